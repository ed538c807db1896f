"""What the desk says first, and what can be said to it next."""

from bot.context.turn_context import TurnContext
from bot.language.texts import options
from bot.turn import Outcome, Say, Text


def welcome(context: TurnContext) -> Outcome:
    """Said once a place."""
    return _greeting(
        context, context.words(f"welcome-{'personal' if context.is_private else 'channel'}", desk=context.app.desk.name)
    )


def hello(context: TurnContext) -> Outcome:
    return _greeting(context, context.words("hello"))


def _greeting(context: TurnContext, text: str) -> Outcome:
    return Outcome((Say(Text(text, suggested=_next_phrases(context))),))


def _next_phrases(context: TurnContext) -> tuple[str, ...]:
    """In private alone: elsewhere they would be shown to everybody."""
    if not context.is_private:
        return ()
    begins = [context.words(f"start-{flow}") for flow in context.app.offered[:1]]
    return tuple(
        _capital(one) for one in (_first_phrase(context, "heard-help"), *begins, _first_phrase(context, "heard-mine"))
    )


def _first_phrase(context: TurnContext, id_: str) -> str:
    return options(context.words(id_))[0]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]

"""Why something cannot be done about a notice, said to whoever wanted it."""

from collections.abc import Callable
from typing import TypeVar

from bot.cards import markdown
from bot.context.act import Request
from bot.context.turn_context import TurnContext
from bot.model.notice_lifecycle import NoticeError
from bot.turn import Outcome

_About = TypeVar("_About")


def error_as_text(context: TurnContext, fault: NoticeError) -> str:
    """Why it cannot be done."""
    values = {name: markdown.escape(value) for name, value in fault.values.items()}
    return context.words(f"notice-cannot-{fault.code}", **values)


def guarded(
    do: Callable[[TurnContext, _About, Request], Outcome | None],
) -> Callable[[TurnContext, _About, Request], Outcome | None]:
    """The same, and why where it cannot be done."""

    def guarded_(context: TurnContext, subject: _About, request: Request) -> Outcome | None:
        try:
            return do(context, subject, request)
        except NoticeError as fault:
            return Outcome(notice=error_as_text(context, fault))

    return guarded_

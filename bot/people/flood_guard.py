"""People who flood: told once that it is too much, then left in silence until it is over."""

from collections.abc import Callable
from datetime import datetime, timedelta

from bot.context.turn_context import TurnContext
from bot.turn import Outcome


def check_messages(context: TurnContext) -> Outcome | None:
    """What becomes of a message of somebody who writes too fast; None: it is to be heard."""
    most = context.app.desk.limits.messages_a_minute

    def too_many_text(_: datetime) -> str:
        return context.words("flood-messages", most=str(most))

    return _too_many(context, "messages", most, timedelta(minutes=1), too_many_text)


def check_cases(context: TurnContext) -> Outcome | None:
    """What becomes of a case of somebody who has opened so many; None: it is to be opened. Asked once for each."""
    most = context.app.desk.limits.cases_an_hour

    def too_many_text(until: datetime) -> str:
        return context.words("flood-cases", most=str(most), time=context.words.time(until, context.zone))

    return _too_many(context, "cases", most, timedelta(hours=1), too_many_text)


def _too_many(
    context: TurnContext, what: str, most: int, span: timedelta, told: Callable[[datetime], str]
) -> Outcome | None:
    if context.is_agent:
        return None
    many, since = context.store.message_counts.count(context.person.id, what, context.turn.at, span)
    if many <= most:
        return None
    return Outcome(notice=told(since + span) if many == most + 1 else "")

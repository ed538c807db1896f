"""Words that a case has had a moment ago already: said once more by whatever way, they are not sent again."""

from datetime import timedelta

from bot.context.turn_context import TurnContext
from bot.model.case import Case

SAME_WORDS = timedelta(minutes=1)
"""Said again within that, the same words are most likely a slip, or two who mean the same."""
_BY_SUPPORT = frozenset({"answered", "waiting", "told"})
_BY_REQUESTER = frozenset({"added", "completed", "reopened", "edited", "deleted", "chose"})


def are_repeated(context: TurnContext, case: Case, what: str, text: str) -> bool:
    """Whether the case has got these words by that act within a minute, and nothing else by it, whoever said them.

    What the other side has said since makes them new: "yes" to one question after the other. So does another person
    on the requester's side, as it is news that they have the same.
    """
    if not text.strip():
        return False
    other_side = _BY_SUPPORT if what in _BY_REQUESTER else _BY_REQUESTER
    last = context.store.cases.last_event(case.number, {what, *other_side}, context.turn.at - SAME_WORDS)
    if last is None or last.what != what or (what in _BY_REQUESTER and last.person != context.person.id):
        return False
    return last.text.split() == text.split()


def told(context: TurnContext, case: Case) -> str:
    """What whoever has said them is told."""
    return context.words("words-sent-already", number=str(case.number))

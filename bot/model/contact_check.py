"""Checks: whether a contact's details are still right, as it was asked and answered."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class CheckOutcome(StrEnum):
    RIGHT = "right"
    CHANGED = "changed"
    """The contact has said what is no longer right; support knows."""
    SUPPORT = "support"
    """Support has found out by itself: the desk file has a newer day."""
    SILENCE = "silence"
    """Nothing was heard, after a reminder too."""
    UNREACHABLE = "unreachable"
    """There was no way to ask."""


ANSWERED = frozenset({CheckOutcome.RIGHT, CheckOutcome.CHANGED, CheckOutcome.SUPPORT})
"""Nothing more is to be said to it."""


@dataclass(frozen=True, slots=True)
class ContactCheck:
    """`contact` names the details asked about: a contact whose details change is another one."""

    id: int
    contact: str
    asked: datetime
    reminded: datetime | None = None
    outcome: CheckOutcome | None = None

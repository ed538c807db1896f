"""A guided dialog under way: which flow, whose, where, and what has been answered so far."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from dialogs.answer import Answers


class DialogState(StrEnum):
    OPEN = "open"
    SENT = "sent"
    CANCELLED = "cancelled"


class DialogPrompt(StrEnum):
    """What is asked that is no field; no field is called so."""

    REVIEW = "-"
    """Everything has been asked: what has been told is shown, and waits to be sent."""
    FORM = "+"
    """All fields at once."""
    SIMILAR = "="
    """Whether others have reported the same."""
    REMINDED = "?"
    """Whether to go on at all, after a while."""


@dataclass(frozen=True, slots=True)
class Dialog:
    """`asked` is the field asked last or a DialogPrompt, "" before the first. Times are UTC."""

    id: int
    flow: str
    person: str
    place: str
    thread: str
    language: str
    question: int | None
    """The question it began from, whose words it carries along."""
    answers: Answers
    asked: str
    compared: bool
    """Whether what others have reported has been shown already."""
    thorough: bool
    """Whether the person wants to be asked for what is not required, too."""
    state: DialogState
    touched: datetime
    perhaps: str = ""
    """The choice that the person was asked back about, at the field asked last: a yes makes it the answer."""
    asked_order: int = 0
    """Of all that is open in the thread, what has the highest number was asked last."""


PICTURE = "picture"
"""What is told in a field for a picture, when one was sent; a link is told as it is."""


@dataclass(frozen=True, slots=True)
class FieldFault:
    """What is wrong with a field of a form that was sent, and what was typed there."""

    says: str
    typed: str = ""

"""Questions people have asked, and how far the talk about one has come."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class QuestionOutcome(StrEnum):
    FOUND = "found"
    UNSURE = "unsure"
    UNKNOWN = "unknown"


class TalkStep(StrEnum):
    """What the desk waits for from this person in this thread."""

    CHOICE = "choice"
    REPHRASE = "rephrase"
    CONSENT = "consent"
    FACT = "fact"
    MESSAGE = "message"
    DETAILS = "details"
    """What has changed about them as a contact."""
    PHONE = "phone"
    """The number to call them on."""
    ERASE = "erase"
    """Whether all that is kept about them is to go."""


@dataclass(frozen=True, slots=True)
class NewQuestion:
    """`language` is the answer's, `asked_in` the question's, as far as it could be told. `shown` are slugs, best first.
    `rephrases` is the question that this one says again in other words.
    """

    asked: datetime
    person: str
    place: str
    thread: str
    activity: str
    language: str
    asked_in: str
    text: str
    outcome: QuestionOutcome
    shown: tuple[str, ...]
    rephrases: int | None = None


@dataclass(frozen=True, slots=True)
class Question:
    id: int
    asked: datetime
    person: str
    place: str
    thread: str
    language: str
    asked_in: str
    text: str
    outcome: QuestionOutcome
    shown: tuple[str, ...]
    chosen: str | None
    verdict: str | None
    rephrases: int | None
    activity: str = ""
    """The message that asked it; "" where somebody else's button did."""

    @property
    def presented(self) -> tuple[str, ...]:
        """The articles the person was really shown: the one answered with or chosen, or all that were offered."""
        if self.chosen:
            return (self.chosen,)
        return self.shown[:1] if self.outcome is QuestionOutcome.FOUND else self.shown

    @property
    def answered_with(self) -> str | None:
        """The article the person was answered with, or chose; nothing that was only offered."""
        return self.chosen or (self.shown[0] if self.outcome is QuestionOutcome.FOUND else None)

    @property
    def refused(self) -> bool:
        return (self.verdict or "").startswith("refused")


@dataclass(frozen=True, slots=True)
class Talk:
    """Where one person's talk in one thread stands. No question yet: they asked for a person first.

    `suspended_question` is a question whose facts were being asked when this came in between.
    """

    step: TalkStep
    question: int | None
    since: datetime
    suspended_question: int | None = None
    asked_order: int = 0
    """As in a guided dialog: what has the highest number was asked last."""
    about: Question | None = None
    """That question, as it stood when the talk was read."""


@dataclass(frozen=True, slots=True)
class PastQuestion:
    """A question as it went: what was shown, what was chosen, what was said of it."""

    text: str
    asked_in: str
    outcome: QuestionOutcome
    shown: tuple[str, ...]
    chosen: str | None
    verdict: str | None

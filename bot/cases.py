"""Cases: what people work on, their kinds and states, and what may follow what."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.turn import PlaceKind


class Kind(StrEnum):
    USAGE = "usage"
    BUG = "bug"
    WISH = "wish"
    SPARRING = "sparring"
    ACCESS = "access"
    OPERATIONS = "operations"


class State(StrEnum):
    RECEIVED = "received"
    TAKEN = "taken"
    ANSWERED = "answered"


FOLLOWS: dict[State, frozenset[State]] = {
    State.RECEIVED: frozenset({State.TAKEN, State.ANSWERED}),
    State.TAKEN: frozenset({State.TAKEN, State.ANSWERED}),
    State.ANSWERED: frozenset({State.TAKEN, State.ANSWERED}),
}
"""What may follow what: a case can change hands, and be answered again."""


@dataclass(frozen=True, slots=True)
class NewCase:
    """What is known when somebody hands a question over. `shown` are titles of the articles that did not help."""

    kind: Kind
    queue: str
    service: str | None
    organisation: str | None
    person: str
    place: str
    thread: str
    language: str
    text: str
    shown: tuple[str, ...]
    question: int | None
    opened: datetime
    promised: datetime


@dataclass(frozen=True, slots=True)
class Case:
    """`number` is what people say on the phone. Times are UTC; `promised` is when somebody will have looked."""

    number: int
    kind: Kind
    state: State
    queue: str
    service: str | None
    organisation: str | None
    person: str
    person_name: str
    place: str
    place_name: str
    place_kind: PlaceKind
    thread: str
    language: str
    text: str
    shown: tuple[str, ...]
    holder: str | None
    holder_name: str | None
    opened: datetime
    promised: datetime


@dataclass(frozen=True, slots=True)
class CaseEvent:
    """A line of a case's history; never changed once written."""

    at: datetime
    person: str | None
    person_name: str | None
    what: str
    text: str

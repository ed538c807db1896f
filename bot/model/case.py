"""Cases: what people work on, their kinds and states, and what may follow what."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.model.place import Address, PlaceKind


class CaseKind(StrEnum):
    USAGE = "usage"
    BUG = "bug"
    WISH = "wish"
    SPARRING = "sparring"
    ACCESS = "access"
    OPERATIONS = "operations"
    SOLUTION = "solution"
    """Something that works, shared for others."""


class CaseState(StrEnum):
    RECEIVED = "received"
    TAKEN = "taken"
    TESTING = "testing"
    ASSESSED = "assessed"
    SUPPLIER = "supplier"
    PLANNED = "planned"
    RELEASED = "released"
    ANSWERED = "answered"
    WAITING = "waiting"
    """For the requester, who has been asked something."""
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"
    MERGED = "merged"
    REOPENED = "reopened"


class Tier(StrEnum):
    """Who has the case: support asks the development team, the development team the supplier."""

    SUPPORT = "support"
    DEVELOPMENT = "development"
    SUPPLIER = "supplier"


class Urgency(StrEnum):
    """Judged by support, never by the requester, who says what it hinders. A critical one is mended out of turn."""

    CRITICAL = "critical"
    NORMAL = "normal"
    LOW = "low"


class Repeated(StrEnum):
    """Whether support, when it tested, could make it happen again."""

    YES = "yes"
    SOMETIMES = "sometimes"
    NO = "no"
    UNTRIED = "untried"


class TalkChoice(StrEnum):
    """What the requester said when support offered to call or to share a screen."""

    OFFERED = "offered"
    """Nothing yet."""
    CALL = "call"
    SCREEN = "screen"
    WRITING = "writing"


class Visibility(StrEnum):
    """Who may know that the case is there: its own organisation, or all that use the service."""

    OWN = "own"
    REGION = "region"


class PromiseKind(StrEnum):
    LOOK = "look"
    """That somebody will have looked."""
    RELEASE = "release"
    """That the correction comes with the update of that day."""


ENDS = frozenset({CaseState.CLOSED, CaseState.WITHDRAWN, CaseState.MERGED})
"""Nobody works on it any more."""
UNTOUCHED = frozenset({CaseState.RECEIVED, CaseState.REOPENED})
"""Nobody works on it yet."""
OVER = ENDS | {CaseState.ANSWERED, CaseState.RELEASED}
"""Nothing more is owed to the requester, unless they say otherwise."""

_WORK = frozenset({CaseState.TAKEN, CaseState.ANSWERED, CaseState.WAITING, CaseState.TESTING, CaseState.ASSESSED})

FOLLOWS: Mapping[CaseState, frozenset[CaseState]] = {
    CaseState.RECEIVED: _WORK | ENDS,
    CaseState.REOPENED: _WORK | ENDS,
    CaseState.TAKEN: _WORK | ENDS | {CaseState.SUPPLIER},
    CaseState.TESTING: _WORK | ENDS | {CaseState.SUPPLIER},
    CaseState.ASSESSED: _WORK | ENDS | {CaseState.SUPPLIER, CaseState.PLANNED},
    CaseState.SUPPLIER: _WORK | ENDS | {CaseState.PLANNED, CaseState.RELEASED},
    CaseState.PLANNED: _WORK | ENDS | {CaseState.SUPPLIER, CaseState.PLANNED, CaseState.RELEASED},
    CaseState.RELEASED: frozenset({CaseState.ANSWERED, CaseState.CLOSED, CaseState.MERGED, CaseState.REOPENED}),
    CaseState.ANSWERED: _WORK | ENDS | {CaseState.SUPPLIER, CaseState.REOPENED},
    CaseState.WAITING: _WORK | ENDS | {CaseState.SUPPLIER, CaseState.PLANNED},
    CaseState.CLOSED: frozenset({CaseState.REOPENED}),
    CaseState.WITHDRAWN: frozenset({CaseState.REOPENED}),
    CaseState.MERGED: frozenset({CaseState.REOPENED}),
}
"""What may follow what: a case can change hands, be answered again, and be planned anew. Nothing is released that was
neither planned nor mended by the supplier.
"""

TIERS: Mapping[CaseState, Tier] = {
    CaseState.TAKEN: Tier.SUPPORT,
    CaseState.TESTING: Tier.SUPPORT,
    CaseState.ASSESSED: Tier.DEVELOPMENT,
    CaseState.SUPPLIER: Tier.SUPPLIER,
    CaseState.REOPENED: Tier.SUPPORT,
}
"""Whose the case becomes with the state; any other state leaves it where it is."""


@dataclass(frozen=True, slots=True)
class Detail:
    """What was told in one field of a form: a choice's key, an ISO date, an E.164 number, or words. No value: it was
    left out, for that reason.
    """

    field: str
    value: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class CaseRequest:
    """What was asked, where and when: the half of a case that is there from the beginning. `shown` are titles of the
    articles that did not help, `promised` is when somebody will have looked. Times are UTC.

    `dialog` is the dialog it came from: one makes one case. `flow` names what was asked, `details` what was told.
    `copies` are the queues that get one, `peers` that the requester lets the peer channel see it.
    A field is a column of that name.
    """

    kind: CaseKind
    queue: str
    service: str | None
    organisation: str | None
    person: str
    place: str
    thread: str
    language: str
    text: str
    opened: datetime
    promised: datetime
    shown: tuple[str, ...] = ()
    question: int | None = None
    flow: str = ""
    dialog: int | None = None
    details: tuple[Detail, ...] = ()
    role: str = ""
    cause: str = ""
    visibility: Visibility = Visibility.OWN
    impact: str = ""
    urgent: bool = False
    copies: tuple[str, ...] = ()
    peers: bool = False

    @property
    def address(self) -> Address:
        """Where it was asked, and where answers go."""
        return Address(self.place, self.thread)

    @property
    def left_out(self) -> tuple[Detail, ...]:
        return tuple(detail for detail in self.details if not detail.value)


@dataclass(frozen=True, slots=True)
class CaseWork:
    """What has been done about it since: the half of a case that support changes. A field is a column of that name.

    `resumes` is the state it goes back to when the requester has told what was asked; `called` when they said that
    they had called; `refs` what it is called in other systems.
    """

    state: CaseState = CaseState.RECEIVED
    holder: str | None = None
    tier: Tier = Tier.SUPPORT
    urgency: Urgency | None = None
    refs: tuple[str, ...] = ()
    planned: date | None = None
    called: datetime | None = None
    merged_into: int | None = None
    resumes: CaseState | None = None
    repeated: Repeated | None = None
    talk: TalkChoice | None = None
    talk_phone: str = ""

    @property
    def is_over(self) -> bool:
        return self.state in OVER


@dataclass(frozen=True, slots=True)
class Case:
    """`number` is what people say on the phone. `watchers` is how many wait for it besides the requester,
    `organisations` how many have the same, its own among them.
    """

    number: int
    asked: CaseRequest
    work: CaseWork
    person_name: str
    place_name: str
    place_kind: PlaceKind
    holder_name: str | None = None
    watchers: int = 0
    organisations: int = 1


@dataclass(frozen=True, slots=True)
class Watcher:
    """Somebody who has the same, and wants to know. `contact` is how to reach them, as told in a form."""

    person: str
    organisation: str | None
    place: str
    thread: str
    language: str
    since: datetime
    contact: tuple[Detail, ...] = ()
    name: str = ""

    @property
    def address(self) -> Address:
        """Where they said so, and where news goes."""
        return Address(self.place, self.thread)


@dataclass(frozen=True, slots=True)
class Promise:
    """What the requester has been told to expect, until when, and when it was kept."""

    what: PromiseKind
    due: datetime
    kept: datetime | None = None


@dataclass(frozen=True, slots=True)
class CaseEvent:
    """A line of a case's history; never changed once written."""

    at: datetime
    person: str | None
    person_name: str | None
    what: str
    text: str

"""A notice: maintenance in windows of its own each, or an incident, and everything people are told about it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Literal, TypeVar
from zoneinfo import ZoneInfo


class NoticeKind(StrEnum):
    MAINTENANCE = "maintenance"
    INCIDENT = "incident"


class NoticeState(StrEnum):
    """Of a notice as a whole."""

    DRAFT = "draft"
    """Nobody but support has seen it."""
    APPROVED = "approved"
    """Told to people: work is planned or going on; an incident is open."""
    VERIFYING = "verifying"
    """An incident: opened again, unofficially, while it is made sure that all works."""
    OVER = "over"
    """All is done; everything works."""
    CANCELLED = "cancelled"


class WindowState(StrEnum):
    PLANNED = "planned"
    STARTED = "started"
    VERIFYING = "verifying"
    """The work is done; whether everything works is being made sure."""
    DONE = "done"
    CANCELLED = "cancelled"


class WindowChange(StrEnum):
    """What became of a window's times."""

    MOVED = "moved"
    EXTENDED = "extended"
    SHORTENED = "shortened"


class PartState(StrEnum):
    """Of one part of the service during an incident."""

    DOWN = "down"
    DISTURBED = "disturbed"
    VERIFYING = "verifying"
    """Reopened softly: usable, not yet declared restored."""
    WORKS = "works"


class TimeBound(StrEnum):
    """What kind of promise a time is."""

    BY = "by"
    FROM = "from"


class Precision(StrEnum):
    """How exactly a time was promised."""

    MINUTE = "minute"
    PART = "part"
    """A part of the day: the evening of the 20th."""
    DAY = "day"
    WEEK = "week"
    UNKNOWN = "unknown"
    """Only words: "in the coming days"."""


@dataclass(frozen=True, slots=True)
class Eta:
    """When something is expected. `words` are what was said, word for word, at the moment `said`; they go stale, `at`
    does not. Without `at` only the words are known. A day, a week or a part of a day is that of whoever promised it,
    the same for every reader: `local` is how it stands in that calendar.
    """

    at: datetime | None
    precision: Precision
    words: str
    said: datetime
    bound: TimeBound = TimeBound.FROM
    local: datetime | None = None
    """Without a zone, as promised; None for a moment."""

    def in_calendar(self, zone: ZoneInfo) -> datetime | None:
        """The day, week or part of a day, without a zone; None for a moment. `zone`: of what was kept without it."""
        if self.at is None or self.precision in (Precision.MINUTE, Precision.UNKNOWN):
            return None
        return self.local or self.at.astimezone(zone).replace(tzinfo=None)


@dataclass(frozen=True, slots=True)
class Scenario:
    """What people may come to notice; `asked_as` are ways in which they tell that it happened to them."""

    says: str
    expected: bool = False
    asked_as: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NoticeText:
    """A notice in one language, as its author wrote it. `promise` and `notes` are shown word for word."""

    title: str
    body: str = ""
    scope: tuple[str, ...] = ()
    reason: str = ""
    why_then: str = ""
    uncertain: str = ""
    scenarios: tuple[Scenario, ...] = ()
    promise: str = ""
    notes: tuple[str, ...] = ()
    asked_as: tuple[str, ...] = ()
    """Ways in which people tell of an incident that it is what they have."""
    support: str = ""
    """What support can manage while it lasts: "regular answers again from Monday"."""
    for_customers: str = ""
    """The same told to a reader's own customers, ready to be copied."""


@dataclass(frozen=True, slots=True)
class Window:
    """A time in which work is done; `number` is counted from 1 in the notice and never changes. Times are UTC."""

    number: int
    start: datetime
    end: datetime
    written: str = ""
    """The same by the clocks of the notice's zone, as it was written or said last."""
    state: WindowState = WindowState.PLANNED
    started: datetime | None = None
    ended: datetime | None = None
    """When its work was said to be done, or it was cancelled."""
    verified: datetime | None = None
    """When it was said that everything works after it."""
    moves: int = 0
    """How often its start has changed: reminders of a new start are new reminders."""
    changes: int = 0
    """How often its start or end has changed: each change is told once."""
    change: WindowChange | None = None
    changed: datetime | None = None
    """What the newest change was, and when it was made."""
    was: tuple[datetime, datetime] | None = None
    """Start and end before it."""
    overran: bool = False
    """Its end passed without anybody saying that it is done; people see so on the notice."""
    incident: int | None = None
    """The incident that came of it."""
    became: Mapping[str, str] = field(default_factory=dict[str, str])
    """What that incident is called, by language, once people have been told of it."""

    @property
    def over(self) -> bool:
        return self.state in (WindowState.DONE, WindowState.CANCELLED)

    @property
    def is_current(self) -> bool:
        return self.state in (WindowState.STARTED, WindowState.VERIFYING)


@dataclass(frozen=True, slots=True)
class ServicePart:
    """A part of the service in an incident: its state, since when, and when better is expected."""

    name: Mapping[str, str]
    state: PartState
    since: datetime
    eta: Eta | None = None
    says: Mapping[str, str] = field(default_factory=dict[str, str])
    """A sentence by language; the fall-back, and who it depends on."""


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another way while it lasts, such as an emergency address; never recommended before it opens or once closed."""

    says: Mapping[str, str]
    opens: datetime | None = None
    closes: datetime | None = None

    def open_at(self, now: datetime) -> bool:
        return (self.opens is None or self.opens <= now) and (self.closes is None or now < self.closes)


@dataclass(frozen=True, slots=True)
class Update:
    """What was told at a moment; each replaces the state before it, all of them stay readable."""

    at: datetime
    by: str
    says: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class NoticeAnswer:
    """A question and its answer that live with an incident: an article's file, decision articles too."""

    slug: str
    language: str
    text: str


@dataclass(frozen=True, slots=True)
class Provenance:
    """Whose words a notice passes on. It is not published before somebody has noted who authorised that, and when."""

    author: str
    """"" where nobody has said whose a pasted text is."""
    original: str = ""
    """The text as it came, apart from anything of our own."""
    language: str = ""
    authorised_by: str = ""
    authorised: datetime | None = None


@dataclass(frozen=True, slots=True)
class EarlierIncident:
    """An earlier incident, as it was called in each language, and when it began."""

    number: int
    titles: Mapping[str, str]
    began: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeHead:
    """What maintenance and incidents have in common. `number` is 0 until it is kept. Times are UTC; `zone` is the one
    its author meant.
    """

    service: str
    zone: str
    texts: Mapping[str, NoticeText]
    author: str
    made: datetime
    number: int = 0
    state: NoticeState = NoticeState.DRAFT
    tell_when_done: bool = True
    announce: datetime | None = None
    """Not before then; left out, as soon as it is approved."""
    link: str = ""
    earlier: tuple[int, ...] = ()
    """Incidents that this work puts right, by number."""
    puts_right: tuple[EarlierIncident, ...] = ()
    """The same as people know them."""
    approved_by: str = ""
    approved: datetime | None = None
    over: datetime | None = None
    changed: datetime | None = None
    version: int = 0
    """How often it has changed since it was made; a calendar's SEQUENCE."""
    answers: tuple[NoticeAnswer, ...] = ()
    provenance: Provenance | None = None
    comment: Mapping[str, str] = field(default_factory=dict[str, str])
    """Our own words to a supplier's text."""

    @property
    def published(self) -> bool:
        """Whether people have been told of it."""
        return self.approved is not None

    @property
    def is_pasted(self) -> bool:
        """Whether it is a long text that somebody pasted into a message: kept to be worked on, never told as it is."""
        return self.provenance is not None and not self.provenance.author

    def was_told(self, now: datetime) -> bool:
        """Whether people have heard of it by now: what is to be announced later may be called off before that."""
        until = min(now, self.over) if self.over else now
        return self.published and (self.announce is None or self.announce <= until)

    @property
    def in_force(self) -> bool:
        """Whether it is planned, going on or open."""
        return self.state in (NoticeState.APPROVED, NoticeState.VERIFYING)

    @property
    def local(self) -> ZoneInfo:
        return ZoneInfo(self.zone)

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(self.texts)

    def text(self, language: str) -> tuple[NoticeText, str]:
        """Its words in that language, else in the first it has; and the language that they are in."""
        known = language if language in self.texts else next(iter(self.texts))
        return self.texts[known], known


@dataclass(frozen=True, slots=True, kw_only=True)
class Maintenance(NoticeHead):
    """Work that is planned, in windows."""

    kind: Literal[NoticeKind.MAINTENANCE] = NoticeKind.MAINTENANCE
    windows: tuple[Window, ...] = ()
    reminders: tuple[str, ...] = ()
    """How long before each window people are reminded: "7d", "1d" by the clock on the wall, "1h", "30m" exactly."""
    max_impact: timedelta | None = None
    """What people may notice at worst, apart from how long the windows are."""

    @property
    def goes_on(self) -> bool:
        """Whether somebody works just now."""
        return any(window.is_current for window in self.windows)

    def window(self, number: int) -> Window | None:
        return next((one for one in self.windows if one.number == number), None)

    def with_window(self, window: Window) -> "Maintenance":
        windows = (window if one.number == window.number else one for one in self.windows)
        return replace(self, windows=tuple(windows))


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident(NoticeHead):
    """What does not work, and what is told of it until it does."""

    kind: Literal[NoticeKind.INCIDENT] = NoticeKind.INCIDENT
    parts: Mapping[str, ServicePart] = field(default_factory=dict[str, ServicePart])
    updates: tuple[Update, ...] = ()
    alternatives: tuple[Alternative, ...] = ()
    began: datetime | None = None
    """When it began; left out, when it was opened here."""
    reopened: datetime | None = None
    """When everything was opened again softly, to be made sure of."""
    next_update: datetime | None = None
    """When the next update is promised."""
    domains: tuple[str, ...] = ()
    """E-mail domains whose people have the known issue."""
    of_window: tuple[int, int] | None = None
    """The maintenance and the window of it that this came of."""

    @property
    def goes_on(self) -> bool:
        """Whether it is open."""
        return self.in_force

    @property
    def since(self) -> datetime:
        return self.began or self.made


Notice = Maintenance | Incident
AnyNotice = TypeVar("AnyNotice", bound=Notice)
"""What stays what it is: maintenance stays maintenance."""


def windows_of(notice: Notice) -> tuple[Window, ...]:
    """Its windows; an incident has none."""
    return notice.windows if isinstance(notice, Maintenance) else ()


def window_of(notice: Notice, number: int) -> Window | None:
    return notice.window(number) if isinstance(notice, Maintenance) else None


def current_window(notice: Notice) -> Window | None:
    """The one whose work goes on."""
    return next((window for window in windows_of(notice) if window.is_current), None)


@dataclass(frozen=True, slots=True)
class NoticeChannel:
    """A place that subscribes to a service's notices, in one or more languages, and reads times in a zone."""

    place: str
    languages: tuple[str, ...]
    zone: str
    since: datetime
    name: str = ""


@dataclass(frozen=True, slots=True)
class NoticeEvent:
    """A line of a notice's history; never changed once written."""

    at: datetime
    by: str
    what: str
    text: str

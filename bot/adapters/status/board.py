"""What is told to everybody beyond Teams, at one moment: what is going on, planned and past, of which service."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.configuration.app_context import House
from bot.model.notice import Kind, Notice, State
from bot.model.notice_plan import turned
from bot.notices import posts
from bot.notices.cards.wording import Reading

PAST = timedelta(days=30)
"""So long what is over is still told of."""
OLD = timedelta(seconds=30)
"""What was read longer ago than this is said to be old."""


class Section(StrEnum):
    """Where on the page a notice stands."""

    NOW = "now"
    PLANNED = "planned"
    PAST = "past"


class Standing(StrEnum):
    """How it is with a service, the worst first."""

    INCIDENT = "incident"
    VERIFYING = "verifying"
    """Usable again after an incident, not yet declared well."""
    MAINTENANCE = "maintenance"
    PLANNED = "planned"
    """Works; maintenance is to come."""
    WORKS = "works"


@dataclass(frozen=True, slots=True)
class Read:
    """What the store said: the desk's own id, and every notice that people have been told of."""

    at: datetime
    desk: str
    notices: tuple[Notice, ...]


@dataclass(frozen=True, slots=True)
class Board:
    """`now` is the moment it holds for; what it holds was read at `read.at`."""

    house: House
    read: Read
    now: datetime

    @property
    def old(self) -> bool:
        return self.now - self.read.at >= OLD

    def like(self, other: "Board") -> bool:
        """Whether both say the same: nothing has changed, begun, opened or closed, and it is the same minute."""
        just_now = self.read is other.read and abs(self.now - other.now) < timedelta(seconds=1)
        return self.house is other.house and (just_now or self._says == other._says)

    @property
    def services(self) -> tuple[str, ...]:
        """The services that are told of."""
        return self.house.on_status_page

    def told(self, service: str = "") -> tuple[Notice, ...]:
        """Everything told of that service, or of all, as it is by the clock; oldest first."""
        wanted = (service,) if service else self.services
        return tuple(turned(one, self.now) for one in self.read.notices if one.service in wanted)

    def notices(self, section: Section, service: str = "") -> tuple[Notice, ...]:
        """Those of one section, in the order in which people want to know."""
        found = [one for one in self.told(service) if section_of(one) is section]
        match section:
            case Section.NOW:
                found.sort(key=lambda one: (one.kind is not Kind.INCIDENT, begins(one)))
            case Section.PLANNED:
                found.sort(key=begins)
            case Section.PAST:
                found.sort(key=lambda one: one.over or one.made, reverse=True)
        return tuple(found)

    def standing(self, service: str) -> Standing:
        standings = {_standing(one) for one in self.told(service)}
        return next(one for one in Standing if one in standings or one is Standing.WORKS)

    def reading(self, notice: Notice, language: str) -> Reading:
        """How the notice is read there: by the desk's clock."""
        return posts.reading(self.house, notice, language, self.house.desk.time_zone)

    @property
    def _says(self) -> tuple[object, ...]:
        minutes = [at.replace(second=0, microsecond=0) for at in (self.now, self.read.at)]
        ways = [way.open_at(self.now) for one in self.read.notices for way in one.alternatives]
        return minutes, self.old, ways, self.told()


def section_of(notice: Notice) -> Section:
    if not notice.in_force:
        return Section.PAST
    on = notice.kind is Kind.INCIDENT or any(window.going_on for window in notice.windows)
    return Section.NOW if on else Section.PLANNED


def begins(notice: Notice) -> datetime:
    """When it began, or the next of its windows does."""
    if notice.kind is Kind.INCIDENT:
        return notice.began or notice.made
    return min((window.start for window in notice.windows if not window.over), default=notice.made)


def ends(notice: Notice) -> datetime | None:
    """When the window that is on, or the next, is to end; of an incident nobody knows."""
    left = [window for window in notice.windows if not window.over]
    return min(left, key=lambda window: window.start).end if left else None


def _standing(notice: Notice) -> Standing:
    match section_of(notice):
        case Section.PAST:
            return Standing.WORKS
        case Section.PLANNED:
            return Standing.PLANNED
        case Section.NOW if notice.kind is Kind.MAINTENANCE:
            return Standing.MAINTENANCE
        case Section.NOW:
            return Standing.VERIFYING if notice.state is State.VERIFYING else Standing.INCIDENT

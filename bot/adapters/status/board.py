"""What is told to everybody beyond Teams, at one moment: what is going on, planned and past, of which service."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.configuration.app_context import AppContext
from bot.model.notice import Incident, Maintenance, Notice, NoticeState, windows_of
from bot.model.notice_plan import advanced
from bot.notices import posts
from bot.notices.cards.wording import NoticeReader

PAST = timedelta(days=30)
"""So long what is over is still told of."""
OLD = timedelta(seconds=30)
"""What was read longer ago than this is said to be old."""


class PageSection(StrEnum):
    """Where on the page a notice stands."""

    NOW = "now"
    PLANNED = "planned"
    PAST = "past"


class ServiceStatus(StrEnum):
    """How it is with a service, the worst first."""

    INCIDENT = "incident"
    VERIFYING = "verifying"
    """Usable again after an incident, not yet declared well."""
    MAINTENANCE = "maintenance"
    PLANNED = "planned"
    """Works; maintenance is to come."""
    WORKS = "works"


@dataclass(frozen=True, slots=True)
class StatusData:
    """What the store said: the desk's own id, and every notice that people have been told of."""

    at: datetime
    desk: str
    notices: tuple[Notice, ...]


@dataclass(frozen=True, slots=True)
class StatusBoard:
    """`now` is the moment it holds for; what it holds was read at `read.at`."""

    app: AppContext
    read: StatusData
    now: datetime

    @property
    def old(self) -> bool:
        return self.now - self.read.at >= OLD

    def same_as(self, other: "StatusBoard") -> bool:
        """Whether both say the same: nothing has changed, begun, opened or closed, and it is the same minute."""
        just_now = self.read is other.read and abs(self.now - other.now) < timedelta(seconds=1)
        return self.app is other.app and (just_now or self._says == other._says)

    @property
    def services(self) -> tuple[str, ...]:
        """The services that are told of."""
        return self.app.on_status_page

    def published(self, service: str = "") -> tuple[Notice, ...]:
        """Everything told of that service, or of all, as it is by the clock; oldest first."""
        wanted = (service,) if service else self.services
        return tuple(advanced(one, self.now) for one in self.read.notices if one.service in wanted)

    def notices(self, section: PageSection, service: str = "") -> tuple[Notice, ...]:
        """Those of one section, in the order in which people want to know."""
        found = [one for one in self.published(service) if section_of(one) is section]
        match section:
            case PageSection.NOW:
                found.sort(key=lambda one: (not isinstance(one, Incident), begins(one)))
            case PageSection.PLANNED:
                found.sort(key=begins)
            case PageSection.PAST:
                found.sort(key=lambda one: one.over or one.made, reverse=True)
        return tuple(found)

    def service_status(self, service: str) -> ServiceStatus:
        standings = {_notice_status(one) for one in self.published(service)}
        return next(one for one in ServiceStatus if one in standings or one is ServiceStatus.WORKS)

    def reader(self, notice: Notice, language: str) -> NoticeReader:
        """How the notice is read there: by the desk's clock."""
        return posts.notice_reader(self.app, notice, language, self.app.desk.time_zone)

    @property
    def _says(self) -> tuple[object, ...]:
        minutes = [at.replace(second=0, microsecond=0) for at in (self.now, self.read.at)]
        incidents = (one for one in self.read.notices if isinstance(one, Incident))
        ways = [way.open_at(self.now) for one in incidents for way in one.alternatives]
        return minutes, self.old, ways, self.published()


def section_of(notice: Notice) -> PageSection:
    if not notice.in_force:
        return PageSection.PAST
    return PageSection.NOW if notice.goes_on else PageSection.PLANNED


def begins(notice: Notice) -> datetime:
    """When it began, or the next of its windows does."""
    if isinstance(notice, Incident):
        return notice.since
    return min((window.start for window in notice.windows if not window.over), default=notice.made)


def ends(notice: Notice) -> datetime | None:
    """When the window that is on, or the next, is to end; of an incident nobody knows."""
    left = [window for window in windows_of(notice) if not window.over]
    return min(left, key=lambda window: window.start).end if left else None


def _notice_status(notice: Notice) -> ServiceStatus:
    match section_of(notice):
        case PageSection.PAST:
            return ServiceStatus.WORKS
        case PageSection.PLANNED:
            return ServiceStatus.PLANNED
        case PageSection.NOW if isinstance(notice, Maintenance):
            return ServiceStatus.MAINTENANCE
        case PageSection.NOW:
            return ServiceStatus.VERIFYING if notice.state is NoticeState.VERIFYING else ServiceStatus.INCIDENT

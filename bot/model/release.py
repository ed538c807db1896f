"""Updates of a service: what may become of one, and what staff are reminded of."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo


class ReleaseState(StrEnum):
    GATHERING = "gathering"
    TESTED = "tested"
    RELEASED = "released"
    OFF = "off"


LIVE = frozenset({ReleaseState.GATHERING, ReleaseState.TESTED})
"""Not out yet: cases can still be planned for it."""


class ReleaseReminder(StrEnum):
    SOON = "soon"
    """It is due the next day."""
    PASSED = "passed"
    """Its day has passed, and nobody has said that it is out."""


class ReleaseError(Exception):
    """It cannot be done; `code` says why (the text `release-cannot-` and the code)."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class Release:
    """`day` is the desk's own. `critical`: it goes out as soon as it is tested, whatever the day. `notes` are support's
    words on what is new, by language.
    """

    service: str
    day: date
    state: ReleaseState = ReleaseState.GATHERING
    critical: bool = False
    notes: Mapping[str, str] = field(default_factory=dict[str, str])
    number: int = 0

    @property
    def is_live(self) -> bool:
        return self.state in LIVE

    def note(self, language: str) -> tuple[str, str]:
        """Support's words in that language, else in another one; and the language they are in. "" where there are
        none.
        """
        if language in self.notes:
            return self.notes[language], language
        return next(((text, other) for other, text in self.notes.items()), ("", language))


def with_more(release: Release) -> Release:
    """Something more is in it: what has been tested was the update without it."""
    return replace(_check_live(release), state=ReleaseState.GATHERING)


def as_tested(release: Release) -> Release:
    if release.state is ReleaseState.TESTED:
        raise ReleaseError("tested-already")
    return replace(_check_live(release), state=ReleaseState.TESTED)


def as_released(release: Release, notes: Mapping[str, str], today: date) -> Release:
    """It is in use. Nothing goes out untested, and only what is critical before its day."""
    if _check_live(release).state is not ReleaseState.TESTED:
        raise ReleaseError("untested")
    if today < release.day and not release.critical:
        raise ReleaseError("early")
    return replace(release, state=ReleaseState.RELEASED, notes=notes)


def with_day(release: Release, day: date, today: date) -> Release:
    if day == _check_live(release).day:
        raise ReleaseError("same-day")
    if day < today:
        raise ReleaseError("passed")
    return replace(release, day=day)


def set_critical(release: Release) -> Release:
    """It is critical from now on."""
    if _check_live(release).critical:
        raise ReleaseError("critical-already")
    return replace(release, critical=True)


def called_off(release: Release) -> Release:
    return replace(_check_live(release), state=ReleaseState.OFF)


def due_reminder(release: Release, now: datetime, zone: ZoneInfo) -> ReleaseReminder | None:
    """What staff are to be reminded of: from the morning before, and from the morning after."""
    today = now.astimezone(zone).date()
    if not release.is_live:
        return None
    if now >= _morning(release.day + _DAY, zone):
        return ReleaseReminder.PASSED
    return ReleaseReminder.SOON if now >= _morning(release.day - _DAY, zone) and today < release.day else None


def end_of(day: date, zone: ZoneInfo) -> datetime:
    """When what was promised for the day is due."""
    return datetime.combine(day, time(23, 59), zone)


_DAY = timedelta(days=1)


def _morning(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(9), zone)


def _check_live(release: Release) -> Release:
    if not release.is_live:
        raise ReleaseError("over")
    return release

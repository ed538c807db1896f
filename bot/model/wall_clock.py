"""The clock on the wall: which moments a local time is, and when a reminder of something is due."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

_MINUTE = timedelta(minutes=1)
_OFFSET = re.compile(r"([1-9]\d{0,3})([wdhm])")


@dataclass(frozen=True, slots=True)
class Offset:
    """How long before something: so many days by the clock on the wall, or exactly so much time."""

    days: int = 0
    exact: timedelta = timedelta()

    def __str__(self) -> str:
        minutes = self.exact // _MINUTE
        if self.days:
            return f"{self.days}d"
        return f"{minutes}m" if minutes % 60 else f"{minutes // 60}h"


@lru_cache(maxsize=256)
def parse_offset(written: str) -> Offset:
    """ "7d", "2w", "1h", "30m". Raises ValueError for anything else."""
    found = _OFFSET.fullmatch(written.strip())
    if not found:
        raise ValueError(f'{written!r} is not a time before the start, such as "7d", "1d", "1h" or "30m"')
    many = int(found[1])
    match found[2]:
        case "w":
            return Offset(days=7 * many)
        case "d":
            return Offset(days=many)
        case "h":
            return Offset(exact=timedelta(hours=many))
        case _:
            return Offset(exact=timedelta(minutes=many))


def moments(wall: datetime, zone: ZoneInfo) -> tuple[datetime, ...]:
    """The moments (UTC) at which the zone's clocks show this: one, none when clocks skip it, two when they come back.

    Args:
        wall: a time without a zone.
    """
    both = (wall.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1))
    return tuple(sorted({moment for moment in both if _wall_time(moment, zone) == wall}))


def first_moment(wall: datetime, zone: ZoneInfo) -> datetime:
    """The first moment (UTC) at which the zone's clocks show this; where they skip it, the moment they do so."""
    if real := moments(wall, zone):
        return real[0]
    moment = wall.replace(tzinfo=zone, fold=1).astimezone(UTC)
    while _wall_time(moment, zone) < wall:
        moment += _MINUTE
    return moment


@lru_cache(maxsize=4096)
def reminder_at(start: datetime, offset: Offset, zone: ZoneInfo) -> datetime:
    """When a reminder is due (UTC). Days are days of the calendar: 23 or 25 hours when clocks change between."""
    if offset.days:
        return first_moment(_wall_time(start, zone) - timedelta(days=offset.days), zone)
    return start.astimezone(UTC) - offset.exact


def _wall_time(moment: datetime, zone: ZoneInfo) -> datetime:
    return moment.astimezone(zone).replace(tzinfo=None)

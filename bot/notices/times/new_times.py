"""A new time, as somebody says it: "15:00", "+30m", "2029-10-21 08:00–14:00"."""

import re
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.model.notice import Window
from bot.model.notice_lifecycle import NoticeError
from bot.model.wall_clock import moments

_TIME = r"(?:kl\.?|klo|ore)?\s*(\d{1,2})(?:[.:](\d{2}))?"
_CLOCK = re.compile(_TIME, re.IGNORECASE)
_EXACT = re.compile(r"(\d{4}-\d{2}-\d{2})[T ](\d{1,2})[.:](\d{2})")
_LATER = re.compile(r"\+\s*(\d{1,4})\s*([^\W\d]*)\.?", re.IGNORECASE)
_MINUTES = r"min\w*|m"
_HOURS = r"hours?|h|timm\w*|timer?|tim|tuntia?|tunnin|t|or[ae]"
UNITS = f"{_MINUTES}|{_HOURS}"
"""Units of a length, as part of a pattern."""
_BARE = re.compile(r"\d{1,2}")
_SPAN = re.compile(rf"(?:(\d{{4}}-\d{{2}}-\d{{2}})\s*[T, ]\s*)?{_TIME}\s*(?:[-–—]|to|till)\s*{_TIME}", re.IGNORECASE)


def new_end(window: Window, written: str, zone: ZoneInfo) -> datetime:
    """When the window is to end: so much later, or at a time of the day it ends on (the next, where that is past).

    A bare number could be an hour, or so many more minutes or hours: it is not guessed.
    """
    if later := _LATER.fullmatch(written.strip()):
        return window.end + _later(later)
    clock = _CLOCK.fullmatch(written.strip())
    if clock is None or _BARE.fullmatch(written.strip()):
        raise NoticeError("time", text=written)
    day = window.end.astimezone(zone).date()
    end = _moment(day, _since_midnight(clock[1], clock[2], written), zone)
    return end if end > window.start else end + timedelta(days=1)


def at_time(written: str, now: datetime, zone: ZoneInfo) -> datetime:
    """The next time that clocks show this; so much later than now; or on the day that stands before it."""
    if later := _LATER.fullmatch(written.strip()):
        return now + _later(later)
    if exact := _EXACT.fullmatch(written.strip()):
        return _moment(_day(exact[1], written), _since_midnight(exact[2], exact[3], written), zone)
    clock = _CLOCK.fullmatch(written.strip())
    if clock is None:
        raise NoticeError("time", text=written)
    at = _moment(now.astimezone(zone).date(), _since_midnight(clock[1], clock[2], written), zone)
    return at if at > now else at + timedelta(days=1)


def new_times(window: Window, written: str, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """When the window is to start and end; on its own day where none is named."""
    found = _SPAN.fullmatch(written.strip())
    if found is None:
        raise NoticeError("times", text=written)
    try:
        day = date.fromisoformat(found[1]) if found[1] else window.start.astimezone(zone).date()
    except ValueError as error:
        raise NoticeError("times", text=written) from error
    begins, ends = _since_midnight(found[2], found[3], written), _since_midnight(found[4], found[5], written)
    last = day if ends > begins else day + timedelta(days=1)
    return _moment(day, begins, zone), _moment(last, ends, zone)


def ends_another_day(begins: datetime, ends: datetime, zone: ZoneInfo) -> bool:
    """Whether the time goes on into another day; until midnight is its own day's end."""
    return begins.astimezone(zone).date() != (ends - timedelta(minutes=1)).astimezone(zone).date()


def _day(written: str, whole: str) -> date:
    try:
        return date.fromisoformat(written)
    except ValueError as error:
        raise NoticeError("time", text=whole) from error


def _later(found: re.Match[str]) -> timedelta:
    many = int(found[1])
    if re.fullmatch(_MINUTES, found[2], re.IGNORECASE):
        return timedelta(minutes=many)
    if re.fullmatch(_HOURS, found[2], re.IGNORECASE):
        return timedelta(hours=many)
    raise NoticeError("time" if found[2] else "unit", text=found[0], count=found[1])


def _since_midnight(hours: str, minutes: str | None, written: str) -> timedelta:
    time = timedelta(hours=int(hours), minutes=int(minutes or 0))
    # 24:00 is how a window's end at midnight is written.
    if time > timedelta(hours=24) or int(minutes or 0) > 59:
        raise NoticeError("time", text=written)
    return time


def _moment(day: date, time: timedelta, zone: ZoneInfo) -> datetime:
    """The moment; of two that the clock shows alike, the first."""
    found = moments(datetime.combine(day, datetime.min.time()) + time, zone)
    if not found:
        raise NoticeError("skipped", time=f"{time // timedelta(hours=1):02}:{time // timedelta(minutes=1) % 60:02}")
    return found[0]

"""A new time, as somebody says it: "15:00", "+30m", "one more hour", "2029-10-21 08:00–14:00"."""

import re
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.language.languages import SPOKEN
from bot.model.notice import Window
from bot.model.notice_lifecycle import NoticeError
from bot.model.wall_clock import moments
from bot.notices.times.expected_times import SPELT
from bot.notices.times.window_times import span_near
from dialogs.doubt import is_doubtful

_TIME = r"(?:kl\.?|klo|ore)?\s*(\d{1,2})(?:[.:](\d{2}))?"
_CLOCK = re.compile(_TIME, re.IGNORECASE)
_EXACT = re.compile(r"(\d{4}-\d{2}-\d{2})[T ](\d{1,2})[.:](\d{2})")
# 1.30 may be an hour and a half as well as 1.3 hours; 1.5, 1.25 and 1.75 cannot.
_LATER = re.compile(r"\+\s*(\d{1,4}(?:[.,](?:\d|25|75)(?!\d))?)\s*([^\W\d]*)\.?", re.IGNORECASE)
_MINUTES = r"min\w*|m"
_HOURS = r"hours?|h|timm\w*|timer?|tim|tuntia?|tunnin|t|or[ae]"
_AROUND = r"(?:med|by|for|another|ytterligare|ytterligere|vielä|ancora|altr[aoe]|di|extra|ekstra)"
_MORE = r"(?:till|til|more|extra|ekstra|mer|lisää|in più|longer|längre|lenger)"
_LENGTH = re.compile(
    rf"(?:{_AROUND}\s+)*(?:(?P<count>\d{{1,4}}(?:[.,](?:\d|25|75))?|{'|'.join(SPELT)})(?:\s+|'|(?<=\d))"
    rf"(?:(?:{_MORE}|{_AROUND})\s+)?(?P<unit>{_MINUTES}|{_HOURS})"
    r"|(?P<half>(?:en )?halv ?timm?e|half (?:an )?hour|half-hour|mezz'?ora|puoli tuntia|puolen tunnin)"
    r"|(?P<more_half>(?:en och en halv|en og en halv|halvannan|halvannen) timm?e|one and a half hours?"
    r"|an hour and a half|un'?ora e mezz[ao]|puolitoista tuntia|puolentoista tunnin)"
    rf")(?:\s+{_MORE})?",
    re.IGNORECASE,
)
"""So much more time, with no plus before it."""
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
    if length := _LENGTH.fullmatch(" ".join(written.replace("’", "'").split())):
        return window.end + _length(length, written)
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
        return _written_in_full(window, written, zone)
    try:
        day = date.fromisoformat(found[1]) if found[1] else window.start.astimezone(zone).date()
    except ValueError as error:
        raise NoticeError("times", text=written) from error
    begins, ends = _since_midnight(found[2], found[3], written), _since_midnight(found[4], found[5], written)
    last = day if ends > begins else day + timedelta(days=1)
    return _moment(day, begins, zone), _moment(last, ends, zone)


def _written_in_full(window: Window, written: str, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """As a notice and its form write times, in any language that the desk speaks."""
    near = window.start.astimezone(zone).date()
    languages = () if is_doubtful(written, SPOKEN) else SPOKEN
    read = {span_near(written, one, near) for one in languages} - {None}
    found = next(iter(read)) if len(read) == 1 else None
    if found is None:
        raise NoticeError("times", text=written)
    day, begins, last, ends = found
    return _moment(day, begins, zone), _moment(last, ends, zone)


def ends_another_day(begins: datetime, ends: datetime, zone: ZoneInfo) -> bool:
    """Whether the time goes on into another day; until midnight is its own day's end."""
    return begins.astimezone(zone).date() != (ends - timedelta(minutes=1)).astimezone(zone).date()


def _day(written: str, whole: str) -> date:
    try:
        return date.fromisoformat(written)
    except ValueError as error:
        raise NoticeError("time", text=whole) from error


def _length(found: re.Match[str], written: str) -> timedelta:
    if found["half"] or found["more_half"]:
        return timedelta(minutes=30 if found["half"] else 90)
    count, unit = found["count"], found["unit"]
    many = SPELT.get(count.casefold()) or float(count.replace(",", "."))
    if re.fullmatch(_MINUTES, unit, re.IGNORECASE):
        return timedelta(minutes=many)
    # "15 h" may be the time of day.
    if count.isdecimal() and len(unit) < _SPELT_OUT:
        raise NoticeError("time", text=written)
    return timedelta(hours=many)


_SPELT_OUT = 3


def _later(found: re.Match[str]) -> timedelta:
    many = float(found[1].replace(",", "."))
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

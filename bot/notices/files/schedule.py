"""The times in a notice's file: windows, weekdays held against days, and times on the clock that are none."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from itertools import combinations
from typing import Literal, cast
from zoneinfo import ZoneInfo

from babel.dates import get_day_names

from bot.language.languages import SPOKEN
from bot.model.notice import Window
from bot.model.wall_clock import moments
from bot.notices.files.toml_table import TomlTable
from bot.notices.times.year_less import DayOfYear
from knowledge.language_facts import language_facts


def _day_names(width: Literal["wide", "abbreviated"], locale: str) -> Mapping[int, str]:
    return cast("Mapping[int, str]", get_day_names(width, "stand-alone", locale=locale))


_WIDTHS: tuple[Literal["wide", "abbreviated"], ...] = ("wide", "abbreviated")
_WEEKDAYS = {
    name.casefold().rstrip("."): day
    for language in SPOKEN
    for width in _WIDTHS
    for day, name in _day_names(width, language_facts(language).dates).items()
}
_ENGLISH = _day_names("wide", "en_GB")
_LONGEST_WINDOW = timedelta(days=7)


def read_windows(whole: TomlTable, zone: ZoneInfo, now: datetime) -> tuple[Window, ...]:
    tables = whole.tables("window")
    if not tables and "window" not in whole:
        whole.fault("window", "at least one [[window]] is needed")
    found = tuple(_read_window(table, number, zone, now) for number, table in enumerate(tables, 1))
    known = [(table, window) for table, window in zip(tables, found, strict=True) if window]
    for (_, one), (table, other) in combinations(known, 2):
        if one.start < other.end and other.start < one.end:
            table.fault("", f"overlaps window {one.number}: {one.written}")
    return tuple(window for window in found if window)


def _read_window(table: TomlTable, number: int, zone: ZoneInfo, now: datetime) -> Window | None:
    day = _read_day(table, "day", now.astimezone(zone).date(), needed=True)
    last = _read_day(table, "to_day", now.astimezone(zone).date()) or day
    begins, ends = table.clock("from"), table.clock("to")
    which = {key: table.text(f"{key}_which") for key in ("from", "to")}
    table.close()
    if day is None or last is None or begins is None or ends is None:
        return None
    start = _moment_of(table, "from", datetime.combine(day, datetime.min.time()) + begins, zone, which["from"])
    end = _moment_of(table, "to", datetime.combine(last, datetime.min.time()) + ends, zone, which["to"])
    if start is None or end is None:
        return None
    if end <= start:
        table.fault("to", "comes before from; work that goes on past midnight has its to_day")
        return None
    if end - start > _LONGEST_WINDOW:
        table.doubt("to", f"is {(end - start).days} days after from: is that meant?")
    if end <= now:
        table.fault("day", f"{day} is past")
    elif start <= now:
        table.doubt("from", "is past: the window has begun")
    return Window(number, start, end, _window_as_text(day, begins, last, ends))


def _read_day(table: TomlTable, key: str, today: date, *, needed: bool = False) -> date | None:
    """The day, when it has its year and is the weekday it is said to be."""
    day = table.day(key)
    weekday = table.made("weekday", _weekday_of) if key == "day" else None
    if day is None and needed and key not in table:
        table.fault(key, "is missing")
    if isinstance(day, DayOfYear):
        table.fault(key, _proposed_year(day, weekday, today))
        return None
    if day is not None and weekday is not None and day.weekday() != weekday:
        table.fault("weekday", _mismatch(day, weekday))
    return day


def _weekday_of(name: str) -> int:
    if (weekday := _WEEKDAYS.get(name.casefold().rstrip("."))) is None:
        raise ValueError(f"{name!r} is no day of the week")
    return weekday


def _proposed_year(day: DayOfYear, weekday: int | None, today: date) -> str:
    """Which year must be meant; writing it is the author's word that it is."""
    wanted = next((one for one in day.dates(today) if weekday in (None, one.weekday())), None)
    if wanted is None:
        return "has no year, and is not that weekday in the next twelve"
    return f"has no year. It is a {_ENGLISH[wanted.weekday()]} in {wanted.year}: if that is meant, write {wanted}"


def _mismatch(day: date, weekday: int) -> str:
    said = f"{day} is a {_ENGLISH[day.weekday()]}, not a {_ENGLISH[weekday]}"
    years = (one for one in DayOfYear(day.month, day.day).dates(day) if one.weekday() == weekday)
    near = min((day + timedelta(days=off) for off in range(-3, 4)), key=lambda one: one.weekday() != weekday)
    other = next(years, None)
    return f"{said}; {near} would be one" + (f", and so would {other}" if other else "")


def _moment_of(table: TomlTable, key: str, wall: datetime, zone: ZoneInfo, which: str = "") -> datetime | None:
    """The moment that the clocks show this; told when they never do, or do so twice."""
    found = moments(wall, zone)
    if len(found) == 1:
        return found[0]
    if not found:
        table.fault(key, _skipped(wall, zone))
        return None
    if which in _WHICH:
        return found[_WHICH.index(which)]
    ways = " or ".join(f'{key}_which = "{one}" ({at:%H:%M} UTC)' for one, at in zip(_WHICH, found, strict=True))
    table.fault(key, f"clocks show {wall:%H:%M} twice on {wall:%Y-%m-%d}: add {ways}")
    return None


_WHICH = ("first", "second")


def _skipped(wall: datetime, zone: ZoneInfo) -> str:
    before, after = (wall.replace(tzinfo=zone, fold=fold).astimezone(UTC).astimezone(zone) for fold in (1, 0))
    return f"clocks skip {wall:%H:%M} on {wall:%Y-%m-%d}: is {before:%H:%M} meant, or {after:%H:%M}?"


def _window_as_text(day: date, begins: timedelta, last: date, ends: timedelta) -> str:
    return f"{day} {_clock_as_text(begins)}–{'' if last == day else f'{last} '}{_clock_as_text(ends)}"


def _clock_as_text(time: timedelta) -> str:
    minutes = time // timedelta(minutes=1)
    return f"{minutes // 60:02}:{minutes % 60:02}"


def read_moment(table: TomlTable, key: str, zone: ZoneInfo) -> datetime | None:
    wall = table.wall(key)
    return _moment_of(table, key, wall, zone, table.text(f"{key}_which")) if wall else None

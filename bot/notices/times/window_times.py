"""The windows of planned work as somebody types them: "lör 6 oktober 8–14; lör 13 oktober 8–14"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from itertools import combinations
from zoneinfo import ZoneInfo

from bot.language.texts import Words
from bot.model.notice import Window
from bot.model.notice_lifecycle import NoticeError
from bot.model.wall_clock import moments
from bot.notices.times.day_names import month_called, weekday_called, weekday_named
from bot.notices.times.year_less import DayOfYear
from dialogs.doubt import words_beside
from dialogs.spoken import language_words, split_words

MOST_WINDOWS = 30
FURTHEST_INFERRED = timedelta(days=548)
"""A year and a half: a date that is the weekday it is said to be only later than that was meant for another day."""
_BEFORE = r"(?:(?:kl|klockan|klo|kello|klokken|alle|dalle|ore|at|from|från|fra)\b\.?\s*){0,3}"
_TIME = rf"{_BEFORE}(\d{{1,2}})(?:[.:](\d{{2}}))?"
_SPAN = re.compile(
    rf"(?<![\d.:/-]){_TIME}\s*(?:-|–|—|\b(?:till|til|to|until|fino|a)\b|(?=\balle\b))\s*{_TIME}(?![\d:])", re.I
)
_OVER_NIGHT = re.compile(
    rf"(?<![\d.:/-]){_BEFORE}(\d{{1,2}})[.:](\d{{2}})\s*[-–—]\s*([^;:\n]*?)\s{_BEFORE}(\d{{1,2}})[.:](\d{{2}})(?![\d:])",
    re.I,
)
"""To a time of another day, which stands before it."""
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMBERS = re.compile(r"(?<!\d)(\d{1,2})\s*[./]\s*(\d{1,2})(?:\s*[./]?\s*(\d{4})|[./])?(?!\d)")
_DAY_MONTH = re.compile(
    r"(?<!\d)(\d{1,2})(?:\s*[.º°]|:?e|st|nd|rd|th)?\s+(?:of\s+|di\s+)?([^\W\d_]{3,})\.?,?\s*(\d{4})?"
)
_MONTH_DAY = re.compile(r"([^\W\d_]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?!\d),?\s*(\d{4})?")
_WORD = re.compile(r"[^\W\d_]+")
_ORDINAL = r"(?:\s*[.º°]|:?e|st|nd|rd|th)?"
_AROUND = " ;,.\n"
_JOINS = ("och", "samt", "ja", "sekä", "og", "e", "ed", "and", "den", "the", "il", "l")
"""Words between days, and before one, in whatever language they are typed."""
_DAYS = re.compile(
    rf"(?<![\d.:/-])((?:\d{{1,2}}{_ORDINAL}\s*(?:[,;&+]|\b(?:och|samt|ja|sekä|og|samt|e|ed|and)\b)+\s*"
    rf"(?:(?:{'|'.join(_JOINS)}['’]?)\b\s*)*)+)(?=\d)"
)
"""The days before the last one of a list that shares a month and a time: "6, 13 och" of "6, 13 och 20 oktober"."""
_TIME_WORD = re.compile(
    r"\d|\b(?:[ap]\.?m\b|utc|gmt|b?est|cest?|eest?|halv|half|quarter|kvart|varttia|puoli|mezz[ao]|mezzogiorno|noon"
    r"|mezzanotte|midnight|midnatt|keskiyö|keskipäivä|middag|every|each|varje|hver|joka|ogni|lunch|lounas|pranzo"
    r"|last\b|viime|scors[oa]|förra|forrige|sist\b|\w+dags\b|tid\b|time\b|aikaa\b|ora (?:del|di)\b|fuso)",
    re.IGNORECASE,
)
"""What may say something about a time: where it is left over, the window is not what was meant."""


@dataclass(frozen=True, slots=True)
class TypedTimes:
    """`inferred`: a year, or the whole day, was worked out and is still to be confirmed."""

    windows: tuple[Window, ...]
    inferred: bool = False


@dataclass(frozen=True, slots=True)
class TypedWindow:
    """One window as it was typed."""

    text: str
    weekday: int | None
    day: date | DayOfYear | None
    begins: timedelta
    ends: timedelta
    last: str = ""
    """The day that it ends on, where it is written."""


def parse_windows(text: str, words: Words, zone: ZoneInfo, now: datetime) -> TypedTimes:
    """Every window in the text. Raises NoticeError with what would be right for what cannot be."""
    said = tuple(said_windows(text, words.language))
    if not said:
        raise NoticeError("no-times", text=text.strip()[:80])
    if len(said) > MOST_WINDOWS:
        raise NoticeError("many-windows", count=str(len(said)), most=str(MOST_WINDOWS))
    today = now.astimezone(zone).date()
    days = _meant_days(said, words, zone, today)
    windows = tuple(
        _window_from(number, one, day, words, zone, now)
        for number, (one, day) in enumerate(zip(said, days, strict=True), 1)
    )
    for one, other in combinations(windows, 2):
        if one.start < other.end and other.start < one.end:
            raise NoticeError(
                "windows-overlap", first=window_as_text(one, words, zone), second=window_as_text(other, words, zone)
            )
    return TypedTimes(
        windows, inferred=not any(isinstance(one.day, date) for one in said) or any(map(_is_inferred, said))
    )


def span_near(text: str, language: str, near: date) -> tuple[date, timedelta, date, timedelta] | None:
    """The days and times of the one window in the text; None where there is none to be sure of.

    A day without its year is the nearest one, if it is the weekday that stands with it.
    """
    try:
        [said] = said_windows(text, language)
        day = _nearest(said.day, said.weekday, near)
        last = day + timedelta(days=said.ends <= said.begins)
        if said.last:
            last = _nearest(_typed_day(said.last, language), weekday_named(said.last, language), day)
    except (NoticeError, ValueError):
        return None
    return day, said.begins, last, said.ends


def _nearest(day: date | DayOfYear | None, weekday: int | None, near: date) -> date:
    """Raises ValueError where there is no such day, or it is another day of the week."""
    if isinstance(day, DayOfYear) and weekday is not None:
        day = min(day.dates(date(near.year - 1, 1, 1)), key=lambda one: abs(one - near))
    if not isinstance(day, date) or weekday not in (None, day.weekday()):
        raise ValueError
    return day


def window_as_text(window: Window, words: Words, zone: ZoneInfo) -> str:
    """The window so that it can be read, and typed again; with its last day, where that is another one."""
    begins, ends = (words.time(one, zone) for one in (window.start, window.end))
    first, last = (words.day(one, zone) for one in (window.start, window.end - timedelta(minutes=1)))
    return f"{first} {begins}–{ends}" if first == last else f"{first} {begins} – {words.day(window.end, zone)} {ends}"


def said_windows(text: str, language: str) -> Iterator[TypedWindow]:
    """Each span of times, and the day that stands before it."""
    # The hyphens of 2029-10-06 would be read as a span of times; as many signs stand for it, so that places hold.
    masked = _ISO.sub(lambda found: "\x00" * len(found[0]), text)
    over_night = {
        found.start(): found for found in _OVER_NIGHT.finditer(masked) if _is_day(text[slice(*found.span(3))], language)
    }
    after = 0
    for found in sorted((*over_night.values(), *_SPAN.finditer(masked)), key=re.Match[str].start):
        if found.start() < after:
            continue
        before = text[after : found.start()]
        after = found.end()
        begins, ends = (_since_midnight(found[at], found[at + 1], found[0]) for at in (1, found.re.groups - 1))
        last = text[slice(*found.span(3))] if found.re is _OVER_NIGHT else ""
        # Quoted as it was written: a list of days loses none of them there.
        quoted = f"{before}{found[0]}".strip(_AROUND)
        for days in _days_apart(before):
            shown = f"{days}{found[0]}".strip(_AROUND)
            _refuse_left_over(days, quoted, before, language)
            yield TypedWindow(shown, weekday_named(days, language), _typed_day(days, language), begins, ends, last)
    if after and (_TIME_WORD.search(text[after:]) or _says_more(text[after:], language)):
        raise NoticeError("left-over", text=text.strip(_AROUND), part=text[after:].strip(_AROUND))


def _days_apart(text: str) -> Iterator[str]:
    """Each day of a list that shares the rest, with that rest: "lör 6 oktober ", "lör 13 oktober " …"""
    listed = _DAYS.search(text)
    for day in re.findall(r"\d{1,2}", listed[1]) if listed else ():
        last = re.match(r"\d{1,2}", text[listed.end() :]) if listed else None
        if listed and last:
            yield f"{text[: listed.start()]}{day}{text[listed.end() + last.end() :]}"
    yield text[: listed.start()] + text[listed.end() :] if listed else text


def _refuse_left_over(text: str, quoted: str, written: str, language: str) -> None:
    """Everything before a window must have been read: else less is kept than was said. `written`: with all its days."""
    left = _ISO.sub(" ", text, count=1) if _ISO.search(text) else _without_day(text, language)
    weekday = next((word for word in _WORD.findall(left) if weekday_called(word.casefold(), language) is not None), "")
    beside = re.sub(rf"\b{weekday}\b", " ", left, count=1) if weekday else left
    if _TIME_WORD.search(left) or _says_more(beside, language):
        raise NoticeError("left-over", text=quoted, part=written.strip(_AROUND))


def _is_inferred(said: TypedWindow) -> bool:
    """Whether its day, or that it goes on into the next one, was worked out. Until midnight is the day's own end."""
    return said.day is None or (timedelta(0) < said.ends <= said.begins and not said.last)


def _is_day(text: str, language: str) -> bool:
    """Whether it is a day with its date, and nothing else."""
    left = "" if _ISO.fullmatch(text.strip()) else _without_day(text, language)
    words = [word for word in _WORD.findall(left) if weekday_called(word.casefold(), language) is None]
    return left != text and not re.search(r"\d", left) and not words


def _says_more(left: str, language: str) -> bool:
    """Whether words that are left may say something: all but the known small ones, and of those none that is a day."""
    known = language_words(language).days
    days = {*known.units, *(phrase[0] for phrase in known.back if len(phrase) == 1)}
    beside = (word for word in words_beside(left, language) if word not in _JOINS)
    return "?" in left or any(beside) or not days.isdisjoint(split_words(left))


def _without_day(text: str, language: str) -> str:
    """The text without the day that is read from it."""
    for pattern, name in ((_DAY_MONTH, 2), (_MONTH_DAY, 1)):
        for found in pattern.finditer(text):
            if month_called(found[name], language):
                return text[: found.start()] + " " + text[found.end() :]
    return _NUMBERS.sub(" ", text, count=1)


def _since_midnight(hours: str, minutes: str | None, written: str) -> timedelta:
    time = timedelta(hours=int(hours), minutes=int(minutes or 0))
    if time > timedelta(hours=24) or int(minutes or 0) > 59:
        raise NoticeError("no-time", text=written.strip())
    return time


def _typed_day(text: str, language: str) -> date | DayOfYear | None:
    for year, month, day in _candidates(text, language):
        try:
            return date(year, month, day) if year else _year_less(month, day)
        except ValueError:
            raise NoticeError("no-day", text=text.strip(" ;,.\n")) from None
    return None


def _year_less(month: int, day: int) -> DayOfYear:
    """Raises ValueError where no year has it."""
    # A leap year: 29 February is the day of some year.
    date(2024, month, day)
    return DayOfYear(month, day)


def _candidates(text: str, language: str) -> Iterator[tuple[int, int, int]]:
    """Year (0 where none is named), month and day, however they are written."""
    if found := _ISO.search(text):
        yield int(found[1]), int(found[2]), int(found[3])
    for found in _DAY_MONTH.finditer(text):
        if month := month_called(found[2], language):
            yield int(found[3] or 0), month, int(found[1])
    for found in _MONTH_DAY.finditer(text):
        if month := month_called(found[1], language):
            yield int(found[3] or 0), month, int(found[2])
    if found := _NUMBERS.search(text):
        yield int(found[3] or 0), int(found[2]), int(found[1])


def _meant_days(said: tuple[TypedWindow, ...], words: Words, zone: ZoneInfo, today: date) -> list[date]:
    """The day of each. Where none has its year, that of the next time they come round, or of the time after."""
    if astray := next((one for one in said if one.day is None and one.weekday is None), None):
        raise NoticeError("which-day", text=astray.text)
    named = next((one.day.year for one in said if isinstance(one.day, date)), None)
    if named is not None:
        return [_on_its_weekday(one, _day_in_year(one, named, today), words, zone) for one in said]
    latest = today + FURTHEST_INFERRED
    years = range(today.year, latest.year + 1)
    placed = [days for year in years for days in _possible_days(said, year, today) if max(days) <= latest]
    best = max(placed, key=lambda days: _weekday_count(said, days), default=None)
    if best is None:
        raise NoticeError("no-year", text=said[0].text)
    if later := _later_year(said, best, today):
        raise NoticeError("weekday-year", text=said[0].text, day=_day_in_words(best[0], words, zone), year=str(later))
    return [_on_its_weekday(one, day, words, zone) for one, day in zip(said, best, strict=True)]


def _later_year(said: tuple[TypedWindow, ...], best: list[date], today: date) -> int:
    """The first year further off in which several days are all what they are said to be, and soon are not; else 0."""
    if _weekday_count(said, best) or sum(one.weekday is not None for one in said) == 1:
        return 0
    further = (days for year in range(today.year, today.year + 12) for days in _possible_days(said, year, today))
    return next((days[0].year for days in further if _weekday_count(said, days) == len(said)), 0)


def _possible_days(said: tuple[TypedWindow, ...], year: int, today: date) -> Iterator[list[date]]:
    """All in that year; or one after the other from that year on, as over a New Year."""
    try:
        within = [_day_in_year(one, year, today) for one in said]
    except NoticeError:
        return
    if all(day >= today for day in within):
        yield within
    onwards: list[date] = []
    for one in said:
        since = onwards[-1] if onwards else max(today, date(year, 1, 1))
        later = one.day.dates(since) if isinstance(one.day, DayOfYear) else iter([_day_in_year(one, year, today)])
        onwards += [day for day in (next(later, None),) if day]
    if len(onwards) == len(said) and onwards[0].year == year:
        yield onwards


def _weekday_count(said: tuple[TypedWindow, ...], days: list[date]) -> int:
    """How many are the weekday that they are said to be."""
    return sum(one.weekday in (None, day.weekday()) for one, day in zip(said, days, strict=True))


def _day_in_year(said: TypedWindow, year: int, today: date) -> date:
    """The day in that year, where it has none of its own; where only a weekday is named, the next one."""
    match said.day:
        case date():
            return said.day
        case DayOfYear(month=month, day=day):
            try:
                return date(year, month, day)
            except ValueError:
                raise NoticeError("no-day", text=f"{said.text} ({year})") from None
        case None:
            # On a Monday, "Monday" is the next one.
            return today + timedelta(days=((said.weekday or 0) - today.weekday()) % 7 or 7)


def _on_its_weekday(said: TypedWindow, day: date, words: Words, zone: ZoneInfo) -> date:
    if said.weekday is not None and day.weekday() != said.weekday:
        raise _another_weekday(said.text, day, said.weekday, words, zone)
    return day


def _another_weekday(text: str, day: date, weekday: int, words: Words, zone: ZoneInfo) -> NoticeError:
    """The day is another day of the week: told with the nearest one that is it."""
    near = min((day + timedelta(days=off) for off in range(-3, 4)), key=lambda one: one.weekday() != weekday)
    return NoticeError(
        "weekday", text=text, day=_day_in_words(day, words, zone), other=_day_in_words(near, words, zone)
    )


def _day_in_words(day: date, words: Words, zone: ZoneInfo) -> str:
    # At noon, an hour that no clock change touches.
    return words.day(datetime(day.year, day.month, day.day, 12, tzinfo=zone), zone)


def _window_from(number: int, said: TypedWindow, day: date, words: Words, zone: ZoneInfo, now: datetime) -> Window:
    last = _last_day(said, day, words, zone)
    start, end = _moment(day, said.begins, words, zone), _moment(last, said.ends, words, zone)
    window = Window(number, start, end)
    window = replace(window, written=window_as_text(window, words, zone))
    if end <= now:
        raise NoticeError("window-past", window=window.written)
    return window


def _last_day(said: TypedWindow, day: date, words: Words, zone: ZoneInfo) -> date:
    """The day it ends on: where none is written its own, or the next one for what ends before it begins."""
    if not said.last:
        return day if said.ends > said.begins else day + timedelta(days=1)
    typed, weekday = _typed_day(said.last, words.language), weekday_named(said.last, words.language)
    ending = replace(said, weekday=weekday, day=typed)
    last = _on_its_weekday(
        ending, next(typed.dates(day)) if isinstance(typed, DayOfYear) else typed or day, words, zone
    )
    if (last, said.ends) <= (day, said.begins):
        raise NoticeError("ends-first")
    return last


def _moment(day: date, time: timedelta, words: Words, zone: ZoneInfo) -> datetime:
    wall = datetime.combine(day, datetime.min.time()) + time
    found = moments(wall, zone)
    if len(found) == 1:
        return found[0]
    # As if it were UTC: by its own zone's clocks this time is not there, and another one would be shown.
    shown = wall.replace(tzinfo=UTC)
    day_in_words = words.day(shown, ZoneInfo("UTC"))
    if found:
        raise NoticeError("clock-twice", time=words.time(shown, ZoneInfo("UTC")), day=day_in_words)
    # zoneinfo takes a time that clocks skip without a word: fold=1 puts it an hour before the gap, fold=0 after.
    either = (wall.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (1, 0))
    before, after = (words.time(one, zone) for one in either)
    raise NoticeError(
        "clock-skips", time=words.time(shown, ZoneInfo("UTC")), day=day_in_words, before=before, after=after
    )

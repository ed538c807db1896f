"""When the desk is open: service hours, public holidays, and the moment when so many service hours have passed."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from itertools import pairwise
from zoneinfo import ZoneInfo

HoursSpan = tuple[time, time]  # local wall-clock times; an end of 00:00 is the midnight the day ends with

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_LONGEST_CLOSED = 400  # days; longer than any run of holidays, so whoever waits longer has no hours in truth


@dataclass(frozen=True)
class Holidays:
    """The days on which an organisation rests: a country's, by category, and days of its own."""

    country: str | None = None  # ISO 3166, such as FI
    categories: tuple[str, ...] = ("public",)
    extra: frozenset[date] = frozenset()

    def on(self, day: date) -> bool:
        return day in self.extra or day in _national(self.country, self.categories, day.year)

    def fault(self) -> str | None:
        """What is wrong with the country or its categories, said to whoever wrote them down."""
        try:
            self.on(date(2026, 1, 1))
        except (NotImplementedError, ValueError) as error:  # an unknown country, an unknown category
            return str(error)
        return None


@dataclass(frozen=True)
class ServiceHours:
    """A desk's service hours. Raises ValueError when it would never be open."""

    weekly: Mapping[int, tuple[HoursSpan, ...]]  # Monday is 0
    holidays: Holidays
    zone: ZoneInfo
    first_look_hours: float  # service hours until somebody has looked

    def __post_init__(self) -> None:
        if not any(self.weekly.values()):
            raise ValueError("hours: the desk is never open; give at least one day its hours")

    def open_at(self, moment: datetime) -> bool:
        return any(opens <= moment < closes for opens, closes in self._day(moment.astimezone(self.zone).date()))

    def next_open(self, moment: datetime) -> datetime:
        """The moment itself when the desk is open, else when it opens; in the desk's zone."""
        opens, _ = next(self._openings(moment))
        return opens.astimezone(self.zone)

    def due(self, start: datetime, service_hours: float | None = None) -> datetime:
        """When that many service hours (as long as a first look may take, if not said) have passed since the start.

        Hours are real ones, also in the night when the clocks change. In the desk's zone.
        """
        left = timedelta(hours=self.first_look_hours if service_hours is None else service_hours)
        for opens, closes in self._openings(start):
            if left <= closes - opens:
                return (opens + left).astimezone(self.zone)
            left -= closes - opens
        raise AssertionError("openings do not end")

    def _openings(self, moment: datetime) -> Iterator[tuple[datetime, datetime]]:
        """What is left, from this moment on, of each time the desk is open, without end, in UTC."""
        day = moment.astimezone(self.zone).date()
        closed = 0
        while closed < _LONGEST_CLOSED:
            spans = [(max(opens, moment), closes) for opens, closes in self._day(day) if closes > moment]
            yield from spans
            closed = 0 if spans else closed + 1
            day += timedelta(days=1)
        raise ValueError(f"hours: the desk does not open for {_LONGEST_CLOSED} days from {moment:%Y-%m-%d}")

    def _day(self, day: date) -> Iterator[tuple[datetime, datetime]]:
        spans = () if self.holidays.on(day) else self.weekly.get(day.weekday(), ())
        for start, end in spans:
            opens = self._moment(day, start)
            closes = self._moment(day if end != time() else day + timedelta(days=1), end)
            if opens < closes:  # not so for hours that the change to summer time leaves out
                yield opens, closes

    def _moment(self, day: date, at: time) -> datetime:
        return datetime.combine(day, at, self.zone).astimezone(UTC)


@lru_cache(maxsize=256)
def _national(country: str | None, categories: tuple[str, ...], year: int) -> frozenset[date]:
    if country is None:
        return frozenset()
    import holidays  # noqa: PLC0415 -- takes a tenth of a second, and many commands never ask

    return frozenset(holidays.country_holidays(country, years=year, categories=categories))


def parse_weekly(table: Mapping[str, Sequence[str]]) -> Mapping[int, tuple[HoursSpan, ...]]:
    """Hours as the desk file writes them: "monday-friday" or "saturday" = ["08:30-11:30", …], "24:00" for midnight.

    Raises ValueError with a line for each fault, naming its key.
    """
    weekly: dict[int, tuple[HoursSpan, ...]] = {}
    faults: list[str] = []
    for key, texts in table.items():
        try:
            days = _days(key)
            if taken := [_DAYS[day] for day in days if day in weekly]:
                raise ValueError(f"{', '.join(taken)} already has its hours")
            weekly |= dict.fromkeys(days, _spans(texts))
        except ValueError as error:
            faults.append(f"{key}: {error}")
    if faults:
        raise ValueError("\n".join(faults))
    return weekly


def _days(key: str) -> range:
    first, dash, last = key.partition("-")
    ends = [_DAYS.index(name) for name in (first, last if dash else first) if name in _DAYS]
    if len(ends) < 2 or ends[0] > ends[1]:
        raise ValueError('not a day or a run of days, such as "monday" or "monday-friday"')
    return range(ends[0], ends[1] + 1)


def _spans(texts: Sequence[str]) -> tuple[HoursSpan, ...]:
    spans = sorted(map(_span, texts))
    for (_, end), (start, _) in pairwise(spans):
        if end == time() or start < end:
            raise ValueError(f"the times overlap at {start:%H:%M}")
    return tuple(spans)


def _span(text: str) -> HoursSpan:
    try:
        first, last = text.split("-")
        start, end = _time_of_day(first), time() if last.strip() == "24:00" else _time_of_day(last)
    except ValueError:
        raise ValueError(f'"{text}" is not a time span such as "08:30-15:30"') from None
    if end != time() and end <= start:
        raise ValueError(f'"{text}" ends before it starts; hours past midnight are given to each day, up to "24:00"')
    return start, end


def _time_of_day(text: str) -> time:
    if not (clock := re.fullmatch(r"(\d{1,2}):(\d\d)", text.strip(), re.ASCII)):
        raise ValueError(text)
    return time(int(clock[1]), int(clock[2]))

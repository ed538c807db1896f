"""The day somebody means: 12.11., förra veckan, kaksi päivää sitten, lunedì scorso."""

import re
from calendar import monthrange
from datetime import date, datetime, time, timedelta

from dialogs.spoken import DayWords, Phrase, language_words, languages, split_words
from knowledge.language_facts import language_facts

_NUMERIC = re.compile(
    r"(?<![\w.:/-])(?:"
    r"(?P<year>\d{4})-(?P<month>\d\d?)-(?P<day>\d\d?)"
    r"|(?P<day_full>\d\d?)(?P<mark>[./-])(?P<month_full>\d\d?)(?P=mark)(?P<year_full>\d{4}|\d\d)"
    r"|(?P<day_only>\d\d?)[./](?P<month_only>\d\d?)\.?"
    r")(?![\w:/-])"
)
_TIME = r"\d{1,2}(?:[.:]\d\d)?(?:\s*[ap]m)?"
_CLOCK = r"\b\d{1,2}:\d\d\b"
_ORDINAL = r"(?<=\d):?(?:e|a|st|nd|rd|th)\b|(?<=\d)[º°]"
_NOON = time(12)
_LONGEST = 100
"""Characters: nobody takes more to tell a day, and dateparser is slow with what is none."""


def parse_day(text: str, language: str, today: date, past: bool) -> date | None:
    """The day meant, or None. Without a year the nearest one is meant: behind us with `past`, else before us.

    What is told may lie in the future although `past` is set ("tomorrow"): it is for the caller to refuse it.
    The language is tried first, then the others that are heard, since people mix them.
    """
    if len(text) > _LONGEST:
        return None
    order = (language, *(other for other in languages() if other != language))
    for one in order:
        days = language_words(one).days
        plain = _without_time(text, days)
        if found := _numeric_day(plain, days, today, past) or _worded_day(split_words(plain), days, today, past):
            return found
    return _by_month(text, order, today, past)


def _without_time(text: str, days: DayWords) -> str:
    """Without what is said of the clock, and the ending of a 12th."""
    clock = "|".join(map(re.escape, days.clock))
    return re.sub(rf"{_CLOCK}|{_ORDINAL}|\b(?:{clock})\b\.?\s*{_TIME}", " ", text.casefold())


def _numeric_day(text: str, days: DayWords, today: date, past: bool) -> date | None:
    found = _NUMERIC.search(text)
    rest = split_words(text[: found.start()] + " " + text[found.end() :]) if found else ()
    if not found or not all(_is_filler(word, days) or word in days.weekdays for word in rest):
        return None
    told = found.groupdict()
    if told["day_only"]:
        return _nearest(int(told["month_only"]), int(told["day_only"]), today, past)
    year, month, of_month = (told[part] or told[f"{part}_full"] for part in ("year", "month", "day"))
    return _real(int(year) + (2000 if len(year) == 2 else 0), int(month), int(of_month))


def _nearest(month: int, of_month: int, today: date, past: bool) -> date | None:
    """The nearest such day; a leap day can be eight years off."""
    years = (today.year + (-away if past else away) for away in range(9))
    told = filter(None, (_real(year, month, of_month) for year in years))
    return next((one for one in told if (one <= today if past else one >= today)), None)


def _real(year: int, month: int, of_month: int) -> date | None:
    try:
        return date(year, month, of_month)
    except ValueError:
        return None


def _worded_day(said: Phrase, days: DayWords, today: date, past: bool) -> date | None:
    if (back := _outright(said, days)) is not None:
        return today - timedelta(days=back)
    behind, ahead = (any(word in these for word in said) for these in (days.last, days.next))
    to_come = not behind and (ahead or not (past or any(word in days.ago for word in said)))
    match [word for word in said if not _is_filler(word, days) and word not in days.last | days.next]:
        case [weekday] if weekday in days.weekdays:
            return _weekday_date(days.weekdays[weekday], today, to_come, not (behind or ahead))
        case [weekday, unit] | [unit, weekday] if weekday in days.weekdays and days.units.get(unit) == "week":
            monday = today - timedelta(days=today.weekday())
            away = timedelta(days=days.weekdays[weekday] + (7 if to_come else -7))
            return monday + away if behind or ahead else None
        case [*numbers, unit] if unit in days.units:
            many = _number(numbers, days) if numbers else int(len(said) > 1 and _is_pointed(said, days))
            return _date_moved(today, days.units[unit], many if to_come else -many) if many else None
        case _:
            return None


def _outright(said: Phrase, days: DayWords) -> int | None:
    """Days back by a phrase of the table, the longest one that is there with nothing of weight around it."""
    for phrase in sorted(days.back, key=len, reverse=True):
        for at in range(len(said) - len(phrase) + 1):
            rest = said[:at] + said[at + len(phrase) :]
            if said[at : at + len(phrase)] == phrase and all(_is_filler(word, days) for word in rest):
                return days.back[phrase]
    return None


def _is_filler(word: str, days: DayWords) -> bool:
    return word in days.around or word in days.ago


def _weekday_date(weekday: int, today: date, to_come: bool, today_too: bool) -> date:
    away = (weekday - today.weekday()) % 7 if to_come else -((today.weekday() - weekday) % 7)
    if away or today_too:
        return today + timedelta(days=away)
    return today + timedelta(days=7 if to_come else -7)


def _is_pointed(said: Phrase, days: DayWords) -> bool:
    return any(word in days.last | days.next | days.ago for word in said)


def _number(numbers: list[str], days: DayWords) -> int:
    """The last of several: a couple, ett par; 0 when a word is no number."""
    if all(word in days.numbers or re.fullmatch(r"\d{1,3}", word) for word in numbers):
        return days.numbers.get(numbers[-1]) or int(numbers[-1])
    return 0


def _date_moved(today: date, unit: str, many: int) -> date:
    if unit in ("day", "week"):
        return today + timedelta(days=many * (7 if unit == "week" else 1))
    # Counted in months, as a timedelta knows none; the 31st becomes the last day of a shorter month.
    months = today.year * 12 + today.month - 1 + many * (12 if unit == "year" else 1)
    year, month = divmod(months, 12)
    return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))


def _by_month(text: str, order: tuple[str, ...], today: date, past: bool) -> date | None:
    """What dateparser makes of the rest: months by name above all."""
    for language in order:
        days = language_words(language).days
        said = [word for word in split_words(_without_time(text, days)) if not _is_filler(word, days)]
        # Left alone: of numbers by themselves dateparser makes a time of day, of "12.11." eleven past twelve.
        if not any(word.isalpha() and word not in days.numbers for word in said):
            continue
        known = " ".join(_as_known(word, days) for word in said)
        if found := _by_dateparser(known, language, today, past):
            return found
    return None


def _as_known(word: str, days: DayWords) -> str:
    ending = next((one for one in days.as_known if word.endswith(one)), None)
    return word.removesuffix(ending) + days.as_known[ending] if ending else word


def _by_dateparser(text: str, language: str, today: date, past: bool) -> date | None:
    # Late: it is large, and needed only where a day is told in other words than those of our tables.
    from dateparser import parse  # noqa: PLC0415 -- see above

    found: datetime | None = parse(
        text,
        # Its own name for the language: dateparser knows those that dates are written with.
        languages=[language_facts(language).dates.partition("_")[0]],
        settings={
            # The person's own day at noon: dateparser would else take the clock of the machine.
            "RELATIVE_BASE": datetime.combine(today, _NOON),
            "PREFER_DATES_FROM": "past" if past else "future",
            # A month alone would else be read with the day that it is today.
            "PREFER_DAY_OF_MONTH": "first",
            "PREFER_MONTH_OF_YEAR": "first",
            # The order of all five languages; for English dateparser takes the month first.
            "DATE_ORDER": "DMY",
            "TIMEZONE": "UTC",
            "RETURN_AS_TIMEZONE_AWARE": False,
            "PARSERS": ["relative-time", "absolute-time"],
        },
    )
    return found and found.date()

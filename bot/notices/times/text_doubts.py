"""What is doubtful in a text that tells of times: no such time, another day of the week, words that go stale."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import cast

from babel.dates import format_date, get_day_names, get_month_names

_CLOCK = re.compile(
    r"(?:\b(?:kl\.?|klockan|klo|klokken|alle ore|ore|at)\s*)(\d{1,2})[.:](\d{2})\b|\b(\d{1,2}):(\d{2})\b", re.I
)
_RELATIVE = {
    "sv": ("i morgon", "imorgon", "i dag", "idag", "i kväll"),
    "fi": ("huomenna", "huomis", "tänään", "tänä iltana"),
    "nb": ("i morgen", "i dag", "i kveld"),
    "it": ("domani", "oggi", "stasera", "odiern"),
    "en": ("tomorrow", "today", "tonight"),
}


@dataclass(frozen=True, slots=True)
class TextDoubt:
    """What is doubtful in `text`, a part of what was written; `day` is the weekday that it really is. For people in
    Teams the words are "notice-doubt-<code>".
    """

    code: str
    text: str
    day: str = ""

    def __str__(self) -> str:
        return _AT_THE_COMMAND_LINE[self.code].format(text=self.text, day=self.day)


_AT_THE_COMMAND_LINE = {
    "time": "“{text}” is no time of day",
    "weekday": "“{text}”: it is {day}",
    "stale": "“{text}” goes stale: readers see it later than it is written; name the day as well",
}


def text_doubts(text: str, language: str, today: date) -> Iterator[TextDoubt]:
    """Each doubt for the author. Years that are not written are the nearest to today."""
    for found in _CLOCK.finditer(text):
        hour, minute = int(found[1] or found[3]), int(found[2] or found[4])
        if hour > 24 or minute > 59 or (hour == 24 and minute):
            yield TextDoubt("time", found[0].strip())
    yield from _other_weekdays(text, language, today)
    words = [word for word in _RELATIVE.get(language, ()) if re.search(rf"\b{word}", text, re.IGNORECASE)]
    if words:
        yield TextDoubt("stale", words[0])


def _other_weekdays(text: str, language: str, today: date) -> Iterator[TextDoubt]:
    """ "Sunday 14 March" that is no Sunday."""
    days, months = _names(language)
    day, month = ("|".join(map(re.escape, names)) for names in (days, months))
    pattern = rf"\b({day})\w*\s+(?:den\s+)?(\d{{1,2}})[.:]?(?:e|a|º|°)?\s+({month})"
    for found in re.finditer(pattern, text, re.IGNORECASE):
        named = _nearest(int(found[2]), months[found[3].casefold()], today)
        if named and named.weekday() != days[found[1].casefold()]:
            yield TextDoubt(
                "weekday", found[0], format_date(named, "full", locale="en_GB" if language == "en" else language)
            )


def _nearest(day: int, month: int, today: date) -> date | None:
    found: list[date] = []
    # In January a text may still speak of December, and the other way about.
    for year in (today.year - 1, today.year, today.year + 1):
        try:
            found.append(date(year, month, day))
        except ValueError:
            continue
    return min(found, key=lambda one: abs(one - today), default=None)


def _names(language: str) -> tuple[dict[str, int], dict[str, int]]:
    """Days of the week and months, as they are written in the language."""
    days = cast("Mapping[int, str]", get_day_names("wide", "stand-alone", locale=language))
    # "format" is the form that follows a day of the month: in Finnish maaliskuuta, not maaliskuu.
    months = cast("Mapping[int, str]", get_month_names("wide", "format", locale=language))
    return (
        {name.casefold().rstrip("ì"): number for number, name in days.items()},
        {name.casefold(): number for number, name in months.items()},
    )

"""What is doubtful in a text that tells of times: no such time, another day of the week, words that go stale."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import cast

from babel.dates import format_date, get_day_names, get_month_names

from dialogs.spoken import clock_words, language_words, languages
from knowledge.language_facts import language_facts

_CLOCK = re.compile(
    rf"\b(?:(?:{clock_words()})\.?\s*)+(\d{{1,2}})[.:](\d{{2}})\b|\b(\d{{1,2}}):(\d{{2}})\b", re.IGNORECASE
)


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
    stale = language_words(language).days.stale if language in languages() else ()
    words = [word for word in stale if re.search(rf"\b{re.escape(word)}", text, re.IGNORECASE)]
    if words:
        yield TextDoubt("stale", words[0])


def _other_weekdays(text: str, language: str, today: date) -> Iterator[TextDoubt]:
    """ "Sunday 14 March" that is no Sunday."""
    days, months = _names(language_facts(language).dates)
    heard = language_words(language).days if language in languages() else None
    around, endings = (heard.around, heard.ordinals) if heard else ((), ())
    day, month, between, ending = ("|".join(map(re.escape, names)) for names in (days, months, around, endings))
    pattern = rf"\b({day})\w*\s+(?:(?:{between})\s+)?(\d{{1,2}})[.:]?(?:{ending})?\s+({month})"
    for found in re.finditer(pattern, text, re.IGNORECASE):
        named = _nearest(int(found[2]), months[found[3].casefold()], today)
        if named and named.weekday() != days[found[1].casefold()]:
            yield TextDoubt("weekday", found[0], format_date(named, "full", locale=language_facts(language).dates))


def _nearest(day: int, month: int, today: date) -> date | None:
    found: list[date] = []
    # In January a text may still speak of December, and the other way about.
    for year in (today.year - 1, today.year, today.year + 1):
        try:
            found.append(date(year, month, day))
        except ValueError:
            continue
    return min(found, key=lambda one: abs(one - today), default=None)


def _names(locale: str) -> tuple[dict[str, int], dict[str, int]]:
    """Days of the week and months, as they are written in the language."""
    days = cast("Mapping[int, str]", get_day_names("wide", "stand-alone", locale=locale))
    # "format" is the form that follows a day of the month: in Finnish maaliskuuta, not maaliskuu.
    months = cast("Mapping[int, str]", get_month_names("wide", "format", locale=locale))
    return (
        # Italians type lunedi as often as lunedì: without such a last letter the name is the beginning of both.
        {re.sub(r"[^\W\d_a-z]$", "", name.casefold()): number for number, name in days.items()},
        {name.casefold(): number for number, name in months.items()},
    )

"""Days of the week and months, by the names that people give them."""

import re
from collections.abc import Mapping
from functools import cache
from typing import cast

from babel.dates import get_day_names, get_month_names

from bot.language.languages import SPOKEN
from dialogs.spoken import language_words
from knowledge.language_facts import language_facts

_WORD = re.compile(r"[^\W\d_]+")


def weekday_named(text: str, language: str) -> int | None:
    for word in _WORD.findall(text.casefold()):
        if (found := weekday_called(word, language)) is not None:
            return found
    return None


def weekday_called(word: str, language: str) -> int | None:
    """By its whole name in any language, inflected as one day is, not as every one; by its beginning in the language
    that is spoken.
    """
    short = (number for name, number in _short_days(language).items() if word == name)
    own = (number for name, number in _weekdays(language).items() if len(word) > 2 and name.startswith(word))
    inflected = (language_words(one).days.weekdays for one in SPOKEN if len(word) >= _WHOLE)
    whole = (known[word] for known in inflected if word in known)
    return next((number for numbers in (whole, short, own) for number in numbers), None)


def month_called(word: str, language: str) -> int | None:
    word = word.casefold()
    own = (number for name, number in _months(language).items() if _is_month(word, name))
    whole = (number for one in SPOKEN for name, number in _months(one).items() if word == name)
    return next((number for numbers in (own, whole) for number in numbers), None)


def _is_month(word: str, name: str) -> bool:
    """Shortened to three letters or more, or with an ending."""
    return name.startswith(word) or (len(name) > _STEM and word.startswith(name[:_STEM]))


_WHOLE = 5
"""Letters of a weekday's name that is surely written out."""
_STEM = 5
"""Letters of a month's name that no inflection changes."""


@cache
def _weekdays(language: str) -> Mapping[str, int]:
    names = cast("Mapping[int, str]", get_day_names("wide", "stand-alone", locale=language_facts(language).dates))
    return {re.sub(r"[^\W\d_a-z]$", "", name.casefold()): number for number, name in names.items()}


@cache
def _short_days(language: str) -> Mapping[str, int]:
    names = cast(
        "Mapping[int, str]", get_day_names("abbreviated", "stand-alone", locale=language_facts(language).dates)
    )
    return {name.casefold().rstrip("."): number for number, name in names.items()}


@cache
def _months(language: str) -> Mapping[str, int]:
    names = cast("Mapping[int, str]", get_month_names("wide", "stand-alone", locale=language_facts(language).dates))
    return {name.casefold(): number for number, name in names.items()}

"""How people of each language tell days, correct themselves and deny: tables to hear by, with nothing to say."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TypedDict, cast
from unicodedata import combining, normalize

from knowledge.language_facts import language_facts
from knowledge.text_file import FileFault, read_toml_file

FOLDER = Path(__file__).with_name("languages")

_WORD = re.compile(r"\w+")

Phrase = tuple[str, ...]


class LanguageTables(TypedDict):
    """A file in languages/: `days` tells how days are told, the rest how people correct and deny."""

    negations: list[str]
    hedges: list[str]
    fillers: list[str]
    numbered: list[str]
    guesses: list[str]
    alternatives: list[str]
    limits: list[str]
    later: list[str]
    manners: list[str]
    replies: list[str]
    comma_after: list[str]
    correcting: list[str]
    around: list[str]
    days: dict[str, object]


@dataclass(frozen=True, slots=True)
class DayWords:
    """Words by which days are told; `back` in days before today, below nought to come."""

    back: Mapping[Phrase, int]
    weekdays: Mapping[str, int]
    """Monday is 0."""
    units: Mapping[str, str]
    """Words for day, week, month and year."""
    numbers: Mapping[str, int]
    last: frozenset[str]
    next: frozenset[str]
    ago: frozenset[str]
    around: frozenset[str]
    """Words that change nothing: since, on, the, in the evening …"""
    clock: tuple[str, ...]
    """Words that a time of day follows."""
    ordinals: tuple[str, ...]
    """What may end the number of a day: the 12th."""
    stale: tuple[str, ...]
    """Beginnings of what means another day to who reads it later: tomorrow."""
    as_known: Mapping[str, str]
    """Endings to be changed into those that dateparser knows."""


@dataclass(frozen=True, slots=True)
class LanguageWords:
    """`correcting` opens a correction; `around` stands between that, the name and the new text."""

    denials: frozenset[Phrase]
    """What turns round the words beside it, or takes back some of them."""
    negations: frozenset[str]
    """Of the denials, the words that only say no."""
    fillers: frozenset[str]
    """Words that change nothing of a choice they stand around; before it, the guesses that are a manner of speaking."""
    replies: frozenset[str]
    """Words with which a plain yes or no is said in full."""
    guesses: frozenset[str]
    """Words by which somebody believes rather than knows."""
    alternatives: frozenset[str]
    """Words that put another choice beside one: or."""
    limits: frozenset[str]
    """Words by which something holds on a condition, in part, or later: if, partly, until."""
    later: frozenset[str]
    """Words by which something is put off: another time."""
    spoken: Mapping[str, Phrase]
    """Words as they are spoken, with how they are written."""
    numbered: frozenset[str]
    """Words before the number of a choice."""
    comma_after: frozenset[str]
    """Words for no that deny what follows where no comma stands between."""
    correcting: frozenset[Phrase]
    around: frozenset[Phrase]
    days: DayWords


def split_words(text: str) -> Phrase:
    """The words of a text, small; an apostrophe parts words, too."""
    return tuple(found[0].casefold() for found in _WORD.finditer(text))


def without_marks(word: str) -> str:
    """Without the marks over its letters, which many keyboards lack."""
    return "".join(one for one in normalize("NFD", word) if not combining(one))


@cache
def languages() -> tuple[str, ...]:
    return tuple(sorted(path.stem for path in FOLDER.glob("*.toml")))


@cache
def language_words(language: str) -> LanguageWords:
    """Raises FileFault, which names the file."""
    tables = _tables(FOLDER / f"{language}.toml")
    spoken = {word: split_words(written) for word, written in language_facts(language).spoken.items()}
    fillers = {
        word
        for one in (*tables["fillers"], *tables["manners"])
        for word in (one, without_marks(one), *spoken.get(one, ()))
    }
    return LanguageWords(
        denials=frozenset(map(split_words, (*tables["negations"], *tables["hedges"]))),
        negations=frozenset(tables["negations"]),
        fillers=frozenset(fillers),
        replies=_with_plain(tables["replies"]),
        spoken=spoken,
        numbered=frozenset(tables["numbered"]),
        guesses=_with_plain((*tables["guesses"], *tables["manners"])),
        alternatives=frozenset(tables["alternatives"]),
        limits=frozenset(tables["limits"]),
        later=frozenset(tables["later"]),
        comma_after=frozenset(tables["comma_after"]),
        correcting=frozenset(map(split_words, tables["correcting"])),
        around=frozenset(map(split_words, tables["around"])),
        days=_day_words(tables["days"]),
    )


def _tables(path: Path) -> LanguageTables:
    name = f"{path.parent.name}/{path.name}"
    try:
        given = read_toml_file(path)
    except FileFault as fault:
        raise FileFault(f"{name}: {fault}", fault.line) from fault
    days = cast("dict[str, object]", given.get("days", {}))
    lacking = (*(LanguageTables.__required_keys__ - given.keys()), *(f"days.{key}" for key in _OF_DAYS - days.keys()))
    if lacking:
        raise FileFault(f"{name}: is missing: {', '.join(sorted(lacking))}")
    return cast("LanguageTables", cast("object", given))


_OF_DAYS = frozenset(
    [
        "back",
        "weekdays",
        "day",
        "week",
        "month",
        "year",
        "numbers",
        "last",
        "next",
        "ago",
        "around",
        "clock",
        "ordinals",
        "stale",
    ]
)
"""Keys of the table days."""


@cache
def clock_words() -> str:
    """A pattern for any word, of any language, that a time of day follows."""
    every = {word for language in languages() for word in language_words(language).days.clock}
    # The longest first: a shorter one may be the beginning of it.
    return "|".join(map(re.escape, sorted(every, key=lambda word: (-len(word), word))))


def _with_plain(words: Iterable[str]) -> frozenset[str]:
    return frozenset(word for one in words for word in (one, without_marks(one)))


def _day_words(tables: dict[str, object]) -> DayWords:
    def texts(key: str) -> Iterable[str]:
        return cast("list[str]", tables[key])

    weekdays = cast("list[list[str]]", tables["weekdays"])
    return DayWords(
        back={split_words(said): days for said, days in cast("dict[str, int]", tables["back"]).items()},
        # The table of weekdays starts with Monday, as date.weekday() counts.
        weekdays={word: at for at, row in enumerate(weekdays) for word in row},
        units={word: unit for unit in ("day", "week", "month", "year") for word in texts(unit)},
        numbers=cast("dict[str, int]", tables["numbers"]),
        last=frozenset(texts("last")),
        next=frozenset(texts("next")),
        ago=frozenset(texts("ago")),
        around=frozenset(word for one in texts("around") for word in split_words(one)),
        clock=tuple(texts("clock")),
        ordinals=tuple(texts("ordinals")),
        stale=tuple(texts("stale")),
        as_known=cast("dict[str, str]", tables.get("as_known", {})),
    )

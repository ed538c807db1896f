"""The desk's words: Fluent files, a folder of them a language, with dates and times written by Babel."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from babel.dates import (
    format_date,
    format_interval,
    format_time,
    format_timedelta,
    get_period_id,
    get_period_names,
    get_timezone_name,
)
from babel.units import format_unit
from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast

from bot.language.languages import LOCALES, SPOKEN
from knowledge.language_facts import language_facts

_LONGEST_VALUE = 1000
"""Characters that Fluent is given as they are: it refuses a value of more than 2,500."""


class TextsError(Exception):
    """Everything wrong in the language files, each with file and line."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults


class Words:
    """One language's words."""

    def __init__(self, language: str, files: Iterable[ast.Resource]) -> None:
        self.language = language
        self._babel = language_facts(language).dates
        # Without isolating marks: a case number is copied, searched for and read aloud.
        self._bundle = FluentBundle([language, self._babel], use_isolating=False)
        for file in files:
            self._bundle.add_resource(file)

    def __call__(self, id_: str, **values: str | int) -> str:
        """The text of a message, or of its attribute ("help.title").

        Numbers that people say (cases, phones) are given as strings: Fluent would group their digits.

        Raises:
            LookupError: there is no such message, or it wants a value that was not given.
        """
        name, _, attribute = id_.partition(".")
        message = self._bundle.get_message(name)
        pattern = message.attributes.get(attribute) if attribute else message.value
        if pattern is None:
            raise LookupError(f"{self.language}: {id_}")
        long = {name: value for name, value in values.items() if isinstance(value, str) and len(value) > _LONGEST_VALUE}
        text, errors = self._bundle.format_pattern(pattern, {**values, **{name: _placeholder(name) for name in long}})
        if errors:
            raise LookupError(f"{self.language}: {id_}: {errors}")
        whole = re.sub(_placeholder(r"(\w+)"), lambda found: long.get(found[1], found[0]), str(text))
        for value in values.values():
            whole = _within_lines(whole, value) if isinstance(value, str) else whole
        return whole

    def add(self, id_: str, text: str) -> None:
        """A message of plain text."""
        pattern = ast.Pattern([ast.TextElement(text)])
        self._bundle.add_resource(ast.Resource([ast.Message(ast.Identifier(id_), pattern)]))

    def has(self, id_: str) -> bool:
        name, _, attribute = id_.partition(".")
        if not self._bundle.has_message(name):
            return False
        message = self._bundle.get_message(name)
        return attribute in message.attributes if attribute else message.value is not None

    def day(self, day: datetime, zone: ZoneInfo) -> str:
        return format_date(day.astimezone(zone).date(), "full", locale=self._babel)

    def calendar_date(self, day: date) -> str:
        return format_date(day, "long", locale=self._babel)

    def time(self, moment: datetime, zone: ZoneInfo) -> str:
        return format_time(moment.astimezone(zone), "short", locale=self._babel, tzinfo=zone)

    def times(self, start: datetime, end: datetime, zone: ZoneInfo) -> str:
        """From a time to another one of the same day: "08:00–14:00"."""
        return format_interval(start.astimezone(zone), end.astimezone(zone), "Hm", tzinfo=zone, locale=self._babel)

    def part_of_day(self, moment: datetime, zone: ZoneInfo) -> str:
        """ "in the evening"."""
        names = get_period_names("wide", "format", locale=self._babel)
        return str(
            names[get_period_id(moment.astimezone(zone).timetz(), tzinfo=zone, type="selection", locale=self._babel)]
        )

    def length(self, how_long: timedelta) -> str:
        """ "1 hour 30 minutes"."""
        hours, minutes = divmod(how_long // timedelta(minutes=1), 60)
        units = ((hours, "duration-hour"), (minutes, "duration-minute"))
        return " ".join(format_unit(many, unit, locale=self._babel) for many, unit in units if many)

    def ago(self, how_long: timedelta) -> str:
        """ "5 minutes ago"."""
        return format_timedelta(-how_long, threshold=1, add_direction=True, locale=self._babel)

    def zone(self, moment: datetime, zone: ZoneInfo) -> str:
        """What the zone's time is called at that moment: "Central European Summer Time"."""
        return get_timezone_name(moment.astimezone(zone), "long", locale=self._babel)


class Texts:
    """All the languages the desk speaks."""

    def __init__(self, sources: Mapping[str, Mapping[str, str]]) -> None:
        """`sources`: the files of each language, by their names.

        Raises:
            TextsError: naming every file and line that is not Fluent, or says an id again.
        """
        read = {language: _parsed(language, files) for language, files in sources.items()}
        if faults := [fault for files in read.values() for fault in (*_not_fluent(files), *_said_again(files))]:
            raise TextsError(faults)
        self._words = {language: Words(language, (file.read for file in files)) for language, files in read.items()}
        self._name_languages()

    @classmethod
    def read(cls, folder: Path = LOCALES) -> "Texts":
        """Every file of each language's folder.

        Raises:
            TextsError: naming every file and line that is not Fluent, or says an id again.
        """
        return cls({language: _files(folder / language) for language in SPOKEN})

    def _name_languages(self) -> None:
        """A language that another has no name for is called there what it calls itself."""
        for name, own in self._words.items():
            id_ = f"language-{name}"
            called = own(id_) if own.has(id_) else name
            for words in self._words.values():
                if not words.has(id_):
                    words.add(id_, called)

    def __getitem__(self, language: str) -> Words:
        return self._words[language]

    def __iter__(self) -> Iterator[Words]:
        return iter(self._words.values())


def options(text: str) -> tuple[str, ...]:
    """The phrases of a text that lists several, separated by |, in order."""
    return tuple(phrase.strip() for phrase in text.split("|") if phrase.strip())


def phrase_pattern(*listed: str) -> str:
    """A pattern for any of the phrases that texts list, separated by |; "*" stands for letters."""
    every = {one.strip() for text in listed for one in text.split("|")}
    longest_first: Iterable[str] = sorted(every, key=lambda one: (-len(one), one))
    return "|".join(re.escape(one).replace(r"\*", r"[^\W\d_]*").replace(r"\ ", r"\s") for one in longest_first)


def _placeholder(name: str) -> str:
    """What takes the place of a long value while Fluent is at work; the mark is no character of any language."""
    return f"\ue000{name}\ue000"


def _files(folder: Path) -> dict[str, str]:
    """In the order of their names, so that faults come in the same order everywhere."""
    found = sorted(path for path in folder.iterdir() if path.suffix == ".ftl")
    return {path.name: path.read_text(encoding="utf-8") for path in found}


_NO_LIST = re.compile(r"(\d+)\\(?=[.)](?:\s|$))|\\(?=[>#])|\\(?=[-+](?:[-+\s]|$))")
"""A backslash by which words that begin a line begin no list, heading or quotation."""
_BEGINS_BLOCK = re.compile(r"(?:[\s>*+#-]|\d+[.)])*")


def _within_lines(text: str, value: str) -> str:
    """The text without the backslash that the value begins with where it stands amid a line: there it would be seen."""
    start = _NO_LIST.match(value)
    at = text.find(value) if start else -1
    if start is None or at < 0 or _BEGINS_BLOCK.fullmatch(text[:at].rpartition("\n")[2]):
        return text
    return f"{text[:at]}{start[1] or ''}{text[at + start.end() :]}"


@dataclass(frozen=True, slots=True)
class _File:
    name: str
    """With its folder: "sv/cases.ftl"."""
    source: str
    read: ast.Resource

    def at(self, entry: ast.SyntaxNode) -> str:
        """Where it stands in the file: "sv/cases.ftl:12"."""
        return f"{self.name}:{self.source.count(chr(10), 0, entry.span.start if entry.span else 0) + 1}"


def _parsed(language: str, files: Mapping[str, str]) -> list[_File]:
    return [_File(f"{language}/{name}", source, _resource(source)) for name, source in files.items()]


@cache
def _resource(source: str) -> ast.Resource:
    """A file, parsed: it takes most of a second for all of them, and nobody changes what comes out."""
    return FluentParser().parse(source)


def _not_fluent(files: Iterable[_File]) -> Iterator[str]:
    for file in files:
        for entry in file.read.body:
            if isinstance(entry, ast.Junk):
                yield f"{file.at(entry)}: not Fluent: {(entry.content or '').strip()[:60]!r}"


def _said_again(files: Iterable[_File]) -> Iterator[str]:
    first: dict[tuple[type[ast.SyntaxNode], str], str] = {}
    for file in files:
        for entry in file.read.body:
            if isinstance(entry, ast.Message | ast.Term):
                place = first.setdefault((type(entry), entry.id.name), file.at(entry.id))
                if place != file.at(entry.id):
                    yield f"{file.at(entry.id)}: {entry.id.name}: is in {place} already"

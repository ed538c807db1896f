"""A correction out of turn: "no, the phone number is 040 …" names the field and brings its new text."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import islice
from unicodedata import normalize

from rapidfuzz import fuzz

from dialogs.answer import Answers
from dialogs.flow import Field, FieldKind, Flow
from dialogs.spoken import Phrase, language_words, languages

_NEAR = 85
"""Of 100: how like a name a misspelt one must be."""
_SHORTEST_MISSPELT = 5
"""Letters."""
_TOKEN = re.compile(r"[^\s:=,;!?'’()\"»«]+")
"""A word, or an address or number whole; the full stop after it is none of it."""
_FURTHEST = 8
"""Words that may come before the name."""
_MARKS = r"[\s:=,;.!–—-]*"
"""What may stand between a name and its text."""
_IN_FIGURES = {FieldKind.PHONE: re.compile(r"\d"), FieldKind.EMAIL: re.compile(r"@")}
"""Kinds whose text cannot be mistaken for prose: no word of correction is needed before them."""


@dataclass(frozen=True, slots=True)
class _NamedField:
    """`start`, `end`: of the name, in words; `corrected`: a word of correcting came before it."""

    field: Field
    start: int
    end: int
    likeness: float
    corrected: bool


def correction(
    flow: Flow, answers: Answers, text: str, names: Mapping[str, tuple[str, ...]]
) -> tuple[Field, str] | None:
    """The answered field that is named, and the text that came for it ("" where it is only named: "change the date").

    `names`: how each field is called, by field name. Prose that happens to hold a name is no correction: it takes a
    word of correcting before or after the name, a colon after it, or a number or address where one belongs.
    """
    # Names are looked for letter by letter, and an å may come in two parts.
    text = normalize("NFC", text)
    ends, said = _parted(text)
    answered = [field for field in flow.fields if field.name in answers]
    found = [
        named
        for at, corrected in islice(_name_starts(said, 0), _FURTHEST)
        for field in answered
        for named in _named_fields(field, said, at, names.get(field.name, ()), corrected)
    ]
    return (
        _correction_in(max(found, key=lambda one: (one.end - one.start, one.likeness)), text, ends, said)
        if found
        else None
    )


def _parted(text: str) -> tuple[list[int], Phrase]:
    """Where each word ends, and the words."""
    plain = [(found.start(), found[0].rstrip(".")) for found in _TOKEN.finditer(text)]
    words = [(start + len(word), word.casefold()) for start, word in plain if word]
    return [end for end, _ in words], tuple(word for _, word in words)


def _name_starts(said: Phrase, at: int) -> Iterator[tuple[int, bool]]:
    """Where words that say nothing can be passed to from there, and whether one of correcting was among them."""
    corrected = False
    yield at, corrected
    while phrase := next((one for one in _passed_over() if said[at : at + len(one)] == one), None):
        corrected = corrected or phrase in _corrections()
        at += len(phrase)
        yield at, corrected


@cache
def _corrections() -> frozenset[Phrase]:
    return frozenset[Phrase]().union(*(language_words(language).correcting for language in languages()))


@cache
def _passed_over() -> tuple[Phrase, ...]:
    around = frozenset[Phrase]().union(*(language_words(language).around for language in languages()))
    # The longest first: a shorter one may be the beginning of it.
    return tuple(sorted(around | _corrections(), key=len, reverse=True))


def _named_fields(
    field: Field, said: Phrase, at: int, names: tuple[str, ...], corrected: bool
) -> Iterator[_NamedField]:
    for one in names:
        _, name = _parted(one)
        likeness = _likeness(said[at : at + len(name)], name)
        if likeness >= _NEAR:
            yield _NamedField(field, at, at + len(name), likeness, corrected)


def _likeness(said: Phrase, name: Phrase) -> float:
    one, other = " ".join(said), " ".join(name)
    if one == other:
        return 100
    return fuzz.ratio(one, other) if min(len(one), len(other)) >= _SHORTEST_MISSPELT else 0


def _correction_in(named: _NamedField, text: str, ends: list[int], said: Phrase) -> tuple[Field, str] | None:
    """The field with what follows its name, if this is a correction at all."""
    rest = text[ends[named.end - 1] :]
    marked = re.match(r"\s*[:=]", rest)
    corrected = named.corrected
    if not marked:
        *_, (at, too) = _name_starts(said, named.end)
        corrected, rest = corrected or too, text[ends[at - 1] :]
    rest = re.sub(rf"^{_MARKS}", "", rest).strip()
    figures = _IN_FIGURES.get(named.field.kind)
    if corrected or (marked and rest) or (figures and figures.search(rest)):
        return named.field, rest
    return None

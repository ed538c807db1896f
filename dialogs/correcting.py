"""A correction out of turn: "no, the phone number is 040 …" names the field and brings its new text."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from unicodedata import normalize

from rapidfuzz import fuzz

from dialogs.answer import Answers
from dialogs.flow import Field, FieldKind, Flow
from dialogs.spoken import Phrase, languages, spoken

_NEAR = 85
"""Of 100: how like a name a misspelt one must be."""
_SHORTEST_MISSPELT = 5
"""Letters."""
_TOKEN = re.compile(r"[^\s:=,;!?'’()\"»«]+?(?=\.*(?:[\s:=,;!?'’()\"»«]|$))")
"""A word, or an address or number whole."""
_MARKS = r"[\s:=,;.!–—-]*"
"""What may stand between a name and its text."""
_IN_FIGURES = {FieldKind.PHONE: re.compile(r"\d"), FieldKind.EMAIL: re.compile(r"@")}
"""Kinds whose text cannot be mistaken for prose: no word of correction is needed before them."""


@dataclass(frozen=True, slots=True)
class _Named:
    field: Field
    length: int
    """In words."""
    likeness: float


def correction(
    flow: Flow, answers: Answers, text: str, names: Mapping[str, tuple[str, ...]]
) -> tuple[Field, str] | None:
    """The answered field that is named, and the text that came for it ("" where it is only named: "change the date").

    `names`: how each field is called, by field name. Prose that happens to hold a name is no correction: it takes a
    word of correcting before or after the name, a colon after it, or a number or address where one belongs.
    """
    text = normalize("NFC", text)
    said = _tokens(text)
    start, opened = _skipped(said, 0)
    answered = [field for field in flow.fields if field.name in answers]
    named = [one for field in answered if (one := _named(field, said[start:], names.get(field.name, ())))]
    if not named:
        return None
    best = max(named, key=lambda one: (one.length, one.likeness))
    end, added = _skipped(said, start + best.length)
    return _belonging(best.field, text, (start + best.length, end), opened or added)


def _tokens(text: str) -> Phrase:
    return tuple(found[0].casefold() for found in _TOKEN.finditer(text))


def _skipped(said: Phrase, at: int) -> tuple[int, bool]:
    """Where the next word of weight stands, and whether a word of correcting was passed."""
    corrected = False
    while phrase := next((one for one in _passed_over() if said[at : at + len(one)] == one), None):
        corrected = corrected or phrase in _corrections()
        at += len(phrase)
    return at, corrected


@cache
def _corrections() -> frozenset[Phrase]:
    return frozenset[Phrase]().union(*(spoken(language).correcting for language in languages()))


@cache
def _passed_over() -> tuple[Phrase, ...]:
    around = frozenset[Phrase]().union(*(spoken(language).around for language in languages()))
    return tuple(sorted(around | _corrections(), key=len, reverse=True))


def _named(field: Field, said: Phrase, names: tuple[str, ...]) -> _Named | None:
    tried = (_Named(field, len(name), _likeness(said[: len(name)], name)) for name in map(_tokens, names))
    return max(
        (one for one in tried if one.likeness >= _NEAR), key=lambda one: (one.length, one.likeness), default=None
    )


def _likeness(said: Phrase, name: Phrase) -> float:
    one, other = " ".join(said), " ".join(name)
    if one == other:
        return 100
    return fuzz.ratio(one, other) if min(len(one), len(other)) >= _SHORTEST_MISSPELT else 0


def _belonging(field: Field, text: str, ends: tuple[int, int], corrected: bool) -> tuple[Field, str] | None:
    """The field with what follows, if this is a correction at all. `ends`: words up to its name, and up to the rest."""
    after_name, rest_at = ([found.end() for found in _TOKEN.finditer(text)][end - 1] for end in ends)
    rest = re.sub(rf"^{_MARKS}", "", text[rest_at:]).strip()
    figures = _IN_FIGURES.get(field.kind)
    if corrected or (rest and re.match(r"\s*[:=]", text[after_name:])) or (figures and figures.search(rest)):
        return field, rest
    return None

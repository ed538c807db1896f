"""Why an article won: what each word of the question met in it."""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from rapidfuzz.fuzz import ratio

from knowledge.search.arrays import plain
from knowledge.search.index import Index, Scored
from knowledge.search.likeness import TYPO
from knowledge.search.question import Reading
from knowledge.search.stems import stem
from knowledge.search.weights import COVER


class Kind(StrEnum):
    """How a word was met."""

    SAME = "the word itself"
    INFLECTED = "another form of it"
    SPELT_ALIKE = "spelt nearly the same"
    COMPOUND = "part of the same compound"
    SYNONYM = "a synonym"
    LEARNED = "used for it in other articles"
    NOTHING = "nothing"


class Place(StrEnum):
    """Where it was met."""

    WORDING = "wording"
    TAG = "tags"
    ANSWER = "answer"


@dataclass(frozen=True, slots=True)
class Match:
    """One word of the question and what it met."""

    word: str
    weight: float
    """The word's share of the question, 0–1."""
    met: str
    kind: Kind
    place: Place
    strength: float
    """0–1; what is met in tags and answer counts less."""


def matches(index: Index, scored: Scored, said: tuple[str, ...], readings: dict[str, Reading]) -> tuple[Match, ...]:
    """What each different word of a question met in an article's winning wording, its tags and its answer."""
    language = int(index.languages[scored.article])
    weights = {word: float(readings[word].weights[COVER, language]) for word in dict.fromkeys(said)}
    whole = sum(weights.values()) or 1.0
    return tuple(_match(index, scored, word, weight / whole, readings[word]) for word, weight in weights.items())


def _match(index: Index, scored: Scored, word: str, weight: float, reading: Reading) -> Match:
    leaf = index.leaves[scored.article]
    own, extra = leaf.rows[scored.wording], leaf.rows[-1]
    strengths = dict(zip(plain(reading.numbers), reading.same, strict=True))
    found = [(float(strengths.get(number, 0.0)), number, Place.WORDING) for number in plain(own)]
    for number, share in zip(plain(extra), leaf.shares, strict=True):
        place = Place.TAG if share > np.float32(0.5) else Place.ANSWER
        found.append((float(share * strengths.get(number, 0.0)), number, place))
    strength, number, place = max(found, key=lambda one: one[0])
    if not strength:
        return Match(word, weight, "", Kind.NOTHING, Place.WORDING, 0.0)
    met = index.vocabulary.words[number]
    return Match(word, weight, met, _kind(index, word, met, leaf.article.language), place, strength)


def _kind(index: Index, word: str, met: str, language: str) -> Kind:
    own, other = stem(word, language), stem(met, language)
    if word == met:
        return Kind.SAME
    if own == other:
        return Kind.INFLECTED
    if other in dict(index.synonyms[language].get(own, ())):
        return Kind.SYNONYM
    if other in dict(index.related[language].get(own, ())):
        return Kind.LEARNED
    alike = ratio(word, met) >= TYPO or sorted(word) == sorted(met)
    return Kind.SPELT_ALIKE if alike else Kind.COMPOUND

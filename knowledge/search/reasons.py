"""Why an article won: what each word of the question met in it."""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from rapidfuzz.fuzz import ratio

from knowledge.search.arrays import as_ints
from knowledge.search.index import ScoredArticle, SearchIndex
from knowledge.search.likeness import TYPO
from knowledge.search.question import WordReading
from knowledge.search.stems import stem
from knowledge.search.weights import COVER


class MatchKind(StrEnum):
    """How a word was met."""

    SAME = "the word itself"
    INFLECTED = "another form of it"
    SPELT_ALIKE = "spelt nearly the same"
    COMPOUND = "part of the same compound"
    SYNONYM = "a synonym"
    LEARNED = "used for it in other articles"
    NOTHING = "nothing"


class MatchPlace(StrEnum):
    """Where it was met."""

    WORDING = "wording"
    TAG = "tags"
    ANSWER = "answer"


@dataclass(frozen=True, slots=True)
class WordMatch:
    """One word of the question and what it met."""

    word: str
    weight: float
    """The word's share of the question, 0–1."""
    met: str
    kind: MatchKind
    place: MatchPlace
    strength: float
    """0–1; what is met in tags and answer counts less."""


def matches(
    index: SearchIndex, scored: ScoredArticle, said: tuple[str, ...], readings: dict[str, WordReading]
) -> tuple[WordMatch, ...]:
    """What each different word of a question met in an article's winning wording, its tags and its answer."""
    language = int(index.languages[scored.article])
    weights = {word: float(readings[word].weights[COVER, language]) for word in dict.fromkeys(said)}
    whole = sum(weights.values()) or 1.0
    return tuple(_match(index, scored, word, weight / whole, readings[word]) for word, weight in weights.items())


def _match(index: SearchIndex, scored: ScoredArticle, word: str, weight: float, reading: WordReading) -> WordMatch:
    leaf = index.leaves[scored.article]
    own, extra = leaf.rows[scored.wording], leaf.rows[-1]
    strengths = dict(zip(as_ints(reading.numbers), reading.same, strict=True))
    found = [(float(strengths.get(number, 0.0)), number, MatchPlace.WORDING) for number in as_ints(own)]
    for number, share in zip(as_ints(extra), leaf.shares, strict=True):
        place = MatchPlace.TAG if share > np.float32(0.5) else MatchPlace.ANSWER
        found.append((float(share * strengths.get(number, 0.0)), number, place))
    strength, number, place = max(found, key=lambda one: one[0])
    if not strength:
        return WordMatch(word, weight, "", MatchKind.NOTHING, MatchPlace.WORDING, 0.0)
    met = index.vocabulary.words[number]
    return WordMatch(word, weight, met, _kind(index, word, met, leaf.article.language), place, strength)


def _kind(index: SearchIndex, word: str, met: str, language: str) -> MatchKind:
    own, other = stem(word, language), stem(met, language)
    if word == met:
        return MatchKind.SAME
    if own == other:
        return MatchKind.INFLECTED
    if other in dict(index.synonyms[language].get(own, ())):
        return MatchKind.SYNONYM
    if other in dict(index.related[language].get(own, ())):
        return MatchKind.LEARNED
    alike = ratio(word, met) >= TYPO or sorted(word) == sorted(met)
    return MatchKind.SPELT_ALIKE if alike else MatchKind.COMPOUND

"""A question as the index reads it: each word with everything in the vocabulary that may stand for it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from knowledge.search.arrays import Floats, Ints, plain
from knowledge.search.likeness import likenesses
from knowledge.search.related import Related
from knowledge.search.stems import stem
from knowledge.search.stopwords import stop_words
from knowledge.search.vocabulary import Vocabulary
from knowledge.search.weights import ALIKE, COVER, word_weights

INFLECTED = 0.95
"""What another form of the same word is worth."""

_ALIKE_ONLY = 0.6
_ALIKE_ENOUGH = 0.35


@dataclass(frozen=True, slots=True)
class Reading:
    """One word of a question: what of the vocabulary may stand for it, how well, and how alike the letters are."""

    numbers: Ints
    same: Floats
    alike: Floats
    weights: Floats
    """What the word counts, in each way of judging and each language."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A whole question. Tables have a row for each of its words; column 0 stands for all words that met nothing."""

    numbers: Ints
    """Words of the vocabulary that may stand for a word of the question …"""
    strengths: Floats
    """… and how much it would say to meet them."""
    columns: Ints
    """The table column of every word of the vocabulary."""
    same: Floats
    alike: Floats
    cover: Floats
    """Each word's share of the question, for each language."""
    weights: Floats
    """Each word's part in likeness, for each language; a unit vector."""


def read_word(
    word: str, vocabulary: Vocabulary, tables: Sequence[Mapping[str, Related]], sizes: Ints, seen: Ints
) -> Reading:
    """Everything that may stand for a folded word; `tables` hold related stems per language, `sizes` how many articles
    a language has, `seen` in how many of them each word of the vocabulary stands."""
    near, alike = vocabulary.neighbours(word)
    likely = likenesses(word, [vocabulary.words[number] for number in plain(near)])
    meant = _meant(word, vocabulary, tables)
    numbers = np.union1d(near, np.array(list(meant), np.int32)).astype(np.int32)
    same, letters = np.zeros(len(numbers), np.float32), np.zeros(len(numbers), np.float32)
    at = np.searchsorted(numbers, near)
    same[at], letters[at] = likely, alike
    worth = np.searchsorted(numbers, np.array(list(meant), np.int32))
    same[worth] = np.maximum(same[worth], np.array(list(meant.values()), np.float32))
    exact = [vocabulary.ids[language].get(word, 0) for language in vocabulary.numbers]
    stop = np.array([word in stop_words(language) for language in vocabulary.numbers])
    return Reading(numbers, same, letters, word_weights(sizes, seen[exact], stop))


def _meant(word: str, vocabulary: Vocabulary, tables: Sequence[Mapping[str, Related]]) -> dict[int, float]:
    """Words that mean the same whatever their letters: the word itself, its inflections and related words."""
    found: dict[int, float] = {}
    for language, stemmed in vocabulary.stemmed.items():
        own = stem(word, language)
        related = [pair for table in tables for pair in table[language].get(own, ())]
        for other, worth in ((own, INFLECTED), *related):
            for number in stemmed.get(other, ()):
                found[number] = max(found.get(number, 0.0), worth)
        if word in vocabulary.ids[language]:
            found[vocabulary.ids[language][word]] = 1.0
    return found


def asked(readings: Sequence[Reading], vocabulary: Vocabulary) -> Asked:
    """The tables of a question, from the readings of its different words."""
    numbers = np.unique(np.concatenate([reading.numbers for reading in readings]))
    columns = np.zeros(len(vocabulary.words), np.int32)
    columns[numbers] = np.arange(1, len(numbers) + 1, dtype=np.int32)
    same = np.zeros((len(readings), len(numbers) + 1), np.float32)
    alike = np.zeros_like(same)
    for at, reading in enumerate(readings):
        own = columns[reading.numbers]
        same[at, own], alike[at, own] = reading.same, reading.alike
    weights = np.stack([reading.weights for reading in readings], axis=1)
    cover, telling = weights[COVER], weights[ALIKE]
    cover /= cover.sum(0).clip(1e-6)
    telling /= np.sqrt((telling * telling).sum(0)).clip(1e-6)
    letters = np.where(alike >= _ALIKE_ENOUGH, _ALIKE_ONLY * alike, 0.0)
    met = np.maximum(same, letters)[:, 1:]
    strengths = (met * cover[:, vocabulary.languages[numbers]]).sum(0)
    return Asked(numbers, strengths, columns, same, alike, cover, telling)

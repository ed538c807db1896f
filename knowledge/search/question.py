"""A question as the index reads it: each word with everything in the vocabulary that may stand for it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from knowledge.search.arrays import Floats, Ints
from knowledge.search.likeness import likenesses
from knowledge.search.related import Related
from knowledge.search.stems import stem
from knowledge.search.stopwords import stop_words
from knowledge.search.vocabulary import Vocabulary
from knowledge.search.weights import CONTENT, COVER, TELLING, word_weights

INFLECTED = 0.95
"""What another form of the same word is worth."""

_ALIKE_ONLY = 0.6
_ALIKE_ENOUGH = 0.35


@dataclass(frozen=True, slots=True)
class Reading:
    """One word of a question: the vocabulary's words that may stand for it, how well, and how alike their letters are."""

    numbers: Ints
    same: Floats
    alike: Floats
    weights: Floats
    """What the word counts, in each way of judging and each language."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A whole question. Tables have a row for each of its words; column 0 stands for all words that met nothing."""

    words: tuple[str, ...]
    numbers: Ints
    """Words of the vocabulary that may stand for any word of the question …"""
    strengths: Floats
    """… and how much it would say to meet them."""
    columns: Ints
    """The table column of every word of the vocabulary."""
    same: Floats
    alike: Floats
    cover: Floats
    """Each word's share of the question, for each language; telling and content likewise, as unit vectors."""
    telling: Floats
    content: Floats


def read_word(
    word: str,
    vocabulary: Vocabulary,
    tables: Sequence[Mapping[str, Related]],
    sizes: Ints,
    seen: Ints,
) -> Reading:
    """Everything that may stand for a folded word; `tables` hold related stems per language."""
    near, cosines = vocabulary.neighbours(word)
    alike = dict(zip(near.tolist(), cosines.tolist(), strict=True))
    likely = likenesses(word, [vocabulary.words[number] for number in near])
    same = dict(zip(near.tolist(), likely.tolist(), strict=True))
    counted = np.zeros(len(vocabulary.numbers), np.int32)
    stop = np.zeros(len(vocabulary.numbers), np.bool_)
    for language, at in vocabulary.numbers.items():
        own = stem(word, language)
        stemmed = vocabulary.stemmed[language]
        related = [(other, worth) for table in tables for other, worth in table.get(language, {}).get(own, ())]
        for other, worth in ((own, INFLECTED), *related):
            for number in stemmed.get(other, ()):
                same[number] = max(same.get(number, 0.0), worth)
        exact = vocabulary.ids[language].get(word)
        if exact is not None:
            same[exact] = 1.0
        counted[at] = seen[exact] if exact is not None else 0
        stop[at] = word in stop_words(language)
    numbers = np.array(sorted(same), np.int32)
    return Reading(
        numbers,
        np.array([same[number] for number in numbers.tolist()], np.float32),
        np.array([alike.get(number, 0.0) for number in numbers.tolist()], np.float32),
        word_weights(sizes, counted, stop),
    )


def asked(words: Sequence[str], readings: Sequence[Reading], vocabulary: Vocabulary) -> Asked:
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
    cover = weights[COVER] / weights[COVER].sum(0).clip(1e-6)
    met = np.maximum(same[:, 1:], np.where(alike[:, 1:] >= _ALIKE_ENOUGH, _ALIKE_ONLY * alike[:, 1:], 0.0))
    strengths = (met * cover[:, vocabulary.languages[numbers]]).sum(0)
    return Asked(
        tuple(words), numbers, strengths, columns, same, alike, cover, _unit(weights[TELLING]), _unit(weights[CONTENT])
    )


def _unit(weights: Floats) -> Floats:
    return weights / np.sqrt((weights * weights).sum(0)).clip(1e-6)

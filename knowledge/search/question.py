"""A question as the index reads it: each word with everything in the vocabulary that may stand for it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

import numpy as np

from knowledge.search.arrays import Floats, Ints, as_ints
from knowledge.search.likeness import LONG_ENOUGH, likenesses
from knowledge.search.related import Related
from knowledge.search.spoken_forms import written_word
from knowledge.search.stems import stem
from knowledge.search.stopwords import stop_words
from knowledge.search.vocabulary import NOTHING, Vocabulary, sorted_letters
from knowledge.search.weights import ALIKE, COVER, word_weights

INFLECTED = 0.95
"""What another form of the same word is worth."""
SWAPPED = 0.9
"""What the same letters in another order are worth."""

_ALIKE_ONLY = 0.6
_ALIKE_ENOUGH = 0.35


@dataclass(frozen=True, slots=True)
class WordReading:
    """One word of a question: what of the vocabulary may stand for it, how well, and how alike the letters are."""

    numbers: Ints
    same: Floats
    alike: Floats
    weights: Floats
    """What the word counts, in each way of judging and each language."""


@dataclass(frozen=True, slots=True)
class PreparedQuestion:
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
) -> WordReading:
    """Everything that may stand for a folded word; `tables` hold related stems per language, `sizes` how many articles
    a language has, `seen` in how many of them each word of the vocabulary stands."""
    near, alike = vocabulary.neighbours(word)
    numbers = as_ints(near)
    likely = likenesses(word, [vocabulary.words[number] for number in numbers])
    same, letters = cast("list[float]", likely.tolist()), cast("list[float]", alike.tolist())
    place = {number: at for at, number in enumerate(numbers)}
    for number, worth in _same_meaning(word, vocabulary, tables).items():
        if number in place:
            same[place[number]] = max(same[place[number]], worth)
        else:
            numbers.append(number)
            same.append(worth)
            letters.append(0.0)
    # A word that no article has counts as the rarest: a question about it is then not covered by its other words.
    exact = [_number(word, vocabulary, language) for language in vocabulary.numbers]
    stop = np.array([word in stop_words(language) for language in vocabulary.numbers])
    weights = word_weights(sizes, seen[exact], stop)
    return WordReading(np.array(numbers, np.int32), np.array(same, np.float32), np.array(letters, np.float32), weights)


def _number(word: str, vocabulary: Vocabulary, language: str) -> int:
    """The word's number, or that of what is written for it."""
    known = vocabulary.ids[language]
    return known.get(word) or known.get(written_word(word, language), NOTHING)


def _same_meaning(word: str, vocabulary: Vocabulary, tables: Sequence[Mapping[str, Related]]) -> dict[int, float]:
    """Words that mean the same whatever their letters: the word itself, its inflections and related words."""
    found = dict.fromkeys(_swapped(word, vocabulary), SWAPPED)
    for language, stemmed in vocabulary.stemmed.items():
        own = stem(word, language)
        related = [pair for table in tables for pair in table[language].get(own, ())]
        for other, worth in ((own, INFLECTED), *related):
            for number in stemmed.get(other, ()):
                found[number] = max(found.get(number, 0.0), worth)
        if word in vocabulary.ids[language]:
            found[vocabulary.ids[language][word]] = 1.0
    return found


def _swapped(word: str, vocabulary: Vocabulary) -> list[int]:
    """Words that begin alike and have the same letters in another order («hatser», «haster»)."""
    mixed = vocabulary.mixed.get(sorted_letters(word), ()) if len(word) >= LONG_ENOUGH else ()
    return [number for number in mixed if vocabulary.words[number][0] == word[0]]


def prepared_question(readings: Sequence[WordReading], vocabulary: Vocabulary) -> PreparedQuestion:
    """The tables of a question, from the readings of its different words."""
    every = np.concatenate([reading.numbers for reading in readings])
    numbers = np.unique(every)
    columns = np.zeros(len(vocabulary.words), np.int32)
    columns[numbers] = np.arange(1, len(numbers) + 1, dtype=np.int32)
    same = np.zeros((len(readings), len(numbers) + 1), np.float32)
    alike = np.zeros_like(same)
    rows, own = np.repeat(np.arange(len(readings)), [len(reading.numbers) for reading in readings]), columns[every]
    same[rows, own] = np.concatenate([reading.same for reading in readings])
    alike[rows, own] = np.concatenate([reading.alike for reading in readings])
    weights = np.stack([reading.weights for reading in readings], axis=1)
    cover, telling = weights[COVER], weights[ALIKE]
    cover /= cover.sum(0).clip(1e-6)
    telling /= np.sqrt((telling * telling).sum(0)).clip(1e-6)
    letters = np.where(alike >= _ALIKE_ENOUGH, _ALIKE_ONLY * alike, 0.0)
    met = np.maximum(same, letters)[:, 1:]
    strengths = (met * cover[:, vocabulary.languages[numbers]]).sum(0)
    return PreparedQuestion(numbers, strengths, columns, same, alike, cover, telling)

"""The words an index knows, per language, and which of them look like a given word."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from knowledge.search.arrays import Flags, Ints, ListArray, Reals, lists
from knowledge.search.stems import stems
from knowledge.search.stopwords import stop_words

NOTHING = 0
"""The number of no word; real words count from 1."""

# More neighbours or less alike ones changed nothing on the public sets; they only cost.
_NEIGHBOURS = 48
_ALIKE = 0.25

# In a large vocabulary runs such as «er» lead everywhere and say nothing.
_LARGE = 4000
_EVERYWHERE = 0.03


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Numbered words. Never changed once made; `grown` makes the next one."""

    words: tuple[str, ...]
    stems: tuple[str, ...]
    languages: Ints
    """The number of each word's language."""
    stop: Flags
    """Which of them are stop words."""
    numbers: Mapping[str, int]
    """Language → its number."""
    ids: Mapping[str, Mapping[str, int]]
    """Language → word → number."""
    stemmed: Mapping[str, Mapping[str, tuple[int, ...]]]
    """Language → stem → numbers of the words that have it."""
    mixed: Mapping[str, tuple[int, ...]]
    """Sorted letters → numbers of the words made of them."""
    _runs: Mapping[str, int]
    _holders: ListArray
    """Letter run → the words that hold it."""
    _rarity: Reals
    """How telling each letter run is, squared."""
    _lengths: Reals

    @classmethod
    def empty(cls) -> "Vocabulary":
        none, one, zero = np.zeros(0, np.int32), np.zeros(1), np.zeros(1, np.int32)
        no = np.zeros(1, np.bool_)
        return cls(("",), ("",), zero, no, {}, {}, {}, {}, {}, lists(none, none, 0), one, one)

    def grown(self, found: Mapping[str, Iterable[str]]) -> "Vocabulary":
        """This vocabulary with the words (language → folded words) that it did not know yet."""
        new = {language: sorted({*words} - self.ids.get(language, {}).keys()) for language, words in found.items()}
        if not any(new.values()) and found.keys() <= self.numbers.keys():
            return self
        numbers, runs, mixed = {**self.numbers}, {**self._runs}, {**self.mixed}
        ids = {language: {**known} for language, known in self.ids.items()}
        stemmed = {language: {**known} for language, known in self.stemmed.items()}
        words, word_stems, languages, stop = [*self.words], [*self.stems], [self.languages], [self.stop]
        holders, held = list[int](), list[int]()
        for language, added in new.items():
            known, by_stem = ids.setdefault(language, {}), stemmed.setdefault(language, {})
            for word, stem in zip(added, stems(added, language), strict=True):
                number = len(words)
                known[word] = number
                by_stem[stem] = (*by_stem.get(stem, ()), number)
                letters = sorted_letters(word)
                mixed[letters] = (*mixed.get(letters, ()), number)
                own = [runs.setdefault(run, len(runs)) for run in letter_runs(word)]
                held += own
                holders += [number] * len(own)
                words.append(word)
                word_stems.append(stem)
            stop.append(np.array([word in stop_words(language) for word in added], np.bool_))
            languages.append(np.full(len(added), numbers.setdefault(language, len(numbers)), np.int32))
        index = self._holders.extended(np.array(held, np.int32), np.array(holders, np.int32), len(runs))
        counts = np.diff(index.starts)
        rarity = _rarity(counts, len(words))
        lengths = np.sqrt(np.bincount(index.items, np.repeat(rarity, counts), len(words))).clip(1e-9)
        return Vocabulary(
            words=tuple(words),
            stems=tuple(word_stems),
            languages=np.concatenate(languages),
            stop=np.concatenate(stop),
            numbers=numbers,
            ids=ids,
            stemmed=stemmed,
            mixed=mixed,
            _runs=runs,
            _holders=index,
            _rarity=rarity,
            _lengths=lengths,
        )

    def neighbours(self, word: str) -> tuple[Ints, Reals]:
        """The words that share most letter runs with a word, and the cosine of each."""
        held = letter_runs(word)
        known = np.array([self._runs[run] for run in held if run in self._runs], np.int32)
        runs = known[self._rarity[known] > 0]
        if not len(runs):
            return np.zeros(0, np.int32), np.zeros(0)
        holders, counts = self._holders.gather(runs)
        shared = np.bincount(holders, np.repeat(self._rarity[runs], counts), len(self.words))
        # Letter runs that no word has count as the rarest: a strange word must not look like one that shares two.
        unseen = (len(held) - len(known)) * math.log(1 + (len(self.words) + 0.5) / 0.5) ** 2
        cosines = shared / (self._lengths * math.sqrt(float(self._rarity[runs].sum()) + unseen))
        alike = np.flatnonzero(cosines >= _ALIKE)
        if len(alike) > _NEIGHBOURS:
            alike = alike[np.argpartition(-cosines[alike], _NEIGHBOURS)[:_NEIGHBOURS]]
        return alike.astype(np.int32), cosines[alike]


def _rarity(holders: NDArray[np.int64], size: int) -> Reals:
    rarity = np.log(1 + (size + 0.5) / holders) ** 2
    if size > _LARGE:
        rarity[holders > _EVERYWHERE * size] = 0.0
    return rarity


def sorted_letters(word: str) -> str:
    return "".join(sorted(word))


def letter_runs(word: str) -> set[str]:
    """Every run of two to four letters, the word's ends included."""
    bounded = f" {word} "
    return {bounded[at : at + size] for size in (2, 3, 4) for at in range(len(bounded) - size + 1)}

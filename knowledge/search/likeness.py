"""How much two words mean the same, judged by their letters: typing errors and the parts of compounds."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.fuzz import ratio
from rapidfuzz.process import cdist

LONG_ENOUGH = 4
"""Letters a word must have before it may match anything but itself and its inflections."""

_TYPO = 0.78
_TYPO_WORTH = 0.97
_COMPOUND_WORTH = 0.85


def likenesses(word: str, others: Sequence[str]) -> NDArray[np.float32]:
    """For each of the other folded words how much it is the same word, 0–1."""
    if len(word) < LONG_ENOUGH or not others:
        return np.zeros(len(others), np.float32)
    same = cdist([word], others, scorer=ratio, dtype=np.float32, score_cutoff=100 * _TYPO)[0] * (_TYPO_WORTH / 100)
    for at, other in enumerate(others):
        if len(other) < LONG_ENOUGH:
            same[at] = 0.0
        elif same[at] < _COMPOUND_WORTH:
            same[at] = max(float(same[at]), compound(word, other))
    return same


def compound(word: str, other: str) -> float:
    """Words that share a beginning («inloggning», «inloggningsuppgifter») or of which one ends the other."""
    shorter, longer = (word, other) if len(word) <= len(other) else (other, word)
    common = _common_beginning(shorter, longer)
    if common >= max(LONG_ENOUGH, 0.75 * len(shorter)):
        return _COMPOUND_WORTH * (0.55 + 0.45 * common / len(longer))
    return _COMPOUND_WORTH * (0.6 + 0.4 * len(shorter) / len(longer)) if longer.endswith(shorter) else 0.0


def _common_beginning(shorter: str, longer: str) -> int:
    if longer.startswith(shorter):
        return len(shorter)
    return next(at for at, letter in enumerate(shorter) if letter != longer[at])

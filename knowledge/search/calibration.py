"""Thresholds for one knowledge base, taken from itself: how well do articles answer questions that are not theirs?"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

MARGIN = 0.06
SAMPLE = 150
"""How many wordings are asked; more moved the threshold by less than a hundredth."""

_PERCENTILE = 68
_MAYBE = 0.55
_LOWEST = 0.3


@dataclass(frozen=True, slots=True)
class Thresholds:
    sure: float
    """From here on an article is given as the answer."""
    maybe: float
    """From here on it is offered."""


def calibrated(best_wrong: Sequence[float]) -> Thresholds:
    """From what the best wrong article scored for each of many questions; with none, nothing can be told."""
    sure = max(_LOWEST, float(np.percentile(best_wrong, _PERCENTILE))) if best_wrong else _LOWEST
    return Thresholds(sure, _MAYBE * sure)

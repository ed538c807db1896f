"""Thresholds for one knowledge base, taken from itself: how well articles answer questions that are not theirs."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

MARGIN = 0.06
"""How far an article must be ahead of the next to be given as the answer."""
COVERED = 0.4
"""How much of the question it must cover: «how do I order …» in common is not enough."""

SAMPLE = 150
"""How many wordings are asked; more moved the threshold by less than a hundredth."""

# On the public sets 60 answered 50 % rightly and let 6 % of the unanswerable through, 68 answered 48 % and let 4 %
# through, 80 answered 42 % and let 2 % through; our own questions agree at less than half the false answers.
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
    # No threshold suits every knowledge base: a fixed one answered 31 % of the unanswerable public questions.
    sure = max(_LOWEST, float(np.percentile(best_wrong, _PERCENTILE))) if best_wrong else _LOWEST
    return Thresholds(sure, _MAYBE * sure)

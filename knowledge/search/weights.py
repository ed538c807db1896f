"""What a word counts: rare words more than common ones, stop words little."""

import numpy as np
from numpy.typing import NDArray

from knowledge.search.arrays import Flags, Floats

COVER, TELLING, CONTENT = 0, 1, 2
"""Judging coverage; judging likeness of wordings; judging likeness with tags and answer, where stop words count nothing."""

_STOP = (0.3, 0.5, 0.0)


def word_weights(articles: NDArray[np.integer], seen: NDArray[np.integer], stop: Flags) -> Floats:
    """Three weights (COVER, TELLING, CONTENT) for each word: how many articles its language has, in how many of their
    wordings it stands, and whether it is a stop word."""
    rare = np.log(1 + (articles + 0.5) / np.maximum(seen, 0.5))
    less = np.sqrt(rare)
    shares = np.where(stop, np.array(_STOP)[:, None], 1.0)
    return (np.stack((rare, less, less)) * shares).astype(np.float32)

"""Many short lists of whole numbers, kept in two arrays."""

from dataclasses import dataclass
from typing import cast

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int32]
Reals = NDArray[np.float64]
Floats = NDArray[np.float32]
Flags = NDArray[np.bool_]

_LOW = 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class ListArray:
    """List number n is `items[starts[n]:starts[n + 1]]`."""

    starts: NDArray[np.int64]
    items: Ints

    def gather(self, numbers: NDArray[np.integer]) -> tuple[Ints, NDArray[np.int64]]:
        """The items of several lists one after the other, and how many came from each."""
        begin = self.starts[numbers]
        counts = self.starts[numbers + 1] - begin
        return self.items[spans(begin, counts)], counts

    def extended(self, keys: Ints, items: Ints, size: int) -> "ListArray":
        """With items added to the lists of their keys; every one is larger than those already there."""
        before = np.zeros(size, np.int64)
        before[: len(self.starts) - 1] = np.diff(self.starts)
        added = lists(keys, items, size)
        more = np.diff(added.starts)
        starts = np.zeros(size + 1, np.int64)
        np.cumsum(before + more, out=starts[1:])
        merged = np.empty(len(self.items) + len(items), np.int32)
        merged[spans(starts[:-1], before)] = self.items
        merged[spans(starts[:-1] + before, more)] = added.items
        return ListArray(starts, merged)


def lists(keys: Ints, items: Ints, size: int) -> ListArray:
    """One list for each key below `size`, of the items that stand beside that key, in rising order."""
    starts = np.zeros(size + 1, np.int64)
    np.cumsum(np.bincount(keys, minlength=size), out=starts[1:])
    # Sorting packed pairs takes a tenth of what a stable argsort of the keys takes.
    return ListArray(starts, (packed(keys, items) & _LOW).astype(np.int32))


def packed(high: Ints, low: Ints) -> NDArray[np.int64]:
    """Pairs of numbers as one number each, sorted."""
    pairs = (high.astype(np.int64) << 32) | low
    pairs.sort()
    return pairs


def spans(begin: NDArray[np.int64], counts: NDArray[np.int64]) -> NDArray[np.int64]:
    """The numbers begin, begin + 1, … of each span, one span after the other."""
    ends = np.cumsum(counts)
    return np.arange(int(ends[-1]) if len(ends) else 0) + np.repeat(begin - ends + counts, counts)


def as_ints(numbers: NDArray[np.integer]) -> list[int]:
    """Numbers that Python counts with."""
    return cast("list[int]", numbers.tolist())

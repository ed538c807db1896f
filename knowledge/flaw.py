"""What is wrong in a file that people wrote, and in which line."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something wrong; lines count from 1."""

    line: int
    message: str


class ArticleFault(ValueError):
    """A file is no article; `faults` holds everything that is wrong with it."""

    def __init__(self, faults: Iterable[Flaw]) -> None:
        self.faults: tuple[Flaw, ...] = tuple(faults)
        super().__init__("; ".join(f"line {flaw.line}: {flaw.message}" for flaw in self.faults))

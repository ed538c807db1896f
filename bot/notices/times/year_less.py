"""A day of the calendar without its year, and the years that it may be of."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class DayOfYear:
    """A day of the calendar without its year."""

    month: int
    day: int

    def dates(self, since: date) -> Iterator[date]:
        """The day in each of the years to come, where it exists."""
        for year in range(since.year, since.year + 12):
            try:
                found = date(year, self.month, self.day)
            except ValueError:
                continue
            if found >= since:
                yield found

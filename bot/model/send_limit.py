"""How much may be sent at most: so many in so long."""

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class SendLimit:
    """No more than `most` within any `seconds`."""

    most: int
    seconds: float

    @property
    def span(self) -> timedelta:
        return timedelta(seconds=self.seconds)

"""How fast the desk may send: from what was sent and when, how much more may go now, and when the next may."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from datetime import datetime

from bot.model.send_limit import SendLimit


def spread(limits: Sequence[SendLimit]) -> tuple[SendLimit, ...]:
    """The limits, and each by tenths: what leaves in bursts may arrive as two bursts in one stretch of time."""
    # Rounded up: the tenth of a limit below ten would let nothing through.
    tenths = (SendLimit(-(-limit.most // 10), limit.seconds / 10) for limit in limits)
    return tuple(one for pair in zip(limits, tenths, strict=True) for one in pair)


def room(sent: Sequence[datetime], limits: Iterable[SendLimit], now: datetime) -> int:
    """How many more may be sent now, after those `sent` (oldest first); there is at least one limit."""
    return max(0, min(limit.most - (len(sent) - bisect_right(sent, now - limit.span)) for limit in limits))


def free_at(sent: Sequence[datetime], limits: Iterable[SendLimit], now: datetime) -> datetime:
    """When one more may be sent: `now`, or when enough of what was sent is long enough ago."""
    return max([now, *(sent[-limit.most] + limit.span for limit in limits if len(sent) >= limit.most)])


class SentLately:
    """What was sent lately, by where it went."""

    def __init__(self) -> None:
        self._sent: dict[str, list[datetime]] = {}
        """The place sent to last stands last."""

    def record(self, where: str, limits: Iterable[SendLimit], at: datetime) -> None:
        """One more went there; what lies too far back for any of the limits is forgotten."""
        before = at - max(limit.span for limit in limits)
        trail = self._sent.pop(where, [])
        del trail[: bisect_right(trail, before)]
        trail.append(at)
        self._sent[where] = trail
        self._forget(before)

    def sent_to(self, where: str) -> Sequence[datetime]:
        """When something went there, oldest first."""
        return self._sent.get(where, ())

    def all(self) -> Iterable[tuple[str, Sequence[datetime]]]:
        return self._sent.items()

    def _forget(self, before: datetime) -> None:
        """The places where nothing has gone for long: they stand first, and one lately sent to stands last."""
        while self._sent[silent := next(iter(self._sent))][-1] <= before:
            del self._sent[silent]

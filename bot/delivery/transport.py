"""What a way to an outside world promises: proof that something arrived, or its trouble by what that asks for."""

import math
import time
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from enum import StrEnum
from typing import Protocol

from bot.model.attachment import Refusal, StoredPicture
from bot.model.lesson import Lesson
from bot.store import Delivery

LONGEST_RETRY_AFTER = 24 * 3600.0
"""Seconds. Nobody means more: it is milliseconds, a moment since 1970, or a slip."""


class DeliveryTrouble(StrEnum):
    """What went wrong, by what it asks for."""

    THROTTLED = "throttled"
    """429: the conversation rests until it may go on, and when nobody gets through the tenant; costs no try."""
    AGAIN = "again"
    """Not taken this time, they say: try again."""
    UNREACHED = "unreached"
    """Nobody there to take it (refused, no such name, no TLS): try again; the destination may be failing."""
    AMBIGUOUS = "ambiguous"
    """Taken or not, nobody knows: a case or a reply twice is better than never, a notice the other way about."""
    UNAUTHORISED = "unauthorised"
    """401 with a fresh token: everything to the tenant rests, and somebody must look."""
    GONE = "gone"
    """The desk has been removed from the place, or blocked there."""
    TOO_LARGE = "too large"
    """413: once more, shorter."""
    DOUBTED = "doubted"
    """Refused, perhaps for good and perhaps not: a few tries over some minutes, before it is given up."""
    REFUSED = "refused"
    """It will never be taken."""


class TransportError(Exception):
    """A delivery that did not arrive. `retry_after` is the other side's header of that name, as it came."""

    def __init__(self, message: str, trouble: DeliveryTrouble, retry_after: str = "") -> None:
        # What came in with it need be no text, and what is none can be written nowhere.
        super().__init__(message.encode(errors="replace").decode())
        self.trouble = trouble
        self.retry_after = retry_after_seconds(retry_after)


@dataclass(frozen=True, slots=True)
class DeliveryReceipt:
    """Proof that it arrived: for a post, its thread and id; for a roster, who is in the team; for a picture, what
    became of it; for a program's web request, what the case is called there; for lessons, what was found.
    """

    thread: str = ""
    activity: str = ""
    people: tuple[str, ...] = ()
    picture: StoredPicture | Refusal | None = None
    reference: str = ""
    lessons: tuple[Lesson, ...] | None = None


class Transport(Protocol):
    """The way to one outside world."""

    async def send(self, delivery: Delivery) -> DeliveryReceipt:
        """Raises TransportError when it did not arrive."""
        ...


def retry_after_seconds(asked: str) -> float:
    """What Retry-After asks for: seconds, or a date (RFC 9110, 10.2.3). 0 where it says nothing that can be meant."""
    seconds = _seconds_in(asked.strip()) if asked.isascii() else math.nan
    # A comparison with NaN is false: this refuses it too.
    return seconds if 0 <= seconds <= LONGEST_RETRY_AFTER else 0.0


def _seconds_in(asked: str) -> float:
    try:
        return float(asked)
    except ValueError:
        pass
    try:
        return parsedate_to_datetime(asked).timestamp() - time.time()
    # Years and zones beyond all bounds are each refused in a way of their own, and some by the machine's clock.
    except (ValueError, TypeError, IndexError, OverflowError, OSError):
        return math.nan

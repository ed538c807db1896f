"""The courier: sends what is waiting, writes down what became of it, and tries again."""

import asyncio
import random
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol, TypeVar, cast

import structlog

from bot.attachments import Kept, Refusal
from bot.core import Core
from bot.reception import Reception
from bot.store import Delivery, Store, StoreFailure, Verb
from bot.turn import Json

log = structlog.stdlib.get_logger()

T = TypeVar("T")

LONGEST_DELAY = 15 * 60.0
"""Seconds between two tries, at most, unless the other side asks for more."""
UNAUTHORISED_REST = 60.0
"""Seconds until a tenant that let us in no longer is tried again."""
_LONGEST_SLEEP = 30.0
_FAREWELL = 5.0
"""Seconds that what is under way has to arrive when the courier is to stop."""
_DISK_REST = 1.0
"""Seconds between two tries to write down what became of a delivery."""


class Trouble(StrEnum):
    """What went wrong, by what it asks for."""

    THROTTLED = "throttled"
    """429: the tenant rests until it may go on; costs no try."""
    AGAIN = "again"
    """Not taken, or nobody knows: try again. A case or a reply twice is better than never."""
    UNAUTHORISED = "unauthorised"
    """401 with a fresh token: everything to the tenant rests, and somebody must look."""
    GONE = "gone"
    """The desk has been removed from the place, or blocked there."""
    TOO_LARGE = "too large"
    """413: once more, shorter."""
    REFUSED = "refused"
    """It will never be taken."""


class TransportError(Exception):
    """A delivery that did not arrive. `retry_after` is what the other side asked for, in seconds."""

    def __init__(self, message: str, trouble: Trouble, retry_after: float = 0.0) -> None:
        super().__init__(message)
        self.trouble = trouble
        self.retry_after = retry_after


@dataclass(frozen=True, slots=True)
class Receipt:
    """Proof that it arrived: for a post, its thread and id; for a roster, who is in the team; for a
    picture, what became of it."""

    thread: str = ""
    activity: str = ""
    people: tuple[str, ...] = ()
    picture: Kept | Refusal | None = None


class Carrier(Protocol):
    """The way to one outside world."""

    async def carry(self, delivery: Delivery) -> Receipt:
        """Raises TransportError when it did not arrive."""
        ...


class Courier:
    """One in flight in each lane, `most` at once in all."""

    def __init__(
        self,
        core: Core,
        reception: Reception,
        carriers: Mapping[Verb, Carrier],
        clock: Callable[[], datetime],
        chance: random.Random,
        most: int = 16,
    ) -> None:
        self._core = core
        self._reception = reception
        self._carriers = carriers
        self._clock = clock
        self._chance = chance
        self._most = most
        self._wanted = asyncio.Event()
        self._under_way: set[asyncio.Task[None]] = set()
        self._paused: dict[str, datetime] = {}
        self._throttled: Counter[str] = Counter()
        """How many times each tenant has said 429 since it last took something."""

    def wake(self) -> None:
        """There may be something to send."""
        self._wanted.set()

    async def run(self) -> None:
        """Until cancelled. What is under way then may still arrive for a while; else the next start sends it again."""
        await self._ask(lambda store: store.outbox.restart())
        try:
            while True:
                self._wanted.clear()
                due = await self._start_what_is_due()
                await self._rest(due)
        finally:
            if self._under_way:
                await asyncio.wait(self._under_way, timeout=_FAREWELL)
            for task in self._under_way:
                task.cancel()

    async def _start_what_is_due(self) -> datetime | None:
        """When the next waiting thing comes due."""
        now, free = self._clock(), self._most - len(self._under_way)
        self._paused = {tenant: until for tenant, until in self._paused.items() if until > now}
        paused = tuple(self._paused)

        def claim(store: Store) -> tuple[list[Delivery], datetime | None]:
            return store.outbox.claim(now, free, paused) if free else [], store.outbox.next_due(now)

        claimed, due = await self._ask(claim)
        for delivery in claimed:
            task = asyncio.create_task(self._deliver(delivery))
            self._under_way.add(task)
            task.add_done_callback(self._landed)
        return due

    def _landed(self, task: asyncio.Task[None]) -> None:
        """There is room for another one."""
        self._under_way.discard(task)
        self.wake()

    async def _rest(self, due: datetime | None) -> None:
        moments = [until for until in (due, *self._paused.values()) if until is not None]
        seconds = min(((moment - self._clock()).total_seconds() for moment in moments), default=_LONGEST_SLEEP)
        try:
            async with asyncio.timeout(min(max(seconds, 0.01), _LONGEST_SLEEP)):
                await self._wanted.wait()
        except TimeoutError:
            return

    async def _deliver(self, delivery: Delivery) -> None:
        try:
            receipt = await self._carriers[delivery.verb].carry(delivery)
        except TransportError as error:
            await self._failed(delivery, error)
        except Exception as error:
            log.exception("delivery.failed", id=delivery.id, verb=delivery.verb)
            await self._failed(delivery, TransportError(repr(error), Trouble.AGAIN))
        else:
            await self._arrived(delivery, receipt)

    async def _arrived(self, delivery: Delivery, receipt: Receipt) -> None:
        now = self._clock()
        if delivery.place:
            del self._throttled[delivery.place.tenant]

        def act(store: Store) -> None:
            self._reception.arrived(store, delivery, now, receipt.thread, receipt.activity)
            if delivery.verb is Verb.ROSTER and delivery.place:
                store.people.roster(delivery.place.team, receipt.people)
            if receipt.picture:
                self._reception.fetched(store, delivery, receipt.picture, now)

        await self._ask(act)

    async def _failed(self, delivery: Delivery, error: TransportError) -> None:
        now = self._clock()
        log.warning("delivery.trouble", id=delivery.id, lane=delivery.lane, trouble=error.trouble, error=str(error))
        match error.trouble:
            case Trouble.THROTTLED | Trouble.UNAUTHORISED:
                await self._again(delivery, now, self._pause(delivery, now, error), error, counts=False)
            case Trouble.AGAIN:
                await self._again(delivery, now, self._delay(delivery.attempts, error), error, counts=True)
            case Trouble.TOO_LARGE if shorter := shortened(delivery.payload):
                payload = shorter
                await self._ask(lambda store: store.outbox.replace(delivery, payload))
                await self._again(delivery, now, 0.0, error, counts=True)
            case Trouble.GONE:
                await self._ask(lambda store: self._gone(store, delivery, now, str(error)))
            case _:
                await self._ask(lambda store: self._dead(store, delivery, now, str(error)))

    def _pause(self, delivery: Delivery, now: datetime, error: TransportError) -> float:
        """The tenant rests; for so many seconds at least this delivery does."""
        tenant = delivery.place.tenant if delivery.place else ""
        wait = UNAUTHORISED_REST
        if error.trouble is Trouble.THROTTLED:
            wait = self._delay(self._throttled[tenant], error)
            self._throttled[tenant] += 1
        until = now + timedelta(seconds=wait)
        self._paused[tenant] = max(until, self._paused.get(tenant, until))
        return wait

    async def _again(
        self, delivery: Delivery, now: datetime, wait: float, error: TransportError, *, counts: bool
    ) -> None:
        moment = now + timedelta(seconds=wait)
        await self._ask(lambda store: store.outbox.again(delivery, moment, str(error), counts=counts))

    def _dead(self, store: Store, delivery: Delivery, now: datetime, error: str) -> None:
        store.outbox.dead(delivery, now, error)
        self._reception.gave_up(store, delivery, now)

    def _gone(self, store: Store, delivery: Delivery, now: datetime, error: str) -> None:
        """The place is closed to us: everything that waits for it is given up with this."""
        if delivery.place:
            store.places.removed(delivery.place.id, now)
            for waiting in store.outbox.cancel_place(delivery.place.id, now):
                self._reception.gave_up(store, waiting, now)
        self._dead(store, delivery, now, error)

    def _delay(self, tries: int, error: TransportError) -> float:
        """Seconds: what was asked for, or doubling from one second to a quarter of an hour, spread out by chance."""
        doubling = min(LONGEST_DELAY, 2.0 ** min(tries, 20))
        return max(error.retry_after, doubling * self._chance.uniform(0.5, 1.0))

    async def _ask(self, act: Callable[[Store], T]) -> T:
        """What became of a delivery is written down, however long nothing can be."""
        while True:
            try:
                return await asyncio.wrap_future(self._core.ask(act))
            except StoreFailure as error:
                log.error("courier.not_kept", error=str(error))
                await asyncio.sleep(_DISK_REST)


def shortened(payload: Json) -> Json | None:
    """The activity with a card's one line, a mail with a picture less, or the beginning of a text; None when it is
    short already.
    """
    attachments = payload.get("attachments")
    if isinstance(attachments, list) and attachments:
        return {"type": "message", "text": str(payload.get("summary", ""))[:2000]}
    if files := payload.get("files"):
        return {**payload, "files": cast("list[str]", files)[:-1]}
    text = str(payload.get("text", ""))
    return {**payload, "text": text[:2000] + "…"} if len(text) > 2001 else None

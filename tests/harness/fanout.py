"""A notice to thousands of channels in seconds: the real sender, store and pace, a Teams and a clock of our own.

Time passes only while nothing happens: an event loop whose clock leaps to whatever is due next.
"""

import asyncio
import random
import selectors
from collections import Counter
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from bot.configuration.app_context import AppContext
from bot.core import Core
from bot.delivery.sender import Sender
from bot.delivery.transport import DeliveryReceipt, DeliveryTrouble, Transport, TransportError
from bot.model.place import Address, Place, PlaceKind
from bot.model.post import Post, PostKind
from bot.store import DeadLetter, Delivery, DeliveryVerb, Store
from bot.turn import Json

T = TypeVar("T")

START = datetime(2026, 11, 19, 12, 0, tzinfo=UTC)
TENANT = "tenant"
ANNA = "a:anna"
"""Where somebody asks something now and then."""
TIME_OUT = 15.0
"""Seconds that the real connector waits for a reply."""
LONGEST = 2 * 3600.0
"""Simulated seconds after which it has gone wrong."""
REPLY_EVERY = 5.0
"""Seconds between two people who ask something during the fan-out."""


@dataclass(frozen=True, slots=True)
class Weather:
    """What Teams is like: shares of its answers. `gone`: of the channels that the desk has been removed from.

    `down`: seconds from the start in which nothing gets through, and `fails` how that shows.
    """

    throttled: float = 0.3
    lost: float = 0.02
    gone: float = 0.0
    down: float = 0.0
    fails: DeliveryTrouble = DeliveryTrouble.AMBIGUOUS


@dataclass
class Seen:
    """What came of it. Moments are seconds since the start."""

    requests: list[float] = field(default_factory=list[float])
    posted: Counter[str] = field(default_factory=Counter[str])
    lost: set[str] = field(default_factory=set[str])
    gone: set[str] = field(default_factory=set[str])
    throttled: int = 0
    last: float = 0.0
    """When the last channel was told."""
    replies: list[float] = field(default_factory=list[float])
    """How long each person waited for an answer."""
    unsent: list[DeadLetter] = field(default_factory=list[DeadLetter])

    def most_within(self, seconds: float) -> int:
        """Requests in the busiest stretch of that length."""
        first, most = 0, 0
        for last, at in enumerate(self.requests):
            while self.requests[first] <= at - seconds:
                first += 1
            most = max(most, last - first + 1)
        return most


def fan_out(folder: Path, app: AppContext, channels: int, weather: Weather, seed: int, *, once: bool = True) -> Seen:
    """A notice to that many channels of one tenant, until nothing waits any more; a case to each when not `once`."""
    selector = _Leaping()
    loop = _Simulated(selector)
    selector.loop = loop
    core = _Inline(Store.open(folder))
    try:
        run = _Run(core, app, channels, weather, random.Random(seed), once=once)  # noqa: S311 - the same each time
        return loop.run_until_complete(run.whole())
    finally:
        core.store.close()
        loop.close()


class _Leaping(selectors.DefaultSelector):
    """Where the loop would sleep, its clock leaps."""

    loop: "_Simulated"

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        events = super().select(0)
        if not events and timeout is None:
            raise AssertionError("nothing will ever happen again")
        if not events and timeout:
            self.loop.now += timeout
        return events


class _Simulated(asyncio.SelectorEventLoop):
    now = 0.0

    def time(self) -> float:
        return self.now


class _Inline(Core):
    """Everything that is asked is done at once: in real life it takes a thread and a millisecond."""

    def __init__(self, store: Store) -> None:
        super().__init__(lambda: store)
        self.store = store

    def ask(self, act: Callable[[Store], T]) -> "Future[T]":
        future: Future[T] = Future()
        with self.store.transaction():
            result = act(self.store)
        future.set_result(result)
        return future


class _Run(Transport):
    """One fan-out, and the Teams that it goes to."""

    def __init__(
        self, core: _Inline, app: AppContext, channels: int, weather: Weather, chance: random.Random, *, once: bool
    ) -> None:
        self._core, self._weather, self._chance, self._once = core, weather, chance, once
        self._channels = [f"19:{number}@thread.tacv2" for number in range(channels)]
        self._seen = Seen()
        self._untold = set(self._channels)
        self._all_told = asyncio.Event()
        self._sender = Sender(
            core,
            lambda: app,
            dict.fromkeys(DeliveryVerb, self),
            self._clock,
            random.Random(chance.random()),  # noqa: S311 - as above
        )

    async def whole(self) -> Seen:
        self._core.ask(self._begin)
        work = asyncio.create_task(self._sender.run())
        people = asyncio.create_task(self._ask_now_and_then())
        async with asyncio.timeout(LONGEST + self._weather.down):
            await self._all_told.wait()
        await asyncio.sleep(TIME_OUT + 1)
        people.cancel()
        work.cancel()
        await asyncio.wait([work, people])
        self._seen.unsent = self._core.store.dead_letters.unsent()
        return self._seen

    def _begin(self, store: Store) -> None:
        count = len(self._channels)
        self._closed = set(self._chance.sample(self._channels, round(count * self._weather.gone)))
        for id_ in self._channels:
            store.places.seen(Place(id_, PlaceKind.CHANNEL, TENANT, "http://127.0.0.1:1", "28:bot", "team", id_))
            self._post(store, id_, post=Post(PostKind.NOTICE, 1, id_), once=self._once)
        store.places.seen(Place(ANNA, PlaceKind.PERSONAL, TENANT, "http://127.0.0.1:1", "28:bot"))

    def _post(self, store: Store, place: str, post: Post | None, *, once: bool) -> None:
        said: Json = {"type": "message", "text": str(self._now())}
        until = self._clock() + timedelta(days=5)
        store.outbox.post(Address(place), said, self._clock(), until, post, None, once=once)

    def _clock(self) -> datetime:
        return START + timedelta(seconds=self._now())

    async def _ask_now_and_then(self) -> None:
        while not self._weather.down:
            self._core.ask(lambda store: self._post(store, ANNA, None, once=False))
            self._sender.wake()
            await asyncio.sleep(REPLY_EVERY)

    # Teams

    async def send(self, delivery: Delivery) -> DeliveryReceipt:
        latency = self._chance.uniform(0.1, 0.4)
        await asyncio.sleep(latency / 2)
        self._seen.requests.append(self._now())
        refusal = self._refusal(delivery)
        await asyncio.sleep(latency / 2)
        if refusal:
            raise refusal
        if delivery.lane == ANNA:
            self._seen.replies.append(self._now() - float(str(delivery.payload["text"])))
            return DeliveryReceipt(ANNA, "1")
        self._seen.posted[delivery.lane] += 1
        self._told(delivery.lane)
        if self._chance.random() < self._weather.lost:
            self._seen.lost.add(delivery.lane)
            await asyncio.sleep(self._chance.choice([0, TIME_OUT]))
            raise TransportError("no reply", DeliveryTrouble.AMBIGUOUS)
        return DeliveryReceipt(f"{delivery.lane};messageid=1", "1")

    def _refusal(self, delivery: Delivery) -> TransportError | None:
        if self._now() < self._weather.down:
            if delivery.at_most_once and self._weather.fails is DeliveryTrouble.AMBIGUOUS:
                self._seen.lost.add(delivery.lane)
                self._told(delivery.lane)
            return TransportError("out of order", self._weather.fails)
        if delivery.lane in self._closed:
            self._seen.gone.add(delivery.lane)
            self._told(delivery.lane)
            return TransportError("403", DeliveryTrouble.GONE)
        if self._chance.random() < self._weather.throttled:
            self._seen.throttled += 1
            return TransportError("429", DeliveryTrouble.THROTTLED, self._chance.choice("123"))
        return None

    def _told(self, lane: str) -> None:
        """One channel less to think of."""
        self._seen.last = self._now()
        self._untold.discard(lane)
        if not self._untold:
            self._all_told.set()

    def _now(self) -> float:
        return asyncio.get_running_loop().time()

"""The sender: delivers what is waiting as fast as it may, has what became of it written down, and tries again."""

import asyncio
import random
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeVar

import structlog

from bot.configuration.app_context import AppContext
from bot.core import Core
from bot.delivery import outcomes
from bot.delivery.pace import SentLately, free_at, room, spread
from bot.delivery.transport import DeliveryReceipt, DeliveryTrouble, Transport, TransportError
from bot.store import Delivery, DeliveryVerb, SendAllowance, Store, StoreFailure

log = structlog.stdlib.get_logger()

T = TypeVar("T")

LONGEST_DELAY = 15 * 60.0
"""Seconds between two tries, at most, unless the other side asks for more."""
DOUBTED_WAITS = (10.0, 30.0, 60.0, 120.0)
"""Seconds between the tries of what is refused, perhaps not for good. What is said after it in the same talk waits."""
THROTTLED_IN_A_ROW = 8
"""So many conversations that say 429, with nothing taken in between, mean the tenant and not one that is too busy."""
_LONGEST_SLEEP = 30.0
_FAREWELL = 5.0
"""Seconds that what is under way has to arrive when the sender is to stop."""
_DISK_BACKOFF = 1.0
"""Seconds between two tries to write down what became of a delivery."""
LONGEST_TRY = 10 * 60.0
"""Seconds that one try may take, whatever a transport allows: a team of 25,000, or a mail with its pictures."""
_TOO_LONG = 1.5 * LONGEST_TRY
"""Seconds after which what is being sent is told of where readiness is asked for."""
_STEP_BACK = timedelta(seconds=1)
"""So much earlier than before, and the clock has been set back; less is what clocks do."""


@dataclass(frozen=True, slots=True)
class _Trip:
    """A delivery on its way, since that second of the event loop's own clock, which no one sets."""

    delivery: int
    since: float


class Sender:
    """One in flight in each lane, `most` at once in all; how many to one tenant or conversation, desk.toml says."""

    def __init__(
        self,
        core: Core,
        app: Callable[[], AppContext],
        transports: Mapping[DeliveryVerb, Transport],
        clock: Callable[[], datetime],
        chance: random.Random,
        most: int = 96,
        longest_try: float = LONGEST_TRY,
    ) -> None:
        self._core = core
        self._app = app
        self._transports = transports
        self._clock = clock
        self._chance = chance
        self._most = most
        self._longest_try = longest_try
        self._looked_at: datetime | None = None
        """When it was last looked what is due."""
        self._wanted = asyncio.Event()
        self._under_way: dict[asyncio.Task[None], _Trip] = {}
        self._tenants = SentLately()
        self._conversations = SentLately()
        self._backing_off: dict[str, datetime] = {}
        """Conversations that are told nothing before that moment."""
        self._throttled: Counter[str] = Counter()
        """How many times each conversation has said 429, and nothing else since."""
        self._doubted: Counter[int] = Counter()
        """How many times in a row each delivery was refused, perhaps not for good."""
        self._all_throttled: defaultdict[str, set[str]] = defaultdict(set)
        """The conversations of each destination that have said 429 since anything got through to it."""

    def wake(self) -> None:
        """There may be something to send."""
        self._wanted.set()

    @property
    def stuck(self) -> str:
        """What has been on its way for longer than any try may take; "" while nothing has."""
        now = asyncio.get_running_loop().time()
        for trip in self._under_way.values():
            if now - trip.since > _TOO_LONG:
                return f"delivery {trip.delivery} has been on its way for {(now - trip.since) / 60:.0f} minutes"
        return ""

    async def run(self) -> None:
        """Until cancelled. What is under way then may still arrive for a while; else it is as after a crash."""
        await self._remember()
        try:
            while True:
                # Before it looks, not after: what comes in meanwhile wakes it once more.
                self._wanted.clear()
                await self._sleep_until(await self._start_what_is_due())
        finally:
            if self._under_way:
                await asyncio.wait(self._under_way, timeout=_FAREWELL)
            for task in self._under_way:
                task.cancel()

    async def _remember(self) -> None:
        """What was sent before the desk was started counts, too."""
        pace = self._app().desk.pace
        now = self._clock()
        since = now - max(limit.span for limit in (*pace.tenant, *pace.conversation))

        def act(store: Store) -> list[tuple[str, str, datetime]]:
            outcomes.restarted(store)
            return store.outbox.sent_between(since, now)

        for tenant, lane, at in await self._ask(act):
            self._record_sent(tenant, lane, at)

    async def _start_what_is_due(self) -> list[datetime]:
        """The moments at which there may be more to do."""
        now, free = self._clock(), self._most - len(self._under_way)
        self._notice_step_back(now)
        self._backing_off = {lane: until for lane, until in self._backing_off.items() if until > now}
        pace = spread(self._app().desk.pace.tenant)
        rooms = {tenant: room(sent, pace, now) for tenant, sent in self._tenants.all()}
        allowed = SendAllowance(rooms, room((), pace, now), tuple(self._backing_off))

        under_way = frozenset(trip.delivery for trip in self._under_way.values())

        app = self._app()

        def claim(store: Store) -> tuple[list[Delivery], list[datetime | None]]:
            outcomes.sweep(store, under_way, now)
            claimed = store.outbox.claim(now, free, allowed) if free else []
            renewed = [outcomes.renewed(store, app, one, now) for one in claimed]
            return renewed, [store.outbox.next_due(now), store.destinations.next_retry(now)]

        claimed, due = await self._ask(claim)
        for delivery in claimed:
            if delivery.place:
                # Counted when it leaves, not when it arrives: what Teams limits is requests.
                self._record_sent(delivery.destination, delivery.lane, self._clock())
            task = asyncio.create_task(self._deliver(delivery))
            # Held here, as the loop itself holds tasks only weakly and one could vanish on its way.
            self._under_way[task] = _Trip(delivery.id, asyncio.get_running_loop().time())
            task.add_done_callback(self._delivery_ended)
        full = (free_at(sent, pace, now) for _, sent in self._tenants.all())
        return [moment for moment in (*due, *full, *self._backing_off.values()) if moment and moment > now]

    def _notice_step_back(self, now: datetime) -> None:
        """What was sent, or is to wait, at moments that are yet to come again would hold everything up until then."""
        if self._looked_at and now < self._looked_at - _STEP_BACK:
            self._tenants, self._conversations = SentLately(), SentLately()
            self._backing_off.clear()
        self._looked_at = now

    def _record_sent(self, tenant: str, lane: str, at: datetime) -> None:
        pace = self._app().desk.pace
        self._tenants.record(tenant, pace.tenant, at)
        self._conversations.record(lane, pace.conversation, at)
        if (free := free_at(self._conversations.sent_to(lane), pace.conversation, at)) > at:
            self._backing_off[lane] = free

    def _delivery_ended(self, task: asyncio.Task[None]) -> None:
        """There is room for another one."""
        del self._under_way[task]
        self.wake()

    async def _sleep_until(self, moments: Iterable[datetime]) -> None:
        seconds = min(((moment - self._clock()).total_seconds() for moment in moments), default=_LONGEST_SLEEP)
        try:
            async with asyncio.timeout(min(max(seconds, 0.01), _LONGEST_SLEEP)):
                await self._wanted.wait()
        except TimeoutError:
            return

    async def _deliver(self, delivery: Delivery) -> None:
        outcome = await self._try(outcomes.told_late(delivery, self._clock()))
        try:
            if isinstance(outcome, TransportError):
                await self._failed(delivery, outcome)
            else:
                await self._arrived(delivery, outcome)
        except Exception as error:
            log.exception("delivery.not_settled", id=delivery.id, verb=delivery.verb)
            here, now, why = isinstance(outcome, DeliveryReceipt), self._clock(), repr(error)
            await self._ask(lambda store: outcomes.settle_alone(store, delivery, now, why, arrived=here))

    async def _try(self, delivery: Delivery) -> DeliveryReceipt | TransportError:
        try:
            async with asyncio.timeout(self._longest_try):
                return await self._transports[delivery.verb].send(delivery)
        except TransportError as error:
            return error
        except Exception as error:
            log.exception("delivery.failed", id=delivery.id, verb=delivery.verb)
            # A fault of our own may come after the sending as well as before it.
            return TransportError(repr(error), DeliveryTrouble.AMBIGUOUS)

    async def _arrived(self, delivery: Delivery, receipt: DeliveryReceipt) -> None:
        now = self._clock()
        self._clear_throttle(delivery)
        del self._doubted[delivery.id]
        await self._ask(lambda store: outcomes.arrived(store, self._app(), delivery, receipt, now))

    async def _failed(self, delivery: Delivery, error: TransportError) -> None:
        log.warning(
            "delivery.trouble", id=delivery.id, lane=delivery.lane_in_log, trouble=error.trouble, error=str(error)
        )
        failure = self._failure(delivery, error)
        await self._ask(lambda store: outcomes.failed(store, self._app(), delivery, failure))

    def _failure(self, delivery: Delivery, error: TransportError) -> outcomes.DeliveryFailure:
        now = self._clock()
        if error.trouble is DeliveryTrouble.THROTTLED:
            return self._throttle(delivery, error, now)
        self._clear_throttle(delivery)
        if error.trouble is DeliveryTrouble.UNAUTHORISED:
            return outcomes.DeliveryFailure(error, now, outcomes.UNAUTHORISED_BACKOFF)
        if error.trouble is DeliveryTrouble.DOUBTED:
            return self._doubt(delivery, error, now)
        del self._doubted[delivery.id]
        return outcomes.DeliveryFailure(error, now, max(error.retry_after, self._backoff_seconds(delivery.attempts)))

    def _doubt(self, delivery: Delivery, error: TransportError, now: datetime) -> outcomes.DeliveryFailure:
        """A refusal that may pass; one that has not passed in some minutes is for good."""
        times = self._doubted[delivery.id]
        self._doubted[delivery.id] += 1
        if times < len(DOUBTED_WAITS):
            return outcomes.DeliveryFailure(error, now, max(error.retry_after, DOUBTED_WAITS[times]))
        del self._doubted[delivery.id]
        return outcomes.DeliveryFailure(TransportError(str(error), DeliveryTrouble.REFUSED), now, 0)

    def _throttle(self, delivery: Delivery, error: TransportError, now: datetime) -> outcomes.DeliveryFailure:
        """The conversation is left alone as long as it asks; the tenant, when nobody in it gets through any more."""
        self._all_throttled[delivery.destination].add(delivery.lane)
        # Teams limits conversations and tenants, and does not say in a 429 which of them it means.
        rounds = len(self._all_throttled[delivery.destination]) // THROTTLED_IN_A_ROW
        wait = error.retry_after or self._backoff_seconds(max(rounds, self._throttled[delivery.lane]))
        self._throttled[delivery.lane] += 1
        failure = outcomes.DeliveryFailure(error, now, wait, backs_off_tenant=rounds > 0)
        self._backing_off[delivery.lane] = max(failure.next_try, self._backing_off.get(delivery.lane, failure.next_try))
        return failure

    def _clear_throttle(self, delivery: Delivery) -> None:
        """It was not a 429."""
        del self._throttled[delivery.lane]
        self._all_throttled.pop(delivery.destination, None)

    def _backoff_seconds(self, tries: int) -> float:
        """Seconds, doubling from one to a quarter of an hour, spread out by chance."""
        return min(LONGEST_DELAY, 2.0 ** min(tries, 20)) * self._chance.uniform(0.5, 1.0)

    async def _ask(self, act: Callable[[Store], T]) -> T:
        """What became of a delivery is written down, however long nothing can be."""
        while True:
            try:
                return await asyncio.wrap_future(self._core.ask(act))
            except StoreFailure as error:
                log.error("courier.not_kept", error=str(error))
                await asyncio.sleep(_DISK_BACKOFF)

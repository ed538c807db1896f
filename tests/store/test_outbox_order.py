"""Whatever happens to the outbox, in whatever order: what may leave is what a reader of all its rows would say."""

import os
import tempfile
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, MultipleResults, RuleBasedStateMachine, consumes, multiple, rule

from bot.model.place import Address, Place, PlaceKind
from bot.store import DeadLetter, Delivery, Store
from tests.harness.out import named

NOON = datetime(2026, 11, 19, 12, 0, tzinfo=UTC)
WEEK = timedelta(days=7)
CHANNELS = ("here", "abroad")
NAMES = ("one", "two")
MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None  # noqa: S108 - nothing here is about the disk

channels = st.sampled_from(CHANNELS)
names = st.sampled_from(NAMES)


class OutboxMachine(RuleBasedStateMachine):
    """Posts, edits and deletions of two channels in two tenants; deliveries that end in every way."""

    sending = Bundle("sending")

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory(dir=MEMORY)
        self.store = Store.open(Path(self._folder.name))
        self.now = NOON
        for id_ in CHANNELS:
            tenant = "abroad" if id_ == "abroad" else "home"
            self.store.places.seen(Place(id_, PlaceKind.CHANNEL, tenant, "http://127.0.0.1:1", "28:bot", "team"))
        self.rests_until = NOON
        self.tried: Counter[int] = Counter()
        self.again: set[int] = set()

    def teardown(self) -> None:
        # Before anybody looks: a notice that was being sent is uncertain from then on, and its changes wait with it.
        self.store.outbox.recover()
        for one in self.store.dead_letters.unsent():
            if one.state == "uncertain":
                self.store.dead_letters.mark_posted(one.id, "7", self.now, self.now + WEEK)
        self.now += timedelta(days=1)
        for _ in range(1000):
            claimed = self.store.outbox.claim(self.now, 100)
            for one in claimed:
                self.store.outbox.mark_sent(one, self.now, one.lane, "7")
            if not claimed:
                break
        stuck = {one.state for one in self.store.dead_letters.unsent()}
        self.store.close()
        self._folder.cleanup()
        assert stuck <= {"dead", "uncertain"}, "something waits for ever"

    @rule(place=channels, once=st.booleans(), name=st.one_of(st.just(""), names))
    def post(self, place: str, once: bool, name: str) -> None:
        until = self.now + WEEK
        self.store.outbox.post(
            Address(place), {"text": name}, self.now, until, named(name) if name else None, None, once=once
        )

    @rule(name=names)
    def edit(self, name: str) -> None:
        self.store.outbox.edit(named(name), {"text": "new"}, self.now, self.now + WEEK)

    @rule(name=names)
    def withdraw(self, name: str) -> None:
        self.store.outbox.withdraw(named(name), self.now, self.now + WEEK)

    @rule(target=sending, most=st.integers(1, 3))
    def claim(self, most: int) -> MultipleResults[Delivery]:
        due = self._due()
        claimed = self.store.outbox.claim(self.now, most)
        assert len(claimed) == min(most, len(due))
        assert {one.id for one in claimed} <= {one.id for one in due}
        taken_last = any(one.once for one in claimed)
        assert not taken_last or {one.id for one in due if not one.once} <= {one.id for one in claimed}
        self.tried.update(one.id for one in claimed if one.at_most_once)
        assert all(times == 1 or id_ in self.again for id_, times in self.tried.items())
        return multiple(*claimed)

    @rule(delivery=consumes(sending))
    def arrives(self, delivery: Delivery) -> None:
        self.store.outbox.mark_sent(delivery, self.now, delivery.lane, "7")

    @rule(delivery=consumes(sending), wait=st.integers(0, 3))
    def fails(self, delivery: Delivery, wait: int) -> None:
        if delivery.at_most_once:
            self.store.outbox.mark_uncertain(delivery, "time-out")
        else:
            self.store.outbox.retry(delivery, self.now + timedelta(seconds=wait), "503", counts=True)

    @rule(delivery=consumes(sending))
    def dies(self, delivery: Delivery) -> None:
        self.store.outbox.mark_dead(delivery, self.now, "400")

    @rule(place=channels)
    def is_closed(self, place: str) -> None:
        self.store.outbox.cancel_place(place, self.now)

    @rule(seconds=st.integers(1, 5))
    def waits(self, seconds: int) -> None:
        self.now += timedelta(seconds=seconds)

    @rule(seconds=st.integers(1, 5))
    def rests(self, seconds: int) -> None:
        self.store.destinations.back_off("home", self.now + timedelta(seconds=seconds), "429")
        self.rests_until = max(self.rests_until, self.now + timedelta(seconds=seconds))

    @rule(data=st.data(), seen=st.booleans())
    def is_decided(self, data: st.DataObject, seen: bool) -> None:
        stuck = [one for one in self.store.dead_letters.unsent() if one.state in ("uncertain", "dead")]
        if not stuck:
            return
        one = data.draw(st.sampled_from(stuck))
        if seen and one.state == "uncertain":
            self.store.dead_letters.mark_posted(
                one.id, data.draw(st.sampled_from(["", "7"])), self.now, self.now + WEEK
            )
        else:
            self.again.add(one.id)
            self.store.dead_letters.resend(one.id, self.now, self.now + WEEK)

    def _due(self) -> list[DeadLetter]:
        """What may leave, read the long way: the first of each lane, if it is due and nothing of it is under way."""
        unsent = [one for one in self.store.dead_letters.unsent() if one.state in ("waiting", "sending")]
        busy = {one.lane for one in unsent if one.state == "sending"}
        heads: dict[str, DeadLetter] = {}
        for one in sorted(unsent, key=lambda one: (one.once, one.id)):
            heads.setdefault(one.lane, one)
        return [one for one in heads.values() if one.lane not in busy and self._may_leave(one)]

    def _may_leave(self, one: DeadLetter) -> bool:
        rests = one.destination == "home" and self.now < self.rests_until
        return one.not_before <= self.now and not rests


OutboxMachine.TestCase.settings = settings(max_examples=60, stateful_step_count=50)
test_what_may_leave_is_what_stands_first_and_nothing_waits_for_ever = OutboxMachine.TestCase

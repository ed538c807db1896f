"""The power goes in the middle of a burst, again and again: whatever was acknowledged is answered all the same."""

import asyncio
from collections import Counter
from collections.abc import Iterator
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import aiohttp

from bot.adapters.terminal import places
from bot.adapters.terminal.connector import InjectedFault, Peer
from bot.adapters.terminal.places import ActivityOrigin, TerminalWorld
from bot.cards.card_buttons import Json
from bot.model.case import Case
from bot.store import Store
from tests.harness.live import Loop, outstanding, places_being_posted_to, until
from tests.harness.served import Served
from tests.harness.small import KNOWN, small_knowledge

SENDERS = 8
KILLED_AFTER = (12, 25, 40)
"""How many messages of a round's sixty are acknowledged when the power goes."""
CHANNEL = places.channel("Support")


@dataclass
class Talk:
    """What one person says in a chat of their own, one thing after the other; two things make a case."""

    who: str
    texts: tuple[str, ...]
    activities: list[Json] = field(default_factory=list[Json])
    acknowledged: int = 0

    @property
    def place(self) -> str:
        return f"a:{self.who}"


class Burst:
    """People who all talk at once, and a Teams that takes its time to take what it is sent."""

    def __init__(self, loop: Loop) -> None:
        self._loop = loop
        self._stack = AsyncExitStack()
        self.world = TerminalWorld(lambda: datetime.now(UTC))
        self.peer = Peer(self.world, faults=lambda _: InjectedFault(delay=0.03))
        loop.run(self._open())

    async def _open(self) -> None:
        await self._stack.enter_async_context(self.peer)
        self._session = await self._stack.enter_async_context(aiohttp.ClientSession())

    def close(self) -> None:
        self._loop.run(self._stack.aclose())

    def talks(self, round_: int) -> list[Talk]:
        """Thirty that ask, and fifteen that say two things: sixty messages."""
        asking = [Talk(f"asks {round_}-{number}", (KNOWN,)) for number in range(30)]
        reporting = [Talk(f"reports {round_}-{number}", ("a person", report(round_, number))) for number in range(15)]
        talks = [talk for pair in zip(asking[::2], asking[1::2], reporting, strict=True) for talk in pair]
        for talk in talks:
            person = self.world.person(talk.who)
            for text in talk.texts:
                origin = ActivityOrigin(self.world.moment(), places.personal(person), person)
                talk.activities.append(places.message_activity(origin, text))
        return talks

    def bind(self, desk: Served) -> None:
        """The queue is posted in the support channel."""
        sam = self.world.person("sam")
        origin = ActivityOrigin(self.world.moment(), CHANNEL, sam)
        talk = Talk("sam", ("bind",), [places.message_activity(origin, "@Lotsen bind queue desk")])
        self.all_talk([talk], desk)
        assert talk.acknowledged == 1

    def all_talk(self, talks: list[Talk], desk: Served, killed_after: int = 10_000) -> None:
        """Eight at a time; what gets no answer is left where it was. The desk is killed after so many messages."""
        self._loop.run(self._all_talk(iter(talks), desk, [killed_after]))

    async def _all_talk(self, talks: Iterator[Talk], desk: Served, left: list[int]) -> None:
        async def send() -> None:
            for talk in talks:
                with suppress(aiohttp.ClientError):
                    await self._say(talk, desk, left)

        await asyncio.gather(*(send() for _ in range(SENDERS)))

    async def _say(self, talk: Talk, desk: Served, left: list[int]) -> None:
        for activity in talk.activities[talk.acknowledged :]:
            async with self._session.post(f"{desk.url}/api/messages", json=activity) as answer:
                assert answer.status == 200, await answer.text()
            talk.acknowledged += 1
            left[0] -= 1
            if left[0] == 0:
                desk.kill()


def report(round_: int, number: int) -> str:
    return f"door {round_}-{number} does not open"


def test_every_acknowledged_message_is_answered_though_the_desk_is_killed_in_every_burst(tmp_path: Path) -> None:
    data, knowledge = tmp_path / "data", small_knowledge(tmp_path / "knowledge")
    talks: list[Talk] = []
    # What was being sent when the power went may be there twice, and nothing else may: a post is marked as being sent
    # before Teams hears of it, and as done after. It is counted where it is read: the reply in a thread has that
    # thread's lane, but stands in the channel.
    being_sent: Counter[str] = Counter()
    lost_answers = 0
    with Loop() as loop:
        burst = Burst(loop)
        for round_, killed_after in enumerate(KILLED_AFTER):
            with Served(data, knowledge) as desk:
                if not talks:
                    burst.bind(desk)
                new = burst.talks(round_)
                talks += new
                burst.all_talk(new, desk, killed_after)
                assert desk.process.poll() is not None
                lost_answers += outstanding(data)
                being_sent.update(places_being_posted_to(data))
            assert killed_after <= sum(talk.acknowledged for talk in new) < 60
        for talk in talks[::2]:
            talk.acknowledged = 0  # Teams did not see that it was, and sends it again as it does all the rest
        with Served(data, knowledge) as desk:
            burst.all_talk(talks, desk)
            until(lambda: not outstanding(data))
        posted = Counter(post.place.id for post in burst.peer.posts.values() if post.by_bot)
        burst.close()
    assert lost_answers, "nothing waited when the power went, so nothing was tried"
    for talk in talks:
        often = posted[talk.place]
        assert len(talk.texts) <= often <= len(talk.texts) + being_sent[talk.place], (talk.who, often)
    reported = [talk.texts[1] for talk in talks if len(talk.texts) > 1]
    assert Counter(case.asked.text for case in cases(data)) == Counter(reported)
    assert len(reported) <= posted[CHANNEL.id] - 1 <= len(reported) + being_sent[CHANNEL.id]


def cases(data: Path) -> list[Case]:
    store = Store.read(data)
    try:
        return store.cases.all()
    finally:
        store.close()

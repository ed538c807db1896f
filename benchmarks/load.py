"""People and support who use the desk while it is killed: each says the same again until it is acknowledged."""

import asyncio
import random
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import aiohttp

from benchmarks.weather import Storm
from bot.adapters.terminal import places
from bot.adapters.terminal.connector import Json, Peer
from bot.adapters.terminal.places import ActivityOrigin, TerminalPlace, TerminalWorld
from bot.cards.card_buttons import activity_buttons
from tests.harness.live import Loop
from tests.harness.mailbox import Mailbox
from tests.harness.served import Served
from tests.harness.small import KNOWN
from tests.test_kill import CHANNEL, Talk, cases

PEOPLE_AT_ONCE = 8
BETWEEN_ACTS = 0.25
"""Seconds that one who wrote something does nothing: a load, not a race."""
SUPPORT_RESTS = 1.0
"""Seconds between two things that support does."""
TOLD_AGAIN = 0.05
"""Of what was acknowledged, so much comes once more, as Teams sometimes does."""
NEWS = places.channel("News")
"""Subscribes to what is told of incidents."""
SERVICE = "printers"


@dataclass(frozen=True, slots=True)
class SupportAct:
    """Something that support did, acknowledged: an answer to a report, or an update of the incident."""

    what: str
    words: str
    """Of it alone, so that they can be looked for."""
    talk: Talk | None = None
    """Whose report was answered."""


class Load:
    """People who ask, report, and edit what they reported; support that answers, and tells of an incident."""

    def __init__(self, loop: Loop, chance: random.Random, data: Path) -> None:
        self.storm = Storm(chance)
        self.world = TerminalWorld(lambda: datetime.now(UTC))
        self.peer = Peer(self.world, faults=self.storm)
        self.mailbox = Mailbox()
        self.talks: list[Talk] = []
        self.edits: list[str] = []
        """What reports say since they were edited."""
        self.support: list[SupportAct] = []
        self.desk: Served | None = None
        self.ended = False
        self._chance = chance
        self._loop = loop
        self._data = data
        self._stack = AsyncExitStack()
        loop.run(self._open())

    def begin(self) -> None:
        self._loop.run(self._begin())

    def end(self) -> None:
        """No one begins anything new; what was begun is acknowledged."""
        self.ended = True
        self._loop.run(self._finish())

    def close(self) -> None:
        self._loop.run(self._stack.aclose())

    async def _open(self) -> None:
        await self._stack.enter_async_context(self.peer)
        await self._stack.enter_async_context(self.mailbox)
        self._session = await self._stack.enter_async_context(aiohttp.ClientSession())
        self._people: list[asyncio.Task[None]] = []

    async def _begin(self) -> None:
        await self._support_says("bind queue desk", CHANNEL)
        await self._support_says(f"subscribe {SERVICE} en", NEWS)
        await self._support_says(f"incident {SERVICE}: No printer prints", CHANNEL)
        await self._support_says("notice 1 approve", CHANNEL)
        self._people = [asyncio.create_task(self._talk()) for _ in range(PEOPLE_AT_ONCE)]
        self._people += [asyncio.create_task(self._answer_reports()), asyncio.create_task(self._tell_news())]

    async def _finish(self) -> None:
        await asyncio.gather(*self._people)

    async def _talk(self) -> None:
        while not self.ended:
            talk = self._next()
            self.talks.append(talk)
            await self._say(talk)

    def _next(self) -> Talk:
        number = len(self.talks)
        texts = ("a person", f"door{number:06d} does not open") if number % 3 == 0 else (KNOWN,)
        person = self.world.person(f"person{number:06d}")
        talk = Talk(person.name, texts)
        for text in texts:
            origin = ActivityOrigin(self.world.moment(), places.personal(person), person)
            talk.activities.append(places.message_activity(origin, text))
        return talk

    async def _say(self, talk: Talk) -> None:
        for activity in talk.activities:
            await self._until_acknowledged(activity)
            talk.acknowledged += 1
            if self._chance.random() < TOLD_AGAIN:
                await self._acknowledged(activity)
            await asyncio.sleep(BETWEEN_ACTS)
        if len(talk.texts) > 1 and self._chance.random() < 0.3:
            await self._edit(talk)

    async def _edit(self, talk: Talk) -> None:
        """The report says more than it did."""
        person, text = self.world.person(talk.who), f"{talk.texts[1]}, nor its window"
        origin = ActivityOrigin(self.world.moment(), places.personal(person), person)
        await self._until_acknowledged(places.edit_activity(origin, text, str(talk.activities[1]["id"])))
        self.edits.append(text)

    async def _answer_reports(self) -> None:
        """Support answers every second report that has become a case, by its number."""
        answered: set[str] = set()
        while not self.ended:
            await asyncio.sleep(SUPPORT_RESTS)
            reports = {talk.texts[1]: talk for talk in self.talks if talk.acknowledged > 1}
            known = [one for one in await asyncio.to_thread(cases, self._data) if one.asked.text in reports]
            case = next((one for one in known if one.number % 2 and one.asked.text not in answered), None)
            if case is not None:
                words = f"mended{case.number:06d}"
                await self._support_says(f"answer {case.number} {words}", CHANNEL)
                answered.add(case.asked.text)
                self.support.append(SupportAct("answers", words, reports[case.asked.text]))

    async def _tell_news(self) -> None:
        """The incident's updates, one every few seconds."""
        while not self.ended:
            await asyncio.sleep(3 * SUPPORT_RESTS)
            words = f"news{len(self.support):06d}"
            await self._support_says(f"incident 1 update: {words} of the printers", CHANNEL)
            await self._support_confirms(words)
            self.support.append(SupportAct("updates", words))

    async def _support_says(self, text: str, place: TerminalPlace) -> None:
        origin = ActivityOrigin(self.world.moment(), place, self.world.person("sam"))
        await self._until_acknowledged(places.message_activity(origin, f"@Lotsen {text}"))

    async def _support_confirms(self, words: str) -> None:
        """Presses yes on the card that shows these words as they will stand, once it is there."""
        yes, card = None, ""
        while yes is None:
            await asyncio.sleep(BETWEEN_ACTS)
            asked = [post for post in self.peer.posts.values() if words in str(post.activity)]
            found = ((one, post.id) for post in asked for one in activity_buttons(post.activity))
            yes, card = next(((one, id_) for one, id_ in found if one.verb == "notice-sure"), (None, ""))
        origin = ActivityOrigin(self.world.moment(), CHANNEL, self.world.person("sam"))
        await self._until_acknowledged(places.execute_activity(origin, yes.verb, yes.data, card))

    async def _until_acknowledged(self, activity: Json) -> None:
        while not await self._acknowledged(activity):  # noqa: ASYNC110 - whether the desk is there only asking tells
            await asyncio.sleep(BETWEEN_ACTS)

    async def _acknowledged(self, activity: Json) -> bool:
        if self.desk is None:
            return False
        try:
            async with self._session.post(f"{self.desk.url}/api/messages", json=activity) as answer:
                return answer.status == 200
        except aiohttp.ClientError:
            return False

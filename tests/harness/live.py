"""A desk that really runs, endpoint and clock and all, on a thread of its own beside a little Teams and a mailbox."""

import asyncio
import json
import sqlite3
import threading
import time
from collections.abc import Callable, Coroutine, Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar
from urllib.parse import urlencode

import aiohttp

from bot.adapters.terminal import places
from bot.adapters.terminal.connector import ConnectorCall, InjectedFault, Peer, TerminalPost
from bot.adapters.terminal.places import ActivityOrigin, TerminalPerson, TerminalPlace, TerminalWorld
from bot.adapters.terminal.prompt import Json
from bot.commands.shared.desk_process import DeskProcess
from bot.configuration.environment import Environment
from bot.store.store import FILE
from tests.harness.mailbox import Mailbox
from tests.harness.small import small_knowledge

T = TypeVar("T")

_STEPS, _STEP = 3000, 0.02  # how often something is waited for, and the seconds between


def until(seen: Callable[[], T]) -> T:
    """What `seen` gives once it is something; a test that waits for ever fails instead."""
    for _ in range(_STEPS):
        if found := seen():
            return found
        time.sleep(_STEP)
    raise AssertionError("it never came")


class Loop:
    """An event loop on a thread of its own, for tests that are written line by line."""

    def __enter__(self) -> Self:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(60)

    def soon(self, act: Callable[[], None]) -> None:
        self._loop.call_soon_threadsafe(act)


@dataclass(frozen=True, slots=True)
class Told:
    """What the endpoint answered."""

    status: int
    text: str

    @property
    def json(self) -> Any:
        return json.loads(self.text)


@dataclass
class Script:
    """Faults for the peer: each conversation's, in order, one a call; "" is for calls that name no conversation."""

    faults: dict[str, list[InjectedFault]] = field(default_factory=dict[str, list[InjectedFault]])

    def __call__(self, call: ConnectorCall) -> InjectedFault | None:
        waiting = self.faults.get(call.conversation)
        return waiting.pop(0) if waiting else None


class LiveDesk:
    """`with LiveDesk(folder) as desk`. Left and entered again in the same folder, it is the same desk started again."""

    def __init__(self, folder: Path, faults: Callable[[ConnectorCall], InjectedFault | None] | None = None) -> None:
        self.data = folder / "data"
        self.knowledge = folder / "knowledge"
        self._faults = faults

    def __enter__(self) -> Self:
        if not self.knowledge.exists():
            small_knowledge(self.knowledge)
        self._loop = Loop().__enter__()
        self._stack = AsyncExitStack()
        try:
            self._loop.run(self._start())
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._loop.run(self._stack.aclose())
        self._loop.__exit__(kind, error, trace)

    async def _start(self) -> None:
        self.world = TerminalWorld(lambda: datetime.now(UTC))
        self.peer = await self._stack.enter_async_context(Peer(self.world, faults=self._faults))
        self.mailbox = await self._stack.enter_async_context(Mailbox())
        mail = {"smtp_host": "127.0.0.1", "smtp_port": self.mailbox.port}
        environment = Environment.model_validate({"data": self.data, "knowledge": self.knowledge, **mail})
        running = await self._stack.enter_async_context(DeskProcess(environment, 0))
        self.url = f"http://127.0.0.1:{running.port}"
        self._session = await self._stack.enter_async_context(aiohttp.ClientSession())

    # What Teams sends

    def person(self, name: str) -> TerminalPerson:
        return self.world.person(name)

    def message(self, who: str, text: str, place: TerminalPlace | None = None, root: str = "") -> Json:
        """The activity of a message; in the person's own chat when no place is given."""
        person = self.person(who)
        return places.message_activity(
            ActivityOrigin(self.world.moment(), place or places.personal(person), person, root), text
        )

    def press(self, who: str, verb: str, data: Json, post: TerminalPost) -> Json:
        """The activity of a button pressed on that post."""
        return places.execute_activity(
            ActivityOrigin(self.world.moment(), post.place, self.person(who), post.root), verb, data, post.id
        )

    def send(self, *activities: Mapping[str, object]) -> list[Told]:
        """All at once."""
        return self._loop.run(self._gathered(activities))

    def says(self, who: str, text: str, place: TerminalPlace | None = None, root: str = "") -> None:
        [told] = self.send(self.message(who, text, place, root))
        assert told.status == 200, told

    def raw(self, body: bytes, headers: Mapping[str, str] | None = None) -> Told:
        """Any bytes at all, as `application/json` when no headers are given."""
        return self._loop.run(self._ask("POST", "/api/messages", body, headers))

    def get(self, path: str) -> Told:
        return self._loop.run(self._ask("GET", path, None, {}))

    def post(self, path: str, form: Mapping[str, str]) -> Told:
        """A form sent from a page."""
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        return self._loop.run(self._ask("POST", path, urlencode(form).encode(), headers))

    async def _gathered(self, activities: Sequence[Mapping[str, object]]) -> list[Told]:
        bodies = [json.dumps(one).encode() for one in activities]
        return await asyncio.gather(*(self._ask("POST", "/api/messages", body, None) for body in bodies))

    async def _ask(self, method: str, path: str, body: bytes | None, headers: Mapping[str, str] | None) -> Told:
        given = {"Content-Type": "application/json"} if headers is None else headers
        async with self._session.request(
            method, self.url + path, data=body, headers=given, skip_auto_headers=["Content-Type"]
        ) as answer:
            return Told(answer.status, await answer.text())

    # What became of it

    def heard(self, place: TerminalPlace) -> list[TerminalPost]:
        """Everything the desk has posted there, once nothing more waits to be sent."""
        until(lambda: not outstanding(self.data))
        return [post for post in self.peer.in_place(place) if post.by_bot]

    def chat(self, who: str) -> TerminalPlace:
        return places.personal(self.person(who))


def outstanding(data: Path) -> int:
    """How many deliveries have not been settled yet."""
    return len(lanes(data, "waiting", "sending"))


def lanes(data: Path, *states: str) -> list[str]:
    """The lane of every delivery in one of these states, oldest first."""
    marks = ", ".join("?" for _ in states)
    return _texts(data, f"SELECT lane FROM deliveries WHERE state IN ({marks}) ORDER BY id", *states)  # noqa: S608 - only question marks


def places_being_posted_to(data: Path) -> list[str]:
    """The place of every post that is being sent, whatever thread of that place it is for."""
    return _texts(data, "SELECT place FROM deliveries WHERE state = 'sending' AND verb = 'post' ORDER BY id")


def _texts(data: Path, sql: str, *values: str) -> list[str]:
    connection = sqlite3.connect(f"file:{data / FILE}?mode=ro", uri=True, timeout=10)
    try:
        return [str(text) for (text,) in connection.execute(sql, values).fetchall()]
    finally:
        connection.close()

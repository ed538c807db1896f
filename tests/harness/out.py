"""The way out of the desk: core and sender with a clock that the test turns, and a Teams that goes wrong as told."""

import random
from asyncio import Task, create_task, sleep
from collections.abc import Callable, Iterable
from contextlib import AsyncExitStack, suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

import aiohttp

from bot import clock
from bot.adapters.email import MailTransport
from bot.adapters.pictures.hosts import way_on_this_machine
from bot.adapters.pictures.storage import AttachmentStorage
from bot.adapters.pictures.transport import PictureTransport
from bot.adapters.teams.adapter import TeamsAdapter
from bot.adapters.teams.connector import Connector
from bot.adapters.teams.tokens import LoopbackAuthenticator
from bot.adapters.teams.transport import TeamsTransport
from bot.adapters.terminal.connector import ConnectorCall, InjectedFault, Peer, PostEvent
from bot.adapters.terminal.places import TerminalWorld
from bot.adapters.webhook import WebhookTransport
from bot.assistant.assistant import Assistant
from bot.configuration.app_context import AppContext
from bot.configuration.desk_file import SendPace
from bot.configuration.environment import Environment
from bot.core import Core
from bot.delivery.sender import LONGEST_TRY, Sender
from bot.delivery.transport import Transport
from bot.model.place import Address, Place, PlaceKind
from bot.model.post import Post, PostKind
from bot.model.send_limit import SendLimit
from bot.store import DeliverySummary, DeliveryVerb, Store
from bot.transaction import Transactions
from bot.turn import Event, Json, Person, Turn
from tests.harness.live import Loop, Script, until
from tests.harness.mailbox import Mailbox

T = TypeVar("T")

TENANT = "tenant"
UNHURRIED = SendPace(tenant=(SendLimit(100_000, 1),), conversation=(SendLimit(100_000, 1),))
"""The clock stands still: most tests are not to wait for it."""
NOON = datetime(2026, 11, 19, 12, 0, tzinfo=UTC)


class WayOut:
    """`with WayOut(app, folder) as out`; chats are "a:" and a name. Nothing is sent before `start`."""

    def __init__(
        self,
        app: AppContext,
        folder: Path,
        most: int = 16,
        open_store: Callable[[], Store] | None = None,
        pace: SendPace = UNHURRIED,
        longest_try: float = LONGEST_TRY,
    ) -> None:
        app = replace(app, desk=app.desk.model_copy(update={"pace": pace}))
        self.now = NOON
        self.script = Script()
        self.peer = Peer(TerminalWorld(lambda: NOON), faults=self._fault)
        self.mailbox = Mailbox()
        self.flow: list[tuple[str, str]] = []
        """What happened at the peer, in order: a text has been ("asked", text), or ("posted", text)."""
        self.storage = AttachmentStorage(folder / "attachments")
        self._transactions = Transactions(Assistant(app))
        self._core = Core(open_store or (lambda: Store.open(folder)))
        self._most = most
        self._longest_try = longest_try
        self._numbers = iter(range(1, 10_000))

    def __enter__(self) -> Self:
        self._loop = Loop().__enter__()
        self._stack = AsyncExitStack()
        self._core.start()
        self._loop.run(self._open())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._loop.run(self._close())
        self._core.stop()
        self._loop.__exit__(kind, error, trace)

    async def _open(self) -> None:
        self._task: Task[None] | None = None
        await self._stack.enter_async_context(self.peer)
        await self._stack.enter_async_context(self.mailbox)
        self.peer.observer = self._observe
        self._session = await self._stack.enter_async_context(aiohttp.ClientSession())

    async def _close(self) -> None:
        await self._end()
        await self._stack.aclose()

    # The sender

    def start(self) -> Self:
        self._loop.run(self._begin())
        return self

    def stop(self) -> None:
        self._loop.run(self._end())

    def advance(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)
        self.wake()

    def wake(self) -> None:
        self._loop.soon(self._sender.wake)

    def run_for(self, span: timedelta) -> None:
        """Time passes, and the desk runs all the while; what is due only at the end of it is done then."""

        def act(store: Store) -> None:
            for minute in range(span // timedelta(minutes=1)):
                store.write_heartbeat(self.now + timedelta(minutes=minute))

        self.ask(act)
        self.now += span
        self.tick()

    def tick(self) -> None:
        self.ask(lambda store: clock.tick(store, self._transactions.assistant.app, self.now))
        self.wake()

    async def _begin(self) -> None:
        authenticator = LoopbackAuthenticator()
        connector = Connector(self._session, authenticator)
        adapter = TeamsAdapter(connector)
        teams = TeamsTransport(adapter, connector)
        pictures = PictureTransport(self.storage, self._session, way_on_this_machine, authenticator.token)
        environment = Environment.model_validate({"smtp_host": "127.0.0.1", "smtp_port": self.mailbox.port})
        mail = MailTransport(environment, self.storage.find)
        transports: dict[DeliveryVerb, Transport] = {
            **dict.fromkeys((DeliveryVerb.POST, DeliveryVerb.EDIT, DeliveryVerb.DELETE, DeliveryVerb.ROSTER), teams),
            **{
                DeliveryVerb.MAIL: mail,
                DeliveryVerb.HOOK: WebhookTransport(self._session),
                DeliveryVerb.FETCH: pictures,
                DeliveryVerb.DISCARD: pictures,
            },
        }
        chance = random.Random(7)  # noqa: S311 - the same each time
        self._sender = Sender(
            self._core,
            lambda: self._transactions.assistant.app,
            transports,
            lambda: self.now,
            chance,
            self._most,
            self._longest_try,
        )
        self._task = create_task(self._sender.run())
        await sleep(0)

    async def _end(self) -> None:
        if self._task:
            self._task.cancel()
            with suppress(BaseException):
                await self._task
            self._task = None

    # What is to be sent

    def hear(self, event: Event, activity: str, who: str = "anna") -> None:
        """Something that person does in their own chat."""
        place = self.place(f"a:{who}")
        person = Person(f"id-{who}", f"29:{who}", who)
        turn = Turn(f"{type(event).__name__} {activity}", self.now, place, place.id, person, "en-GB", activity, event)
        self.ask(self._transactions.receive(turn))
        self.wake()

    def ask(self, act: Callable[[Store], T]) -> T:
        return self._core.ask(act).result(20)

    def place(self, id_: str, tenant: str = TENANT) -> Place:
        """The place, known to the desk; a channel if its id is one's."""
        kind = PlaceKind.CHANNEL if id_.endswith("tacv2") else PlaceKind.PERSONAL
        team = "19:team@thread.tacv2" if kind is PlaceKind.CHANNEL else ""
        place = Place(id_, kind, tenant, self.peer.url.rstrip("/"), "28:lotsen", team)
        self.ask(lambda store: store.places.seen(place))
        return place

    def post(
        self,
        to: str,
        content: str | Json,
        name: str = "",
        tenant: str = TENANT,
        hours: float = 1,
        once: bool = False,
    ) -> int:
        """A text, or other content, to that place or thread; the number under which its outcome is found."""
        place, thread = self.place(to.partition(";")[0], tenant), to if ";" in to else ""
        number = next(self._numbers)
        activity: Json = {"text": content} if isinstance(content, str) else content
        until_ = self.now + timedelta(hours=hours)
        at, post = self.now, named(name) if name else None
        self.ask(
            lambda store: store.outbox.post(Address(place.id, thread), activity, at, until_, post, number, once=once)
        )
        if self._task:
            self.wake()
        return number

    def edit(self, name: str, text: str) -> None:
        at = self.now
        activity: Json = {"text": text}
        self.ask(lambda store: store.outbox.edit(named(name), activity, at, at + timedelta(hours=1)))
        if self._task:
            self.wake()

    def bind(self, id_: str) -> None:
        """This place is where the desk's queue is posted."""
        place = self.place(id_)
        self.ask(lambda store: store.places.bind_queue("desk", place.id, "sam", self.now))

    # What became of it

    @property
    def broken(self) -> str:
        return self._core.broken

    def summary_of(self, number: int) -> DeliverySummary:
        [summary] = self.ask(lambda store: store.outbox.summaries_of(number))
        return summary

    def state(self, number: int) -> str:
        return self.summary_of(number).state

    def until_state(self, state: str, *numbers: int) -> None:
        until(lambda: all(self.state(number) == state for number in numbers))

    def until_tried(self, number: int, error: str) -> DeliverySummary:
        """The delivery once it waits again after that error."""
        until(lambda: self.state(number) == "waiting" and error in (self.summary_of(number).error or ""))
        return self.summary_of(number)

    def nothing_else_waits(self, tenant: str = "a tenant of its own") -> None:
        """Comes back when the sender has looked at everything: something that could only be sent last has been."""
        self.until_state("done", self.post("a:last", "last", tenant=tenant))

    def calls(self, *conversations: str) -> list[ConnectorCall]:
        """What the desk has asked of these conversations, in order; of those without a name with ""."""
        return [call for call in list(self.peer.calls) if call.conversation in conversations]

    def texts(self, conversation: str) -> list[object]:
        """What the desk has tried to say there."""
        return [call.body.get("text") for call in self.calls(conversation)]

    def said(self, place: str) -> list[object]:
        """What stands there now."""
        return [post.activity.get("text") for post in list(self.peer.posts.values()) if post.place.id == place]

    def _observe(self, seen: PostEvent) -> None:
        self.flow.append((seen.what, str(seen.post.activity.get("text"))))

    def _fault(self, call: ConnectorCall) -> InjectedFault | None:
        self.flow.append(("asked", str(call.body.get("text"))))
        return self.script(call)


def named(name: str) -> Post:
    """A post that a test calls by a name of its own."""
    return Post(PostKind.CASE, 1, name)


def faults(*one_each: Any) -> Iterable[InjectedFault]:
    """A fault for each status; a number alone is one."""
    return [one if isinstance(one, InjectedFault) else InjectedFault(status=int(one)) for one in one_each]

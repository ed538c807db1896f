"""A desk as it runs: core, sender, clock and endpoint, put together and taken down in order."""

import asyncio
import contextlib
import logging
import random
import sys
from collections.abc import Coroutine
from concurrent.futures import Future
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from types import TracebackType
from typing import Self

import aiohttp
import structlog
from aiohttp import web

from bot import clock
from bot.adapters import contact_check_page, control_socket
from bot.adapters.email import MailTransport
from bot.adapters.files import FileTransport
from bot.adapters.lessons import LessonTransport
from bot.adapters.pictures import hosts, page
from bot.adapters.pictures.storage import FOLDER, AttachmentStorage
from bot.adapters.pictures.transport import PictureTransport
from bot.adapters.signing_keys import STATUS_FILE, read_or_make
from bot.adapters.status.routes import status_routes
from bot.adapters.status.signature import Signer
from bot.adapters.status.snapshot import SnapshotReader
from bot.adapters.teams.adapter import TeamsAdapter
from bot.adapters.teams.connector import Connector
from bot.adapters.teams.endpoint import Endpoint
from bot.adapters.teams.shape_guard import LARGEST
from bot.adapters.teams.tokens import LoopbackAuthenticator
from bot.adapters.teams.transport import TeamsTransport
from bot.adapters.web_server import application
from bot.adapters.webhook import WebhookTransport
from bot.assistant.assistant import Assistant
from bot.commands.shared.knowledge_reload import KnowledgeReload, start_app
from bot.configuration.environment import Environment
from bot.configuration.faults import SettingsError
from bot.configuration.loading import OVERLAY
from bot.configuration.signed_links import SignedLinks
from bot.control import ACCEPT_LOSS
from bot.core import Core
from bot.delivery import outcomes
from bot.delivery.sender import Sender
from bot.people.contact_checks import CheckPage
from bot.store import DeliveryVerb, Store
from bot.transaction import Transactions
from bot.turn import Json

log = structlog.stdlib.get_logger()

HOST = "127.0.0.1"
TICK_SECONDS = 15.0


class _StdoutLog:
    """Lines on standard output. That nobody can take them (a full disk) stops no work; what is no text is written as
    its number, so that no line is lost for a sign in it.
    """

    def __init__(self, *_: str) -> None: ...

    def msg(self, line: str) -> None:
        with contextlib.suppress(OSError, ValueError):
            coding = sys.stdout.encoding or "utf-8"
            print(line.encode(coding, "backslashreplace").decode(coding), flush=True)

    info = warning = error = exception = critical = msg


@dataclass(frozen=True, slots=True, kw_only=True)
class _Parts:
    """What a running desk is made of."""

    core: Core
    transactions: Transactions
    reloading: KnowledgeReload
    storage: AttachmentStorage
    endpoint: Endpoint
    lessons: LessonTransport
    sender: Sender
    snapshots: SnapshotReader


class DeskProcess:
    """Entered, it listens; left, it has finished what it began."""

    def __init__(self, environment: Environment, port: int) -> None:
        structlog.configure(
            processors=[
                structlog.processors.add_log_level,
                structlog.processors.TimeStamper(fmt="iso", utc=True),
                structlog.processors.format_exc_info,
                structlog.processors.JSONRenderer(ensure_ascii=False),
            ],
            wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
            logger_factory=_StdoutLog,
        )
        self._environment = environment
        self.port = port
        """Where it listens; 0 stands for any free port until it does."""
        self._stack = contextlib.AsyncExitStack()
        self._work: list[asyncio.Task[None]] = []

    async def __aenter__(self) -> Self:
        try:
            await self._start()
        except BaseException:
            await self._stack.aclose()
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._stack.aclose()
        log.info("desk.stopped")

    async def _start(self) -> None:
        key, signer = _secrets(self._environment)
        built, complaints = start_app(self._environment)
        parts = await self._put_together(Transactions(Assistant(built)))
        await self._open_endpoint(parts, signer)
        public = self._environment.public_url.rstrip("/")
        links = SignedLinks(public or f"http://{HOST}:{self.port}", key, bool(public))
        reload = parts.transactions.reload(replace(built, links=links), complaints, _now(), at_start=True)
        await asyncio.wrap_future(parts.core.ask(reload))
        await _purge_pictures(parts)
        await self._take_commands(parts)
        # The clock before the sender: its first look takes back what has waited until it is no longer true.
        for work in (
            _run_clock(parts),
            parts.sender.run(),
            parts.snapshots.run(),
            parts.lessons.offer(parts.core.ask, _now()),
            parts.reloading.run(parts.sender.wake),
        ):
            self._in_background(work)
        log.info(
            "desk.open", port=self.port, knowledge=str(self._environment.knowledge), data=str(self._environment.data)
        )

    async def _put_together(self, transactions: Transactions) -> "_Parts":
        environment, app = self._environment, transactions.app
        core = Core(lambda: Store.open(environment.data))
        core.start()
        self._stack.callback(core.stop)
        session = await self._stack.enter_async_context(aiohttp.ClientSession())
        authenticator, storage = LoopbackAuthenticator(), AttachmentStorage(environment.data / FOLDER)
        connector = Connector(session, authenticator)
        adapter = TeamsAdapter(connector)
        teams, pictures = TeamsTransport(adapter, connector), await self._pictures(storage, authenticator)
        lessons = LessonTransport(lambda: Store.read(environment.data), app)
        transports = {
            **dict.fromkeys((DeliveryVerb.POST, DeliveryVerb.EDIT, DeliveryVerb.DELETE, DeliveryVerb.ROSTER), teams),
            **dict.fromkeys((DeliveryVerb.FETCH, DeliveryVerb.DISCARD), pictures),
            DeliveryVerb.MAIL: MailTransport(environment, storage.find),
            DeliveryVerb.HOOK: WebhookTransport(session),
            DeliveryVerb.FILE: FileTransport(environment.data / OVERLAY),
            DeliveryVerb.LESSONS: lessons,
        }
        sender = Sender(core, app, transports, _now, random.Random())  # noqa: S311 - spreads tries, hides nothing
        return _Parts(
            core=core,
            transactions=transactions,
            reloading=KnowledgeReload(environment, core, transactions, _now),
            storage=storage,
            endpoint=Endpoint(adapter, authenticator, lambda turn: core.ask(transactions.receive(turn)), sender.wake),
            lessons=lessons,
            sender=sender,
            snapshots=SnapshotReader(lambda: Store.read(environment.data), app, _now),
        )

    async def _open_endpoint(self, parts: "_Parts", signer: Signer) -> None:
        """What Teams and people's browsers reach."""
        routes = [
            *parts.endpoint.routes(),
            *_pages(parts),
            *status_routes(parts.snapshots, signer, parts.transactions.app),
        ]

        def not_ready() -> str:
            return parts.core.broken or self._died() or parts.sender.stuck

        local = not self._environment.app_id
        runner = await self._runner(application(routes, not_ready, LARGEST, parts.reloading.faults, local=local))
        await web.TCPSite(runner, HOST, self.port).start()
        self.port = runner.addresses[0][1]

    async def _take_commands(self, parts: "_Parts") -> None:
        """What is asked for at the command line, from this machine alone."""
        loop = asyncio.get_running_loop()

        def act(name: str, given: Json) -> "Future[Json]":
            if name == ACCEPT_LOSS:
                return asyncio.run_coroutine_threadsafe(parts.reloading.accept_loss(), loop)
            return parts.core.ask(parts.transactions.act(name, given, _now()))

        runner = await self._runner(control_socket.application(act, parts.sender.wake))
        await control_socket.listen(runner, self._environment.data)

    async def _pictures(self, storage: AttachmentStorage, authenticator: LoopbackAuthenticator) -> PictureTransport:
        """Fetches from Teams' own hosts; on this machine alone from the little Teams."""
        local = not self._environment.app_id
        asking = await self._stack.enter_async_context(hosts.session(local=local))
        return PictureTransport(storage, asking, hosts.way_on_this_machine if local else hosts.way, authenticator.token)

    async def _runner(self, app: web.Application) -> web.AppRunner:
        runner = web.AppRunner(app, access_log=None, handle_signals=False)
        await runner.setup()
        self._stack.push_async_callback(runner.cleanup)
        return runner

    def _in_background(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(work)
        task.add_done_callback(_tell_if_it_died)
        self._work.append(task)

        async def end() -> None:
            task.cancel()
            await asyncio.wait([task])

        self._stack.push_async_callback(end)

    def _died(self) -> str:
        """What ended some work that goes on for ever; "" while all goes on."""
        errors = (task.exception() for task in self._work if task.done() and not task.cancelled())
        return next((repr(error) for error in errors if error), "")


def _secrets(environment: Environment) -> tuple[bytes, Signer]:
    """The key of the desk's links, and what its status feed is signed with.

    Raises:
        SettingsError: one of their files holds no key.
    """
    try:
        return read_or_make(environment.data), Signer(read_or_make(environment.data, STATUS_FILE))
    except ValueError as error:
        raise SettingsError([str(error)]) from error


def _pages(parts: _Parts) -> list[web.RouteDef]:
    """What a signed link leads to: a picture, or the question whether a contact's details are right."""
    core, transactions = parts.core, parts.transactions

    def look(check: int) -> "Future[CheckPage | None]":
        return core.ask(transactions.check_page(check))

    def answer(check: int, changed: str) -> "Future[CheckPage | None]":
        return core.ask(transactions.check_answered(check, changed, _now()))

    def links() -> SignedLinks:
        return transactions.app().links

    return [
        *page.picture_routes(parts.storage, links, _now),
        *contact_check_page.check_routes(links, look, answer, parts.sender.wake),
    ]


async def _purge_pictures(parts: _Parts) -> None:
    """Files of pictures that nothing names any more."""
    kept, app, now = parts.storage.stored(), parts.transactions.app(), _now()
    found = parts.core.ask(lambda store: outcomes.pictures_found(store, app, kept, now))
    parts.storage.purge_orphans(await asyncio.wrap_future(found))


def _tell_if_it_died(task: asyncio.Task[None]) -> None:
    if not task.cancelled() and (error := task.exception()):
        log.error("work.died", exc_info=error)


async def _run_clock(parts: _Parts) -> None:
    """Tells the core what time it is, again and again."""
    while True:
        try:
            tick = parts.core.ask(lambda store: clock.tick(store, parts.transactions.app(), _now()))
            await asyncio.wrap_future(tick)
        except Exception:
            log.exception("tick.failed")
        parts.sender.wake()
        await asyncio.sleep(TICK_SECONDS)


def _now() -> datetime:
    return datetime.now(UTC)

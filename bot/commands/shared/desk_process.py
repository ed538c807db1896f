"""A desk as it runs: core, courier, clock and door, put together and taken down in order."""

import asyncio
import contextlib
import logging
import random
from collections.abc import Coroutine
from concurrent.futures import Future
from dataclasses import replace
from datetime import UTC, datetime
from types import TracebackType
from typing import Self

import aiohttp
import structlog
from aiohttp import web
from watchfiles import awatch  # pyright: ignore[reportUnknownVariableType]: a parameter nobody here uses is untyped

from bot import clock
from bot.adapters import contact_check_page, control_socket
from bot.adapters.email import MailCarrier
from bot.adapters.files import FileCarrier
from bot.adapters.pictures import hosts, page
from bot.adapters.pictures.storage import FOLDER, Shelf
from bot.adapters.pictures.transport import PictureCarrier
from bot.adapters.signing_keys import STATUS_FILE, read_or_make
from bot.adapters.status import routes as status
from bot.adapters.status.signature import Seal
from bot.adapters.status.snapshot import Lookout
from bot.adapters.teams.adapter import TeamsAdapter
from bot.adapters.teams.connector import Connector
from bot.adapters.teams.endpoint import Door
from bot.adapters.teams.shape_guard import LARGEST
from bot.adapters.teams.tokens import LoopbackOnly
from bot.adapters.teams.transport import TeamsCarrier
from bot.adapters.web_server import application
from bot.adapters.webhook import HookCarrier
from bot.assistant import Assistant
from bot.configuration.app_context import House
from bot.configuration.environment import Environment
from bot.configuration.faults import SettingsError
from bot.configuration.loading import OVERLAY, build_house, renewed
from bot.configuration.signed_links import Links
from bot.core import Core
from bot.delivery import outcomes
from bot.delivery.sender import Courier
from bot.people.contact_checks import Page
from bot.store import Store, Verb
from bot.transaction import Reception
from bot.turn import Json

log = structlog.stdlib.get_logger()

HOST = "127.0.0.1"
TICK_SECONDS = 15.0


class _Log:
    """Lines on standard output. That nobody can take them (a full disk) stops no work."""

    def __init__(self, *_: object) -> None: ...

    def msg(self, line: str) -> None:
        with contextlib.suppress(OSError, ValueError):
            print(line, flush=True)

    info = warning = error = exception = critical = msg


class Running:
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
            logger_factory=_Log,
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
        environment = self._environment
        key, seal = _secrets(environment)
        reception = Reception(Assistant(build_house(environment)))

        def house() -> House:
            return reception.assistant.house

        core = Core(lambda: Store.open(environment.data))
        core.start()
        self._stack.callback(core.stop)
        gate, shelf = LoopbackOnly(), Shelf(environment.data / FOLDER)
        session = await self._stack.enter_async_context(aiohttp.ClientSession())
        connector = Connector(session, gate)
        adapter = TeamsAdapter(connector)
        teams = TeamsCarrier(adapter, connector)
        carriers = {
            **dict.fromkeys((Verb.POST, Verb.EDIT, Verb.DELETE, Verb.ROSTER), teams),
            **dict.fromkeys((Verb.FETCH, Verb.DISCARD), await self._pictures(shelf, gate)),
            Verb.MAIL: MailCarrier(environment, shelf.find),
            Verb.HOOK: HookCarrier(session),
            Verb.FILE: FileCarrier(environment.data / OVERLAY),
        }
        courier = Courier(core, house, carriers, _now, random.Random())  # noqa: S311 - spreads tries, hides nothing
        lookout = Lookout(lambda: Store.read(environment.data), house, _now)
        routes = [
            *Door(adapter, gate, lambda turn: core.ask(reception.receive(turn)), courier.wake).routes(),
            *_pages(core, reception, courier, shelf),
            *status.routes(lookout, seal, house),
        ]
        web_runner = await self._runner(application(routes, lambda: core.broken or self._died(), LARGEST))
        await web.TCPSite(web_runner, HOST, self.port).start()
        self.port = web_runner.addresses[0][1]
        public = environment.public_url.rstrip("/")
        links = Links(public or f"http://{HOST}:{self.port}", key, bool(public))
        reception.assistant.house = replace(reception.assistant.house, links=links)
        kept = shelf.kept()
        belonging = await asyncio.wrap_future(
            core.ask(lambda store: outcomes.pictures_found(store, house(), kept, _now()))
        )
        shelf.sweep(belonging)

        def act(name: str, given: Json) -> "Future[Json]":
            return core.ask(reception.act(name, given, _now()))

        await control_socket.listen(await self._runner(control_socket.application(act, courier.wake)), environment.data)
        await self._in_background(courier.run())
        await self._in_background(lookout.run())
        await self._in_background(_clock(core, reception, courier))
        await self._in_background(_watch(environment, core, reception, courier))
        log.info("desk.open", port=self.port, knowledge=str(environment.knowledge), data=str(environment.data))

    async def _pictures(self, shelf: Shelf, gate: LoopbackOnly) -> PictureCarrier:
        """Fetches from Teams' own hosts; on this machine alone from the little Teams."""
        local = not self._environment.app_id
        asking = await self._stack.enter_async_context(hosts.session(local=local))
        return PictureCarrier(shelf, asking, hosts.way_on_this_machine if local else hosts.way, gate.token)

    async def _runner(self, app: web.Application) -> web.AppRunner:
        runner = web.AppRunner(app, access_log=None, handle_signals=False)
        await runner.setup()
        self._stack.push_async_callback(runner.cleanup)
        return runner

    async def _in_background(self, work: Coroutine[None, None, None]) -> None:
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


def _secrets(environment: Environment) -> tuple[bytes, Seal]:
    """The key of the desk's links, and what its status feed is signed with.

    Raises:
        SettingsError: one of their files holds no key.
    """
    try:
        return read_or_make(environment.data), Seal(read_or_make(environment.data, STATUS_FILE))
    except ValueError as error:
        raise SettingsError([str(error)]) from error


def _pages(core: Core, reception: Reception, courier: Courier, shelf: Shelf) -> list[web.RouteDef]:
    """What a signed link leads to: a picture, or the question whether a contact's details are right."""

    def look(check: int) -> "Future[Page | None]":
        return core.ask(reception.check_page(check))

    def answer(check: int, changed: str) -> "Future[Page | None]":
        return core.ask(reception.check_answered(check, changed, _now()))

    def links() -> Links:
        return reception.assistant.house.links

    return [*page.routes(shelf, links, _now), *contact_check_page.routes(links, look, answer, courier.wake)]


def _tell_if_it_died(task: asyncio.Task[None]) -> None:
    if not task.cancelled() and (error := task.exception()):
        log.error("work.died", exc_info=error)


async def _clock(core: Core, reception: Reception, courier: Courier) -> None:
    """Tells the core what time it is, again and again."""
    while True:
        try:
            await asyncio.wrap_future(core.ask(lambda store: clock.tick(store, reception.assistant.house, _now())))
        except Exception:
            log.exception("tick.failed")
        courier.wake()
        await asyncio.sleep(TICK_SECONDS)


async def _watch(environment: Environment, core: Core, reception: Reception, courier: Courier) -> None:
    """Takes in what changes in the files: read and indexed beside the running desk, then swapped in by a message."""
    overlay = environment.data / OVERLAY
    overlay.mkdir(parents=True, exist_ok=True)
    async for _ in awatch(environment.knowledge, overlay):
        try:
            house, complaints = await asyncio.to_thread(renewed, reception.assistant.house, environment)
            await asyncio.wrap_future(core.ask(reception.move_in(house, complaints, _now())))
        except Exception:
            log.exception("knowledge.not_taken")
            continue
        courier.wake()
        log.info("knowledge.taken", articles=len(house.knowledge.library.articles))


def _now() -> datetime:
    return datetime.now(UTC)

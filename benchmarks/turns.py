"""python -m benchmarks.turns: turns a second through the real endpoint, beside a bare aiohttp server in the same run.

A desk of two articles runs in a process of its own; questions come from here, and the answers come back here.
"""

import asyncio
import json
import multiprocessing
import tempfile
from collections.abc import AsyncGenerator, Generator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from multiprocessing.connection import Connection
from pathlib import Path
from statistics import quantiles
from time import perf_counter

import aiohttp
import click
from aiohttp import web

from bot.adapters.terminal import places
from bot.adapters.terminal.connector import Peer
from bot.adapters.terminal.places import ActivityOrigin, TerminalWorld
from tests.harness.served import Served
from tests.harness.small import KNOWN, small_knowledge

IN_FLIGHT = (1, 8, 64)


@dataclass(frozen=True, slots=True)
class Figures:
    """Requests a second, and how many milliseconds the middle one and the slowest of a hundred took."""

    rate: float
    middle: float
    slowest: float


@click.command()
@click.option("--messages", default=1000, show_default=True, help="How many for each figure.")
def main(messages: int) -> None:
    """Print the table."""
    print("| in flight | bare POSTs/s (p50 / p99 ms) | turns on disk/s (p50 / p99 ms) | ratio | answers arrived/s |")
    print("|---|---|---|---|---|")
    for in_flight in IN_FLIGHT:
        print(asyncio.run(_row(in_flight, messages)))


async def _row(in_flight: int, messages: int) -> str:
    async with _little_teams() as (peer, session):
        with _bare() as url:
            bare = await _measured(session, url, list(_questions(peer.world, messages)), in_flight)
        with tempfile.TemporaryDirectory() as folder, _desk(Path(folder)) as desk:
            url = f"{desk.url}/api/messages"
            await _measured(session, url, list(_questions(peer.world, 64)), in_flight)  # to warm it up
            began, before = perf_counter(), len(peer.posts)
            turns = await _measured(session, url, list(_questions(peer.world, messages)), in_flight)
            await _until_answered(peer, before + messages)
            arrived = messages / (perf_counter() - began)
    cells = (str(in_flight), _cell(bare), _cell(turns), f"{turns.rate / bare.rate:.2f}", f"{arrived:.0f}")
    return f"| {' | '.join(cells)} |"


def _cell(figures: Figures) -> str:
    return f"{figures.rate:.0f} ({figures.middle:.1f} / {figures.slowest:.1f})"


@asynccontextmanager
async def _little_teams() -> AsyncGenerator[tuple[Peer, aiohttp.ClientSession]]:
    connector = aiohttp.TCPConnector(limit=max(IN_FLIGHT))
    async with (
        Peer(TerminalWorld(lambda: datetime.now(UTC))) as peer,
        aiohttp.ClientSession(connector=connector) as session,
    ):
        yield peer, session


@contextmanager
def _desk(folder: Path) -> Generator[Served]:
    with Served(folder / "data", small_knowledge(folder / "knowledge")) as desk:
        yield desk


@contextmanager
def _bare() -> Generator[str]:
    """A server that reads the JSON and says 200, in a process of its own."""
    here, there = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(target=_serve_bare, args=(there,), daemon=True)
    process.start()
    yield f"http://127.0.0.1:{here.recv()}/"
    process.terminate()
    process.join()


def _serve_bare(tell: Connection) -> None:
    async def take(request: web.Request) -> web.Response:
        await request.json()
        return web.Response()

    async def serve() -> None:
        app = web.Application()
        app.add_routes([web.post("/", take)])
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        tell.send(runner.addresses[0][1])
        await asyncio.Event().wait()

    asyncio.run(serve())


def _questions(world: TerminalWorld, number: int) -> Iterator[bytes]:
    """The same question from so many people, each in a chat of their own."""
    for _ in range(number):
        moment = world.moment()
        person = world.person(f"person {moment.id}")
        yield json.dumps(
            places.message_activity(ActivityOrigin(moment, places.personal(person), person), KNOWN)
        ).encode()


async def _measured(session: aiohttp.ClientSession, url: str, bodies: Sequence[bytes], in_flight: int) -> Figures:
    took: list[float] = []
    waiting = iter(bodies)

    async def send() -> None:
        for body in waiting:
            began = perf_counter()
            async with session.post(url, data=body, headers={"Content-Type": "application/json"}) as answer:
                await answer.read()
                assert answer.status == 200, answer.status
            took.append(perf_counter() - began)

    began = perf_counter()
    await asyncio.gather(*(send() for _ in range(in_flight)))
    hundredths = quantiles(took, n=100)
    return Figures(len(bodies) / (perf_counter() - began), hundredths[49] * 1000, hundredths[98] * 1000)


async def _until_answered(peer: Peer, posts: int) -> None:
    for _ in range(6000):
        if len(peer.posts) >= posts:
            return
        await asyncio.sleep(0.01)
    raise TimeoutError(f"{posts - len(peer.posts)} answers never came")


if __name__ == "__main__":
    main()

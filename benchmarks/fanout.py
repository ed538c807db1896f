"""python -m benchmarks.fanout: a notice to 5,000 channels by a simulated clock, and a start with 100,000 posts waiting.

Prints the tables of docs/performance.md; with --write puts them there.
"""

import logging
import os
import re
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter

import click
import structlog

from bot.adapters.terminal.connector import Peer
from bot.adapters.terminal.places import TerminalWorld
from bot.model.place import Address, Place, PlaceKind
from bot.store import Store
from tests.harness.fanout import Seen, Weather, fan_out
from tests.harness.live import Loop, until
from tests.harness.served import Served
from tests.harness.small import small_app, small_knowledge

PAGE = Path(__file__).parent.parent / "docs" / "performance.md"
MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None  # noqa: S108 - the simulation waits for no disk
WEATHERS = {
    "nothing goes wrong": Weather(throttled=0, lost=0),
    "30 % 429, 2 % of the replies lost, 1 % of the channels closed": Weather(gone=0.01),
}
WAITING = {"one post": (1, 0), "100,000: ten in each of 5,000 channels, 50,000 in one": (5_000, 50_000)}
"""Channels with ten posts waiting for each but the first, and how many for that."""


@click.command()
@click.option("--channels", default=5_000, show_default=True)
@click.option("--write", is_flag=True, help="Put the tables into docs/performance.md.")
def main(channels: int, write: bool) -> None:
    """Measure, and print the tables."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    tables = {"fan-out": fan_out_table(channels), "starts": starts_table()}
    click.echo("\n\n".join(tables.values()))
    if write:
        _write(tables)


def fan_out_table(channels: int) -> str:
    """Simulated seconds; the floor is what the pace alone asks for so many requests."""
    rows = [
        "| Teams | requests | seconds (floor, ratio) | busiest second | twice | missed | lost, uncertain | reply s |",
        "|---|---:|---:|---:|---:|---:|---:|---:|",
    ]
    with tempfile.TemporaryDirectory(dir=MEMORY) as folder:
        app = small_app(Path(folder) / "house")
        [limit] = app.desk.pace.tenant
        for number, (name, weather) in enumerate(WEATHERS.items()):
            seen = fan_out(Path(folder) / f"data{number}", app, channels, weather, seed=1)
            floor = sum(at <= seen.last for at in seen.requests) * limit.seconds / limit.most
            rows.append(f"| {name} | {_fan_out_row(seen, channels, floor)} |")
    return "\n".join(rows)


def _fan_out_row(seen: Seen, channels: int, floor: float) -> str:
    twice = sum(times > 1 for times in seen.posted.values())
    missed = channels - len(seen.posted) - len(seen.gone)
    uncertain = {one.lane for one in seen.unsent if one.state == "uncertain"}
    listed = "the same" if uncertain == seen.lost else "NOT THE SAME"
    cells = (
        f"{len(seen.requests):,}",
        f"{seen.last:.0f} ({floor:.0f}, {seen.last / floor:.2f})",
        f"{seen.most_within(1)}",
        f"{twice}",
        f"{missed}",
        f"{len(seen.lost)}, {listed}",
        f"{max(seen.replies):.1f}",
    )
    return " | ".join(cells)


def starts_table() -> str:
    """From the start of the process to the first post that arrives."""
    rows = ["| waiting | first post after s | of it the processor's |", "|---|---:|---:|"]
    for name, (channels, in_first) in WAITING.items():
        with tempfile.TemporaryDirectory() as folder:
            seconds, processor = _start(Path(folder), channels, in_first)
            rows.append(f"| {name} | {seconds:.1f} | {processor:.1f} |")
    return "\n".join(rows)


def _start(folder: Path, channels: int, in_first: int) -> tuple[float, float]:
    with Loop() as loop:
        peer = Peer(TerminalWorld(lambda: datetime.now(UTC)))
        loop.run(_entered(peer))
        try:
            _fill(folder / "data", peer.url.rstrip("/"), channels, in_first)
            knowledge = small_knowledge(folder / "knowledge")
            begun = perf_counter()
            with Served(folder / "data", knowledge) as desk:
                until(lambda: peer.calls)
                return perf_counter() - begun, _processor(desk.process.pid)
        finally:
            loop.run(peer.__aexit__(None, None, None))


async def _entered(peer: Peer) -> None:
    await peer.__aenter__()


def _processor(process: int) -> float:
    """Seconds that the processor has spent on it: the 14th and 15th field of its line (proc(5), in ticks)."""
    fields = Path(f"/proc/{process}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _fill(data: Path, service_url: str, channels: int, in_first: int) -> None:
    now = datetime.now(UTC)
    until_ = now + timedelta(days=5)
    store = Store.open(data)
    with store.transaction():
        for channel in range(channels):
            id_ = f"19:{channel}@thread.tacv2"
            store.places.seen(Place(id_, PlaceKind.CHANNEL, "tenant", service_url, "28:bot", "team"))
            for _ in range(10 if channel else in_first + 1):
                store.outbox.post(Address(id_), {"type": "message", "text": "x" * 500}, now, until_, None, None)
    store.close()


def _write(tables: dict[str, str]) -> None:
    """Each table stands in the page between two comments that bear its name."""
    text = PAGE.read_text(encoding="utf-8")
    for name, table in tables.items():
        begin, end = f"<!-- {name} -->", f"<!-- end of {name} -->"
        text = re.sub(f"(?s){begin}.*?{end}", lambda _: f"{begin}\n{table}\n{end}", text)  # noqa: B023 - used at once
    PAGE.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()

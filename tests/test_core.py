"""The core thread: what is acknowledged is on disk, what fails is undone, and a full disk is survived."""

import sqlite3
import threading
from collections.abc import Callable, Generator
from concurrent.futures import Future
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlite_utils import Database

from bot.core import MOST_AT_ONCE, Core
from bot.store import Store
from bot.store.store import FILE

NOON = datetime(2026, 11, 19, 12, 0, tzinfo=UTC)
PATIENCE = 20.0
"""Seconds after which a test that waits has failed."""


class Disk:
    """A store whose disk can be filled, and that counts its commits."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.commits = 0

    def open(self) -> Store:
        Store.open(self._folder).close()
        self._connection = sqlite3.connect(self._folder / FILE, isolation_level=None)
        self._connection.execute("PRAGMA foreign_keys=ON")
        self._connection.set_trace_callback(self._count)
        return Store(Database(self._connection))

    def fill(self, _: Store) -> None:
        """Asked of the core: from now on there is room for two pages more."""
        [pages] = self._connection.execute("PRAGMA page_count").fetchone()
        self._connection.execute(f"PRAGMA max_page_count={pages + 2}")

    def make_room(self, _: Store) -> None:
        self._connection.execute("PRAGMA max_page_count=1000000")

    def _count(self, statement: str) -> None:
        self.commits += statement == "COMMIT"


@contextmanager
def running(open_store: Callable[[], Store]) -> Generator[Core]:
    core = Core(open_store)
    core.start()
    try:
        yield core
    finally:
        core.stop()


@contextmanager
def busy(core: Core) -> Generator[None]:
    """While the core is held up, whatever it is asked waits, and is then done at once."""
    held, go_on = threading.Event(), threading.Event()

    def hold(_: Store) -> None:
        held.set()
        assert go_on.wait(PATIENCE)

    done = core.ask(hold)
    assert held.wait(PATIENCE)
    yield
    go_on.set()
    done.result(PATIENCE)


def remember(key: str, response: str = "{}") -> Callable[[Store], None]:
    return lambda store: store.inbox.remember(key, NOON, response)


def fail(store: Store) -> None:
    store.inbox.remember("half done", NOON, "{}")
    raise LookupError("a fault of ours")


def kept(folder: Path, *keys: str) -> list[str]:
    """Which of these turns another connection finds."""
    store = Store.read(folder)
    try:
        return [key for key in keys if store.inbox.response_to(key) is not None]
    finally:
        store.close()


def outcomes(asked: list[Future[None]]) -> list[str]:
    return [type(one.exception(PATIENCE)).__name__ for one in asked]


def test_what_is_acknowledged_is_on_disk(tmp_path: Path) -> None:
    with running(lambda: Store.open(tmp_path)) as core:
        core.ask(remember("a")).result(PATIENCE)
        assert kept(tmp_path, "a", "b") == ["a"]


def test_acts_run_in_order_and_give_back_what_they_found(tmp_path: Path) -> None:
    with running(lambda: Store.open(tmp_path)) as core, busy(core):
        core.ask(remember("a", "first"))
        found = core.ask(lambda store: store.inbox.response_to("a"))
    assert found.result(PATIENCE) == "first"


def test_all_that_wait_share_one_commit(tmp_path: Path) -> None:
    disk = Disk(tmp_path)
    with running(disk.open) as core:
        with busy(core):
            before = disk.commits
            asked = [core.ask(remember(f"turn {number}")) for number in range(MOST_AT_ONCE)]
        assert outcomes(asked) == ["NoneType"] * MOST_AT_ONCE
        assert disk.commits - before == 2  # of what held it up, and of all the rest


def test_nothing_is_told_before_the_commit(tmp_path: Path) -> None:
    with running(lambda: Store.open(tmp_path)) as core:
        told: list[list[str]] = []
        with busy(core):
            first = core.ask(remember("a"))
            first.add_done_callback(lambda _: told.append(kept(tmp_path, "a", "b")))
            core.ask(remember("b"))
        first.result(PATIENCE)
        core.ask(lambda _: None).result(PATIENCE)
        assert told == [["a", "b"]]


def test_an_act_that_fails_is_undone_alone(tmp_path: Path) -> None:
    with running(lambda: Store.open(tmp_path)) as core:
        with busy(core):
            asked = [core.ask(remember("a")), core.ask(fail), core.ask(remember("b"))]
        assert outcomes(asked) == ["NoneType", "LookupError", "NoneType"]
        assert kept(tmp_path, "a", "half done", "b") == ["a", "b"]
        assert core.broken == ""


def test_a_commit_that_fails_fails_every_act_in_it(tmp_path: Path) -> None:
    def orphan(store: Store) -> None:
        store.places.bind_queue("desk", "nowhere", "nobody", NOON)

    def put_off(_: Store) -> None:
        connection.execute("PRAGMA defer_foreign_keys=ON")  # so that the orphan is found by the commit

    Store.open(tmp_path).close()
    connection = sqlite3.connect(tmp_path / FILE, isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA foreign_keys=ON")
    with running(lambda: Store(Database(connection))) as core:
        with busy(core):
            asked = [core.ask(remember("a")), core.ask(put_off), core.ask(orphan), core.ask(remember("b"))]
        assert outcomes(asked) == ["IntegrityError"] * 4
        assert kept(tmp_path, "a", "b") == []
        assert "FOREIGN KEY" in core.broken
        core.ask(remember("a")).result(PATIENCE)
        assert (kept(tmp_path, "a"), core.broken) == (["a"], "")


def test_a_full_disk_acknowledges_nothing_and_the_same_core_goes_on_when_there_is_room(tmp_path: Path) -> None:
    disk = Disk(tmp_path)
    with running(disk.open) as core:
        core.ask(disk.fill).result(PATIENCE)
        with busy(core):
            asked = [core.ask(remember("a")), core.ask(remember("large", "x" * 100_000)), core.ask(remember("b"))]
        assert outcomes(asked) == ["OperationalError"] * 3
        assert kept(tmp_path, "a", "large", "b") == []
        assert "full" in core.broken
        core.ask(disk.make_room).result(PATIENCE)
        core.ask(remember("large", "x" * 100_000)).result(PATIENCE)
        assert (kept(tmp_path, "large"), core.broken) == (["large"], "")


def test_an_asker_who_no_longer_waits_stops_nobody(tmp_path: Path) -> None:
    with running(lambda: Store.open(tmp_path)) as core:
        with busy(core):
            core.ask(remember("a")).cancel()
            patient = core.ask(remember("b"))
        patient.result(PATIENCE)
        core.ask(remember("c")).result(PATIENCE)
        assert kept(tmp_path, "a", "b", "c") == ["b", "c"]


def test_what_was_asked_before_the_end_is_done(tmp_path: Path) -> None:
    with running(lambda: Store.open(tmp_path)) as core:
        asked = [core.ask(remember(f"turn {number}")) for number in range(3 * MOST_AT_ONCE)]
    assert all(one.done() for one in asked)
    assert len(kept(tmp_path, *(f"turn {number}" for number in range(3 * MOST_AT_ONCE)))) == 3 * MOST_AT_ONCE


def test_a_store_that_does_not_open_is_said_at_the_start(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"no database at all" * 100)
    with pytest.raises(sqlite3.DatabaseError, match="not a database"):
        Core(lambda: Store.open(tmp_path)).start()

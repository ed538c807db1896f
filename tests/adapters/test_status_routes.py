"""The status page on the web: in the reader's language, kept by caches, and there when the desk itself is not."""

import asyncio
import json
import sqlite3
import stat
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from http.client import HTTPConnection
from pathlib import Path

import pytest

from bot.adapters.control_socket import ask_running
from bot.adapters.signing_keys import STATUS_FILE
from bot.adapters.status import snapshot
from bot.adapters.status.page import POLICY, page
from bot.adapters.status.snapshot import NoSnapshot, SnapshotReader
from bot.configuration.app_context import AppContext
from bot.model.notice import Notice
from bot.model.notice_json import notice_to_json
from bot.store import Store
from bot.store.store import FILE
from tests.harness.live import LiveDesk, until
from tests.harness.notices import DRAFT, DURING, STARTED, WRITTEN
from tests.harness.small import small_knowledge
from tests.harness.told import page_text

MORE = """
[status_page]
services = ["economic", "doors"]

[services.economic]
name = { sv = "e-conomic", en = "e-conomic" }
languages = ["sv", "en"]

[services.doors]
name = { en = "Doors" }
languages = ["en"]

[services.secret]
name = { en = "Not for everybody" }
languages = ["en"]
"""
PATHS = ("/status", "/status.json", "/status.jws", "/status.jwk", "/status.atom", "/calendar.ics")


@dataclass(frozen=True, slots=True)
class Got:
    status: int
    headers: Mapping[str, str]
    text: str


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveDesk]:
    """A desk that runs, with one notice that is published."""
    folder = tmp_path_factory.mktemp("desk")
    _knowledge(folder, MORE)
    with LiveDesk(folder) as running:
        act(running, "notice-submit", {"notice": notice_to_json(_ahead())})
        act(running, "notice-approve", {"number": 1, "by": "Sam"})
        until(lambda: "We replace servers" in get(running, "/status?lang=en").text)
        yield running


def _ahead() -> Notice:
    """The sample as far ahead of now as it is of the day it was written: the desk that runs goes by the real clock."""
    now = datetime.now(UTC)
    later = now - WRITTEN
    windows = tuple(replace(one, start=one.start + later, end=one.end + later) for one in DRAFT.windows)
    return replace(DRAFT, number=0, made=now, windows=windows)


def _knowledge(folder: Path, more: str) -> None:
    file = small_knowledge(folder / "knowledge") / "desk.toml"
    file.write_text(f"{file.read_text(encoding='utf-8')}{more}", encoding="utf-8")


def act(desk: LiveDesk, name: str, given: Mapping[str, object]) -> None:
    asyncio.run(ask_running(desk.data, name, dict(given)))


def get(desk: LiveDesk, path: str, method: str = "GET", **headers: str) -> Got:
    """As a browser that follows nothing."""
    with closing(HTTPConnection(desk.url.removeprefix("http://"), timeout=30)) as connection:
        connection.request(method, path, headers={name.replace("_", "-"): value for name, value in headers.items()})
        answer = connection.getresponse()
        return Got(answer.status, dict(answer.getheaders()), answer.read().decode())


@pytest.mark.parametrize(
    ("path", "wishes", "language"),
    [
        ("/status?lang=fi", "", "fi"),
        ("/status?lang=no", "sv", "nb"),
        ("/status?lang=tlh", "sv", "en"),
        ("/status", "de,fr;q=0.9,it;q=0.8,sv;q=0.7", "it"),
        ("/status", "sv;q=0.5, fi-FI", "fi"),
        ("/status", "de", "en"),
        ("/status", "fi;q=0, nonsense;q=x", "en"),
        ("/status", "", "en"),
        ("/status/economic?lang=sv", "", "sv"),
    ],
)
def test_the_language_is_the_one_asked_for_or_the_browsers_or_the_desks(
    desk: LiveDesk, path: str, wishes: str, language: str
) -> None:
    got = get(desk, path, Accept_Language=wishes)
    assert (got.status, got.headers["Vary"]) == (200, "Accept-Language")
    assert page_text(got.text).named("html")[0].attributes["lang"] == language
    assert STARTED.texts[language].title in page_text(got.text).text


def test_a_browser_is_told_to_load_nothing_else(desk: LiveDesk) -> None:
    headers = get(desk, "/status").headers
    assert headers["Content-Security-Policy"] == POLICY
    assert "script" not in POLICY
    assert "default-src 'none'" in POLICY
    assert headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize(
    "path",
    [
        *("/status/secret", "/status/nowhere", "/status?service=nowhere", "/status.json?service=secret"),
        *("/status.atom?service=nowhere", "/calendar.ics?service=nowhere"),
    ],
)
def test_there_is_no_page_of_a_service_that_is_not_told_of(desk: LiveDesk, path: str) -> None:
    assert get(desk, path).status == 404


@pytest.mark.parametrize(
    "path", ["/status", "/status.json", "/status.jws", "/status.jwk", "/status.atom", "/calendar.ics"]
)
def test_it_can_only_be_read(desk: LiveDesk, path: str) -> None:
    head = get(desk, path, "HEAD")
    assert (head.status, head.text) == (200, "")
    assert {get(desk, path, method).status for method in ("POST", "PUT", "DELETE")} == {405}


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/status.json", "application/json"),
        ("/status.jws", "application/jose"),
        ("/status.jwk", "application/jwk+json"),
        ("/status.atom", "application/atom+xml; charset=utf-8"),
        ("/calendar.ics", "text/calendar; charset=utf-8"),
    ],
)
def test_each_way_of_telling_says_what_it_is(desk: LiveDesk, path: str, kind: str) -> None:
    headers = get(desk, path).headers
    assert headers["Content-Type"] == kind
    assert (headers.get("Access-Control-Allow-Origin") == "*") is (path != "/calendar.ics")


def test_a_query_for_a_service_leads_to_its_page(desk: LiveDesk) -> None:
    got = get(desk, "/status?service=economic&lang=sv")
    assert (got.status, got.headers["Location"]) == (302, "status/economic?lang=sv")


def test_what_a_cache_has_already_is_not_sent_again(desk: LiveDesk) -> None:
    got = get(desk, "/calendar.ics?lang=sv")
    again = get(desk, "/calendar.ics?lang=sv", If_None_Match=got.headers["ETag"])
    assert (again.status, again.text, again.headers["ETag"]) == (304, "", got.headers["ETag"])
    assert got.headers["Cache-Control"] == "public, max-age=5"
    assert get(desk, "/calendar.ics?lang=fi", If_None_Match=got.headers["ETag"]).status == 200


def test_it_is_there_while_the_database_is_locked(desk: LiveDesk) -> None:
    """Turns wait until whoever locked it is done; readers of the page do not."""
    with closing(sqlite3.connect(desk.data / FILE, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert "We replace servers" in get(desk, "/status?lang=en").text
        other.execute("ROLLBACK")


def test_a_desk_that_wants_no_page_has_none(tmp_path: Path) -> None:
    _knowledge(tmp_path, "[status_page]\non = false\n")
    with LiveDesk(tmp_path) as running:
        assert {get(running, path).status for path in PATHS} == {404}


def test_the_key_is_made_once_and_is_nobody_elses(tmp_path: Path) -> None:
    with LiveDesk(tmp_path) as first:
        key = get(first, "/status.jwk").text
    with LiveDesk(tmp_path) as again:
        assert get(again, "/status.jwk").text == key
        path = again.data / STATUS_FILE
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert json.loads(key)["x"].encode() not in path.read_bytes()


# The snapshot reader


class Clock:
    """A clock that a test turns, and a store that can be out of reach."""

    def __init__(self, folder: Path) -> None:
        self.now = DURING
        self.reachable = True
        self.opened = 0
        self._folder = folder
        store = Store.open(folder)
        store.notices.add(replace(STARTED, number=0))
        store.close()

    def __call__(self) -> datetime:
        return self.now

    def open(self) -> Store:
        self.opened += 1
        if not self.reachable:
            raise sqlite3.OperationalError("disk I/O error")
        return Store.read(self._folder)


@pytest.fixture
def clock(tmp_path: Path) -> Clock:
    return Clock(tmp_path)


def test_what_was_read_last_is_shown_with_its_age_when_nothing_can_be_read(
    clock: Clock, app: AppContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snapshot, "SELDOM", 0.0)

    async def told() -> None:
        watch = SnapshotReader(clock.open, lambda: app, clock)
        assert not (await watch.board()).old
        clock.reachable = False
        clock.now += timedelta(minutes=3)
        board = await watch.board()
        assert "As things were 3 minutes ago" in page_text(page(board, "en")).text
        assert "We replace servers" in page_text(page(board, "en")).text
        clock.reachable = True
        assert not (await watch.board()).old

    asyncio.run(told())


def test_where_nothing_has_ever_been_read_that_is_said(clock: Clock, app: AppContext) -> None:
    clock.reachable = False

    async def told() -> None:
        with pytest.raises(NoSnapshot):
            await SnapshotReader(clock.open, lambda: app, clock).board()

    asyncio.run(told())


def test_a_crowd_opens_the_store_once(clock: Clock, app: AppContext, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(snapshot, "SELDOM", 3600.0)

    async def crowd() -> None:
        watch = SnapshotReader(clock.open, lambda: app, clock)
        boards = await asyncio.gather(*(watch.board() for _ in range(500)))
        assert all(board.read.notices == boards[0].read.notices for board in boards)
        await watch.board()

    asyncio.run(crowd())
    assert clock.opened == 1


def test_a_board_is_printed_anew_only_when_it_says_something_else(clock: Clock, app: AppContext) -> None:
    async def told() -> None:
        watch = SnapshotReader(clock.open, lambda: app, clock)
        first = await watch.board()
        clock.now += timedelta(seconds=20)
        assert (await watch.board()).same_as(first)
        clock.now += timedelta(seconds=60)
        assert not (await watch.board()).same_as(first)
        clock.now = STARTED.windows[0].end - timedelta(seconds=1)
        before = await watch.board()
        clock.now += timedelta(seconds=1)
        assert not (await watch.board()).same_as(before)
        assert not replace(first, app=replace(app)).same_as(first)

    asyncio.run(told())

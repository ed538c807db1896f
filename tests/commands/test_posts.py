"""python app.py posts: what has not been sent, and what a person decides about it; with a desk running or not."""

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from app import main
from bot.model.place import Address, Place, PlaceKind
from bot.model.post import Post, PostKind
from bot.store import Store
from tests.harness.live import lanes, until
from tests.harness.served import Served
from tests.harness.small import small_knowledge

TENANT = "11111111-1111-4111-8111-111111111111"
CHANNEL = Place("19:stod@thread.tacv2", PlaceKind.CHANNEL, TENANT, "http://127.0.0.1:1", "28:bot", "team", "Allmänt")
CHAT = Place("a:anna", PlaceKind.PERSONAL, TENANT, "http://127.0.0.1:1", "28:bot")
LINK = "https://teams.microsoft.com/l/message/19%3Astod%40thread.tacv2/1700000000123?tenantId=1&parentMessageId=2"


@pytest.fixture(autouse=True)
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A data folder and a small desk, named by the environment."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LOTSEN_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("LOTSEN_KNOWLEDGE", str(small_knowledge(tmp_path / "knowledge")))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store.open(tmp_path / "data")
    for place in (CHANNEL, CHAT):
        opened.places.seen(place)
    yield opened
    opened.close()


def now() -> datetime:
    return datetime.now(UTC)


def post(store: Store, text: str, to: Place = CHANNEL, name: str = "", *, once: bool = False) -> int:
    """The number of its delivery."""
    until_, known = now() + timedelta(days=1), Post(PostKind.NOTICE, 1, name) if name else None
    store.outbox.post(
        Address(to.id),
        {"type": "message", "text": text},
        now(),
        until_,
        known,
        None,
        once=once,
    )
    return store.dead_letters.unsent()[-1].id


def lose(store: Store, text: str = "maintenance on Saturday", name: str = "card") -> int:
    id_ = post(store, text, name=name, once=True)
    [lost] = store.outbox.claim(now(), 1)
    store.outbox.mark_uncertain(lost, "504 gateway time-out")
    return id_


def posts(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["posts", *arguments])


def told(*arguments: str) -> str:
    result = posts(*arguments)
    assert result.exit_code == 0, result.output
    return result.stdout


def objects(*arguments: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in told(*arguments, "--json").splitlines()]


def test_without_a_database_and_with_an_empty_one_everything_has_been_sent(tmp_path: Path) -> None:
    assert (told(), told("--json")) == ("Everything has been sent.\n", "")
    Store.open(tmp_path / "data").close()
    assert (told(), told("--json")) == ("Everything has been sent.\n", "")


def test_what_waits_is_uncertain_or_was_given_up_is_listed_and_nothing_else(store: Store) -> None:
    arrived = post(store, "arrived")
    [one] = store.outbox.claim(now(), 1)
    store.outbox.mark_sent(one, now(), "", "")
    dead = post(store, "given up", CHAT)
    store.outbox.cancel_place(CHAT.id, now())
    lost = lose(store)
    waiting = post(store, "waits")
    lines = told().splitlines()
    assert [line.split()[:2] for line in lines[:3]] == [
        [f"{waiting}", "waiting"],
        [f"{dead}", "dead"],
        [f"{lost}", "uncertain"],
    ]
    assert "Allmänt (19:stod@thread.tacv2)" in lines[2]
    assert lines[2].endswith("(504 gateway time-out): maintenance on Saturday")
    assert "posts again ID" in lines[3]
    listed = objects()
    assert {one["id"]: (one["state"], one["once"]) for one in listed} == {
        dead: ("dead", False),
        lost: ("uncertain", True),
        waiting: ("waiting", False),
    }
    assert arrived not in {one["id"] for one in listed}


def test_of_very_many_only_the_first_are_listed_one_by_one(store: Store) -> None:
    with store.transaction():
        for number in range(50):
            post(store, f"{number}")
    lines = told().splitlines()
    assert len(lines) == 21
    assert lines[-1] == f"and 30 more to {TENANT}"
    assert len(objects()) == 50


def test_a_destination_in_trouble_comes_first(store: Store) -> None:
    store.destinations.stop(TENANT, now(), "403 BotNotInConversationRoster")
    for _ in range(5):
        store.destinations.count_failure("https://example.org/in", "Cannot connect")
    store.destinations.back_off("https://example.org/in", now() + timedelta(minutes=1), "Cannot connect")
    tenant, hook = told().splitlines()
    assert tenant.startswith(f"{TENANT} has been stopped since")
    assert f"posts resume {TENANT}" in tenant
    assert hook.startswith("example.org has failed 5 times in a row and is tried again at")
    assert [one["destination"] for one in objects()] == [TENANT, "example.org"]


def test_a_destination_that_asks_for_patience_has_not_failed(store: Store) -> None:
    store.destinations.back_off(TENANT, now() + timedelta(minutes=1), "503 ")
    line = told().strip()
    assert re.fullmatch(rf"{TENANT} is tried again at [^(]+ \(503\)", line)
    store.destinations.count_failure("https://example.org/in", "")
    store.destinations.back_off("https://example.org/in", now() + timedelta(minutes=1), " ")
    hook = told().splitlines()[-1]
    assert hook.startswith("example.org has failed once and is tried again at") and "(" not in hook


@pytest.mark.parametrize(("given", "activity"), [("1700000000123", "1700000000123"), (LINK, "1700000000123")])
def test_one_that_stands_there_is_done_and_can_be_changed(store: Store, given: str, activity: str) -> None:
    lost = lose(store)
    store.outbox.edit(Post(PostKind.NOTICE, 1, "card"), {"text": "changed"}, now(), now() + timedelta(days=1))
    assert told("posted", f"{lost}", "--activity", given) == f"{lost} done\n"
    [edit] = store.outbox.claim(now() + timedelta(seconds=1), 10)
    assert (edit.activity, edit.thread) == (activity, f"{CHANNEL.id};messageid={activity}")


def test_one_whose_id_is_not_told_is_done(store: Store) -> None:
    lost = lose(store)
    assert objects("posted", f"{lost}") == [{"id": lost, "state": "done"}]
    assert objects() == []


def test_several_are_sent_again_at_once_uncertain_or_given_up(store: Store) -> None:
    lost = lose(store)
    dead = post(store, "given up", CHAT)
    store.outbox.cancel_place(CHAT.id, now())
    assert told("again", f"{lost}", f"{dead}") == f"{lost} waiting\n{dead} waiting\n"
    assert {one.id for one in store.outbox.claim(now(), 10)} == {lost, dead}


@pytest.mark.parametrize(
    ("arguments", "fault"),
    [
        (("posted",), "which one?"),
        (("posted", "1", "2"), "which one?"),
        (("again", "one"), "'one' is no number"),
        (("again", "99"), "there is no post 99"),
        (("again", "1"), "1 is waiting, not uncertain or dead"),
        (("posted", "1"), "1 is waiting, not uncertain"),
        (("resume", "example"), "example is not stopped"),
    ],
)
def test_what_cannot_be_done_is_said(store: Store, arguments: tuple[str, ...], fault: str) -> None:
    post(store, "waits")
    result = posts(*arguments)
    assert result.exit_code
    assert fault in result.output


def closed_by_mistake(store: Store) -> None:
    """Both places were said to be closed, then the tenant was stopped."""
    for place in (CHANNEL, CHAT):
        post(store, f"for {place.id}", place)
        store.places.refused(place.id, now())
        store.outbox.cancel_place(place.id, now())
    store.destinations.stop(TENANT, now(), "403")


def test_a_tenant_goes_on_when_a_person_says_so(store: Store) -> None:
    closed_by_mistake(store)
    assert told("resume", TENANT) == f"{TENANT} resumed\n"
    assert store.destinations.stopped(TENANT) is None
    assert store.outbox.claim(now(), 10) == []


def test_after_a_false_alarm_what_was_given_up_is_sent(store: Store) -> None:
    store.places.bind_queue("desk", CHANNEL.id, "sam", now())
    closed_by_mistake(store)
    assert store.places.of_queue("desk") is None
    assert told("resume", TENANT, "--again") == f"{TENANT} resumed: 2 posts in 2 places are sent after all\n"
    assert store.places.of_queue("desk") == CHANNEL
    assert len(store.outbox.claim(now(), 10)) == 2


def test_a_running_desk_sends_at_once_what_it_is_told_to(store: Store, tmp_path: Path) -> None:
    lost = lose(store)
    store.close()
    with Served(tmp_path / "data", tmp_path / "knowledge"):
        assert told("again", f"{lost}") == f"{lost} waiting\n"
        until(lambda: any("Cannot connect" in str(one["error"]) for one in objects()))
    assert lanes(tmp_path / "data", "uncertain") == []

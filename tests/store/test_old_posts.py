"""Posts of a desk that called them by names: each is what it was, and what waited for one still belongs to it."""

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.model.post import Post, PostKind
from bot.store import Store
from bot.store.store import FILE
from tests.old_desk.cards import DUMP

NOON = datetime(2026, 11, 19, 12, 0, tzinfo=UTC)
PLACE = "19:aa@thread.tacv2"
NAMES = {
    "case:7001:klockaren": Post(PostKind.CASE, 7001, "klockaren"),
    "case:7001:shown-k3y": Post(PostKind.CASE, 7001, step="k3y"),
    "receipt:7001": Post(PostKind.RECEIPT, 7001),
    "receipt:7001:k3y": Post(PostKind.RECEIPT, 7001, step="k3y"),
    "peers:7001": Post(PostKind.PEERS, 7001),
    "alternatives:7001:2": Post(PostKind.ALTERNATIVES, 7001, step="2"),
    "talk:7001:k3y": Post(PostKind.CALL, 7001, step="k3y"),
    f"release:71:staff:{PLACE}": Post(PostKind.RELEASE, 71, PLACE),
    "release:71:staff:shown-k3y": Post(PostKind.RELEASE, 71, step="k3y"),
    f"release:71:out:{PLACE}": Post(PostKind.RELEASE_OUT, 71, PLACE),
    "question:7002:first": Post(PostKind.QUESTION, 7002, "first"),
    "question:7002:first:k3y": Post(PostKind.QUESTION, 7002, "first", "k3y"),
    "question:7002:fact:period": Post(PostKind.QUESTION, 7002, "fact", "period"),
    f"notice:72:card:{PLACE}": Post(PostKind.NOTICE, 72, PLACE),
    f"notice:72:staff:{PLACE}": Post(PostKind.NOTICE_STAFF, 72, PLACE),
    f"notice:72:2:reminder-1h:{PLACE}": Post(PostKind.NOTICE_REMINDER, 72, PLACE, "reminder-1h", 2),
    f"notice:72:0:all-done:{PLACE}": Post(PostKind.NOTICE_NEWS, 72, PLACE, "all-done"),
    "notice-ask:k3y": Post(PostKind.NOTICE_DOUBT, 0, step="k3y"),
    "draft:73:windows": Post(PostKind.DRAFT, 73, "windows"),
    "dialog:73:+": Post(PostKind.DIALOG, 73, "+"),
    "dialog:73:title:k3y": Post(PostKind.DIALOG, 73, "title", "k3y"),
    "contact-check:74:again": Post(PostKind.CONTACT_CHECK, 74, "again"),
    "files:2026-47:ab12": Post(PostKind.FILES, 0, "2026-47", "ab12"),
}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    old = sqlite3.connect(tmp_path / FILE)
    old.executescript(DUMP.read_text(encoding="utf-8"))
    for at, name in enumerate((*NAMES, "no name of ours")):
        old.execute("INSERT INTO posts VALUES (?, ?, ?, ?, ?, 'done', 0)", (name, PLACE, PLACE, PLACE, f"t{at}"))
        old.execute(
            "INSERT INTO deliveries (lane, verb, place, thread, post, payload, state, attempts, created, not_before,"
            " expires, destination) VALUES (?, 'edit', ?, ?, ?, '{}', 'waiting', 0, ?, ?, ?, 'home')",
            (name, PLACE, PLACE, name, "2026-11-19", "2026-11-19", "2026-12-19"),
        )
    old.commit()
    old.close()
    opened = Store.open(tmp_path)
    yield opened
    opened.close()


def test_every_post_is_what_its_name_said(store: Store) -> None:
    assert {name: store.posts.at(PLACE, f"t{at}") for at, name in enumerate(NAMES)} == NAMES
    assert store.posts.at(PLACE, f"t{len(NAMES)}") is None


def test_what_waited_to_change_a_post_still_does(store: Store) -> None:
    waiting = {one.lane: one.post for one in store.outbox.claim(NOON + timedelta(days=1), 1000) if one.lane in NAMES}
    assert waiting == NAMES


def test_all_that_is_about_the_same_is_found(store: Store) -> None:
    assert set(store.posts.of(PostKind.RECEIPT, 7001)) == {NAMES["receipt:7001"], NAMES["receipt:7001:k3y"]}
    assert store.posts.of(PostKind.QUESTION, 7002, "fact") == [NAMES["question:7002:fact:period"]]

"""Notices in the store: kept whole, found by state and service, each post made once, subscriptions by place."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.model.notice import (
    Alternative,
    Eta,
    Incident,
    Maintenance,
    Notice,
    NoticeAnswer,
    NoticeState,
    NoticeText,
    PartState,
    Precision,
    Provenance,
    Scenario,
    ServicePart,
    TimeBound,
    Update,
    Window,
)
from bot.model.notice_json import notice_from_json, notice_to_json
from bot.model.place import Place, PlaceKind
from bot.store import Store
from bot.store.store import FILE

NOON = datetime(2026, 11, 19, 12, 0, tzinfo=UTC)
WORK = Maintenance(
    service="klockaren",
    zone="Europe/Helsinki",
    texts={"sv": NoticeText("Ny databas", scope=("databas",), scenarios=(Scenario("Inget", True, ("seg",)),))},
    author="siri",
    made=NOON,
    windows=(Window(1, NOON + timedelta(days=9), NOON + timedelta(days=9, hours=6), "2026-11-28 14:00-20:00"),),
    reminders=("7d", "1h"),
    max_impact=timedelta(minutes=30),
)
TROUBLE = Incident(
    service="doceasy",
    zone="Europe/Rome",
    texts={"it": NoticeText("Fatture ferme")},
    author="sam",
    made=NOON,
    state=NoticeState.APPROVED,
    approved=NOON,
    parts={
        "invio": ServicePart(
            {"it": "Invio"}, PartState.DOWN, NOON, Eta(NOON, Precision.PART, "da stasera", NOON, TimeBound.FROM)
        )
    },
    updates=(Update(NOON, "sam", {"it": "Ci lavoriamo."}),),
    alternatives=(Alternative({"it": "Usa la PEC."}, None, NOON + timedelta(days=1)),),
    answers=(NoticeAnswer("vuota", "it", "+++\ntitle = 'x'\n+++\ny"),),
    provenance=Provenance("Il fornitore", "Gentile Partner", "it", "siri", NOON),
    of_window=(1, 2),
)


OF_WORK: dict[str, object] = {"windows": [], "reminders": [], "max_impact": None}
OF_TROUBLE: dict[str, object] = {
    **{"parts": {}, "updates": [], "alternatives": [], "domains": []},
    **{"began": None, "reopened": None, "next_update": None, "of_window": None},
}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store.open(tmp_path)
    yield store
    store.close()


@pytest.mark.parametrize("notice", [WORK, TROUBLE], ids=["maintenance", "incident"])
def test_a_notice_kept_with_the_fields_of_both_kinds_is_read_as_the_one_it_is(notice: Notice) -> None:
    """Once every notice was kept with the fields of both kinds, those of the other one empty."""
    known = notice_from_json(json.dumps({**OF_WORK, **OF_TROUBLE, **json.loads(notice_to_json(notice))}))
    assert known == notice


@pytest.mark.parametrize("notice", [WORK, TROUBLE], ids=["maintenance", "incident"])
def test_a_notice_comes_back_as_it_was(store: Store, notice: Notice) -> None:
    kept = store.notices.add(notice)
    assert kept == replace(notice, number=1)
    assert store.notices.get(1) == kept
    assert [event.what for event in store.notices.history(1)] == ["made"]


def test_a_change_is_one_version_on_and_in_the_history(store: Store) -> None:
    kept = store.notices.add(WORK)
    later = NOON + timedelta(hours=1)
    changed = store.notices.save(replace(kept, state=NoticeState.APPROVED), later, "sam", "approved", "37")
    assert (changed.version, changed.changed, store.notices.get(1)) == (1, later, changed)
    [_, event] = store.notices.history(1)
    assert (event.at, event.by, event.what, event.text) == (later, "sam", "approved", "37")


def test_what_is_current_has_been_told_and_is_not_over(store: Store) -> None:
    for state in NoticeState:
        store.notices.add(replace(WORK, state=state))
    store.notices.add(replace(TROUBLE, announce=NOON + timedelta(days=1)))
    assert [one.state for one in store.notices.current(NOON)] == [NoticeState.APPROVED, NoticeState.VERIFYING]
    assert [one.service for one in store.notices.current(NOON + timedelta(days=1), "doceasy")] == ["doceasy"]
    assert len(store.notices.all()) == len(NoticeState) + 1


def test_a_post_is_made_once(store: Store) -> None:
    store.notices.add(WORK)
    assert [store.notices.post(1, 2, "reminder-1d", "x", NOON) for _ in range(2)] == [True, False]
    assert store.notices.post(1, 2, "reminder-1d", "y", NOON, "too late")
    assert store.notices.posted_keys(1) == {"x": {(2, "reminder-1d")}, "y": {(2, "reminder-1d")}}


def test_who_subscribes_to_a_service(store: Store) -> None:
    def place(id_: str) -> Place:
        return Place(id_, PlaceKind.CHANNEL, "tenant", "http://127.0.0.1:1", "28:lotsen", "team", f"Name of {id_}")

    for id_ in ("a", "b", "c"):
        store.places.seen(place(id_))
    for id_, language in (("b", "fi"), ("b", "sv"), ("a", "sv"), ("c", "sv")):
        assert store.notices.subscribe(id_, "klockaren", language, "siri", NOON)
    assert not store.notices.subscribe("b", "klockaren", "sv", "siri", NOON)
    store.notices.subscribe("a", "visma", "nb", "siri", NOON)
    store.places.removed("c", NOON)
    found = [(one.id, languages) for one, languages, _ in store.notices.subscribers("klockaren")]
    assert found == [("a", ("sv",)), ("b", ("fi", "sv"))]
    assert store.notices.subscriptions("a") == [("klockaren", "sv"), ("visma", "nb")]
    assert store.notices.unsubscribe("b", "klockaren", ["fi"]) == 1
    assert store.notices.unsubscribe("a", "klockaren") == 1
    assert [languages for _, languages, _ in store.notices.subscribers("klockaren")] == [("sv",)]


def test_a_question_that_was_answered_before_presses_were_kept_by_thread_still_is(tmp_path: Path) -> None:
    old = Store.open(tmp_path)
    old.notices.add(WORK)
    old.close()
    with closing(sqlite3.connect(tmp_path / FILE)) as db:
        db.executescript(
            "DROP TABLE presses; DROP TABLE notice_answers; CREATE TABLE notice_presses (number INTEGER NOT NULL,"
            " window INTEGER NOT NULL, verb TEXT NOT NULL, person TEXT NOT NULL, at TEXT NOT NULL);"
            " INSERT INTO notice_presses VALUES (1, -1, 'asked', '', '2026-11-19T12:00:00'),"
            " (1, 0, 'notice-still', '', '2026-11-19T12:00:00'), (1, 0, 'problem', 'anna', '2026-11-19T12:00:00');"
            " DELETE FROM _sqlite_migrations WHERE name = 'any_button_pressed_twice'"
        )
    store = Store.open(tmp_path)
    asked = [store.notices.is_answered(1, one) for one in ("asked", "notice-still", "problem", "other")]
    store.close()
    assert asked == [True, False, False, False]

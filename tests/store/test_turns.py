"""What a turn asks of the store: how many statements it takes, and that what is read once is never out of date."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.assistant.acts import KNOWN_PHRASES
from bot.assistant.assistant import Assistant
from bot.configuration.environment import Environment
from bot.configuration.loading import build_app
from bot.context.turn_context import KeptSetting
from bot.transaction import Transactions
from bot.turn import MessageSent, Turn
from tests.harness.world import World, someone

ROOT = Path(__file__).parent.parent.parent
MOST = 20
"""Statements of a question in its transaction, from its beginning to its end."""
NOW = datetime(2026, 11, 19, 12, 5, tzinfo=UTC)


@pytest.fixture
def world(tmp_path: Path) -> World:
    app = build_app(Environment(data=tmp_path, knowledge=ROOT / "knowledge"), KNOWN_PHRASES)
    return World(Transactions(Assistant(app)), tmp_path, NOW)


def turn(world: World, text: str, key: str = "counted") -> Turn:
    place = world.spot("personal", "anna").place
    return Turn(key, world.now, place, place.id, someone("anna"), "en", key, MessageSent(text))


def statements(world: World, text: str) -> list[str]:
    """All that the database is asked when anna says that."""
    connection, asked = world.store._db.conn, list[str]()  # pyright: ignore[reportPrivateUsage]: to count, not to change
    connection.set_trace_callback(asked.append)
    with world.store.transaction():
        world.transactions.receive(turn(world, text))(world.store)
    connection.set_trace_callback(None)
    return asked


@pytest.mark.parametrize("before", ["hello", "where are the spare chairs kept", "report a problem"])
@pytest.mark.parametrize("text", ["why a saturday?", "saturday", "who feeds the goldfish"])
def test_a_question_takes_few_statements_whatever_waited(world: World, before: str, text: str) -> None:
    spot = world.spot("personal", "anna")
    world.says(spot, "anna", before, "en")
    if before.startswith("report"):
        world.says(spot, "anna", "cancel", "en")
    world.wait(timedelta(minutes=2))
    asked = statements(world, text)
    assert len(asked) <= MOST, "\n".join(asked)
    assert any(one.startswith("INSERT INTO questions") for one in asked)


def test_nothing_is_read_twice_in_a_turn(world: World) -> None:
    world.says(world.spot("personal", "anna"), "anna", "where are the spare chairs kept", "en")
    world.wait(timedelta(minutes=2))
    read = [one for one in statements(world, "who feeds the goldfish") if one.startswith("SELECT")]
    assert len(read) == len(set(read)), "\n".join(read)


def test_what_is_kept_of_somebody_is_read_once_and_again_where_the_turn_has_changed_it(world: World) -> None:
    asked, connection = list[str](), world.store._db.conn  # pyright: ignore[reportPrivateUsage]: to count
    anna, place = someone("anna").id, world.spot("personal", "anna").place
    with world.store.transaction():
        kept = KeptSetting(turn(world, ""), world.store, world.app)
        kept.meet()
        connection.set_trace_callback(asked.append)
        assert (kept.get().chosen_language, kept.get().told, kept.get().service) == ("", {}, None)
        assert asked == []
        connection.set_trace_callback(None)
        world.store.people.choose_language(anna, "fi")
        world.store.people.set_last_language(anna, "sv")
        world.store.people.remember(anna, "phone", "+358 1", NOW)
        world.store.people.remember(anna, "organisation", "one", NOW - timedelta(days=1))
        world.store.places.set_service(place.id, "klockaren")
        found = kept.get()
    assert (found.chosen_language, found.last_language, found.service) == ("fi", "sv", "klockaren")
    assert list(found.told) == ["organisation", "phone"]


def test_a_turn_from_somebody_unknown_and_one_described_otherwise_are_written_down(world: World) -> None:
    said, store = turn(world, "hello"), world.store
    assert said.person is not None
    with store.transaction():
        KeptSetting(said, store, world.app).meet()
        assert store.people.chat(said.person.id) == said.place.id
        store.places.removed(said.place.id, NOW)
        renamed = replace(said, person=replace(said.person, name="Anna Ny"))
        KeptSetting(renamed, store, world.app).meet()
    assert store.people.get(said.person.id) == renamed.person
    assert store.people.chat(said.person.id) == said.place.id

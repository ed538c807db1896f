"""People who flood: told once that it is too much, then left in silence until it is over; support never is."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.assistant.assistant import Assistant
from bot.configuration.app_context import AppContext
from bot.configuration.desk_file import FloodLimits, read_desk
from bot.transaction import Transactions
from bot.turn import ButtonPressed
from tests.harness.office import NOON, SURE, UNHEARD_OF, data_of, english, office_app, press, told
from tests.harness.world import Spot, World


@pytest.fixture
def world(small: AppContext, tmp_path: Path) -> Iterator[World]:
    """A desk that takes three messages a minute, and two cases an hour."""
    desk = small.desk.model_copy(update={"limits": FloodLimits(messages_a_minute=3, cases_an_hour=2)})
    world = World(Transactions(Assistant(replace(small, desk=desk))), tmp_path, NOON)
    yield world
    world.close()


TOO_FAST = {"most": "3"}


def many(world: World, spot: Spot, who: str, times: int) -> None:
    for _ in range(times):
        world.says(spot, who, SURE, "en-GB")


# Messages


def test_who_writes_too_fast_is_told_once_and_then_left_in_silence(world: World, chat: Spot) -> None:
    before = len(chat.posts)
    many(world, chat, "anna", 3)
    assert len(chat.posts) == before + 3
    many(world, chat, "anna", 30)
    assert len(chat.posts) == before + 4
    assert told(chat) == english(world, "flood-messages", **TOO_FAST)
    assert len(world.store.questions.used()) == 3


def test_after_a_minute_it_is_over(world: World, chat: Spot) -> None:
    many(world, chat, "anna", 10)
    world.wait(timedelta(seconds=61))
    world.says(chat, "anna", SURE, "en-GB")
    assert told(chat) != english(world, "flood-messages", **TOO_FAST)
    many(world, chat, "anna", 10)
    assert told(chat) == english(world, "flood-messages", **TOO_FAST)


def test_a_desk_started_again_has_not_forgotten(world: World, chat: Spot) -> None:
    many(world, chat, "anna", 10)
    posts = len(chat.posts)
    world.transactions = Transactions(Assistant(world.transactions.assistant.app))
    many(world, chat, "anna", 3)
    assert len(chat.posts) == posts


def test_one_who_floods_takes_nothing_from_others(world: World, channel: Spot) -> None:
    many(world, channel, "anna", 10)
    world.says(channel, "bert", SURE, "en-GB")
    assert told(channel) != english(world, "flood-messages", **TOO_FAST)


def test_presses_and_edits_count_too(world: World, chat: Spot) -> None:
    asked = world.says(chat, "anna", UNHEARD_OF, "en-GB")
    button = data_of(chat, "cancel")
    world.edits(chat, "anna", asked, SURE)
    world.does(chat, "anna", ButtonPressed("helped", button), "en-GB")
    assert world.does(chat, "anna", ButtonPressed("helped", button), "en-GB").notice == english(
        world, "flood-messages", **TOO_FAST
    )
    assert world.does(chat, "anna", ButtonPressed("helped", button), "en-GB").notice == ""


def test_what_is_deleted_goes_however_much_was_written(world: World, chat: Spot) -> None:
    before = len(chat.posts)
    asked = world.says(chat, "anna", SURE, "en-GB")
    many(world, chat, "anna", 10)
    world.edits(chat, "anna", asked, None)
    assert len(chat.posts) == before + 3


def test_support_may_write_as_fast_as_it_likes(world: World, chat: Spot) -> None:
    before = len(chat.posts)
    many(world, chat, "sam", 30)
    assert len(chat.posts) == before + 30


# Cases


def cases(world: World, spot: Spot, who: str, times: int) -> None:
    """So many questions sent to support, slowly."""
    for number in range(times):
        world.says(spot, who, f"{UNHEARD_OF} {number}", "en-GB")
        press(world, spot, who, "send")
        world.wait(timedelta(minutes=2))


def opened(world: World) -> int:
    return len(world.store.cases.all())


def test_who_sends_too_many_cases_is_told_once_when_the_next_can_come(world: World, chat: Spot) -> None:
    cases(world, chat, "anna", 2)
    world.says(chat, "anna", UNHEARD_OF, "en-GB")
    posts = len(chat.posts)
    assert press(world, chat, "anna", "send") == english(world, "flood-cases", most="2", time="13:05")
    assert press(world, chat, "anna", "send") == ""
    assert (opened(world), len(chat.posts)) == (2, posts)


def test_what_was_not_sent_can_be_sent_when_it_is_over(world: World, chat: Spot) -> None:
    cases(world, chat, "anna", 3)
    assert opened(world) == 2
    button = data_of(chat, "send")
    world.wait(timedelta(hours=1))
    world.does(chat, "anna", ButtonPressed("send", button), "en-GB")
    assert opened(world) == 3


def test_a_case_sent_again_is_none_too_many(world: World, chat: Spot) -> None:
    cases(world, chat, "anna", 1)
    for _ in range(2):
        world.does(chat, "anna", ButtonPressed("send", {"q": 1}), "en-GB")
        world.wait(timedelta(minutes=1))
    cases(world, chat, "anna", 1)
    assert opened(world) == 2


def test_a_guided_dialog_makes_no_case_too_many(world: World, chat: Spot) -> None:
    cases(world, chat, "anna", 3)
    world.says(chat, "anna", "I want to report a bug", "en-GB")
    world.says(chat, "anna", "The page is white", "en-GB")
    world.wait(timedelta(minutes=2))
    world.says(chat, "anna", "a person please", "en-GB")
    assert opened(world) == 2
    world.wait(timedelta(hours=1))
    world.says(chat, "anna", "a person please", "en-GB")
    assert opened(world) == 3


def test_support_opens_as_many_cases_as_it_likes(world: World, chat: Spot) -> None:
    cases(world, chat, "sam", 4)
    assert opened(world) == 4


# The desk file


def test_the_limits_are_the_desk_files(tmp_path: Path) -> None:
    assert office_app(tmp_path).desk.limits == FloodLimits(messages_a_minute=20, cases_an_hour=5)
    path = tmp_path / "desk.toml"
    path.write_text(path.read_text(encoding="utf-8") + "\n[limits]\nmessages_a_minute = 7\n", encoding="utf-8")
    assert read_desk(path).limits == FloodLimits(messages_a_minute=7, cases_an_hour=5)

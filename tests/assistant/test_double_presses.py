"""A button pressed twice in a moment does its work once, whichever it is; pressed again later, or meanwhile another."""

import json
import sqlite3
from contextlib import closing
from dataclasses import asdict
from datetime import timedelta

import pytest

from bot.model.case import CaseState
from bot.model.place import PlaceKind
from bot.store.store import FILE
from bot.turn import ButtonPressed, Json
from tests.harness.office import UNHEARD_OF, data_of, english, hand_over, press
from tests.harness.world import Spot, World, someone

SECOND = timedelta(seconds=1)
UNTOUCHED = {"state": "unchanged", "urgency": "unchanged", "repeated": "unchanged"}
FORMS: list[tuple[str, Json, int]] = [
    ("answer", {"text": "Empty the cache"}, 1),
    ("case-ask", {"asked": "Which page?"}, 1),
    ("talk-offer", {}, 1),
    ("case-change", {**UNTOUCHED, "state": "testing", "told": "We try it tonight"}, 1),
    ("case-note", {"noted": "Do not call"}, 0),
]


def at_once(world: World, spot: Spot, who: str, verb: str, data: Json, apart: timedelta) -> list[Json]:
    """The same button of the same card, twice: what is answered, as it is sent."""
    pressed = ButtonPressed(verb, {**data_of(spot, verb), **data})
    if spot.place.kind is PlaceKind.CHANNEL:
        spot.thread = next(post.thread for post in reversed(spot.posts) if verb in (one.verb for one in post.buttons))
    responses: list[Json] = []
    for _ in range(2):
        responses.append(json.loads(json.dumps(asdict(world.does(spot, who, pressed, "en-GB")))))
        world.now += apart
    return responses


def known(world: World) -> int:
    """How many presses are kept."""
    with closing(sqlite3.connect(world.folder / FILE)) as db:
        return int(db.execute("SELECT count(*) FROM presses").fetchone()[0])


def events(world: World, number: int = 1001) -> list[str]:
    return [event.what for event in world.store.cases.history(number)]


@pytest.mark.parametrize("apart", [timedelta(0), SECOND])
@pytest.mark.parametrize(("verb", "data", "heard"), FORMS)
def test_what_support_sends_twice_in_a_moment_arrives_once(
    world: World, chat: Spot, support: Spot, verb: str, data: Json, heard: int, apart: timedelta
) -> None:
    hand_over(world, chat)
    many, before = len(chat.posts), events(world)
    first, second = at_once(world, support, "sam", verb, data, apart)
    assert (first, bool(first["notice"])) == (second, True)
    assert (len(chat.posts) - many, len(events(world)) - len(before)) == (heard, 2 if verb == "case-change" else 1)


@pytest.mark.parametrize("apart", [timedelta(0), SECOND])
def test_what_the_requester_adds_twice_in_a_moment_is_added_once(
    world: World, chat: Spot, support: Spot, apart: timedelta
) -> None:
    hand_over(world, chat)
    many = len(support.posts)
    first, second = at_once(world, chat, "anna", "case-add", {"said-1001": "The menu too"}, apart)
    assert first == second
    assert (events(world), len(support.posts)) == (["opened", "added"], many + 1)


def test_a_national_id_in_a_form_sent_twice_is_warned_of_alike(world: World, chat: Spot) -> None:
    hand_over(world, chat)
    first, second = at_once(world, chat, "anna", "case-add", {"said-1001": "She is 010190-123M"}, SECOND)
    assert first == second
    assert english(world, "national-id-masked") in str(first["notice"])


def test_after_two_seconds_it_is_another_press(world: World, chat: Spot, support: Spot) -> None:
    hand_over(world, chat)
    many = len(chat.posts)
    at_once(world, support, "sam", "talk-offer", {}, timedelta(seconds=2))
    assert len(chat.posts) == many + 2


def test_what_another_button_has_come_between_is_no_double_press(world: World, chat: Spot, support: Spot) -> None:
    hand_over(world, chat)
    button = data_of(support, "take")
    for verb, data in (("take", {}), ("case-change", {**UNTOUCHED, "state": "testing"}), ("take", {})):
        world.does(support, "sam", ButtonPressed(verb, {**button, **data}), "en-GB")
    assert events(world) == ["opened", "taken", "testing", "taken"]


def test_other_words_on_the_same_form_are_another_press(world: World, chat: Spot, support: Spot) -> None:
    hand_over(world, chat)
    for text in ("Empty the cache", "And start it anew"):
        press(world, support, "sam", "answer", text=text)
    assert world.store.cases.answers(1001) == ["Empty the cache", "And start it anew"]


def test_the_same_button_of_two_people_is_two_presses(world: World, channel: Spot) -> None:
    world.says(channel, "anna", UNHEARD_OF, "en-GB")
    button = data_of(channel, "send")
    for who in ("anna", "bert", "anna", "bert"):
        world.does(channel, who, ButtonPressed("send", button), "en-GB")
    assert [case.person_name for case in world.store.cases.all()] == ["anna", "bert"]


def test_what_was_refused_may_be_pressed_again_at_once(world: World, chat: Spot, support: Spot) -> None:
    hand_over(world, chat)
    pressed = ButtonPressed("take", data_of(support, "take"))
    world.does(support, "sam", ButtonPressed("case-change", {**pressed.data, "state": "closed"}), "en-GB")
    world.does(support, "sam", pressed, "en-GB")
    world.says(support, "sam", "state 1001 reopened", "en-GB")
    world.does(support, "sam", pressed, "en-GB")
    assert events(world) == ["opened", "closed", "reopened", "taken"]


def test_a_form_of_an_old_client_sent_twice_is_said_once(world: World, chat: Spot, support: Spot) -> None:
    hand_over(world, chat)
    pressed = ButtonPressed("answer", {**data_of(support, "answer"), "text": "Empty the cache"}, waits=False)
    world.does(support, "sam", pressed, "en-GB")
    many = len(support.posts), len(chat.posts)
    world.does(support, "sam", pressed, "en-GB")
    assert (len(support.posts), len(chat.posts)) == many


def test_a_press_long_before_is_kept_no_more(world: World, chat: Spot, support: Spot) -> None:
    hand_over(world, chat)
    press(world, support, "sam", "take")
    world.wait(timedelta(days=3))
    assert known(world) == 0


def test_a_press_is_nothing_that_is_left_of_an_erased_person(world: World, chat: Spot) -> None:
    hand_over(world, chat)
    assert known(world) == 1
    with world.store.transaction():
        world.store.erase(someone("anna").id, world.now)
    assert known(world) == 0


def test_back_twice_on_one_card_is_one_step_and_on_two_cards_two(world: World, chat: Spot) -> None:
    for said in ("report a problem", "leave", "It stands still"):
        world.says(chat, "anna", said, "en-GB")
    dialog = world.store.dialogs.get(1)
    assert dialog is not None
    first, second = at_once(world, chat, "anna", "back", {}, timedelta(0))
    assert first == second
    once = world.store.dialogs.get(1)
    press(world, chat, "anna", "back")
    twice = world.store.dialogs.get(1)
    assert once is not None and twice is not None
    assert dialog.answers != once.answers or dialog != once
    assert once != twice


def test_the_state_of_a_case_pressed_by_nobody_who_may_stays(world: World, chat: Spot, support: Spot) -> None:
    hand_over(world, chat)
    pressed = ButtonPressed("take", data_of(support, "take"))
    world.does(support, "erik", pressed, "en-GB")
    world.does(support, "sam", pressed, "en-GB")
    found = world.store.cases.get(1001)
    assert found is not None
    assert found.work.state is CaseState.TAKEN

"""The same words said again about a case within a minute leave once, however they are said; after news they are new."""

from datetime import timedelta

import pytest

from bot.model.case import Watcher
from bot.turn import ButtonPressed
from tests.harness.office import data_of, english, hand_over, press, told
from tests.harness.world import Spot, World, someone

SOON = timedelta(seconds=50)
LATER = timedelta(seconds=61)


def texts(world: World, what: str) -> list[str]:
    return [event.text for event in world.store.cases.history(1001) if event.what == what]


def sent_already(world: World) -> str:
    return english(world, "words-sent-already", number="1001")


@pytest.fixture(autouse=True)
def case(world: World, chat: Spot, support: Spot) -> None:
    hand_over(world, chat)
    world.now += LATER
    assert support.posts


@pytest.mark.parametrize(
    ("command", "event"), [("answer", "answered"), ("ask", "waiting"), ("note", "noted"), ("1001 testing", "noted")]
)
def test_words_typed_twice_leave_once(world: World, chat: Spot, support: Spot, command: str, event: str) -> None:
    said = f"state {command} empty the cache" if " " in command else f"{command} 1001 empty the cache"
    world.says(support, "sam", said, "en-GB")
    many = len(chat.posts)
    world.now += SOON
    world.says(support, "sam", said.replace("empty the", "empty  the "), "en-GB")
    assert sent_already(world) in told(support)
    assert (texts(world, event), len(chat.posts)) == (["empty the cache"], many)
    world.now += LATER
    world.says(support, "sam", said, "en-GB")
    assert texts(world, event) == ["empty the cache"] * 2


def test_pressed_on_an_old_card_and_typed_they_leave_once(world: World, chat: Spot, support: Spot) -> None:
    button = data_of(support, "answer")
    press(world, support, "sam", "answer", text="Empty the cache")
    many = len(chat.posts)
    world.now += timedelta(seconds=5)
    old = ButtonPressed("answer", {**button, "text": "Empty the cache "})
    assert world.does(support, "sam", old, "en-GB").notice == sent_already(world)
    world.says(support, "sam", "answer 1001 Empty the cache", "en-GB")
    assert told(support) == sent_already(world)
    assert (texts(world, "answered"), len(chat.posts)) == (["Empty the cache"], many)


def test_a_message_saved_again_with_another_change_is_not_sent_again(world: World, chat: Spot, support: Spot) -> None:
    form = {"state": "testing", "urgency": "unchanged", "repeated": "unchanged", "told": "We try it tonight"}
    press(world, support, "sam", "case-change", **form)
    many = len(chat.posts)
    world.now += SOON
    changed = press(world, support, "sam", "case-change", **{**form, "reference": "SUP-7"})
    assert changed == f"{english(world, 'case-changed', number='1001')}\n\n{sent_already(world)}"
    found = world.store.cases.get(1001)
    assert found is not None
    assert (found.work.refs, texts(world, "told"), len(chat.posts)) == (("SUP-7",), ["We try it tonight"], many)
    alone = {**form, "state": "unchanged"}
    assert press(world, support, "sam", "case-change", **alone) == sent_already(world)


def test_an_addition_said_twice_is_added_once(world: World, chat: Spot, support: Spot) -> None:
    many = len(support.posts)
    for said in ("1001 the menu too", "add 1001 the menu too"):
        world.says(chat, "anna", said, "en-GB")
    assert told(chat) == sent_already(world)
    press(world, chat, "anna", "case-add", **{"said-1001": "the menu too"})
    assert (texts(world, "added"), len(support.posts)) == (["the menu too"], many + 1)


def test_the_same_words_as_the_answer_to_another_question_are_sent(world: World, chat: Spot, support: Spot) -> None:
    for question in ("In Firefox?", "In Chrome too?"):
        world.says(support, "sam", f"ask 1001 {question}", "en-GB")
        world.says(chat, "anna", "1001 yes", "en-GB")
    world.says(support, "sam", "ask 1001 In Chrome too?", "en-GB")
    assert texts(world, "added") == ["yes", "yes"]
    assert texts(world, "waiting") == ["In Firefox?", "In Chrome too?", "In Chrome too?"]


def test_somebody_else_who_adds_the_same_has_it_too(world: World, chat: Spot) -> None:
    other = world.spot("personal", "bert", "en-GB")
    world.says(other, "bert", "hello", "en-GB")
    at = other.place.id
    with world.store.transaction():
        world.store.cases.watch(1001, Watcher(someone("bert").id, "south", at, at, "en", world.now))
    world.says(chat, "anna", "1001 still down here", "en-GB")
    world.says(other, "bert", "1001 still down here", "en-GB")
    assert texts(world, "added") == ["still down here"] * 2


def test_the_same_words_by_another_act_are_sent(world: World, support: Spot) -> None:
    for said in ("note 1001 empty the cache", "answer 1001 empty the cache", "answer 1001 or not"):
        world.says(support, "sam", said, "en-GB")
    world.says(support, "sam", "answer 1001 empty the cache", "en-GB")
    assert texts(world, "answered") == ["empty the cache", "or not", "empty the cache"]


def test_a_picture_that_comes_with_the_same_words_is_news(world: World, chat: Spot) -> None:
    world.says(chat, "anna", "1001 it looks so", "en-GB")
    world.shows(chat, "anna", "1001 it looks so", "screen.png", "en-GB")
    assert texts(world, "added") == ["it looks so"] * 2

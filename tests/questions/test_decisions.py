"""Decision articles: facts are those of the article they were asked for, whoever presses, however it was reached."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.assistant.assistant import Assistant
from bot.configuration.app_context import AppContext
from bot.transaction import Transactions
from bot.turn import AnswerRated, ButtonPressed
from tests.harness.office import NOON, SURE, UNHEARD_OF, UNSURE, data_of, english, office_app, press, told
from tests.harness.world import Spot, World

GATES = """+++
title = "Which gate do I take at night?"

[[fact]]
name = "key"
ask = "Do you have a gate key?"
answers = ["yes", "no"]
+++
| key | |
|---|---|
| yes | The north gate. |
| no | The south gate. |
"""

DOORS = """+++
title = "Which door do I take at night?"

[[fact]]
name = "key"
ask = "Do you have a door key?"
answers = ["yes", "no"]
+++
| key | |
|---|---|
| yes | The red door. |
| no | The blue door. |
"""

EITHER = "which one at night"
TITLES = {"doors": "Which door do I take at night?", "gates": "Which gate do I take at night?"}
ROWS = {"doors": "The red door.", "gates": "The north gate."}


@pytest.fixture(scope="module")
def gated(tmp_path_factory: pytest.TempPathFactory) -> AppContext:
    return office_app(tmp_path_factory.mktemp("gated"), doors=DOORS, gates=GATES)


@pytest.fixture
def world(gated: AppContext, tmp_path: Path) -> Iterator[World]:
    world = World(Transactions(Assistant(gated)), tmp_path, NOON)
    yield world
    world.close()


def offered(world: World, spot: Spot) -> tuple[str, ...]:
    """Anna asks what may be either; the articles offered, best first."""
    world.says(spot, "anna", EITHER, "en-GB")
    slugs = [str(one.data["slug"]) for one in spot.posts[-1].buttons if one.verb == "pick"]
    assert {"doors", "gates"} <= set(slugs)
    return tuple(slugs)


# Whose facts


@pytest.mark.parametrize("slug", ["doors", "gates"])
def test_somebody_elses_fact_button_is_about_the_article_it_stands_under(
    world: World, channel: Spot, slug: str
) -> None:
    offered(world, channel)
    press(world, channel, "anna", "pick", slug=slug)
    press(world, channel, "bert", "fact", at=0)
    assert (TITLES[slug] in told(channel), ROWS[slug] in told(channel)) == (True, True)


@pytest.mark.parametrize("slug", ["doors", "gates"])
def test_facts_told_again_are_about_the_same_article(world: World, chat: Spot, slug: str) -> None:
    offered(world, chat)
    press(world, chat, "anna", "pick", slug=slug)
    press(world, chat, "anna", "fact", at=1)
    press(world, chat, "anna", "again")
    assert TITLES[slug] in told(chat)
    world.says(chat, "anna", "yes", "en-GB")
    assert ROWS[slug] in told(chat)


@pytest.mark.parametrize("slug", ["doors", "gates"])
def test_somebody_else_changes_their_own_answers_of_the_same_article(world: World, channel: Spot, slug: str) -> None:
    offered(world, channel)
    press(world, channel, "anna", "pick", slug=slug)
    press(world, channel, "bert", "fact", at=1)
    again = data_of(channel, "again")
    press(world, channel, "carl", "fact", at=1)
    world.does(channel, "carl", ButtonPressed("again", again), "en-GB")
    assert TITLES[slug] in told(channel)
    press(world, channel, "carl", "fact", at=0)
    assert ROWS[slug] in told(channel)


def test_who_chose_another_article_and_presses_a_fact_of_this_one_means_this_one(world: World, channel: Spot) -> None:
    offered(world, channel)
    pick = data_of(channel, "pick")
    world.does(channel, "anna", ButtonPressed("pick", {**pick, "slug": "doors"}), "en-GB")
    fact = data_of(channel, "fact")
    world.does(channel, "bert", ButtonPressed("pick", {**pick, "slug": "gates"}), "en-GB")
    world.does(channel, "bert", ButtonPressed("fact", {**fact, "at": 0}), "en-GB")
    assert ROWS["doors"] in told(channel)


def test_what_others_told_goes_along_with_the_article_it_was_told_for(world: World, channel: Spot) -> None:
    offered(world, channel)
    press(world, channel, "anna", "pick", slug="gates")
    unsure = data_of(channel, "unsure")
    press(world, channel, "bert", "fact", at=0)
    world.does(channel, "bert", ButtonPressed("unsure", unsure), "en-GB")
    assert "Do you have a gate key? yes" in told(channel)


@pytest.mark.parametrize("verb", ["fact", "unsure", "again"])
def test_a_fact_of_an_article_that_was_not_shown_is_none(world: World, chat: Spot, verb: str) -> None:
    world.says(chat, "anna", TITLES["doors"], "en-GB")
    question = data_of(chat, "fact")["q"]
    press(world, chat, "anna", "fact", at=0)
    posts = len(chat.posts)
    for slug in (None, "vpn", "", 7, ["doors"], "../doors", "x" * 10_000):
        data = {"q": question, "slug": slug, "fact": "key", "at": 0}
        assert world.does(chat, "anna", ButtonPressed(verb, data), "en-GB").notice == english(world, "too-old"), slug
    assert len(chat.posts) == posts


# The card with the one row


def test_a_thumb_down_under_the_row_asks_why(world: World, chat: Spot) -> None:
    world.says(chat, "anna", TITLES["doors"], "en-GB")
    press(world, chat, "anna", "fact", at=0)
    world.rates(chat, "anna", liked=False, locale="en-GB")
    assert english(world, "why-title") in told(chat)


def test_a_thumb_up_under_the_row_is_kept(world: World, chat: Spot) -> None:
    world.says(chat, "anna", TITLES["doors"], "en-GB")
    press(world, chat, "anna", "fact", at=0)
    world.does(chat, "anna", AnswerRated(True, "", chat.posts[-1].id), "en-GB")
    question = world.store.questions.get(1)
    assert question is not None
    assert question.verdict == "helped"


def test_a_fact_told_otherwise_with_an_old_button_is_answered_anew(world: World, chat: Spot) -> None:
    world.says(chat, "anna", TITLES["doors"], "en-GB")
    old = data_of(chat, "fact")
    world.does(chat, "anna", ButtonPressed("fact", {**old, "at": 0}), "en-GB")
    world.does(chat, "anna", ButtonPressed("fact", {**old, "at": 1}), "en-GB")
    assert "The blue door." in told(chat)


# Something else in between


def asked_for_a_fact(world: World, spot: Spot) -> str:
    """Anna is asked for the first fact; how she is reminded of it."""
    world.says(spot, "anna", TITLES["doors"], "en-GB")
    assert "Do you have a door key?" in told(spot)
    return english(world, "fact-still", title=TITLES["doors"], ask="Do you have a door key?")


def test_after_another_question_is_answered_the_fact_is_asked_again_and_a_typed_answer_counts(
    world: World, chat: Spot
) -> None:
    reminder = asked_for_a_fact(world, chat)
    world.says(chat, "anna", SURE, "en-GB")
    assert "Ask for it in writing." in "\n".join(chat.posts[-2].lines)
    assert told(chat) == reminder
    world.says(chat, "anna", "yes", "en-GB")
    assert "The red door." in told(chat)


def test_after_a_choice_in_between_the_fact_is_asked_again(world: World, chat: Spot) -> None:
    reminder = asked_for_a_fact(world, chat)
    world.says(chat, "anna", UNSURE, "en-GB")
    assert told(chat) != reminder
    world.says(chat, "anna", "1", "en-GB")
    assert told(chat) == reminder
    world.says(chat, "anna", "yes", "en-GB")
    assert "The red door." in told(chat)


def test_after_a_case_in_between_the_fact_is_asked_again(world: World, chat: Spot) -> None:
    reminder = asked_for_a_fact(world, chat)
    world.says(chat, "anna", UNHEARD_OF, "en-GB")
    press(world, chat, "anna", "send")
    assert [case.asked.text for case in world.store.cases.all()] == [UNHEARD_OF]
    assert told(chat) == reminder
    world.says(chat, "anna", "no", "en-GB")
    assert "The blue door." in told(chat)


def test_a_verdict_in_between_says_nothing_and_ends_nothing(world: World, chat: Spot) -> None:
    asked_for_a_fact(world, chat)
    world.says(chat, "anna", SURE, "en-GB")
    posts = len(chat.posts)
    press(world, chat, "anna", "helped")
    assert len(chat.posts) == posts
    world.says(chat, "anna", "yes", "en-GB")
    assert "The red door." in told(chat)


def test_facts_of_two_decisions_are_asked_one_inside_the_other(world: World, chat: Spot) -> None:
    reminder = asked_for_a_fact(world, chat)
    world.says(chat, "anna", TITLES["gates"], "en-GB")
    world.says(chat, "anna", "no", "en-GB")
    assert "The south gate." in "\n".join(chat.posts[-2].lines)
    assert told(chat) == reminder
    world.says(chat, "anna", "yes", "en-GB")
    assert "The red door." in told(chat)


def test_a_decision_that_was_given_up_is_not_come_back_to(world: World, chat: Spot) -> None:
    asked_for_a_fact(world, chat)
    world.says(chat, "anna", "I don't know", "en-GB")
    press(world, chat, "anna", "cancel")
    world.says(chat, "anna", SURE, "en-GB")
    assert "Ask for it in writing." in told(chat)


def test_a_fact_that_a_correction_asks_for_again_is_not_come_back_to_twice(world: World, chat: Spot) -> None:
    world.says(chat, "anna", TITLES["doors"], "en-GB")
    world.says(chat, "anna", "yes", "en-GB")
    world.says(chat, "anna", "wrong button", "en-GB")
    world.says(chat, "anna", "I don't know", "en-GB")
    press(world, chat, "anna", "cancel")
    world.says(chat, "anna", SURE, "en-GB")
    assert "Ask for it in writing." in told(chat)


def test_a_reminder_goes_with_the_question(world: World, chat: Spot) -> None:
    asked = world.says(chat, "anna", TITLES["doors"], "en-GB")
    world.says(chat, "anna", SURE, "en-GB")
    world.edits(chat, "anna", asked, None)
    assert "Ask for it in writing." in told(chat)


def test_a_guided_dialog_comes_first(world: World, chat: Spot) -> None:
    asked_for_a_fact(world, chat)
    world.says(chat, "anna", "I want to report a bug", "en-GB")
    assert "Do you have a door key?" not in told(chat)

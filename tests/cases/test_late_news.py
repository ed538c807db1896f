"""What reaches somebody long after it was said says so, and promises nothing that has passed."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from bot.model.case import CaseState, Watcher
from bot.turn import ButtonPressed
from tests.harness.office import UNHEARD_OF, data_of, english, hand_over, press
from tests.harness.world import Spot, World, someone

WEEK = timedelta(days=7)


@pytest.fixture
def waiting(world: World, chat: Spot, support: Spot) -> Spot:
    """Where Berta waits for Anna's case 1001, in Swedish."""
    hand_over(world, chat)
    spot = world.spot("personal", "berta", "sv-SE")
    world.says(spot, "berta", "hej", "sv-SE")
    watcher = Watcher(someone("berta").id, "other", spot.place.id, spot.place.id, "sv", world.now)
    with world.store.transaction():
        assert world.store.cases.watch(1001, watcher)
    world.says(support, "sam", "take 1001", "en-GB")
    return spot


def said_late(world: World, language: str, id_: str = "told-late") -> str:
    words, zone = world.app.texts[language], world.app.zone(None)
    return words(id_, day=words.day(world.now, zone), time=words.time(world.now, zone))


def come_late(world: World, does: Callable[[], object], after: timedelta = WEEK) -> None:
    """What it leads to cannot be sent before all that time has passed."""
    world.reached = False
    does()
    world.now += after
    world.reached = True
    world.deliver()


def heard(spot: Spot, since: int) -> list[str]:
    return ["\n".join(post.lines) for post in spot.posts[since:]]


SAID = {
    "an answer": "answer 1001 Your cache was full",
    "a question back": "ask 1001 Which page?",
    "a call": "offer a call 1001",
}


@pytest.mark.parametrize("what", SAID)
def test_words_about_a_case_that_come_late_say_when_they_were_said(
    world: World, chat: Spot, support: Spot, waiting: Spot, what: str
) -> None:
    late, before, others = said_late(world, "en"), len(chat.posts), len(waiting.posts)
    to_others = said_late(world, "sv")
    come_late(world, lambda: world.says(support, "sam", SAID[what], "en-GB"))
    told = heard(chat, before)
    assert len(told) == 1
    assert late in told[0]
    assert all(to_others in one for one in heard(waiting, others))
    assert len(heard(waiting, others)) == (1 if what == "an answer" else 0)


@pytest.mark.parametrize("state", [CaseState.SUPPLIER, CaseState.CLOSED])
def test_a_state_that_is_told_late_says_when_it_was_reached(
    world: World, chat: Spot, support: Spot, waiting: Spot, state: CaseState
) -> None:
    wanted = {english: said_late(world, english) for english in ("en", "sv")}
    before, others = len(chat.posts), len(waiting.posts)
    changed = {**data_of(support, "case-change"), "state-1001": state.value, "state": state.value}
    come_late(world, lambda: world.does(support, "sam", ButtonPressed("case-change", changed), "en-GB"))
    assert [wanted["en"] in one for one in heard(chat, before)] == [True]
    assert [wanted["sv"] in one for one in heard(waiting, others)] == [True]


def test_words_that_come_in_time_say_nothing_of_it(world: World, chat: Spot, support: Spot, waiting: Spot) -> None:
    late, before, others = said_late(world, "en"), len(chat.posts), len(waiting.posts)
    come_late(world, lambda: world.says(support, "sam", SAID["an answer"], "en-GB"), timedelta(minutes=59))
    assert len(heard(chat, before)) == len(heard(waiting, others)) == 1
    assert late not in str(heard(chat, before))


def test_what_an_agent_is_told_late_speaks_of_no_question(world: World, support: Spot, waiting: Spot) -> None:
    late, before = said_late(world, "en", "answer-late"), len(support.posts)
    come_late(world, lambda: world.says(support, "sam", SAID["an answer"], "en-GB"), timedelta(minutes=61))
    assert any(late in one for one in heard(support, before))
    assert not any("question" in one.splitlines()[0] for one in heard(support, before))
    assert waiting.posts


def test_a_receipt_that_comes_late_promises_nothing_that_has_passed(world: World, chat: Spot, support: Spot) -> None:
    world.says(chat, "anna", UNHEARD_OF, "en-GB")
    before = len(chat.posts)
    come_late(world, lambda: press(world, chat, "anna", "send"))
    told = "\n".join(heard(chat, before))
    assert english(world, "receipt-title", number="1001") in told
    assert "look at it" not in told
    assert support.posts


def test_a_promise_that_still_holds_is_told_as_of_today(world: World, chat: Spot, support: Spot) -> None:
    world.says(chat, "anna", UNHEARD_OF, "en-GB")
    world.now += timedelta(hours=8)  # the evening: somebody looks at it tomorrow
    before = len(chat.posts)
    come_late(world, lambda: press(world, chat, "anna", "send"), timedelta(hours=10))
    told = "\n".join(heard(chat, before))
    assert "look at it today" in told
    assert "tomorrow" not in told
    assert support.posts

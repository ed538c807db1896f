"""A message edited or deleted afterwards takes along everything that it led to, and nothing else."""

from datetime import timedelta

import pytest

from bot.turn import ButtonPressed
from tests.harness.office import SURE, UNHEARD_OF, UNSURE, data_of, english, hand_over, press, told
from tests.harness.world import Spot, World

CANTEEN = "Where is the canteen?"
DOOR = "Which door do I take at night?"
BOTH = f"{SURE} {CANTEEN}"


def shown(spot: Spot) -> str:
    """Everything that still stands in the place, the oldest first."""
    return "\n".join("\n".join(post.lines) for post in spot.posts)


def decided(world: World, spot: Spot, who: str = "anna") -> str:
    """Both facts told, and the row shown; the id of the message that asked."""
    asked = world.says(spot, who, DOOR, "en-GB")
    press(world, spot, who, "fact", at=1)
    press(world, spot, who, "fact", at=0)
    assert "The blue one." in told(spot)
    return asked


# Deleted


def test_a_decision_is_deleted_with_its_facts_and_its_row(world: World, chat: Spot) -> None:
    before = len(chat.posts)
    asked = decided(world, chat)
    assert len(chat.posts) == before + 3
    world.edits(chat, "anna", asked, None)
    assert len(chat.posts) == before


def test_a_row_shown_again_is_deleted_too(world: World, chat: Spot) -> None:
    before = len(chat.posts)
    asked = decided(world, chat)
    press(world, chat, "anna", "again")
    press(world, chat, "anna", "fact", at=0)
    press(world, chat, "anna", "fact", at=0)
    assert "The red one." in told(chat)
    world.edits(chat, "anna", asked, None)
    assert len(chat.posts) == before


def test_an_offer_is_deleted_with_the_answer_that_was_picked(world: World, chat: Spot) -> None:
    before = len(chat.posts)
    asked = world.says(chat, "anna", UNSURE, "en-GB")
    press(world, chat, "anna", "pick", slug="leave-a")
    world.edits(chat, "anna", asked, None)
    assert len(chat.posts) == before


def test_what_was_said_after_a_refusal_is_deleted_too(world: World, chat: Spot) -> None:
    before = len(chat.posts)
    asked = world.says(chat, "anna", SURE, "en-GB")
    press(world, chat, "anna", "none")
    assert told(chat) == english(world, "rephrase")
    world.rates(chat, "anna", liked=False)
    world.edits(chat, "anna", asked, None)
    assert len(chat.posts) == before


def test_every_answer_of_a_message_with_several_questions_is_deleted(world: World, chat: Spot) -> None:
    before = len(chat.posts)
    asked = world.says(chat, "anna", BOTH, "en-GB")
    assert len(chat.posts) == before + 2
    world.edits(chat, "anna", asked, None)
    assert len(chat.posts) == before


def test_what_others_were_answered_stays(world: World, channel: Spot) -> None:
    asked = world.says(channel, "anna", UNSURE, "en-GB")
    press(world, channel, "bert", "pick", slug="leave-a")
    world.edits(channel, "anna", asked, None)
    assert "Ask your manager." in told(channel)


def test_a_deletion_ends_no_talk_about_something_else(world: World, chat: Spot) -> None:
    old = world.says(chat, "anna", SURE, "en-GB")
    world.says(chat, "anna", UNHEARD_OF, "en-GB")
    world.edits(chat, "anna", old, None)
    world.says(chat, "anna", "yes", "en-GB")
    assert [case.asked.text for case in world.store.cases.all()] == [UNHEARD_OF]


# Edited


def test_an_edited_decision_is_answered_in_its_first_post_and_the_others_go(world: World, chat: Spot) -> None:
    before = len(chat.posts)
    asked = decided(world, chat)
    first = chat.posts[before]
    world.edits(chat, "anna", asked, CANTEEN)
    assert chat.posts[before:] == [first]
    assert "On the second floor." in told(chat)


def test_a_question_edited_into_the_same_decision_asks_again_what_is_not_known(world: World, chat: Spot) -> None:
    before = len(chat.posts)
    asked = world.says(chat, "anna", DOOR, "en-GB")
    world.edits(chat, "anna", asked, "Which door do I take at night, please?")
    assert len(chat.posts) == before + 1
    press(world, chat, "anna", "fact", at=0)
    press(world, chat, "anna", "fact", at=0)
    assert "The red one." in told(chat)


def test_an_edited_offer_takes_back_the_answer_that_was_picked(world: World, chat: Spot) -> None:
    before = len(chat.posts)
    asked = world.says(chat, "anna", UNSURE, "en-GB")
    press(world, chat, "anna", "pick", slug="leave-a")
    world.edits(chat, "anna", asked, SURE)
    assert len(chat.posts) == before + 1
    assert "Ask for it in writing." in told(chat)


def test_an_answer_in_the_place_of_another_can_be_rated_refused_and_edited_again(world: World, chat: Spot) -> None:
    before = len(chat.posts)
    asked = world.says(chat, "anna", UNSURE, "en-GB")
    for text, answer in ((SURE, "Ask for it in writing."), (DOOR, "Do you have a key?"), (CANTEEN, "second floor")):
        world.edits(chat, "anna", asked, text)
        assert len(chat.posts) == before + 1
        assert answer in told(chat)
    world.rates(chat, "anna", liked=False)
    assert english(world, "why-title") in told(chat)


def test_several_questions_edited_are_each_answered_where_they_were(world: World, chat: Spot) -> None:
    before = len(chat.posts)
    asked = world.says(chat, "anna", BOTH, "en-GB")
    world.edits(chat, "anna", asked, f"Who pays me during parental leave? {CANTEEN}")
    assert [("The desk pays." in line, "second floor" in line) for line in each(chat, before)] == [
        (True, False),
        (False, True),
    ]


def test_several_questions_edited_into_one_leave_one_answer(world: World, chat: Spot) -> None:
    before = len(chat.posts)
    asked = world.says(chat, "anna", BOTH, "en-GB")
    world.edits(chat, "anna", asked, "Who pays me during parental leave?")
    assert ["The desk pays." in line for line in each(chat, before)] == [True]


def test_one_question_edited_into_several_is_answered_below_as_well(world: World, chat: Spot) -> None:
    before = len(chat.posts)
    asked = world.says(chat, "anna", CANTEEN, "en-GB")
    world.edits(chat, "anna", asked, BOTH)
    assert ["in writing" in line for line in each(chat, before)] == [True, False]
    world.edits(chat, "anna", asked, None)
    assert len(chat.posts) == before


def each(spot: Spot, first: int) -> list[str]:
    return ["\n".join(post.lines) for post in spot.posts[first:]]


def test_a_message_deleted_and_brought_back_is_answered_anew(world: World, chat: Spot) -> None:
    asked = world.says(chat, "anna", SURE, "en-GB")
    world.edits(chat, "anna", asked, None)
    world.edits(chat, "anna", asked, SURE)
    assert "Ask for it in writing." in told(chat)
    press(world, chat, "anna", "helped")
    world.edits(chat, "anna", asked, None)
    assert "Ask for it in writing." not in shown(chat)


def test_a_question_edited_into_another_language_is_from_then_on_in_that_one(world: World, chat: Spot) -> None:
    asked = world.says(chat, "anna", SURE, "en-GB")
    world.edits(chat, "anna", asked, "Hur får jag tillgång till VPN?")
    question = world.store.questions.get(1)
    assert question is not None
    assert (question.language, question.asked_in) == ("sv", "sv")


# The reason for a thumb down


@pytest.mark.parametrize("again", ["thumb", "none"])
def test_a_second_refusal_leaves_the_reason_of_the_first(world: World, chat: Spot, again: str) -> None:
    world.says(chat, "anna", SURE, "en-GB")
    refusal = data_of(chat, "none")
    world.rates(chat, "anna", liked=False)
    press(world, chat, "anna", "why", reason="old")
    posts = len(chat.posts)
    if again == "thumb":
        world.rates(chat, "anna", liked=False)
    else:
        assert world.does(chat, "anna", ButtonPressed("none", refusal), "en-GB").notice == english(world, "rephrase")
    question = world.store.questions.get(1)
    assert question is not None
    assert (question.verdict, len(chat.posts)) == ("refused: old", posts)


# The message behind a case


def test_who_edits_the_message_behind_a_case_is_told_that_support_sees_it(
    world: World, chat: Spot, support: Spot
) -> None:
    asked = hand_over(world, chat)
    world.edits(chat, "anna", asked, "zxqv blorp in the new office")
    assert english(world, "edited-note", text="zxqv blorp in the new office") in told(support)
    assert told(chat) == english(world, "edited-told", number="1001")


def test_who_deletes_the_message_behind_a_case_is_told_that_the_case_stays(
    world: World, chat: Spot, support: Spot
) -> None:
    asked = hand_over(world, chat)
    world.edits(chat, "anna", asked, None)
    assert english(world, "deleted-note") in told(support)
    assert told(chat) == english(world, "deleted-told", number="1001")


def test_of_several_questions_the_one_that_became_a_case_is_noted_and_the_others_answered(
    world: World, chat: Spot, support: Spot
) -> None:
    before = len(chat.posts)
    asked = world.says(chat, "anna", f"{BOTH} {UNHEARD_OF}?", "en-GB")
    press(world, chat, "anna", "send")
    world.edits(chat, "anna", asked, None)
    assert english(world, "deleted-note") in told(support)
    assert "1001" in shown(chat)
    assert "Ask for it in writing." not in "\n".join(each(chat, before))
    assert "second floor" not in "\n".join(each(chat, before))


def test_an_edit_after_a_long_time_still_finds_what_it_led_to(world: World, chat: Spot) -> None:
    asked = decided(world, chat)
    world.wait(timedelta(days=40))
    world.edits(chat, "anna", asked, None)
    assert "The blue one." not in shown(chat)

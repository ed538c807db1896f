"""Support offers a call or a shared screen: what the requester is asked, what they choose, and who hears of it."""

from dataclasses import replace
from typing import Any

import pytest

from bot.assistant.assistant import Assistant
from bot.configuration.app_context import AppContext
from bot.model.case import Case, TalkChoice
from tests.harness.cardlint import card_faults
from tests.harness.office import english, hand_over, press, told
from tests.harness.world import Spot, World, someone

PHONE = "+358 9 0000000"


def posts(spot: Spot) -> str:
    return "\n".join(line for post in spot.posts for line in post.lines)


def offered(world: World, chat: Spot, support: Spot) -> None:
    hand_over(world, chat)
    world.says(support, "sam", "offer a call 1001", "en-GB")


def case(world: World) -> Case:
    found = world.store.cases.get(1001)
    assert found is not None
    return found


def test_the_requester_is_asked_where_they_asked(world: World, chat: Spot, support: Spot) -> None:
    hand_over(world, chat)
    notice = press(world, support, "sam", "talk-offer")
    assert notice == english(world, "talk-asked", name="anna", number="1001")
    assert english(world, "talk-says", name="sam", number="1001") in told(chat)
    assert case(world).work.talk is TalkChoice.OFFERED


def test_the_card_that_asks_is_good_where_it_has_a_field_and_where_it_has_none(
    world: World, chat: Spot, channel: Spot, support: Spot
) -> None:
    for number, spot in enumerate((chat, channel), 1001):
        hand_over(world, spot)
        world.says(support, "sam", f"offer a call {number}", "en-GB")
        attachments: Any = spot.posts[-1].activity["attachments"]
        assert card_faults(attachments[0]["content"]) == []


def test_a_number_typed_in_private_reaches_support_and_is_remembered(world: World, chat: Spot, support: Spot) -> None:
    offered(world, chat, support)
    thanks = press(world, chat, "anna", "talk-call", **{"phone-1001": PHONE})
    assert thanks == english(world, "talk-done-call-on", phone=PHONE, number="1001")
    assert english(world, "news-talk-call", name="anna", number="1001", phone=PHONE) in posts(support)
    assert english(world, "talk-state-call-on", phone=PHONE) in posts(support)
    assert world.store.people.remembered(someone("anna").id) == {"phone": "+35890000000"}


def test_a_number_that_is_none_is_asked_for_again(world: World, chat: Spot, support: Spot) -> None:
    offered(world, chat, support)
    assert press(world, chat, "anna", "talk-call", **{"phone-1001": "later"}) == english(world, "fault-no-phone")
    assert case(world).work.talk is TalkChoice.OFFERED


def test_typed_it_is_asked_for_in_the_next_message(world: World, chat: Spot, support: Spot) -> None:
    offered(world, chat, support)
    world.says(chat, "anna", "call me", "en-GB")
    assert english(world, "talk-phone") in posts(chat)
    world.says(chat, "anna", PHONE, "en-GB")
    assert (case(world).work.talk, case(world).work.talk_phone) == (TalkChoice.CALL, "+35890000000")


def test_in_a_channel_no_number_is_asked_for_or_shown(world: World, channel: Spot, support: Spot) -> None:
    offered(world, channel, support)
    assert press(world, channel, "anna", "talk-call") == english(world, "talk-phone-private", number="1001")
    chat = world.spot("personal", "anna", "en-GB")
    world.says(chat, "anna", f"call me 1001 {PHONE}", "en-GB")
    assert case(world).work.talk_phone == "+35890000000"
    assert "0000" not in posts(channel)
    assert PHONE in posts(support)


def test_a_remembered_number_is_used_without_being_shown_where_others_read(
    world: World, channel: Spot, support: Spot
) -> None:
    with world.store.transaction():
        world.store.people.remember_person(someone("anna"), "t")
        world.store.people.remember(someone("anna").id, "mobile", "+358400000000", world.now)
    offered(world, channel, support)
    assert press(world, channel, "anna", "talk-call") == english(world, "talk-done-call", number="1001")
    assert case(world).work.talk_phone == "+358400000000"
    assert "0000" not in posts(channel)


@pytest.mark.parametrize("choice", [TalkChoice.SCREEN, TalkChoice.WRITING])
def test_the_other_choices_stand_in_the_case(world: World, chat: Spot, support: Spot, choice: TalkChoice) -> None:
    offered(world, chat, support)
    assert press(world, chat, "anna", f"talk-{choice}") == english(world, f"talk-done-{choice}", number="1001")
    assert case(world).work.talk is choice
    assert english(world, f"news-talk-{choice}", name="anna", number="1001") in posts(support)


def test_whoever_shares_their_screen_can_call_the_agent_whose_sign_in_name_is_known(
    world: World, chat: Spot, support: Spot, small: AppContext
) -> None:
    named = small.desk.model_copy(update={"sign_in_names": {someone("sam").id: "sam@example.org"}})
    world.transactions.assistant = Assistant(replace(small, desk=named))
    offered(world, chat, support)
    assert "https://teams.microsoft.com/l/call/0/0?users=sam%40example.org" in press(world, chat, "anna", "talk-screen")


def test_nobody_else_chooses(world: World, channel: Spot, support: Spot) -> None:
    offered(world, channel, support)
    assert press(world, channel, "bert", "talk-call") == english(world, "case-not-yours", number="1001")
    assert case(world).work.talk is TalkChoice.OFFERED


def test_call_me_is_a_question_like_any_other_where_nothing_was_offered(world: World, chat: Spot) -> None:
    world.says(chat, "anna", "call me", "en-GB")
    assert english(world, "talk-phone") not in posts(chat)

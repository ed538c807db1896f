"""What conversations written down do not show: hostile buttons, repeated presses, odd messages, who may do what."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any, cast

import pytest

from bot.assistant.assistant import Assistant
from bot.assistant.double_presses import DOUBLE_PRESS
from bot.configuration.app_context import AppContext, Knowledge
from bot.language.detection import reply_language
from bot.language.languages import SPOKEN
from bot.model.case import CaseState
from bot.transaction import Transactions
from bot.turn import ButtonPressed, Image, Json, MembersChanged, MessageSent, Response, Roster, Turn
from knowledge.search import Search
from tests.cards.test_markdown import STRICT
from tests.harness.office import (
    NOON,
    SURE,
    UNHEARD_OF,
    UNSURE,
    data_of,
    english,
    hand_over,
    press,
    told,
)
from tests.harness.world import TEAM, Spot, World, someone

# What the other tests rely on


def test_the_little_desk_is_sure_unsure_and_at_a_loss_where_it_should_be(world: World, chat: Spot) -> None:
    world.says(chat, "anna", SURE, "en-GB")
    assert "Ask for it in writing." in told(chat)
    world.says(chat, "anna", UNSURE, "en-GB")
    assert len([one for one in chat.posts[-1].buttons if one.verb == "pick"]) > 1
    world.says(chat, "anna", UNHEARD_OF, "en-GB")
    assert english(world, "unknown") in told(chat)
    world.says(chat, "anna", "Which door do I take at night?", "en-GB")
    assert len([one for one in chat.posts[-1].buttons if one.verb == "fact"]) > 1


# Buttons that nobody can trust

ODD = [True, False, 0, -1, 1.0, 2**53, 2**63, 10**40, "1", "", None, [1], {"q": 1}, float("nan"), "x" * 10_000]


@pytest.mark.parametrize("verb", ["pick", "none", "send", "cancel", "helped", "fact", "unsure", "again", "why"])
def test_a_question_named_by_nonsense_is_no_question(world: World, chat: Spot, verb: str) -> None:
    world.says(chat, "anna", UNSURE, "en-GB")
    posts = len(chat.posts)
    for odd in ODD:
        response = world.does(chat, "anna", ButtonPressed(verb, {"q": odd, "slug": "vpn"}), "en-GB")
        assert (response.notice, response.card) == (english(world, "too-old"), None), odd
    assert len(chat.posts) == posts
    assert world.store.cases.all() == []


@pytest.mark.parametrize("verb", ["take", "answer"])
def test_a_case_named_by_nonsense_is_no_case(world: World, support: Spot, verb: str) -> None:
    hand_over(world, world.spot("personal", "anna"))
    for odd in ODD:
        response = world.does(support, "sam", ButtonPressed(verb, {"case": odd, "text": "hi"}), "en-GB")
        assert response.notice == english(world, "too-old"), odd
    assert [case.work.state for case in world.store.cases.all()] == [CaseState.RECEIVED]


def test_only_an_article_that_was_offered_can_be_picked(world: World, chat: Spot) -> None:
    world.says(chat, "anna", UNSURE, "en-GB")
    posts = len(chat.posts)
    for slug in (None, 7, ["vpn"], {"vpn": 1}, "canteen", "../../desk", "", "x" * 10_000):
        assert press(world, chat, "anna", "pick", slug=slug) == english(world, "too-old"), slug
    assert len(chat.posts) == posts


def test_a_fact_is_answered_only_with_an_answer_it_has(world: World, chat: Spot) -> None:
    world.says(chat, "anna", "Which door do I take at night?", "en-GB")
    posts = len(chat.posts)
    for at in (True, "0", 0.0, -1, 2, 10**40, None, [0]):
        assert press(world, chat, "anna", "fact", at=at) == english(world, "too-old"), at
    for fact in ("", "staf", None, 1, ["key"], "x" * 10_000):
        assert press(world, chat, "anna", "fact", fact=fact) == english(world, "too-old"), fact
    assert (len(chat.posts), chat.posts[-1].edited) == (posts, False)


def test_only_a_reason_that_was_offered_can_be_given(world: World, chat: Spot) -> None:
    world.says(chat, "anna", SURE, "en-GB")
    for reason in ("", "person", "told", "title", None, 1, ["wrong"], "x" * 10_000):
        response = world.does(chat, "anna", ButtonPressed("why", {"q": 1, "reason": reason}), "en-GB")
        assert response.notice == english(world, "too-old"), reason


def test_an_answer_that_is_no_text_is_not_sent(world: World, support: Spot) -> None:
    anna = world.spot("personal", "anna")
    hand_over(world, anna)
    posts = len(anna.posts)
    for text in (5, None, ["hi"], {"text": "hi"}):
        assert press(world, support, "sam", "answer", text=text) == english(world, "too-old"), text
    assert len(anna.posts) == posts


def test_an_empty_answer_is_not_sent(world: World, support: Spot) -> None:
    anna = world.spot("personal", "anna")
    hand_over(world, anna)
    posts = len(anna.posts)
    assert press(world, support, "sam", "answer", text=" \n") == english(world, "case-answer-missing")
    assert len(anna.posts) == posts


def test_a_button_from_another_conversation_does_nothing_here(world: World, chat: Spot) -> None:
    world.says(chat, "anna", UNHEARD_OF, "en-GB")
    stolen = data_of(chat, "send")
    other = world.spot("personal", "bert")
    response = world.does(other, "bert", ButtonPressed("send", stolen), "en-GB")
    assert response.notice == english(world, "too-old")
    assert world.store.cases.all() == []


def test_a_button_that_the_desk_never_made_does_nothing(world: World, chat: Spot) -> None:
    world.says(chat, "anna", UNHEARD_OF, "en-GB")
    for verb in ("", "delete", "take ", "SEND", "__init__", "x" * 10_000):
        response = world.does(chat, "anna", ButtonPressed(verb, data_of(chat, "send")), "en-GB")
        assert response.notice == english(world, "too-old"), verb
    assert world.store.cases.all() == []


def test_a_button_of_a_client_that_does_not_wait_is_answered_in_the_thread(world: World, chat: Spot) -> None:
    world.says(chat, "anna", SURE, "en-GB")
    world.does(chat, "anna", ButtonPressed("helped", data_of(chat, "helped"), waits=False), "en-GB")
    assert told(chat) == english(world, "answer-thanks-for-verdict")


# Pressed again


def test_a_question_sent_twice_is_one_case(world: World, chat: Spot) -> None:
    world.says(chat, "anna", UNHEARD_OF, "en-GB")
    button = data_of(chat, "send")
    for told_anna in ("", english(world, "case-already", number="1001")):
        assert world.does(chat, "anna", ButtonPressed("send", button), "en-GB").notice == told_anna
        world.now += DOUBLE_PRESS
    assert [case.number for case in world.store.cases.all()] == [1001]


def test_the_same_choice_twice_is_answered_once(world: World, chat: Spot) -> None:
    world.says(chat, "anna", UNSURE, "en-GB")
    press(world, chat, "anna", "pick", slug="leave-a")
    posts = len(chat.posts)
    response = world.does(chat, "anna", ButtonPressed("pick", {"q": 1, "slug": "leave-a"}), "en-GB")
    assert response.card is not None
    assert len(chat.posts) == posts


def test_a_case_taken_twice_by_the_same_person_is_taken_once(world: World, support: Spot) -> None:
    hand_over(world, world.spot("personal", "anna"))
    take = data_of(support, "take")
    world.does(support, "sam", ButtonPressed("take", take), "en-GB")
    world.now += DOUBLE_PRESS
    assert world.does(support, "sam", ButtonPressed("take", take), "en-GB").notice == english(
        world, "case-taken-already", number="1001"
    )
    assert [event.what for event in world.store.cases.history(1001)] == ["opened", "taken"]


def test_a_turn_delivered_again_gets_the_same_response_and_changes_nothing(world: World, chat: Spot) -> None:
    world.says(chat, "anna", UNHEARD_OF, "en-GB")
    turn = Turn("t", NOON, chat.place, chat.place.id, someone("anna"), "en-GB", "x", ButtonPressed("send", {"q": 1}))
    responses: list[Response] = []
    for _ in range(3):
        with world.store.transaction():
            responses.append(world.transactions.receive(turn)(world.store))
    world.deliver()
    assert responses[0] == responses[1] == responses[2]
    assert responses[0].card is not None
    assert len(world.store.cases.all()) == 1


# Pressed by somebody else


def test_who_presses_send_on_somebody_elses_question_asks_for_themselves(world: World, channel: Spot) -> None:
    world.says(channel, "anna", UNHEARD_OF, "en-GB")
    press(world, channel, "bert", "send")
    (case,) = world.store.cases.all()
    assert (case.person_name, case.asked.text) == ("bert", UNHEARD_OF)


def test_however_often_somebody_else_presses_it_is_one_case_of_theirs(world: World, channel: Spot) -> None:
    world.says(channel, "anna", UNHEARD_OF, "en-GB")
    button = data_of(channel, "send")
    for who in ("bert", "bert", "anna", "bert", "anna"):
        world.does(channel, who, ButtonPressed("send", button), "en-GB")
    assert [case.person_name for case in world.store.cases.all()] == ["bert", "anna"]


def test_however_often_somebody_else_picks_they_are_answered_once(world: World, channel: Spot) -> None:
    world.says(channel, "anna", UNSURE, "en-GB")
    button = {**data_of(channel, "pick"), "slug": "leave-a"}
    world.does(channel, "bert", ButtonPressed("pick", button), "en-GB")
    posts = len(channel.posts)
    world.does(channel, "bert", ButtonPressed("pick", button), "en-GB")
    assert len(channel.posts) == posts


def test_somebody_elses_choice_leaves_the_askers_buttons(world: World, channel: Spot) -> None:
    world.says(channel, "anna", UNSURE, "en-GB")
    offer, refusal = channel.posts[-1], data_of(channel, "none")
    press(world, channel, "bert", "pick", slug="leave-a")
    assert not offer.edited
    assert "Ask your manager." in told(channel)
    world.does(channel, "anna", ButtonPressed("none", refusal), "en-GB")
    assert offer.edited


def test_somebody_elses_cancelling_leaves_the_askers_question_open(world: World, channel: Spot) -> None:
    world.says(channel, "anna", UNHEARD_OF, "en-GB")
    asked, button = channel.posts[-1], data_of(channel, "send")
    press(world, channel, "bert", "cancel")
    assert channel.posts[-1] is asked
    assert not asked.edited
    world.does(channel, "anna", ButtonPressed("send", button), "en-GB")
    assert [case.person_name for case in world.store.cases.all()] == ["anna"]


def test_only_support_can_take_or_answer(world: World, support: Spot) -> None:
    hand_over(world, world.spot("personal", "anna"))
    for verb in ("take", "answer"):
        assert press(world, support, "bert", verb, text="hi") == english(world, "agents-only")
    assert [case.work.state for case in world.store.cases.all()] == [CaseState.RECEIVED]


# Edited and deleted


def test_an_edit_of_a_question_that_became_a_case_is_noted_on_it(world: World, chat: Spot, support: Spot) -> None:
    asked = hand_over(world, chat)
    world.edits(chat, "anna", asked, "zxqv blorp in the new office")
    assert english(world, "edited-note", text="zxqv blorp in the new office") in told(support)
    assert UNHEARD_OF in told(support)
    assert [event.what for event in world.store.cases.history(1001)] == ["opened", "edited"]


def test_a_deleted_question_that_became_a_case_stays_a_case_and_is_noted(
    world: World, chat: Spot, support: Spot
) -> None:
    asked = hand_over(world, chat)
    world.edits(chat, "anna", asked, None)
    assert english(world, "deleted-note") in told(support)
    assert [case.work.state for case in world.store.cases.all()] == [CaseState.RECEIVED]


def test_an_edit_of_what_was_no_question_says_nothing(world: World, chat: Spot) -> None:
    greeted = world.says(chat, "anna", "hello", "en-GB")
    posts = len(chat.posts)
    for activity, text in ((greeted, SURE), (greeted, None), ("never-seen", SURE), ("never-seen", None)):
        world.edits(chat, "anna", activity, text)
    assert len(chat.posts) == posts
    assert not any(post.edited for post in chat.posts)


def test_nobody_can_edit_anothers_question(world: World, channel: Spot) -> None:
    asked = hand_over(world, channel)
    world.edits(channel, "bert", asked, "something else")
    world.edits(channel, "bert", asked, None)
    assert [event.what for event in world.store.cases.history(1001)] == ["opened"]


# Odd messages


def test_an_empty_message_is_answered_kindly(world: World, chat: Spot) -> None:
    for text in ("", "   ", "\n\n", "👍", "…", "!!!", "\u200b", "\u00a0"):
        posts = len(chat.posts)
        world.says(chat, "anna", text, "en-GB")
        assert [told(chat), len(chat.posts)] == [english(world, "empty"), posts + 1]


def test_a_message_as_long_as_teams_lets_it_be_is_carried_along_whole(world: World, chat: Spot, support: Spot) -> None:
    text = ("zxqv blorp * _ [x](https://example.org) " * 1000)[:28_000]
    hand_over(world, chat, text=text)
    (case,) = world.store.cases.all()
    assert case.asked.text == text
    assert "1001" in told(support)


def test_a_message_of_odd_characters_is_only_a_question(world: World, chat: Spot) -> None:
    odd = "zxqv '; DROP TABLE cases; -- {{DATE(1)}} <at>all</at> { $name } \ue000text\ue000"
    hand_over(world, chat, text=odd)
    assert [case.asked.text for case in world.store.cases.all()] == [odd]


@pytest.mark.parametrize("locale", ["", "xx", "tlh-QO", "../../etc", "sv" * 5000])
def test_any_locale_is_answered(world: World, locale: str) -> None:
    spot = world.spot("personal", "carl", locale)
    world.says(spot, "carl", UNHEARD_OF, locale)
    assert english(world, "unknown") in told(spot)


def test_what_nobody_did_is_not_answered(world: World, chat: Spot) -> None:
    posts = len(chat.posts)
    world.does(chat, None, MessageSent(UNHEARD_OF), "en-GB")
    assert len(chat.posts) == posts


# Changing one's mind


def test_who_asked_for_a_person_and_says_no_is_not_sent_to_one(world: World, chat: Spot) -> None:
    world.says(chat, "anna", "a person please", "en-GB")
    assert told(chat) == english(world, "person-what")
    world.says(chat, "anna", "no thanks", "en-GB")
    world.says(chat, "anna", SURE, "en-GB")
    assert "Ask for it in writing." in told(chat)
    assert world.store.cases.all() == []


@pytest.mark.parametrize(
    "bare",
    [
        *("ja kanske senare", "kanske", "nja, jag vet inte riktigt", "en annan gång", "det får vi se", "nog i morgon"),
        *("ehkä myöhemmin", "joo kai sitten", "en tiedä, ehkä huomenna", "kanskje senere", "ja, men ikke nå"),
        *("jeg tror det", "forse più tardi", "sì, ma dopo", "non so, magari domani", "maybe later"),
        *("yes but not now", "I think so", "I don't know", "perhaps another time", "well, maybe tomorrow"),
    ],
)
def test_who_asked_for_a_person_and_does_not_tell_what_about_is_asked_again(
    world: World, chat: Spot, bare: str
) -> None:
    world.says(chat, "anna", "a person please", "en-GB")
    world.says(chat, "anna", bare, "en-GB")
    again = {world.transactions.assistant.app.texts[one]("person-what-again").replace("**", "") for one in SPOKEN}
    assert told(chat) in again
    assert world.store.cases.all() == []
    world.says(chat, "anna", "the printer hums", "en-GB")
    assert [case.asked.text for case in world.store.cases.all()] == ["the printer hums"]


@pytest.mark.parametrize(
    "words",
    [
        *("skrivaren", "det fungerar inte", "lösenord, kanske", "lön", "tulostin ei toimi", "palkka"),
        *("kanskje lønna mi", "ferie", "la stampante forse", "maybe my calendar", "payroll", "nothing works"),
    ],
)
def test_what_tells_anything_at_all_goes_to_a_person(world: World, chat: Spot, words: str) -> None:
    world.says(chat, "anna", "a person please", "en-GB")
    world.says(chat, "anna", words, "en-GB")
    assert [case.asked.text for case in world.store.cases.all()] == [words]


def test_a_picture_tells_what_it_is_about_whatever_stands_beside_it(world: World, chat: Spot) -> None:
    world.says(chat, "anna", "a person please", "en-GB")
    picture = Image("https://smba.example.org/1", "wrong.png", inline=False)
    world.does(chat, "anna", MessageSent("it is this", (picture,)), "en-GB")
    assert [case.asked.text for case in world.store.cases.all()] == ["it is this"]


def test_a_refusal_pressed_again_says_what_the_desk_waits_for(world: World, chat: Spot) -> None:
    world.says(chat, "anna", UNSURE, "en-GB")
    button = data_of(chat, "none")
    assert world.does(chat, "anna", ButtonPressed("none", button), "en-GB").notice == ""
    posts = len(chat.posts)
    assert told(chat) == english(world, "rephrase")
    world.now += DOUBLE_PRESS
    assert world.does(chat, "anna", ButtonPressed("none", button), "en-GB").notice == english(world, "rephrase")
    assert len(chat.posts) == posts


@pytest.mark.parametrize("end", ["helped", "no thanks"])
def test_the_words_of_send_to_support_send_nothing_that_is_over(world: World, chat: Spot, end: str) -> None:
    world.says(chat, "anna", SURE if end == "helped" else UNHEARD_OF, "en-GB")
    if end == "helped":
        press(world, chat, "anna", "helped")
    else:
        world.says(chat, "anna", end, "en-GB")
    world.says(chat, "anna", english(world, "send-to-support"), "en-GB")
    assert told(chat) == english(world, "person-what")
    assert world.store.cases.all() == []


# Commands of support, said by others


@pytest.mark.parametrize("text", ["take a screenshot", "answer me please", "service leave", "take", "reply"])
def test_what_sounds_like_a_command_is_a_question_when_others_say_it(world: World, chat: Spot, text: str) -> None:
    world.says(chat, "anna", text, "en-GB")
    assert english(world, "agents-only") not in told(chat)
    assert world.store.questions.get(1) is not None


@pytest.mark.parametrize("text", ["take 1001", "bind queue front"])
def test_a_command_that_can_only_be_meant_is_refused_to_others(world: World, channel: Spot, text: str) -> None:
    world.says(channel, "anna", text, "en-GB")
    assert told(channel) == english(world, "agents-only")
    assert world.store.places.of_queue("front") is None


@pytest.mark.parametrize("text", ["take 4711", "take 999999999999999999999999", "answer 4711 hello", "publish 4711"])
def test_a_case_that_does_not_exist_is_said_not_to(world: World, support: Spot, text: str) -> None:
    world.says(support, "sam", text, "en-GB")
    assert told(support) == english(world, "case-unknown", number=text.split()[1])


def test_who_am_i_shows_the_ids_as_they_are(world: World) -> None:
    spot = world.spot("personal", "-_anna_- *1*")
    world.says(spot, "anna", "whoami", "en-GB")
    assert someone("anna").id in told(spot)
    assert spot.place.id in told(spot)


# Names that people give themselves


@pytest.mark.parametrize(
    "name",
    [
        "Eve</at> [click](https://example.org) <at>all",
        "**Eve** `x` ![y](https://example.org/y.png)",
        "<b>Eve</b> &lt;at&gt;all&lt;/at&gt;",
        "](https://example.org)",
        "***",
    ],
)
def test_a_name_can_neither_mention_others_nor_link_nor_format(
    world: World, channel: Spot, support: Spot, name: str
) -> None:
    hand_over(world, channel, who=name)
    press(world, support, "sam", "answer", text="here you are")
    answered = channel.posts[-1].activity
    text, mentions = str(answered["text"]), cast("list[Json]", answered["entities"])
    assert [mention["text"] for mention in mentions] == [text.partition("</at>")[0] + "</at>"]
    assert text.count("<") == 2
    assert not {"link_open", "image", "strong_open", "em_open", "code_inline"} & formatting(text.partition("</at>")[2])
    assert not {"link_open", "image", "strong_open", "em_open", "code_inline"} & formatting(text[4:].partition("</")[0])


def formatting(text: str) -> set[str]:
    return {one.type for token in STRICT.parse(text) for one in [token, *(token.children or [])]}


def test_an_answer_of_support_arrives_as_it_was_written(world: World, chat: Spot, support: Spot) -> None:
    hand_over(world, chat)
    press(world, support, "sam", "answer", text="1. log *in*\n2. <b>wait</b> [x](https://example.org)")
    lead = english(world, "case-answer", number="1001", name="sam")
    shown = [line for line in chat.posts[-1].lines if line]
    assert shown == [lead, "1. log *in*", "2. <b>wait</b> [x](https://example.org)"]


# Queues


def test_a_case_nobody_takes_goes_to_the_fallback_in_time_and_once(world: World, chat: Spot, support: Spot) -> None:
    hand_over(world, chat)
    assert "1001" in told(support)
    world.wait(timedelta(minutes=14))
    assert world.mails == []
    world.wait(timedelta(minutes=1))
    assert [mail["to"] for mail in world.mails] == ["first@example.org"]
    assert english(world, "mail-fallback") in str(world.mails[0]["text"])
    world.wait(timedelta(days=1))
    assert len(world.mails) == 1


def test_a_case_taken_in_time_goes_nowhere_else(world: World, chat: Spot, support: Spot) -> None:
    hand_over(world, chat)
    press(world, support, "sam", "take")
    world.wait(timedelta(days=1))
    assert world.mails == []


def test_a_case_whose_queue_has_no_channel_goes_to_the_fallback_at_once(world: World, chat: Spot) -> None:
    hand_over(world, chat)
    assert [mail["to"] for mail in world.mails] == ["first@example.org"]
    assert english(world, "mail-intro") in str(world.mails[0]["text"])
    world.wait(timedelta(days=1))
    assert len(world.mails) == 1


def test_a_copy_without_a_channel_does_not_use_up_the_fallback_of_the_case(
    world: World, channel: Spot, support: Spot
) -> None:
    world.says(channel, "sam", "service leave", "en-GB")
    channel.thread = ""
    hand_over(world, channel)
    assert [mail["to"] for mail in world.mails] == ["second@example.org"]
    assert "1001" in told(support)
    world.wait(timedelta(minutes=15))
    assert [mail["to"] for mail in world.mails] == ["second@example.org", "first@example.org"]


def test_binding_a_queue_posts_the_cases_that_wait_and_no_others(world: World, chat: Spot) -> None:
    for number in range(3):
        hand_over(world, chat, text=f"{UNHEARD_OF} {number}")
    late = world.spot("channel", "Late", "en-GB")
    world.says(late, "sam", "take 1001", "en-GB")
    world.says(late, "sam", "answer 1002 here you are", "en-GB")
    world.says(late, "sam", "bind queue front", "en-GB")
    shown = ["\n".join(post.lines) for post in late.posts if any(one.verb == "answer" for one in post.buttons)]
    assert [text.split(" ")[0] for text in shown] == ["1001", "1003"]


def test_what_can_be_bound_are_the_channels_that_queues_name(world: World, channel: Spot) -> None:
    world.says(channel, "sam", "bind queue first", "en-GB")
    assert told(channel) == english(world, "queue-unknown", queue="first", queues="front, second")
    assert world.store.places.of_queue("first") is None


def test_a_queue_is_not_bound_in_a_private_chat(world: World) -> None:
    chat = world.spot("personal", "sam", "en-GB")
    world.says(chat, "sam", "bind queue front", "en-GB")
    assert told(chat) == english(world, "queue-channel-only")
    assert world.store.places.of_queue("front") is None


def test_a_case_of_a_queue_that_the_desk_file_no_longer_has_stops_nothing(
    world: World, chat: Spot, support: Spot, small: AppContext
) -> None:
    world.says(chat, "anna", UNHEARD_OF, "en-GB")
    turn = Turn("t", NOON, chat.place, chat.place.id, someone("anna"), "en-GB", "x", ButtonPressed("send", {"q": 1}))
    with world.store.transaction():
        world.transactions.receive(turn)(world.store)
    queues = {"new": small.desk.queues["first"]}
    world.transactions.assistant.app = replace(small, desk=small.desk.model_copy(update={"queues": queues}))
    world.wait(timedelta(days=6))
    assert "1001" not in told(support)
    world.says(support, "sam", "take 1001", "en-GB")
    world.says(world.spot("channel", "Other", "en-GB"), "sam", "bind queue front", "en-GB")
    assert [case.work.state for case in world.store.cases.all()] == [CaseState.TAKEN]


def test_contacts_are_shown_in_private_only(world: World, channel: Spot) -> None:
    world.says(channel, "sam", "service doors", "en-GB")
    channel.thread = ""
    hand_over(world, channel)
    assert english(world, "stop-contact-private") in told(channel)
    assert "+47" not in told(channel)
    chat = world.spot("personal", "anna")
    world.says(chat, "sam", "service doors", "en-GB")
    hand_over(world, chat)
    assert "+47 61 00 00 01" in told(chat)
    assert world.store.cases.all() == []


# Who belongs to support


@pytest.fixture
def of_a_team(small: AppContext) -> AppContext:
    return replace(small, desk=small.desk.model_copy(update={"agents_team": TEAM, "agents": ()}))


def test_members_of_the_agents_team_are_support(of_a_team: AppContext, tmp_path: Path) -> None:
    world = World(Transactions(Assistant(of_a_team)), tmp_path, NOON)
    channel = world.spot("channel", "Support", "en-GB")
    world.says(channel, "ulla", "bind queue front", "en-GB")
    assert told(channel) == english(world, "agents-only")
    with world.store.transaction():
        world.store.people.roster(TEAM, [someone("ulla").id])
    world.says(channel, "ulla", "bind queue front", "en-GB")
    assert told(channel) == english(world, "queue-bound", queue="front")
    with world.store.transaction():
        world.store.people.roster(TEAM, [])
    world.says(channel, "ulla", "bind queue second", "en-GB")
    assert told(channel) == english(world, "agents-only")
    world.close()


def test_the_roster_is_asked_for_when_the_agents_team_changes_and_only_then(
    of_a_team: AppContext, small: AppContext, world: World, channel: Spot, chat: Spot
) -> None:
    def heard(app: AppContext, spot: Spot) -> tuple[object, ...]:
        turn = Turn("k", NOON, spot.place, spot.place.id, None, "", "", MembersChanged())
        with world.store.transaction():
            return Assistant(app).hear(turn, world.store).replies

    assert heard(of_a_team, channel) == (Roster(channel.place.id),)
    assert heard(of_a_team, chat) == ()
    assert heard(small, channel) == ()


# A fault of ours


def test_a_fault_is_said_to_be_ours_and_the_message_is_not_delivered_again(
    world: World, chat: Spot, small: AppContext
) -> None:
    broken = Knowledge(small.knowledge.library, cast("Search", None))
    world.transactions.assistant.app = replace(small, knowledge=broken)
    turn = Turn("t", NOON, chat.place, chat.place.id, someone("anna"), "en-GB", "m1", MessageSent(SURE))
    for _ in range(2):
        with world.store.transaction():
            world.transactions.receive(turn)(world.store)
    world.deliver()
    assert [post.lines for post in chat.posts[1:]] == [[english(world, "error-sorry")]]
    world.transactions.assistant.app = small
    world.says(chat, "anna", SURE, "en-GB")
    assert "Ask for it in writing." in told(chat)


def test_what_a_faulty_turn_began_is_undone(world: World, chat: Spot, small: AppContext) -> None:
    world.says(chat, "anna", UNHEARD_OF, "en-GB")
    routes = small.desk.routes
    broken = small.desk.model_copy(update={"queues": cast("Any", {}), "routes": routes})
    world.transactions.assistant.app = replace(small, desk=broken)
    assert press(world, chat, "anna", "send") == english(world, "error-sorry")
    assert world.store.cases.all() == []
    world.transactions.assistant.app = small
    press(world, chat, "anna", "send")
    assert [case.number for case in world.store.cases.all()] == [1001]


# The language of an answer

LANGUAGES: list[tuple[str, dict[str, int], dict[str, float], tuple[str, ...], str]] = [
    # chosen, small words in the question, the article's scores, the usual languages → answered in
    ("it", {"sv": 3}, {"sv": 0.9, "fi": 0.2}, ("sv", "fi"), "it"),
    ("", {"sv": 3}, {"sv": 0.2, "fi": 0.9}, ("fi", "en"), "sv"),
    ("", {"fi": 1}, {"sv": 0.9, "fi": 0.2}, ("sv", "en"), "fi"),
    ("", {"sv": 2, "fi": 2}, {"sv": 0.8, "fi": 0.8}, ("fi", "en"), "fi"),
    ("", {"nb": 3, "sv": 2}, {"sv": 0.8, "nb": 0.8}, ("sv",), "sv"),
    ("", {"nb": 4, "sv": 2}, {"sv": 0.8, "nb": 0.8}, ("sv",), "nb"),
    ("", {}, {"sv": 0.9, "fi": 0.2}, ("", "fi", "en"), "sv"),
    ("", {}, {"sv": 0.9, "fi": 0.0}, ("", "fi", "en"), "sv"),
    ("", {}, {"sv": 0.85, "fi": 0.8}, ("", "fi", "en"), "fi"),
    ("", {}, {"sv": 0.9}, ("", "fi", "en"), "fi"),
    ("", {}, {}, ("sv", "fi", "en"), "sv"),
    ("", {}, {}, ("", "fi", "en"), "fi"),
    ("", {}, {}, ("", "", "", "nb", "en"), "nb"),
]


@pytest.mark.parametrize(("chosen", "spoken", "scores", "usual", "answered"), LANGUAGES)
def test_the_language_of_an_answer(
    chosen: str, spoken: dict[str, int], scores: dict[str, float], usual: tuple[str, ...], answered: str
) -> None:
    assert reply_language(chosen, dict.fromkeys(SPOKEN, 0) | spoken, scores, usual) == answered


def test_a_question_is_answered_in_its_own_language_whatever_the_client_speaks(world: World, chat: Spot) -> None:
    world.says(chat, "anna", "Hur får jag tillgång till VPN?", "en-GB")
    assert "Be om det skriftligt." in told(chat)


def test_a_name_that_is_the_same_in_every_language_is_answered_in_the_clients(world: World, chat: Spot) -> None:
    world.says(chat, "anna", "VPN", "en-GB")
    assert "Ask for it in writing." in told(chat)


def test_a_chosen_language_stays_chosen(world: World, chat: Spot) -> None:
    world.says(chat, "anna", "language Swedish", "en-GB")
    world.says(chat, "anna", SURE, "en-GB")
    assert "Be om det skriftligt." in told(chat)


def test_an_article_that_lacks_the_language_is_shown_in_another_and_says_so(world: World, chat: Spot) -> None:
    world.says(chat, "anna", "language Swedish", "en-GB")
    world.says(chat, "anna", "Where is the canteen?", "en-GB")
    swedish = world.transactions.assistant.app.texts["sv"]
    assert "On the second floor." in told(chat)
    assert swedish("answer-only-in", language="engelska") in told(chat)

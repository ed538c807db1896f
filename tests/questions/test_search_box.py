"""A search from the message box: who finds what, and what of it may be sent on."""

import json
from typing import cast

import pytest

from bot.cards.card_buttons import buttons
from bot.turn import ButtonPressed, Json, Response, SearchTyped
from tests.harness.cardlint import card_faults
from tests.harness.office import SURE, UNHEARD_OF, english, hand_over
from tests.harness.world import Spot, World, someone


def seeks(world: World, who: str, text: str) -> Response:
    """In a chat that the desk has no part in."""
    return world.does(world.spot("personal", f"{who} and somebody", "en-GB"), who, SearchTyped(text), "en-GB")


def titles(response: Response) -> list[str]:
    return [str(one["title"]) for one in response.found]


def numbers(world: World, text: str) -> list[str]:
    return [title.split()[0] for title in titles(seeks(world, "sam", text)) if title[0].isdigit()]


@pytest.fixture
def busy(world: World, chat: Spot, support: Spot) -> World:
    """1001 of anna's is planned, 1002 of bert's is sam's, 1003 is nobody's."""
    hand_over(world, chat)
    hand_over(world, world.spot("personal", "bert", "en-GB"), "bert", "zxqv 50% of the doors")
    hand_over(world, world.spot("personal", "cecilia", "en-GB"), "cecilia", "zxqv cellar")
    for line in ("state 1001 assessed", "state 1001 planned 3.12.", "take 1002"):
        world.says(support, "sam", line, "en-GB")
    return world


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1002", ["1002"]),
        ("#1002", ["1002"]),
        ("zxqv", ["1003", "1002", "1001"]),
        ("zxqv cellar", ["1003"]),
        ("planned", ["1001"]),
        ("planerat bert", []),
        ("bert", ["1002"]),
        ("50%", ["1002"]),
        ("%", ["1002"]),
        ("_", []),
    ],
)
def test_support_finds_cases_by_number_words_state_and_person(busy: World, text: str, found: list[str]) -> None:
    assert numbers(busy, text) == found


def test_support_sees_its_own_and_what_nobody_has_before_it_searches(busy: World) -> None:
    busy.says(busy.spot("personal", "siri", "en-GB"), "siri", "hello", "en-GB")
    assert numbers(busy, "") == ["1003", "1002", "1001"]
    with busy.store.transaction():
        case = busy.store.cases.get(1003)
        assert case is not None
        busy.store.cases.take(case, someone("siri").id, busy.now)
    assert numbers(busy, "") == ["1002", "1001"]


def test_what_is_sent_on_of_a_case_has_neither_its_words_nor_its_person(busy: World) -> None:
    found = seeks(busy, "sam", "cellar").found
    assert len(found) == 1
    assert "cecilia" in str(found[0]["text"])
    card = cast("Json", found[0]["card"])
    assert card_faults(card) == []
    sent = json.dumps(card)
    assert "1003" in sent
    assert "cellar" not in sent
    assert "cecilia" not in sent


def test_others_find_articles_alone(busy: World) -> None:
    assert titles(seeks(busy, "anna", "zxqv 1001")) == []
    assert seeks(busy, "anna", UNHEARD_OF).notice == english(busy, "seek-nothing")
    assert titles(seeks(busy, "anna", "access to the VPN"))[0] == SURE
    assert titles(seeks(busy, "anna", "")) == []


def test_of_a_decision_article_no_row_is_shown(world: World) -> None:
    found = seeks(world, "anna", "Which door do I take at night?").found
    card = json.dumps(found[0]["card"])
    assert english(world, "seek-facts") in card
    assert "red one" not in card


def test_a_message_taken_from_its_menu_becomes_a_case(world: World, channel: Spot) -> None:
    taken = world.does(channel, "anna", ButtonPressed("menu", {"text": UNHEARD_OF}, opens=True), "en-GB").card
    assert taken is not None
    send = next(one for one in buttons(taken) if one.verb == "send")
    world.does(channel, "anna", ButtonPressed("send", send.data, opens=True), "en-GB")
    case = world.store.cases.get(1001)
    assert case is not None
    assert (case.person_name, case.asked.text) == ("anna", UNHEARD_OF)


def test_a_search_leaves_nothing_behind(world: World) -> None:
    seeks(world, "stranger", "access to the VPN")
    assert world.store.people.get(someone("stranger").id) is None

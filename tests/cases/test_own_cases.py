"""The requester's side of a case: seen, added to, completed, withdrawn, opened again; and nobody else's."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.cases.requester import missing_details
from bot.model.case import Case, CaseKind, CaseRequest, CaseState, Detail, Watcher
from tests.harness.office import UNHEARD_OF, english, hand_over, press, told
from tests.harness.world import Spot, World, someone


def case(world: World, number: int = 1001) -> Case:
    found = world.store.cases.get(number)
    assert found is not None
    return found


def report(world: World, who: str = "anna", **more: object) -> Case:
    """A report as a guided dialog files it, with something left out."""
    spot = world.spot("personal", who, "en-GB")
    world.says(spot, who, "hello", "en-GB")
    at = spot.place.id
    new = CaseRequest(
        kind=CaseKind.BUG,
        queue="first",
        service="leave",
        organisation="north",
        person=someone(who).id,
        place=at,
        thread=at,
        language="en",
        text=UNHEARD_OF,
        shown=(),
        question=None,
        opened=world.now,
        promised=world.now + timedelta(hours=3),
        flow="bug-report",
        details=(Detail("where", "x"), Detail("steps", ""), Detail("since", "")),
    )
    with world.store.transaction():
        return world.store.cases.open(replace(new, **more))  # type: ignore[arg-type] - whatever the test wants


def news(support: Spot) -> list[str]:
    return [str(post.activity["text"]) for post in support.posts if post.activity.get("text")]


@pytest.mark.usefixtures("support")
def test_the_receipt_says_where_it_went_and_whether_it_got_there(world: World) -> None:
    leave = world.spot("channel", "Leave", "en-GB")
    world.says(leave, "sam", "service leave", "en-GB")
    leave.thread = ""
    hand_over(world, leave)
    sent = english(world, "receipt-sent", queues="first ✓ · second, copy ✓")
    assert sent in told(leave)


def test_more_about_a_case_begins_with_its_number(world: World, chat: Spot, support: Spot) -> None:
    hand_over(world, chat)
    world.says(chat, "anna", "1001: it happens on Mondays too", "en-GB")
    assert any(english(world, "case-added", number="1001") in post.lines for post in chat.posts)
    assert any("it happens on Mondays too" in one for one in news(support))
    assert [event.what for event in world.store.cases.history(1001)] == ["opened", "added"]


def test_somebody_elses_number_is_only_a_question(world: World, chat: Spot, support: Spot) -> None:
    hand_over(world, chat)
    other = world.spot("personal", "bert", "en-GB")
    world.says(other, "bert", "1001 it happens to me too", "en-GB")
    assert [event.what for event in world.store.cases.history(1001)] == ["opened"]
    assert not any("happens to me" in one for one in news(support))


@pytest.mark.parametrize("said", ["case 1001", "how is it going with case 1001?", "1001 thanks", "withdraw 1001"])
def test_a_case_of_somebody_else_is_neither_shown_nor_touched(world: World, chat: Spot, said: str) -> None:
    hand_over(world, chat)
    other = world.spot("personal", "bert", "en-GB")
    world.says(other, "bert", said, "en-GB")
    assert UNHEARD_OF not in told(other)
    assert case(world).work.state is CaseState.RECEIVED
    assert len(world.store.cases.history(1001)) == 1


def test_ones_own_case_is_shown_and_stays_true(world: World, chat: Spot, support: Spot) -> None:
    hand_over(world, chat)
    world.says(chat, "anna", "how is it going with case 1001?", "en-GB")
    shown = chat.posts[-1]
    world.says(support, "sam", "take 1001", "en-GB")
    assert english(world, "state-taken", name="sam") in shown.lines


def test_ones_cases_are_listed_in_private_only(world: World, chat: Spot, channel: Spot) -> None:
    world.says(chat, "anna", "my cases", "en-GB")
    assert told(chat) == english(world, "mine-none")
    hand_over(world, chat)
    hand_over(world, channel, text="zxqv blorp in the channel")
    world.says(chat, "anna", "my cases", "en-GB")
    listed = told(chat)
    assert listed.index("1002") < listed.index("1001")
    world.says(channel, "anna", "my cases", "en-GB")
    assert told(channel) == english(world, "mine-private").replace("**", "")


def test_a_long_list_shows_the_newest_and_says_how_many_more(world: World, chat: Spot) -> None:
    for _ in range(7):
        report(world)
    world.says(chat, "anna", "my cases", "en-GB")
    assert english(world, "mine-older", count="2").replace("**", "") in told(chat)
    assert "1007" in told(chat)
    assert "1002" not in told(chat)


def test_a_withdrawn_case_can_be_opened_again_and_somebody_looks_as_soon_as_at_first(
    world: World, chat: Spot, support: Spot
) -> None:
    hand_over(world, chat)
    assert press(world, chat, "anna", "case-withdraw") == english(world, "case-withdrawn", number="1001")
    assert case(world).work.state is CaseState.WITHDRAWN
    assert english(world, "news-withdrawn", name="anna", number="1001") in news(support)[-1]
    world.wait(timedelta(days=3))
    world.says(chat, "anna", "reopen 1001 it came back", "en-GB")
    assert case(world).work.state is CaseState.REOPENED
    assert case(world).asked.promised > world.now
    assert "it came back" in news(support)[-1]


def test_a_case_that_others_have_lives_on_when_it_is_withdrawn(world: World, chat: Spot, support: Spot) -> None:
    hand_over(world, chat)
    other = world.spot("personal", "bert", "en-GB")
    world.says(other, "bert", "hello", "en-GB")
    at = other.place.id
    with world.store.transaction():
        world.store.cases.watch(1001, Watcher(someone("bert").id, "south", at, at, "en", world.now))
    world.says(chat, "anna", "withdraw 1001", "en-GB")
    assert case(world).work.state is CaseState.RECEIVED
    assert english(world, "news-left", name="anna", number="1001") in news(support)[-1]
    world.says(other, "bert", "withdraw 1001", "en-GB")
    assert world.store.cases.watchers(1001) == []


def test_what_is_over_takes_no_more_and_says_how_to_open_it(world: World, chat: Spot, support: Spot) -> None:
    hand_over(world, chat)
    world.says(support, "sam", "state 1001 closed", "en-GB")
    world.says(chat, "anna", "1001 but it still happens", "en-GB")
    assert told(chat) == english(world, "case-add-over", number="1001").replace("**", "")
    assert case(world).work.state is CaseState.CLOSED


def test_more_about_a_merged_case_goes_to_the_one_it_goes_on_as(world: World, chat: Spot, support: Spot) -> None:
    hand_over(world, chat)
    hand_over(world, world.spot("personal", "bert", "en-GB"), "bert", "zxqv blorp as well")
    world.says(support, "sam", "state 1001 same as 1002", "en-GB")
    world.says(chat, "anna", "1001 on Mondays too", "en-GB")
    assert [event.text for event in world.store.cases.history(1002) if event.what == "added"] == ["on Mondays too"]


def test_what_was_left_out_can_be_filled_in_from_the_receipt(world: World, chat: Spot) -> None:
    report(world)
    world.says(chat, "anna", "case 1001", "en-GB")
    typed = {"missing-1001-steps": "open the page", "missing-1001-since": "", "missing-1001-where": "forged"}
    assert press(world, chat, "anna", "case-add", **typed) == english(world, "case-added", number="1001")
    told_now = (Detail("where", "x"), Detail("steps", "open the page"), Detail("since", ""))
    assert case(world).asked.details == told_now


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("2026-11-17", "2026-11-17"), ("yesterday", "2026-11-18"), ("2027-01-01", ""), ("when it rained", "")],
)
def test_what_is_filled_in_is_read_as_the_dialog_would_have(world: World, chat: Spot, typed: str, kept: str) -> None:
    report(world)
    world.says(chat, "anna", "case 1001", "en-GB")
    notice = press(world, chat, "anna", "case-add", **{"missing-1001-since": typed})
    assert (notice == english(world, "case-added", number="1001")) == bool(kept)
    assert case(world).asked.details[2] == Detail("since", kept)


def test_a_picture_and_what_is_private_are_not_typed_where_others_read_along(world: World, chat: Spot) -> None:
    left = (Detail("steps", ""), Detail("screenshot", ""), Detail("phone", ""))
    filed, app = report(world, details=left), world.transactions.assistant.app
    can = {
        private: [one.field for one in left if missing_details.can_be_typed(app, filed, one.field, private=private)]
        for private in (True, False)
    }
    assert can == {True: ["steps", "phone"], False: ["steps"]}
    world.says(chat, "anna", "case 1001", "en-GB")
    fields = {one.id for post in chat.posts for button in post.buttons for one in button.inputs}
    assert {"missing-1001-steps", "missing-1001-phone"} <= fields
    assert "missing-1001-screenshot" not in fields


def test_nothing_filled_in_is_nothing_added(world: World, chat: Spot) -> None:
    hand_over(world, chat)
    assert press(world, chat, "anna", "case-add") == english(world, "case-add-missing")
    assert press(world, chat, "bert", "case-add", **{"said-1001": "x"}) == english(
        world, "case-not-yours", number="1001"
    )
    assert len(world.store.cases.history(1001)) == 1


def test_a_call_is_seen_by_support_once(world: World, chat: Spot) -> None:
    report(world, urgent=True)
    world.says(chat, "anna", "I have called", "en-GB")
    called = case(world).work.called
    assert called == world.now
    world.wait(timedelta(minutes=5))
    world.says(chat, "anna", "I have called 1001", "en-GB")
    assert told(chat) == english(world, "case-called-already", number="1001")
    assert case(world).work.called == called

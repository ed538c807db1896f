"""What must leave the house: in which order, what is sent of several edits, and what is given up."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.store import Delivery, Store, Verb
from bot.turn import Address, Json, Place, PlaceKind

NOON = datetime(2026, 11, 19, 12, 0, tzinfo=UTC)
FOR_AN_HOUR = NOON + timedelta(hours=1)


def place(id_: str, tenant: str = "tenant") -> Place:
    return Place(id_, PlaceKind.CHANNEL, tenant, "http://127.0.0.1:1", "28:bot")


STOD, OTHER, ABROAD = place("stod"), place("other"), place("abroad", "another tenant")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store.open(tmp_path)
    for one in (STOD, OTHER, ABROAD):
        opened.places.seen(one)
    yield opened
    opened.close()


def say(store: Store, text: str, to: Address | None = None, name: str = "", number: int | None = None) -> None:
    store.outbox.post(to or Address(STOD.id), {"text": text}, NOON, FOR_AN_HOUR, name, number)


def revise(store: Store, name: str, text: str) -> None:
    store.outbox.edit(name, {"text": text}, NOON, FOR_AN_HOUR)


def withdraw(store: Store, name: str) -> None:
    store.outbox.withdraw(name, NOON, FOR_AN_HOUR)


def claim(store: Store, now: datetime = NOON, most: int = 100) -> list[Delivery]:
    return store.outbox.claim(now, most)


def texts(deliveries: list[Delivery]) -> list[object]:
    return [one.payload["text"] for one in deliveries]


def arrive(store: Store, delivery: Delivery, activity: str = "17", thread: str = "stod;messageid=17") -> None:
    store.outbox.done(delivery, NOON, thread, activity)


def all_of_it(store: Store) -> list[object]:
    """Everything sent, in the order it leaves, as though each arrived at once."""
    sent: list[object] = []
    for _ in range(100):
        if not (claimed := claim(store)):
            return sent
        sent += texts(claimed)
        for one in claimed:
            arrive(store, one)
    raise AssertionError("there is no end to it")


# Order


def test_a_lane_leaves_in_order_one_at_a_time(store: Store) -> None:
    for text in ("one", "two", "three"):
        say(store, text)
    [first] = claim(store)
    assert (first.payload["text"], claim(store)) == ("one", [])
    arrive(store, first)
    assert all_of_it(store) == ["two", "three"]


def test_what_is_tried_again_keeps_its_place_in_the_lane(store: Store) -> None:
    say(store, "one")
    say(store, "two")
    [first] = claim(store)
    store.outbox.again(first, NOON + timedelta(minutes=1), "503", counts=True)
    assert claim(store) == []
    assert texts(claim(store, NOON + timedelta(minutes=1))) == ["one"]


def test_lanes_do_not_wait_for_each_other(store: Store) -> None:
    say(store, "in a thread", Address(STOD.id, "stod;messageid=1"))
    say(store, "in another", Address(STOD.id, "stod;messageid=2"))
    say(store, "elsewhere", Address(OTHER.id))
    say(store, "later in the thread", Address(STOD.id, "stod;messageid=1"))
    assert texts(claim(store)) == ["in a thread", "in another", "elsewhere"]


def test_no_more_is_taken_than_asked_for_the_oldest_first(store: Store) -> None:
    for number in range(5):
        say(store, f"{number}", Address(STOD.id, f"thread {number}"))
    assert texts(claim(store, most=2)) == ["0", "1"]
    assert texts(claim(store, most=2)) == ["2", "3"]


def test_a_tenant_that_rests_is_left_out(store: Store) -> None:
    say(store, "at home")
    say(store, "abroad", Address(ABROAD.id))
    store.outbox.mail({"text": "by mail"}, "anna@example.org", NOON, FOR_AN_HOUR, None)
    store.destinations.rest("tenant", NOON + timedelta(minutes=1), "429")
    assert texts(claim(store)) == ["abroad", "by mail"]
    assert store.destinations.next_up(NOON) == NOON + timedelta(minutes=1)
    assert texts(claim(store, NOON + timedelta(minutes=1))) == ["at home"]


def test_when_the_next_thing_comes_due(store: Store) -> None:
    say(store, "one")
    assert store.outbox.next_due(NOON) is None
    [first] = claim(store)
    store.outbox.again(first, NOON + timedelta(minutes=1), "503", counts=True)
    assert store.outbox.next_due(NOON) == NOON + timedelta(minutes=1)
    assert store.outbox.next_due(NOON + timedelta(minutes=1)) is None


def test_a_try_that_does_not_count_costs_nothing(store: Store) -> None:
    say(store, "one", number=7)
    for counts in (False, True, False):
        [one] = claim(store)
        store.outbox.again(one, NOON, "429", counts=counts)
    [errand] = store.outbox.about(7)
    assert (errand.attempts, errand.state, errand.error) == (1, "waiting", "429")


# Posts and their edits


def test_a_named_post_is_made_once(store: Store) -> None:
    say(store, "case 1001", name="case:1001:desk")
    say(store, "case 1001 again", name="case:1001:desk")
    assert all_of_it(store) == ["case 1001"]
    say(store, "and again", name="case:1001:desk")
    assert all_of_it(store) == []
    assert store.outbox.names("case:1001:") == ["case:1001:desk"]


def test_posts_without_a_name_are_each_their_own(store: Store) -> None:
    say(store, "same")
    say(store, "same")
    assert all_of_it(store) == ["same", "same"]


def test_an_edit_waits_for_its_post_and_goes_to_its_id(store: Store) -> None:
    say(store, "new", name="card")
    revise(store, "card", "changed")
    [post] = claim(store)
    assert (post.verb, claim(store)) == (Verb.POST, [])
    arrive(store, post, activity="4711", thread="stod;messageid=4711")
    [edit] = claim(store)
    assert (edit.verb, edit.activity, edit.thread) == (Verb.EDIT, "4711", "stod;messageid=4711")
    assert store.outbox.name_at(STOD.id, "4711") == "card"


def test_only_the_newest_edit_is_sent(store: Store) -> None:
    say(store, "new", name="card")
    for text in ("first", "second", "third"):
        revise(store, "card", text)
    assert all_of_it(store) == ["new", "third"]


def test_an_edit_made_while_another_is_being_sent_comes_after_it(store: Store) -> None:
    say(store, "new", name="card")
    all_of_it(store)
    revise(store, "card", "first")
    [first] = claim(store)
    revise(store, "card", "second")
    assert claim(store) == []
    arrive(store, first)
    assert all_of_it(store) == ["second"]


def test_an_edit_of_what_was_never_posted_is_nothing(store: Store) -> None:
    revise(store, "card", "changed")
    assert all_of_it(store) == []


def test_edits_of_a_dead_post_are_dropped(store: Store) -> None:
    say(store, "new", name="card")
    revise(store, "card", "waiting")
    [post] = claim(store)
    store.outbox.dead(post, NOON, "403")
    revise(store, "card", "later")
    say(store, "what comes after it")
    assert all_of_it(store) == ["what comes after it"]


def test_an_edit_that_fails_leaves_the_post_as_it_is(store: Store) -> None:
    say(store, "new", name="card")
    all_of_it(store)
    revise(store, "card", "first")
    [edit] = claim(store)
    store.outbox.dead(edit, NOON, "400")
    revise(store, "card", "second")
    assert all_of_it(store) == ["second"]


def test_a_post_is_withdrawn_once_it_stands_and_what_would_change_it_is_dropped(store: Store) -> None:
    say(store, "new", name="card")
    [post] = claim(store)
    revise(store, "card", "changed")
    withdraw(store, "card")
    assert claim(store) == []
    arrive(store, post, activity="4711", thread="stod;messageid=4711")
    [gone] = claim(store)
    assert (gone.verb, gone.activity, gone.thread) == (Verb.DELETE, "4711", "stod;messageid=4711")
    arrive(store, gone)
    revise(store, "card", "too late")
    assert claim(store) == []


def test_what_is_withdrawn_before_it_was_sent_is_never_sent_and_holds_nobody_up(store: Store) -> None:
    say(store, "new", name="card")
    revise(store, "card", "changed")
    withdraw(store, "card")
    revise(store, "card", "too late")
    say(store, "what comes after it")
    assert all_of_it(store) == ["what comes after it"]


def test_what_was_never_posted_or_is_dead_is_not_withdrawn(store: Store) -> None:
    withdraw(store, "card")
    say(store, "new", name="card")
    [post] = claim(store)
    store.outbox.dead(post, NOON, "403")
    withdraw(store, "card")
    assert claim(store) == []


def test_a_post_can_be_known_by_another_name(store: Store) -> None:
    say(store, "offer", name="question:1:offer")
    store.outbox.rename("question:1:offer", "question:1:answer")
    revise(store, "question:1:offer", "of no post")
    revise(store, "question:1:answer", "answer")
    assert all_of_it(store) == ["offer", "answer"]
    assert store.outbox.name_at(STOD.id, "17") == "question:1:answer"


def test_a_name_that_is_another_posts_stays_its_own(store: Store) -> None:
    say(store, "answer", name="answer")
    say(store, "offer", name="offer")
    store.outbox.rename("offer", "answer")
    for activity in ("1", "2"):
        [post] = claim(store)
        arrive(store, post, activity)
    assert (store.outbox.name_at(STOD.id, "1"), store.outbox.name_at(STOD.id, "2")) == ("answer", "offer")


# The end of it


def test_what_is_too_old_is_given_up_and_the_rest_goes_on(store: Store) -> None:
    say(store, "old", name="card", number=7)
    revise(store, "card", "changed")
    store.outbox.post(Address(STOD.id), {"text": "lasting"}, NOON, NOON + timedelta(days=5), "", None)
    assert store.outbox.expire(FOR_AN_HOUR - timedelta(seconds=1)) == []
    assert texts(store.outbox.expire(FOR_AN_HOUR))[0] == "old"
    [errand] = store.outbox.about(7)
    assert (errand.state, errand.error) == ("dead", "too late")
    assert all_of_it(store) == ["lasting"]


def test_a_place_that_is_closed_to_the_desk_has_nothing_waiting(store: Store) -> None:
    say(store, "here")
    say(store, "in a thread here", Address(STOD.id, "stod;messageid=1"))
    say(store, "elsewhere", Address(OTHER.id))
    assert texts(store.outbox.cancel_place(STOD.id, NOON)) == ["here", "in a thread here"]
    assert all_of_it(store) == ["elsewhere"]


def test_what_was_being_sent_at_a_crash_is_sent_again_and_nothing_else(store: Store) -> None:
    for thread in ("1", "2", "3"):
        say(store, thread, Address(STOD.id, thread))
    arrived, _ = claim(store, most=2)
    arrive(store, arrived)
    assert store.outbox.restart() == []
    assert all_of_it(store) == ["2", "3"]


def test_less_can_be_said_under_the_same_delivery(store: Store) -> None:
    say(store, "much too long")
    [one] = claim(store)
    shorter: Json = {"text": "short"}
    store.outbox.replace(one, shorter)
    store.outbox.again(one, NOON, "413", counts=True)
    assert all_of_it(store) == ["short"]


def test_a_roster_mail_and_hook_have_lanes_of_their_own(store: Store) -> None:
    say(store, "here")
    store.outbox.roster(STOD.id, NOON, FOR_AN_HOUR)
    store.outbox.mail({"text": "mail"}, "anna@example.org", NOON, FOR_AN_HOUR, None)
    store.outbox.hook({"text": "hook"}, "https://example.org/in", NOON, FOR_AN_HOUR, None)
    assert [one.verb for one in claim(store)] == [Verb.POST, Verb.ROSTER, Verb.MAIL, Verb.HOOK]

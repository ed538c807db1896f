"""What must be sent: in which order, what is sent of several edits, and what is given up."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.model.place import Address, Place, PlaceKind
from bot.model.post import Post, PostKind
from bot.store import IN_A_ROW, Delivery, DeliveryVerb, SendAllowance, Store
from bot.store.deliveries.outbox import MOST_EACH
from bot.turn import Json
from tests.harness.out import named

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
    store.outbox.post(to or Address(STOD.id), {"text": text}, NOON, FOR_AN_HOUR, named(name) if name else None, number)


def notify(store: Store, text: str, to: Address | None = None, name: str = "") -> None:
    """What is sent at most once."""
    known = named(name) if name else None
    store.outbox.post(to or Address(STOD.id), {"text": text}, NOON, FOR_AN_HOUR, known, None, once=True)


def state(store: Store, text: str) -> str:
    [found] = [one for one in store.dead_letters.unsent() if one.text == text]
    return found.state


def id_of(store: Store, text: str) -> int:
    [found] = [one for one in store.dead_letters.unsent() if one.text == text]
    return found.id


def revise(store: Store, name: str, text: str) -> None:
    store.outbox.edit(named(name), {"text": text}, NOON, FOR_AN_HOUR)


def withdraw(store: Store, name: str) -> None:
    store.outbox.withdraw(named(name), NOON, FOR_AN_HOUR)


def claim(store: Store, now: datetime = NOON, most: int = 100) -> list[Delivery]:
    return store.outbox.claim(now, most)


def texts(deliveries: list[Delivery]) -> list[object]:
    return [one.payload["text"] for one in deliveries]


def arrive(store: Store, delivery: Delivery, activity: str = "17", thread: str = "stod;messageid=17") -> None:
    store.outbox.mark_sent(delivery, NOON, thread, activity)


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
    store.outbox.retry(first, NOON + timedelta(minutes=1), "503", counts=True)
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
    store.destinations.back_off("tenant", NOON + timedelta(minutes=1), "429")
    assert texts(claim(store)) == ["abroad", "by mail"]
    assert store.destinations.next_retry(NOON) == NOON + timedelta(minutes=1)
    assert texts(claim(store, NOON + timedelta(minutes=1))) == ["at home"]


def test_when_the_next_thing_comes_due(store: Store) -> None:
    say(store, "one")
    assert store.outbox.next_due(NOON) is None
    [first] = claim(store)
    store.outbox.retry(first, NOON + timedelta(minutes=1), "503", counts=True)
    assert store.outbox.next_due(NOON) == NOON + timedelta(minutes=1)
    assert store.outbox.next_due(NOON + timedelta(minutes=1)) is None


def test_a_try_that_does_not_count_costs_nothing(store: Store) -> None:
    say(store, "one", number=7)
    for counts in (False, True, False):
        [one] = claim(store)
        store.outbox.retry(one, NOON, "429", counts=counts)
    [summary] = store.outbox.summaries_of(7)
    assert (summary.attempts, summary.state, summary.error) == (1, "waiting", "429")


# Notices, and who is well


def test_a_notice_stands_behind_what_somebody_waits_for(store: Store) -> None:
    notify(store, "notice")
    notify(store, "notice elsewhere", Address(OTHER.id))
    say(store, "reply")
    assert texts(claim(store, most=2)) == ["reply", "notice elsewhere"]


def test_a_notice_does_not_overtake_a_reply_that_is_to_be_tried_again(store: Store) -> None:
    notify(store, "notice")
    say(store, "reply")
    [reply] = claim(store)
    store.outbox.retry(reply, NOON + timedelta(minutes=1), "503", counts=True)
    assert claim(store) == []
    assert texts(claim(store, NOON + timedelta(minutes=1))) == ["reply"]


def test_the_edit_of_a_notice_waits_for_it_behind_everything_else(store: Store) -> None:
    notify(store, "notice", name="notice")
    revise(store, "notice", "changed notice")
    say(store, "reply")
    assert all_of_it(store) == ["reply", "notice", "changed notice"]


def test_no_destination_gets_more_than_its_share_at_once(store: Store) -> None:
    for number in range(MOST_EACH + 5):
        say(store, f"{number}", Address(STOD.id, f"thread {number}"))
    say(store, "abroad", Address(ABROAD.id))
    assert len(claim(store)) == MOST_EACH + 1
    assert claim(store) == []


def test_a_destination_is_kept_down_to_its_room(store: Store) -> None:
    for number in range(5):
        say(store, f"{number}", Address(STOD.id, f"thread {number}"))
        notify(store, f"notice {number}", Address(STOD.id, f"thread {number + 10}"))
    say(store, "abroad", Address(ABROAD.id))
    claimed = store.outbox.claim(NOON, 100, SendAllowance({"tenant": 6}, 1))
    assert texts(claimed) == ["0", "1", "2", "3", "4", "abroad", "notice 0"]
    assert store.outbox.claim(NOON, 100, SendAllowance({"tenant": 0})) == []


def test_a_tenant_that_was_sent_nothing_lately_has_room_and_mail_needs_none(store: Store) -> None:
    for number in range(3):
        say(store, f"{number}", Address(STOD.id, f"thread {number}"))
        store.outbox.mail({"text": f"mail {number}"}, f"{number}@example.org", NOON, FOR_AN_HOUR, None)
    assert texts(store.outbox.claim(NOON, 100, SendAllowance(otherwise=1))) == ["0", "mail 0", "mail 1", "mail 2"]


def test_lanes_that_rest_are_left_out(store: Store) -> None:
    say(store, "here")
    say(store, "elsewhere", Address(OTHER.id))
    assert texts(store.outbox.claim(NOON, 100, SendAllowance(resting=[STOD.id]))) == ["elsewhere"]


def test_one_that_is_out_of_order_gets_one_delivery_at_a_time_until_it_answers(store: Store) -> None:
    for number in range(3):
        say(store, f"{number}", Address(STOD.id, f"thread {number}"))
    say(store, "abroad", Address(ABROAD.id))
    assert [store.destinations.count_failure("tenant", "503") for _ in range(IN_A_ROW)][-1] == IN_A_ROW
    first, _ = claim(store)
    assert claim(store) == []
    arrive(store, first)
    assert store.destinations.mark_healthy("tenant")
    assert not store.destinations.mark_healthy("tenant")
    assert texts(claim(store)) == ["1", "2"]


def test_no_notice_is_spent_on_a_destination_that_is_out_of_order(store: Store) -> None:
    notify(store, "notice")
    store.destinations.count_failure("tenant", "503")
    store.destinations.back_off_once("tenant", NOON + timedelta(minutes=1))
    assert claim(store) == []
    assert store.destinations.next_retry(NOON) == NOON + timedelta(minutes=1)
    say(store, "reply")
    assert texts(claim(store)) == ["reply"]


def test_a_tenant_that_was_stopped_gets_nothing_but_the_desks_own_channels(store: Store) -> None:
    store.places.bind_queue("desk", OTHER.id, "sam", NOON)
    say(store, "for everybody")
    say(store, "for the desk", Address(OTHER.id))
    store.destinations.stop("tenant", NOON, "403")
    assert texts(claim(store)) == ["for the desk"]
    assert store.destinations.resume("tenant", FOR_AN_HOUR) == NOON
    assert store.destinations.resumed("tenant") == FOR_AN_HOUR
    assert store.destinations.resume("tenant", FOR_AN_HOUR) is None
    assert texts(claim(store)) == ["for everybody"]


def test_twenty_in_one_lane_that_are_given_up_let_the_next_one_through(store: Store) -> None:
    for number in range(20):
        say(store, f"{number}", name=f"{number}")
    store.outbox.post(Address(STOD.id), {"text": "lasting"}, NOON, NOON + timedelta(days=5), None, None)
    for number in range(10):
        withdraw(store, f"{number}")
    assert texts(claim(store)) == ["10"]
    store.outbox.expire(FOR_AN_HOUR)
    store.outbox.recover()
    assert [one.payload["text"] for one in claim(store, FOR_AN_HOUR)] == ["10"]


def test_the_edits_of_what_is_given_up_are_dropped_and_cannot_be_sent(store: Store) -> None:
    say(store, "new", name="card")
    revise(store, "card", "changed")
    [edit] = [one.id for one in store.dead_letters.unsent() if one.verb is DeliveryVerb.EDIT]
    assert texts(store.outbox.cancel_place(STOD.id, NOON)) == ["new"]
    assert [one.text for one in store.dead_letters.unsent()] == ["new"]
    assert not store.dead_letters.resend(edit, NOON, FOR_AN_HOUR)
    say(store, "later")
    assert all_of_it(store) == ["later"]


# What is uncertain


def lose(store: Store, text: str = "notice", name: str = "notice") -> Delivery:
    """The notice, sent; and nobody knows whether it arrived."""
    notify(store, text, name=name)
    [lost] = claim(store)
    store.outbox.mark_uncertain(lost, "time-out")
    return lost


def test_an_uncertain_notice_is_not_sent_again_and_holds_nobody_up(store: Store) -> None:
    lose(store)
    notify(store, "the next one")
    assert state(store, "notice") == "uncertain"
    assert store.outbox.expire(NOON + timedelta(days=30))[0].payload["text"] == "the next one"
    say(store, "reply")
    assert all_of_it(store) == ["reply"]
    assert state(store, "notice") == "uncertain"


def test_a_change_of_an_uncertain_notice_waits_for_a_persons_word(store: Store) -> None:
    notify(store, "notice", name="notice")
    [lost] = claim(store)
    revise(store, "notice", "before")
    store.outbox.mark_uncertain(lost, "time-out")
    assert state(store, "before") == "held"
    revise(store, "notice", "after")
    say(store, "reply")
    assert all_of_it(store) == ["reply"]
    assert [one.text for one in store.dead_letters.unsent()] == ["notice", "after"]


def test_a_notice_that_stands_there_is_changed_where_it_stands(store: Store) -> None:
    lost = lose(store)
    revise(store, "notice", "changed")
    store.dead_letters.mark_posted(lost.id, "4711", FOR_AN_HOUR, NOON + timedelta(days=5))
    [edit] = claim(store, NOON + timedelta(days=1))
    assert (edit.verb, edit.activity, edit.thread) == (DeliveryVerb.EDIT, "4711", "stod")
    assert store.posts.at(STOD.id, "4711") == named("notice")
    assert [one for one in store.dead_letters.unsent() if one.state == "uncertain"] == []


def test_the_thread_that_a_found_notice_began_is_known(store: Store) -> None:
    store.places.seen(Place("19:team", PlaceKind.CHANNEL, "tenant", "http://127.0.0.1:1", "28:bot", "a team"))
    notify(store, "notice", Address("19:team"), "notice")
    [lost] = claim(store)
    store.outbox.mark_uncertain(lost, "time-out")
    revise(store, "notice", "changed")
    store.dead_letters.mark_posted(lost.id, "4711", NOON, FOR_AN_HOUR)
    [edit] = claim(store)
    assert edit.thread == "19:team;messageid=4711"


def test_a_notice_whose_id_nobody_knows_is_never_changed_and_holds_nobody_up(store: Store) -> None:
    lost = lose(store)
    revise(store, "notice", "changed")
    store.dead_letters.mark_posted(lost.id, "", NOON, FOR_AN_HOUR)
    revise(store, "notice", "changed again")
    withdraw(store, "notice")
    say(store, "reply")
    assert all_of_it(store) == ["reply"]
    assert store.dead_letters.unsent() == []


def test_a_notice_that_is_not_there_is_sent_and_then_changed(store: Store) -> None:
    lost = lose(store)
    revise(store, "notice", "changed")
    store.dead_letters.resend(lost.id, FOR_AN_HOUR, NOON + timedelta(days=5))
    [again] = claim(store, FOR_AN_HOUR)
    assert (again.payload["text"], again.attempts) == ("notice", 0)
    assert store.outbox.expire(FOR_AN_HOUR) == []
    arrive(store, again)
    assert texts(claim(store, FOR_AN_HOUR)) == ["changed"]


def test_what_was_given_up_while_it_stood_behind_something_can_be_sent_all_the_same(store: Store) -> None:
    store.outbox.post(Address(STOD.id), {"text": "lasting"}, NOON, NOON + timedelta(days=5), None, None)
    say(store, "too late")
    store.outbox.expire(FOR_AN_HOUR)
    assert all_of_it(store) == ["lasting"]
    store.dead_letters.resend(id_of(store, "too late"), NOON, FOR_AN_HOUR)
    assert all_of_it(store) == ["too late"]


def test_a_change_that_stood_behind_something_leaves_when_its_notice_is_found(store: Store) -> None:
    notify(store, "notice", name="notice")
    [lost] = claim(store)
    notify(store, "in between")
    revise(store, "notice", "changed")
    store.outbox.mark_uncertain(lost, "time-out")
    all_of_it(store)
    store.dead_letters.mark_posted(lost.id, "4711", NOON, FOR_AN_HOUR)
    assert all_of_it(store) == ["changed"]


def test_at_a_crash_only_a_notice_that_was_being_posted_becomes_uncertain(store: Store) -> None:
    notify(store, "posted", name="posted")
    all_of_it(store)
    revise(store, "posted", "changed")
    notify(store, "being posted", Address(OTHER.id))
    say(store, "reply", Address(ABROAD.id))
    assert len(claim(store)) == 3
    assert texts(store.outbox.recover()) == ["being posted"]
    assert all_of_it(store) == ["reply", "changed"]
    assert state(store, "being posted") == "uncertain"


def test_what_is_sent_after_a_false_alarm_is_what_was_given_up_since_and_not_too_late(store: Store) -> None:
    say(store, "long ago")
    store.outbox.cancel_place(STOD.id, NOON - timedelta(hours=1))
    say(store, "lately")
    store.outbox.post(Address(STOD.id), {"text": "too late"}, NOON, NOON + timedelta(minutes=1), None, None)
    store.outbox.cancel_place(STOD.id, NOON)
    assert store.dead_letters.requeue(STOD.id, NOON - timedelta(minutes=10), NOON + timedelta(minutes=1)) == 1
    assert texts(claim(store, NOON + timedelta(minutes=1))) == ["lately"]


# Posts and their edits


def test_a_named_post_is_made_once(store: Store) -> None:
    say(store, "case 1001", name="case:1001:desk")
    say(store, "case 1001 again", name="case:1001:desk")
    assert all_of_it(store) == ["case 1001"]
    say(store, "and again", name="case:1001:desk")
    assert all_of_it(store) == []
    assert store.posts.of(PostKind.CASE, 1) == [named("case:1001:desk")]


def test_posts_without_a_name_are_each_their_own(store: Store) -> None:
    say(store, "same")
    say(store, "same")
    assert all_of_it(store) == ["same", "same"]


def test_an_edit_waits_for_its_post_and_goes_to_its_id(store: Store) -> None:
    say(store, "new", name="card")
    revise(store, "card", "changed")
    [post] = claim(store)
    assert (post.verb, claim(store)) == (DeliveryVerb.POST, [])
    arrive(store, post, activity="4711", thread="stod;messageid=4711")
    [edit] = claim(store)
    assert (edit.verb, edit.activity, edit.thread) == (DeliveryVerb.EDIT, "4711", "stod;messageid=4711")
    assert store.posts.at(STOD.id, "4711") == named("card")


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
    store.outbox.mark_dead(post, NOON, "403")
    revise(store, "card", "later")
    say(store, "what comes after it")
    assert all_of_it(store) == ["what comes after it"]


def test_an_edit_that_fails_leaves_the_post_as_it_is(store: Store) -> None:
    say(store, "new", name="card")
    all_of_it(store)
    revise(store, "card", "first")
    [edit] = claim(store)
    store.outbox.mark_dead(edit, NOON, "400")
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
    assert (gone.verb, gone.activity, gone.thread) == (DeliveryVerb.DELETE, "4711", "stod;messageid=4711")
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
    store.outbox.mark_dead(post, NOON, "403")
    withdraw(store, "card")
    assert claim(store) == []


def test_a_post_can_be_known_by_another_name(store: Store) -> None:
    say(store, "offer", name="offer")
    store.posts.rename(named("offer"), named("answer"))
    revise(store, "offer", "of no post")
    revise(store, "answer", "answer")
    assert all_of_it(store) == ["offer", "answer"]
    assert store.posts.at(STOD.id, "17") == named("answer")


def test_posts_are_listed_in_the_order_they_were_made_whatever_they_are_called_since(store: Store) -> None:
    first, fact, decided = (Post(PostKind.QUESTION, 1, part) for part in ("first", "fact", "decided"))
    for post in (first, fact, Post(PostKind.QUESTION, 11, "first"), decided, Post(PostKind.DIALOG, 1, "first")):
        store.outbox.post(Address(STOD.id), {"text": str(post)}, NOON, FOR_AN_HOUR, post, None)
    told = Post(PostKind.QUESTION, 1, "told")
    store.posts.rename(first, told)
    assert store.posts.of(PostKind.QUESTION, 1) == [told, fact, decided]
    assert store.posts.of(PostKind.QUESTION, 1, "fact") == [fact]


def test_posts_that_were_alike_stay_apart_when_they_make_room(store: Store) -> None:
    shown = [Post(PostKind.QUESTION, 1, "shown", step) for step in ("one", "other")]
    for post in shown:
        store.outbox.post(Address(STOD.id), {"text": str(post)}, NOON, FOR_AN_HOUR, post, None)
    former = [store.posts.retire(post) for post in shown]
    assert store.posts.of(PostKind.QUESTION, 1) == former
    assert [store.posts.retire(post) for post in former] == former
    assert len({*shown, *former}) == 4


def test_what_has_not_left_is_found_by_what_it_is_about(store: Store) -> None:
    reminders = [
        Post(PostKind.NOTICE_REMINDER, notice, place, step, window)
        for notice, place, step, window in (
            (1, "stod", "reminder-1h", 2),
            (1, "stod", "reminder-1d", 2),
            (1, "stod", "reminder-1h", 12),
            (1, "astod", "reminder-1h", 2),
            (11, "stod", "reminder-1h", 2),
        )
    ]
    for post in (*reminders, Post(PostKind.NOTICE_NEWS, 1, "stod", "started", 2)):
        store.outbox.post(Address(STOD.id), {"text": str(post)}, NOON, FOR_AN_HOUR, post, None, once=True)
    assert store.posts.unsent(PostKind.NOTICE_REMINDER, 1, "stod", 2) == reminders[:2]
    [first] = claim(store)
    assert store.posts.unsent(PostKind.NOTICE_REMINDER, 1, "stod", 2) == reminders[1:2]
    assert first.post == reminders[0]


def test_a_post_stands_until_it_is_withdrawn(store: Store) -> None:
    say(store, "an answer", name="answer")
    assert [store.posts.stands(named(name)) for name in ("answer", "never made")] == [True, False]
    withdraw(store, "answer")
    assert not store.posts.stands(named("answer"))


def test_a_name_that_is_another_posts_stays_its_own(store: Store) -> None:
    say(store, "answer", name="answer")
    say(store, "offer", name="offer")
    store.posts.rename(named("offer"), named("answer"))
    for activity in ("1", "2"):
        [post] = claim(store)
        arrive(store, post, activity)
    assert [store.posts.at(STOD.id, activity) for activity in ("1", "2")] == [named("answer"), named("offer")]


# The end of it


def test_what_is_too_old_is_given_up_and_the_rest_goes_on(store: Store) -> None:
    say(store, "old", name="card", number=7)
    revise(store, "card", "changed")
    store.outbox.post(Address(STOD.id), {"text": "lasting"}, NOON, NOON + timedelta(days=5), None, None)
    assert store.outbox.expire(FOR_AN_HOUR - timedelta(seconds=1)) == []
    assert texts(store.outbox.expire(FOR_AN_HOUR))[0] == "old"
    [summary] = store.outbox.summaries_of(7)
    assert (summary.state, summary.error) == ("dead", "too late")
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
    assert store.outbox.recover() == []
    assert all_of_it(store) == ["2", "3"]


def test_less_can_be_said_under_the_same_delivery(store: Store) -> None:
    say(store, "much too long")
    [one] = claim(store)
    shorter: Json = {"text": "short"}
    store.outbox.replace(one, shorter)
    store.outbox.retry(one, NOON, "413", counts=True)
    assert all_of_it(store) == ["short"]


def test_a_roster_mail_and_hook_have_lanes_of_their_own(store: Store) -> None:
    say(store, "here")
    store.outbox.roster(STOD.id, NOON, FOR_AN_HOUR)
    store.outbox.mail({"text": "mail"}, "anna@example.org", NOON, FOR_AN_HOUR, None)
    store.outbox.hook({"text": "hook"}, "https://example.org/in", NOON, FOR_AN_HOUR, None)
    assert [one.verb for one in claim(store)] == [
        DeliveryVerb.POST,
        DeliveryVerb.ROSTER,
        DeliveryVerb.MAIL,
        DeliveryVerb.HOOK,
    ]

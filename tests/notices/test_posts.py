"""Notices told: to whom, by whom, once; and what staff owe people."""

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot import clock
from bot.assistant.assistant import Assistant
from bot.configuration.app_context import AppContext
from bot.configuration.desk_file import NoticeRules
from bot.control import ControlError
from bot.model.notice import Maintenance, Notice, NoticeState, WindowState
from bot.model.notice_json import notice_to_json
from bot.transaction import Transactions
from bot.turn import DeskRemoved
from tests.harness.notices import sample
from tests.harness.world import Post, Spot, World, someone

START = datetime(2029, 9, 20, 8, 0, tzinfo=UTC)
FIRST = datetime(2029, 10, 6, 6, 0, tzinfo=UTC)
DAY, HOUR, MINUTE = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)
NOTICE = sample("three-saturdays", Maintenance, START)


@pytest.fixture
def world(app: AppContext, tmp_path: Path) -> Iterator[World]:
    world = World(Transactions(Assistant(app)), tmp_path, START)
    yield world
    world.close()


def channel(world: World, name: str, *wanted: str) -> Spot:
    """A channel that subscribes, with nothing posted in it yet."""
    spot = world.spot("channel", name)
    for one in wanted:
        world.says(spot, "sam", f"subscribe {one}")
    spot.posts.clear()
    spot.unread.clear()
    spot.thread = ""
    return spot


def staff(world: World) -> Spot:
    spot = world.spot("channel", "Support")
    world.says(spot, "sam", "bind queue ledger")
    spot.posts.clear()
    spot.thread = ""
    return spot


def submit(world: World, notice: Notice = NOTICE, by: str = "Siri") -> int:
    told = world.acts("notice-submit", {"notice": notice_to_json(replace(notice, author=by))})
    number = told["notice"]
    assert isinstance(number, int)
    return number


def published(world: World, notice: Notice = NOTICE) -> int:
    number = submit(world, notice)
    world.acts("notice-approve", {"number": number, "by": "Sam"})
    return number


def at(world: World, moment: datetime) -> None:
    world.wait(moment - world.now)


def headings(spot: Spot) -> list[str]:
    """The first line of each post that follows the card."""
    return [post.lines[0] for post in spot.posts[1:]]


def told(world: World, number: int) -> Maintenance:
    notice = world.store.notices.get(number)
    assert isinstance(notice, Maintenance)
    return notice


def test_only_channels_that_use_the_service_hear_of_it(world: World) -> None:
    here, elsewhere = channel(world, "Accounts", "economic en"), channel(world, "Web", "klockaren en")
    published(world)
    assert len(here.posts) == 1
    assert elsewhere.posts == []


def test_a_draft_is_told_to_nobody_but_staff(world: World) -> None:
    here, support = channel(world, "Accounts", "economic en"), staff(world)
    submit(world)
    at(world, FIRST + HOUR)
    assert here.posts == []
    assert [button.verb for button in support.posts[0].buttons] == [
        "notice-approve",
        "notice-preview",
        "notice-change",
        "notice-discard",
    ]


def test_posts_that_follow_stand_in_the_thread_of_the_card(world: World) -> None:
    here = channel(world, "Accounts", "economic en")
    published(world)
    at(world, FIRST - 7 * DAY)
    at(world, FIRST)
    [card, *rest] = here.posts
    assert len(rest) == 3  # a week before, the start, and a week before the next
    assert {post.thread for post in rest} == {card.thread}


def test_two_languages_in_one_channel_are_one_post_with_both(world: World) -> None:
    here = channel(world, "Accounts", "economic sv fi")
    published(world)
    at(world, FIRST - 7 * DAY)
    assert len(here.posts) == 2
    assert [line for line in here.posts[1].lines if line.startswith(("Påminnelse", "Muistutus"))] == [
        "Påminnelse: Vi byter servrar, operativsystem och databas",
        "Muistutus: Vaihdamme palvelimet, käyttöjärjestelmän ja tietokannan",
    ]


def test_a_channel_that_subscribes_late_gets_the_card_as_it_is_and_what_comes_then(world: World) -> None:
    published(world)
    at(world, FIRST + HOUR)
    here = world.spot("channel", "Late")
    here.posts.clear()
    world.says(here, "sam", "subscribe economic en", "en-GB")
    assert [post.lines[0] for post in here.posts] == [
        "This channel now gets notices about e-conomic in: English.",
        "Planned maintenance · e-conomic",
    ]
    assert "in progress" in " ".join(here.posts[1].lines)
    at(world, world.now + HOUR)
    assert len(here.posts) == 2


def test_who_unsubscribes_hears_no_more_but_the_card_stays_true(world: World) -> None:
    here = channel(world, "Accounts", "economic en")
    number = published(world)
    world.says(here, "sam", "unsubscribe economic")
    many = len(here.posts)
    world.acts("notice-cancel", {"number": number, "window": None, "by": "Sam"})
    assert len(here.posts) == many
    assert "Cancelled." in here.posts[0].lines


def test_subscriptions_are_listed_and_only_agents_change_them(world: World) -> None:
    here = channel(world, "Accounts", "economic sv fi", "visma nb")
    world.says(here, "sam", "subscriptions", "en-GB")
    assert here.posts[-1].lines == [
        "This channel gets notices about: e-conomic (Swedish); e-conomic (Finnish); Visma (Norwegian)."
    ]
    world.says(here, "anna", "unsubscribe economic", "en-GB")
    assert here.posts[-1].lines == ["Only support staff can do that."]
    assert len(world.store.notices.subscriptions(here.place.id)) == 3
    world.says(here, "sam", "unsubscribe economic fi")
    world.says(here, "sam", "subscribe economic norwegian")
    assert world.store.notices.subscriptions(here.place.id) == [("economic", "sv"), ("economic", "nb"), ("visma", "nb")]


@pytest.mark.parametrize("text", ["subscribe to the newsletter please", "subscribe", "notice of absence form"])
def test_what_only_looks_like_a_command_is_a_question(world: World, text: str) -> None:
    chat = world.spot("personal", "anna", "en-GB")
    before = len(world.store.questions.used())
    world.says(chat, "anna", text, "en-GB")
    assert len(world.store.questions.used()) == before + 1


def test_a_place_the_desk_is_removed_from_gets_nothing_more(world: World) -> None:
    here, there = channel(world, "Accounts", "economic en"), channel(world, "Books", "economic en")
    published(world)
    world.does(here, None, DeskRemoved(), "")
    at(world, FIRST - 7 * DAY)
    assert (len(here.posts), len(there.posts)) == (1, 2)
    assert world.store.notices.posted_keys(1).keys() == {here.place.id, there.place.id}


def test_what_waits_for_a_place_the_desk_is_removed_from_is_given_up(world: World) -> None:
    here = channel(world, "Accounts", "economic en")
    number = submit(world)
    with world.store.transaction():
        world.transactions.act("notice-approve", {"number": number, "by": "Sam"}, world.now)(world.store)
    world.does(here, None, DeskRemoved(), "")
    assert here.posts == []


# Once


def test_every_post_is_made_once_through_restarts_and_moved_clocks(app: AppContext, tmp_path: Path) -> None:
    """A hundred looks at a clock that somebody plays with, the desk started anew in between."""
    chance = random.Random(7)  # noqa: S311 - the same each time
    made: Counter[tuple[str, str]] = Counter()
    world = World(Transactions(Assistant(app)), tmp_path, START)
    spots = [channel(world, name, "economic en") for name in ("A", "B", "C")]
    published(world)
    true = START
    for _ in range(100):
        true += timedelta(hours=chance.uniform(0, 10))
        world.now = true + timedelta(hours=chance.choice((0, 0, 0, -3, 2)))
        world.wait(timedelta())
        if chance.random() < 0.2:
            world.store.close()
            again = World(Transactions(Assistant(app)), tmp_path, world.now)
            again.spots, world = world.spots, again
    for spot in spots:
        made.update((spot.place.id, first_lines(post)) for post in spot.posts)
    world.close()
    assert set(made.values()) == {1}
    assert len({place for place, _ in made}) == 3
    lines = [line for place, line in made if place == spots[0].place.id]
    assert [line for line in lines if line.startswith("The work begins now")] != []


def first_lines(post: Post) -> str:
    """What tells a post of three windows from another."""
    return "\n".join(post.lines[:3])


def test_a_reminder_that_could_not_be_sent_is_of_no_use_once_the_work_has_begun(world: World) -> None:
    here = channel(world, "Accounts", "economic en")
    published(world)
    world.now = FIRST - HOUR
    with world.store.transaction():
        clock.tick(world.store, world.app, world.now)
    at(world, FIRST)
    assert [heading.partition(":")[0] for heading in headings(here)] == ["The work begins now", "Reminder"]
    assert "13 October" in here.posts[2].lines[1]


def test_after_an_outage_only_what_is_still_of_use_is_posted(world: World) -> None:
    here = channel(world, "Accounts", "economic en")
    published(world)
    at(world, FIRST + 9 * HOUR)
    [post] = here.posts[1:]  # the reminder of the second window, nine hours late, is left out too
    assert post.lines[:2] == [
        "The work begins now: We replace servers, operating system and database",
        "Began: 08:00",
    ]
    assert "still in progress, taking longer than planned" in " ".join(here.posts[0].lines)


# By whom


def test_above_the_desks_limit_somebody_else_must_approve(app: AppContext, tmp_path: Path) -> None:
    rules = NoticeRules(second_approver_over_channels=1)
    careful = replace(app, desk=app.desk.model_copy(update={"notices": rules}))
    world = World(Transactions(Assistant(careful)), tmp_path, START)
    channel(world, "A", "economic en")
    number = submit(world, by="Siri")
    world.acts("notice-approve", {"number": number, "by": "Siri"})
    channel(world, "B", "economic en")
    second = submit(world, by="Siri")
    with pytest.raises(ControlError, match="somebody other than its author must approve"):
        world.acts("notice-approve", {"number": second, "by": "Siri"})
    world.acts("notice-approve", {"number": second, "by": "Sam"})
    assert told(world, second).approved_by == "Sam"
    world.close()


VERBS = ["approve", "preview", "discard", "start", "done", "check", "longer"]


def test_nobody_but_staff_can_do_anything_about_a_notice(world: World) -> None:
    support = staff(world)
    number = published(world)
    at(world, FIRST + HOUR)
    before = told(world, number)
    for verb in VERBS:
        button = next((one for post in support.posts for one in post.buttons), None)
        assert button is not None
        pressed = replace(button, verb=f"notice-{verb}", data={"notice": number, "window": 1})
        response = world.presses(support, "anna", pressed, {}, "en-GB")
        assert response.notice == "Only support staff can do that."
    for said in ("notice 1 done", "notice 1 cancel", "notice 1 approve"):
        world.says(support, "anna", said, "en-GB")
    assert told(world, number) == before


@pytest.mark.parametrize(
    "data", [{}, {"notice": "1"}, {"notice": 99}, {"notice": -1}, {"notice": 1.0}, {"notice": None}]
)
def test_a_button_that_names_no_notice_does_nothing(world: World, data: dict[str, object]) -> None:
    support = staff(world)
    number = published(world)
    button = support.posts[0].buttons[0]
    response = world.presses(support, "sam", replace(button, verb="notice-start", data=data), {}, "en-GB")
    assert response.notice == "That question is no longer open. Please ask again."
    assert told(world, number).windows == NOTICE.windows


def test_a_button_pressed_twice_does_it_once(world: World) -> None:
    here, support = channel(world, "Accounts", "economic en"), staff(world)
    number = submit(world)
    approve = support.posts[0].buttons[0]
    world.presses(support, "sam", approve, {}, "en-GB")
    again = world.presses(support, "siri", approve, {}, "en-GB")
    assert again.notice == "That button was pressed just now, so nothing more was done. Press again if you mean it."
    world.wait(timedelta(seconds=2))
    response = world.presses(support, "sam", approve, {}, "en-GB")
    assert response.notice == "It is already published or over."
    assert (len(here.posts), told(world, number).state) == (1, NoticeState.APPROVED)


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("notice 1 move 2 2029-10-06 13:00-15:00", "It overlaps window 1."),
        ("notice 1 move 2 2029-09-01 13:00-15:00", "The new start is past already."),
        ("notice 1 move 2 tomorrow", "I can't read “tomorrow” as times. Write for example 2029-10-21 08:00–14:00."),
        (
            "notice 1 move 2 2029-10-13 24:50-25:00",
            "“2029-10-13 24:50-25:00” is not a time. Write for example 15:00 or +30m.",
        ),
        ("notice 1 move 4 2029-10-13 09:00-15:00", "There is no window 4. There are 3."),
        ("notice 1 done 1", "Window 1 has not begun."),
        ("notice 1 done", "Which window? There are 3: write its number too."),
        ("notice 1 extend 1 14:00", "That is the time it has now."),
        ("notice 9 done", "There is no notice 9."),
        ("notice 1 approve", "It is already published or over."),
        ("notice 1 discard", "It is already published. Cancel it instead."),
        (
            "notice 1 move 2 2030-03-31 02:30-05:00",
            "Clocks never show 02:30 on that day: they are put forward. Choose another time.",
        ),
    ],
)
def test_what_cannot_be_is_said_with_its_reason(world: World, said: str, answer: str) -> None:
    support = staff(world)
    number = published(world)
    before = told(world, number)
    world.says(support, "sam", said, "en-GB")
    assert support.posts[-1].lines == [answer]
    assert told(world, number) == before


# What is owed


def test_staff_are_reminded_in_the_queues_channel_until_somebody_says_that_it_is_done(world: World) -> None:
    support = staff(world)
    number = published(world)
    end = told(world, number).windows[0].end
    at(world, FIRST)
    many = len(support.posts)
    for minutes in (-15, 0, 30, 60, 120, 240):
        at(world, end + minutes * MINUTE)
    said = [post.lines[0] for post in support.posts[many:]]
    assert len(said) == 4
    assert "the time is up" in said[0] or "tiden går ut" in said[0]
    done = next(button for button in support.posts[-1].buttons if button.verb == "notice-done")
    world.presses(support, "sam", done, {})
    at(world, end + 5 * DAY)
    assert len(support.posts) == many + 4
    assert told(world, number).windows[0].state is WindowState.DONE


def test_an_extension_told_in_time_is_no_debt_before_its_new_end(world: World) -> None:
    support = staff(world)
    number = published(world)
    end = told(world, number).windows[0].end
    at(world, end - 15 * MINUTE)
    world.acts("notice-extend", {"number": number, "window": 1, "until": "+1h", "by": "Sam"})
    many = len(support.posts)
    at(world, end + 30 * MINUTE)
    assert len(support.posts) == many
    at(world, end + 45 * MINUTE)
    assert len(support.posts) == many + 1


def test_where_no_channel_is_bound_staff_are_reminded_by_mail(world: World) -> None:
    published(world)
    at(world, FIRST + 6 * HOUR)
    assert [mail["to"] for mail in world.mails] == ["ledger@example.org"]


# How things are


def test_anybody_can_ask_how_things_are(world: World) -> None:
    chat = world.spot("personal", "anna", "en-GB")
    world.says(chat, "anna", "status", "en-GB")
    assert chat.posts[-1].lines == ["There is no planned maintenance and no known incident just now."]
    number = published(world)
    world.says(chat, "anna", "status", "en-GB")
    assert "We replace servers, operating system and database" in chat.posts[-1].lines
    world.says(chat, "anna", f"notice {number}", "en-GB")
    assert "Not a single entry" in " ".join(chat.posts[-1].lines)


def test_a_draft_is_not_shown_to_anybody_who_asks(world: World) -> None:
    submit(world)
    chat = world.spot("personal", "anna", "en-GB")
    world.says(chat, "anna", "notice 1", "en-GB")
    assert "bookkeeping" not in " ".join(chat.posts[-1].lines)


def test_history_keeps_who_did_what(world: World) -> None:
    number = published(world)
    at(world, FIRST)
    world.acts("notice-done", {"number": number, "window": 1, "by": someone("sam").id})
    history = [(event.what, event.by) for event in world.store.notices.history(number)]
    assert history == [("made", "Siri"), ("approved", "Sam"), ("clock", ""), ("done", someone("sam").id)]

"""What the clock brings, also after a stroke that could not be written; and a case whose way is closed."""

from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot import clock
from bot.assistant.assistant import Assistant
from bot.configuration.app_context import AppContext
from bot.store import Delivery, DeliveryVerb
from bot.transaction import Transactions
from bot.turn import ButtonPressed, DeskRemoved, Turn
from tests.harness.office import NOON, UNHEARD_OF, data_of, english
from tests.harness.world import TEAM, Spot, World, someone


class _DiskFull(Exception):
    pass


def tick(world: World, now: datetime, *, kept: bool = True) -> list[Delivery]:
    """The clock strikes; what is then to be sent. Not `kept`: the disk took nothing of it."""
    with suppress(_DiskFull), world.store.transaction():
        clock.tick(world.store, world.app, now)
        if not kept:
            raise _DiskFull
    with world.store.transaction():
        claimed = world.store.outbox.claim(now, 100)
        for one in claimed:
            world.store.outbox.mark_sent(one, now, "", "")
    return claimed


def asked_for_roster(claimed: list[Delivery]) -> bool:
    return [one.verb for one in claimed] == [DeliveryVerb.ROSTER]


@pytest.fixture
def of_a_team(world: World, small: AppContext, channel: Spot) -> World:
    """The desk knows the channel of the team that its agents belong to."""
    assert channel.place.team == TEAM
    desk = small.desk.model_copy(update={"agents_team": TEAM})
    world.transactions = Transactions(Assistant(replace(small, desk=desk)))
    return world


# The clock


def test_the_roster_is_asked_for_once_an_hour(of_a_team: World) -> None:
    hour = NOON.replace(minute=0)
    asked = [asked_for_roster(tick(of_a_team, hour + timedelta(minutes=minutes))) for minutes in (0, 20, 59, 60, 119)]
    assert asked == [True, False, False, True, False]


def test_a_desk_started_again_knows_what_it_did_before(of_a_team: World) -> None:
    assert asked_for_roster(tick(of_a_team, NOON))
    of_a_team.transactions = Transactions(of_a_team.transactions.assistant)
    assert not asked_for_roster(tick(of_a_team, NOON + timedelta(minutes=1)))


def test_what_the_disk_did_not_take_is_done_at_the_next_stroke(of_a_team: World) -> None:
    assert tick(of_a_team, NOON, kept=False) == []
    assert asked_for_roster(tick(of_a_team, NOON + timedelta(seconds=15)))


def test_what_has_been_kept_long_enough_goes_once_a_day_also_when_the_disk_was_full_at_first(
    world: World, chat: Spot
) -> None:
    world.says(chat, "anna", UNHEARD_OF, "en-GB")
    tick(world, NOON + timedelta(days=365, hours=1), kept=False)
    assert world.store.questions.get(1) is not None
    tick(world, NOON + timedelta(days=365, hours=1, seconds=15))
    assert world.store.questions.get(1) is None


# A case whose way is closed


def sent_but_not_yet_posted(world: World, chat: Spot) -> None:
    """Anna's question is a case, and its card waits."""
    world.says(chat, "anna", UNHEARD_OF, "en-GB")
    send = ButtonPressed("send", data_of(chat, "send"))
    turn = Turn("t", NOON, chat.place, chat.place.id, someone("anna"), "en-GB", "x", send)
    with world.store.transaction():
        world.transactions.receive(turn)(world.store)


def test_cases_that_wait_for_a_channel_go_to_the_fallback_as_soon_as_the_desk_is_taken_out_of_it(
    world: World, chat: Spot, support: Spot
) -> None:
    sent_but_not_yet_posted(world, chat)
    world.does(support, None, DeskRemoved(), "")
    assert [mail["to"] for mail in world.mails] == ["first@example.org"]
    assert english(world, "mail-intro") in str(world.mails[0]["text"])
    world.wait(timedelta(days=1))
    assert len(world.mails) == 1


def test_a_channel_without_waiting_cases_is_left_in_silence(world: World, chat: Spot, support: Spot) -> None:
    sent_but_not_yet_posted(world, chat)
    world.deliver()
    world.does(support, None, DeskRemoved(), "")
    assert world.mails == []


def test_a_case_that_cannot_be_posted_in_time_goes_to_the_fallback(world: World, chat: Spot, support: Spot) -> None:
    sent_but_not_yet_posted(world, chat)
    world.run(timedelta(days=6))
    assert [mail["to"] for mail in world.mails] == ["first@example.org"]
    assert english(world, "mail-intro") in str(world.mails[0]["text"])
    assert "1001" not in " ".join(line for post in support.posts for line in post.lines)


def test_a_question_after_all_were_forgotten_is_answered_like_any_other(world: World, chat: Spot) -> None:
    world.says(chat, "anna", UNHEARD_OF, "en-GB")
    world.wait(timedelta(days=400))
    assert world.store.questions.data_of(someone("anna").id) == []
    before = len(chat.posts)
    world.says(chat, "anna", UNHEARD_OF, "en-GB")
    assert len(chat.posts) > before

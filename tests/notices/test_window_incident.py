"""A window that became an incident: both know of each other, and whoever reported during it hears its end once."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.assistant.assistant import Assistant
from bot.configuration.app_context import AppContext
from bot.model.notice import Incident, Maintenance, NoticeState
from bot.model.notice_json import notice_to_json
from bot.transaction import Transactions
from tests.harness.notices import sample
from tests.harness.world import Spot, World

START = datetime(2029, 9, 20, 8, 0, tzinfo=UTC)
DURING = datetime(2029, 10, 6, 7, 0, tzinfo=UTC)
NOTICE = sample("three-saturdays", Maintenance, START)


@pytest.fixture
def world(app: AppContext, tmp_path: Path) -> Iterator[World]:
    """The first Saturday, an hour into the work; support's channel and one of readers are there."""
    world = World(Transactions(Assistant(app)), tmp_path, START)
    world.says(support(world), "sam", "bind queue ledger", "en-GB")
    world.says(readers(world), "sam", "subscribe economic en", "en-GB")
    world.acts("notice-submit", {"notice": notice_to_json(NOTICE)})
    world.acts("notice-approve", {"number": 1, "by": "Sam"})
    world.wait(DURING - START)
    yield world
    world.close()


def support(world: World) -> Spot:
    return world.spot("channel", "Support")


def readers(world: World) -> Spot:
    return world.spot("channel", "Accounts")


def press(world: World, spot: Spot, who: str, verb: str) -> None:
    found = [(post, button) for post in spot.posts for button in post.buttons if button.verb == verb]
    spot.thread = found[-1][0].thread
    world.presses(spot, who, found[-1][1], {}, "en-GB")


def reports(world: World, who: str) -> Spot:
    """Somebody asks in private, and sends that they have a problem."""
    chat = world.spot("personal", who, "en-GB")
    world.says(chat, who, "I was logged out", "en-GB")
    press(world, chat, who, "problem")
    press(world, chat, who, "send")
    return chat


def staff(world: World, text: str) -> str:
    """What staff are answered; where they are asked first, once they have said yes."""
    here = support(world)
    here.thread = ""
    many = len(here.posts)
    world.says(here, "sam", text, "en-GB")
    yes = [button for button in here.posts[many].buttons if button.verb == "notice-sure"]
    return world.presses(here, "sam", yes[0], {}, "en-GB").notice if yes else here.posts[many].lines[0]


def card(spot: Spot, begins: str) -> list[str]:
    """The post that begins so, as it now reads."""
    return next(post.lines for post in spot.posts if post.lines[0].startswith(begins))


def told(spot: Spot) -> list[str]:
    return [line for post in spot.posts for line in post.lines if "is over" in line]


@pytest.mark.parametrize(
    "said",
    [
        "notice 1 incident 1: The database is slow",
        "notice 1 incident: The database is slow",
        "notice 1 incident The database is slow",
        "notice 1 incident 1 The database is slow",
        "notice 1 incident 1:The database is slow",
    ],
)
def test_the_window_is_no_part_of_the_title(world: World, said: str) -> None:
    staff(world, said)
    incident = world.store.notices.get(2)
    assert isinstance(incident, Incident)
    assert incident.texts["en"].title == "The database is slow"
    assert incident.of_window == (1, 1)


def test_a_time_is_no_window(world: World) -> None:
    staff(world, "notice 1 extend 15:00")
    notice = world.store.notices.get(1)
    assert isinstance(notice, Maintenance)
    assert notice.windows[0].end == datetime(2029, 10, 6, 13, 0, tzinfo=UTC)


def test_whoever_reported_during_the_window_hears_the_incidents_end_once(world: World) -> None:
    erik = reports(world, "erik")
    staff(world, "notice 1 incident 1: The database is slow")
    staff(world, "incident 2 resolved: Everything is back.")
    assert told(erik) == [
        "“The database is slow” is over, and your case 1001 belonged to it. Does it work for you now? "
        "If not, write 1001 and what you see."
    ]
    staff(world, "notice 1 done")
    staff(world, "notice 1 cancel")
    assert len(told(erik)) == 1


def test_while_the_incident_lasts_the_end_of_the_work_says_nothing(world: World) -> None:
    erik = reports(world, "erik")
    staff(world, "notice 1 incident 1: The database is slow")
    staff(world, "notice 1 cancel")
    assert told(erik) == []
    staff(world, "incident 2 resolved: Everything is back.")
    assert len(told(erik)) == 1


def test_a_case_of_the_window_that_comes_after_the_incident_hears_the_end_of_the_work(world: World) -> None:
    staff(world, "notice 1 incident 1: The database is slow")
    staff(world, "incident 2 resolved: Everything is back.")
    erik = reports(world, "erik")
    staff(world, "notice 1 cancel")
    assert len(told(erik)) == 1


def test_both_cards_of_staff_know_of_each_other_and_count_the_cases(world: World) -> None:
    reports(world, "erik")
    staff(world, "notice 1 incident 1: The database is slow")
    incident = card(support(world), "2 ·")
    assert "Kom av: notis 1, lördag 6 oktober 2029 kl. 08:00–14:00" in incident
    assert "Ärenden: 1 (en organisation): 1001" in incident
    assert "Blev störning: 2" in card(support(world), "1 ·")
    reports(world, "berit")
    assert "Ärenden: 2 (en organisation): 1001, 1002" in card(support(world), "2 ·")


def test_the_card_in_channels_says_what_the_window_became(world: World) -> None:
    staff(world, "notice 1 incident 1: The database is slow")
    line = "Saturday, 6 October 2029, 08:00–14:00 · became an incident, see “The database is slow”"
    assert line in card(readers(world), "Planned maintenance")
    staff(world, "notice 1 done")
    assert "Saturday, 6 October 2029, 08:00–14:00 · done" in card(readers(world), "Planned maintenance")


def test_an_incident_opened_by_mistake_leaves_the_window_as_it_was(world: World) -> None:
    staff(world, "notice 1 incident 1: The database is slow")
    staff(world, "incident 2 mistaken")
    assert "Saturday, 6 October 2029, 08:00–14:00 · in progress" in card(readers(world), "Planned maintenance")
    assert staff(world, "notice 1 incident 1: It is slow after all").startswith("Incident 3 is open")


def test_the_end_of_the_incident_is_not_the_end_of_the_work(world: World) -> None:
    staff(world, "notice 1 incident 1: The database is slow")
    assert staff(world, "incident 2 resolved: Everything is back.") == (
        "Incident 2: resolved, and the channels are told. The work it came from is still going on: "
        "write **notice 1 done 1** when that is done, too."
    )
    many = len(support(world).posts)
    world.wait(timedelta(hours=5))
    assert any("Notis 1" in line for post in support(world).posts[many:] for line in post.lines)


def test_the_case_has_notice_window_and_service_and_goes_to_the_services_queue(world: World) -> None:
    erik = reports(world, "erik")
    [case] = world.store.cases.all()
    assert (case.asked.service, case.asked.queue) == ("economic", "ledger")
    lines = card(support(world), "1001")
    assert lines[0] == "1001 · Fråga · e-conomic"
    assert (
        "Hör till: Notis 1: Vi byter servrar, operativsystem och databas, lördag 6 oktober 2029 kl. 08:00–14:00"
        in lines
    )
    assert "Sent to: ledger support ✓" in card(erik, "Case 1001")


def test_whoever_says_that_it_is_something_else_is_not_counted(world: World) -> None:
    chat = world.spot("personal", "erik", "en-GB")
    world.says(chat, "erik", "I was logged out", "en-GB")
    press(world, chat, "erik", "none")
    world.says(chat, "erik", "a person please", "en-GB")
    [case] = world.store.cases.all()
    assert world.store.notices.of_case(case.number) is None


def test_a_form_begun_from_the_problem_knows_the_service(world: World) -> None:
    chat = world.spot("personal", "erik", "en-GB")
    world.says(chat, "erik", "I was logged out", "en-GB")
    press(world, chat, "erik", "problem")
    press(world, chat, "erik", "begin")
    dialog = world.store.dialogs.open_in(chat.place.id, "erik", world.now) or world.store.dialogs.get(1)
    assert dialog is not None
    assert getattr(dialog.answers["service"], "value", "") == "economic"


def test_a_second_approver_decides_when_people_are_told(world: World, app: AppContext) -> None:
    """Until then it is a draft: the card in channels says nothing of it."""
    strict = app.desk.model_copy(
        update={"notices": app.desk.notices.model_copy(update={"second_approver_over_channels": 1})}
    )
    world.transactions.assistant.app = replace(app, desk=strict)
    world.says(world.spot("channel", "More"), "sam", "subscribe economic en", "en-GB")
    staff(world, "notice 1 incident 1: The database is slow")
    assert "Saturday, 6 October 2029, 08:00–14:00 · in progress" in card(readers(world), "Planned maintenance")
    here = support(world)
    here.thread = ""
    world.says(here, "siri", "notice 2 approve", "en-GB")
    incident = world.store.notices.get(2)
    assert isinstance(incident, Incident)
    assert incident.state is NoticeState.APPROVED
    assert any("became an incident" in line for line in card(readers(world), "Planned maintenance"))


def test_work_that_puts_an_earlier_incident_right_says_which(world: World) -> None:
    staff(world, "notice 1 incident 1: The database is slow\nsv: Databasen är långsam")
    staff(world, "incident 2 resolved: Everything is back.")
    world.acts("notice-submit", {"notice": notice_to_json(replace(NOTICE, number=0, earlier=(2,)))})
    world.acts("notice-approve", {"number": 3, "by": "Sam"})
    lines = readers(world).posts[-1].lines
    assert "It puts right what caused the incident “The database is slow” (6 October 2029)." in lines

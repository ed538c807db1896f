"""Nothing public by a slip: what staff write or press about notices by mistake reaches nobody, and is asked about."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.assistant.assistant import Assistant
from bot.cards.card_buttons import CardButton
from bot.configuration.app_context import AppContext
from bot.model.notice import Maintenance, NoticeState, WindowState
from bot.model.notice_json import notice_to_json
from bot.transaction import Response, Transactions
from tests.harness.notices import sample
from tests.harness.world import Spot, World

START = datetime(2029, 9, 20, 8, 0, tzinfo=UTC)
FIRST = datetime(2029, 10, 6, 6, 0, tzinfo=UTC)
"""When the first of three Saturdays begins."""
NOTICE = sample("three-saturdays", Maintenance, START)
HOUR, SECOND = timedelta(hours=1), timedelta(seconds=1)
JUST_NOW = "That button was pressed just now, so nothing more was done. Press again if you mean it."
LETTER = "\n".join(
    f"Gentile cliente, al punto {n} il servizio riprende secondo il piano concordato." for n in range(30)
)


@pytest.fixture
def world(app: AppContext, tmp_path: Path) -> Iterator[World]:
    """Notice 1 is work on three Saturdays, published; notice 2 is an incident, open. Readers hear of both."""
    world = World(Transactions(Assistant(app)), tmp_path, START)
    world.says(support(world), "sam", "bind queue ledger", "en-GB")
    world.says(readers(world), "sam", "subscribe economic en", "en-GB")
    world.acts("notice-submit", {"notice": notice_to_json(NOTICE)})
    world.acts("notice-approve", {"number": 1, "by": "Sam"})
    world.acts("incident-open", {"service": "economic", "text": "The login is down", "language": "en"})
    readers(world).unread.clear()
    yield world
    world.close()


def support(world: World) -> Spot:
    return world.spot("channel", "Support")


def readers(world: World) -> Spot:
    return world.spot("channel", "Accounts")


def heard(world: World) -> list[str]:
    """What is new to readers: posts made, and posts that have changed."""
    return [line for post in readers(world).unread for line in post.lines]


def says(world: World, text: str, who: str = "sam") -> list[str]:
    here = support(world)
    here.thread = ""
    many = len(here.posts)
    world.says(here, who, text, "en-GB")
    return [line for post in here.posts[many:] for line in post.lines]


def button(world: World, verb: str) -> CardButton:
    """The newest of that verb in support's channel."""
    return [one for post in support(world).posts for one in post.buttons if one.verb == verb][-1]


def press(world: World, verb: str, who: str = "sam", **typed: str) -> Response:
    return world.presses(support(world), who, button(world, verb), typed, "en-GB")


def notices(world: World) -> list[str]:
    return [notice_to_json(one) for one in world.store.notices.all()]


@pytest.mark.parametrize(
    "said",
    [
        *("incident 2 lost: allt funkar", "incident 2 avsluta", "incident 2 ändra", "incident 2 status"),
        *("incident 2 still working", "störning 2 lsöt: klart nu", "häiriö 2 ratkastu: toimii", "häiriö 2 loppu"),
        *("hendelse 2 ferdg", "incidente 2 chiuso", "incident 2 pls close", "incident 2 fxd", "incident 2 upd: x"),
        *("störning #2 tack", "incident 2 ???", "incident 2 ja", "incident 2 löst inloggningen för Ekonomi"),
        *("incident 2 klart?", "incident 2 done with the first server", "incident 2 fixed, I think", "incident 2 no"),
        *("incident 2 resolved", "hendelse 2 løst", "störning 2 löst", "häiriö 2 ratkaistu", "incidente 2 risolto"),
        *("incident 2 done.", "incident 2 resolved:", "incident 2 resolved: …", "incident 2 fixed!!"),
        *("störning #2: klar", "störning 2 klart"),
        *("incident 2 update", "incident 2 update:", "incident 2 update: ...", "hendelse 2 oppdatering: –"),
        *("häiriö 2 uutta tietoa:", "incidente 2 aggiornamento: ?", "hendelse 2 åpnet igjen", "incidente 2 riaperto:"),
        *("notice 1 extend 1 +3", "varsel 1 forleng 1 +3", "notis 1 förläng 1 + 3", "tiedote 1 jatka 1 +3"),
        *("avviso 1 prolunga 1 +3", "notice 1 extend 1 3", "notice 1 extend 1 15", "notice 1 extend 1 kl 3 +"),
        *("notice 1 extend 1 +3 days", "notice 1 extend 1 +3 x", "notice 1 extend 1 -2h", "notice 1 extend 1"),
        *("incident 2 next +3", "störning 2 nästa +2: mer då", "incident 2 next +2 soon", "incident 2 next 99:00 soon"),
        *("incident 2 next 14 people called", "incident 2 nästa 3 kunder har ringt", "incidente 2 risolto ieri?"),
        *("incident 2: löst", "incident 2: avsluta", "häiriö 2: peru", "incident 2 cancel", "hendelse 2 avlys"),
        *("notice 1 cancel the second", "notis 1 ställ in andra lördagen", "notice 1 cancel 2 and 3"),
        *("notice 1 cancel", "notice 1 cancel 2", "notice 1 start tomorrow"),
        *("notice 1 start 1", "notis 1 börja om", "notice 1 done?"),
        *("tiedote 1 peru toinen", "varsel 1 ferdig snart", "avviso 1 inizia domani", "notice 1 start 1?"),
        *(f"incident 2: {LETTER}", f"incident 2 {LETTER}", f"incident 2 update: {LETTER}", f"notice 1 {LETTER}"),
        *(f"incident 2 resolved: {LETTER}", f"incident 2 next 14:00: {LETTER}", f"notice 1 done {LETTER}"),
    ],
)  # fmt: skip
def test_words_that_are_not_surely_meant_reach_nobody(world: World, said: str) -> None:
    before = notices(world)
    assert says(world, said) != []
    assert notices(world) == before
    assert heard(world) == []


@pytest.mark.parametrize(
    "said",
    [
        *("notice 1 move 1 2029-10-07 09:00-12:00", "notice 1 extend 1 15:00", "notice 1 extend 1 +3 h"),
        *("varsel 1 forleng 1 +3 timer", "notis 1 förläng 1 +2 timmar", "tiedote 1 jatka 1 +45 min"),
        *("avviso 1 prolunga 1 +2 ore", "tiedote 1 jatka 1 +3 tuntia", "notis 1 förläng 1 kl 15"),
        *("incident 2 next +2 timmar", "notice 1 extend 1 +2t"),
        *("notis 1 förläng 1 en timme", "notis 1 förläng 1 +1,5h", "varsel 1 forleng 1 en time til"),
        *("avviso 1 prolunga 1 un'ora", "tiedote 1 jatka 1 puoli tuntia", "notice 1 extend 1 an hour"),
        *("notis 1 flytta 1 söndag 7 oktober 2029 09:00–12:00", "notice 1 move 1 Sunday, 7 October 2029 09:00–12:00"),
    ],
)  # fmt: skip
def test_a_time_alone_that_is_surely_meant_is_told_at_once(world: World, said: str) -> None:
    says(world, said)
    assert heard(world) != []


@pytest.mark.parametrize(
    "said",
    [
        *("incident 2 update: We look.", "störning 2 nytt besked: Vi letar.", "häiriö 2 uutta tietoa: Etsimme."),
        *("hendelse 2 ny beskjed: Vi leter.", "incidente 2 aggiornamento: Cerchiamo.", "incident 2 next 14:00: Soon."),
        *("incident 2 resolved: It works.", "störning 2 löst:\nAllt fungerar.", "incidente 2 riaperto: Riprovate."),
    ],
)  # fmt: skip
def test_words_for_the_channels_go_out_once_somebody_has_seen_them(world: World, said: str) -> None:
    assert "[No]" in says(world, said)[-1]
    assert heard(world) == []
    press(world, "notice-sure")
    assert heard(world) != []


@pytest.mark.parametrize(
    "said",
    ["notice 1 extend 1 11:30", "notis 1 förläng 1 11:30", "notice 1 shorten 1 15:00", "varsel 1 forkort 1 +1 t"],
)
def test_an_end_on_the_other_side_of_the_planned_one_is_asked_about(world: World, said: str) -> None:
    before = notices(world)
    assert "[No]" in says(world, said)[-1]
    assert (notices(world), heard(world)) == (before, [])
    press(world, "notice-sure")
    assert heard(world) != []


def test_words_after_the_number_are_shown_as_they_will_stand_before_they_go_out(world: World) -> None:
    asked = says(world, "incident 2: We have found the fault.")
    assert asked == [
        "This is how the update on incident 2 will stand in the channels. Send it?",
        "We have found the fault.",
        "Channels that get it: 1",
        "[Yes, send to the channels] [No]",
    ]
    assert heard(world) == []
    yes = button(world, "notice-sure")
    told = press(world, "notice-sure")
    assert told.notice == "Incident 2: the update is on its way to the channels."
    assert "We have found the fault." in readers(world).posts[-1].lines
    world.wait(3 * SECOND)
    many = len(readers(world).posts)
    again = world.presses(support(world), "siri", yes, {}, "en-GB").card
    assert "That question has been answered already, so nothing more was done." in str(again)
    assert len(readers(world).posts) == many


@pytest.mark.parametrize(
    ("said", "asks"),
    [
        ("incident 2 resolved", "Resolve incident 2? The channels read at once that everything works again."),
        ("incident 2 resolved:", "Resolve incident 2? The channels read at once that everything works again."),
        ("incident 2 verifying", "Open incident 2 again? The channels are told at once."),
    ],
)
def test_an_end_word_alone_is_done_once_it_is_said_to_be_meant(world: World, said: str, asks: str) -> None:
    assert says(world, said)[0] == asks
    assert heard(world) == []
    press(world, "notice-sure")
    assert heard(world) != []


def test_an_update_without_words_is_no_update(world: World) -> None:
    assert says(world, "incident 2 update:") == ["Write what has happened, too."]


def test_a_number_that_could_be_minutes_or_hours_is_said_to_be_so(world: World) -> None:
    assert says(world, "notice 1 extend 1 +3") == ["“+3” could be minutes or hours. Write +3m or +3h."]


@pytest.mark.parametrize("said", ["cancel", "discard", "ställ in", "peru", "throw away", "annulla", "kast"])
def test_a_draft_is_thrown_away_once_it_is_said_to_be_meant(world: World, said: str) -> None:
    world.acts("notice-submit", {"notice": notice_to_json(NOTICE)})
    before = notices(world)
    asked = says(world, f"notice 3 {said}")
    assert "Channels that get it: 0" in asked
    assert notices(world) == before
    press(world, "notice-sure")
    assert notices(world) != before
    assert heard(world) == []


def test_no_leaves_everything_as_it_was(world: World) -> None:
    before = notices(world)
    says(world, "incident 2: löst")
    press(world, "notice-no")
    assert notices(world) == before
    assert support(world).posts[-1].lines == ["Nothing was done."]


@pytest.mark.parametrize("pasted", [LETTER, f"Ecco la lettera\n{LETTER}", f"it: {LETTER}", "x" * 1300])
def test_a_long_paste_is_kept_and_never_goes_out(world: World, pasted: str) -> None:
    told = says(world, f"incident economic: {pasted}")
    assert told[0] == "The text is long, so it is only kept, as draft 3. Nothing has been sent."
    assert any("app.py incident split" in line for line in told)
    kept = world.store.notices.get(3)
    assert kept is not None
    assert kept.provenance is not None
    assert kept.provenance.original == pasted
    for said in ("notice 3 approve", "notice 3 authorised by Nora Esempio", "notice 3 approve"):
        assert says(world, said)[0].startswith("So long a text is not published")
    assert heard(world) == []


def test_an_incident_is_a_draft_until_somebody_has_seen_it_and_says_so(world: World) -> None:
    told = says(world, "incident economic: Sending is down\nWe look.\nfi: Lähetys ei toimi")
    assert {"Sending is down", "We look.", "Lähetys ei toimi"} <= set(told)
    assert "[Godkänn och publicera] [Förhandsvisa] [Kasta utkastet]" in told
    assert heard(world) == []
    world.wait(3 * SECOND)
    press(world, "notice-approve", "siri")
    assert "Sending is down" in readers(world).posts[-1].lines


def test_a_draft_of_an_incident_that_has_become_old_is_asked_about(world: World) -> None:
    says(world, "incident economic: Sending is down")
    world.wait(timedelta(days=3))
    many = len(readers(world).posts)
    press(world, "notice-approve")
    assert "Does it still hold?" in support(world).posts[-1].lines[0]
    assert len(readers(world).posts) == many
    press(world, "notice-sure")
    assert len(readers(world).posts) == many + 1


def test_work_begins_early_only_for_who_says_so_twice(world: World) -> None:
    here = readers(world)
    press(world, "notice-start")
    asked = support(world).posts[-1].lines
    assert asked[0] == (
        "The work of notice 1 is planned for Saturday, 6 October 2029, 08:00–14:00. Begin now all the same?"
    )
    assert heard(world) == []
    assert press(world, "notice-sure").notice == "Notice 1: the work has begun, and the channels are told."
    assert any("The work begins now" in post.lines[0] for post in here.posts)
    world.wait(3 * SECOND)
    press(world, "notice-done")
    assert "Is it done already?" in support(world).posts[-1].lines[0]


def test_work_that_begins_in_its_time_is_not_asked_about(world: World) -> None:
    world.wait(FIRST - timedelta(minutes=20) - START)
    press(world, "notice-start")
    window = world.store.notices.get(1)
    assert isinstance(window, Maintenance)
    assert window.windows[0].state is WindowState.STARTED


@pytest.mark.parametrize(
    ("said", "end"),
    [
        ("notice 1 extend 1 07:00", "Sunday, 7 October 2029 at 07:00"),
        ("notis 1 förläng 1 +300m", "Saturday, 6 October 2029 at 19:00"),
        ("tiedote 1 pidennä 1 23.00", "Saturday, 6 October 2029 at 23:00"),
        ("varsel 1 forleng 1 +1000m", "Sunday, 7 October 2029 at 06:40"),
        ("avviso 1 prolunga 1 ore 8", "Sunday, 7 October 2029 at 08:00"),
        ("notice 1 move 1 14-8", "Saturday, 6 October 2029 at 14:00 – Sunday, 7 October 2029 at 08:00"),
        ("avviso 1 sposta 1 22:00-06:00", "Saturday, 6 October 2029 at 22:00 – Sunday, 7 October 2029 at 06:00"),
    ],
)
def test_a_time_of_another_day_is_shown_and_asked_first(world: World, said: str, end: str) -> None:
    before = notices(world)
    assert end in says(world, said)[0]
    assert (notices(world), heard(world)) == (before, [])
    press(world, "notice-sure")
    assert heard(world) != []


@pytest.mark.parametrize("said", ["notice 1 extend 1 15:00", "notice 1 extend 1 +4h", "notice 1 shorten 1 13:00"])
def test_a_time_of_the_same_day_is_told_at_once(world: World, said: str) -> None:
    says(world, said)
    assert heard(world) != []


def test_the_second_click_on_done_does_not_begin_the_next_saturday(world: World) -> None:
    world.wait(FIRST + 5 * HOUR - START)
    press(world, "notice-done")
    press(world, "notice-start")
    notice = world.store.notices.get(1)
    assert isinstance(notice, Maintenance)
    assert [one.state for one in notice.windows[:2]] == [WindowState.DONE, WindowState.PLANNED]


def test_an_end_told_days_late_is_asked_about(world: World) -> None:
    world.wait(FIRST + timedelta(days=3) - START)
    says(world, "notice 1 done 1")
    assert "was to be done long ago" in support(world).posts[-1].lines[0]


def test_an_incident_of_a_window_has_words_of_its_own(world: World) -> None:
    world.wait(FIRST + HOUR - START)
    press(world, "notice-incident")
    assert len(world.store.notices.all()) == 2
    assert press(world, "notice-sure", text=" ").notice == "Write what has happened, too."
    assert press(world, "notice-sure", text="The database is slow").notice.startswith("Incident 3 is open")
    opened = world.store.notices.get(3)
    assert opened is not None
    assert (opened.state, opened.texts["en"].title) == (NoticeState.APPROVED, "The database is slow")


@pytest.mark.parametrize("second", ["sam", "siri"])
def test_a_button_pressed_twice_at_once_adds_its_time_once(world: World, second: str) -> None:
    world.wait(FIRST + HOUR - START)
    longer = button(world, "notice-longer")
    first = world.presses(support(world), "sam", longer, {}, "en-GB")
    world.now += SECOND
    again = world.presses(support(world), second, longer, {}, "en-GB")
    assert again.notice == (first.notice if second == "sam" else JUST_NOW)
    notice = world.store.notices.get(1)
    assert isinstance(notice, Maintenance)
    assert notice.windows[0].end == NOTICE.windows[0].end + HOUR / 2
    world.now += 2 * SECOND
    world.presses(support(world), second, longer, {}, "en-GB")
    extended = world.store.notices.get(1)
    assert isinstance(extended, Maintenance)
    assert extended.windows[0].end == NOTICE.windows[0].end + HOUR


def test_a_problem_pressed_twice_is_one_card_and_two_people_have_two(world: World) -> None:
    world.wait(FIRST + HOUR - START)
    here = readers(world)
    problem = next(one for post in here.posts for one in post.buttons if one.verb == "problem")
    many = len(here.posts)
    for who in ("anna", "anna", "erik"):
        world.presses(here, who, problem, {}, "en-GB")
    assert len(here.posts) == many + 2


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"act": "approve"},
        {"act": "nothing", "version": 2},
        {"act": "incident-update", "version": 0, "text": ["x"]},
        {"act": "incident-update", "version": "1", "text": "x"},
    ],
)
def test_a_forged_yes_does_nothing(world: World, data: dict[str, object]) -> None:
    says(world, "incident 2: löst")
    yes, before = button(world, "notice-sure"), notices(world)
    world.presses(support(world), "sam", replace(yes, data={"notice": 2, **data}), {}, "en-GB")
    assert notices(world) == before


def test_nobody_but_staff_says_yes(world: World) -> None:
    before = notices(world)
    says(world, "incident 2: löst")
    assert press(world, "notice-sure", "anna").notice == "Only support staff can do that."
    assert notices(world) == before

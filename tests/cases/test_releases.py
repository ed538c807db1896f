"""Updates that cases are planned for: what is planned for them, what is told of them, and that it is told once."""

import json
import random
import sqlite3
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from app import main
from bot.assistant.assistant import Assistant
from bot.cases.releases import release_plan
from bot.configuration.app_context import AppContext
from bot.model import release as releases
from bot.model.case import CaseKind, CaseRequest, CaseState, PromiseKind, Visibility, Watcher
from bot.model.release import Release, ReleaseError, ReleaseReminder
from bot.store import Store
from bot.store.store import FILE
from bot.transaction import Transactions
from bot.turn import ButtonPressed
from tests.harness.office import NOON, english, press, told
from tests.harness.world import Spot, World, someone

THIRD = date(2026, 12, 3)
HELSINKI = ZoneInfo("Europe/Helsinki")
SECRET = "Annas own words about the list"


def opened(
    world: World,
    who: str = "anna",
    kind: CaseKind = CaseKind.BUG,
    visibility: Visibility = Visibility.OWN,
    service: str | None = "leave",
) -> int:
    """A case that the development team has."""
    spot = world.spot("personal", who, "en-GB")
    world.says(spot, who, "hi", "en-GB")
    at, by = spot.place.id, someone(who).id
    new = CaseRequest(
        *(kind, "first", service, None, by, at, at, "en", SECRET, world.now, world.now),
        visibility=visibility,
    )
    with world.store.transaction():
        case = world.store.cases.open(new)
        return world.store.cases.move(case, CaseState.ASSESSED, someone("sam").id, world.now).number


def planned(world: World, support: Spot, number: int, day: str = "3.12.") -> None:
    world.says(support, "sam", f"state {number} planned {day}", "en-GB")


def says(world: World, spot: Spot, *lines: str) -> str:
    for line in lines:
        world.says(spot, "sam", line, "en-GB")
    return told(spot)


def heard(spot: Spot) -> str:
    return "\n".join(line for post in spot.posts for line in post.lines)


def state(world: World, number: int) -> CaseState:
    case = world.store.cases.get(number)
    assert case is not None
    return case.work.state


def the_update(world: World, day: date = THIRD) -> Release:
    found = world.store.releases.at("leave", day)
    assert found is not None
    return found


def staff_card(spot: Spot) -> str:
    [post] = [post for post in spot.posts if "Update of Leave" in post.lines[0] and not post.thread.startswith("a:")]
    return "\n".join(post.lines)


def subscriber(world: World, name: str, *languages: str) -> Spot:
    spot = world.spot("channel", name)
    for language in languages:
        world.says(spot, "sam", f"subscribe leave {language}")
    spot.posts.clear()
    spot.thread = ""
    return spot


def wait_until(world: World, moment: datetime) -> None:
    world.wait(moment - world.now)


# What is planned for it


def test_cases_planned_for_a_day_are_in_the_services_update_of_that_day(world: World, support: Spot) -> None:
    one, two = opened(world), opened(world, "bert", CaseKind.WISH)
    planned(world, support, one)
    planned(world, support, two)
    assert [case.number for case in release_plan.cases_in(world.store, the_update(world))] == [one, two]
    card = staff_card(support)
    assert f"{one} · Error report · {SECRET}" in card
    assert f"{two} · Development wish · {SECRET}" in card


def test_a_case_planned_anew_leaves_one_update_for_the_other(world: World, support: Spot) -> None:
    number = opened(world)
    planned(world, support, number)
    planned(world, support, number, "17.12.")
    assert release_plan.cases_in(world.store, the_update(world)) == []
    assert [case.number for case in release_plan.cases_in(world.store, the_update(world, date(2026, 12, 17)))] == [
        number
    ]


def test_a_case_that_is_no_longer_planned_is_no_longer_in_it(world: World, support: Spot) -> None:
    number = opened(world)
    planned(world, support, number)
    world.says(world.spot("personal", "anna"), "anna", f"withdraw {number}", "en-GB")
    assert release_plan.cases_in(world.store, the_update(world)) == []
    assert SECRET not in staff_card(support)


def test_what_joins_after_the_test_has_not_been_tested(world: World, support: Spot) -> None:
    planned(world, support, opened(world))
    says(world, support, "release leave 3.12. tested")
    assert the_update(world).state is releases.ReleaseState.TESTED
    planned(world, support, opened(world, "bert"))
    assert the_update(world).state is releases.ReleaseState.GATHERING


def test_what_was_taken_out_and_comes_back_has_not_been_tested(world: World, support: Spot) -> None:
    number = opened(world)
    planned(world, support, number)
    planned(world, support, opened(world, "bert"))
    says(world, support, f"release leave 3.12. without {number}", "release leave 3.12. tested")
    planned(world, support, number)
    assert the_update(world).state is releases.ReleaseState.GATHERING


def test_an_erased_persons_words_are_on_no_card_and_in_no_row(
    world: World, support: Spot, chat: Spot, tmp_path: Path
) -> None:
    number = opened(world)
    planned(world, support, number)
    world.says(chat, "anna", "delete my data", "en-GB")
    press(world, chat, "anna", "erase")
    assert SECRET not in heard(support)
    assert [path for path in tmp_path.rglob("*") if path.is_file() and SECRET.encode() in path.read_bytes()] == []


def test_an_erased_persons_words_do_not_wait_to_be_sent_either(
    world: World, support: Spot, chat: Spot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = opened(world)
    monkeypatch.setattr(world, "deliver", lambda: None)
    planned(world, support, number)
    world.does(chat, "anna", ButtonPressed("erase", {}), "en-GB")
    assert [path for path in tmp_path.rglob("*") if path.is_file() and SECRET.encode() in path.read_bytes()] == []


def test_what_was_planned_before_there_were_updates_has_one(world: World, support: Spot) -> None:
    number = opened(world)
    planned(world, support, number)
    world.close()
    with sqlite3.connect(world.folder / FILE) as db:
        for table in ("release_cases", "release_events", "release_posts", "releases"):
            db.execute(f"DROP TABLE {table}")
        db.execute("DELETE FROM _sqlite_migrations WHERE name = 'updates_of_services'")
    world.store = Store.open(world.folder)
    assert [case.number for case in release_plan.cases_in(world.store, the_update(world))] == [number]


def test_a_case_of_no_service_is_planned_as_before(world: World, support: Spot) -> None:
    number = opened(world, service=None)
    planned(world, support, number)
    assert state(world, number) is CaseState.PLANNED
    assert world.store.releases.all() == []


# Out


def test_nothing_goes_out_untested_and_it_is_said_how(world: World, support: Spot) -> None:
    number = opened(world)
    planned(world, support, number)
    wait_until(world, datetime(2026, 12, 3, 12, tzinfo=UTC))
    said = says(world, support, "release leave 3.12. released: All is new")
    assert "release leave 2026-12-03 tested" in said
    assert state(world, number) is CaseState.PLANNED


def test_only_what_is_critical_goes_out_before_its_day(world: World, support: Spot) -> None:
    channel = subscriber(world, "Readers", "en")
    number = opened(world)
    planned(world, support, number)
    assert "promised for 3 December 2026" in says(
        world, support, "release leave 3.12. tested", "release leave 3.12. out"
    )
    assert state(world, number) is CaseState.PLANNED
    says(world, support, "release leave 3.12. critical", "release leave 3.12. out")
    assert state(world, number) is CaseState.RELEASED
    assert english(world, "release-out-critical", service="Leave") in told(channel)


def test_a_critical_correction_gets_an_update_of_its_own_today(world: World, support: Spot) -> None:
    number = opened(world)
    says(world, support, "release leave today critical")
    planned(world, support, number, "2026-11-19")
    says(world, support, "release leave today tested", "release leave today released: The list is back")
    assert state(world, number) is CaseState.RELEASED
    planned(world, support, opened(world, "bert"), "2026-11-19")
    assert the_update(world, date(2026, 11, 19)).is_live, "the next one of that day is another"


def test_everybody_hears_that_it_is_out_and_channels_in_their_languages(world: World, support: Spot) -> None:
    here, there = subscriber(world, "Here", "sv", "en"), subscriber(world, "There", "nb")
    number, other = opened(world), opened(world, "bert", CaseKind.WISH, Visibility.REGION)
    private = world.spot("personal", "cecilia", "sv-SE")
    world.says(private, "cecilia", "hej", "sv-SE")
    watcher = Watcher(someone("cecilia").id, "south", private.place.id, private.place.id, "sv", world.now)
    with world.store.transaction():
        world.store.cases.watch(number, watcher)
    planned(world, support, number)
    planned(world, support, other)
    wait_until(world, datetime(2026, 12, 3, 12, tzinfo=UTC))
    says(world, support, "release leave 3.12. tested", "release leave 3.12. released: It is fast\nsv: Det går fort")
    for who, language, case in (("anna", "en", number), ("cecilia", "sv", number), ("bert", "en", other)):
        words = world.transactions.assistant.app.texts[language]
        assert words("told-released", number=str(case)).replace("**", "") in heard(world.spot("personal", who))
    assert "Det går fort" in told(here)
    assert "It is fast" in told(here)
    assert "It is fast" in told(there)
    assert "1 retting, 1 ønske" in told(there)
    assert f"Saker: {other}" in told(there), "only what all may know of has a number"
    [promise] = [one for one in world.store.cases.promises(number) if one.what is PromiseKind.RELEASE]
    assert promise.kept == world.now


def test_a_requesters_words_are_never_published(world: World, support: Spot) -> None:
    channel = subscriber(world, "Readers", "en", "sv")
    planned(world, support, opened(world, visibility=Visibility.REGION))
    says(world, support, "release leave 3.12. critical", "release leave 3.12. tested", "release leave 3.12. released")
    assert "1 correction" in told(channel)
    assert SECRET not in str([post.activity for post in channel.posts])


def test_a_case_that_waits_for_its_requester_goes_out_with_the_others(world: World, support: Spot) -> None:
    number = opened(world)
    planned(world, support, number)
    says(world, support, f"ask {number} Which list?", "release leave 3.12. critical", "release leave 3.12. tested")
    says(world, support, "release leave 3.12. out")
    assert state(world, number) is CaseState.RELEASED


# Moved, called off


def test_a_moved_update_moves_its_cases_and_tells_the_old_day_and_the_new(world: World, support: Spot) -> None:
    number, waiting = opened(world), opened(world, "bert")
    planned(world, support, number)
    planned(world, support, waiting)
    says(world, support, f"ask {waiting} Which list?", "release leave 3.12. moved 10.12.")
    case = world.store.cases.get(number)
    assert case is not None
    assert case.work.planned == date(2026, 12, 10)
    days = {"was": "3 December 2026", "date": "10 December 2026"}
    assert english(world, "release-told-moved", number=str(number), **days) in heard(world.spot("personal", "anna"))
    assert english(world, "release-told-moved", number=str(waiting), **days) in heard(world.spot("personal", "bert"))
    assert state(world, waiting) is CaseState.WAITING
    assert "10 December 2026" in staff_card(support)


@pytest.mark.parametrize(
    ("said", "fault"),
    [
        ("moved 1.11.2026", "release-cannot-passed"),
        ("moved 3.12.", "release-cannot-same-day"),
        ("moved 17.12.", "release-cannot-taken"),
        ("moved soon", "release-cannot-day"),
        ("without 1009", "release-cannot-not-in"),
    ],
)
def test_what_cannot_be_says_why_and_changes_nothing(world: World, support: Spot, said: str, fault: str) -> None:
    number = opened(world)
    planned(world, support, number)
    planned(world, support, opened(world, "bert"), "17.12.")
    values = {"service": "Leave", "date": "3 December 2026", "key": "leave", "day": "2026-12-03"}
    assert says(world, support, f"release leave 3.12. {said}") == english(world, fault, **values).replace("**", "")
    assert [case.number for case in release_plan.cases_in(world.store, the_update(world))] == [number]


def test_cases_of_what_is_called_off_go_back_and_are_told(world: World, support: Spot) -> None:
    number = opened(world)
    planned(world, support, number)
    says(world, support, "release leave 3.12. called off")
    assert state(world, number) is CaseState.ASSESSED
    off = english(world, "release-told-off", number=str(number), date="3 December 2026")
    assert off in heard(world.spot("personal", "anna"))


def test_one_case_is_taken_out(world: World, support: Spot) -> None:
    number, stays = opened(world), opened(world, "bert")
    planned(world, support, number)
    planned(world, support, stays)
    press(world, support, "sam", "release-without", case=f"#{number}")
    assert state(world, number) is CaseState.ASSESSED
    assert state(world, stays) is CaseState.PLANNED
    left = english(world, "release-told-left", number=str(number), date="3 December 2026")
    assert left in heard(world.spot("personal", "anna"))


# Who may, and where


@pytest.mark.parametrize("verb", ["release-tested", "release-moved", "release-critical", "release-off"])
def test_nobody_but_support_does_anything_with_it(world: World, support: Spot, verb: str) -> None:
    planned(world, support, opened(world))
    before = the_update(world)
    assert press(world, support, "anna", verb, day="2026-12-10") == english(world, "agents-only")
    assert press(world, support, "sam", verb, release=77, day="2026-12-10") == english(world, "too-old")
    assert press(world, support, "sam", verb, release="1") == english(world, "too-old")
    assert the_update(world) == before


def test_peoples_words_are_shown_only_where_support_works(world: World, support: Spot, channel: Spot) -> None:
    planned(world, support, opened(world))
    assert says(world, channel, "release leave 3.12.") == english(world, "release-not-here")
    assert SECRET in says(world, world.spot("personal", "sam"), "release leave 3.12.")
    assert SECRET not in says(world, channel, "release leave")


def test_for_others_it_is_a_question_like_any(world: World, support: Spot, chat: Spot) -> None:
    planned(world, support, opened(world))
    world.says(chat, "anna", "release leave 3.12. called off", "en-GB")
    assert the_update(world).is_live


# Reminders


def test_staff_are_reminded_the_day_before_and_when_the_day_has_passed(world: World, support: Spot) -> None:
    planned(world, support, opened(world))
    for day in range(2, 7):
        for hour in (6, 8, 20):
            wait_until(world, datetime(2026, 12, day, hour, tzinfo=UTC))
    lines = heard(support)
    assert lines.count("is promised for 3 December 2026") == 1
    assert lines.count("nobody has said that it is out") == 1


def test_what_nothing_is_in_is_nobodys_debt(world: World, support: Spot) -> None:
    says(world, support, "release leave 3.12. critical")
    wait_until(world, datetime(2026, 12, 4, 12, tzinfo=UTC))
    assert "nobody has said" not in heard(support)


def test_a_passed_day_is_not_taken_for_next_years(world: World, support: Spot) -> None:
    number = opened(world)
    planned(world, support, number)
    wait_until(world, datetime(2026, 12, 5, 12, tzinfo=UTC))
    says(world, support, "release leave 3.12. tested", "release leave 3.12. out")
    assert state(world, number) is CaseState.RELEASED


@given(st.integers(0, 17 * 24 * 60))
def test_what_is_owed_depends_on_nothing_but_the_moment(minutes: int) -> None:
    now = datetime(2026, 11, 25, tzinfo=HELSINKI) + timedelta(minutes=minutes)
    days = (now.date() - THIRD).days
    morning = now.hour >= 9
    want = (
        ReleaseReminder.SOON
        if days == -1 and morning
        else ReleaseReminder.PASSED
        if days > 1 or (days == 1 and morning)
        else None
    )
    assert releases.due_reminder(Release("leave", THIRD), now, HELSINKI) is want
    assert releases.due_reminder(Release("leave", THIRD, releases.ReleaseState.RELEASED), now, HELSINKI) is None


# Once


@pytest.mark.parametrize("seed", range(8))
def test_whatever_is_pressed_twice_everybody_hears_once(small: AppContext, tmp_path: Path, seed: int) -> None:
    """Buttons in any order, several times over, and the desk restarted in between."""
    chance = random.Random(seed)  # noqa: S311 - a game, no secret
    world = World(Transactions(Assistant(small)), tmp_path, NOON)
    try:
        support = world.spot("channel", "Support", "en-GB")
        world.says(support, "sam", "bind queue front", "en-GB")
        support.thread = ""
        readers = [subscriber(world, f"Readers {n}", "en") for n in range(3)]
        numbers = {who: opened(world, who) for who in ("anna", "bert", "cecilia")}
        for number in numbers.values():
            planned(world, support, number)
        says(world, support, "release leave 3.12. critical")
        release = the_update(world).number
        for verb in _presses(chance):
            event = ButtonPressed(verb, {"release": release, "note": "It is fast", "day": "2026-12-10"})
            world.does(support, "sam", event, "en-GB")
            world.wait(timedelta(minutes=chance.randrange(3)))
            world.close()
            world.store = Store.open(world.folder)
        for spot in readers:
            assert Counter(post.lines[0] for post in spot.posts) == {"In use now: a critical correction of Leave": 1}
        for who, number in numbers.items():
            lines = heard(world.spot("personal", who))
            assert lines.count(english(world, "told-released", number=str(number)).replace("**", "")) == 1
            assert lines.count("has been moved to 10 December 2026") <= 1
    finally:
        world.close()


def _presses(chance: random.Random) -> Iterator[str]:
    """Everything, several times over; sooner or later it is tested and out."""
    verbs = ["release-tested", "release-out", "release-moved", "release-critical"] * 3
    chance.shuffle(verbs)
    yield from (*verbs, "release-tested", "release-out", "release-out", "release-moved")


def test_what_is_over_stays_as_it_is() -> None:
    for known in (
        Release("leave", THIRD, state) for state in (releases.ReleaseState.RELEASED, releases.ReleaseState.OFF)
    ):
        for act in (releases.with_more, releases.as_tested, releases.set_critical, releases.called_off):
            with pytest.raises(ReleaseError, match="over"):
                act(known)


# At the command line


def test_the_command_line_lists_what_is_planned_and_shows_one_whole(
    world: World, support: Spot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOTSEN_DATA", str(world.folder))
    number = opened(world)
    planned(world, support, number)
    says(world, support, "release leave 3.12. critical", "release leave 3.12. tested")
    [line] = run("list").splitlines()
    assert line == "1  leave  2026-12-03  tested  critical  cases: 1"
    says(world, support, "release leave 3.12. released: It is fast")
    assert run("list") == "No updates are planned.\n"
    whole = json.loads(run("show", "1", "--json"))
    assert [event["what"] for event in whole["history"]] == ["made", "critical", "tested", "released"]
    assert (whole["notes"], whole["cases"]) == (
        {"en": "It is fast"},
        [{"number": number, "kind": "bug", "state": "released"}],
    )
    shown = run("show", "1")
    assert SECRET in shown
    assert "critical  sam" in shown


def test_what_is_not_there_cannot_be_shown(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOTSEN_DATA", str(world.folder))
    result = CliRunner().invoke(main, ["releases", "show", "9"])
    assert (result.exit_code, result.output) == (1, "Error: there is no update 9\n")


def run(*arguments: str) -> str:
    result = CliRunner().invoke(main, ["releases", *arguments], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result.output

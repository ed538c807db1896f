"""What may follow what in a case's life, and what each step leaves behind, on a real database."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.model.case import (
    ENDS,
    FOLLOWS,
    Case,
    CaseKind,
    CaseRequest,
    CaseState,
    Detail,
    Promise,
    PromiseKind,
    Tier,
    Urgency,
    Visibility,
    Watcher,
)
from bot.model.place import Place, PlaceKind
from bot.store import Store
from bot.turn import Person

NOON = datetime(2026, 11, 19, 12, 5, tzinfo=UTC)
LATER = NOON + timedelta(hours=1)
CHAT = Place("a:anna", PlaceKind.PERSONAL, "t", "http://127.0.0.1:1", "28:lotsen")
PEOPLE = {name: Person(name, f"29:{name}", name.capitalize()) for name in ("anna", "bert", "cecilia", "sam")}

WORK = ("taken", "testing", "assessed", "answered", "waiting")
ENDED = ("closed", "withdrawn", "merged")
MAY = {
    "received": {*WORK, *ENDED},
    "reopened": {*WORK, *ENDED},
    "taken": {*WORK, *ENDED, "supplier"},
    "testing": {*WORK, *ENDED, "supplier"},
    "assessed": {*WORK, *ENDED, "supplier", "planned"},
    "supplier": {*WORK, *ENDED, "planned", "released"},
    "planned": {*WORK, *ENDED, "supplier", "planned", "released"},
    "released": {"answered", "closed", "merged", "reopened"},
    "answered": {*WORK, *ENDED, "supplier", "reopened"},
    "waiting": {*WORK, *ENDED, "supplier", "planned"},
    "closed": {"reopened"},
    "withdrawn": {"reopened"},
    "merged": {"reopened"},
}
"""What support says may follow what, written down once more, by hand."""

WAY: dict[CaseState, tuple[CaseState, ...]] = {
    CaseState.RECEIVED: (),
    CaseState.TAKEN: (CaseState.TAKEN,),
    CaseState.TESTING: (CaseState.TESTING,),
    CaseState.ASSESSED: (CaseState.ASSESSED,),
    CaseState.SUPPLIER: (CaseState.TAKEN, CaseState.SUPPLIER),
    CaseState.PLANNED: (CaseState.ASSESSED, CaseState.PLANNED),
    CaseState.RELEASED: (CaseState.TAKEN, CaseState.SUPPLIER, CaseState.RELEASED),
    CaseState.ANSWERED: (CaseState.ANSWERED,),
    CaseState.WAITING: (CaseState.WAITING,),
    CaseState.CLOSED: (CaseState.CLOSED,),
    CaseState.WITHDRAWN: (CaseState.WITHDRAWN,),
    CaseState.MERGED: (CaseState.MERGED,),
    CaseState.REOPENED: (CaseState.CLOSED, CaseState.REOPENED),
}
"""How a case gets into each state."""

NEW = CaseRequest(
    kind=CaseKind.BUG,
    queue="desk",
    service="klockaren",
    organisation="sjostad",
    person="anna",
    place=CHAT.id,
    thread=CHAT.id,
    language="sv",
    text="bilden syns inte",
    shown=(),
    question=None,
    opened=NOON,
    promised=NOON + timedelta(hours=4),
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store.open(tmp_path)
    store.places.seen(CHAT)
    for person in PEOPLE.values():
        store.people.remember_person(person, "t")
    yield store
    store.close()


def case_in(store: Store, state: CaseState) -> Case:
    case = store.cases.open(NEW)
    for step in WAY[state]:
        case = store.cases.move(case, step, "sam", NOON)
    return case


def watcher(who: str, organisation: str | None, at: datetime = NOON) -> Watcher:
    return Watcher(who, organisation, CHAT.id, CHAT.id, "sv", at, (Detail("phone", "+358401234567"),))


@pytest.mark.parametrize("to", CaseState)
@pytest.mark.parametrize("state", CaseState)
def test_a_case_goes_where_it_may_and_nowhere_else(store: Store, state: CaseState, to: CaseState) -> None:
    case = case_in(store, state)
    before = len(store.cases.history(case.number))
    if to.value in MAY[state.value]:
        assert store.cases.move(case, to, "sam", LATER, "därför").work.state is to
        event = store.cases.history(case.number)[-1]
        assert (event.what, event.text, event.person_name) == (to.value, "därför", "Sam")
    else:
        with pytest.raises(ValueError, match=f"{to} cannot follow {state}"):
            store.cases.move(case, to, "sam", LATER)
        assert store.cases.get(case.number) == case
        assert len(store.cases.history(case.number)) == before


def test_every_state_can_be_reached_and_none_is_a_dead_end() -> None:
    assert set(FOLLOWS) == set(CaseState) == set(WAY)
    assert all(FOLLOWS[state] for state in CaseState)
    assert all(CaseState.REOPENED in FOLLOWS[state] for state in ENDS)


@pytest.mark.parametrize(
    ("state", "tier"),
    [
        (CaseState.RECEIVED, Tier.SUPPORT),
        (CaseState.TESTING, Tier.SUPPORT),
        (CaseState.ASSESSED, Tier.DEVELOPMENT),
        (CaseState.SUPPLIER, Tier.SUPPLIER),
        (CaseState.PLANNED, Tier.DEVELOPMENT),
        (CaseState.RELEASED, Tier.SUPPLIER),
        (CaseState.REOPENED, Tier.SUPPORT),
    ],
)
def test_the_tier_goes_with_the_state(store: Store, state: CaseState, tier: Tier) -> None:
    assert case_in(store, state).work.tier is tier


def test_what_was_told_in_a_form_comes_back_as_it_was_told(store: Store) -> None:
    new = replace(
        NEW,
        flow="bug-report",
        dialog=7,
        details=(Detail("impact", "blocked"), Detail("screenshot", "", "kommer i morgon")),
        role="system-owner",
        cause="program",
        visibility=Visibility.REGION,
        impact="blocked",
        urgent=True,
        copies=("helpdesk",),
        peers=True,
    )
    case = store.cases.open(new)
    assert case.asked.left_out == (Detail("screenshot", "", "kommer i morgon"),)
    assert case.asked == new


def test_a_dialog_makes_one_case(store: Store) -> None:
    case = store.cases.open(replace(NEW, dialog=7))
    assert store.cases.of_dialog(7) == case
    assert store.cases.of_dialog(8) is None
    with store.transaction(), pytest.raises(Exception, match="UNIQUE"), store.savepoint():
        store.cases.open(replace(NEW, dialog=7))
    assert [one.number for one in store.cases.all()] == [case.number]


def test_what_was_left_out_can_be_told_later(store: Store) -> None:
    case = store.cases.open(replace(NEW, details=(Detail("impact", "slowed"), Detail("steps", ""))))
    case = store.cases.set_details(case, (Detail("steps", "öppna sidan"), Detail("since", "2026-11-01")), "anna", LATER)
    told = (Detail("impact", "slowed"), Detail("steps", "öppna sidan"), Detail("since", "2026-11-01"))
    assert case.asked.details == told


@pytest.mark.parametrize(
    ("state", "goes_on"),
    [
        (CaseState.RECEIVED, CaseState.TAKEN),
        (CaseState.TESTING, CaseState.TESTING),
        (CaseState.SUPPLIER, CaseState.SUPPLIER),
        (CaseState.PLANNED, CaseState.PLANNED),
        (CaseState.ANSWERED, CaseState.TAKEN),
    ],
)
def test_a_case_that_waited_for_its_requester_goes_on_where_it_was(
    store: Store, state: CaseState, goes_on: CaseState
) -> None:
    asked = store.cases.move(case_in(store, state), CaseState.WAITING, "sam", LATER, "vilken sida?")
    asked = store.cases.move(asked, CaseState.WAITING, "sam", LATER, "och sedan när?")
    assert store.cases.add(asked, "bert", "jag också", LATER).work.state is CaseState.WAITING
    told = store.cases.add(asked, "anna", "startsidan", LATER)
    assert (told.work.state, told.work.holder, told.work.resumes) == (goes_on, "sam", None)
    assert told.work.tier is asked.work.tier


def test_organisations_are_counted_and_not_people(store: Store) -> None:
    case = store.cases.open(NEW)
    assert (case.organisations, case.watchers) == (1, 0)
    assert store.cases.watch(case.number, watcher("bert", "bekkedal"))
    assert store.cases.watch(case.number, watcher("cecilia", "sjostad"))
    assert not store.cases.watch(case.number, watcher("bert", "bekkedal"))
    assert not store.cases.watch(case.number, watcher("anna", "bekkedal"))
    known = store.cases.get(case.number)
    assert known is not None
    assert (known.organisations, known.watchers) == (2, 2)
    assert [one.name for one in store.cases.watchers(case.number)] == ["Bert", "Cecilia"]
    assert store.cases.watchers(case.number)[0].contact == (Detail("phone", "+358401234567"),)


def test_whoever_no_longer_wants_to_know_is_told_nothing_more(store: Store) -> None:
    case = store.cases.open(NEW)
    store.cases.watch(case.number, watcher("bert", "bekkedal"))
    assert store.cases.unwatch(case.number, "bert", LATER)
    assert not store.cases.unwatch(case.number, "bert", LATER)
    assert store.cases.watchers(case.number) == []


def test_a_merged_case_takes_everybody_along(store: Store) -> None:
    first, second = store.cases.open(NEW), store.cases.open(replace(NEW, person="bert", organisation="bekkedal"))
    store.cases.watch(second.number, watcher("cecilia", None))
    store.cases.watch(second.number, watcher("anna", "sjostad"))
    merged = store.cases.merge(second, first, "sam", LATER)
    assert (merged.work.state, merged.work.merged_into, merged.watchers) == (CaseState.MERGED, first.number, 0)
    assert [one.person for one in store.cases.watchers(first.number)] == ["cecilia", "bert"]
    assert [event.what for event in store.cases.history(first.number)][-1] == "absorbed"


def test_what_was_promised_is_kept_by_what_is_done(store: Store) -> None:
    case = store.cases.open(NEW)
    assert store.cases.promises(case.number) == [Promise(PromiseKind.LOOK, NEW.promised)]
    case = store.cases.move(case, CaseState.ASSESSED, "sam", LATER)
    due = NOON + timedelta(days=14)
    case = store.cases.plan(case, date(2026, 12, 3), due, "sam", LATER)
    assert case.work.planned == date(2026, 12, 3)
    look = Promise(PromiseKind.LOOK, NEW.promised, LATER)
    assert store.cases.promises(case.number) == [look, Promise(PromiseKind.RELEASE, due)]
    case = store.cases.plan(case, date(2026, 12, 17), due + timedelta(days=14), "sam", LATER)
    case = store.cases.move(case, CaseState.RELEASED, "sam", LATER)
    assert store.cases.promises(case.number) == [look, Promise(PromiseKind.RELEASE, due + timedelta(days=14), LATER)]


def test_a_case_that_is_no_longer_planned_has_no_day(store: Store) -> None:
    case = store.cases.plan(case_in(store, CaseState.ASSESSED), date(2026, 12, 3), LATER, "sam", NOON)
    assert store.cases.move(case, CaseState.SUPPLIER, "sam", LATER).work.planned is None


def test_support_judges_refers_and_hears_of_a_call_once(store: Store) -> None:
    case = store.cases.open(NEW)
    case = store.cases.set_urgency(case, Urgency.CRITICAL, "sam", LATER)
    case = store.cases.set_reference(store.cases.set_reference(case, "SUP-7", "sam", LATER), "SUP-7", "sam", LATER)
    case = store.cases.mark_called(store.cases.mark_called(case, LATER), LATER + timedelta(hours=1))
    assert (case.work.urgency, case.work.refs, case.work.called) == (Urgency.CRITICAL, ("SUP-7",), LATER)
    history = [event.what for event in store.cases.history(case.number)]
    assert history == ["opened", "judged", "referred", "called"]


def test_a_persons_cases_are_their_own_and_those_they_watch(store: Store) -> None:
    first, second = store.cases.open(NEW), store.cases.open(replace(NEW, person="bert"))
    store.cases.open(replace(NEW, person="cecilia"))
    store.cases.watch(second.number, watcher("anna", None))
    assert [case.number for case in store.cases.of_person("anna")] == [second.number, first.number]


def test_cases_are_forgotten_only_when_they_have_been_over_for_so_long(store: Store) -> None:
    for state in (CaseState.RECEIVED, CaseState.SUPPLIER, CaseState.CLOSED, CaseState.WITHDRAWN, CaseState.ANSWERED):
        store.cases.watch(case_in(store, state).number, watcher("bert", None))
    store.cases.forget(NOON)
    assert len(store.cases.all()) == 5
    store.cases.forget(LATER)
    assert [case.work.state for case in store.cases.all()] == [CaseState.RECEIVED, CaseState.SUPPLIER]
    assert [case.work.state for case in store.cases.at_work()] == [CaseState.RECEIVED, CaseState.SUPPLIER]

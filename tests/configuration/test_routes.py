"""Who gets a case: the first row of the desk's table that fits it, and the last one fits everything."""

from pathlib import Path

import pytest

from bot.configuration.desk_file import DeskSettings, read_desk
from bot.configuration.routes import ToContact, ToQueue, route
from bot.model.case import CaseKind

ROOT = Path(__file__).parents[2]
SAMPLE = read_desk(ROOT / "knowledge" / "desk.toml")


def desk(*routes: dict[str, object], contacts: tuple[dict[str, object], ...] = ()) -> DeskSettings:
    """A desk with the routes, and at the end one for everything that is left."""
    named = {"name": {"en": "Any"}, "languages": ["en"]}
    return DeskSettings.model_validate(
        {
            "hours": {"monday": ["08:00-16:00"]},
            "services": {"payroll": named, "website": named},
            "organisations": {"north": {"name": "North"}, "south": {"name": "South"}},
            "queues": {name: {"to": [f"mailto:{name}@example.org"]} for name in ("first", "second", "vendor", "rest")},
            "contacts": contacts,
            "routes": [*routes, {"queue": "rest"}],
        }
    )


def contact(name: str, **more: object) -> dict[str, object]:
    return {"organisation": "north", "role": "owner", "name": name, "phone": "+47 61 00 00 01", **more}


def test_the_first_row_that_fits_decides() -> None:
    table = desk({"service": "payroll", "queue": "first"}, {"service": "payroll", "kind": "bug", "queue": "second"})
    assert route(table, "payroll", CaseKind.BUG, None) == ToQueue("first", ())


def test_what_a_row_leaves_out_matches_everything() -> None:
    table = desk({"kind": "bug", "queue": "first"}, {"service": "payroll", "queue": "second"})
    assert route(table, None, CaseKind.BUG, None) == ToQueue("first", ())
    assert route(table, "website", CaseKind.BUG, None) == ToQueue("first", ())
    assert route(table, "payroll", CaseKind.WISH, None) == ToQueue("second", ())


def test_a_row_for_a_service_fits_no_case_without_one() -> None:
    assert route(desk({"service": "payroll", "queue": "first"}), None, CaseKind.USAGE, None) == ToQueue("rest", ())


def test_copies_go_along() -> None:
    table = desk({"service": "payroll", "queue": "first", "copy": ["vendor", "second"]})
    assert route(table, "payroll", CaseKind.USAGE, "north") == ToQueue("first", ("vendor", "second"))


@pytest.mark.parametrize("asks", [{"role": "user"}, {"role": "system-owner"}, {"cause": "program"}])
def test_a_row_that_asks_for_a_role_or_a_cause_is_passed_by_while_nobody_has_said_it(asks: dict[str, object]) -> None:
    table = desk({"service": "payroll", "queue": "vendor", **asks}, {"service": "payroll", "queue": "first"})
    assert route(table, "payroll", CaseKind.BUG, None) == ToQueue("first", ())


def names(found: ToQueue | ToContact) -> list[str]:
    assert isinstance(found, ToContact)
    return [one.name for one in found.contacts]


def test_a_stop_shows_the_contacts_of_ones_own_organisation_for_that_service() -> None:
    table = desk(
        {"kind": "access", "stop": "contact"},
        contacts=(
            contact("Everything"),
            contact("Payroll", service="payroll"),
            contact("Website", service="website"),
            contact("Elsewhere", organisation="south"),
        ),
    )
    assert names(route(table, "payroll", CaseKind.ACCESS, "north")) == ["Everything", "Payroll"]
    assert names(route(table, None, CaseKind.ACCESS, "north")) == ["Everything"]
    assert names(route(table, "payroll", CaseKind.ACCESS, "south")) == ["Elsewhere"]


def test_a_person_of_no_known_organisation_is_shown_nobodys_contacts() -> None:
    table = desk({"kind": "access", "stop": "contact"}, contacts=(contact("Everything"),))
    assert route(table, "payroll", CaseKind.ACCESS, None) == ToContact(())


@pytest.mark.parametrize("service", [None, "unheard-of", *SAMPLE.services])
@pytest.mark.parametrize("kind", CaseKind)
def test_every_case_of_the_sample_desk_goes_to_a_queue_or_to_people(service: str | None, kind: CaseKind) -> None:
    match route(SAMPLE, service, kind, "bekkedal"):
        case ToQueue(queue=queue, copies=copies):
            assert {queue, *copies} <= set(SAMPLE.queues)
        case ToContact():
            assert (service, kind) == ("visma", CaseKind.ACCESS)


def test_the_sample_desk_sends_each_service_to_its_people() -> None:
    served = {service: route(SAMPLE, service, CaseKind.USAGE, None) for service in SAMPLE.services}
    queues = {service: to.queue for service, to in served.items() if isinstance(to, ToQueue)}
    assert queues == {"klockaren": "klockaren", "visma": "helpdesk", "doceasy": "ledger", "economic": "ledger"}
    assert names(route(SAMPLE, "visma", CaseKind.ACCESS, "bekkedal")) == ["Kari Eksempel"]

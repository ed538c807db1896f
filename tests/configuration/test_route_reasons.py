"""Why a case goes where it goes, as its receipt says it."""

import pytest

from bot.configuration.app_context import AppContext
from bot.configuration.routes import reason_in_words
from bot.model.case import Case, CaseKind, CaseRequest, CaseWork, Visibility
from bot.model.place import PlaceKind
from tests.case_values import with_values
from tests.harness.office import NOON

ERROR = Case(
    number=1001,
    asked=CaseRequest(
        kind=CaseKind.BUG,
        queue="supplier",
        service="visma",
        organisation="bekkedal",
        person="p",
        place="chat",
        thread="chat",
        language="en",
        text="Payslips are printed twice",
        shown=(),
        opened=NOON,
        promised=NOON,
        role="system-owner",
        cause="program",
        visibility=Visibility.REGION,
        copies=("helpdesk",),
    ),
    work=CaseWork(),
    person_name="Kari Eksempel",
    place_name="",
    place_kind=PlaceKind.PERSONAL,
    holder_name=None,
)


def why(app: AppContext, case: Case) -> str:
    return reason_in_words(app, case, app.texts["en"])


def test_the_rule_is_told_with_who_may_see_it_and_who_gets_a_copy(app: AppContext) -> None:
    assert why(app, ERROR) == "Program error, Visma → the supplier; open to the whole region; copy: the helpdesk"


def test_a_case_that_its_requester_kept_to_themselves_is_not_said_to_be_open(app: AppContext) -> None:
    assert why(app, with_values(ERROR, visibility=Visibility.OWN)).endswith("→ the supplier; copy: the helpdesk")


@pytest.mark.parametrize(
    "other",
    [
        with_values(ERROR, queue="klockaren"),  # the table read otherwise when it was filed
        with_values(ERROR, service="doceasy", queue="ledger", copies=(), visibility=Visibility.OWN),
    ],
)
def test_nothing_is_told_where_no_rule_decided(app: AppContext, other: Case) -> None:
    assert why(app, other) == ""

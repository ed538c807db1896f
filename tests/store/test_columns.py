"""A value whose fields are columns comes back as it was written."""

from dataclasses import fields
from datetime import date
from typing import get_type_hints

import pytest

from bot.model.case import (
    CaseKind,
    CaseRequest,
    CaseState,
    CaseWork,
    Detail,
    Repeated,
    TalkChoice,
    Tier,
    Urgency,
    Visibility,
)
from bot.store.columns import as_columns, from_columns
from tests.harness.office import NOON

REQUEST = CaseRequest(
    kind=CaseKind.WISH,
    queue="desk",
    service=None,
    organisation="sjostad",
    person="p",
    place="chat",
    thread="chat",
    language="fi",
    text="å",
    opened=NOON,
    promised=NOON,
    shown=("a", "b"),
    question=7,
    flow="wish",
    dialog=9,
    details=(Detail("since", "", "vet inte"), Detail("where", "här")),
    role="author",
    cause="program",
    visibility=Visibility.REGION,
    impact="blocked",
    urgent=True,
    copies=("helpdesk",),
    peers=True,
)
WORK = CaseWork(
    state=CaseState.WAITING,
    holder="sam",
    tier=Tier.SUPPLIER,
    urgency=Urgency.LOW,
    refs=("SUP-7",),
    planned=date(2026, 12, 3),
    called=NOON,
    merged_into=1002,
    resumes=CaseState.TAKEN,
    repeated=Repeated.NO,
    talk=TalkChoice.CALL,
    talk_phone="+358401234567",
)


@pytest.mark.parametrize("value", [REQUEST, WORK, CaseWork()])
def test_what_is_written_in_columns_is_read_back(value: CaseRequest | CaseWork) -> None:
    written = as_columns(value)
    assert {type(cell) for cell in written.values()} <= {str, int, bool, type(None)}
    assert from_columns(type(value), written) == value


@pytest.mark.parametrize(("value", "half"), [(REQUEST, CaseRequest), (WORK, CaseWork)])
def test_the_values_above_differ_from_the_defaults(value: object, half: type[CaseRequest] | type[CaseWork]) -> None:
    assert [
        one.name for one in fields(half) if getattr(value, one.name) == one.default and one.name != "question"
    ] == []
    assert set(get_type_hints(half)) == {one.name for one in fields(half)}


def test_what_is_no_value_of_its_type_is_not_read() -> None:
    with pytest.raises(ValueError, match="sleeping"):
        from_columns(CaseWork, {**as_columns(WORK), "state": "sleeping"})

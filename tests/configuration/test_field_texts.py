"""A flow without its words, or of a kind the desk does not know, is found before anybody is asked anything."""

from dataclasses import replace

import pytest

from bot.configuration.field_texts import flow_faults
from bot.language.languages import SPOKEN
from bot.language.texts import Texts
from dialogs.flow import Field, FieldKind, Flow, read_flows
from tests.harness.texts import TEXTS

FLOWS = read_flows()
BUG = FLOWS["bug-report"]
HELD = "visit = Visit\n    .begun = Hello\nstart-visit = Visit\nheard-flow-visit = visit\n"


def visit(field: Field) -> Flow:
    return Flow("visit", "usage", (field,))


def in_english(words: str) -> Texts:
    return Texts({"en": {"flows.ftl": f"{HELD}{words}"}})


def test_the_flows_that_come_with_the_desk_lack_nothing():
    assert flow_faults(FLOWS.values(), TEXTS) == []


def test_a_new_field_without_words_is_told_once_for_each_language():
    new = replace(BUG, fields=(*BUG.fields, Field("colour", FieldKind.CHOICE, choices=("red", "blue"))))
    lacking = [f"bug-report-colour{part}" for part in ("", ".label", ".red", ".blue")]
    assert sorted(flow_faults([new], TEXTS)) == sorted(
        f"{one}/flows.ftl: {id_}: is missing" for one in SPOKEN for id_ in lacking
    )


@pytest.mark.parametrize("id_", ["visit-where", "field-where"])
def test_words_may_be_the_flows_own_or_shared(id_: str):
    where = Field("where", FieldKind.LINE)
    assert flow_faults([visit(where)], in_english(f"{id_} = Where?\n    .label = Where")) == []


def test_a_plain_yes_and_no_need_no_words_of_their_own():
    texts = in_english("choice-yes = Yes\nchoice-no = No\nvisit-urgent = Urgent?\n    .label = Urgent")
    assert flow_faults([visit(Field("urgent", FieldKind.YES_NO))], texts) == []


def test_a_flow_needs_its_name_its_greeting_its_button_and_the_words_that_begin_it():
    ids = ("visit", "visit.begun", "start-visit", "heard-flow-visit")
    faults = flow_faults([Flow("visit", "usage", ())], Texts({"en": {}}))
    assert faults == [f"en/flows.ftl: {id_}: is missing" for id_ in ids]


def test_a_kind_that_no_case_has_is_told():
    (fault,) = flow_faults([replace(BUG, kind="complaint")], TEXTS)
    assert fault.startswith("bug_report.toml: kind: 'complaint' is none of usage, bug")

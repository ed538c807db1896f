"""Flow files: what they may say, and every fault of every file told at once."""

from pathlib import Path

import pytest

from dialogs.flow import Field, FieldKind, Flow, FlowFaults, read_flows

WHOLE = """
name = "visit"
kind = "usage"
similar = ["where"]
peers = true

[[field]]
name = "where"
kind = "line"
max_length = 40
from_question = true

[[field]]
name = "impact"
kind = "choice"
choices = ["blocked", "slowed", "cosmetic"]

[[field]]
name = "urgent"
kind = "yes-no"
when = { impact = ["blocked", "slowed"] }

[[field]]
name = "notes"
kind = "text"
required = false
weighs = true
when = { urgent = "yes", impact = "blocked" }

[[field]]
name = "consent"
kind = "yes-no"
"""


def read(folder: Path, text: str, name: str = "visit.toml") -> Flow:
    (folder / name).write_text(text, encoding="utf-8")
    return read_flows(folder)["visit"]


def faults(folder: Path, text: str) -> list[str]:
    with pytest.raises(FlowFaults) as raised:
        read(folder, text)
    assert str(raised.value) == "\n".join(raised.value.faults)
    return raised.value.faults


def with_field(field: str) -> str:
    return f"{WHOLE}\n[[field]]\n{field}"


def test_a_flow_is_what_its_file_says(tmp_path: Path):
    flow = read(tmp_path, WHOLE)
    assert (flow.name, flow.kind, flow.similar, flow.urgency, flow.peers) == ("visit", "usage", ("where",), True, True)
    assert [field.name for field in flow.fields] == ["where", "impact", "urgent", "notes", "consent"]
    assert flow.field("where") == Field("where", FieldKind.LINE, max_length=40, from_question=True)
    assert flow.field("nowhere") is None


def test_conditions_are_one_value_or_several(tmp_path: Path):
    flow = read(tmp_path, WHOLE)
    assert flow.fields[2].when == (("impact", ("blocked", "slowed")),)
    assert flow.fields[3].when == (("urgent", ("yes",)), ("impact", ("blocked",)))


@pytest.mark.parametrize(
    ("kind", "length"), [("line", 120), ("text", 3000), ("link", 2000), ("email", 254), ("phone", 120)]
)
def test_how_long_an_answer_may_be_when_the_file_is_silent(tmp_path: Path, kind: str, length: int):
    assert read(tmp_path, with_field(f'name = "more"\nkind = "{kind}"')).fields[-1].max_length == length


def test_yes_and_no_are_the_choices_of_a_yes_no_field(tmp_path: Path):
    impact, urgent, notes = read(tmp_path, WHOLE).fields[1:4]
    assert (urgent.options, notes.options) == (("yes", "no"), ())
    assert impact.options == ("blocked", "slowed", "cosmetic")


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ('kind = "essay"', "field.6.kind: 'essay' is none of line, text, choice"),
        ('kind = "line"\nrequierd = false', "field.6.requierd: unknown key; known are name, kind, required"),
        ('kind = "line"\nrequired = "no"', "field.6.required: must be true or false"),
        ('kind = "line"\nmax_length = true', "field.6.max_length: must be a number"),
        ('kind = "line"\nmax_length = 0', "field.6.max_length: must be between 1 and"),
        ('kind = "date"\nmax_length = 9', "field.6.max_length: is for line and text only"),
        ('kind = "line"\npast = true', "field.6.past: is for date only"),
        ('kind = "date"\nfrom_question = true', "field.6.from_question: is for line and text only"),
        ('kind = "image"\nreason_when_missing = true', "field.6.reason_when_missing: needs required = false"),
        ('kind = "choice"', "field.6.choices: a choice needs either choices or choices_from"),
        ('kind = "choice"\nchoices = []', "field.6.choices: must be a list of texts"),
        ('kind = "choice"\nchoices = ["one"]', "field.6.choices: must be two or more, all different"),
        ('kind = "choice"\nchoices = ["one", "one"]', "field.6.choices: must be two or more, all different"),
        ('kind = "choice"\nchoices = ["a", "hint"]', "field.6.choices: 'hint' cannot be a key"),
        ('kind = "choice"\nchoices = ["a", "a-said"]', "field.6.choices: 'a-said' cannot be a key"),
        ('kind = "choice"\nchoices = ["a", "Ä"]', "field.6.choices: 'Ä' cannot be a key"),
        ('kind = "choice"\nchoices_from = "people"', "field.6.choices_from: 'people' is none of services"),
        ('kind = "line"\nchoices = ["a", "b"]', "field.6.choices: are for the kind choice, not line"),
        ('kind = "line"\none_of = "group"', "field.6.one_of: 'group' is a group of one"),
        ('kind = "line"\nwhen = { nothing = "x" }', "field.6.when: there is no earlier field 'nothing'"),
        ('kind = "line"\nwhen = { more = "x" }', "field.6.when: there is no earlier field 'more'"),
        ('kind = "line"\nwhen = { impact = "huge" }', "field.6.when: 'huge' is no choice of 'impact'"),
        ('kind = "line"\nwhen = { urgent = "maybe" }', "field.6.when: 'maybe' is no choice of 'urgent'"),
        ('kind = "line"\nwhen = { where = "here" }', "field.6.when: 'where' is neither a choice nor yes-no"),
        ('kind = "line"\nwhen = { impact = 3 }', "field.6.when: 'impact' needs a value, or a list of values"),
    ],
)
def test_what_is_wrong_with_a_field_is_told_with_its_key(tmp_path: Path, line: str, fault: str):
    (found,) = faults(tmp_path, with_field(f'name = "more"\n{line}'))
    assert found.startswith(f"visit.toml: {fault}")


@pytest.mark.parametrize(
    ("was", "becomes", "fault"),
    [
        ('name = "visit"', 'name = "visits"', "name: must be the file's own, 'visit'"),
        ('kind = "usage"', "", "kind: is missing"),
        ('kind = "usage"', 'kind = ""', "kind: must be a text"),
        ("peers = true", "peer = true", "peer: unknown key"),
        ('similar = ["where"]', 'similar = ["when"]', "similar: there is no field 'when'"),
        ('name = "consent"', 'name = "agreed"', "peers: needs a field 'consent'"),
        ('name = "notes"', 'name = "Notes"', "field.4.name: 'Notes' must be small letters"),
        ('name = "notes"', "", "field.4.name: is missing"),
        ('name = "notes"', 'name = "where"', "field.4.name: 'where' is there twice"),
        ('name = "visit"', "name = visit", "not TOML: "),
    ],
)
def test_what_is_wrong_with_a_flow_is_told_with_its_key(tmp_path: Path, was: str, becomes: str, fault: str):
    (found,) = faults(tmp_path, WHOLE.replace(was, becomes, 1))
    assert found.startswith(f"visit.toml: {fault}")


@pytest.mark.parametrize("fields", ["", "field = []", "field = 3", "[field]", "[field.where]\nkind = 'line'"])
def test_a_flow_asks_something(tmp_path: Path, fields: str):
    (found,) = faults(tmp_path, f'name = "visit"\nkind = "usage"\n{fields}')
    assert found == "visit.toml: field: must be written as [[field]], at least once"


def test_every_fault_of_every_file_is_told_at_once(tmp_path: Path):
    (tmp_path / "access.toml").write_text('name = "acces"\nkind = 1\n', encoding="utf-8")
    assert [
        fault.split(": ")[:2] for fault in faults(tmp_path, WHOLE.replace("peers", "peer").replace("40", "'40'"))
    ] == [
        ["access.toml", "kind"],
        ["access.toml", "name"],
        ["access.toml", "field"],
        ["visit.toml", "peer"],
        ["visit.toml", "field.1.max_length"],
    ]


# The flows that come with the desk


FLOWS = read_flows()


def asked(name: str) -> list[str]:
    return [field.name for field in FLOWS[name].fields if not field.triage]


def test_every_flow_begins_with_what_decides_where_the_case_goes():
    for flow in FLOWS.values():
        assert [field.name for field in flow.fields[:3]] == ["service", "organisation", "role"]
        assert all(field.triage for field in flow.fields[:3])


def test_an_error_report_asks_for_all_that_finding_the_error_takes():
    steps = {"where", "steps", "expected", "frequency", "browser", "since", "others", "impact"}
    assert steps <= set(asked("bug-report"))
    others, screenshot = FLOWS["bug-report"].field("others"), FLOWS["bug-report"].field("screenshot")
    assert others
    assert others.required
    assert screenshot
    assert screenshot.reason_when_missing


def test_ways_to_reach_somebody_are_private_everywhere():
    reaching = {FieldKind.PHONE, FieldKind.EMAIL}
    for flow in FLOWS.values():
        assert all(field.private and field.remembered for field in flow.fields if field.kind in reaching)


def test_sparring_asks_nothing_that_belongs_to_an_error():
    assert asked("sparring") == ["idea", "site", "audience", "deadline", "tried", "material", "consent"]
    assert (FLOWS["sparring"].urgency, FLOWS["sparring"].peers) == (False, True)


def test_a_question_of_access_asks_next_to_nothing_besides_what_finds_the_local_contact():
    assert asked("access") == ["what"]


def test_a_wish_tells_what_wishes_are_ranked_by():
    assert asked("development-wish") == ["summary", "problem", "benefits", "visible", "example", "size"]

"""Walking a flow: what is asked next, going back, what is missing, and what is named out of turn."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.accepting import AnswerRules
from dialogs.answer import Answer, Answered, Skipped
from dialogs.engine import (
    applying_fields,
    correction,
    fitting_answers,
    is_complete,
    is_required,
    known_from_text,
    missing_fields,
    next_field,
    previous_field,
    reason_wanted,
)
from dialogs.flow import Field, FieldKind, Flow, read_flows

FLOWS = read_flows()
BUG = FLOWS["bug-report"]
SPARRING = FLOWS["sparring"]
USAGE = FLOWS["usage"]
KNOWN = frozenset({"service", "organisation", "role", "cause", "asked-local-it", "visibility"})
"""Triage that this desk has no need of."""
REQUIRED: dict[str, Answer] = {
    "summary": Answered("bilden syns inte"),
    "where": Answered("startsidan"),
    "steps": Answered("öppnar sidan"),
    "others": Answered("several"),
    "impact": Answered("slowed"),
    "screenshot": Skipped("det är en telefon"),
    "phone": Skipped(),
    "mobile": Answered("+358401234567"),
    "email": Answered("anna@example.org"),
}


def names(fields: tuple[Field, ...]) -> list[str]:
    return [field.name for field in fields]


def the(name: str, flow: Flow = BUG) -> Field:
    field = flow.field(name)
    assert field
    return field


def without(*left_out: str) -> dict[str, Answer]:
    return {name: answer for name, answer in REQUIRED.items() if name not in left_out}


def sample(field: Field) -> Answered:
    """Something that could have been answered."""
    fitting = {FieldKind.PHONE: "+358401234567", FieldKind.EMAIL: "anna@example.org", FieldKind.DATE: "2026-11-12"}
    fitting |= {FieldKind.LINK: "https://example.org"}
    return Answered(field.options[0] if field.options else fitting.get(field.kind, "x"))


# What is asked


def test_fields_are_asked_in_the_order_of_the_file():
    asked: list[str] = []
    answers: dict[str, Answer] = {}
    while field := next_field(USAGE, answers):
        asked.append(field.name)
        answers[field.name] = sample(field)
    assert asked == names(USAGE.fields)


def test_a_field_is_asked_only_where_its_condition_holds():
    answers = without("impact")
    assert "urgent" not in names(applying_fields(BUG, answers, KNOWN))
    assert "urgent" in names(applying_fields(BUG, answers | {"impact": Answered("blocked")}, KNOWN))
    assert "urgent" not in names(applying_fields(BUG, answers | {"impact": Skipped()}, KNOWN))


def test_one_of_several_values_can_be_a_condition():
    asked = {
        cause: "asked-local-it" in names(applying_fields(BUG, {"cause": Answered(cause)}))
        for cause in the("cause").choices
    }
    assert asked == {"program": False, "technical": True, "unknown": True}


def test_an_answer_that_is_itself_out_of_the_question_meets_no_condition():
    a = Field("a", FieldKind.YES_NO)
    b = Field("b", FieldKind.YES_NO, when=(("a", ("yes",)),))
    c = Field("c", FieldKind.LINE, when=(("b", ("yes",)),))
    flow = Flow("chain", "usage", (a, b, c))
    answers = {"a": Answered("yes"), "b": Answered("yes")}
    assert next_field(flow, answers) == c
    assert next_field(flow, answers | {"a": Answered("no")}) is None


def test_triage_that_is_not_needed_is_not_asked_and_still_counts_if_known():
    assert names(applying_fields(BUG, {}, KNOWN))[0] == "summary"
    told = applying_fields(
        BUG, {"cause": Answered("technical")}, frozenset({"service", "organisation", "role", "cause"})
    )
    assert names(told)[0] == "asked-local-it"


def test_access_asks_first_for_what_finds_the_local_contact():
    access = FLOWS["access"]
    assert next_field(access, {}, frozenset({"role"})) == the("service", access)
    assert next_field(access, {}, KNOWN) == the("what", access)
    assert is_complete(access, {"what": Answered("kalendern")}, KNOWN)


# What must be given


def test_it_can_be_sent_once_all_that_is_required_is_there():
    assert is_complete(BUG, REQUIRED, KNOWN)
    assert not [name for name in REQUIRED if name != "phone" and is_complete(BUG, without(name), KNOWN)]


def test_a_required_field_that_was_left_out_comes_again():
    assert next_field(BUG, REQUIRED | {"where": Skipped()}, KNOWN) == the("where")
    assert not is_complete(BUG, REQUIRED | {"where": Skipped()}, KNOWN)


def test_what_is_optional_may_be_left_out_or_never_asked():
    left = {name: Skipped() for name in ("expected", "since", "frequency", "browser")}
    assert next_field(BUG, REQUIRED, KNOWN) == the("expected")
    assert next_field(BUG, REQUIRED | left, KNOWN) is None


def test_a_picture_may_be_missing_but_then_the_reason_is_asked():
    picture, optional = the("screenshot"), frozenset({"expected", "since", "frequency", "browser"})
    answers = without("screenshot")
    assert next_field(BUG, answers, KNOWN | optional) == picture
    assert not is_required(BUG, answers, picture)
    answers = answers | {"screenshot": Skipped()}
    assert (next_field(BUG, answers, KNOWN | optional), reason_wanted(answers, picture)) == (picture, True)
    assert not is_complete(BUG, answers, KNOWN)
    answers = answers | {"screenshot": Skipped("det är en telefon")}
    assert (next_field(BUG, answers, KNOWN | optional), reason_wanted(answers, picture)) == (None, False)
    assert is_complete(BUG, answers, KNOWN)


@pytest.mark.parametrize(
    ("phone", "mobile", "asked", "enough"),
    [
        (None, None, "phone", False),
        (Skipped(), None, "mobile", False),
        (Answered("+358401234567"), None, "mobile", True),
        (Answered("+358401234567"), Skipped(), None, True),
        (Skipped(), Answered("+358401234567"), None, True),
        (None, Skipped(), "phone", False),
        (Skipped(), Skipped(), "mobile", False),
    ],
)
def test_one_way_to_be_called_is_enough_and_one_is_needed(
    phone: Answer | None, mobile: Answer | None, asked: str | None, enough: bool
):
    given = {name: answer for name, answer in (("phone", phone), ("mobile", mobile)) if answer}
    answers = without("phone", "mobile") | {n: Skipped() for n in ("expected", "since", "frequency", "browser")} | given
    field = next_field(BUG, answers, KNOWN)
    assert (field.name if field else None, is_complete(BUG, answers, KNOWN)) == (asked, enough)
    assert is_required(BUG, answers, the("mobile")) == (Answered("+358401234567") not in given.values())
    assert not is_required(BUG, answers, the("phone"))


def test_the_last_of_a_group_that_is_asked_at_all_is_the_one_required():
    assert is_required(BUG, {}, the("phone"), KNOWN | {"mobile"})
    assert not is_complete(BUG, without("phone", "mobile"), KNOWN | {"mobile"})


def test_what_is_missing_is_what_is_required_or_weighs():
    assert names(missing_fields(BUG, REQUIRED, KNOWN)) == ["expected", "since", "frequency", "browser", "screenshot"]
    assert "mobile" in names(missing_fields(BUG, without("mobile"), KNOWN))
    assert "impact" in names(missing_fields(BUG, without("impact"), KNOWN))
    everything = {field.name: sample(field) for field in BUG.fields}
    assert missing_fields(BUG, everything) == ()


# Going back


def test_back_goes_to_the_nearest_earlier_question_that_was_answered():
    answers = without("steps", "screenshot", "phone", "mobile", "email")
    assert previous_field(BUG, answers, the("others"), KNOWN) == the("where")
    assert previous_field(BUG, answers, the("summary"), KNOWN) is None
    assert previous_field(BUG, REQUIRED, None, KNOWN) == the("email")
    assert previous_field(BUG, {}, None, KNOWN) is None


def test_back_passes_by_what_is_out_of_the_question():
    answers = REQUIRED | {"urgent": Answered("yes")}
    assert previous_field(BUG, answers, the("expected"), KNOWN) == the("impact")
    assert previous_field(BUG, answers | {"impact": Answered("blocked")}, the("expected"), KNOWN) == the("urgent")
    assert previous_field(BUG, answers, the("urgent"), KNOWN) == the("email"), "gone since: as from the end"


ANSWERS = st.lists(st.sampled_from(["give", "leave", "back", "change"]), max_size=60)


@given(st.sampled_from(sorted(FLOWS)), ANSWERS, st.data())
def test_whatever_is_answered_left_out_or_taken_back_the_dialog_ends(name: str, deeds: list[str], data: st.DataObject):
    """And never asks what has an answer, what does not apply, or what is not needed."""
    flow, answers = FLOWS[name], dict[str, Answer]()
    left_out = data.draw(st.frozensets(st.sampled_from([field.name for field in flow.fields if field.triage])))
    for deed in (*deeds, *["give"] * 3 * len(flow.fields)):
        field = next_field(flow, answers, left_out)
        if field is None:
            break
        assert field.name not in left_out
        assert not isinstance(answers.get(field.name), Answered)
        assert all(answers.get(other) in [Answered(value) for value in values] for other, values in field.when)
        match deed:
            case "give" if field.options:
                answers[field.name] = Answered(data.draw(st.sampled_from(field.options)))
            case "leave" if not is_required(flow, answers, field, left_out):
                answers[field.name] = Skipped("so" if reason_wanted(answers, field) else "")
            case "back" if before := previous_field(flow, answers, field, left_out):
                del answers[before.name]
            case "change" if answers:
                changed = flow.field(data.draw(st.sampled_from(sorted(answers))))
                assert changed
                answers[changed.name] = sample(changed)
            case _:
                answers[field.name] = sample(field)
    assert next_field(flow, answers, left_out) is None
    assert is_complete(flow, answers, left_out)
    assert fitting_answers(flow, answers).items() <= answers.items()


@given(st.sampled_from(sorted(FLOWS)), st.data())
def test_going_straight_on_asks_each_field_once(name: str, data: st.DataObject):
    flow, answers, asked = FLOWS[name], dict[str, Answer](), list[str]()
    while field := next_field(flow, answers):
        reason = reason_wanted(answers, field)
        asked += [] if reason else [field.name]
        leave = reason or (not is_required(flow, answers, field) and data.draw(st.booleans()))
        answers[field.name] = Skipped("so" if reason else "") if leave else sample(field)
    assert len(asked) == len(set(asked))
    assert asked == names(applying_fields(flow, answers))


# A flow file that has changed


def changed(name: str, **changes: object) -> Flow:
    fields = tuple(replace(field, **changes) if field.name == name else field for field in BUG.fields)  # pyright: ignore[reportArgumentType]: any of a field's values
    return replace(BUG, fields=fields)


def test_all_that_still_fits_a_changed_file_is_kept():
    assert fitting_answers(BUG, REQUIRED) == REQUIRED


@pytest.mark.parametrize(
    ("flow", "dropped"),
    [
        (replace(BUG, fields=tuple(field for field in BUG.fields if field.name != "where")), "where"),
        (changed("others", choices=("one", "many")), "others"),
        (changed("summary", max_length=5), "summary"),
        (changed("steps", kind=FieldKind.DATE), "steps"),
        (changed("steps", kind=FieldKind.PHONE), "steps"),
        (changed("steps", when=(("impact", ("blocked",)),)), "steps"),
        (changed("screenshot", required=True, reason_when_missing=False), "screenshot"),
    ],
)
def test_what_fits_a_changed_file_no_more_is_dropped(flow: Flow, dropped: str):
    assert fitting_answers(flow, REQUIRED) == without(dropped)


def test_what_hangs_on_something_dropped_is_dropped_with_it():
    answers = REQUIRED | {"impact": Answered("blocked"), "urgent": Answered("yes")}
    assert fitting_answers(changed("impact", choices=("slowed", "cosmetic")), answers) == without("impact")


# What a first message tells already


def rules_of(_field: Field) -> AnswerRules:
    return AnswerRules("sv", date(2026, 11, 19))


@pytest.mark.parametrize(
    ("flow", "text", "found"),
    [
        (SPARRING, "vi vill förnya www.sjostad.example till advent", {"site": Answered("https://www.sjostad.example")}),
        (SPARRING, "se (https://example.org/a).", {"site": Answered("https://example.org/a")}),
        (SPARRING, "mellan www.a.example och www.b.example", {}),
        (SPARRING, "filen heter plan.pdf", {}),
        (USAGE, "ring mig på 040-123 4567", {"phone": Answered("+358401234567")}),
        (USAGE, "ärende 1001 den 12.11.2026", {}),
        (BUG, "ring 040-123 4567, svara anna@example.org", {"email": Answered("anna@example.org")}),
        (BUG, "alla har det, det är akut", {}),
    ],
)
def test_only_what_can_be_nothing_else_is_taken_from_a_first_message(flow: Flow, text: str, found: dict[str, Answer]):
    assert known_from_text(flow, text, rules_of) == found


# Corrections

NAMES = {
    "phone": ("phone number", "telefonnumret", "puhelinnumero", "telefonnummeret", "numero di telefono"),
    "mobile": ("mobile", "mobilnummer", "kännykkä"),
    "email": ("e-mail", "e-post", "sähköposti", "indirizzo e-mail"),
    "where": ("place", "stället", "paikka", "stedet", "luogo"),
    "summary": ("problem", "problemet"),
}


@pytest.mark.parametrize(
    ("text", "name", "rest"),
    [
        ("no, the phone number is 040 123 4567", "phone", "040 123 4567"),
        ("Sorry, my phone number should be +358 9 000 0000", "phone", "+358 9 000 0000"),
        ("nej, telefonnumret är 040 123 4567", "phone", "040 123 4567"),
        ("nej telefonnummret är (09) 000 0000", "phone", "(09) 000 0000"),
        ("ei, puhelinnumero on 040 123 4567", "phone", "040 123 4567"),
        ("nei, telefonnummeret er 61 00 00 00", "phone", "61 00 00 00"),
        ("no, il numero di telefono è 06 0000 0000", "phone", "06 0000 0000"),
        ("telefonnumret är fel, det ska vara 040 123", "phone", "040 123"),
        ("telefonnumret: 040 123", "phone", "040 123"),
        ("telefonnumret är 040 123", "phone", "040 123"),
        ("e-post a@example.org", "email", "a@example.org"),
        ("no, l'indirizzo e-mail è a@example.org", "email", "a@example.org"),
        ("ändra stället till startsidan", "where", "startsidan"),
        ("ändra stället", "where", ""),
        ("fel mobilnummer!", "mobile", ""),
        ("stället: www.example.org/sida", "where", "www.example.org/sida"),
        ("problem: no page opens", "summary", "no page opens"),
    ],
)
def test_a_correction_names_the_field_and_brings_its_text(text: str, name: str, rest: str):
    answers = REQUIRED | {"phone": Answered("+358401234567")}
    assert correction(BUG, answers, text, NAMES) == (the(name), rest)


@pytest.mark.parametrize(
    "text",
    [
        "stället är tomt",
        "nej",
        "nej, det fungerar inte",
        "telefonnumret syns inte på sidan",
        "mobile",
        "",
        "?",
        "040 123",
        "problemet är att sidan är tom",
        "titta på stället: där är det",
    ],
)
def test_prose_that_holds_a_name_is_no_correction(text: str):
    assert correction(BUG, REQUIRED, text, NAMES) is None


def test_only_what_has_been_answered_can_be_corrected():
    assert correction(BUG, without("email"), "no, the e-mail is a@example.org", NAMES) is None


@given(st.text(max_size=60))
def test_no_text_breaks_the_search_for_a_correction(text: str):
    found = correction(BUG, REQUIRED, f"no, phone number {text}", NAMES)
    assert found is None or found[0].name in REQUIRED


@pytest.mark.parametrize("piece", ["i ", "no ", "phone number ", ".", "a.", "'", ": "])
def test_a_message_as_long_as_teams_allows_is_searched_like_any_other(piece: str):
    text = piece * (28_000 // len(piece))
    assert known_from_text(SPARRING, text, rules_of) == {}
    assert correction(BUG, REQUIRED, text, NAMES) in (None, (the("phone"), text.removeprefix(piece).strip()))


def test_letters_in_two_parts_are_letters_all_the_same():
    assert correction(BUG, REQUIRED, "sta\u0308llet: startsidan", NAMES) == (the("where"), "startsidan")

"""What support asks to be changed about a case, typed in any language or in the form; and what is no change."""

from datetime import date

import pytest

from bot.cases.support.change_form import CHANGES, CaseChange, change_from_form, change_from_words
from bot.language.texts import Words, options
from bot.model.case import CaseState, Repeated, Urgency
from tests.harness.texts import TEXTS

TODAY = date(2026, 11, 19)


def said(text: str) -> CaseChange | None:
    return change_from_words(text, TEXTS, TODAY)


@pytest.mark.parametrize("words", list(TEXTS), ids=lambda words: words.language)
def test_every_state_urgency_and_result_is_known_by_each_of_its_names(words: Words) -> None:
    for state in CHANGES:
        for name in options(words(f"move-{state}")):
            found = said(name)
            assert found is not None, name
            assert found.state is state, name
    for urgency in Urgency:
        for name in options(words(f"urgency-{urgency}")):
            assert said(name.upper()) == CaseChange(urgency=urgency)
    for repeated in Repeated:
        for name in options(words(f"repeated-{repeated}")):
            assert said(name) == CaseChange(repeated=repeated)


@pytest.mark.parametrize(
    ("text", "change"),
    [
        (
            "planned 2026-12-03 with the next one",
            CaseChange(CaseState.PLANNED, date(2026, 12, 3), noted="with the next one"),
        ),
        ("planerat 3.12.", CaseChange(CaseState.PLANNED, date(2026, 12, 3))),
        ("planerat till 3.12. rättas då", CaseChange(CaseState.PLANNED, date(2026, 12, 3), noted="rättas då")),
        ("suunniteltu 3.12.2026", CaseChange(CaseState.PLANNED, date(2026, 12, 3))),
        ("prevista il 3/12: arriva", CaseChange(CaseState.PLANNED, date(2026, 12, 3), noted="arriva")),
        ("planlagt 7.1.", CaseChange(CaseState.PLANNED, date(2027, 1, 7))),
        ("planned for spring", CaseChange(CaseState.PLANNED, noted="spring")),
        ("planned 31.11.", CaseChange(CaseState.PLANNED)),
        ("with the supplier SUP-7", CaseChange(CaseState.SUPPLIER, reference="SUP-7")),
        (
            "hos leverantören 2026/118 svar snart",
            CaseChange(CaseState.SUPPLIER, reference="2026/118", noted="svar snart"),
        ),
        ("toimittajalla odotetaan", CaseChange(CaseState.SUPPLIER, noted="odotetaan")),
        ("same as 1002", CaseChange(CaseState.MERGED, into=1002)),
        ("samma sak som ärende 1002, se där", CaseChange(CaseState.MERGED, into=1002, noted="se där")),
        ("uguale alla richiesta 1002", CaseChange(CaseState.MERGED, into=1002)),
        ("same as that other one", CaseChange(CaseState.MERGED)),
        ("closed. Thanks for telling!", CaseChange(CaseState.CLOSED, noted="Thanks for telling!")),
        ("kritisk", CaseChange(urgency=Urgency.CRITICAL)),
        ("reproduced in Firefox, not in Edge", CaseChange(repeated=Repeated.YES, noted="in Firefox, not in Edge")),
        ("toistuu joskus", CaseChange(repeated=Repeated.SOMETIMES)),
        ("si ripete a volte: solo la sera", CaseChange(repeated=Repeated.SOMETIMES, noted="solo la sera")),
    ],
)  # fmt: skip
def test_a_line_says_what_changes_and_what_goes_with_it(text: str, change: CaseChange) -> None:
    assert said(text) == change


@pytest.mark.parametrize("words", list(TEXTS), ids=lambda words: words.language)
def test_words_after_any_name_are_a_note_and_never_a_message(words: Words) -> None:
    named = [
        f"{name} 1002" if state is CaseState.MERGED else name
        for state in CHANGES
        for name in options(words(f"move-{state}"))
    ]
    named += [name for urgency in Urgency for name in options(words(f"urgency-{urgency}"))]
    named += [name for repeated in Repeated for name in options(words(f"repeated-{repeated}"))]
    for name in named:
        for apart in (" ", ": ", ", ", "\n"):
            found = said(f"{name}{apart}be Kari prata")
            assert found is not None, name
            assert (found.told, found.noted) == ("", "be Kari prata"), name


@pytest.mark.parametrize("text", ["", "purple", "closedness", "testimonial 1", "taken", "answered", "1002"])
def test_what_names_no_state_is_no_change(text: str) -> None:
    assert said(text) is None


def test_the_form_is_read_field_by_field() -> None:
    everything: dict[str, object] = {
        "state": "planned",
        "planned": "2026-12-03",
        "into": "",
        "reference": " SUP-7 ",
        "urgency": "low",
        "told": "Snart.",
        "repeated": "sometimes",
    }
    expected = CaseChange(
        CaseState.PLANNED, date(2026, 12, 3), None, "SUP-7", Urgency.LOW, "Snart.", Repeated.SOMETIMES
    )
    assert change_from_form(everything) == expected
    assert change_from_form({}) == CaseChange()


def test_a_day_or_a_number_alone_says_what_it_is_for() -> None:
    assert change_from_form({"planned": "2026-12-03"}) == CaseChange(CaseState.PLANNED, date(2026, 12, 3))
    assert change_from_form({"into": "1002"}) == CaseChange(CaseState.MERGED, into=1002)
    assert change_from_form({"into": "the other one"}) == CaseChange()


@pytest.mark.parametrize(
    "forged",
    [
        {"state": "withdrawn"},
        {"state": "taken"},
        {"state": "no such"},
        {"urgency": "extreme"},
        {"repeated": "perhaps"},
        {"planned": "tomorrow"},
    ],
)
def test_what_our_form_cannot_hold_is_refused_whole(forged: dict[str, object]) -> None:
    assert change_from_form({"reference": "X", **forged}) is None


def test_what_is_no_text_is_nothing() -> None:
    assert change_from_form({"state": 7, "told": ["x"], "reference": None}) == CaseChange()

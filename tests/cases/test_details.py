"""What was told in a form, in the words of each language; and what is shown when a flow no longer has the field."""

import pytest

from bot.cases.details import labelled_details, missing_details
from bot.configuration.field_texts import field_text
from bot.model.case import Detail
from tests.harness.texts import TEXTS

SV = TEXTS["sv"]


def value(detail: Detail, language: str = "sv") -> str:
    [(_, shown)] = labelled_details([detail], "bug-report", TEXTS[language])
    return shown


def test_a_field_is_called_as_in_its_form() -> None:
    [(label, _)] = labelled_details([Detail("where", "x")], "bug-report", SV)
    assert label == field_text(SV, "bug-report", "where", ".label") != "where"


def test_a_choice_is_shown_in_its_words_in_every_language() -> None:
    for words in TEXTS:
        blocked = field_text(words, "bug-report", "impact", ".blocked")
        assert value(Detail("impact", "blocked"), words.language) == blocked != "blocked"
        assert value(Detail("anything-else", "yes"), words.language) == words("choice-yes")


def test_a_day_is_written_as_people_write_it() -> None:
    days = {language: value(Detail("since", "2026-11-07"), language) for language in ("sv", "fi", "nb", "it", "en")}
    assert days == {
        "sv": "7 november 2026",
        "fi": "7. marraskuuta 2026",
        "nb": "7. november 2026",
        "it": "7 novembre 2026",
        "en": "7 November 2026",
    }


def test_a_phone_number_can_be_read_and_dialled() -> None:
    assert value(Detail("phone", "+358401234567")) == "+358 40 1234567"
    assert value(Detail("mobile", "+4790000001")) == "+47 90 00 00 01"


@pytest.mark.parametrize(
    "written",
    ["2026-13-01", "+000000000", "https://example.org/a?b=c", "blocked by the firewall", "{ $name }", "1042", "Yes"],
)
def test_what_is_none_of_these_is_shown_as_it_was_written(written: str) -> None:
    assert value(Detail("impact", written)) == written


def test_what_was_left_out_says_so_and_why() -> None:
    assert value(Detail("screenshot", "")) == SV("detail-left-out")
    assert "kommer" in value(Detail("screenshot", "", "kommer i morgon"))


def test_a_field_whose_words_are_gone_keeps_its_own_name() -> None:
    assert labelled_details([Detail("colour", "pale-blue")], "bug-report", SV) == [("colour", "pale-blue")]
    assert labelled_details([Detail("colour", "pale-blue")], "no-such-flow", SV) == [("colour", "pale-blue")]


def test_only_what_was_left_out_is_missing_with_why_it_would_help() -> None:
    details = [Detail("where", "x"), Detail("screenshot", ""), Detail("colour", "")]
    [(screenshot, why), other] = missing_details(details, "bug-report", SV)
    assert screenshot == field_text(SV, "bug-report", "screenshot", ".label")
    assert why == field_text(SV, "bug-report", "screenshot", ".why") != ""
    assert other == ("colour", "")

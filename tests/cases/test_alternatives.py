"""Alternatives of an answer to an idea: how they are told apart, and that a form says just what was written in it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cases import alternatives
from tests.harness.texts import TEXTS

WORDS = TEXTS["en"]
SAYS = st.text(st.characters(exclude_categories=("C", "Z"), include_characters=" \n1.2)"), max_size=60)


def test_lines_that_begin_with_a_number_are_alternatives_and_what_comes_before_is_said_first() -> None:
    before, found = alternatives.split_answer("What fun!\n\n1. A calendar.\nTwelve pictures will do.\n2) A vote.")
    assert before == "What fun!"
    assert found == ("A calendar.\nTwelve pictures will do.", "A vote.")


@pytest.mark.parametrize(
    "answer",
    ["A calendar.", "1. A calendar.", "2. A vote.\n1. A calendar.", "1. a\n2. b\n3. c\n4. d", "1.a\n2.b", ""],
)
def test_an_answer_that_offers_no_choice_is_said_as_it_is(answer: str) -> None:
    assert alternatives.split_answer(answer) == (answer, ())


@given(st.lists(SAYS, min_size=3, max_size=3))
def test_whatever_is_written_in_the_form_is_read_as_so_many_alternatives(says: list[str]) -> None:
    form = {f"alternative-{number}": text for number, text in enumerate(says, 1)}
    wanted = [text.strip() for text in says if text.strip()]
    _, found = alternatives.split_answer(alternatives.answer_from_form(form, WORDS))
    assert len(found) == (len(wanted) if len(wanted) >= alternatives.LEAST else 0)
    for text, told in zip(wanted, found, strict=False):
        assert told.split() == text.split()


def test_what_speaks_for_and_against_stands_under_its_alternative() -> None:
    form = {"alternative-1": "A calendar.", "for-1": "All is there.", "alternative-2": "A vote.", "against-2": "Late."}
    _, found = alternatives.split_answer(alternatives.answer_from_form(form, WORDS))
    assert found == ("A calendar.\nFor: All is there.", "A vote.\nAgainst: Late.")

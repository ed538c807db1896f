"""The list of features is whole, and nothing is claimed that no test or conversation shows."""

from pathlib import Path

import pytest

from tests.features import PAGE, Feature, lost, page, read

NUMBERS = [
    *(f"0.{n}" for n in range(1, 18)),
    *(f"1.{n}" for n in range(1, 20)),
    *(f"2.{n}" for n in range(1, 21)),
    *(f"3.{n}" for n in range(1, 19)),
    *(f"P{n}" for n in range(1, 21)),
    *(f"T{n}" for n in range(1, 21)),
]


def test_every_requirement_stands_there_once_and_in_order():
    assert [feature.number for feature in read()] == NUMBERS


def test_every_feature_says_what_it_is_in_one_line():
    assert [f.number for f in read() if not f.says.endswith(".") or "\n" in f.says or "|" in f.says] == []


@pytest.mark.parametrize("feature", [feature for feature in read() if feature.shown_by], ids=lambda f: f.number)
def test_what_a_feature_is_shown_by_is_there(feature: Feature):
    assert list(lost(feature)) == []


def test_the_page_is_made_from_the_list():
    assert PAGE.read_text(encoding="utf-8") == page(read()), "run: python -m tests.features"


def test_a_test_or_conversation_that_is_gone_is_noticed(tmp_path: Path):
    (tmp_path / "test_x.py").write_text("def test_there(): ...\nasync def test_also_there(): ...\n")
    (tmp_path / "talk.md").write_text("# A talk\n")
    gone = ["test_x.py::test_gone", "test_x.py", "test_y.py::test_there", "other.md"]
    kept = ["test_x.py::test_there", "test_x.py::test_also_there", "talk.md"]
    assert list(lost(Feature("T1", "It is said.", (*kept, *gone)), root=tmp_path)) == gone


def test_the_page_counts_and_links_what_is_built():
    text = page(
        [Feature("0.1", "One.", ("tests/test_x.py::test_one", "tests/transcripts/story/sv.md")), Feature("0.2", "Two.")]
    )
    assert "playing has shown: 1 of 2." in text
    assert (
        "| 0.1 | One. | yes | [test_one](../tests/test_x.py)<br>[story/sv.md](../tests/transcripts/story/sv.md) |"
        in text
    )
    assert "| 0.2 | Two. | no | not built yet |" in text

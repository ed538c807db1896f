"""The files by which the languages are heard: all there, and what is wrong in one is told with its name."""

from pathlib import Path

import pytest

from bot.configuration.language_files import language_faults
from bot.language.languages import SPOKEN, spoken_language
from dialogs import spoken
from knowledge import language_facts
from knowledge.text_file import FileFault


def test_nothing_is_wrong_with_the_files_of_the_languages() -> None:
    assert language_faults() == []


def test_the_languages_spoken_come_in_the_desks_own_order() -> None:
    assert language_facts.in_order(reversed(SPOKEN)) == SPOKEN
    assert language_facts.in_order(["xx", "en", "aa", SPOKEN[0]]) == (SPOKEN[0], "en", "aa", "xx")


def test_a_language_of_knowledge_alone_is_not_spoken() -> None:
    assert language_facts.language_facts("da").stemmer == "danish"
    assert spoken_language("da-DK") == ""


@pytest.mark.parametrize(
    ("written", "fault"),
    [
        ("locale = 1", "locale: must be a text"),
        ("countries = [1]", "countries: must be a list of texts"),
        ("[spoken]\na = 1", "spoken: must be a table of texts"),
        ('[letters]\n"ae" = "a"', "letters: each must be one letter"),
        ("stop_word = ''", "stop_word: unknown key"),
        ("locale = ", "Invalid value"),
    ],
)
def test_a_fault_of_a_language_is_told_with_its_file(written: str, fault: str, tmp_path: Path) -> None:
    (tmp_path / "qab.toml").write_text(written, encoding="utf-8")
    with pytest.raises(FileFault, match=r"/qab\.toml: ") as raised:
        language_facts.read_language_facts(tmp_path / "qab.toml")
    assert fault in str(raised.value)


def test_dialog_words_that_are_missing_are_told_with_their_file() -> None:
    with pytest.raises(FileFault, match=r"languages/qab\.toml"):
        spoken.language_words("qab")

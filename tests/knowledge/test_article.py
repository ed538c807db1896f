"""Articles and libraries are read whole, and whatever is wrong with them is said with its line."""

import os
import unicodedata
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.article import Article, ArticleFault, parse
from knowledge.decision import DecisionRow, holes, overlaps, row_for
from knowledge.library import read_library
from knowledge.text_file import LARGEST

WHOLE = """+++
title = "När är stödet öppet?"
asked_as = ["öppettider", "vilka tider svarar ni"]
tags = ["stöd"]
service = "klockaren"
owner = "stod@example.org"
verified = 2026-10-01
published = 2026-01-02
changed = 2026-02-03
valid_from = 2026-10-01
valid_to = 2026-12-31
source = "https://example.org/tider"
+++

Vardagar **8.30–15.30**.
"""

DECISION = """+++
title = "Fakturan syns inte"

[[fact]]
name = "sent"
ask = "Skickade du den?"
answers = ["ja", "nej"]

[[fact]]
name = "seen"
ask = "Syns den hos myndigheten?"
answers = ["ja", "nej"]
+++
Svaret beror på två saker.

| seen | sent | svar |
|------|------|------|
| nej | nej | Skicka den. |
| ja | nej | Arkivera den, a \\| b. |
| * | ja | ? |
"""


def test_every_key_of_an_article_is_read() -> None:
    assert parse(WHOLE, "oppettider", "sv") == Article(
        slug="oppettider",
        language="sv",
        title="När är stödet öppet?",
        asked_as=("öppettider", "vilka tider svarar ni"),
        tags=("stöd",),
        service="klockaren",
        owner="stod@example.org",
        verified=date(2026, 10, 1),
        published=date(2026, 1, 2),
        changed=date(2026, 2, 3),
        valid_from=date(2026, 10, 1),
        valid_to=date(2026, 12, 31),
        source="https://example.org/tider",
        body="Vardagar **8.30–15.30**.",
    )


def test_title_alone_is_enough() -> None:
    article = parse('+++\ntitle = "Hej"\n+++\n', "hej", "sv")
    assert (article.body, article.rows, article.wordings) == ("", (), ("Hej",))


@pytest.mark.parametrize(
    ("day", "answers"),
    [("2026-09-30", False), ("2026-10-01", True), ("2026-12-31", True), ("2027-01-01", False)],
)
def test_an_article_answers_within_its_dates(day: str, answers: bool) -> None:
    assert parse(WHOLE, "tider", "sv").in_force(date.fromisoformat(day)) is answers


def test_an_article_without_dates_always_answers() -> None:
    assert parse('+++\ntitle = "Hej"\n+++\n', "hej", "sv").in_force(date(1999, 1, 1))


def test_the_rows_of_a_decision_follow_the_order_of_its_facts() -> None:
    assert parse(DECISION, "faktura", "sv").rows == (
        DecisionRow(("nej", "nej"), "Skicka den."),
        DecisionRow(("nej", "ja"), "Arkivera den, a | b."),
        DecisionRow(("ja", None), None),
    )


def test_a_row_is_shown_only_when_every_fact_is_known() -> None:
    article = parse(DECISION, "faktura", "sv")
    assert row_for(article.facts, article.rows, {"sent": "nej"}) is None
    assert row_for(article.facts, article.rows, {"sent": "nej", "seen": "kanske"}) is None
    assert row_for(article.facts, article.rows, {"sent": "nej", "seen": "nej"}) == article.rows[0]
    assert row_for(article.facts, article.rows, {"sent": "ja", "seen": "nej"}) == DecisionRow(("ja", None), None)


def test_holes_and_overlaps_of_a_table_are_found() -> None:
    whole = parse(DECISION, "faktura", "sv")
    assert holes(whole.facts, whole.rows) == () == overlaps(whole.facts, whole.rows)
    torn = parse(DECISION.replace("| nej | nej |", "| nej | ja |"), "faktura", "sv")
    assert holes(torn.facts, torn.rows) == (("nej", "nej"),)
    assert overlaps(torn.facts, torn.rows) == (("ja", "nej"),)


FAULTS = {
    "no front matter": ("# Hej", [(1, "must begin with a line +++")]),
    "empty": ("", [(1, "must begin with a line +++")]),
    "front matter left open": ('+++\ntitle = "Hej"\n', [(1, "not closed")]),
    "not TOML": ('+++\ntitle = "Hej"\nservice = klockaren\n+++\n', [(3, "not TOML")]),
    "title missing": ("+++\ntags = []\n+++\n", [(1, "title is missing")]),
    "title empty": ('+++\n\ntitle = "  "\n+++\n', [(3, "title must be a text")]),
    "unknown key": ('+++\ntitle = "Hej"\nauthor = "x"\n+++\n', [(3, "unknown key 'author'")]),
    "date as text": ('+++\ntitle = "Hej"\nverified = "2026-10-01"\n+++\n', [(3, "verified must be a date")]),
    "moment for a date": (
        '+++\ntitle = "Hej"\nverified = 2026-10-01T10:00:00\n+++\n',
        [(3, "verified must be a date")],
    ),
    "wordings not a list": ('+++\ntitle = "Hej"\nasked_as = "hej"\n+++\n', [(3, "asked_as must be a list")]),
    "an empty wording": ('+++\ntitle = "Hej"\nasked_as = ["a", ""]\n+++\n', [(3, "asked_as must be a list")]),
    "a source that is a script": (
        '+++\ntitle = "Hej"\nsource = "javascript:alert(1)"\n+++\n',
        [(3, "source must be a web address")],
    ),
    "dates the wrong way round": (
        '+++\ntitle = "Hej"\nvalid_from = 2026-10-02\nvalid_to = 2026-10-01\n+++\n',
        [(4, "valid_to comes before valid_from")],
    ),
    "several at once": (
        '+++\ntitle = 4\ncolour = "red"\ntags = [1]\n+++\n',
        [(2, "title must be"), (3, "unknown key 'colour'"), (4, "tags must be")],
    ),
    "a NUL": ('+++\ntitle = "Hej"\n+++\n\na\0b', [(5, "NUL")]),
    "one answer only": (DECISION.replace('["ja", "nej"]', '["ja"]', 1), [(4, "two or more different texts")]),
    "a fact twice": (DECISION.replace('"seen"', '"sent"'), [(9, "declared twice")]),
    "facts without table": (DECISION.partition("| seen")[0], [(14, "no table")]),
    "columns that are no facts": (DECISION.replace("| seen |", "| gone |"), [(16, "columns must be the facts")]),
    "an answer that is none": (DECISION.replace("| ja | nej |", "| jo | nej |"), [(19, "'jo' is no answer")]),
    "a short row": (DECISION.replace("| * | ja | ? |", "| ja | ? |"), [(20, "2 cells")]),
    "a row without answer": (DECISION.replace("Skicka den.", ""), [(18, "answer is empty")]),
}


@pytest.mark.parametrize("case", FAULTS)
def test_every_fault_is_said_with_its_line(case: str) -> None:
    text, expected = FAULTS[case]
    with pytest.raises(ArticleFault) as caught:
        parse(text, "hej", "sv")
    found = [(flaw.line, flaw.message) for flaw in caught.value.faults]
    assert len(found) == len(expected), found
    for (line, message), (expected_line, part) in zip(sorted(found), expected, strict=True):
        assert line == expected_line and part in message


@pytest.mark.parametrize("slug", ["../hej", " b", "b ", "", ".hidden", "a/b", "a\\b", "a\nb", "a\0b", "ö" * 101])
def test_a_slug_that_is_no_name_is_a_fault(slug: str) -> None:
    with pytest.raises(ArticleFault, match="file name"):
        parse('+++\ntitle = "Hej"\n+++\n', slug, "sv")


@pytest.mark.parametrize(
    "slug", ["forgot-password", "ha0", "Refund_not.showing", "card_payment?", "två ord", "ö" * 100]
)
def test_a_slug_from_elsewhere_is_kept_as_it_is(slug: str) -> None:
    assert parse('+++\ntitle = "Hej"\n+++\n', slug, "sv").slug == slug


@given(st.text(alphabet="+=[]\"'\n#| abc?*\\1-", max_size=80))
def test_whatever_a_file_holds_it_is_an_article_or_a_fault(text: str) -> None:
    for written in (text, f"+++\n{text}\n+++\n", f'+++\ntitle = "x"\n+++\n{text}', DECISION.replace("nej |", text)):
        try:
            assert parse(written, "x", "sv").title
        except ArticleFault as fault:
            assert all(flaw.line > 0 and flaw.message for flaw in fault.faults)


def write(root: Path, name: str, title: str) -> Path:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'+++\ntitle = "{title}"\n+++\nSvar.\n', encoding="utf-8")
    return path


def test_a_library_reads_every_language_folder(tmp_path: Path) -> None:
    write(tmp_path, "sv/hej.md", "Hej")
    write(tmp_path, "da/hej.md", "Davs")
    write(tmp_path, "notes/hej.md", "no language")
    write(tmp_path, "sv/.hej.md", "hidden")
    library = read_library(tmp_path)
    assert [(article.language, article.title) for article in library.articles] == [("da", "Davs"), ("sv", "Hej")]
    assert library.languages_of("hej") == ("da", "sv")
    assert library.get("hej", "fi") is None
    assert library.find_by_title(" davs ") == library.get("hej", "da")
    assert library.paths["hej", "sv"] == tmp_path / "sv" / "hej.md"


def test_an_earlier_folders_article_is_the_one_that_is_shown(tmp_path: Path) -> None:
    write(tmp_path / "base", "sv/hej.md", "Förr")
    write(tmp_path / "base", "sv/kvar.md", "Kvar")
    write(tmp_path / "over", "sv/hej.md", "Nu")
    library = read_library(tmp_path / "base", tmp_path / "over", tmp_path / "missing")
    assert [article.title for article in library.articles] == ["Förr", "Kvar"]


def test_a_bad_file_is_left_out_and_reported(tmp_path: Path) -> None:
    write(tmp_path, "sv/hel.md", "Hel")
    (tmp_path / "sv" / "trasig.md").write_text("hej")
    (tmp_path / "sv" / "bytes.md").write_bytes(b"+++\ntitle = '\xff'\n+++\n")
    (tmp_path / "sv" / "stor.md").write_text("+++\ntitle = 'x'\n+++\n" + "x" * LARGEST)
    library = read_library(tmp_path)
    assert [article.slug for article in library.articles] == ["hel"]
    assert {(fault.path.name, fault.line) for fault in library.faults} == {
        ("trasig.md", 1),
        ("bytes.md", 0),
        ("stor.md", 0),
    }


def test_a_file_name_that_is_no_text_is_reported(tmp_path: Path) -> None:
    folder = write(tmp_path, "sv/hej.md", "Hej").parent
    Path(os.fsdecode(os.fsencode(folder) + b"/\xff.md")).write_bytes((folder / "hej.md").read_bytes())
    library = read_library(tmp_path)
    assert len(library.articles) == 1
    assert "file name" in library.faults[0].message


def test_a_name_is_the_same_however_a_system_writes_it(tmp_path: Path) -> None:
    nfc, nfd = (unicodedata.normalize(form, "päiväkoti") for form in ("NFC", "NFD"))
    write(tmp_path, f"fi/{nfc}.md", "Päiväkoti")
    write(tmp_path, f"sv/{nfd}.MD", "Daghem")
    (tmp_path / "sv" / f"{nfd}.learned.toml").write_text('asked_as = ["dagis"]', encoding="utf-8")
    library = read_library(tmp_path)
    assert (library.faults, library.languages_of(nfc), library.unused) == ((), ("fi", "sv"), ())
    assert library.articles[1].asked_as == ("dagis",)


def test_two_files_of_one_name_are_told(tmp_path: Path) -> None:
    write(tmp_path, "sv/hej.MD", "Ett")
    other = write(tmp_path, "sv/hej.md", "Två")
    library = read_library(tmp_path)
    assert [article.title for article in library.articles] == ["Ett"]
    assert [(fault.path, "same name" in fault.message) for fault in library.faults] == [(other, True)]


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    outside = write(tmp_path / "elsewhere", "sv/secret.md", "Secret")
    inside = write(tmp_path / "base", "sv/hej.md", "Hej")
    (inside.parent / "link.md").symlink_to(outside)
    (inside.parent / "own.md").symlink_to(inside)
    library = read_library(tmp_path / "base")
    assert [article.slug for article in library.articles] == ["hej", "own"]
    assert "leads out" in library.faults[0].message


def test_what_has_not_changed_is_not_read_again_and_what_went_bad_stays_as_it_was(tmp_path: Path) -> None:
    write(tmp_path, "sv/kvar.md", "Kvar")
    changing = write(tmp_path, "sv/ny.md", "Förr")
    first = read_library(tmp_path)
    changing.write_text("trasig", encoding="utf-8")
    broken = read_library(tmp_path, before=first)
    assert [article.title for article in broken.articles] == ["Kvar", "Förr"]
    assert [fault.path.name for fault in broken.faults] == ["ny.md"]
    assert broken.get("kvar", "sv") is first.get("kvar", "sv")
    write(tmp_path, "sv/ny.md", "Äntligen ny")
    mended = read_library(tmp_path, before=broken)
    assert [article.title for article in mended.articles] == ["Kvar", "Äntligen ny"] and mended.faults == ()
    changing.unlink()
    assert [article.title for article in read_library(tmp_path, before=mended).articles] == ["Kvar"]


def test_synonyms_are_read_beside_those_the_desk_comes_with(tmp_path: Path) -> None:
    (tmp_path / "synonyms").mkdir()
    (tmp_path / "synonyms" / "xx.txt").write_text("# note\nalfa, beta gamma # more\n\nlonely\n", encoding="utf-8")
    library = read_library(tmp_path)
    assert library.synonyms["xx"] == (("alfa", "beta gamma"),)
    assert all(len(library.synonyms[language]) >= 60 for language in ("sv", "fi", "nb", "it", "en"))

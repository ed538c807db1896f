"""`check_library` finds every kind of fault that a knowledge folder can have, with file and line."""

import json
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.commands.check import command
from knowledge.library import read_library
from knowledge.lint import ArticleRemark, Severity, check_library, read_article_rules
from knowledge.search import Search

AT = date(2026, 11, 19)
ROOT = Path(__file__).parents[2]

DESK = """
[keep]
article_review = 100

[services.klockaren]
languages = ["sv", "fi"]
"""

TABLE = """+++
title = "{title}"

[[fact]]
name = "sent"
ask = "Skickad?"
answers = ["ja", "nej"]
+++
| sent | svar |
|---|---|
{rows}
"""


def write(folder: Path, name: str, text: str) -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def article(folder: Path, name: str, title: str, *more: str, body: str = "Svar.") -> None:
    write(folder, name, "\n".join(["+++", f'title = "{title}"', *more, "+++", body, ""]))


def checked(folder: Path) -> tuple[ArticleRemark, ...]:
    library = read_library(folder)
    return check_library(library, Search.build(library.articles, library.synonyms), read_article_rules(folder), AT)


def said(folder: Path) -> list[tuple[str, str, int, str]]:
    return [
        (one.severity.value, one.path.relative_to(folder).as_posix(), one.line, one.message) for one in checked(folder)
    ]


def only(folder: Path) -> tuple[str, str, int, str]:
    """The one remark there is."""
    (remark,) = said(folder)
    return remark


def test_a_sound_folder_has_nothing_to_be_said_about(tmp_path: Path) -> None:
    write(tmp_path, "desk.toml", DESK)
    article(tmp_path, "sv/hej.md", "Var finns menyn?", "verified = 2026-11-01", 'service = "klockaren"')
    article(tmp_path, "fi/hej.md", "Missä valikko on?", 'service = "klockaren"', body="[Muu](hej.md)")
    assert said(tmp_path) == []


def test_a_file_that_does_not_parse(tmp_path: Path) -> None:
    write(tmp_path, "sv/hej.md", '+++\ntitle = "Hej"\nfärg = 1\n+++\n')
    severity, path, line, _ = only(tmp_path)
    assert (severity, path, line) == ("error", "sv/hej.md", 3)


def test_a_service_that_the_desk_does_not_know(tmp_path: Path) -> None:
    write(tmp_path, "desk.toml", DESK)
    article(tmp_path, "sv/hej.md", "Hej", 'service = "klokaren"')
    assert only(tmp_path) == ("error", "sv/hej.md", 3, "desk.toml knows no service 'klokaren'")


def test_services_are_not_checked_without_a_desk_file(tmp_path: Path) -> None:
    article(tmp_path, "sv/hej.md", "Hej", 'service = "klokaren"')
    assert said(tmp_path) == []


@pytest.mark.parametrize(
    ("given", "part"),
    [
        ("valid_to = 2026-11-18", "has not answered since 2026-11-18"),
        ("verified = 2026-08-10", "over 100 days ago"),
        ("verified = 2026-11-20", "a day to come"),
    ],
)
def test_dates_that_have_passed(tmp_path: Path, given: str, part: str) -> None:
    write(tmp_path, "desk.toml", DESK)
    article(tmp_path, "sv/hej.md", "Hej", 'tags = ["x"]', given)
    severity, _, line, message = only(tmp_path)
    assert (severity, line) == ("warning", 4) and part in message


@pytest.mark.parametrize("given", ["valid_to = 2026-11-19", "verified = 2026-08-11"])
def test_dates_that_have_not_passed_yet(tmp_path: Path, given: str) -> None:
    write(tmp_path, "desk.toml", DESK)
    article(tmp_path, "sv/hej.md", "Hej", given)
    assert said(tmp_path) == []


def test_a_decision_table_with_a_hole(tmp_path: Path) -> None:
    write(tmp_path, "sv/x.md", TABLE.format(title="Faktura", rows="| ja | Vänta. |"))
    severity, _, line, message = only(tmp_path)
    assert (severity, line) == ("error", 9) and "nothing about sent = nej" in message


def test_a_decision_table_with_an_overlap(tmp_path: Path) -> None:
    write(tmp_path, "sv/x.md", TABLE.format(title="Faktura", rows="| ja | Vänta. |\n| * | Skicka. |"))
    severity, _, _, message = only(tmp_path)
    assert severity == "error" and "more than one row for sent = ja" in message


def test_a_combination_declared_unknown_is_no_hole(tmp_path: Path) -> None:
    write(tmp_path, "sv/x.md", TABLE.format(title="Faktura", rows="| ja | Vänta. |\n| nej | ? |"))
    assert said(tmp_path) == []


def test_a_translation_that_asks_other_facts(tmp_path: Path) -> None:
    write(tmp_path, "sv/x.md", TABLE.format(title="Var är fakturan?", rows="| ja | Vänta. |\n| nej | Skicka. |"))
    article(tmp_path, "fi/x.md", "Missä lasku on?")
    assert "other facts than the same article in fi" in only(tmp_path)[3]


def test_a_missing_translation(tmp_path: Path) -> None:
    write(tmp_path, "desk.toml", DESK)
    article(tmp_path, "sv/one.md", "Var finns menyn?")
    article(tmp_path, "fi/one.md", "Missä valikko on?")
    article(tmp_path, "en/one.md", "Where is the menu?")
    article(tmp_path, "sv/two.md", "Byta bakgrundsbild", 'service = "klockaren"')
    severity, path, line, message = only(tmp_path)
    assert (severity, path, line) == ("warning", "sv/two.md", 2)
    assert message == "it is not there in fi"


@pytest.mark.parametrize("link", ["saknas.md", "../sv/saknas.md", "saknas", "bilder/meny.png"])
def test_a_link_that_leads_nowhere(tmp_path: Path, link: str) -> None:
    article(tmp_path, "sv/hej.md", "Hej", body=f"Se\n[mer]({link}).")
    assert only(tmp_path) == ("error", "sv/hej.md", 5, f"the link {link} leads nowhere")


@pytest.mark.parametrize(
    "link", ["annan.md", "annan", "annan.md#tider", "https://example.org", "mailto:a@example.org", "#x"]
)
def test_a_link_that_leads_somewhere(tmp_path: Path, link: str) -> None:
    article(tmp_path, "sv/hej.md", "Hej", body=f'[mer]({link} "titel")')
    article(tmp_path, "sv/annan.md", "Något helt annat")
    assert said(tmp_path) == []


def test_an_article_without_answer_and_a_wording_given_twice(tmp_path: Path) -> None:
    article(tmp_path, "sv/hej.md", "Hej på dig", 'asked_as = ["hej på dig "]', body="")
    assert [(line, message) for _, _, line, message in said(tmp_path)] == [
        (2, "it has no answer"),
        (3, "it is asked twice as 'hej på dig'"),
    ]


def test_the_same_wording_in_two_articles_is_an_error(tmp_path: Path) -> None:
    article(tmp_path, "sv/one.md", "Hur byter jag bild?")
    article(tmp_path, "sv/two.md", "Byta foto", 'asked_as = ["hur byter jag bild"]')
    first, second = said(tmp_path)
    assert first == (
        "error",
        "sv/one.md",
        2,
        "'Hur byter jag bild?' is also a wording of sv/two ('hur byter jag bild')",
    )
    assert second[:3] == ("error", "sv/two.md", 3)


def test_wordings_that_nearly_collide_are_told_with_what_parts_them(tmp_path: Path) -> None:
    article(tmp_path, "sv/kitchen.md", "Hur tänder jag den röda taklampan med dimmer i köket på övervåningen?")
    article(tmp_path, "sv/bath.md", "Hur tänder jag den röda taklampan med dimmer i badrummet på övervåningen?")
    article(tmp_path, "sv/other.md", "Var ligger skrivaren?")
    severity, path, line, message = only(tmp_path)
    assert (severity, path, line) == ("warning", "sv/bath.md", 2)
    assert "sv/kitchen" in message and message.endswith("what parts them: badrummet, koket")


def test_every_fault_is_reported_at_once_and_errors_end_with_one(tmp_path: Path) -> None:
    write(tmp_path, "sv/bad.md", "no front matter")
    article(tmp_path, "sv/hej.md", "Hej", "valid_to = 2020-01-01", body="[x](nowhere)")
    given = ["--knowledge", str(tmp_path), "--at", "2026-11-19"]
    told = CliRunner().invoke(command, given)
    assert told.exit_code == 1
    assert told.output.count(str(tmp_path)) == 3 and told.output.endswith("1 articles, 2 errors, 1 warnings\n")
    lines = CliRunner().invoke(command, [*given, "--json"]).output.splitlines()
    assert [json.loads(line)["line"] for line in lines] == [1, 3, 5]


def test_warnings_alone_end_with_nought(tmp_path: Path) -> None:
    article(tmp_path, "sv/hej.md", "Hej", "valid_to = 2020-01-01")
    assert CliRunner().invoke(command, ["--knowledge", str(tmp_path)]).exit_code == 0


def test_the_knowledge_that_comes_with_the_desk_is_sound() -> None:
    errors = [one for one in checked(ROOT / "knowledge") if one.severity is Severity.ERROR]
    assert errors == []

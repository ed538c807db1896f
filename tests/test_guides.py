"""The examples in the guides for writers and administrators work as they stand."""

import ast
import json
import re
from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator
from pydantic import BaseModel

from bot.configuration import desk_file
from bot.configuration.field_texts import flow_faults
from bot.language.texts import LOCALES, Texts
from dialogs.flow import Field, FieldKind, Flow, read_flows
from knowledge.article import Article, parse
from knowledge.decision import holes, overlaps, row_for

ROOT = Path(__file__).parent.parent


def examples(guide: str, language: str = "") -> list[str]:
    text = (ROOT / "docs" / guide).read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


@pytest.fixture
def articles() -> list[Article]:
    return [parse(text, "lagga-till-bild", "sv") for text in examples("writing-knowledge.md")]


def test_the_example_article_is_one(articles: list[Article]):
    article = articles[0]
    assert article.title == "Hur lägger jag in en bild på sidan?"
    assert (article.service, article.verified, article.facts) == ("klockaren", date(2026, 10, 1), ())


def test_the_example_of_a_decision_leaves_nothing_open(articles: list[Article]):
    decision = articles[1]
    assert holes(decision.facts, decision.rows) == overlaps(decision.facts, decision.rows) == ()
    row = row_for(decision.facts, decision.rows, {"arkiv": "ja", "publicerad": "nej"})
    assert row is not None
    assert row.says == "Publicera sidan; bilden följer med."


def test_the_example_of_a_flow_is_one_and_has_its_words(tmp_path: Path):
    flow_file, words = examples("writing-dialogs.md")
    (tmp_path / "visit.toml").write_text(flow_file, encoding="utf-8")
    (visit,) = read_flows(tmp_path).values()
    english = {path.name: path.read_text(encoding="utf-8") for path in (LOCALES / "en").glob("*.ftl")}
    assert flow_faults([visit], Texts({"en": {**english, "visit.ftl": words}})) == []


def test_the_guide_to_dialogs_tells_every_flow_and_everything_that_can_be_said_of_one():
    text = (ROOT / "docs" / "writing-dialogs.md").read_text(encoding="utf-8")
    assert all(f"`{path.name}`" in text for path in (ROOT / "dialogs").glob("*.toml"))
    said = [*(field.name for part in (Field, Flow) for field in fields(part)), *FieldKind]
    assert [one for one in said if one != "fields" and f"`{one}" not in text] == []


def test_the_permission_to_read_without_a_mention_fits_the_manifest():
    (permission,) = examples("teams-registration.md", "json")
    manifest: dict[str, Any] = json.loads((ROOT / "manifest" / "manifest.json").read_text(encoding="utf-8"))
    schema = json.loads((ROOT / "tests" / "schemas" / "teams-manifest-1.25.json").read_text(encoding="utf-8"))
    Draft4Validator(schema).validate(manifest | json.loads(permission))  # pyright: ignore[reportUnknownMemberType] -- jsonschema leaves it untyped


@pytest.mark.parametrize("guide", sorted(path.name for path in (ROOT / "docs").glob("*.md")))
def test_links_between_the_guides_lead_somewhere(guide: str):
    text = (ROOT / "docs" / guide).read_text(encoding="utf-8")
    targets = re.findall(r"\]\((?!https?:|mailto:|tel:|#)([^)#\s]+)", text)
    assert [target for target in targets if not (ROOT / "docs" / target).exists()] == []


def test_every_picture_is_shown_by_a_guide():
    guides = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "README.md", *(ROOT / "docs").glob("*.md")))
    shown = set(re.findall(r"pictures/[\w/-]+\.png", guides))
    kept = {path.relative_to(ROOT / "docs").as_posix() for path in (ROOT / "docs" / "pictures").rglob("*.png")}
    assert shown == kept


def test_the_desk_file_of_the_guide_is_one_and_has_every_key_there_is(tmp_path: Path):
    (whole,) = examples("desk-file.md", "toml")
    (tmp_path / "desk.toml").write_text(whole, encoding="utf-8")
    desk_file.read_desk(tmp_path / "desk.toml")
    parts = [one for one in vars(desk_file).values() if isinstance(one, type) and issubclass(one, BaseModel)]
    parts = [one for one in parts if one.__module__ == desk_file.__name__]
    keys = {field.alias or key for part in parts for key, field in part.model_fields.items()}
    assert {key for key in keys if not re.search(rf"\b{key}\b( =|\]|\.)", whole)} == set()


def test_the_tables_of_modules_and_rooms_are_their_own_first_sentences() -> None:
    text = (ROOT / "docs" / "how-it-works.md").read_text(encoding="utf-8")
    told = dict(re.findall(r"^\| `([a-z_/]+(?:\.py|/))` \| (.+) \|$", text, re.MULTILINE))
    hall = {f"bot/{path.name}": path for path in (ROOT / "bot").glob("*.py") if path.name != "__init__.py"}
    inits = [path for part in ("bot", "dialogs", "knowledge") for path in (ROOT / part).rglob("__init__.py")]
    rooms = {f"{path.parent.relative_to(ROOT).as_posix()}/": path for path in inits if path.parent != ROOT / "bot"}
    assert told == {name: _first_sentence(path) for name, path in (hall | rooms).items()}


def test_what_the_guide_to_the_code_names_is_there() -> None:
    text = (ROOT / "docs" / "how-it-works.md").read_text(encoding="utf-8")
    named = re.findall(r"`((?:bot|dialogs|knowledge|tests|docs)/[a-z_/]+(?:\.py|/))`", text)
    assert len(named) > 40
    assert [name for name in named if not (ROOT / name).exists()] == []


def _first_sentence(path: Path) -> str:
    return (ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or "").splitlines()[0]

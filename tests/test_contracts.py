"""Which part of the desk may import which, read from the source itself."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

import pytest

ROOT = Path(__file__).parent.parent
PRODUCT = ("app.py", "bot/", "dialogs/", "knowledge/")
EVERYWHERE = (*PRODUCT, "tests/", "benchmarks/")
EDGES = ("bot/adapters/", "bot/commands/")


@dataclass(frozen=True)
class Rule:
    """Files whose path begins as `inside`, and not as `but`, import none of these modules."""

    inside: tuple[str, ...]
    never: tuple[str, ...]
    but: tuple[str, ...] = ()


RULES = {
    "dialogs and knowledge stand on their own": Rule(("dialogs/", "knowledge/"), ("bot",)),
    "the desk speaks to no network itself": Rule(
        ("bot/",), ("botbuilder", "botframework", "aiohttp", "aiosmtplib", "smtplib"), but=EDGES
    ),
    "one folder speaks the SDK": Rule(PRODUCT, ("botbuilder", "botframework"), but=("bot/adapters/teams/",)),
    "some of the SDK is not for us": Rule(EVERYWHERE, ("botbuilder.dialogs", "botbuilder.integration")),
    "only the store knows the database": Rule(PRODUCT, ("sqlite_utils", "sqlite3"), but=("bot/store/",)),
    "the desk does not know its edges": Rule(("bot/",), ("bot.adapters", "bot.commands"), but=EDGES),
    "nothing is mocked": Rule(EVERYWHERE, ("unittest.mock", "mock", "pytest_mock")),
}
STRANGERS = "adapters do not know each other"


def breaches(root: Path) -> list[str]:
    """Every import that breaks a rule, as `file: module: rule`."""
    return sorted(
        f"{path}: {module}: {rule}"
        for path in sources(root)
        for module in imported(root, path)
        for rule in broken(path, module)
    )


def sources(root: Path) -> Iterator[str]:
    for file in root.rglob("*.py"):
        path = file.relative_to(root).as_posix()
        if path.startswith(EVERYWHERE):
            yield path


def imported(root: Path, path: str) -> set[str]:
    """The modules a file imports; a name imported from a module counts as one, since it may be one."""
    tree = ast.parse((root / path).read_text(encoding="utf-8"))
    return {module for node in ast.walk(tree) for module in named(node, PurePosixPath(path).parent.parts)}


def named(node: ast.AST, package: tuple[str, ...]) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom):
        above = package[: len(package) - node.level + 1] if node.level else ()
        module = ".".join([*above, *filter(None, [node.module])])
        yield from (f"{module}.{alias.name}" for alias in node.names)


def broken(path: str, module: str) -> Iterator[str]:
    for said, rule in RULES.items():
        if path.startswith(rule.inside) and not path.startswith(rule.but) and is_of(module, rule.never):
            yield said
    own, other = adapter(path.removesuffix(".py").replace("/", ".")), adapter(module)
    if own and other and own != other:
        yield STRANGERS


def is_of(module: str, packages: tuple[str, ...]) -> bool:
    return any(f"{module}.".startswith(f"{package}.") for package in packages)


def adapter(module: str) -> str | None:
    match module.split("."):
        case ["bot", "adapters", name, *_] if name != "__init__":
            return name
        case _:
            return None


def test_every_import_keeps_to_the_rules():
    assert breaches(ROOT) == []


def test_the_rules_are_held_against_real_files():
    assert "bot/cards/markdown.py" in set(sources(ROOT))
    assert "markdown_it.MarkdownIt" in imported(ROOT, "bot/cards/markdown.py")


def plant(root: Path, path: str, source: str) -> None:
    file = root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(source)


@pytest.mark.parametrize(
    ("path", "source", "rules"),
    [
        ("dialogs/engine.py", "from bot.turn import Turn", ["dialogs and knowledge stand on their own"]),
        ("knowledge/search/find.py", "import bot", ["dialogs and knowledge stand on their own"]),
        ("bot/delivery/sender.py", "import aiohttp.web", ["the desk speaks to no network itself"]),
        ("bot/delivery/sender.py", "from aiosmtplib import send", ["the desk speaks to no network itself"]),
        ("bot/store/rows.py", "def f():\n    import smtplib", ["the desk speaks to no network itself"]),
        (
            "bot/questions/question_cards.py",
            "from botbuilder.schema import Activity",
            ["one folder speaks the SDK", "the desk speaks to no network itself"],
        ),
        ("bot/adapters/web_server.py", "import botframework.connector", ["one folder speaks the SDK"]),
        ("bot/commands/serve.py", "from botbuilder import core", ["one folder speaks the SDK"]),
        ("app.py", "import botbuilder.core", ["one folder speaks the SDK"]),
        ("bot/adapters/teams/endpoint.py", "from botbuilder import dialogs", ["some of the SDK is not for us"]),
        ("tests/test_x.py", "import botbuilder.integration.aiohttp", ["some of the SDK is not for us"]),
        ("bot/cases/announcement.py", "from sqlite_utils import Database", ["only the store knows the database"]),
        ("bot/commands/cases.py", "import sqlite3", ["only the store knows the database"]),
        ("bot/cases/announcement.py", "from ..adapters import email", ["the desk does not know its edges"]),
        ("bot/store/rows.py", "from ..commands.cases import cases", ["the desk does not know its edges"]),
        ("bot/adapters/teams/endpoint.py", "from ..web_server import page", [STRANGERS]),
        ("bot/adapters/email.py", "from . import webhook", [STRANGERS]),
        ("tests/test_x.py", "from unittest import mock", ["nothing is mocked"]),
        ("benchmarks/x.py", "from unittest.mock import Mock", ["nothing is mocked"]),
    ],
)
def test_a_broken_rule_is_found(tmp_path: Path, path: str, source: str, rules: list[str]):
    plant(tmp_path, path, source)
    assert [breach.split(": ")[2] for breach in breaches(tmp_path)] == rules


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("app.py", "from bot.adapters.teams.endpoint import Endpoint\nfrom bot.commands import cli"),
        ("bot/commands/serve.py", "from bot.adapters import web_server, email"),
        ("bot/adapters/teams/endpoint.py", "from botbuilder.core import TurnContext\nfrom .codec import turn"),
        (
            "bot/adapters/web_server.py",
            "import aiohttp.web\nfrom bot.turn import Turn\nfrom bot.adapters.web_server import page",
        ),
        ("bot/store/rows.py", "import sqlite3\nfrom sqlite_utils import Database"),
        ("bot/cases/announcement.py", "from dialogs.engine import next_question\nfrom bottle import bot"),
        ("elsewhere/x.py", "import unittest.mock"),
    ],
)
def test_what_is_allowed_is_left_alone(tmp_path: Path, path: str, source: str):
    plant(tmp_path, path, source)
    assert breaches(tmp_path) == []

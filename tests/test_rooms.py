"""The house is a tree of rooms: which may use which, how large a room and a module may be, and what is named how."""

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.test_contracts import imported

ROOT = Path(__file__).parent.parent
FLOORS = (
    "knowledge",
    "dialogs bot.language",
    "bot.model",
    "bot.turn bot.configuration",
    "bot.store bot.cards",
    "bot.core bot.context bot.notifications",
    "bot.notices.times",
    "bot.notices.files",
    "bot.notices.cards",
    "bot.notices",
    "bot.cases",
    "bot.people",
    "bot.questions",
    "bot.intake bot.delivery",
    "bot.assistant bot.clock bot.control",
    "bot.transaction bot.adapters",
    "bot.commands",
    "app",
)
"""From the ground up: a room uses only what stands on its own floor or below. To be changed here alone."""
EXCEPTIONS: frozenset[tuple[str, str]] = frozenset()
"""Imports that run up all the same, each with its reason. None may be added."""
LARGEST_FOLDER, LONGEST_MODULE = 20, 400
_FLOOR = {room: number for number, rooms in enumerate(FLOORS) for room in rooms.split()}


def modules(root: Path = ROOT) -> Iterator[str]:
    for part in ("app.py", "bot", "dialogs", "knowledge"):
        for file in [root / part] if part.endswith(".py") else sorted((root / part).rglob("*.py")):
            yield file.relative_to(root).as_posix()


def floor(module: str) -> int | None:
    """Of the innermost room that the table names; None for what is not the product's."""
    parts = module.split(".")
    rooms = (".".join(parts[:length]) for length in range(len(parts), 0, -1))
    return next((_FLOOR[room] for room in rooms if room in _FLOOR), None)


def climbing(root: Path = ROOT) -> set[tuple[str, str]]:
    """Every import that runs up: the module, and what it imports."""
    found: set[tuple[str, str]] = set()
    for path in modules(root):
        module = path.removesuffix(".py").replace("/", ".").removesuffix(".__init__")
        here = floor(module)
        for used in imported(root, path):
            there = floor(used)
            if here is not None and there is not None and there > here:
                found.add((module, used))
    return found


def test_rooms_use_only_what_stands_below_them() -> None:
    assert climbing() == EXCEPTIONS


def test_every_module_stands_on_a_floor() -> None:
    names = (path.removesuffix(".py").replace("/", ".") for path in modules())
    assert [name for name in names if floor(name.removesuffix(".__init__")) is None and name != "bot.__init__"] == []


def test_an_import_that_runs_up_is_found(tmp_path: Path) -> None:
    for folder in ("bot/model", "dialogs", "knowledge"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "app.py").write_text("from bot.commands import cli\n")
    (tmp_path / "bot/model/case.py").write_text("from bot.cases import announcement\nfrom bot.language import texts\n")
    assert climbing(tmp_path) == {("bot.model.case", "bot.cases.announcement")}


def test_no_folder_and_no_module_grows_without_end() -> None:
    folders = Counter(str(Path(path).parent) for path in modules())
    lengths = {path: len((ROOT / path).read_text(encoding="utf-8").splitlines()) for path in modules()}
    assert {folder: count for folder, count in folders.items() if count > LARGEST_FOLDER} == {}
    assert {path: length for path, length in lengths.items() if length > LONGEST_MODULE} == {}


@pytest.mark.parametrize("path", [*modules()])
def test_a_module_says_first_what_it_is(path: str) -> None:
    said = ast.get_docstring(ast.parse((ROOT / path).read_text(encoding="utf-8")))
    assert said
    assert said.splitlines()[0].endswith(".")


def test_a_class_name_is_used_once() -> None:
    names: dict[str, list[str]] = {}
    for path in modules():
        for node in ast.walk(ast.parse((ROOT / path).read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                names.setdefault(node.name, []).append(path)
    assert {name: paths for name, paths in names.items() if len(paths) > 1} == {}


def test_a_module_is_called_in_the_code_what_its_file_is_called() -> None:
    ours = {path.removesuffix(".py").replace("/", ".") for path in modules()}
    renamed = [
        f"{path}: {alias.name} as {alias.asname}"
        for path in modules()
        for node in ast.walk(ast.parse((ROOT / path).read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
        if alias.asname and f"{node.module}.{alias.name}" in ours
    ]
    assert renamed == []

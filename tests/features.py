"""The page of features, docs/features.md, made from features.toml: what the desk can do and where that is shown."""

import ast
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import TypedDict, cast

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "features.md"

_ROOMS = {
    "0": "Maintenance notices",
    "1": "Incidents and the supplier's words",
    "2": "The support process",
    "3": "Support across organisations",
    "P": "Beyond what other desks do",
    "T": "What people expect in Teams",
}
_HEAD = """# What the desk can do

Made from `tests/features.toml` by `python -m tests.features`; edit that file, not this one. Each line names the
tests and conversations that show it, or what of it is missing. Held whole, as far as playing has shown: """


class _Row(TypedDict, total=False):
    says: str
    missing: str
    shown_by: list[str]


@dataclass(frozen=True)
class Feature:
    """One thing the desk can do; not built yet while nothing shows it."""

    number: str
    says: str
    shown_by: tuple[str, ...] = ()
    missing: str = ""
    """What of it does not hold yet, as playing it showed."""


def read(path: Path = ROOT / "tests" / "features.toml") -> list[Feature]:
    rows = cast("dict[str, _Row]", tomllib.loads(path.read_text(encoding="utf-8")))
    return [
        Feature(number, row.get("says", ""), tuple(row.get("shown_by", ())), row.get("missing", ""))
        for number, row in rows.items()
    ]


def page(features: list[Feature]) -> str:
    whole = sum(bool(feature.shown_by) and not feature.missing for feature in features)
    rooms = groupby(features, key=lambda feature: feature.number[0])
    parts = [_room(_ROOMS[letter], list(each)) for letter, each in rooms]
    return "\n".join([f"{_HEAD}{whole} of {len(features)}.\n", *parts])


def lost(feature: Feature, root: Path = ROOT) -> Iterator[str]:
    """What the feature is said to be shown by but is not there."""
    yield from (shown for shown in feature.shown_by if not _exists(shown, root))


def _room(title: str, features: list[Feature]) -> str:
    rows = (f"| {feature.number} | {feature.says} | {_holds(feature)} | {_shown(feature)} |" for feature in features)
    return "\n".join([f"## {title}\n", "| No. | What it does | Holds | Shown by |", "|---|---|---|---|", *rows, ""])


def _holds(feature: Feature) -> str:
    if not feature.shown_by:
        return f"no. {feature.missing}" if feature.missing else "no"
    return f"partly. {feature.missing}" if feature.missing else "yes"


def _shown(feature: Feature) -> str:
    return "<br>".join(map(_link, feature.shown_by)) or "not built yet"


def _link(shown: str) -> str:
    file, _, name = shown.partition("::")
    return f"[{name or file.removeprefix('tests/transcripts/')}](../{file})"


def _exists(shown: str, root: Path) -> bool:
    file, _, name = shown.partition("::")
    if not (root / file).is_file():
        return False
    return not file.endswith(".py") or name in _functions((root / file).read_text(encoding="utf-8"))


def _functions(source: str) -> set[str]:
    defined = (ast.FunctionDef, ast.AsyncFunctionDef)
    return {node.name for node in ast.walk(ast.parse(source)) if isinstance(node, defined)}


if __name__ == "__main__":
    PAGE.write_text(page(read()), encoding="utf-8")

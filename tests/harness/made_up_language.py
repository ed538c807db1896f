"""A language that nobody speaks, made of English word by word, and added to a copy of the product by files alone."""

import json
import re
import shutil
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Transformer

CODE = "qaa"
"""The first of the codes that ISO 639 leaves to whoever needs one."""
PRODUCT = ("app.py", "bot", "dialogs", "knowledge", "manifest", "tests/__init__.py", "tests/harness")

Table = Mapping[str, Any]


def in_it(text: str) -> str:
    """The English text in the language: each word backwards behind an x, capitals and marks where they were."""
    return re.sub(r"[A-Za-z]+", lambda found: _word(found[0]), text)


def _word(word: str) -> str:
    turned = f"x{word[::-1].lower()}"
    return turned.capitalize() if word[0].isupper() else turned


def copy_product(root: Path, copy: Path) -> None:
    """What the desk is made of, and what plays people at it."""
    for part in PRODUCT:
        if (root / part).is_dir():
            shutil.copytree(root / part, copy / part, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            (copy / part).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(root / part, copy / part)


def add_language(copy: Path) -> None:
    """The files that a new language is made of, as CONTRIBUTING.md lists them."""
    for path in sorted((copy / "bot/language/locales/en").glob("*.ftl")):
        _write(copy / f"bot/language/locales/{CODE}/{path.name}", _fluent(path.read_text(encoding="utf-8")))
    common = copy / f"bot/language/locales/{CODE}/common.ftl"
    _write(common, f"{common.read_text(encoding='utf-8')}language-{CODE} = {in_it('Backwards')}\n")
    dialogs = tomllib.loads((copy / "dialogs/languages/en.toml").read_text(encoding="utf-8"))
    _write(copy / f"dialogs/languages/{CODE}.toml", _toml(cast("Table", _said(dialogs, keys=("back", "numbers")))))
    english = tomllib.loads((copy / "knowledge/languages/en.toml").read_text(encoding="utf-8"))
    facts = {"locale": f"{CODE}-QA", "dates": "en_GB", "stop_words": in_it(english["stop_words"])}
    spoken = {in_it(said): in_it(written) for said, written in english["spoken"].items()}
    _write(copy / f"knowledge/languages/{CODE}.toml", _toml({**facts, "spoken": spoken}))
    synonyms = (copy / "knowledge/synonyms/en.txt").read_text(encoding="utf-8")
    _write(copy / f"knowledge/synonyms/{CODE}.txt", in_it(synonyms))
    _add_to_manifest(copy / "manifest")


def _add_to_manifest(folder: Path) -> None:
    english = cast("dict[str, str]", json.loads((folder / "en.json").read_text(encoding="utf-8")))
    own = {key: text if key == "$schema" else in_it(text) for key, text in english.items()}
    _write(folder / f"{CODE}.json", json.dumps(own))
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    manifest["localizationInfo"]["additionalLanguages"].append({"languageTag": CODE, "file": f"{CODE}.json"})
    _write(folder / "manifest.json", json.dumps(manifest))


class _Turned(Transformer):
    """Every text in the language; what the desk fills in stays as it is."""

    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:  # Fluent's own name for it
        return ast.TextElement(in_it(node.value))


def _fluent(text: str) -> str:
    turned = cast("ast.Resource", _Turned().visit(FluentParser().parse(text)))  # pyright: ignore[reportUnknownMemberType] -- fluent leaves it untyped
    return FluentSerializer().serialize(turned)


def _said(value: object, *, keys: tuple[str, ...] = (), named: str = "") -> object:
    """The same tables with every text in the language; the words of those in `keys` are their keys."""
    match value:
        case str():
            return in_it(value)
        case list():
            return [_said(one) for one in cast("list[object]", value)]
        case dict():
            each = cast("dict[str, object]", value).items()
            return {in_it(key) if named in keys else key: _said(one, keys=keys, named=key) for key, one in each}
        case _:
            return value


def _toml(table: Table) -> str:
    plain = [f"{json.dumps(key)} = {json.dumps(one)}" for key, one in table.items() if not isinstance(one, dict)]
    inner = [f"[{key}]\n{_inner(cast('Table', one))}" for key, one in table.items() if isinstance(one, dict)]
    return "\n".join([*plain, *inner]) + "\n"


def _inner(table: Table) -> str:
    """A table whose own tables stand in line."""
    return "\n".join(f"{json.dumps(key)} = {_in_line(one)}" for key, one in table.items())


def _in_line(value: object) -> str:
    if not isinstance(value, dict):
        return json.dumps(value)
    return "{" + ", ".join(f"{json.dumps(key)} = {json.dumps(one)}" for key, one in cast("Table", value).items()) + "}"


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")

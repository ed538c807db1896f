"""A flow: what a guided dialog asks, in order, read from a TOML file."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import cast

from knowledge.text_file import FileFault, read_toml_file

FOLDER = Path(__file__).parent


class FieldKind(StrEnum):
    LINE = "line"
    TEXT = "text"
    CHOICE = "choice"
    YES_NO = "yes-no"
    DATE = "date"
    LINK = "link"
    PHONE = "phone"
    EMAIL = "email"
    IMAGE = "image"


DESK_KNOWS = ("services", "organisations")
"""What `choices_from` may name: lists that the desk fills in."""

_YES_NO = ("yes", "no")
_LENGTHS = {FieldKind.TEXT: 3000, FieldKind.LINK: 2000, FieldKind.IMAGE: 2000, FieldKind.EMAIL: 254}
_SHORT = 120
"""Characters of every other kind."""
_WRITTEN = (FieldKind.LINE, FieldKind.TEXT)
_LONGEST = 10_000


@dataclass(frozen=True, slots=True)
class Field:
    """One thing that is asked. Lengths are in characters."""

    name: str
    kind: FieldKind
    required: bool = True
    when: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Asked only if each field named was answered with one of the values beside it."""
    choices: tuple[str, ...] = ()
    choices_from: str = ""
    max_length: int = _SHORT
    past: bool = False
    private: bool = False
    """Asked in personal chat only."""
    remembered: bool = False
    """Kept for this person's next dialog."""
    one_of: str = ""
    """The group of which at least one must be given."""
    from_question: bool = False
    """Filled from what was asked before the dialog began."""
    reason_when_missing: bool = False
    triage: bool = False
    """Asked only where the way a case takes depends on it and it is not known."""
    weighs: bool = False
    """Counts for completeness although it is not required."""

    @property
    def options(self) -> tuple[str, ...]:
        """The keys to choose among; empty where the desk fills them in or anything may be written."""
        return _YES_NO if self.kind is FieldKind.YES_NO else self.choices


@dataclass(frozen=True, slots=True)
class Flow:
    """A guided dialog; `kind` is the kind of case it leads to."""

    name: str
    kind: str
    fields: tuple[Field, ...]
    similar: tuple[str, ...] = ()
    """Fields compared with what is open already."""
    urgency: bool = True
    peers: bool = False
    """With the consent given in its field "consent", also posted in the peers' channel."""
    offered: bool = False
    """Offered with a button when a question has no answer."""

    def field(self, name: str) -> Field | None:
        return next((field for field in self.fields if field.name == name), None)


class FlowFaults(Exception):
    """Everything wrong in the flow files, each as `file: key: what`; fields are counted from 1."""

    def __init__(self, faults: list[str]) -> None:
        self.faults = faults
        super().__init__("\n".join(faults))


def read_flows(folder: Path = FOLDER) -> Mapping[str, Flow]:
    """Every flow of the folder by its name.

    Raises:
        FlowFaults: with every fault of every file.
    """
    flows: dict[str, Flow] = {}
    faults: list[str] = []
    # Sorted, as a folder gives its files in any order.
    for path in sorted(folder.glob("*.toml")):
        found = _read_flow(path)
        if isinstance(found, Flow):
            flows[found.name] = found
        else:
            faults += (f"{path.name}: {fault}" for fault in found)
    if faults:
        raise FlowFaults(faults)
    return flows


_Table = dict[str, object]

_TEXT, _FLAG, _COUNT, _TEXTS, _TABLE, _TABLES = "a text", "true or false", "a number", "a list of texts", "a table", ""
_FLOW_KEYS = {
    "name": _TEXT,
    "kind": _TEXT,
    "similar": _TEXTS,
    "urgency": _FLAG,
    "peers": _FLAG,
    "offered": _FLAG,
    "field": _TABLES,
}
_FIELD_KEYS = {
    "name": _TEXT,
    "kind": _TEXT,
    "required": _FLAG,
    "when": _TABLE,
    "choices": _TEXTS,
    "choices_from": _TEXT,
    "max_length": _COUNT,
    "past": _FLAG,
    "private": _FLAG,
    "remembered": _FLAG,
    "one_of": _TEXT,
    "from_question": _FLAG,
    "reason_when_missing": _FLAG,
    "triage": _FLAG,
    "weighs": _FLAG,
}
_KEY = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_TAKEN = frozenset({"label", "names", "hint", "why", "begun"})
"""Attributes that the words of a field have besides its choices."""
_RESERVED = f"{', '.join(sorted(_TAKEN))} or …-said"


def _read_flow(path: Path) -> Flow | list[str]:
    try:
        given = read_toml_file(path)
    except FileFault as fault:
        return [f"not TOML: {fault}"]
    tables = _field_tables(given)
    faults = [*_shape_faults(given, _FLOW_KEYS), *_name_faults(given, path)]
    if tables is None:
        return [*faults, "field: must be written as [[field]], at least once"]
    for at, table in enumerate(tables, 1):
        faults += (f"field.{at}.{fault}" for fault in _shape_faults(table, _FIELD_KEYS))
        faults += (f"field.{at}.{fault}" for fault in _kind_faults(table))
    if faults:
        return faults
    flow = _flow(given, tables)
    return list(_meaning_faults(flow)) or flow


def _field_tables(given: _Table) -> list[_Table] | None:
    tables = given.get("field")
    if not isinstance(tables, list) or not all(isinstance(one, dict) for one in cast("list[object]", tables)):
        return None
    return cast("list[_Table]", tables) or None


def _shape_faults(given: _Table, keys: Mapping[str, str]) -> Iterator[str]:
    for key, value in given.items():
        if key not in keys:
            yield f"{key}: unknown key; known are {', '.join(keys)}"
        elif keys[key] and not _is(keys[key], value):
            yield f"{key}: must be {keys[key]}"
    yield from (f"{key}: is missing" for key in ("name", "kind") if key not in given)


def _is(wanted: str, value: object) -> bool:
    match value:
        # Before int, as True is one to Python.
        case bool():
            return wanted == _FLAG
        case int():
            return wanted == _COUNT
        case str():
            return wanted == _TEXT and bool(value.strip())
        case list():
            texts = cast("list[object]", value)
            return wanted == _TEXTS and texts != [] and all(map(_is_text, texts))
        case dict():
            return wanted == _TABLE
        case _:
            return False


def _is_text(value: object) -> bool:
    return _is(_TEXT, value)


def _name_faults(given: _Table, path: Path) -> Iterator[str]:
    name = given.get("name")
    if isinstance(name, str) and name.replace("-", "_") != path.stem:
        yield f"name: must be the file's own, {path.stem.replace('_', '-')!r}"


def _kind_faults(table: _Table) -> Iterator[str]:
    kind = table.get("kind")
    if isinstance(kind, str) and kind not in list(FieldKind):
        yield f"kind: {kind!r} is none of {', '.join(FieldKind)}"
    elif "max_length" in table and kind not in _WRITTEN:
        yield "max_length: is for line and text only"


def _flow(given: _Table, tables: list[_Table]) -> Flow:
    return Flow(
        name=cast("str", given["name"]),
        kind=cast("str", given["kind"]),
        fields=tuple(map(_field, tables)),
        similar=_texts_or_empty(given, "similar"),
        urgency=cast("bool", given.get("urgency", True)),
        peers=cast("bool", given.get("peers", False)),
        offered=cast("bool", given.get("offered", False)),
    )


def _field(table: _Table) -> Field:
    kind = FieldKind(cast("str", table["kind"]))

    def flag(key: str) -> bool:
        return cast("bool", table.get(key, False))

    return Field(
        name=cast("str", table["name"]),
        kind=kind,
        required=cast("bool", table.get("required", True)),
        when=_conditions(cast("_Table", table.get("when", {}))),
        choices=_texts_or_empty(table, "choices"),
        choices_from=cast("str", table.get("choices_from", "")),
        max_length=cast("int", table.get("max_length", _LENGTHS.get(kind, _SHORT))),
        past=flag("past"),
        private=flag("private"),
        remembered=flag("remembered"),
        one_of=cast("str", table.get("one_of", "")),
        from_question=flag("from_question"),
        reason_when_missing=flag("reason_when_missing"),
        triage=flag("triage"),
        weighs=flag("weighs"),
    )


def _texts_or_empty(given: _Table, key: str) -> tuple[str, ...]:
    return tuple(cast("list[str]", given.get(key, ())))


def _conditions(given: _Table) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """One value or several; what is neither is kept as no value at all, and found to be a fault."""
    return tuple((name, _values(value)) for name, value in given.items())


def _values(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,)
    return tuple(cast("list[str]", value)) if _is(_TEXTS, value) else ()


def _meaning_faults(flow: Flow) -> Iterator[str]:
    """What is wrong although every key is what it should be."""
    earlier: dict[str, Field] = {}
    for at, field in enumerate(flow.fields, 1):
        for fault in (*_field_faults(field), *_when_faults(field, earlier), *_group_faults(field, flow)):
            yield f"field.{at}.{fault}"
        if field.name in earlier:
            yield f"field.{at}.name: {field.name!r} is there twice"
        earlier[field.name] = field
    yield from (f"similar: there is no field {name!r}" for name in flow.similar if name not in earlier)
    consent = earlier.get("consent")
    if flow.peers and (consent is None or consent.kind is not FieldKind.YES_NO):
        yield "peers: needs a field 'consent' of the kind yes-no"


def _field_faults(field: Field) -> Iterator[str]:
    if not _KEY.fullmatch(field.name):
        yield f"name: {field.name!r} must be small letters a-z, digits and single hyphens"
    yield from _choice_faults(field)
    if not 1 <= field.max_length <= _LONGEST:
        yield f"max_length: must be between 1 and {_LONGEST}"
    if field.past and field.kind is not FieldKind.DATE:
        yield "past: is for date only"
    if field.from_question and field.kind not in _WRITTEN:
        yield "from_question: is for line and text only"
    if field.reason_when_missing and field.required:
        yield "reason_when_missing: needs required = false"


def _choice_faults(field: Field) -> Iterator[str]:
    if field.kind is not FieldKind.CHOICE:
        if field.choices or field.choices_from:
            yield f"choices: are for the kind choice, not {field.kind}"
        return
    if bool(field.choices) == bool(field.choices_from):
        yield "choices: a choice needs either choices or choices_from"
    if field.choices_from and field.choices_from not in DESK_KNOWS:
        yield f"choices_from: {field.choices_from!r} is none of {', '.join(DESK_KNOWS)}"
    if len(field.choices) == 1 or len(set(field.choices)) < len(field.choices):
        yield "choices: must be two or more, all different"
    for key in field.choices:
        if not _KEY.fullmatch(key) or key in _TAKEN or key.endswith("-said"):
            yield f"choices: {key!r} cannot be a key: small letters a-z, digits and hyphens, no {_RESERVED}"


def _when_faults(field: Field, earlier: Mapping[str, Field]) -> Iterator[str]:
    for name, values in field.when:
        named = earlier.get(name)
        if named is None:
            yield f"when: there is no earlier field {name!r}"
        elif not values:
            yield f"when: {name!r} needs a value, or a list of values"
        elif named.options:
            yield from (f"when: {value!r} is no choice of {name!r}" for value in values if value not in named.options)
        elif not named.choices_from:
            yield f"when: {name!r} is neither a choice nor yes-no"


def _group_faults(field: Field, flow: Flow) -> Iterator[str]:
    if field.one_of and sum(one.one_of == field.one_of for one in flow.fields) < 2:
        yield f"one_of: {field.one_of!r} is a group of one"

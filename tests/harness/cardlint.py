"""What is wrong with an Adaptive Card: by schema 1.5, and by what Teams and a screen reader need beyond it."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any, TypeGuard

import jsonschema_rs
from jsonschema import Draft6Validator
from jsonschema.exceptions import ValidationError

Node = Mapping[str, Any]  # Any, here and below: a card may hold anything before it has been judged

_MOST_BYTES = 28 * 1024  # what every way into Teams lets through
_MOST_ACTIONS = 6
_MOST_REFRESHED = 60
_OUTSIDE_THE_SCHEMA = ("msteams", "msTeams")


def card_faults(card: Node) -> list[str]:
    """Every fault with its place in the card, such as `body[0].size: 'Huge' is not allowed`; none is a good card."""
    return [*_card_rules(card), *_schema_faults(_without_teams(card)), *_node_faults(card), *_repeated_ids(card)]


def _card_rules(card: Node) -> Iterator[str]:
    if card.get("version") != "1.5":
        yield f"version: {card.get('version')!r} is not '1.5'"
    size = len(json.dumps(card, ensure_ascii=False, separators=(",", ":")).encode())
    if size > _MOST_BYTES:
        yield f"card: {size} bytes, more than {_MOST_BYTES}"
    refreshed = len(card.get("refresh", {}).get("userIds", ()))
    if refreshed > _MOST_REFRESHED:
        yield f"refresh.userIds: {refreshed} people, more than {_MOST_REFRESHED}"


# The official schema, read by type so that a fault names its place


def _schema_faults(node: Any, kind: str = "AdaptiveCard", place: str = "") -> Iterator[str]:
    # A hundred times as fast, but its messages are not for people.
    if _quick_schema(kind).is_valid(node):
        return
    for error in _schema(kind).iter_errors(node):  # pyright: ignore[reportUnknownMemberType] -- jsonschema leaves it untyped
        yield from _readable(error, _joined(place, error.absolute_path))


@cache
def _schema(kind: str) -> Draft6Validator:
    return Draft6Validator({"definitions": _definitions(), "$ref": f"#/definitions/{kind}"})


@cache
def _quick_schema(kind: str) -> jsonschema_rs.Draft6Validator:
    return jsonschema_rs.Draft6Validator({"definitions": _definitions(), "$ref": f"#/definitions/{kind}"})


@cache
def _definitions() -> Node:
    text = (files("adaptive_cards") / "schemas" / "schema-1.5.json").read_text(encoding="utf-8")
    return json.loads(text)["definitions"]


def _readable(error: ValidationError, place: str) -> Iterator[str]:
    found: Any = error.instance
    if error.validator != "anyOf":
        yield f"{place}: {error.message}"
    elif not _is_node(found):
        yield f"{place}: {found!r} is not allowed"
    elif (kind := found.get("type")) not in _definitions():
        yield f"{place}: {kind!r} is no type of schema 1.5"
    else:
        yield from list(_schema_faults(found, str(kind), place)) or [f"{place}: {kind} may not stand here"]


# What the schema does not ask for


def _node_faults(card: Node) -> Iterator[str]:
    for place, node in _nodes(card, ""):
        kind = str(node.get("type"))
        if len(node.get("actions", ())) > _MOST_ACTIONS:
            yield f"{_joined(place, ['actions'])}: {len(node['actions'])} actions, more than {_MOST_ACTIONS}"
        if kind == "Action.Execute":
            yield from (f"{place}: {fault}" for fault in _execute_faults(node))
        elif kind.startswith("Input."):
            yield from (f"{place}: {fault}" for fault in _input_faults(node))
        elif kind == "Image" and not node.get("altText"):
            yield f"{place}: an image without altText"
        elif kind == "TextBlock" and not node.get("wrap"):
            yield f"{place}: a text that does not wrap"


def _execute_faults(node: Node) -> Iterator[str]:
    if not node.get("verb"):
        yield "Action.Execute without a verb"
    fallback = node.get("fallback")
    if not (_is_node(fallback) and fallback.get("type") == "Action.Submit"):
        yield "Action.Execute without an Action.Submit as fallback"


def _input_faults(node: Node) -> Iterator[str]:
    spoken = ("label", "title") if node["type"] == "Input.Toggle" else ("label",)
    if not any(node.get(name) for name in spoken):
        yield "an input without a label"
    if node.get("isRequired") and not node.get("errorMessage"):
        yield "a required input without an errorMessage"
    if node["type"] == "Input.ChoiceSet" and not node.get("choices"):
        yield "a choice without choices"


def _repeated_ids(card: Node) -> Iterator[str]:
    """An id may be used again in a fallback, which is shown instead of what it stands in for, and in free data."""
    ids = Counter(node["id"] for place, node in _nodes(card, "") if "id" in node and "fallback" not in place)
    yield from (f"id {name!r}: used {times} times" for name, times in ids.items() if times > 1)


# Walking through a card


def _nodes(value: object, place: str) -> Iterator[tuple[str, Node]]:
    """Everything with a type in the card, with its place; what an action carries in its data is not part of it."""
    if _is_node(value):
        if "type" in value:
            yield place, value
        for name, below in value.items():
            if name not in ("data", *_OUTSIDE_THE_SCHEMA):
                yield from _nodes(below, _joined(place, [name]))
    elif _is_list(value):
        for number, below in enumerate(value):
            yield from _nodes(below, f"{place}[{number}]")


def _without_teams(value: object) -> Any:
    if _is_node(value):
        return {name: _without_teams(below) for name, below in value.items() if name not in _OUTSIDE_THE_SCHEMA}
    return [_without_teams(below) for below in value] if _is_list(value) else value


def _joined(place: str, path: Sequence[str | int]) -> str:
    for step in path:
        place += f"[{step}]" if isinstance(step, int) else f".{step}" if place else step
    return place


def _is_node(value: object) -> TypeGuard[Node]:
    return isinstance(value, Mapping)


def _is_list(value: object) -> TypeGuard[list[object]]:
    return isinstance(value, list)

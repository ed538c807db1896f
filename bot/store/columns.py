"""A value whose fields are columns: written and read field by field, each by its type."""

import json
from collections.abc import Callable
from dataclasses import fields
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from types import NoneType
from typing import Any, cast, get_args, get_type_hints

from bot.model.case import Detail
from bot.store.rows import Row, as_json_list, from_json_list, moment, stamp

# Any: what is in a cell is known by the field's type alone.
_Read = Callable[[Any], object]


def as_columns(value: object) -> dict[str, object]:
    """The columns of a dataclass's value, by name."""
    return {one: _written(getattr(value, one)) for one in names(type(value))}


# Any: dataclasses have no common type; the readers are made from the type's own annotations.
def from_columns(type_: type[Any], found: Row) -> Any:
    """The dataclass's value out of a row that has a column for each of its fields.

    Raises KeyError where one is missing, and ValueError where a cell holds none of its type.
    """
    return type_(**{name: read(found[name]) for name, read in _readers(type_).items()})


@cache
def names(type_: type[Any]) -> tuple[str, ...]:
    """A dataclass's columns, in order."""
    return tuple(one.name for one in fields(type_))


def details_written(details: tuple[Detail, ...]) -> str:
    return json.dumps([[one.field, one.value, one.reason] for one in details], ensure_ascii=False)


def details_read(written: str) -> tuple[Detail, ...]:
    return tuple(Detail(*one) for one in json.loads(written))


def _written(value: object) -> object:
    match value:
        case StrEnum():
            return value.value
        case bool():
            # A column of numbers: only SQLite takes a truth value for one.
            return int(value)
        case datetime():
            return stamp(value)
        case date():
            return value.isoformat()
        case tuple():
            parts = cast("tuple[object, ...]", value)
            details = tuple(part for part in parts if isinstance(part, Detail))
            return details_written(details) if details else as_json_list([str(part) for part in parts])
        case _:
            return value


@cache
def _readers(type_: type[Any]) -> dict[str, _Read]:
    hints = get_type_hints(type_)
    return {name: _reader(hints[name]) for name in names(type_)}


# Any: an annotation is no type that can be named.
def _reader(hint: Any) -> _Read:
    if NoneType in get_args(hint):
        read = _reader(get_args(hint)[0])
        # "" where an old desk wrote nothing.
        return lambda cell: read(cell) if cell else None
    return _READERS.get(hint) or cast("_Read", hint)


_READERS: dict[object, _Read] = {
    datetime: moment,
    date: date.fromisoformat,
    tuple[str, ...]: from_json_list,
    tuple[Detail, ...]: details_read,
}
"""How a cell is read; any other type is called with it."""

"""How values are written in rows, and read back: times, lists, questions put to the database."""

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import islice
from typing import Any, TypeVar

from sqlite_utils import Database

# Any: what a cell holds is known only to the statement that asked for it; each is made a value where it is read.
Row = dict[str, Any]

T = TypeVar("T")

MOST_LISTED = 500
"""Values listed in one statement; databases take some tens of thousands at most."""


def rows(db: Database, sql: str, *values: object) -> Iterator[Row]:
    # Not db[table]: sqlite-utils makes a table of a name that is misspelt.
    cursor = db.conn.execute(sql, values)
    names = [column[0] for column in cursor.description]
    # All at once: whoever walks through them may write meanwhile, and SQLite leaves open what a cursor then sees.
    return (dict(zip(names, cells, strict=True)) for cells in cursor.fetchall())


def row(db: Database, sql: str, *values: object) -> Row | None:
    return next(rows(db, sql, *values), None)


def change(db: Database, sql: str, *values: object) -> int:
    """Runs a statement; how many rows it changed."""
    return db.conn.execute(sql, values).rowcount


def lots(values: Iterable[T]) -> Iterator[tuple[str, tuple[T, ...]]]:
    """The values in lots that a statement can list, each after its place holders; none where there are no values."""
    left = iter(values)
    while lot := tuple(islice(left, MOST_LISTED)):
        yield marks(lot), lot


def marks(values: Sequence[object]) -> str:
    """ "(?, ?, ?)", to stand after IN; of no values, a list that nothing is in."""
    return f"({', '.join('?' * len(values)) or 'NULL'})"


def columns(table: str, part: str, names: Iterable[str]) -> str:
    """A table's columns among those of others, to be taken apart again by `part`."""
    return ", ".join(f"{table}.{name} AS {part}_{name}" for name in names)


def part(found: Row, name: str, key: str) -> Row | None:
    """What is of one table in a row of several; None where its key is NULL, as nothing was joined."""
    if found[f"{name}_{key}"] is None:
        return None
    return {column.removeprefix(f"{name}_"): cell for column, cell in found.items() if column.startswith(f"{name}_")}


def stamp(moment: datetime) -> str:
    """UTC, always as long, so that later sorts after earlier."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def moment(written: str) -> datetime:
    return datetime.fromisoformat(written)


def as_json_list(values: Sequence[str]) -> str:
    return json.dumps(list(values), ensure_ascii=False)


def from_json_list(written: str) -> tuple[str, ...]:
    return tuple(json.loads(written))

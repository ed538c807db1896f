"""How values are written in rows, and read back: times, lists, questions put to the database."""

import json
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlite_utils import Database

# Any: what a cell holds is known only to the statement that asked for it; each is made a value where it is read.
Row = dict[str, Any]


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


def stamp(moment: datetime) -> str:
    """UTC, always as long, so that later sorts after earlier."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def moment(written: str) -> datetime:
    return datetime.fromisoformat(written)


def as_json_list(values: Sequence[str]) -> str:
    return json.dumps(list(values), ensure_ascii=False)


def from_json_list(written: str) -> tuple[str, ...]:
    return tuple(json.loads(written))

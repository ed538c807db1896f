"""What the store asks a database in SQL: statements that PostgreSQL takes as SQLite does, and lists of any length."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.store import Store
from bot.store.places import REFER_TO_PLACES
from bot.store.rows import MOST_LISTED, lots, marks, rows

STORE = Path(__file__).parent.parent.parent / "bot" / "store"
MIGRATIONS = frozenset({"migrations.py", "later_migrations.py"})
"""SQLite's own history; another database would begin with the tables as they are."""
CONNECTION = "store.py"
"""The one module that holds SQLite's connection, and speaks of its file."""


@dataclass(frozen=True)
class Foreign:
    """What PostgreSQL does not take: how it looks, why, and one that shows it."""

    looks: str
    why: str
    example: str


FOREIGN = (
    Foreign(r"\b(INSERT|UPDATE) OR\b", "say ON CONFLICT", "INSERT OR IGNORE INTO t"),
    Foreign(r"\bREPLACE INTO\b", "say ON CONFLICT", "REPLACE INTO t"),
    Foreign(r"(?i)\bjsonb?_\w+\(|->", "functions of JSON differ; a list has a place holder each", "FROM json_each(?)"),
    Foreign(r"(?i)\biif\(", "say CASE", "SET a = iif(b, 1, 2)"),
    Foreign(r"(?i)\b(_?rowid_?|oid)\b", "rows have no number of their own", "ORDER BY at, rowid"),
    Foreign(r"\b(GLOB|REGEXP|MATCH)\b", "an operator of SQLite's", "WHERE a GLOB ?"),
    Foreign(r"\?\d|(?<![:\w]):[a-z]\w*|@[a-z]\w*", "place holders have no names", "WHERE a = ?1"),
    Foreign(r"\bIS (NOT )?\?", "IS is for NULL and truth values alone", "WHERE a IS NOT ?"),
    Foreign(r"(?i)\b(min|max)\([^()]*,", "min and max are of many rows; say CASE", "SET a = max(b, 0)"),
    Foreign(r"(?i)\b(sqlite_\w+|pragma_\w+)\b", "tables of SQLite's own", "FROM sqlite_master"),
    Foreign(r"\b(PRAGMA|VACUUM|IMMEDIATE)\b", "of SQLite's file", "PRAGMA user_version"),
    Foreign(
        r"(?i)\b(ifnull|strftime|datetime|julianday|group_concat|printf|instr|typeof|total|unicode|char)\(",
        "a function of SQLite's",
        "SELECT ifnull(a, 0)",
    ),
    Foreign(r"\bLIKE \?", "the case of letters counts: say lower(…) LIKE lower(?)", "WHERE a LIKE ?"),
    Foreign(r"(?i)\bNOCASE\b", "a collation of SQLite's", "ORDER BY a COLLATE NOCASE"),
    Foreign(r'(=|<>|<|>|\bIN \(|\bTHEN|\bELSE|, ?\?,) ?"', "a text in double quotation marks", 'WHERE a = "b"'),
    Foreign(r'(?<!["\w])(window|user)\b(?!")', "a word of SQL's own: put it in quotation marks", "WHERE window = 0"),
    Foreign(r"==|&&|\bIN \(\)", "not SQL", "WHERE a IN ()"),
    Foreign(r"\bLIMIT [^ ]+ ?,", "say OFFSET", "SELECT a LIMIT 2, 3"),
    Foreign(
        r"\bDO UPDATE SET\b.*\b(WHEN|THEN|ELSE) (?!excluded\.)[a-z_]+\b(?!\.)",
        "which row's?",
        "ON CONFLICT (a) DO UPDATE SET b = CASE WHEN b > ? THEN 1 END",
    ),
    Foreign(r"\b(STRICT|WITHOUT ROWID|AUTOINCREMENT)\b", "tables are made in migrations", "CREATE TABLE t STRICT"),
)
_SQL = re.compile(
    r"\b(SELECT|INSERT|UPDATE|DELETE|REPLACE|CREATE|FROM|WHERE|VALUES|SET|AND|OR|ORDER BY|ON CONFLICT|IN \(|PRAGMA)"
)


@dataclass(frozen=True)
class Statement:
    """Or a part of one: a string in a module that is SQL."""

    module: str
    line: int
    sql: str


def statements(folder: Path = STORE) -> Iterator[Statement]:
    for file in sorted(folder.rglob("*.py")):
        module = file.relative_to(folder).as_posix()
        if module not in MIGRATIONS:
            yield from (one for one in strings(module, file.read_text()) if _SQL.search(one.sql))


def strings(module: str, source: str) -> Iterator[Statement]:
    """Every string but those that explain; what is put into one later on is "…"."""
    tree = ast.parse(source)
    explains = {node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    inside = {part for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            yield Statement(module, node.lineno, "".join(map(_as_text, node.values)))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in explains | inside:
            yield Statement(module, node.lineno, node.value)


def _as_text(part: ast.expr) -> str:
    return part.value if isinstance(part, ast.Constant) and isinstance(part.value, str) else "…"


def foreign_in(sql: str) -> list[str]:
    return [one.why for one in FOREIGN if re.search(one.looks, sql)]


def test_every_statement_is_one_that_postgresql_takes() -> None:
    found = [
        f"{one.module}:{one.line}: {why}: {one.sql}"
        for one in statements()
        if one.module != CONNECTION
        for why in foreign_in(one.sql)
    ]
    assert not found, "\n".join(found)


def test_only_its_connection_speaks_of_sqlites_file() -> None:
    spoken = [one.sql for one in statements() if one.module == CONNECTION if foreign_in(one.sql)]
    assert all(sql.startswith(("PRAGMA", "BEGIN IMMEDIATE", "VACUUM")) for sql in spoken), spoken


@pytest.mark.parametrize("one", FOREIGN, ids=lambda one: one.looks)
def test_what_postgresql_does_not_take_is_found(one: Foreign) -> None:
    assert one.why in foreign_in(one.example)
    assert _SQL.search(one.example)


def test_a_statement_put_together_is_looked_at_as_a_whole() -> None:
    found = list(strings("m.py", 'x = f"INSERT OR {what}" " INTO t"\n"""INSERT OR, explained."""\n'))
    assert [one.sql for one in found] == ["INSERT OR … INTO t"]


def test_a_list_of_any_length_has_a_place_holder_for_each_value() -> None:
    assert marks([1, 2, 3]) == "(?, ?, ?)"
    assert list(lots(())) == []
    found = list(lots(range(2 * MOST_LISTED + 1)))
    assert [len(lot) for _, lot in found] == [MOST_LISTED, MOST_LISTED, 1]
    assert all(listed.count("?") == len(lot) for listed, lot in found)


def test_nothing_is_in_an_empty_list(tmp_path: Path) -> None:
    store = Store.open(tmp_path)
    assert marks(()) == "(NULL)"
    assert store.cases.matching([("1001", [], [], [])], 5) == []
    assert store.attachments.of_questions(()) == ()


def test_every_table_that_refers_to_places_is_known(tmp_path: Path) -> None:
    """Read from the schema itself, so that none that is added later is forgotten when a place is to go."""
    db = Store.open(tmp_path)._db  # pyright: ignore[reportPrivateUsage]: to ask the database itself
    sql = (
        'SELECT m.name AS name, f."from" AS "column" FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f'
        " WHERE m.type = 'table' AND f.\"table\" = 'places'"
    )
    assert {(one["name"], one["column"]) for one in rows(db, sql)} == {*REFER_TO_PLACES}

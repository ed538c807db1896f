"""Decision articles: facts the bot asks for, and the table that maps their answers to exactly one row."""

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product

from knowledge.flaw import Flaw

ANY = ("*", "")
"""Cells that match whatever was answered."""

UNKNOWN = "?"
"""The answer of a combination that is declared as not known."""

_CELL_BREAK = re.compile(r"(?<!\\)\|")
# Possessive, and without the space around: a long line of spaces must not be tried in every way there is.
_RULE = re.compile(r"\|?\s*+:?-++:?\s*+(?:\|\s*+:?-++:?\s*+)*+\|?")

MOST_COMBINATIONS = 4096
"""So many answers of all facts together; each is looked at when a table is checked for holes."""


@dataclass(frozen=True, slots=True)
class DecisionFact:
    """Something only the asker knows, and the buttons that answer it."""

    name: str
    ask: str
    answers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """The answer of each fact in the order declared (None = any), and what to say (None = declared unknown)."""

    when: tuple[str | None, ...]
    says: str | None

    def matches(self, answers: tuple[str, ...]) -> bool:
        return all(wanted in (None, given) for wanted, given in zip(self.when, answers, strict=True))


def table_rows(facts: tuple[DecisionFact, ...], body: str) -> tuple[DecisionRow, ...]:
    """The rows of the body's table; of a table with flaws only the rows that can be read."""
    lines = _table_lines(body)
    if len(lines) < 2:
        return ()
    header = _cells(lines[0][1])
    rows = (_cells(line) for _, line in lines[2:])
    return tuple(_row(facts, header, cells) for cells in rows if not _cell_flaws(facts, header, cells))


def row_for(
    facts: tuple[DecisionFact, ...], rows: tuple[DecisionRow, ...], answers: Mapping[str, str]
) -> DecisionRow | None:
    """The one row for these answers (fact name → answer); None while a fact is missing, or when no row is declared."""
    if any(answers.get(fact.name) not in fact.answers for fact in facts):
        return None
    given = tuple(answers[fact.name] for fact in facts)
    return next((row for row in rows if row.matches(given)), None)


def holes(facts: tuple[DecisionFact, ...], rows: tuple[DecisionRow, ...]) -> tuple[tuple[str, ...], ...]:
    """Combinations of answers that no row speaks of."""
    return tuple(given for given in _combinations(facts) if not any(row.matches(given) for row in rows))


def overlaps(facts: tuple[DecisionFact, ...], rows: tuple[DecisionRow, ...]) -> tuple[tuple[str, ...], ...]:
    """Combinations of answers that more than one row speaks of."""
    return tuple(given for given in _combinations(facts) if sum(row.matches(given) for row in rows) > 1)


def decision_flaws(facts: tuple[DecisionFact, ...], body: str, first_line: int) -> list[Flaw]:
    """What cannot be read in the table of a decision article whose body begins at that line."""
    if not facts:
        return []
    if math.prod(len(fact.answers) for fact in facts) > MOST_COMBINATIONS:
        return [Flaw(1, f"the facts have more than {MOST_COMBINATIONS} combinations of answers")]
    lines = _table_lines(body)
    if len(lines) < 3:
        return [Flaw(first_line, "facts are declared, but the body has no table of what follows from them")]
    header = _cells(lines[0][1])
    if sorted(header[:-1]) != sorted(fact.name for fact in facts):
        names = ", ".join(fact.name for fact in facts)
        return [Flaw(first_line + lines[0][0], f"the table's columns must be the facts ({names}) and then the answer")]
    return [
        Flaw(first_line + at, message) for at, line in lines[2:] for message in _cell_flaws(facts, header, _cells(line))
    ]


def _combinations(facts: tuple[DecisionFact, ...]) -> Iterator[tuple[str, ...]]:
    return product(*(fact.answers for fact in facts))


def _table_lines(body: str) -> list[tuple[int, str]]:
    """The body's first table, header and rule included, with line offsets."""
    lines = body.split("\n")
    for at in range(1, len(lines)):
        if "|" in lines[at - 1] and "|" in lines[at] and _RULE.fullmatch(lines[at].strip()):
            end = next((after for after in range(at, len(lines)) if "|" not in lines[after]), len(lines))
            return [(number, lines[number]) for number in range(at - 1, end)]
    return []


def _cells(line: str) -> list[str]:
    inner = line.strip().removeprefix("|")
    if inner.endswith("|") and not inner.endswith("\\|"):
        inner = inner[:-1]
    return [cell.strip().replace("\\|", "|") for cell in _CELL_BREAK.split(inner)]


def _cell_flaws(facts: tuple[DecisionFact, ...], header: list[str], cells: list[str]) -> list[str]:
    if len(cells) != len(header):
        return [f"the row has {len(cells)} cells, the table {len(header)} columns"]
    given = dict(zip(header[:-1], cells[:-1], strict=True))
    flaws = [
        f"{given[fact.name]!r} is no answer of the fact {fact.name!r}"
        for fact in facts
        if fact.name in given and given[fact.name] not in (*fact.answers, *ANY)
    ]
    return [*flaws, "the row's answer is empty"] if not cells[-1] else flaws


def _row(facts: tuple[DecisionFact, ...], header: list[str], cells: list[str]) -> DecisionRow:
    given = dict(zip(header[:-1], cells[:-1], strict=True))
    when = tuple(None if given[fact.name] in ANY else given[fact.name] for fact in facts)
    return DecisionRow(when, None if cells[-1] == UNKNOWN else cells[-1])

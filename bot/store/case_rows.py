"""How a case, a watcher and an event are written in rows, and read back."""

from collections.abc import Iterable
from datetime import datetime

from bot.model.case import Case, CaseEvent, CaseRequest, CaseState, CaseWork, Watcher
from bot.model.place import PlaceKind
from bot.store.columns import details_read, from_columns
from bot.store.rows import Row, moment

_LONGEST_NUMBER = 18
"""Digits of a number that a column of numbers can hold."""


def moment_of(written: str | None) -> datetime | None:
    return moment(written) if written else None


def case_of(found: Row) -> Case:
    return Case(
        number=found["number"],
        asked=from_columns(CaseRequest, found),
        work=from_columns(CaseWork, found),
        person_name=found["person_name"],
        place_name=found["place_name"],
        place_kind=PlaceKind(found["place_kind"]),
        holder_name=found["holder_name"],
        watchers=found["watchers"],
        # COUNT leaves out an organisation that nobody knows, and yet somebody asked.
        organisations=max(1, found["organisations"]),
    )


def watcher_of(found: Row) -> Watcher:
    return Watcher(
        person=found["person"],
        organisation=found["organisation"],
        place=found["place"],
        thread=found["thread"],
        language=found["language"],
        since=moment(found["since"]),
        contact=details_read(found["contact"]),
        name=found["name"],
    )


def event_of(found: Row) -> CaseEvent:
    return CaseEvent(
        at=moment(found["at"]),
        person=found["person"],
        person_name=found["person_name"],
        what=found["what"],
        text=found["text"],
    )


def sql_list(states: Iterable[CaseState]) -> str:
    return ", ".join(f"'{state.value}'" for state in sorted(states))


def requester_watching(case: Case, at: datetime) -> Watcher:
    return Watcher(
        case.asked.person, case.asked.organisation, case.asked.place, case.asked.thread, case.asked.language, at
    )


def as_number(word: str) -> int | None:
    """The case's number that a word is; numbers are compared with numbers, as a text is one to SQLite alone."""
    return int(word) if word.isascii() and word.isdecimal() and len(word) <= _LONGEST_NUMBER else None

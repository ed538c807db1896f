"""The last button that each person has pressed in a thread, so that the second press of a double click is known."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlite_utils import Database

from bot.store.personal_data import PersonalDataIndex
from bot.store.rows import change, rows, stamp


@dataclass(frozen=True, slots=True)
class KnownPress:
    """`response` is what it was answered with (JSON); None where that is kept no more."""

    thread: str
    person: str
    response: str | None


class Presses:
    def __init__(self, db: Database) -> None:
        self._db = db

    def near(self, button: str, at: datetime, span: timedelta) -> list[KnownPress]:
        """Who has pressed it less than the span from then, each where they have pressed nothing else since."""
        # On either side: a clock that is put right may go back.
        found = rows(
            self._db,
            "SELECT p.thread, p.person, i.outcome FROM presses p LEFT JOIN inbox i ON i.key = p.turn"
            " WHERE p.button = ? AND p.at > ? AND p.at < ?",
            *(button, stamp(at - span), stamp(at + span)),
        )
        return [KnownPress(one["thread"], one["person"], one["outcome"]) for one in found]

    def keep(self, thread: str, person: str, button: str, at: datetime, turn: str) -> None:
        """`turn` is the key of the turn that answers it."""
        change(
            self._db,
            "INSERT INTO presses (thread, person, button, at, turn) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (thread, person) DO UPDATE"
            " SET button = excluded.button, at = excluded.at, turn = excluded.turn",
            *(thread, person, button, stamp(at), turn),
        )

    def take_back(self, thread: str, person: str) -> None:
        """The press has done nothing."""
        change(self._db, "DELETE FROM presses WHERE thread = ? AND person = ?", thread, person)

    def erase(self, personal_data: PersonalDataIndex) -> None:
        change(self._db, "DELETE FROM presses WHERE person = ?", personal_data.person)

    def forget(self, before: datetime) -> None:
        change(self._db, "DELETE FROM presses WHERE at < ?", stamp(before))

"""What contacts were asked about their details, and what came of it."""

from datetime import datetime

from sqlite_utils import Database

from bot.model.contact_check import CheckOutcome, ContactCheck
from bot.store.rows import Row, change, moment, row, stamp


class ContactChecks:
    def __init__(self, db: Database) -> None:
        self._db = db

    def ask(self, contact: str, at: datetime) -> ContactCheck:
        sql = "INSERT INTO contact_checks (contact, asked) VALUES (?, ?) RETURNING *"
        found = row(self._db, sql, contact, stamp(at))
        assert found is not None  # noqa: S101 - RETURNING gives the row just made
        return _check_from_row(found)

    def get(self, id_: int) -> ContactCheck | None:
        found = row(self._db, "SELECT * FROM contact_checks WHERE id = ?", id_)
        return _check_from_row(found) if found else None

    def newest(self, contact: str) -> ContactCheck | None:
        found = row(self._db, "SELECT * FROM contact_checks WHERE contact = ? ORDER BY id DESC LIMIT 1", contact)
        return _check_from_row(found) if found else None

    def confirmed_at(self, contact: str) -> datetime | None:
        """When the contact last said that these details are right."""
        sql = "SELECT max(settled) AS at FROM contact_checks WHERE contact = ? AND outcome = 'right'"
        found = row(self._db, sql, contact)
        return moment(found["at"]) if found and found["at"] else None

    def remind(self, id_: int, at: datetime) -> None:
        change(self._db, "UPDATE contact_checks SET reminded = ? WHERE id = ?", stamp(at), id_)

    def set_outcome(self, id_: int, outcome: CheckOutcome, at: datetime) -> None:
        """What came of it; a late answer is better than silence."""
        change(self._db, "UPDATE contact_checks SET outcome = ?, settled = ? WHERE id = ?", outcome, stamp(at), id_)

    def forget(self, before: datetime) -> None:
        change(self._db, "DELETE FROM contact_checks WHERE settled < ?", stamp(before))


def _check_from_row(found: Row) -> ContactCheck:
    return ContactCheck(
        id=found["id"],
        contact=found["contact"],
        asked=moment(found["asked"]),
        reminded=moment(found["reminded"]) if found["reminded"] else None,
        outcome=CheckOutcome(found["outcome"]) if found["outcome"] else None,
    )

"""Pictures people have sent: what is known of them, and which question or case each goes along with."""

from collections.abc import Iterable
from datetime import datetime

from sqlite_utils import Database

from bot.model.attachment import Attachment, AttachmentState, Refusal, StoredPicture
from bot.store.rows import Row, change, lots, moment, row, rows, stamp

_UNLINKED = "thread = ? AND person = ? AND at > ? AND question IS NULL AND number IS NULL AND state <> 'refused'"


class Attachments:
    def __init__(self, db: Database) -> None:
        self._db = db

    def expect(self, id_: str, name: str, person: str, place: str, thread: str, language: str, at: datetime) -> None:
        """The picture is to be fetched; what becomes of it is told in that thread, in that language."""
        change(
            self._db,
            "INSERT INTO attachments (id, person, place, thread, language, name, at, state, kind, size, reason)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, 'waiting', '', 0, '')",
            *(id_, person, place, thread, language, name, stamp(at)),
        )

    def mark_stored(self, id_: str, what: StoredPicture) -> Attachment | None:
        """The picture is stored. None where it was not waited for."""
        sql = "UPDATE attachments SET state = 'kept', kind = ?, size = ? WHERE id = ? AND state = 'waiting' RETURNING *"
        return _attachment_or_none(row(self._db, sql, what.kind, what.size, id_))

    def mark_refused(self, id_: str, why: Refusal) -> Attachment | None:
        """The picture will never come. None where it was not waited for."""
        sql = "UPDATE attachments SET state = 'refused', reason = ? WHERE id = ? AND state = 'waiting' RETURNING *"
        return _attachment_or_none(row(self._db, sql, why.value, id_))

    def get(self, id_: str) -> Attachment | None:
        return _attachment_or_none(row(self._db, "SELECT * FROM attachments WHERE id = ?", id_))

    def ids(self) -> frozenset[str]:
        """Every picture that is kept or waited for."""
        found = rows(self._db, "SELECT id FROM attachments WHERE state <> 'refused'")
        return frozenset(str(one["id"]) for one in found)

    def sent_since(self, person: str, since: datetime) -> int:
        """How many pictures this person has sent since then."""
        found = row(self._db, "SELECT count(*) AS n FROM attachments WHERE person = ? AND at > ?", person, stamp(since))
        return int(found["n"]) if found else 0

    def unlinked(self, thread: str, person: str, since: datetime) -> tuple[Attachment, ...]:
        """Pictures this person has sent here since then that go along with nothing yet, oldest first."""
        sql = f"SELECT * FROM attachments WHERE {_UNLINKED} ORDER BY at, id"
        return self._select(sql, thread, person, stamp(since))

    def give_unlinked_to_question(self, thread: str, person: str, since: datetime, question: int) -> None:
        """What this person has sent here since then, and goes along with nothing yet, goes along with the question."""
        sql = f"UPDATE attachments SET question = ? WHERE {_UNLINKED}"
        change(self._db, sql, question, thread, person, stamp(since))

    def give_to_question(self, ids: Iterable[str], question: int) -> None:
        """They go along with the question, wherever it goes."""
        for listed, lot in lots(ids):
            change(self._db, f"UPDATE attachments SET question = ? WHERE id IN {listed}", question, *lot)

    def of_questions(self, questions: Iterable[int]) -> tuple[Attachment, ...]:
        """What goes along with these questions and is no case's yet, oldest first."""
        sql = "SELECT * FROM attachments WHERE number IS NULL AND question IN"
        found = [one for listed, lot in lots(questions) for one in self._select(f"{sql} {listed}", *lot)]
        return tuple(sorted(found, key=lambda one: (one.at, one.id)))

    def give_to_case(self, ids: Iterable[str], number: int) -> None:
        """They belong to the case from now on. What belongs to another one stays there."""
        for listed, lot in lots(ids):
            change(self._db, f"UPDATE attachments SET number = ? WHERE id IN {listed} AND number IS NULL", number, *lot)

    def of_case(self, number: int) -> tuple[Attachment, ...]:
        """Oldest first."""
        return self._select("SELECT * FROM attachments WHERE number = ? ORDER BY at, id", number)

    def drop(self, ids: Iterable[str]) -> tuple[str, ...]:
        """These pictures are to go; those that there are. Their files are to go after the rows."""
        return tuple(gone for listed, lot in lots(ids) for gone in self._delete_where(f"id IN {listed}", *lot))

    def data_of(self, person: str) -> list[Row]:
        sql = "SELECT id, name, at, state, kind, size, number FROM attachments WHERE person = ? ORDER BY at, id"
        return list(rows(self._db, sql, person))

    def erase(self, person: str) -> tuple[str, ...]:
        """All pictures of a person are to go. Their files are to go after the rows."""
        return self._delete_where("person = ?", person)

    def forget(self, before: datetime) -> tuple[str, ...]:
        """Pictures older than that which belong to no case, or to one that has been forgotten, are to go.

        Their files are to go after the rows.
        """
        return self._delete_where("number IS NULL AND at < ?", stamp(before))

    def _delete_where(self, where: str, *values: str) -> tuple[str, ...]:
        found = rows(self._db, f"DELETE FROM attachments WHERE {where} RETURNING id", *values)
        return tuple(str(one["id"]) for one in found)

    def _select(self, sql: str, *values: object) -> tuple[Attachment, ...]:
        return tuple(_attachment(one) for one in rows(self._db, sql, *values))


def _attachment_or_none(found: Row | None) -> Attachment | None:
    return _attachment(found) if found else None


def _attachment(found: Row) -> Attachment:
    return Attachment(
        id=found["id"],
        person=found["person"],
        place=found["place"],
        thread=found["thread"],
        language=found["language"],
        name=found["name"],
        at=moment(found["at"]),
        state=AttachmentState(found["state"]),
        kind=found["kind"],
        size=found["size"],
        reason=found["reason"],
        number=found["number"],
    )

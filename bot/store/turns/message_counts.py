"""How much people have done lately, for those who do too much."""

from datetime import datetime, timedelta

from sqlite_utils import Database

from bot.store.personal_data import PersonalDataIndex
from bot.store.rows import change, moment, row, stamp


class MessageCounts:
    def __init__(self, db: Database) -> None:
        self._db = db

    def count(self, person: str, what: str, now: datetime, span: timedelta) -> tuple[int, datetime]:
        """Once more. How many times it is now, and since when: a count begins anew when its span is over."""
        found = row(
            self._db,
            "INSERT INTO floods (person, what, since, many) VALUES (?, ?, ?, 1) ON CONFLICT (person, what) DO UPDATE"
            " SET many = CASE WHEN floods.since > ? THEN floods.many + 1 ELSE 1 END,"
            " since = CASE WHEN floods.since > ? THEN floods.since ELSE excluded.since END RETURNING many, since",
            *(person, what, stamp(now), stamp(now - span), stamp(now - span)),
        )
        assert found is not None  # noqa: S101 - RETURNING gives the row just made
        return int(found["many"]), moment(found["since"])

    def erase(self, personal_data: PersonalDataIndex) -> None:
        change(self._db, "DELETE FROM floods WHERE person = ?", personal_data.person)

    def forget(self, before: datetime) -> None:
        change(self._db, "DELETE FROM floods WHERE since < ?", stamp(before))

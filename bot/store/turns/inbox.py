"""Turns already heard, so that the same one arriving again changes nothing."""

from datetime import datetime

from sqlite_utils import Database

from bot.store.rows import change, row, stamp

_NO_RESPONSE = '{"notice": "", "card": null}'


class Inbox:
    def __init__(self, db: Database) -> None:
        self._db = db

    def response_to(self, key: str) -> str | None:
        """What was answered to this turn when it came first (JSON), None if it never came."""
        found = row(self._db, "SELECT outcome FROM inbox WHERE key = ?", key)
        return str(found["outcome"]) if found else None

    def remember(self, key: str, at: datetime, response: str) -> None:
        # In the turn's own transaction: a turn that is undone is heard as new when Teams brings it again.
        change(self._db, "INSERT INTO inbox (key, received, outcome) VALUES (?, ?, ?)", key, stamp(at), response)

    def erase(self) -> None:
        """No response is kept any more, as it cannot be told whose words are in them; a turn is still heard once."""
        change(self._db, "UPDATE inbox SET outcome = ?", _NO_RESPONSE)

    def forget(self, before: datetime) -> None:
        change(self._db, "DELETE FROM inbox WHERE received < ?", stamp(before))

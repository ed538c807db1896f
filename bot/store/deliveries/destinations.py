"""Where deliveries go (a tenant's Teams, a web hook, the mail server), and which of these are failing or stopped."""

from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from bot.store.rows import Row, change, moment, row, rows, stamp

IN_A_ROW = 5
"""So many failures, one after the other, mean that it is the destination that fails."""


@dataclass(frozen=True, slots=True)
class Destination:
    """One that is in trouble. `once_from`: until then it gets no post that is sent at most once."""

    name: str
    failures: int
    backs_off_until: datetime | None
    once_from: datetime | None
    stopped: datetime | None
    error: str


class Destinations:
    def __init__(self, db: Database) -> None:
        self._db = db

    def mark_healthy(self, name: str) -> bool:
        """It took something. Whether it had been failing."""
        found = row(self._db, "SELECT failures FROM destinations WHERE name = ? AND failures > 0", name)
        if found:
            change(self._db, "UPDATE destinations SET failures = 0, once_from = NULL WHERE name = ?", name)
        return bool(found and found["failures"] >= IN_A_ROW)

    def count_failure(self, name: str, error: str) -> int:
        """It did not answer as it should. How many times in a row now."""
        self._add_if_missing(name)
        change(self._db, "UPDATE destinations SET failures = failures + 1, error = ? WHERE name = ?", error[:500], name)
        found = row(self._db, "SELECT failures FROM destinations WHERE name = ?", name)
        return int(found["failures"]) if found else 0

    def back_off(self, name: str, until: datetime, error: str) -> None:
        """Nothing is sent there before that moment; a short rest does not end a long one."""
        self._add_if_missing(name)
        change(
            self._db,
            "UPDATE destinations SET rests_until = max(coalesce(rests_until, ''), ?), error = ? WHERE name = ?",
            *(stamp(until), error[:500], name),
        )

    def back_off_once(self, name: str, until: datetime) -> None:
        """Until then no post that is sent at most once is spent on finding out whether it is healthy again."""
        change(self._db, "UPDATE destinations SET once_from = ? WHERE name = ?", stamp(until), name)

    def hurry(self, now: datetime, latest: datetime) -> None:
        """Those that were to rest beyond `latest` have rested."""
        for column in ("rests_until", "once_from"):
            sql = f"UPDATE destinations SET {column} = ? WHERE {column} > ?"
            change(self._db, sql, stamp(now), stamp(latest))

    def stop(self, name: str, at: datetime, error: str) -> None:
        """Nothing is sent there until a person says so, but to the desk's own channels."""
        self._add_if_missing(name)
        change(self._db, "UPDATE destinations SET stopped = ?, error = ? WHERE name = ?", stamp(at), error[:500], name)

    def resume(self, name: str, at: datetime) -> datetime | None:
        """A person has looked. When it had been stopped; None when it was not."""
        stopped = self.stopped(name)
        if stopped:
            change(self._db, "UPDATE destinations SET stopped = NULL, resumed = ? WHERE name = ?", stamp(at), name)
        return stopped

    def stopped(self, name: str) -> datetime | None:
        found = row(self._db, "SELECT stopped FROM destinations WHERE name = ? AND stopped IS NOT NULL", name)
        return moment(found["stopped"]) if found else None

    def resumed(self, name: str) -> datetime | None:
        """When a person last said that it may go on."""
        found = row(self._db, "SELECT resumed FROM destinations WHERE name = ? AND resumed IS NOT NULL", name)
        return moment(found["resumed"]) if found else None

    def next_retry(self, now: datetime) -> datetime | None:
        """When the next rest is over."""
        sql = (
            "SELECT min(until) AS due FROM (SELECT rests_until AS until FROM destinations"
            " UNION ALL SELECT once_from FROM destinations) WHERE until > ?"
        )
        found = row(self._db, sql, stamp(now))
        return moment(found["due"]) if found and found["due"] else None

    def in_trouble(self, now: datetime) -> list[Destination]:
        """Those that are backed off from, are failing, or are stopped."""
        sql = "SELECT * FROM destinations WHERE stopped IS NOT NULL OR failures >= ? OR rests_until > ? ORDER BY name"
        return [_destination(one) for one in rows(self._db, sql, IN_A_ROW, stamp(now))]

    def _add_if_missing(self, name: str) -> None:
        change(
            self._db, "INSERT INTO destinations (name, failures, error) VALUES (?, 0, '') ON CONFLICT DO NOTHING", name
        )


def _destination(found: Row) -> Destination:
    return Destination(
        name=found["name"],
        failures=found["failures"],
        backs_off_until=_moment_or_none(found["rests_until"]),
        once_from=_moment_or_none(found["once_from"]),
        stopped=_moment_or_none(found["stopped"]),
        error=found["error"],
    )


def _moment_or_none(written: str | None) -> datetime | None:
    return moment(written) if written else None

"""Updates of services, the cases planned for them, and what has been told of them."""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from sqlite_utils import Database

from bot.model.release import LIVE, Release, ReleaseState
from bot.store.personal_data import PersonalDataIndex
from bot.store.rows import Row, change, moment, row, rows, stamp
from bot.turn import ERASED

_LIVE = ", ".join(f"'{state}'" for state in sorted(LIVE))


class Releases:
    def __init__(self, db: Database) -> None:
        self._db = db

    def add(self, release: Release, by: str, at: datetime) -> Release:
        """The update with its number."""
        found = row(
            self._db,
            "INSERT INTO releases (service, day, state, critical, notes) VALUES (?, ?, ?, ?, ?) RETURNING number",
            *(release.service, *_release_cells(release)),
        )
        assert found is not None  # noqa: S101 - RETURNING gives the row just made
        self._note(found["number"], at, by, "made", release.day.isoformat())
        return replace(release, number=found["number"])

    def save(self, release: Release, by: str, at: datetime, what: str, text: str = "") -> Release:
        """The update as it now is, with a line in its history."""
        sql = "UPDATE releases SET day = ?, state = ?, critical = ?, notes = ? WHERE number = ?"
        change(self._db, sql, *_release_cells(release), release.number)
        self._note(release.number, at, by, what, text)
        return release

    def get(self, number: int) -> Release | None:
        found = row(self._db, "SELECT * FROM releases WHERE number = ?", number)
        return _release(found) if found else None

    def all(self) -> list[Release]:
        """Every update, the earliest day first."""
        return [_release(one) for one in rows(self._db, "SELECT * FROM releases ORDER BY day, number")]

    def live(self) -> list[Release]:
        """Those that are not out yet, the earliest day first."""
        found = rows(self._db, f"SELECT * FROM releases WHERE state IN ({_LIVE}) ORDER BY day, number")
        return [_release(one) for one in found]

    def at(self, service: str, day: date) -> Release | None:
        """The service's update of that day: the one that is not out yet, else the newest."""
        found = row(
            self._db,
            f"SELECT * FROM releases WHERE service = ? AND day = ? ORDER BY state IN ({_LIVE}) DESC, number DESC",
            *(service, day.isoformat()),
        )
        return _release(found) if found else None

    def live_at(self, service: str, day: date) -> Release | None:
        """The service's update of that day, as long as cases can be planned for it."""
        found = self.at(service, day)
        return found if found and found.is_live else None

    def history(self, number: int) -> list[tuple[datetime, str, str, str]]:
        """When, who, what, and the words that belong to it."""
        found = rows(self._db, "SELECT * FROM release_events WHERE number = ? ORDER BY id", number)
        return [(moment(one["at"]), one["by"], one["what"], one["text"]) for one in found]

    def add_case(self, case: int, release: Release) -> None:
        """The case is planned for this update, and for no other."""
        sql = "INSERT INTO release_cases (number, release) VALUES (?, ?)"
        change(self._db, f"{sql} ON CONFLICT (number) DO UPDATE SET release = excluded.release", case, release.number)

    def of_case(self, case: int) -> Release | None:
        """The update that the case was last planned for."""
        sql = "SELECT r.* FROM releases r JOIN release_cases c ON c.release = r.number WHERE c.number = ?"
        found = row(self._db, sql, case)
        return _release(found) if found else None

    def of_cases(self, cases: Sequence[int]) -> tuple[int, ...]:
        """The numbers of the updates that any of these cases was last planned for."""
        sql = f"SELECT DISTINCT release FROM release_cases WHERE number IN ({', '.join('?' * len(cases))})"
        return tuple(int(one["release"]) for one in rows(self._db, sql, *cases)) if cases else ()

    def post(self, number: int, key: str, place: str, at: datetime) -> bool:
        """Whether this is told there for the first time; everything is told once."""
        sql = "INSERT INTO release_posts (number, key, place, at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"
        return bool(change(self._db, sql, number, key, place, stamp(at)))

    def erase(self, personal_data: PersonalDataIndex) -> None:
        """What was told stays, as the desk's own words; who did it is nobody."""
        change(self._db, "UPDATE release_events SET by = ? WHERE by = ?", ERASED, personal_data.person)

    def _note(self, number: int, at: datetime, by: str, what: str, text: str) -> None:
        sql = "INSERT INTO release_events (number, at, by, what, text) VALUES (?, ?, ?, ?, ?)"
        change(self._db, sql, number, stamp(at), by, what, text)


def _release_cells(release: Release) -> tuple[str, str, int, str]:
    notes = json.dumps(dict(release.notes), ensure_ascii=False)
    return release.day.isoformat(), release.state.value, int(release.critical), notes


def _release(found: Row) -> Release:
    return Release(
        service=found["service"],
        day=date.fromisoformat(found["day"]),
        state=ReleaseState(found["state"]),
        critical=bool(found["critical"]),
        notes=json.loads(found["notes"]),
        number=found["number"],
    )

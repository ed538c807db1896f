"""People the desk has met, the language they want, and who belongs to the agents' team."""

from collections.abc import Iterable

from sqlite_utils import Database

from bot.store.rows import Row, change, row
from bot.turn import Person


class People:
    def __init__(self, db: Database) -> None:
        self._db = db

    def met(self, person: Person, tenant: str) -> None:
        known = row(self._db, "SELECT * FROM people WHERE id = ?", person.id)
        if known is None or _person(known) != person or known["tenant"] != tenant:
            change(
                self._db,
                "INSERT INTO people (id, teams_id, name, tenant) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE"
                " SET teams_id = excluded.teams_id, name = excluded.name, tenant = excluded.tenant",
                *(person.id, person.teams_id, person.name, tenant),
            )

    def get(self, id_: str) -> Person | None:
        found = row(self._db, "SELECT * FROM people WHERE id = ?", id_)
        return _person(found) if found else None

    def languages(self, id_: str) -> tuple[str, str]:
        """The language chosen, and the one last used; "" where there is none."""
        found = row(self._db, "SELECT chosen_language, last_language FROM people WHERE id = ?", id_)
        return (found["chosen_language"] or "", found["last_language"] or "") if found else ("", "")

    def spoke(self, id_: str, language: str) -> None:
        change(
            self._db,
            "UPDATE people SET last_language = ? WHERE id = ? AND last_language IS NOT ?",
            *(language, id_, language),
        )

    def choose_language(self, id_: str, language: str | None) -> None:
        change(self._db, "UPDATE people SET chosen_language = ? WHERE id = ?", language, id_)

    def in_team(self, team: str, person: str) -> bool:
        return row(self._db, "SELECT 1 FROM team_members WHERE team = ? AND person = ?", team, person) is not None

    def roster(self, team: str, people: Iterable[str]) -> None:
        """Exactly these people are in the team now."""
        change(self._db, "DELETE FROM team_members WHERE team = ?", team)
        for person in sorted(set(people)):
            change(self._db, "INSERT INTO team_members (team, person) VALUES (?, ?)", team, person)


def _person(found: Row) -> Person:
    return Person(id=found["id"], teams_id=found["teams_id"], name=found["name"])

"""People the desk has met: their languages, what they have told of themselves, and who is in the agents' team."""

from collections.abc import Iterable
from datetime import datetime

from sqlite_utils import Database

from bot.model.place import Place, PlaceKind
from bot.store.personal_data import PersonalDataIndex
from bot.store.rows import Row, change, row, rows, stamp
from bot.turn import ERASED, Person

NOBODYS_NAME = "–"


class People:
    def __init__(self, db: Database) -> None:
        self._db = db
        self.changes = 0
        """How many rows have been written on this connection."""

    def update(self, person: Person, place: Place, known: Row | None) -> None:
        """The person as Teams last described them in that place, where the row that is there has been read."""
        self._update_person(person, place.tenant, known)
        if place.kind is PlaceKind.PERSONAL and (known is None or known["chat"] != place.id):
            self.set_chat(person.id, place.id)

    def remember_person(self, person: Person, tenant: str) -> None:
        self._update_person(person, tenant, row(self._db, "SELECT * FROM people WHERE id = ?", person.id))

    def set_chat(self, id_: str, place: str) -> None:
        """The private chat that the desk has with this person."""
        # <> is never true of the NULL that stands there at first.
        sql = "UPDATE people SET chat = ? WHERE id = ? AND (chat IS NULL OR chat <> ?)"
        self._change(sql, place, id_, place)

    def chat(self, id_: str) -> str | None:
        """Where the desk can write to this person in private; None where it never met them so, or no longer can."""
        sql = "SELECT l.id FROM people p JOIN places l ON l.id = p.chat WHERE p.id = ? AND l.removed IS NULL"
        found = row(self._db, sql, id_)
        return str(found["id"]) if found else None

    def get(self, id_: str) -> Person | None:
        found = row(self._db, "SELECT * FROM people WHERE id = ?", id_)
        return _person(found) if found else None

    def languages(self, id_: str) -> tuple[str, str]:
        """The language chosen, and the one last used; "" where there is none."""
        found = row(self._db, "SELECT chosen_language, last_language FROM people WHERE id = ?", id_)
        return (found["chosen_language"] or "", found["last_language"] or "") if found else ("", "")

    def set_last_language(self, id_: str, language: str) -> None:
        self._change(
            "UPDATE people SET last_language = ? WHERE id = ? AND (last_language IS NULL OR last_language <> ?)",
            *(language, id_, language),
        )

    def choose_language(self, id_: str, language: str | None) -> None:
        self._change("UPDATE people SET chosen_language = ? WHERE id = ?", language, id_)

    def remember(self, person: str, field: str, value: str, at: datetime) -> None:
        """What the person has told once and need not tell again, in the place of what they told before."""
        self._change(
            "INSERT INTO remembered (person, field, value, at) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (person, field) DO UPDATE SET value = excluded.value, at = excluded.at",
            *(person, field, value, stamp(at)),
        )

    def remembered(self, person: str) -> dict[str, str]:
        """Field and value, the one told first first."""
        found = rows(self._db, "SELECT field, value FROM remembered WHERE person = ? ORDER BY at, field", person)
        return {str(one["field"]): str(one["value"]) for one in found}

    def forget_remembered(self, person: str, field: str) -> None:
        self._change("DELETE FROM remembered WHERE person = ? AND field = ?", person, field)

    def with_name(self, name: str) -> list[Person]:
        """Everybody with that id or name."""
        found = map(_person, rows(self._db, "SELECT * FROM people WHERE id <> ? ORDER BY name, id", ERASED))
        # Here and not in the statement: SQLite's lower() and NOCASE know only a to z.
        return [one for one in found if name == one.id or name.casefold() == one.name.casefold()]

    def remembered_rows(self, id_: str) -> list[Row]:
        """What is remembered, and since when."""
        sql = "SELECT field, value, at FROM remembered WHERE person = ? ORDER BY at, field"
        return list(rows(self._db, sql, id_))

    def data_of(self, id_: str) -> list[Row]:
        return list(rows(self._db, "SELECT * FROM people WHERE id = ?", id_))

    def erase(self, personal_data: PersonalDataIndex) -> None:
        """After all other rooms: the person is nobody from now on."""
        self._change("DELETE FROM remembered WHERE person = ?", personal_data.person)
        self._change("DELETE FROM team_members WHERE person = ?", personal_data.person)
        self._change("DELETE FROM people WHERE id = ?", personal_data.person)

    def add_placeholder(self) -> None:
        """Somebody for the rows of erased people to be of."""
        sql = "INSERT INTO people (id, teams_id, name, tenant) VALUES (?, '', ?, '') ON CONFLICT DO NOTHING"
        self._change(sql, ERASED, NOBODYS_NAME)

    def in_team(self, team: str, person: str) -> bool:
        return row(self._db, "SELECT 1 FROM team_members WHERE team = ? AND person = ?", team, person) is not None

    def roster(self, team: str, people: Iterable[str]) -> None:
        """Exactly these people are in the team now."""
        self._change("DELETE FROM team_members WHERE team = ?", team)
        for person in sorted(set(people)):
            self._change("INSERT INTO team_members (team, person) VALUES (?, ?)", team, person)

    def _change(self, sql: str, *values: object) -> int:
        changed = change(self._db, sql, *values)
        self.changes += changed
        return changed

    def _update_person(self, person: Person, tenant: str, known: Row | None) -> None:
        # Looked at first: every turn comes by here, and hardly any finds somebody changed.
        if known is None or _person(known) != person or known["tenant"] != tenant:
            self._change(
                "INSERT INTO people (id, teams_id, name, tenant) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE"
                " SET teams_id = excluded.teams_id, name = excluded.name, tenant = excluded.tenant",
                *(person.id, person.teams_id, person.name, tenant),
            )


def _person(found: Row) -> Person:
    return Person(id=found["id"], teams_id=found["teams_id"], name=found["name"])

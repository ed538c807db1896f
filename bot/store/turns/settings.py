"""What is kept of a turn's place and person, read at once, and written only where Teams describes them otherwise."""

from sqlite_utils import Database

from bot.model.place import Place
from bot.model.setting import Setting
from bot.store.people import People
from bot.store.places import Places
from bot.store.rows import Row, columns, part, rows
from bot.turn import Person

_PLACE = ("id", "kind", "tenant", "service_url", "bot_id", "team", "name", "service", "removed")
_PERSON = ("id", "teams_id", "name", "tenant", "chat", "chosen_language", "last_language")
_READ = (
    f"SELECT {columns('l', 'place', _PLACE)}, {columns('p', 'person', _PERSON)}, r.field AS field, r.value AS value,"
    " EXISTS (SELECT 1 FROM team_members m WHERE m.team = ? AND m.person = ?) AS in_team"
    # Of nothing, so that there is a row also where neither is known yet.
    " FROM (SELECT 1 AS here) turn LEFT JOIN places l ON l.id = ? LEFT JOIN people p ON p.id = ?"
    " LEFT JOIN remembered r ON r.person = p.id ORDER BY r.at, r.field"
)


class Settings:
    def __init__(self, db: Database, places: Places, people: People) -> None:
        self._db = db
        self._places = places
        self._people = people

    @property
    def changes(self) -> int:
        """Another number as soon as anything has been written of a place or a person."""
        return self._places.changes + self._people.changes

    def get(self, place: str, person: str, team: str) -> Setting:
        """`team` is the agents' own."""
        return _setting(self._read(place, person, team))

    def meet(self, place: Place, person: Person | None, team: str) -> Setting:
        """The place and the person as Teams last described them. A turn from a place means that the desk is in it."""
        found = self._read(place.id, person.id if person else "", team)
        self._places.update(place, part(found[0], "place", "id"))
        if person:
            self._people.update(person, place, part(found[0], "person", "id"))
        return _setting(found)

    def _read(self, place: str, person: str, team: str) -> list[Row]:
        return list(rows(self._db, _READ, team, person, place, person))


def _setting(found: list[Row]) -> Setting:
    first = found[0]
    return Setting(
        service=first["place_service"],
        chosen_language=first["person_chosen_language"] or "",
        last_language=first["person_last_language"] or "",
        told={str(one["field"]): str(one["value"]) for one in found if one["field"] is not None},
        in_team=bool(first["in_team"]),
    )

"""Chats and channels the desk has been in, and what is bound to them."""

from datetime import datetime

from sqlite_utils import Database

from bot.model.place import Place, PlaceKind
from bot.store.personal_data import PersonalDataIndex
from bot.store.rows import Row, change, lots, row, rows, stamp
from bot.turn import ERASED

_MET_IN = ("questions", "cases", "case_watchers", "dialogs", "attachments")
"""Tables that tell who was where."""
REFER_TO_PLACES = (
    *((table, "place") for table in (*_MET_IN, "queue_places", "subscriptions")),
    ("people", "chat"),
)
"""Tables, and the columns of theirs with a foreign key to places."""


class Places:
    def __init__(self, db: Database) -> None:
        self._db = db
        self.changes = 0
        """How many rows have been written on this connection."""

    def seen(self, place: Place) -> None:
        """The place as Teams last described it. A turn from a place means that the desk is in it."""
        self.update(place, row(self._db, "SELECT * FROM places WHERE id = ?", place.id))

    def update(self, place: Place, known: Row | None) -> None:
        """The same, where the row that is there has been read."""
        if known is None or _place(known) != _with_known_details(place, known) or known["removed"]:
            self._change(
                "INSERT INTO places (id, kind, tenant, service_url, bot_id, team, name) VALUES (?, ?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, tenant = excluded.tenant,"
                " service_url = excluded.service_url, bot_id = excluded.bot_id, removed = NULL, refused = NULL,"
                " team = CASE excluded.team WHEN '' THEN places.team ELSE excluded.team END,"
                " name = CASE excluded.name WHEN '' THEN places.name ELSE excluded.name END",
                *(place.id, place.kind.value, place.tenant, place.service_url, place.bot_id, place.team, place.name),
            )

    def get(self, id_: str) -> Place | None:
        found = row(self._db, "SELECT * FROM places WHERE id = ?", id_)
        return _place(found) if found else None

    def welcome(self, id_: str, at: datetime) -> bool:
        """Whether this is the first time that the place is to be greeted."""
        sql = "UPDATE places SET welcomed = ? WHERE id = ? AND welcomed IS NULL"
        return bool(self._change(sql, stamp(at), id_))

    def removed(self, id_: str, at: datetime) -> None:
        """The desk is no longer in this place."""
        self._change("UPDATE places SET removed = ? WHERE id = ? AND removed IS NULL", stamp(at), id_)

    def refused(self, id_: str, at: datetime) -> None:
        """Teams says that the desk is no longer in this place."""
        sql = "UPDATE places SET removed = coalesce(removed, ?), refused = ? WHERE id = ?"
        self._change(sql, stamp(at), stamp(at), id_)

    def refusals(self, tenant: str, since: datetime) -> tuple[int, int]:
        """How many of the tenant's places Teams has closed since then, and how many there were."""
        sql = (
            "SELECT count(*) FILTER (WHERE refused > ?) AS refused, count(*) AS known FROM places"
            " WHERE tenant = ? AND (removed IS NULL OR refused > ?)"
        )
        found = row(self._db, sql, stamp(since), tenant, stamp(since))
        return (found["refused"], found["known"]) if found else (0, 0)

    def reopen_places(self, tenant: str, since: datetime) -> list[str]:
        """The places that Teams has closed since then are taken to be open after all. Which."""
        sql = "SELECT id FROM places WHERE tenant = ? AND refused >= ?"
        closed = [str(one["id"]) for one in rows(self._db, sql, tenant, stamp(since))]
        for id_ in closed:
            self._change("UPDATE places SET removed = NULL, refused = NULL WHERE id = ?", id_)
        return closed

    def service(self, id_: str) -> str | None:
        found = row(self._db, "SELECT service FROM places WHERE id = ?", id_)
        return found["service"] if found else None

    def set_service(self, id_: str, service: str | None) -> None:
        self._change("UPDATE places SET service = ? WHERE id = ?", service, id_)

    def bind_queue(self, queue: str, place: str, by: str, at: datetime) -> None:
        """This place is now where the queue's cases are posted, and no other."""
        self._change(
            "INSERT INTO queue_places (queue, place, bound_by, bound) VALUES (?, ?, ?, ?) ON CONFLICT (queue)"
            " DO UPDATE SET place = excluded.place, bound_by = excluded.bound_by, bound = excluded.bound",
            *(queue, place, by, stamp(at)),
        )

    def of_queue(self, queue: str) -> Place | None:
        """Where the queue's cases are posted, None when nowhere (any more)."""
        sql = "SELECT p.* FROM queue_places q JOIN places p ON p.id = q.place WHERE q.queue = ? AND p.removed IS NULL"
        found = row(self._db, sql, queue)
        return _place(found) if found else None

    def of_person(self, person: str) -> list[str]:
        """The private chats that this person has been met in."""
        met = " UNION ".join(f"SELECT place FROM {table} WHERE person = ?" for table in _MET_IN)
        met += " UNION SELECT chat FROM people WHERE id = ?"
        sql = f"SELECT id FROM places WHERE kind = 'personal' AND id IN ({met})"
        return [str(one["id"]) for one in rows(self._db, sql, *[person] * (len(_MET_IN) + 1))]

    def erase(self, personal_data: PersonalDataIndex, at: datetime) -> None:
        """The chats stay until what still has to be said there is said."""
        self._change("UPDATE queue_places SET bound_by = ? WHERE bound_by = ?", ERASED, personal_data.person)
        for listed, lot in lots(personal_data.chats):
            self._change(f"UPDATE places SET name = '', removed = ? WHERE id IN {listed}", stamp(at), *lot)

    def add_placeholder(self) -> None:
        """Somewhere for the rows of erased people to be."""
        sql = "INSERT INTO places (id, kind, tenant, service_url, bot_id, team, name, removed)"
        # removed = '': out of use for everybody who looks, and yet never tidied away, as that takes a moment.
        self._change(f"{sql} VALUES (?, 'personal', '', '', '', '', '', '') ON CONFLICT DO NOTHING", ERASED)

    def forget(self) -> int:
        """How many private chats have gone that the desk is out of, that nothing is about and nothing waits for."""
        uses = [f"SELECT 1 FROM {table} t WHERE t.{column} = p.id" for table, column in REFER_TO_PLACES]
        # By itself: deliveries have no foreign key to places.
        uses.append("SELECT 1 FROM deliveries t WHERE t.place = p.id AND t.settled IS NULL")
        unused = " ".join(f"AND NOT EXISTS ({use})" for use in uses)
        sql = f"DELETE FROM places AS p WHERE kind = 'personal' AND removed > '' AND id <> ? {unused}"
        return self._change(sql, ERASED)

    def is_support(self, id_: str) -> bool:
        return row(self._db, "SELECT 1 FROM queue_places WHERE place = ?", id_) is not None

    def of_team(self, team: str) -> list[Place]:
        sql = "SELECT * FROM places WHERE team = ? AND removed IS NULL"
        return [_place(one) for one in rows(self._db, sql, team)]

    def _change(self, sql: str, *values: object) -> int:
        changed = change(self._db, sql, *values)
        self.changes += changed
        return changed


def _place(found: Row) -> Place:
    return Place(
        id=found["id"],
        kind=PlaceKind(found["kind"]),
        tenant=found["tenant"],
        service_url=found["service_url"],
        bot_id=found["bot_id"],
        team=found["team"],
        name=found["name"],
    )


def _with_known_details(place: Place, known: Row) -> Place:
    """Teams does not say a channel's name and team each time."""
    return Place(
        place.id,
        place.kind,
        place.tenant,
        place.service_url,
        place.bot_id,
        place.team or known["team"],
        place.name or known["name"],
    )

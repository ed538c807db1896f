"""What could not be delivered, or perhaps was: looked at, and decided upon, by a person."""

import json
from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from bot.model.place import Place
from bot.model.post import Post
from bot.store.deliveries.delivery import (
    DELIVERY,
    Delivery,
    DeliveryState,
    DeliveryVerb,
    delivery_of,
    end_delivery,
    end_post,
)
from bot.store.deliveries.posts import IS_POST, OF_POST, post_key
from bot.store.deliveries.running_time import by_the_clock, running_time
from bot.store.places import Places
from bot.store.rows import Row, change, moment, row, rows, stamp
from bot.turn import Json


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """What is not outside, or perhaps is, for the person who looks after it."""

    id: int
    verb: DeliveryVerb
    destination: str
    lane: str
    place: str
    """Its name in Teams, where it is known."""
    state: DeliveryState
    once: bool
    number: int | None
    text: str
    """What it says, in one line."""
    attempts: int
    created: datetime
    not_before: datetime
    expires: datetime
    error: str


class DeadLetters:
    """What people look after: unsent, found to be there, or to be sent all the same."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._places = Places(db)

    def unsent(self) -> list[DeadLetter]:
        """Everything that waits, is uncertain or was given up, oldest first."""
        sql = (
            "SELECT d.*, l.name AS place_name FROM deliveries d LEFT JOIN places l ON l.id = d.place"
            " WHERE d.state IN ('waiting', 'sending', 'held', 'uncertain', 'dead') ORDER BY d.id"
        )
        return [self._dead_letter(one) for one in rows(self._db, sql)]

    def get(self, id_: int) -> DeadLetter | None:
        sql = "SELECT d.*, l.name AS place_name FROM deliveries d LEFT JOIN places l ON l.id = d.place WHERE d.id = ?"
        found = row(self._db, sql, id_)
        return self._dead_letter(found) if found else None

    def mark_posted(self, id_: int, activity: str, at: datetime, until: datetime) -> None:
        """A person has seen that the post stands there. Without its Teams id it can never be changed again."""
        found = self._delivery(id_)
        end_delivery(self._db, id_, DeliveryState.DONE, at, None)
        if found.post and activity:
            thread = found.thread or _thread(found.place, activity)
            change(
                self._db,
                f"UPDATE posts SET state = 'done', thread = ?, activity = ? WHERE {IS_POST}",
                *(thread, activity, *post_key(found.post)),
            )
            self._release_changes(found.post, at, self._expires(at, until))
        elif found.post:
            end_post(self._db, found.post, at, "nobody knows the id of its post")

    def resend(self, id_: int, at: datetime, until: datetime) -> bool:
        """A person has decided that it is to be sent, however it went before. Whether it can be: the change of a post
        that is not there cannot.
        """
        return self._resend(id_, at, self._expires(at, until))

    def requeue(self, place: str, since: datetime, at: datetime) -> int:
        """What was given up in a place since then is sent after all, if it is not too late. How much that is."""
        sql = "SELECT id, expires FROM deliveries WHERE place = ? AND state = 'dead' AND settled >= ? AND expires > ?"
        dead = list(rows(self._db, sql, place, stamp(since), stamp(running_time(self._db, at))))
        return sum(self._resend(one["id"], at, moment(one["expires"])) for one in dead)

    def _resend(self, id_: int, at: datetime, expires: datetime) -> bool:
        found = self._delivery(id_)
        if found.verb in (DeliveryVerb.EDIT, DeliveryVerb.DELETE) and self._state(found.post) is not DeliveryState.DONE:
            return False
        change(
            self._db,
            # behind = 0: the trigger that moves a lane up does not see a row that comes back to waiting.
            "UPDATE deliveries SET state = 'waiting', behind = 0, attempts = 0, not_before = ?, expires = ?,"
            " settled = NULL WHERE id = ?",
            *(stamp(at), stamp(expires), id_),
        )
        if found.post and found.verb is DeliveryVerb.POST:
            change(self._db, f"UPDATE posts SET state = 'waiting' WHERE {IS_POST}", *post_key(found.post))
            self._release_changes(found.post, at, expires)
        return True

    def _expires(self, at: datetime, until: datetime) -> datetime:
        return running_time(self._db, at) + (until - at)

    def _delivery(self, id_: int) -> Delivery:
        found = row(self._db, f"{DELIVERY} WHERE d.id = ?", id_)
        if found is None:
            raise LookupError(id_)
        return delivery_of(found, self._places)

    def _state(self, post: Post | None) -> DeliveryState | None:
        found = row(self._db, f"SELECT state FROM posts WHERE {IS_POST}", *post_key(post)) if post else None
        return DeliveryState(found["state"]) if found else None

    def _release_changes(self, post: Post, at: datetime, expires: datetime) -> None:
        """Changes that waited for a person's word now wait for the post alone."""
        change(
            self._db,
            "UPDATE deliveries SET state = 'waiting', behind = 0, not_before = ?, expires = ?"
            f" WHERE {OF_POST} AND state = 'held'",
            *(stamp(at), stamp(expires), *post_key(post)),
        )

    def _dead_letter(self, found: Row) -> DeadLetter:
        return DeadLetter(
            id=found["id"],
            verb=DeliveryVerb(found["verb"]),
            destination=found["destination"],
            lane=found["lane"],
            place=found["place_name"] or "",
            state=DeliveryState(found["state"]),
            once=bool(found["once"]),
            number=found["number"],
            text=_payload_line(json.loads(found["payload"])),
            attempts=found["attempts"],
            created=moment(found["created"]),
            not_before=moment(found["not_before"]),
            expires=by_the_clock(self._db, moment(found["expires"])),
            error=found["error"] or "",
        )


def _thread(place: Place | None, activity: str) -> str:
    """The thread that a new post began; in a chat there are none."""
    if place is None:
        return ""
    return f"{place.id};messageid={activity}" if place.team else place.id


def _payload_line(payload: Json) -> str:
    """What an activity, a mail or a case for a program says, on one line."""
    said = next((payload[key] for key in ("summary", "subject", "text", "path", "id") if payload.get(key)), "")
    return " ".join(str(said).split())

"""A delivery: one thing that must be sent, and how it is read from its row."""

import json
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from urllib.parse import urlsplit

from sqlite_utils import Database

from bot.model.place import Place
from bot.model.post import Post
from bot.store.deliveries.posts import IS_POST, OF_POST, post_key, post_of
from bot.store.places import Places
from bot.store.rows import Row, change, moment, stamp
from bot.turn import Json


class DeliveryVerb(StrEnum):
    POST = "post"
    EDIT = "edit"
    DELETE = "delete"
    MAIL = "mail"
    HOOK = "hook"
    ROSTER = "roster"
    FILE = "file"
    FETCH = "fetch"
    DISCARD = "discard"
    LESSONS = "lessons"


class DeliveryState(StrEnum):
    """How a delivery stands, and how a post does. In SQL they stand as they are: an index of what waits needs that."""

    WAITING = "waiting"
    SENDING = "sending"
    DONE = "done"
    DEAD = "dead"
    """Given up: nobody tries it any more."""
    CANCELLED = "cancelled"
    """No longer wanted."""
    UNCERTAIN = "uncertain"
    """A post that must not be sent twice, and perhaps was."""
    HELD = "held"
    """A change to such a post."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """One thing to send. `activity` is the Teams id of the post that an edit changes.

    `destination` is what can fail as a whole: the tenant, the web hook's address, the mail server.
    """

    id: int
    lane: str
    verb: DeliveryVerb
    place: Place | None
    thread: str
    post: Post | None
    activity: str | None
    number: int | None
    payload: Json
    attempts: int
    expires: datetime
    """By the desk's own time."""
    destination: str = ""
    once: bool = False
    created: datetime | None = None
    late: str = ""
    """What is said before it when it comes late, in its reader's language; "" where nothing is."""

    @property
    def lane_in_log(self) -> str:
        """Where it goes, without what may be secret in a web hook's address: its path, query and user."""
        return hook_host(self.lane) if self.verb is DeliveryVerb.HOOK else self.lane

    @property
    def at_most_once(self) -> bool:
        """Whether, when nobody knows if it arrived, a person must say; an edit or a deletion can simply be repeated."""
        return self.once and self.verb is DeliveryVerb.POST


@dataclass(frozen=True, slots=True)
class DeliverySummary:
    """How a delivery stands, for people who look."""

    verb: DeliveryVerb
    lane: str
    state: DeliveryState
    attempts: int
    error: str | None
    post: Post | None
    message: str
    """A mail's or a web request's own id."""


def hook_host(address: str) -> str:
    """What may be told of a web hook's address, or of any destination: the rest of it may hold a secret."""
    return (urlsplit(address).hostname or "hook") if "://" in address else address


DELIVERY = (
    "SELECT d.*, p.activity AS activity, p.thread AS post_thread, p.kind AS post_kind, p.number AS post_number,"
    " p.part AS post_part, p.step AS post_step, p.of_window AS post_of_window"
    " FROM deliveries d LEFT JOIN posts p ON p.id = d.post"
)


def delivery_of(found: Row, places: Places) -> Delivery:
    return Delivery(
        id=found["id"],
        lane=found["lane"],
        verb=DeliveryVerb(found["verb"]),
        place=places.get(found["place"]) if found["place"] else None,
        # A post that begins a thread knows it only once it is out; an edit made before that has none of its own.
        thread=found["post_thread"] or found["thread"],
        post=post_of(found, "post_"),
        activity=found["activity"],
        number=found["number"],
        payload=json.loads(found["payload"]),
        attempts=found["attempts"],
        expires=moment(found["expires"]),
        destination=found["destination"],
        once=bool(found["once"]),
        created=moment(found["created"]),
        late=found["late"],
    )


def end_delivery(db: Database, id_: int, state: DeliveryState, at: datetime, error: str | None) -> None:
    """That is how it ended."""
    change(
        db,
        "UPDATE deliveries SET state = ?, settled = ?, error = ? WHERE id = ?",
        *(state.value, stamp(at), error and error[:500], id_),
    )


def end_post(db: Database, post: Post, at: datetime, why: str) -> None:
    """The post can never be changed: what would have changed it is dropped."""
    change(db, f"UPDATE posts SET state = 'dead' WHERE {IS_POST}", *post_key(post))
    change(
        db,
        "UPDATE deliveries SET state = 'cancelled', settled = ?, error = ?"
        f" WHERE {OF_POST} AND state IN ('waiting', 'held')",
        *(stamp(at), why, *post_key(post)),
    )

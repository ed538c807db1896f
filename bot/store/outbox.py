"""What must leave the house: posts, edits, mail; each a row until somebody outside has it."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlite_utils import Database

from bot.store.places import Places
from bot.store.rows import Row, change, listed, moment, row, rows, stamp
from bot.store.traces import AMONG, Traces
from bot.turn import ERASED, Address, Json, Place


class Verb(StrEnum):
    POST = "post"
    EDIT = "edit"
    DELETE = "delete"
    MAIL = "mail"
    HOOK = "hook"
    ROSTER = "roster"
    FILE = "file"
    FETCH = "fetch"
    DISCARD = "discard"


@dataclass(frozen=True, slots=True)
class Delivery:
    """One thing to send. `activity` is the Teams id of the post that an edit changes."""

    id: int
    lane: str
    verb: Verb
    place: Place | None
    thread: str
    post: str | None
    activity: str | None
    number: int | None
    payload: Json
    attempts: int
    expires: datetime


@dataclass(frozen=True, slots=True)
class Errand:
    """A delivery's fate as it stands, for people who look: "waiting", "sending", "done", "dead", "cancelled"."""

    verb: Verb
    lane: str
    state: str
    attempts: int
    error: str | None
    name: str
    """The post's, or the letter's own."""


class Outbox:
    """Rows of one lane leave in order, one at a time; lanes do not wait for each other, but a mail for its pictures."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._places = Places(db)

    def post(self, to: Address, activity: Json, at: datetime, until: datetime, name: str, number: int | None) -> None:
        """A post named `name`; "" when it will never be revised. A name already used posts nothing again.

        Nothing is posted where an erased person was.
        """
        if to.place == ERASED:
            return
        lane = to.thread or to.place
        if name:
            made = change(
                self._db,
                "INSERT OR IGNORE INTO posts (name, place, lane, thread, state) VALUES (?, ?, ?, ?, 'waiting')",
                *(name, to.place, lane, to.thread),
            )
            if not made:
                return
        self._add(Verb.POST, lane, to.place, to.thread, name or None, number, activity, at, until)

    def edit(self, name: str, activity: Json, at: datetime, until: datetime) -> None:
        """The post of that name is to read like this; an edit still waiting is replaced by this one."""
        post = row(self._db, "SELECT * FROM posts WHERE name = ?", name)
        if post is None or post["state"] == "dead":
            return
        change(
            self._db,
            "UPDATE deliveries SET state = 'cancelled', settled = ?, error = 'a newer edit'"
            " WHERE post = ? AND verb = 'edit' AND state = 'waiting'",
            *(stamp(at), name),
        )
        self._add(Verb.EDIT, post["lane"], post["place"], post["thread"], name, None, activity, at, until)

    def withdraw(self, name: str, at: datetime, until: datetime) -> None:
        """The post of that name is to disappear, or never to appear; changes that wait are dropped."""
        post = row(self._db, "SELECT * FROM posts WHERE name = ?", name)
        if post is None or post["state"] == "dead":
            return
        waiting = "WHERE post = ? AND state = 'waiting'"
        unsent = row(self._db, f"SELECT 1 FROM deliveries {waiting} AND verb = 'post'", name)  # noqa: S608 - our own text
        settled = f"UPDATE deliveries SET state = 'cancelled', settled = ?, error = 'withdrawn' {waiting}"  # noqa: S608 - as above
        change(self._db, settled, stamp(at), name)
        if unsent:
            change(self._db, "UPDATE posts SET state = 'dead' WHERE name = ?", name)
            return
        self._add(Verb.DELETE, post["lane"], post["place"], post["thread"], name, None, {}, at, until)

    def rename(self, name: str, new: str) -> None:
        """The post that had this name is known by another from now on, if no other post is."""
        if name != new and change(self._db, "UPDATE OR IGNORE posts SET name = ? WHERE name = ?", new, name):
            change(self._db, "UPDATE deliveries SET post = ? WHERE post = ?", new, name)

    def mail(self, payload: Json, to: str, at: datetime, until: datetime, number: int | None) -> None:
        self._add(Verb.MAIL, f"mailto:{to}", None, "", None, number, payload, at, until)

    def hook(self, payload: Json, url: str, at: datetime, until: datetime, number: int | None) -> None:
        self._add(Verb.HOOK, url, None, "", None, number, payload, at, until)

    def roster(self, place: str, at: datetime, until: datetime) -> None:
        self._add(Verb.ROSTER, f"roster:{place}", place, "", None, None, {}, at, until)

    def file(self, payload: Json, at: datetime, until: datetime) -> None:
        self._add(Verb.FILE, "knowledge", None, "", None, None, payload, at, until)

    def fetch(self, id_: str, payload: Json, at: datetime, until: datetime) -> None:
        """A picture of that id is to be brought in."""
        self._add(Verb.FETCH, f"picture:{id_}", None, "", None, None, payload, at, until)

    def discard(self, id_: str, at: datetime, until: datetime) -> None:
        """The file of that picture is to go, once the picture is there if it still comes."""
        self._add(Verb.DISCARD, f"picture:{id_}", None, "", None, None, {"id": id_}, at, until)

    def name_at(self, place: str, activity: str) -> str | None:
        """The name of the post that has this Teams id."""
        found = row(self._db, "SELECT name FROM posts WHERE place = ? AND activity = ?", place, activity)
        return str(found["name"]) if found else None

    def thread_of(self, name: str) -> Address | None:
        """Where an answer to the post of that name goes; None before it is out, or when it is gone."""
        sql = "SELECT * FROM posts WHERE name = ? AND state = 'done' AND activity IS NOT NULL"
        found = row(self._db, sql, name)
        return Address(found["place"], found["thread"]) if found else None

    def names(self, prefix: str) -> list[str]:
        """Posts whose names begin so, in the order they were made."""
        sql = (
            "SELECT p.name FROM posts p LEFT JOIN deliveries d ON d.post = p.name AND d.verb = 'post'"
            " WHERE p.name >= ? AND p.name < ? ORDER BY d.id, p.name"
        )
        return [str(one["name"]) for one in rows(self._db, sql, prefix, f"{prefix}\uffff")]

    def stands(self, name: str) -> bool:
        """Whether the post of that name can be read, or will be; not one that was withdrawn or given up."""
        return row(self._db, "SELECT 1 FROM posts WHERE name = ? AND state <> 'dead'", name) is not None

    def about(self, number: int) -> list[Errand]:
        """What has been sent because of a case, oldest first."""
        sql = (
            "SELECT *, coalesce(post, json_extract(payload, '$.id'), '') AS name FROM deliveries"
            " WHERE number = ? ORDER BY id"
        )
        return [
            Errand(Verb(one["verb"]), one["lane"], one["state"], one["attempts"], one["error"], one["name"])
            for one in rows(self._db, sql, number)
        ]

    def claim(self, now: datetime, most: int, paused: Iterable[str] = ()) -> list[Delivery]:
        """What is to be sent now, marked as being sent: the head of each lane that is due, tenants paused left out."""
        due = rows(self._db, _DUE, stamp(now), listed(tuple(paused)), most)
        claimed = [_delivery(one, self._places) for one in due]
        for one in claimed:
            change(self._db, "UPDATE deliveries SET state = 'sending', attempts = attempts + 1 WHERE id = ?", one.id)
        return claimed

    def next_due(self, now: datetime) -> datetime | None:
        """When something comes due that is not due yet."""
        sql = "SELECT min(not_before) AS due FROM deliveries WHERE state = 'waiting' AND not_before > ?"
        found = row(self._db, sql, stamp(now))
        return moment(found["due"]) if found and found["due"] else None

    def done(self, delivery: Delivery, at: datetime, thread: str, activity: str) -> None:
        """It is outside. For a post: the thread and the id Teams gave it."""
        self._settle(delivery.id, "done", at, None)
        if delivery.post and delivery.verb is Verb.POST:
            change(
                self._db,
                "UPDATE posts SET state = 'done', thread = ?, activity = ? WHERE name = ?",
                *(thread, activity, delivery.post),
            )
        if delivery.post and delivery.verb is Verb.DELETE:
            change(self._db, "UPDATE posts SET state = 'dead' WHERE name = ?", delivery.post)

    def again(self, delivery: Delivery, not_before: datetime, error: str, *, counts: bool) -> None:
        """It is to be tried again, not before that moment. `counts`: whether this try was one."""
        change(
            self._db,
            "UPDATE deliveries SET state = 'waiting', not_before = ?, error = ?, attempts = attempts - ? WHERE id = ?",
            *(stamp(not_before), error[:500], 0 if counts else 1, delivery.id),
        )

    def replace(self, delivery: Delivery, payload: Json) -> None:
        """The same delivery with less to say."""
        change(
            self._db,
            "UPDATE deliveries SET payload = ? WHERE id = ?",
            json.dumps(payload, ensure_ascii=False),
            delivery.id,
        )

    def dead(self, delivery: Delivery, at: datetime, error: str) -> None:
        """It will not be tried again by itself; edits of a post that never came are dropped."""
        self._settle(delivery.id, "dead", at, error)
        if delivery.post and delivery.verb is Verb.POST:
            change(self._db, "UPDATE posts SET state = 'dead' WHERE name = ?", delivery.post)
            change(
                self._db,
                "UPDATE deliveries SET state = 'cancelled', settled = ?, error = 'its post is dead'"
                " WHERE post = ? AND state = 'waiting'",
                *(stamp(at), delivery.post),
            )

    def cancel_place(self, place: str, at: datetime) -> list[Delivery]:
        """The desk is out of this place: nothing waits for it any longer. What was waiting."""
        sql = f"{_DELIVERY} WHERE d.place = ? AND d.state = 'waiting'"
        waiting = [_delivery(one, self._places) for one in rows(self._db, sql, place)]
        for one in waiting:
            self.dead(one, at, "the desk was removed from this place")
        return waiting

    def expire(self, now: datetime) -> list[Delivery]:
        """Gives up what is too old. What was given up."""
        sql = f"{_DELIVERY} WHERE d.state = 'waiting' AND d.expires <= ?"
        old = [_delivery(one, self._places) for one in rows(self._db, sql, stamp(now))]
        for one in old:
            self.dead(one, now, "too late")
        return old

    def restart(self) -> int:
        """After a crash: what was being sent may have arrived or not, and is sent again. How many."""
        return change(self._db, "UPDATE deliveries SET state = 'waiting' WHERE state = 'sending'")

    def outside(self, numbers: Sequence[int]) -> list[str]:
        """Where mail and web requests about these cases have gone, as far as it is still known."""
        sql = (
            f"SELECT DISTINCT lane FROM deliveries WHERE verb IN ('mail', 'hook') AND state = 'done' AND number {AMONG}"  # noqa: S608 - our own text
        )
        return sorted(str(one["lane"]) for one in rows(self._db, sql, json.dumps(numbers)))

    def erase(self, traces: Traces, at: datetime) -> None:
        """What has been sent is no longer kept, whoever it was for, as it cannot be told whose words are in it; what
        waits and is the person's is not sent any more.
        """
        change(self._db, "UPDATE deliveries SET payload = '{}' WHERE state IN ('done', 'cancelled')")
        for one in list(rows(self._db, f"{_DELIVERY} WHERE d.state NOT IN ('done', 'cancelled')")):
            if _is_of(one, traces):
                self._drop(int(one["id"]), str(one["state"]), at)
        chats = listed(traces.chats)
        sql = f"UPDATE deliveries SET lane = ?, place = ?, thread = '', error = NULL WHERE place {AMONG}"  # noqa: S608 - our own text
        change(self._db, sql, ERASED, ERASED, chats)
        change(self._db, f"DELETE FROM posts WHERE place {AMONG}", chats)  # noqa: S608 - our own text

    def _drop(self, id_: int, state: str, at: datetime) -> None:
        """What the courier has in its hands may still arrive; nothing comes back for it."""
        if state == "sending":
            change(self._db, "DELETE FROM deliveries WHERE id = ?", id_)
            return
        sql = "UPDATE deliveries SET state = 'cancelled', settled = ?, error = 'erased', payload = '{}' WHERE id = ?"
        change(self._db, sql, stamp(at), id_)

    def forget(self, before: datetime) -> None:
        change(self._db, "DELETE FROM deliveries WHERE settled < ?", stamp(before))

    def _add(
        self,
        verb: Verb,
        lane: str,
        place: str | None,
        thread: str,
        post: str | None,
        number: int | None,
        payload: Json,
        at: datetime,
        until: datetime,
    ) -> None:
        change(
            self._db,
            "INSERT INTO deliveries (lane, verb, place, thread, post, number, payload, state, attempts, created,"
            " not_before, expires) VALUES (?, ?, ?, ?, ?, ?, ?, 'waiting', 0, ?, ?, ?)",
            *(lane, verb.value, place, thread, post, number, json.dumps(payload, ensure_ascii=False)),
            *(stamp(at), stamp(at), stamp(until)),
        )

    def _settle(self, id_: int, state: str, at: datetime, error: str | None) -> None:
        change(
            self._db,
            "UPDATE deliveries SET state = ?, settled = ?, error = ? WHERE id = ?",
            *(state, stamp(at), error and error[:500], id_),
        )


_OF_CASE = frozenset({"case", "receipt", "peers"})
"""How the names of posts begin that are about a case, whose number follows."""
_DELIVERY = (
    "SELECT d.*, p.activity AS activity, p.thread AS post_thread FROM deliveries d LEFT JOIN posts p ON p.name = d.post"
)
_DUE = (
    f"{_DELIVERY} WHERE d.state = 'waiting' AND d.not_before <= ?"  # noqa: S608 - our own text
    " AND NOT EXISTS (SELECT 1 FROM deliveries e WHERE e.lane = d.lane AND e.id < d.id"
    " AND e.state IN ('waiting', 'sending'))"
    " AND (d.verb NOT IN ('edit', 'delete') OR p.activity IS NOT NULL)"
    " AND (d.verb <> 'mail' OR NOT EXISTS (SELECT 1 FROM json_each(d.payload, '$.files') f"
    " JOIN attachments a ON a.id = f.value WHERE a.state = 'waiting'))"
    " AND (d.place IS NULL OR d.place NOT IN"
    " (SELECT l.id FROM places l JOIN json_each(?) t ON t.value = l.tenant)) ORDER BY d.not_before, d.id LIMIT ?"
)


def _is_of(found: Row, traces: Traces) -> bool:
    """Whether a delivery is about the person: by their chat, their cases and questions, or by their words."""
    kind, _, rest = (found["post"] or "").partition(":")
    number = int(rest.partition(":")[0]) if rest.partition(":")[0].isdecimal() else None
    if found["place"] in traces.chats or found["number"] in traces.cases:
        return True
    if (kind in _OF_CASE and number in traces.cases) or (kind == "question" and number in traces.questions):
        return True
    said = json.loads(found["payload"])
    return found["thread"] in traces.threads and any(text in str(said) for text in traces.texts if text.strip())


def _delivery(found: Row, places: Places) -> Delivery:
    return Delivery(
        id=found["id"],
        lane=found["lane"],
        verb=Verb(found["verb"]),
        place=places.get(found["place"]) if found["place"] else None,
        thread=found["post_thread"] or found["thread"],
        post=found["post"],
        activity=found["activity"],
        number=found["number"],
        payload=json.loads(found["payload"]),
        attempts=found["attempts"],
        expires=moment(found["expires"]),
    )

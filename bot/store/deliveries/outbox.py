"""What must be sent: posts, edits, mail; each a row until somebody outside has it."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import cast

from sqlite_utils import Database

from bot.model.place import Address
from bot.model.post import Post
from bot.model.target import MailTarget, Target, parse_target
from bot.store.deliveries.delivery import (
    DELIVERY,
    Delivery,
    DeliveryState,
    DeliverySummary,
    DeliveryVerb,
    delivery_of,
    end_delivery,
    end_post,
)
from bot.store.deliveries.delivery_rows import DESTINATIONS_OPEN, among, due, is_of_person
from bot.store.deliveries.destinations import IN_A_ROW
from bot.store.deliveries.posts import IS_POST, OF_POST, post_key, post_of
from bot.store.deliveries.running_time import running_time
from bot.store.deliveries.send_allowance import UNLIMITED, SendAllowance
from bot.store.personal_data import PersonalDataIndex
from bot.store.places import Places
from bot.store.rows import Row, change, moment, row, rows, stamp
from bot.turn import ERASED, Json

MOST_EACH = 32
"""So many may be on their way to one destination: a mail server that hangs does not hold up the chats."""
LAST_CHANCE = timedelta(minutes=2)
"""What is due and past its time is left to the sender for so long: it may be that it was told to wait until now."""
MAIL_SERVER = "mail"
_SHARED = {DeliveryVerb.MAIL: MAIL_SERVER, DeliveryVerb.FETCH: "pictures", DeliveryVerb.DISCARD: "pictures"}
"""What goes by one way wherever it is for."""


class Outbox:
    """Rows of one lane leave in order, one at a time; lanes do not wait for each other, but a mail for its pictures.

    What is sent at most once is for many at a time: it stands behind all the rest, in its lane too.
    """

    def __init__(self, db: Database) -> None:
        self._db = db
        self._places = Places(db)

    def post(
        self,
        to: Address,
        content: Json,
        at: datetime,
        until: datetime,
        post: Post | None,
        number: int | None,
        *,
        once: bool = False,
        late: str = "",
        person: str | None = None,
    ) -> None:
        """Words or a card; `post` is None when it will never be revised. What has been posted is not posted again.

        `once`: at most once, and behind everything that is not. `late`: said before it should it come late. `person`:
        whose turn led to it. Nobody is where an erased person was.
        """
        if to.place == ERASED:
            return
        # A lane a thread: to two sends at once Teams answers 412, and no edit may overtake its post.
        lane, made = to.thread or to.place, None
        if post:
            made = row(
                self._db,
                "INSERT INTO posts (kind, number, part, step, of_window, place, lane, thread, state, once)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'waiting', ?) ON CONFLICT DO NOTHING RETURNING id",
                *(*post_key(post), to.place, lane, to.thread, int(once)),
            )
            if made is None:
                return
        where = (lane, to.place, to.thread, int(made["id"]) if made else None)
        self._add(DeliveryVerb.POST, *where, number, content, at, until, once=once, late=late, person=person)

    def edit(self, post: Post, content: Json, at: datetime, until: datetime) -> None:
        """The post is to read like this; an edit still waiting is replaced by this one."""
        known = row(self._db, f"SELECT * FROM posts WHERE {IS_POST}", *post_key(post))
        if known is None or known["state"] == DeliveryState.DEAD:
            return
        change(
            self._db,
            "UPDATE deliveries SET state = 'cancelled', settled = ?, error = 'a newer edit'"
            # Not one that is on its way just now: the newer one stands behind it in the lane.
            " WHERE post = ? AND verb = 'edit' AND state IN ('waiting', 'held')",
            *(stamp(at), known["id"]),
        )
        self._change(DeliveryVerb.EDIT, known, content, at, until)

    def withdraw(self, post: Post, at: datetime, until: datetime) -> None:
        """The post is to disappear, or never to appear; changes that wait are dropped."""
        known = row(self._db, f"SELECT * FROM posts WHERE {IS_POST}", *post_key(post))
        if known is None or known["state"] == DeliveryState.DEAD:
            return
        waiting = "WHERE post = ? AND state IN ('waiting', 'held')"
        unsent = row(self._db, f"SELECT 1 FROM deliveries {waiting} AND verb = 'post'", known["id"])
        settled = f"UPDATE deliveries SET state = 'cancelled', settled = ?, error = 'withdrawn' {waiting}"
        change(self._db, settled, stamp(at), known["id"])
        if unsent:
            change(self._db, "UPDATE posts SET state = 'dead' WHERE id = ?", known["id"])
            return
        self._change(DeliveryVerb.DELETE, known, {}, at, until)

    def mail(self, payload: Json, to: str, at: datetime, until: datetime, number: int | None) -> None:
        id_ = self._add(
            DeliveryVerb.MAIL,
            str(MailTarget(to)),
            None,
            "",
            None,
            number,
            payload,
            at,
            until,
            str(payload.get("id", "")),
        )
        self._add_pictures(id_, payload)

    def hook(self, payload: Json, url: str, at: datetime, until: datetime, number: int | None) -> None:
        self._add(DeliveryVerb.HOOK, url, None, "", None, number, payload, at, until, str(payload.get("id", "")))

    def roster(self, place: str, at: datetime, until: datetime) -> None:
        self._add(DeliveryVerb.ROSTER, f"roster:{place}", place, "", None, None, {}, at, until)

    def file(self, payload: Json, at: datetime, until: datetime) -> None:
        self._add(DeliveryVerb.FILE, "knowledge", None, "", None, None, payload, at, until)

    def lessons(self, to: Address, language: str, at: datetime, until: datetime) -> None:
        """What could be learned is to be looked for, and shown there in that language."""
        self._add(DeliveryVerb.LESSONS, "lessons", to.place, to.thread, None, None, {"language": language}, at, until)

    def fetch(self, id_: str, payload: Json, at: datetime, until: datetime) -> None:
        """A picture of that id is to be brought in."""
        self._add(DeliveryVerb.FETCH, f"picture:{id_}", None, "", None, None, payload, at, until)

    def discard(self, id_: str, at: datetime, until: datetime) -> None:
        """The file of that picture is to go, once the picture is there if it still comes."""
        self._add(DeliveryVerb.DISCARD, f"picture:{id_}", None, "", None, None, {"id": id_}, at, until)

    def summaries_of(self, number: int) -> list[DeliverySummary]:
        """What has been sent because of a case, oldest first."""
        found = rows(self._db, f"{DELIVERY} WHERE d.number = ? ORDER BY d.id", number)
        return [
            DeliverySummary(
                *(DeliveryVerb(one["verb"]), one["lane"], DeliveryState(one["state"]), one["attempts"], one["error"]),
                *(post_of(one, "post_"), one["message"]),
            )
            for one in found
        ]

    def claim(self, now: datetime, most: int, allowed: SendAllowance = UNLIMITED) -> list[Delivery]:
        """What is to be sent now, marked as being sent: the head of each lane that is due."""
        taken, claimed = Counter[str](), list[Delivery]()
        # Replies before notices: what one person waits for is not to stand behind a post to five thousand channels.
        for once in (False, True):
            for one in self._due(now, once, most - len(claimed), allowed, taken):
                sending = "UPDATE deliveries SET state = 'sending', attempts = attempts + 1 WHERE id = ?"
                change(self._db, sending, one["id"])
                taken[one["destination"]] += 1
                claimed.append(delivery_of(one, self._places))
        return claimed

    def next_due(self, now: datetime) -> datetime | None:
        """When something comes due that is not due yet."""
        sql = "SELECT min(not_before) AS due FROM deliveries WHERE state = 'waiting' AND not_before > ?"
        found = row(self._db, sql, stamp(now))
        return moment(found["due"]) if found and found["due"] else None

    def mark_sent(self, delivery: Delivery, at: datetime, thread: str, activity: str) -> None:
        """It is outside. For a post: the thread and the id Teams gave it."""
        end_delivery(self._db, delivery.id, DeliveryState.DONE, at, None)
        if delivery.post and delivery.verb is DeliveryVerb.POST:
            change(
                self._db,
                f"UPDATE posts SET state = 'done', thread = ?, activity = ? WHERE {IS_POST}",
                *(thread, activity, *post_key(delivery.post)),
            )
        if delivery.post and delivery.verb is DeliveryVerb.DELETE:
            change(self._db, f"UPDATE posts SET state = 'dead' WHERE {IS_POST}", *post_key(delivery.post))

    def retry(self, delivery: Delivery, not_before: datetime, error: str, *, counts: bool) -> None:
        """It is to be tried again, not before that moment. `counts`: whether this try was one."""
        change(
            self._db,
            # claim() has counted this try already.
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
        if delivery.verb is DeliveryVerb.MAIL:
            change(self._db, "DELETE FROM delivery_pictures WHERE delivery = ?", delivery.id)
            self._add_pictures(delivery.id, payload)

    def mark_uncertain(self, delivery: Delivery, error: str) -> None:
        """Nobody knows whether this post arrived, and it must not be there twice: a person looks. Its edits wait."""
        change(
            self._db,
            "UPDATE deliveries SET state = 'uncertain', error = ? WHERE id = ?",
            *(error[:500], delivery.id),
        )
        if delivery.post:
            key = post_key(delivery.post)
            change(self._db, f"UPDATE posts SET state = 'uncertain' WHERE {IS_POST}", *key)
            change(self._db, f"UPDATE deliveries SET state = 'held' WHERE {OF_POST} AND state = 'waiting'", *key)

    def mark_dead(self, delivery: Delivery, at: datetime, error: str) -> None:
        """It will not be tried again by itself; edits of a post that never came are dropped."""
        end_delivery(self._db, delivery.id, DeliveryState.DEAD, at, error)
        if delivery.post and delivery.verb is DeliveryVerb.POST:
            end_post(self._db, delivery.post, at, "its post is dead")

    def cancel_place(self, place: str, at: datetime) -> list[Delivery]:
        """The desk is out of this place: nothing waits for it any longer. What was waiting."""
        sql = f"{DELIVERY} WHERE d.place = ? AND d.state = 'waiting'"
        return self._give_up(rows(self._db, sql, place), at, "the desk was removed from this place")

    def expire(self, now: datetime) -> list[Delivery]:
        """Gives up what has not been taken in all its time, by the desk's own clock. What was given up."""
        sql = f"{DELIVERY} WHERE d.state = 'waiting' AND d.expires <= ? AND d.not_before <= ?"
        found = rows(self._db, sql, stamp(running_time(self._db, now)), stamp(now - LAST_CHANCE))
        return self._give_up(found, now, "too late")

    def overdue(self, id_: int, now: datetime) -> bool:
        """Whether it is to be tried again, though its time is over."""
        sql = "SELECT 1 FROM deliveries WHERE id = ? AND state = 'waiting' AND expires <= ?"
        return row(self._db, sql, id_, stamp(running_time(self._db, now))) is not None

    def hurry(self, now: datetime, latest: datetime) -> None:
        """What was to wait beyond `latest` is due."""
        sql = "UPDATE deliveries SET not_before = ? WHERE state = 'waiting' AND not_before > ?"
        change(self._db, sql, stamp(now), stamp(latest))

    def sending_but(self, under_way: frozenset[int]) -> list[Delivery]:
        """What is marked as being sent and is none of these."""
        marked = [one["id"] for one in rows(self._db, "SELECT id FROM deliveries WHERE state = 'sending'")]
        lost = [id_ for id_ in marked if id_ not in under_way]
        found = (row(self._db, f"{DELIVERY} WHERE d.id = ?", id_) for id_ in lost)
        return [delivery_of(one, self._places) for one in found if one]

    def recover(self) -> list[Delivery]:
        """After a crash: what was being sent may have arrived or not. It is sent again, except what is sent at
        most once; that is what comes back.
        """
        sql = f"{DELIVERY} WHERE d.state = 'sending'"
        sending = [delivery_of(one, self._places) for one in rows(self._db, sql)]
        change(self._db, "UPDATE deliveries SET state = 'waiting' WHERE state = 'sending'")
        lost = [one for one in sending if one.at_most_once]
        for one in lost:
            self.mark_uncertain(one, "the desk ended while it was being sent")
        return lost

    def sent_between(self, after: datetime, now: datetime) -> list[tuple[str, str, datetime]]:
        """What reached Teams after that moment: destination, lane and when, oldest first."""
        sql = (
            "SELECT destination, lane, settled FROM deliveries"
            " WHERE settled > ? AND settled <= ? AND state = 'done' AND place IS NOT NULL ORDER BY settled"
        )
        found = rows(self._db, sql, stamp(after), stamp(now))
        return [(one["destination"], one["lane"], moment(one["settled"])) for one in found]

    def recipients_outside(self, numbers: Sequence[int]) -> list[Target]:
        """Where mail and web requests about these cases have gone, as far as it is still known."""
        numbered = f"number IN {among(numbers)}"
        sql = f"SELECT DISTINCT lane FROM deliveries WHERE {numbered} AND state = 'done' AND verb IN ('mail', 'hook')"
        return [parse_target(lane) for lane in sorted(str(one["lane"]) for one in rows(self._db, sql, *numbers))]

    def erase(self, personal_data: PersonalDataIndex, at: datetime) -> None:
        """What has been sent is no longer kept but for its own name, whoever it was for: it cannot be told whose words
        are in it. What waits and is the person's is not sent any more.
        """
        change(self._db, "UPDATE deliveries SET payload = '{}' WHERE state IN ('done', 'cancelled')")
        for one in list(rows(self._db, f"{DELIVERY} WHERE d.state NOT IN ('done', 'cancelled')")):
            if is_of_person(one, personal_data):
                self._drop(one, at)
        change(self._db, "UPDATE deliveries SET person = NULL WHERE person = ?", personal_data.person)
        chats = personal_data.chats
        there = f"place IN {among(chats)}"
        sql = f"UPDATE deliveries SET lane = ?, place = ?, thread = '', error = NULL WHERE {there}"
        change(self._db, sql, ERASED, ERASED, *chats)
        change(self._db, f"DELETE FROM posts WHERE {there}", *chats)

    def _drop(self, found: Row, at: datetime) -> None:
        """What the sender has begun to send may still arrive; nothing comes back for it."""
        if found["state"] == DeliveryState.SENDING:
            change(self._db, "DELETE FROM deliveries WHERE id = ?", found["id"])
            return
        erased = "state = 'cancelled', settled = ?, error = 'erased', payload = '{}'"
        change(self._db, f"UPDATE deliveries SET {erased} WHERE id = ?", stamp(at), found["id"])
        post = post_of(found, "post_")
        if post and found["verb"] == DeliveryVerb.POST:
            end_post(self._db, post, at, "erased")

    def forget(self, before: datetime) -> None:
        """What was settled before that moment, or has gone to a chat that is no more."""
        change(self._db, "DELETE FROM deliveries WHERE settled < ?", stamp(before))
        gone = "place IS NOT NULL AND place NOT IN (SELECT id FROM places)"
        change(self._db, f"DELETE FROM deliveries WHERE settled IS NOT NULL AND {gone}")

    def _give_up(self, found: Iterable[Row], at: datetime, error: str) -> list[Delivery]:
        """What was given up; the edits of a post that is are dropped with it."""
        given_up: list[Delivery] = []
        for one in [delivery_of(row_, self._places) for row_ in found]:
            # Giving up a post drops its edits, which may stand further down in this very list.
            if row(self._db, "SELECT 1 FROM deliveries WHERE id = ? AND state = 'waiting'", one.id):
                self.mark_dead(one, at, error)
                given_up.append(one)
        return given_up

    def _due(self, now: datetime, once: bool, most: int, allowed: SendAllowance, taken: Mapping[str, int]) -> list[Row]:
        """The `most` that have waited longest, of all destinations that do not rest. `taken`: what they get already."""
        found: list[Row] = []
        lanes = tuple(allowed.resting)
        passed = (IN_A_ROW, MOST_EACH, stamp(now), int(not once), stamp(now))
        for there in list(rows(self._db, DESTINATIONS_OPEN, *passed)):
            name = there["name"]
            # Only Teams has a pace; mail servers and web hooks are held back by MOST_EACH alone.
            paced = allowed.room(name) - taken.get(name, 0) if there["tenant"] else most
            here = min(there["room"], paced, most)
            if here > 0:
                values = (name, int(once), stamp(now), *lanes)
                found += rows(self._db, due(lanes, stopped=not there["open"]), *values, here)
        return sorted(found, key=lambda one: (one["not_before"], one["id"]))[:most]

    def _change(self, verb: DeliveryVerb, post: Row, payload: Json, at: datetime, until: datetime) -> None:
        """A change of that post; held where nobody knows whether there is one."""
        state = DeliveryState.HELD if post["state"] == DeliveryState.UNCERTAIN else DeliveryState.WAITING
        where = (post["lane"], post["place"], post["thread"], post["id"])
        self._add(verb, *where, None, payload, at, until, once=bool(post["once"]), state=state)

    def _add(
        self,
        verb: DeliveryVerb,
        lane: str,
        place: str | None,
        thread: str,
        post: int | None,
        number: int | None,
        payload: Json,
        at: datetime,
        until: datetime,
        message: str = "",
        *,
        once: bool = False,
        late: str = "",
        person: str | None = None,
        state: DeliveryState = DeliveryState.WAITING,
    ) -> int:
        """The delivery's id."""
        expires = running_time(self._db, at) + (until - at)
        made = row(
            self._db,
            "INSERT INTO deliveries (lane, verb, place, thread, post, number, payload, state, attempts, created,"
            " not_before, expires, once, destination, late, message, person, behind)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?,"
            # Marked with the row: else each claim would look at all the hundred thousand that may wait in a lane.
            " CASE WHEN EXISTS (SELECT 1 FROM deliveries WHERE lane = ? AND state = 'waiting' AND once <= ?)"
            " THEN 1 ELSE 0 END) RETURNING id",
            *(lane, verb.value, place, thread, post, number, json.dumps(payload, ensure_ascii=False), state.value),
            *(stamp(at), stamp(at), stamp(expires), int(once), self._destination(verb, lane, place), late),
            *(message, person, lane, int(once)),
        )
        assert made is not None  # noqa: S101 - it gives back the row that it has just made
        return int(made["id"])

    def _add_pictures(self, id_: int, payload: Json) -> None:
        """A mail waits for its pictures, each until it is kept or refused."""
        for picture in dict.fromkeys(cast("list[str]", payload.get("files") or [])):
            sql = "INSERT INTO delivery_pictures (delivery, picture) VALUES (?, ?)"
            change(self._db, sql, id_, picture)

    def _destination(self, verb: DeliveryVerb, lane: str, place: str | None) -> str:
        known = self._places.get(place) if place else None
        if known:
            return known.tenant
        return _SHARED.get(verb, lane)

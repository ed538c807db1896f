"""Notices, what has been posted of them, and the places that subscribe."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from sqlite_utils import Database

from bot.model.notice import AnyNotice, Incident, Maintenance, Notice, NoticeEvent, NoticeState, Window, window_of
from bot.model.notice_json import notice_from_json, notice_to_json
from bot.model.place import Address, Place, PlaceKind
from bot.store.personal_data import PersonalDataIndex
from bot.store.rows import Row, as_json_list, change, from_json_list, lots, moment, row, rows, stamp
from bot.turn import ERASED

_IN_FORCE = f"('{NoticeState.APPROVED}', '{NoticeState.VERIFYING}')"


class Notices:
    """A notice is one value, and one row; its columns beside `whole` are there to be looked for.

    "window" stands in quotation marks: elsewhere than in SQLite it is a word of SQL's own.
    """

    def __init__(self, db: Database) -> None:
        self._db = db

    def add(self, notice: AnyNotice) -> AnyNotice:
        """The notice with its number."""
        found = row(
            self._db,
            "INSERT INTO notices (kind, service, state, made, whole) VALUES (?, ?, ?, ?, '') RETURNING number",
            *(notice.kind.value, notice.service, notice.state.value, stamp(notice.made)),
        )
        assert found is not None  # noqa: S101 - RETURNING gives the row just made
        # The number is part of the value, and only the database gives it: so the row is written twice.
        notice = replace(notice, number=found["number"])
        self._write(notice)
        self.note(notice.number, notice.made, notice.author, "made")
        return notice

    def save(self, notice: AnyNotice, at: datetime, by: str, what: str, text: str = "") -> AnyNotice:
        """The notice as it now is, one version on, with a line in its history."""
        notice = replace(notice, version=notice.version + 1, changed=at)
        self._write(notice)
        self.note(notice.number, at, by, what, text)
        return notice

    def get(self, number: int) -> Notice | None:
        found = row(self._db, "SELECT whole FROM notices WHERE number = ?", number)
        return _notice(found) if found else None

    def origin(self, notice: Notice) -> tuple[Maintenance, Window] | None:
        """The work that an incident came of, and its window."""
        number, window_number = (isinstance(notice, Incident) and notice.of_window) or (0, 0)
        work = self.get(number) if number else None
        window = work and window_of(work, window_number)
        return (work, window) if isinstance(work, Maintenance) and window else None

    def all(self) -> list[Notice]:
        """Every notice, drafts too, oldest first."""
        return [_notice(one) for one in rows(self._db, "SELECT whole FROM notices ORDER BY number")]

    def current(self, now: datetime, service: str | None = None) -> list[Notice]:
        """What people have been told of, and is planned, going on or open; oldest first."""
        found = (one for one in self.in_force() if service in (None, one.service))
        return [one for one in found if one.announce is None or one.announce <= now]

    def in_force(self) -> list[Notice]:
        """What is planned, going on or open, also what people are yet to be told of; oldest first."""
        sql = f"SELECT whole FROM notices WHERE state IN {_IN_FORCE} ORDER BY number"
        return [_notice(one) for one in rows(self._db, sql)]

    def published(self, now: datetime, since: datetime) -> list[Notice]:
        """What people have been told of, and is in force or has been over since then or later; oldest first."""
        # Not one condition with OR: then every notice there ever was is looked at, in order of its number.
        found = (
            f"SELECT number FROM notices WHERE state IN {_IN_FORCE} UNION SELECT number FROM notices WHERE over >= ?"
        )
        sql = f"SELECT whole FROM notices WHERE number IN ({found}) ORDER BY number"
        return [one for one in map(_notice, rows(self._db, sql, stamp(since))) if one.was_told(now)]

    def past(self, since: datetime) -> list[Incident]:
        """Incidents that people were told of, and that have been over since then or later; oldest first."""
        sql = "SELECT whole FROM notices WHERE kind = 'incident' AND over >= ? AND state = 'over' ORDER BY number"
        return [one for one in map(_notice, rows(self._db, sql, stamp(since))) if isinstance(one, Incident)]

    def last_event(self) -> tuple[object, ...]:
        """The newest line of all histories: another one as soon as any notice is another."""
        found = row(self._db, "SELECT id, number, at, what FROM notice_events ORDER BY id DESC LIMIT 1")
        return tuple(found.values()) if found else ()

    def note(self, number: int, at: datetime, by: str, what: str, text: str = "") -> None:
        change(
            self._db,
            "INSERT INTO notice_events (number, at, by, what, text) VALUES (?, ?, ?, ?, ?)",
            *(number, stamp(at), by, what, text),
        )

    def history(self, number: int) -> list[NoticeEvent]:
        found = rows(self._db, "SELECT * FROM notice_events WHERE number = ? ORDER BY id", number)
        return [NoticeEvent(moment(one["at"]), one["by"], one["what"], one["text"]) for one in found]

    # What has been posted

    def last_told(self, number: int) -> datetime | None:
        """When everything due of it was last posted, in every place there was."""
        found = row(self._db, "SELECT told FROM notices WHERE number = ?", number)
        return moment(found["told"]) if found and found["told"] else None

    def mark_told(self, number: int, at: datetime) -> None:
        """Everything due of it has been posted."""
        change(self._db, "UPDATE notices SET told = ? WHERE number = ?", stamp(at), number)

    def posted_keys(self, number: int) -> dict[str, set[tuple[int, str]]]:
        """For each place, what of the notice has been posted there, or left out as too late: window and key."""
        made: dict[str, set[tuple[int, str]]] = {}
        for one in rows(self._db, 'SELECT place, "window", key FROM notice_posts WHERE number = ?', number):
            made.setdefault(one["place"], set()).add((one["window"], one["key"]))
        return made

    def post(
        self,
        number: int,
        window: int,
        key: str,
        place: str,
        at: datetime,
        decision: str = "posted",
        languages: Sequence[str] = (),
    ) -> bool:
        """Whether this is the first time; a post is made once only. `decision`: what became of it (PostDecision)."""
        made = change(
            self._db,
            'INSERT INTO notice_posts (number, "window", key, place, at, fate, languages)'
            " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            *(number, window, key, place, stamp(at), decision, as_json_list(languages)),
        )
        return bool(made)

    def languages_posted(self, number: int, key: str) -> dict[str, tuple[str, ...]]:
        """The places where this post of the notice as a whole was made, and the languages that it was in."""
        sql = (
            'SELECT place, languages FROM notice_posts WHERE number = ? AND "window" = 0 AND key = ?'
            " AND fate = 'posted'"
        )
        return {one["place"]: from_json_list(one["languages"]) for one in rows(self._db, sql, number, key)}

    # Cases that came of it

    def link(self, case: int, notice: int, window: int) -> None:
        """The case came of that window of the notice; of the notice as a whole with 0."""
        sql = 'INSERT INTO notice_cases (number, notice, "window") VALUES (?, ?, ?) ON CONFLICT DO NOTHING'
        change(self._db, sql, case, notice, window)

    def linked(self, notice: Notice) -> list[int]:
        """The numbers of the cases that came of it; of an incident, also those of the window that it came of."""
        number, window = (isinstance(notice, Incident) and notice.of_window) or (0, 0)
        sql = 'SELECT number FROM notice_cases WHERE notice = ? OR (notice = ? AND "window" = ?) ORDER BY number'
        return [one["number"] for one in rows(self._db, sql, notice.number, number, window)]

    def of_case(self, case: int) -> tuple[int, int] | None:
        """The notice that the case came of, and the window; 0 where it is of the notice as a whole."""
        found = row(self._db, 'SELECT notice, "window" FROM notice_cases WHERE number = ?', case)
        return (found["notice"], found["window"]) if found else None

    # Who subscribes

    def subscribe(self, place: str, service: str, language: str, by: str, at: datetime) -> bool:
        """Whether that is new."""
        made = change(
            self._db,
            "INSERT INTO subscriptions (place, service, language, by, at, position) VALUES (?, ?, ?, ?, ?,"
            " (SELECT coalesce(max(s.position), 0) + 1 FROM subscriptions s WHERE s.place = ? AND s.service = ?))"
            " ON CONFLICT DO NOTHING",
            *(place, service, language, by, stamp(at), place, service),
        )
        return bool(made)

    def unsubscribe(self, place: str, service: str, languages: Iterable[str] = ()) -> int:
        """How many subscriptions ended; of every language where none is named."""
        sql = "DELETE FROM subscriptions WHERE place = ? AND service = ?"
        if wanted := list(languages):
            return sum(change(self._db, f"{sql} AND language = ?", place, service, one) for one in wanted)
        return change(self._db, sql, place, service)

    def subscriptions(self, place: str) -> list[tuple[str, str]]:
        """Services and languages that the place subscribes to."""
        sql = "SELECT service, language FROM subscriptions WHERE place = ? ORDER BY service, at, position"
        return [(one["service"], one["language"]) for one in rows(self._db, sql, place)]

    def subscribers(self, service: str) -> list[tuple[Place, tuple[str, ...], datetime]]:
        """Places the desk is in that subscribe to the service: their languages, the first first, and since when."""
        sql = (
            "SELECT p.*, s.language, s.at FROM subscriptions s JOIN places p ON p.id = s.place"
            " WHERE s.service = ? AND p.removed IS NULL ORDER BY p.id, s.at, s.position"
        )
        found: dict[str, tuple[Place, tuple[str, ...], datetime]] = {}
        for one in rows(self._db, sql, service):
            place, languages, since = found.get(one["id"]) or (_place(one), (), moment(one["at"]))
            found[one["id"]] = (place, (*languages, one["language"]), since)
        return list(found.values())

    # Who waits for its end

    def add_waiting(self, notice: int, person: str, place: str, thread: str, language: str, at: datetime) -> bool:
        """Whether that is new."""
        made = change(
            self._db,
            "INSERT INTO notice_waiters (notice, person, place, thread, language, since)"
            " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            *(notice, person, place, thread, language, stamp(at)),
        )
        return bool(made)

    def take_waiting(self, notice: int) -> list[tuple[str, Address, str]]:
        """Everybody who waited for it, and no longer does: who, where and in which language."""
        sql = "DELETE FROM notice_waiters WHERE notice = ? RETURNING person, place, thread, language, since"
        # RETURNING promises no order.
        found = sorted(rows(self._db, sql, notice), key=lambda one: (one["since"], one["person"]))
        return [(one["person"], Address(one["place"], one["thread"]), one["language"]) for one in found]

    def waiting_count(self, notice: int) -> int:
        """How many people wait for its end."""
        sql = "SELECT count(DISTINCT person) AS many FROM notice_waiters WHERE notice = ?"
        found = row(self._db, sql, notice)
        return found["many"] if found else 0

    # Questions about it

    def is_answered(self, number: int, question: str) -> bool:
        """Whether somebody has said yes or no to that question about the notice."""
        return bool(row(self._db, "SELECT at FROM notice_answers WHERE number = ? AND question = ?", number, question))

    def newest_question(self, number: int) -> str:
        """What was asked last about the notice; "" where nothing was."""
        found = row(self._db, "SELECT asked FROM notices WHERE number = ?", number)
        return found["asked"] if found else ""

    def set_newest_question(self, number: int, question: str) -> None:
        """Whatever was asked before it about the notice is no longer meant."""
        change(self._db, "UPDATE notices SET asked = ? WHERE number = ?", question, number)

    def mark_answered(self, number: int, question: str, at: datetime) -> None:
        """The question's first answer is its only one, however long its card is seen as it was."""
        sql = "INSERT INTO notice_answers (number, question, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"
        change(self._db, sql, number, question, stamp(at))

    def erase(self, personal_data: PersonalDataIndex) -> None:
        """What was told stays, as the desk's own words; who wrote and approved it is nobody."""
        change(
            self._db,
            "UPDATE notices SET whole = replace(whole, ?, ?)",
            # With its quotation marks: an id that is part of another text is left alone.
            *(json.dumps(personal_data.person, ensure_ascii=False), json.dumps(ERASED)),
        )
        change(self._db, "DELETE FROM notice_waiters WHERE person = ?", personal_data.person)
        for table in ("notice_events", "subscriptions"):
            change(self._db, f"UPDATE {table} SET by = ? WHERE by = ?", ERASED, personal_data.person)
        for table in ("subscriptions", "notice_posts"):
            for listed, lot in lots(personal_data.chats):
                change(self._db, f"DELETE FROM {table} WHERE place IN {listed}", *lot)

    def _write(self, notice: Notice) -> None:
        change(
            self._db,
            "UPDATE notices SET service = ?, state = ?, over = ?, whole = ? WHERE number = ?",
            *(
                notice.service,
                notice.state.value,
                notice.over and stamp(notice.over),
                notice_to_json(notice),
                notice.number,
            ),
        )


def _notice(found: Row) -> Notice:
    return notice_from_json(found["whole"])


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

"""Cases, who waits for them, what was promised, and their histories."""

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from sqlite_utils import Database

from bot.model.case import (
    FOLLOWS,
    OVER,
    TIERS,
    UNTOUCHED,
    Case,
    CaseEvent,
    CaseRequest,
    CaseState,
    CaseWork,
    Detail,
    Promise,
    PromiseKind,
    Repeated,
    TalkChoice,
    Urgency,
    Watcher,
)
from bot.store.case_rows import as_number, case_of, event_of, moment_of, requester_watching, sql_list, watcher_of
from bot.store.columns import as_columns, details_written
from bot.store.personal_data import PersonalDataIndex, to_nobody, without_words
from bot.store.rows import Row, as_json_list, change, lots, marks, moment, row, rows, stamp
from bot.turn import ERASED

_CASE = (
    "SELECT c.*, p.name AS person_name, h.name AS holder_name, l.name AS place_name, l.kind AS place_kind,"
    " (SELECT count(*) FROM case_watchers w WHERE w.number = c.number) AS watchers,"
    " (SELECT count(DISTINCT o.organisation) FROM (SELECT c.organisation UNION ALL"
    " SELECT w.organisation FROM case_watchers w WHERE w.number = c.number) o) AS organisations FROM cases c"
    " JOIN people p ON p.id = c.person JOIN places l ON l.id = c.place LEFT JOIN people h ON h.id = c.holder"
)
_EVENT = "SELECT e.*, p.name AS person_name FROM case_events e LEFT JOIN people p ON p.id = e.person"
_HELD = frozenset({CaseState.TAKEN, CaseState.ANSWERED, CaseState.WAITING})
"""Whoever brings a case here holds it from now on."""


class Cases:
    def __init__(self, db: Database) -> None:
        self._db = db

    def open(self, new: CaseRequest) -> Case:
        """A case with a number of its own. The same question, or dialog, opens none twice: that is an error."""
        columns = as_columns(new) | as_columns(CaseWork())
        cells = tuple(columns.values())
        sql = f"INSERT INTO cases ({', '.join(columns)}) VALUES {marks(cells)} RETURNING number"
        found = row(self._db, sql, *cells)
        assert found is not None  # noqa: S101 - RETURNING gives the row just made
        number = int(found["number"])
        self.note(number, new.opened, new.person, "opened", new.text)
        self.promise(number, Promise(PromiseKind.LOOK, new.promised))
        return self._get_known(number)

    def get(self, number: int) -> Case | None:
        return self._select_one("c.number = ?", number)

    def of_question(self, question: int) -> Case | None:
        return self._select_one("c.question = ?", question)

    def of_dialog(self, dialog: int) -> Case | None:
        return self._select_one("c.dialog = ?", dialog)

    def of_person(self, person: str) -> list[Case]:
        """Their own cases and those they watch, the newest first."""
        sql = "(c.person = ? OR c.number IN (SELECT number FROM case_watchers WHERE person = ?))"
        return self._select(f"{sql} ORDER BY c.number DESC", person, person)

    def all(self) -> list[Case]:
        return self._select("TRUE ORDER BY c.number")

    def in_release(self, release: int) -> list[Case]:
        """Cases that were last planned for that update; also those that are no longer."""
        return self._select(
            "c.number IN (SELECT number FROM release_cases WHERE release = ?) ORDER BY c.number", release
        )

    def at_work(self) -> list[Case]:
        """Cases that are not over."""
        return self._select(f"c.state NOT IN ({sql_list(OVER)}) ORDER BY c.number")

    def matching(self, words: Sequence[tuple[str, list[str], list[str], list[str]]], most: int) -> list[Case]:
        """Cases that each of the words says something of, the newest first: a word as it is written, and the states,
        kinds and organisations that it names.
        """
        fits, values = list[str](), list[object]()
        for word, states, kinds, organisations in words:
            # % and _ in what is looked for are only signs, not LIKE's.
            like = "%" + re.sub(r"([!%_])", r"!\1", word) + "%"
            # lower() on either side: LIKE itself looks at the case of letters in some databases, and not in others.
            holds = " OR ".join(f"lower({one}) LIKE lower(?) ESCAPE '!'" for one in ("c.text", "p.name", "c.refs"))
            named = f"c.state IN {marks(states)} OR c.kind IN {marks(kinds)}"
            fits.append(f"(c.number = ? OR {holds} OR {named} OR c.organisation IN {marks(organisations)})")
            values += [as_number(word), like, like, like, *states, *kinds, *organisations]
        return self._select(f"{' AND '.join(fits)} ORDER BY c.number DESC LIMIT ?", *values, most)

    def changes(self, number: int) -> list[CaseEvent]:
        """What has been said about the case since, on both sides."""
        return [
            event for event in self.history(number) if event.what in _TOLD and (event.text or event.what == "deleted")
        ]

    def history(self, number: int) -> list[CaseEvent]:
        return [event_of(one) for one in rows(self._db, f"{_EVENT} WHERE e.number = ? ORDER BY e.id", number)]

    def last_event(self, number: int, among: Iterable[str], since: datetime) -> CaseEvent | None:
        """The newest of these since then."""
        kinds = sorted(among)
        where = f"e.number = ? AND e.at > ? AND e.what IN {marks(kinds)} ORDER BY e.id DESC LIMIT 1"
        found = row(self._db, f"{_EVENT} WHERE {where}", number, stamp(since), *kinds)
        return event_of(found) if found else None

    def answers(self, number: int) -> list[str]:
        """What has been answered, the oldest first."""
        return [event.text for event in self.history(number) if event.what == CaseState.ANSWERED]

    def note(self, number: int, at: datetime, person: str | None, what: str, text: str = "") -> None:
        change(
            self._db,
            "INSERT INTO case_events (number, at, person, what, text) VALUES (?, ?, ?, ?, ?)",
            *(number, stamp(at), person, what, text),
        )

    def move(self, case: Case, to: CaseState, by: str, at: datetime, text: str = "") -> Case:
        """The case is in this state from now on; what was promised until then is kept.

        Raises ValueError where the state cannot follow.
        """
        if to not in FOLLOWS[case.work.state]:
            raise ValueError(f"case {case.number}: {to} cannot follow {case.work.state}")
        change(
            self._db,
            "UPDATE cases SET state = ?, tier = ?, holder = ?, resumes = ?, settled = ?, planned = ? WHERE number = ?",
            *(to.value, TIERS.get(to, case.work.tier).value, by if to in _HELD else case.work.holder),
            *(_resumed(case, to), stamp(at) if to in OVER else None),
            *(case.work.planned.isoformat() if case.work.planned and to in _PLANNED else None, case.number),
        )
        self.note(case.number, at, by, to.value, text)
        if to not in UNTOUCHED:
            self.keep(case.number, PromiseKind.LOOK, at)
        if to is CaseState.RELEASED:
            self.keep(case.number, PromiseKind.RELEASE, at)
        return self._get_known(case.number)

    def take(self, case: Case, agent: str, at: datetime) -> Case:
        """The agent now holds the case."""
        return self.move(case, CaseState.TAKEN, agent, at)

    def answer(self, case: Case, agent: str, text: str, at: datetime) -> Case:
        """The agent has answered, and holds the case from now on."""
        return self.move(case, CaseState.ANSWERED, agent, at, text)

    def plan(self, case: Case, day: date, due: datetime, by: str, at: datetime, text: str = "") -> Case:
        """The correction comes with the update of that day: a promise, due when the day is over."""
        self.move(case, CaseState.PLANNED, by, at, text)
        change(self._db, "UPDATE cases SET planned = ? WHERE number = ?", day.isoformat(), case.number)
        self.promise(case.number, Promise(PromiseKind.RELEASE, due))
        return self._get_known(case.number)

    def postpone(self, case: Case, day: date, due: datetime, by: str, at: datetime) -> Case:
        """The update that it is planned for comes another day. A case that waits for its requester goes on waiting."""
        change(self._db, "UPDATE cases SET planned = ? WHERE number = ?", day.isoformat(), case.number)
        self.note(case.number, at, by, "moved", day.isoformat())
        self.promise(case.number, Promise(PromiseKind.RELEASE, due))
        return self._get_known(case.number)

    def reopen(self, case: Case, due: datetime, by: str, at: datetime, text: str = "") -> Case:
        """The case waits for somebody once more, who is to look before it is due."""
        self.move(case, CaseState.REOPENED, by, at, text)
        change(self._db, "UPDATE cases SET promised = ? WHERE number = ?", stamp(due), case.number)
        self.promise(case.number, Promise(PromiseKind.LOOK, due))
        return self._get_known(case.number)

    def merge(self, case: Case, into: Case, by: str, at: datetime) -> Case:
        """The case goes on as another: everybody who waited for it waits for that one."""
        merged = self.move(case, CaseState.MERGED, by, at, str(into.number))
        change(self._db, "UPDATE cases SET merged_into = ? WHERE number = ?", into.number, case.number)
        for watcher in (requester_watching(case, at), *self.watchers(case.number)):
            self.watch(into.number, watcher)
        change(self._db, "DELETE FROM case_watchers WHERE number = ?", case.number)
        self.note(into.number, at, by, "absorbed", str(case.number))
        return self._get_known(merged.number)

    def set_urgency(self, case: Case, urgency: Urgency, by: str, at: datetime) -> Case:
        """How urgent it is."""
        change(self._db, "UPDATE cases SET urgency = ? WHERE number = ?", urgency.value, case.number)
        self.note(case.number, at, by, "judged", urgency.value)
        return self._get_known(case.number)

    def set_repeated(self, case: Case, repeated: Repeated, by: str, at: datetime) -> Case:
        """Whether it could be made to happen again."""
        change(self._db, "UPDATE cases SET repeated = ? WHERE number = ?", repeated.value, case.number)
        self.note(case.number, at, by, "tested", repeated.value)
        return self._get_known(case.number)

    def talk(self, case: Case, choice: TalkChoice, by: str, at: datetime, phone: str = "") -> Case:
        """A call or a shared screen was offered, or is wanted. `phone`: the number to call (E.164)."""
        sql = "UPDATE cases SET talk = ?, talk_phone = ? WHERE number = ?"
        change(self._db, sql, choice.value, phone, case.number)
        self.note(case.number, at, by, "talk", choice.value)
        return self._get_known(case.number)

    def set_reference(self, case: Case, reference: str, by: str | None, at: datetime) -> Case:
        """What the case is called in another system; once. `by`: None where that system said so itself."""
        if reference in case.work.refs:
            return case
        refs = as_json_list((*case.work.refs, reference))
        change(self._db, "UPDATE cases SET refs = ? WHERE number = ?", refs, case.number)
        self.note(case.number, at, by, "referred", reference)
        return self._get_known(case.number)

    def mark_called(self, case: Case, at: datetime) -> Case:
        """The requester says that they have called; the first time counts."""
        if case.work.called:
            return case
        change(self._db, "UPDATE cases SET called = ? WHERE number = ?", stamp(at), case.number)
        self.note(case.number, at, case.asked.person, "called")
        return self._get_known(case.number)

    def add(self, case: Case, person: str, text: str, at: datetime) -> Case:
        """Something more from somebody who waits. What waited for the requester goes on."""
        self.note(case.number, at, person, "added", text)
        if case.work.state is CaseState.WAITING and person == case.asked.person:
            self._resume(case)
        return self._get_known(case.number)

    def set_details(self, case: Case, details: Iterable[Detail], person: str, at: datetime) -> Case:
        """What had been left out, or was wrong, is now told."""
        told = {detail.field: detail for detail in details}
        merged = [told.pop(detail.field, detail) for detail in case.asked.details]
        change(
            self._db,
            "UPDATE cases SET details = ? WHERE number = ?",
            details_written((*merged, *told.values())),
            case.number,
        )
        self.note(case.number, at, person, "completed")
        return self._get_known(case.number)

    def watch(self, number: int, watcher: Watcher) -> bool:
        """Somebody has the same. Whether that is news; a requester never watches their own case."""
        made = change(
            self._db,
            "INSERT INTO case_watchers (number, person, organisation, place, thread, language, since, contact)"
            " SELECT number, ?, ?, ?, ?, ?, ?, ? FROM cases WHERE number = ? AND person <> ?"
            " ON CONFLICT DO NOTHING",
            *(watcher.person, watcher.organisation, watcher.place, watcher.thread, watcher.language),
            *(stamp(watcher.since), details_written(watcher.contact), number, watcher.person),
        )
        if made:
            self.note(number, watcher.since, watcher.person, "watched", watcher.organisation or "")
        return bool(made)

    def unwatch(self, number: int, person: str, at: datetime) -> bool:
        """They no longer want to know. Whether they did."""
        gone = change(self._db, "DELETE FROM case_watchers WHERE number = ? AND person = ?", number, person)
        if gone:
            self.note(number, at, person, "unwatched")
        return bool(gone)

    def watchers(self, number: int) -> list[Watcher]:
        """Everybody who has the same, the first one first."""
        sql = (
            "SELECT w.*, p.name AS name FROM case_watchers w JOIN people p ON p.id = w.person"
            " WHERE w.number = ? ORDER BY w.since, w.person"
        )
        return [watcher_of(one) for one in rows(self._db, sql, number)]

    def ask_whether_incident(self, number: int, at: datetime) -> bool:
        """Whether support is to be asked now; True once only."""
        sql = "UPDATE cases SET incident_asked = ? WHERE number = ? AND incident_asked IS NULL"
        return bool(change(self._db, sql, stamp(at), number))

    def promise(self, number: int, promise: Promise) -> None:
        """One promise of each sort stands: a new one takes the place of the old."""
        change(
            self._db,
            "INSERT INTO promises (number, what, due, kept) VALUES (?, ?, ?, NULL)"
            " ON CONFLICT (number, what) DO UPDATE SET due = excluded.due, kept = NULL",
            *(number, promise.what.value, stamp(promise.due)),
        )

    def keep(self, number: int, what: PromiseKind, at: datetime) -> None:
        """The promise has been kept; nothing where none stands."""
        sql = "UPDATE promises SET kept = ? WHERE number = ? AND what = ? AND kept IS NULL"
        change(self._db, sql, stamp(at), number, what.value)

    def promises(self, number: int) -> list[Promise]:
        found = rows(self._db, "SELECT * FROM promises WHERE number = ? ORDER BY due, what", number)
        return [Promise(PromiseKind(one["what"]), moment(one["due"]), moment_of(one["kept"])) for one in found]

    def overdue_untouched(self, queue: str, now: datetime, minutes: int) -> list[Case]:
        """Cases of the queue that nobody took in so many minutes, and that have not gone to its fallback yet."""
        due = stamp(now - timedelta(minutes=minutes))
        return self._select(
            "c.state = 'received' AND c.fallen_back IS NULL AND c.queue = ? AND c.opened <= ?", queue, due
        )

    def fall_back(self, number: int, at: datetime) -> bool:
        """Whether the case goes to its queue's fallback now; True once only."""
        done = change(
            self._db,
            "UPDATE cases SET fallen_back = ? WHERE number = ? AND fallen_back IS NULL",
            *(stamp(at), number),
        )
        return bool(done)

    def data_of(self, person: str) -> list[Row]:
        """Their own cases, each with its history."""
        own = list(rows(self._db, "SELECT * FROM cases WHERE person = ? ORDER BY number", person))
        sql = "SELECT at, what, text FROM case_events WHERE number = ? ORDER BY id"
        return [{**case, "history": list(rows(self._db, sql, case["number"]))} for case in own]

    def watched_data_of(self, person: str) -> list[Row]:
        """What they told when they said that they had the same."""
        sql = "SELECT number, organisation, since, contact FROM case_watchers WHERE person = ? ORDER BY number"
        return list(rows(self._db, sql, person))

    def with_data_of(self, person: str) -> list[int]:
        """Every case, their own or not, whose history or cards have something of theirs."""
        sql = (
            "SELECT number FROM cases WHERE person = ? OR holder = ?"
            " UNION SELECT number FROM case_events WHERE person = ?"
            " UNION SELECT number FROM case_watchers WHERE person = ? ORDER BY number"
        )
        return [int(one["number"]) for one in rows(self._db, sql, person, person, person, person)]

    def erase(self, personal_data: PersonalDataIndex) -> None:
        """What happened stays, without words and without the person."""
        copied = self._cases_of_questions(personal_data.copies)
        change(self._db, "UPDATE case_events SET text = '' WHERE person = ?", personal_data.person)
        for listed, lot in lots(personal_data.cases):
            change(self._db, f"UPDATE case_events SET text = '' WHERE number IN {listed}", *lot)
        change(self._db, "UPDATE case_events SET person = ? WHERE person = ?", ERASED, personal_data.person)
        change(
            self._db,
            "UPDATE cases SET text = '', details = '[]', talk_phone = '' WHERE person = ?",
            personal_data.person,
        )
        change(self._db, "UPDATE cases SET holder = ? WHERE holder = ?", ERASED, personal_data.person)
        change(self._db, "DELETE FROM case_watchers WHERE person = ?", personal_data.person)
        to_nobody(self._db, "cases", personal_data)
        without_words(self._db, "cases", "text", "number", copied, personal_data.texts)
        without_words(self._db, "cases", "details", "number", copied, personal_data.texts)
        without_words(self._db, "case_events", "text", "number", copied, personal_data.texts)

    def _cases_of_questions(self, questions: Sequence[int]) -> list[int]:
        """Cases that came out of these questions, by themselves or by way of a dialog."""
        found = list[int]()
        for listed, lot in lots(questions):
            dialogs = f"SELECT id FROM dialogs WHERE question IN {listed}"
            sql = f"SELECT number FROM cases WHERE question IN {listed} OR dialog IN ({dialogs})"
            found += [int(one["number"]) for one in rows(self._db, sql, *lot, *lot)]
        return found

    def forget(self, before: datetime) -> None:
        """Cases that are over and older than that go, with their histories."""
        # `settled` came with the life of cases: one that was over before then has only `opened`.
        old = f"SELECT number FROM cases WHERE state IN ({sql_list(OVER)}) AND coalesce(settled, opened) < ?"
        # Events first: unlike watchers and promises they do not go with their case by themselves.
        change(self._db, f"DELETE FROM case_events WHERE number IN ({old})", stamp(before))
        change(self._db, f"DELETE FROM cases WHERE number IN ({old})", stamp(before))

    def _resume(self, case: Case) -> None:
        state = case.work.resumes or CaseState.TAKEN
        change(self._db, "UPDATE cases SET state = ?, resumes = NULL WHERE number = ?", state.value, case.number)

    def _select_one(self, where: str, *values: object) -> Case | None:
        found = row(self._db, f"{_CASE} WHERE {where}", *values)
        return case_of(found) if found else None

    def _select(self, where: str, *values: object) -> list[Case]:
        return [case_of(one) for one in rows(self._db, f"{_CASE} WHERE {where}", *values)]

    def _get_known(self, number: int) -> Case:
        case = self.get(number)
        assert case is not None  # noqa: S101 - it was written a line ago
        return case


_TOLD = frozenset({"edited", "deleted", "answered", "added", "waiting", "noted", "told", "reopened", "chose"})
_PLANNED = frozenset({CaseState.PLANNED, CaseState.RELEASED, CaseState.WAITING, CaseState.CLOSED})
"""Where the day of the update still means something."""


def _resumed(case: Case, to: CaseState) -> str | None:
    """What a case goes back to once its requester has told what was asked: somebody holds it by then."""
    if to is not CaseState.WAITING:
        return None
    before = case.work.resumes if case.work.state is CaseState.WAITING else case.work.state
    return CaseState.TAKEN.value if before is None or before in UNTOUCHED | {CaseState.ANSWERED} else before.value

"""Cases and their histories."""

from datetime import datetime, timedelta

from sqlite_utils import Database

from bot.cases import FOLLOWS, Case, CaseEvent, Kind, NewCase, State
from bot.store.rows import Row, change, listed, moment, row, rows, stamp, unlisted
from bot.turn import PlaceKind

_CASE = (
    "SELECT c.*, p.name AS person_name, h.name AS holder_name, l.name AS place_name, l.kind AS place_kind FROM cases c"
    " JOIN people p ON p.id = c.person JOIN places l ON l.id = c.place LEFT JOIN people h ON h.id = c.holder"
)


class Cases:
    def __init__(self, db: Database) -> None:
        self._db = db

    def open(self, new: NewCase) -> Case:
        found = row(
            self._db,
            "INSERT INTO cases (kind, state, queue, service, organisation, person, place, thread, language,"
            " text, shown, question, opened, promised) VALUES"
            " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " RETURNING number",
            *(new.kind.value, State.RECEIVED.value, new.queue, new.service, new.organisation),
            *(new.person, new.place, new.thread, new.language, new.text, listed(new.shown), new.question),
            *(stamp(new.opened), stamp(new.promised)),
        )
        assert found is not None  # noqa: S101 - RETURNING gives the row just made
        self.note(found["number"], new.opened, new.person, "opened", new.text)
        return self._sure(found["number"])

    def get(self, number: int) -> Case | None:
        found = row(self._db, f"{_CASE} WHERE c.number = ?", number)
        return _case(found) if found else None

    def of_question(self, question: int) -> Case | None:
        found = row(self._db, f"{_CASE} WHERE c.question = ?", question)
        return _case(found) if found else None

    def all(self) -> list[Case]:
        return [_case(one) for one in rows(self._db, f"{_CASE} ORDER BY c.number")]

    def changes(self, number: int) -> list[CaseEvent]:
        """What the requester has done to the question since, and what has been answered."""
        return [event for event in self.history(number) if event.what in ("edited", "deleted", "answered")]

    def history(self, number: int) -> list[CaseEvent]:
        sql = (
            "SELECT e.*, p.name AS person_name FROM case_events e LEFT JOIN people p ON p.id = e.person"
            " WHERE e.number = ? ORDER BY e.id"
        )
        return [_event(one) for one in rows(self._db, sql, number)]

    def note(self, number: int, at: datetime, person: str | None, what: str, text: str = "") -> None:
        change(
            self._db,
            "INSERT INTO case_events (number, at, person, what, text) VALUES (?, ?, ?, ?, ?)",
            *(number, stamp(at), person, what, text),
        )

    def take(self, case: Case, agent: str, at: datetime) -> Case:
        """The agent now holds the case."""
        change(
            self._db,
            "UPDATE cases SET holder = ?, state = ? WHERE number = ?",
            *(agent, _next(case, State.TAKEN).value, case.number),
        )
        self.note(case.number, at, agent, "taken")
        return self._sure(case.number)

    def answer(self, case: Case, agent: str, text: str, at: datetime) -> Case:
        """The agent has answered, and holds the case from now on."""
        change(
            self._db,
            "UPDATE cases SET holder = ?, state = ? WHERE number = ?",
            *(agent, _next(case, State.ANSWERED).value, case.number),
        )
        self.note(case.number, at, agent, "answered", text)
        return self._sure(case.number)

    def untouched(self, queue: str, now: datetime, minutes: int) -> list[Case]:
        """Cases of the queue that nobody took in so many minutes, and that have not gone to its fallback yet."""
        sql = f"{_CASE} WHERE c.state = 'received' AND c.fallen_back IS NULL AND c.queue = ? AND c.opened <= ?"
        return [_case(one) for one in rows(self._db, sql, queue, stamp(now - timedelta(minutes=minutes)))]

    def fall_back(self, number: int, at: datetime) -> bool:
        """Whether the case goes to its queue's fallback now; True once only."""
        done = change(
            self._db,
            "UPDATE cases SET fallen_back = ? WHERE number = ? AND fallen_back IS NULL",
            *(stamp(at), number),
        )
        return bool(done)

    def forget(self, before: datetime) -> None:
        """Cases answered and older than that go, with their histories."""
        old = "SELECT number FROM cases WHERE state = 'answered' AND opened < ?"
        change(self._db, f"DELETE FROM case_events WHERE number IN ({old})", stamp(before))  # noqa: S608 - our own text
        change(self._db, "DELETE FROM cases WHERE state = 'answered' AND opened < ?", stamp(before))

    def _sure(self, number: int) -> Case:
        case = self.get(number)
        assert case is not None  # noqa: S101 - it was written a line ago
        return case


def _next(case: Case, state: State) -> State:
    if state not in FOLLOWS[case.state]:
        raise ValueError(f"case {case.number}: {state} cannot follow {case.state}")
    return state


def _case(found: Row) -> Case:
    return Case(
        number=found["number"],
        kind=Kind(found["kind"]),
        state=State(found["state"]),
        queue=found["queue"],
        service=found["service"],
        organisation=found["organisation"],
        person=found["person"],
        person_name=found["person_name"],
        place=found["place"],
        place_name=found["place_name"],
        place_kind=PlaceKind(found["place_kind"]),
        thread=found["thread"],
        language=found["language"],
        text=found["text"],
        shown=unlisted(found["shown"]),
        holder=found["holder"],
        holder_name=found["holder_name"],
        opened=moment(found["opened"]),
        promised=moment(found["promised"]),
    )


def _event(found: Row) -> CaseEvent:
    return CaseEvent(
        at=moment(found["at"]),
        person=found["person"],
        person_name=found["person_name"],
        what=found["what"],
        text=found["text"],
    )

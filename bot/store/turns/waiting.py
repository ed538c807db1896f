"""What waits for an answer of one person in one thread, read at once: the talk, its question, the guided dialog."""

from datetime import datetime

from sqlite_utils import Database

from bot.model.waiting import Waiting
from bot.store.dialogs import DIALOG, STAYS_OPEN, dialog_of
from bot.store.questions import QUESTION, TALK, TALK_LASTS, talk_of
from bot.store.rows import columns, part, row, stamp

_READ = (
    f"SELECT {columns('t', 'talk', TALK)}, {columns('q', 'question', QUESTION)}, {columns('d', 'dialog', DIALOG)}"
    # Of nothing, so that there is a row also where nothing waits.
    " FROM (SELECT 1 AS here) turn LEFT JOIN talks t ON t.thread = ? AND t.person = ? AND t.since > ?"
    " LEFT JOIN questions q ON q.id = t.question LEFT JOIN dialogs d ON d.id = (SELECT o.id FROM dialogs o"
    " WHERE o.thread = ? AND o.person = ? AND o.state = 'open' AND o.touched > ?"
    " ORDER BY o.touched DESC, o.id DESC LIMIT 1)"
)


def waiting_in(db: Database, thread: str, person: str, now: datetime) -> Waiting:
    here = (thread, person)
    found = row(db, _READ, *here, stamp(now - TALK_LASTS), *here, stamp(now - STAYS_OPEN))
    assert found is not None  # noqa: S101 - it is joined to a row that is always there
    talk, dialog = part(found, "talk", "step"), part(found, "dialog", "id")
    return Waiting(
        talk_of(talk, part(found, "question", "id")) if talk else None, dialog_of(dialog) if dialog else None
    )

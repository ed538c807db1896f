"""Guided dialogs under way, one row each."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlite_utils import Database

from bot.model.dialog_session import Dialog, DialogState
from bot.store.personal_data import PersonalDataIndex, to_nobody, without_words
from bot.store.rows import Row, change, moment, row, rows, stamp
from bot.store.turns.asking_order import NEXT_ORDER
from dialogs.answer import Answer, answers_from_json, answers_to_json

STAYS_OPEN = timedelta(days=7)
"""So long somebody can come back to a dialog and find it where it was."""
UNSENT_KEPT = timedelta(days=30)
"""What was never sent goes sooner than what was: it may hold phone numbers."""
DIALOG = (
    *("id", "flow", "person", "place", "thread", "language", "question", "answers", "asked", "compared", "thorough"),
    *("state", "touched", "asked_order"),
)
"""The columns of a dialog."""
_PERHAPS = "~"
"""Between the field asked last and the choice that was asked back about."""


class Dialogs:
    def __init__(self, db: Database) -> None:
        self._db = db

    def begin(
        self,
        flow: str,
        person: str,
        place: str,
        thread: str,
        language: str,
        question: int | None,
        answers: Mapping[str, Answer],
        now: datetime,
    ) -> Dialog:
        found = row(
            self._db,
            "INSERT INTO dialogs (flow, person, place, thread, language, question, answers, asked, compared,"
            " thorough, state, touched) VALUES (?, ?, ?, ?, ?, ?, ?, '', 0, 0, 'open', ?) RETURNING *",
            *(flow, person, place, thread, language, question, answers_to_json(answers), stamp(now)),
        )
        assert found is not None  # noqa: S101 - RETURNING gives the row just made
        return dialog_of(found)

    def get(self, id_: int) -> Dialog | None:
        found = row(self._db, "SELECT * FROM dialogs WHERE id = ?", id_)
        return dialog_of(found) if found else None

    def open_in(self, thread: str, person: str, now: datetime) -> Dialog | None:
        """The one this person is in here; of several, the one touched last."""
        found = row(
            self._db,
            "SELECT * FROM dialogs WHERE thread = ? AND person = ? AND state = 'open' AND touched > ?"
            " ORDER BY touched DESC, id DESC LIMIT 1",
            *(thread, person, stamp(now - STAYS_OPEN)),
        )
        return dialog_of(found) if found else None

    def keep(self, dialog: Dialog, now: datetime) -> None:
        """The dialog as it now stands."""
        change(
            self._db,
            "UPDATE dialogs SET answers = ?, asked = ?, compared = ?, thorough = ?, language = ?, touched = ?"
            " WHERE id = ?",
            *(
                answers_to_json(dialog.answers),
                f"{dialog.asked}{_PERHAPS}{dialog.perhaps}" if dialog.perhaps else dialog.asked,
                int(dialog.compared),
                int(dialog.thorough),
                dialog.language,
            ),
            *(stamp(now), dialog.id),
        )

    def ask(self, dialog: Dialog, now: datetime) -> None:
        """The dialog as it now stands, and what it asks is what was asked last."""
        self.keep(dialog, now)
        here = (dialog.thread, dialog.person)
        change(self._db, f"UPDATE dialogs SET asked_order = {NEXT_ORDER} WHERE id = ?", *here, *here, dialog.id)

    def close(self, id_: int, state: DialogState, now: datetime) -> None:
        """Sent or cancelled; what was told goes with the case, or away."""
        change(
            self._db,
            "UPDATE dialogs SET state = ?, answers = '{}', touched = ? WHERE id = ?",
            *(state.value, stamp(now), id_),
        )

    def data_of(self, person: str) -> list[Row]:
        sql = "SELECT id, flow, answers, state, touched FROM dialogs WHERE person = ? ORDER BY id"
        return list(rows(self._db, sql, person))

    def erase(self, personal_data: PersonalDataIndex) -> None:
        change(
            self._db,
            "UPDATE dialogs SET answers = '{}', state = CASE state WHEN 'open' THEN 'cancelled' ELSE state END"
            " WHERE person = ?",
            personal_data.person,
        )
        to_nobody(self._db, "dialogs", personal_data)
        without_words(self._db, "dialogs", "answers", "question", personal_data.copies, personal_data.texts)

    def forget(self, now: datetime, before: datetime) -> None:
        """Those closed before that moment, and those nobody has come back to."""
        change(self._db, "DELETE FROM dialogs WHERE state <> 'open' AND touched < ?", stamp(before))
        change(self._db, "DELETE FROM dialogs WHERE state = 'open' AND touched < ?", stamp(now - UNSENT_KEPT))


def dialog_of(found: Row) -> Dialog:
    asked, _, perhaps = str(found["asked"]).partition(_PERHAPS)
    return Dialog(
        id=found["id"],
        flow=found["flow"],
        person=found["person"],
        place=found["place"],
        thread=found["thread"],
        language=found["language"],
        question=found["question"],
        answers=answers_from_json(found["answers"]),
        asked=asked,
        compared=bool(found["compared"]),
        thorough=bool(found["thorough"]),
        state=DialogState(found["state"]),
        touched=moment(found["touched"]),
        perhaps=perhaps,
        asked_order=found["asked_order"],
    )

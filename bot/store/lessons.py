"""What support has decided about lessons: taught, or not."""

from collections.abc import Collection
from datetime import datetime

from sqlite_utils import Database

from bot.model.lesson import Lesson
from bot.store.personal_data import PersonalDataIndex
from bot.store.rows import as_json_list, change, from_json_list, rows, stamp
from bot.turn import ERASED


class Lessons:
    def __init__(self, db: Database) -> None:
        self._db = db

    def decided(self) -> frozenset[str]:
        return frozenset(str(one["id"]) for one in rows(self._db, "SELECT id FROM lessons"))

    def texts(self) -> frozenset[str]:
        """Every wording that has been decided about."""
        found = rows(self._db, "SELECT texts FROM lessons")
        return frozenset(text for one in found for text in from_json_list(one["texts"]))

    def made_of(self, texts: Collection[str]) -> list[tuple[str, str, str]]:
        """What has been taught with one of these wordings: language, slug ("" for a new article), lesson."""
        found = rows(self._db, "SELECT * FROM lessons WHERE verdict = 'approved' ORDER BY decided")
        return [
            (one["language"], one["slug"], one["id"]) for one in found if {*from_json_list(one["texts"])} & {*texts}
        ]

    def erase(self, personal_data: PersonalDataIndex) -> None:
        """Wordings that are only this person's go; the decision about them stays."""
        change(self._db, "UPDATE lessons SET decided_by = ? WHERE decided_by = ?", ERASED, personal_data.person)
        for one in list(rows(self._db, "SELECT id, texts FROM lessons")):
            texts = from_json_list(one["texts"])
            kept = [text for text in texts if text not in personal_data.alone]
            if len(kept) < len(texts):
                change(self._db, "UPDATE lessons SET texts = ? WHERE id = ?", as_json_list(kept), one["id"])

    def decide(self, lesson: Lesson, verdict: str, by: str, at: datetime) -> None:
        """ "approved" or "rejected", once and for good."""
        change(
            self._db,
            "INSERT OR REPLACE INTO lessons (id, kind, language, slug, texts, verdict, decided_by, decided)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            *(
                lesson.id,
                lesson.kind.value,
                lesson.language,
                lesson.slug,
                as_json_list(lesson.texts),
                verdict,
                by,
                stamp(at),
            ),
        )

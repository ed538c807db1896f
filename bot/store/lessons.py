"""What support has decided about lessons: taught, or not."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

from sqlite_utils import Database

from bot.model.lesson import Lesson, LessonKind
from bot.store.personal_data import PersonalDataIndex
from bot.store.rows import Row, as_json_list, change, from_json_list, row, rows, stamp
from bot.turn import ERASED

OFFERED_FOR = timedelta(days=30)
"""So long what was listed can be decided about without listing it again."""
MOST_OFFERED, MOST_TEXTS = 100, 10
"""Lessons, and wordings of each: an article takes no more."""


class Lessons:
    def __init__(self, db: Database) -> None:
        self._db = db

    def decided(self) -> frozenset[str]:
        return frozenset(str(one["id"]) for one in rows(self._db, "SELECT id FROM lessons"))

    def offer(self, found: Sequence[Lesson], at: datetime) -> None:
        """These may be decided about, besides what was found lately."""
        change(self._db, "DELETE FROM lessons_offered WHERE at < ?", stamp(at - OFFERED_FOR))
        for lesson in found[:MOST_OFFERED]:
            change(
                self._db,
                "INSERT INTO lessons_offered (id, kind, language, slug, texts, at) VALUES (?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET texts = excluded.texts, at = excluded.at",
                *(
                    lesson.id,
                    lesson.kind.value,
                    lesson.language,
                    lesson.slug,
                    as_json_list(lesson.texts[:MOST_TEXTS]),
                    stamp(at),
                ),
            )

    def offered(self, id_: str) -> Lesson | None:
        """What was found lately under that id and has not been decided about; how often it was asked is not kept."""
        sql = "SELECT * FROM lessons_offered WHERE id = ? AND id NOT IN (SELECT id FROM lessons)"
        found = row(self._db, sql, id_)
        return _lesson(found) if found else None

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
        # What is offered is found again by whoever asks; what was theirs is then no longer among it.
        change(self._db, "DELETE FROM lessons_offered")
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
            "INSERT INTO lessons (id, kind, language, slug, texts, verdict, decided_by, decided)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET kind = excluded.kind,"
            " language = excluded.language, slug = excluded.slug, texts = excluded.texts, verdict = excluded.verdict,"
            " decided_by = excluded.decided_by, decided = excluded.decided",
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


def _lesson(found: Row) -> Lesson:
    return Lesson(LessonKind(found["kind"]), found["language"], found["slug"], from_json_list(found["texts"]), 0)

"""Questions asked, and where the talk about them stands."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from sqlite_utils import Database

from bot.model.question import NewQuestion, PastQuestion, Question, QuestionOutcome, Talk, TalkStep
from bot.store.personal_data import PersonalDataIndex, to_nobody
from bot.store.rows import Row, as_json_list, change, columns, from_json_list, lots, moment, part, row, rows, stamp
from bot.store.turns.asking_order import NEXT_ORDER

TALK_LASTS = timedelta(days=7)
"""Somebody may well come back to a question after the weekend."""
STILL_MEANT = timedelta(days=1)
"""So long ago, "a person, please" is still about what was asked."""
QUESTION = (
    *("id", "asked", "person", "place", "thread", "language", "asked_in", "text", "outcome", "shown", "chosen"),
    *("verdict", "rephrases", "activity"),
)
TALK = ("step", "question", "since", "behind", "asked_order")
"""The columns of a question, and of a talk."""
_NEXT_ID = (
    "(SELECT max(id) + 1 FROM (SELECT max(id) AS id FROM questions UNION ALL SELECT id FROM last_question) AS used)"
)
"""A number that no question has had, also none that is forgotten: posts are named after it."""


class Questions:
    def __init__(self, db: Database) -> None:
        self._db = db

    def ask(self, new: NewQuestion) -> Question:
        found = row(
            self._db,
            "INSERT INTO questions (id, asked, person, place, thread, activity, language, asked_in, text, outcome,"
            f" shown, rephrases) VALUES ({_NEXT_ID}, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING *",
            *(stamp(new.asked), new.person, new.place, new.thread, new.activity, new.language, new.asked_in, new.text),
            *(new.outcome.value, as_json_list(new.shown), new.rephrases),
        )
        assert found is not None  # noqa: S101 - RETURNING gives the row just made
        return question_of(found)

    def get(self, id_: int) -> Question | None:
        found = row(self._db, "SELECT * FROM questions WHERE id = ?", id_)
        return question_of(found) if found else None

    def chain(self, question: Question) -> Iterator[Question]:
        """The question and the ones it says again, newest first."""
        at: Question | None = question
        while at is not None:
            yield at
            at = self.get(at.rephrases) if at.rephrases is not None else None

    def latest(self, thread: str, person: str, now: datetime) -> Question | None:
        """What this person last asked here, unless it helped, was not to be sent, or is long ago."""
        found = self.last(thread, person, now)
        return found if found and found.verdict not in ("helped", "cancelled", "withdrawn") else None

    def last(self, thread: str, person: str, now: datetime) -> Question | None:
        """What this person last asked here, whatever came of it, unless it is long ago."""
        found = row(
            self._db,
            "SELECT * FROM questions WHERE thread = ? AND person = ? AND asked > ? ORDER BY id DESC LIMIT 1",
            *(thread, person, stamp(now - STILL_MEANT)),
        )
        return question_of(found) if found else None

    def asked_with(self, place: str, activity: str, person: str) -> list[Question]:
        """Everything this person asked with this message, in the order it was asked."""
        # '' stands at what was asked by no message of their own, such as somebody else's button.
        sql = "SELECT * FROM questions WHERE place = ? AND activity = ? AND activity <> '' AND person = ? ORDER BY id"
        return [question_of(one) for one in rows(self._db, sql, place, activity, person)]

    def newest_wording(self, question: Question) -> Question:
        """The question as it was said last; what was deleted since does not count."""
        sql = (
            "SELECT * FROM questions WHERE rephrases = ? AND coalesce(verdict, '') <> 'withdrawn'"
            " ORDER BY id DESC LIMIT 1"
        )
        while found := row(self._db, sql, question.id):
            question = question_of(found)
        return question

    def reported(self, thread: str, person: str, slug: str, now: datetime) -> Question | None:
        """The problem that this person has begun to report here lately, of what that article is about."""
        found = row(
            self._db,
            "SELECT * FROM questions WHERE thread = ? AND person = ? AND outcome = ? AND shown = ? AND asked > ?"
            " ORDER BY id DESC LIMIT 1",
            *(thread, person, QuestionOutcome.UNKNOWN.value, as_json_list([slug]), stamp(now - STILL_MEANT)),
        )
        return question_of(found) if found else None

    def copy_for(self, question: Question, person: str) -> Question | None:
        """The same question as this person made it theirs before, by pressing somebody else's button."""
        sql = "SELECT * FROM questions WHERE copy_of = ? AND person = ?"
        found = row(self._db, sql, question.id, person)
        return question_of(found) if found else None

    def copy(self, question: Question, person: str, language: str, now: datetime) -> Question:
        """The same question, asked by this person too, or once more."""
        new = NewQuestion(
            asked=now,
            person=person,
            place=question.place,
            thread=question.thread,
            activity=question.activity if person == question.person else "",
            language=language,
            asked_in=question.asked_in,
            text=question.text,
            outcome=question.outcome,
            shown=question.shown,
        )
        made = self.ask(new)
        change(self._db, "UPDATE questions SET copy_of = ? WHERE id = ?", question.id, made.id)
        return made

    def reword(
        self, id_: int, text: str, outcome: QuestionOutcome, shown: Sequence[str], language: str, asked_in: str
    ) -> None:
        """The person has edited the message that asked it; what it led to before no longer counts."""
        change(
            self._db,
            "UPDATE questions SET text = ?, outcome = ?, shown = ?, language = ?, asked_in = ?, chosen = NULL,"
            " verdict = NULL WHERE id = ?",
            *(text, outcome.value, as_json_list(shown), language, asked_in, id_),
        )

    def answered(self, thread: str, person: str, slug: str, language: str, since: datetime) -> bool:
        """Whether this person got the article here since then, in that language, and has not refused it."""
        sql = (
            "SELECT outcome, shown, chosen FROM questions WHERE thread = ? AND person = ? AND asked > ?"
            " AND language = ? AND coalesce(verdict, '') NOT LIKE 'refused%'"
        )
        found = rows(self._db, sql, thread, person, stamp(since), language)
        return any(
            (one["chosen"] or (from_json_list(one["shown"])[0] if one["outcome"] == QuestionOutcome.FOUND else ""))
            == slug
            for one in found
        )

    def facts(self, question: Question, slug: str) -> dict[str, int]:
        """The facts this person has told in this conversation for a decision article: name and number of the answer."""
        sql = "SELECT fact, answer FROM facts_told WHERE thread = ? AND person = ? AND slug = ?"
        found = rows(self._db, sql, question.thread, question.person, slug)
        return {str(one["fact"]): int(one["answer"]) for one in found}

    def set_fact(self, question: Question, slug: str, fact: str, answer: int, now: datetime) -> None:
        change(
            self._db,
            "INSERT INTO facts_told (thread, person, slug, fact, answer, told) VALUES (?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (thread, person, slug, fact) DO UPDATE SET answer = excluded.answer, told = excluded.told",
            *(question.thread, question.person, slug, fact, answer, stamp(now)),
        )

    def clear_facts(self, question: Question, slug: str) -> None:
        """Everything told for the article is asked again."""
        sql = "DELETE FROM facts_told WHERE thread = ? AND person = ? AND slug = ?"
        change(self._db, sql, question.thread, question.person, slug)

    def choose(self, question: Question, slug: str) -> Question:
        """The person wanted this article."""
        change(self._db, "UPDATE questions SET chosen = ? WHERE id = ?", slug, question.id)
        return replace(question, chosen=slug)

    def judge(self, id_: int, verdict: str) -> None:
        """ "helped" or "refused": what the person said of what they were shown."""
        change(self._db, "UPDATE questions SET verdict = ? WHERE id = ?", verdict, id_)

    def used(self) -> list[PastQuestion]:
        """Every question still kept, as it went, oldest first."""
        sql = "SELECT text, asked_in, outcome, shown, chosen, verdict FROM questions ORDER BY id"
        return [
            PastQuestion(
                text=one["text"],
                asked_in=one["asked_in"],
                outcome=QuestionOutcome(one["outcome"]),
                shown=from_json_list(one["shown"]),
                chosen=one["chosen"],
                verdict=one["verdict"],
            )
            for one in rows(self._db, sql)
        ]

    def talk(self, thread: str, person: str, now: datetime) -> Talk | None:
        sql = (
            f"SELECT {columns('t', 'talk', TALK)}, {columns('q', 'question', QUESTION)} FROM talks t"
            " LEFT JOIN questions q ON q.id = t.question WHERE t.thread = ? AND t.person = ? AND t.since > ?"
        )
        found = row(self._db, sql, thread, person, stamp(now - TALK_LASTS))
        talk = part(found, "talk", "step") if found else None
        return talk_of(talk, part(found, "question", "id")) if found and talk else None

    def open_talk(self, step: TalkStep, question: Question, now: datetime) -> None:
        self._set_talk(question.thread, question.person, step, question.id, now)

    def open_message_talk(self, thread: str, person: str, now: datetime) -> None:
        """What the person writes next goes to people as it is."""
        self._set_talk(thread, person, TalkStep.MESSAGE, None, now)

    def open_talk_without_question(self, step: TalkStep, thread: str, person: str, now: datetime) -> None:
        """What the person writes next is about no question."""
        self._set_talk(thread, person, step, None, now)

    def close_talk(self, thread: str, person: str) -> None:
        change(self._db, "DELETE FROM talks WHERE thread = ? AND person = ?", thread, person)

    def data_of(self, person: str) -> list[Row]:
        return list(rows(self._db, "SELECT * FROM questions WHERE person = ? ORDER BY id", person))

    def copies_of(self, ids: Sequence[int]) -> tuple[int, ...]:
        """The questions that others have made of these, and of those in turn."""
        found = list[int]()
        for listed, lot in lots(ids):
            first = f"SELECT id FROM questions WHERE copy_of IN {listed}"
            more = "SELECT q.id FROM questions q JOIN made ON q.copy_of = made.id"
            sql = f"WITH RECURSIVE made (id) AS ({first} UNION {more}) SELECT id FROM made"
            found += [int(one["id"]) for one in rows(self._db, sql, *lot)]
        return tuple(dict.fromkeys(found))

    def asked_by_others(self, text: str, besides: Sequence[int]) -> bool:
        """Whether the same was asked by others, of their own accord."""
        found = rows(self._db, "SELECT id FROM questions WHERE text = ?", text)
        return not {int(one["id"]) for one in found} <= {*besides}

    def erase(self, personal_data: PersonalDataIndex) -> None:
        for listed, lot in lots((*personal_data.questions, *personal_data.copies)):
            change(self._db, f"UPDATE questions SET text = '' WHERE id IN {listed}", *lot)
        change(self._db, "UPDATE questions SET activity = '' WHERE person = ?", personal_data.person)
        to_nobody(self._db, "questions", personal_data)
        change(self._db, "DELETE FROM facts_told WHERE person = ?", personal_data.person)
        change(self._db, "DELETE FROM talks WHERE person = ?", personal_data.person)

    def forget(self, before: datetime) -> None:
        # A rephrased question refers to the earlier one with no ON DELETE: whoever does lets go of it first.
        change(self._db, "UPDATE questions SET rephrases = NULL WHERE asked < ?", stamp(before))
        change(
            self._db,
            "UPDATE questions SET rephrases = NULL WHERE rephrases IN (SELECT id FROM questions WHERE asked < ?)",
            stamp(before),
        )
        newest = "(SELECT coalesce(max(id), 0) FROM questions)"
        change(self._db, f"UPDATE last_question SET id = {newest} WHERE id < {newest}")
        change(self._db, "DELETE FROM questions WHERE asked < ?", stamp(before))
        change(self._db, "DELETE FROM talks WHERE since < ?", stamp(before))
        change(self._db, "DELETE FROM facts_told WHERE told < ?", stamp(before))

    def _set_talk(self, thread: str, person: str, step: TalkStep, question: int | None, now: datetime) -> None:
        # The facts that this interrupts are come back to once it is over.
        interrupted = "CASE talks.step WHEN 'fact' THEN talks.question ELSE talks.behind END"
        behind = f"CASE WHEN talks.since > ? THEN nullif({interrupted}, excluded.question) END"
        change(
            self._db,
            "INSERT INTO talks (thread, person, step, question, since, asked_order)"
            f" VALUES (?, ?, ?, ?, ?, {NEXT_ORDER}) ON CONFLICT (thread, person) DO UPDATE SET step = excluded.step,"
            f" question = excluded.question, since = excluded.since, behind = {behind},"
            " asked_order = excluded.asked_order",
            *(thread, person, step.value, question, stamp(now)),
            *(thread, person, thread, person, stamp(now - TALK_LASTS)),
        )


def talk_of(found: Row, about: Row | None) -> Talk:
    """`about` is its question's row."""
    return Talk(
        TalkStep(found["step"]),
        found["question"],
        moment(found["since"]),
        found["behind"],
        found["asked_order"],
        question_of(about) if about else None,
    )


def question_of(found: Row) -> Question:
    return Question(
        id=found["id"],
        asked=moment(found["asked"]),
        person=found["person"],
        place=found["place"],
        thread=found["thread"],
        language=found["language"],
        asked_in=found["asked_in"],
        text=found["text"],
        outcome=QuestionOutcome(found["outcome"]),
        shown=from_json_list(found["shown"]),
        chosen=found["chosen"],
        verdict=found["verdict"],
        rephrases=found["rephrases"],
        activity=found["activity"],
    )

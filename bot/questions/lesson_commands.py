"""What support does about lessons: what waits, approved, rejected."""

import re
from collections.abc import Sequence
from datetime import datetime

from bot.configuration.app_context import AppContext
from bot.context.act import NOTHING, Act, AnyAct, FoundSubject, Request, Subject, Who, alone, whole
from bot.context.turn_context import TurnContext
from bot.language.phrases import Phrase, command
from bot.language.texts import Words
from bot.model.lesson import Lesson
from bot.questions import lesson_decisions, question_cards
from bot.store import Store
from bot.turn import FindLessons, Outcome, Reply, Say, Text

_LESSON = re.compile(r"[0-9a-f]{6}")


def _show_lessons(context: TurnContext) -> Outcome:
    return Outcome((FindLessons(context.words.language),))


def lessons_found(
    store: Store, app: AppContext, found: Sequence[Lesson], words: Words, now: datetime
) -> tuple[Reply, ...]:
    """What was found beside the core is shown, and may be decided about."""
    store.lessons.offer(found, now)
    if not found:
        return (Say(Text(words("learn-none"))),)
    titles = {lesson.slug: _lesson_title(app, lesson) for lesson in found}
    return (Say(question_cards.lessons_card(found, titles, words)),)


def _lesson_said(context: TurnContext, request: Request) -> FoundSubject[str] | None:
    id_, _, answer = request.words.partition(" ")
    return FoundSubject(context, id_, Request(answer)) if _LESSON.fullmatch(id_) else None


def _lesson_pressed(context: TurnContext, request: Request) -> FoundSubject[str] | Outcome:
    id_ = request.text("lesson")
    return FoundSubject(context, id_, request) if id_ else Outcome(notice=context.words("too-old"))


def _lesson_title(app: AppContext, lesson: Lesson) -> str:
    article = app.knowledge.library.get(lesson.slug, lesson.language)
    return article.title if article else ""


def _reject(context: TurnContext, id_: str) -> Outcome:
    try:
        lesson_decisions.reject_lesson(context.store, id_, context.person.id, context.turn.at)
    except lesson_decisions.NoSuchLesson:
        return Outcome(notice=context.words("learn-unknown", id=id_))
    return Outcome(notice=context.words("learn-rejected", id=id_))


def _approve(context: TurnContext, id_: str, request: Request) -> Outcome:
    words, at, by = context.words, context.turn.at, context.person.id
    try:
        _, publish = lesson_decisions.approve_lesson(context.store, id_, request.words, by, at)
    except lesson_decisions.NoSuchLesson:
        return Outcome(notice=words("learn-unknown", id=id_))
    except lesson_decisions.NeedsAnswer:  # an article is to be written, and has no text yet
        return Outcome(notice=words("learn-answer-missing") if request.pressed else words("learn-answer-how", id=id_))
    return Outcome((publish,), notice=words("learn-approved", id=id_))


_OFFERED_LESSON = Subject(_lesson_said, _lesson_pressed)

ACTS: tuple[AnyAct, ...] = (
    Act(do=alone(_show_lessons), about=NOTHING, phrase=Phrase("learn", any_language=True), who=Who.AGENTS_ALONE),
    Act(
        do=_approve,
        about=_OFFERED_LESSON,
        phrase=command("approve"),
        verb="approve",
        words_in=question_cards.lesson_field,
        who=Who.AGENTS_ALONE,
    ),
    Act(do=whole(_reject), about=_OFFERED_LESSON, phrase=command("reject"), verb="reject", who=Who.AGENTS_ALONE),
)

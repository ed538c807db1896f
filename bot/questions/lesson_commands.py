"""What support says and presses about lessons: what waits, approved, rejected."""

import re
from collections.abc import Sequence
from datetime import datetime

from bot.configuration.app_context import AppContext
from bot.context import TurnContext
from bot.language.phrases import Intent, RecognisedPhrase
from bot.language.texts import Words
from bot.model.lesson import Lesson
from bot.questions import lesson_decisions, question_cards
from bot.store import Store
from bot.turn import ButtonPressed, FindLessons, Outcome, Reply, Say, Text

_LESSON = re.compile(r"[0-9a-f]{6}")


def show_lessons(context: TurnContext, *_: object) -> Outcome | None:
    if not context.is_agent:
        return None
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


def typed_decision(context: TurnContext, phrase: RecognisedPhrase, *_: object) -> Outcome | None:
    id_, _space, answer = phrase.argument.partition(" ")
    if not context.is_agent or not _LESSON.fullmatch(id_):
        return None
    return _decide(context, phrase.intent, id_, answer, context.words("learn-answer-how", id=id_))


def pressed_decision(context: TurnContext, press: ButtonPressed) -> Outcome:
    if not context.is_agent:
        return Outcome(notice=context.words("agents-only"))
    id_ = press.data.get("lesson")
    text = press.data.get(question_cards.lesson_field(str(id_)), "")
    if not isinstance(id_, str) or not isinstance(text, str):
        return Outcome(notice=context.words("too-old"))
    return _decide(context, press.verb, id_, text, context.words("learn-answer-missing"))


def _lesson_title(app: AppContext, lesson: Lesson) -> str:
    article = app.knowledge.library.get(lesson.slug, lesson.language)
    return article.title if article else ""


def _decide(context: TurnContext, intent: str, id_: str, answer: str, missing: str) -> Outcome:
    """`missing`: what is said where an article is to be written and has no text yet."""
    words, at, by = context.words, context.turn.at, context.person.id
    try:
        if intent == Intent.REJECT:
            lesson_decisions.reject_lesson(context.store, id_, by, at)
            return Outcome(notice=words("learn-rejected", id=id_))
        _, publish = lesson_decisions.approve_lesson(context.store, id_, answer, by, at)
    except lesson_decisions.NoSuchLesson:
        return Outcome(notice=words("learn-unknown", id=id_))
    except lesson_decisions.NeedsAnswer:
        return Outcome(notice=missing)
    return Outcome((publish,), notice=words("learn-approved", id=id_))

"""What support says and presses about lessons: what waits, approved, rejected."""

import re

from bot.context import Scene, say
from bot.language.phrases import Heard, Intent
from bot.model.lesson import Lesson
from bot.questions import lesson_decisions, question_cards
from bot.turn import Outcome, Pressed, Say

_LESSON = re.compile(r"[0-9a-f]{6}")


def lessons(scene: Scene, *_: object) -> Outcome | None:
    if not scene.is_agent:
        return None
    found = lesson_decisions.open_lessons(scene.store, scene.house)
    if not found:
        return say(scene.words("learn-none"))
    titles = {lesson.slug: _title(scene, lesson) for lesson in found}
    return Outcome((Say(question_cards.lessons(found, titles, scene.words)),))


def typed_decision(scene: Scene, heard: Heard, *_: object) -> Outcome | None:
    id_, _space, answer = heard.argument.partition(" ")
    if not scene.is_agent or not _LESSON.fullmatch(id_):
        return None
    return _decide(scene, heard.intent, id_, answer, scene.words("learn-answer-how", id=id_))


def pressed_decision(scene: Scene, press: Pressed) -> Outcome:
    if not scene.is_agent:
        return Outcome(notice=scene.words("agents-only"))
    id_ = press.data.get("lesson")
    text = press.data.get(question_cards.lesson_field(str(id_)), "")
    if not isinstance(id_, str) or not isinstance(text, str):
        return Outcome(notice=scene.words("too-old"))
    return _decide(scene, press.verb, id_, text, scene.words("learn-answer-missing"))


def _title(scene: Scene, lesson: Lesson) -> str:
    article = scene.house.knowledge.library.get(lesson.slug, lesson.language)
    return article.title if article else ""


def _decide(scene: Scene, intent: str, id_: str, answer: str, missing: str) -> Outcome:
    """`missing`: what is said where an article is to be written and has no text yet."""
    words, at, by = scene.words, scene.turn.at, scene.person.id
    try:
        if intent == Intent.REJECT:
            lesson_decisions.reject(scene.store, scene.house, id_, by, at)
            return Outcome(notice=words("learn-rejected", id=id_))
        _, publish = lesson_decisions.approve(scene.store, scene.house, id_, answer, by, at)
    except lesson_decisions.NoSuchLesson:
        return Outcome(notice=words("learn-unknown", id=id_))
    except lesson_decisions.NeedsAnswer:
        return Outcome(notice=missing)
    return Outcome((publish,), notice=words("learn-approved", id=id_))

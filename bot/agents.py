"""What those who work on support can do, typed or pressed: take, answer, bind a queue, set a service, teach."""

import re
from collections.abc import Callable

from bot import cards, markdown, teaching
from bot import desk as support
from bot.cases import Case
from bot.hearing import Heard, Intent
from bot.learning import Lesson
from bot.scene import Scene, say
from bot.turn import Outcome, Pressed, Say

_LESSON = re.compile(r"[0-9a-f]{6}")


def typed_take(scene: Scene, heard: Heard, *_: object) -> Outcome | None:
    argument = heard.argument
    if argument and not argument.isdecimal():
        return None
    if not scene.is_agent:
        return _agents_only(scene) if argument else None
    case = scene.store.cases.get(_number(argument)) if argument else support.case_at(scene)
    if case is None:
        words = scene.words
        return say(words("case-unknown", number=argument) if argument else words("case-which"))
    return support.take(scene, case)


def typed_answer(scene: Scene, heard: Heard, *_: object) -> Outcome | None:
    """ "answer 1001 …" anywhere, or "answer …" in the thread of the case's card."""
    argument = heard.argument
    numbered = re.match(r"(\d{1,12})[\s:.,]*(.*)", argument, re.DOTALL)
    if not scene.is_agent:
        return _agents_only(scene) if numbered else None
    if numbered and (case := scene.store.cases.get(int(numbered[1]))):
        return support.answer(scene, case, numbered[2])
    if case := support.case_at(scene):
        return support.answer(scene, case, argument)
    return say(scene.words("case-unknown", number=numbered[1])) if numbered else None


def bind_queue(scene: Scene, heard: Heard, *_: object) -> Outcome:
    return support.bind_queue(scene, heard.argument) if scene.is_agent else _agents_only(scene)


def set_service(scene: Scene, heard: Heard, *_: object) -> Outcome | None:
    name = heard.argument
    if not scene.is_agent or not name or " " in name:
        return None
    services = ", ".join(scene.house.desk.services)
    unknown = scene.words("service-unknown", service=markdown.escape(name), services=services)
    return support.set_service(scene, name) or say(unknown)


def lessons(scene: Scene, *_: object) -> Outcome | None:
    if not scene.is_agent:
        return None
    found = teaching.open_lessons(scene.store, scene.house)
    if not found:
        return say(scene.words("learn-none"))
    titles = {lesson.slug: _title(scene, lesson) for lesson in found}
    return Outcome((Say(cards.lessons(found, titles, scene.words)),))


def typed_decision(scene: Scene, heard: Heard, *_: object) -> Outcome | None:
    id_, _space, answer = heard.argument.partition(" ")
    if not scene.is_agent or not _LESSON.fullmatch(id_):
        return None
    return _decide(scene, heard.intent, id_, answer, scene.words("learn-answer-how", id=id_))


def pressed_take(scene: Scene, press: Pressed) -> Outcome:
    return _on_case(scene, press, lambda case: support.take(scene, case))


def pressed_answer(scene: Scene, press: Pressed) -> Outcome:
    text = press.data.get("text", "")
    if not isinstance(text, str):
        return Outcome(notice=scene.words("too-old"))
    return _on_case(scene, press, lambda case: support.answer(scene, case, text))


def pressed_pictures(scene: Scene, press: Pressed) -> Outcome:
    return _on_case(scene, press, lambda case: support.renew_pictures(scene, case))


def pressed_decision(scene: Scene, press: Pressed) -> Outcome:
    if not scene.is_agent:
        return Outcome(notice=scene.words("agents-only"))
    id_ = press.data.get("lesson")
    text = press.data.get(cards.lesson_field(str(id_)), "")
    if not isinstance(id_, str) or not isinstance(text, str):
        return Outcome(notice=scene.words("too-old"))
    return _decide(scene, press.verb, id_, text, scene.words("learn-answer-missing"))


def _on_case(scene: Scene, press: Pressed, act: Callable[[Case], Outcome]) -> Outcome:
    """What an agent does to the case that the button names."""
    if not scene.is_agent:
        return Outcome(notice=scene.words("agents-only"))
    number = press.number("case")
    case = scene.store.cases.get(number) if number else None
    return act(case) if case else Outcome(notice=scene.words("too-old"))


def _title(scene: Scene, lesson: Lesson) -> str:
    article = scene.house.knowledge.library.get(lesson.slug, lesson.language)
    return article.title if article else ""


def _decide(scene: Scene, intent: str, id_: str, answer: str, missing: str) -> Outcome:
    """`missing`: what is said where an article is to be written and has no text yet."""
    words, at, by = scene.words, scene.turn.at, scene.person.id
    try:
        if intent == Intent.REJECT:
            teaching.reject(scene.store, scene.house, id_, by, at)
            return Outcome(notice=words("learn-rejected", id=id_))
        _, publish = teaching.approve(scene.store, scene.house, id_, answer, by, at)
    except teaching.NoSuchLesson:
        return Outcome(notice=words("learn-unknown", id=id_))
    except teaching.NeedsAnswer:
        return Outcome(notice=missing)
    return Outcome((publish,), notice=words("learn-approved", id=id_))


def _number(digits: str) -> int:
    return int(digits[:12])


def _agents_only(scene: Scene) -> Outcome:
    return say(scene.words("agents-only"))

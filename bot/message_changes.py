"""What people do to messages afterwards: a thumb under an answer, an edit, a deletion."""

from itertools import zip_longest

from bot.cases.requester import own_cases
from bot.context import Scene
from bot.model.question import Question
from bot.questions import question_flow
from bot.turn import Outcome, Rated


def rated(scene: Scene, thumb: Rated) -> Outcome:
    """A thumb under an answer: anybody's who reads it."""
    name = scene.store.outbox.name_at(scene.turn.place.id, thumb.on) or ""
    number = name.split(":")[1] if name.startswith("question:") else ""
    question = question_flow.own(scene, int(number)) if number.isdecimal() else None
    if question is None:
        return Outcome()
    if thumb.liked:
        return Outcome(question_flow.helped(scene, question).replies)
    return question_flow.disliked(scene if scene.chose_language else scene.speaking(question.language), question)


def changed(scene: Scene, what: str, text: str) -> Outcome:
    """A message has been edited or deleted: everything that it asked follows, one question after the other."""
    asked = scene.store.questions.asked_with(scene.turn.place.id, scene.turn.activity_id, scene.person.id)
    now = question_flow.parts(scene, text) if asked and what == "edited" else []
    outcomes = [_changed(scene, question, part, what, text) for question, part in zip_longest(asked, now)]
    return Outcome(tuple(reply for outcome in outcomes for reply in outcome.replies))


def _changed(scene: Scene, question: Question | None, part: str | None, what: str, text: str) -> Outcome:
    """`part` is what now stands in the place of the question, None where nothing does."""
    if question and (case := scene.store.cases.of_question(question.id)):
        return own_cases.changed(scene, case, what, text)
    if part is None:
        return question_flow.withdrawn(scene, question) if question else Outcome()
    return question_flow.edited(scene, question, part) if question else question_flow.alone(scene, part)

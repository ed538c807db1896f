"""What people do to messages afterwards: a thumb under an answer, an edit, a deletion."""

from bot import asking, mine
from bot.scene import Scene
from bot.turn import Outcome, Rated


def rated(scene: Scene, thumb: Rated) -> Outcome:
    """A thumb under an answer: anybody's who reads it."""
    name = scene.store.outbox.name_at(scene.turn.place.id, thumb.on) or ""
    number = name.split(":")[1] if name.startswith("question:") else ""
    question = asking.own(scene, int(number)) if number.isdecimal() else None
    if question is None:
        return Outcome()
    if thumb.liked:
        return Outcome(asking.helped(scene, question).replies)
    return asking.disliked(scene if scene.chose_language else scene.speaking(question.language), question)


def changed(scene: Scene, what: str, text: str) -> Outcome:
    """The message that asked a question, or became a case, has been edited or deleted."""
    question = scene.store.questions.at(scene.turn.place.id, scene.turn.activity_id)
    if question is None or question.person != scene.person.id:
        return Outcome()
    if case := scene.store.cases.of_question(question.id):
        return mine.changed(scene, case, what, text)
    return asking.edited(scene, question, text) if what == "edited" else asking.withdrawn(scene, question)

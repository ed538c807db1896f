"""What a button on a card does."""

from collections.abc import Callable, Mapping

from bot import agents, asking, deciding, handing
from bot.notices.pressed import PRESSES as ON_NOTICES
from bot.questions import Question
from bot.scene import Scene, aloud
from bot.turn import Outcome, Pressed


def pressed(scene: Scene, press: Pressed) -> Outcome:
    """The button's work. Nothing in it is trusted: what it names is looked up, and who presses is checked."""
    act = _PRESSES.get(press.verb)
    outcome = act(scene, press) if act else Outcome(notice=scene.words("too-old"))
    return outcome if press.waits else aloud(outcome)


_Press = Callable[[Scene, Pressed], Outcome]


def _about(act: Callable[[Scene, Question, Pressed], Outcome]) -> _Press:
    """A press about a question: as the presser's own, in the language it was answered in."""

    def press_(scene: Scene, press: Pressed) -> Outcome:
        question = asking.own(scene, press.number("q"))
        if question is None:
            return Outcome(notice=scene.words("too-old"))
        if question.person == scene.person.id and not scene.chose_language:
            scene = scene.speaking(question.language)
        return act(scene, question, press)

    return press_


def _pick(scene: Scene, question: Question, press: Pressed) -> Outcome:
    return asking.pick(scene, question, str(press.data.get("slug", "")))


def _none(scene: Scene, question: Question, _: Pressed) -> Outcome:
    return asking.refuse(scene, question)


def _send(scene: Scene, question: Question, _: Pressed) -> Outcome:
    return handing.hand_over(scene, question)


def _cancel(scene: Scene, question: Question, _: Pressed) -> Outcome:
    return handing.cancel(scene, question)


def _fact(scene: Scene, question: Question, press: Pressed) -> Outcome:
    at = press.data.get("at")
    if type(at) is not int:
        return Outcome(notice=scene.words("too-old"))
    return deciding.told(scene, question, str(press.data.get("fact", "")), at)


def _unsure(scene: Scene, question: Question, _: Pressed) -> Outcome:
    return deciding.unsure(scene, question)


def _again(scene: Scene, question: Question, _: Pressed) -> Outcome:
    return deciding.corrected(scene, question, "") or Outcome(notice=scene.words("too-old"))


def _why(scene: Scene, question: Question, press: Pressed) -> Outcome:
    return asking.because(scene, question, str(press.data.get("reason", "")))


def _helped(scene: Scene, question: Question, _: Pressed) -> Outcome:
    return asking.helped(scene, question)


_PRESSES: Mapping[str, _Press] = {
    "pick": _about(_pick),
    "none": _about(_none),
    "send": _about(_send),
    "cancel": _about(_cancel),
    "fact": _about(_fact),
    "unsure": _about(_unsure),
    "again": _about(_again),
    "why": _about(_why),
    "helped": _about(_helped),
    "take": agents.pressed_take,
    "answer": agents.pressed_answer,
    "approve": agents.pressed_decision,
    "reject": agents.pressed_decision,
    **ON_NOTICES,
}
"""What each button's verb does."""

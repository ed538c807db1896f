"""What a button on a card does."""

from collections.abc import Callable, Mapping

from bot.cases.releases import release_commands
from bot.cases.requester import calls, own_cases
from bot.cases.support import support_commands
from bot.context import Scene, aloud
from bot.intake import dialog_cards, dialog_flow
from bot.model.dialog_session import Dialog, DialogState
from bot.model.question import Question
from bot.notices.notice_buttons import PRESSES as ON_NOTICES
from bot.people import contact_checks, contacts, my_data
from bot.questions import decisions, handover, lesson_commands, question_flow
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
        question = question_flow.own(scene, press.number("q"))
        if question is None:
            return Outcome(notice=scene.words("too-old"))
        if question.person == scene.person.id and not scene.chose_language:
            scene = scene.speaking(question.language)
        talk = scene.store.questions.talk(scene.turn.thread, scene.person.id, scene.turn.at)
        return decisions.going_on(scene, talk, act(scene, question, press))

    return press_


def _about_facts(act: Callable[[Scene, Question, Pressed], Outcome]) -> _Press:
    """A press under a decision article: about that article, whatever else the question led to."""

    def act_(scene: Scene, question: Question, press: Pressed) -> Outcome:
        meant = decisions.about(scene, question, str(press.data.get("slug", "")))
        return act(scene, meant, press) if meant else Outcome(notice=scene.words("too-old"))

    return _about(act_)


def _pick(scene: Scene, question: Question, press: Pressed) -> Outcome:
    return question_flow.pick(scene, question, str(press.data.get("slug", "")))


def _none(scene: Scene, question: Question, _: Pressed) -> Outcome:
    return question_flow.refuse(scene, question)


def _send(scene: Scene, question: Question, _: Pressed) -> Outcome:
    return handover.hand_over(scene, question)


def _cancel(scene: Scene, question: Question, _: Pressed) -> Outcome:
    return handover.cancel(scene, question)


def _fact(scene: Scene, question: Question, press: Pressed) -> Outcome:
    at = press.data.get("at")
    if type(at) is not int:
        return Outcome(notice=scene.words("too-old"))
    return decisions.told(scene, question, str(press.data.get("fact", "")), at)


def _unsure(scene: Scene, question: Question, _: Pressed) -> Outcome:
    return decisions.unsure(scene, question)


def _again(scene: Scene, question: Question, _: Pressed) -> Outcome:
    return decisions.corrected(scene, question, "") or Outcome(notice=scene.words("too-old"))


def _why(scene: Scene, question: Question, press: Pressed) -> Outcome:
    return question_flow.because(scene, question, str(press.data.get("reason", "")))


def _helped(scene: Scene, question: Question, _: Pressed) -> Outcome:
    return question_flow.helped(scene, question)


def _begin(scene: Scene, question: Question, press: Pressed) -> Outcome:
    name = str(press.data.get("flow", ""))
    if name not in scene.house.flows:
        return Outcome(notice=scene.words("too-old"))
    return dialog_flow.begin(scene, name, question=question, opens=press.opens)


def _start(scene: Scene, press: Pressed) -> Outcome:
    name = str(press.data.get("flow", ""))
    return dialog_flow.begin(scene, name) if name in scene.house.flows else Outcome(notice=scene.words("too-old"))


def _menu(scene: Scene, press: Pressed) -> Outcome:
    """A message taken from its menu: kept as the presser's own question, and what shall become of it asked."""
    text = press.data.get("text")
    if not isinstance(text, str) or not text.strip():
        return Outcome(notice=scene.words("menu-empty"))
    question = question_flow.taken(scene, text.strip())
    return Outcome(shown=dialog_cards.menu(text, scene.house.offered, question.id, scene.words))


def _in_dialog(act: Callable[[Scene, Dialog, Pressed], Outcome]) -> _Press:
    """A press on a guided dialog's card: its own person's, while it is open."""

    def press_(scene: Scene, press: Pressed) -> Outcome:
        number = press.number("d")
        dialog = scene.store.dialogs.get(number) if number else None
        if dialog is None or dialog.thread != scene.turn.thread:
            return Outcome(notice=scene.words("too-old"))
        if dialog.person != scene.person.id:
            return Outcome(notice=scene.words("dialog-not-yours"))
        if not scene.chose_language:
            scene = scene.speaking(dialog.language)
        if dialog.state is not DialogState.OPEN:
            return dialog_flow.over(scene, dialog)
        now = dialog_flow.as_it_now_reads(scene, dialog)
        return act(scene, now, press) if now else Outcome(notice=scene.words("too-old"))

    return press_


def _choose(scene: Scene, dialog: Dialog, press: Pressed) -> Outcome:
    return dialog_flow.choose(scene, dialog, str(press.data.get("field", "")), str(press.data.get("value", "")))


def _skip(scene: Scene, dialog: Dialog, press: Pressed) -> Outcome:
    return dialog_flow.skip(scene, dialog, str(press.data.get("field", "")))


def _form(scene: Scene, dialog: Dialog, press: Pressed) -> Outcome:
    return dialog_flow.show_form(scene, dialog, opens=press.opens)


def _fill(scene: Scene, dialog: Dialog, press: Pressed) -> Outcome:
    return dialog_flow.fill(scene, dialog, press.data)


def _me_too(scene: Scene, dialog: Dialog, press: Pressed) -> Outcome:
    return dialog_flow.me_too(scene, dialog, press.number("case") or 0)


def _that_is_it(scene: Scene, dialog: Dialog, press: Pressed) -> Outcome:
    return dialog_flow.that_is_it(scene, dialog, press.number("notice") or 0)


def _alone(act: Callable[[Scene, Dialog], Outcome]) -> _Press:
    """A press that says nothing but which dialog."""
    return _in_dialog(lambda scene, dialog, _: act(scene, dialog))


_PRESSES: Mapping[str, _Press] = {
    "pick": _about(_pick),
    "none": _about(_none),
    "send": _about(_send),
    "cancel": _about(_cancel),
    "fact": _about_facts(_fact),
    "unsure": _about_facts(_unsure),
    "again": _about_facts(_again),
    "why": _about(_why),
    "helped": _about(_helped),
    "begin": _about(_begin),
    "start": _start,
    "choose": _in_dialog(_choose),
    "skip": _in_dialog(_skip),
    "fill": _in_dialog(_fill),
    "me-too": _in_dialog(_me_too),
    "that-is-it": _in_dialog(_that_is_it),
    "back": _alone(dialog_flow.back),
    "more": _alone(dialog_flow.more),
    "form": _in_dialog(_form),
    "menu": _menu,
    "resume": _alone(dialog_flow.resume),
    "drop": _alone(dialog_flow.drop),
    "dispatch": _alone(dialog_flow.dispatch),
    "not-alike": _alone(dialog_flow.not_alike),
    "take": support_commands.pressed_take,
    "answer": support_commands.pressed_answer,
    "gallery": support_commands.pressed_gallery,
    "pictures": support_commands.pressed_pictures,
    "case-ask": support_commands.pressed_ask,
    "case-note": support_commands.pressed_note,
    "case-change": support_commands.pressed_change,
    "case-add": own_cases.pressed(own_cases.pressed_add),
    "case-withdraw": own_cases.pressed(own_cases.pressed_withdraw),
    "case-reopen": own_cases.pressed(own_cases.pressed_reopen),
    "case-choose": own_cases.pressed(own_cases.pressed_choose),
    "case-called": own_cases.pressed(own_cases.pressed_called),
    "talk-offer": support_commands.pressed_offer,
    **dict.fromkeys(calls.PRESSES, own_cases.pressed(calls.pressed)),
    "approve": lesson_commands.pressed_decision,
    "reject": lesson_commands.pressed_decision,
    "contacts": contacts.chosen,
    "contact-right": contact_checks.pressed_right,
    "contact-changed": contact_checks.pressed_changed,
    **ON_NOTICES,
    "problem": handover.pressed_problem,
    **release_commands.PRESSES,
    "forget": my_data.pressed_forget,
    "erase-ask": my_data.pressed_ask,
    "erase": my_data.pressed_erase,
    "erase-keep": my_data.pressed_keep,
}
"""What each button's verb does."""

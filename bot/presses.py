"""What a button on a card does."""

from collections.abc import Callable, Mapping

from bot.cases.releases import release_commands
from bot.cases.requester import calls, own_cases
from bot.cases.support import support_commands
from bot.context import TurnContext, as_post
from bot.intake import dialog_cards, dialog_flow
from bot.model.dialog_session import Dialog, DialogState
from bot.model.question import Question
from bot.notices.notice_buttons import NOTICE_PRESSES, pressed_once
from bot.people import contact_checks, contacts, my_data
from bot.questions import decisions, handover, lesson_commands, problem_reports, question_flow
from bot.turn import ButtonPressed, Outcome


def button_pressed(context: TurnContext, press: ButtonPressed) -> Outcome:
    """The button's work. Nothing in it is trusted: what it names is looked up, and who presses is checked."""
    act = _PRESSES.get(press.verb)
    outcome = act(context, press) if act else Outcome(notice=context.words("too-old"))
    return outcome if press.waits else as_post(outcome)


_Press = Callable[[TurnContext, ButtonPressed], Outcome]


def _about_question(act: Callable[[TurnContext, Question, ButtonPressed], Outcome]) -> _Press:
    """A press about a question: as the presser's own, in the language it was answered in."""

    def press_(context: TurnContext, press: ButtonPressed) -> Outcome:
        question = question_flow.own_question(context, press.number("q"))
        if question is None:
            return Outcome(notice=context.words("too-old"))
        if question.person == context.person.id and not context.chose_language:
            context = context.in_language(question.language)
        talk, dialog = dialog_flow.waiting_here(context)
        outcome = decisions.fact_asked_again(context, talk, act(context, question, press))
        return dialog_flow.with_next_prompt(context, dialog, talk, outcome)

    return press_


def _about_facts(act: Callable[[TurnContext, Question, ButtonPressed], Outcome]) -> _Press:
    """A press under a decision article: about that article, whatever else the question led to."""

    def act_(context: TurnContext, question: Question, press: ButtonPressed) -> Outcome:
        meant = decisions.question_about(context, question, str(press.data.get("slug", "")))
        return act(context, meant, press) if meant else Outcome(notice=context.words("too-old"))

    return _about_question(act_)


def _pick(context: TurnContext, question: Question, press: ButtonPressed) -> Outcome:
    return question_flow.pick_article(context, question, str(press.data.get("slug", "")))


def _none(context: TurnContext, question: Question, _: ButtonPressed) -> Outcome:
    return question_flow.refuse_answer(context, question)


def _send(context: TurnContext, question: Question, _: ButtonPressed) -> Outcome:
    return handover.hand_over(context, question)


def _cancel(context: TurnContext, question: Question, _: ButtonPressed) -> Outcome:
    return handover.cancel_handover(context, question)


def _fact(context: TurnContext, question: Question, press: ButtonPressed) -> Outcome:
    at = press.data.get("at")
    if type(at) is not int:
        return Outcome(notice=context.words("too-old"))
    return decisions.answer_fact(context, question, str(press.data.get("fact", "")), at)


def _unsure(context: TurnContext, question: Question, _: ButtonPressed) -> Outcome:
    return decisions.fact_unknown(context, question)


def _again(context: TurnContext, question: Question, _: ButtonPressed) -> Outcome:
    return decisions.correct_fact(context, question, "") or Outcome(notice=context.words("too-old"))


def _why(context: TurnContext, question: Question, press: ButtonPressed) -> Outcome:
    return question_flow.record_reason(context, question, str(press.data.get("reason", "")))


def _helped(context: TurnContext, question: Question, _: ButtonPressed) -> Outcome:
    return question_flow.mark_helped(context, question)


def _begin(context: TurnContext, question: Question, press: ButtonPressed) -> Outcome:
    name = str(press.data.get("flow", ""))
    if name not in context.app.flows:
        return Outcome(notice=context.words("too-old"))
    newest = context.store.questions.newest_wording(question)
    return dialog_flow.begin_dialog(context, name, question=newest, opens=press.opens)


def _start(context: TurnContext, press: ButtonPressed) -> Outcome:
    name = str(press.data.get("flow", ""))
    return (
        dialog_flow.begin_dialog(context, name)
        if name in context.app.flows
        else Outcome(notice=context.words("too-old"))
    )


def _menu(context: TurnContext, press: ButtonPressed) -> Outcome:
    """A message taken from its menu: kept as the presser's own question, and what shall become of it asked."""
    text = press.data.get("text")
    if not isinstance(text, str) or not text.strip():
        return Outcome(notice=context.words("menu-empty"))
    question = question_flow.keep_question(context, text.strip())
    return Outcome(shown=dialog_cards.menu_card(text, context.app.offered, question.id, context.words))


def _about_dialog(act: Callable[[TurnContext, Dialog, ButtonPressed], Outcome]) -> _Press:
    """A press on a guided dialog's card: its own person's, while it is open."""

    def press_(context: TurnContext, press: ButtonPressed) -> Outcome:
        number = press.number("d")
        dialog = context.store.dialogs.get(number) if number else None
        if dialog is None or dialog.thread != context.turn.thread:
            return Outcome(notice=context.words("too-old"))
        if dialog.person != context.person.id:
            return Outcome(notice=context.words("dialog-not-yours"))
        if not context.chose_language:
            context = context.in_language(dialog.language)
        if dialog.state is not DialogState.OPEN:
            return dialog_flow.dialog_over(context, dialog)
        now = dialog_flow.as_it_now_reads(context, dialog)
        return act(context, now, press) if now else Outcome(notice=context.words("too-old"))

    return press_


def _choose(context: TurnContext, dialog: Dialog, press: ButtonPressed) -> Outcome:
    return dialog_flow.choose_row(context, dialog, str(press.data.get("field", "")), str(press.data.get("value", "")))


def _skip(context: TurnContext, dialog: Dialog, press: ButtonPressed) -> Outcome:
    return dialog_flow.skip_field(context, dialog, str(press.data.get("field", "")))


def _form(context: TurnContext, dialog: Dialog, press: ButtonPressed) -> Outcome:
    return dialog_flow.show_form(context, dialog, opens=press.opens)


def _fill(context: TurnContext, dialog: Dialog, press: ButtonPressed) -> Outcome:
    return dialog_flow.fill_form(context, dialog, press.data)


def _me_too(context: TurnContext, dialog: Dialog, press: ButtonPressed) -> Outcome:
    return dialog_flow.watch_case(context, dialog, press.number("case") or 0)


def _wait_for_notice(context: TurnContext, dialog: Dialog, press: ButtonPressed) -> Outcome:
    return dialog_flow.wait_for_notice(context, dialog, press.number("notice") or 0)


def _about_dialog_only(act: Callable[[TurnContext, Dialog], Outcome]) -> _Press:
    """A press that says nothing but which dialog."""
    return _about_dialog(lambda context, dialog, _: act(context, dialog))


_PRESSES: Mapping[str, _Press] = {
    "pick": _about_question(_pick),
    "none": _about_question(_none),
    "send": _about_question(_send),
    "cancel": _about_question(_cancel),
    "fact": _about_facts(_fact),
    "unsure": _about_facts(_unsure),
    "again": _about_facts(_again),
    "why": _about_question(_why),
    "helped": _about_question(_helped),
    "begin": _about_question(_begin),
    "start": _start,
    "choose": _about_dialog(_choose),
    "skip": _about_dialog(_skip),
    "fill": _about_dialog(_fill),
    "me-too": _about_dialog(_me_too),
    "that-is-it": _about_dialog(_wait_for_notice),
    "back": _about_dialog_only(dialog_flow.previous_field),
    "more": _about_dialog_only(dialog_flow.tell_more),
    "form": _about_dialog(_form),
    "menu": _menu,
    "resume": _about_dialog_only(dialog_flow.resume_dialog),
    "drop": _about_dialog_only(dialog_flow.drop_dialog),
    "dispatch": _about_dialog_only(dialog_flow.send_dialog),
    "not-alike": _about_dialog_only(dialog_flow.none_similar),
    "take": support_commands.pressed_take,
    "answer": support_commands.pressed_answer,
    "gallery": support_commands.pressed_gallery,
    "pictures": support_commands.pressed_pictures,
    "case-ask": support_commands.pressed_ask,
    "case-note": support_commands.pressed_note,
    "case-change": support_commands.pressed_change,
    "case-add": own_cases.on_own_case(own_cases.pressed_add),
    "case-withdraw": own_cases.on_own_case(own_cases.pressed_withdraw),
    "case-reopen": own_cases.on_own_case(own_cases.pressed_reopen),
    "case-choose": own_cases.on_own_case(own_cases.pressed_choose),
    "case-called": own_cases.on_own_case(own_cases.pressed_called),
    "talk-offer": support_commands.pressed_offer,
    **dict.fromkeys(calls.CALL_VERBS, own_cases.on_own_case(calls.call_pressed)),
    "approve": lesson_commands.pressed_decision,
    "reject": lesson_commands.pressed_decision,
    "contacts": contacts.organisation_chosen,
    "contact-right": contact_checks.pressed_right,
    "contact-changed": contact_checks.pressed_changed,
    **NOTICE_PRESSES,
    "problem": pressed_once(problem_reports.pressed_problem, for_each_person=True),
    **release_commands.RELEASE_PRESSES,
    "forget": my_data.pressed_forget,
    "erase-ask": my_data.pressed_ask,
    "erase": my_data.pressed_erase,
    "erase-keep": my_data.pressed_keep,
}
"""What each button's verb does."""

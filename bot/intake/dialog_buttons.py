"""The buttons of guided dialogs, and what else can be said to one: its own person's, while it is open."""

from bot.context.act import NOTHING, Act, AnyAct, FoundSubject, Request, Subject, whole
from bot.context.turn_context import TurnContext
from bot.intake import dialog_cards, dialog_flow, dialog_reading
from bot.language.phrases import Intent, Phrase
from bot.model.dialog_session import Dialog, DialogState
from bot.model.question import Question
from bot.questions import question_flow, replies
from bot.turn import Outcome


def _dialog_pressed(context: TurnContext, request: Request) -> FoundSubject[Dialog] | Outcome:
    number = request.number("d")
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
    return FoundSubject(context, now, request) if now else Outcome(notice=context.words("too-old"))


DIALOG = Subject(pressed=_dialog_pressed)
"""A guided dialog. What is typed in one is read there, field by field; anywhere else its phrases mean nothing."""


def _begin(context: TurnContext, question: Question, request: Request) -> Outcome | None:
    """The dialog of that name, with what was asked."""
    if (name := request.text("flow")) not in context.app.flows:
        return None
    newest = context.store.questions.newest_wording(question)
    return dialog_flow.begin_dialog(context, name, question=newest, opens=request.opens)


def _start(context: TurnContext, _: None, request: Request) -> Outcome | None:
    name = request.text("flow")
    return dialog_flow.begin_dialog(context, name) if name in context.app.flows else None


def _menu(context: TurnContext, _: None, request: Request) -> Outcome:
    """A message taken from its menu: kept as the presser's own question, and what shall become of it asked."""
    text = request.text("text")
    if not text.strip():
        return Outcome(notice=context.words("menu-empty"))
    question = question_flow.keep_question(context, text.strip())
    return Outcome(shown=dialog_cards.menu_card(text, context.app.offered, question.id, context.words))


def _choose(context: TurnContext, dialog: Dialog, request: Request) -> Outcome:
    return dialog_flow.choose_row(context, dialog, request.text("field"), request.text("value"))


def _skip(context: TurnContext, dialog: Dialog, request: Request) -> Outcome:
    return dialog_flow.skip_field(context, dialog, request.text("field"))


def _form(context: TurnContext, dialog: Dialog, request: Request) -> Outcome:
    return dialog_flow.show_form(context, dialog, opens=request.opens)


def _fill(context: TurnContext, dialog: Dialog, request: Request) -> Outcome:
    return dialog_flow.fill_form(context, dialog, request.fields)


def _me_too(context: TurnContext, dialog: Dialog, request: Request) -> Outcome:
    return dialog_flow.watch_case(context, dialog, request.number("case") or 0)


def _wait_for_notice(context: TurnContext, dialog: Dialog, request: Request) -> Outcome:
    return dialog_flow.wait_for_notice(context, dialog, request.number("notice") or 0)


ACTS: tuple[AnyAct, ...] = (
    Act(do=_begin, about=replies.QUESTION, verb="begin"),
    Act(do=_start, about=NOTHING, verb="start"),
    Act(do=_menu, about=NOTHING, verb="menu"),
    Act(do=_choose, about=DIALOG, verb="choose"),
    Act(do=_fill, about=DIALOG, verb="fill"),
    Act(do=_me_too, about=DIALOG, verb="me-too"),
    Act(do=_wait_for_notice, about=DIALOG, verb="that-is-it"),
    Act(do=whole(dialog_flow.none_similar), about=DIALOG, verb="not-alike"),
    Act(do=whole(dialog_flow.drop_dialog), about=DIALOG, verb="drop"),
    Act(do=whole(dialog_flow.send_dialog), about=DIALOG, verb="dispatch"),
    Act(do=whole(dialog_flow.previous_field), about=DIALOG, phrase=Phrase(Intent.BACK), verb="back"),
    Act(do=_skip, about=DIALOG, phrase=Phrase(Intent.SKIP), verb="skip"),
    Act(do=whole(dialog_reading.explain_field), about=DIALOG, phrase=Phrase(Intent.WHY)),
    Act(do=whole(dialog_flow.tell_more), about=DIALOG, phrase=Phrase(Intent.MORE), verb="more"),
    Act(do=whole(dialog_flow.resume_dialog), about=DIALOG, phrase=Phrase(Intent.RESUME), verb="resume"),
    Act(do=_form, about=DIALOG, phrase=Phrase(Intent.FORM), verb="form"),
)

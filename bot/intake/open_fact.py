"""A decision article's fact that is open beside a guided dialog: which of the two is asked last, and answered."""

from dataclasses import replace

from bot.configuration import field_texts
from bot.context.turn_context import Message, TurnContext
from bot.intake import next_prompt, typed_answers
from bot.language.phrases import Intent
from bot.model.dialog_session import Dialog, DialogPrompt, DialogState
from bot.model.question import TalkStep
from bot.questions import decisions
from bot.turn import Outcome, Reply
from dialogs import engine
from dialogs.accepting import AnswerFault
from dialogs.answer import Answered
from dialogs.flow import Field, FieldKind

_WORDS = (FieldKind.LINE, FieldKind.TEXT)
_YES_OR_NO = (Intent.SEND, Intent.CANCEL, Intent.NONE)
_ASKED_ALONE = (DialogPrompt.FORM, DialogPrompt.REMINDED)
"""What is no question that a word could answer."""


def asked_next(
    context: TurnContext, known: tuple[Reply, ...], dialog: Dialog, *, first: bool = False
) -> tuple[Reply, ...]:
    """What the dialog asks next; it waits where `known` asks for a fact and the same yes or no would answer both."""
    following = next_prompt.next_prompt(context, dialog, first=first)
    now = context.store.dialogs.get(dialog.id)
    if not known or not asks_for_fact(context) or now is None or now.state is not DialogState.OPEN:
        return following
    if now.asked in _ASKED_ALONE or _cannot_mean_yes(context, now):
        return following
    decisions.ask_last(context)
    return ()


def asks_for_fact(context: TurnContext) -> bool:
    """Whether a fact is waited for here."""
    talk = context.store.questions.talk(context.turn.thread, context.person.id, context.turn.at)
    return talk is not None and talk.step is TalkStep.FACT


def fact_beside_dialog(context: TurnContext, message: Message) -> Outcome | None:
    """A plain answer to the fact, under a question of the dialog that it cannot answer."""
    talk, dialog = message.talk, message.dialog
    if talk is None or talk.step is not TalkStep.FACT or dialog is None or not _cannot_mean_yes(context, dialog):
        return None
    field = context.app.flows[dialog.flow].field(dialog.asked)
    if field is None or _is_meant_for(context, dialog, field, message, near=dialog.asked_order == talk.asked_order + 1):
        return None
    return decisions.fact_answered(context, message)


def chooses_in_dialog(context: TurnContext, message: Message) -> bool:
    """Whether the words are, beyond doubt, one of the choices that the dialog asks for."""
    dialog = message.dialog
    field = context.app.flows[dialog.flow].field(dialog.asked) if dialog else None
    if dialog is None or field is None or field.kind not in (FieldKind.CHOICE, FieldKind.YES_NO):
        return False
    return isinstance(typed_answers.read_answer(context, dialog, field, message.text), Answered)


def _cannot_mean_yes(context: TurnContext, dialog: Dialog) -> bool:
    """Whether what the dialog asks is answered neither by a yes nor by a no, nor may be left out."""
    flow = context.app.flows[dialog.flow]
    field = flow.field(dialog.asked)
    if field is None or engine.reason_wanted(dialog.answers, field):
        return False
    if not engine.is_required(flow, dialog.answers, field, next_prompt.skipped_fields(context, dialog)):
        return False
    if field.kind in _WORDS:
        return True
    wordings = field_texts.wordings(context.app, context.words, flow, field)
    return field.kind is FieldKind.CHOICE and not field_texts.takes_yes_or_no(context.words, wordings)


def _is_meant_for(context: TurnContext, dialog: Dialog, field: Field, message: Message, *, near: bool) -> bool:
    """Whether it may be meant for the dialog's question. `near`: the fact stands right above that."""
    if field.kind in _WORDS:
        return not near and (message.phrase is None or message.phrase.intent not in _YES_OR_NO)
    read = typed_answers.read_answer(context, replace(dialog, perhaps=""), field, message.text)
    return not near or bool(dialog.perhaps) or not (isinstance(read, AnswerFault) and read.code == "no-choice")

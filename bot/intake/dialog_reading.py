"""What somebody writes in a guided dialog: an answer, a correction, a question in between."""

import re
from dataclasses import replace

from bot.configuration import field_texts
from bot.context.turn_context import Message, TurnContext, say
from bot.intake import known_already, next_prompt, open_fact, typed_answers
from bot.intake.dialog_flow import (
    answered,
    answers_in,
    begin_dialog,
    drop_dialog,
    is_stale,
    known_articles,
    none_similar,
    picture_field,
    previous_field,
    resume_dialog,
    send_as_it_is,
    send_dialog,
    show_form,
    skip_field,
    tell_more,
    wait_for_notice,
    watch_case,
)
from bot.language import national_ids
from bot.language.phrases import Intent, RecognisedPhrase
from bot.model.dialog_session import PICTURE, Dialog, DialogPrompt
from bot.model.place import PlaceKind
from bot.questions import question_flow
from bot.turn import Outcome
from dialogs import engine
from dialogs.accepting import AnswerFault
from dialogs.answer import Answer, Answered, Skipped
from dialogs.flow import Field, FieldKind
from knowledge.search.normal import folded_words

_ASKS_BACK = (Intent.WHY, Intent.MEANING)


_ELSEWHERE = (Intent.SKIP, Intent.DONT_KNOW, Intent.HELPED)
"""What means something at a question, and nothing once all have been answered."""


_CHOICE_FAULTS = ("no-choice", "ambiguous-choice", "unsure-choice")
"""What is asked back about with the choices themselves."""


_NUMBER = re.compile(r"\s*#?(\d{1,12})[\s.]*")


def dialog_message(context: TurnContext, message: Message) -> Outcome | None:
    """What a message means to the dialog; None where it is none of the dialog's business."""
    dialog, text, phrase = message.dialog, message.text, message.phrase
    if dialog is None:
        return None
    intent = phrase.intent if phrase else None
    flow = context.app.flows[dialog.flow]
    if context.app.phrases.asks_to_stop(text):
        return drop_dialog(context, dialog)
    if intent == Intent.RESUME:
        return resume_dialog(context, dialog)
    other = context.app.phrases.dialog_request(text)
    if is_stale(context, dialog) or (other and other.flow != dialog.flow and not other.already):
        return None
    if intent == Intent.PERSON:
        return send_as_it_is(context, dialog)
    if intent == Intent.FORM:
        return show_form(context, dialog)
    if other and other.flow == dialog.flow and not _takes_words(flow.field(dialog.asked)):
        carried = answers_in(context, flow, other.already)
        return Outcome(
            next_prompt.next_prompt(context, replace(dialog, answers={**carried, **dialog.answers}), first=True)
        )
    if named := engine.correction(flow, dialog.answers, text, field_texts.field_names(context.words, flow)):
        return _answer_typed(context, dialog, *named)
    if anew := _masked_field(context, dialog, text):
        return _answer_typed(context, dialog, anew, text)
    match dialog.asked:
        case DialogPrompt.REVIEW:
            return _at_review(context, dialog, intent)
        case DialogPrompt.SIMILAR:
            return _at_similar(context, dialog, text, intent)
        case DialogPrompt.REMINDED:
            return resume_dialog(context, dialog) if intent == Intent.SEND else None
        case name:
            field = flow.field(name)
            return _field_message(context, dialog, field, text, phrase) if field else None


def has_masked_answer(dialog: Dialog) -> bool:
    """Whether a number was masked in something that the person has answered."""
    return any(map(_is_masked, dialog.answers.values()))


def picture_sent(context: TurnContext, dialog: Dialog, text: str) -> Outcome | None:
    """A picture, and "" or the words it came with: it goes with the case, and answers the question for one.

    None where the words are about something else than the picture, and still to be heard.
    """
    flow = context.app.flows[dialog.flow]
    field = picture_field(flow)
    if text and (field is None or field.name != dialog.asked):
        told = {field.name: Answered(PICTURE)} if field else {}
        context.store.dialogs.keep(replace(dialog, answers={**dialog.answers, **told}), context.turn.at)
        return None
    if field is None:
        return Outcome(next_prompt.next_prompt(context, dialog))
    return answered(context, dialog, field, Answered(text or PICTURE))


def dialog_asked_for(context: TurnContext, message: Message) -> Outcome | None:
    """ "I want to report a bug": the guided dialog that the message asks for."""
    begun = context.app.phrases.dialog_request(message.text)
    if begun is None:
        return None
    context = question_flow.in_spoken_language(context, message.text)
    if not context.chose_language and context.words.language not in begun.languages:
        context = context.in_language(min(begun.languages))
    return begin_dialog(context, begun.flow, begun.already)


def _field_message(
    context: TurnContext, dialog: Dialog, field: Field, text: str, phrase: RecognisedPhrase | None
) -> Outcome | None:
    """A message while a field is asked: a wish to go elsewhere, a question in between, or the answer."""
    intent = phrase.intent if phrase else None
    if dialog.perhaps and field_texts.is_said(context.words, "unsure-said-yes", text):
        return answered(context, dialog, field, Answered(dialog.perhaps))
    if dialog.perhaps and field_texts.is_said(context.words, "unsure-said-no", text):
        return Outcome(next_prompt.ask_back(context, dialog, field, "", ""))
    reason = engine.reason_wanted(dialog.answers, field)
    read = AnswerFault("reason") if reason else typed_answers.read_answer(context, dialog, field, text)
    chosen = isinstance(read, Answered) and field.kind in (FieldKind.CHOICE, FieldKind.YES_NO)
    match intent:
        case _ if chosen:
            pass
        case Intent.BACK:
            return previous_field(context, dialog)
        case Intent.WHY | Intent.MEANING:
            return explain_field(context, dialog)
        case Intent.SKIP | Intent.DONT_KNOW | Intent.CANCEL | Intent.NONE:
            return skip_field(context, dialog, field.name)
        case Intent.MORE | Intent.SEND | Intent.HELPED:
            return resume_dialog(context, dialog)
        case None | Intent.CORRECT:
            pass
        case _:
            return None
    if reason:
        return answered(context, dialog, field, Skipped(text.strip()[:500]))
    if between := _question_between(context, dialog, field, text, read):
        return between
    if field.kind is FieldKind.IMAGE and field.reason_when_missing and isinstance(read, AnswerFault):
        return answered(context, dialog, field, Skipped(text.strip()[:500]))  # as its hint offers
    return _answer_typed(context, dialog, field, text)


def _question_between(
    context: TurnContext, dialog: Dialog, field: Field, text: str, read: Answered | AnswerFault
) -> Outcome | None:
    """A question of their own, answered; then the dialog goes on where it was."""
    asks = text.rstrip().endswith("?") and not field.from_question
    if not asks and (isinstance(read, Answered) or not text.rstrip().endswith("?")):
        return None
    answer = question_flow.sure_answer(context, text)
    if answer is None or open_fact.asks_for_fact(context):
        return answer  # a yes would answer both: the dialog asks again once the facts are told
    return Outcome((*answer.replies, *next_prompt.next_prompt(context, dialog)))


def _masked_field(context: TurnContext, dialog: Dialog, text: str) -> Field | None:
    """The field whose answer comes anew with a number that was masked in it before: one told in just those words, else
    the one answered last.
    """
    masked = national_ids.masked(text)
    # A number comes this far only where it is said to be needed.
    if masked == text:
        return None
    flow = context.app.flows[dialog.flow]
    said = [
        flow.field(name)
        for name, one in dialog.answers.items()
        if isinstance(one, Answered) and _is_masked(one) and folded_words(one.value) == folded_words(masked)
    ]
    left_out = next_prompt.skipped_fields(context, dialog)
    last = engine.previous_field(flow, dialog.answers, flow.field(dialog.asked), left_out)
    return next(iter(said), None) or (last if last and _is_masked(dialog.answers[last.name]) else None)


def _is_masked(answer: Answer) -> bool:
    return isinstance(answer, Answered) and national_ids.MASK in answer.value


def _takes_words(field: Field | None) -> bool:
    return field is not None and field.kind in (FieldKind.LINE, FieldKind.TEXT)


def _answer_typed(context: TurnContext, dialog: Dialog, field: Field, text: str) -> Outcome:
    read = typed_answers.read_answer(context, dialog, field, text)
    if isinstance(read, AnswerFault):
        if read.code in _CHOICE_FAULTS and context.turn.place.kind is PlaceKind.PERSONAL:
            doubt = typed_answers.fault_as_text(context, read)
            return Outcome(next_prompt.ask_back(context, dialog, field, doubt, read.perhaps))
        return say(typed_answers.fault_as_text(context, read))
    known = known_articles(context, dialog, field, text)  # before the next question, which is asked last
    return answered(context, dialog, field, read, known)


def _at_review(context: TurnContext, dialog: Dialog, intent: str | None) -> Outcome | None:
    """Everything has been told and shown: sent by a yes; a no asks what to change."""
    match intent:
        case Intent.SEND:
            return send_dialog(context, dialog)
        case Intent.MORE:
            return tell_more(context, dialog)
        case Intent.BACK:
            return previous_field(context, dialog)
        case None | Intent.CANCEL | Intent.NONE | Intent.CORRECT:
            return say(context.words("review-how"))
        case _ if intent in (*_ASKS_BACK, *_ELSEWHERE):
            return say(context.words("review-how"))
        case _:
            return None


def _at_similar(context: TurnContext, dialog: Dialog, text: str, intent: str | None) -> Outcome | None:
    notices, cases = known_already.known_already(context, dialog, context.app.flows[dialog.flow])
    if intent == Intent.SEND and len((*notices, *cases)) == 1:
        return wait_for_notice(context, dialog, notices[0][0]) if notices else watch_case(context, dialog, cases[0][0])
    if typed := _NUMBER.fullmatch(text):
        number = int(typed[1])
        if number in dict(cases):
            return watch_case(context, dialog, number)
        if 0 < number <= len(notices):
            return wait_for_notice(context, dialog, notices[number - 1][0])
        if 0 < number <= len((*notices, *cases)):
            return watch_case(context, dialog, cases[number - len(notices) - 1][0])
    if intent in (Intent.NONE, Intent.CANCEL, Intent.SKIP, Intent.DONT_KNOW):
        return none_similar(context, dialog)
    return say(context.words("alike-how")) if intent in (None, Intent.SEND, *_ASKS_BACK) else None


def explain_field(context: TurnContext, dialog: Dialog) -> Outcome:
    """Why what is asked is asked, in the words of the flow; else that it is needed. And it is asked again."""
    why = field_texts.field_text(context.words, dialog.flow, dialog.asked, ".why") or context.words("dialog-needed")
    return Outcome((*say(why).replies, *next_prompt.next_prompt(context, dialog)))

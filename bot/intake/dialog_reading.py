"""What somebody writes in a guided dialog: an answer, a correction, a question in between."""

import re
from dataclasses import replace

from bot.configuration import field_texts
from bot.context import Scene, say
from bot.intake import known_already, next_prompt, typed_answers
from bot.intake.dialog_flow import (
    answered,
    answers_in,
    back,
    dispatch,
    drop,
    is_stale,
    known_articles,
    me_too,
    more,
    not_alike,
    picture_field,
    resume,
    send_as_it_is,
    show_form,
    skip,
    that_is_it,
)
from bot.language.phrases import Heard, Intent
from bot.model.dialog_session import PICTURE, Dialog
from bot.questions import question_flow
from bot.turn import Outcome
from dialogs import engine
from dialogs.accepting import Fault
from dialogs.answer import Given, Left
from dialogs.flow import Field, FieldKind, Flow

_ASKS_BACK = (Intent.WHY, Intent.MEANING)


_ELSEWHERE = (Intent.SKIP, Intent.DONT_KNOW, Intent.HELPED)
"""What means something at a question, and nothing once all have been answered."""


_NUMBER = re.compile(r"\s*#?(\d{1,12})[\s.]*")


def hear(scene: Scene, dialog: Dialog, text: str, heard: Heard | None) -> Outcome | None:
    """What a message means to the dialog; None where it is none of the dialog's business."""
    intent = heard.intent if heard else None
    flow = scene.house.flows[dialog.flow]
    if scene.house.hearing.stops(text):
        return drop(scene, dialog)
    if intent is Intent.RESUME:
        return resume(scene, dialog)
    other = scene.house.hearing.flow(text)
    if is_stale(scene, dialog) or (other and other.flow != dialog.flow and not other.already):
        return None
    if intent is Intent.PERSON:
        return send_as_it_is(scene, dialog)
    if intent is Intent.FORM:
        return show_form(scene, dialog)
    if other and other.flow == dialog.flow and not _takes_words(flow.field(dialog.asked)):
        carried = answers_in(scene, flow, other.already)
        return Outcome(next_prompt.go_on(scene, replace(dialog, answers={**carried, **dialog.answers}), first=True))
    if named := engine.correction(flow, dialog.answers, text, field_texts.names(scene.words, flow)):
        return _typed(scene, dialog, *named)
    match dialog.asked:
        case "-":
            return _at_review(scene, dialog, intent)
        case "=":
            return _at_alike(scene, dialog, text, intent)
        case "?":
            return resume(scene, dialog) if intent is Intent.SEND else None
        case name:
            field = flow.field(name)
            return _to_field(scene, dialog, field, text, heard) if field else None


def pictured(scene: Scene, dialog: Dialog, text: str) -> Outcome | None:
    """A picture, and "" or the words it came with: it goes with the case, and answers the question for one.

    None where the words are about something else than the picture, and still to be heard.
    """
    flow = scene.house.flows[dialog.flow]
    field = picture_field(flow)
    if text and (field is None or field.name != dialog.asked):
        told = {field.name: Given(PICTURE)} if field else {}
        scene.store.dialogs.keep(replace(dialog, answers={**dialog.answers, **told}), scene.turn.at)
        return None
    if field is None:
        return Outcome(next_prompt.go_on(scene, dialog))
    return answered(scene, dialog, field, Given(text or PICTURE))


def _to_field(scene: Scene, dialog: Dialog, field: Field, text: str, heard: Heard | None) -> Outcome | None:
    """A message while a field is asked: a wish to go elsewhere, a question in between, or the answer."""
    intent = heard.intent if heard else None
    flow = scene.house.flows[dialog.flow]
    reason = engine.reason_wanted(dialog.answers, field)
    read = Fault("reason") if reason else typed_answers.read(scene, dialog, field, text)
    chosen = isinstance(read, Given) and field.kind in (FieldKind.CHOICE, FieldKind.YES_NO)
    match intent:
        case _ if chosen:
            pass
        case Intent.BACK:
            return back(scene, dialog)
        case Intent.WHY | Intent.MEANING:
            return Outcome((*say(_why(scene, flow, field)).replies, *next_prompt.go_on(scene, dialog)))
        case Intent.SKIP | Intent.DONT_KNOW | Intent.CANCEL | Intent.NONE:
            return skip(scene, dialog, field.name)
        case Intent.MORE | Intent.SEND | Intent.HELPED:
            return resume(scene, dialog)
        case None | Intent.CORRECT:
            pass
        case _:
            return None
    if reason:
        return answered(scene, dialog, field, Left(text.strip()[:500]))
    if between := _in_between(scene, dialog, field, text, read):
        return between
    if field.kind is FieldKind.IMAGE and field.reason_when_missing and isinstance(read, Fault):
        return answered(scene, dialog, field, Left(text.strip()[:500]))  # as its hint offers
    return _typed(scene, dialog, field, text)


def _in_between(scene: Scene, dialog: Dialog, field: Field, text: str, read: Given | Fault) -> Outcome | None:
    """A question of their own, answered; then the dialog goes on where it was."""
    asks = text.rstrip().endswith("?") and not field.from_question
    if not asks and (isinstance(read, Given) or not text.rstrip().endswith("?")):
        return None
    answer = question_flow.surely(scene, text)
    return answer and Outcome((*answer.replies, *next_prompt.go_on(scene, dialog)))


def _takes_words(field: Field | None) -> bool:
    return field is not None and field.kind in (FieldKind.LINE, FieldKind.TEXT)


def _typed(scene: Scene, dialog: Dialog, field: Field, text: str) -> Outcome:
    read = typed_answers.read(scene, dialog, field, text)
    if isinstance(read, Fault):
        return say(typed_answers.fault(scene, read))
    outcome = answered(scene, dialog, field, read)
    return Outcome((*known_articles(scene, dialog, field, text), *outcome.replies), shown=outcome.shown)


def _at_review(scene: Scene, dialog: Dialog, intent: Intent | None) -> Outcome | None:
    """Everything has been told and shown: sent by a yes; a no asks what to change."""
    match intent:
        case Intent.SEND:
            return dispatch(scene, dialog)
        case Intent.MORE:
            return more(scene, dialog)
        case Intent.BACK:
            return back(scene, dialog)
        case None | Intent.CANCEL | Intent.NONE | Intent.CORRECT:
            return say(scene.words("review-how"))
        case _ if intent in (*_ASKS_BACK, *_ELSEWHERE):
            return say(scene.words("review-how"))
        case _:
            return None


def _at_alike(scene: Scene, dialog: Dialog, text: str, intent: Intent | None) -> Outcome | None:
    notices, cases = known_already.known(scene, dialog, scene.house.flows[dialog.flow])
    if intent is Intent.SEND and len((*notices, *cases)) == 1:
        return that_is_it(scene, dialog, notices[0][0]) if notices else me_too(scene, dialog, cases[0][0])
    if typed := _NUMBER.fullmatch(text):
        number = int(typed[1])
        if number in dict(cases):
            return me_too(scene, dialog, number)
        if 0 < number <= len(notices):
            return that_is_it(scene, dialog, notices[number - 1][0])
        if 0 < number <= len((*notices, *cases)):
            return me_too(scene, dialog, cases[number - len(notices) - 1][0])
    if intent in (Intent.NONE, Intent.CANCEL, Intent.SKIP, Intent.DONT_KNOW):
        return not_alike(scene, dialog)
    return say(scene.words("alike-how")) if intent in (None, Intent.SEND, *_ASKS_BACK) else None


def _why(scene: Scene, flow: Flow, field: Field) -> str:
    """Why it is asked, in the words of the flow; else that it is needed."""
    return field_texts.field_text(scene.words, flow.name, field.name, ".why") or scene.words("dialog-needed")

"""Guided dialogs: begun, walked by typing or by form, interrupted and picked up again, and sent."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from functools import partial

from bot.cards.elements import answered_card
from bot.cases import pictures, solution_gallery
from bot.configuration import field_texts
from bot.context import Scene, say
from bot.intake import filing, known_already, next_prompt, triage, typed_answers
from bot.language.phrases import Heard, Intent
from bot.model.dialog_session import ALIKE, FORM, PICTURE, REMINDED, REVIEW, Dialog, DialogState
from bot.model.question import Question
from bot.notices import articles
from bot.questions import handover, question_flow
from bot.turn import Outcome, PlaceKind, Reply, Revise
from dialogs import engine
from dialogs.accepting import Fault
from dialogs.answer import Answer, Given, Left
from dialogs.flow import Field, FieldKind, Flow
from knowledge.article import Article

_ENOUGH_TO_ASK = 3
"""Words of what is told, before it is looked up as a question."""
_ASKS_BACK = (Intent.WHY, Intent.MEANING)
_ELSEWHERE = (Intent.SKIP, Intent.DONT_KNOW, Intent.HELPED)
"""What means something at a question, and nothing once all have been answered."""
_NUMBER = re.compile(r"\s*#?(\d{1,12})[\s.]*")
STILL_AT_IT = timedelta(hours=2)
"""So long what somebody writes is the answer to what they were asked; later they are asked whether to go on."""


def begin(scene: Scene, name: str, said: str = "", question: Question | None = None, *, opens: bool = False) -> Outcome:
    """The dialog of that name: its form where others read along or in a window, its first question in private."""
    flow = scene.house.flows[name]
    at_it = current(scene)
    if at_it is not None and at_it.flow == name:
        return Outcome(next_prompt.go_on(scene, at_it, first=True))
    scene.store.questions.talk_over(scene.turn.thread, scene.person.id)
    carried = said or (handover.texts(scene, question) if question else "")
    answers = triage.known(scene, flow, question) | _carried(scene, flow, carried) | _sent(scene, flow, question)
    dialog = scene.store.dialogs.begin(
        *(name, scene.person.id, scene.turn.place.id, scene.turn.thread, scene.words.language),
        *(question.id if question else None, answers, scene.turn.at),
    )
    if opens:
        return show_form(scene, dialog, opens=True)
    home = next((field for field in flow.fields if said and answers.get(field.name) == Given(said.strip())), None)
    known = _known_already(scene, dialog, home, said) if home else ()
    return Outcome((*known, *next_prompt.go_on(scene, dialog, first=True)))


def current(scene: Scene) -> Dialog | None:
    """The dialog this person is in here; as its file now reads, if that has changed."""
    dialog = scene.store.dialogs.open_in(scene.turn.thread, scene.person.id, scene.turn.at)
    return as_it_now_reads(scene, dialog) if dialog else None


def as_it_now_reads(scene: Scene, dialog: Dialog) -> Dialog | None:
    """The dialog with what still fits its file; None when the file is gone."""
    flow = scene.house.flows.get(dialog.flow)
    if flow is None:
        return None
    known = dialog.asked in (REVIEW, FORM, ALIKE, REMINDED) or flow.field(dialog.asked)
    return replace(dialog, answers=engine.fitting(flow, dialog.answers), asked=dialog.asked if known else "")


def reminded(scene: Scene, dialog: Dialog, outcome: Outcome) -> Outcome:
    """The outcome, and once, when somebody comes back to something else, that the dialog still waits."""
    now = scene.store.dialogs.get(dialog.id)
    latest = current(scene)
    if now is None or now.state is not DialogState.OPEN or not _is_stale(scene, now):
        return outcome
    if latest and latest.id != now.id:
        return outcome
    scene.store.dialogs.keep(replace(now, asked=REMINDED), scene.turn.at)
    return replace(outcome, replies=(*outcome.replies, *next_prompt.unfinished(scene)))


def hear(scene: Scene, dialog: Dialog, text: str, heard: Heard | None) -> Outcome | None:
    """What a message means to the dialog; None where it is none of the dialog's business."""
    intent = heard.intent if heard else None
    flow = scene.house.flows[dialog.flow]
    if scene.house.hearing.stops(text):
        return drop(scene, dialog)
    if intent is Intent.RESUME:
        return resume(scene, dialog)
    other = scene.house.hearing.flow(text)
    if _is_stale(scene, dialog) or (other and other.flow != dialog.flow and not other.already):
        return None
    if intent is Intent.PERSON:
        return send_as_it_is(scene, dialog)
    if intent is Intent.FORM:
        return show_form(scene, dialog)
    if other and other.flow == dialog.flow and not _takes_words(flow.field(dialog.asked)):
        carried = _carried(scene, flow, other.already)
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
    field = _for_pictures(flow)
    if text and (field is None or field.name != dialog.asked):
        told = {field.name: Given(PICTURE)} if field else {}
        scene.store.dialogs.keep(replace(dialog, answers={**dialog.answers, **told}), scene.turn.at)
        return None
    if field is None:
        return Outcome(next_prompt.go_on(scene, dialog))
    return _answered(scene, dialog, field, Given(text or PICTURE))


def resume(scene: Scene, dialog: Dialog) -> Outcome:
    """Where it was."""
    return Outcome(next_prompt.go_on(scene, dialog))


def choose(scene: Scene, dialog: Dialog, name: str, value: str) -> Outcome:
    """The row of a choice is pressed."""
    field = scene.house.flows[dialog.flow].field(name)
    if field is None or value not in field_texts.choices(scene.house.desk, field):
        return Outcome(notice=scene.words("too-old"))
    return _answered(scene, dialog, field, Given(value))


def skip(scene: Scene, dialog: Dialog, name: str) -> Outcome:
    """The field is left out, where it may be."""
    flow = scene.house.flows[dialog.flow]
    field = flow.field(name)
    if field is None:
        return Outcome(notice=scene.words("too-old"))
    if engine.reason_wanted(dialog.answers, field):
        return _answered(scene, dialog, field, Left(scene.words("value-none")))
    if engine.is_required(flow, dialog.answers, field, next_prompt.without(scene, dialog)):
        why = field_texts.field_text(scene.words, flow.name, field.name, ".why")
        return Outcome(notice=" ".join(filter(None, (why, scene.words("dialog-needed")))))
    return _answered(scene, dialog, field, Left())


def back(scene: Scene, dialog: Dialog) -> Outcome:
    """The question before this one is asked again."""
    flow = scene.house.flows[dialog.flow]
    left_out = next_prompt.without(scene, dialog) | triage.settled(scene, flow)
    before = engine.previous(flow, dialog.answers, flow.field(dialog.asked), left_out)
    if before is None:
        return Outcome(notice=scene.words("dialog-first"))
    answers = {name: answer for name, answer in dialog.answers.items() if name != before.name}
    return Outcome(next_prompt.go_on(scene, replace(dialog, answers=answers)))


def more(scene: Scene, dialog: Dialog) -> Outcome:
    """The person wants to tell more than they must."""
    return Outcome(next_prompt.go_on(scene, replace(dialog, thorough=True)))


def drop(scene: Scene, dialog: Dialog) -> Outcome:
    """Nothing is sent."""
    scene.store.dialogs.close(dialog.id, DialogState.CANCELLED, scene.turn.at)
    told = answered_card(scene.words("dialog-cancelled"))
    asked = next_prompt.name_of(dialog, dialog.asked)
    if scene.turn.place.kind is PlaceKind.PERSONAL and dialog.asked not in (FORM, REVIEW, ALIKE):
        return Outcome((*say(scene.words("dialog-cancelled")).replies, *next_prompt.unfinished(scene)), shown=told)
    return Outcome((Revise(asked, told), *next_prompt.unfinished(scene)), shown=told)


def over(scene: Scene, dialog: Dialog) -> Outcome:
    """The card is from a dialog that has been sent, or thrown away: a form sent twice makes one case."""
    case = scene.store.cases.of_dialog(dialog.id)
    if case is None:
        return Outcome(notice=scene.words("too-old"))
    number = str(case.number)
    return Outcome(
        notice=scene.words("case-already", number=number),
        shown=answered_card(scene.words("consent-sent", number=number)),
    )


def show_form(scene: Scene, dialog: Dialog, *, opens: bool = False) -> Outcome:
    """The dialog as a form, with what has been told so far; in a window, or said in the chat."""
    if opens:
        return Outcome(shown=next_prompt.form(scene, dialog, {}))
    return Outcome(next_prompt.show_form(scene, dialog))


def fill(scene: Scene, dialog: Dialog, data: Mapping[str, object]) -> Outcome:
    """A form comes back: what is good is kept, what is not is told beside its field; whole, it is sent."""
    dialog, faults = typed_answers.filled(scene, dialog, data)
    if faults:
        scene.store.dialogs.keep(dialog, scene.turn.at)
        card = next_prompt.form(scene, dialog, faults)
        return Outcome((Revise(next_prompt.name_of(dialog, FORM), card),), shown=card)
    return dispatch(scene, dialog, FORM)


def dispatch(scene: Scene, dialog: Dialog, asked: str = REVIEW) -> Outcome:
    """What has been told is sent, once; or what still stands in its way is said. `asked`: the card it is sent from."""
    flow = scene.house.flows[dialog.flow]
    left_out = next_prompt.without(scene, dialog)
    stopped = triage.stops(scene.house.desk, flow, dialog.answers)
    unseen = not dialog.compared and any(known_already.known(scene, dialog, flow))
    if stopped or unseen or not engine.complete(flow, dialog.answers, left_out):
        return Outcome(next_prompt.go_on(scene, dialog))
    posts = dict.fromkeys(next_prompt.name_of(dialog, one) for one in (asked, dialog.asked))
    return filing.file(scene, dialog, flow, tuple(posts))


def send_as_it_is(scene: Scene, dialog: Dialog) -> Outcome | None:
    """Somebody wants a person in the middle of it: what has been told goes as it is. None: nothing has been told."""
    flow = scene.house.flows[dialog.flow]
    told = (field for field in flow.fields if not (field.triage or field.remembered))
    if not any(isinstance(dialog.answers.get(field.name), Given) for field in told):
        scene.store.dialogs.close(dialog.id, DialogState.CANCELLED, scene.turn.at)
        return None
    if triage.stops(scene.house.desk, flow, dialog.answers):
        return Outcome(next_prompt.go_on(scene, dialog))
    return filing.file(scene, dialog, flow, (next_prompt.name_of(dialog, dialog.asked),))


def not_alike(scene: Scene, dialog: Dialog) -> Outcome:
    """None of what others have reported is the same."""
    told = answered_card(scene.words("alike-refused"))
    dialog = replace(dialog, compared=True)
    whole = engine.complete(scene.house.flows[dialog.flow], dialog.answers, next_prompt.without(scene, dialog))
    filled_in = whole and scene.turn.place.kind is not PlaceKind.PERSONAL
    replies = dispatch(scene, dialog, FORM).replies if filled_in else next_prompt.go_on(scene, dialog)
    return Outcome((Revise(next_prompt.name_of(dialog, ALIKE), told), *replies), shown=told)


def me_too(scene: Scene, dialog: Dialog, number: int) -> Outcome:
    """The same as an open case: the person is told when it moves, and no second case is made."""
    return _joined(
        scene, dialog, known_already.join(scene, dialog, number), scene.words("alike-joined", number=str(number))
    )


def that_is_it(scene: Scene, dialog: Dialog, number: int) -> Outcome:
    """What a notice tells of: the person is told when it is over, and no case is made."""
    return _joined(scene, dialog, known_already.wait_for(scene, dialog, number), scene.words("alike-is-it"))


def _joined(scene: Scene, dialog: Dialog, replies: tuple[Reply, ...] | None, says: str) -> Outcome:
    if replies is None:
        return Outcome(notice=scene.words("too-old"))
    told = answered_card(says)
    cards = (Revise(next_prompt.name_of(dialog, asked), told) for asked in (ALIKE, FORM))
    return Outcome((*cards, *replies, *next_prompt.unfinished(scene)), shown=told)


def _is_stale(scene: Scene, dialog: Dialog) -> bool:
    return scene.turn.at - dialog.touched > STILL_AT_IT


def _carried(scene: Scene, flow: Flow, said: str) -> dict[str, Answer]:
    """What was said before the dialog began: never asked again, and never cut."""
    if not said.strip():
        return {}
    found = engine.spotted(flow, said, partial(typed_answers.reading, scene, flow, ""))
    room = (field for field in flow.fields if field.from_question or field.kind is FieldKind.TEXT)
    home = next((field for field in room if len(said) <= field.max_length), None)
    return ({home.name: Given(said.strip())} if home else {}) | found


def _sent(scene: Scene, flow: Flow, question: Question | None) -> dict[str, Answer]:
    """Pictures that came before the dialog began are not asked for again."""
    field = _for_pictures(flow)
    sent = pictures.loose(scene) or scene.store.attachments.of_questions([question.id] if question else [])
    return {field.name: Given(PICTURE)} if field and sent else {}


def _for_pictures(flow: Flow) -> Field | None:
    return next((field for field in flow.fields if field.kind is FieldKind.IMAGE), None)


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
        return _answered(scene, dialog, field, Left(text.strip()[:500]))
    if between := _in_between(scene, dialog, field, text, read):
        return between
    if field.kind is FieldKind.IMAGE and field.reason_when_missing and isinstance(read, Fault):
        return _answered(scene, dialog, field, Left(text.strip()[:500]))  # as its hint offers
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
    outcome = _answered(scene, dialog, field, read)
    return Outcome((*_known_already(scene, dialog, field, text), *outcome.replies), shown=outcome.shown)


def _known_already(scene: Scene, dialog: Dialog, field: Field, text: str) -> tuple[Reply, ...]:
    """What the desk knows of it, where it was not asked first; for an idea, what others have shared."""
    if not field.from_question or dialog.question is not None or len(text.split()) < _ENOUGH_TO_ASK:
        return ()
    flow = scene.house.flows[dialog.flow]
    if flow.peers:
        near = solution_gallery.alike(scene, text)
        return say(near).replies if near else ()
    known = question_flow.surely(scene, text, partial(_says_nothing_new, scene, flow))
    return known.replies if known else ()


def _says_nothing_new(scene: Scene, flow: Flow, article: Article) -> bool:
    """Of a notice that is shown anyway, or about how to begin just this dialog."""
    begun = (scene.house.hearing.flow(wording) for wording in article.wordings)
    shown = known_already.shows_notices(flow) and articles.about(article.slug) is not None
    return shown or any(one.flow == flow.name for one in begun if one)


def _answered(scene: Scene, dialog: Dialog, field: Field, answer: Answer) -> Outcome:
    """The answer is kept, its question settled, and the next thing said."""
    flow = scene.house.flows[dialog.flow]
    answers = engine.fitting(flow, {**dialog.answers, field.name: answer})
    label = field_texts.field_text(scene.words, flow.name, field.name, ".label")
    value = field_texts.value(scene.house, scene.words, flow, field, answer)
    told = answered_card(f"{label}: {value}")
    revise = Revise(next_prompt.name_of(dialog, field.name), told)
    return Outcome((revise, *next_prompt.go_on(scene, replace(dialog, answers=answers))), shown=told)


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

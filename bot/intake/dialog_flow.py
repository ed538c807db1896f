"""Guided dialogs: begun, walked by typing or by form, interrupted and picked up again, and sent."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from functools import partial

from bot.cards.elements import answered_card
from bot.cases import pictures, solution_gallery
from bot.configuration import field_texts
from bot.context import Scene, say
from bot.intake import filing, known_already, next_prompt, triage, typed_answers
from bot.model import notice_article
from bot.model.dialog_session import ALIKE, FORM, PICTURE, REMINDED, REVIEW, Dialog, DialogState
from bot.model.question import Question
from bot.questions import handover, question_flow
from bot.turn import Outcome, PlaceKind, Reply, Revise
from dialogs import engine
from dialogs.answer import Answer, Given, Left
from dialogs.flow import Field, FieldKind, Flow
from knowledge.article import Article

_ENOUGH_TO_ASK = 3
"""Words of what is told, before it is looked up as a question."""
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
    answers = triage.known(scene, flow, question) | answers_in(scene, flow, carried) | _sent(scene, flow, question)
    dialog = scene.store.dialogs.begin(
        *(name, scene.person.id, scene.turn.place.id, scene.turn.thread, scene.words.language),
        *(question.id if question else None, answers, scene.turn.at),
    )
    if opens:
        return show_form(scene, dialog, opens=True)
    home = next((field for field in flow.fields if said and answers.get(field.name) == Given(said.strip())), None)
    known = known_articles(scene, dialog, home, said) if home else ()
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
    if now is None or now.state is not DialogState.OPEN or not is_stale(scene, now):
        return outcome
    if latest and latest.id != now.id:
        return outcome
    scene.store.dialogs.keep(replace(now, asked=REMINDED), scene.turn.at)
    return replace(outcome, replies=(*outcome.replies, *next_prompt.unfinished(scene)))


def resume(scene: Scene, dialog: Dialog) -> Outcome:
    """Where it was."""
    return Outcome(next_prompt.go_on(scene, dialog))


def choose(scene: Scene, dialog: Dialog, name: str, value: str) -> Outcome:
    """The row of a choice is pressed."""
    field = scene.house.flows[dialog.flow].field(name)
    if field is None or value not in field_texts.choices(scene.house.desk, field):
        return Outcome(notice=scene.words("too-old"))
    return answered(scene, dialog, field, Given(value))


def skip(scene: Scene, dialog: Dialog, name: str) -> Outcome:
    """The field is left out, where it may be."""
    flow = scene.house.flows[dialog.flow]
    field = flow.field(name)
    if field is None:
        return Outcome(notice=scene.words("too-old"))
    if engine.reason_wanted(dialog.answers, field):
        return answered(scene, dialog, field, Left(scene.words("value-none")))
    if engine.is_required(flow, dialog.answers, field, next_prompt.without(scene, dialog)):
        why = field_texts.field_text(scene.words, flow.name, field.name, ".why")
        return Outcome(notice=" ".join(filter(None, (why, scene.words("dialog-needed")))))
    return answered(scene, dialog, field, Left())


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


def is_stale(scene: Scene, dialog: Dialog) -> bool:
    return scene.turn.at - dialog.touched > STILL_AT_IT


def answers_in(scene: Scene, flow: Flow, said: str) -> dict[str, Answer]:
    """What was said before the dialog began: never asked again, and never cut."""
    if not said.strip():
        return {}
    found = engine.spotted(flow, said, partial(typed_answers.reading, scene, flow, ""))
    room = (field for field in flow.fields if field.from_question or field.kind is FieldKind.TEXT)
    home = next((field for field in room if len(said) <= field.max_length), None)
    return ({home.name: Given(said.strip())} if home else {}) | found


def _sent(scene: Scene, flow: Flow, question: Question | None) -> dict[str, Answer]:
    """Pictures that came before the dialog began are not asked for again."""
    field = picture_field(flow)
    sent = pictures.loose(scene) or scene.store.attachments.of_questions([question.id] if question else [])
    return {field.name: Given(PICTURE)} if field and sent else {}


def picture_field(flow: Flow) -> Field | None:
    return next((field for field in flow.fields if field.kind is FieldKind.IMAGE), None)


def known_articles(scene: Scene, dialog: Dialog, field: Field, text: str) -> tuple[Reply, ...]:
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
    shown = known_already.shows_notices(flow) and notice_article.about(article.slug) is not None
    return shown or any(one.flow == flow.name for one in begun if one)


def answered(scene: Scene, dialog: Dialog, field: Field, answer: Answer) -> Outcome:
    """The answer is kept, its question settled, and the next thing said."""
    flow = scene.house.flows[dialog.flow]
    answers = engine.fitting(flow, {**dialog.answers, field.name: answer})
    label = field_texts.field_text(scene.words, flow.name, field.name, ".label")
    value = field_texts.value(scene.house, scene.words, flow, field, answer)
    told = answered_card(f"{label}: {value}")
    revise = Revise(next_prompt.name_of(dialog, field.name), told)
    return Outcome((revise, *next_prompt.go_on(scene, replace(dialog, answers=answers))), shown=told)

"""Guided dialogs: begun, walked by typing or by form, interrupted and picked up again, and sent."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from functools import partial

from bot.cards.elements import answered_card
from bot.cases import pictures, solution_gallery
from bot.configuration import field_texts
from bot.context.turn_context import TurnContext, say
from bot.intake import filing, known_already, next_prompt, open_fact, triage, typed_answers
from bot.model import notice_article
from bot.model.dialog_session import PICTURE, Dialog, DialogPrompt, DialogState
from bot.model.place import PlaceKind
from bot.model.question import Question, Talk
from bot.questions import decisions, handover, question_flow
from bot.turn import Outcome, Reply, Revise
from dialogs import engine
from dialogs.answer import Answer, Answered, Skipped
from dialogs.flow import Field, FieldKind, Flow
from knowledge.article import Article

_ENOUGH_TO_ASK = 3
"""Words of what is told, before it is looked up as a question."""
STILL_AT_IT = timedelta(hours=2)
"""So long what somebody writes is the answer to what they were asked; later they are asked whether to go on."""


def begin_dialog(
    context: TurnContext, name: str, said: str = "", question: Question | None = None, *, opens: bool = False
) -> Outcome:
    """The dialog of that name: its form where others read along or in a window, its first question in private."""
    flow = context.app.flows[name]
    at_it = current(context)
    if at_it is not None and at_it.flow == name:
        return Outcome(next_prompt.next_prompt(context, at_it, first=True))
    context.store.questions.close_talk(context.turn.thread, context.person.id)
    carried = said or (handover.question_texts(context, question) if question else "")
    answers = (
        triage.known_answers(context, flow, question)
        | answers_in(context, flow, carried)
        | _sent_pictures(context, flow, question)
    )
    dialog = context.store.dialogs.begin(
        *(name, context.person.id, context.turn.place.id, context.turn.thread, context.words.language),
        *(question.id if question else None, answers, context.turn.at),
    )
    if opens:
        return show_form(context, dialog, opens=True)
    home = next((field for field in flow.fields if said and answers.get(field.name) == Answered(said.strip())), None)
    known = known_articles(context, dialog, home, said) if home else ()
    return Outcome((*known, *open_fact.asked_next(context, known, dialog, first=True)))


def current(context: TurnContext) -> Dialog | None:
    """The dialog this person is in here; as its file now reads, if that has changed."""
    dialog = context.store.dialogs.open_in(context.turn.thread, context.person.id, context.turn.at)
    return as_it_now_reads(context, dialog) if dialog else None


def waiting_here(context: TurnContext) -> tuple[Talk | None, Dialog | None]:
    """The talk that waits for this person here, and the dialog they are in, as its file now reads."""
    found = context.store.waiting_in(context.turn.thread, context.person.id, context.turn.at)
    return found.talk, as_it_now_reads(context, found.dialog) if found.dialog else None


def as_it_now_reads(context: TurnContext, dialog: Dialog) -> Dialog | None:
    """The dialog with what still fits its file; None when the file is gone."""
    flow = context.app.flows.get(dialog.flow)
    if flow is None:
        return None
    known = dialog.asked in (
        DialogPrompt.REVIEW,
        DialogPrompt.FORM,
        DialogPrompt.SIMILAR,
        DialogPrompt.REMINDED,
    ) or flow.field(dialog.asked)
    return replace(dialog, answers=engine.fitting_answers(flow, dialog.answers), asked=dialog.asked if known else "")


def with_reminder(context: TurnContext, dialog: Dialog, outcome: Outcome) -> Outcome:
    """The outcome, and once, when somebody comes back to something else, that the dialog still waits."""
    now = context.store.dialogs.get(dialog.id)
    latest = current(context)
    if now is None or now.state is not DialogState.OPEN or not is_stale(context, now):
        return outcome
    if latest and latest.id != now.id:
        return outcome
    context.store.dialogs.ask(replace(now, asked=DialogPrompt.REMINDED), context.turn.at)
    return replace(outcome, replies=(*outcome.replies, *next_prompt.unfinished_prompt(context)))


def _with_next_prompt(context: TurnContext, dialog: Dialog | None, talk: Talk | None, outcome: Outcome) -> Outcome:
    """The outcome, and where a talk that came in between is over with it, the dialog's question again.

    `dialog` and `talk` are as they stood before the turn.
    """
    if dialog is None or talk is None:
        return outcome
    now = current(context)
    here = (context.turn.thread, context.person.id, context.turn.at)
    if now is None or context.store.questions.talk(*here):
        return outcome
    untouched = (now.id, now.asked_order) == (dialog.id, dialog.asked_order)
    if not untouched or now.asked in (DialogPrompt.FORM, DialogPrompt.REMINDED) or is_stale(context, now):
        return outcome
    if context.turn.place.kind is not PlaceKind.PERSONAL:
        return outcome
    return replace(outcome, replies=(*outcome.replies, *next_prompt.next_prompt(context, now)))


def with_what_waits(context: TurnContext, dialog: Dialog | None, talk: Talk | None, outcome: Outcome) -> Outcome:
    """The outcome, and what was waited for before something else came in between and is over."""
    return decisions.fact_asked_again(context, talk, _with_next_prompt(context, dialog, talk, outcome))


def in_language_of_talk(context: TurnContext, talk: Talk | None, dialog: Dialog | None) -> TurnContext:
    """The context in the language in which the dialog, or the talk, has been so far."""
    begun = dialog or (talk.about if talk else None)
    return context if begun is None or context.chose_language else context.in_language(begun.language)


def resume_dialog(context: TurnContext, dialog: Dialog) -> Outcome:
    """Where it was."""
    return Outcome(next_prompt.next_prompt(context, dialog))


def choose_row(context: TurnContext, dialog: Dialog, name: str, value: str) -> Outcome:
    """The row of a choice is pressed."""
    field = context.app.flows[dialog.flow].field(name)
    if field is None or value not in field_texts.choices(context.app.desk, field):
        return Outcome(notice=context.words("too-old"))
    return answered(context, dialog, field, Answered(value))


def skip_field(context: TurnContext, dialog: Dialog, name: str) -> Outcome:
    """The field is left out, where it may be."""
    flow = context.app.flows[dialog.flow]
    field = flow.field(name)
    if field is None:
        return Outcome(notice=context.words("too-old"))
    if engine.reason_wanted(dialog.answers, field):
        return answered(context, dialog, field, Skipped(context.words("value-none")))
    if engine.is_required(flow, dialog.answers, field, next_prompt.skipped_fields(context, dialog)):
        why = field_texts.field_text(context.words, flow.name, field.name, ".why")
        return Outcome(notice=" ".join(filter(None, (why, context.words("dialog-needed")))))
    return answered(context, dialog, field, Skipped())


def previous_field(context: TurnContext, dialog: Dialog) -> Outcome:
    """The question before this one is asked again."""
    flow = context.app.flows[dialog.flow]
    left_out = next_prompt.skipped_fields(context, dialog) | triage.settled_fields(context, flow)
    before = engine.previous_field(flow, dialog.answers, flow.field(dialog.asked), left_out)
    if before is None:
        return Outcome(notice=context.words("dialog-first"))
    answers = {name: answer for name, answer in dialog.answers.items() if name != before.name}
    return Outcome(next_prompt.next_prompt(context, replace(dialog, answers=answers)))


def tell_more(context: TurnContext, dialog: Dialog) -> Outcome:
    """The person wants to tell more than they must."""
    return Outcome(next_prompt.next_prompt(context, replace(dialog, thorough=True)))


def drop_dialog(context: TurnContext, dialog: Dialog) -> Outcome:
    """Nothing is sent."""
    context.store.dialogs.close(dialog.id, DialogState.CANCELLED, context.turn.at)
    told = answered_card(context.words("dialog-cancelled"))
    asked = next_prompt.post_asking(dialog, dialog.asked)
    if context.turn.place.kind is PlaceKind.PERSONAL and dialog.asked not in (
        DialogPrompt.FORM,
        DialogPrompt.REVIEW,
        DialogPrompt.SIMILAR,
    ):
        return Outcome(
            (*say(context.words("dialog-cancelled")).replies, *next_prompt.unfinished_prompt(context)), shown=told
        )
    return Outcome((Revise(asked, told), *next_prompt.unfinished_prompt(context)), shown=told)


def dialog_over(context: TurnContext, dialog: Dialog) -> Outcome:
    """The card is from a dialog that has been sent, or thrown away: a form sent twice makes one case."""
    case = context.store.cases.of_dialog(dialog.id)
    if case is None:
        return Outcome(notice=context.words("too-old"))
    number = str(case.number)
    return Outcome(
        notice=context.words("case-already", number=number),
        shown=answered_card(context.words("consent-sent", number=number)),
    )


def show_form(context: TurnContext, dialog: Dialog, *, opens: bool = False) -> Outcome:
    """The dialog as a form, with what has been told so far; in a window, or said in the chat."""
    if opens:
        return Outcome(shown=next_prompt.form_card(context, dialog, {}))
    return Outcome(next_prompt.form_prompt(context, dialog))


def fill_form(context: TurnContext, dialog: Dialog, data: Mapping[str, object]) -> Outcome:
    """A form comes back: what is good is kept, what is not is told beside its field; whole, it is sent."""
    dialog, faults = typed_answers.read_form(context, dialog, data)
    if faults:
        context.store.dialogs.keep(dialog, context.turn.at)
        card = next_prompt.form_card(context, dialog, faults)
        return Outcome((Revise(next_prompt.post_asking(dialog, DialogPrompt.FORM), card),), shown=card)
    return send_dialog(context, dialog, DialogPrompt.FORM)


def send_dialog(context: TurnContext, dialog: Dialog, asked: str = DialogPrompt.REVIEW) -> Outcome:
    """What has been told is sent, once; or what still stands in its way is said. `asked`: the card it is sent from."""
    flow = context.app.flows[dialog.flow]
    left_out = next_prompt.skipped_fields(context, dialog)
    stopped = triage.stops_at_contact(context.app.desk, flow, dialog.answers)
    unseen = not dialog.compared and any(known_already.known_already(context, dialog, flow))
    if stopped or unseen or not engine.is_complete(flow, dialog.answers, left_out):
        return Outcome(next_prompt.next_prompt(context, dialog))
    posts = dict.fromkeys(next_prompt.post_asking(dialog, one) for one in (asked, dialog.asked))
    return filing.file_case(context, dialog, flow, tuple(posts))


def send_as_it_is(context: TurnContext, dialog: Dialog) -> Outcome | None:
    """Somebody wants a person in the middle of it: what has been told goes as it is. None: nothing has been told."""
    flow = context.app.flows[dialog.flow]
    told = (field for field in flow.fields if not (field.triage or field.remembered))
    if not any(isinstance(dialog.answers.get(field.name), Answered) for field in told):
        context.store.dialogs.close(dialog.id, DialogState.CANCELLED, context.turn.at)
        return None
    if triage.stops_at_contact(context.app.desk, flow, dialog.answers):
        return Outcome(next_prompt.next_prompt(context, dialog))
    return filing.file_case(context, dialog, flow, (next_prompt.post_asking(dialog, dialog.asked),))


def none_similar(context: TurnContext, dialog: Dialog) -> Outcome:
    """None of what others have reported is the same."""
    told = answered_card(context.words("alike-refused"))
    dialog = replace(dialog, compared=True)
    whole = engine.is_complete(
        context.app.flows[dialog.flow], dialog.answers, next_prompt.skipped_fields(context, dialog)
    )
    filled_in = whole and context.turn.place.kind is not PlaceKind.PERSONAL
    replies = (
        send_dialog(context, dialog, DialogPrompt.FORM).replies
        if filled_in
        else next_prompt.next_prompt(context, dialog)
    )
    return Outcome((Revise(next_prompt.post_asking(dialog, DialogPrompt.SIMILAR), told), *replies), shown=told)


def watch_case(context: TurnContext, dialog: Dialog, number: int) -> Outcome:
    """The same as an open case: the person is told when it moves, and no second case is made."""
    return _joined_outcome(
        context,
        dialog,
        known_already.join_case(context, dialog, number),
        context.words("alike-joined", number=str(number)),
    )


def wait_for_notice(context: TurnContext, dialog: Dialog, number: int) -> Outcome:
    """What a notice tells of: the person is told when it is over, and no case is made."""
    return _joined_outcome(
        context, dialog, known_already.wait_for_notice(context, dialog, number), context.words("alike-is-it")
    )


def _joined_outcome(context: TurnContext, dialog: Dialog, replies: tuple[Reply, ...] | None, says: str) -> Outcome:
    if replies is None:
        return Outcome(notice=context.words("too-old"))
    told = answered_card(says)
    cards = (
        Revise(next_prompt.post_asking(dialog, asked), told) for asked in (DialogPrompt.SIMILAR, DialogPrompt.FORM)
    )
    return Outcome((*cards, *replies, *next_prompt.unfinished_prompt(context)), shown=told)


def is_stale(context: TurnContext, dialog: Dialog) -> bool:
    return context.turn.at - dialog.touched > STILL_AT_IT


def answers_in(context: TurnContext, flow: Flow, said: str) -> dict[str, Answer]:
    """What was said before the dialog began: never asked again, and never cut."""
    if not said.strip():
        return {}
    found = engine.known_from_text(flow, said, partial(typed_answers.answer_rules, context, flow, ""))
    room = (field for field in flow.fields if field.from_question or field.kind is FieldKind.TEXT)
    home = next((field for field in room if len(said) <= field.max_length), None)
    return ({home.name: Answered(said.strip())} if home else {}) | found


def _sent_pictures(context: TurnContext, flow: Flow, question: Question | None) -> dict[str, Answer]:
    """Pictures that came before the dialog began are not asked for again."""
    field = picture_field(flow)
    sent = pictures.unlinked_pictures(context) or context.store.attachments.of_questions(
        [question.id] if question else []
    )
    return {field.name: Answered(PICTURE)} if field and sent else {}


def picture_field(flow: Flow) -> Field | None:
    return next((field for field in flow.fields if field.kind is FieldKind.IMAGE), None)


def known_articles(context: TurnContext, dialog: Dialog, field: Field, text: str) -> tuple[Reply, ...]:
    """What the desk knows of it, where it was not asked first; for an idea, what others have shared."""
    if not field.from_question or dialog.question is not None or len(text.split()) < _ENOUGH_TO_ASK:
        return ()
    flow = context.app.flows[dialog.flow]
    if flow.peers:
        near = solution_gallery.similar_solutions(context, text)
        return say(near).replies if near else ()
    known = question_flow.sure_answer(context, text, partial(_says_nothing_new, context, flow))
    return known.replies if known else ()


def _says_nothing_new(context: TurnContext, flow: Flow, article: Article) -> bool:
    """Of a notice that is shown anyway, or about how to begin just this dialog."""
    begun = (context.app.phrases.dialog_request(wording) for wording in article.wordings)
    shown = known_already.shows_notices(flow) and notice_article.about(article.slug) is not None
    return shown or any(one.flow == flow.name for one in begun if one)


def answered(
    context: TurnContext, dialog: Dialog, field: Field, answer: Answer, known: tuple[Reply, ...] = ()
) -> Outcome:
    """The answer is kept, its question settled, and the next thing said. `known`: what the desk knows of it."""
    flow = context.app.flows[dialog.flow]
    answers = engine.fitting_answers(flow, {**dialog.answers, field.name: answer})
    label = field_texts.field_text(context.words, flow.name, field.name, ".label")
    value = field_texts.answer_as_text(context.app, context.words, flow, field, answer)
    told = answered_card(f"{label}: {value}")
    revise = Revise(next_prompt.post_asking(dialog, field.name), told)
    following = open_fact.asked_next(context, known, replace(dialog, answers=answers))
    return Outcome((*known, revise, *following), shown=told)

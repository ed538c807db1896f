"""A guided dialog becomes a case, filed once and sent where the desk's table says; or joins one that is the same."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.cards.elements import answered_card
from bot.cases import announcement, peers, pictures, receipts, wish_weight
from bot.cases.new_case import case_request
from bot.configuration.routes import ToContact, ToQueue
from bot.context.turn_context import TurnContext
from bot.intake import triage
from bot.model.case import Case, CaseKind, CaseRequest, Detail, Visibility
from bot.model.dialog_session import Dialog, DialogState
from bot.model.post import Post
from bot.model.question import Question
from bot.notices import linked_cases
from bot.people import flood_guard
from bot.questions import decisions
from bot.turn import Outcome, Reply, Revise, Say, Text
from dialogs import engine
from dialogs.answer import Answered, Answers, Skipped
from dialogs.flow import Field, FieldKind, Flow


def file_case(context: TurnContext, dialog: Dialog, flow: Flow, posts: Sequence[Post]) -> Outcome:
    """The case, once however often it is sent. `posts` are the cards that still ask for something."""
    store, words, at = context.store, context.words, context.turn.at
    way = triage.route_of(context.app.desk, flow, dialog.answers)
    known = store.cases.of_dialog(dialog.id)
    if known is not None or isinstance(way, ToContact):
        return Outcome(notice=words("case-already", number=str(known.number)) if known else words("too-old"))
    if flooded := flood_guard.check_cases(context):
        return flooded
    case = store.cases.open(_request(context, dialog, flow, way))
    store.attachments.give_to_case(_picture_ids(context, dialog), case.number)
    linked = tuple(linked_cases.link_case(context, case, _earlier_questions(context, dialog)))
    close_dialog(context, dialog, flow)
    sent = answered_card(words("consent-sent", number=str(case.number)))
    return Outcome(
        (
            *(Revise(post, sent) for post in posts),
            receipts.receipt(context, case),
            *_weight_replies(context, case),
            *peers.peers_question(store, context.app, case),
            *linked,
            *announcement.announce(store, context.app, case, (case.asked.queue, *case.asked.copies), at),
        ),
        shown=sent,
    )


def _earlier_questions(context: TurnContext, dialog: Dialog) -> Iterator[Question]:
    """The question that the dialog began from, and those it says again."""
    question = context.store.questions.get(dialog.question) if dialog.question else None
    return context.store.questions.chain(question) if question else iter(())


def close_dialog(context: TurnContext, dialog: Dialog, flow: Flow) -> None:
    """The dialog has come to what it was for, and what was told for the next time too is remembered."""
    context.store.dialogs.close(dialog.id, DialogState.SENT, context.turn.at)
    decisions.close_facts(context)  # else the next yes, meant for the report, would answer them
    _remember(context, flow, dialog.answers)


def organisation_of(context: TurnContext, answers: Answers) -> str | None:
    """The person's: as the tenant tells, else as they did."""
    told = triage.given_value(answers, "organisation")
    return context.organisation or (told if told in context.app.desk.organisations else None)


def contact_details(flow: Flow, answers: Answers) -> tuple[Detail, ...]:
    """How to reach the person, as far as they told."""
    return tuple(
        _detail_of(field, answers[field.name]) for field in flow.fields if field.private and field.name in answers
    )


def _weight_replies(context: TurnContext, case: Case) -> tuple[Reply, ...]:
    """Whoever makes a wish is told how wishes are weighed, and how theirs comes out."""
    told = wish_weight.weight_as_text(case, context.words)
    return (Say(Text(told)),) if told else ()


def destination_as_text(context: TurnContext, dialog: Dialog, flow: Flow) -> str:
    """Where it goes, and who gets a copy: told before it is sent."""
    way = triage.route_of(context.app.desk, flow, dialog.answers)
    if not isinstance(way, ToQueue):
        return ""
    words = context.words
    to = words("review-way", queue=context.app.queue_name(way.queue, words))
    copies = ", ".join(context.app.queue_name(copy, words) for copy in way.copies)
    return f"{to} {words('review-copies', queues=copies)}" if copies else to


_WORDS = (FieldKind.LINE, FieldKind.TEXT)
_OF_THE_CASE = ("service", "organisation")
"""What the case itself says."""


def _request(context: TurnContext, dialog: Dialog, flow: Flow, way: ToQueue) -> CaseRequest:
    answers = dialog.answers
    question = context.store.questions.get(dialog.question) if dialog.question else None
    free = question is not None and context.store.cases.of_question(question.id) is None
    region = way.visibility == "region" and triage.given_value(answers, "visibility") != "own"
    shown = (context.article(question, slug) for slug in question.presented) if question else ()
    request = case_request(
        context, CaseKind(flow.kind), _case_title(flow, answers) or (question.text if question else ""), way
    )
    return replace(
        request,
        service=triage.given_value(answers, "service") or None,
        organisation=organisation_of(context, answers),
        place=dialog.place,
        thread=dialog.thread,
        shown=tuple(article.title for article in shown if article),
        question=dialog.question if free else None,
        flow=flow.name,
        dialog=dialog.id,
        details=_all_details(context, flow, answers),
        role=triage.given_value(answers, "role"),
        cause=triage.given_value(answers, "cause"),
        visibility=Visibility.REGION if region else Visibility.OWN,
        impact=triage.given_value(answers, "impact"),
        urgent=triage.given_value(answers, "urgent") == "yes",
        peers=flow.peers and triage.given_value(answers, "consent") == "yes",
    )


def _picture_ids(context: TurnContext, dialog: Dialog) -> tuple[str, ...]:
    """What was sent for the dialog, and for the question that it began from."""
    asked = context.store.attachments.of_questions([dialog.question] if dialog.question else [])
    return (*(one.id for one in asked), *pictures.unlinked_pictures(context))


def _case_title(flow: Flow, answers: Answers) -> str:
    """What the case is called: the first thing that was told in words."""
    words = (triage.given_value(answers, field.name) for field in flow.fields if field.kind in _WORDS)
    return next(filter(None, words), "")


def _all_details(context: TurnContext, flow: Flow, answers: Answers) -> tuple[Detail, ...]:
    """All that was told, in the flow's order, and what was left out."""
    left_out = triage.unneeded_fields(context.app.desk, flow, answers)
    missing = engine.missing_fields(flow, answers, left_out)
    said = _case_title(flow, answers)
    fields = (field for field in engine.applying_fields(flow, answers, left_out) if field.name not in _OF_THE_CASE)
    fields = (field for field in fields if triage.given_value(answers, field.name) != said or not said)
    told = ((field, answers.get(field.name)) for field in fields)
    return tuple(
        _detail_of(field, answer) for field, answer in told if isinstance(answer, Answered) or field in missing
    )


def _detail_of(field: Field, answer: Answered | Skipped | None) -> Detail:
    match answer:
        case Answered(value=value):
            return Detail(field.name, value)
        case Skipped(reason=reason):
            return Detail(field.name, "", reason)
        case None:
            return Detail(field.name, "")


def _remember(context: TurnContext, flow: Flow, answers: Answers) -> None:
    for field in flow.fields:
        if field.remembered and (value := triage.given_value(answers, field.name)):
            context.store.people.remember(context.person.id, field.name, value, context.turn.at)

"""A guided dialog becomes a case, filed once and sent where the desk's table says; or joins one that is the same."""

from collections.abc import Iterator, Sequence

from bot.cards.elements import answered_card
from bot.cases import announcement, peers, pictures, receipts, wish_weight
from bot.configuration.routes import ToContact, ToQueue
from bot.context import Scene
from bot.intake import triage
from bot.model.case import Case, Detail, Kind, NewCase, Visibility
from bot.model.dialog_session import Dialog, DialogState
from bot.model.question import Question
from bot.notices import linked_cases
from bot.people import flood_guard
from bot.turn import Outcome, Reply, Revise, Say, Text
from dialogs import engine
from dialogs.answer import Answers, Given, Left
from dialogs.flow import Field, FieldKind, Flow


def file(scene: Scene, dialog: Dialog, flow: Flow, posts: Sequence[str]) -> Outcome:
    """The case, once however often it is sent. `posts` are the cards that still ask for something."""
    store, words, at = scene.store, scene.words, scene.turn.at
    way = triage.route_of(scene.house.desk, flow, dialog.answers)
    known = store.cases.of_dialog(dialog.id)
    if known is not None or isinstance(way, ToContact):
        return Outcome(notice=words("case-already", number=str(known.number)) if known else words("too-old"))
    if flooded := flood_guard.cases(scene):
        return flooded
    case = store.cases.open(_case(scene, dialog, flow, way))
    store.attachments.give_to_case(_pictures(scene, dialog), case.number)
    linked = tuple(linked_cases.link(scene, case, _asked_before(scene, dialog)))
    settle(scene, dialog, flow)
    sent = answered_card(words("consent-sent", number=str(case.number)))
    return Outcome(
        (
            *(Revise(post, sent) for post in posts),
            receipts.receipt(scene, case),
            *_weighed(scene, case),
            *peers.asked(store, scene.house, case),
            *linked,
            *announcement.announce(store, scene.house, case, (case.queue, *case.copies), at),
        ),
        shown=sent,
    )


def _asked_before(scene: Scene, dialog: Dialog) -> Iterator[Question]:
    """The question that the dialog began from, and those it says again."""
    question = scene.store.questions.get(dialog.question) if dialog.question else None
    return scene.store.questions.chain(question) if question else iter(())


def settle(scene: Scene, dialog: Dialog, flow: Flow) -> None:
    """The dialog has come to what it was for, and what was told for the next time too is remembered."""
    scene.store.dialogs.close(dialog.id, DialogState.SENT, scene.turn.at)
    _remember(scene, flow, dialog.answers)


def organisation(scene: Scene, answers: Answers) -> str | None:
    """The person's: as the tenant tells, else as they did."""
    told = triage.given(answers, "organisation")
    return scene.organisation or (told if told in scene.house.desk.organisations else None)


def contact(flow: Flow, answers: Answers) -> tuple[Detail, ...]:
    """How to reach the person, as far as they told."""
    return tuple(
        _detail(field, answers[field.name]) for field in flow.fields if field.private and field.name in answers
    )


def _weighed(scene: Scene, case: Case) -> tuple[Reply, ...]:
    """Whoever makes a wish is told how wishes are weighed, and how theirs comes out."""
    told = wish_weight.in_words(case, scene.words)
    return (Say(Text(told)),) if told else ()


def way_in_words(scene: Scene, dialog: Dialog, flow: Flow) -> str:
    """Where it goes, and who gets a copy: told before it is sent."""
    way = triage.route_of(scene.house.desk, flow, dialog.answers)
    if not isinstance(way, ToQueue):
        return ""
    words = scene.words
    to = words("review-way", queue=scene.house.queue_name(way.queue, words))
    copies = ", ".join(scene.house.queue_name(copy, words) for copy in way.copies)
    return f"{to} {words('review-copies', queues=copies)}" if copies else to


_WORDS = (FieldKind.LINE, FieldKind.TEXT)
_OF_THE_CASE = ("service", "organisation")
"""What the case itself says."""


def _case(scene: Scene, dialog: Dialog, flow: Flow, way: ToQueue) -> NewCase:
    answers = dialog.answers
    question = scene.store.questions.get(dialog.question) if dialog.question else None
    free = question is not None and scene.store.cases.of_question(question.id) is None
    region = way.visibility == "region" and triage.given(answers, "visibility") != "own"
    urgent = triage.given(answers, "urgent") == "yes"
    shown = (scene.article(question, slug) for slug in question.presented) if question else ()
    return NewCase(
        kind=Kind(flow.kind),
        queue=way.queue,
        service=triage.given(answers, "service") or None,
        organisation=organisation(scene, answers),
        person=scene.person.id,
        place=dialog.place,
        thread=dialog.thread,
        language=scene.words.language,
        text=_text(flow, answers) or (question.text if question else ""),
        shown=tuple(article.title for article in shown if article),
        question=dialog.question if free else None,
        opened=scene.turn.at,
        promised=scene.house.hours.due(scene.turn.at),
        flow=flow.name,
        dialog=dialog.id,
        details=_details(scene, flow, answers),
        role=triage.given(answers, "role"),
        cause=triage.given(answers, "cause"),
        visibility=Visibility.REGION if region else Visibility.OWN,
        impact=triage.given(answers, "impact"),
        urgent=urgent,
        copies=way.copies,
        peers=flow.peers and triage.given(answers, "consent") == "yes",
    )


def _pictures(scene: Scene, dialog: Dialog) -> tuple[str, ...]:
    """What was sent for the dialog, and for the question that it began from."""
    asked = scene.store.attachments.of_questions([dialog.question] if dialog.question else [])
    return (*(one.id for one in asked), *pictures.loose(scene))


def _text(flow: Flow, answers: Answers) -> str:
    """What the case is called: the first thing that was told in words."""
    words = (triage.given(answers, field.name) for field in flow.fields if field.kind in _WORDS)
    return next(filter(None, words), "")


def _details(scene: Scene, flow: Flow, answers: Answers) -> tuple[Detail, ...]:
    """All that was told, in the flow's order, and what was left out."""
    left_out = triage.unneeded(scene.house.desk, flow, answers)
    missing = engine.missing(flow, answers, left_out)
    said = _text(flow, answers)
    fields = (field for field in engine.applying(flow, answers, left_out) if field.name not in _OF_THE_CASE)
    fields = (field for field in fields if triage.given(answers, field.name) != said or not said)
    told = ((field, answers.get(field.name)) for field in fields)
    return tuple(_detail(field, answer) for field, answer in told if isinstance(answer, Given) or field in missing)


def _detail(field: Field, answer: Given | Left | None) -> Detail:
    match answer:
        case Given(value=value):
            return Detail(field.name, value)
        case Left(reason=reason):
            return Detail(field.name, "", reason)
        case None:
            return Detail(field.name, "")


def _remember(scene: Scene, flow: Flow, answers: Answers) -> None:
    for field in flow.fields:
        if field.remembered and (value := triage.given(answers, field.name)):
            scene.store.people.remember(scene.person.id, field.name, value, scene.turn.at)

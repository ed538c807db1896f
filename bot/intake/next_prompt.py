"""What a guided dialog says next: a question, the form, what others report, what will be sent, or where it stops."""

from collections.abc import Mapping
from dataclasses import replace

from bot.configuration import field_texts
from bot.configuration.routes import ToContact
from bot.context import Scene
from bot.intake import dialog_cards, filing, known_already, triage
from bot.model.dialog_session import ALIKE, FORM, REVIEW, Dialog, DialogState, Wrong
from bot.people import contacts
from bot.turn import Card, PlaceKind, Reply, Say
from dialogs import engine
from dialogs.answer import Left
from dialogs.flow import Field, FieldKind, Flow


def go_on(scene: Scene, dialog: Dialog, *, first: bool = False) -> tuple[Reply, ...]:
    """The next thing to say, and the dialog kept as waiting for the answer to it."""
    flow = scene.house.flows[dialog.flow]
    way = triage.destination(scene.house.desk, flow, dialog.answers)
    if isinstance(way, ToContact):
        scene.store.dialogs.close(dialog.id, DialogState.CANCELLED, scene.turn.at)
        stop = contacts.stop(scene, triage.given(dialog.answers, "service") or None, way.contacts)
        return (stop, *unfinished(scene))
    if not dialog.compared and any(known := known_already.known(scene, dialog, flow)):
        card = dialog_cards.alike(*known, flow, dialog, scene.words)
        return (_waiting_for(scene, dialog, ALIKE, card),)
    if scene.turn.place.kind is not PlaceKind.PERSONAL:
        return show_form(scene, dialog)
    field = engine.next_field(flow, dialog.answers, without(scene, dialog))
    if field is None:
        return (_waiting_for(scene, dialog, REVIEW, _review(scene, dialog, flow)),)
    return (_waiting_for(scene, dialog, field.name, _question(scene, dialog, flow, field, first=first)),)


def show_form(scene: Scene, dialog: Dialog) -> tuple[Reply, ...]:
    """Everything at once, with what has been told so far."""
    return (_waiting_for(scene, dialog, FORM, form(scene, dialog, {})),)


def unfinished(scene: Scene) -> tuple[Reply, ...]:
    """The dialog that still waits here, if there is one, is offered again."""
    dialog = scene.store.dialogs.open_in(scene.turn.thread, scene.person.id, scene.turn.at)
    flow = scene.house.flows.get(dialog.flow) if dialog else None
    return (Say(dialog_cards.resume(flow, dialog, scene.words)),) if dialog and flow else ()


def form(scene: Scene, dialog: Dialog, faults: Mapping[str, Wrong]) -> Card:
    """`faults`: what is wrong with what was sent, by field."""
    flow = scene.house.flows[dialog.flow]
    today = scene.turn.at.astimezone(scene.zone).date()
    return dialog_cards.form(flow, form_fields(scene, dialog), dialog, faults, scene.house, scene.words, today)


def form_fields(scene: Scene, dialog: Dialog) -> list[tuple[Field, bool]]:
    """What the form asks, each with whether it is required. What the desk knows by itself is not asked."""
    flow = scene.house.flows[dialog.flow]
    left_out = _unasked_here(scene, flow) | triage.unneeded(scene.house.desk, flow, dialog.answers)
    known = triage.settled(scene, flow)
    return [
        (field, engine.is_required(flow, dialog.answers, field, left_out))
        for field in engine.applying(flow, dialog.answers, left_out)
        if field.kind is not FieldKind.IMAGE and field.name not in known
    ]


def without(scene: Scene, dialog: Dialog) -> frozenset[str]:
    """The fields that are not asked one by one: what changes nothing, what is for a private chat, and what only helps,
    unless the person wants to tell more.
    """
    flow = scene.house.flows[dialog.flow]
    left_out = triage.unneeded(scene.house.desk, flow, dialog.answers) | _unasked_here(scene, flow)
    if dialog.thorough:
        return left_out
    helpful = (field for field in flow.fields if _only_helps(flow, dialog, field, left_out))
    return left_out | {field.name for field in helpful}


def name_of(dialog: Dialog, asked: str) -> str:
    """The post that asks for it."""
    return f"dialog:{dialog.id}:{asked or FORM}"


def _waiting_for(scene: Scene, dialog: Dialog, asked: str, card: Card) -> Say:
    """The card, said anew: an older one that asked the same is left behind."""
    scene.store.dialogs.keep(replace(dialog, asked=asked), scene.turn.at)
    name = name_of(dialog, asked)
    scene.store.outbox.rename(name, f"{name}:{scene.turn.key[:12]}")
    return Say(card, name=name)


def _question(scene: Scene, dialog: Dialog, flow: Flow, field: Field, *, first: bool) -> Card:
    left_out = without(scene, dialog)
    known = triage.settled(scene, flow)
    return dialog_cards.question(
        *(flow, field, dialog, scene.house, scene.words),
        first=first,
        required=engine.is_required(flow, dialog.answers, field, left_out),
        back=engine.previous(flow, dialog.answers, field, left_out | known) is not None,
    )


def _review(scene: Scene, dialog: Dialog, flow: Flow) -> Card:
    words = scene.words
    left_out = triage.unneeded(scene.house.desk, flow, dialog.answers) | _unasked_here(scene, flow)
    told = field_texts.told(scene.house, words, flow, dialog.answers)
    missing = [
        (field_texts.field_text(words, flow.name, field.name, ".label"), why)
        for field in engine.missing(flow, dialog.answers, left_out)
        if not _excused(dialog, field)
        if (why := field_texts.field_text(words, flow.name, field.name, ".why"))
    ]
    return dialog_cards.review(flow, told, missing, filing.way_in_words(scene, dialog, flow), dialog, words)


def _excused(dialog: Dialog, field: Field) -> bool:
    """Whether the person has said why it cannot be had, or left it out of all that they wanted to tell."""
    answer = dialog.answers.get(field.name)
    return isinstance(answer, Left) and (dialog.thorough or bool(answer.reason))


def _unasked_here(scene: Scene, flow: Flow) -> frozenset[str]:
    """What is personal is asked in a private chat only."""
    if scene.turn.place.kind is PlaceKind.PERSONAL:
        return frozenset()
    return frozenset(field.name for field in flow.fields if field.private or field.kind is FieldKind.IMAGE)


def _only_helps(flow: Flow, dialog: Dialog, field: Field, left_out: frozenset[str]) -> bool:
    if field.name in dialog.answers or field.reason_when_missing or field.one_of:
        return False
    return not engine.is_required(flow, dialog.answers, field, left_out)

"""What a guided dialog says next: a question, the form, what others report, what will be sent, or where it stops."""

from collections.abc import Mapping
from dataclasses import replace

from bot.configuration import field_texts
from bot.configuration.routes import ToContact
from bot.context.turn_context import TurnContext
from bot.intake import dialog_cards, filing, known_already, triage
from bot.model.dialog_session import Dialog, DialogPrompt, DialogState, FieldFault
from bot.model.place import PlaceKind
from bot.model.post import Post, PostKind
from bot.people import contacts
from bot.turn import Card, Reply, Say
from dialogs import engine
from dialogs.answer import Skipped
from dialogs.flow import Field, FieldKind, Flow


def next_prompt(context: TurnContext, dialog: Dialog, *, first: bool = False) -> tuple[Reply, ...]:
    """The next thing to say, and the dialog kept as waiting for the answer to it."""
    dialog = replace(dialog, perhaps="")
    flow = context.app.flows[dialog.flow]
    way = triage.destination(context.app.desk, flow, dialog.answers)
    if isinstance(way, ToContact):
        context.store.dialogs.close(dialog.id, DialogState.CANCELLED, context.turn.at)
        stop = contacts.contact_post(context, triage.given_value(dialog.answers, "service") or None, way.contacts)
        return (stop, *unfinished_prompt(context))
    if not dialog.compared and any(known := known_already.known_already(context, dialog, flow)):
        card = dialog_cards.similar_card(*known, flow, dialog, context.words)
        return (_prompt_post(context, dialog, DialogPrompt.SIMILAR, card),)
    if context.turn.place.kind is not PlaceKind.PERSONAL:
        return form_prompt(context, dialog)
    field = engine.next_field(flow, dialog.answers, skipped_fields(context, dialog))
    if field is None:
        return (_prompt_post(context, dialog, DialogPrompt.REVIEW, _review_card(context, dialog, flow)),)
    return (_prompt_post(context, dialog, field.name, _question_card(context, dialog, flow, field, first=first)),)


def ask_back(context: TurnContext, dialog: Dialog, field: Field, doubt: str, perhaps: str) -> tuple[Reply, ...]:
    """The field's question once more, after a text understood in part or not at all; `perhaps`: what it may mean."""
    flow = context.app.flows[dialog.flow]
    dialog = replace(dialog, perhaps=perhaps)
    return (_prompt_post(context, dialog, field.name, _question_card(context, dialog, flow, field, doubt=doubt)),)


def form_prompt(context: TurnContext, dialog: Dialog) -> tuple[Reply, ...]:
    """Everything at once, with what has been told so far."""
    return (_prompt_post(context, dialog, DialogPrompt.FORM, form_card(context, dialog, {})),)


def unfinished_prompt(context: TurnContext) -> tuple[Reply, ...]:
    """The dialog that still waits here, if there is one, is offered again."""
    dialog = context.store.dialogs.open_in(context.turn.thread, context.person.id, context.turn.at)
    flow = context.app.flows.get(dialog.flow) if dialog else None
    return (Say(dialog_cards.resume_card(flow, dialog, context.words)),) if dialog and flow else ()


def form_card(context: TurnContext, dialog: Dialog, faults: Mapping[str, FieldFault]) -> Card:
    """`faults`: what is wrong with what was sent, by field."""
    flow = context.app.flows[dialog.flow]
    today = context.turn.at.astimezone(context.zone).date()
    return dialog_cards.form_card(flow, form_fields(context, dialog), dialog, faults, context.app, context.words, today)


def form_fields(context: TurnContext, dialog: Dialog) -> list[tuple[Field, bool]]:
    """What the form asks, each with whether it is required. What the desk knows by itself is not asked."""
    flow = context.app.flows[dialog.flow]
    left_out = _private_fields(context, flow) | triage.unneeded_fields(context.app.desk, flow, dialog.answers)
    known = triage.settled_fields(context, flow)
    return [
        (field, engine.is_required(flow, dialog.answers, field, left_out))
        for field in engine.applying_fields(flow, dialog.answers, left_out)
        if field.kind is not FieldKind.IMAGE and field.name not in known
    ]


def skipped_fields(context: TurnContext, dialog: Dialog) -> frozenset[str]:
    """The fields that are not asked one by one: what changes nothing, what is for a private chat, and what only helps,
    unless the person wants to tell more.
    """
    flow = context.app.flows[dialog.flow]
    left_out = triage.unneeded_fields(context.app.desk, flow, dialog.answers) | _private_fields(context, flow)
    if dialog.thorough:
        return left_out
    helpful = (field for field in flow.fields if _only_helps(flow, dialog, field, left_out))
    return left_out | {field.name for field in helpful}


def post_asking(dialog: Dialog, asked: str) -> Post:
    """The post that asks for it."""
    return Post(PostKind.DIALOG, dialog.id, asked or DialogPrompt.FORM)


def _prompt_post(context: TurnContext, dialog: Dialog, asked: str, card: Card) -> Say:
    """The card, said anew: an older one that asked the same is left behind."""
    context.store.dialogs.ask(replace(dialog, asked=asked), context.turn.at)
    post = post_asking(dialog, asked)
    context.store.posts.retire(post)
    return Say(card, post=post)


def _question_card(
    context: TurnContext, dialog: Dialog, flow: Flow, field: Field, *, first: bool = False, doubt: str = ""
) -> Card:
    left_out = skipped_fields(context, dialog)
    known = triage.settled_fields(context, flow)
    return dialog_cards.question_card(
        *(flow, field, dialog, context.app, context.words),
        first=first,
        doubt=doubt,
        required=engine.is_required(flow, dialog.answers, field, left_out),
        back=engine.previous_field(flow, dialog.answers, field, left_out | known) is not None,
    )


def _review_card(context: TurnContext, dialog: Dialog, flow: Flow) -> Card:
    words = context.words
    left_out = triage.unneeded_fields(context.app.desk, flow, dialog.answers) | _private_fields(context, flow)
    told = field_texts.labelled_answers(context.app, words, flow, dialog.answers)
    missing = [
        (field_texts.field_text(words, flow.name, field.name, ".label"), why)
        for field in engine.missing_fields(flow, dialog.answers, left_out)
        if not _is_excused(dialog, field)
        if (why := field_texts.field_text(words, flow.name, field.name, ".why"))
    ]
    return dialog_cards.review_card(
        flow, told, missing, filing.destination_as_text(context, dialog, flow), dialog, words
    )


def _is_excused(dialog: Dialog, field: Field) -> bool:
    """Whether the person has said why it cannot be had, or left it out of all that they wanted to tell."""
    answer = dialog.answers.get(field.name)
    return isinstance(answer, Skipped) and (dialog.thorough or bool(answer.reason))


def _private_fields(context: TurnContext, flow: Flow) -> frozenset[str]:
    """What is personal is asked in a private chat only."""
    if context.turn.place.kind is PlaceKind.PERSONAL:
        return frozenset()
    return frozenset(field.name for field in flow.fields if field.private or field.kind is FieldKind.IMAGE)


def _only_helps(flow: Flow, dialog: Dialog, field: Field, left_out: frozenset[str]) -> bool:
    if field.name in dialog.answers or field.reason_when_missing or field.one_of:
        return False
    return not engine.is_required(flow, dialog.answers, field, left_out)

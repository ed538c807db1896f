"""The cards of guided dialogs: one question, the whole form, what others have reported, and what will be sent."""

from collections.abc import Mapping, Sequence
from datetime import date

from bot.cards import markdown
from bot.cards.elements import APART, card, facts, heading, press_button, quote_block, shortened_text, text, wide_button
from bot.configuration import field_texts
from bot.configuration.app_context import AppContext
from bot.language.texts import Words
from bot.model.dialog_session import Dialog, FieldFault
from bot.turn import Card, Json
from dialogs import engine
from dialogs.answer import Answered
from dialogs.flow import Field, FieldKind, Flow

MOST_ROWS = 8
"""Choices shown as rows; of more than that the person writes the name, or picks in the form."""
_PICKED = frozenset({FieldKind.CHOICE, FieldKind.YES_NO, FieldKind.DATE})
"""What is picked rather than typed: such a field can only show what it could have sent."""


def question_card(
    flow: Flow,
    field: Field,
    dialog: Dialog,
    app: AppContext,
    words: Words,
    *,
    first: bool,
    doubt: str,
    required: bool,
    back: bool,
) -> Card:
    """One question, with a row for each choice; all of it can be answered by typing. `doubt`: why it comes again."""
    asked = _question_text(flow, field, dialog, words)
    begun = [heading(words(flow.name)), text(words(f"{flow.name}.begun"), isSubtle=True)] if first else []
    hint = field_texts.field_text(words, flow.name, field.name, ".hint")
    hint = "" if engine.reason_wanted(dialog.answers, field) else hint
    begun += [text(markdown.escape(doubt))] if doubt else []
    body = [*begun, text(asked, weight="Bolder"), *([text(hint, isSubtle=True)] if hint else [])]
    body += _choice_rows(flow, field, dialog, app, words)
    actions: list[Json] = []
    if not required:
        actions.append(press_button(words("dialog-skip"), "skip", d=dialog.id, field=field.name))
    if back:
        actions.append(press_button(words("dialog-back"), "back", d=dialog.id, field=field.name))
    if first:
        actions.append(_window_button(words("dialog-form"), "form", d=dialog.id))
    actions.append(press_button(words("dialog-cancel"), "drop", d=dialog.id))
    return card(f"{doubt} {asked}".strip(), body, actions)


def form_card(
    flow: Flow,
    fields: Sequence[tuple[Field, bool]],
    dialog: Dialog,
    faults: Mapping[str, FieldFault],
    app: AppContext,
    words: Words,
    today: date,
) -> Card:
    """Everything at once. `fields`: each with whether it is required; `faults`: what is wrong with what was sent."""
    title = words(flow.name)
    body = [heading(title), text(words("form-faults") if faults else words("form-begun"), isSubtle=True)]
    for field, required in fields:
        body += _field_elements(flow, field, dialog, faults.get(field.name), app, words, today, required=required)
    send = press_button(words("form-send"), "fill", d=dialog.id)
    return card(title, body, [send, press_button(words("dialog-cancel"), "drop", d=dialog.id)])


def review_card(
    flow: Flow,
    told: Sequence[tuple[str, str]],
    missing: Sequence[tuple[str, str]],
    way: str,
    dialog: Dialog,
    words: Words,
) -> Card:
    """What will be sent, and where. `missing`: label of what was left out, and why it would help."""
    body = [heading(words("review-title")), facts(told)]
    if missing:
        body.append(text(words("review-missing"), **APART))
        body.append(text("\r".join(f"- **{markdown.escape(label)}**: {why}" for label, why in missing)))
    body.append(text(way, **APART))
    tell_more = [press_button(words("review-more"), "more", d=dialog.id)] if missing else []
    actions = [
        press_button(words("review-send"), "dispatch", d=dialog.id),
        *tell_more,
        _window_button(words("change"), "form", d=dialog.id),
        press_button(words("dialog-cancel"), "drop", d=dialog.id),
    ]
    return card(f"{words(flow.name)}: {words('review-title')}", body, actions)


def similar_card(
    notices: Sequence[tuple[int, str]], cases: Sequence[tuple[int, str]], flow: Flow, dialog: Dialog, words: Words
) -> Card:
    """What is going on, and open cases that may be the same (number, and all that may be said of it), and "none"."""
    title = words("alike-title")
    body = [text(title, weight="Bolder"), text(words("alike-how"), isSubtle=True)]
    if notices:
        body.append(text(words("alike-going-on"), **APART))
        body += (wide_button(says, "that-is-it", d=dialog.id, notice=number) for number, says in notices)
    if notices and cases:
        body.append(text(words("alike-told"), **APART))
    body += (wide_button(says, "me-too", d=dialog.id, case=number) for number, says in cases)
    return card(f"{words(flow.name)}: {title}", body, [press_button(words("alike-none"), "not-alike", d=dialog.id)])


def resume_card(flow: Flow, dialog: Dialog, words: Words) -> Card:
    """A dialog begun earlier: go on, or throw it away."""
    says = words("dialog-unfinished", flow=words(flow.name))
    actions = [
        press_button(words("dialog-resume"), "resume", d=dialog.id),
        press_button(words("dialog-drop"), "drop", d=dialog.id),
    ]
    return card(says, [text(says)], actions)


def menu_card(said: str, flows: Sequence[str], q: int, words: Words) -> Card:
    """A message taken from its menu: what shall become of it?"""
    title = words("menu-title")
    body = [heading(title), quote_block(markdown.escape(shortened_text(said)))]
    body += (wide_button(words(f"start-{flow}"), "begin", q=q, flow=flow) for flow in flows)
    return card(title, body, [press_button(words("menu-send"), "send", q=q)])


def _window_button(title: str, verb: str, **data: int | str) -> Json:
    """A button that opens a window in Teams; where there are none, what it opens is said in the chat."""
    return {"type": "Action.Submit", "title": title, "data": {"msteams": {"type": "task/fetch"}, "verb": verb, **data}}


def _question_text(flow: Flow, field: Field, dialog: Dialog, words: Words) -> str:
    if engine.reason_wanted(dialog.answers, field):
        label = field_texts.field_text(words, flow.name, field.name, ".label")
        return words("dialog-reason", label=label)
    return field_texts.field_text(words, flow.name, field.name)


def _choice_rows(flow: Flow, field: Field, dialog: Dialog, app: AppContext, words: Words) -> list[Json]:
    keys = field_texts.choices(app.desk, field)
    if len(keys) > MOST_ROWS and dialog.perhaps not in keys:
        return [text(words("dialog-write-name"), isSubtle=True)]
    keys = (dialog.perhaps,) if len(keys) > MOST_ROWS else keys
    named = ((key, field_texts.choice_text(app, words, flow, field, key)) for key in keys)
    return [wide_button(name, "choose", d=dialog.id, field=field.name, value=key) for key, name in named]


def _field_elements(
    flow: Flow,
    field: Field,
    dialog: Dialog,
    wrong: FieldFault | None,
    app: AppContext,
    words: Words,
    today: date,
    *,
    required: bool,
) -> list[Json]:
    label = field_texts.field_text(words, flow.name, field.name, ".label")
    shared: Json = {
        "id": field.name,
        "label": words(_required_hint(field, required=required), label=label),
        "isRequired": required and not field.one_of,
        "errorMessage": words("form-missing", label=label),
        **_input_value(field, dialog, wrong),
    }
    says = [text(words("form-fault", fault=wrong.says), color="Attention")] if wrong else []
    return [*says, {**_field_input(flow, field, app, words, today), **shared}]


def _input_value(field: Field, dialog: Dialog, wrong: FieldFault | None) -> Json:
    """What stands in the field: the answer, or what was typed and is to be put right, where the field can show it."""
    if wrong and wrong.typed and field.kind not in _PICKED:
        return {"value": wrong.typed[: field.max_length]}
    answer = dialog.answers.get(field.name)
    return {"value": answer.value} if isinstance(answer, Answered) else {}


def _required_hint(field: Field, *, required: bool) -> str:
    """Of a group any one will do: a client that insists on the last one would refuse whoever has only the first."""
    if field.one_of:
        return "form-one-of"
    return "form-required" if required else "form-optional"


def _field_input(flow: Flow, field: Field, app: AppContext, words: Words, today: date) -> Json:
    """The input that suits what is asked."""
    match field.kind:
        case FieldKind.CHOICE | FieldKind.YES_NO:
            return _choice_input(flow, field, app, words)
        case FieldKind.DATE:
            return {"type": "Input.Date", **({"max": today.isoformat()} if field.past else {})}
        case FieldKind.TEXT:
            return _line_input(flow, field, words, isMultiline=True)
        case FieldKind.LINK | FieldKind.IMAGE:
            return _line_input(flow, field, words, style="Url")
        case FieldKind.PHONE:
            return _line_input(flow, field, words, style="Tel")
        case FieldKind.EMAIL:
            return _line_input(flow, field, words, style="Email")
        case FieldKind.LINE:
            return _line_input(flow, field, words)


def _line_input(flow: Flow, field: Field, words: Words, **more: object) -> Json:
    hint = field_texts.field_text(words, flow.name, field.name, ".hint")
    return {"type": "Input.Text", "maxLength": field.max_length, **({"placeholder": hint} if hint else {}), **more}


def _choice_input(flow: Flow, field: Field, app: AppContext, words: Words) -> Json:
    keys = field_texts.choices(app.desk, field)
    titles = ((key, field_texts.choice_text(app, words, flow, field, key)) for key in keys)
    return {
        "type": "Input.ChoiceSet",
        "style": "filtered" if len(keys) > MOST_ROWS else "compact",
        "choices": [{"title": title, "value": key} for key, title in titles],
    }

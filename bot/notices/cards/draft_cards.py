"""A notice of planned work filled in by staff: one question, or everything as a form."""

from collections.abc import Iterator, Mapping, Sequence

from bot.cards import markdown
from bot.cards.elements import card, heading, press_button, quote_block, text, wide_button
from bot.language.texts import Words
from bot.model.dialog_session import Dialog
from bot.notices.files import draft_fields
from bot.turn import Card, Json

CONFIRM = "year"
"""Stands for the question whether the days that were worked out are the right ones."""
_SHORT = (draft_fields.TITLE, draft_fields.WORST)


def question_card(
    asked: str, dialog: Dialog, told: Mapping[str, str], services: Sequence[tuple[str, str]], words: Words
) -> Card:
    """What is asked now; all of it can be answered by typing. `services`: key and name of each."""
    first = asked == next(iter(draft_fields.FIELDS)) and not told
    begun = [heading(words("draft-heading")), text(words("draft-begun"), isSubtle=True)] if first else []
    if asked == CONFIRM:
        says = words("draft-year", windows=markdown.escape(told[draft_fields.WINDOWS]))
        answers = [
            press_button(words(f"choice-{one}"), "draft-say", d=dialog.id, field=asked, value=one)
            for one in ("yes", "no")
        ]
        return card(words("draft-heading"), [*begun, text(says, weight="Bolder")], answers)
    says, hint = words(f"draft-{asked}"), words(f"draft-{asked}.hint")
    rows = [
        wide_button(name, "draft-say", d=dialog.id, field=asked, value=key)
        for key, name in (services if asked == draft_fields.SERVICE else ())
    ]
    body = [*begun, text(says, weight="Bolder"), text(hint, isSubtle=True), *rows]
    return card(says, body, list(_answer_buttons(asked, dialog, words)))


def form_card(
    dialog: Dialog,
    told: Mapping[str, str],
    faults: Mapping[str, str],
    services: Sequence[tuple[str, str]],
    words: Words,
) -> Card:
    """Everything at once, with what has been written. `faults`: what is wrong with it, by field."""
    begun = words("draft-faults" if faults else "draft-form-begun")
    body = [heading(words("draft-heading")), text(begun, isSubtle=True)]
    for field in draft_fields.FIELDS:
        if fault := faults.get(field):
            body.append(text(words("form-fault", fault=fault), color="Attention"))
        body.append(_field_input(field, told.get(field, ""), services, words))
    actions = [
        press_button(words("draft-send"), "draft-fill", d=dialog.id),
        press_button(words("dialog-cancel"), "draft-drop", d=dialog.id),
    ]
    return card(words("draft-heading"), body, actions)


def unused_card(says: str, told: Mapping[str, str], words: Words) -> Card:
    """Why what was written is not used, and all of it, to be read and copied."""
    body = [text(says)]
    for field, written in told.items():
        body.append(text(markdown.escape(words(f"draft-{field}.label")), weight="Bolder"))
        body.append(quote_block("\r".join(map(markdown.escape, written.splitlines()))))
    return card(says, body)


def _answer_buttons(asked: str, dialog: Dialog, words: Words) -> Iterator[Json]:
    if asked not in draft_fields.REQUIRED:
        yield press_button(words("dialog-skip"), "draft-skip", d=dialog.id, field=asked)
    if asked != next(iter(draft_fields.FIELDS)):
        yield press_button(words("dialog-back"), "draft-back", d=dialog.id, field=asked)
    yield press_button(words("dialog-form"), "draft-form", d=dialog.id)
    yield press_button(words("dialog-cancel"), "draft-drop", d=dialog.id)


def _field_input(field: str, value: str, services: Sequence[tuple[str, str]], words: Words) -> Json:
    required = field in draft_fields.REQUIRED
    label = words(f"draft-{field}.label")
    shared: Json = {
        "id": field,
        "label": words("form-required" if required else "form-optional", label=label),
        "isRequired": required,
        "errorMessage": words("form-missing", label=label),
        **({"value": value} if value else {}),
    }
    if field == draft_fields.SERVICE:
        choices = [{"title": name, "value": key} for key, name in services]
        return {"type": "Input.ChoiceSet", "style": "compact", "choices": choices, **shared}
    line: Json = {
        "type": "Input.Text",
        "maxLength": draft_fields.LONGEST[field],
        "placeholder": words(f"draft-{field}.hint"),
    }
    return {**line, **({} if field in _SHORT else {"isMultiline": True}), **shared}

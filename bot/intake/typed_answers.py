"""What somebody writes in a guided dialog, read as answers: one at a time, or a form as it comes back."""

from collections.abc import Mapping
from dataclasses import replace

from bot.configuration import field_texts
from bot.context import Scene
from bot.intake import next_prompt, triage
from bot.model.dialog_session import Dialog, Wrong
from dialogs import engine
from dialogs.accepting import Fault, Reading, accept
from dialogs.answer import Given, Left
from dialogs.flow import Field, Flow


def filled(scene: Scene, dialog: Dialog, data: Mapping[str, object]) -> tuple[Dialog, dict[str, Wrong]]:
    """The dialog with what is good in a form, and what is wrong with the rest, by field."""
    answers, faults = dict(dialog.answers), dict[str, Wrong]()
    for field, _ in next_prompt.form_fields(scene, dialog):
        sent = data.get(field.name)
        typed = sent if isinstance(sent, str) else ""
        found = read(scene, dialog, field, typed)
        answers.pop(field.name, None)
        if isinstance(found, Given):
            answers[field.name] = found
        elif found.code != "empty":
            faults[field.name] = Wrong(fault(scene, found), typed)
    dialog = replace(dialog, answers=answers)
    faults |= {field.name: Wrong(_missing(scene, field, dialog)) for field in _lacking(scene, dialog, faults)}
    return (dialog, faults) if faults else (_whole(scene, dialog), faults)


def read(scene: Scene, dialog: Dialog, field: Field, text: str) -> Given | Fault:
    told = triage.given(dialog.answers, "organisation")
    return accept(field, text, reading(scene, scene.house.flows[dialog.flow], told, field))


def reading(scene: Scene, flow: Flow, organisation: str, field: Field) -> Reading:
    """How the field is read here. `organisation`: what has been told of it, "" for nothing."""
    today = scene.turn.at.astimezone(scene.zone).date()
    country = scene.phone_region(scene.organisation or organisation)
    return field_texts.reading(scene.house, scene.words, flow, field, country, today)


def fault(scene: Scene, found: Fault) -> str:
    return scene.words(f"fault-{found.code}", **found.values)


def _lacking(scene: Scene, dialog: Dialog, faults: Mapping[str, Wrong]) -> list[Field]:
    """What must be told and was left empty; of a group, where nothing of it was told either."""
    fields = next_prompt.form_fields(scene, dialog)
    tried = {field.one_of for field, _ in fields if field.one_of and field.name in faults}
    lacking = (field for field, required in fields if required and field.name not in {*dialog.answers, *faults})
    return [field for field in lacking if field.one_of not in tried]


def _missing(scene: Scene, field: Field, dialog: Dialog) -> str:
    return scene.words("form-missing", label=field_texts.field_text(scene.words, dialog.flow, field.name, ".label"))


def _whole(scene: Scene, dialog: Dialog) -> Dialog:
    """What was left empty was left out: it is not asked again."""
    left_out = {field.name: Left() for field, _ in next_prompt.form_fields(scene, dialog)}
    answers = engine.fitting(scene.house.flows[dialog.flow], {**left_out, **dialog.answers})
    return replace(dialog, answers=answers)

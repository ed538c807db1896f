"""What somebody writes in a guided dialog, read as answers: one at a time, or a form as it comes back."""

from collections.abc import Mapping
from dataclasses import replace

from bot.configuration import field_texts
from bot.context.turn_context import TurnContext
from bot.intake import next_prompt, triage
from bot.model.dialog_session import Dialog, FieldFault
from dialogs import engine
from dialogs.accepting import AnswerFault, AnswerRules, accept
from dialogs.answer import Answered, Skipped
from dialogs.flow import Field, Flow


def read_form(context: TurnContext, dialog: Dialog, data: Mapping[str, object]) -> tuple[Dialog, dict[str, FieldFault]]:
    """The dialog with what is good in a form, and what is wrong with the rest, by field."""
    answers, faults = dict(dialog.answers), dict[str, FieldFault]()
    for field, _ in next_prompt.form_fields(context, dialog):
        sent = data.get(field.name)
        typed = sent if isinstance(sent, str) else ""
        found = read_answer(context, dialog, field, typed)
        answers.pop(field.name, None)
        if isinstance(found, Answered):
            answers[field.name] = found
        elif found.code != "empty":
            faults[field.name] = FieldFault(fault_as_text(context, found), typed)
    dialog = replace(dialog, answers=answers)
    faults |= {
        field.name: FieldFault(_missing_as_text(context, field, dialog))
        for field in _missing_fields(context, dialog, faults)
    }
    return (dialog, faults) if faults else (_with_skipped(context, dialog), faults)


def read_answer(context: TurnContext, dialog: Dialog, field: Field, text: str) -> Answered | AnswerFault:
    told = triage.given_value(dialog.answers, "organisation")
    rules = answer_rules(context, context.app.flows[dialog.flow], told, field)
    found = accept(field, text, rules)
    if isinstance(found, AnswerFault) and found.perhaps and field_texts.takes_yes_or_no(context.words, rules.wordings):
        return _all_offered(rules)
    return found


def answer_rules(context: TurnContext, flow: Flow, organisation: str, field: Field) -> AnswerRules:
    """How the field is read here. `organisation`: what has been told of it, "" for nothing."""
    today = context.turn.at.astimezone(context.zone).date()
    country = context.phone_region(context.organisation or organisation)
    return field_texts.answer_rules(context.app, context.words, flow, field, country, today)


def fault_as_text(context: TurnContext, found: AnswerFault) -> str:
    return context.words(f"fault-{found.code}", **found.values)


def _all_offered(rules: AnswerRules) -> AnswerFault:
    """A yes that answers the question itself cannot also say that a choice was understood: which of all is asked."""
    match [ways[0] for ways in rules.wordings.values()]:
        case [first, second]:
            return AnswerFault("ambiguous-choice", {"first": first, "second": second})
        case _:
            return AnswerFault("no-choice")


def _missing_fields(context: TurnContext, dialog: Dialog, faults: Mapping[str, FieldFault]) -> list[Field]:
    """What must be told and was left empty; of a group, where nothing of it was told either."""
    fields = next_prompt.form_fields(context, dialog)
    tried = {field.one_of for field, _ in fields if field.one_of and field.name in faults}
    lacking = (field for field, required in fields if required and field.name not in {*dialog.answers, *faults})
    return [field for field in lacking if field.one_of not in tried]


def _missing_as_text(context: TurnContext, field: Field, dialog: Dialog) -> str:
    return context.words("form-missing", label=field_texts.field_text(context.words, dialog.flow, field.name, ".label"))


def _with_skipped(context: TurnContext, dialog: Dialog) -> Dialog:
    """What was left empty was left out: it is not asked again."""
    left_out = {field.name: Skipped() for field, _ in next_prompt.form_fields(context, dialog)}
    answers = engine.fitting_answers(context.app.flows[dialog.flow], {**left_out, **dialog.answers})
    return replace(dialog, answers=answers)

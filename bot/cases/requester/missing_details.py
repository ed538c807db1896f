"""What was left out of a form, told later: read as its dialog would have read it."""

from collections.abc import Mapping

from bot.cases import details
from bot.configuration import field_texts
from bot.configuration.app_context import AppContext
from bot.context.turn_context import TurnContext
from bot.model.case import Case, Detail
from dialogs.accepting import AnswerFault, accept
from dialogs.answer import Answered
from dialogs.flow import Field, FieldKind


def can_be_typed(app: AppContext, case: Case, name: str, *, private: bool) -> bool:
    """Whether a text is an answer to the field: a picture is none, and some things are told in private only."""
    field = _flow_field(app, case, name)
    return field is None or (field.kind is not FieldKind.IMAGE and (private or not field.private))


def accepted_details(context: TurnContext, case: Case, typed: Mapping[str, str]) -> tuple[list[Detail], list[str]]:
    """The details as they are kept, and what is wrong with the others, in words. `typed`: text by field."""
    told: list[Detail] = []
    faults: list[str] = []
    for name, text in typed.items():
        field = _flow_field(context.app, case, name)
        found = _accepted(context, case, field, text) if field else None
        if isinstance(found, AnswerFault):
            says = context.words(f"fault-{found.code}", **found.values)
            faults.append(f"{details.field_label(name, case.asked.flow, context.words)}: {says}")
        else:
            told.append(Detail(name, found.value if found else text))
    return told, faults


def _accepted(context: TurnContext, case: Case, field: Field, text: str) -> Answered | AnswerFault:
    app, flow = context.app, context.app.flows[case.asked.flow]
    today = context.turn.at.astimezone(app.zone(case.asked.organisation)).date()
    reading = field_texts.answer_rules(app, context.words, flow, field, app.region(case.asked.organisation), today)
    return accept(field, text, reading)


def _flow_field(app: AppContext, case: Case, name: str) -> Field | None:
    """None where the flow's file has changed since: then any text will do."""
    flow = app.flows.get(case.asked.flow)
    return flow.field(name) if flow else None

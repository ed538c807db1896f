"""Triage: what must be known before it can be said where a case goes; nobody is asked what changes nothing."""

from collections.abc import Mapping

from bot.configuration.desk_file import DeskSettings
from bot.configuration.routes import ToContact, ToQueue, depends_on, route
from bot.context.turn_context import TurnContext
from bot.model.case import CaseKind
from bot.model.question import Question
from bot.notices import linked_cases
from dialogs import engine
from dialogs.answer import Answer, Answered, Answers
from dialogs.flow import Flow


def known_answers(context: TurnContext, flow: Flow, question: Question | None) -> dict[str, Answer]:
    """What is known before anything is asked: from the place, the tenant, the desk file, and what was told before."""
    told: dict[str, str] = {
        "service": _known_service(context, question),
        "organisation": context.organisation or "",
        "role": _known_role(context),
    }
    remembered = context.setting.told
    answers: dict[str, Answer] = {}
    for field in flow.fields:
        value = told.get(field.name) or (remembered.get(field.name, "") if field.remembered else "")
        if value:
            answers[field.name] = Answered(value)
    return {name: answer for name, answer in answers.items() if _still_fits(context.app.desk, name, answer)}


def unneeded_fields(desk: DeskSettings, flow: Flow, answers: Answers) -> frozenset[str]:
    """The fields of triage that change nothing here."""
    needed = depends_on(
        desk, given_value(answers, "service") or None, CaseKind(flow.kind), given_value(answers, "role")
    )
    skipped = {"role", "cause"} - needed
    if "cause" in skipped:
        skipped.add("asked-local-it")
    if not _in_a_region(desk, flow, answers):
        skipped.add("visibility")
    if len(desk.services) < 2:
        skipped.add("service")
    if not desk.organisations:
        skipped.add("organisation")
    return frozenset(field.name for field in flow.fields if field.triage and field.name in skipped)


def settled_fields(context: TurnContext, flow: Flow) -> frozenset[str]:
    """The fields that the desk knows by itself, whatever anybody says."""
    known = {
        "service": _known_service(context, None),
        "organisation": context.organisation,
        "role": _known_role(context),
    }
    return frozenset(field.name for field in flow.fields if known.get(field.name))


def stops_at_contact(desk: DeskSettings, flow: Flow, answers: Answers) -> bool:
    """Whether nothing is sent, as the person's own contacts come first."""
    return isinstance(destination(desk, flow, answers), ToContact)


def destination(desk: DeskSettings, flow: Flow, answers: Answers) -> ToQueue | ToContact | None:
    """Where the case goes; None as long as something that decides it has not been told."""
    open_fields = engine.applying_fields(flow, answers, unneeded_fields(desk, flow, answers))
    if any(field.triage and field.name in _DECIDE and field.name not in answers for field in open_fields):
        return None
    return route_of(desk, flow, answers)


def given_value(answers: Mapping[str, Answer], name: str) -> str:
    """The value told for the field, "" where none was."""
    answer = answers.get(name)
    return answer.value if isinstance(answer, Answered) else ""


_DECIDE = ("service", "organisation", "role", "cause")
"""The fields that a row of the desk's table, or the contact it stops at, depends on."""


def route_of(desk: DeskSettings, flow: Flow, answers: Answers) -> ToQueue | ToContact:
    """Where the case would go by what has been told so far."""
    service, organisation = given_value(answers, "service") or None, given_value(answers, "organisation") or None
    return route(
        desk, service, CaseKind(flow.kind), organisation, given_value(answers, "role"), given_value(answers, "cause")
    )


def _in_a_region(desk: DeskSettings, flow: Flow, answers: Answers) -> bool:
    """Whether such a case may be seen by everybody who shares the service, unless the person says no."""
    way = route_of(desk, flow, answers)
    return isinstance(way, ToQueue) and way.visibility == "region"


def _known_service(context: TurnContext, question: Question | None) -> str:
    """A notice's that it is about; the place's, else that of the article they were answered with; the only one."""
    notice = linked_cases.notice_of(context, [question] if question else [])
    article = context.article(question, question.answered_with) if question and question.answered_with else None
    only = next(iter(context.app.desk.services), "") if len(context.app.desk.services) == 1 else ""
    return (notice and notice.service) or context.service or (article and article.service) or only


def _known_role(context: TurnContext) -> str:
    """Whoever the desk file names as a system owner is one."""
    owners = (one for one in context.app.desk.contacts if one.person == context.person.id)
    return next((one.role for one in owners if one.role == "system-owner"), "")


def _still_fits(desk: DeskSettings, name: str, answer: Answer) -> bool:
    """Whether what was told once still fits the desk file."""
    homes: Mapping[str, object] = {"service": desk.services, "organisation": desk.organisations}
    return not isinstance(answer, Answered) or name not in homes or answer.value in dict.fromkeys(homes[name])

"""Triage: what must be known before it can be said where a case goes; nobody is asked what changes nothing."""

from collections.abc import Mapping

from bot.configuration.desk_file import Desk
from bot.configuration.routes import ToContact, ToQueue, depends_on, route
from bot.context import Scene
from bot.model.case import Kind
from bot.model.question import Question
from bot.notices import linked_cases
from dialogs import engine
from dialogs.answer import Answer, Answers, Given
from dialogs.flow import Flow


def known(scene: Scene, flow: Flow, question: Question | None) -> dict[str, Answer]:
    """What is known before anything is asked: from the place, the tenant, the desk file, and what was told before."""
    told: dict[str, str] = {
        "service": _service(scene, question),
        "organisation": scene.organisation or "",
        "role": _role(scene),
    }
    remembered = scene.store.people.remembered(scene.person.id)
    answers: dict[str, Answer] = {}
    for field in flow.fields:
        value = told.get(field.name) or (remembered.get(field.name, "") if field.remembered else "")
        if value:
            answers[field.name] = Given(value)
    return {name: answer for name, answer in answers.items() if _still(scene.house.desk, name, answer)}


def unneeded(desk: Desk, flow: Flow, answers: Answers) -> frozenset[str]:
    """The fields of triage that change nothing here."""
    needed = depends_on(desk, given(answers, "service") or None, Kind(flow.kind), given(answers, "role"))
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


def settled(scene: Scene, flow: Flow) -> frozenset[str]:
    """The fields that the desk knows by itself, whatever anybody says."""
    known = {"service": _service(scene, None), "organisation": scene.organisation, "role": _role(scene)}
    return frozenset(field.name for field in flow.fields if known.get(field.name))


def stops(desk: Desk, flow: Flow, answers: Answers) -> bool:
    """Whether nothing is sent, as the person's own contacts come first."""
    return isinstance(destination(desk, flow, answers), ToContact)


def destination(desk: Desk, flow: Flow, answers: Answers) -> ToQueue | ToContact | None:
    """Where the case goes; None as long as something that decides it has not been told."""
    open_fields = engine.applying(flow, answers, unneeded(desk, flow, answers))
    if any(field.triage and field.name in _DECIDE and field.name not in answers for field in open_fields):
        return None
    return route_of(desk, flow, answers)


def given(answers: Mapping[str, Answer], name: str) -> str:
    """The value told for the field, "" where none was."""
    answer = answers.get(name)
    return answer.value if isinstance(answer, Given) else ""


_DECIDE = ("service", "organisation", "role", "cause")
"""The fields that a row of the desk's table, or the contact it stops at, depends on."""


def route_of(desk: Desk, flow: Flow, answers: Answers) -> ToQueue | ToContact:
    """Where the case would go by what has been told so far."""
    service, organisation = given(answers, "service") or None, given(answers, "organisation") or None
    return route(desk, service, Kind(flow.kind), organisation, given(answers, "role"), given(answers, "cause"))


def _in_a_region(desk: Desk, flow: Flow, answers: Answers) -> bool:
    """Whether such a case may be seen by everybody who shares the service, unless the person says no."""
    way = route_of(desk, flow, answers)
    return isinstance(way, ToQueue) and way.visibility == "region"


def _service(scene: Scene, question: Question | None) -> str:
    """A notice's that it is about; the place's, else that of the article they were answered with; the only one."""
    notice = linked_cases.notice_of(scene, [question] if question else [])
    article = scene.article(question, question.answered_with) if question and question.answered_with else None
    only = next(iter(scene.house.desk.services), "") if len(scene.house.desk.services) == 1 else ""
    return (notice and notice.service) or scene.service or (article and article.service) or only


def _role(scene: Scene) -> str:
    """Whoever the desk file names as a system owner is one."""
    owners = (one for one in scene.house.desk.contacts if one.person == scene.person.id)
    return next((one.role for one in owners if one.role == "system-owner"), "")


def _still(desk: Desk, name: str, answer: Answer) -> bool:
    """Whether what was told once still fits the desk file."""
    homes: Mapping[str, object] = {"service": desk.services, "organisation": desk.organisations}
    return not isinstance(answer, Given) or name not in homes or answer.value in dict.fromkeys(homes[name])

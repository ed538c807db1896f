"""Triage: what has to be known before it can be said where a case goes; nobody is asked what is known, or what changes nothing."""

from collections.abc import Mapping

from bot.cases import Kind
from bot.questions import Question
from bot.routing import ToContact, ToQueue, depends_on, route
from bot.scene import Scene
from bot.settings import Desk
from dialogs import engine
from dialogs.answer import Answer, Answers, Given
from dialogs.flow import Flow


def known(scene: Scene, flow: Flow, question: Question | None) -> dict[str, Answer]:
    """What is known before anything is asked: from the place, the tenant, the desk file, and what the person told before."""
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
    needed = depends_on(desk, given(answers, "service") or None, Kind(flow.kind))
    skipped = {"role", "cause"} - needed
    if "cause" in skipped:
        skipped.add("asked-local-it")
    if len(desk.services) < 2:
        skipped.add("service")
    if not desk.organisations:
        skipped.add("organisation")
    return frozenset(field.name for field in flow.fields if field.triage and field.name in skipped)


def destination(desk: Desk, flow: Flow, answers: Answers, organisation: str | None) -> ToQueue | ToContact | None:
    """Where the case goes; None as long as something that decides it has not been told."""
    without = unneeded(desk, flow, answers)
    open_field = engine.next_field(flow, answers, without)
    if open_field is not None and open_field.triage:
        return None
    service = given(answers, "service") or None
    role, cause = given(answers, "role"), given(answers, "cause")
    return route(desk, service, Kind(flow.kind), organisation, role, cause)


def given(answers: Mapping[str, Answer], name: str) -> str:
    """The value told for the field, "" where none was."""
    answer = answers.get(name)
    return answer.value if isinstance(answer, Given) else ""


def _service(scene: Scene, question: Question | None) -> str:
    """The place's service, else that of the article the person was answered with; the only one there is."""
    article = scene.article(question, question.answered_with) if question and question.answered_with else None
    only = next(iter(scene.house.desk.services), "") if len(scene.house.desk.services) == 1 else ""
    return scene.service or (article and article.service) or only


def _role(scene: Scene) -> str:
    """Whoever the desk file names as a system owner is one."""
    owners = (one for one in scene.house.desk.contacts if one.person == scene.person.id)
    return next((one.role for one in owners if one.role == "system-owner"), "")


def _still(desk: Desk, name: str, answer: Answer) -> bool:
    """Whether what was told once still fits the desk file."""
    homes: Mapping[str, object] = {"service": desk.services, "organisation": desk.organisations}
    return not isinstance(answer, Given) or name not in homes or answer.value in dict.fromkeys(homes[name])

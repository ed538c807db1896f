"""What was left out of a form, told later: read as its dialog would have read it."""

from collections.abc import Mapping

from bot.cases import details
from bot.configuration import field_texts
from bot.configuration.app_context import House
from bot.context import Scene
from bot.model.case import Case, Detail
from dialogs.accepting import Fault, accept
from dialogs.answer import Given
from dialogs.flow import Field, FieldKind


def can_be_typed(house: House, case: Case, name: str, *, private: bool) -> bool:
    """Whether a text is an answer to the field: a picture is none, and some things are told in private only."""
    field = _field(house, case, name)
    return field is None or (field.kind is not FieldKind.IMAGE and (private or not field.private))


def read(scene: Scene, case: Case, typed: Mapping[str, str]) -> tuple[list[Detail], list[str]]:
    """The details as they are kept, and what is wrong with the others, in words. `typed`: text by field."""
    told: list[Detail] = []
    faults: list[str] = []
    for name, text in typed.items():
        field = _field(scene.house, case, name)
        found = _accepted(scene, case, field, text) if field else None
        if isinstance(found, Fault):
            says = scene.words(f"fault-{found.code}", **found.values)
            faults.append(f"{details.label(name, case.flow, scene.words)}: {says}")
        else:
            told.append(Detail(name, found.value if found else text))
    return told, faults


def _accepted(scene: Scene, case: Case, field: Field, text: str) -> Given | Fault:
    house, flow = scene.house, scene.house.flows[case.flow]
    today = scene.turn.at.astimezone(house.zone(case.organisation)).date()
    reading = field_texts.reading(house, scene.words, flow, field, house.region(case.organisation), today)
    return accept(field, text, reading)


def _field(house: House, case: Case, name: str) -> Field | None:
    """None where the flow's file has changed since: then any text will do."""
    flow = house.flows.get(case.flow)
    return flow.field(name) if flow else None

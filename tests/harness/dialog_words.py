"""Which words of the language files belong to guided dialogs, by the convention of docs/writing-dialogs.md."""

from collections.abc import Collection, Iterable, Iterator

from dialogs.accepting import CODES
from dialogs.flow import Field, FieldKind, Flow


def needed(flows: Iterable[Flow], ids: Collection[str]) -> set[str]:
    """What must be there for these flows, `ids` being what is there."""
    found = {f"fault-{code}" for code in CODES}
    for flow in flows:
        found |= {flow.name, f"{flow.name}.begun"}
        for field in flow.fields:
            found |= {f"{home(flow, field, ids)}{part}" for part in ("", ".label", ".names", ".why", *_choices(field))}
    return found


def allowed(flows: Iterable[Flow], ids: Collection[str]) -> set[str]:
    """What may be there: what is needed, hints, more ways of saying a choice, and what a sent picture is called."""
    each = [(home(flow, field, ids), field) for flow in flows for field in flow.fields]
    said = {f"{id_}{choice}-said" for id_, field in each for choice in _choices(field)}
    pictures = {f"{id_}.picture" for id_, field in each if field.kind is FieldKind.IMAGE}
    return needed(flows, ids) | {f"{id_}.hint" for id_, _ in each} | said | pictures


def theirs(flows: Iterable[Flow], ids: Iterable[str]) -> set[str]:
    """Those of the ids that are named as words of a flow are."""
    starts = ("field-", "fault-", *(f"{flow.name}{mark}" for flow in flows for mark in (".", "-")))
    return {id_ for id_ in ids if id_.startswith(starts)}


def home(flow: Flow, field: Field, ids: Collection[str]) -> str:
    """The flow's own words for the field, else those that flows share."""
    own = f"{flow.name}-{field.name}"
    return own if own in ids else f"field-{field.name}"


def _choices(field: Field) -> Iterator[str]:
    return (f".{key}" for key in field.options)

"""Walking a flow: what is asked next, what is missing, and what an answer given out of turn belongs to."""

from collections.abc import Callable, Iterator

from dialogs.accepting import AnswerRules, contained, holds
from dialogs.answer import Answer, Answered, Answers, Skipped
from dialogs.correcting import correction
from dialogs.flow import Field, Flow

__all__ = [
    "applying_fields",
    "correction",
    "fitting_answers",
    "is_complete",
    "is_required",
    "known_from_text",
    "missing_fields",
    "next_field",
    "previous_field",
    "reason_wanted",
]

NOTHING: frozenset[str] = frozenset()


def applying_fields(flow: Flow, answers: Answers, without: frozenset[str] = NOTHING) -> tuple[Field, ...]:
    """The fields to be asked, in order: those whose conditions are met, and that are not in `without`.

    `without` names fields the desk does not need or already knows; what is answered there still counts for conditions.
    """
    return tuple(field for field in _met_fields(flow, answers) if field.name not in without)


def next_field(flow: Flow, answers: Answers, without: frozenset[str] = NOTHING) -> Field | None:
    """The first field still to be asked; None when all are settled.

    A field that was left out comes again if it is required, or if the reason is still to be told (`reason_wanted`).
    """
    fields = applying_fields(flow, answers, without)
    return next((field for field in fields if not _is_settled(fields, answers, field)), None)


def is_required(flow: Flow, answers: Answers, field: Field, without: frozenset[str] = NOTHING) -> bool:
    """Whether the field cannot be left out. Of a group, the last one cannot while none has been given."""
    return _required(applying_fields(flow, answers, without), answers, field)


def reason_wanted(answers: Answers, field: Field) -> bool:
    """Whether the field was left out and the reason has not been told: what is asked now is the reason."""
    return field.reason_when_missing and answers.get(field.name) == Skipped()


def previous_field(
    flow: Flow, answers: Answers, field: Field | None, without: frozenset[str] = NOTHING
) -> Field | None:
    """The field to go back to from this one (None: from the end): the nearest earlier one that has an answer."""
    earlier: list[Field] = []
    for one in applying_fields(flow, answers, without):
        if field is not None and one.name == field.name:
            break
        if one.name in answers:
            earlier.append(one)
    return earlier[-1] if earlier else None


def missing_fields(flow: Flow, answers: Answers, without: frozenset[str] = NOTHING) -> tuple[Field, ...]:
    """What would make the case more complete: required or weighing fields that are not given."""
    fields = applying_fields(flow, answers, without)
    return tuple(
        field
        for field in fields
        if not isinstance(answers.get(field.name), Answered) and (field.weighs or _required(fields, answers, field))
    )


def is_complete(flow: Flow, answers: Answers, without: frozenset[str] = NOTHING) -> bool:
    """Whether it can be sent: nothing required is missing, and no reason. Optional fields may still be unasked."""
    fields = applying_fields(flow, answers, without)
    return all(_is_settled(fields, answers, field) or _may_wait(fields, answers, field) for field in fields)


def fitting_answers(flow: Flow, answers: Answers) -> dict[str, Answer]:
    """The answers that still fit a flow whose file has changed."""
    # A dialog may lie open for days while its file is changed.
    known = {
        name: answer for name, answer in answers.items() if (field := flow.field(name)) and _answer_fits(field, answer)
    }
    met = {field.name for field in _met_fields(flow, known)}
    return {name: answer for name, answer in known.items() if name in met}


def known_from_text(flow: Flow, text: str, rules_of: Callable[[Field], AnswerRules]) -> dict[str, Answer]:
    """What a first message tells already: the one link, number or address in it, where the flow asks for just one."""
    found: dict[str, Answer] = {}
    for field in flow.fields:
        values = contained(field, text, rules_of(field))
        if len(values) == 1 and sum(other.kind is field.kind for other in flow.fields) == 1:
            found[field.name] = Answered(values.pop())
    return found


def _met_fields(flow: Flow, answers: Answers) -> Iterator[Field]:
    """Fields whose conditions hold; the answer of a field that is itself out of the question counts for nothing."""
    # Collected on the way: a condition looks only at fields that are themselves asked.
    given: dict[str, str] = {}
    for field in flow.fields:
        if all(given.get(name) in values for name, values in field.when):
            if isinstance(answer := answers.get(field.name), Answered):
                given[field.name] = answer.value
            yield field


def _is_settled(fields: tuple[Field, ...], answers: Answers, field: Field) -> bool:
    match answers.get(field.name):
        case Answered():
            return True
        case Skipped():
            return not _required(fields, answers, field) and not reason_wanted(answers, field)
        case None:
            return False


def _may_wait(fields: tuple[Field, ...], answers: Answers, field: Field) -> bool:
    unasked = field.name not in answers
    return unasked and not _required(fields, answers, field) and not field.reason_when_missing


def _required(fields: tuple[Field, ...], answers: Answers, field: Field) -> bool:
    if not field.one_of:
        return field.required
    # Of the group that applies now: what is hidden by a condition cannot be the one that is required.
    group = [one.name for one in fields if one.one_of == field.one_of]
    return group[-1:] == [field.name] and not any(isinstance(answers.get(name), Answered) for name in group)


def _answer_fits(field: Field, answer: Answer) -> bool:
    match answer:
        case Answered(value):
            return holds(field, value)
        case Skipped():
            return not field.required or bool(field.one_of)

"""What somebody has answered in a guided dialog: given, or left out on purpose."""

import json
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Answered:
    """`value` as it is kept: a choice's key, yes or no, an ISO date, an E.164 number, an address, or the text."""

    value: str


@dataclass(frozen=True, slots=True)
class Skipped:
    """Left out on purpose; `reason` where the flow asks for one."""

    reason: str = ""


Answer = Answered | Skipped
Answers = Mapping[str, Answer]
"""By the field's name; a field nobody has come to yet is not there."""


def answers_to_json(answers: Answers) -> str:
    """The answers as JSON, for a database column; `answers_from_json` takes them back."""
    return json.dumps({name: _answer_as_dict(answer) for name, answer in answers.items()}, ensure_ascii=False)


def answers_from_json(written: str) -> dict[str, Answer]:
    """The answers that `answers_to_json` wrote."""
    plain: dict[str, dict[str, str]] = json.loads(written)
    return {name: Answered(one["given"]) if "given" in one else Skipped(one["left"]) for name, one in plain.items()}


def _answer_as_dict(answer: Answer) -> dict[str, str]:
    match answer:
        case Answered(value):
            return {"given": value}
        case Skipped(reason):
            return {"left": reason}

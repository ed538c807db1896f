"""What somebody has answered in a guided dialog: given, or left out on purpose."""

import json
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Given:
    """`value` as it is kept: a choice's key, yes or no, an ISO date, an E.164 number, an address, or the text."""

    value: str


@dataclass(frozen=True, slots=True)
class Left:
    """Left out on purpose; `reason` where the flow asks for one."""

    reason: str = ""


Answer = Given | Left
Answers = Mapping[str, Answer]
"""By the field's name; a field nobody has come to yet is not there."""


def written(answers: Answers) -> str:
    """The answers as JSON, for a database column; `read` takes them back."""
    return json.dumps({name: _plain(answer) for name, answer in answers.items()}, ensure_ascii=False)


def read(written: str) -> dict[str, Answer]:
    """The answers that `written` wrote."""
    plain: dict[str, dict[str, str]] = json.loads(written)
    return {name: Given(one["given"]) if "given" in one else Left(one["left"]) for name, one in plain.items()}


def _plain(answer: Answer) -> dict[str, str]:
    match answer:
        case Given(value):
            return {"given": value}
        case Left(reason):
            return {"left": reason}

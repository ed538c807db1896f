"""What a person writes, taken as the answer to one field, or what is wrong with it."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from dialogs.answer import Given
from dialogs.flow import Field, FieldKind


@dataclass(frozen=True, slots=True)
class Reading:
    """How a text is to be read. `today` is the person's own day; `region` two letters, for telephone numbers."""

    language: str
    today: date
    region: str = "FI"
    wordings: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    """For a choice, yes-no included: each key with the ways people say it, the label first, in the order shown."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a text is no answer; `values` go into the words "fault-<code>"."""

    code: str
    values: Mapping[str, str] = field(default_factory=dict[str, str])


def accept(field: Field, text: str, reading: Reading) -> Given | Fault:
    """The answer in its canonical form, or the fault."""
    text = text.strip()
    return _ACCEPT[field.kind](field, text, reading) if text else Fault("empty")


def holds(field: Field, value: str) -> bool:
    """Whether a value kept earlier could still be the field's answer."""
    if field.options:
        return value in field.options
    if field.kind in (FieldKind.LINE, FieldKind.TEXT):
        return 0 < len(value) <= field.max_length
    return bool(_CANONICAL.get(field.kind, _ANYTHING).fullmatch(value))


def _line(field: Field, text: str, reading: Reading) -> Given | Fault:
    return _text(field, " ".join(text.split()), reading)


def _text(field: Field, text: str, _reading: Reading) -> Given | Fault:
    return Given(text) if len(text) <= field.max_length else Fault("too-long", {"max": str(field.max_length)})


_ACCEPT: Mapping[FieldKind, Callable[[Field, str, Reading], Given | Fault]] = {
    FieldKind.LINE: _line,
    FieldKind.TEXT: _text,
}
_ANYTHING = re.compile(r".+", re.DOTALL)
_CANONICAL = {
    FieldKind.DATE: re.compile(r"\d{4}-\d\d-\d\d"),
    FieldKind.PHONE: re.compile(r"\+\d{4,15}"),
    FieldKind.EMAIL: re.compile(r"[^\s@]+@[^\s@]+"),
    FieldKind.LINK: re.compile(r"https?://\S+"),
}

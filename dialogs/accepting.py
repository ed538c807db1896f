"""What a person writes, taken as the answer to one field, or what is wrong with it."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from unicodedata import normalize

from dialogs.answer import Given
from dialogs.choosing import chosen
from dialogs.days import day
from dialogs.flow import Field, FieldKind
from dialogs.reaching import emails, link, links, phones


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
    """Why a text is no answer; `values` are for the words "fault-<code>"."""

    code: str
    values: Mapping[str, str] = field(default_factory=dict[str, str])


CODES = (
    "empty",
    "too-long",
    "no-choice",
    "ambiguous-choice",
    "no-date",
    "future-date",
    "no-link",
    "no-phone",
    "no-email",
    "no-image",
)
"""Every code of a fault."""


def accept(field: Field, text: str, reading: Reading) -> Given | Fault:
    """The answer in its canonical form, or the fault. A choice is also known by its key."""
    # An å may come as a letter and a ring: the same to people, another word to every table and pattern.
    text = normalize("NFC", text).strip()
    return _ACCEPT[field.kind](field, text, reading) if text else Fault("empty")


def holds(field: Field, value: str) -> bool:
    """Whether a value kept earlier could still be the field's answer."""
    if field.options:
        return value in field.options
    if field.kind in (FieldKind.LINE, FieldKind.TEXT):
        return 0 < len(value) <= field.max_length
    return bool(_CANONICAL[field.kind].fullmatch(value))


def contained(field: Field, text: str, reading: Reading) -> set[str]:
    """The values of this kind that stand somewhere in the text: links, telephone numbers, e-mail addresses."""
    match field.kind:
        case FieldKind.LINK:
            return links(text)
        case FieldKind.PHONE:
            return phones(text, reading.region)
        case FieldKind.EMAIL:
            return emails(text)
        case _:
            return set()


def _line(field: Field, text: str, reading: Reading) -> Given | Fault:
    return _text(field, " ".join(text.split()), reading)


def _text(field: Field, text: str, _reading: Reading) -> Given | Fault:
    return Given(text) if len(text) <= field.max_length else Fault("too-long", {"max": str(field.max_length)})


def _choice(field: Field, text: str, reading: Reading) -> Given | Fault:
    options = field.options or tuple(reading.wordings)
    keys = chosen(text, options, reading.wordings, reading.language)
    if len(keys) == 1:
        return Given(keys[0])
    labels = [reading.wordings.get(key, (key,))[0] for key in keys]
    return Fault("ambiguous-choice", {"first": labels[0], "second": labels[1]}) if keys else Fault("no-choice")


def _date(field: Field, text: str, reading: Reading) -> Given | Fault:
    found = day(text, reading.language, reading.today, field.past)
    if found is None:
        return Fault("no-date")
    return Fault("future-date") if field.past and found > reading.today else Given(found.isoformat())


def _link(_field: Field, text: str, _reading: Reading) -> Given | Fault:
    found = link(text)
    return Given(found) if found else Fault("no-link")


def _image(_field: Field, text: str, _reading: Reading) -> Given | Fault:
    """Typed, a picture is an address; one that is pasted comes another way."""
    found = link(text)
    return Given(found) if found else Fault("no-image")


def _reached(field: Field, text: str, reading: Reading) -> Given | Fault:
    """The one number or address in the text."""
    match sorted(contained(field, text, reading)):
        case [only]:
            return Given(only)
        case _:
            return Fault(f"no-{field.kind}")


_ACCEPT: Mapping[FieldKind, Callable[[Field, str, Reading], Given | Fault]] = {
    FieldKind.LINE: _line,
    FieldKind.TEXT: _text,
    FieldKind.CHOICE: _choice,
    FieldKind.YES_NO: _choice,
    FieldKind.DATE: _date,
    FieldKind.LINK: _link,
    FieldKind.PHONE: _reached,
    FieldKind.EMAIL: _reached,
    FieldKind.IMAGE: _image,
}
_SOMETHING = re.compile(r".+", re.DOTALL)
_CANONICAL = {
    FieldKind.CHOICE: _SOMETHING,
    FieldKind.DATE: re.compile(r"\d{4}-\d\d-\d\d"),
    FieldKind.PHONE: re.compile(r"\+\d{5,15}"),
    FieldKind.EMAIL: re.compile(r"[^\s@]+@[^\s@]+"),
    FieldKind.LINK: re.compile(r"https?://\S+"),
    FieldKind.IMAGE: _SOMETHING,
}

"""What a person writes, taken as the answer to one field, or what is wrong with it."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from unicodedata import normalize

from dialogs.answer import Answered
from dialogs.choosing import chosen
from dialogs.days import parse_day
from dialogs.flow import Field, FieldKind
from dialogs.reaching import find_emails, find_links, find_phones, parse_link


@dataclass(frozen=True, slots=True)
class AnswerRules:
    """How a text is to be read. `today` is the person's own day; `region` two letters, for telephone numbers."""

    language: str
    today: date
    region: str = "FI"
    wordings: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    """For a choice, yes-no included: each key with the ways people say it, the label first, in the order shown."""


@dataclass(frozen=True, slots=True)
class AnswerFault:
    """Why a text is no answer; `values` are for the words "fault-<code>"."""

    code: str
    values: Mapping[str, str] = field(default_factory=dict[str, str])
    perhaps: str = ""
    """The choice that may be meant, and that a yes would make the answer."""


CODES = (
    "empty",
    "too-long",
    "no-choice",
    "ambiguous-choice",
    "unsure-choice",
    "no-date",
    "future-date",
    "no-link",
    "no-phone",
    "no-email",
    "no-image",
)
"""Every code of a fault."""


def accept(field: Field, text: str, rules: AnswerRules) -> Answered | AnswerFault:
    """The answer in its canonical form, or the fault. A choice is also known by its key."""
    # An å may come as a letter and a ring: the same to people, another word to every table and pattern.
    text = normalize("NFC", text).strip()
    return _ACCEPT[field.kind](field, text, rules) if text else AnswerFault("empty")


def holds(field: Field, value: str) -> bool:
    """Whether a value kept earlier could still be the field's answer."""
    if field.options:
        return value in field.options
    if field.kind in (FieldKind.LINE, FieldKind.TEXT):
        return 0 < len(value) <= field.max_length
    return bool(_CANONICAL[field.kind].fullmatch(value))


def contained(field: Field, text: str, rules: AnswerRules) -> set[str]:
    """The values of this kind that stand somewhere in the text: links, telephone numbers, e-mail addresses."""
    match field.kind:
        case FieldKind.LINK:
            return find_links(text)
        case FieldKind.PHONE:
            return find_phones(text, rules.region)
        case FieldKind.EMAIL:
            return find_emails(text)
        case _:
            return set()


def _accept_line(field: Field, text: str, rules: AnswerRules) -> Answered | AnswerFault:
    return _accept_text(field, " ".join(text.split()), rules)


def _accept_text(field: Field, text: str, _rules: AnswerRules) -> Answered | AnswerFault:
    return Answered(text) if len(text) <= field.max_length else AnswerFault("too-long", {"max": str(field.max_length)})


def _accept_choice(field: Field, text: str, rules: AnswerRules) -> Answered | AnswerFault:
    options = field.options or tuple(rules.wordings)
    choice = chosen(text, options, rules.wordings, rules.language, named=not field.options)
    labels = [rules.wordings.get(key, (key,))[0] for key in choice.keys]
    match choice.keys:
        case []:
            return AnswerFault("no-choice")
        case [only]:
            return Answered(only) if choice.sure else AnswerFault("unsure-choice", {"choice": labels[0]}, only)
        case _:
            return AnswerFault("ambiguous-choice", {"first": labels[0], "second": labels[1]})


def _accept_date(field: Field, text: str, rules: AnswerRules) -> Answered | AnswerFault:
    found = parse_day(text, rules.language, rules.today, field.past)
    if found is None:
        return AnswerFault("no-date")
    return AnswerFault("future-date") if field.past and found > rules.today else Answered(found.isoformat())


def _accept_link(_field: Field, text: str, _rules: AnswerRules) -> Answered | AnswerFault:
    found = parse_link(text)
    return Answered(found) if found else AnswerFault("no-link")


def _accept_image(_field: Field, text: str, _rules: AnswerRules) -> Answered | AnswerFault:
    """Typed, a picture is an address; one that is pasted comes another way."""
    found = parse_link(text)
    return Answered(found) if found else AnswerFault("no-image")


def _accept_contact(field: Field, text: str, rules: AnswerRules) -> Answered | AnswerFault:
    """The one number or address in the text."""
    match sorted(contained(field, text, rules)):
        case [only]:
            return Answered(only)
        case _:
            return AnswerFault(f"no-{field.kind}")


_ACCEPT: Mapping[FieldKind, Callable[[Field, str, AnswerRules], Answered | AnswerFault]] = {
    FieldKind.LINE: _accept_line,
    FieldKind.TEXT: _accept_text,
    FieldKind.CHOICE: _accept_choice,
    FieldKind.YES_NO: _accept_choice,
    FieldKind.DATE: _accept_date,
    FieldKind.LINK: _accept_link,
    FieldKind.PHONE: _accept_contact,
    FieldKind.EMAIL: _accept_contact,
    FieldKind.IMAGE: _accept_image,
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

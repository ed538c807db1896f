"""What somebody types into a card's field, and the value a client would send for it."""

import re
from datetime import date, time

from bot.cards.card_buttons import FormInput

_ON = ("y", "yes", "1", "x")
_OFF = ("n", "no", "0", "-")


def sent_value(field: FormInput, typed: str) -> str | None:
    """What is sent for these words: "" for nothing, None when the field does not accept them.

    Nothing typed leaves the field as the card filled it in. A choice is named by its number, counted from 1, or its
    title; several are parted by commas.
    """
    typed = typed.strip()
    if not typed:
        return None if field.required and not field.value else field.value
    match field.kind:
        case "choice":
            return _chosen(field, typed.split(",") if field.many else [typed])
        case "toggle":
            return _switched(field, typed.lower())
        case "date" | "time":
            return typed if _is_time(field.kind, typed) else None
        case "number":
            return typed if _is_between(field, typed) else None
        case "text":
            return typed if _value_fits(field, typed) else None


def choice_lines(field: FormInput) -> list[str]:
    """The choices to pick from by number, a line each; none for a field that is written."""
    if field.kind != "choice":
        return []
    return [f"  {number} {choice.title}" for number, choice in enumerate(field.choices, 1)]


def input_hint(field: FormInput) -> str:
    """How the field is written, and what it has when nothing is typed."""
    if field.kind == "toggle":
        return f"(y/n) [{'y' if field.value == field.choices[0].value else 'n'}]"
    how = {"date": "(YYYY-MM-DD)", "time": "(HH:MM)"}.get(field.kind, "(1,2)" if field.many else "")
    given = ", ".join(choice.title for choice in field.choices if choice.value in field.value.split(","))
    return f"{how} [{given or field.value}]".strip() if field.value else how


def _chosen(field: FormInput, typed: list[str]) -> str | None:
    values = [_choice(field, one.strip().casefold()) for one in typed]
    found = [one for one in values if one is not None]
    return ",".join(found) if len(found) == len(values) else None


def _choice(field: FormInput, typed: str) -> str | None:
    for number, choice in enumerate(field.choices, 1):
        if typed in (str(number), choice.title.casefold(), choice.value.casefold()):
            return choice.value
    return None


def _switched(field: FormInput, typed: str) -> str | None:
    on, off = field.choices
    return on.value if typed in _ON else off.value if typed in _OFF else None


def _is_time(kind: str, typed: str) -> bool:
    try:
        _ = date.fromisoformat(typed) if kind == "date" else time.fromisoformat(typed)
    except ValueError:
        return False
    return len(typed) == (10 if kind == "date" else 5)


def _is_between(field: FormInput, typed: str) -> bool:
    try:
        number = float(typed)
        return float(field.least or "-inf") <= number <= float(field.most or "inf")
    except ValueError:
        return False


def _value_fits(field: FormInput, typed: str) -> bool:
    long_enough = int(field.least or 0) <= len(typed)
    return long_enough and len(typed) <= int(field.most or len(typed)) and bool(re.search(field.pattern, typed))

"""What was told in a form, in words: labels and values as people of a language read them."""

import re
from collections.abc import Iterable
from datetime import date

from bot.configuration.field_texts import field_text
from bot.language.phone_numbers import international
from bot.language.texts import Words
from bot.model.case import Detail

_PHONE = re.compile(r"\+\d{6,15}")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def labelled_details(details: Iterable[Detail], flow: str, words: Words) -> list[tuple[str, str]]:
    """Label and value of each, in order; of what was left out, that it was, and why."""
    return [(field_label(detail.field, flow, words), _detail_as_text(detail, flow, words)) for detail in details]


def missing_details(details: Iterable[Detail], flow: str, words: Words) -> list[tuple[str, str]]:
    """Label of what was left out, and why it would help; "" where nobody has written down why."""
    open_ = (detail for detail in details if not detail.value)
    return [(field_label(one.field, flow, words), field_text(words, flow, one.field, ".why")) for one in open_]


def field_label(field: str, flow: str, words: Words) -> str:
    """What the field is called; its own name where a changed flow has no words for it any more."""
    return field_text(words, flow, field, ".label") or field


def _detail_as_text(detail: Detail, flow: str, words: Words) -> str:
    value = detail.value
    if not value:
        told = detail.reason != words("value-none") and detail.reason
        return words("detail-left-out-because", reason=detail.reason) if told else words("detail-left-out")
    if chosen := _choice_label(detail, flow, words):
        return chosen
    if _DAY.fullmatch(value) and (day := _iso_day(value)):
        return words.calendar_date(day)
    return international(value, "") if _PHONE.fullmatch(value) else value


def _choice_label(detail: Detail, flow: str, words: Words) -> str:
    """The choice of that key; "" where the value is none."""
    if not re.fullmatch(r"[a-z][a-z0-9-]*", detail.value):
        return ""
    shared = f"choice-{detail.value}"
    return field_text(words, flow, detail.field, f".{detail.value}") or (words(shared) if words.has(shared) else "")


def _iso_day(value: str) -> date | None:
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None

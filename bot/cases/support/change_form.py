"""What support asks to be changed about a case: out of the form on its card, or out of a line that was typed."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from bot.language.texts import Words, options
from bot.model.case import CaseState, Repeated, Urgency

CHANGES = (
    CaseState.TESTING,
    CaseState.ASSESSED,
    CaseState.SUPPLIER,
    CaseState.PLANNED,
    CaseState.RELEASED,
    CaseState.CLOSED,
    CaseState.MERGED,
    CaseState.REOPENED,
)
"""States that support brings a case into by its form, or by their names; the others have ways of their own."""
_FIELDS = ("state", "planned", "into", "reference", "urgency", "told", "repeated", "noted")
UNCHANGED = "unchanged"
"""What a choice on the form says when it is left as it is: every choice on a card must have a value."""


@dataclass(frozen=True, slots=True)
class CaseChange:
    """What is to change; what is left out stays. `told` is a message to the requester, `noted` one for support."""

    state: CaseState | None = None
    planned: date | None = None
    into: int | None = None
    reference: str = ""
    urgency: Urgency | None = None
    told: str = ""
    repeated: Repeated | None = None
    noted: str = ""


def change_from_form(data: Mapping[str, object]) -> CaseChange | None:
    """The form as it came back; None where it holds what ours cannot. A day or a number alone says what it is for."""
    typed = {name: _choice_or_empty(data.get(name)) for name in _FIELDS}
    try:
        state = CaseState(typed["state"]) if typed["state"] else None
        urgency = Urgency(typed["urgency"]) if typed["urgency"] else None
        repeated = Repeated(typed["repeated"]) if typed["repeated"] else None
        planned = date.fromisoformat(typed["planned"]) if typed["planned"] else None
    except ValueError:
        return None
    if state is not None and state not in CHANGES:
        return None
    into = int(typed["into"]) if re.fullmatch(r"[0-9]{1,12}", typed["into"]) else None
    if state is None:
        state = CaseState.PLANNED if planned else CaseState.MERGED if into else None
    return CaseChange(state, planned, into, typed["reference"], urgency, typed["told"], repeated, typed["noted"])


def change_from_words(said: str, languages: Iterable[Words], today: date) -> CaseChange | None:
    """ "planned 3.12. comes with the update", "with the supplier SUP-7", "critical", "reproduced in Firefox": None
    where it names no state, no urgency and no result of a test, in any language. What follows is for support alone:
    a line typed among colleagues is no letter to whoever asked.
    """
    languages = tuple(languages)
    if found := test_result(said, languages):
        return found
    for words in languages:
        for state in CHANGES:
            if rest := _text_after(said, words(f"move-{state}")):
                return _change_of_state(state, rest[0], today)
        for urgency in Urgency:
            if rest := _text_after(said, words(f"urgency-{urgency}")):
                return CaseChange(urgency=urgency, noted=rest[0])
    return None


def closed_as_solved(said: str, languages: Iterable[Words]) -> CaseChange | None:
    """ "Solved", "fixed in the new version": that the case may be closed. None where it says nothing of the kind."""
    found = (_text_after(said, words("heard-case-solved")) for words in languages)
    rest = next((one for one in found if one), None)
    return CaseChange(CaseState.CLOSED, noted=rest[0]) if rest else None


def test_result(said: str, languages: Iterable[Words]) -> CaseChange | None:
    """ "not reproduced", "sometimes, in Firefox": what follows is for support alone."""
    named = ((one, _text_after(said, words(f"repeated-{one}"))) for words in languages for one in Repeated)
    found = [(one, rest[0]) for one, rest in named if rest]
    repeated, rest = min(found, key=lambda one: len(one[1]), default=(None, ""))
    return CaseChange(repeated=repeated, noted=rest) if repeated else None


def split_day(rest: str, today: date) -> tuple[date | None, str]:
    """A day as it is written at a desk ("2026-12-03", "3.12.2026", "3.12." for the next one), and the rest."""
    if iso := re.match(r"(\d{4})-(\d\d)-(\d\d)\b[\s:,]*(.*)", rest, re.DOTALL):
        return _real_date(int(iso[1]), int(iso[2]), int(iso[3])), iso[4]
    short = re.match(r"(\d{1,2})[./](\d{1,2})(?:[./](\d{4}))?\.?(?![\d])[\s:,]*(.*)", rest, re.DOTALL)
    if short is None:
        return None, rest
    day, month, year = int(short[1]), int(short[2]), int(short[3] or today.year)
    found = _real_date(year, month, day)
    if found and found < today and not short[3]:
        found = _real_date(year + 1, month, day)
    return found, short[4]


def _change_of_state(state: CaseState, rest: str, today: date) -> CaseChange:
    match state:
        case CaseState.PLANNED:
            day, noted = split_day(rest, today)
            return CaseChange(state, planned=day, noted=noted)
        case CaseState.MERGED:
            found = re.match(r"\D{0,20}?#?(\d{1,12})[\s:.,]*(.*)", rest, re.DOTALL)
            return CaseChange(state, into=int(found[1]), noted=found[2]) if found else CaseChange(state)
        case CaseState.SUPPLIER:
            found = re.match(r"(\S*\d\S*)(?:\s+(.*))?", rest, re.DOTALL)
            reference, noted = (found[1], found[2] or "") if found else ("", rest)
            return CaseChange(state, reference=reference, noted=noted)
        case _:
            return CaseChange(state, noted=rest)


def _text_after(said: str, names: str) -> tuple[str] | None:
    """What follows the longest of the names that the text begins with."""
    for name in sorted(options(names), key=len, reverse=True):
        found = re.match(
            rf"{re.escape(name)}(?:[\s:.,;!?]+(?:[-–—]+\s+)?(.*))?$", said.strip(), re.DOTALL | re.IGNORECASE
        )
        if found:
            return ((found[1] or "").strip(),)
    return None


def _real_date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _choice_or_empty(value: object) -> str:
    text = value.strip() if isinstance(value, str) else ""
    return "" if text == UNCHANGED else text

"""A case as its requester and those who have the same hold it in hand: the receipt, and all their own."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.cards import markdown
from bot.cards.elements import APART, card, heading, one_line, press_button, quote_block, shortened_text, text
from bot.cases.case_elements import state_values, text_input, wide_form
from bot.language.texts import Words
from bot.model.case import ENDS, FOLLOWS, Case, CaseState
from bot.model.place import PlaceKind
from bot.turn import Card, Json

MOST_OWN_CASES = 5
"""Cases on one card: a card has to stay small."""


@dataclass(frozen=True, slots=True)
class CaseStatus:
    """How things stand with a case, put into its requester's words. `sent`: where it went, and whether it got there;
    `why`: the rule that sent it there; `missing`: label of what was left out, its field ("" where it cannot be typed),
    and why it would help.
    """

    state: str
    promise: str = ""
    sent: tuple[str, ...] = ()
    missing: tuple[tuple[str, str, str], ...] = ()
    phones: tuple[str, ...] = ()
    called: str = ""
    why: str = ""


def receipt(case: Case, status: CaseStatus, words: Words) -> Card:
    """What the requester has in hand: how it stands, what comes next, where it went, what would help. Where others
    read along, also whose it is.
    """
    title = _receipt_title(case, words)
    body = [heading(title), *_lines(_status_lines(case, status, words)), *_lines(_urgency(case, status, words))]
    if case.place_kind is not PlaceKind.PERSONAL:
        body.append(text(words("receipt-for", name=markdown.escape(case.person_name)), isSubtle=True))
    body.append(quote_block(words("unknown-asked", text=markdown.escape(shortened_text(case.asked.text)))))
    if status.sent and not case.work.is_over:
        sent = " · ".join(map(markdown.escape, status.sent))
        body.append(text(words("receipt-sent", queues=sent), isSubtle=True))
        if status.why:
            body.append(text(words("receipt-why", why=markdown.escape(status.why)), isSubtle=True))
    if case.work.refs:
        body.append(
            text(words("receipt-references", numbers=markdown.escape(", ".join(case.work.refs))), isSubtle=True)
        )
    if status.missing and not case.work.is_over:
        body += _missing(status, words)
    if case.organisations > 1:
        body.append(text(words("receipt-others", count=str(case.organisations)), isSubtle=True))
    if not case.work.is_over:
        body.append(text(words("receipt-back-here"), isSubtle=True))
    actions = [*_calls(case, status, words), *requester_actions(case, status, words)]
    return card(f"{title}. {status.promise or status.state}".strip(), body, actions)


def own_cases_card(cases: Sequence[tuple[Case, str, CaseStatus]], person: str, older: int, words: Words) -> Card:
    """A person's cases (each with its service's name), their own and those they watch, and what they can do to each."""
    body = [heading(words("mine-title"))]
    for case, service, status in cases:
        body += _own_case_elements(case, service, status, words, watched=case.asked.person != person)
    if older:
        body.append(text(words("mine-older", count=str(older)), isSubtle=True, **APART))
    return card(words("mine-title"), body)


def watched_card(case: Case, service: str, status: CaseStatus, words: Words) -> Card:
    """All that somebody who has the same may know of a case: number, part, count and state; never its words."""
    title = words("watched-title", number=str(case.number), service=service)
    says = [text(status.state), text(words("case-organisations", count=case.organisations), isSubtle=True)]
    return card(f"{title}. {status.state}", [heading(title), *says], _watcher_actions(case, words))


def state_for_requester(case: Case, words: Words) -> str:
    return words(f"state-{case.work.state}", **state_values(case, words))


def requester_actions(case: Case, status: CaseStatus, words: Words) -> list[Json]:
    """What can be done to one's own case as it stands."""
    actions: list[Json] = []
    if case.work.state not in ENDS:
        actions.append(_add_form(case, status, words))
    if CaseState.REOPENED in FOLLOWS[case.work.state] and case.work.state is not CaseState.MERGED:
        actions.append(_reopen_form(case, words))
    if not case.work.is_over:
        actions.append(press_button(words("case-withdraw"), "case-withdraw", case=case.number))
    return actions


def _receipt_title(case: Case, words: Words) -> str:
    number = str(case.number)
    match case.work.state:
        case CaseState.RECEIVED | CaseState.TAKEN:
            return words("receipt-title", number=number)
        case CaseState.ANSWERED:
            return words("receipt-answered", number=number)
        case _:
            return words("receipt-case", number=number)


def _status_lines(case: Case, status: CaseStatus, words: Words) -> list[str]:
    if case.work.state is CaseState.RECEIVED:
        return [status.promise, words(f"next-{case.asked.kind}")]
    if case.work.state is CaseState.ANSWERED:
        return []
    return [markdown.escape(status.state), status.promise]


def _urgency(case: Case, status: CaseStatus, words: Words) -> list[str]:
    """Urgent cases are called in as well as sent."""
    if status.called:
        return [words("receipt-called", time=status.called)]
    return [words("receipt-urgent")] if status.phones and not case.work.is_over else []


def _lines(lines: Sequence[str]) -> list[Json]:
    return [text(one) for one in lines if one]


def _missing(status: CaseStatus, words: Words) -> list[Json]:
    lines = (f"- **{markdown.escape(label)}**" + (f": {why}" if why else "") for label, _, why in status.missing)
    return [text(words("receipt-missing"), **APART), text("\r".join(lines))]


def _calls(case: Case, status: CaseStatus, words: Words) -> list[Json]:
    """Tap to call, as long as it is urgent and nobody has."""
    if case.work.is_over or not status.phones or status.called:
        return []
    calls: list[Json] = [
        {"type": "Action.OpenUrl", "title": words("receipt-call", phone=phone), "url": f"tel:{_dialled(phone)}"}
        for phone in status.phones[:2]
    ]
    return [*calls, press_button(words("case-called"), "case-called", case=case.number)]


def _dialled(phone: str) -> str:
    return "".join(sign for sign in phone if sign.isdigit() or sign == "+")


def _add_form(case: Case, status: CaseStatus, words: Words) -> Json:
    """One form for what was left out, and whatever else there is to say. Nothing of it must be filled in."""
    inputs = [text_input(missing_field(case, field), label) for label, field, _ in status.missing if field]
    inputs.append(text_input(added_field(case), words("case-add-text"), isMultiline=True))
    return wide_form(words("case-add-open"), inputs, press_button(words("form-send"), "case-add", case=case.number))


def added_field(case: Case) -> str:
    """The field of what is added: several cases may stand on one card, and no two fields have the same name."""
    return f"said-{case.number}"


def missing_field(case: Case, field: str) -> str:
    return f"missing-{case.number}-{field}"


def reopen_field(case: Case) -> str:
    return f"again-{case.number}"


def _reopen_form(case: Case, words: Words) -> Json:
    field = text_input(reopen_field(case), words("case-reopen-text"), isMultiline=True)
    return wide_form(
        words("case-reopen-open"), [field], press_button(words("case-reopen-open"), "case-reopen", case=case.number)
    )


def _watcher_actions(case: Case, words: Words) -> list[Json]:
    return [] if case.work.is_over else [press_button(words("case-unwatch"), "case-withdraw", case=case.number)]


def _own_case_elements(case: Case, service: str, status: CaseStatus, words: Words, *, watched: bool) -> list[Json]:
    if watched:
        title = words("watched-title", number=str(case.number), service=service)
    else:
        title = words(
            "case-title", number=str(case.number), kind=words(f"case-kind-{case.asked.kind}"), service=service
        )
    says = [one_line(case.asked.text)] if not watched else [words("case-organisations", count=case.organisations)]
    actions = _watcher_actions(case, words) if watched else requester_actions(case, status, words)
    return [
        heading(title, size="Default", **APART),
        text(" ".join(one for one in (markdown.escape(status.state), status.promise) if one)),
        *(text(markdown.escape(one), isSubtle=True) for one in says),
        *([{"type": "ActionSet", "actions": actions}] if actions else []),
    ]

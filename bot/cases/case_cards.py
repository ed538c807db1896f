"""A case on cards: what the requester holds in hand, and what support works with."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from bot.cards import markdown
from bot.cards.elements import (
    LONGEST_TEXT,
    card,
    facts,
    form_button,
    heading,
    one_line,
    press_button,
    quote_block,
    shortened_text,
    text,
)
from bot.cases import alternatives
from bot.cases.case_elements import state_values, text_input, wide_form
from bot.cases.support.change_form import CHANGES, UNCHANGED
from bot.language.phone_numbers import international
from bot.language.texts import Words, options
from bot.model.case import (
    FOLLOWS,
    UNTOUCHED,
    Case,
    CaseKind,
    CaseState,
    Repeated,
    TalkChoice,
    Tier,
    Urgency,
    Visibility,
)
from bot.turn import ERASED, Card, Json

LONGEST_RECEIPT_TEXT = 2000
"""Characters of what a case is about, where there are details beside it."""
LONGEST_CHANGE = 500
LONGEST_DETAILS = 1800
"""Characters of all that was told in a form, together: a short answer leaves its room to a long one."""
MOST_CHANGES = 3
"""The newest of what has been said about a case since."""
_TESTED = frozenset({CaseKind.BUG, CaseKind.OPERATIONS})
"""Kinds that support tries to make happen again."""


def case_card(
    case: Case,
    service: str,
    told: Sequence[tuple[str, str]],
    details: Sequence[tuple[str, str]],
    changes: Sequence[str],
    words: Words,
    pictures: Sequence[Json] = (),
) -> Card:
    """The case as support sees it, with what can be done about it. `told`: what is known; `details`: what was asked;
    `pictures`: attachment_elements.
    """
    title = words("case-title", number=str(case.number), kind=words(f"case-kind-{case.asked.kind}"), service=service)
    longest = LONGEST_RECEIPT_TEXT if details else LONGEST_TEXT
    body: list[Json] = [heading(title), _requester_words(case, words, longest)]
    if details:
        body.append(facts(_shortened_details(details)))
    body += (text(markdown.escape(shortened_text(change, LONGEST_CHANGE))) for change in changes[-MOST_CHANGES:])
    body += pictures
    body.append(facts([fact for fact in told if fact[0]]))
    body += (text(markdown.escape(value), isSubtle=True) for label, value in told if not label)
    return card(
        words("case-summary", number=str(case.number), text=one_line(case.asked.text)),
        body,
        _agent_actions(case, words),
    )


def _requester_words(case: Case, words: Words, longest: int) -> Json:
    """The requester's words, as long as there is a requester."""
    if case.asked.person == ERASED:
        return text(words("case-erased"), isSubtle=True)
    return quote_block(markdown.escape(shortened_text(case.asked.text, longest)))


def case_facts(
    case: Case, organisation: str | None, copies: Sequence[str], words: Words, zone: ZoneInfo
) -> list[tuple[str, str]]:
    """What is known of a case, as label and value, for cards and mail; what needs no label has none."""
    return [
        (words("case-from"), case.person_name),
        *([(words("organisation"), organisation)] if organisation else []),
        (words("case-where"), _place_as_text(case, words)),
        (words("case-language"), words(f"language-{case.asked.language}")),
        *([(words("case-copies"), ", ".join(copies))] if copies else []),
        *_weight_facts(case, words, zone),
        (words("case-opened"), f"{words.day(case.asked.opened, zone)} {words.time(case.asked.opened, zone)}"),
        (words("case-promised"), f"{words.day(case.asked.promised, zone)} {words.time(case.asked.promised, zone)}"),
        (words("case-state"), state_for_support(case, words)),
        *(
            [(words("case-repeated"), options(words(f"repeated-{case.work.repeated}"))[0])]
            if case.work.repeated
            else []
        ),
        *([(words("case-talk"), _talk_as_text(case, words))] if case.work.talk else []),
        *([(words("case-tier"), words(f"tier-{case.work.tier}"))] if case.work.tier is not Tier.SUPPORT else []),
        *([(words("case-references"), ", ".join(case.work.refs))] if case.work.refs else []),
        *([("", words("case-shown", titles="; ".join(case.asked.shown)))] if case.asked.shown else []),
    ]


def state_for_support(case: Case, words: Words) -> str:
    return words(f"case-state-{case.work.state}", **state_values(case, words))


# What the requester has


# What support has


def _shortened_details(details: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """The details, the longest shortened until all together are no longer than a card can show."""
    longest = LONGEST_DETAILS
    while sum(min(len(value), longest) for _, value in details) > LONGEST_DETAILS:
        longest = longest * 3 // 4
    return [(label, shortened_text(value, longest)) for label, value in details]


def _place_as_text(case: Case, words: Words) -> str:
    if case.place_kind == "channel":
        name = case.place_name
        return words("case-where-channel", name=name) if name else words("case-where-channel-unnamed")
    return words(f"case-where-{case.place_kind}")


def _weight_facts(case: Case, words: Words, zone: ZoneInfo) -> list[tuple[str, str]]:
    """What makes a case more than one person's matter: urgency, a call, others who have it, who may know."""
    told: list[tuple[str, str]] = []
    if case.work.urgency:
        told.append((words("case-urgency"), options(words(f"urgency-{case.work.urgency}"))[0]))
    if case.asked.urgent:
        told.append((words("case-urgent"), _called_as_text(case, words, zone)))
    if case.watchers:
        told.append(
            (
                words("case-watchers"),
                words("case-watchers-count", people=str(case.watchers), organisations=str(case.organisations)),
            )
        )
    if case.asked.visibility is Visibility.REGION:
        told.append((words("case-visibility"), words("case-visibility-region")))
    return told


def _talk_as_text(case: Case, words: Words) -> str:
    if case.work.talk is TalkChoice.CALL and case.work.talk_phone:
        return words("talk-state-call-on", phone=international(case.work.talk_phone, ""))
    return words(f"talk-state-{case.work.talk}")


def _called_as_text(case: Case, words: Words, zone: ZoneInfo) -> str:
    if case.work.called is None:
        return words("case-called-no")
    return words("case-called-yes", day=words.day(case.work.called, zone), time=words.time(case.work.called, zone))


def _agent_actions(case: Case, words: Words) -> list[Json]:
    may = FOLLOWS[case.work.state]
    actions: list[Json] = []
    if case.work.state in UNTOUCHED:
        actions.append(press_button(words("case-take"), "take", case=case.number))
    if CaseState.ANSWERED in may:
        actions.append(_answer_form(case, words))
    if CaseState.WAITING in may:
        actions.append(_required_form(case, "asked", "case-ask", "case-ask", words))
    if case.asked.kind is CaseKind.SOLUTION and CaseState.CLOSED in may:
        actions.append(press_button(words("gallery-show"), "gallery", case=case.number))
    actions.append(_change_form(case, words))
    actions.append(_required_form(case, "noted", "case-note", "case-note", words))
    return actions


def _answer_form(case: Case, words: Words) -> Json:
    """An idea is answered with alternatives, everything else with a text; a question perhaps with a call."""
    if case.asked.kind is not CaseKind.SPARRING:
        others = (_offer_button(case, words),) if case.asked.kind is CaseKind.USAGE else ()
        return _required_form(case, "text", "case-answer", "answer", words, *others)
    send = press_button(words("case-answer-send"), "answer", case=case.number)
    return wide_form(words("alternatives-open"), alternatives.alternative_inputs(words), send)


def _offer_button(case: Case, words: Words) -> Json:
    """Nothing need be written first."""
    alone: Json = {"associatedInputs": "none"}
    action = press_button(words("talk-offer"), "talk-offer", case=case.number)
    fallback: Json = {
        "type": "Action.Submit",
        "title": action["title"],
        "data": {"verb": "talk-offer", "case": case.number},
    }
    return {**action, **alone, "fallback": fallback | alone}


def _required_form(case: Case, field: str, id_: str, verb: str, words: Words, *others: Json) -> Json:
    """A button that opens one text: the words are `<id>-open`, `-text`, `-missing` and `-send`."""
    name = case.person_name
    wanted = text_input(
        field,
        words(f"{id_}-text", name=name),
        isMultiline=True,
        isRequired=True,
        errorMessage=words(f"{id_}-missing"),
    )
    return form_button(
        words(f"{id_}-open"), wanted, press_button(words(f"{id_}-send"), verb, case=case.number), *others
    )


def _change_form(case: Case, words: Words) -> Json:
    """Everything that can change about a case at once; what is left as it is changes nothing."""
    inputs: list[Json] = [
        _choice_input("state", words("case-state"), _next_states(case, words), words),
        {"type": "Input.Date", "id": "planned", "label": words("case-change-planned")},
        text_input("into", words("case-change-into"), maxLength=12),
        text_input("reference", words("case-change-reference"), maxLength=80),
        _choice_input("urgency", words("case-urgency"), _urgencies(words), words),
        *([_tested_input(words)] if case.asked.kind in _TESTED else []),
        text_input("told", words("case-change-told", name=case.person_name), isMultiline=True),
    ]
    return wide_form(words("change"), inputs, press_button(words("case-change-send"), "case-change", case=case.number))


def _tested_input(words: Words) -> Json:
    results = [(options(words(f"repeated-{one}"))[0], one.value) for one in Repeated]
    return _choice_input("repeated", words("case-change-repeated"), results, words)


def _next_states(case: Case, words: Words) -> list[tuple[str, str]]:
    may = FOLLOWS[case.work.state]
    return [(options(words(f"move-{state}"))[0], state.value) for state in CHANGES if state in may]


def _urgencies(words: Words) -> list[tuple[str, str]]:
    return [(options(words(f"urgency-{urgency}"))[0], urgency.value) for urgency in Urgency]


def _choice_input(field: str, label: str, choices: Sequence[tuple[str, str]], words: Words) -> Json:
    same = (words("case-change-same"), UNCHANGED)
    return {
        "type": "Input.ChoiceSet",
        "id": field,
        "label": label,
        "value": UNCHANGED,
        "choices": [{"title": title, "value": value} for title, value in (same, *choices)],
    }

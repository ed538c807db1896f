"""A case on cards: what the requester holds in hand, and what support works with."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from bot.cards import markdown
from bot.cards.elements import LONGEST_TEXT, card, facts, form, heading, line, press, shortened, text, theirs
from bot.cases import alternatives
from bot.cases.case_elements import state_values, text_input, wide_form
from bot.cases.support.change_form import CHANGES, UNCHANGED
from bot.language import phone_numbers as phones
from bot.language.texts import Words, options
from bot.model.case import FOLLOWS, UNTOUCHED, Case, Kind, Repeated, State, TalkChoice, Tier, Urgency, Visibility
from bot.turn import ERASED, Card, Json

LONGEST_TOLD = 2000
"""Characters of what a case is about, where there are details beside it."""
LONGEST_CHANGE = 500
LONGEST_DETAILS = 1800
"""Characters of all that was told in a form, together: a short answer leaves its room to a long one."""
MOST_CHANGES = 3
"""The newest of what has been said about a case since."""
_TESTED = frozenset({Kind.BUG, Kind.OPERATIONS})
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
    title = words("case-title", number=str(case.number), kind=words(f"case-kind-{case.kind}"), service=service)
    longest = LONGEST_TOLD if details else LONGEST_TEXT
    body: list[Json] = [heading(title), _said(case, words, longest)]
    if details:
        body.append(facts(_fitting(details)))
    body += (text(markdown.escape(shortened(change, LONGEST_CHANGE))) for change in changes[-MOST_CHANGES:])
    body += pictures
    body.append(facts([fact for fact in told if fact[0]]))
    body += (text(markdown.escape(value), isSubtle=True) for label, value in told if not label)
    return card(words("case-summary", number=str(case.number), text=line(case.text)), body, _agent_actions(case, words))


def _said(case: Case, words: Words, longest: int) -> Json:
    """The requester's words, as long as there is a requester."""
    if case.person == ERASED:
        return text(words("case-erased"), isSubtle=True)
    return theirs(markdown.escape(shortened(case.text, longest)))


def case_facts(
    case: Case, organisation: str | None, copies: Sequence[str], words: Words, zone: ZoneInfo
) -> list[tuple[str, str]]:
    """What is known of a case, as label and value, for cards and mail; what needs no label has none."""
    return [
        (words("case-from"), case.person_name),
        *([(words("organisation"), organisation)] if organisation else []),
        (words("case-where"), _where(case, words)),
        (words("case-language"), words(f"language-{case.language}")),
        *([(words("case-copies"), ", ".join(copies))] if copies else []),
        *_weight(case, words, zone),
        (words("case-opened"), f"{words.day(case.opened, zone)} {words.time(case.opened, zone)}"),
        (words("case-promised"), f"{words.day(case.promised, zone)} {words.time(case.promised, zone)}"),
        (words("case-state"), state_for_support(case, words)),
        *([(words("case-repeated"), options(words(f"repeated-{case.repeated}"))[0])] if case.repeated else []),
        *([(words("case-talk"), _talk(case, words))] if case.talk else []),
        *([(words("case-tier"), words(f"tier-{case.tier}"))] if case.tier is not Tier.SUPPORT else []),
        *([(words("case-references"), ", ".join(case.references))] if case.references else []),
        *([("", words("case-shown", titles="; ".join(case.shown)))] if case.shown else []),
    ]


def state_for_support(case: Case, words: Words) -> str:
    return words(f"case-state-{case.state}", **state_values(case, words))


# What the requester has


# What support has


def _fitting(details: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """The details, the longest shortened until all together are no longer than a card can show."""
    longest = LONGEST_DETAILS
    while sum(min(len(value), longest) for _, value in details) > LONGEST_DETAILS:
        longest = longest * 3 // 4
    return [(label, shortened(value, longest)) for label, value in details]


def _where(case: Case, words: Words) -> str:
    if case.place_kind == "channel":
        name = case.place_name
        return words("case-where-channel", name=name) if name else words("case-where-channel-unnamed")
    return words(f"case-where-{case.place_kind}")


def _weight(case: Case, words: Words, zone: ZoneInfo) -> list[tuple[str, str]]:
    """What makes a case more than one person's matter: urgency, a call, others who have it, who may know."""
    told: list[tuple[str, str]] = []
    if case.urgency:
        told.append((words("case-urgency"), options(words(f"urgency-{case.urgency}"))[0]))
    if case.urgent:
        told.append((words("case-urgent"), _called(case, words, zone)))
    if case.watchers:
        told.append(
            (
                words("case-watchers"),
                words("case-watchers-count", people=str(case.watchers), organisations=str(case.organisations)),
            )
        )
    if case.visibility is Visibility.REGION:
        told.append((words("case-visibility"), words("case-visibility-region")))
    return told


def _talk(case: Case, words: Words) -> str:
    if case.talk is TalkChoice.CALL and case.talk_phone:
        return words("talk-state-call-on", phone=phones.international(case.talk_phone, ""))
    return words(f"talk-state-{case.talk}")


def _called(case: Case, words: Words, zone: ZoneInfo) -> str:
    if case.called is None:
        return words("case-called-no")
    return words("case-called-yes", day=words.day(case.called, zone), time=words.time(case.called, zone))


def _agent_actions(case: Case, words: Words) -> list[Json]:
    may = FOLLOWS[case.state]
    actions: list[Json] = []
    if case.state in UNTOUCHED:
        actions.append(press(words("case-take"), "take", case=case.number))
    if State.ANSWERED in may:
        actions.append(_answer_form(case, words))
    if State.WAITING in may:
        actions.append(_required_form(case, "asked", "case-ask", "case-ask", words))
    if case.kind is Kind.SOLUTION and State.CLOSED in may:
        actions.append(press(words("gallery-show"), "gallery", case=case.number))
    actions.append(_change_form(case, words))
    actions.append(_required_form(case, "noted", "case-note", "case-note", words))
    return actions


def _answer_form(case: Case, words: Words) -> Json:
    """An idea is answered with alternatives, everything else with a text; a question perhaps with a call."""
    if case.kind is not Kind.SPARRING:
        others = (_offer(case, words),) if case.kind is Kind.USAGE else ()
        return _required_form(case, "text", "case-answer", "answer", words, *others)
    send = press(words("case-answer-send"), "answer", case=case.number)
    return wide_form(words("alternatives-open"), alternatives.inputs(words), send)


def _offer(case: Case, words: Words) -> Json:
    """Nothing need be written first."""
    alone: Json = {"associatedInputs": "none"}
    action = press(words("talk-offer"), "talk-offer", case=case.number)
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
    return form(words(f"{id_}-open"), wanted, press(words(f"{id_}-send"), verb, case=case.number), *others)


def _change_form(case: Case, words: Words) -> Json:
    """Everything that can change about a case at once; what is left as it is changes nothing."""
    inputs: list[Json] = [
        _choices("state", words("case-state"), _next_states(case, words), words),
        {"type": "Input.Date", "id": "planned", "label": words("case-change-planned")},
        text_input("into", words("case-change-into"), maxLength=12),
        text_input("reference", words("case-change-reference"), maxLength=80),
        _choices("urgency", words("case-urgency"), _urgencies(words), words),
        *([_tested(words)] if case.kind in _TESTED else []),
        text_input("told", words("case-change-told", name=case.person_name), isMultiline=True),
    ]
    return wide_form(words("change"), inputs, press(words("case-change-send"), "case-change", case=case.number))


def _tested(words: Words) -> Json:
    results = [(options(words(f"repeated-{one}"))[0], one.value) for one in Repeated]
    return _choices("repeated", words("case-change-repeated"), results, words)


def _next_states(case: Case, words: Words) -> list[tuple[str, str]]:
    may = FOLLOWS[case.state]
    return [(options(words(f"move-{state}"))[0], state.value) for state in CHANGES if state in may]


def _urgencies(words: Words) -> list[tuple[str, str]]:
    return [(options(words(f"urgency-{urgency}"))[0], urgency.value) for urgency in Urgency]


def _choices(field: str, label: str, choices: Sequence[tuple[str, str]], words: Words) -> Json:
    same = (words("case-change-same"), UNCHANGED)
    return {
        "type": "Input.ChoiceSet",
        "id": field,
        "label": label,
        "value": UNCHANGED,
        "choices": [{"title": title, "value": value} for title, value in (same, *choices)],
    }

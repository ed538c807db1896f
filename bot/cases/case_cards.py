"""A case on cards: what the requester holds in hand, and what support works with."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from bot.cards import markdown
from bot.cards.elements import APART, LONGEST_TEXT, card, facts, form, heading, line, press, shortened, text, theirs
from bot.cases import alternatives
from bot.cases.support.change_form import CHANGES, UNCHANGED
from bot.language import phone_numbers as phones
from bot.language.texts import Words, options
from bot.model.case import ENDS, FOLLOWS, UNTOUCHED, Case, Kind, Repeated, State, TalkChoice, Tier, Urgency, Visibility
from bot.turn import ERASED, Card, Json, PlaceKind

LONGEST_TOLD = 2000
"""Characters of what a case is about, where there are details beside it."""
LONGEST_CHANGE = 500
LONGEST_DETAILS = 1800
"""Characters of all that was told in a form, together: a short answer leaves its room to a long one."""
MOST_CHANGES = 3
"""The newest of what has been said about a case since."""
LONGEST_ANSWER = 4000
_TESTED = frozenset({Kind.BUG, Kind.OPERATIONS})
"""Kinds that support tries to make happen again."""
MOST_MINE = 5
"""Cases on one card: a card has to stay small."""


@dataclass(frozen=True, slots=True)
class Standing:
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


def receipt(case: Case, standing: Standing, words: Words) -> Card:
    """What the requester has in hand: how it stands, what comes next, where it went, what would help. Where others
    read along, also whose it is.
    """
    title = _receipt_title(case, words)
    body = [heading(title), *_lines(_how_it_stands(case, standing, words)), *_lines(_urgency(case, standing, words))]
    if case.place_kind is not PlaceKind.PERSONAL:
        body.append(text(words("receipt-for", name=markdown.escape(case.person_name)), isSubtle=True))
    body.append(theirs(words("unknown-asked", text=markdown.escape(shortened(case.text)))))
    if standing.sent and not case.is_over:
        sent = " · ".join(map(markdown.escape, standing.sent))
        body.append(text(words("receipt-sent", queues=sent), isSubtle=True))
        if standing.why:
            body.append(text(words("receipt-why", why=markdown.escape(standing.why)), isSubtle=True))
    if case.references:
        body.append(
            text(words("receipt-references", numbers=markdown.escape(", ".join(case.references))), isSubtle=True)
        )
    if standing.missing and not case.is_over:
        body += _missing(standing, words)
    if case.organisations > 1:
        body.append(text(words("receipt-others", count=str(case.organisations)), isSubtle=True))
    if not case.is_over:
        body.append(text(words("receipt-back-here"), isSubtle=True))
    actions = [*_calls(case, standing, words), *requester_actions(case, standing, words)]
    return card(f"{title}. {standing.promise or standing.state}".strip(), body, actions)


def mine(cases: Sequence[tuple[Case, str, Standing]], person: str, older: int, words: Words) -> Card:
    """A person's cases (each with its service's name), their own and those they watch, and what they can do to each."""
    body = [heading(words("mine-title"))]
    for case, service, standing in cases:
        body += _mine(case, service, standing, words, watched=case.person != person)
    if older:
        body.append(text(words("mine-older", count=str(older)), isSubtle=True, **APART))
    return card(words("mine-title"), body)


def watched(case: Case, service: str, standing: Standing, words: Words) -> Card:
    """All that somebody who has the same may know of a case: number, part, count and state; never its words."""
    title = words("watched-title", number=str(case.number), service=service)
    says = [text(standing.state), text(words("case-organisations", count=case.organisations), isSubtle=True)]
    return card(f"{title}. {standing.state}", [heading(title), *says], _watcher_actions(case, words))


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
    return words(f"case-state-{case.state}", **_values(case, words))


def state_for_requester(case: Case, words: Words) -> str:
    return words(f"state-{case.state}", **_values(case, words))


def requester_actions(case: Case, standing: Standing, words: Words) -> list[Json]:
    """What can be done to one's own case as it stands."""
    actions: list[Json] = []
    if case.state not in ENDS:
        actions.append(_add_form(case, standing, words))
    if State.REOPENED in FOLLOWS[case.state] and case.state is not State.MERGED:
        actions.append(_reopen_form(case, words))
    if not case.is_over:
        actions.append(press(words("case-withdraw"), "case-withdraw", case=case.number))
    return actions


def _values(case: Case, words: Words) -> Mapping[str, str]:
    return {
        "name": case.holder_name or "–",
        "number": str(case.merged_into or ""),
        "date": words.calendar_date(case.planned) if case.planned else "–",
    }


# What the requester has


def _receipt_title(case: Case, words: Words) -> str:
    number = str(case.number)
    match case.state:
        case State.RECEIVED | State.TAKEN:
            return words("receipt-title", number=number)
        case State.ANSWERED:
            return words("receipt-answered", number=number)
        case _:
            return words("receipt-case", number=number)


def _how_it_stands(case: Case, standing: Standing, words: Words) -> list[str]:
    if case.state is State.RECEIVED:
        return [standing.promise, words(f"next-{case.kind}")]
    if case.state is State.ANSWERED:
        return []
    return [markdown.escape(standing.state), standing.promise]


def _urgency(case: Case, standing: Standing, words: Words) -> list[str]:
    """Urgent cases are called in as well as sent."""
    if standing.called:
        return [words("receipt-called", time=standing.called)]
    return [words("receipt-urgent")] if standing.phones and not case.is_over else []


def _lines(lines: Sequence[str]) -> list[Json]:
    return [text(one) for one in lines if one]


def _missing(standing: Standing, words: Words) -> list[Json]:
    lines = (f"- **{markdown.escape(label)}**" + (f": {why}" if why else "") for label, _, why in standing.missing)
    return [text(words("receipt-missing"), **APART), text("\r".join(lines))]


def _calls(case: Case, standing: Standing, words: Words) -> list[Json]:
    """Tap to call, as long as it is urgent and nobody has."""
    if case.is_over or not standing.phones or standing.called:
        return []
    calls: list[Json] = [
        {"type": "Action.OpenUrl", "title": words("receipt-call", phone=phone), "url": f"tel:{_dialled(phone)}"}
        for phone in standing.phones[:2]
    ]
    return [*calls, press(words("case-called"), "case-called", case=case.number)]


def _dialled(phone: str) -> str:
    return "".join(sign for sign in phone if sign.isdigit() or sign == "+")


def _add_form(case: Case, standing: Standing, words: Words) -> Json:
    """One form for what was left out, and whatever else there is to say. Nothing of it must be filled in."""
    inputs = [_input(missing_field(case, field), label) for label, field, _ in standing.missing if field]
    inputs.append(_input(said_field(case), words("case-add-text"), isMultiline=True))
    return _wide_form(words("case-add-open"), inputs, press(words("form-send"), "case-add", case=case.number))


def said_field(case: Case) -> str:
    """The field of what is added: several cases may stand on one card, and no two fields have the same name."""
    return f"said-{case.number}"


def missing_field(case: Case, field: str) -> str:
    return f"missing-{case.number}-{field}"


def reopen_field(case: Case) -> str:
    return f"again-{case.number}"


def _reopen_form(case: Case, words: Words) -> Json:
    field = _input(reopen_field(case), words("case-reopen-text"), isMultiline=True)
    return _wide_form(
        words("case-reopen-open"), [field], press(words("case-reopen-open"), "case-reopen", case=case.number)
    )


def _watcher_actions(case: Case, words: Words) -> list[Json]:
    return [] if case.is_over else [press(words("case-unwatch"), "case-withdraw", case=case.number)]


def _mine(case: Case, service: str, standing: Standing, words: Words, *, watched: bool) -> list[Json]:
    if watched:
        title = words("watched-title", number=str(case.number), service=service)
    else:
        title = words("case-title", number=str(case.number), kind=words(f"case-kind-{case.kind}"), service=service)
    says = [line(case.text)] if not watched else [words("case-organisations", count=case.organisations)]
    actions = _watcher_actions(case, words) if watched else requester_actions(case, standing, words)
    return [
        heading(title, size="Default", **APART),
        text(" ".join(one for one in (markdown.escape(standing.state), standing.promise) if one)),
        *(text(markdown.escape(one), isSubtle=True) for one in says),
        *([{"type": "ActionSet", "actions": actions}] if actions else []),
    ]


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
    return _wide_form(words("alternatives-open"), alternatives.inputs(words), send)


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
    wanted = _input(
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
        _input("into", words("case-change-into"), maxLength=12),
        _input("reference", words("case-change-reference"), maxLength=80),
        _choices("urgency", words("case-urgency"), _urgencies(words), words),
        *([_tested(words)] if case.kind in _TESTED else []),
        _input("told", words("case-change-told", name=case.person_name), isMultiline=True),
    ]
    return _wide_form(words("change"), inputs, press(words("case-change-send"), "case-change", case=case.number))


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


def _input(field: str, label: str, **more: object) -> Json:
    return {"type": "Input.Text", "id": field, "label": label, "maxLength": LONGEST_ANSWER, **more}


def _wide_form(title: str, inputs: Sequence[Json], send: Json) -> Json:
    inner: Json = {"type": "AdaptiveCard", "version": "1.5", "body": list(inputs), "actions": [send]}
    return {"type": "Action.ShowCard", "title": title, "card": inner}

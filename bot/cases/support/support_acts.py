"""What support does to a case: takes, answers, asks back, notes, and moves it on; and who is told of it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime

from bot.cards import markdown
from bot.cases import alternatives, announcement, case_cards, repeated_words
from bot.cases.releases import release_plan
from bot.cases.support.change_form import CaseChange
from bot.cases.watchers import ask_whether_incident
from bot.context.turn_context import TurnContext
from bot.language.texts import Words
from bot.model.case import ENDS, FOLLOWS, Case, CaseKind, CaseState, Watcher
from bot.model.release import end_of
from bot.notifications.requester_notifications import Says, late_for_requester, tell_everybody, tell_requester
from bot.turn import KEEP_DAYS, Outcome, Reply, Say

_TOLD = frozenset(
    {
        CaseState.SUPPLIER,
        CaseState.PLANNED,
        CaseState.RELEASED,
        CaseState.CLOSED,
        CaseState.MERGED,
        CaseState.REOPENED,
    }
)
"""States that the requester is told of, and everybody who has the same; of the others the receipt tells."""


def take_case(context: TurnContext, case: Case) -> Outcome:
    number = str(case.number)
    if case.work.holder == context.person.id and case.work.state is CaseState.TAKEN:
        return Outcome(notice=context.words("case-taken-already", number=number))
    if CaseState.TAKEN not in FOLLOWS[case.work.state]:
        return Outcome(notice=_not_possible(context, case))
    case = context.store.cases.take(case, context.person.id, context.turn.at)
    return _outcome(context, case, context.words("case-taken", number=number))


def answer_case(context: TurnContext, case: Case, text: str) -> Outcome:
    """The agent's words go to where the question was asked."""
    if not text.strip():
        return Outcome(notice=context.words("case-answer-missing"))
    if repeated_words.are_repeated(context, case, "answered", text):
        return Outcome(notice=repeated_words.told(context, case))
    if CaseState.ANSWERED not in FOLLOWS[case.work.state]:
        return Outcome(notice=_not_possible(context, case))
    case = context.store.cases.answer(case, context.person.id, text, context.turn.at)
    sent = context.words("case-answer-sent", number=str(case.number), name=markdown.escape(case.person_name))
    return _outcome(context, case, sent, *_answer_replies(context, case, text))


def ask_back(context: TurnContext, case: Case, text: str) -> Outcome:
    """A question to the requester, for whom the case now waits."""
    if not text.strip():
        return Outcome(notice=context.words("case-ask-missing"))
    if repeated_words.are_repeated(context, case, "waiting", text):
        return Outcome(notice=repeated_words.told(context, case))
    if CaseState.WAITING not in FOLLOWS[case.work.state]:
        return Outcome(notice=_not_possible(context, case))
    case = context.store.cases.move(case, CaseState.WAITING, context.person.id, context.turn.at, text)
    asked = context.words("case-asked", number=str(case.number), name=markdown.escape(case.person_name))
    says = _from_agent(context, case, "told-waiting", text, "told-waiting-how")
    return _outcome(context, case, asked, tell_requester(context.store, context.app, case, context.turn.at, says))


def note_case(context: TurnContext, case: Case, text: str) -> Outcome:
    """Words for support alone."""
    if not text.strip():
        return Outcome(notice=context.words("case-note-missing"))
    if repeated_words.are_repeated(context, case, "noted", text):
        return Outcome(notice=repeated_words.told(context, case))
    context.store.cases.note(case.number, context.turn.at, context.person.id, "noted", text)
    return _outcome(context, case, context.words("case-noted", number=str(case.number)))


def change_case(context: TurnContext, case: Case, wanted: CaseChange) -> Outcome:
    """All that the agent asks for, or nothing of it where something cannot be."""
    if fault := fault_of_change(context, case, wanted):
        return Outcome(notice=fault)
    said, wanted = wanted, _without_repeated_words(context, case, wanted)
    already = repeated_words.told(context, case) if wanted != said else ""
    if wanted == CaseChange():
        return Outcome(notice=already or context.words("case-change-nothing"))
    replies: list[Reply] = []
    before, watchers = case, context.store.cases.watchers(case.number)
    case = _with_judgement(context, case, wanted)
    if wanted.state:
        case = _with_state(context, case, wanted, wanted.state)
        replies += _state_messages(context, before, case, watchers)
    if wanted.noted.strip():
        context.store.cases.note(case.number, context.turn.at, context.person.id, "noted", wanted.noted)
    if case.work.state is CaseState.PLANNED and wanted.state:
        replies += release_plan.add_to_release(
            context.store, context.app, before, case, context.person.id, context.turn.at
        )
    if wanted.told.strip():
        context.store.cases.note(case.number, context.turn.at, context.person.id, "told", wanted.told)
        said = _from_agent(context, case, "told-message", wanted.told)
        replies.append(tell_requester(context.store, context.app, case, context.turn.at, said))
    receipt = "\n\n".join(filter(None, (_change_receipt(context, case, wanted), already)))
    return _outcome(context, case, receipt, *replies)


def fault_of_change(context: TurnContext, case: Case, wanted: CaseChange) -> str:
    """Why the change cannot be made; "" where it can."""
    words, state = context.words, wanted.state
    if state and state not in FOLLOWS[case.work.state]:
        return _not_possible(context, case)
    if state is CaseState.PLANNED and wanted.planned is None:
        return words("case-change-needs-day")
    if state is CaseState.PLANNED and wanted.planned and wanted.planned < _today(context):
        return words("case-change-day-passed", date=words.calendar_date(wanted.planned))
    if state is CaseState.MERGED and _merge_target(context, case, wanted) is None:
        return words("case-change-needs-case")
    return ""


def over_already(context: TurnContext, case: Case, wanted: CaseChange) -> str:
    """What somebody is told who types how urgent a case is, or how its test went, that has ended; else "".

    By its form both can still be set right.
    """
    if case.work.state not in ENDS or wanted.state or not (wanted.urgency or wanted.repeated):
        return ""
    how_it_is = case_cards.state_for_support(case, context.words)
    return context.words("case-change-over", number=str(case.number), state=how_it_is)


def told_of_change(context: TurnContext, case: Case, wanted: CaseChange) -> str:
    """What the requester would read of the change, in their language; "" where they are told nothing."""
    state, work = wanted.state or case.work.state, case.work
    if wanted.state not in _TOLD:
        return ""
    changed = replace(case, work=replace(work, state=state, planned=wanted.planned, merged_into=wanted.into))
    return _state_message(case, changed, context.app.texts[case.asked.language])


def release_case(context: TurnContext, case: Case) -> Iterator[Reply]:
    """What the case was planned for is in use, also where its requester had still been asked something."""
    cases, by, at = context.store.cases, context.person.id, context.turn.at
    watchers = cases.watchers(case.number)
    if case.work.state is CaseState.WAITING and case.work.planned:
        case = cases.plan(case, case.work.planned, _end_of(context, case.work.planned), by, at)
    released = cases.move(case, CaseState.RELEASED, by, at)
    yield from _state_messages(context, case, released, watchers)
    yield from announcement.redraw_cards(context.store, context.app, released, at)


def _answer_replies(context: TurnContext, case: Case, text: str) -> Iterator[Reply]:
    """An idea's alternatives are put on a card of their own, to choose from."""
    before, offered = alternatives.split_answer(text) if case.asked.kind is CaseKind.SPARRING else (text, ())
    # An answer is for the requester: it may hold what they told, and others have never seen that.
    says = _from_agent(context, case, "case-answer", before)
    at, number = context.turn.at, str(case.number)
    yield from tell_everybody(
        context.store, context.app, case, at, says, lambda words: words("told-answered", number=number)
    )
    if offered:
        answer = context.store.cases.answers(case.number)
        card = alternatives.alternatives_card(case, offered, len(answer), context.app.texts[case.asked.language])
        to, post = case.asked.address, alternatives.alternatives_post(case, len(answer))
        late = late_for_requester(context.app, case, at)
        yield Say(card, to, post=post, keep_days=KEEP_DAYS, case=case.number, late=late)


def _without_repeated_words(context: TurnContext, case: Case, wanted: CaseChange) -> CaseChange:
    told = "" if repeated_words.are_repeated(context, case, "told", wanted.told) else wanted.told
    noted = "" if repeated_words.are_repeated(context, case, "noted", wanted.noted) else wanted.noted
    return replace(wanted, told=told, noted=noted)


def _not_possible(context: TurnContext, case: Case) -> str:
    state = case_cards.state_for_support(case, context.words)
    return context.words("case-change-cannot", number=str(case.number), state=state)


def _with_judgement(context: TurnContext, case: Case, wanted: CaseChange) -> Case:
    """The case with what is known of it besides its state."""
    cases, by, at = context.store.cases, context.person.id, context.turn.at
    if wanted.reference.strip():
        case = cases.set_reference(case, wanted.reference.strip(), by, at)
    if wanted.urgency:
        case = cases.set_urgency(case, wanted.urgency, by, at)
    if wanted.repeated:
        case = cases.set_repeated(case, wanted.repeated, by, at)
    return case


def _with_state(context: TurnContext, case: Case, wanted: CaseChange, to: CaseState) -> Case:
    cases, by, at = context.store.cases, context.person.id, context.turn.at
    if to is CaseState.PLANNED and wanted.planned:
        return cases.plan(case, wanted.planned, _end_of(context, wanted.planned), by, at)
    if to is CaseState.MERGED and (other := _merge_target(context, case, wanted)):
        return cases.merge(case, other, by, at)
    if to is CaseState.REOPENED:
        return cases.reopen(case, context.app.hours.due(at), by, at)
    return cases.move(case, to, by, at)


def _change_receipt(context: TurnContext, case: Case, wanted: CaseChange) -> str:
    """That it is changed, and where the agent's words went: to whoever asked, or to support alone."""
    went = "case-changed-told" if wanted.told.strip() else "case-changed-noted" if wanted.noted.strip() else ""
    return context.words(went or "case-changed", number=str(case.number), name=markdown.escape(case.person_name))


def _state_messages(context: TurnContext, before: Case, case: Case, watchers: Sequence[Watcher]) -> Iterator[Reply]:
    """What people are told of the state the case has come to. `watchers` are those who had the same until now."""
    store, app = context.store, context.app
    if case.work.state in _TOLD:
        yield from tell_everybody(
            store, app, case, context.turn.at, lambda words: _state_message(before, case, words), watchers=watchers
        )
    other = store.cases.get(case.work.merged_into) if case.work.merged_into else None
    if other:
        yield from announcement.redraw_all(store, app, other, context.turn.at)
        yield from ask_whether_incident(store, app, other, context.turn.at)


def _state_message(before: Case, case: Case, words: Words) -> str:
    what = "moved" if before.work.state is case.work.state is CaseState.PLANNED else case.work.state.value
    day = words.calendar_date(case.work.planned) if case.work.planned else ""
    return words(f"told-{what}", number=str(case.number), date=day, other=str(case.work.merged_into or ""))


def _from_agent(context: TurnContext, case: Case, lead: str, text: str, after: str = "") -> Says:
    """An agent's words, with a line before them, and what can be done with them behind."""
    number, name = str(case.number), markdown.escape(context.person.name)

    def says(words: Words) -> str:
        first, last = words(lead, number=number, name=name), words(after, number=number) if after else ""
        return "\n\n".join(part for part in (first, markdown.escape(text), last) if part)

    return says


def _outcome(context: TurnContext, case: Case, notice: str, *replies: Reply) -> Outcome:
    """What leaves, every card as it now stands, and a line for the agent."""
    redrawn = announcement.redraw_all(context.store, context.app, case, context.turn.at)
    card = announcement.support_card(context.store, context.app, case, context.turn.at)
    return Outcome((*replies, *redrawn), notice=notice, shown=card)


def _merge_target(context: TurnContext, case: Case, wanted: CaseChange) -> Case | None:
    """The case that this one goes on as: another one, still alive."""
    other = context.store.cases.get(wanted.into) if wanted.into else None
    return other if other and other.number != case.number and other.work.state not in ENDS else None


def _today(context: TurnContext) -> date:
    return context.turn.at.astimezone(context.app.zone(None)).date()


def _end_of(context: TurnContext, day: date) -> datetime:
    return end_of(day, context.app.zone(None))

"""The requester takes one of the alternatives that an idea of theirs was answered with, and may think it over."""

import re
from dataclasses import replace
from datetime import datetime, timedelta

from bot.cards.elements import one_line
from bot.cases import alternatives
from bot.cases.requester import own_cases
from bot.context.act import Act, AnyAct, FoundSubject, Request, Subject
from bot.context.turn_context import Message, TurnContext
from bot.language.phrases import Phrase, command
from bot.model.case import ENDS, Case, CaseKind, CaseState
from bot.turn import Outcome, Revise

_CHOSEN = re.compile(r"\D{0,20}?([1-9])\W*")
_SOON = timedelta(days=1)


def choose_lately(context: TurnContext, message: Message) -> Outcome | None:
    """A bare number, which soon after the answer is one of its alternatives, and later may be anything."""
    found = _idea_answered(context, message.text, within=_SOON)
    return _record_choice(found.context, found.subject, found.request) if found else None


def _idea_answered(context: TurnContext, said: str, within: timedelta = timedelta.max) -> FoundSubject[Case] | None:
    """The idea of theirs that was answered here with alternatives, and which of them a number is; None where it means
    none of them.
    """
    chosen = _CHOSEN.fullmatch(said)
    ideas = (
        case for case in context.store.cases.of_person(context.person.id) if _is_idea_of_theirs_here(context, case)
    )
    case = next(ideas, None) if chosen else None
    answers = context.store.cases.answers(case.number) if case else []
    offers = [number for number, answer in enumerate(answers, 1) if alternatives.split_answer(answer)[1]]
    if chosen is None or case is None or not offers or context.turn.at - _answered_at(context, case) > within:
        return None
    return FoundSubject(context, case, Request(fields={"answer": offers[-1], "at": int(chosen[1])}))


def _is_idea_of_theirs_here(context: TurnContext, case: Case) -> bool:
    here = case.asked.place == context.turn.place.id and case.asked.thread == context.turn.thread
    return (
        here
        and case.asked.person == context.person.id
        and case.asked.kind is CaseKind.SPARRING
        and case.work.state not in ENDS
    )


def _answered_at(context: TurnContext, case: Case) -> datetime:
    """When the case was answered last; when it was opened, where it never was."""
    times = (event.at for event in context.store.cases.history(case.number) if event.what == CaseState.ANSWERED)
    return max(times, default=case.asked.opened)


def _record_choice(context: TurnContext, case: Case, request: Request) -> Outcome | None:
    """Which alternative of an answer they take, which they may think over; None where there is no such one."""
    at, answer = request.number("at") or 0, request.number("answer") or 0
    number, answers = str(case.number), context.store.cases.answers(case.number)
    offered = alternatives.split_answer(answers[answer - 1])[1] if 1 <= answer <= len(answers) else ()
    if case.asked.person != context.person.id:
        return Outcome(notice=context.words("case-not-yours", number=number))
    if not 1 <= at <= len(offered):
        return None
    if case.work.state in ENDS:
        return Outcome(notice=context.words("case-over", number=number))
    taken = f"{at}. {one_line(offered[at - 1].splitlines()[0])}"
    context.store.cases.note(case.number, context.turn.at, context.person.id, "chose", taken)
    card = alternatives.alternatives_card(case, offered, answer, context.app.texts[case.asked.language], at)
    done = own_cases.changed_outcome(
        context,
        case,
        context.words("alternative-taken", at=str(at)),
        own_cases.support_news(context, case, "chose", taken),
    )
    return replace(
        done, replies=(Revise(alternatives.alternatives_post(case, answer), card), *done.replies), shown=card
    )


_IDEA = Subject(lambda context, request: _idea_answered(context, request.words), own_cases.involved_case)

ACTS: tuple[AnyAct, ...] = (
    Act(do=_record_choice, about=_IDEA, phrase=Phrase("choose", followed=True), verb="case-choose"),
    Act(do=_record_choice, about=_IDEA, phrase=command("take")),
)
"""Either is "I take 2"."""

"""What those who work on support can do: work on cases, bind a queue, set a service, show what was shared."""

import re

from bot.cards import markdown
from bot.cases import alternatives, announcement, solution_gallery
from bot.cases.requester import calls, own_cases
from bot.cases.support import change_doubts, change_form, queue_channels, support_acts
from bot.cases.support.change_form import CaseChange
from bot.context.act import (
    NOTHING,
    Act,
    AnyAct,
    FoundSubject,
    Request,
    Subject,
    Who,
    by_number,
    saying,
    whole,
    with_words,
)
from bot.context.turn_context import Message, TurnContext, say
from bot.language.phrases import command
from bot.language.texts import options
from bot.model.case import Case, CaseKind
from bot.model.post import Post, PostKind
from bot.turn import KEEP_DAYS, Outcome, Say

_NUMBERED = re.compile(r"#?(\d{4,12})[\s:.,–-]+(.*\S)\s*", re.DOTALL)
_ABOUT = re.compile(r"#?(\d{1,12})[\s:.,]*(.*)", re.DOTALL)
_LONGEST_NUMBER = 12
_ALONE = re.compile(r"#?(\d+)")


def change_numbered(context: TurnContext, message: Message) -> Outcome | None:
    """ "1001 reproduced", "1001 closed", "status 1001 closed" from support: as "state 1001 …"; what else follows the
    number of a case that is not their own is no question to be looked up: they are told how it is written. None for
    anything else.
    """
    if not context.is_agent:
        return None
    about = _without_name(context, message.text)
    found, is_called = _NUMBERED.fullmatch(about), about != message.text
    if found is None:
        return _status(context, about) if is_called else None
    named = _change_named(context, found[2]) is not None
    if own_cases.is_numbered(context, about) and not (named and is_called):
        return None
    case = context.store.cases.get(int(found[1]))
    if case:
        return _change_as_written(context, case, found[2])
    return say(context.words("case-unknown", number=found[1])) if named else None


def _status(context: TurnContext, about: str) -> Outcome | None:
    """ "Status 1001", and nothing more: how the case stands."""
    found = _case_shown(context, Request(about.strip(" ?!."))) if _ALONE.fullmatch(about.strip(" ?!.")) else None
    return _show(context, found.subject) if found else None


def _without_name(context: TurnContext, said: str) -> str:
    """Without what a case, or how it stands, is called before its number."""
    names = {name for words in context.app.texts for name in options(words("heard-state-of"))}
    called = "|".join(sorted(map(re.escape, names), key=len, reverse=True))
    found = re.match(rf"(?:{called})[\s:]+(?=#?\d)", said, re.IGNORECASE)
    return said[found.end() :] if found else said


def _change_named(context: TurnContext, said: str) -> CaseChange | None:
    """The change that the words name; that the matter is solved, which is no state of a case, may close it."""
    texts = context.app.texts
    today = context.turn.at.date()
    return change_form.change_from_words(said, texts, today) or change_form.closed_as_solved(said, texts)


def _case_said(context: TurnContext, request: Request) -> FoundSubject[Case] | Outcome | None:
    """ "1001 …" anywhere, or anything in the thread of the case's card. None where it is neither, so no command."""
    found = _ABOUT.fullmatch(request.words)
    if found and (case := context.store.cases.get(int(found[1]))):
        return FoundSubject(context, case, Request(found[2]))
    if case := case_at(context):
        return FoundSubject(context, case, request)
    return say(context.words("case-unknown", number=found[1])) if found else None


def _case_alone(context: TurnContext, request: Request) -> FoundSubject[Case] | Outcome | None:
    """The number alone, or nothing in the thread of the case's card. None where more is said, so no command."""
    found = _ALONE.fullmatch(request.words)
    if request.words and not found:
        return None
    case = context.store.cases.get(int(found[1][:_LONGEST_NUMBER])) if found else case_at(context)
    if case is None:
        return say(context.words("case-unknown", number=found[1]) if found else context.words("case-which"))
    return FoundSubject(context, case, Request())


_case_pressed = by_number("case", lambda context, number: context.store.cases.get(number))
CASE_AT_WORK = Subject(_case_said, _case_pressed, lambda _, request: bool(_ABOUT.fullmatch(request.words)))
"""A case, to whoever works on support: any of them."""
CASE_ALONE = Subject(_case_alone, _case_pressed, lambda _, request: bool(_ALONE.fullmatch(request.words)))
"""The same, where nothing is said beyond which."""


def _case_shown(context: TurnContext, request: Request) -> FoundSubject[Case] | None:
    """A case that somebody on support asks for where support works."""
    place = context.turn.place
    at_work = context.is_private or context.store.places.is_support(place.id)
    number = own_cases.number_in(request.words) if at_work else None
    case = context.store.cases.get(number) if number else None
    return FoundSubject(context, case, request) if case else None


def case_at(context: TurnContext) -> Case | None:
    """The case whose card begins the thread that the turn is in."""
    _, _, root = context.turn.thread.partition(";messageid=")
    post = context.store.posts.at(context.turn.place.id, root) if root else None
    return context.store.cases.get(post.number) if post and post.kind is PostKind.CASE else None


def _show(context: TurnContext, case: Case) -> Outcome:
    """Its card, as support sees it."""
    post = Post(PostKind.CASE, case.number, step=context.turn.key[:24])
    card = announcement.support_card(context.store, context.app, case, context.turn.at)
    return Outcome((Say(card, post=post, keep_days=KEEP_DAYS),))


def _answer(context: TurnContext, case: Case, request: Request) -> Outcome:
    """An answer in a text; to an idea, in a form of alternatives."""
    if not request.pressed or "text" in request.fields or case.asked.kind is not CaseKind.SPARRING:
        return support_acts.answer_case(context, case, request.words)
    text = alternatives.answer_from_form(request.fields, context.app.texts[case.asked.language])
    if not text:
        return Outcome(notice=context.words("alternatives-two", number=str(case.number)))
    return support_acts.answer_case(context, case, text)


def _change(context: TurnContext, case: Case, request: Request) -> Outcome | None:
    """Out of the form, in which everything was typed or chosen by somebody and is read as such, or out of a line:
    "state 1001 planned 2026-12-03 a note"."""
    if request.pressed:
        wanted = change_form.change_from_form(request.fields)
        return support_acts.change_case(context, case, wanted) if wanted else None
    return _change_as_written(context, case, request.words)


def _change_as_written(context: TurnContext, case: Case, said: str) -> Outcome:
    """Asked about first where what is written may turn round, or leave open, what it names."""
    wanted = _change_named(context, said)
    if wanted is None:
        return Outcome(notice=context.words("case-change-how", number=str(case.number)))
    over = support_acts.over_already(context, case, wanted)
    if fault := over or support_acts.fault_of_change(context, case, wanted):
        return Outcome(notice=fault)
    if change_doubts.is_change_doubtful(context, said, wanted):
        told = support_acts.told_of_change(context, case, wanted)
        return change_doubts.ask_about_change(context, case, said, wanted, told)
    return support_acts.change_case(context, case, wanted)


def _set_service(context: TurnContext, name: str) -> Outcome | None:
    if not name or " " in name:
        return None
    services = ", ".join(context.app.desk.services)
    unknown = context.words("service-unknown", service=markdown.escape(name), services=services)
    return queue_channels.set_service(context, name) or say(unknown)


ACTS: tuple[AnyAct, ...] = (
    Act(
        do=whole(support_acts.take_case),
        about=CASE_ALONE,
        phrase=command("take"),
        verb="take",
        who=Who.AGENTS,
        agents_help="help-take",
    ),
    Act(
        do=_answer,
        about=CASE_AT_WORK,
        phrase=command("answer"),
        verb="answer",
        words_in="text",
        who=Who.AGENTS,
        agents_help="help-answer",
    ),
    Act(
        do=with_words(support_acts.ask_back),
        about=CASE_AT_WORK,
        phrase=command("ask-back"),
        verb="case-ask",
        words_in="asked",
        who=Who.AGENTS,
    ),
    Act(
        do=with_words(support_acts.note_case),
        about=CASE_AT_WORK,
        phrase=command("note"),
        verb="case-note",
        words_in="noted",
        who=Who.AGENTS,
    ),
    Act(do=_change, about=CASE_AT_WORK, phrase=command("change"), verb="case-change", who=Who.AGENTS),
    Act(
        do=whole(calls.offer_call), about=CASE_AT_WORK, phrase=command("offer-talk"), verb="talk-offer", who=Who.AGENTS
    ),
    Act(
        do=whole(solution_gallery.publish_solution),
        about=CASE_ALONE,
        phrase=command("show"),
        verb="gallery",
        who=Who.AGENTS,
    ),
    Act(do=whole(announcement.renew_pictures), about=CASE_ALONE, verb="pictures", who=Who.AGENTS),
    Act(do=whole(_show), about=Subject(_case_shown), phrase=command("case"), who=Who.AGENTS_ALONE),
    Act(
        do=saying(queue_channels.bind_queue),
        about=NOTHING,
        phrase=command("bind-queue"),
        who=Who.AGENTS,
        agents_help="help-bind-queue",
    ),
    Act(
        do=saying(_set_service),
        about=NOTHING,
        phrase=command("service"),
        who=Who.AGENTS_ALONE,
        agents_help="help-service",
    ),
)

"""The requester's side of a case: seen, added to, completed, withdrawn, opened again, called about."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from bot.cards.elements import one_line
from bot.cases import (
    alternatives,
    announcement,
    case_elements,
    case_messages,
    details,
    pictures,
    receipt_cards,
    receipts,
    watchers,
)
from bot.cases.requester import missing_details
from bot.context import TurnContext, say
from bot.language.phrases import RecognisedPhrase
from bot.language.texts import Words
from bot.model.case import ENDS, FOLLOWS, Case, CaseKind, CaseState, Detail
from bot.model.post import Post, PostKind
from bot.turn import KEEP_DAYS, ButtonPressed, Outcome, PlaceKind, Reply, Revise, Say, Text

_NUMBER = re.compile(r"\D{0,24}?#?(\d{4,12})\W*")
"""A case's number, and at most a few words before it: "case 1001", "my case 1001?"."""
_NUMBERED = re.compile(r"#?(\d{4,12})[\s:.,–-]+(.*\S)\s*", re.DOTALL)
_BARE = re.compile(r"\W*(\d{4,12})()\W*")
_CHOSEN = re.compile(r"\D{0,20}?([1-9])\W*")
_SOON = timedelta(days=1)
_LONGEST = case_elements.LONGEST_ANSWER


def list_cases(context: TurnContext, *_: object) -> Outcome:
    """The person's cases, those that are not over first. In a private chat only."""
    words = context.words
    if context.turn.place.kind is not PlaceKind.PERSONAL:
        return say(words("mine-private"))
    found = sorted(context.store.cases.of_person(context.person.id), key=lambda case: (case.work.is_over, -case.number))
    if not found:
        return say(words("mine-none"))
    shown = [
        (case, context.app.service_name(case.asked.service, words), _case_status(context, case))
        for case in found[: receipt_cards.MOST_OWN_CASES]
    ]
    return Outcome((Say(receipt_cards.own_cases_card(shown, context.person.id, len(found) - len(shown), words)),))


def number_in(said: str) -> int | None:
    """The case that "1001", "my case 1001?" is about; None where it is about none."""
    found = _NUMBER.fullmatch(said)
    return int(found[1]) if found else None


def show_case(context: TurnContext, number: int) -> Outcome:
    """One's own case, on a receipt that stays true from now on; a watched one, as far as it may be seen."""
    case = context.store.cases.get(number)
    if case is None or not _is_involved(context, case):
        return say(context.words("case-not-yours", number=str(number)))
    here = context.turn.place.kind is PlaceKind.PERSONAL or context.turn.thread == case.asked.thread
    if not here:
        return say(context.words("mine-private"))
    if case.asked.person != context.person.id:
        return Outcome((watchers.watched_card(context, case),))
    card = receipts.receipt_card(context.store, context.app, case, context.turn.at)
    post = Post(PostKind.RECEIPT, case.number, step=context.turn.key[:24])
    return Outcome((Say(card, post=post, keep_days=KEEP_DAYS),))


def typed_numbered(context: TurnContext, text: str) -> Outcome | None:
    """ "1001 It still happens": more to say about one's own case, where it was reported or in private. The number
    alone is enough after a picture.
    """
    found, bare = _NUMBERED.fullmatch(text), _BARE.fullmatch(text)
    found = found or (bare if bare and pictures.unlinked_pictures(context) else None)
    case = context.store.cases.get(int(found[1])) if found else None
    if found is None or case is None or not _is_involved(context, case):
        return None
    if context.turn.place.kind is not PlaceKind.PERSONAL and context.turn.thread != case.asked.thread:
        return None
    return add_text(context, case, found[2])


def is_numbered(context: TurnContext, text: str) -> bool:
    """Whether the message begins with the number of a case of theirs."""
    found = _NUMBERED.fullmatch(text)
    case = context.store.cases.get(int(found[1])) if found else None
    return case is not None and _is_involved(context, case)


def typed_add(context: TurnContext, phrase: RecognisedPhrase, *_: object) -> Outcome | None:
    return _typed_on_case(context, phrase, add_text)


def typed_withdraw(context: TurnContext, phrase: RecognisedPhrase, *_: object) -> Outcome | None:
    return _typed_on_case(context, phrase, lambda context, case, _: withdraw_case(context, case))


def typed_reopen(context: TurnContext, phrase: RecognisedPhrase, *_: object) -> Outcome | None:
    return _typed_on_case(context, phrase, reopen_case)


def typed_called(context: TurnContext, phrase: RecognisedPhrase, *_: object) -> Outcome | None:
    """ "I have called 1001"; without a number, about the newest urgent case of theirs."""
    if phrase.argument:
        return _typed_on_case(context, phrase, lambda context, case, _: mark_called(context, case))
    urgent = (
        case for case in context.store.cases.of_person(context.person.id) if case.asked.urgent and not case.work.is_over
    )
    case = next((case for case in urgent if case.asked.person == context.person.id), None)
    return mark_called(context, case) if case else None


def on_own_case(
    act: Callable[[TurnContext, Case, ButtonPressed], Outcome],
) -> Callable[[TurnContext, ButtonPressed], Outcome]:
    """A press about a case of one's own: of the requester, or of somebody who has the same."""

    def press_(context: TurnContext, press: ButtonPressed) -> Outcome:
        number = press.number("case")
        case = context.store.cases.get(number) if number else None
        if case is None:
            return Outcome(notice=context.words("too-old"))
        if not _is_involved(context, case):
            return Outcome(notice=context.words("case-not-yours", number=str(number)))
        return act(context, case, press)

    return press_


def pressed_add(context: TurnContext, case: Case, press: ButtonPressed) -> Outcome:
    """What was left out, and more to say: one form."""
    typed = {one.field: _typed_in(press, receipt_cards.missing_field(case, one.field)) for one in case.asked.left_out}
    typed = {field: text for field, text in typed.items() if text}
    said = _typed_in(press, receipt_cards.added_field(case))
    if not typed:
        return add_text(context, case, said)
    if case.asked.person != context.person.id:
        return Outcome(notice=context.words("case-not-yours", number=str(case.number)))
    told, faults = missing_details.accepted_details(context, case, typed)
    return Outcome(notice="\n".join(faults)) if faults else _add_details(context, case, told, said)


def pressed_withdraw(context: TurnContext, case: Case, _: ButtonPressed) -> Outcome:
    return withdraw_case(context, case)


def pressed_reopen(context: TurnContext, case: Case, press: ButtonPressed) -> Outcome:
    return reopen_case(context, case, _typed_in(press, receipt_cards.reopen_field(case)))


def pressed_called(context: TurnContext, case: Case, _: ButtonPressed) -> Outcome:
    return mark_called(context, case)


def typed_choose(context: TurnContext, phrase: RecognisedPhrase, *_: object) -> Outcome | None:
    """ "I take 2"."""
    return choose_alternative(context, phrase.argument)


def choose_lately(context: TurnContext, said: str) -> Outcome | None:
    """A bare number, which soon after the answer is one of its alternatives, and later may be anything."""
    return choose_alternative(context, said, within=_SOON)


def choose_alternative(context: TurnContext, said: str, within: timedelta = timedelta.max) -> Outcome | None:
    """A number, after an idea of theirs was answered here with alternatives; None where it means none of them."""
    found = _CHOSEN.fullmatch(said)
    ideas = (
        case for case in context.store.cases.of_person(context.person.id) if _is_idea_of_theirs_here(context, case)
    )
    case = next(ideas, None) if found else None
    answers = context.store.cases.answers(case.number) if case else []
    offers = [number for number, answer in enumerate(answers, 1) if alternatives.split_answer(answer)[1]]
    if found is None or case is None or not offers or context.turn.at - _answered_at(context, case) > within:
        return None
    return _record_choice(context, case, offers[-1], int(found[1]))


def pressed_choose(context: TurnContext, case: Case, press: ButtonPressed) -> Outcome:
    """The button of one of the alternatives, of whichever answer."""
    at, answer = press.number("at") or 0, press.number("answer") or 0
    return _record_choice(context, case, answer, at) or Outcome(notice=context.words("too-old"))


def add_text(context: TurnContext, case: Case, text: str) -> Outcome:
    """More to say: to the case that it goes on as, where it has been merged."""
    number = str(case.number)
    if case.work.merged_into and (other := context.store.cases.get(case.work.merged_into)):
        return add_text(context, other, text)
    files = pictures.unlinked_pictures(context)
    if not text.strip() and not files:
        return Outcome(notice=context.words("case-add-missing"))
    if case.work.state in ENDS:
        return Outcome(notice=context.words("case-add-over", number=number))
    context.store.attachments.give_to_case(files, case.number)
    said = text if text.strip() else _desk_words(context)("picture-carried", count=str(len(files)))
    case = context.store.cases.add(case, context.person.id, said, context.turn.at)
    return _outcome(
        context, case, context.words("case-added", number=number), _support_news(context, case, "added", said, files)
    )


def withdraw_case(context: TurnContext, case: Case) -> Outcome:
    """It is no longer needed. A case that others wait for lives on; whoever only watches it, watches no more."""
    number = str(case.number)
    if case.asked.person != context.person.id:
        gone = context.words("watch-left", number=number)
        return Outcome(tuple(watchers.stop_watching(context, case)), notice=gone)
    if CaseState.WITHDRAWN not in FOLLOWS[case.work.state]:
        return Outcome(notice=context.words("case-over", number=number))
    if case.watchers:
        context.store.cases.note(case.number, context.turn.at, context.person.id, "left")
        told = context.words("case-left", number=number)
        return _outcome(context, case, told, _support_news(context, case, "left"))
    case = context.store.cases.move(case, CaseState.WITHDRAWN, context.person.id, context.turn.at)
    return _outcome(
        context, case, context.words("case-withdrawn", number=number), _support_news(context, case, "withdrawn")
    )


def reopen_case(context: TurnContext, case: Case, text: str) -> Outcome:
    """It was not over after all: somebody looks once more, as soon as at first."""
    number = str(case.number)
    if (
        case.asked.person != context.person.id
        or CaseState.REOPENED not in FOLLOWS[case.work.state]
        or case.work.merged_into
    ):
        return Outcome(notice=context.words("case-not-over", number=number))
    due = context.app.hours.due(context.turn.at)
    case = context.store.cases.reopen(case, due, context.person.id, context.turn.at, text.strip())
    return _outcome(
        context, case, context.words("case-reopened", number=number), _support_news(context, case, "reopened", text)
    )


def mark_called(context: TurnContext, case: Case) -> Outcome:
    """The requester has called too: those who work on it see when."""
    number = str(case.number)
    if case.asked.person != context.person.id:
        return Outcome(notice=context.words("case-not-yours", number=number))
    if case.work.called:
        return Outcome(notice=context.words("case-called-already", number=number))
    case = context.store.cases.mark_called(case, context.turn.at)
    return _outcome(
        context, case, context.words("case-called-noted", number=number), _support_news(context, case, "called")
    )


def message_changed(context: TurnContext, case: Case, what: str, text: str) -> Outcome:
    """The requester edited or deleted the message that the case came from: a note that both sides see."""
    context.store.cases.note(case.number, context.turn.at, context.person.id, what, text)
    told = context.in_language(case.asked.language).words(f"{what}-told", number=str(case.number))
    return Outcome((*announcement.redraw_all(context.store, context.app, case, context.turn.at), Say(Text(told))))


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


def _record_choice(context: TurnContext, case: Case, answer: int, at: int) -> Outcome | None:
    """Which alternative of an answer they take, which they may think over; None where there is no such one."""
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
    done = _outcome(
        context, case, context.words("alternative-taken", at=str(at)), _support_news(context, case, "chose", taken)
    )
    return replace(
        done, replies=(Revise(alternatives.alternatives_post(case, answer), card), *done.replies), shown=card
    )


def _add_details(context: TurnContext, case: Case, told: list[Detail], said: str) -> Outcome:
    cases, who, at = context.store.cases, context.person.id, context.turn.at
    case = cases.set_details(case, told, who, at)
    words = _desk_words(context)
    labels = ", ".join(details.field_label(one.field, case.asked.flow, words) for one in told)
    if said:
        case = cases.add(case, who, said, at)
    replies = [
        _support_news(context, case, "completed", labels),
        *([_support_news(context, case, "added", said)] if said else []),
    ]
    return _outcome(context, case, context.words("case-added", number=str(case.number)), *replies)


def _typed_on_case(
    context: TurnContext, phrase: RecognisedPhrase, act: Callable[[TurnContext, Case, str], Outcome]
) -> Outcome | None:
    """A command about a case by its number, and what follows it; None where no number does."""
    found = re.match(r"#?(\d{4,12})[\s:.,–-]*(.*)", phrase.argument, re.DOTALL)
    if found is None:
        return None
    case = context.store.cases.get(int(found[1]))
    if case is None or not _is_involved(context, case):
        return say(context.words("case-not-yours", number=found[1]))
    return act(context, case, found[2])


def _typed_in(press: ButtonPressed, field: str) -> str:
    value = press.data.get(field, "")
    return value.strip()[:_LONGEST] if isinstance(value, str) else ""


def _is_involved(context: TurnContext, case: Case) -> bool:
    """Whether the case is the person's own, or one they watch."""
    own = case.asked.person == context.person.id
    return own or any(one.person == context.person.id for one in context.store.cases.watchers(case.number))


def _case_status(context: TurnContext, case: Case) -> receipt_cards.CaseStatus:
    return receipts.case_status(context.store, context.app, case, context.turn.at, context.words, private=True)


def _support_news(
    context: TurnContext, case: Case, what: str, text: str = "", files: tuple[str, ...] = ()
) -> Iterator[Reply]:
    """The line that those who work on the case get, in their language."""
    words = case_messages.news_words(context.app, case)
    values: Mapping[str, str] = {"number": str(case.number), "name": context.person.name, "text": text.strip()}
    id_ = f"news-{what}-why" if what == "reopened" and text.strip() else f"news-{what}"
    return announcement.case_news(context.store, context.app, case, words(id_, **values), files)


def _desk_words(context: TurnContext) -> Words:
    return context.app.texts[context.app.desk.language]


def _outcome(context: TurnContext, case: Case, notice: str, *news: Iterator[Reply]) -> Outcome:
    """Every card as things now stand, those who work on it told, and a line for the person."""
    redrawn = announcement.redraw_all(context.store, context.app, case, context.turn.at)
    return Outcome((*redrawn, *(reply for line in news for reply in line)), notice=notice)

"""The requester's side of a case: seen, added to, completed, withdrawn, opened again, called about."""

import re
from collections.abc import Iterator, Mapping

from bot.cases import (
    announcement,
    case_elements,
    case_messages,
    details,
    pictures,
    receipt_cards,
    receipts,
    repeated_words,
    watchers,
)
from bot.cases.requester import missing_details
from bot.context.act import NOTHING, Act, AnyAct, FoundSubject, Request, Subject, alone, whole
from bot.context.turn_context import Message, TurnContext, say
from bot.language.phrases import Phrase, command
from bot.language.texts import Words
from bot.model.case import ENDS, FOLLOWS, Case, CaseState, Detail
from bot.model.post import Post, PostKind
from bot.turn import KEEP_DAYS, Outcome, Reply, Say, Text

_NUMBER = re.compile(r"\D{0,24}?#?(\d{4,12})\W*")
"""A case's number, and at most a few words before it: "case 1001", "my case 1001?"."""
_NUMBERED = re.compile(r"#?(\d{4,12})[\s:.,–-]+(.*\S)\s*", re.DOTALL)
_BARE = re.compile(r"\W*(\d{4,12})()\W*")
_LONGEST = case_elements.LONGEST_ANSWER


def _list_cases(context: TurnContext) -> Outcome:
    """The person's cases, those that are not over first."""
    words = context.words
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


def _show(context: TurnContext, case: Case) -> Outcome:
    """One's own case, on a receipt that stays true from now on; a watched one, as far as it may be seen."""
    if not context.is_private and context.turn.thread != case.asked.thread:
        return say(context.words("mine-private"))
    if case.asked.person != context.person.id:
        return Outcome((watchers.watched_card(context, case),))
    card = receipts.receipt_card(context.store, context.app, case, context.turn.at)
    post = Post(PostKind.RECEIPT, case.number, step=context.turn.key[:24])
    return Outcome((Say(card, post=post, keep_days=KEEP_DAYS),))


def add_numbered(context: TurnContext, message: Message) -> Outcome | None:
    """ "1001 It still happens": more to say about one's own case, where it was reported or in private. The number
    alone is enough after a picture.
    """
    found, bare = _NUMBERED.fullmatch(message.text), _BARE.fullmatch(message.text)
    found = found or (bare if bare and pictures.unlinked_pictures(context) else None)
    case = context.store.cases.get(int(found[1])) if found else None
    if found is None or case is None or not is_involved(context, case):
        return None
    if not context.is_private and context.turn.thread != case.asked.thread:
        return None
    return add_text(context, case, found[2])


def is_numbered(context: TurnContext, text: str) -> bool:
    """Whether the message begins with the number of a case of theirs."""
    found = _NUMBERED.fullmatch(text)
    case = context.store.cases.get(int(found[1])) if found else None
    return case is not None and is_involved(context, case)


def involved_case(context: TurnContext, request: Request) -> FoundSubject[Case] | Outcome:
    """The case that a button names, to its requester, or to somebody who has the same."""
    number = request.number("case")
    case = context.store.cases.get(number) if number else None
    if case is None:
        return Outcome(notice=context.words("too-old"))
    if not is_involved(context, case):
        return Outcome(notice=context.words("case-not-yours", number=str(number)))
    return FoundSubject(context, case, request)


def _case_said(context: TurnContext, request: Request) -> FoundSubject[Case] | Outcome | None:
    """A case by its number, and what follows it; None where no number does."""
    found = re.match(r"#?(\d{4,12})[\s:.,–-]*(.*)", request.words, re.DOTALL)
    return _numbered_case(context, int(found[1]), found[2]) if found else None


def _case_asked_for(context: TurnContext, request: Request) -> FoundSubject[Case] | Outcome | None:
    number = number_in(request.words)
    return _numbered_case(context, number, "") if number else None


def _case_called_about(context: TurnContext, request: Request) -> FoundSubject[Case] | Outcome | None:
    """ "I have called 1001"; without a number, about the newest urgent case of theirs."""
    if request.words:
        return _case_said(context, request)
    urgent = (
        case for case in context.store.cases.of_person(context.person.id) if case.asked.urgent and not case.work.is_over
    )
    case = next((case for case in urgent if case.asked.person == context.person.id), None)
    return FoundSubject(context, case, request) if case else None


def _numbered_case(context: TurnContext, number: int, rest: str) -> FoundSubject[Case] | Outcome:
    case = context.store.cases.get(number)
    if case is None or not is_involved(context, case):
        return say(context.words("case-not-yours", number=str(number)))
    return FoundSubject(context, case, Request(rest))


OWN_CASE = Subject(_case_said, involved_case)
"""A case of one's own, or one that one has too."""


def _add(context: TurnContext, case: Case, request: Request) -> Outcome:
    """What was left out, and more to say: one form. In words, more to say."""
    said = _words_of(request)
    fields = {one.field: receipt_cards.missing_field(case, one.field) for one in case.asked.left_out}
    told = {name: request.text(field).strip()[:_LONGEST] for name, field in fields.items()}
    told = {name: text for name, text in told.items() if text}
    if not told:
        return add_text(context, case, said)
    if case.asked.person != context.person.id:
        return Outcome(notice=context.words("case-not-yours", number=str(case.number)))
    accepted, faults = missing_details.accepted_details(context, case, told)
    return Outcome(notice="\n".join(faults)) if faults else _add_details(context, case, accepted, said)


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
    if not files and repeated_words.are_repeated(context, case, "added", text):
        return Outcome(notice=repeated_words.told(context, case))
    context.store.attachments.give_to_case(files, case.number)
    said = text if text.strip() else _desk_words(context)("picture-carried", count=str(len(files)))
    case = context.store.cases.add(case, context.person.id, said, context.turn.at)
    return changed_outcome(
        context, case, context.words("case-added", number=number), support_news(context, case, "added", said, files)
    )


def _withdraw(context: TurnContext, case: Case) -> Outcome:
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
        return changed_outcome(context, case, told, support_news(context, case, "left"))
    case = context.store.cases.move(case, CaseState.WITHDRAWN, context.person.id, context.turn.at)
    return changed_outcome(
        context, case, context.words("case-withdrawn", number=number), support_news(context, case, "withdrawn")
    )


def _words_of(request: Request) -> str:
    """What was typed; out of a form, no more than its field takes."""
    return request.words.strip()[:_LONGEST] if request.pressed else request.words


def _reopen(context: TurnContext, case: Case, request: Request) -> Outcome:
    """It was not over after all: somebody looks once more, as soon as at first."""
    number, text = str(case.number), _words_of(request)
    if (
        case.asked.person != context.person.id
        or CaseState.REOPENED not in FOLLOWS[case.work.state]
        or case.work.merged_into
    ):
        return Outcome(notice=context.words("case-not-over", number=number))
    due = context.app.hours.due(context.turn.at)
    case = context.store.cases.reopen(case, due, context.person.id, context.turn.at, text.strip())
    return changed_outcome(
        context, case, context.words("case-reopened", number=number), support_news(context, case, "reopened", text)
    )


def _mark_called(context: TurnContext, case: Case) -> Outcome:
    """The requester has called too: those who work on it see when."""
    number = str(case.number)
    if case.asked.person != context.person.id:
        return Outcome(notice=context.words("case-not-yours", number=number))
    if case.work.called:
        return Outcome(notice=context.words("case-called-already", number=number))
    case = context.store.cases.mark_called(case, context.turn.at)
    return changed_outcome(
        context, case, context.words("case-called-noted", number=number), support_news(context, case, "called")
    )


def message_changed(context: TurnContext, case: Case, what: str, text: str) -> Outcome:
    """The requester edited or deleted the message that the case came from: a note that both sides see."""
    context.store.cases.note(case.number, context.turn.at, context.person.id, what, text)
    told = context.in_language(case.asked.language).words(f"{what}-told", number=str(case.number))
    return Outcome((*announcement.redraw_all(context.store, context.app, case, context.turn.at), Say(Text(told))))


def _add_details(context: TurnContext, case: Case, told: list[Detail], said: str) -> Outcome:
    cases, who, at = context.store.cases, context.person.id, context.turn.at
    said = "" if repeated_words.are_repeated(context, case, "added", said) else said
    case = cases.set_details(case, told, who, at)
    words = _desk_words(context)
    labels = ", ".join(details.field_label(one.field, case.asked.flow, words) for one in told)
    if said:
        case = cases.add(case, who, said, at)
    replies = [
        support_news(context, case, "completed", labels),
        *([support_news(context, case, "added", said)] if said else []),
    ]
    return changed_outcome(context, case, context.words("case-added", number=str(case.number)), *replies)


def is_involved(context: TurnContext, case: Case) -> bool:
    """Whether the case is the person's own, or one they watch."""
    own = case.asked.person == context.person.id
    return own or any(one.person == context.person.id for one in context.store.cases.watchers(case.number))


def _case_status(context: TurnContext, case: Case) -> receipt_cards.CaseStatus:
    return receipts.case_status(context.store, context.app, case, context.turn.at, context.words, private=True)


def support_news(
    context: TurnContext, case: Case, what: str, text: str = "", files: tuple[str, ...] = ()
) -> Iterator[Reply]:
    """The line that those who work on the case get, in their language."""
    words = case_messages.news_words(context.app, case)
    values: Mapping[str, str] = {"number": str(case.number), "name": context.person.name, "text": text.strip()}
    id_ = f"news-{what}-why" if what == "reopened" and text.strip() else f"news-{what}"
    return announcement.case_news(context.store, context.app, case, words(id_, **values), files)


def _desk_words(context: TurnContext) -> Words:
    return context.app.texts[context.app.desk.language]


def changed_outcome(context: TurnContext, case: Case, notice: str, *news: Iterator[Reply]) -> Outcome:
    """Every card as things now stand, those who work on it told, and a line for the person."""
    redrawn = announcement.redraw_all(context.store, context.app, case, context.turn.at)
    return Outcome((*redrawn, *(reply for line in news for reply in line)), notice=notice)


ACTS: tuple[AnyAct, ...] = (
    Act(
        do=alone(_list_cases),
        about=NOTHING,
        phrase=Phrase("mine", any_language=True),
        private="mine-private",
        help=("help-cases",),
        menu=True,
    ),
    Act(do=whole(_show), about=Subject(_case_asked_for), phrase=command("case")),
    Act(do=_add, about=OWN_CASE, phrase=command("add"), verb="case-add", words_in=receipt_cards.added_field),
    Act(do=whole(_withdraw), about=OWN_CASE, phrase=command("withdraw"), verb="case-withdraw"),
    Act(do=_reopen, about=OWN_CASE, phrase=command("reopen"), verb="case-reopen", words_in=receipt_cards.reopen_field),
    Act(
        do=whole(_mark_called),
        about=Subject(_case_called_about, involved_case),
        phrase=command("called"),
        verb="case-called",
    ),
)

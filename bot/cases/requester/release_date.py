"""When a wish or a correction comes: from its state, the day it is planned for, and the published rules."""

import re
from collections.abc import Iterator

from bot.cards import markdown
from bot.cards.elements import one_line
from bot.cases import receipts, wish_weight
from bot.context.act import NOTHING, Act, AnyAct, alone
from bot.context.turn_context import Message, TurnContext, say
from bot.language.phrases import Phrase
from bot.model.case import Case, CaseKind, CaseState
from bot.turn import Outcome

_MOST = 5
"""Wishes told of at once, the newest first."""


def _own_wishes(context: TurnContext) -> Outcome | None:
    """ "When will my wish come?": each of theirs that is open; None where there is none to tell of here."""
    found = [case for case in context.store.cases.of_person(context.person.id) if _is_open_wish(context, case)]
    if not found:
        return None
    told = [_release_date_as_text(context, case) for case in found[:_MOST]]
    return say("\n\n".join([*told, context.words("wish-no-promise")]))


def tell_numbered(context: TurnContext, message: Message) -> Outcome | None:
    """ "When is 1002 fixed?", about a case of theirs; None for anything else."""
    asks = "|".join(re.escape(one.strip()) for words in context.app.texts for one in words("heard-when").split("|"))
    found = re.fullmatch(rf"\s*(?:{asks})\b\D{{0,40}}?#?(\d{{4,12}})\D{{0,40}}", message.text, re.IGNORECASE)
    cases = context.store.cases.of_person(context.person.id) if found else []
    case = next((one for one in cases if found and one.number == int(found[1])), None)
    if case is None:
        return None
    if not _can_be_told_here(context, case):
        return say(context.words("mine-private"))
    lasts = [context.words("wish-no-promise")] if case.asked.kind is CaseKind.WISH and not case.work.is_over else []
    return say("\n\n".join([_release_date_as_text(context, case), *lasts]))


def _is_open_wish(context: TurnContext, case: Case) -> bool:
    return case.asked.kind is CaseKind.WISH and not case.work.is_over and _can_be_told_here(context, case)


def _can_be_told_here(context: TurnContext, case: Case) -> bool:
    return context.is_private or context.turn.thread == case.asked.thread


def _release_date_as_text(context: TurnContext, case: Case) -> str:
    """Never a promise: how it stands, and what follows from that."""
    words, number = context.words, str(case.number)
    own = case.asked.person == context.person.id and bool(case.asked.text)
    called = (
        words("when-own", number=number, text=markdown.escape(one_line(case.asked.text))) if own else f"**{number}**"
    )
    return " ".join([f"{called}:", *filter(None, _release_date_lines(context, case))])


def _release_date_lines(context: TurnContext, case: Case) -> Iterator[str]:
    words = context.words
    status = receipts.case_status(context.store, context.app, case, context.turn.at, words, private=False)
    yield markdown.escape(status.state)
    yield status.promise
    if case.work.is_over:
        return
    if case.work.state is CaseState.PLANNED:
        yield words("when-planned")
    elif case.asked.kind is CaseKind.WISH:
        yield wish_weight.wish_class_as_text(case, words)
    elif case.asked.kind is CaseKind.BUG:
        yield words("when-error")


ACTS: tuple[AnyAct, ...] = (Act(do=alone(_own_wishes), about=NOTHING, phrase=Phrase("wish-when")),)

"""A change to a case that was typed with words beside it that could turn it round: shown and asked about first."""

import re
from collections.abc import Collection, Iterator

from bot.cards import markdown
from bot.cards.elements import card, press_button, quote_block, text
from bot.cases.support.change_form import CaseChange, change_from_words
from bot.context.turn_context import TurnContext
from bot.language.texts import Words, options
from bot.model.case import OVER, Case
from bot.turn import Outcome, Say
from dialogs.doubt import is_doubtful, words_beside

_NEAR = 6
"""Words after the state that may still be about it."""
_NOTE_FOLLOWS = {":", ".", "\n"}
_CLAUSE = re.compile(r"[^.,;:!\n]*")


def is_change_doubtful(context: TurnContext, said: str, wanted: CaseChange) -> bool:
    """Whether what follows the change could turn it round: a denial, a hedge, another state.

    What ends a case is told to whoever asked: any word right after it, or after a comma, is enough to ask.
    """
    texts, today = tuple(context.app.texts), context.turn.at.date()
    if not wanted.noted:
        return "?" in said
    languages = {context.words.language, *_languages(said, wanted, texts, context)}
    before = said[: said.rfind(wanted.noted)].rstrip(" ")[-1:]
    near = (_CLAUSE.match(wanted.noted) or [""])[0]
    beside = [words_beside(near, one) for one in languages]
    if wanted.state in OVER and before not in _NOTE_FOLLOWS:
        return all(beside) or "?" in said
    # After a comma a note begins, which may well deny something; only its first word may still be about the state.
    apart = before in {*_NOTE_FOLLOWS, ","} and not wanted.planned
    doubted = any(
        is_doubtful(" ".join(found[:1] if apart else near.split()[:_NEAR]), (one,))
        for found, one in zip(beside, languages, strict=True)
    )
    other = change_from_words(wanted.noted, texts, today)
    return doubted or (other is not None and _are_of_one_kind(wanted, other))


def ask_about_change(context: TurnContext, case: Case, said: str, wanted: CaseChange) -> Outcome:
    """What it would become, with the button that does it; nothing is changed by anything else."""
    words = context.words
    change = ", ".join(_change_in_words(wanted, words))
    asks = words("case-change-doubt", number=str(case.number), change=change)
    data = {
        "state": wanted.state and wanted.state.value,
        "planned": wanted.planned and wanted.planned.isoformat(),
        "into": wanted.into and str(wanted.into),
        "reference": wanted.reference,
        "urgency": wanted.urgency and wanted.urgency.value,
        "repeated": wanted.repeated and wanted.repeated.value,
        "noted": wanted.noted,
    }
    yes = press_button(
        words("case-change-sure", change=change),
        "case-change",
        case=case.number,
        **{k: v for k, v in data.items() if v},
    )
    return Outcome((Say(card(asks, [text(asks, weight="Bolder"), quote_block(markdown.escape(said))], [yes])),))


def _are_of_one_kind(one: CaseChange, other: CaseChange) -> bool:
    """Whether a case cannot be both: closed and reopened."""
    return any(getattr(one, kind) and getattr(other, kind) for kind in ("state", "urgency", "repeated"))


def _languages(said: str, wanted: CaseChange, texts: Collection[Words], context: TurnContext) -> Iterator[str]:
    """Those in which the state is called so."""
    for words in texts:
        if change_from_words(said, (words,), context.turn.at.date()) == wanted:
            yield words.language


def _change_in_words(wanted: CaseChange, words: Words) -> Iterator[str]:
    if wanted.state:
        yield options(words(f"move-{wanted.state}"))[0]
    if wanted.planned:
        yield words.calendar_date(wanted.planned)
    if wanted.into:
        yield str(wanted.into)
    if wanted.urgency:
        yield words(f"urgency-{wanted.urgency}")
    if wanted.repeated:
        yield options(words(f"repeated-{wanted.repeated}"))[0]

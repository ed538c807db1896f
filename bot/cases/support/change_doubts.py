"""A change to a case that was typed with words beside it that could turn it round: shown and asked about first."""

import re
from collections.abc import Collection, Iterable, Iterator

from bot.cards import markdown
from bot.cards.elements import Json, card, press_button, quote_block, text
from bot.cases.support.change_form import CaseChange, change_from_words
from bot.context.turn_context import TurnContext
from bot.language.texts import Words, options
from bot.model.case import OVER, Case
from bot.turn import Outcome, Say
from dialogs.doubt import is_doubtful, is_limited, words_beside

_NEAR = 6
"""Words after the change that may still be about it."""
_BEGINNING = 2
"""Of them, those that say at once if, when or for whom it is to hold; later on, a note speaks of other things."""
_AFTER_AN_END = frozenset({":", ".", "\n"})
_NOTE_FOLLOWS = _AFTER_AN_END | frozenset(";!-–—")
_CLAUSE = re.compile(r"[^.,;:!\n]*")


def is_change_doubtful(context: TurnContext, said: str, wanted: CaseChange) -> bool:
    """Whether what follows the change could turn it round or leave it open: a denial, a hedge, a condition, a day to
    come, another state. What ends a case is told to whoever asked: any word right after it is enough to ask.
    """
    texts, today = tuple(context.app.texts), context.turn.at.date()
    if change_from_words(said, texts, today) is None:  # solved: no state of a case
        return True
    if not wanted.noted:
        return "?" in said
    languages = tuple({context.words.language, *_languages(said, wanted, texts, context)})
    # A full stop behind a day is the day's.
    before = "" if wanted.planned else said[: said.rfind(wanted.noted)].rstrip(" ")[-1:]
    near = (_CLAUSE.match(wanted.noted) or [""])[0]
    if wanted.state in OVER and before not in _AFTER_AN_END:
        limited = is_limited(wanted.noted, languages, within=len(wanted.noted))
        return "?" in said or limited or all(words_beside(wanted.noted, one) for one in languages)
    other = change_from_words(wanted.noted, texts, today)
    turned = _is_turned(near, before in {*_NOTE_FOLLOWS, ","}, languages)
    return (
        turned
        or _is_limited(wanted, near, before, languages)
        or (other is not None and _are_of_one_kind(wanted, other))
    )


def ask_about_change(context: TurnContext, case: Case, said: str, wanted: CaseChange, told: str) -> Outcome:
    """What it would become, what whoever asked would read, and what would be a note; with the button that does it."""
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
    body = [text(asks, weight="Bolder"), quote_block(markdown.escape(said)), *_consequences(case, wanted, told, words)]
    return Outcome((Say(card(asks, body, [yes])),))


def _is_turned(near: str, apart: bool, languages: Iterable[str]) -> bool:
    """Where a note begins, which may well deny something, only its first word may still be about the change."""
    about = " ".join(near.split()[:_NEAR])
    return any(is_doubtful(" ".join(words_beside(near, one)[:1]) if apart else about, (one,)) for one in languages)


def _is_limited(wanted: CaseChange, near: str, before: str, languages: Iterable[str]) -> bool:
    """Whether it is only to hold on a condition, in part or later. What a test showed may well hold for some only."""
    if wanted.repeated or (before in _NOTE_FOLLOWS and wanted.state not in OVER):
        return False
    return is_limited(near, languages, within=_BEGINNING)


def _consequences(case: Case, wanted: CaseChange, told: str, words: Words) -> Iterator[Json]:
    """What the requester would read, and what would stay with support."""
    name = markdown.escape(case.person_name)
    if told:
        yield text(words("case-change-doubt-told", name=name, told=told))
    if wanted.noted.strip():
        yield text(words("case-change-doubt-noted", noted=markdown.escape(wanted.noted)))


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

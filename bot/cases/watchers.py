"""Who else has this? Cases that are alike, and the people and organisations that wait for the same one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from rapidfuzz import fuzz

from bot.cases import announcement, receipt_cards, receipts
from bot.configuration.app_context import AppContext
from bot.context.turn_context import TurnContext
from bot.language.languages import SPOKEN
from bot.language.texts import Words
from bot.model.case import Case, CaseState, Detail, Visibility, Watcher
from bot.store import Store
from bot.turn import KEEP_DAYS, Reply, Say, Text
from knowledge.search.normal import question_words
from knowledge.search.stopwords import stop_words

MOST_SIMILAR = 3
_SHARE = 0.6
"""Of the words of the shorter text, how many the other has too. Found on the pairs in tests/cases/test_watchers.py,
where it finds more and errs less than rapidfuzz's token_set_ratio, which any word that two texts share lifts above 70.
"""
_LEAST = 2
"""Words that two texts have in common: with one, any two reports about printing were the same."""
_SAME_WORD = 80.0
"""Likeness of 100 from which two words are forms of one; shorter ones than four letters must be the same."""
_SAME_BEGINNING = 5
"""Letters: "kalenteri" and "kalenterissa"."""


@dataclass(frozen=True, slots=True)
class SimilarCase:
    """All that anybody may know of another organisation's case: never its words, never who."""

    number: int
    organisations: int
    part: str | None
    state: CaseState


def similar_cases(
    store: Store, app: AppContext, text: str, service: str | None, organisation: str | None
) -> list[SimilarCase]:
    """Open cases that may be the same, the likest first: one's own organisation's, and those open to the region."""
    asked = _weighty(text, app)
    found = [
        (likeness, case)
        for case in store.cases.at_work()
        if _may_know(case, organisation) and (service is None or case.asked.service in (None, service))
        if (likeness := _likeness(asked, _weighty(case.asked.text, app))) >= _SHARE
    ]
    best = sorted(found, key=lambda one: (-one[0], one[1].number))[:MOST_SIMILAR]
    return [SimilarCase(case.number, case.organisations, case.asked.service, case.work.state) for _, case in best]


def similar_case_as_text(app: AppContext, similar: SimilarCase, words: Words) -> str:
    """The similar case in a line, for people of any organisation."""
    count = words("case-organisations", count=similar.organisations)
    title = words("watched-title", number=str(similar.number), service=app.service_name(similar.part, words))
    return f"{title} · {count}" if similar.organisations > 1 else title


def watch_case(
    context: TurnContext, number: int, organisation: str | None, contact: Sequence[Detail] = ()
) -> tuple[Reply, ...] | None:
    """The person has the same, and is told here what becomes of it. None: no such case that they may know of."""
    case = context.store.cases.get(number)
    if case is None or case.work.is_over or not _may_know(case, organisation):
        return None
    if case.asked.person == context.person.id:
        return (Say(Text(context.words("watch-own", number=str(number)))),)
    turn = context.turn
    watcher = Watcher(
        *(context.person.id, organisation, turn.place.id, turn.thread, context.words.language, turn.at, tuple(contact))
    )
    if not context.store.cases.watch(number, watcher):
        return (Say(Text(context.words("watch-already", number=str(number)))),)
    case = context.store.cases.get(number) or case
    return (
        Say(Text(_watching_as_text(context, case)), keep_days=KEEP_DAYS),
        *announcement.redraw_all(context.store, context.app, case, turn.at),
        *ask_whether_incident(context.store, context.app, case, turn.at),
    )


def ask_whether_incident(store: Store, app: AppContext, case: Case, now: datetime) -> Iterator[Reply]:
    """Once so many organisations have it as the service says, support is asked whether it is an incident; once."""
    service = app.desk.services.get(case.asked.service or "")
    limit = service.me_too_incident_at if service else None
    if limit is None or case.organisations < limit or not store.cases.ask_whether_incident(case.number, now):
        return
    words = app.texts[app.desk.language]
    count, name = str(case.organisations), app.service_name(case.asked.service, words)
    text = words("news-incident", number=str(case.number), count=count, service=name)
    yield from announcement.support_question(store, app, case, text)


def watched_card(context: TurnContext, case: Case) -> Say:
    """What a watcher may see of the case."""
    status = receipts.case_status(context.store, context.app, case, context.turn.at, context.words, private=True)
    return Say(
        receipt_cards.watched_card(
            case, context.app.service_name(case.asked.service, context.words), status, context.words
        )
    )


def stop_watching(context: TurnContext, case: Case) -> Iterator[Reply]:
    """The person no longer wants to know."""
    if context.store.cases.unwatch(case.number, context.person.id, context.turn.at):
        known = context.store.cases.get(case.number) or case
        yield from announcement.redraw_all(context.store, context.app, known, context.turn.at)


def _may_know(case: Case, organisation: str | None) -> bool:
    same = organisation is not None and case.asked.organisation == organisation
    return same or case.asked.visibility is Visibility.REGION


def _watching_as_text(context: TurnContext, case: Case) -> str:
    joined = context.words("watch-joined", number=str(case.number))
    if case.organisations < 2:
        return joined
    return f"{joined} {context.words('receipt-others', count=str(case.organisations))}"


def _likeness(asked: Sequence[str], said: Sequence[str]) -> float:
    """The share of the shorter text's words that the other has; 0.0 where too few are shared to say."""
    short, long = sorted((asked, said), key=len)
    shared = sum(any(_is_same_word(word, other) for other in long) for word in short)
    return shared / len(short) if shared >= _LEAST else 0.0


def _is_same_word(word: str, other: str) -> bool:
    if word == other or min(len(word), len(other)) < 4:
        return word == other
    begins = min(len(word), len(other)) >= _SAME_BEGINNING and word[:_SAME_BEGINNING] == other[:_SAME_BEGINNING]
    return begins or fuzz.ratio(word, other) >= _SAME_WORD


def _weighty(text: str, app: AppContext) -> tuple[str, ...]:
    """The words that say what it is about, in whatever language: grammar and the services' own names say nothing."""
    names = (name for service in app.desk.services.values() for name in service.name.values())
    nothing = _GRAMMAR.union(*(question_words(name) for name in names))
    return tuple(dict.fromkeys(word for word in question_words(text) if word not in nothing and len(word) > 1))


_GRAMMAR = frozenset[str]().union(*map(stop_words, SPOKEN))

"""A search from the message box: articles for everybody; cases too for support, of which a message shows no words."""

from collections.abc import Iterator

from bot.cards.elements import card, heading, one_line, text
from bot.cases import case_cards, receipt_cards
from bot.context.turn_context import TurnContext
from bot.language.texts import Texts, options
from bot.model.case import Case, CaseKind, CaseState
from bot.questions import question_cards
from bot.turn import Outcome, SearchHit

MOST_CASES = 15
MOST_ARTICLES = 5
LONGEST_WORDS = 6
"""Words of a search that are looked at."""
_LIKELY = 0.25
"""Score of an article that is worth showing to somebody who looks for it."""


def search(context: TurnContext, said: str) -> Outcome:
    """What is found, the newest case and the best article first; without a word, what waits for this agent."""
    found = [*_case_hits(context, said)] if context.is_agent else []
    found += _article_hits(context, said)
    return Outcome(found=tuple(found), notice="" if found else context.words("seek-nothing"))


def _case_hits(context: TurnContext, said: str) -> Iterator[SearchHit]:
    store, words = context.store, said.split()[:LONGEST_WORDS]
    if words:
        cases = store.cases.matching([_word_filter(context, word) for word in words], MOST_CASES)
    else:
        waiting = (case for case in store.cases.at_work() if case.work.holder in (None, context.person.id))
        cases = sorted(waiting, key=lambda case: -case.number)[:MOST_CASES]
    return (_case_hit(context, case) for case in cases)


def _word_filter(context: TurnContext, word: str) -> tuple[str, list[str], list[str], list[str]]:
    """A word of the search, and the states, kinds and organisations that are called so."""
    texts, plain = context.app.texts, word.casefold()
    states = [one.value for one in CaseState if plain in _names(texts, one.value, f"move-{one}")]
    kinds = [one.value for one in CaseKind if plain in _names(texts, one.value, f"case-kind-{one}")]
    known = context.app.desk.organisations.items()
    organisations = [key for key, one in known if plain == key or plain in one.name.casefold().split()]
    return word.lstrip("#"), states, kinds, organisations


def _names(texts: Texts, key: str, id_: str) -> set[str]:
    called = (one for words in texts if words.has(id_) for one in options(words(id_)))
    return {key, *(one.casefold() for one in called)}


def _case_hit(context: TurnContext, case: Case) -> SearchHit:
    """In the list who and what; in the card, which may be sent to anybody, neither."""
    words = context.words
    kind, service = words(f"case-kind-{case.asked.kind}"), context.app.service_name(case.asked.service, words)
    title = words("case-title", number=str(case.number), kind=kind, service=service)
    state = case_cards.state_for_support(case, words)
    shown = card(title, [heading(title), text(receipt_cards.state_for_requester(case, words))])
    return SearchHit(shown, title, f"{state} · {case.person_name}: {one_line(case.asked.text)}")


def _article_hits(context: TurnContext, said: str) -> Iterator[SearchHit]:
    today = context.turn.at.astimezone(context.zone).date()
    hits = context.app.knowledge.search.rank(said, context.words.language, None, today) if said.strip() else ()
    for hit in [one for one in hits if one.score >= _LIKELY][:MOST_ARTICLES]:
        article = context.app.knowledge.article(hit.article.slug, context.words.language) or hit.article
        yield SearchHit(
            question_cards.article_card(article, context.words), article.title, context.words("seek-article")
        )

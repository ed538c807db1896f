"""A search from the message box: articles for everybody; cases too for support, of which a message shows no words."""

from collections.abc import Iterator

from bot.cards.elements import card, heading, line, text
from bot.cases import case_cards, receipt_cards
from bot.context import Scene
from bot.language.texts import Texts, options
from bot.model.case import Case, Kind, State
from bot.questions import question_cards
from bot.turn import Listed, Outcome

MOST_CASES = 15
MOST_ARTICLES = 5
LONGEST_WORDS = 6
"""Words of a search that are looked at."""
_LIKELY = 0.25
"""Score of an article that is worth showing to somebody who looks for it."""


def seek(scene: Scene, said: str) -> Outcome:
    """What is found, the newest case and the best article first; without a word, what waits for this agent."""
    found = [*_cases(scene, said)] if scene.is_agent else []
    found += _articles(scene, said)
    return Outcome(found=tuple(found), notice="" if found else scene.words("seek-nothing"))


def _cases(scene: Scene, said: str) -> Iterator[Listed]:
    store, words = scene.store, said.split()[:LONGEST_WORDS]
    if words:
        cases = store.cases.sought([_meant(scene, word) for word in words], MOST_CASES)
    else:
        waiting = (case for case in store.cases.at_work() if case.holder in (None, scene.person.id))
        cases = sorted(waiting, key=lambda case: -case.number)[:MOST_CASES]
    return (_listed(scene, case) for case in cases)


def _meant(scene: Scene, word: str) -> tuple[str, list[str], list[str], list[str]]:
    """A word of the search, and the states, kinds and organisations that are called so."""
    texts, plain = scene.house.texts, word.casefold()
    states = [one.value for one in State if plain in _names(texts, one.value, f"move-{one}")]
    kinds = [one.value for one in Kind if plain in _names(texts, one.value, f"case-kind-{one}")]
    known = scene.house.desk.organisations.items()
    organisations = [key for key, one in known if plain == key or plain in one.name.casefold().split()]
    return word.lstrip("#"), states, kinds, organisations


def _names(texts: Texts, key: str, id_: str) -> set[str]:
    called = (one for words in texts if words.has(id_) for one in options(words(id_)))
    return {key, *(one.casefold() for one in called)}


def _listed(scene: Scene, case: Case) -> Listed:
    """In the list who and what; in the card, which may be sent to anybody, neither."""
    words = scene.words
    kind, service = words(f"case-kind-{case.kind}"), scene.house.service_name(case.service, words)
    title = words("case-title", number=str(case.number), kind=kind, service=service)
    state = case_cards.state_for_support(case, words)
    shown = card(title, [heading(title), text(receipt_cards.state_for_requester(case, words))])
    return Listed(shown, title, f"{state} · {case.person_name}: {line(case.text)}")


def _articles(scene: Scene, said: str) -> Iterator[Listed]:
    today = scene.turn.at.astimezone(scene.zone).date()
    hits = scene.house.knowledge.search.rank(said, scene.words.language, None, today) if said.strip() else ()
    for hit in [one for one in hits if one.score >= _LIKELY][:MOST_ARTICLES]:
        article = scene.house.knowledge.article(hit.article.slug, scene.words.language) or hit.article
        yield Listed(question_cards.read(article, scene.words), article.title, scene.words("seek-article"))

"""Wordings that two articles answer to, found by the matcher itself."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from knowledge.article import Article
from knowledge.search import Search
from knowledge.search.normal import folded_words
from knowledge.search.stopwords import stop_words

NEARLY = 0.7
"""A rival this strong on a wording that is not its own wins as soon as the question is put a little differently."""


@dataclass(frozen=True, slots=True)
class Collision:
    article: Article
    wording: str
    rival: Article
    rival_wording: str
    same: bool
    """Both are the same word for word."""
    parting: tuple[str, ...]
    """The words that only one of the two has."""


def collisions(search: Search, articles: Iterable[Article], at: date) -> Iterator[Collision]:
    """Every wording that another article meets nearly as well, each pair of articles once."""
    seen: set[frozenset[str]] = set()
    for article in articles:
        for wording in article.wordings:
            found = _collision(search, article, wording, at)
            pair = frozenset((article.slug, found.rival.slug)) if found else frozenset[str]()
            if found and (found.same or pair not in seen):
                seen.add(pair)
                yield found


def _collision(search: Search, article: Article, wording: str, at: date) -> Collision | None:
    services = frozenset({article.service}) if article.service else None
    hits = search.rank(wording, article.language, services, at) if article.in_force(at) else ()
    rivals = [hit for hit in hits if hit.article.slug != article.slug and hit.fit >= NEARLY]
    if not rivals:
        return None
    rival = max(rivals, key=lambda hit: hit.fit)
    own, other = folded_words(wording), folded_words(rival.wording)
    left_out = stop_words(article.language)
    parting = tuple(word for word in dict.fromkeys((*own, *other)) if (word in own) != (word in other))
    telling = tuple(word for word in parting if word not in left_out) or parting
    return Collision(article, wording, rival.article, rival.wording, rival.verbatim, telling)

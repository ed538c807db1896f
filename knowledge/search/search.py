"""The search: a question in; an article, a choice, or an honest «I don't know» out."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import Self

from knowledge.article import Article
from knowledge.search import index as shelves
from knowledge.search.calibration import MARGIN, SAMPLE, Thresholds, calibrated
from knowledge.search.filters import Filters, filters
from knowledge.search.index import Index, Leaf, Scored
from knowledge.search.normal import question_words, words
from knowledge.search.outcome import Found, Hit, Outcome, Unknown, Unsure
from knowledge.search.question import Asked, Reading, asked, read_word
from knowledge.search.related import Synonyms
from knowledge.search.vocabulary import Vocabulary

PREFERRED = 0.2
"""What an article in the person's language is put forward by; thresholds are applied without it."""

_SHOWN = 12
_READINGS_KEPT = 4096


class Search:
    """An index and its thresholds. Never changed once built: `updated` makes the next one."""

    def __init__(self, index: Index, synonyms: Synonyms, thresholds: Thresholds | None = None) -> None:
        self._index = index
        self._synonyms = synonyms
        self._filters: Filters = filters(leaf.article for leaf in index.leaves)
        self._tables = (index.synonyms, index.related)
        self._readings: dict[str, Reading] = {}
        self.thresholds = thresholds or calibrated(self._best_wrong_scores())

    @classmethod
    def build(cls, articles: Iterable[Article], synonyms: Synonyms) -> Self:
        """A search over the articles; takes about half a second for a thousand."""
        kept = tuple(articles)
        vocabulary = Vocabulary.empty().grown(_words_by_language(kept))
        leaves = tuple(shelves.leaf(article, vocabulary.ids[article.language]) for article in kept)
        return cls(shelves.build(leaves, vocabulary, synonyms), synonyms)

    def find(self, question: str, language: str, services: frozenset[str] | None, on: date) -> Outcome:
        """Answer, offer, or say that nothing is known. `services` None means all; language "" prefers none."""
        hits = self.rank(question, language, services, on)
        if not hits or hits[0].score < self.thresholds.maybe:
            return Unknown(hits[:3])
        best, others = hits[0], hits[1:]
        second = max((hit.score for hit in others), default=0.0)
        if best.verbatim or (best.score >= self.thresholds.sure and best.score - second >= MARGIN):
            return Found(best, tuple(hit for hit in others[:3] if hit.score >= self.thresholds.maybe))
        return Unsure(hits[:3])

    def rank(self, question: str, language: str, services: frozenset[str] | None, on: date) -> tuple[Hit, ...]:
        """Articles best first, one for each slug, a dozen at most."""
        said = question_words(question)
        if not said or not self._index.leaves:
            return ()
        return self._hits(said, self._index.best(self._asked(said), self._filters.allowed(services, on)), language)

    def _asked(self, said: tuple[str, ...]) -> Asked:
        different = tuple(dict.fromkeys(said))
        return asked(different, [self._reading(word) for word in different], self._index.vocabulary)

    def _reading(self, word: str) -> Reading:
        known = self._readings.get(word)
        if known is None:
            if len(self._readings) >= _READINGS_KEPT:
                self._readings.clear()
            index = self._index
            known = read_word(word, index.vocabulary, self._tables, index.sizes, index.seen)
            self._readings[word] = known
        return known

    def _hits(self, said: tuple[str, ...], scored: list[Scored], language: str) -> tuple[Hit, ...]:
        by_slug: dict[str, list[Scored]] = defaultdict(list)
        for one in scored:
            by_slug[self._index.leaves[one.article].article.slug].append(one)
        hits = [self._hit(said, versions, language) for versions in by_slug.values()]
        hits.sort(key=lambda hit: -hit.score - (PREFERRED if language in hit.by_language else 0.0))
        return tuple(hits[:_SHOWN])

    def _hit(self, said: tuple[str, ...], versions: list[Scored], language: str) -> Hit:
        articles = [self._index.leaves[one.article].article for one in versions]
        ahead = max(range(len(versions)), key=lambda at: (versions[at].score, articles[at].language == language))
        best, article = versions[ahead], articles[ahead]
        wording = article.wordings[best.wording]
        by_language = {one.language: version.score for one, version in zip(articles, versions, strict=True)}
        return Hit(article, best.score, wording, by_language, verbatim=words(wording) == said)

    def _best_wrong_scores(self) -> list[float]:
        """What the best other article scores when each wording is asked and its own article is hidden."""
        return [self._best_other(at, wording) for at, wording in _sample(self._index.leaves)]

    def _best_other(self, at: int, wording: str) -> float:
        said = words(wording)
        if not said:
            return 0.0
        found = self._index.best(self._asked(said), self._filters.without(at))
        return found[0].score if found else 0.0


def _sample(leaves: tuple[Leaf, ...]) -> list[tuple[int, str]]:
    """Wordings spread evenly over the articles, each with the number of its article."""
    every = [(at, wording) for at, leaf in enumerate(leaves) for wording in leaf.article.wordings]
    step = max(1, len(every) // SAMPLE)
    return every[::step]


def _words_by_language(articles: Iterable[Article]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for article in articles:
        found[article.language].update(shelves.all_words(article))
    return found

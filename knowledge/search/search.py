"""The search: a question in; an article, a choice, or an honest «I don't know» out."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from knowledge.article import Article
from knowledge.search.calibration import COVERED, MARGIN, SAMPLE, Thresholds, calibrated
from knowledge.search.filters import Filters, filters
from knowledge.search.index import (
    ArticleWords,
    IndexedArticle,
    ScoredArticle,
    SearchIndex,
    article_words,
    assemble_index,
    build_index,
    indexed_article,
)
from knowledge.search.normal import folded_words, question_words
from knowledge.search.outcome import Found, Hit, SearchOutcome, Unknown, Unsure
from knowledge.search.question import PreparedQuestion, WordReading, prepared_question, read_word
from knowledge.search.reasons import WordMatch, matches
from knowledge.search.related import Synonyms
from knowledge.search.spoken_forms import written_words
from knowledge.search.stopwords import stop_words
from knowledge.search.vocabulary import Vocabulary

PREFERRED = 0.2
"""What an article in the person's language is put forward by; thresholds are applied without it."""

_SHOWN = 10
_NEARLY_ALL = 0.7
_STOP_WORDS_ONLY = 0.2
_READINGS_KEPT = 4096


class Search:
    """An index and its thresholds. Never changed once built: `updated` makes the next one."""

    def __init__(
        self, index: SearchIndex, synonyms: Synonyms, thresholds: Thresholds | None = None, drift: int = 0
    ) -> None:
        self._index = index
        self._synonyms = synonyms
        self._filters: Filters = filters(leaf.article for leaf in index.leaves)
        self._tables = (index.synonyms, index.related)
        self._readings: dict[str, WordReading] = {}
        self._drift = drift
        self.thresholds = thresholds or calibrated(self._best_wrong_scores())

    @classmethod
    def build(cls, articles: Iterable[Article], synonyms: Synonyms) -> "Search":
        """A search over the articles; takes about half a second for a thousand."""
        kept = tuple(articles)
        cut = list(article_words(kept))
        vocabulary = Vocabulary.empty().grown(_words_by_language(cut))
        leaves = tuple(indexed_article(one, vocabulary.ids[one.article.language]) for one in cut)
        return cls(build_index(leaves, vocabulary, synonyms), synonyms)

    def updated(self, articles: Iterable[Article], synonyms: Synonyms) -> "Search":
        """A search over these articles, at the cost of those that changed. What was learned from all of them together
        (thresholds, words the wordings relate) is learned anew once a twentieth has changed."""
        kept = tuple(articles)
        known = {(leaf.article.slug, leaf.article.language): leaf for leaf in self._index.leaves}
        same = [_unchanged(known.get((article.slug, article.language)), article) for article in kept]
        drift = self._drift + same.count(None) + max(0, len(known) - len(kept))
        if drift == self._drift and synonyms == self._synonyms:
            return self
        new = [article for article, leaf in zip(kept, same, strict=True) if leaf is None]
        if synonyms != self._synonyms or drift > len(kept) // 20 or not _languages(new) <= _languages(self._articles):
            return Search.build(kept, synonyms)
        cut = list(article_words(new))
        vocabulary = self._index.vocabulary.grown(_words_by_language(cut))
        made = iter([indexed_article(one, vocabulary.ids[one.article.language]) for one in cut])
        leaves = tuple(leaf or next(made) for leaf in same)
        index = assemble_index(leaves, vocabulary, self._index.synonyms, self._index.related)
        return Search(index, synonyms, self.thresholds, drift)

    def find(self, question: str, language: str, services: frozenset[str] | None, on: date) -> SearchOutcome:
        """Answer, offer, or say that nothing is known. `services` None means all; language "" prefers none."""
        return self.decide(self.rank(question, language, services, on))

    def decide(self, hits: tuple[Hit, ...]) -> SearchOutcome:
        """What to do with what was ranked."""
        if not hits or hits[0].score < self.thresholds.maybe:
            return Unknown(hits[:3])
        best, others = hits[0], hits[1:]
        if best.verbatim or self._is_sure(best, others):
            return Found(best, tuple(hit for hit in others[:3] if hit.score >= self.thresholds.maybe))
        return Unsure(hits[:3])

    def _is_sure(self, best: Hit, others: tuple[Hit, ...]) -> bool:
        # Articles that differ in one word score alike: then people choose, however sure the best one looks.
        ahead = best.score - max((hit.score for hit in others), default=0.0)
        return best.score >= self.thresholds.sure and best.covered >= COVERED and ahead >= MARGIN

    def rank(self, question: str, language: str, services: frozenset[str] | None, on: date) -> tuple[Hit, ...]:
        """Articles best first, one for each slug, a dozen at most."""
        said = question_words(question)
        if not said or not self._index.leaves:
            return ()
        scored = self._index.best(self._prepared(said), self._filters.allowed(services, on))
        return self._hits(said, self._toned_down(scored) if self._is_stop_words_only(said) else scored, language)

    def _is_stop_words_only(self, said: tuple[str, ...]) -> bool:
        """Whether all words are stop words of one language."""
        return any(stop_words(language).issuperset(said) for language in self._index.vocabulary.numbers)

    def _toned_down(self, scored: list[ScoredArticle]) -> list[ScoredArticle]:
        """Of stop words alone, only what is asked in just these words is worth offering."""
        return [one if one.fit > _NEARLY_ALL else replace(one, score=_STOP_WORDS_ONLY * one.score) for one in scored]

    def reasons(self, question: str, hit: Hit) -> tuple[WordMatch, ...]:
        """What each word of the question met in a hit, in the order asked."""
        said = question_words(question)
        numbers = (at for at, leaf in enumerate(self._index.leaves) if leaf.article is hit.article)
        scored = ScoredArticle(next(numbers), hit.score, hit.article.wordings.index(hit.wording), hit.fit, hit.covered)
        return matches(self._index, scored, said, {word: self._word_reading(word) for word in said})

    def _prepared(self, said: tuple[str, ...]) -> PreparedQuestion:
        return prepared_question([self._word_reading(word) for word in dict.fromkeys(said)], self._index.vocabulary)

    def _word_reading(self, word: str) -> WordReading:
        known = self._readings.get(word)
        if known is None:
            if len(self._readings) >= _READINGS_KEPT:
                self._readings.clear()
            index = self._index
            known = read_word(word, index.vocabulary, self._tables, index.sizes, index.seen)
            self._readings[word] = known
        return known

    def _hits(self, said: tuple[str, ...], scored: list[ScoredArticle], language: str) -> tuple[Hit, ...]:
        by_slug: dict[str, list[ScoredArticle]] = defaultdict(list)
        for one in scored:
            by_slug[self._article(one).slug].append(one)
        ordered = sorted(by_slug.values(), key=lambda versions: -self._put_forward(versions, language))
        return tuple(self._hit(said, versions, language) for versions in ordered[:_SHOWN])

    def _put_forward(self, versions: list[ScoredArticle], language: str) -> float:
        # All languages are searched at once: of 100 first hits 97 are in the right one by themselves.
        return max(one.score for one in versions) + PREFERRED * any(
            self._article(one).language == language for one in versions
        )

    def _hit(self, said: tuple[str, ...], versions: list[ScoredArticle], language: str) -> Hit:
        best = max(versions, key=lambda one: (one.score, self._article(one).language == language))
        article = self._article(best)
        wording = article.wordings[best.wording]
        return Hit(
            article,
            best.score,
            wording,
            best.fit,
            best.covered,
            {self._article(one).language: one.score for one in versions},
            best.fit > _NEARLY_ALL and _is_same(said, folded_words(wording), article.language),
        )

    @property
    def _articles(self) -> Iterator[Article]:
        return (leaf.article for leaf in self._index.leaves)

    def _article(self, scored: ScoredArticle) -> Article:
        return self._index.leaves[scored.article].article

    def _best_wrong_scores(self) -> list[float]:
        """What the best other article scores when each wording is asked and its own article is hidden."""
        return [self._best_other(at, wording) for at, wording in _sample(self._index.leaves)]

    def _best_other(self, at: int, wording: str) -> float:
        said = folded_words(wording)
        if not said:
            return 0.0
        found = self._index.best(self._prepared(said), self._filters.without(at))
        return found[0].score if found else 0.0


def _is_same(said: tuple[str, ...], wording: tuple[str, ...], language: str) -> bool:
    """Word for word, however they are spoken."""
    return said == wording or written_words(said, language) == written_words(wording, language)


def _unchanged(leaf: IndexedArticle | None, article: Article) -> IndexedArticle | None:
    # `is` first: articles that were not read again are the same objects, and comparing texts takes longer.
    return leaf if leaf and (leaf.article is article or leaf.article == article) else None


def _languages(articles: Iterable[Article]) -> set[str]:
    return {article.language for article in articles}


def _sample(leaves: tuple[IndexedArticle, ...]) -> list[tuple[int, str]]:
    """Wordings spread evenly over the articles, each with the number of its article."""
    every = [(at, wording) for at, leaf in enumerate(leaves) for wording in leaf.article.wordings]
    step = max(1, len(every) // SAMPLE)
    return every[::step]


def _words_by_language(cut: Iterable[ArticleWords]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for one in cut:
        found[one.article.language].update(one.words)
    return found

"""The wordings of every article as rows of numbered words, and how well each article meets a question."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import cast

import numpy as np
from numpy.typing import NDArray

from knowledge.article import Article
from knowledge.search.arrays import Flags, Floats, Ints, ListArray, as_ints, lists, packed, spans
from knowledge.search.normal import folded_words
from knowledge.search.question import PreparedQuestion
from knowledge.search.related import Related, Synonyms, learned, synonym_table
from knowledge.search.stopwords import stop_words
from knowledge.search.vocabulary import NOTHING, Vocabulary
from knowledge.search.weights import ALIKE, COVER, word_weights

# What a match counts that is not in a wording.
TAG = 0.8
ANSWER = 0.35
ANSWER_READ = 400

# The mix of the four judgements, tuned on half of the public sets (docs/performance.md says which); every one of them
# can be moved by a fifth without losing more than half a point.
_COVERED = 0.325
_COVERING = 0.175
_NEAR = 0.28
_NEAR_WITH_ANSWER = 0.22
_FURTHER_WORDINGS = (0.2, 0.04)
_ELSEWHERE = 0.8

_ROWS = 96
_CANDIDATES = 24
_CROWDED = 2000


@dataclass(frozen=True, slots=True)
class ArticleWords:
    """One article as words."""

    article: Article
    wordings: tuple[tuple[str, ...], ...]
    """Its wordings, then those it is not."""
    tags: tuple[str, ...]
    answer: tuple[str, ...]

    @property
    def words(self) -> Iterator[str]:
        return chain(self.tags, self.answer, *self.wordings)


@dataclass(frozen=True, slots=True)
class IndexedArticle:
    """One article as numbered words: a row for each wording, each wording it is not, then one of tags and answer."""

    article: Article
    rows: tuple[Ints, ...]
    shares: Floats
    """What each word of the last row counts."""
    wordings: int
    """How many of the rows, from the first, are its wordings."""


@dataclass(frozen=True, slots=True)
class ScoredArticle:
    """What came of judging an article; all but the numbers are 0–1."""

    article: int
    score: float
    wording: int
    """The wording (0 = title) that won it."""
    fit: float
    """How well that wording alone fits."""
    covered: float
    """How much of the question it covers."""


@dataclass(frozen=True, slots=True)
class SearchIndex:
    """Everything that is asked when a question comes; never changed once made."""

    leaves: tuple[IndexedArticle, ...]
    vocabulary: Vocabulary
    synonyms: Mapping[str, Related]
    related: Mapping[str, Related]
    sizes: Ints
    """How many articles each language has."""
    seen: Ints
    """In how many articles' wordings each word stands."""
    first: NDArray[np.int64]
    """Each article's first row; its last one is the row of tags and answer."""
    languages: Ints
    """The number of each article's language."""
    weights: Floats
    """What each word counts, in each way of judging."""
    _rows: ListArray
    _shares: Floats
    _articles: Ints
    _postings: ListArray
    _nearness: Floats
    _totals: Floats
    _squares: Floats

    def best(self, asked: PreparedQuestion, allowed: Flags | None) -> list[ScoredArticle]:
        """The articles that meet the question best, best first; `allowed` says which may."""
        chosen = self._candidates(asked, allowed)
        return self._judged(asked, chosen) if len(chosen) else []

    def _candidates(self, asked: PreparedQuestion, allowed: Flags | None) -> NDArray[np.int64]:
        numbers, strengths = self._telling_words(asked)
        rows, counts = self._postings.gather(numbers)
        near = np.bincount(rows, np.repeat(strengths, counts), len(self._articles)) * self._nearness
        if allowed is not None:
            near *= allowed[self._articles]
        top = np.flatnonzero(near)
        if len(top) > _ROWS:
            top = top[np.argpartition(-near[top], _ROWS)[:_ROWS]]
        top = top[np.argsort(-near[top], kind="stable")]
        found = dict.fromkeys(as_ints(self._articles[top]))
        return np.array(list(found)[:_CANDIDATES], np.int64)

    def _telling_words(self, asked: PreparedQuestion) -> tuple[Ints, Floats]:
        """The words by which candidates are looked for; of many articles not those that stand everywhere."""
        held = self._postings.starts[asked.numbers + 1] - self._postings.starts[asked.numbers]
        kept = (asked.strengths > 0) & (held <= max(_CROWDED, len(self._articles) // 20))
        return (asked.numbers[kept], asked.strengths[kept]) if kept.any() else (asked.numbers, asked.strengths)

    def _judged(self, asked: PreparedQuestion, chosen: NDArray[np.int64]) -> list[ScoredArticle]:
        begin = self.first[chosen]
        counts = self.first[chosen + 1] - begin
        rows = spans(begin, counts)
        last = np.repeat(np.cumsum(counts) - 1, counts)
        languages = np.repeat(self.languages[chosen], counts)
        at, heads = self._met_words(asked, rows)
        items = self._rows.items[at]
        columns = asked.columns[items]
        same, alike = asked.same[:, columns] * self._shares[at], asked.alike[:, columns]
        met = np.maximum.reduceat(same, heads, axis=1)
        # Words that only another wording of the same article has count nearly as much.
        starts = np.cumsum(counts) - counts
        elsewhere = _ELSEWHERE * np.repeat(np.maximum.reduceat(met, starts, axis=1), counts, axis=1)
        met = np.maximum(np.maximum(met, met[:, last]), elsewhere)
        covered = (asked.cover[:, languages] * met).sum(0)
        covering = np.add.reduceat(same.max(0) * self.weights[COVER, items], heads) / self._totals[rows]
        alike *= self.weights[ALIKE, items]
        near = (asked.weights[:, languages] * np.add.reduceat(alike, heads, axis=1)).sum(0)
        length = np.sqrt(self._squares[rows] + self._squares[rows[last]])
        scores = (
            _COVERED * covered
            + _COVERING * covering
            + _NEAR * near / np.sqrt(self._squares[rows])
            + _NEAR_WITH_ANSWER * (near + near[last]) / length
        )
        fits, shares = cast("list[float]", scores.tolist()), cast("list[float]", covered.tolist())
        ends = as_ints(np.cumsum(counts))
        parts = [slice(end - count, end - 1) for end, count in zip(ends, as_ints(counts), strict=True)]
        numbers = zip(as_ints(chosen), parts, strict=True)
        found = [self._scored(article, fits[part], shares[part]) for article, part in numbers]
        return sorted((one for one in found if one), key=lambda one: -one.score)

    def _met_words(
        self, asked: PreparedQuestion, rows: NDArray[np.int64]
    ) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Where in these rows words stand that the question met, and where each row begins among them. Every row keeps
        its first word, met or not; most other words fall away, which is where the speed comes from."""
        begin = self._rows.starts[rows]
        sizes = self._rows.starts[rows + 1] - begin
        at = spans(begin, sizes)
        heads = np.cumsum(sizes) - sizes
        kept = asked.columns[self._rows.items[at]] > 0
        kept[heads] = True
        sizes = np.add.reduceat(kept, heads, dtype=np.int64)
        return at[kept], np.cumsum(sizes) - sizes

    def _scored(self, article: int, fits: list[float], covered: list[float]) -> ScoredArticle | None:
        """An article's best wording counts, and a little the next two: ways of asking that agree are worth more. A
        wording that it is known not to be takes it out when it fits better than all of them."""
        wordings = self.leaves[article].wordings
        best, *further = sorted(fits[:wordings], reverse=True)
        if max(fits[wordings:], default=0.0) > best:
            return None
        shared = zip(_FURTHER_WORDINGS, further, strict=False)
        score = best + sum(part * (other - best) for part, other in shared)
        won = fits.index(best)
        return ScoredArticle(article, min(1.0, max(0.0, score)), won, min(1.0, best), covered[won])


def article_words(articles: Iterable[Article]) -> Iterator[ArticleWords]:
    """Each article's words; a word that comes again is the same object, or ten thousand articles take 30 MB more."""
    known: dict[str, str] = {}
    for article in articles:
        yield _words_of(article, known)


def _words_of(article: Article, known: dict[str, str]) -> ArticleWords:
    """Of the answer only the beginning, and of that no stop words and no tags."""

    def said(text: str) -> tuple[str, ...]:
        return tuple(known.setdefault(word, word) for word in folded_words(text))

    tags = tuple(dict.fromkeys(word for tag in article.tags for word in said(tag)))
    left_out = stop_words(article.language).union(tags)
    answer = tuple(dict.fromkeys(word for word in said(article.body[:ANSWER_READ]) if word not in left_out))
    return ArticleWords(article, tuple(said(one) for one in (*article.wordings, *article.not_asked_as)), tags, answer)


def indexed_article(said: ArticleWords, ids: Mapping[str, int]) -> IndexedArticle:
    """An article as numbered words; `ids` numbers the words of its language."""
    rows = tuple(_numbered(row, ids) for row in (*said.wordings, (*said.tags, *said.answer)))
    shares = np.array([TAG] * len(said.tags) + [ANSWER] * len(said.answer) or [0.0], np.float32)
    return IndexedArticle(said.article, rows, shares, len(said.article.wordings))


def _numbered(found: Sequence[str], ids: Mapping[str, int]) -> Ints:
    return np.array([ids[word] for word in found] or [NOTHING], np.int32)


def build_index(leaves: tuple[IndexedArticle, ...], vocabulary: Vocabulary, synonyms: Synonyms) -> SearchIndex:
    """An index over articles whose words the vocabulary knows."""
    related = {language: _learned(leaves, vocabulary, language) for language in vocabulary.numbers}
    tables = {language: synonym_table(synonyms, language) for language in vocabulary.numbers}
    return assemble_index(leaves, vocabulary, tables, related)


def assemble_index(
    leaves: tuple[IndexedArticle, ...],
    vocabulary: Vocabulary,
    synonyms: Mapping[str, Related],
    related: Mapping[str, Related],
) -> SearchIndex:
    """The index's arrays, made in a few passes over all rows so that a changed article costs milliseconds."""
    size, language_count = len(vocabulary.words), len(vocabulary.numbers)
    sizes_of_rows = np.array([len(row) for leaf in leaves for row in leaf.rows], np.int64)
    starts = np.zeros(len(sizes_of_rows) + 1, np.int64)
    np.cumsum(sizes_of_rows, out=starts[1:])
    items = np.concatenate([row for leaf in leaves for row in leaf.rows] or [np.zeros(0, np.int32)])
    counts = np.array([len(leaf.rows) for leaf in leaves], np.int64)
    first = np.zeros(len(leaves) + 1, np.int64)
    np.cumsum(counts, out=first[1:])
    articles = np.repeat(np.arange(len(leaves), dtype=np.int32), counts)
    row_of = np.repeat(np.arange(len(starts) - 1, dtype=np.int32), sizes_of_rows)
    extra = np.zeros(len(starts) - 1, np.bool_)
    extra[first[1:] - 1] = True
    shares = np.ones(len(items), np.float32)
    shares[extra[row_of]] = np.concatenate([leaf.shares for leaf in leaves] or [np.zeros(0, np.float32)])
    languages = np.array([vocabulary.numbers[leaf.article.language] for leaf in leaves], np.int32)
    sizes = np.bincount(languages, minlength=max(1, language_count)).astype(np.int32)
    seen = _article_counts(items[~extra[row_of]], articles[row_of[~extra[row_of]]], size)
    weights = word_weights(sizes[vocabulary.languages], seen, vocabulary.stop)
    weights[:, NOTHING] = 0.0

    def per_row(values: Floats) -> Floats:
        return np.bincount(row_of, values, len(starts) - 1).astype(np.float32)

    squares = per_row(weights[ALIKE, items] ** 2).clip(1e-6)
    return SearchIndex(
        leaves=leaves,
        vocabulary=vocabulary,
        synonyms=synonyms,
        related=related,
        sizes=sizes,
        seen=seen,
        first=first,
        languages=languages,
        weights=weights,
        _rows=ListArray(starts, items),
        _shares=shares,
        _articles=articles,
        _postings=lists(items, row_of, size),
        _nearness=(np.where(extra, ANSWER, 1.0) / squares**0.25).astype(np.float32),
        _totals=per_row(weights[COVER, items]).clip(1e-6),
        _squares=squares,
    )


def _article_counts(items: Ints, articles: Ints, size: int) -> Ints:
    pairs = packed(items, articles)
    different = np.ones(len(pairs), np.bool_)
    different[1:] = pairs[1:] != pairs[:-1]
    seen = np.bincount(pairs[different] >> 32, minlength=size).astype(np.int32)
    seen[NOTHING] = 0
    return seen


def _learned(leaves: tuple[IndexedArticle, ...], vocabulary: Vocabulary, language: str) -> Related:
    stems, stop = vocabulary.stems, vocabulary.stop.tolist()
    return learned(
        [frozenset(stems[number] for number in as_ints(row) if not stop[number]) for row in leaf.rows[: leaf.wordings]]
        for leaf in leaves
        if leaf.article.language == language
    )

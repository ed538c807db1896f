"""Public question sets: what the matcher finds in them, beside rapidfuzz on the same wordings."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import cast

import numpy as np
from rapidfuzz.fuzz import token_set_ratio
from rapidfuzz.process import cdist

from knowledge.article import Article
from knowledge.library import read_library
from knowledge.search import Found, Search
from knowledge.search.arrays import as_ints
from knowledge.search.normal import folded_words, question_words

# The settings were chosen on every other question of the sets that are not named here. These sets, and the other half
# of the rest, were kept aside.
KEPT_ASIDE = frozenset({"ha_nb", "ha_it", "ha_da"})

ON = date(2026, 1, 1)


@dataclass(frozen=True, slots=True)
class PublicSet:
    name: str
    articles: tuple[Article, ...]
    questions: tuple[tuple[str, str, str | None], ...]
    """Text, language, and the article that answers it."""


@dataclass(frozen=True, slots=True)
class Asked:
    answerable: bool
    right: bool
    score: float
    among_three: bool
    answered: bool


@dataclass(frozen=True, slots=True)
class Shares:
    """Percent."""

    first: float
    among_three: float
    sure_at_five: float
    wrong: float
    right: float
    false: float


def read_sets(folder: Path) -> Iterator[PublicSet]:
    """Every set in a folder of NAME.kb.jsonl and NAME.queries.jsonl."""
    for path in sorted(folder.glob("*.kb.jsonl")):
        name = path.name.removesuffix(".kb.jsonl")
        asked = _lines(path.with_name(f"{name}.queries.jsonl"))
        questions = ((str(one["text"]), str(one["lang"]), cast("str | None", one["relevant_id"])) for one in asked)
        yield PublicSet(name, tuple(_article(one) for one in _lines(path)), tuple(questions))


def ask_search(public: PublicSet) -> tuple[Asked, ...]:
    """Every question put to the search as it comes, its own thresholds included."""
    search = Search.build(public.articles, read_library().synonyms)
    return tuple(_ask(search, *question) for question in public.questions)


def ask_rapidfuzz(public: PublicSet) -> tuple[Asked, ...]:
    """Every question put to token_set_ratio over the same wordings."""
    wordings = [
        (" ".join(folded_words(text)), article.slug) for article in public.articles for text in article.wordings
    ]
    asked = [" ".join(question_words(text)) for text, _, _ in public.questions]
    table = cdist(asked, [wording for wording, _ in wordings], scorer=token_set_ratio)
    found: list[Asked] = []
    for scores, (_, _, slug) in zip(table, public.questions, strict=True):
        ordered = list(dict.fromkeys(wordings[at][1] for at in as_ints(np.argsort(-scores, kind="stable")[:100])))
        found.append(Asked(slug is not None, ordered[0] == slug, float(scores.max()), slug in ordered[:3], False))
    return tuple(found)


def shares(asked: Sequence[Asked]) -> Shares:
    answerable = [one for one in asked if one.answerable]
    others = [one for one in asked if not one.answerable]
    heights = sorted((one.score for one in others), reverse=True)
    threshold = heights[int(0.05 * len(heights))]
    return Shares(
        first=_percent(one.right for one in answerable),
        among_three=_percent(one.among_three for one in answerable),
        sure_at_five=_percent(one.right and one.score > threshold for one in answerable),
        wrong=_percent(one.answered and not one.right for one in answerable),
        right=_percent(one.answered and one.right for one in answerable),
        false=_percent(one.answered for one in others),
    )


def kept_aside(public: PublicSet, asked: Sequence[Asked]) -> Sequence[Asked]:
    """The part of a set that no setting was chosen on."""
    return asked if public.name in KEPT_ASIDE else asked[1::2]


def _ask(search: Search, text: str, language: str, slug: str | None) -> Asked:
    hits = search.rank(text, language, None, ON)
    slugs = [hit.article.slug for hit in hits]
    return Asked(
        answerable=slug is not None,
        right=slugs[:1] == [slug],
        score=hits[0].score if hits else 0.0,
        among_three=slug in slugs[:3],
        answered=isinstance(search.decide(hits), Found),
    )


def _article(entry: dict[str, object]) -> Article:
    return Article(
        str(entry["id"]),
        str(entry["lang"]),
        str(entry["question"]),
        asked_as=tuple(cast("list[str]", entry["alternates"])),
        body=str(entry["answer"]),
    )


def _lines(path: Path) -> Iterable[dict[str, object]]:
    return (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())


def _percent(values: Iterable[bool]) -> float:
    kept = list(values)
    return 100 * sum(kept) / len(kept)

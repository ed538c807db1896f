"""What a search can answer: found, unsure, or an honest «I don't know»."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from knowledge.article import Article


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that may answer, in the language of its best-matching wording."""

    article: Article
    score: float
    """0–1; comparable within one knowledge base."""
    wording: str
    """The title or alternate that matched best."""
    fit: float = 0.0
    """How well that wording alone fits, 0–1; in the score the article's other wordings have a small say too."""
    covered: float = 0.0
    """How much of the question it covers, 0–1."""
    by_language: Mapping[str, float] = field(default_factory=dict[str, float])
    """The best score of each language version of the article."""
    verbatim: bool = False
    """The question is that wording, word for word."""


@dataclass(frozen=True, slots=True)
class Found:
    """Sure enough to answer."""

    best: Hit
    related: tuple[Hit, ...] = ()


@dataclass(frozen=True, slots=True)
class Unsure:
    """Up to three articles to choose from."""

    hits: tuple[Hit, ...]


@dataclass(frozen=True, slots=True)
class Unknown:
    """Nothing in the knowledge answers; `nearest` is for those who want to know why."""

    nearest: tuple[Hit, ...] = ()


SearchOutcome = Found | Unsure | Unknown

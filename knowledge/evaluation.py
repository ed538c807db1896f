"""How well a search answers questions whose right article is known."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import cast

from knowledge.search import Found, Hit, Search, Unknown, Unsure
from knowledge.text_file import read_text_file, read_toml_file


@dataclass(frozen=True, slots=True)
class EvaluationQuestion:
    text: str
    language: str
    slug: str | None
    """The article that answers it; None when none does."""
    kind: str = ""


@dataclass(frozen=True, slots=True)
class EvaluatedQuestion:
    """What became of one question."""

    question: EvaluationQuestion
    hits: tuple[Hit, ...]
    outcome: Found | Unsure | Unknown
    seconds: float

    @property
    def place(self) -> int:
        """At which place the right article came, from 1; 0 is not at all."""
        slugs = [hit.article.slug for hit in self.hits]
        return slugs.index(self.question.slug) + 1 if self.question.slug in slugs else 0


@dataclass(frozen=True, slots=True)
class Figures:
    """Counts and shares of a group of questions; shares are 0–1, NaN where there is nothing to share."""

    name: str
    asked: int
    answerable: int
    first: float
    """P1: the right article came first."""
    among_three: float
    """R3."""
    reciprocal: float
    """MRR: the mean of one by the right article's place."""
    right: float
    """Answered, and rightly."""
    wrong: float
    suggested: float
    """Offered, the right article among the three."""
    handed_over: float
    """Answerable, but neither answered nor offered rightly."""
    false: float
    """Unanswerable, and answered all the same."""
    sure_at_five: float
    """A5: answered rightly if the threshold let 5 % of the unanswerable through."""
    median: float
    """Seconds."""
    slowest_twentieth: float


def read_questions(path: Path) -> tuple[EvaluationQuestion, ...]:
    """Questions from JSON lines (`text`, `lang`, `slug`, perhaps `kind`), or from TOML named after its language.

    Raises:
        ValueError: naming the line that cannot be read.
    """
    if path.suffix == ".toml":
        given = cast("list[dict[str, str]]", read_toml_file(path)["question"])
        return tuple(
            EvaluationQuestion(one["text"], path.stem, one["slug"] or None, one.get("kind", "")) for one in given
        )
    lines = read_text_file(path).splitlines()
    return tuple(_question(number, line) for number, line in enumerate(lines, 1) if line.strip())


def _question(number: int, line: str) -> EvaluationQuestion:
    try:
        given = json.loads(line)
        return EvaluationQuestion(
            str(given["text"]),
            str(given.get("lang") or ""),
            None if given["slug"] is None else str(given["slug"]),
            str(given.get("kind") or ""),
        )
    except (ValueError, KeyError, AttributeError, TypeError) as error:
        raise ValueError(f"line {number} is no question: it needs text, lang and slug") from error


def evaluate_all(
    search: Search, questions: Iterable[EvaluationQuestion], at: date, seconds: Callable[[], float]
) -> tuple[EvaluatedQuestion, ...]:
    """Asks every question on a day; `seconds` is a clock."""
    return tuple(_evaluate(search, question, at, seconds) for question in questions)


def _evaluate(
    search: Search, question: EvaluationQuestion, at: date, seconds: Callable[[], float]
) -> EvaluatedQuestion:
    begun = seconds()
    hits = search.rank(question.text, question.language, None, at)
    outcome = search.decide(hits)
    return EvaluatedQuestion(question, hits, outcome, seconds() - begun)


def figures(asked: Sequence[EvaluatedQuestion]) -> Iterator[Figures]:
    """The figures of everything, then of each language and each kind where there are several."""
    yield _figures("all", asked)
    for part in (_by_language(asked), _by_kind(asked)):
        if len(part) > 1:
            yield from (_figures(name, part[name]) for name in sorted(part))


def _by_language(asked: Iterable[EvaluatedQuestion]) -> dict[str, list[EvaluatedQuestion]]:
    parts: dict[str, list[EvaluatedQuestion]] = defaultdict(list)
    for one in asked:
        parts[one.question.language or "–"].append(one)
    return parts


def _by_kind(asked: Iterable[EvaluatedQuestion]) -> dict[str, list[EvaluatedQuestion]]:
    parts: dict[str, list[EvaluatedQuestion]] = defaultdict(list)
    for one in asked:
        parts[one.question.kind or "–"].append(one)
    return parts


def _figures(name: str, asked: Sequence[EvaluatedQuestion]) -> Figures:
    answerable = [one for one in asked if one.question.slug is not None]
    others = [one for one in asked if one.question.slug is None]
    right = [isinstance(one.outcome, Found) and one.place == 1 for one in answerable]
    wrong = [isinstance(one.outcome, Found) and one.place != 1 for one in answerable]
    suggested = [isinstance(one.outcome, Unsure) and 1 <= one.place <= 3 for one in answerable]
    times = sorted(one.seconds for one in asked)
    return Figures(
        name=name,
        asked=len(asked),
        answerable=len(answerable),
        first=_mean(one.place == 1 for one in answerable),
        among_three=_mean(1 <= one.place <= 3 for one in answerable),
        reciprocal=_mean(1 / one.place if one.place else 0.0 for one in answerable),
        right=_mean(right),
        wrong=_mean(wrong),
        suggested=_mean(suggested),
        handed_over=_mean(not (a or b or c) for a, b, c in zip(right, wrong, suggested, strict=True)),
        false=_mean(isinstance(one.outcome, Found) for one in others),
        sure_at_five=_sure_at_five(answerable, others),
        median=_at(times, 0.5),
        slowest_twentieth=_at(times, 0.95),
    )


def _sure_at_five(answerable: Sequence[EvaluatedQuestion], others: Sequence[EvaluatedQuestion]) -> float:
    if not others:
        return float("nan")
    heights = sorted((_height(one) for one in others), reverse=True)
    threshold = heights[int(0.05 * len(heights))]
    return _mean(one.place == 1 and _height(one) > threshold for one in answerable)


def _height(one: EvaluatedQuestion) -> float:
    return one.hits[0].score if one.hits else 0.0


def _mean(values: Iterable[float]) -> float:
    kept = list(values)
    return sum(kept) / len(kept) if kept else float("nan")


def _at(times: Sequence[float], share: float) -> float:
    return times[min(len(times) - 1, int(share * len(times)))] if times else float("nan")


def misses(asked: Iterable[EvaluatedQuestion]) -> list[EvaluatedQuestion]:
    """What went wrong, the worst first: answered wrongly or falsely, then not found at all, then not found first."""
    wrong = [one for one in asked if isinstance(one.outcome, Found) and one.place != 1]
    lost = [one for one in asked if one.question.slug and one not in wrong and one.place == 0]
    late = [one for one in asked if one.question.slug and one not in wrong and one.place > 1]
    wrong.sort(key=lambda one: -_height(one))
    late.sort(key=lambda one: -one.place)
    return [*wrong, *lost, *late]

"""The sample knowledge answers questions it has not seen, in five languages."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from time import perf_counter

import pytest

from knowledge.evaluation import EvaluatedQuestion, evaluate_all, figures, misses, read_questions
from knowledge.library import read_library
from knowledge.search import Found, Search

ROOT = Path(__file__).parents[2]
LANGUAGES = ("sv", "fi", "nb", "it", "en")
AT = date(2026, 11, 19)

LEAST = {"typo": 0.98, "inflection": 0.88, "keywords": 0.88}
"""The share of a kind, over all languages, whose right article must come first."""
FALSE_AT_MOST = 0.05


@pytest.fixture(scope="module")
def asked() -> tuple[EvaluatedQuestion, ...]:
    library = read_library(ROOT / "knowledge")
    search = Search.build(library.articles, library.synonyms)
    questions = [
        question
        for language in LANGUAGES
        for question in read_questions(ROOT / "tests" / "knowledge" / "questions" / f"{language}.toml")
    ]
    return evaluate_all(search, questions, AT, perf_counter)


def told(missed: Sequence[EvaluatedQuestion]) -> str:
    """The misses by name, for whoever reads the failure."""
    lines = (
        f"{one.question.language}: {one.question.text} → {[hit.article.slug for hit in one.hits[:2]]},"
        f" not {one.question.slug}"
        for one in missed
    )
    return "\n".join(lines)


@pytest.mark.parametrize("kind", LEAST)
def test_the_right_article_comes_first(asked: tuple[EvaluatedQuestion, ...], kind: str) -> None:
    own = [one for one in asked if one.question.kind == kind]
    share = next(figures(own)).first
    assert share >= LEAST[kind], f"{share:.3f} of {kind}\n{told(misses(own))}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_not_known_is_hardly_ever_answered(asked: tuple[EvaluatedQuestion, ...], language: str) -> None:
    own = [one for one in asked if one.question.language == language and one.question.slug is None]
    false = [one for one in own if isinstance(one.outcome, Found)]
    assert len(own) >= 20
    assert len(false) <= max(1, FALSE_AT_MOST * len(own)), told(false)


def test_wrong_answers_are_rare(asked: tuple[EvaluatedQuestion, ...]) -> None:
    everything = next(figures(asked))
    assert everything.wrong <= 0.05
    assert everything.right >= 0.5

"""What the desk can learn from how it is used; each lesson waits for somebody from support to approve it."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator

import numpy as np
from rapidfuzz import fuzz, process

from bot.configuration.app_context import Knowledge
from bot.model.lesson import Lesson, LessonKind
from bot.model.question import PastQuestion, QuestionOutcome
from knowledge.additions import Additions
from knowledge.search.normal import LONGEST, folded_words

CONFIRMED = 2
"""How often a wording must have been confirmed, or a pair refused, before it is worth somebody's time."""
SIMILAR = 72
"""rapidfuzz token_set_ratio from which two unanswered questions are about the same thing."""
_AT_ONCE = 16
"""Questions compared in one call: while it lasts, nothing else runs in this process."""


def find_lessons(used: Iterable[PastQuestion], knowledge: Knowledge, decided: Collection[str]) -> list[Lesson]:
    """What could be learned now, the most usual first, without what has been decided before."""
    questions = [one for one in used if folded_words(one.text)]
    found = [*_alternates(questions, knowledge), *_negatives(questions, knowledge), *_drafts(questions)]
    return sorted((one for one in found if one.id not in decided), key=lambda one: (-one.times, one.kind, one.texts))


def lesson_additions(lesson: Lesson) -> Additions:
    """What a lesson about an article adds to it."""
    return Additions(not_asked_as=lesson.texts) if lesson.kind is LessonKind.NEGATIVE else Additions(lesson.texts)


def _alternates(used: Iterable[PastQuestion], knowledge: Knowledge) -> Iterator[Lesson]:
    for (slug, language), questions in _by_article(used, _confirmed_slug).items():
        article = knowledge.library.get(slug, language)
        known = {folded_words(wording) for wording in article.wordings} if article else set[tuple[str, ...]]()
        if article:
            yield from _repeated_wordings(LessonKind.ALTERNATE, slug, language, questions, known)


def _negatives(used: Iterable[PastQuestion], knowledge: Knowledge) -> Iterator[Lesson]:
    for (slug, language), questions in _by_article(used, _refused_slugs).items():
        article = knowledge.library.get(slug, language)
        known = {folded_words(wording) for wording in article.not_asked_as} if article else set[tuple[str, ...]]()
        if article:
            yield from _repeated_wordings(LessonKind.NEGATIVE, slug, language, questions, known)


def _drafts(used: Iterable[PastQuestion]) -> Iterator[Lesson]:
    """Unanswered questions of a language, gathered: each joins the first group whose beginning it is like."""
    by_language: dict[str, list[PastQuestion]] = defaultdict(list)
    for one in used:
        if one.outcome is QuestionOutcome.UNKNOWN and one.verdict != "helped":
            by_language[one.asked_in].append(one)
    for language, questions in by_language.items():
        for group in grouped([one.text for one in questions]):
            if len(group) >= CONFIRMED:
                yield Lesson(LessonKind.DRAFT, language, "", tuple(dict.fromkeys(group)), len(group))


def grouped(texts: Iterable[str]) -> list[list[str]]:
    """Texts that say much the same, in groups: each joins the first group whose beginning it is like."""
    same: dict[str, list[str]] = defaultdict(list)
    for text in texts:
        same[" ".join(folded_words(text[:LONGEST]))].append(text)
    said = list(same)
    groups: list[list[str]] = []
    beginnings: list[str] = []
    for start in range(0, len(said), _AT_ONCE):
        some = said[start : start + _AT_ONCE]
        # Those before this block at once; within it each may begin a group that the next one joins.
        first = _first_similar(some, beginnings)
        before = len(beginnings)
        for words, known in zip(some, first, strict=True):
            joins = _first_similar([words], beginnings[before:], before)[0] if known is None else known
            if joins is None:
                beginnings.append(words)
                groups.append(same[words])
            else:
                groups[joins] += same[words]
    return groups


def _first_similar(said: list[str], beginnings: list[str], offset: int = 0) -> list[int | None]:
    """For each, the first of the beginnings that it is like, counted from the offset."""
    if not beginnings:
        return [None] * len(said)
    likeness = process.cdist(said, beginnings, scorer=fuzz.token_set_ratio, score_cutoff=SIMILAR, dtype=np.float32)
    return [int(row.argmax()) + offset if row.any() else None for row in likeness >= SIMILAR]


def _confirmed_slug(one: PastQuestion) -> str | None:
    """The article that was what the person wanted."""
    if (one.verdict or "").startswith("refused"):
        return None
    if one.chosen:
        return one.chosen
    return one.shown[0] if one.outcome is QuestionOutcome.FOUND and one.verdict == "helped" else None


def _refused_slugs(one: PastQuestion) -> str | None:
    """The article that was answered with, and was not what the person wanted."""
    return one.shown[0] if one.outcome is QuestionOutcome.FOUND and (one.verdict or "").startswith("refused") else None


def _by_article(
    used: Iterable[PastQuestion], which: Callable[[PastQuestion], str | None]
) -> dict[tuple[str, str], list[PastQuestion]]:
    found: dict[tuple[str, str], list[PastQuestion]] = defaultdict(list)
    for one in used:
        if slug := which(one):
            found[slug, one.asked_in].append(one)
    return found


def _repeated_wordings(
    kind: LessonKind, slug: str, language: str, questions: Iterable[PastQuestion], known: Collection[tuple[str, ...]]
) -> Iterator[Lesson]:
    """Wordings that came often enough; case, punctuation and greetings do not tell them apart."""
    same: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for one in questions:
        same[folded_words(one.text)].append(one.text)
    for said, texts in same.items():
        if len(texts) >= CONFIRMED and said not in known:
            yield Lesson(kind, language, slug, (texts[0],), len(texts))

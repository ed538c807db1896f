"""What the desk can learn from how it is used; each lesson waits for somebody from support to approve it."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator

from rapidfuzz import fuzz

from bot.configuration.app_context import Knowledge
from bot.model.lesson import Lesson, LessonKind
from bot.model.question import PastQuestion, QuestionOutcome
from knowledge.additions import Additions
from knowledge.search.normal import folded_words

CONFIRMED = 2
"""How often a wording must have been confirmed, or a pair refused, before it is worth somebody's time."""
SIMILAR = 72
"""rapidfuzz token_set_ratio from which two unanswered questions are about the same thing."""


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
    """Unanswered questions, gathered: each joins the first whose beginning it is like."""
    heaps: list[list[PastQuestion]] = []
    for one in used:
        if one.outcome is QuestionOutcome.UNKNOWN and one.verdict != "helped":
            heap = next((heap for heap in heaps if _is_similar(heap[0], one)), None)
            if heap is None:
                heaps.append([one])
            else:
                heap.append(one)
    for heap in heaps:
        if len(heap) >= CONFIRMED:
            texts = tuple(dict.fromkeys(one.text for one in heap))
            yield Lesson(LessonKind.DRAFT, heap[0].asked_in, "", texts, len(heap))


def _is_similar(one: PastQuestion, other: PastQuestion) -> bool:
    if one.asked_in != other.asked_in:
        return False
    return fuzz.token_set_ratio(" ".join(folded_words(one.text)), " ".join(folded_words(other.text))) >= SIMILAR


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

"""Support decides about lessons: what is approved becomes part of the articles."""

from collections.abc import Iterable
from datetime import datetime

from bot.configuration.app_context import AppContext, Knowledge
from bot.model.lesson import Lesson, LessonKind
from bot.questions.lessons import find_lessons, with_lesson
from bot.store import Store
from bot.turn import Publish
from knowledge.article import Article
from knowledge.search.normal import folded_words
from knowledge.writing import article_to_text


class NoSuchLesson(LookupError):
    """Nothing waits under that id: it never did, or it has been decided."""


class NeedsAnswer(ValueError):
    """A question that nothing answers becomes an article only with an answer."""


def open_lessons(store: Store, knowledge: Knowledge) -> list[Lesson]:
    """What waits for a decision, the most usual first. Reads every question: never to be called on the core thread."""
    return find_lessons(store.questions.used(), knowledge, store.lessons.decided())


def approve_lesson(
    store: Store, app: AppContext, id_: str, answer: str, by: str, now: datetime
) -> tuple[Lesson, Publish]:
    """The lesson is taught: the article's new file. `answer` is the text of an article not yet written.

    Raises:
        NoSuchLesson, NeedsAnswer
    """
    lesson = _offered_lesson(store, id_)
    if lesson.kind is LessonKind.DRAFT:
        if not answer.strip():
            raise NeedsAnswer(id_)
        article = _new_article(lesson, answer, now)
        store.lessons.decide(lesson, "approved", by, now)
        return lesson, _published(article)
    store.lessons.decide(lesson, "approved", by, now)
    known = app.knowledge.library.get(lesson.slug, lesson.language)
    if known is None:
        raise NoSuchLesson(id_)
    return lesson, _published(_with_lessons(known, store.lessons.approved(lesson.language, lesson.slug)))


def reject_lesson(store: Store, id_: str, by: str, now: datetime) -> Lesson:
    """The lesson is not to be brought up again.

    Raises:
        NoSuchLesson
    """
    lesson = _offered_lesson(store, id_)
    store.lessons.decide(lesson, "rejected", by, now)
    return lesson


def _offered_lesson(store: Store, id_: str) -> Lesson:
    found = store.lessons.offered(id_.strip().casefold())
    if found is None:
        raise NoSuchLesson(id_)
    return found


def _with_lessons(article: Article, approved: Iterable[Lesson]) -> Article:
    """Every lesson that the article as last read does not have yet: the newest file may still be on its way."""
    for lesson in approved:
        has = article.not_asked_as if lesson.kind is LessonKind.NEGATIVE else article.wordings
        if lesson.texts[0] not in has:
            article = with_lesson(lesson, article)
    return article


def _new_article(lesson: Lesson, answer: str, now: datetime) -> Article:
    title, *others = lesson.texts
    slug = "-".join([*folded_words(title)[:6], lesson.id])
    return Article(slug, lesson.language, title, tuple(others[:9]), verified=now.date(), body=answer.strip())


def _published(article: Article) -> Publish:
    return Publish(f"{article.language}/{article.slug}.md", article_to_text(article))

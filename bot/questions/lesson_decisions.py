"""Support decides about lessons: what is approved becomes part of the articles."""

from collections.abc import Iterable
from datetime import datetime

from bot.configuration.app_context import House
from bot.model.lesson import Lesson, LessonKind
from bot.questions.lessons import lessons, taught
from bot.store import Store
from bot.turn import Publish
from knowledge.article import Article
from knowledge.search.normal import words
from knowledge.writing import written


class NoSuchLesson(LookupError):
    """Nothing waits under that id: it never did, or it has been decided."""


class NeedsAnswer(ValueError):
    """A question that nothing answers becomes an article only with an answer."""


def open_lessons(store: Store, house: House) -> list[Lesson]:
    """What waits for a decision, the most usual first."""
    return lessons(store.questions.used(), house.knowledge, store.lessons.decided())


def approve(store: Store, house: House, id_: str, answer: str, by: str, now: datetime) -> tuple[Lesson, Publish]:
    """The lesson is taught: the article's new file. `answer` is the text of an article not yet written.

    Raises:
        NoSuchLesson, NeedsAnswer
    """
    lesson = _waiting(store, house, id_)
    if lesson.kind is LessonKind.DRAFT:
        if not answer.strip():
            raise NeedsAnswer(id_)
        article = _new_article(lesson, answer, now)
        store.lessons.decide(lesson, "approved", by, now)
        return lesson, _published(article)
    store.lessons.decide(lesson, "approved", by, now)
    known = house.knowledge.library.get(lesson.slug, lesson.language)
    if known is None:
        raise NoSuchLesson(id_)
    return lesson, _published(_taught_all(known, store.lessons.approved(lesson.language, lesson.slug)))


def reject(store: Store, house: House, id_: str, by: str, now: datetime) -> Lesson:
    """The lesson is not to be brought up again.

    Raises:
        NoSuchLesson
    """
    lesson = _waiting(store, house, id_)
    store.lessons.decide(lesson, "rejected", by, now)
    return lesson


def _waiting(store: Store, house: House, id_: str) -> Lesson:
    found = next((one for one in open_lessons(store, house) if one.id == id_.strip().casefold()), None)
    if found is None:
        raise NoSuchLesson(id_)
    return found


def _taught_all(article: Article, approved: Iterable[Lesson]) -> Article:
    """Every lesson that the article as last read does not have yet: the newest file may still be on its way."""
    for lesson in approved:
        has = article.not_asked_as if lesson.kind is LessonKind.NEGATIVE else article.wordings
        if lesson.texts[0] not in has:
            article = taught(lesson, article)
    return article


def _new_article(lesson: Lesson, answer: str, now: datetime) -> Article:
    title, *others = lesson.texts
    slug = "-".join([*words(title)[:6], lesson.id])
    return Article(slug, lesson.language, title, tuple(others[:9]), verified=now.date(), body=answer.strip())


def _published(article: Article) -> Publish:
    return Publish(f"{article.language}/{article.slug}.md", written(article))

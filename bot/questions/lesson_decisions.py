"""Support decides about lessons: what is approved becomes part of the articles."""

from datetime import datetime

from bot.configuration.app_context import Knowledge
from bot.model.lesson import Lesson, LessonKind
from bot.questions.lessons import find_lessons, lesson_additions
from bot.store import Store
from bot.turn import Publish
from knowledge.additions import ENDING, additions_to_text
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


def approve_lesson(store: Store, id_: str, answer: str, by: str, now: datetime) -> tuple[Lesson, Publish]:
    """The lesson is taught: what it adds to its article. `answer` is the text of an article not yet written.

    Raises:
        NoSuchLesson, NeedsAnswer
    """
    lesson = _offered_lesson(store, id_)
    if lesson.kind is LessonKind.DRAFT:
        if not answer.strip():
            raise NeedsAnswer(id_)
        article = _new_article(lesson, answer, now)
        publish = Publish(f"{article.language}/{article.slug}.md", article_to_text(article))
    else:
        text = additions_to_text(lesson_additions(lesson))
        publish = Publish(f"{lesson.language}/{lesson.slug}{ENDING}", text)
    store.lessons.decide(lesson, "approved", by, now)
    return lesson, publish


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


def _new_article(lesson: Lesson, answer: str, now: datetime) -> Article:
    title, *others = lesson.texts
    slug = "-".join([*folded_words(title)[:6], lesson.id])
    return Article(slug, lesson.language, title, tuple(others[:9]), verified=now.date(), body=answer.strip())

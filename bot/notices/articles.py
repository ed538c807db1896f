"""What the desk knows while a notice lasts: wordings of what people notice, and an incident's own answers."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.configuration.app_context import AppContext, Knowledge
from bot.language.languages import SPOKEN
from bot.language.texts import Words
from bot.model.notice import Incident, Notice, PartState
from bot.model.notice_article import ANSWER, GENERAL, OVER, PREFIX, SCENARIO, WHY
from bot.store import Store
from knowledge.article import Article, parse

SPOKEN_OF = timedelta(days=30)
"""So long somebody may still ask about an incident that is over."""


class ActiveNotices:
    """The application context with the notices in force among its articles; made anew only when either has changed."""

    def __init__(self) -> None:
        self._event: tuple[object, ...] | None = None
        self._since = datetime.max.replace(tzinfo=UTC)
        self._in_force: list[Notice] = []
        self._over: list[Incident] = []
        self._app: AppContext | None = None
        self._notices: tuple[list[Notice], list[Incident]] = ([], [])
        self._knowledge: Knowledge | None = None
        self._articles: tuple[tuple[Article, ...], tuple[Article, ...]] = ((), ())
        self._made: Knowledge | None = None

    def with_notices(self, app: AppContext, store: Store, now: datetime) -> AppContext:
        current, past = notices = self._spoken_of(store, now)
        if not current and not past:
            return app
        if self._made and self._app is app and self._notices == notices:
            return replace(app, knowledge=self._made)
        self._app, self._notices = app, notices
        articles = (
            tuple(article for notice in current for article in notice_articles(notice, app)),
            tuple(article for notice in past for article in past_articles(notice)),
        )
        if self._made is None or self._knowledge is not app.knowledge or self._articles != articles:
            self._knowledge, self._articles = app.knowledge, articles
            self._made = app.knowledge.with_notices(*articles)
        return replace(app, knowledge=self._made)

    def _spoken_of(self, store: Store, now: datetime) -> tuple[list[Notice], list[Incident]]:
        """What is in force, and what has been over for a while; read anew only when something has happened to one."""
        event, since = store.notices.last_event(), now - SPOKEN_OF
        if event != self._event or since < self._since:
            self._event, self._since = event, since
            self._in_force, self._over = store.notices.in_force(), store.notices.past(since)
        current = [one for one in self._in_force if one.announce is None or one.announce <= now]
        return current, [one for one in self._over if one.over is not None and one.over >= since]


def notice_articles(notice: Notice, app: AppContext) -> Iterator[Article]:
    """The notice as articles, in every language the desk speaks. Their bodies are drawn as cards when they answer."""
    for language in SPOKEN:
        words = app.texts[language]
        yield from _language_articles(notice, words, app.service_name(notice.service, words))
    for answer in notice.answers:
        article = parse(answer.text, answer.slug, answer.language)
        as_of = (notice.changed or notice.made).astimezone(notice.local).date()
        slug = f"{PREFIX}{notice.number}-{ANSWER}-{answer.slug}"
        service = article.service or notice.service
        yield replace(article, slug=slug, service=service, verified=article.verified or as_of)


def past_articles(notice: Incident) -> Iterator[Article]:
    """What was asked about an incident that is over: whoever still asks is told that it is."""
    answers = [parse(answer.text, answer.slug, answer.language) for answer in notice.answers]
    for language, text in notice.texts.items():
        asked = [*text.asked_as, *(one for known in answers if known.language == language for one in known.wordings)]
        yield Article(f"{PREFIX}{notice.number}-{OVER}", language, text.title, tuple(asked), service=notice.service)


def _language_articles(notice: Notice, words: Words, service: str) -> Iterator[Article]:
    text, _ = notice.text(words.language)
    asked = [*text.asked_as, *words(f"notice-asked-{notice.kind}").split("|")]
    asked += words("notice-asked-trouble", service=service).split("|") if notice.goes_on else []
    asked += [f"{name} {words('part-down')}" for name in _disturbed_parts(notice, words)]
    yield _article(notice, GENERAL, words, text.title, asked)
    if text.why_then:
        title, *others = words("notice-asked-why").split("|")
        yield _article(notice, WHY, words, title, others)
    for number, scenario in enumerate(text.scenarios, 1):
        if notice.goes_on and scenario.asked_as:
            yield _article(notice, f"{SCENARIO}{number}", words, scenario.says, scenario.asked_as)


def _article(notice: Notice, what: str, words: Words, title: str, asked: Sequence[str]) -> Article:
    return Article(
        slug=f"{PREFIX}{notice.number}-{what}",
        language=words.language,
        title=title.strip(),
        asked_as=tuple(dict.fromkeys(one.strip() for one in asked if one.strip() != title.strip())),
        service=notice.service,
    )


def _disturbed_parts(notice: Notice, words: Words) -> Iterator[str]:
    for part in notice.parts.values() if isinstance(notice, Incident) else ():
        if part.state is not PartState.WORKS and words.language in part.name:
            yield part.name[words.language]

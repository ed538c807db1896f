"""What the desk knows while a notice lasts: wordings of what people notice, and an incident's own answers."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.configuration.app_context import House, Knowledge
from bot.language.languages import SPOKEN
from bot.language.texts import Words
from bot.model.notice import Kind, Notice, PartState
from bot.model.notice_article import ANSWER, GENERAL, OVER, PREFIX, SCENARIO, WHY
from bot.store import Store
from knowledge.article import Article, parse

SPOKEN_OF = timedelta(days=30)
"""So long somebody may still ask about an incident that is over."""


class Lasting:
    """The house with the notices in force among its articles; made anew only when either has changed."""

    def __init__(self) -> None:
        self._knowledge: Knowledge | None = None
        self._articles: tuple[tuple[Article, ...], tuple[Article, ...]] = ((), ())
        self._made: Knowledge | None = None

    def house(self, house: House, store: Store, now: datetime) -> House:
        current, past = store.notices.current(now), store.notices.past(now - SPOKEN_OF)
        if not current and not past:
            return house
        articles = (
            tuple(article for notice in current for article in lasting(notice, house)),
            tuple(article for notice in past for article in gone_by(notice)),
        )
        if self._made is None or self._knowledge is not house.knowledge or self._articles != articles:
            self._knowledge, self._articles = house.knowledge, articles
            self._made = house.knowledge.with_notices(*articles)
        return replace(house, knowledge=self._made)


def lasting(notice: Notice, house: House) -> Iterator[Article]:
    """The notice as articles, in every language the desk speaks. Their bodies are drawn as cards when they answer."""
    for language in SPOKEN:
        words = house.texts[language]
        yield from _in_language(notice, words, house.service_name(notice.service, words))
    for answer in notice.answers:
        article = parse(answer.text, answer.slug, answer.language)
        as_of = (notice.changed or notice.made).astimezone(notice.local).date()
        slug = f"{PREFIX}{notice.number}-{ANSWER}-{answer.slug}"
        service = article.service or notice.service
        yield replace(article, slug=slug, service=service, verified=article.verified or as_of)


def gone_by(notice: Notice) -> Iterator[Article]:
    """What was asked about an incident that is over: whoever still asks is told that it is."""
    answers = [parse(answer.text, answer.slug, answer.language) for answer in notice.answers]
    for language, text in notice.texts.items():
        asked = [*text.asked_as, *(one for known in answers if known.language == language for one in known.wordings)]
        yield Article(f"{PREFIX}{notice.number}-{OVER}", language, text.title, tuple(asked), service=notice.service)


def _in_language(notice: Notice, words: Words, service: str) -> Iterator[Article]:
    text, _ = notice.text(words.language)
    going_on = notice.kind is Kind.INCIDENT or any(window.going_on for window in notice.windows)
    asked = [*text.asked_as, *words(f"notice-asked-{notice.kind}").split("|")]
    asked += words("notice-asked-trouble", service=service).split("|") if going_on else []
    asked += [f"{name} {words('part-down')}" for name in _troubled(notice, words)]
    yield _article(notice, GENERAL, words, text.title, asked)
    if text.why_then:
        title, *others = words("notice-asked-why").split("|")
        yield _article(notice, WHY, words, title, others)
    for number, scenario in enumerate(text.scenarios, 1):
        if going_on and scenario.asked_as:
            yield _article(notice, f"{SCENARIO}{number}", words, scenario.says, scenario.asked_as)


def _article(notice: Notice, what: str, words: Words, title: str, asked: Sequence[str]) -> Article:
    return Article(
        slug=f"{PREFIX}{notice.number}-{what}",
        language=words.language,
        title=title.strip(),
        asked_as=tuple(dict.fromkeys(one.strip() for one in asked if one.strip() != title.strip())),
        service=notice.service,
    )


def _troubled(notice: Notice, words: Words) -> Iterator[str]:
    for part in notice.parts.values():
        if part.state is not PartState.WORKS and words.language in part.name:
            yield part.name[words.language]

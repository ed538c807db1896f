"""A person is erased: their cases end, their words go, and it is told what cannot be called back."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import cast
from urllib.parse import urlsplit

from bot.cases import announcement, case_messages, pictures
from bot.cases.releases import release_plan
from bot.cases.solution_gallery import TAG
from bot.configuration.app_context import AppContext
from bot.model.case import ENDS, OVER, Case, CaseKind, CaseState
from bot.model.post import CONSENT, PostKind
from bot.model.target import ChannelTarget, HookTarget, MailTarget, Target
from bot.notifications import support_notifications
from bot.store import Store
from bot.turn import ERASED, Json, Mail, Person, Reply, Revise, Withdraw
from knowledge.additions import ENDING

TELLING = 20
"""Characters of an answer that is looked for in published solutions: shorter ones, such as "yes", stand everywhere."""


@dataclass(frozen=True, slots=True)
class Erasure:
    """What went, by kind and number, and where else the person's words are.

    `outside` are addresses and hosts, `articles` files made of their words; `listed`: the desk file names them.
    """

    gone: Mapping[str, int]
    outside: tuple[str, ...]
    articles: tuple[str, ...]
    listed: bool


def erase_person(store: Store, app: AppContext, person: Person, now: datetime) -> tuple[tuple[Reply, ...], Erasure]:
    """Nothing that is kept tells of the person any more; what must be said and called back because of it."""
    kept = store.data_of(person.id)
    cases = [case for case in store.cases.of_person(person.id) if case.asked.person == person.id]
    touched = store.cases.with_data_of(person.id)
    erased = Erasure(
        gone={room: len(rows) for room, rows in kept.items()},
        outside=tuple(_recipients_outside(store, app, cases, now)),
        articles=tuple(
            dict.fromkeys((*_taught_articles(store, app, kept["questions"]), *_shared_articles(app, cases)))
        ),
        listed=person.id in app.desk.agents or any(one.person == person.id for one in app.desk.contacts),
    )
    left = {case.number: what for case in cases if (what := _close_case(store, case, person, now))}
    discards = pictures.discards(store.erase(person.id, now))
    replies = (
        *discards,
        *_withdraw_posts(store, cases, kept["questions"]),
        *_redraw_cards(store, app, touched, now),
        *_tell_support(store, app, left),
        *_support_news(store, app, erased, now),
    )
    return replies, erased


def _close_case(store: Store, case: Case, person: Person, now: datetime) -> str:
    """An open case is withdrawn; one that others wait for goes on. What support is to be told, if anything."""
    if case.work.state in ENDS:
        return ""
    if case.watchers:
        store.cases.note(case.number, now, person.id, "left")
        return "erased-left"
    if case.work.state in OVER:
        store.cases.move(case, CaseState.CLOSED, person.id, now)
        return ""
    store.cases.move(case, CaseState.WITHDRAWN, person.id, now)
    return "erased-withdrawn"


def _tell_support(store: Store, app: AppContext, left: Mapping[int, str]) -> Iterator[Reply]:
    """Those who work on the cases are told; once the words are gone, as a mail names what a case is about."""
    for number, what in left.items():
        if case := store.cases.get(number):
            words = case_messages.news_words(app, case)
            yield from announcement.case_news(store, app, case, words(what, number=str(number)))


def _withdraw_posts(store: Store, cases: Iterable[Case], questions: Iterable[Json]) -> Iterator[Reply]:
    """What the desk has posted where others read along, and has the person's words in it."""
    for case in cases:
        found = (store.posts.of(kind, case.number) for kind in (PostKind.RECEIPT, PostKind.PEERS))
        yield from (Withdraw(post) for posts in found for post in posts)
    for question in questions:
        yield from map(Withdraw, store.posts.of(PostKind.QUESTION, cast("int", question["id"]), CONSENT))


def _redraw_cards(store: Store, app: AppContext, numbers: Sequence[int], now: datetime) -> Iterator[Reply]:
    """Every card that had something of theirs and still stands."""
    for case in filter(None, map(store.cases.get, numbers)):
        if case.asked.person == ERASED:
            card = announcement.support_card(store, app, case, now)
            yield from (Revise(post, card) for post in store.posts.of(PostKind.CASE, case.number))
            yield from release_plan.redraw_of_case(store, app, case)
        else:
            yield from announcement.redraw_all(store, app, case, now)


def _recipients_outside(store: Store, app: AppContext, cases: Sequence[Case], now: datetime) -> Iterator[str]:
    """Where the cases have gone by mail or web request: as written down, and by rule for those longer ago than that."""
    known = now - timedelta(days=app.desk.keep.deliveries)
    queues = {name for case in cases if case.asked.opened < known for name in (case.asked.queue, *case.asked.copies)}
    targets = {target for name in queues if (queue := app.desk.queues.get(name)) for target in queue.to}
    sent = store.outbox.recipients_outside([case.number for case in cases])
    yield from sorted({_outside(target) for target in (*sent, *targets)} - {""})


def _outside(target: Target) -> str:
    """An address, or a host: the rest of a web address may be secret. "" for a channel, which is not outside."""
    match target:
        case MailTarget(address=address):
            return address
        case HookTarget(url=url):
            return urlsplit(url).hostname or ""
        case ChannelTarget():
            return ""


def _taught_articles(store: Store, app: AppContext, questions: Iterable[Json]) -> Iterator[str]:
    """The files that hold what support has taught with their wordings."""
    texts = frozenset(str(one["text"]) for one in questions)
    for language, slug, lesson in store.lessons.made_of(texts):
        made = (one.slug for one in app.knowledge.library.articles if one.slug.endswith(f"-{lesson}"))
        if slug:
            yield f"{language}/{slug}{'.md' if _in_article(app, language, slug, texts) else ENDING}"
        elif name := next(made, ""):
            yield f"{language}/{name}.md"


def _in_article(app: AppContext, language: str, slug: str, texts: Collection[str]) -> bool:
    """Whether what was learned has been written into the article's own file since."""
    library = app.knowledge.library
    article = library.get(slug, language)
    said = {*article.wordings, *article.not_asked_as} if article else set[str]()
    return (slug, language) not in library.learned and not said.isdisjoint(texts)


def _shared_articles(app: AppContext, cases: Iterable[Case]) -> Iterator[str]:
    """Solutions of theirs that support has published."""
    said = {
        text
        for case in cases
        if case.asked.kind is CaseKind.SOLUTION
        for text in (case.asked.text, *_alternative_posts(case))
        if text.strip()
    }
    for article in app.knowledge.library.articles:
        if TAG in article.tags and any(text in article.body for text in said):
            yield f"{article.language}/{article.slug}.md"


def _alternative_posts(case: Case) -> Iterator[str]:
    return (detail.value for detail in case.asked.details if len(detail.value) >= TELLING)


def _support_news(store: Store, app: AppContext, erased: Erasure, now: datetime) -> Iterator[Reply]:
    """Support is asked to look at articles made of the person's words; whose they were is not said."""
    if erased.articles:
        words = app.texts[app.desk.language]
        text = words("erased-articles", articles=", ".join(erased.articles))
        mail = Mail("", words("erased-articles-subject"), text, f"erased-{now:%Y%m%d%H%M%S}")
        yield from support_notifications.notify_support(store, app, text, mail)

"""Notices told: what is due is posted, cards change where they stand, in every place that subscribes."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.configuration.app_context import AppContext
from bot.context.turn_context import TurnContext
from bot.model.notice import Notice, NoticeChannel, window_of
from bot.model.notice_plan import CARD, DuePost, PlannedKind, PlannedPost, PostDecision, due_posts, timetable
from bot.model.place import Address
from bot.model.post import Post, PostKind
from bot.model.wall_clock import parse_offset
from bot.notices.cards.notice_cards import notice_card, post_card
from bot.notices.cards.wording import NoticeReader
from bot.store import Store
from bot.turn import KEEP_DAYS, Card, Reply, Revise, Say, Withdraw


def post_due(store: Store, app: AppContext, notice: Notice, now: datetime) -> Iterator[Reply]:
    """Every post of the notice that has come due."""
    posted = store.notices.posted_keys(notice.number)
    late = parse_offset(app.desk.notices.late_reminder_skipped_after).exact
    drawn = DrawnCards(app, notice, now)
    known: dict[frozenset[tuple[int, str]], tuple[DuePost, ...]] = {}
    for channel in channels_of(store, app, notice.service):
        made = frozenset(posted.get(channel.place, ()))
        if made not in known:
            known[made] = due_posts(notice, made, now, late)
        for one in known[made]:
            yield from _post(store, notice, channel, one, drawn, now)
    store.notices.mark_told(notice.number, now)


def has_news(store: Store, notice: Notice, now: datetime) -> bool:
    """Whether something may have come due since everything was last told; a clock put back makes no difference."""
    told = store.notices.last_told(notice.number)
    return told is None or now < told or any(told < item.at <= now for item in timetable(notice))


def redraw_cards(store: Store, app: AppContext, notice: Notice, now: datetime) -> Iterator[Reply]:
    """The notice's card as it now is, in every place that has it, also those that no longer subscribe."""
    drawn = DrawnCards(app, notice, now)
    subscribed = {channel.place: channel for channel in channels_of(store, app, notice.service)}
    for place, languages in store.notices.languages_posted(notice.number, CARD[1]).items():
        channel = subscribed.get(place) or NoticeChannel(place, languages, "", now)
        yield Revise(card_post(notice, place), drawn.card(channel))


def channels_of(store: Store, app: AppContext, service: str) -> list[NoticeChannel]:
    """The places that hear of the service."""
    return [
        NoticeChannel(place.id, languages, organisation_zone(app, place.tenant), since, place.name)
        for place, languages, since in store.notices.subscribers(service)
    ]


def card_post(notice: Notice, place: str) -> Post:
    """The notice's card in that place."""
    return Post(PostKind.NOTICE, notice.number, place)


def notice_reader(app: AppContext, notice: Notice, language: str, zone: str) -> NoticeReader:
    """How the notice is read in that language; by its own clock where no zone is named."""
    words = app.texts[language]
    page = app.status_link(notice.service, language)
    return NoticeReader(words, ZoneInfo(zone or notice.zone), app.service_name(notice.service, words), page)


def reader_here(context: TurnContext, notice: Notice) -> NoticeReader:
    """How the notice is read by whoever is there."""
    zone = organisation_zone(context.app, context.turn.place.tenant)
    return notice_reader(context.app, notice, context.words.language, zone)


def organisation_zone(app: AppContext, tenant: str) -> str:
    """The time zone of the organisation, "" where it has told none."""
    known = app.desk.organisations.get(app.desk.organisation_of(tenant, {}) or "")
    return (known and known.time_zone) or ""


@dataclass(frozen=True, slots=True)
class DrawnCards:
    """The notice's cards, each drawn once for all the places that read it alike."""

    app: AppContext
    notice: Notice
    now: datetime
    _cards: dict[tuple[tuple[str, ...], str, PlannedPost | None], Card] = field(default_factory=dict)

    def card(self, channel: NoticeChannel, item: PlannedPost | None = None) -> Card:
        """The card that stays, or that of a post which follows it."""
        key = (channel.languages, channel.zone, item)
        if key not in self._cards:
            readers = [notice_reader(self.app, self.notice, language, channel.zone) for language in channel.languages]
            self._cards[key] = (
                post_card(self.notice, item, readers, self.now) if item else notice_card(self.notice, readers, self.now)
            )
        return self._cards[key]


def _post(
    store: Store, notice: Notice, channel: NoticeChannel, one: DuePost, drawn: DrawnCards, now: datetime
) -> Iterator[Reply]:
    """The post, once: its row and its name say that it has been made. What follows the card stands in its thread."""
    item, place = one.item, channel.place
    new = store.notices.post(notice.number, *item.name, place, now, one.decision.value, channel.languages)
    if not new or one.decision is not PostDecision.POSTED:
        return
    if item.name == CARD:
        yield Say(drawn.card(channel), Address(place), card_post(notice, place), KEEP_DAYS, once=True)
        return
    to = store.posts.thread_of(card_post(notice, place)) or Address(place)
    if item.kind is PlannedKind.STARTED:
        # Held back, as the desk or Teams was away: what says "in an hour" would be untrue by now.
        late = store.posts.unsent(PostKind.NOTICE_REMINDER, notice.number, place, item.window)
        yield from map(Withdraw, late)
    kind = PostKind.NOTICE_REMINDER if item.kind is PlannedKind.REMINDER else PostKind.NOTICE_NEWS
    post = Post(kind, notice.number, place, item.key, item.window)
    yield Say(drawn.card(channel, item), to, post, _keep_days(notice, item, now), once=True)


def _keep_days(notice: Notice, item: PlannedPost, now: datetime) -> float:
    """A reminder is of no use once that which it reminds of has begun."""
    window = window_of(notice, item.window)
    if item.kind is PlannedKind.REMINDER and window:
        return max(window.start - now, timedelta()) / timedelta(days=1)
    return KEEP_DAYS

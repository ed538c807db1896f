"""Notices told: what is due is posted, cards change where they stand, in every place that subscribes."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.configuration.app_context import House
from bot.context import Scene
from bot.model.notice import Channel, Notice
from bot.model.notice_plan import CARD, Due, Fate, Item, PostKind, due, timetable
from bot.model.wall_clock import parse_offset
from bot.notices.cards.notice_cards import notice_card, post_card
from bot.notices.cards.wording import Reading
from bot.store import Store
from bot.turn import KEEP_DAYS, Address, Card, Reply, Revise, Say


def tell(store: Store, house: House, notice: Notice, now: datetime) -> Iterator[Reply]:
    """Every post of the notice that has come due."""
    posted = store.notices.posted(notice.number)
    late = parse_offset(house.desk.notices.late_reminder_skipped_after).exact
    drawn = Drawn(house, notice, now)
    known: dict[frozenset[tuple[int, str]], tuple[Due, ...]] = {}
    for channel in channels(store, house, notice.service):
        made = frozenset(posted.get(channel.place, ()))
        if made not in known:
            known[made] = due(notice, made, now, late)
        for one in known[made]:
            yield from _post(store, notice, channel, one, drawn, now)
    store.notices.tell(notice.number, now)


def anything_new(store: Store, notice: Notice, now: datetime) -> bool:
    """Whether something may have come due since everything was last told; a clock put back makes no difference."""
    told = store.notices.told(notice.number)
    return told is None or now < told or any(told < item.at <= now for item in timetable(notice))


def redraw(store: Store, house: House, notice: Notice, now: datetime) -> Iterator[Reply]:
    """The notice's card as it now is, in every place that has it, also those that no longer subscribe."""
    drawn = Drawn(house, notice, now)
    subscribed = {channel.place: channel for channel in channels(store, house, notice.service)}
    for place, languages in store.notices.read_in(notice.number, CARD[1]).items():
        channel = subscribed.get(place) or Channel(place, languages, "", now)
        yield Revise(card_name(notice, place), drawn.card(channel))


def channels(store: Store, house: House, service: str) -> list[Channel]:
    """The places that hear of the service."""
    return [
        Channel(place.id, languages, clock_in(house, place.tenant), since, place.name)
        for place, languages, since in store.notices.subscribers(service)
    ]


def card_name(notice: Notice, place: str) -> str:
    return f"notice:{notice.number}:card:{place}"


def reading(house: House, notice: Notice, language: str, zone: str) -> Reading:
    """How the notice is read in that language; by its own clock where no zone is named."""
    words = house.texts[language]
    page = house.status_link(notice.service, language)
    return Reading(words, ZoneInfo(zone or notice.zone), house.service_name(notice.service, words), page)


def read_here(scene: Scene, notice: Notice) -> Reading:
    """How the notice is read by whoever is there."""
    zone = clock_in(scene.house, scene.turn.place.tenant)
    return reading(scene.house, notice, scene.words.language, zone)


def clock_in(house: House, tenant: str) -> str:
    """The time zone of the organisation, "" where it has told none."""
    known = house.desk.organisations.get(house.desk.organisation_of(tenant, {}) or "")
    return (known and known.time_zone) or ""


@dataclass(frozen=True, slots=True)
class Drawn:
    """The notice's cards, each drawn once for all the places that read it alike."""

    house: House
    notice: Notice
    now: datetime
    _cards: dict[tuple[tuple[str, ...], str, Item | None], Card] = field(default_factory=dict)

    def card(self, channel: Channel, item: Item | None = None) -> Card:
        """The card that stays, or that of a post which follows it."""
        key = (channel.languages, channel.zone, item)
        if key not in self._cards:
            readings = [reading(self.house, self.notice, language, channel.zone) for language in channel.languages]
            self._cards[key] = (
                post_card(self.notice, item, readings, self.now)
                if item
                else notice_card(self.notice, readings, self.now)
            )
        return self._cards[key]


def _post(store: Store, notice: Notice, channel: Channel, one: Due, drawn: Drawn, now: datetime) -> Iterator[Reply]:
    """The post, once: its row and its name say that it has been made. What follows the card stands in its thread."""
    item, place = one.item, channel.place
    new = store.notices.post(notice.number, *item.name, place, now, one.fate.value, channel.languages)
    if not new or one.fate is not Fate.POSTED:
        return
    if item.name == CARD:
        yield Say(drawn.card(channel), Address(place), card_name(notice, place), KEEP_DAYS, once=True)
        return
    to = store.outbox.thread_of(card_name(notice, place)) or Address(place)
    name = f"notice:{notice.number}:{item.window}:{item.key}:{place}"
    yield Say(drawn.card(channel, item), to, name, _useful_days(notice, item, now), once=True)


def _useful_days(notice: Notice, item: Item, now: datetime) -> float:
    """A reminder is of no use once that which it reminds of has begun."""
    window = notice.window(item.window)
    if item.kind is PostKind.REMINDER and window:
        return max(window.start - now, timedelta()) / timedelta(days=1)
    return KEEP_DAYS

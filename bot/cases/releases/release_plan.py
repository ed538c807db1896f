"""A case planned for a day rides with its service's update of that day, whose card staff have before them."""

from collections.abc import Iterator
from datetime import datetime

from bot.cases.releases.release_cards import Reader, owed_card, staff_card
from bot.configuration.app_context import House
from bot.configuration.desk_file import Queue
from bot.configuration.routes import to_queue
from bot.model import release as releases
from bot.model.case import Case, State
from bot.model.case import Kind as CaseKind
from bot.model.release import Release
from bot.notices import posts
from bot.store import Store
from bot.turn import KEEP_DAYS, Address, Card, Mail, Place, Reply, Revise, Say

ABOARD = frozenset({State.PLANNED, State.WAITING})
"""States of a case that goes out with the update it is planned for."""


def board(store: Store, house: House, was: Case, case: Case, by: str, at: datetime) -> Iterator[Reply]:
    """The case, just planned, joins the update of its day; there is one from now on. `was`: the case until now."""
    if case.service is None or case.planned is None:
        return
    before, found = store.releases.of_case(case.number), store.releases.live_at(case.service, case.planned)
    known = found or store.releases.add(Release(case.service, case.planned), by, at)
    store.releases.board(case.number, known)
    same = before is not None and before.number == known.number
    if same and was.planned:
        return
    if known.state is releases.State.TESTED:
        known = store.releases.save(releases.joined(known), by, at, "joined", str(case.number))
    yield from redrawn(store, house, known) if found else announced(store, house, known)
    if before and not same:
        yield from redrawn(store, house, before)


def items(store: Store, release: Release) -> list[Case]:
    """The cases that are in it; once it is out, those that were."""
    planned = [case for case in store.cases.in_release(release.number) if case.planned]
    return [case for case in planned if case.state in ABOARD or case.state is State.RELEASED or not release.is_live]


def announced(store: Store, house: House, release: Release) -> Iterator[Reply]:
    """The update to those who look after its service."""
    card = drawn(store, house, release)
    for place in places(store, house, release):
        yield Say(card, Address(place.id), card_name(release, place.id), KEEP_DAYS)


def redrawn(store: Store, house: House, release: Release) -> Iterator[Reply]:
    """Its card as things now stand, wherever staff have it."""
    if names := store.outbox.names(card_name(release, "")):
        card = drawn(store, house, release)
        yield from (Revise(name, card) for name in names)


def redrawn_of(store: Store, house: House, case: Case) -> Iterator[Reply]:
    """The same, of the update that the case is or was in."""
    release = store.releases.of_case(case.number)
    yield from redrawn(store, house, release) if release else ()


def drawn(store: Store, house: House, release: Release) -> Card:
    channels = len(posts.channels(store, house, release.service))
    return staff_card(release, items(store, release), channels, _staff(house, release))


def card_name(release: Release, where: str) -> str:
    return f"release:{release.number}:staff:{where}"


def places(store: Store, house: House, release: Release) -> list[Place]:
    """The channels of those who get the service's error reports."""
    found = (store.places.of_queue(name) for name in _queue(house, release).channels)
    return [place for place in found if place]


def remind(store: Store, house: House, now: datetime) -> Iterator[Reply]:
    """What staff owe people, each reminder once: in the queue's channel, by mail where it has none."""
    for release in store.releases.live():
        debt = releases.owed(release, now, house.zone(None))
        inside = items(store, release) if debt else []
        if debt and inside and store.releases.post(release.number, f"{debt}:{release.day}", "", now):
            card = owed_card(release, debt, inside, _staff(house, release))
            found = places(store, house, release)
            yield from (Say(card, _thread(store, release, place), keep_days=1) for place in found)
            if not found:
                yield from _mails(house, release, debt, card.summary)


def _staff(house: House, release: Release) -> Reader:
    words = house.texts[house.desk.language]
    return Reader(words, house.service_name(release.service, words))


def _queue(house: House, release: Release) -> Queue:
    return house.desk.queues[to_queue(house.desk, release.service, CaseKind.BUG).queue]


def _thread(store: Store, release: Release, place: Place) -> Address:
    return store.outbox.thread_of(card_name(release, place.id)) or Address(place.id)


def _mails(house: House, release: Release, debt: releases.Debt, text: str) -> Iterator[Reply]:
    queue = _queue(house, release)
    for target in (*queue.to, *queue.fallback):
        if target.startswith("mailto:"):
            id_ = f"release-{release.number}-{debt}-{release.day}"
            yield Mail(target.removeprefix("mailto:"), text, text, id=id_)

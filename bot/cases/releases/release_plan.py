"""A case planned for a day is in its service's update of that day, whose card staff have before them."""

from collections.abc import Iterator
from datetime import datetime

from bot.cases.releases.release_cards import ReleaseReader, reminder_card, staff_card
from bot.configuration.app_context import AppContext
from bot.configuration.desk_file import Queue
from bot.configuration.routes import to_queue
from bot.model.case import Case, CaseKind, CaseState
from bot.model.place import Address, Place
from bot.model.post import Post, PostKind
from bot.model.release import Release, ReleaseReminder, ReleaseState, due_reminder, with_more
from bot.notices import posts
from bot.notifications import support_notifications
from bot.store import Store
from bot.turn import KEEP_DAYS, Card, Mail, Reply, Revise, Say

IN_RELEASE = frozenset({CaseState.PLANNED, CaseState.WAITING})
"""States of a case that goes out with the update it is planned for."""


def add_to_release(store: Store, app: AppContext, was: Case, case: Case, by: str, at: datetime) -> Iterator[Reply]:
    """The case, just planned, joins the update of its day; there is one from now on. `was`: the case until now."""
    if case.asked.service is None or case.work.planned is None:
        return
    before, found = store.releases.of_case(case.number), store.releases.live_at(case.asked.service, case.work.planned)
    known = found or store.releases.add(Release(case.asked.service, case.work.planned), by, at)
    store.releases.add_case(case.number, known)
    same = before is not None and before.number == known.number
    if same and was.work.planned:
        return
    if known.state is ReleaseState.TESTED:
        known = store.releases.save(with_more(known), by, at, "joined", str(case.number))
    yield from redraw(store, app, known) if found else announce_release(store, app, known)
    if before and not same:
        yield from redraw(store, app, before)


def cases_in(store: Store, release: Release) -> list[Case]:
    """The cases that are in it; once it is out, those that were."""
    planned = [case for case in store.cases.in_release(release.number) if case.work.planned]
    return [
        case
        for case in planned
        if case.work.state in IN_RELEASE or case.work.state is CaseState.RELEASED or not release.is_live
    ]


def announce_release(store: Store, app: AppContext, release: Release) -> Iterator[Reply]:
    """The update to those who look after its service."""
    card = card_of(store, app, release)
    for place in staff_places(store, app, release):
        yield Say(card, Address(place.id), card_post(release, place.id), KEEP_DAYS)


def redraw(store: Store, app: AppContext, release: Release) -> Iterator[Reply]:
    """Its card as things now stand, wherever staff have it."""
    if shown := store.posts.of(PostKind.RELEASE, release.number):
        card = card_of(store, app, release)
        yield from (Revise(post, card) for post in shown)


def redraw_of_case(store: Store, app: AppContext, case: Case) -> Iterator[Reply]:
    """The same, of the update that the case is or was in."""
    release = store.releases.of_case(case.number)
    yield from redraw(store, app, release) if release else ()


def card_of(store: Store, app: AppContext, release: Release) -> Card:
    channels = len(posts.channels_of(store, app, release.service))
    return staff_card(release, cases_in(store, release), channels, _staff_reader(app, release))


def card_post(release: Release, place: str) -> Post:
    """The update's card in that place."""
    return Post(PostKind.RELEASE, release.number, place)


def staff_places(store: Store, app: AppContext, release: Release) -> list[Place]:
    """The channels of those who get the service's error reports."""
    return support_notifications.bound_channels(store, _queue(app, release))


def remind_staff(store: Store, app: AppContext, now: datetime) -> Iterator[Reply]:
    """What staff owe people, each reminder once: in the queue's channel, by mail where it has none."""
    for release in store.releases.live():
        reminder = due_reminder(release, now, app.zone(None))
        inside = cases_in(store, release) if reminder else []
        if reminder and inside and store.releases.post(release.number, f"{reminder}:{release.day}", "", now):
            card = reminder_card(release, reminder, inside, _staff_reader(app, release))
            yield from _remind(store, app, release, reminder, card)


def _remind(store: Store, app: AppContext, release: Release, reminder: ReleaseReminder, card: Card) -> Iterator[Reply]:
    id_ = f"release-{release.number}-{reminder}-{release.day}"
    yield from support_notifications.tell_staff(
        store,
        _queue(app, release),
        lambda place: Say(card, _thread(store, release, place), keep_days=1),
        Mail("", card.summary, card.summary, id_),
    )


def _staff_reader(app: AppContext, release: Release) -> ReleaseReader:
    words = app.texts[app.desk.language]
    return ReleaseReader(words, app.service_name(release.service, words))


def _queue(app: AppContext, release: Release) -> Queue:
    return app.desk.queues[to_queue(app.desk, release.service, CaseKind.BUG).queue]


def _thread(store: Store, release: Release, place: Place) -> Address:
    return store.posts.thread_of(card_post(release, place.id)) or Address(place.id)

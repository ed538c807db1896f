"""The staff's side of notices: drafts to approve, what can be done about a notice, and what is owed to people."""

from collections.abc import Iterator
from datetime import datetime

from bot.configuration.app_context import AppContext
from bot.configuration.desk_file import Queue
from bot.configuration.routes import ToQueue, route
from bot.model.case import CaseKind
from bot.model.notice import Notice
from bot.model.notice_plan import DueReminder, due_reminders
from bot.model.place import Address, Place
from bot.model.post import Post, PostKind
from bot.notices.cards.staff_cards import NoticeMetadata, reminder_card, staff_card
from bot.notices.cards.wording import NoticeReader, window_as_text
from bot.notices.posts import channels_of, notice_reader
from bot.notifications import support_notifications
from bot.store import Store
from bot.turn import KEEP_DAYS, Card, Mail, Reply, Revise, Say


def announce_notice(store: Store, app: AppContext, notice: Notice) -> Iterator[Reply]:
    """The notice to those who look after its service: to be approved, and to be worked with."""
    card = card_of(store, app, notice)
    for place in staff_places(store, app, notice.service):
        yield Say(card, Address(place.id), post=staff_post(notice.number, place.id), keep_days=KEEP_DAYS)


def redraw_staff_cards(store: Store, app: AppContext, notice: Notice) -> Iterator[Reply]:
    if shown := store.posts.of(PostKind.NOTICE_STAFF, notice.number):
        card = card_of(store, app, notice)
        yield from (Revise(post, card) for post in shown)


def staff_post(number: int, place: str) -> Post:
    """The notice's card for staff in that place."""
    return Post(PostKind.NOTICE_STAFF, number, place)


def card_of(store: Store, app: AppContext, notice: Notice) -> Card:
    """The notice as staff see it, in the desk's language."""
    read = notice_reader(app, notice, app.desk.language, "")
    cases = [case for number in store.notices.linked(notice) if (case := store.cases.get(number))]
    metadata = NoticeMetadata(
        author=name_of(store, notice.author),
        approved_by=name_of(store, notice.approved_by),
        channels=len(channels_of(store, app, notice.service)),
        cases=tuple(case.number for case in cases),
        organisations=len({case.asked.organisation for case in cases}),
        came_of=_origin_as_text(store, notice, read),
        waiting=store.notices.waiting_count(notice.number),
    )
    return staff_card(notice, metadata, read)


def _origin_as_text(store: Store, notice: Notice, read: NoticeReader) -> str:
    """The window that an incident came of."""
    origin = store.notices.origin(notice)
    if origin is None:
        return ""
    work, window = origin
    return read.words("notice-staff-window-told", number=str(work.number), when=window_as_text(window, read))


def name_of(store: Store, who: str) -> str:
    """The name of a person the desk has met; of others what is written down."""
    known = store.people.get(who)
    return known.name if known else who


def remind_staff(store: Store, app: AppContext, notice: Notice, now: datetime) -> Iterator[Reply]:
    """What is owed, each reminder once: in the queue's channel, by mail where it has none."""
    read = notice_reader(app, notice, app.desk.language, "")
    for reminder in due_reminders(notice, now):
        if store.notices.post(notice.number, reminder.window, reminder.key, "", now):
            yield from _remind(store, app, notice, reminder, reminder_card(notice, reminder, read))


def _remind(store: Store, app: AppContext, notice: Notice, reminder: DueReminder, card: Card) -> Iterator[Reply]:
    id_ = f"notice-{notice.number}-{reminder.window}-{reminder.key}"
    yield from support_notifications.tell_staff(
        store,
        _queue(app, notice.service),
        lambda place: Say(card, _thread(store, notice, place), keep_days=1),
        Mail("", card.summary, card.summary, id_),
    )


def staff_places(store: Store, app: AppContext, service: str) -> list[Place]:
    """The channels of those who look after the service."""
    return support_notifications.bound_channels(store, _queue(app, service))


def _queue(app: AppContext, service: str) -> Queue | None:
    to = route(app.desk, service, CaseKind.OPERATIONS, None)
    return app.desk.queues.get(to.queue) if isinstance(to, ToQueue) else None


def _thread(store: Store, notice: Notice, place: Place) -> Address:
    return store.posts.thread_of(staff_post(notice.number, place.id)) or Address(place.id)

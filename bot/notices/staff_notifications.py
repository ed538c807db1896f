"""The staff's side of notices: drafts to approve, what can be done about a notice, and what is owed to people."""

from collections.abc import Iterator
from datetime import datetime

from bot.configuration.app_context import House
from bot.configuration.routes import ToQueue, route
from bot.model.case import Kind as CaseKind
from bot.model.notice import Notice
from bot.model.notice_plan import Owed, debts
from bot.notices.cards.staff_cards import Behind, owed_card, staff_card
from bot.notices.cards.wording import Reading, when
from bot.notices.posts import channels, reading
from bot.store import Store
from bot.turn import KEEP_DAYS, Address, Card, Mail, Place, Reply, Revise, Say


def announce(store: Store, house: House, notice: Notice) -> Iterator[Reply]:
    """The notice to those who look after its service: to be approved, and to be worked with."""
    card = drawn(store, house, notice)
    for place in places(store, house, notice.service):
        yield Say(card, Address(place.id), name=card_name(notice.number, place.id), keep_days=KEEP_DAYS)


def redraw(store: Store, house: House, notice: Notice) -> Iterator[Reply]:
    names = store.outbox.names(f"notice:{notice.number}:staff:")
    if names:
        card = drawn(store, house, notice)
        yield from (Revise(name, card) for name in names)


def card_name(number: int, place: str) -> str:
    return f"notice:{number}:staff:{place}"


def drawn(store: Store, house: House, notice: Notice) -> Card:
    """The notice as staff see it, in the desk's language."""
    read = reading(house, notice, house.desk.language, "")
    cases = [case for number in store.notices.linked(notice) if (case := store.cases.get(number))]
    behind = Behind(
        author=called(store, notice.author),
        approved_by=called(store, notice.approved_by),
        channels=len(channels(store, house, notice.service)),
        cases=tuple(case.number for case in cases),
        organisations=len({case.organisation for case in cases}),
        came_of=_came_of(store, notice, read),
        waiting=store.notices.waiting(notice.number),
    )
    return staff_card(notice, behind, read)


def _came_of(store: Store, notice: Notice, read: Reading) -> str:
    """The window that an incident came of."""
    number, window_number = notice.of_window or (0, 0)
    other = store.notices.get(number) if number else None
    window = other.window(window_number) if other else None
    return read.words("notice-staff-window-told", number=str(number), when=when(window, read)) if window else ""


def called(store: Store, who: str) -> str:
    """The name of a person the desk has met; of others what is written down."""
    known = store.people.get(who)
    return known.name if known else who


def remind(store: Store, house: House, notice: Notice, now: datetime) -> Iterator[Reply]:
    """What is owed, each reminder once: in the queue's channel, by mail where it has none."""
    read = reading(house, notice, house.desk.language, "")
    for owed in debts(notice, now):
        if store.notices.post(notice.number, owed.window, owed.key, "", now):
            card = owed_card(notice, owed, read)
            found = places(store, house, notice.service)
            yield from (Say(card, _thread(store, notice, place), keep_days=1) for place in found)
            if not found:
                yield from _mails(house, notice, owed, card.summary)


def places(store: Store, house: House, service: str) -> list[Place]:
    """The channels of those who look after the service."""
    to = route(house.desk, service, CaseKind.OPERATIONS, None)
    queue = house.desk.queues.get(to.queue) if isinstance(to, ToQueue) else None
    found = (store.places.of_queue(name) for name in (queue.channels if queue else ()))
    return [place for place in found if place]


def _thread(store: Store, notice: Notice, place: Place) -> Address:
    return store.outbox.thread_of(card_name(notice.number, place.id)) or Address(place.id)


def _mails(house: House, notice: Notice, owed: Owed, text: str) -> Iterator[Reply]:
    to = route(house.desk, notice.service, CaseKind.OPERATIONS, None)
    queue = house.desk.queues.get(to.queue) if isinstance(to, ToQueue) else None
    for target in (*queue.to, *queue.fallback) if queue else ():
        if target.startswith("mailto:"):
            id_ = f"notice-{notice.number}-{owed.window}-{owed.key}"
            yield Mail(target.removeprefix("mailto:"), text, text, id=id_)

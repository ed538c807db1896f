"""What support is told that is about no case: what is wrong with its files, that the desk itself is in trouble."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from bot.cards import markdown
from bot.configuration.app_context import AppContext
from bot.configuration.desk_file import Queue
from bot.configuration.loading import FileComplaint
from bot.store import Store
from bot.turn import KEEP_DAYS, Address, Mail, Place, Reply, Say, Text


def notify_support(store: Store, app: AppContext, text: str, mail: Mail) -> Iterator[Reply]:
    """To the queue that gets everything else: its channel where one is bound, else by mail to its first address.

    `text` is in Teams' Markdown, `mail` the same without an address.
    """
    queue = app.desk.queues.get(app.desk.default_queue)
    if place := _channel(store, queue):
        yield Say(Text(text), Address(place.id), keep_days=KEEP_DAYS)
        return
    targets = (*queue.to, *queue.fallback) if queue else ()
    mailed = (target.removeprefix("mailto:") for target in targets if target.startswith("mailto:"))
    if address := next(mailed, None):
        yield replace(mail, to=address)


def report_file_complaints(store: Store, app: AppContext, complaints: Iterable[FileComplaint]) -> Iterator[Reply]:
    """What is wrong with the files, to the same channel."""
    place = _channel(store, app.desk.queues.get(app.desk.default_queue))
    words = app.texts[app.desk.language]
    if place is None:
        return
    for complaint in complaints:
        text = words(complaint.text, file=markdown.escape(complaint.file), line=str(complaint.line))
        yield Say(Text(text), Address(place.id), keep_days=1)


def report_stopped_tenant(store: Store, app: AppContext, tenant: str, gone: int) -> Iterator[Reply]:
    """To every channel of the queue that gets everything else: a person must look before the tenant is sent more."""
    queue = app.desk.queues.get(app.desk.routes[-1].queue or "")
    places = (store.places.of_queue(channel) for channel in queue.channels) if queue else ()
    organisation = app.desk.organisations.get(app.desk.organisation_of(tenant, {}) or "")
    whose = markdown.escape(organisation.name if organisation else tenant)
    text = app.texts[app.desk.language]("alarm-stopped", places=str(gone), whose=whose, tenant=tenant)
    for place in dict.fromkeys(place.id for place in places if place):
        yield Say(Text(text), Address(place), keep_days=KEEP_DAYS)


def _channel(store: Store, queue: Queue | None) -> Place | None:
    """The first bound one; a desk file that has just changed may have taken the queue away."""
    places = (store.places.of_queue(channel) for channel in queue.channels) if queue else ()
    return next((place for place in places if place), None)

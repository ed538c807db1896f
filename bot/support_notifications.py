"""What support is told that is about no case: what is wrong with its files, that the desk itself is in trouble."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from bot.cards import markdown
from bot.configuration.app_context import AppContext
from bot.configuration.desk_file import Queue
from bot.configuration.faults import FileComplaint
from bot.language.texts import Words
from bot.store import Delivery, DeliveryVerb, Store
from bot.turn import KEEP_DAYS, Address, Mail, Place, Reply, Say, Text

_MOST_LINES = 8
"""So many faults are told one by one; `app.py check` tells them all."""


def notify_support(store: Store, app: AppContext, text: str, mail: Mail, name: str = "") -> Iterator[Reply]:
    """To the queue that gets everything else: its channel where one is bound, else by mail to its first address.

    `text` is in Teams' Markdown, `mail` the same without an address. With a `name` it is posted once only.
    """
    queue = app.desk.queues.get(app.desk.default_queue)
    if place := _channel(store, queue):
        if not name or not store.outbox.stands(name):
            yield Say(Text(text), Address(place.id), name, keep_days=KEEP_DAYS)
        return
    targets = (*queue.to, *queue.fallback) if queue else ()
    mailed = (target.removeprefix("mailto:") for target in targets if target.startswith("mailto:"))
    if address := next(mailed, None):
        yield replace(mail, to=address)


def report_file_complaints(
    store: Store, app: AppContext, complaints: Sequence[FileComplaint], now: datetime, *, at_start: bool = False
) -> Iterator[Reply]:
    """What is wrong with the files, in one message. The same at every start is told once a week."""
    if not complaints:
        return
    words = app.texts[app.desk.language]
    lines = [_complaint_line(words, one, markdown.escape) for one in complaints[:_MOST_LINES]]
    plain = [_complaint_line(words, one, str) for one in complaints[:_MOST_LINES]]
    if more := len(complaints) - _MOST_LINES:
        for some in (lines, plain) if more > 0 else ():
            some.append(words("files-more", count=str(more)))
    digest = hashlib.sha256("\n".join(plain).encode(errors="replace")).hexdigest()[:16]
    name = f"files:{now:%G-%V}:{digest}" if at_start else ""
    mail = Mail("", words("files-subject"), "\n\n".join(plain), f"files-{now:%Y%m%d%H%M%S}-{digest}")
    yield from notify_support(store, app, "\n\n".join(lines), mail, name)


def _complaint_line(words: Words, complaint: FileComplaint, escape: Callable[[str], str]) -> str:
    file = f"{complaint.file}:{complaint.line}" if complaint.line else complaint.file
    return words(
        complaint.text,
        file=escape(file),
        count=str(complaint.count),
        parts=escape(", ".join(complaint.parts)),
    )


def report_stopped_tenant(store: Store, app: AppContext, tenant: str, gone: int) -> Iterator[Reply]:
    """To every channel of the queue that gets everything else: a person must look before the tenant is sent more."""
    queue = app.desk.queues.get(app.desk.routes[-1].queue or "")
    places = (store.places.of_queue(channel) for channel in queue.channels) if queue else ()
    organisation = app.desk.organisations.get(app.desk.organisation_of(tenant, {}) or "")
    whose = markdown.escape(organisation.name if organisation else tenant)
    text = app.texts[app.desk.language]("alarm-stopped", places=str(gone), whose=whose, tenant=tenant)
    for place in dict.fromkeys(place.id for place in places if place):
        yield Say(Text(text), Address(place), keep_days=KEEP_DAYS)


def report_refused(store: Store, app: AppContext, delivery: Delivery, why: str, now: datetime) -> Iterator[Reply]:
    """What somebody waits for and will not get, once a day for each place. Cases go another way, and notices are listed
    by themselves; what support cannot be told is not told to support.
    """
    place, queue = delivery.place, app.desk.queues.get(app.desk.default_queue)
    support = _channel(store, queue)
    if delivery.verb is not DeliveryVerb.POST or place is None or delivery.at_most_once or place == support:
        return
    words = app.texts[app.desk.language]
    text = words("alarm-refused", place=place.name or place.id, why=why[:3])
    name = f"refused:{place.id}:{now:%Y%m%d}"
    digest = hashlib.sha256(name.encode()).hexdigest()[:16]
    mail = Mail("", words("alarm-refused.subject"), text, f"refused-{digest}")
    yield from notify_support(store, app, markdown.escape(text), mail, name)


def _channel(store: Store, queue: Queue | None) -> Place | None:
    """The first bound one; a desk file that has just changed may have taken the queue away."""
    places = (store.places.of_queue(channel) for channel in queue.channels) if queue else ()
    return next((place for place in places if place), None)

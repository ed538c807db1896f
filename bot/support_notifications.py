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
from bot.model.post import Post, PostKind
from bot.store import Store
from bot.turn import KEEP_DAYS, Address, Mail, Place, Reply, Say, Text

_MOST_LINES = 8
"""So many faults are told one by one; `app.py check` tells them all."""


def notify_support(store: Store, app: AppContext, text: str, mail: Mail, post: Post | None = None) -> Iterator[Reply]:
    """To the queue that gets everything else: its channel where one is bound, else by mail to its first address.

    `text` is in Teams' Markdown, `mail` the same without an address. With a `post` it is posted once only.
    """
    queue = app.desk.queues.get(app.desk.default_queue)
    if place := _channel(store, queue):
        if post is None or not store.posts.stands(post):
            yield Say(Text(text), Address(place.id), post, KEEP_DAYS)
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
    post = Post(PostKind.FILES, 0, f"{now:%G-%V}", digest) if at_start else None
    mail = Mail("", words("files-subject"), "\n\n".join(plain), f"files-{now:%Y%m%d%H%M%S}-{digest}")
    yield from notify_support(store, app, "\n\n".join(lines), mail, post)


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


def _channel(store: Store, queue: Queue | None) -> Place | None:
    """The first bound one; a desk file that has just changed may have taken the queue away."""
    places = (store.places.of_queue(channel) for channel in queue.channels) if queue else ()
    return next((place for place in places if place), None)

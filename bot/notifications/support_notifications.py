"""How support is told, in its channels, else another way; and what it is told that is about no case."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.cards import markdown
from bot.cards.markdown import plain_text
from bot.configuration.app_context import AppContext
from bot.configuration.desk_file import Queue
from bot.configuration.faults import FileComplaint
from bot.language.texts import Words
from bot.model.place import Address, Place
from bot.model.post import Post, PostKind
from bot.model.target import ChannelTarget, HookTarget, MailTarget, Target
from bot.store import Delivery, DeliveryVerb, Store
from bot.turn import KEEP_DAYS, Hook, Mail, Reply, Say, Text

_MOST_LINES = 8
"""So many faults are told one by one; `app.py check` tells them all."""


@dataclass(frozen=True, slots=True)
class SupportLine:
    """Something that support is told, by the way that a target names; None where it cannot be said that way."""

    in_channel: Callable[[str], Say | None]
    by_mail: Callable[[str], Mail]
    to_program: Callable[[str], Hook] | None = None
    """Programs are told of cases alone."""

    def to(self, target: Target) -> Reply | None:
        match target:
            case ChannelTarget(name=name):
                return self.in_channel(name)
            case MailTarget(address=address):
                return self.by_mail(address)
            case HookTarget(url=url):
                return self.to_program(url) if self.to_program else None


def tell(line: SupportLine, ways: Iterable[Iterable[Target]]) -> Iterator[Reply]:
    """Support is told by the first of these ways by which anybody is reached."""
    for targets in ways:
        told: list[Reply] = []
        for target in targets:
            # Two names may be bound to one channel.
            if (reply := line.to(target)) and reply not in told:
                told.append(reply)
        if told:
            yield from told
            return


def bound_channels(store: Store, queue: Queue | None) -> list[Place]:
    """The places that its channels are bound to; a desk file that has just changed may have taken the queue away."""
    places = (store.places.of_queue(channel) for channel in queue.channels) if queue else ()
    return list(dict.fromkeys(place for place in places if place))


def tell_staff(store: Store, queue: Queue | None, says: Callable[[Place], Say], mail: Mail) -> Iterator[Reply]:
    """What is about no case: in each of the queue's channels, by mail where none is bound. `mail`: without address."""
    yield from tell(_line(store, says, mail), queue.channels_else_mail if queue else ())


def _line(store: Store, says: Callable[[Place], Say], mail: Mail) -> SupportLine:
    def in_channel(name: str) -> Say | None:
        place = store.places.of_queue(name)
        return says(place) if place else None

    return SupportLine(in_channel, lambda address: replace(mail, to=address))


def notify_support(store: Store, app: AppContext, text: str, mail: Mail, post: Post | None = None) -> Iterator[Reply]:
    """To the queue that gets everything else. `text` is in Teams' Markdown, `mail` the same without an address. With a
    `post` it is posted once only.
    """
    if post is None or not store.posts.stands(post):
        queue = app.desk.queues.get(app.desk.default_queue)
        to_one = ((target,) for targets in (queue.channels_else_mail if queue else ()) for target in targets)
        yield from tell(_line(store, lambda place: Say(Text(text), Address(place.id), post, KEEP_DAYS), mail), to_one)


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


def report_stopped_tenant(store: Store, app: AppContext, tenant: str, gone: int, now: datetime) -> Iterator[Reply]:
    """To the queue that gets everything else: a person must look before the tenant is sent more."""
    organisation = app.desk.organisations.get(app.desk.organisation_of(tenant, {}) or "")
    whose = markdown.escape(organisation.name if organisation else tenant)
    text = app.texts[app.desk.language]("alarm-stopped", places=str(gone), whose=whose, tenant=tenant)
    plain = plain_text(text)
    mail = Mail("", plain.partition(".")[0], plain, f"stopped-{now:%Y%m%d%H%M%S}")
    queue = app.desk.queues.get(app.desk.default_queue)
    yield from tell_staff(store, queue, lambda place: Say(Text(text), Address(place.id), keep_days=KEEP_DAYS), mail)


def report_refused(store: Store, app: AppContext, delivery: Delivery, why: str, now: datetime) -> Iterator[Reply]:
    """What somebody waits for and will not get, once a day for each place. Cases go another way, and notices are listed
    by themselves; what support cannot be told is not told to support.
    """
    place, queue = delivery.place, app.desk.queues.get(app.desk.default_queue)
    support = next(iter(bound_channels(store, queue)), None)
    if delivery.verb is not DeliveryVerb.POST or place is None or delivery.at_most_once or place == support:
        return
    words = app.texts[app.desk.language]
    text = words("alarm-refused", place=place.name or place.id, why=why[:3])
    post = Post(PostKind.REFUSED, 0, place.id, f"{now:%Y%m%d}")
    digest = hashlib.sha256(str(post).encode()).hexdigest()[:16]
    mail = Mail("", words("alarm-refused.subject"), text, f"refused-{digest}")
    yield from notify_support(store, app, markdown.escape(text), mail, post)

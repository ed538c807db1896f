"""How things stand with a case, as its requester reads it: state, promise, and whether it has got to where it goes."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from enum import StrEnum

from bot.cases import details, receipt_cards
from bot.cases.case_messages import message_id
from bot.cases.receipt_cards import CaseStatus
from bot.cases.requester import missing_details
from bot.configuration.app_context import AppContext
from bot.configuration.desk_file import Queue
from bot.configuration.routes import reason_in_words
from bot.context.turn_context import TurnContext
from bot.language.texts import Words
from bot.model.case import UNTOUCHED, Case
from bot.model.place import PlaceKind
from bot.model.post import Post, PostKind
from bot.model.target import ChannelTarget
from bot.store import DeliveryState, DeliverySummary, DeliveryVerb, Store
from bot.turn import KEEP_DAYS, Card, Reply, Revise, Say

_HOW_IT_WENT_KEPT = 3600
"""Seconds after which a case that nothing is known to have been sent of no longer says that it is on its way."""


class CaseDelivery(StrEnum):
    """What became of a case on its way to a queue."""

    DONE = "done"
    WAITING = "waiting"
    AGAIN = "again"
    KEPT = "kept"
    """Nobody was reached; the case is in the list all the same."""


def receipt(context: TurnContext, case: Case) -> Say:
    """What the requester gets in hand."""
    card = receipt_card(context.store, context.app, case, context.turn.at)
    return Say(card, post=receipt_post(case), keep_days=KEEP_DAYS, case=case.number)


def redraw_receipts(store: Store, app: AppContext, case: Case, now: datetime) -> Iterator[Reply]:
    card = receipt_card(store, app, case, now)
    # The first one may be among what is yet to be posted.
    shown = dict.fromkeys((receipt_post(case), *store.posts.of(PostKind.RECEIPT, case.number)))
    yield from (Revise(post, card) for post in shown)


def receipt_card(store: Store, app: AppContext, case: Case, now: datetime) -> Card:
    words = app.texts[case.asked.language]
    private = case.place_kind is PlaceKind.PERSONAL
    return receipt_cards.receipt(case, case_status(store, app, case, now, words, private=private), words)


def case_status(store: Store, app: AppContext, case: Case, now: datetime, words: Words, *, private: bool) -> CaseStatus:
    """How things stand with a case, in these words, and in the times of its organisation. `private`: nobody reads
    along.
    """
    service = app.desk.services.get(case.asked.service or "")
    zone = app.zone(case.asked.organisation)
    return CaseStatus(
        state=receipt_cards.state_for_requester(case, words),
        promise=_promise_as_text(app, case, now, words) if case.work.state in UNTOUCHED else "",
        sent=tuple(_delivery_lines(store, app, case, now, words)),
        missing=tuple(_missing(app, case, words, private=private)),
        phones=service.phones_for_urgent if service and case.asked.urgent else (),
        called=words.time(case.work.called, zone) if case.work.called else "",
        why=reason_in_words(app, case, words),
    )


def _missing(app: AppContext, case: Case, words: Words, *, private: bool) -> Iterator[tuple[str, str, str]]:
    """What was left out without a reason: label, field ("" where it cannot be typed here), and why it would help."""
    told = zip(case.asked.left_out, details.missing_details(case.asked.details, case.asked.flow, words), strict=True)
    for one, (label, why) in told:
        if not one.reason:
            typed = missing_details.can_be_typed(app, case, one.field, private=private)
            yield label, one.field if typed else "", why


def receipt_post(case: Case) -> Post:
    return Post(PostKind.RECEIPT, case.number)


def _promise_as_text(app: AppContext, case: Case, now: datetime, words: Words) -> str:
    """By when somebody looks at it; "" once that has passed, as nothing is promised by then."""
    if case.asked.promised <= now:
        return ""
    zone = app.zone(case.asked.organisation)
    today, due = now.astimezone(zone).date(), case.asked.promised.astimezone(zone)
    time = words.time(due, zone)
    match (due.date() - today).days:
        case 0:
            promise = words("receipt-today", time=time)
        case 1:
            promise = words("receipt-tomorrow", time=time)
        case _:
            promise = words("receipt-later", day=words.day(due, zone), time=time)
    closed = [] if app.hours.open_at(now) else [words("receipt-closed-now")]
    return " ".join([*closed, promise])


def _delivery_lines(store: Store, app: AppContext, case: Case, now: datetime, words: Words) -> Iterator[str]:
    """Every queue that the case goes to, and whether it has got there."""
    summaries = store.outbox.summaries_of(case.number)
    for name in dict.fromkeys((case.asked.queue, *case.asked.copies)):
        queue = app.desk.queues.get(name)
        state = queue and _case_delivery(store, case, name, queue, summaries, now)
        if queue and state:
            called = queue.called(name, words.language)
            copy = words("sent-copy", queue=called) if name != case.asked.queue else called
            yield words(f"sent-{state}", queue=copy)
    yield from _peers_delivery_lines(app, case, summaries, words)


def _peers_delivery_lines(
    app: AppContext, case: Case, summaries: Iterable[DeliverySummary], words: Words
) -> Iterator[str]:
    """The peers' channel, where the requester let them see it and it was posted."""
    service = app.desk.services.get(case.asked.service or "")
    found = [one for one in summaries if one.post and one.post.kind is PostKind.PEERS and one.verb is DeliveryVerb.POST]
    if found and service and service.peers:
        names = service.peers.name
        called = names.get(words.language) or next(iter(names.values()), service.called(words.language))
        yield words(f"sent-{_combined_delivery(found)}", queue=called)


def _case_delivery(
    store: Store, case: Case, name: str, queue: Queue, summaries: Iterable[DeliverySummary], now: datetime
) -> CaseDelivery | None:
    """None where it was so long ago that nobody knows any more."""
    letter, posts = message_id(case, name), {Post(PostKind.CASE, case.number, channel) for channel in queue.channels}
    found = [
        one
        for one in summaries
        if (one.verb is DeliveryVerb.POST and one.post in posts)
        or (one.verb in (DeliveryVerb.MAIL, DeliveryVerb.HOOK) and one.message == letter)
    ]
    if not found and (now - case.asked.opened).total_seconds() > _HOW_IT_WENT_KEPT:
        return None
    if not found:
        return CaseDelivery.WAITING if _can_be_reached(store, queue) else CaseDelivery.KEPT
    return _combined_delivery(found)


def _combined_delivery(found: list[DeliverySummary]) -> CaseDelivery:
    """What became of the deliveries together."""
    if any(one.state is DeliveryState.DONE for one in found):
        return CaseDelivery.DONE
    waiting = [one for one in found if one.state in (DeliveryState.WAITING, DeliveryState.SENDING)]
    if not waiting:
        return CaseDelivery.KEPT
    return CaseDelivery.AGAIN if any(one.error for one in waiting) else CaseDelivery.WAITING


def _can_be_reached(store: Store, queue: Queue) -> bool:
    return any(
        store.places.of_queue(target.name) is not None if isinstance(target, ChannelTarget) else True
        for target in (*queue.to, *queue.fallback)
    )

"""What becomes of a delivery, written down: each trouble by what it asks for, for it and for where it was going."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import cast

import structlog

from bot.cases import announcement, pictures, receipts
from bot.configuration.app_context import AppContext
from bot.delivery.transport import DeliveryReceipt, DeliveryTrouble, TransportError
from bot.model.attachment import Refusal, StoredPicture
from bot.model.place import Address, Place
from bot.model.post import PostKind
from bot.notifications import outbox, support_notifications
from bot.questions import lesson_commands
from bot.store import IN_A_ROW, Delivery, DeliveryVerb, Store, StoreFailure
from bot.store.deliveries.delivery import hook_host
from bot.turn import ERASED, Json, Reply

log = structlog.stdlib.get_logger()

UNAUTHORISED_BACKOFF = 60.0
"""Seconds until a tenant that let us in no longer is tried again."""
LONGEST_BACKOFF = 30.0
"""Seconds between two tries whether a destination that fails is healthy again, at most."""
LONGEST_BACKOFF_ONCE = 15 * 60.0
"""The same while only posts that are sent at most once wait: each such try may cost one of them."""
LATE = timedelta(hours=1)
"""An answer that took longer says so."""

# A tenth alone would stop a tenant of a few channels at the first one that the desk is taken out of.
MASS_REMOVAL_PLACES, MASS_REMOVAL_SHARE = 5, 0.1
MASS_REMOVAL_WITHIN = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class DeliveryFailure:
    """A try that came to nothing. `wait`: seconds until the next one, if there is to be one."""

    error: TransportError
    at: datetime
    wait: float
    backs_off_tenant: bool = False
    """Whether a 429 says that the whole tenant, not this conversation alone, is to be backed off from."""

    @property
    def next_try(self) -> datetime:
        return self.at + timedelta(seconds=self.wait)


def told_late(delivery: Delivery, now: datetime) -> Delivery:
    """As it is sent: with a word before it where it is an answer that has been long on its way."""
    if delivery.late and delivery.created and now - delivery.created > LATE:
        return replace(delivery, payload=_with_word_before(delivery.payload, delivery.late))
    return delivery


def renewed(store: Store, app: AppContext, delivery: Delivery, now: datetime) -> Delivery:
    """As it is to be sent: a receipt that has waited tells how things now stand, as what it promised may be over."""
    post = delivery.post
    waited = delivery.created and now - delivery.created > LATE
    if not waited or post is None or post.kind is not PostKind.RECEIPT or "card" not in delivery.payload:
        return delivery
    case = store.cases.get(post.number)
    if case is None or case.asked.person == ERASED:
        return delivery
    try:
        with store.savepoint():
            payload = outbox.written(receipts.receipt_card(store, app, case, now))
            store.outbox.replace(delivery, payload)
    except StoreFailure:
        raise
    except Exception:
        log.exception("delivery.not_renewed", id=delivery.id, case=post.number)
        return delivery
    return replace(delivery, payload=payload)


def arrived(store: Store, app: AppContext, delivery: Delivery, receipt: DeliveryReceipt, now: datetime) -> None:
    store.outbox.mark_sent(delivery, now, receipt.thread, receipt.activity)
    _mark_healthy(store, delivery.destination)
    _follow_up(store, now, lambda: announcement.delivery_done(store, app, delivery, now))
    if delivery.verb is DeliveryVerb.ROSTER and delivery.place:
        store.people.roster(delivery.place.team, receipt.people)
    if reference := receipt.reference:
        _follow_up(store, now, lambda: announcement.reference_given(store, app, delivery, reference, now))
    if picture := receipt.picture:
        _follow_up(store, now, lambda: _picture_fetched(store, app, delivery, picture, now))
    if receipt.lessons is not None and delivery.place:
        here, found = Address(delivery.place.id, delivery.thread), receipt.lessons
        words = app.texts[str(delivery.payload["language"])]
        outbox.send(store, lesson_commands.lessons_found(store, app, found, words, now), now, here)


def failed(store: Store, app: AppContext, delivery: Delivery, failure: DeliveryFailure) -> None:
    error = failure.error
    # Who refuses is there, and well; only silence, or what cannot be trusted, counts against the destination.
    if error.trouble not in (DeliveryTrouble.UNREACHED, DeliveryTrouble.AMBIGUOUS):
        _mark_healthy(store, delivery.destination)
    match error.trouble:
        case DeliveryTrouble.THROTTLED | DeliveryTrouble.UNAUTHORISED:
            if failure.backs_off_tenant or error.trouble is DeliveryTrouble.UNAUTHORISED:
                store.destinations.back_off(delivery.destination, failure.next_try, str(error))
            store.outbox.retry(delivery, failure.next_try, str(error), counts=False)
        case DeliveryTrouble.AGAIN | DeliveryTrouble.DOUBTED:
            store.outbox.retry(delivery, failure.next_try, str(error), counts=True)
        case DeliveryTrouble.UNREACHED | DeliveryTrouble.AMBIGUOUS:
            _back_off(store, delivery, failure)
        case DeliveryTrouble.TOO_LARGE if shorter := shortened(delivery.payload):
            store.outbox.replace(delivery, shorter)
            store.outbox.retry(delivery, failure.at, str(error), counts=True)
        case DeliveryTrouble.GONE if delivery.place:
            _place_gone(store, app, delivery, delivery.place, failure)
        case _:
            _give_up(store, app, delivery, failure)
            report = support_notifications.report_refused
            _follow_up(store, failure.at, lambda: report(store, app, delivery, str(error), failure.at))
    if store.outbox.overdue(delivery.id, failure.at):
        _give_up(store, app, delivery, failure, "too late; ")


def settle_alone(store: Store, delivery: Delivery, now: datetime, why: str, *, arrived: bool) -> None:
    """What became of it and no more: something that was to follow from it has failed, and would again."""
    if arrived:
        # Without the ids it came back with: they may be what could not be written.
        store.outbox.mark_sent(delivery, now, delivery.thread, delivery.activity or "")
    else:
        _put_back(store, delivery, now, why)


def sweep(store: Store, under_way: frozenset[int], now: datetime) -> None:
    """What is marked as being sent, though nobody sends it, waits again."""
    for delivery in store.outbox.sending_but(under_way):
        log.error("delivery.swept", id=delivery.id, verb=delivery.verb, lane=delivery.lane_in_log)
        _put_back(store, delivery, now, "nobody was sending it any longer")


def expire(store: Store, app: AppContext, now: datetime) -> None:
    """What has been tried for as long as it is worth trying."""
    for delivery in store.outbox.expire(now):
        _follow_up(store, now, lambda: given_up(store, app, delivery, now))  # noqa: B023 - used at once


def given_up(store: Store, app: AppContext, delivery: Delivery, now: datetime) -> Iterator[Reply]:
    """No longer tried: told to whoever reads the log, and made up for as far as it can be."""
    log.error("delivery.dead", id=delivery.id, verb=delivery.verb, lane=delivery.lane_in_log, case=delivery.number)
    if delivery.verb is DeliveryVerb.FETCH:
        yield from _picture_fetched(store, app, delivery, Refusal.GONE, now)
    yield from announcement.delivery_given_up(store, app, delivery, now)


def pictures_found(store: Store, app: AppContext, kept: Mapping[str, StoredPicture], now: datetime) -> frozenset[str]:
    """At the start: which of the pictures that are kept as files, by their ids, belong there."""
    outbox.send(store, pictures.restore_stored(store, app, kept, now), now, None)
    return store.attachments.ids()


def is_mass_removal(gone: int, known: int) -> bool:
    """Whether so many of a tenant's places, closed to the desk within that time, mean that something else is wrong."""
    return gone >= MASS_REMOVAL_PLACES and gone > known * MASS_REMOVAL_SHARE


def restarted(store: Store) -> None:
    """What was being sent when the desk ended is sent again, or left for a person to look for."""
    for delivery in store.outbox.recover():
        _log_uncertain(delivery)


def shortened(payload: Json) -> Json | None:
    """The post with a card's one line, a mail with a picture less, or the beginning of a text; None when it is
    short already.
    """
    if "card" in payload:
        return {"text": str(payload.get("summary", ""))[:2000]}
    if files := payload.get("files"):
        return {**payload, "files": cast("list[str]", files)[:-1]}
    text = str(payload.get("text", ""))
    return {**payload, "text": text[:2000] + "…"} if len(text) > 2001 else None


def _with_word_before(payload: Json, word: str) -> Json:
    """The post, with that line above its text or on top of its card."""
    if "card" not in payload:
        return {**payload, "text": f"{word}\n\n{payload.get('text', '')}"}
    card = cast("Json", payload["card"])
    line = {"type": "TextBlock", "text": word, "wrap": True, "isSubtle": True}
    return {**payload, "card": {**card, "body": [line, *cast("list[Json]", card.get("body") or [])]}}


def _picture_fetched(
    store: Store, app: AppContext, delivery: Delivery, outcome: StoredPicture | Refusal, now: datetime
) -> Iterator[Reply]:
    """What became of a picture."""
    return pictures.record_outcome(store, app, str(delivery.payload["id"]), outcome, now)


def _follow_up(store: Store, at: datetime, replies: Callable[[], Iterable[Reply]]) -> None:
    """What else comes of it. A fault of ours there undoes itself alone: what happened outside has happened."""
    try:
        with store.savepoint():
            outbox.send(store, replies(), at, None)
    except StoreFailure:
        raise
    except Exception:
        log.exception("delivery.follow_up_failed")


def _put_back(store: Store, delivery: Delivery, now: datetime, why: str) -> None:
    if delivery.at_most_once:
        store.outbox.mark_uncertain(delivery, why)
        _log_uncertain(delivery)
        return
    # Bounded, as a long outage would end in an OverflowError at 2.0 ** 1024.
    wait = min(LONGEST_BACKOFF_ONCE, 2.0 ** min(delivery.attempts, 20))
    store.outbox.retry(delivery, now + timedelta(seconds=wait), why, counts=True)
    if store.outbox.overdue(delivery.id, now):
        store.outbox.mark_dead(delivery, now, f"too late; {why}")
        log.error("delivery.dead", id=delivery.id, verb=delivery.verb, lane=delivery.lane_in_log, case=delivery.number)


def _mark_healthy(store: Store, destination: str) -> None:
    """It answers, whatever the answer is."""
    if store.destinations.mark_healthy(destination):
        log.info("destination.well", destination=hook_host(destination))


def _back_off(store: Store, delivery: Delivery, failure: DeliveryFailure) -> None:
    """After some such failures in a row: nothing for a while, then one delivery at a time finds out how it is."""
    name, text = delivery.destination, str(failure.error)
    ambiguous = failure.error.trouble is DeliveryTrouble.AMBIGUOUS
    beyond = store.destinations.count_failure(name, text) - IN_A_ROW
    next_try = failure.next_try
    if beyond >= 0:
        # Bounded, as a long outage would end in an OverflowError at 2.0 ** 1024.
        doubling = 2.0 ** min(beyond, 20)
        next_try = failure.at + timedelta(seconds=min(LONGEST_BACKOFF, doubling))
        store.destinations.back_off(name, next_try, text)
        if ambiguous:  # where nobody is, a try costs nothing
            store.destinations.back_off_once(name, failure.at + timedelta(seconds=min(LONGEST_BACKOFF_ONCE, doubling)))
        log.warning("destination.rests", destination=hook_host(name), until=next_try.isoformat(), error=text)
    if ambiguous and delivery.at_most_once:
        store.outbox.mark_uncertain(delivery, text)
        _log_uncertain(delivery)
    else:
        store.outbox.retry(delivery, next_try, text, counts=beyond < 0)


def _log_uncertain(delivery: Delivery) -> None:
    log.error("delivery.uncertain", id=delivery.id, lane=delivery.lane_in_log, post=delivery.post)


def _place_gone(store: Store, app: AppContext, delivery: Delivery, place: Place, failure: DeliveryFailure) -> None:
    """The place is closed to us, and what waits for it is given up; unless too many say so to be believed."""
    # It was stopped because too many said this to be believed: so this one is not believed either.
    if store.destinations.stopped(place.tenant):
        later = failure.at + timedelta(seconds=UNAUTHORISED_BACKOFF)
        store.outbox.retry(delivery, later, str(failure.error), counts=False)
        return
    store.places.refused(place.id, failure.at)
    for waiting in store.outbox.cancel_place(place.id, failure.at):
        _follow_up(store, failure.at, lambda: given_up(store, app, waiting, failure.at))  # noqa: B023 - used at once
    _give_up(store, app, delivery, failure)
    recent = failure.at - MASS_REMOVAL_WITHIN
    # What was refused before a person said that it may go on has been looked at.
    gone, known = store.places.refusals(place.tenant, max(recent, store.destinations.resumed(place.tenant) or recent))
    if is_mass_removal(gone, known):
        store.destinations.stop(place.tenant, failure.at, str(failure.error))
        log.error("tenant.stopped", tenant=place.tenant, places=gone)
        outbox.send(
            store,
            support_notifications.report_stopped_tenant(store, app, place.tenant, gone, failure.at),
            failure.at,
            None,
        )


def _give_up(store: Store, app: AppContext, delivery: Delivery, failure: DeliveryFailure, why: str = "") -> None:
    store.outbox.mark_dead(delivery, failure.at, f"{why}{failure.error}")
    _follow_up(store, failure.at, lambda: given_up(store, app, delivery, failure.at))

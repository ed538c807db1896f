"""What becomes of a delivery, written down: each trouble by what it asks for, for it and for where it was going."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import cast

import structlog

from bot import outbox, support_notifications
from bot.cases import announcement, pictures
from bot.configuration.app_context import AppContext
from bot.delivery.transport import DeliveryReceipt, DeliveryTrouble, TransportError
from bot.model.attachment import Refusal, StoredPicture
from bot.questions import lesson_commands
from bot.store import IN_A_ROW, Delivery, DeliveryVerb, Store
from bot.turn import Address, Json, Place, Reply

log = structlog.stdlib.get_logger()

UNAUTHORISED_BACKOFF = 60.0
"""Seconds until a tenant that let us in no longer is tried again."""
LONGEST_BACKOFF = 30.0
"""Seconds between two tries whether a destination that fails is healthy again, at most."""
LONGEST_BACKOFF_ONCE = 15 * 60.0
"""The same while only posts that are sent at most once wait: each such try may cost one of them."""


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


def arrived(store: Store, app: AppContext, delivery: Delivery, receipt: DeliveryReceipt, now: datetime) -> None:
    store.outbox.mark_sent(delivery, now, receipt.thread, receipt.activity)
    outbox.send(store, announcement.delivery_done(store, app, delivery, now), now, None)
    if delivery.verb is DeliveryVerb.ROSTER and delivery.place:
        store.people.roster(delivery.place.team, receipt.people)
    if receipt.reference:
        outbox.send(store, announcement.reference_given(store, app, delivery, receipt.reference, now), now, None)
    if receipt.picture:
        outbox.send(store, _picture_fetched(store, app, delivery, receipt.picture, now), now, None)
    if receipt.lessons is not None and delivery.place:
        here = Address(delivery.place.id, delivery.thread)
        words = app.texts[str(delivery.payload["language"])]
        outbox.send(store, lesson_commands.lessons_found(store, app, receipt.lessons, words, now), now, here)
    _mark_healthy(store, delivery.destination)


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
        case DeliveryTrouble.AGAIN:
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


def given_up(store: Store, app: AppContext, delivery: Delivery, now: datetime) -> Iterator[Reply]:
    """No longer tried: told to whoever reads the log, and made up for as far as it can be."""
    log.error("delivery.dead", id=delivery.id, verb=delivery.verb, lane=delivery.lane, case=delivery.number)
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
    """The activity with a card's one line, a mail with a picture less, or the beginning of a text; None when it is
    short already.
    """
    attachments = payload.get("attachments")
    if isinstance(attachments, list) and attachments:
        return {"type": "message", "text": str(payload.get("summary", ""))[:2000]}
    if files := payload.get("files"):
        return {**payload, "files": cast("list[str]", files)[:-1]}
    text = str(payload.get("text", ""))
    return {**payload, "text": text[:2000] + "…"} if len(text) > 2001 else None


def _picture_fetched(
    store: Store, app: AppContext, delivery: Delivery, outcome: StoredPicture | Refusal, now: datetime
) -> Iterator[Reply]:
    """What became of a picture."""
    return pictures.record_outcome(store, app, str(delivery.payload["id"]), outcome, now)


def _mark_healthy(store: Store, destination: str) -> None:
    """It answers, whatever the answer is."""
    if store.destinations.mark_healthy(destination):
        log.info("destination.well", destination=destination)


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
        log.warning("destination.rests", destination=name, until=next_try.isoformat(), error=text)
    if ambiguous and delivery.at_most_once:
        store.outbox.mark_uncertain(delivery, text)
        _log_uncertain(delivery)
    else:
        store.outbox.retry(delivery, next_try, text, counts=beyond < 0)


def _log_uncertain(delivery: Delivery) -> None:
    log.error("delivery.uncertain", id=delivery.id, lane=delivery.lane, post=delivery.post)


def _place_gone(store: Store, app: AppContext, delivery: Delivery, place: Place, failure: DeliveryFailure) -> None:
    """The place is closed to us, and what waits for it is given up; unless too many say so to be believed."""
    # It was stopped because too many said this to be believed: so this one is not believed either.
    if store.destinations.stopped(place.tenant):
        later = failure.at + timedelta(seconds=UNAUTHORISED_BACKOFF)
        store.outbox.retry(delivery, later, str(failure.error), counts=False)
        return
    store.places.refused(place.id, failure.at)
    for waiting in store.outbox.cancel_place(place.id, failure.at):
        outbox.send(store, given_up(store, app, waiting, failure.at), failure.at, None)
    _give_up(store, app, delivery, failure)
    recent = failure.at - MASS_REMOVAL_WITHIN
    # What was refused before a person said that it may go on has been looked at.
    gone, known = store.places.refusals(place.tenant, max(recent, store.destinations.resumed(place.tenant) or recent))
    if is_mass_removal(gone, known):
        store.destinations.stop(place.tenant, failure.at, str(failure.error))
        log.error("tenant.stopped", tenant=place.tenant, places=gone)
        outbox.send(
            store, support_notifications.report_stopped_tenant(store, app, place.tenant, gone), failure.at, None
        )


def _give_up(store: Store, app: AppContext, delivery: Delivery, failure: DeliveryFailure) -> None:
    store.outbox.mark_dead(delivery, failure.at, str(failure.error))
    outbox.send(store, given_up(store, app, delivery, failure.at), failure.at, None)

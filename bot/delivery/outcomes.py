"""What becomes of a delivery, written down: each trouble by what it asks for, for it and for where it was going."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import cast

import structlog

from bot import outbox, support_notifications
from bot.cases import announcement, pictures
from bot.configuration.app_context import House
from bot.delivery.transport import Receipt, TransportError, Trouble
from bot.model.attachment import Kept, Refusal
from bot.store import IN_A_ROW, Delivery, Store, Verb
from bot.turn import Json, Place, Reply

log = structlog.stdlib.get_logger()

UNAUTHORISED_REST = 60.0
"""Seconds until a tenant that let us in no longer is tried again."""
LONGEST_REST = 30.0
"""Seconds between two tries whether a destination that is out of order is well again, at most."""
LONGEST_REST_ONCE = 15 * 60.0
"""The same while only posts that are better never than twice wait: each such try may cost one of them."""


# A tenth alone would stop a tenant of a few channels at the first one that the desk is taken out of.
PLACES, SHARE = 5, 0.1
WITHIN = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Failure:
    """A try that came to nothing. `wait`: seconds until the next one, if there is to be one."""

    error: TransportError
    at: datetime
    wait: float
    tenant_rests: bool = False
    """Whether a 429 says that the whole tenant, not this conversation alone, is to be left in peace."""

    @property
    def next_try(self) -> datetime:
        return self.at + timedelta(seconds=self.wait)


def arrived(store: Store, house: House, delivery: Delivery, receipt: Receipt, now: datetime) -> None:
    store.outbox.done(delivery, now, receipt.thread, receipt.activity)
    outbox.send(store, announcement.delivered(store, house, delivery, now), now, None)
    if delivery.verb is Verb.ROSTER and delivery.place:
        store.people.roster(delivery.place.team, receipt.people)
    if receipt.reference:
        outbox.send(store, announcement.referred(store, house, delivery, receipt.reference, now), now, None)
    if receipt.picture:
        outbox.send(store, _fetched(store, house, delivery, receipt.picture, now), now, None)
    _well(store, delivery.destination)


def failed(store: Store, house: House, delivery: Delivery, failure: Failure) -> None:
    error = failure.error
    # Who refuses is there, and well; only silence, or what cannot be trusted, counts against the destination.
    if error.trouble not in (Trouble.UNREACHED, Trouble.AMBIGUOUS):
        _well(store, delivery.destination)
    match error.trouble:
        case Trouble.THROTTLED | Trouble.UNAUTHORISED:
            if failure.tenant_rests or error.trouble is Trouble.UNAUTHORISED:
                store.destinations.rest(delivery.destination, failure.next_try, str(error))
            store.outbox.again(delivery, failure.next_try, str(error), counts=False)
        case Trouble.AGAIN:
            store.outbox.again(delivery, failure.next_try, str(error), counts=True)
        case Trouble.UNREACHED | Trouble.AMBIGUOUS:
            _out_of_order(store, delivery, failure)
        case Trouble.TOO_LARGE if shorter := shortened(delivery.payload):
            store.outbox.replace(delivery, shorter)
            store.outbox.again(delivery, failure.at, str(error), counts=True)
        case Trouble.GONE if delivery.place:
            _gone(store, house, delivery, delivery.place, failure)
        case _:
            _dead(store, house, delivery, failure)


def given_up(store: Store, house: House, delivery: Delivery, now: datetime) -> Iterator[Reply]:
    """No longer tried: told to whoever reads the log, and made up for as far as it can be."""
    log.error("delivery.dead", id=delivery.id, verb=delivery.verb, lane=delivery.lane, case=delivery.number)
    if delivery.verb is Verb.FETCH:
        yield from _fetched(store, house, delivery, Refusal.GONE, now)
    yield from announcement.given_up(store, house, delivery, now)


def pictures_found(store: Store, house: House, kept: Mapping[str, Kept], now: datetime) -> frozenset[str]:
    """At the start: which of the pictures that are kept as files, by their ids, belong there."""
    outbox.send(store, pictures.found(store, house, kept, now), now, None)
    return store.attachments.ids()


def unbelievable(gone: int, known: int) -> bool:
    """Whether so many of a tenant's places, closed to the desk within that time, mean that something else is wrong."""
    return gone >= PLACES and gone > known * SHARE


def restarted(store: Store) -> None:
    """What was being sent when the desk ended is sent again, or left for a person to look for."""
    for delivery in store.outbox.restart():
        _tell_of(delivery)


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


def _fetched(store: Store, house: House, delivery: Delivery, outcome: Kept | Refusal, now: datetime) -> Iterator[Reply]:
    """What became of a picture."""
    return pictures.settled(store, house, str(delivery.payload["id"]), outcome, now)


def _well(store: Store, destination: str) -> None:
    """It answers, whatever the answer is."""
    if store.destinations.well(destination):
        log.info("destination.well", destination=destination)


def _out_of_order(store: Store, delivery: Delivery, failure: Failure) -> None:
    """After some such failures in a row the destination rests, then one delivery at a time finds out how it is."""
    name, text = delivery.destination, str(failure.error)
    ambiguous = failure.error.trouble is Trouble.AMBIGUOUS
    beyond = store.destinations.failed(name, text) - IN_A_ROW
    next_try = failure.next_try
    if beyond >= 0:
        # Bounded, as a long outage would end in an OverflowError at 2.0 ** 1024.
        doubling = 2.0 ** min(beyond, 20)
        next_try = failure.at + timedelta(seconds=min(LONGEST_REST, doubling))
        store.destinations.rest(name, next_try, text)
        if ambiguous:  # where nobody is, a try costs nothing
            store.destinations.rest_once(name, failure.at + timedelta(seconds=min(LONGEST_REST_ONCE, doubling)))
        log.warning("destination.rests", destination=name, until=next_try.isoformat(), error=text)
    if ambiguous and delivery.never_twice:
        store.outbox.uncertain(delivery, text)
        _tell_of(delivery)
    else:
        store.outbox.again(delivery, next_try, text, counts=beyond < 0)


def _tell_of(delivery: Delivery) -> None:
    log.error("delivery.uncertain", id=delivery.id, lane=delivery.lane, post=delivery.post)


def _gone(store: Store, house: House, delivery: Delivery, place: Place, failure: Failure) -> None:
    """The place is closed to us, and what waits for it is given up; unless too many say so to be believed."""
    # It was stopped because too many said this to be believed: so this one is not believed either.
    if store.destinations.stopped(place.tenant):
        later = failure.at + timedelta(seconds=UNAUTHORISED_REST)
        store.outbox.again(delivery, later, str(failure.error), counts=False)
        return
    store.places.refused(place.id, failure.at)
    for waiting in store.outbox.cancel_place(place.id, failure.at):
        outbox.send(store, given_up(store, house, waiting, failure.at), failure.at, None)
    _dead(store, house, delivery, failure)
    recent = failure.at - WITHIN
    # What was refused before a person said that it may go on has been looked at.
    gone, known = store.places.refusals(place.tenant, max(recent, store.destinations.resumed(place.tenant) or recent))
    if unbelievable(gone, known):
        store.destinations.stop(place.tenant, failure.at, str(failure.error))
        log.error("tenant.stopped", tenant=place.tenant, places=gone)
        outbox.send(store, support_notifications.stopped(store, house, place.tenant, gone), failure.at, None)


def _dead(store: Store, house: House, delivery: Delivery, failure: Failure) -> None:
    store.outbox.dead(delivery, failure.at, str(failure.error))
    outbox.send(store, given_up(store, house, delivery, failure.at), failure.at, None)

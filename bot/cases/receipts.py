"""How things stand with a case, as its requester reads it: state, promise, and whether it has got to where it goes."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from enum import StrEnum

from bot.cases import details, receipt_cards
from bot.cases.case_messages import message_id
from bot.cases.receipt_cards import Standing
from bot.cases.requester import missing_details
from bot.configuration.app_context import House
from bot.configuration.desk_file import Queue
from bot.configuration.routes import reason_in_words
from bot.context import Scene
from bot.language.texts import Words
from bot.model.case import UNTOUCHED, Case
from bot.store import Errand, Store, Verb
from bot.turn import KEEP_DAYS, Card, PlaceKind, Reply, Revise, Say

_HOW_IT_WENT_KEPT = 3600
"""Seconds after which a case that nothing is known to have been sent of no longer says that it is on its way."""


class Fate(StrEnum):
    """What became of a case on its way to a queue."""

    DONE = "done"
    WAITING = "waiting"
    AGAIN = "again"
    KEPT = "kept"
    """Nobody was reached; the case is in the list all the same."""


def receipt(scene: Scene, case: Case) -> Say:
    """What the requester gets in hand."""
    card = receipt_card(scene.store, scene.house, case, scene.turn.at)
    return Say(card, name=receipt_name(case), keep_days=KEEP_DAYS, case=case.number)


def redrawn_receipts(store: Store, house: House, case: Case, now: datetime) -> Iterator[Reply]:
    card = receipt_card(store, house, case, now)
    name = receipt_name(case)
    yield from (Revise(one, card) for one in (name, *store.outbox.names(f"{name}:")))


def receipt_card(store: Store, house: House, case: Case, now: datetime) -> Card:
    words = house.texts[case.language]
    private = case.place_kind is PlaceKind.PERSONAL
    return receipt_cards.receipt(case, standing(store, house, case, now, words, private=private), words)


def standing(store: Store, house: House, case: Case, now: datetime, words: Words, *, private: bool) -> Standing:
    """How things stand with a case, in these words, and in the times of its organisation. `private`: nobody reads
    along.
    """
    service = house.desk.services.get(case.service or "")
    zone = house.zone(case.organisation)
    return Standing(
        state=receipt_cards.state_for_requester(case, words),
        promise=_promise(house, case, now, words) if case.state in UNTOUCHED else "",
        sent=tuple(_sent(store, house, case, now, words)),
        missing=tuple(_missing(house, case, words, private=private)),
        phones=service.phones_for_urgent if service and case.urgent else (),
        called=words.time(case.called, zone) if case.called else "",
        why=reason_in_words(house, case, words),
    )


def _missing(house: House, case: Case, words: Words, *, private: bool) -> Iterator[tuple[str, str, str]]:
    """What was left out without a reason: label, field ("" where it cannot be typed here), and why it would help."""
    told = zip(case.left_out, details.left_out(case.details, case.flow, words), strict=True)
    for one, (label, why) in told:
        if not one.reason:
            typed = missing_details.can_be_typed(house, case, one.field, private=private)
            yield label, one.field if typed else "", why


def receipt_name(case: Case) -> str:
    return f"receipt:{case.number}"


def _promise(house: House, case: Case, now: datetime, words: Words) -> str:
    zone = house.zone(case.organisation)
    today, due = now.astimezone(zone).date(), case.promised.astimezone(zone)
    time = words.time(due, zone)
    match (due.date() - today).days:
        case 0:
            promise = words("receipt-today", time=time)
        case 1:
            promise = words("receipt-tomorrow", time=time)
        case _:
            promise = words("receipt-later", day=words.day(due, zone), time=time)
    closed = [] if house.hours.open_at(now) else [words("receipt-closed-now")]
    return " ".join([*closed, promise])


def _sent(store: Store, house: House, case: Case, now: datetime, words: Words) -> Iterator[str]:
    """Every queue that the case goes to, and whether it has got there."""
    errands = store.outbox.about(case.number)
    for name in dict.fromkeys((case.queue, *case.copies)):
        queue = house.desk.queues.get(name)
        fate = queue and _fate(store, case, name, queue, errands, now)
        if queue and fate:
            called = queue.called(name, words.language)
            copy = words("sent-copy", queue=called) if name != case.queue else called
            yield words(f"sent-{fate}", queue=copy)
    yield from _sent_to_peers(house, case, errands, words)


def _sent_to_peers(house: House, case: Case, errands: Iterable[Errand], words: Words) -> Iterator[str]:
    """The peers' channel, where the requester let them see it and it was posted."""
    service = house.desk.services.get(case.service or "")
    found = [one for one in errands if one.name == f"peers:{case.number}" and one.verb is Verb.POST]
    if found and service and service.peers:
        names = service.peers.name
        called = names.get(words.language) or next(iter(names.values()), service.called(words.language))
        yield words(f"sent-{_fate_of(found)}", queue=called)


def _fate(store: Store, case: Case, name: str, queue: Queue, errands: Iterable[Errand], now: datetime) -> Fate | None:
    """None where it was so long ago that nobody knows any more."""
    ours = {message_id(case, name), *(f"case:{case.number}:{channel}" for channel in queue.channels)}
    found = [one for one in errands if one.name in ours and one.verb in (Verb.POST, Verb.MAIL, Verb.HOOK)]
    if not found and (now - case.opened).total_seconds() > _HOW_IT_WENT_KEPT:
        return None
    if not found:
        return Fate.WAITING if _can_be_reached(store, queue) else Fate.KEPT
    return _fate_of(found)


def _fate_of(found: list[Errand]) -> Fate:
    """What became of the deliveries together."""
    if any(one.state == "done" for one in found):
        return Fate.DONE
    waiting = [one for one in found if one.state in ("waiting", "sending")]
    if not waiting:
        return Fate.KEPT
    return Fate.AGAIN if any(one.error for one in waiting) else Fate.WAITING


def _can_be_reached(store: Store, queue: Queue) -> bool:
    written = any(not target.startswith("teams:") for target in (*queue.to, *queue.fallback))
    channels = (target.removeprefix("teams:") for target in (*queue.to, *queue.fallback))
    return written or any(store.places.of_queue(channel) for channel in channels)

"""How a case is made known: to its queues, to its requester, and as it changes to everybody who has it before them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from enum import StrEnum
from hashlib import sha256

from bot.cards import markdown
from bot.cards.elements import line
from bot.cases import case_cards, details, picture_elements
from bot.cases.case_cards import Standing
from bot.cases.releases import release_plan
from bot.cases.requester import missing_details
from bot.configuration.app_context import House
from bot.configuration.desk_file import Queue
from bot.configuration.routes import reason_in_words
from bot.context import Scene
from bot.language.texts import Words
from bot.model.attachment import AttachmentState
from bot.model.case import UNTOUCHED, Case
from bot.notices import linked_cases
from bot.store import Delivery, Errand, Store, Verb
from bot.turn import KEEP_DAYS, Address, Card, Hook, Json, Mail, Outcome, Person, PlaceKind, Reply, Revise, Say, Text

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


def announce(store: Store, house: House, case: Case, queues: Iterable[str], now: datetime) -> Iterator[Reply]:
    """The case to every queue that must hear of it; to its fallback where no channel is bound."""
    for name in queues:
        queue = house.desk.queues[name]
        reached = False
        for target in queue.to:
            for reply in _to_target(store, house, case, name, target, now):
                reached = True
                yield reply
        # A copy's fallback is its own: the case still has that of its queue before it.
        if not reached and (name != case.queue or store.cases.fall_back(case.number, now)):
            yield from fall_back(store, house, case, name, now)


def fall_back(
    store: Store, house: House, case: Case, queue: str, now: datetime, intro: str = "mail-intro"
) -> Iterator[Reply]:
    """The case the other way, as nobody took it, or could be reached, the first way. `intro`: how a mail begins."""
    known = house.desk.queues.get(queue)  # an old case's queue may have gone from the desk file
    for target in known.fallback if known else ():
        yield from _to_target(store, house, case, queue, target, now, intro)


def given_up(store: Store, house: House, delivery: Delivery, now: datetime) -> Iterator[Reply]:
    """What follows from a delivery that is no longer tried: a case whose card cannot be posted goes to the fallback."""
    case = store.cases.get(delivery.number) if delivery.number else None
    of_case = delivery.verb is Verb.POST and (delivery.post or "").startswith("case:")
    if case and of_case and store.cases.fall_back(case.number, now):
        yield from fall_back(store, house, case, case.queue, now)
    yield from delivered(store, house, delivery, now)


def delivered(store: Store, house: House, delivery: Delivery, now: datetime) -> Iterator[Reply]:
    """What became of a delivery: whether the case has got to where it goes stands on the requester's receipt."""
    announces = delivery.verb in (Verb.MAIL, Verb.HOOK) or (delivery.post or "").startswith(("case:", "peers:"))
    case = store.cases.get(delivery.number) if delivery.number and announces else None
    if case and not case.is_over:
        yield from redrawn_receipts(store, house, case, now)


def referred(store: Store, house: House, delivery: Delivery, reference: str, now: datetime) -> Iterator[Reply]:
    """What the case is called where it has got to: on every card of it, the requester's too."""
    case = store.cases.get(delivery.number) if delivery.number else None
    if case and reference not in case.references:
        yield from redrawn(store, house, store.cases.refer(case, reference, None, now), now)


def waited_too_long(store: Store, house: House, now: datetime) -> Iterator[Reply]:
    """Cases that nobody took in the time their queue allows go to its fallback, once."""
    for name, queue in house.desk.queues.items():
        if queue.fallback:
            for case in store.cases.untouched(name, now, queue.after_minutes):
                if store.cases.fall_back(case.number, now):
                    yield from fall_back(store, house, case, name, now, "mail-fallback")


def redrawn(store: Store, house: House, case: Case, now: datetime) -> Iterator[Reply]:
    """The case as things now stand, on every card of it, and on that of the update it is planned for."""
    yield from redrawn_cards(store, house, case, now)
    yield from release_plan.redrawn_of(store, house, case)


def redrawn_cards(store: Store, house: House, case: Case, now: datetime) -> Iterator[Reply]:
    """The case on its own cards: support's and the requester's."""
    card = support_card(store, house, case, now)
    yield from (Revise(name, card) for name in store.outbox.names(f"case:{case.number}:"))
    yield from redrawn_receipts(store, house, case, now)


def redrawn_receipts(store: Store, house: House, case: Case, now: datetime) -> Iterator[Reply]:
    card = receipt_card(store, house, case, now)
    name = receipt_name(case)
    yield from (Revise(one, card) for one in (name, *store.outbox.names(f"{name}:")))


def news(store: Store, house: House, case: Case, text: str, files: tuple[str, ...] = ()) -> Iterator[Reply]:
    """A line about the case to those who work on it: in its thread, where its holder is named, or by their other way.
    Edits in place notify nobody. `files`: pictures that came with it.
    """
    queue = house.desk.queues.get(case.queue)
    if queue is None:
        return
    reached = False
    for target in queue.to:
        for reply in _news_to_target(store, house, case, queue, target, text, files):
            reached = True
            yield reply
    if not reached:
        for target in queue.fallback:
            yield from _news_to_target(store, house, case, queue, target, text, files)


def asked(store: Store, house: House, case: Case, text: str) -> Iterator[Reply]:
    """A question for support itself: in the first channel that has the case, which may only have a copy of it, as a
    supplier is not asked; else as its news goes.
    """
    queues = (house.desk.queues.get(name) for name in (case.queue, *case.copies))
    channels = (channel for queue in queues if queue for channel in queue.channels)
    threads = (store.outbox.thread_of(f"case:{case.number}:{channel}") for channel in channels)
    if thread := next(filter(None, threads), None):
        yield _in_thread(store, case, thread, text)
    else:
        yield from news(store, house, case, text)


def carried(store: Store, case: Case, to: Address, person: str, text: str) -> Say:
    """Words from support to somebody who waits: where they asked, and by name where others read along."""
    place = store.places.get(to.place)
    met = store.people.get(person) if place and place.kind is not PlaceKind.PERSONAL else None
    return Say(_calling(text, met), to, keep_days=KEEP_DAYS, case=case.number)


def receipt_card(store: Store, house: House, case: Case, now: datetime) -> Card:
    words = house.texts[case.language]
    private = case.place_kind is PlaceKind.PERSONAL
    return case_cards.receipt(case, standing(store, house, case, now, words, private=private), words)


def standing(store: Store, house: House, case: Case, now: datetime, words: Words, *, private: bool) -> Standing:
    """How things stand with a case, in these words, and in the times of its organisation. `private`: nobody reads
    along.
    """
    service = house.desk.services.get(case.service or "")
    zone = house.zone(case.organisation)
    return Standing(
        state=case_cards.state_for_requester(case, words),
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


def support_card(store: Store, house: House, case: Case, now: datetime) -> Card:
    words = house.texts[house.desk.language]
    told = details.told(case.details, case.flow, words)
    service = house.service_name(case.service, words)
    shown = [(one, house.links.to(one.id, now)) for one in store.attachments.of_case(case.number)]
    pictures = picture_elements.attachment_elements(case.number, shown, words)
    known, changes = _facts(store, house, case, words), _changes(store, case, words)
    return case_cards.case_card(case, service, known, told, changes, words, pictures)


def receipt_name(case: Case) -> str:
    return f"receipt:{case.number}"


def renew_pictures(scene: Scene, case: Case) -> Outcome:
    """The case's card with links that are good for another week."""
    card = support_card(scene.store, scene.house, case, scene.turn.at)
    return Outcome(tuple(redrawn(scene.store, scene.house, case, scene.turn.at)), shown=card)


def post(store: Store, house: House, case: Case, channel: str, now: datetime) -> Say | None:
    """The case's card in the place bound to that name; None where none is."""
    place = store.places.of_queue(channel)
    if place is None:
        return None
    name = f"case:{case.number}:{channel}"
    card = support_card(store, house, case, now)
    to = linked_cases.group(store, case, place) or Address(place.id)
    return Say(card, to, name=name, keep_days=KEEP_DAYS, case=case.number)


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
    ours = {_letter_id(case, name), *(f"case:{case.number}:{channel}" for channel in queue.channels)}
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


def _to_target(
    store: Store, house: House, case: Case, queue: str, target: str, now: datetime, intro: str = "mail-intro"
) -> Iterator[Reply]:
    scheme, _, rest = target.partition(":")
    match scheme:
        case "teams":
            if said := post(store, house, case, rest, now):
                yield said
        case "mailto":
            yield _mail(store, house, case, queue, rest, intro)
        case _:
            yield _hook(house, case, queue, target)


def _news_to_target(
    store: Store, house: House, case: Case, queue: Queue, target: str, text: str, files: tuple[str, ...]
) -> Iterator[Reply]:
    scheme, _, rest = target.partition(":")
    told = len(store.cases.history(case.number))
    id_ = f"{_letter_id(case, case.queue)}-{told}-{sha256(text.encode()).hexdigest()[:8]}"
    match scheme:
        case "teams":
            if thread := store.outbox.thread_of(f"case:{case.number}:{rest}"):
                yield _in_thread(store, case, thread, text)
        case "mailto":
            words = house.texts[house.desk.language]
            yield Mail(rest, _subject(house, case, words), text, id_, case.number, files)
        case _:
            body: Json = {"number": case.number, "state": case.state.value, "news": text}
            yield Hook(target, body, id_, queue.secret_env, case.number)


def _in_thread(store: Store, case: Case, thread: Address, text: str) -> Say:
    holder = store.people.get(case.holder) if case.holder else None
    return Say(_calling(markdown.escape(text), holder), thread, keep_days=KEEP_DAYS, case=case.number)


def _calling(text: str, person: Person | None) -> Text:
    """The words, with the person's name before them, so that Teams tells them."""
    if person is None:
        return Text(text)
    named = replace(person, name=_mentionable(person.name))
    return Text(f"<at>{named.name}</at>\n\n{text}", (named,))


def _mentionable(name: str) -> str:
    """The name without what would end its mention, link or format: anybody may call themselves anything."""
    return " ".join(re.sub(r"[<>\[\]*_`~\\&]", " ", name).split()) or "–"


def _changes(store: Store, case: Case, words: Words) -> list[str]:
    """What has been said about the case since, on both sides."""
    changes = store.cases.changes(case.number)
    return [words(f"{one.what}-note", text=one.text, name=one.person_name or "") for one in changes]


def _facts(store: Store, house: House, case: Case, words: Words) -> list[tuple[str, str]]:
    known = house.desk.organisations.get(case.organisation or "")
    queues = ((name, house.desk.queues.get(name)) for name in case.copies)
    copies = [queue.called(name, words.language) if queue else name for name, queue in queues]
    notice = linked_cases.belongs_to(store, house, case, words)
    told = case_cards.case_facts(case, known and known.name, copies, words, house.zone(None))
    return [*([(words("case-notice"), notice)] if notice else []), *told]


def _mail(store: Store, house: House, case: Case, queue: str, to: str, intro: str) -> Mail:
    words = house.texts[house.desk.language]
    told = [*details.told(case.details, case.flow, words), *_facts(store, house, case, words)]
    lines = [f"{label}: {value}" if label else value for label, value in told]
    pictures = store.attachments.of_case(case.number)
    files = tuple(one.id for one in pictures if one.state is not AttachmentState.REFUSED)
    lines += [words("mail-pictures", count=str(len(files)))] if files else []
    said = [case.text, *_changes(store, case, words)]
    text = "\n".join([words(intro), "", *said, "", *lines, "", words("mail-end", name=case.person_name)])
    return Mail(to, _subject(house, case, words), text, id=_letter_id(case, queue), case=case.number, files=files)


def _subject(house: House, case: Case, words: Words) -> str:
    number, kind = str(case.number), words(f"case-kind-{case.kind}")
    service = house.service_name(case.service, words)
    return words("mail-subject", number=number, kind=kind, service=service, text=line(case.text))


def _letter_id(case: Case, queue: str) -> str:
    return f"case-{case.number}-{queue}"


def _hook(house: House, case: Case, queue: str, url: str) -> Hook:
    """The case for a program: what the card says, under keys that stay."""
    body: Json = {
        "number": case.number,
        "kind": case.kind.value,
        "service": case.service,
        "organisation": case.organisation,
        "from": case.person_name,
        "language": case.language,
        "text": case.text,
        "shown": list(case.shown),
        "details": {one.field: one.value for one in case.details},
        "urgent": case.urgent,
        "visibility": case.visibility.value,
        "opened": case.opened.isoformat(),
        "promised": case.promised.isoformat(),
    }
    return Hook(url, body, _letter_id(case, queue), house.desk.queues[queue].secret_env, case.number)

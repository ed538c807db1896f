"""How a case is made known: to its queues, to its requester, and as it changes to everybody who has it before them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from hashlib import sha256

from bot.cards import markdown
from bot.cases import case_cards, details, picture_elements
from bot.cases.case_messages import case_hook, case_mail, changes_in_words, facts_in_words, mail_subject, message_id
from bot.cases.receipts import redrawn_receipts
from bot.cases.releases import release_plan
from bot.configuration.app_context import House
from bot.configuration.desk_file import Queue
from bot.context import Scene
from bot.model.case import Case
from bot.notices import linked_cases
from bot.store import Delivery, Store, Verb
from bot.turn import KEEP_DAYS, Address, Card, Hook, Json, Mail, Outcome, Person, PlaceKind, Reply, Revise, Say, Text


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


def support_card(store: Store, house: House, case: Case, now: datetime) -> Card:
    words = house.texts[house.desk.language]
    told = details.told(case.details, case.flow, words)
    service = house.service_name(case.service, words)
    shown = [(one, house.links.to(one.id, now)) for one in store.attachments.of_case(case.number)]
    pictures = picture_elements.attachment_elements(case.number, shown, words)
    known, changes = facts_in_words(store, house, case, words), changes_in_words(store, case, words)
    return case_cards.case_card(case, service, known, told, changes, words, pictures)


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


def _to_target(
    store: Store, house: House, case: Case, queue: str, target: str, now: datetime, intro: str = "mail-intro"
) -> Iterator[Reply]:
    scheme, _, rest = target.partition(":")
    match scheme:
        case "teams":
            if said := post(store, house, case, rest, now):
                yield said
        case "mailto":
            yield case_mail(store, house, case, queue, rest, intro)
        case _:
            yield case_hook(house, case, queue, target)


def _news_to_target(
    store: Store, house: House, case: Case, queue: Queue, target: str, text: str, files: tuple[str, ...]
) -> Iterator[Reply]:
    scheme, _, rest = target.partition(":")
    told = len(store.cases.history(case.number))
    id_ = f"{message_id(case, case.queue)}-{told}-{sha256(text.encode()).hexdigest()[:8]}"
    match scheme:
        case "teams":
            if thread := store.outbox.thread_of(f"case:{case.number}:{rest}"):
                yield _in_thread(store, case, thread, text)
        case "mailto":
            words = house.texts[house.desk.language]
            yield Mail(rest, mail_subject(house, case, words), text, id_, case.number, files)
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

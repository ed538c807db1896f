"""The support side: a case is announced, taken and answered; a channel becomes a queue's."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime

from bot import cards, markdown
from bot.building import Complaint
from bot.cases import Case, State
from bot.elements import line
from bot.house import House
from bot.scene import Scene
from bot.store import Store
from bot.texts import Words
from bot.turn import Address, Card, Hook, Mail, Outcome, PlaceKind, Reply, Revise, Roster, Say, Text

KEEP_DAYS = 5.0
"""How long the courier tries to bring a case to people, and an answer back."""


def receipt(scene: Scene, case: Case) -> Say:
    """What the requester gets in hand."""
    words = scene.words
    card = cards.receipt(case, _promise(scene, case), words)
    return Say(card, name=_receipt_name(case), keep_days=KEEP_DAYS, case=case.number)


def announce(store: Store, house: House, case: Case, queues: Iterable[str], now: datetime) -> Iterator[Reply]:
    """The case to every queue that must hear of it; to its fallback where no channel is bound."""
    for name in queues:
        queue = house.desk.queues[name]
        reached = False
        for target in queue.to:
            for reply in _to_target(store, house, case, name, target):
                reached = True
                yield reply
        # A copy's fallback is its own: the case still has that of its queue before it.
        if not reached and (name != case.queue or store.cases.fall_back(case.number, now)):
            yield from fall_back(store, house, case, name)


def fall_back(store: Store, house: House, case: Case, queue: str, intro: str = "mail-intro") -> Iterator[Reply]:
    """The case the other way, as nobody took it, or could be reached, the first way. `intro`: how a mail begins."""
    known = house.desk.queues.get(queue)  # an old case's queue may have gone from the desk file
    for target in known.fallback if known else ():
        yield from _to_target(store, house, case, queue, target, intro)


def waited_too_long(store: Store, house: House, now: datetime) -> Iterator[Reply]:
    """Cases that nobody took in the time their queue allows go to its fallback, once."""
    for name, queue in house.desk.queues.items():
        if queue.fallback:
            for case in store.cases.untouched(name, now, queue.after_minutes):
                if store.cases.fall_back(case.number, now):
                    yield from fall_back(store, house, case, name, "mail-fallback")


def complain(store: Store, house: House, complaints: Iterable[Complaint]) -> Iterator[Reply]:
    """What is wrong with the files, to the channel of the queue that gets everything else."""
    queue = house.desk.queues.get(house.desk.routes[-1].queue or "")
    places = (store.places.of_queue(channel) for channel in queue.channels) if queue else ()
    place = next((place for place in places if place), None)
    words = house.texts[house.desk.language]
    if place is None:
        return
    for complaint in complaints:
        text = words(complaint.text, file=markdown.escape(complaint.file), line=str(complaint.line))
        yield Say(Text(text), Address(place.id), keep_days=1)


def take(scene: Scene, case: Case) -> Outcome:
    number = str(case.number)
    if case.holder == scene.person.id and case.state is State.TAKEN:
        return Outcome(notice=scene.words("case-taken-already", number=number))
    case = scene.store.cases.take(case, scene.person.id, scene.turn.at)
    replies, card = _redrawn(scene, case)
    return Outcome(replies, notice=scene.words("case-taken", number=number), shown=card)


def answer(scene: Scene, case: Case, text: str) -> Outcome:
    """The agent's words go to where the question was asked."""
    if not text.strip():
        return Outcome(notice=scene.words("case-answer-missing"))
    case = scene.store.cases.answer(case, scene.person.id, text, scene.turn.at)
    replies, card = _redrawn(scene, case)
    sent = scene.words("case-answer-sent", number=str(case.number), name=markdown.escape(case.person_name))
    return Outcome((_carried(scene, case, text), *replies), notice=sent, shown=card)


def case_at(scene: Scene) -> Case | None:
    """The case whose card begins the thread that the turn is in."""
    _, _, root = scene.turn.thread.partition(";messageid=")
    name = scene.store.outbox.name_at(scene.turn.place.id, root) if root else None
    number = name.split(":")[1] if name and name.startswith("case:") else ""
    return scene.store.cases.get(int(number)) if number.isdecimal() else None


def changed(scene: Scene, case: Case, what: str, text: str) -> Outcome:
    """The requester edited or deleted the message that the case came from: a note, never a silent change."""
    scene.store.cases.note(case.number, scene.turn.at, scene.person.id, what, text)
    card = _card(scene.store, scene.house, case)
    return Outcome(tuple(Revise(name, card) for name in scene.store.outbox.names(f"case:{case.number}:")))


def bind_queue(scene: Scene, name: str) -> Outcome:
    """What is sent to `teams:name` is posted in this place from now on, first of all the cases still waiting."""
    queues = scene.house.desk.queues
    words, turn = scene.words, scene.turn
    known = dict.fromkeys(channel for queue in queues.values() for channel in queue.channels)
    if name not in known:
        return _said(words("queue-unknown", queue=markdown.escape(name), queues=", ".join(known)))
    if turn.place.kind is PlaceKind.PERSONAL:
        return _said(words("queue-channel-only"))
    scene.store.places.bind_queue(name, turn.place.id, scene.person.id, turn.at)
    here = {key for key, queue in queues.items() if name in queue.channels}
    waiting = [case for case in scene.store.cases.all() if case.queue in here and case.state is not State.ANSWERED]
    posts = [_case_post(scene.store, scene.house, case, name) for case in waiting]
    roster = (Roster(turn.place.id),) if turn.place.team else ()
    return Outcome((Say(Text(words("queue-bound", queue=name))), *roster, *(post for post in posts if post)))


def set_service(scene: Scene, name: str) -> Outcome | None:
    """Questions asked in this place are about the service first. None when there is no such service."""
    services = scene.house.desk.services
    found = next((key for key, one in services.items() if name.casefold() in _names(key, one.name.values())), None)
    if found is None:
        return None
    scene.store.places.set_service(scene.turn.place.id, found)
    return _said(scene.words("service-set", service=scene.house.service_name(found, scene.words)))


def _promise(scene: Scene, case: Case) -> str:
    words, zone = scene.words, scene.zone
    today, due = scene.turn.at.astimezone(zone).date(), case.promised.astimezone(zone)
    time = words.time(due, zone)
    match (due.date() - today).days:
        case 0:
            promise = words("receipt-today", time=time)
        case 1:
            promise = words("receipt-tomorrow", time=time)
        case _:
            promise = words("receipt-later", day=words.day(due, zone), time=time)
    closed = [] if scene.house.hours.open_at(scene.turn.at) else [words("receipt-closed-now")]
    return " ".join([*closed, promise])


def _to_target(
    store: Store, house: House, case: Case, queue: str, target: str, intro: str = "mail-intro"
) -> Iterator[Reply]:
    scheme, _, rest = target.partition(":")
    match scheme:
        case "teams":
            if post := _case_post(store, house, case, rest):
                yield post
        case "mailto":
            yield _mail(store, house, case, queue, rest, intro)
        case _:
            yield _hook(house, case, queue, target)


def _case_post(store: Store, house: House, case: Case, queue: str) -> Say | None:
    place = store.places.of_queue(queue)
    if place is None:
        return None
    name = f"case:{case.number}:{queue}"
    return Say(_card(store, house, case), Address(place.id), name=name, keep_days=KEEP_DAYS, case=case.number)


def _changes(store: Store, case: Case, words: Words) -> list[str]:
    """What the requester has done to the question since, and what has been answered."""
    changes = store.cases.changes(case.number)
    return [words(f"{one.what}-note", text=one.text, name=one.person_name or "") for one in changes]


def _card(store: Store, house: House, case: Case) -> Card:
    words = house.texts[house.desk.language]
    facts = cards.case_facts(case, _organisation(house, case), words, house.zone(None))
    changes = _changes(store, case, words)
    return cards.case_card(case, house.service_name(case.service, words), facts, changes, words)


def _mail(store: Store, house: House, case: Case, queue: str, to: str, intro: str) -> Mail:
    words = house.texts[house.desk.language]
    service = house.service_name(case.service, words)
    number, kind = str(case.number), words(f"case-kind-{case.kind}")
    facts = cards.case_facts(case, _organisation(house, case), words, house.zone(None))
    lines = [f"{label}: {value}" if label else value for label, value in facts]
    told = [case.text, *_changes(store, case, words)]
    text = "\n".join([words(intro), "", *told, "", *lines, "", words("mail-end", name=case.person_name)])
    subject = words("mail-subject", number=number, kind=kind, service=service, text=line(case.text))
    return Mail(to, subject, text, id=f"case-{case.number}-{queue}", case=case.number)


def _hook(house: House, case: Case, queue: str, url: str) -> Hook:
    """The case for a program: what the card says, under keys that stay."""
    body: dict[str, object] = {
        "number": case.number,
        "kind": case.kind.value,
        "service": case.service,
        "organisation": case.organisation,
        "from": case.person_name,
        "language": case.language,
        "text": case.text,
        "shown": list(case.shown),
        "opened": case.opened.isoformat(),
        "promised": case.promised.isoformat(),
    }
    return Hook(
        url, body, id=f"case-{case.number}-{queue}", secret_env=house.desk.queues[queue].secret_env, case=case.number
    )


def _organisation(house: House, case: Case) -> str | None:
    known = house.desk.organisations.get(case.organisation or "")
    return known and known.name


def _redrawn(scene: Scene, case: Case) -> tuple[tuple[Reply, ...], Card]:
    """The case's card in every channel, and the requester's receipt, as things now stand."""
    card = _card(scene.store, scene.house, case)
    names = scene.store.outbox.names(f"case:{case.number}:")
    requester = scene.speaking(case.language)
    receipt_card = cards.receipt(case, _promise(requester, case), requester.words)
    return (*(Revise(name, card) for name in names), Revise(_receipt_name(case), receipt_card)), card


def _carried(scene: Scene, case: Case, text: str) -> Say:
    words = scene.house.texts[case.language]
    met = scene.store.people.get(case.person)
    who = met and replace(met, name=_mentionable(met.name))
    lead = words("case-answer", number=str(case.number), name=markdown.escape(scene.person.name))
    place = scene.store.places.get(case.place)
    mentions = (who,) if who and place and place.kind is not PlaceKind.PERSONAL else ()
    called = "".join(f"<at>{one.name}</at>\n\n" for one in mentions)
    content = Text(f"{called}{lead}\n\n{markdown.escape(text)}", mentions)
    return Say(content, Address(case.place, case.thread), keep_days=KEEP_DAYS, case=case.number)


def _mentionable(name: str) -> str:
    """The name without what would end its mention, link or format: anybody may call themselves anything."""
    return " ".join(re.sub(r"[<>\[\]*_`~\\&]", " ", name).split()) or "–"


def _names(key: str, names: Iterable[str]) -> set[str]:
    return {key.casefold(), *(name.casefold() for name in names)}


def _receipt_name(case: Case) -> str:
    return f"receipt:{case.number}"


def _said(text: str) -> Outcome:
    return Outcome((Say(Text(text)),))

"""Peer sparring: with consent a question goes to the producers' own channel too, and what they reply to the case."""

from collections.abc import Iterator

from bot.cards import markdown
from bot.cases import announcement
from bot.configuration.app_context import House
from bot.context import Scene
from bot.model.case import Case
from bot.store import Store
from bot.turn import KEEP_DAYS, Address, Outcome, Reply, Say, Text


def asked(store: Store, house: House, case: Case) -> Iterator[Reply]:
    """The question, in the peers' channel; nothing where there is none, or where the desk has not been added to it."""
    service = house.desk.services.get(case.service or "")
    channel = service.peers.channel if case.peers and service and service.peers else ""
    place = store.places.get(channel) if channel else None
    if place is None or service is None:
        return
    words = house.texts[service.languages[0]]
    says = words("peers-post", name=markdown.escape(case.person_name), text=markdown.escape(case.text))
    site = next((markdown.escape(one.value) for one in case.details if one.field == "site" and one.value), "")
    how = words("peers-how", desk=house.desk.name)
    name = f"peers:{case.number}"
    yield Say(
        Text("\n\n".join(filter(None, (says, site, how)))),
        Address(place.id),
        name=name,
        keep_days=KEEP_DAYS,
        case=case.number,
    )


def replied(scene: Scene, text: str) -> Outcome | None:
    """A reply in the thread of such a question goes to its case; None anywhere else."""
    _, _, root = scene.turn.thread.partition(";messageid=")
    name = scene.store.outbox.name_at(scene.turn.place.id, root) if root else None
    number = name.removeprefix("peers:") if name and name.startswith("peers:") else ""
    case = scene.store.cases.get(int(number)) if number.isdecimal() else None
    if case is None:
        return None
    case = scene.store.cases.add(case, scene.person.id, text, scene.turn.at)
    person = markdown.escape(scene.person.name)
    told = scene.house.texts[case.language]("peers-replied", name=person, text=markdown.escape(text))
    return Outcome(
        (
            Say(Text(scene.words("peers-thanks"))),
            announcement.carried(scene.store, case, Address(case.place, case.thread), case.person, told),
            *announcement.redrawn(scene.store, scene.house, case, scene.turn.at),
        )
    )

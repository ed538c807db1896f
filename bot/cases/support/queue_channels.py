"""What a place is for: a queue whose cases are posted in it, a service that its questions are about."""

from collections.abc import Iterable

from bot.cards import markdown
from bot.cases import announcement
from bot.context import Scene, say
from bot.turn import Outcome, PlaceKind, Roster, Say, Text


def bind_queue(scene: Scene, name: str) -> Outcome:
    """What is sent to `teams:name` is posted in this place from now on, first of all the cases still waiting."""
    queues = scene.house.desk.queues
    words, turn = scene.words, scene.turn
    known = dict.fromkeys(channel for queue in queues.values() for channel in queue.channels)
    if name not in known:
        return say(words("queue-unknown", queue=markdown.escape(name), queues=", ".join(known)))
    if turn.place.kind is PlaceKind.PERSONAL:
        return say(words("queue-channel-only"))
    scene.store.places.bind_queue(name, turn.place.id, scene.person.id, turn.at)
    here = {key for key, queue in queues.items() if name in queue.channels}
    waiting = [case for case in scene.store.cases.at_work() if case.queue in here]
    posts = [announcement.post(scene.store, scene.house, case, name, turn.at) for case in waiting]
    roster = (Roster(turn.place.id),) if turn.place.team else ()
    return Outcome((Say(Text(words("queue-bound", queue=name))), *roster, *(post for post in posts if post)))


def set_service(scene: Scene, name: str) -> Outcome | None:
    """Questions asked in this place are about the service first. None when there is no such service."""
    services = scene.house.desk.services
    found = next((key for key, one in services.items() if name.casefold() in _names(key, one.name.values())), None)
    if found is None:
        return None
    scene.store.places.set_service(scene.turn.place.id, found)
    return say(scene.words("service-set", service=scene.house.service_name(found, scene.words)))


def _names(key: str, names: Iterable[str]) -> set[str]:
    return {key.casefold(), *(name.casefold() for name in names)}

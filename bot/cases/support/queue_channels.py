"""What a place is for: a queue whose cases are posted in it, a service that its questions are about."""

from collections.abc import Iterable

from bot.cards import markdown
from bot.cases import announcement
from bot.context.turn_context import TurnContext, say
from bot.model.place import PlaceKind
from bot.turn import Outcome, Roster, Say, Text


def bind_queue(context: TurnContext, name: str) -> Outcome:
    """What is sent to `teams:name` is posted in this place from now on, first of all the cases still waiting."""
    queues = context.app.desk.queues
    words, turn = context.words, context.turn
    known = dict.fromkeys(channel for queue in queues.values() for channel in queue.channels)
    if name not in known:
        return say(words("queue-unknown", queue=markdown.escape(name), queues=", ".join(known)))
    if turn.place.kind is PlaceKind.PERSONAL:
        return say(words("queue-channel-only"))
    context.store.places.bind_queue(name, turn.place.id, context.person.id, turn.at)
    here = {key for key, queue in queues.items() if name in queue.channels}
    waiting = [case for case in context.store.cases.at_work() if case.asked.queue in here]
    posts = [announcement.card_post(context.store, context.app, case, name, turn.at) for case in waiting]
    roster = (Roster(turn.place.id),) if turn.place.team else ()
    return Outcome((Say(Text(words("queue-bound", queue=name))), *roster, *(post for post in posts if post)))


def set_service(context: TurnContext, name: str) -> Outcome | None:
    """Questions asked in this place are about the service first. None when there is no such service."""
    services = context.app.desk.services
    found = next((key for key, one in services.items() if name.casefold() in _names(key, one.name.values())), None)
    if found is None:
        return None
    context.store.places.set_service(context.turn.place.id, found)
    return say(context.words("service-set", service=context.app.service_name(found, context.words)))


def _names(key: str, names: Iterable[str]) -> set[str]:
    return {key.casefold(), *(name.casefold() for name in names)}

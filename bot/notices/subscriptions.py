"""Channels subscribe to a service's notices, in one language or more."""

from collections.abc import Callable

from bot.context import Scene, say
from bot.language.languages import SPOKEN
from bot.language.phrases import Heard
from bot.notices import posts
from bot.turn import Outcome, PlaceKind, Say, Text

MOST_NAMED = len(SPOKEN)
"""Words after the service that can all be languages."""


def subscribe(scene: Scene, heard: Heard, *_: object) -> Outcome | None:
    """ "subscribe klockaren sv": notices of the service are posted here from now on, what is current at once."""
    return _about_service(scene, heard, _subscribed)


def unsubscribe(scene: Scene, heard: Heard, *_: object) -> Outcome | None:
    return _about_service(scene, heard, _unsubscribed)


def subscriptions(scene: Scene, *_: object) -> Outcome:
    """What this place subscribes to."""
    found = scene.store.notices.subscriptions(scene.turn.place.id)
    if not found:
        return say(scene.words("subscriptions-none", services=_services(scene)))
    told = (
        scene.words("subscription", service=scene.house.service_name(one, scene.words), language=_language(scene, code))
        for one, code in found
    )
    return say(scene.words("subscriptions", list="; ".join(told)))


def _about_service(scene: Scene, heard: Heard, act: Callable[[Scene, str, list[str]], Outcome]) -> Outcome | None:
    """A service, and languages after it. None where it is no command at all: "subscribe" begins questions too."""
    named, *languages = heard.argument.split() or [""]
    service = scene.house.desk.service_called(named)
    codes = [_code(scene, one) for one in languages]
    if not scene.is_agent:
        return say(scene.words("agents-only")) if service and None not in codes else None
    if service is None or None in codes:
        how = scene.words("subscribe-how", services=_services(scene), languages=", ".join(SPOKEN))
        return say(how) if len(codes) <= MOST_NAMED else None
    return act(scene, service, [code for code in codes if code])


def _subscribed(scene: Scene, service: str, languages: list[str]) -> Outcome:
    turn, store, house = scene.turn, scene.store, scene.house
    if turn.place.kind is PlaceKind.PERSONAL:
        return say(scene.words("subscribe-channel-only"))
    for language in languages or [scene.words.language]:
        store.notices.subscribe(turn.place.id, service, language, scene.person.id, turn.at)
    named = [code for one, code in store.notices.subscriptions(turn.place.id) if one == service]
    told = scene.words(
        "subscribed",
        service=house.service_name(service, scene.words),
        languages=", ".join(_language(scene, code) for code in named),
    )
    current = (posts.tell(store, house, one, turn.at) for one in store.notices.current(turn.at, service))
    return Outcome((Say(Text(told)), *(reply for replies in current for reply in replies)))


def _unsubscribed(scene: Scene, service: str, languages: list[str]) -> Outcome:
    gone = scene.store.notices.unsubscribe(scene.turn.place.id, service, languages)
    name = scene.house.service_name(service, scene.words)
    return say(scene.words("unsubscribed" if gone else "subscribed-not", service=name))


def _services(scene: Scene) -> str:
    return ", ".join(scene.house.desk.services)


def _code(scene: Scene, named: str) -> str | None:
    """The language that is named, by its code or by its name in any language."""
    names = {words(f"language-{code}").casefold(): code for words in scene.house.texts for code in SPOKEN}
    wanted = named.strip(",;").casefold()
    return wanted if wanted in SPOKEN else names.get(wanted)


def _language(scene: Scene, code: str) -> str:
    return scene.words(f"language-{code}")

"""Channels subscribe to a service's notices, in one language or more."""

from collections.abc import Callable

from bot.context import TurnContext, say
from bot.language.languages import SPOKEN
from bot.language.phrases import RecognisedPhrase
from bot.notices import posts
from bot.turn import Outcome, PlaceKind, Say, Text

MOST_NAMED = len(SPOKEN)
"""Words after the service that can all be languages."""


def subscribe(context: TurnContext, phrase: RecognisedPhrase, *_: object) -> Outcome | None:
    """ "subscribe klockaren sv": notices of the service are posted here from now on, what is current at once."""
    return _about_service(context, phrase, _subscribe)


def unsubscribe(context: TurnContext, phrase: RecognisedPhrase, *_: object) -> Outcome | None:
    return _about_service(context, phrase, _unsubscribe)


def subscriptions(context: TurnContext, *_: object) -> Outcome:
    """What this place subscribes to."""
    found = context.store.notices.subscriptions(context.turn.place.id)
    if not found:
        return say(context.words("subscriptions-none", services=_services_as_text(context)))
    told = (
        context.words(
            "subscription", service=context.app.service_name(one, context.words), language=_language_name(context, code)
        )
        for one, code in found
    )
    return say(context.words("subscriptions", list="; ".join(told)))


def _about_service(
    context: TurnContext, phrase: RecognisedPhrase, act: Callable[[TurnContext, str, list[str]], Outcome]
) -> Outcome | None:
    """A service, and languages after it. None where it is no command at all: "subscribe" begins questions too."""
    named, *languages = phrase.argument.split() or [""]
    service = context.app.desk.service_called(named)
    codes = [_language_code(context, one) for one in languages]
    if not context.is_agent:
        return say(context.words("agents-only")) if service and None not in codes else None
    if service is None or None in codes:
        how = context.words("subscribe-how", services=_services_as_text(context), languages=", ".join(SPOKEN))
        return say(how) if len(codes) <= MOST_NAMED else None
    return act(context, service, [code for code in codes if code])


def _subscribe(context: TurnContext, service: str, languages: list[str]) -> Outcome:
    turn, store, app = context.turn, context.store, context.app
    if turn.place.kind is PlaceKind.PERSONAL:
        return say(context.words("subscribe-channel-only"))
    for language in languages or [context.words.language]:
        store.notices.subscribe(turn.place.id, service, language, context.person.id, turn.at)
    named = [code for one, code in store.notices.subscriptions(turn.place.id) if one == service]
    told = context.words(
        "subscribed",
        service=app.service_name(service, context.words),
        languages=", ".join(_language_name(context, code) for code in named),
    )
    current = (posts.post_due(store, app, one, turn.at) for one in store.notices.current(turn.at, service))
    return Outcome((Say(Text(told)), *(reply for replies in current for reply in replies)))


def _unsubscribe(context: TurnContext, service: str, languages: list[str]) -> Outcome:
    gone = context.store.notices.unsubscribe(context.turn.place.id, service, languages)
    name = context.app.service_name(service, context.words)
    return say(context.words("unsubscribed" if gone else "subscribed-not", service=name))


def _services_as_text(context: TurnContext) -> str:
    return ", ".join(context.app.desk.services)


def _language_code(context: TurnContext, named: str) -> str | None:
    """The language that is named, by its code or by its name in any language."""
    names = {words(f"language-{code}").casefold(): code for words in context.app.texts for code in SPOKEN}
    wanted = named.strip(",;").casefold()
    return wanted if wanted in SPOKEN else names.get(wanted)


def _language_name(context: TurnContext, code: str) -> str:
    return context.words(f"language-{code}")

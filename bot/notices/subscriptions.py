"""Channels subscribe to a service's notices, in one language or more."""

from bot.context.act import NOTHING, Act, AnyAct, FoundSubject, Request, Subject, Who, alone, whole
from bot.context.turn_context import TurnContext, say
from bot.language.languages import SPOKEN
from bot.language.phrases import Phrase, command
from bot.notices import posts
from bot.turn import Outcome, Say, Text

MOST_NAMED = len(SPOKEN)
"""Words after the service that can all be languages."""


_Wanted = tuple[str, tuple[str, ...]]
"""A service, and the languages named."""


def _show(context: TurnContext) -> Outcome:
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


def _service_said(context: TurnContext, request: Request) -> FoundSubject[_Wanted] | Outcome | None:
    """A service, and languages after it. None where it is no command at all: "subscribe" begins questions too."""
    service, codes = _named(context, request.words)
    if service is None or None in codes:
        how = context.words("subscribe-how", services=_services_as_text(context), languages=", ".join(SPOKEN))
        return say(how) if len(codes) <= MOST_NAMED else None
    return FoundSubject(context, (service, tuple(code for code in codes if code)), request)


def _is_named(context: TurnContext, request: Request) -> bool:
    service, codes = _named(context, request.words)
    return service is not None and None not in codes


def _named(context: TurnContext, said: str) -> tuple[str | None, list[str | None]]:
    named, *languages = said.split() or [""]
    return context.app.desk.service_called(named), [_language_code(context, one) for one in languages]


def _subscribe(context: TurnContext, wanted: _Wanted) -> Outcome:
    """Notices of the service are posted here from now on, what is current at once."""
    service, languages = wanted
    turn, store, app = context.turn, context.store, context.app
    if context.is_private:
        return say(context.words("subscribe-channel-only"))
    for language in languages or (context.words.language,):
        store.notices.subscribe(turn.place.id, service, language, context.person.id, turn.at)
    named = [code for one, code in store.notices.subscriptions(turn.place.id) if one == service]
    told = context.words(
        "subscribed",
        service=app.service_name(service, context.words),
        languages=", ".join(_language_name(context, code) for code in named),
    )
    current = (posts.post_due(store, app, one, turn.at) for one in store.notices.current(turn.at, service))
    return Outcome((Say(Text(told)), *(reply for replies in current for reply in replies)))


def _unsubscribe(context: TurnContext, wanted: _Wanted) -> Outcome:
    service, languages = wanted
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


_SERVICE = Subject(_service_said, named=_is_named)

ACTS: tuple[AnyAct, ...] = (
    Act(do=whole(_subscribe), about=_SERVICE, phrase=command("subscribe"), who=Who.AGENTS),
    Act(do=whole(_unsubscribe), about=_SERVICE, phrase=command("unsubscribe"), who=Who.AGENTS),
    Act(do=alone(_show), about=NOTHING, phrase=Phrase("subscriptions")),
)

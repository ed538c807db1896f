"""What people who wait are told: the requester and everybody who has the same, each where they asked."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from bot.configuration.app_context import AppContext
from bot.language.texts import Words
from bot.model.case import Case, Watcher
from bot.model.place import Address, PlaceKind
from bot.store import Store
from bot.turn import KEEP_DAYS, Person, Say, Text

Says = Callable[[Words], str]
"""What is said, in whatever language it is to be said."""


def tell_everybody(
    store: Store,
    app: AppContext,
    case: Case,
    at: datetime,
    says: Says,
    to_others: Says | None = None,
    watchers: Sequence[Watcher] | None = None,
) -> Iterator[Say]:
    """The requester is told, and all who have the same, each in their language. `to_others`: what they are told instead
    of words that are for the requester alone. `watchers`: those who had the same, where they no longer do.
    """
    yield tell_requester(store, app, case, at, says)
    for one in store.cases.watchers(case.number) if watchers is None else watchers:
        text, late = (to_others or says)(app.texts[one.language]), late_word(app, one.language, one.organisation, at)
        yield tell_person(store, one.address, one.person, text, late, case.number)


def tell_requester(store: Store, app: AppContext, case: Case, at: datetime, says: Says) -> Say:
    """What is between support and the requester."""
    text, late = says(app.texts[case.asked.language]), late_for_requester(app, case, at)
    return tell_person(store, case.asked.address, case.asked.person, text, late, case.number)


def tell_person(store: Store, to: Address, person: str, text: str, late: str, case: int | None = None) -> Say:
    """Words to somebody who waits: where they asked, and by name where others read along."""
    place = store.places.get(to.place)
    met = store.people.get(person) if place and place.kind is not PlaceKind.PERSONAL else None
    return Say(mentioning(text, met), to, keep_days=KEEP_DAYS, case=case, late=late)


def late_for_requester(app: AppContext, case: Case, at: datetime) -> str:
    return late_word(app, case.asked.language, case.asked.organisation, at)


def late_word(app: AppContext, language: str, organisation: str | None, at: datetime) -> str:
    """What is said before news of then, should they come late: in the reader's language and time."""
    words, zone = app.texts[language], app.zone(organisation)
    return words("told-late", day=words.day(at, zone), time=words.time(at, zone))


def mentioning(text: str, person: Person | None) -> Text:
    """The words, with the person's name before them, so that Teams tells them."""
    if person is None:
        return Text(text)
    named = replace(person, name=_mentionable(person.name))
    return Text(f"<at>{named.name}</at>\n\n{text}", (named,))


def _mentionable(name: str) -> str:
    """The name without what would end its mention, link or format: anybody may call themselves anything."""
    return " ".join(re.sub(r"[<>\[\]*_`~\\&]", " ", name).split()) or "–"

"""The contacts of one's own organisation: who to turn to, how, and how sure it is that this is still right."""

import hashlib
from collections.abc import Iterable
from datetime import date, datetime, timedelta

from bot.cards import markdown
from bot.configuration.app_context import House
from bot.configuration.desk_file import Contact
from bot.context import Scene, say
from bot.language.phone_numbers import international
from bot.language.phrases import Heard
from bot.language.texts import Words
from bot.people import contact_cards
from bot.people.contact_cards import Told
from bot.store import Store
from bot.turn import Outcome, PlaceKind, Pressed, Say, Text

MONTH = 30
"""Days, when it is told how long ago somebody confirmed something."""


def typed(scene: Scene, heard: Heard, *_: object) -> Outcome | None:
    """ "contacts", or "contacts Bekkedal" by somebody of whom it is not known where they work."""
    key = _organisation_called(scene, heard.argument) if heard.argument else None
    if heard.argument and key is None:
        return None
    if scene.turn.place.kind is not PlaceKind.PERSONAL:
        return say(scene.words("contacts-private"))
    return _of_organisation(scene, scene.organisation or key)


def chosen(scene: Scene, press: Pressed) -> Outcome:
    """Somebody has picked where they work: remembered, and their contacts shown."""
    key = press.data.get("organisation")
    if scene.turn.place.kind is not PlaceKind.PERSONAL or key not in scene.house.desk.organisations:
        return Outcome(notice=scene.words("contacts-which-missing"))
    return _of_organisation(scene, scene.organisation or str(key))


def stop(scene: Scene, service: str | None, contacts: Iterable[Contact]) -> Say:
    """Who to turn to instead of support. Numbers and addresses are personal: they are shown in a private chat only."""
    words = scene.words
    name = scene.house.service_name(service, words)
    lines = [_line(_told(scene, contact), words) for contact in contacts]
    if not lines:
        return Say(Text(words("stop-contact-none", service=name)))
    if scene.turn.place.kind is not PlaceKind.PERSONAL:
        lines = [words("stop-contact-private")]
    return Say(Text("\n\n".join((words("stop-contact", service=name), *lines))))


def name_of(contact: Contact) -> str:
    """What these details of this contact are kept under."""
    parts = (contact.organisation, contact.service, contact.role, contact.name, contact.person)
    said = "\0".join(part or "" for part in (*parts, contact.phone, contact.mobile, contact.email))
    return hashlib.sha256(said.encode()).hexdigest()[:16]


def ways(contact: Contact, house: House, words: Words) -> tuple[tuple[str, str], ...]:
    """How the contact is reached: label and number or address."""
    region = house.region(contact.organisation)
    numbers = [(kind, number) for kind, number in (("phone", contact.phone), ("mobile", contact.mobile)) if number]
    told = [(words(f"contact-{kind}"), international(number, region)) for kind, number in numbers]
    return (*told, *([(words("contact-email"), contact.email)] if contact.email else []))


def right_on(store: Store, house: House, contact: Contact) -> date | None:
    """The last day on which the details are known to have been right: the desk file's, or when the contact said so."""
    said = store.checks.said_right(name_of(contact))
    days = (contact.verified, said and said.astimezone(house.zone(contact.organisation)).date())
    return max((day for day in days if day), default=None)


def is_stale(store: Store, house: House, contact: Contact, now: datetime) -> bool:
    """Whether the details have been taken to be right for longer than the desk allows."""
    most = house.desk.contacts_check.every_days
    right = right_on(store, house, contact)
    return bool(most) and (right is None or now.date() - right > timedelta(days=most))


def _organisation_called(scene: Scene, said: str) -> str | None:
    known = scene.house.desk.organisations
    plain = said.strip(" .!?").casefold()
    return next((key for key, one in known.items() if plain in (key.casefold(), one.name.casefold())), None)


def _of_organisation(scene: Scene, key: str | None) -> Outcome:
    desk, words = scene.house.desk, scene.words
    if key is None:
        names = {key: one.name for key, one in desk.organisations.items()}
        return Outcome((Say(contact_cards.which(names, words)),)) if names else say(words("contacts-none"))
    if scene.organisation is None:
        scene.store.people.remember(scene.person.id, "organisation", key, scene.turn.at)
    name = desk.organisations[key].name
    told = [_told(scene, contact) for contact in desk.contacts if contact.organisation == key]
    if not told:
        return say(words("contacts-none-of", organisation=markdown.escape(name)))
    return Outcome((Say(contact_cards.contacts(name, told, words)),))


def _told(scene: Scene, contact: Contact) -> Told:
    house, words = scene.house, scene.words
    role = words(f"role-{contact.role}") if words.has(f"role-{contact.role}") else contact.role
    what = (role, *([house.service_name(contact.service, words)] if contact.service else []))
    stale = is_stale(scene.store, house, contact, scene.turn.at)
    return Told(contact.name, " · ".join(what), ways(contact, house, words), _sure(scene, contact, stale), stale)


def _sure(scene: Scene, contact: Contact, stale: bool) -> str:
    words, right = scene.words, right_on(scene.store, scene.house, contact)
    if right is None:
        return words("contact-never")
    if stale:
        return words("contact-stale", months=(scene.turn.at.date() - right).days // MONTH)
    return words("answer-verified", date=words.calendar_date(right))


def _line(told: Told, words: Words) -> str:
    reached = ", ".join(way for _, way in told.ways)
    return f"{words('contact-line', name=markdown.escape(told.name), ways=reached)} ({told.sure})"

"""The contacts of one's own organisation: who to turn to, how, and how sure it is that this is still right."""

import hashlib
from collections.abc import Iterable
from datetime import date, datetime, timedelta

from bot.cards import markdown
from bot.configuration.app_context import AppContext
from bot.configuration.desk_file import Contact
from bot.context.act import Act, AnyAct, FoundSubject, Request, Subject, whole
from bot.context.turn_context import TurnContext, say
from bot.language.phone_numbers import international
from bot.language.phrases import Phrase
from bot.language.texts import Words
from bot.people import contact_cards
from bot.people.contact_cards import ContactText
from bot.store import Store
from bot.turn import Outcome, Say, Text

MONTH = 30
"""Days, when it is told how long ago somebody confirmed something."""


def contact_post(context: TurnContext, service: str | None, contacts: Iterable[Contact]) -> Say:
    """Who to turn to instead of support. Numbers and addresses are personal: they are shown in a private chat only."""
    words = context.words
    name = context.app.service_name(service, words)
    lines = [_contact_as_line(_contact_text(context, contact), words) for contact in contacts]
    # Of where somebody of an unknown tenant works there is only their word, remembered or not: they get no numbers.
    if not lines or not context.app.knows_tenant(context.turn.place.tenant):
        return Say(Text(words("stop-contact-none", service=name)))
    if not context.is_private:
        lines = [words("stop-contact-private")]
    return Say(Text("\n\n".join((words("stop-contact", service=name), *lines))))


def contact_key(contact: Contact) -> str:
    """What these details of this contact are kept under."""
    parts = (contact.organisation, contact.service, contact.role, contact.name, contact.person)
    said = "\0".join(part or "" for part in (*parts, contact.phone, contact.mobile, contact.email))
    return hashlib.sha256(said.encode()).hexdigest()[:16]


def contact_ways(contact: Contact, app: AppContext, words: Words) -> tuple[tuple[str, str], ...]:
    """How the contact is reached: label and number or address."""
    region = app.region(contact.organisation)
    numbers = [(kind, number) for kind, number in (("phone", contact.phone), ("mobile", contact.mobile)) if number]
    told = [(words(f"contact-{kind}"), international(number, region)) for kind, number in numbers]
    return (*told, *([(words("contact-email"), contact.email)] if contact.email else []))


def right_on(store: Store, app: AppContext, contact: Contact) -> date | None:
    """The last day on which the details are known to have been right: the desk file's, or when the contact said so."""
    said = store.contact_checks.confirmed_at(contact_key(contact))
    days = (contact.verified, said and said.astimezone(app.zone(contact.organisation)).date())
    return max((day for day in days if day), default=None)


def is_stale(store: Store, app: AppContext, contact: Contact, now: datetime) -> bool:
    """Whether the details have been taken to be right for longer than the desk allows."""
    most = app.desk.contacts_check.every_days
    right = right_on(store, app, contact)
    return bool(most) and (right is None or now.date() - right > timedelta(days=most))


def _organisation_called(context: TurnContext, said: str) -> str | None:
    known = context.app.desk.organisations
    plain = said.strip(" .!?").casefold()
    return next((key for key, one in known.items() if plain in (key.casefold(), one.name.casefold())), None)


def _workplace_said(context: TurnContext, request: Request) -> FoundSubject[str | None] | None:
    """ "contacts", or "contacts Bekkedal" by somebody of whom it is not known where they work."""
    key = _organisation_called(context, request.words)
    return FoundSubject(context, key, request) if key or not request.words else None


def _workplace_picked(context: TurnContext, request: Request) -> FoundSubject[str | None] | Outcome:
    """Somebody has picked where they work."""
    key = request.text("organisation")
    if key not in context.app.desk.organisations:
        return Outcome(notice=context.words("contacts-which-missing"))
    return FoundSubject(context, key, request)


def _show_contacts(context: TurnContext, said: str | None) -> Outcome:
    """Those of where they work, which is remembered once it is told."""
    key = context.organisation or said
    desk, words = context.app.desk, context.words
    # What somebody says of where they work is no proof: numbers are for tenants that the desk file knows.
    if not context.app.knows_tenant(context.turn.place.tenant):
        return say(words("contacts-unknown-tenant"))
    if key is None:
        names = {key: one.name for key, one in desk.organisations.items()}
        return Outcome((Say(contact_cards.workplace_card(names, words)),)) if names else say(words("contacts-none"))
    if context.organisation is None:
        context.store.people.remember(context.person.id, "organisation", key, context.turn.at)
    name = desk.organisations[key].name
    told = [_contact_text(context, contact) for contact in desk.contacts if contact.organisation == key]
    if not told:
        return say(words("contacts-none-of", organisation=markdown.escape(name)))
    return Outcome((Say(contact_cards.contacts_card(name, told, words)),))


def _contact_text(context: TurnContext, contact: Contact) -> ContactText:
    app, words = context.app, context.words
    role = words(f"role-{contact.role}") if words.has(f"role-{contact.role}") else contact.role
    what = (role, *([app.service_name(contact.service, words)] if contact.service else []))
    stale = is_stale(context.store, app, contact, context.turn.at)
    return ContactText(
        contact.name,
        " · ".join(what),
        contact_ways(contact, app, words),
        _verified_as_text(context, contact, stale),
        stale,
    )


def _verified_as_text(context: TurnContext, contact: Contact, stale: bool) -> str:
    words, right = context.words, right_on(context.store, context.app, contact)
    if right is None:
        return words("contact-never")
    if stale:
        return words("contact-stale", months=(context.turn.at.date() - right).days // MONTH)
    return words("answer-verified", date=words.calendar_date(right))


def _contact_as_line(told: ContactText, words: Words) -> str:
    reached = ", ".join(way for _, way in told.ways)
    return f"{words('contact-line', name=markdown.escape(told.name), ways=reached)} ({told.sure})"


ACTS: tuple[AnyAct, ...] = (
    Act(
        do=whole(_show_contacts),
        about=Subject(_workplace_said, _workplace_picked),
        phrase=Phrase("contacts", followed=True),
        verb="contacts",
        private="contacts-private",
        menu=True,
    ),
)

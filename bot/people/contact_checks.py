"""Contacts are asked whether their details are still right: their yes, what has changed, and their silence."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot import support_notifications
from bot.cards import markdown
from bot.cards.elements import answered_card, line
from bot.cases import announcement, receipts
from bot.configuration.app_context import House
from bot.configuration.desk_file import Contact
from bot.configuration.routes import ToQueue, to_queue
from bot.context import Scene, say
from bot.language.phrases import Heard
from bot.language.texts import Words
from bot.model.case import Kind, NewCase
from bot.model.contact_check import ANSWERED, Check, CheckOutcome
from bot.model.question import Step
from bot.people import contact_cards, contacts
from bot.store import Store
from bot.turn import KEEP_DAYS, Address, Card, Mail, Outcome, PlaceKind, Pressed, Reply, Revise, Say

PATIENCE = timedelta(days=14)
"""From the question to the one reminder, and from there until support is told."""


@dataclass(frozen=True, slots=True)
class Form:
    """The words of what can be answered on a page: all is right, or what has changed."""

    right: str
    changed: str
    what: str
    send: str
    longest: int = contact_cards.LONGEST_CHANGE


@dataclass(frozen=True, slots=True)
class Page:
    """What a contact who was asked by mail sees behind the link; without a form there is nothing to answer."""

    language: str
    title: str
    says: str
    ways: tuple[tuple[str, str], ...] = ()
    form: Form | None = None


def due(store: Store, house: House, now: datetime) -> Iterator[Reply]:
    """Whom to ask, to remind, or to give up on at this moment. Nobody, while the desk is closed."""
    if house.desk.contacts_check.every_days and house.hours.open_at(now):
        working = [contact for contact in house.desk.contacts if not _has_day_off(house, contact, now)]
        yield from _begin(store, house, [one for one in working if _is_to_be_asked(store, house, one, now)], now)
        for contact in working:
            yield from _go_on(store, house, contact, now)


def pressed_right(scene: Scene, press: Pressed) -> Outcome:
    """ "Yes, still right"."""
    found = _own(scene, press.number("check"))
    return _right(scene, *found) if found else Outcome(notice=scene.words("too-old"))


def pressed_changed(scene: Scene, press: Pressed) -> Outcome:
    """ "Something has changed", and what."""
    found, text = _own(scene, press.number("check")), press.data.get("text", "")
    if found is None or not isinstance(text, str):
        return Outcome(notice=scene.words("too-old"))
    return _changed(scene, *found, text) if text.strip() else Outcome(notice=scene.words("check-what-missing"))


def typed_right(scene: Scene, *_: object) -> Outcome | None:
    found = _open_for(scene)
    return _right(scene, *found) if found else None


def typed_changed(scene: Scene, heard: Heard, *_: object) -> Outcome | None:
    """With what has changed, or it is asked for."""
    found = _open_for(scene)
    if found is None:
        return None
    if heard.argument:
        return _changed(scene, *found, heard.argument)
    scene.store.questions.wait_here(Step.DETAILS, scene.turn.thread, scene.person.id, scene.turn.at)
    return say(scene.words("check-ask"))


def told(scene: Scene, text: str) -> Outcome | None:
    """What has changed, in the message after that was asked."""
    found = _open_for(scene)
    return _changed(scene, *found, text) if found else None


def page(store: Store, house: House, id_: int) -> Page | None:
    """What the link shows; nothing is changed by looking, as mail programs look too."""
    found = _check(store, house, id_)
    if found is None:
        return None
    check, contact = found
    words = house.texts[_language(store, house, contact)]
    if check.outcome in ANSWERED:
        return _thanks(words, words("check-done"))
    form = Form(words("check-right"), words("check-changed"), words("check-what"), words("send-to-support"))
    why = words("check-why", about=_about(house, contact, words))
    return Page(words.language, words("check-title"), why, contacts.ways(contact, house, words), form)


def answered(
    store: Store, house: House, id_: int, changed: str, now: datetime
) -> tuple[Page, tuple[Reply, ...]] | None:
    """The contact's answer on that page: what has changed, or "" as nothing has. None where nobody was asked."""
    found = _check(store, house, id_)
    if found is None:
        return None
    check, contact = found
    words = house.texts[_language(store, house, contact)]
    if check.outcome in ANSWERED:
        return _thanks(words, words("check-done")), ()
    text = changed.strip()[: contact_cards.LONGEST_CHANGE]
    outcome, done = (CheckOutcome.CHANGED, words("check-told")) if text else (CheckOutcome.RIGHT, words("check-thanks"))
    store.checks.settle(check.id, outcome, now)
    named = _named(house, contact, house.texts[house.desk.language])
    news = _news(store, house, "check-news-changed", f"contact-{check.id}-changed", named, text) if text else ()
    return _thanks(words, done), (*_revised(store, check, answered_card(done)), *news)


def _is_to_be_asked(store: Store, house: House, contact: Contact, now: datetime) -> bool:
    """Once in a period, when nobody has said for that long that the details are right."""
    last = store.checks.newest(contacts.name_of(contact))
    if last and (last.outcome is None or now - last.asked < timedelta(days=house.desk.contacts_check.every_days)):
        return False
    return contacts.is_stale(store, house, contact, now)


def _begin(store: Store, house: House, stale: Iterable[Contact], now: datetime) -> Iterator[Reply]:
    """Asks; those that cannot be asked are told to support, in one message."""
    unreachable: list[str] = []
    for contact in stale:
        check = store.checks.ask(contacts.name_of(contact), now)
        asked = _asked(store, house, contact, check, again=False)
        if asked is None:
            store.checks.settle(check.id, CheckOutcome.UNREACHABLE, now)
            unreachable.append(_named(house, contact, house.texts[house.desk.language]))
        else:
            yield asked
    if unreachable:
        yield from _news(store, house, "check-news-unreachable", f"contacts-{now:%Y%m%d%H%M%S}", "; ".join(unreachable))


def _go_on(store: Store, house: House, contact: Contact, now: datetime) -> Iterator[Reply]:
    """What follows when a contact who was asked does not answer: one reminder, then support."""
    check = store.checks.newest(contacts.name_of(contact))
    if check is None or check.outcome is not None:
        return
    if not contacts.is_stale(store, house, contact, now):
        store.checks.settle(check.id, CheckOutcome.SUPPORT, now)
    elif check.reminded is None and now - check.asked >= PATIENCE:
        store.checks.remind(check.id, now)
        if reminder := _asked(store, house, contact, check, again=True):
            yield reminder
    elif check.reminded and now - check.reminded >= PATIENCE:
        store.checks.settle(check.id, CheckOutcome.SILENCE, now)
        named = _named(house, contact, house.texts[house.desk.language])
        yield from _news(store, house, "check-news-silence", f"contact-{check.id}-silence", named)


def _asked(store: Store, house: House, contact: Contact, check: Check, *, again: bool) -> Say | Mail | None:
    """The question itself: in their chat with the desk, else by mail with a link; None where there is neither."""
    words = house.texts[_language(store, house, contact)]
    about, ways = _about(house, contact, words), contacts.ways(contact, house, words)
    chat, link = store.people.chat(contact.person or ""), house.links.to_check(check.id)
    once = "again" if again else "asked"
    if chat:
        card = contact_cards.check(check, about, ways, words, again=again)
        return Say(card, Address(chat), name=f"{_posts(check)}{once}", keep_days=KEEP_DAYS)
    if contact.email and link:
        lead = words("check-again" if again else "check-why", about=about)
        lines = [lead, "", *(f"{label}: {way}" for label, way in ways), "", words("check-mail-how"), link]
        return Mail(contact.email, words("check-title"), "\n".join(lines), f"contact-{check.id}-{once}")
    return None


def _right(scene: Scene, check: Check, _: Contact) -> Outcome:
    scene.store.checks.settle(check.id, CheckOutcome.RIGHT, scene.turn.at)
    thanks = answered_card(scene.words("check-thanks"))
    return Outcome(_revised(scene.store, check, thanks), shown=thanks)


def _changed(scene: Scene, check: Check, contact: Contact, text: str) -> Outcome:
    """Somebody from support puts it right: a case, as anything else that people want from support."""
    store, house, turn = scene.store, scene.house, scene.turn
    way = to_queue(house.desk, contact.service, Kind.USAGE)
    store.questions.talk_over(turn.thread, scene.person.id)
    store.checks.settle(check.id, CheckOutcome.CHANGED, turn.at)
    case = store.cases.open(_case(scene, contact, way, text))
    sent = answered_card(scene.words("consent-sent", number=str(case.number)))
    replies = (
        *_revised(store, check, sent),
        receipts.receipt(scene, case),
        *announcement.announce(store, house, case, (way.queue, *way.copies), turn.at),
    )
    return Outcome(replies, shown=sent)


def _case(scene: Scene, contact: Contact, way: ToQueue, text: str) -> NewCase:
    return NewCase(
        kind=Kind.USAGE,
        queue=way.queue,
        service=contact.service,
        organisation=contact.organisation,
        person=scene.person.id,
        place=scene.turn.place.id,
        thread=scene.turn.thread,
        language=scene.words.language,
        text=scene.words("check-case", who=_named(scene.house, contact, scene.words), text=text.strip()),
        shown=(),
        question=None,
        opened=scene.turn.at,
        promised=scene.house.hours.due(scene.turn.at),
        copies=way.copies,
    )


def _own(scene: Scene, id_: int | None) -> tuple[Check, Contact] | None:
    """The check and its contact, where the presser is that contact and it is not answered yet."""
    found = _check(scene.store, scene.house, id_) if id_ else None
    return found if found and found[1].person == scene.person.id and found[0].outcome not in ANSWERED else None


def _open_for(scene: Scene) -> tuple[Check, Contact] | None:
    """What this person was asked in this chat and has not answered, of several the one asked last."""
    if scene.turn.place.kind is not PlaceKind.PERSONAL:
        return None
    theirs = [one for one in scene.house.desk.contacts if one.person == scene.person.id]
    found = [(check, one) for one in theirs if (check := scene.store.checks.newest(contacts.name_of(one)))]
    waiting = [(check, one) for check, one in found if check.outcome not in ANSWERED]
    return max(waiting, key=lambda pair: pair[0].id, default=None)


def _check(store: Store, house: House, id_: int) -> tuple[Check, Contact] | None:
    """The check, as long as the contact's details are the ones it asked about and it has not been asked anew."""
    check = store.checks.get(id_)
    if check is None or store.checks.newest(check.contact) != check:
        return None
    return next(((check, one) for one in house.desk.contacts if contacts.name_of(one) == check.contact), None)


def _about(house: House, contact: Contact, words: Words) -> str:
    """Whose contact this is: the organisation, and the service where it is for one."""
    organisation = house.desk.organisations[contact.organisation].name
    return f"{organisation}, {house.service_name(contact.service, words)}" if contact.service else organisation


def _language(store: Store, house: House, contact: Contact) -> str:
    chosen, last = store.people.languages(contact.person or "")
    return chosen or last or house.desk.organisations[contact.organisation].language or house.desk.language


def _has_day_off(house: House, contact: Contact, now: datetime) -> bool:
    holidays = house.desk.organisations[contact.organisation].holidays
    today = now.astimezone(house.zone(contact.organisation)).date()
    return holidays is not None and holidays.days_off().on(today)


def _posts(check: Check) -> str:
    return f"contact-check:{check.id}:"


def _revised(store: Store, check: Check, card: Card) -> tuple[Reply, ...]:
    """Wherever it was asked it now reads like this."""
    return tuple(Revise(name, card) for name in store.outbox.names(_posts(check)))


def _thanks(words: Words, says: str) -> Page:
    return Page(words.language, words("check-title"), says)


def _named(house: House, contact: Contact, words: Words) -> str:
    return f"{contact.name} ({_about(house, contact, words)})"


def _news(store: Store, house: House, what: str, id_: str, who: str, changed: str = "") -> Iterator[Reply]:
    """What support has to know about contacts."""
    words = house.texts[house.desk.language]
    plain = words(what, who=who, text=changed)
    marked = words(what, who=markdown.escape(who), text=markdown.escape(changed))
    yield from support_notifications.to_support(
        store, house, marked, Mail("", words("check-news", who=line(who)), plain, id_)
    )

"""Contacts are asked whether their details are still right: their yes, what has changed, and their silence."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.cards import markdown
from bot.cards.elements import answered_card, one_line
from bot.cases import announcement, receipts
from bot.cases.new_case import case_request
from bot.configuration.app_context import AppContext
from bot.configuration.desk_file import Contact
from bot.configuration.routes import ToQueue, to_queue
from bot.context.act import Act, AnyAct, FoundSubject, Request, Subject, by_number, whole
from bot.context.turn_context import Message, TurnContext, say
from bot.language.phrases import Phrase
from bot.language.texts import Words
from bot.model.case import CaseKind, CaseRequest
from bot.model.contact_check import ANSWERED, CheckOutcome, ContactCheck
from bot.model.place import Address
from bot.model.post import Post, PostKind
from bot.model.question import TalkStep
from bot.notifications import support_notifications
from bot.people import contact_cards, contacts
from bot.store import Store
from bot.turn import KEEP_DAYS, Card, Mail, Outcome, Reply, Revise, Say

PATIENCE = timedelta(days=14)
"""From the question to the one reminder, and from there until support is told."""


@dataclass(frozen=True, slots=True)
class CheckForm:
    """The words of what can be answered on a page: all is right, or what has changed."""

    right: str
    changed: str
    what: str
    send: str
    longest: int = contact_cards.LONGEST_CHANGE


@dataclass(frozen=True, slots=True)
class CheckPage:
    """What a contact who was asked by mail sees behind the link; without a form there is nothing to answer."""

    language: str
    title: str
    says: str
    ways: tuple[tuple[str, str], ...] = ()
    form: CheckForm | None = None


def due_checks(store: Store, app: AppContext, now: datetime) -> Iterator[Reply]:
    """Whom to ask, to remind, or to give up on at this moment. Nobody, while the desk is closed."""
    if app.desk.contacts_check.every_days and app.hours.open_at(now):
        working = [contact for contact in app.desk.contacts if not _has_day_off(app, contact, now)]
        yield from _ask_contacts(store, app, [one for one in working if _is_to_be_asked(store, app, one, now)], now)
        for contact in working:
            yield from _follow_up(store, app, contact, now)


def change_told(context: TurnContext, message: Message) -> Outcome | None:
    """What has changed, in the message after that was asked."""
    found = _open_for(context)
    return _report_change(context, *found, message.text) if found else None


def check_page(store: Store, app: AppContext, id_: int) -> CheckPage | None:
    """What the link shows; nothing is changed by looking, as mail programs look too."""
    found = _current_check(store, app, id_)
    if found is None:
        return None
    check, contact = found
    words = app.texts[_contact_language(store, app, contact)]
    if check.outcome in ANSWERED:
        return _thanks_page(words, words("check-done"))
    form = CheckForm(words("check-right"), words("check-changed"), words("check-what"), words("send-to-support"))
    why = words("check-why", about=_contact_as_text(app, contact, words))
    return CheckPage(words.language, words("check-title"), why, contacts.contact_ways(contact, app, words), form)


def page_answered(
    store: Store, app: AppContext, id_: int, changed: str, now: datetime
) -> tuple[CheckPage, tuple[Reply, ...]] | None:
    """The contact's answer on that page: what has changed, or "" as nothing has. None where nobody was asked."""
    found = _current_check(store, app, id_)
    if found is None:
        return None
    check, contact = found
    words = app.texts[_contact_language(store, app, contact)]
    if check.outcome in ANSWERED:
        return _thanks_page(words, words("check-done")), ()
    text = changed.strip()[: contact_cards.LONGEST_CHANGE]
    outcome, done = (CheckOutcome.CHANGED, words("check-told")) if text else (CheckOutcome.RIGHT, words("check-thanks"))
    store.contact_checks.set_outcome(check.id, outcome, now)
    named = _contact_named(app, contact, app.texts[app.desk.language])
    news = _support_news(store, app, "check-news-changed", f"contact-{check.id}-changed", named, text) if text else ()
    return _thanks_page(words, done), (*_revise_posts(store, check, answered_card(done)), *news)


def _is_to_be_asked(store: Store, app: AppContext, contact: Contact, now: datetime) -> bool:
    """Once in a period, when nobody has said for that long that the details are right."""
    last = store.contact_checks.newest(contacts.contact_key(contact))
    if last and (last.outcome is None or now - last.asked < timedelta(days=app.desk.contacts_check.every_days)):
        return False
    return contacts.is_stale(store, app, contact, now)


def _ask_contacts(store: Store, app: AppContext, stale: Iterable[Contact], now: datetime) -> Iterator[Reply]:
    """Asks; those that cannot be asked are told to support, in one message."""
    unreachable: list[str] = []
    for contact in stale:
        check = store.contact_checks.ask(contacts.contact_key(contact), now)
        asked = _check_question(store, app, contact, check, again=False)
        if asked is None:
            store.contact_checks.set_outcome(check.id, CheckOutcome.UNREACHABLE, now)
            unreachable.append(_contact_named(app, contact, app.texts[app.desk.language]))
        else:
            yield asked
    if unreachable:
        yield from _support_news(
            store, app, "check-news-unreachable", f"contacts-{now:%Y%m%d%H%M%S}", "; ".join(unreachable)
        )


def _follow_up(store: Store, app: AppContext, contact: Contact, now: datetime) -> Iterator[Reply]:
    """What follows when a contact who was asked does not answer: one reminder, then support."""
    check = store.contact_checks.newest(contacts.contact_key(contact))
    if check is None or check.outcome is not None:
        return
    if not contacts.is_stale(store, app, contact, now):
        store.contact_checks.set_outcome(check.id, CheckOutcome.SUPPORT, now)
    elif check.reminded is None and now - check.asked >= PATIENCE:
        store.contact_checks.remind(check.id, now)
        if reminder := _check_question(store, app, contact, check, again=True):
            yield reminder
    elif check.reminded and now - check.reminded >= PATIENCE:
        store.contact_checks.set_outcome(check.id, CheckOutcome.SILENCE, now)
        named = _contact_named(app, contact, app.texts[app.desk.language])
        yield from _support_news(store, app, "check-news-silence", f"contact-{check.id}-silence", named)


def _check_question(
    store: Store, app: AppContext, contact: Contact, check: ContactCheck, *, again: bool
) -> Say | Mail | None:
    """The question itself: in their chat with the desk, else by mail with a link; None where there is neither."""
    words = app.texts[_contact_language(store, app, contact)]
    about, ways = _contact_as_text(app, contact, words), contacts.contact_ways(contact, app, words)
    chat, link = store.people.chat(contact.person or ""), app.links.to_check(check.id)
    once = "again" if again else "asked"
    if chat:
        card = contact_cards.check_card(check, about, ways, words, again=again)
        return Say(card, Address(chat), Post(PostKind.CONTACT_CHECK, check.id, once), KEEP_DAYS)
    if contact.email and link:
        lead = words("check-again" if again else "check-why", about=about)
        lines = [lead, "", *(f"{label}: {way}" for label, way in ways), "", words("check-mail-how"), link]
        return Mail(contact.email, words("check-title"), "\n".join(lines), f"contact-{check.id}-{once}")
    return None


def _confirm(context: TurnContext, asked: tuple[ContactCheck, Contact]) -> Outcome:
    """ "Yes, still right"."""
    check, _ = asked
    context.store.contact_checks.set_outcome(check.id, CheckOutcome.RIGHT, context.turn.at)
    thanks = answered_card(context.words("check-thanks"))
    return Outcome(_revise_posts(context.store, check, thanks), shown=thanks)


def _changed(context: TurnContext, asked: tuple[ContactCheck, Contact], request: Request) -> Outcome:
    """ "Something has changed": with what has, or it is asked for."""
    if request.words.strip():
        return _report_change(context, *asked, request.words)
    if request.pressed:
        return Outcome(notice=context.words("check-what-missing"))
    context.store.questions.open_talk_without_question(
        TalkStep.DETAILS, context.turn.thread, context.person.id, context.turn.at
    )
    return say(context.words("check-ask"))


def _report_change(context: TurnContext, check: ContactCheck, contact: Contact, text: str) -> Outcome:
    """Somebody from support puts it right: a case, as anything else that people want from support."""
    store, app, turn = context.store, context.app, context.turn
    way = to_queue(app.desk, contact.service, CaseKind.USAGE)
    store.questions.close_talk(turn.thread, context.person.id)
    store.contact_checks.set_outcome(check.id, CheckOutcome.CHANGED, turn.at)
    case = store.cases.open(_request(context, contact, way, text))
    sent = answered_card(context.words("consent-sent", number=str(case.number)))
    replies = (
        *_revise_posts(store, check, sent),
        receipts.receipt(context, case),
        *announcement.announce(store, app, case, (way.queue, *way.copies), turn.at),
    )
    return Outcome(replies, shown=sent)


def _request(context: TurnContext, contact: Contact, way: ToQueue, text: str) -> CaseRequest:
    told = context.words("check-case", who=_contact_named(context.app, contact, context.words), text=text.strip())
    request = case_request(context, CaseKind.USAGE, told, way)
    return replace(request, service=contact.service, organisation=contact.organisation)


def _own_check(context: TurnContext, id_: int) -> tuple[ContactCheck, Contact] | None:
    """The check and its contact, where the presser is that contact and it is not answered yet."""
    found = _current_check(context.store, context.app, id_)
    return found if found and found[1].person == context.person.id and found[0].outcome not in ANSWERED else None


def _open_for(context: TurnContext) -> tuple[ContactCheck, Contact] | None:
    """What this person was asked in this chat and has not answered, of several the one asked last."""
    if not context.is_private:
        return None
    theirs = [one for one in context.app.desk.contacts if one.person == context.person.id]
    found = [
        (check, one) for one in theirs if (check := context.store.contact_checks.newest(contacts.contact_key(one)))
    ]
    waiting = [(check, one) for check, one in found if check.outcome not in ANSWERED]
    return max(waiting, key=lambda pair: pair[0].id, default=None)


def _check_said(context: TurnContext, request: Request) -> FoundSubject[tuple[ContactCheck, Contact]] | None:
    found = _open_for(context)
    return FoundSubject(context, found, request) if found else None


def _current_check(store: Store, app: AppContext, id_: int) -> tuple[ContactCheck, Contact] | None:
    """The check, as long as the contact's details are the ones it asked about and it has not been asked anew."""
    check = store.contact_checks.get(id_)
    if check is None or store.contact_checks.newest(check.contact) != check:
        return None
    return next(((check, one) for one in app.desk.contacts if contacts.contact_key(one) == check.contact), None)


def _contact_as_text(app: AppContext, contact: Contact, words: Words) -> str:
    """Whose contact this is: the organisation, and the service where it is for one."""
    organisation = app.desk.organisations[contact.organisation].name
    return f"{organisation}, {app.service_name(contact.service, words)}" if contact.service else organisation


def _contact_language(store: Store, app: AppContext, contact: Contact) -> str:
    chosen, last = store.people.languages(contact.person or "")
    return chosen or last or app.desk.organisations[contact.organisation].language or app.desk.language


def _has_day_off(app: AppContext, contact: Contact, now: datetime) -> bool:
    holidays = app.desk.organisations[contact.organisation].holidays
    today = now.astimezone(app.zone(contact.organisation)).date()
    return holidays is not None and holidays.days_off().on(today)


def _revise_posts(store: Store, check: ContactCheck, card: Card) -> tuple[Reply, ...]:
    """Wherever it was asked it now reads like this."""
    return tuple(Revise(post, card) for post in store.posts.of(PostKind.CONTACT_CHECK, check.id))


def _thanks_page(words: Words, says: str) -> CheckPage:
    return CheckPage(words.language, words("check-title"), says)


def _contact_named(app: AppContext, contact: Contact, words: Words) -> str:
    return f"{contact.name} ({_contact_as_text(app, contact, words)})"


def _support_news(store: Store, app: AppContext, what: str, id_: str, who: str, changed: str = "") -> Iterator[Reply]:
    """What support has to know about contacts."""
    words = app.texts[app.desk.language]
    plain = words(what, who=who, text=changed)
    marked = words(what, who=markdown.escape(who), text=markdown.escape(changed))
    yield from support_notifications.notify_support(
        store, app, marked, Mail("", words("check-news", who=one_line(who)), plain, id_)
    )


_OWN_CHECK = Subject(_check_said, by_number("check", _own_check))

ACTS: tuple[AnyAct, ...] = (
    Act(do=whole(_confirm), about=_OWN_CHECK, phrase=Phrase("contact-right"), verb="contact-right"),
    Act(
        do=_changed,
        about=_OWN_CHECK,
        phrase=Phrase("contact-changed", followed=True),
        verb="contact-changed",
        words_in="text",
    ),
)

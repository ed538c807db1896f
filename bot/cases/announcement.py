"""How a case is made known: to its queues, to its requester, and as it changes to everybody who has it before them."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from hashlib import sha256

from bot.cards import markdown
from bot.cases import case_cards, details, picture_elements
from bot.cases.case_messages import (
    case_hook,
    case_mail,
    changes_in_words,
    facts_in_words,
    mail_subject,
    mail_words,
    message_id,
)
from bot.cases.receipts import redraw_receipts
from bot.cases.releases import release_plan
from bot.configuration.app_context import AppContext
from bot.configuration.desk_file import Queue
from bot.context.turn_context import TurnContext
from bot.model.case import Case
from bot.model.place import Address
from bot.model.post import Post, PostKind
from bot.notices import linked_cases
from bot.notifications.requester_notifications import mentioning
from bot.notifications.support_notifications import SupportLine, tell
from bot.store import Delivery, DeliveryVerb, Store
from bot.turn import KEEP_DAYS, Card, Hook, Json, Mail, Outcome, Reply, Revise, Say


def announce(store: Store, app: AppContext, case: Case, queues: Iterable[str], now: datetime) -> Iterator[Reply]:
    """The case to every queue that must hear of it; to its fallback where no channel is bound."""
    for name in queues:
        queue = app.desk.queues[name]
        reached = list(tell(_case_line(store, app, case, name, now), (queue.to,)))
        yield from reached
        # A copy's fallback is its own: the case still has that of its queue before it.
        if not reached and (name != case.asked.queue or store.cases.fall_back(case.number, now)):
            yield from fall_back(store, app, case, name, now)


def fall_back(
    store: Store, app: AppContext, case: Case, queue: str, now: datetime, intro: str = "mail-intro"
) -> Iterator[Reply]:
    """The case the other way, as nobody took it, or could be reached, the first way. `intro`: how a mail begins."""
    known = app.desk.queues.get(queue)  # an old case's queue may have gone from the desk file
    yield from tell(_case_line(store, app, case, queue, now, intro), (known.fallback,) if known else ())


def delivery_given_up(store: Store, app: AppContext, delivery: Delivery, now: datetime) -> Iterator[Reply]:
    """What follows from a delivery that is no longer tried: a case whose card cannot be posted goes to the fallback."""
    case = store.cases.get(delivery.number) if delivery.number else None
    of_case = delivery.verb is DeliveryVerb.POST and delivery.post and delivery.post.kind is PostKind.CASE
    if case and of_case and store.cases.fall_back(case.number, now):
        yield from fall_back(store, app, case, case.asked.queue, now)
    yield from delivery_done(store, app, delivery, now)


def delivery_done(store: Store, app: AppContext, delivery: Delivery, now: datetime) -> Iterator[Reply]:
    """What became of a delivery: whether the case has got to where it goes stands on the requester's receipt."""
    announces = delivery.verb in (DeliveryVerb.MAIL, DeliveryVerb.HOOK) or (
        delivery.post and delivery.post.kind in (PostKind.CASE, PostKind.PEERS)
    )
    case = store.cases.get(delivery.number) if delivery.number and announces else None
    if case and not case.work.is_over:
        yield from redraw_receipts(store, app, case, now)


def reference_given(
    store: Store, app: AppContext, delivery: Delivery, reference: str, now: datetime
) -> Iterator[Reply]:
    """What the case is called where it has got to: on every card of it, the requester's too."""
    case = store.cases.get(delivery.number) if delivery.number else None
    if case and reference not in case.work.refs:
        yield from redraw_all(store, app, store.cases.set_reference(case, reference, None, now), now)


def fall_back_overdue(store: Store, app: AppContext, now: datetime) -> Iterator[Reply]:
    """Cases that nobody took in the time their queue allows go to its fallback, once."""
    for name, queue in app.desk.queues.items():
        if queue.fallback:
            for case in store.cases.overdue_untouched(name, now, queue.after_minutes):
                if store.cases.fall_back(case.number, now):
                    yield from fall_back(store, app, case, name, now, "mail-fallback")


def redraw_all(store: Store, app: AppContext, case: Case, now: datetime) -> Iterator[Reply]:
    """The case as things now stand, on every card of it, and on that of the update it is planned for."""
    yield from redraw_cards(store, app, case, now)
    yield from release_plan.redraw_of_case(store, app, case)


def redraw_cards(store: Store, app: AppContext, case: Case, now: datetime) -> Iterator[Reply]:
    """The case on its own cards: support's and the requester's."""
    card = support_card(store, app, case, now)
    yield from (Revise(post, card) for post in store.posts.of(PostKind.CASE, case.number))
    yield from redraw_receipts(store, app, case, now)


def case_news(store: Store, app: AppContext, case: Case, text: str, files: tuple[str, ...] = ()) -> Iterator[Reply]:
    """A line about the case to those who work on it: in its thread, where its holder is named, or by their other way.
    Edits in place notify nobody. `files`: pictures that came with it.
    """
    queue = app.desk.queues.get(case.asked.queue)
    if queue:
        yield from tell(_news_line(store, app, case, queue, text, files), queue.by_order)


def support_question(store: Store, app: AppContext, case: Case, text: str) -> Iterator[Reply]:
    """A question for support itself: in the first channel that has the case, which may only have a copy of it, as a
    supplier is not asked; else as its news goes.
    """
    queues = (app.desk.queues.get(name) for name in (case.asked.queue, *case.asked.copies))
    channels = (channel for queue in queues if queue for channel in queue.channels)
    threads = (store.posts.thread_of(case_post(case, channel)) for channel in channels)
    if thread := next(filter(None, threads), None):
        yield _in_thread(store, case, thread, text)
    else:
        yield from case_news(store, app, case, text)


def support_card(store: Store, app: AppContext, case: Case, now: datetime) -> Card:
    words = app.texts[app.desk.language]
    told = details.labelled_details(case.asked.details, case.asked.flow, words)
    service = app.service_name(case.asked.service, words)
    shown = [(one, app.links.to(one.id, now)) for one in store.attachments.of_case(case.number)]
    pictures = picture_elements.picture_elements(case.number, shown, words)
    known, changes = facts_in_words(store, app, case, words), changes_in_words(store, case, words)
    return case_cards.case_card(case, service, known, told, changes, words, pictures)


def renew_pictures(context: TurnContext, case: Case) -> Outcome:
    """The case's card with links that are good for another week."""
    card = support_card(context.store, context.app, case, context.turn.at)
    return Outcome(tuple(redraw_all(context.store, context.app, case, context.turn.at)), shown=card)


def card_post(store: Store, app: AppContext, case: Case, channel: str, now: datetime) -> Say | None:
    """The case's card in the place bound to that name; None where none is."""
    place = store.places.of_queue(channel)
    if place is None:
        return None
    card = support_card(store, app, case, now)
    to = linked_cases.group_thread(store, case, place) or Address(place.id)
    return Say(card, to, case_post(case, channel), KEEP_DAYS, case.number)


def case_post(case: Case, channel: str) -> Post:
    """The case's card as it was announced in that channel."""
    return Post(PostKind.CASE, case.number, channel)


def _case_line(
    store: Store, app: AppContext, case: Case, queue: str, now: datetime, intro: str = "mail-intro"
) -> SupportLine:
    """The case itself."""
    return SupportLine(
        lambda channel: card_post(store, app, case, channel, now),
        lambda address: case_mail(store, app, case, queue, address, intro),
        lambda url: case_hook(app, case, queue, url),
    )


def _news_line(
    store: Store, app: AppContext, case: Case, queue: Queue, text: str, files: tuple[str, ...]
) -> SupportLine:
    """A line about the case."""
    told = len(store.cases.history(case.number))
    id_ = f"{message_id(case, case.asked.queue)}-{told}-{sha256(text.encode()).hexdigest()[:8]}"
    body: Json = {"number": case.number, "state": case.work.state.value, "news": text}

    def in_channel(channel: str) -> Say | None:
        thread = store.posts.thread_of(case_post(case, channel))
        return _in_thread(store, case, thread, text) if thread else None

    def by_mail(address: str) -> Mail:
        words = mail_words(app, case, case.asked.queue)
        return Mail(address, mail_subject(app, case, words), text, id_, case.number, files)

    return SupportLine(in_channel, by_mail, lambda url: Hook(url, body, id_, queue.secret_env, case.number))


def _in_thread(store: Store, case: Case, thread: Address, text: str) -> Say:
    holder = store.people.get(case.work.holder) if case.work.holder else None
    return Say(mentioning(markdown.escape(text), holder), thread, keep_days=KEEP_DAYS, case=case.number)

"""Peer sparring: with consent a question goes to the producers' own channel too, and what they reply to the case."""

from collections.abc import Iterator

from bot.cards import markdown
from bot.cases import announcement
from bot.configuration.app_context import AppContext
from bot.context.turn_context import Message, TurnContext
from bot.model.case import Case
from bot.model.place import Address
from bot.model.post import Post, PostKind
from bot.notifications.requester_notifications import tell_requester
from bot.store import Store
from bot.turn import KEEP_DAYS, Outcome, Reply, Say, Text


def peers_question(store: Store, app: AppContext, case: Case) -> Iterator[Reply]:
    """The question, in the peers' channel; nothing where there is none, or where the desk has not been added to it."""
    service = app.desk.services.get(case.asked.service or "")
    channel = service.peers.channel if case.asked.peers and service and service.peers else ""
    place = store.places.get(channel) if channel else None
    if place is None or service is None:
        return
    words = app.texts[service.languages[0]]
    says = words("peers-post", name=markdown.escape(case.person_name), text=markdown.escape(case.asked.text))
    site = next((markdown.escape(one.value) for one in case.asked.details if one.field == "site" and one.value), "")
    how = words("peers-how", desk=app.desk.name)
    yield Say(
        Text("\n\n".join(filter(None, (says, site, how)))),
        Address(place.id),
        post=Post(PostKind.PEERS, case.number),
        keep_days=KEEP_DAYS,
        case=case.number,
    )


def peers_reply(context: TurnContext, message: Message) -> Outcome | None:
    """A reply in the thread of such a question goes to its case; None anywhere else."""
    _, _, root = context.turn.thread.partition(";messageid=")
    post = context.store.posts.at(context.turn.place.id, root) if root else None
    case = context.store.cases.get(post.number) if post and post.kind is PostKind.PEERS else None
    if case is None:
        return None
    case = context.store.cases.add(case, context.person.id, message.text, context.turn.at)
    person = markdown.escape(context.person.name)
    says = markdown.escape(message.text)
    return Outcome(
        (
            Say(Text(context.words("peers-thanks"))),
            tell_requester(
                context.store,
                context.app,
                case,
                context.turn.at,
                lambda words: words("peers-replied", name=person, text=says),
            ),
            *announcement.redraw_all(context.store, context.app, case, context.turn.at),
        )
    )

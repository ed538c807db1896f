"""Pictures people send: taken in, carried along with a question or a case, and told of when one cannot be had."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from bot.cards import markdown
from bot.cases import announcement
from bot.configuration.app_context import AppContext
from bot.context.turn_context import TurnContext, say
from bot.model.attachment import Attachment, Refusal, StoredPicture
from bot.model.case import Case
from bot.model.place import Address, PlaceKind
from bot.model.question import Question
from bot.notifications.requester_notifications import late_word
from bot.store import Store
from bot.turn import Discard, Fetch, Image, Outcome, Reply, Say, Text
from dialogs.answer import Answer, Answered
from dialogs.flow import FieldKind
from dialogs.reaching import parse_link

MOST_A_DAY = 50
"""Pictures of one person; enough for the longest error report, and too few to fill a disk."""
UNLINKED_FOR = timedelta(days=7)
"""So long a picture that came alone waits for words, as long as a talk lasts; what then belongs to nothing goes."""


def receive_images(context: TurnContext, images: Iterable[Image]) -> tuple[tuple[str, ...], tuple[Reply, ...]]:
    """The pictures of a message are expected: their ids, and what must be sent for them to come.

    Only in a private chat: elsewhere Teams gives no bot the pictures, and the person is told so.
    """
    wanted = tuple(images)
    if not wanted:
        return (), ()
    if context.turn.place.kind is not PlaceKind.PERSONAL:
        return (), (Say(Text(context.words("picture-private"))),)
    sent = context.store.attachments.sent_since(context.person.id, context.turn.at - timedelta(days=1))
    taken = wanted[: max(0, MOST_A_DAY - sent)]
    fetches = tuple(_expect(context, number, image) for number, image in enumerate(taken))
    enough = (Say(Text(context.words("picture-enough"))),) if len(taken) < len(wanted) else ()
    return tuple(fetch.id for fetch in fetches), (*fetches, *enough)


def unlinked_pictures(context: TurnContext) -> tuple[str, ...]:
    """Pictures the person has sent here before the words they belong to."""
    since = context.turn.at - UNLINKED_FOR
    return tuple(one.id for one in context.store.attachments.unlinked(context.turn.thread, context.person.id, since))


def give_unlinked_pictures(context: TurnContext, question: Question) -> None:
    """They go along with the question from now on."""
    turn = context.turn
    since = turn.at - UNLINKED_FOR
    context.store.attachments.give_unlinked_to_question(turn.thread, context.person.id, since, question.id)


def pictures_without_words(context: TurnContext, ids: Iterable[str], asked: Question | None) -> Outcome:
    """A message that is only pictures: they go along with what the talk is about, or else with what is asked next."""
    if asked is None:
        return say(context.words("picture-what"))
    context.store.attachments.give_to_question(ids, asked.id)
    return say(context.words("picture-goes-along"))


def record_outcome(
    store: Store, app: AppContext, id_: str, outcome: StoredPicture | Refusal, now: datetime
) -> Iterator[Reply]:
    """The picture is stored, or will not come: then whoever sent it is told why, and what else works."""
    match outcome:
        case StoredPicture():
            picture = store.attachments.mark_stored(id_, outcome)
        case Refusal():
            picture = store.attachments.mark_refused(id_, outcome)
            if picture:
                text = Text(_refusal_as_text(store, app, picture, outcome))
                case = _case_of(store, picture)
                late = late_word(app, picture.language, case.asked.organisation if case else None, now)
                yield Say(text, Address(picture.place, picture.thread), keep_days=1, late=late)
                _ask_again(store, app, picture, now)
    if case := _case_of(store, picture):
        yield from announcement.redraw_all(store, app, case, now)


def restore_stored(
    store: Store, app: AppContext, stored: Mapping[str, StoredPicture], now: datetime
) -> Iterator[Reply]:
    """What is stored at the start: the desk may have been ended before it could write down that it came."""
    for id_, what in stored.items():
        yield from record_outcome(store, app, id_, what, now)


def discards(ids: Iterable[str]) -> tuple[Discard, ...]:
    """The files of rows that have gone."""
    return tuple(Discard(id_) for id_ in ids)


def _expect(context: TurnContext, number: int, image: Image) -> Fetch:
    """Its id is the same however often the message is delivered, and sorts as the pictures stand in it."""
    turn = context.turn
    id_ = f"{hashlib.sha256(turn.key.encode()).hexdigest()[:28]}{number:04x}"
    name = " ".join(image.name.split())[:100]
    language = context.words.language
    context.store.attachments.expect(id_, name, context.person.id, turn.place.id, turn.thread, language, turn.at)
    return Fetch(image, id_)


def _case_of(store: Store, picture: Attachment | None) -> Case | None:
    return store.cases.get(picture.number) if picture and picture.number else None


def _ask_again(store: Store, app: AppContext, picture: Attachment, now: datetime) -> None:
    """A guided dialog that counted on the picture has no answer to that question any more, unless another came."""
    dialog = store.dialogs.open_in(picture.thread, picture.person, now)
    flow = app.flows.get(dialog.flow) if dialog else None
    if dialog is None or flow is None or store.attachments.unlinked(picture.thread, picture.person, now - UNLINKED_FOR):
        return
    counted = {field.name for field in flow.fields if field.kind is FieldKind.IMAGE}
    answers = {name: one for name, one in dialog.answers.items() if name not in counted or not _is_picture(one)}
    store.dialogs.keep(replace(dialog, answers=answers), dialog.touched)


def _is_picture(answer: Answer) -> bool:
    """Whether a question for a picture was answered with one; else it was with a link, or why there is none."""
    return isinstance(answer, Answered) and parse_link(answer.value) is None


def _refusal_as_text(store: Store, app: AppContext, picture: Attachment, why: Refusal) -> str:
    """Why, and what else works: among it an e-mail, with the address and the case's number where there are any."""
    words = app.texts[picture.language]
    name = markdown.escape(picture.name) or words("picture-unnamed")
    instead = words("picture-instead")
    mailbox = _mailbox(app, _case_of(store, picture))
    if mailbox and picture.number:
        instead = words("picture-instead-case", address=mailbox, number=str(picture.number))
    elif mailbox:
        instead = words("picture-instead-mail", address=mailbox)
    return f"{words(f'picture-refused-{why}', name=name)}\n\n{instead}"


def _mailbox(app: AppContext, case: Case | None) -> str:
    """Where support reads e-mail about the case, else about anything; "" where it does not."""
    queue = app.desk.queues.get((case.asked.queue if case else app.desk.routes[-1].queue) or "")
    return queue.mailbox if queue else ""

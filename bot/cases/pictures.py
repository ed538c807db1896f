"""Pictures people send: taken in, carried along with a question or a case, and told of when one cannot be had."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from bot.cards import markdown
from bot.cases import announcement
from bot.configuration.app_context import House
from bot.context import Scene, say
from bot.model.attachment import Attachment, Kept, Refusal
from bot.model.case import Case
from bot.model.question import Question
from bot.store import Store
from bot.turn import Address, Discard, Fetch, Image, Outcome, PlaceKind, Reply, Say, Text
from dialogs.answer import Answer, Given
from dialogs.flow import FieldKind
from dialogs.reaching import link

MOST_A_DAY = 50
"""Pictures of one person; enough for the longest error report, and too few to fill a disk."""
LOOSE_FOR = timedelta(days=7)
"""So long a picture that came alone waits for words, as long as a talk lasts; what then belongs to nothing goes."""


def receive_images(scene: Scene, images: Iterable[Image]) -> tuple[tuple[str, ...], tuple[Reply, ...]]:
    """The pictures of a message are expected: their ids, and what must be sent for them to come.

    Only in a private chat: elsewhere Teams gives no bot the pictures, and the person is told so.
    """
    wanted = tuple(images)
    if not wanted:
        return (), ()
    if scene.turn.place.kind is not PlaceKind.PERSONAL:
        return (), (Say(Text(scene.words("picture-private"))),)
    sent = scene.store.attachments.sent_since(scene.person.id, scene.turn.at - timedelta(days=1))
    taken = wanted[: max(0, MOST_A_DAY - sent)]
    fetches = tuple(_expected(scene, number, image) for number, image in enumerate(taken))
    enough = (Say(Text(scene.words("picture-enough"))),) if len(taken) < len(wanted) else ()
    return tuple(fetch.id for fetch in fetches), (*fetches, *enough)


def loose(scene: Scene) -> tuple[str, ...]:
    """Pictures the person has sent here before the words they belong to."""
    since = scene.turn.at - LOOSE_FOR
    return tuple(one.id for one in scene.store.attachments.loose(scene.turn.thread, scene.person.id, since))


def alone(scene: Scene, ids: Iterable[str], asked: Question | None) -> Outcome:
    """A message that is only pictures: they go along with what the talk is about, or else with what is asked next."""
    if asked is None:
        return say(scene.words("picture-what"))
    scene.store.attachments.give_to_question(ids, asked.id)
    return say(scene.words("picture-goes-along"))


def settled(store: Store, house: House, id_: str, fate: Kept | Refusal, now: datetime) -> Iterator[Reply]:
    """The picture is on our shelf, or will not come: then whoever sent it is told why, and what else works."""
    match fate:
        case Kept():
            picture = store.attachments.kept(id_, fate)
        case Refusal():
            picture = store.attachments.refused(id_, fate)
            if picture:
                text = Text(_told(store, house, picture, fate))
                yield Say(text, Address(picture.place, picture.thread), keep_days=1)
                _ask_again(store, house, picture, now)
    if case := _case(store, picture):
        yield from announcement.redrawn(store, house, case, now)


def found(store: Store, house: House, shelf: Mapping[str, Kept], now: datetime) -> Iterator[Reply]:
    """What lies on the shelf at the start: the desk may have been ended before it could write down that it came."""
    for id_, what in shelf.items():
        yield from settled(store, house, id_, what, now)


def discarded(ids: Iterable[str]) -> tuple[Discard, ...]:
    """The files of rows that have gone."""
    return tuple(Discard(id_) for id_ in ids)


def _expected(scene: Scene, number: int, image: Image) -> Fetch:
    """Its id is the same however often the message is delivered, and sorts as the pictures stand in it."""
    turn = scene.turn
    id_ = f"{hashlib.sha256(turn.key.encode()).hexdigest()[:28]}{number:04x}"
    name = " ".join(image.name.split())[:100]
    language = scene.words.language
    scene.store.attachments.expect(id_, name, scene.person.id, turn.place.id, turn.thread, language, turn.at)
    return Fetch(image, id_)


def _case(store: Store, picture: Attachment | None) -> Case | None:
    return store.cases.get(picture.number) if picture and picture.number else None


def _ask_again(store: Store, house: House, picture: Attachment, now: datetime) -> None:
    """A guided dialog that counted on the picture has no answer to that question any more, unless another came."""
    dialog = store.dialogs.open_in(picture.thread, picture.person, now)
    flow = house.flows.get(dialog.flow) if dialog else None
    if dialog is None or flow is None or store.attachments.loose(picture.thread, picture.person, now - LOOSE_FOR):
        return
    counted = {field.name for field in flow.fields if field.kind is FieldKind.IMAGE}
    answers = {name: one for name, one in dialog.answers.items() if name not in counted or not _is_picture(one)}
    store.dialogs.keep(replace(dialog, answers=answers), dialog.touched)


def _is_picture(answer: Answer) -> bool:
    """Whether a question for a picture was answered with one; else it was with a link, or why there is none."""
    return isinstance(answer, Given) and link(answer.value) is None


def _told(store: Store, house: House, picture: Attachment, why: Refusal) -> str:
    """Why, and what else works: among it an e-mail, with the address and the case's number where there are any."""
    words = house.texts[picture.language]
    name = markdown.escape(picture.name) or words("picture-unnamed")
    instead = words("picture-instead")
    mailbox = _mailbox(house, _case(store, picture))
    if mailbox and picture.number:
        instead = words("picture-instead-case", address=mailbox, number=str(picture.number))
    elif mailbox:
        instead = words("picture-instead-mail", address=mailbox)
    return f"{words(f'picture-refused-{why}', name=name)}\n\n{instead}"


def _mailbox(house: House, case: Case | None) -> str:
    """Where support reads e-mail about the case, else about anything; "" where it does not."""
    queue = house.desk.queues.get((case.queue if case else house.desk.routes[-1].queue) or "")
    targets = (*queue.to, *queue.fallback) if queue else ()
    return next((target.removeprefix("mailto:") for target in targets if target.startswith("mailto:")), "")

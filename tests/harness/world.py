"""A little world around the desk, without Teams or network: people, places, a mailbox, and the time."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from bot import clock
from bot.adapters.files import write_knowledge
from bot.adapters.teams import outgoing
from bot.cards.card_buttons import CardButton, activity_buttons
from bot.cards.plain_text import activity_lines
from bot.configuration.app_context import AppContext
from bot.configuration.environment import Environment
from bot.configuration.loading import OVERLAY, reload_app
from bot.delivery import outcomes
from bot.delivery.transport import DeliveryReceipt
from bot.model.attachment import KINDS, Refusal, StoredPicture
from bot.model.place import Place, PlaceKind
from bot.questions import lesson_decisions
from bot.store import Delivery, DeliveryVerb, Store
from bot.transaction import Transactions
from bot.turn import (
    AnswerRated,
    ButtonPressed,
    DeskInstalled,
    Event,
    Image,
    Json,
    MessageDeleted,
    MessageEdited,
    MessageSent,
    Person,
    Response,
    Turn,
)

TENANT = "11111111-1111-4111-8111-111111111111"
TEAM = "19:team@thread.tacv2"


@dataclass
class Post:
    """Something the desk posted, as it now reads."""

    thread: str
    id: str
    activity: Json
    edited: bool = False
    seen: bool = False
    """Whether somebody has read it, as it was then."""

    @property
    def lines(self) -> list[str]:
        return activity_lines(self.activity, width=10_000)

    @property
    def buttons(self) -> list[CardButton]:
        return [one for button in activity_buttons(self.activity) for one in (button, *button.inner)]


@dataclass
class Spot:
    """A place, everything posted in it, and what nobody has read yet."""

    place: Place
    thread: str = ""
    posts: list[Post] = field(default_factory=list[Post])
    unread: list[Post] = field(default_factory=list[Post])
    gone: list[Post] = field(default_factory=list[Post])
    """What the desk has taken back, not yet noticed."""


class World:
    """The desk with its store, and Teams played by a few dicts."""

    def __init__(self, transactions: Transactions, folder: Path, now: datetime, begun: int = 0) -> None:
        """`begun`: how much has been said and posted before, where the folder is that of a desk at work."""
        self.transactions = transactions
        self.folder = folder
        self.store = Store.open(folder)
        self.now = now
        self.spots: dict[str, Spot] = {}
        self.mails: list[Json] = []
        self.tenant = TENANT
        self.reached = True
        """Whether Teams and the mail server are there; else all that leaves waits."""
        self._count = begun

    @property
    def app(self) -> AppContext:
        return self.transactions.assistant.app

    def close(self) -> None:
        self.store.close()

    def spot(self, kind: str, name: str = "", locale: str = "") -> Spot:
        """The place, made and with the desk installed when nobody has been there yet."""
        key = f"{kind} {name}".strip()
        if key not in self.spots:
            spot = self.spots[key] = Spot(_place(kind, name, self.tenant))
            self.does(spot, None, DeskInstalled(), locale)
            spot.thread = ""
        return self.spots[key]

    def does(self, spot: Spot, person: str | None, event: Event, locale: str, *, activity: str = "") -> Response:
        """A turn, whole: through its transaction, and everything due brought where it belongs."""
        self._count += 1
        id_ = activity or f"a{self._count}"
        if spot.place.kind is PlaceKind.CHANNEL and not spot.thread:
            spot.thread = f"{spot.place.id};messageid={id_}"
        turn = Turn(
            key=f"turn {self._count}",
            at=self.now,
            place=spot.place,
            thread=spot.thread or spot.place.id,
            person=someone(person) if person else None,
            locale=locale,
            activity_id=id_,
            event=event,
        )
        with self.store.transaction():
            response = self.transactions.receive(turn)(self.store)
        self.deliver()
        return response

    def says(self, spot: Spot, person: str, text: str, locale: str = "") -> str:
        """The activity id of what was said."""
        id_ = f"a{self._count + 1}"
        self.does(spot, person, MessageSent(text), locale)
        return id_

    def shows(self, spot: Spot, person: str, text: str, name: str, locale: str = "") -> str:
        """The same with a picture, uploaded under that name."""
        id_ = f"a{self._count + 1}"
        image = Image(f"https://example.sharepoint.com/{name}", name, inline=False)
        self.does(spot, person, MessageSent(text, (image,)), locale)
        return id_

    def edits(self, spot: Spot, person: str, activity: str, text: str | None) -> None:
        self.does(spot, person, MessageDeleted() if text is None else MessageEdited(text), "", activity=activity)

    def presses(
        self,
        spot: Spot,
        person: str,
        button: CardButton,
        typed: Mapping[str, str],
        locale: str = "",
        *,
        opens: bool = False,
    ) -> Response:
        """`opens`: whether the button is one that opens a window, or stands in one."""
        data = {**button.data, **typed}
        return self.does(spot, person, ButtonPressed(button.verb or str(data.get("verb")), data, opens=opens), locale)

    def rates(self, spot: Spot, person: str, liked: bool, locale: str = "") -> Response:
        """A thumb under the newest answer that has them."""
        [post] = [post for post in spot.posts if "feedbackLoop" in str(post.activity.get("channelData"))][-1:]
        spot.thread = post.thread if spot.place.kind is PlaceKind.CHANNEL else ""
        return self.does(spot, person, AnswerRated(liked, "", post.id), locale)

    def acts(self, name: str, given: Json) -> Json:
        """What somebody asks for at the command line, and what they are told."""
        with self.store.transaction():
            told = self.transactions.act(name, given, self.now)(self.store)
        self.deliver()
        return told

    def take_in_files(self, knowledge: Path) -> None:
        """What has changed in the knowledge folder and the overlay is taken in, as the watching desk does."""
        environment = Environment(data=self.folder, knowledge=knowledge)
        app, complaints = reload_app(self.transactions.assistant.app, environment)
        with self.store.transaction():
            self.transactions.reload(app, complaints, self.now)(self.store)
        self.deliver()

    def run(self, how_long: timedelta) -> None:
        """The desk runs for so long: what it cannot send meanwhile it has tried all that time."""
        with self.store.transaction():
            for minute in range(how_long // timedelta(minutes=1)):
                self.store.write_heartbeat(self.now + timedelta(minutes=minute))
        self.wait(how_long)

    def wait(self, how_long: timedelta) -> None:
        self.now += how_long
        with self.store.transaction():
            clock.tick(self.store, self.app, self.now)
        self.deliver()

    def deliver(self) -> None:
        """Everything that waits, brought; as the sender would, without its troubles."""
        while claimed := self._claim() if self.reached else []:
            for delivery in claimed:
                thread, activity = self._bring(delivery)
                with self.store.transaction():
                    picture = (
                        fetch_outcome(str(delivery.payload["url"])) if delivery.verb is DeliveryVerb.FETCH else None
                    )
                    learnt = delivery.verb is DeliveryVerb.LESSONS
                    lessons = tuple(lesson_decisions.open_lessons(self.store, self.app.knowledge)) if learnt else None
                    receipt = DeliveryReceipt(thread, activity, picture=picture, lessons=lessons)
                    outcomes.arrived(self.store, self.app, delivery, receipt, self.now)

    def _claim(self) -> list[Delivery]:
        with self.store.transaction():
            claimed = self.store.outbox.claim(self.now, 100)
            renewed = [outcomes.renewed(self.store, self.app, one, self.now) for one in claimed]
        return [outcomes.told_late(one, self.now) for one in renewed]

    def _bring(self, delivery: Delivery) -> tuple[str, str]:
        if delivery.verb is DeliveryVerb.MAIL:
            self.mails.append(delivery.payload)
        if delivery.verb is DeliveryVerb.FILE:
            path = self.folder / OVERLAY / str(delivery.payload["path"])
            write_knowledge(path, str(delivery.payload["text"]))
        if delivery.place is None or delivery.verb in (DeliveryVerb.ROSTER, DeliveryVerb.LESSONS):
            return "", ""
        spot = next(spot for spot in self.spots.values() if spot.place.id == delivery.place.id)
        if delivery.verb is DeliveryVerb.DELETE:
            post = next(post for post in spot.posts if post.id == delivery.activity)
            spot.posts.remove(post)
            spot.gone.append(post)
            return post.thread, post.id
        if delivery.verb is DeliveryVerb.EDIT:
            post = next(post for post in spot.posts if post.id == delivery.activity)
            post.activity, post.edited = outgoing.activity(delivery.payload), True
        else:
            self._count += 1
            id_ = f"b{self._count}"
            thread = delivery.thread or (
                f"{spot.place.id};messageid={id_}" if spot.place.kind is PlaceKind.CHANNEL else spot.place.id
            )
            post = Post(thread, id_, outgoing.activity(delivery.payload))
            spot.posts.append(post)
        if post not in spot.unread:
            spot.unread.append(post)
        return post.thread, post.id


def fetch_outcome(url: str) -> StoredPicture | Refusal:
    """What becomes of a picture, told by its name: huge.png and gone.png cannot be had, nor what is no picture."""
    stem, _, ending = url.rpartition("/")[2].rpartition(".")
    if ending not in KINDS:
        return Refusal.KIND
    return {"huge": Refusal.LARGE, "gone": Refusal.GONE}.get(stem) or StoredPicture(ending, 1000)


def someone(name: str) -> Person:
    return Person(str(uuid5(NAMESPACE_URL, name.lower())), f"29:{name.lower()}", name)


def _place(kind: str, name: str, tenant: str) -> Place:
    match kind:
        case "personal":
            return Place(f"a:{name}", PlaceKind.PERSONAL, tenant, "http://127.0.0.1:1", "28:lotsen")
        case "group":
            return Place(f"19:{name}@thread.v2", PlaceKind.GROUP, tenant, "http://127.0.0.1:1", "28:lotsen", "", name)
        case _:
            id_ = name if name.startswith("19:") else f"19:{uuid5(NAMESPACE_URL, name)}@thread.tacv2"
            return Place(id_, PlaceKind.CHANNEL, tenant, "http://127.0.0.1:1", "28:lotsen", TEAM, name)

"""A turn: what somebody did in a place, and what the desk sends because of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.model.place import Address, Place
from bot.model.post import Post

Json = dict[str, object]


ERASED = "erased"
"""The id of nobody: of the person and the private chat that stand where erased ones were, so that what has happened
keeps its order and its number.
"""

KEEP_DAYS = 5.0
"""How many days it is tried to bring people what is about a case or a notice; a talk is tried for an hour."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in Teams. `id` is the Entra object id (what desk.toml lists), `teams_id` what a mention needs."""

    id: str
    teams_id: str
    name: str


@dataclass(frozen=True, slots=True)
class Image:
    """A picture that came with a message, still lying at Teams. Nothing about it is trusted: not its address either.

    `inline`: pasted into the message, and then only shown to whoever has the desk's own token.
    """

    url: str
    name: str
    inline: bool


@dataclass(frozen=True, slots=True)
class MessageSent:
    """A message. `text` has the mention of the desk already taken off, and is "" where there is only a picture."""

    text: str
    images: tuple[Image, ...] = ()


@dataclass(frozen=True, slots=True)
class ButtonPressed:
    """A button on a card. `data` holds ids and typed fields only: nothing in it is trusted."""

    verb: str
    data: Mapping[str, object]
    waits: bool = True
    """Whether the client waits for an answer that only the presser sees."""
    opens: bool = False
    """Whether the client opens the card it is given in a window of its own (Teams calls it a dialog)."""


@dataclass(frozen=True, slots=True)
class AnswerRated:
    """A thumb under an answer, and what was written to it. `on` is the Teams id of the post."""

    liked: bool
    text: str
    on: str


@dataclass(frozen=True, slots=True)
class MessageEdited:
    """An earlier message, named by the turn's activity id, now says this."""

    text: str


@dataclass(frozen=True, slots=True)
class MessageDeleted:
    """An earlier message, named by the turn's activity id, is gone."""


@dataclass(frozen=True, slots=True)
class DeskInstalled:
    """The desk has been added to this place."""


@dataclass(frozen=True, slots=True)
class DeskRemoved:
    """The desk has been taken out of this place."""


@dataclass(frozen=True, slots=True)
class MembersChanged:
    """Somebody joined or left the team of this place."""


@dataclass(frozen=True, slots=True)
class ChannelNamed:
    """This channel has been made, or has a new name."""


@dataclass(frozen=True, slots=True)
class SearchTyped:
    """A search from the message box; "" when it has just been opened."""

    text: str


Event = (
    MessageSent
    | ButtonPressed
    | AnswerRated
    | MessageEdited
    | MessageDeleted
    | SearchTyped
    | DeskInstalled
    | DeskRemoved
    | MembersChanged
    | ChannelNamed
)


@dataclass(frozen=True, slots=True)
class Turn:
    """One thing that happened. `key` is the same however often Teams delivers it; `at` is UTC."""

    key: str
    at: datetime
    place: Place
    thread: str
    """Conversation id that an answer goes to: the chat itself, or the channel's thread."""
    person: Person | None
    locale: str
    activity_id: str
    event: Event


@dataclass(frozen=True, slots=True)
class Text:
    """Words in Teams' Markdown. `mentions` are people named in them as `<at>name</at>`.

    `suggested` are at most three things to say next. They are gone once anything is said, and not every client shows
    them: the words tell the same.
    """

    text: str
    mentions: tuple[Person, ...] = ()
    suggested: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """An Adaptive Card, and the one line that stands for it in a notification."""

    card: Json
    summary: str


Content = Text | Card


@dataclass(frozen=True, slots=True)
class Say:
    """A post. One that may be revised says which it is, once for ever. `to` left out: where the turn came from."""

    content: Content
    to: Address | None = None
    post: Post | None = None
    keep_days: float | None = None
    """How long the sender tries; left out, an hour, as talk that comes later than that only confuses."""
    case: int | None = None
    rated: int | None = None
    """The question it answers: people are asked, with two thumbs, whether it does."""
    once: bool = False
    """Sent at most once, as a notice is: when nobody knows whether it arrived, a person decides. For many at a
    time, so it also stands behind everything that somebody waits for."""
    late: str = ""
    """What is said before it should it come late, in its reader's language. An answer to the turn has its own."""


@dataclass(frozen=True, slots=True)
class Revise:
    """New content for that post; nothing happens where it was never made."""

    post: Post
    content: Content
    rated: int | None = None


@dataclass(frozen=True, slots=True)
class Withdraw:
    """That post is to disappear; nothing happens where it was never made."""

    post: Post


@dataclass(frozen=True, slots=True)
class Mail:
    """An e-mail in plain text. `id` is the stable part of its Message-ID."""

    to: str
    subject: str
    text: str
    id: str
    case: int | None = None
    files: tuple[str, ...] = ()
    """Ids of pictures that go with it; it waits until each is kept or refused."""


@dataclass(frozen=True, slots=True)
class Hook:
    """A signed web request for a program. `id` is the same each time it is tried."""

    url: str
    body: Json
    id: str
    secret_env: str | None
    case: int | None = None


@dataclass(frozen=True, slots=True)
class Roster:
    """Ask Teams who is in the team of this place."""

    place: str


@dataclass(frozen=True, slots=True)
class Publish:
    """An article for the overlay, or what was learned about one: a file under it, and what it is to hold or to gain."""

    path: str
    text: str


@dataclass(frozen=True, slots=True)
class Fetch:
    """The picture is to be brought in and kept under that id, which is already expected."""

    image: Image
    id: str


@dataclass(frozen=True, slots=True)
class Discard:
    """The kept picture of that id is to go; its row has gone."""

    id: str


@dataclass(frozen=True, slots=True)
class FindLessons:
    """What could be learned from use is to be looked for beside the core, and shown where the turn came from."""

    language: str


Reply = Say | Revise | Withdraw | Mail | Hook | Roster | Publish | Fetch | Discard | FindLessons


@dataclass(frozen=True, slots=True)
class SearchHit:
    """Something found: the card that is put into a message, and what only the one who looks reads of it before."""

    card: Card
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a turn led to. `notice` is what only the person who pressed a button is told, at once."""

    replies: tuple[Reply, ...] = ()
    notice: str = ""
    shown: Card | None = None
    """The card as it now looks, given back to a press so that it changes at once."""
    found: tuple[SearchHit, ...] = ()
    """What a search found."""


@dataclass(frozen=True, slots=True)
class Response:
    """What the one who pressed a button, or searched, is told at once: a line, the card as it now looks, a list."""

    notice: str = ""
    card: Json | None = None
    found: tuple[Json, ...] = ()
    """What a search found: "card", "title" and "text" of each."""

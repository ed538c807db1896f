"""A place in Teams, and where in it words stand."""

from dataclasses import dataclass
from enum import StrEnum


class PlaceKind(StrEnum):
    PERSONAL = "personal"
    GROUP = "group"
    CHANNEL = "channel"


@dataclass(frozen=True, slots=True)
class Place:
    """A chat or a channel, without its threads; all that is needed to write there again."""

    id: str
    kind: PlaceKind
    tenant: str
    service_url: str
    bot_id: str
    team: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Address:
    """Where in Teams a post goes. Without a thread it becomes a new post in the channel."""

    place: str
    thread: str = ""

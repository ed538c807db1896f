"""Stand-in until the real one is merged."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.cases import Detail
from bot.house import House
from bot.scene import Scene
from bot.store import Store
from bot.texts import Words
from bot.turn import Reply


@dataclass(frozen=True, slots=True)
class Similar:
    number: int


def similar(store: Store, house: House, text: str, service: str | None, organisation: str | None) -> list[Similar]:
    return []


def told(house: House, alike: Similar, words: Words) -> str:
    return str(alike.number)


def me_too(
    scene: Scene, number: int, organisation: str | None, contact: Sequence[Detail] = ()
) -> tuple[Reply, ...] | None:
    return None

"""People who flood: told once that it is too much, then left in silence until it is over."""

from collections.abc import Callable
from datetime import datetime, timedelta

from bot.context import Scene
from bot.turn import Outcome


def messages(scene: Scene) -> Outcome | None:
    """What becomes of a message of somebody who writes too fast; None: it is to be heard."""
    most = scene.house.desk.limits.messages_a_minute

    def told(_: datetime) -> str:
        return scene.words("flood-messages", most=str(most))

    return _too_many(scene, "messages", most, timedelta(minutes=1), told)


def cases(scene: Scene) -> Outcome | None:
    """What becomes of a case of somebody who has opened so many; None: it is to be opened. Asked once for each."""
    most = scene.house.desk.limits.cases_an_hour

    def told(until: datetime) -> str:
        return scene.words("flood-cases", most=str(most), time=scene.words.time(until, scene.zone))

    return _too_many(scene, "cases", most, timedelta(hours=1), told)


def _too_many(scene: Scene, what: str, most: int, span: timedelta, told: Callable[[datetime], str]) -> Outcome | None:
    if scene.is_agent:
        return None
    many, since = scene.store.floods.count(scene.person.id, what, scene.turn.at, span)
    if many <= most:
        return None
    return Outcome(notice=told(since + span) if many == most + 1 else "")

"""What the desk says first, and what can be said to it next."""

from bot.context import Scene
from bot.language.texts import options
from bot.turn import Outcome, PlaceKind, Say, Text


def welcome(scene: Scene) -> Outcome:
    """Said once a place."""
    personal = scene.turn.place.kind is PlaceKind.PERSONAL
    return _said(scene, scene.words(f"welcome-{'personal' if personal else 'channel'}", desk=scene.house.desk.name))


def hello(scene: Scene, *_: object) -> Outcome:
    return _said(scene, scene.words("hello"))


def _said(scene: Scene, text: str) -> Outcome:
    return Outcome((Say(Text(text, suggested=_next(scene))),))


def _next(scene: Scene) -> tuple[str, ...]:
    """In private alone: elsewhere they would be shown to everybody."""
    if scene.turn.place.kind is not PlaceKind.PERSONAL:
        return ()
    begins = [scene.words(f"start-{flow}") for flow in scene.house.offered[:1]]
    return tuple(_capital(one) for one in (_first(scene, "heard-help"), *begins, _first(scene, "heard-mine")))


def _first(scene: Scene, id_: str) -> str:
    return options(scene.words(id_))[0]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]

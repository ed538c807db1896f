"""The whole behaviour of the desk: a turn goes in, an outcome comes out."""

from collections.abc import Iterator, Mapping
from typing import cast

from bot import message_changes, messages, presses
from bot.cases import announcement
from bot.configuration.app_context import House
from bot.context import Scene, aloud, set_scene
from bot.notices.articles import Lasting
from bot.people import flood_guard
from bot.questions import greeting, search_box
from bot.store import Store
from bot.turn import (
    Deleted,
    Edited,
    Installed,
    MembersChanged,
    Named,
    Outcome,
    Person,
    Place,
    PlaceKind,
    Pressed,
    Rated,
    Removed,
    Roster,
    Said,
    Sought,
    Turn,
)


class Assistant:
    def __init__(self, house: House) -> None:
        self.house = house
        self._lasting = Lasting()

    def hear(self, turn: Turn, store: Store) -> Outcome:
        """What the desk does and says because of this turn. Runs inside the turn's transaction."""
        if isinstance(turn.event, Sought):
            return self._sought(turn, store, turn.event)
        store.places.seen(turn.place)
        match turn.event:
            case Installed():
                return self._welcome(turn, store)
            case Removed():
                return self._farewell(turn, store)
            case MembersChanged():
                return Outcome((Roster(turn.place.id),) if turn.place.team == self.house.desk.agents_team else ())
            case Named():
                return Outcome()
            case Said() | Pressed() | Rated() | Edited() | Deleted():
                return self._person_did(turn, store, turn.event) if turn.person else Outcome()

    def _sought(self, turn: Turn, store: Store, event: Sought) -> Outcome:
        """A search leaves nothing behind: it is made in talks that the desk has no part in."""
        if turn.person is None:
            return Outcome()
        scene = set_scene(turn, turn.person, store, self._lasting.house(self.house, store, turn.at))
        return search_box.seek(scene, event.text)

    def _person_did(self, turn: Turn, store: Store, event: Said | Pressed | Rated | Edited | Deleted) -> Outcome:
        person = turn.person or _NOBODY
        _met(store, person, turn.place)
        scene = set_scene(turn, person, store, self._lasting.house(self.house, store, turn.at))
        if refused := self._refused(scene, event):
            return refused if isinstance(event, Pressed) and event.waits else aloud(refused)
        match event:
            case Said(text=text, images=images):
                return messages.said(scene, text, images)
            case Pressed():
                return presses.pressed(scene, event)
            case Rated():
                return message_changes.rated(scene, event)
            case Edited(text=text):
                return message_changes.changed(scene, "edited", text)
            case Deleted():
                return message_changes.changed(scene, "deleted", "")

    def _refused(self, scene: Scene, event: Said | Pressed | Rated | Edited | Deleted) -> Outcome | None:
        """What somebody is told who writes too fast, or writes a password: it is heard no further. A deletion is."""
        if isinstance(event, Deleted):
            return None
        if flooded := flood_guard.messages(scene):
            return flooded
        secret = any(map(self.house.gives_away, _texts_of(event)))
        return Outcome(notice=scene.words("secret-refused")) if secret else None

    def _farewell(self, turn: Turn, store: Store) -> Outcome:
        """Nothing can be said there any more; what waited for the place goes the other way, if it has one."""
        store.places.removed(turn.place.id, turn.at)
        cancelled = store.outbox.cancel_place(turn.place.id, turn.at)
        others = [announcement.given_up(store, self.house, one, turn.at) for one in cancelled]
        return Outcome(tuple(reply for replies in others for reply in replies))

    def _welcome(self, turn: Turn, store: Store) -> Outcome:
        """Once a place, and to nobody in private."""
        if not store.places.welcome(turn.place.id, turn.at):
            return Outcome()
        if turn.person:
            _met(store, turn.person, turn.place)
        scene = set_scene(turn, turn.person or _NOBODY, store, self.house)
        return greeting.welcome(scene)


def _texts_of(event: Said | Pressed | Rated | Edited) -> Iterator[str]:
    """Everything somebody has written in this event."""
    match event:
        case Said(text=text) | Rated(text=text) | Edited(text=text):
            yield text
        case Pressed(data=data):
            yield from _strings_in(data)


def _strings_in(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from _strings_in(list(cast("Mapping[str, object]", value).values()))
    elif isinstance(value, list):
        for inside in cast("list[object]", value):
            yield from _strings_in(inside)


def _met(store: Store, person: Person, place: Place) -> None:
    store.people.met(person, place.tenant)
    if place.kind is PlaceKind.PERSONAL:
        store.people.chats_in(person.id, place.id)


_NOBODY = Person("", "", "")
"""Who is meant where Teams does not say who did something."""

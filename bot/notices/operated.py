"""What can be done about notices from the machine that the desk runs on: the acts of the command line."""

from collections.abc import Callable, Mapping
from datetime import datetime

from bot.house import House
from bot.notices import acts, telling
from bot.notices.acts import Doing, Done
from bot.notices.written import read
from bot.store import Store
from bot.turn import Json, Reply

Told = tuple[tuple[Reply, ...], Json]


def _submit(store: Store, house: House, now: datetime, given: Json) -> Told:
    return _told(store, house, acts.submit(_doing(store, house, now, given), read(str(given["notice"]))))


def _approve(store: Store, house: House, now: datetime, given: Json) -> Told:
    return _told(store, house, acts.approve(_doing(store, house, now, given), _number(given)))


def _start(store: Store, house: House, now: datetime, given: Json) -> Told:
    number, window = _number(given), _window(store, given)
    return _told(store, house, acts.start(_doing(store, house, now, given), number, window))


def _done(store: Store, house: House, now: datetime, given: Json) -> Told:
    number, window, verified = _number(given), _window(store, given), not given.get("checking")
    return _told(store, house, acts.finish(_doing(store, house, now, given), number, window, verified=verified))


def _move(store: Store, house: House, now: datetime, given: Json) -> Told:
    number, window = _number(given), _window(store, given)
    return _told(store, house, acts.move(_doing(store, house, now, given), number, window, str(given["times"])))


def _extend(store: Store, house: House, now: datetime, given: Json) -> Told:
    number, window = _number(given), _window(store, given)
    return _told(store, house, acts.extend(_doing(store, house, now, given), number, window, str(given["until"])))


def _cancel(store: Store, house: House, now: datetime, given: Json) -> Told:
    window = given.get("window")
    number = window if isinstance(window, int) else 0
    return _told(store, house, acts.cancel(_doing(store, house, now, given), _number(given), number))


NOTICE_ACTS: Mapping[str, Callable[[Store, House, datetime, Json], Told]] = {
    "submit": _submit,
    "approve": _approve,
    "start": _start,
    "done": _done,
    "move": _move,
    "extend": _extend,
    "cancel": _cancel,
}
"""Each raises CannotBe where it cannot be done."""


def _told(store: Store, house: House, done: Done) -> Told:
    notice, replies = done
    many = len(telling.channels(store, house, notice.service))
    return replies, {"notice": notice.number, "state": notice.state.value, "channels": many}


def _number(given: Json) -> int:
    number = given.get("number")
    return number if isinstance(number, int) else 0


def _window(store: Store, given: Json) -> int:
    window = given.get("window")
    return acts.the_window(acts.get(store, _number(given)), window if isinstance(window, int) else None)


def _doing(store: Store, house: House, now: datetime, given: Json) -> Doing:
    return Doing(store, house, str(given.get("by") or ""), now, str(given.get("language") or house.desk.language))

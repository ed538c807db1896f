"""What can be done about notices from the machine that the desk runs on: the acts of the command line."""

from collections.abc import Callable, Mapping
from datetime import datetime

from bot.house import House
from bot.notices import acts, telling
from bot.notices.acts import Done
from bot.notices.written import read
from bot.store import Store
from bot.turn import Json, Reply

Told = tuple[tuple[Reply, ...], Json]


def _submit(store: Store, house: House, now: datetime, given: Json) -> Told:  # noqa: ARG001 - as every act
    return _told(store, house, acts.submit(store, house, read(str(given["notice"]))))


def _approve(store: Store, house: House, now: datetime, given: Json) -> Told:
    return _told(store, house, acts.approve(store, house, _number(given), _by(given), now))


def _start(store: Store, house: House, now: datetime, given: Json) -> Told:
    number, window = _number(given), _window(store, given)
    return _told(store, house, acts.start(store, house, number, window, _by(given), now))


def _done(store: Store, house: House, now: datetime, given: Json) -> Told:
    number, window, verified = _number(given), _window(store, given), not given.get("checking")
    return _told(store, house, acts.finish(store, house, number, window, _by(given), now, verified=verified))


def _move(store: Store, house: House, now: datetime, given: Json) -> Told:
    number, window = _number(given), _window(store, given)
    return _told(store, house, acts.move(store, house, number, window, str(given["times"]), _by(given), now))


def _extend(store: Store, house: House, now: datetime, given: Json) -> Told:
    number, window = _number(given), _window(store, given)
    return _told(store, house, acts.extend(store, house, number, window, str(given["until"]), _by(given), now))


def _cancel(store: Store, house: House, now: datetime, given: Json) -> Told:
    window = given.get("window")
    number = window if isinstance(window, int) else 0
    return _told(store, house, acts.cancel(store, house, _number(given), number, _by(given), now))


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


def _by(given: Json) -> str:
    return str(given.get("by") or "")

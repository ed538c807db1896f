"""What can be done about notices from the machine that the desk runs on: the acts of the command line."""

from collections.abc import Callable, Mapping
from datetime import datetime

from bot.configuration.app_context import House
from bot.model.notice import PartState
from bot.model.notice_json import read
from bot.model.notice_lifecycle import CannotBe
from bot.notices import incidents, notice_acts, posts
from bot.notices.notice_acts import Doing, Done
from bot.store import Store
from bot.turn import Json, Reply

Told = tuple[tuple[Reply, ...], Json]


def _submit(store: Store, house: House, now: datetime, given: Json) -> Told:
    return _told(store, house, notice_acts.submit(_doing(store, house, now, given), read(str(given["notice"]))))


def _approve(store: Store, house: House, now: datetime, given: Json) -> Told:
    return _told(store, house, notice_acts.approve(_doing(store, house, now, given), _number(given)))


def _start(store: Store, house: House, now: datetime, given: Json) -> Told:
    number, window = _number(given), _window(store, given)
    return _told(store, house, notice_acts.start(_doing(store, house, now, given), number, window))


def _done(store: Store, house: House, now: datetime, given: Json) -> Told:
    number, window, verified = _number(given), _window(store, given), not given.get("checking")
    return _told(store, house, notice_acts.finish(_doing(store, house, now, given), number, window, verified=verified))


def _move(store: Store, house: House, now: datetime, given: Json) -> Told:
    number, window = _number(given), _window(store, given)
    return _told(store, house, notice_acts.move(_doing(store, house, now, given), number, window, str(given["times"])))


def _extend(store: Store, house: House, now: datetime, given: Json) -> Told:
    number, window = _number(given), _window(store, given)
    return _told(
        store, house, notice_acts.extend(_doing(store, house, now, given), number, window, str(given["until"]))
    )


def _cancel(store: Store, house: House, now: datetime, given: Json) -> Told:
    window = given.get("window")
    number = window if isinstance(window, int) else 0
    return _told(store, house, notice_acts.cancel(_doing(store, house, now, given), _number(given), number))


def _authorise(store: Store, house: House, now: datetime, given: Json) -> Told:
    return _told(
        store, house, notice_acts.authorise(_doing(store, house, now, given), _number(given), str(given["who"]))
    )


def _open(store: Store, house: House, now: datetime, given: Json) -> Told:
    service = house.desk.service_called(str(given.get("service")))
    if service is None:
        raise CannotBe("service", service=str(given.get("service")), services=", ".join(house.desk.services))
    return _told(store, house, incidents.open_(_doing(store, house, now, given), service, _text(given)))


def _update(store: Store, house: House, now: datetime, given: Json) -> Told:
    following = str(given.get("next") or "")
    doing = _doing(store, house, now, given)
    return _told(store, house, incidents.update(doing, _number(given), _text(given), following))


def _reopen(store: Store, house: House, now: datetime, given: Json) -> Told:
    return _told(store, house, incidents.reopen(_doing(store, house, now, given), _number(given), _text(given)))


def _resolve(store: Store, house: House, now: datetime, given: Json) -> Told:
    return _told(store, house, incidents.resolve(_doing(store, house, now, given), _number(given), _text(given)))


def _part(store: Store, house: House, now: datetime, given: Json) -> Told:
    name, state, expected = str(given["part"]), PartState(str(given["state"])), str(given.get("expected") or "")
    doing = _doing(store, house, now, given)
    return _told(store, house, incidents.part(doing, _number(given), name, state, expected))


def _worsen(store: Store, house: House, now: datetime, given: Json) -> Told:
    doing, window = _doing(store, house, now, given), _window(store, given)
    return _told(store, house, incidents.worsen(doing, _number(given), window, _text(given)))


NOTICE_ACTS: Mapping[str, Callable[[Store, House, datetime, Json], Told]] = {
    "notice-submit": _submit,
    "notice-approve": _approve,
    "notice-start": _start,
    "notice-done": _done,
    "notice-move": _move,
    "notice-extend": _extend,
    "notice-cancel": _cancel,
    "notice-incident": _worsen,
    "notice-authorise": _authorise,
    "incident-open": _open,
    "incident-update": _update,
    "incident-part": _part,
    "incident-reopen": _reopen,
    "incident-resolve": _resolve,
}
"""Each raises CannotBe where it cannot be done."""


def _told(store: Store, house: House, done: Done) -> Told:
    notice, replies = done
    many = len(posts.channels(store, house, notice.service))
    return replies, {"notice": notice.number, "state": notice.state.value, "channels": many}


def _number(given: Json) -> int:
    number = given.get("number")
    return number if isinstance(number, int) else 0


def _window(store: Store, given: Json) -> int:
    window = given.get("window")
    return notice_acts.the_window(notice_acts.get(store, _number(given)), window if isinstance(window, int) else None)


def _text(given: Json) -> str:
    return str(given.get("text") or "")


def _doing(store: Store, house: House, now: datetime, given: Json) -> Doing:
    return Doing(store, house, str(given.get("by") or ""), now, str(given.get("language") or house.desk.language))

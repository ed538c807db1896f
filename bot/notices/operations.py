"""What can be done about notices from the machine that the desk runs on: the acts of the command line."""

from collections.abc import Callable, Mapping
from datetime import datetime

from bot.configuration.app_context import AppContext
from bot.model.notice import Incident, Maintenance, Notice, PartState
from bot.model.notice_json import notice_from_json
from bot.model.notice_lifecycle import NoticeError
from bot.notices import incidents, notice_acts, posts
from bot.notices.notice_acts import ActionContext, Done
from bot.store import Store
from bot.turn import Json, Reply

ActResult = tuple[tuple[Reply, ...], Json]


def _submit(store: Store, app: AppContext, now: datetime, given: Json) -> ActResult:
    return _result(
        store, app, notice_acts.submit(_action_context(store, app, now, given), notice_from_json(str(given["notice"])))
    )


def _approve(store: Store, app: AppContext, now: datetime, given: Json) -> ActResult:
    return _result(store, app, notice_acts.approve(_action_context(store, app, now, given), _notice(store, given)))


def _start(store: Store, app: AppContext, now: datetime, given: Json) -> ActResult:
    work, window = _window(store, given)
    return _result(store, app, notice_acts.start(_action_context(store, app, now, given), work, window))


def _finish(store: Store, app: AppContext, now: datetime, given: Json) -> ActResult:
    (work, window), verified = _window(store, given), not given.get("checking")
    return _result(
        store, app, notice_acts.finish(_action_context(store, app, now, given), work, window, verified=verified)
    )


def _move(store: Store, app: AppContext, now: datetime, given: Json) -> ActResult:
    work, window = _window(store, given)
    return _result(
        store, app, notice_acts.move(_action_context(store, app, now, given), work, window, str(given["times"]))
    )


def _extend(store: Store, app: AppContext, now: datetime, given: Json) -> ActResult:
    work, window = _window(store, given)
    return _result(
        store, app, notice_acts.extend(_action_context(store, app, now, given), work, window, str(given["until"]))
    )


def _cancel(store: Store, app: AppContext, now: datetime, given: Json) -> ActResult:
    action = _action_context(store, app, now, given)
    if given.get("window"):
        return _result(store, app, notice_acts.cancel_window(action, *_window(store, given)))
    return _result(store, app, notice_acts.cancel(action, _notice(store, given)))


def _authorise(store: Store, app: AppContext, now: datetime, given: Json) -> ActResult:
    return _result(
        store,
        app,
        notice_acts.authorise(_action_context(store, app, now, given), _notice(store, given), str(given["who"])),
    )


def _open(store: Store, app: AppContext, now: datetime, given: Json) -> ActResult:
    service = app.desk.service_called(str(given.get("service")))
    if service is None:
        raise NoticeError("service", service=str(given.get("service")), services=", ".join(app.desk.services))
    return _result(
        store, app, incidents.open_incident(_action_context(store, app, now, given), service, _text_or_empty(given))
    )


def _update(store: Store, app: AppContext, now: datetime, given: Json) -> ActResult:
    following = str(given.get("next") or "")
    action = _action_context(store, app, now, given)
    return _result(store, app, incidents.update(action, _incident(store, given), _text_or_empty(given), following))


def _reopen(store: Store, app: AppContext, now: datetime, given: Json) -> ActResult:
    return _result(
        store,
        app,
        incidents.reopen(_action_context(store, app, now, given), _incident(store, given), _text_or_empty(given)),
    )


def _resolve(store: Store, app: AppContext, now: datetime, given: Json) -> ActResult:
    return _result(
        store,
        app,
        incidents.resolve(_action_context(store, app, now, given), _incident(store, given), _text_or_empty(given)),
    )


def _set_part(store: Store, app: AppContext, now: datetime, given: Json) -> ActResult:
    name, state, expected = str(given["part"]), PartState(str(given["state"])), str(given.get("expected") or "")
    action = _action_context(store, app, now, given)
    return _result(store, app, incidents.set_part(action, _incident(store, given), name, state, expected))


def _escalate(store: Store, app: AppContext, now: datetime, given: Json) -> ActResult:
    action, (work, window) = _action_context(store, app, now, given), _window(store, given)
    return _result(store, app, incidents.escalate(action, work, window, _text_or_empty(given)))


NOTICE_ACTS: Mapping[str, Callable[[Store, AppContext, datetime, Json], ActResult]] = {
    "notice-submit": _submit,
    "notice-approve": _approve,
    "notice-start": _start,
    "notice-done": _finish,
    "notice-move": _move,
    "notice-extend": _extend,
    "notice-cancel": _cancel,
    "notice-incident": _escalate,
    "notice-authorise": _authorise,
    "incident-open": _open,
    "incident-update": _update,
    "incident-part": _set_part,
    "incident-reopen": _reopen,
    "incident-resolve": _resolve,
}
"""Each raises NoticeError where it cannot be done."""


def _result(store: Store, app: AppContext, done: Done) -> ActResult:
    notice, replies = done
    many = len(posts.channels_of(store, app, notice.service))
    return replies, {"notice": notice.number, "state": notice.state.value, "channels": many}


def _notice(store: Store, given: Json) -> Notice:
    number = given.get("number")
    return notice_acts.known_notice(store, number if isinstance(number, int) else 0)


def _incident(store: Store, given: Json) -> Incident:
    return notice_acts.known_incident(_notice(store, given))


def _window(store: Store, given: Json) -> tuple[Maintenance, int]:
    window = given.get("window")
    return notice_acts.meant_window(_notice(store, given), window if isinstance(window, int) else None)


def _text_or_empty(given: Json) -> str:
    return str(given.get("text") or "")


def _action_context(store: Store, app: AppContext, now: datetime, given: Json) -> ActionContext:
    return ActionContext(store, app, str(given.get("by") or ""), now, str(given.get("language") or app.desk.language))

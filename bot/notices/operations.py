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


def _submit(action: ActionContext, given: Json) -> Done:
    return notice_acts.submit(action, notice_from_json(str(given["notice"])))


def _approve(action: ActionContext, given: Json) -> Done:
    return notice_acts.approve(action, _notice(action, given))


def _start(action: ActionContext, given: Json) -> Done:
    return notice_acts.start(action, *_window(action, given))


def _finish(action: ActionContext, given: Json) -> Done:
    return notice_acts.finish(action, *_window(action, given), verified=not given.get("checking"))


def _move(action: ActionContext, given: Json) -> Done:
    return notice_acts.move(action, *_window(action, given), str(given["times"]))


def _extend(action: ActionContext, given: Json) -> Done:
    return notice_acts.extend(action, *_window(action, given), str(given["until"]))


def _cancel(action: ActionContext, given: Json) -> Done:
    if given.get("window"):
        return notice_acts.cancel_window(action, *_window(action, given))
    return notice_acts.cancel(action, _notice(action, given))


def _authorise(action: ActionContext, given: Json) -> Done:
    return notice_acts.authorise(action, _notice(action, given), str(given["who"]))


def _open(action: ActionContext, given: Json) -> Done:
    service = action.app.desk.service_called(str(given.get("service")))
    if service is None:
        raise NoticeError("service", service=str(given.get("service")), services=", ".join(action.app.desk.services))
    return incidents.open_incident(action, service, _text_or_empty(given))


def _update(action: ActionContext, given: Json) -> Done:
    following = str(given.get("next") or "")
    return incidents.update(action, _incident(action, given), _text_or_empty(given), following)


def _reopen(action: ActionContext, given: Json) -> Done:
    return incidents.reopen(action, _incident(action, given), _text_or_empty(given))


def _resolve(action: ActionContext, given: Json) -> Done:
    return incidents.resolve(action, _incident(action, given), _text_or_empty(given))


def _set_part(action: ActionContext, given: Json) -> Done:
    name, state, expected = str(given["part"]), PartState(str(given["state"])), str(given.get("expected") or "")
    return incidents.set_part(action, _incident(action, given), name, state, expected)


def _escalate(action: ActionContext, given: Json) -> Done:
    return incidents.escalate(action, *_window(action, given), _text_or_empty(given))


def _act(do: Callable[[ActionContext, Json], Done]) -> Callable[[Store, AppContext, datetime, Json], ActResult]:
    def act(store: Store, app: AppContext, now: datetime, given: Json) -> ActResult:
        language = str(given.get("language") or app.desk.language)
        notice, replies = do(ActionContext(store, app, str(given.get("by") or ""), now, language), given)
        many = len(posts.channels_of(store, app, notice.service))
        return replies, {"notice": notice.number, "state": notice.state.value, "channels": many}

    return act


NOTICE_ACTS: Mapping[str, Callable[[Store, AppContext, datetime, Json], ActResult]] = {
    "notice-submit": _act(_submit),
    "notice-approve": _act(_approve),
    "notice-start": _act(_start),
    "notice-done": _act(_finish),
    "notice-move": _act(_move),
    "notice-extend": _act(_extend),
    "notice-cancel": _act(_cancel),
    "notice-incident": _act(_escalate),
    "notice-authorise": _act(_authorise),
    "incident-open": _act(_open),
    "incident-update": _act(_update),
    "incident-part": _act(_set_part),
    "incident-reopen": _act(_reopen),
    "incident-resolve": _act(_resolve),
}
"""Each raises NoticeError where it cannot be done."""


def _notice(action: ActionContext, given: Json) -> Notice:
    number = given.get("number")
    return notice_acts.known_notice(action.store, number if isinstance(number, int) else 0)


def _incident(action: ActionContext, given: Json) -> Incident:
    return notice_acts.known_incident(_notice(action, given))


def _window(action: ActionContext, given: Json) -> tuple[Maintenance, int]:
    window = given.get("window")
    return notice_acts.meant_window(_notice(action, given), window if isinstance(window, int) else None)


def _text_or_empty(given: Json) -> str:
    return str(given.get("text") or "")

"""What may become of a notice: approved, begun, done, moved, called off; each a new value, or a reason why not."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from bot.model.notice import (
    AnyNotice,
    Incident,
    Maintenance,
    Notice,
    NoticeState,
    PartState,
    ServicePart,
    Update,
    Window,
    WindowChange,
    WindowState,
)


class NoticeError(Exception):
    """It cannot be done; `code` and `values` say why (the text `notice-cannot-` and the code)."""

    def __init__(self, code: str, **values: str) -> None:
        super().__init__(code)
        self.code = code
        self.values = values


def approve(notice: AnyNotice, by: str, at: datetime, *, alone: bool) -> AnyNotice:
    """People are told from now on.

    Args:
        alone: whether the one who wrote it may approve it too.
    """
    if notice.state is not NoticeState.DRAFT:
        raise NoticeError("approve-twice")
    if not alone and by == notice.author:
        raise NoticeError("approve-own")
    if notice.is_pasted:
        raise NoticeError("pasted")
    if notice.provenance and notice.provenance.authorised is None:
        raise NoticeError("unauthorised", author=notice.provenance.author, number=str(notice.number))
    for window in notice.windows if isinstance(notice, Maintenance) else ():
        if window.end <= at:
            raise NoticeError("past", window=str(window.number))
    return replace(notice, state=NoticeState.APPROVED, approved_by=by, approved=at)


def cancel(notice: Notice, at: datetime) -> Notice:
    """Everything that is not over is called off."""
    if notice.state in (NoticeState.OVER, NoticeState.CANCELLED):
        raise NoticeError("over")
    if isinstance(notice, Maintenance):
        for window in notice.windows:
            if not window.over:
                notice = notice.with_window(replace(window, state=WindowState.CANCELLED, ended=at))
    return replace(notice, state=NoticeState.CANCELLED, over=at)


def authorise(notice: AnyNotice, who: str, at: datetime) -> AnyNotice:
    """Somebody whose words it passes on has said that they may be published."""
    if notice.provenance is None:
        raise NoticeError("nobodys-words")
    if notice.is_pasted:
        raise NoticeError("pasted")
    return replace(notice, provenance=replace(notice.provenance, authorised_by=who, authorised=at))


# Maintenance


def start(notice: Maintenance, number: int, at: datetime) -> Maintenance:
    """The work of a window begins now, whatever was planned."""
    window = _window_in_state(notice, number, WindowState.PLANNED)
    return notice.with_window(replace(window, state=WindowState.STARTED, started=at))


def finish(notice: Maintenance, number: int, at: datetime, *, verified: bool = True) -> Maintenance:
    """The work of a window is done; unless `verified`, it is yet to be made sure that everything works."""
    window = _window_in_state(notice, number, WindowState.STARTED, WindowState.VERIFYING)
    ended = window.ended or at
    if not verified:
        if window.state is WindowState.VERIFYING:
            raise NoticeError("verifying-already")
        return notice.with_window(replace(window, state=WindowState.VERIFYING, ended=ended))
    return _over_if_done(notice.with_window(replace(window, state=WindowState.DONE, ended=ended, verified=at)), at)


def move(notice: Maintenance, number: int, begins: datetime, ends: datetime, at: datetime) -> Maintenance:
    """A window that has not begun gets new times; the others stay."""
    window = _window_in_state(notice, number, WindowState.PLANNED)
    if (begins, ends) == (window.start, window.end):
        raise NoticeError("same-time")
    if begins <= at:
        raise NoticeError("start-past")
    moves = window.moves + (begins != window.start)
    return _with_new_times(notice, replace(window, start=begins, end=ends, moves=moves), window, at)


def extend(notice: Maintenance, number: int, ends: datetime, at: datetime) -> Maintenance:
    """A window ends at another time than planned, later or earlier."""
    window = _window_in_state(notice, number, WindowState.PLANNED, WindowState.STARTED, WindowState.VERIFYING)
    if ends == window.end:
        raise NoticeError("same-time")
    if ends <= at:
        raise NoticeError("end-past")
    state = WindowState.STARTED if window.state is WindowState.VERIFYING else window.state
    return _with_new_times(notice, replace(window, end=ends, overran=False, state=state, ended=None), window, at)


def cancel_window(notice: Maintenance, number: int, at: datetime) -> Maintenance:
    """One window is called off."""
    window = _window_in_state(notice, number, WindowState.PLANNED, WindowState.STARTED)
    return _over_if_done(notice.with_window(replace(window, state=WindowState.CANCELLED, ended=at)), at)


def escalate(notice: Maintenance, number: int, incident: int) -> Maintenance:
    """A window went beyond its worst scenario: it is an incident now, linked."""
    window = _window_in_state(notice, number, WindowState.STARTED, WindowState.VERIFYING)
    if window.incident is not None:
        raise NoticeError("incident-already", number=str(window.incident))
    return notice.with_window(replace(window, incident=incident))


def record_escalation(notice: Maintenance, number: int, incident: Incident) -> Maintenance:
    """People have been told of the incident that the window became; or it was opened by mistake, and is none."""
    window = notice.window(number)
    if window is None:
        return notice
    if incident.state is NoticeState.CANCELLED:
        return notice.with_window(replace(window, incident=None, became={}))
    titles = {language: text.title for language, text in incident.texts.items()}
    return notice.with_window(replace(window, incident=incident.number, became=titles))


# Incidents


def update(
    notice: Incident, says: Mapping[str, str], by: str, at: datetime, following: datetime | None = None
) -> Incident:
    """People are told how things stand now; `following` is when they are promised to hear more."""
    _check_open(notice)
    if following is not None and following <= at:
        raise NoticeError("end-past")
    if not says:
        return replace(notice, next_update=following or notice.next_update)
    return replace(notice, updates=(*notice.updates, Update(at, by, says)), next_update=following)


def set_part(notice: Incident, key: str, found: ServicePart) -> Incident:
    """One part of the service is in another state, or is expected at another time."""
    _check_open(notice)
    return replace(notice, parts={**notice.parts, key: found})


def reopen(notice: Incident, says: Mapping[str, str], by: str, at: datetime) -> Incident:
    """Opened again softly: usable, while it is made sure that all works."""
    _check_open(notice)
    if notice.state is NoticeState.VERIFYING:
        raise NoticeError("verifying-already")
    return replace(update(notice, says, by, at), state=NoticeState.VERIFYING, reopened=at)


def resolve(notice: Incident, says: Mapping[str, str], by: str, at: datetime) -> Incident:
    """Everything works again."""
    _check_open(notice)
    parts = {key: one if one.state is PartState.WORKS else _recovered(one) for key, one in notice.parts.items()}
    told = update(notice, says, by, at)
    return replace(told, state=NoticeState.OVER, over=at, parts=parts, next_update=None)


def _recovered(part: ServicePart) -> ServicePart:
    """The part as it is once all is well: what was said of its trouble no longer holds."""
    return replace(part, state=PartState.WORKS, eta=None, says={})


def _check_open(notice: Incident) -> None:
    if not notice.in_force:
        raise NoticeError("over" if notice.published else "draft")


def _window_in_state(notice: Maintenance, number: int, *states: WindowState) -> Window:
    """The window, in one of these states."""
    if not notice.in_force:
        raise NoticeError("over" if notice.published else "draft")
    window = notice.window(number)
    if window is None:
        raise NoticeError("no-window", window=str(number), count=str(len(notice.windows)))
    if window.state not in states:
        raise NoticeError(f"window-{window.state}", window=str(number))
    return window


def _with_new_times(notice: Maintenance, window: Window, old: Window, at: datetime) -> Maintenance:
    if window.end <= window.start:
        raise NoticeError("ends-first")
    for other in notice.windows:
        if other.number != window.number and not other.over and _overlap(window, other):
            raise NoticeError("overlap", window=str(other.number))
    change = WindowChange.MOVED
    if window.start == old.start:
        change = WindowChange.EXTENDED if window.end > old.end else WindowChange.SHORTENED
    begins, ends = window.start.astimezone(notice.local), window.end.astimezone(notice.local)
    written = f"{begins:%Y-%m-%d %H:%M}–{ends:{'%H:%M' if begins.date() == ends.date() else '%Y-%m-%d %H:%M'}}"
    known = replace(window, written=written, changes=old.changes + 1, change=change, changed=at)
    return notice.with_window(replace(known, was=(old.start, old.end)))


def _overlap(one: Window, other: Window) -> bool:
    return one.start < other.end and other.start < one.end


def _over_if_done(notice: Maintenance, at: datetime) -> Maintenance:
    """With its last window the notice is over; called off, when none of them took place."""
    if not all(window.over for window in notice.windows):
        return notice
    done = any(window.state is WindowState.DONE for window in notice.windows)
    return replace(notice, state=NoticeState.OVER if done else NoticeState.CANCELLED, over=at)

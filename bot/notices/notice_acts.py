"""What is done about notices: each act changes the notice, tells who must hear of it, and is in its history."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from bot.configuration.app_context import AppContext
from bot.model import notice_lifecycle
from bot.model.notice import EarlierIncident, Notice, Window
from bot.model.notice_lifecycle import NoticeError
from bot.model.notice_plan import advanced, clock_changed
from bot.notices import linked_cases, posts, staff_notifications, waiting_people
from bot.notices.cards.staff_cards import likely_window
from bot.notices.times.new_times import new_end, new_times
from bot.store import Store
from bot.turn import Reply

Done = tuple[Notice, tuple[Reply, ...]]
"""The notice as it now is, and what must be sent."""


@dataclass(frozen=True, slots=True)
class ActionContext:
    """Who does something, when, and in which language they speak."""

    store: Store
    app: AppContext
    by: str
    now: datetime
    language: str


def tick(store: Store, app: AppContext, now: datetime) -> Iterator[Reply]:
    """What the clock brings: windows begin or overrun, posts come due, staff are reminded of what they owe."""
    action = ActionContext(store, app, "", now, app.desk.language)
    for notice in store.notices.current(now):
        after = advanced(notice, now)
        if after != notice or clock_changed(notice, now):
            yield from _save(action, after, "clock", "")[1]
        elif posts.has_news(store, notice, now):
            yield from posts.post_due(store, app, notice, now)
        yield from staff_notifications.remind_staff(store, app, after, now)


def submit(action: ActionContext, notice: Notice) -> Done:
    """A draft is kept, and shown to those who may approve it. It names the incidents that it puts right."""
    kept = action.store.notices.add(replace(notice, puts_right=tuple(_earlier_incidents(action.store, notice.earlier))))
    return kept, tuple(staff_notifications.announce_notice(action.store, action.app, kept))


def _earlier_incidents(store: Store, numbers: Iterable[int]) -> Iterator[EarlierIncident]:
    for known in (known_notice(store, number) for number in numbers):
        titles = {language: text.title for language, text in known.texts.items()}
        yield EarlierIncident(known.number, titles, known.began or known.made)


def approve(action: ActionContext, number: int) -> Done:
    """People are told. Over so many channels as the desk says, a second person must approve."""

    def approved(notice: Notice) -> Notice:
        limit = action.app.desk.notices.second_approver_over_channels
        alone = limit == 0 or len(posts.channels_of(action.store, action.app, notice.service)) <= limit
        return notice_lifecycle.approve(notice, action.by, action.now, alone=alone)

    return _update_window(action, change(action, number, "approved", approved))


def start(action: ActionContext, number: int, window: int) -> Done:
    return change(action, number, "started", lambda notice: notice_lifecycle.start(notice, window, action.now))


def finish(action: ActionContext, number: int, window: int, *, verified: bool) -> Done:
    def finished(notice: Notice) -> Notice:
        return notice_lifecycle.finish(notice, window, action.now, verified=verified)

    return change(action, number, "done" if verified else "verifying", finished)


def move(action: ActionContext, number: int, window: int, times: str) -> Done:
    """To other times, as somebody says them."""

    def moved(notice: Notice) -> Notice:
        begins, ends = new_times(known_window(notice, window), times, notice.local)
        return notice_lifecycle.move(notice, window, begins, ends, action.now)

    return change(action, number, "moved", moved, times)


def extend(action: ActionContext, number: int, window: int, until: str) -> Done:
    """To another end, as somebody says it."""

    def extended(notice: Notice) -> Notice:
        return notice_lifecycle.extend(
            notice, window, new_end(known_window(notice, window), until, notice.local), action.now
        )

    return change(action, number, "extended", extended, until)


def cancel(action: ActionContext, number: int, window: int) -> Done:
    """One window, or with 0 the whole; a draft is thrown away."""
    done = change(action, number, "cancelled", lambda notice: notice_lifecycle.cancel(notice, window, action.now))
    return _update_window(action, done)


def authorise(action: ActionContext, number: int, who: str) -> Done:
    """Somebody else's words may be published: who said so."""
    return change(action, number, "authorised", lambda notice: notice_lifecycle.authorise(notice, who, action.now), who)


def change(action: ActionContext, number: int, what: str, make: Callable[[Notice], Notice], text: str = "") -> Done:
    """The notice changed as `make` says; `what` and `text` go into its history."""
    return _save(action, make(known_notice(action.store, number)), what, text)


def known_notice(store: Store, number: int) -> Notice:
    notice = store.notices.get(number)
    if notice is None:
        raise NoticeError("unknown", number=str(number))
    return notice


def known_window(notice: Notice, number: int) -> Window:
    window = notice.window(number)
    if window is None:
        raise NoticeError("no-window", window=str(number), count=str(len(notice.windows)))
    return window


def meant_window(notice: Notice, named: int | None) -> int:
    """The window that is meant: the one named; the one going on, or the only one left."""
    if named is not None:
        return named
    window = likely_window(notice)
    left = [one for one in notice.windows if not one.over]
    if window is None or (not window.is_current and len(left) > 1):
        raise NoticeError("which-window", count=str(len(notice.windows)))
    return window.number


def _save(action: ActionContext, notice: Notice, what: str, text: str) -> Done:
    """The changed notice kept, its cards changed where they stand, and what follows from it posted."""
    store, app, now = action.store, action.app, action.now
    was_over = _is_over(store.notices.get(notice.number))
    notice = store.notices.save(notice, now, action.by, what, text)
    changed = posts.redraw_cards(store, app, notice, now)
    told = posts.post_due(store, app, notice, now) if notice.published else ()
    ended = linked_cases.tell_over(store, app, notice, now) if _is_over(notice) and not was_over else ()
    waited = waiting_people.tell_over(store, app, notice, now) if _is_over(notice) else ()
    return notice, (*changed, *told, *ended, *waited, *staff_notifications.redraw_staff_cards(store, app, notice))


def _update_window(action: ActionContext, done: Done) -> Done:
    """The same, and the window that the incident came of says what became of it."""
    incident, replies = done
    if incident.of_window is None:
        return done
    number, window = incident.of_window
    _, more = change(
        action,
        number,
        "became",
        lambda notice: notice_lifecycle.record_escalation(notice, window, incident),
        str(incident.number),
    )
    return incident, (*replies, *more)


def _is_over(notice: Notice | None) -> bool:
    return notice is not None and notice.published and notice.over is not None

"""What is done about notices: each act changes the notice, tells who must hear of it, and is in its history."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from bot.configuration.app_context import AppContext
from bot.model import notice_lifecycle
from bot.model.notice import EarlierIncident, Incident, Maintenance, Notice, Window
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
            yield from save(action, after, "clock")[1]
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
        yield EarlierIncident(known.number, titles, known.since if isinstance(known, Incident) else known.made)


def approve(action: ActionContext, known: Notice) -> Done:
    """People are told. Over so many channels as the desk says, a second person must approve."""
    limit = action.app.desk.notices.second_approver_over_channels
    alone = limit == 0 or len(posts.channels_of(action.store, action.app, known.service)) <= limit
    approved = notice_lifecycle.approve(known, action.by, action.now, alone=alone)
    return _update_window(action, save(action, approved, "approved"))


def start(action: ActionContext, work: Maintenance, window: int) -> Done:
    return save(action, notice_lifecycle.start(work, window, action.now), "started")


def finish(action: ActionContext, work: Maintenance, window: int, *, verified: bool) -> Done:
    finished = notice_lifecycle.finish(work, window, action.now, verified=verified)
    return save(action, finished, "done" if verified else "verifying")


def move(action: ActionContext, work: Maintenance, window: int, times: str) -> Done:
    """To other times, as somebody says them."""
    begins, ends = new_times(known_window(work, window), times, work.local)
    return save(action, notice_lifecycle.move(work, window, begins, ends, action.now), "moved", times)


def extend(action: ActionContext, work: Maintenance, window: int, until: str) -> Done:
    """To another end, as somebody says it."""
    end = new_end(known_window(work, window), until, work.local)
    return save(action, notice_lifecycle.extend(work, window, end, action.now), "extended", until)


def cancel(action: ActionContext, known: Notice) -> Done:
    """The whole; a draft is thrown away."""
    return _update_window(action, save(action, notice_lifecycle.cancel(known, action.now), "cancelled"))


def cancel_window(action: ActionContext, work: Maintenance, window: int) -> Done:
    return save(action, notice_lifecycle.cancel_window(work, window, action.now), "cancelled")


def authorise(action: ActionContext, known: Notice, who: str) -> Done:
    """Somebody else's words may be published: who said so."""
    return save(action, notice_lifecycle.authorise(known, who, action.now), "authorised", who)


def save(action: ActionContext, notice: Notice, what: str, text: str = "") -> Done:
    """The changed notice kept, its cards changed where they stand, and what follows from it posted. `what` and `text`
    go into its history.
    """
    store, app, now = action.store, action.app, action.now
    was_over = _is_over(store.notices.get(notice.number))
    notice = store.notices.save(notice, now, action.by, what, text)
    changed = posts.redraw_cards(store, app, notice, now)
    told = posts.post_due(store, app, notice, now) if notice.published else ()
    ended = linked_cases.tell_over(store, app, notice, now) if _is_over(notice) and not was_over else ()
    waited = waiting_people.tell_over(store, app, notice, now) if _is_over(notice) else ()
    return notice, (*changed, *told, *ended, *waited, *staff_notifications.redraw_staff_cards(store, app, notice))


def known_notice(store: Store, number: int) -> Notice:
    notice = store.notices.get(number)
    if notice is None:
        raise NoticeError("unknown", number=str(number))
    return notice


def known_incident(notice: Notice) -> Incident:
    if not isinstance(notice, Incident):
        raise NoticeError("not-incident")
    return notice


def known_window(work: Maintenance, number: int) -> Window:
    window = work.window(number)
    if window is None:
        raise NoticeError("no-window", window=str(number), count=str(len(work.windows)))
    return window


def meant_window(known: Notice, named: int | None) -> tuple[Maintenance, int]:
    """The work, and the window that is meant: the one named; the one going on, or the only one left."""
    if not isinstance(known, Maintenance):
        raise NoticeError("no-windows", number=str(known.number))
    if named is not None:
        return known, named
    window = likely_window(known)
    left = [one for one in known.windows if not one.over]
    if window is None or (not window.is_current and len(left) > 1):
        raise NoticeError("which-window", count=str(len(known.windows)))
    return known, window.number


def _update_window(action: ActionContext, done: Done) -> Done:
    """The same, and the window that the incident came of says what became of it."""
    incident, replies = done
    found = action.store.notices.origin(incident)
    if found is None or not isinstance(incident, Incident):
        return done
    work, window = found
    became = notice_lifecycle.record_escalation(work, window.number, incident)
    return incident, (*replies, *save(action, became, "became", str(incident.number))[1])


def _is_over(notice: Notice | None) -> bool:
    return notice is not None and notice.published and notice.over is not None

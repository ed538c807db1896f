"""What is done about notices: each act changes the notice, tells who must hear of it, and is in its history."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from bot.configuration.app_context import House
from bot.model import notice_lifecycle
from bot.model.notice import Notice, PutRight, Window
from bot.model.notice_lifecycle import CannotBe
from bot.model.notice_plan import stale, turned
from bot.notices import linked_cases, posts, staff_notifications, waiting_people
from bot.notices.cards.staff_cards import focus
from bot.notices.times.new_times import new_end, new_times
from bot.store import Store
from bot.turn import Reply

Done = tuple[Notice, tuple[Reply, ...]]
"""The notice as it now is, and what must leave the house."""


@dataclass(frozen=True, slots=True)
class Doing:
    """Who does something, when, and in which language they speak."""

    store: Store
    house: House
    by: str
    now: datetime
    language: str


def tick(store: Store, house: House, now: datetime) -> Iterator[Reply]:
    """What the clock brings: windows begin or overrun, posts come due, staff are reminded of what they owe."""
    doing = Doing(store, house, "", now, house.desk.language)
    for notice in store.notices.current(now):
        after = turned(notice, now)
        if after != notice or stale(notice, now):
            yield from _kept(doing, after, "clock", "")[1]
        elif posts.anything_new(store, notice, now):
            yield from posts.tell(store, house, notice, now)
        yield from staff_notifications.remind(store, house, after, now)


def submit(doing: Doing, notice: Notice) -> Done:
    """A draft is kept, and shown to those who may approve it. It names the incidents that it puts right."""
    kept = doing.store.notices.add(replace(notice, puts_right=tuple(_put_right(doing.store, notice.earlier))))
    return kept, tuple(staff_notifications.announce(doing.store, doing.house, kept))


def _put_right(store: Store, numbers: Iterable[int]) -> Iterator[PutRight]:
    for known in (get(store, number) for number in numbers):
        titles = {language: text.title for language, text in known.texts.items()}
        yield PutRight(known.number, titles, known.began or known.made)


def approve(doing: Doing, number: int) -> Done:
    """People are told. Over so many channels as the desk says, a second person must approve."""

    def approved(notice: Notice) -> Notice:
        limit = doing.house.desk.notices.second_approver_over_channels
        alone = limit == 0 or len(posts.channels(doing.store, doing.house, notice.service)) <= limit
        return notice_lifecycle.approve(notice, doing.by, doing.now, alone=alone)

    return _with_its_window(doing, change(doing, number, "approved", approved))


def start(doing: Doing, number: int, window: int) -> Done:
    return change(doing, number, "started", lambda notice: notice_lifecycle.start(notice, window, doing.now))


def finish(doing: Doing, number: int, window: int, *, verified: bool) -> Done:
    def finished(notice: Notice) -> Notice:
        return notice_lifecycle.finish(notice, window, doing.now, verified=verified)

    return change(doing, number, "done" if verified else "verifying", finished)


def move(doing: Doing, number: int, window: int, times: str) -> Done:
    """To other times, as somebody says them."""

    def moved(notice: Notice) -> Notice:
        begins, ends = new_times(_window(notice, window), times, notice.local)
        return notice_lifecycle.move(notice, window, begins, ends, doing.now)

    return change(doing, number, "moved", moved, times)


def extend(doing: Doing, number: int, window: int, until: str) -> Done:
    """To another end, as somebody says it."""

    def extended(notice: Notice) -> Notice:
        return notice_lifecycle.extend(notice, window, new_end(_window(notice, window), until, notice.local), doing.now)

    return change(doing, number, "extended", extended, until)


def cancel(doing: Doing, number: int, window: int) -> Done:
    """One window, or with 0 the whole; a draft is thrown away."""
    done = change(doing, number, "cancelled", lambda notice: notice_lifecycle.cancel(notice, window, doing.now))
    return _with_its_window(doing, done)


def authorise(doing: Doing, number: int, who: str) -> Done:
    """Somebody else's words may be published: who said so."""
    return change(doing, number, "authorised", lambda notice: notice_lifecycle.authorise(notice, who, doing.now), who)


def change(doing: Doing, number: int, what: str, make: Callable[[Notice], Notice], text: str = "") -> Done:
    """The notice changed as `make` says; `what` and `text` go into its history."""
    return _kept(doing, make(get(doing.store, number)), what, text)


def get(store: Store, number: int) -> Notice:
    notice = store.notices.get(number)
    if notice is None:
        raise CannotBe("unknown", number=str(number))
    return notice


def the_window(notice: Notice, named: int | None) -> int:
    """The window that is meant: the one named; the one going on, or the only one left."""
    if named is not None:
        return named
    window = focus(notice)
    left = [one for one in notice.windows if not one.over]
    if window is None or (not window.going_on and len(left) > 1):
        raise CannotBe("which-window", count=str(len(notice.windows)))
    return window.number


def _kept(doing: Doing, notice: Notice, what: str, text: str) -> Done:
    """The changed notice kept, its cards changed where they stand, and what follows from it posted."""
    store, house, now = doing.store, doing.house, doing.now
    was_over = _is_over(store.notices.get(notice.number))
    notice = store.notices.save(notice, now, doing.by, what, text)
    changed = posts.redraw(store, house, notice, now)
    told = posts.tell(store, house, notice, now) if notice.published else ()
    ended = linked_cases.told_over(store, house, notice, now) if _is_over(notice) and not was_over else ()
    waited = waiting_people.told_over(store, house, notice) if _is_over(notice) else ()
    return notice, (*changed, *told, *ended, *waited, *staff_notifications.redraw(store, house, notice))


def _with_its_window(doing: Doing, done: Done) -> Done:
    """The same, and the window that the incident came of says what became of it."""
    incident, replies = done
    if incident.of_window is None:
        return done
    number, window = incident.of_window
    _, more = change(
        doing, number, "became", lambda notice: notice_lifecycle.became(notice, window, incident), str(incident.number)
    )
    return incident, (*replies, *more)


def _is_over(notice: Notice | None) -> bool:
    return notice is not None and notice.published and notice.over is not None


def _window(notice: Notice, number: int) -> Window:
    window = notice.window(number)
    if window is None:
        raise CannotBe("no-window", window=str(number), count=str(len(notice.windows)))
    return window

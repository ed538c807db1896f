"""What is done about notices: each act changes the notice, tells who must hear of it, and is in its history."""

from collections.abc import Callable, Iterator
from datetime import datetime

from bot.house import House
from bot.notices import life, staff, telling
from bot.notices.life import CannotBe
from bot.notices.newtimes import new_end, new_times
from bot.notices.notice import Notice, Window
from bot.notices.planning import turned
from bot.notices.staffcards import focus
from bot.store import Store
from bot.turn import Reply

Done = tuple[Notice, tuple[Reply, ...]]
"""The notice as it now is, and what must leave the house."""


def tick(store: Store, house: House, now: datetime) -> Iterator[Reply]:
    """What the clock brings: windows begin or overrun, posts come due, staff are reminded of what they owe."""
    for notice in store.notices.current(now):
        after = turned(notice, now)
        if after != notice:
            yield from _kept(store, house, after, "", now, "clock")[1]
        else:
            yield from telling.tell(store, house, notice, now)
        yield from staff.remind(store, house, after, now)


def submit(store: Store, house: House, notice: Notice) -> Done:
    """A draft is kept, and shown to those who may approve it."""
    kept = store.notices.add(notice)
    return kept, tuple(staff.announce(store, house, kept))


def approve(store: Store, house: House, number: int, by: str, now: datetime) -> Done:
    """People are told. Over so many channels as the desk says, a second person must approve."""
    notice = get(store, number)
    limit = house.desk.notices.second_approver_over_channels
    alone = limit == 0 or len(telling.channels(store, house, notice.service)) <= limit
    return _kept(store, house, life.approve(notice, by, now, alone=alone), by, now, "approved")


def start(store: Store, house: House, number: int, window: int, by: str, now: datetime) -> Done:
    return _change(store, house, number, by, now, "started", lambda notice: life.start(notice, window, now))


def finish(store: Store, house: House, number: int, window: int, by: str, now: datetime, *, verified: bool) -> Done:
    what = "done" if verified else "verifying"
    return _change(
        store, house, number, by, now, what, lambda notice: life.finish(notice, window, now, verified=verified)
    )


def move(store: Store, house: House, number: int, window: int, times: str, by: str, now: datetime) -> Done:
    """To other times, as somebody says them."""

    def moved(notice: Notice) -> Notice:
        begins, ends = new_times(_window(notice, window), times, notice.local)
        return life.move(notice, window, begins, ends, now)

    return _change(store, house, number, by, now, "moved", moved)


def extend(store: Store, house: House, number: int, window: int, until: str, by: str, now: datetime) -> Done:
    """To another end, as somebody says it."""

    def extended(notice: Notice) -> Notice:
        return life.extend(notice, window, new_end(_window(notice, window), until, notice.local), now)

    return _change(store, house, number, by, now, "extended", extended)


def cancel(store: Store, house: House, number: int, window: int, by: str, now: datetime) -> Done:
    """One window, or with 0 the whole; a draft is thrown away."""
    return _change(store, house, number, by, now, "cancelled", lambda notice: life.cancel(notice, window, now))


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


def _change(
    store: Store, house: House, number: int, by: str, now: datetime, what: str, make: Callable[[Notice], Notice]
) -> Done:
    return _kept(store, house, make(get(store, number)), by, now, what)


def _kept(store: Store, house: House, notice: Notice, by: str, now: datetime, what: str) -> Done:
    """The changed notice kept, its cards changed where they stand, and what follows from it posted."""
    notice = store.notices.save(notice, now, by, what)
    changed = telling.redraw(store, house, notice, now)
    told = telling.tell(store, house, notice, now) if notice.published else ()
    return notice, (*changed, *told, *staff.redraw(store, house, notice))


def _window(notice: Notice, number: int) -> Window:
    window = notice.window(number)
    if window is None:
        raise CannotBe("no-window", window=str(number), count=str(len(notice.windows)))
    return window

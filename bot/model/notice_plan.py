"""What of a notice is due: pure functions of the notice, what has been posted, and the time."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from bot.model.notice import Channel, Kind, Notice, State, Window, WindowState
from bot.model.wall_clock import Offset, before, parse_offset

LATE = timedelta(minutes=15)
"""A reminder later than this is left out, if the desk says nothing else."""
SOON = timedelta(minutes=15)
"""So long before the end of a window staff are asked whether it will be done in time."""
_AFTER_END = (timedelta(), timedelta(hours=1), timedelta(hours=4))
"""When staff are reminded of a window that nobody has said to be done; after these, once a day for two weeks."""
_DAYS_REMINDED = 14


class PostKind(StrEnum):
    """What a post tells."""

    ANNOUNCED = "announced"
    """The card that stays, and changes with the notice."""
    REMINDER = "reminder"
    STARTED = "started"
    MOVED = "moved"
    EXTENDED = "extended"
    SHORTENED = "shortened"
    CANCELLED = "cancelled"
    VERIFYING = "verifying"
    DONE = "done"
    ALL_DONE = "all-done"
    UPDATE = "update"


class Fate(StrEnum):
    """What becomes of a post that has come due."""

    POSTED = "posted"
    TOO_LATE = "too late"
    ON_CARD = "on the card"
    """It had happened before the place heard of the notice at all: the card tells it."""


@dataclass(frozen=True, slots=True)
class Item:
    """A post in a notice's timetable; `window` is 0 where it is about the notice as a whole. `key` is unique for the
    window: what has been posted under it is not posted again. `at` is UTC.
    """

    window: int
    kind: PostKind
    key: str
    at: datetime

    @property
    def name(self) -> tuple[int, str]:
        return self.window, self.key


class Debt(StrEnum):
    """What staff owe people."""

    ENDS_SOON = "ends-soon"
    NOT_DONE = "not-done"
    UPDATE_SOON = "update-soon"
    UPDATE_LATE = "update-late"


@dataclass(frozen=True, slots=True)
class Owed:
    """A reminder to staff; once under each key."""

    window: int
    debt: Debt
    key: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Due:
    item: Item
    fate: Fate


@dataclass(frozen=True, slots=True)
class Planned:
    """A post that will be made, as things now stand."""

    channel: Channel
    item: Item


CARD: tuple[int, str] = (0, PostKind.ANNOUNCED.value)
"""The name of the item that is the notice's card."""


def turned(notice: Notice, now: datetime) -> Notice:
    """The notice after what the clock alone does to it: windows begin, and overrun when nobody says they are done."""
    if notice.kind is not Kind.MAINTENANCE or not notice.in_force:
        return notice
    windows = tuple(_turned(window, now) for window in notice.windows)
    return replace(notice, windows=windows) if windows != notice.windows else notice


def stale(notice: Notice, now: datetime) -> bool:
    """Whether the clock has opened or closed another way, or a promised update is late, since it last changed."""
    since = notice.changed or notice.made
    turns = [moment for other in notice.alternatives for moment in (other.opens, other.closes)]
    return any(turn is not None and since < turn <= now for turn in (*turns, notice.next_update))


def due(notice: Notice, posted: Collection[tuple[int, str]], now: datetime, late: timedelta = LATE) -> tuple[Due, ...]:
    """What has come due in one place and is not posted there yet, in order of time; `posted` are names of items.

    A place that has not got the card gets it, and nothing that it tells already. Of reminders only what is still of
    use is posted; everything else is always caught up.
    """
    if not notice.published:
        return ()
    come = [item for item in timetable(notice) if item.at <= now and item.name not in posted]
    if CARD not in posted:
        return tuple(_first(come)) if notice.in_force else ()
    useful = _useful_reminders(notice, come, now, late)
    return tuple(Due(item, _fate(item, useful)) for item in come)


def plan(notice: Notice, channels: Iterable[Channel], now: datetime) -> tuple[Planned, ...]:
    """Every post that the clock will make from now on, were a draft approved now; in order of time."""
    if notice.approved is None:
        notice = replace(notice, state=State.APPROVED, approved=now)
    card, *others = sorted(timetable(turned(notice, now)), key=lambda item: item.name != CARD)
    first = max(card.at, now)
    items = (replace(card, at=first), *(item for item in others if item.at > first))
    return tuple(Planned(channel, item) for item in items for channel in channels)


def timetable(notice: Notice) -> tuple[Item, ...]:
    """Every post of the notice as it now stands, also those made, in order of time."""
    items = [*_whole(notice), *(item for window in notice.windows for item in _of_window(notice, window))]
    return tuple(sorted(items, key=lambda item: (item.at, item.window)))


def debts(notice: Notice, now: datetime) -> tuple[Owed, ...]:
    """What staff owe by now, or soon: the newest reminder of each thing. The end of a window is near or has passed
    without a word; an update that was promised is near or has not come.
    """
    if not notice.in_force:
        return ()
    owed = [tuple(_owed(window)) for window in notice.windows if window.going_on and notice.tell_when_done]
    if notice.next_update is not None:
        owed.append(tuple(_promised(notice.next_update)))
    come = ([one for one in reminders if one.at <= now] for reminders in owed)
    return tuple(reminders[-1] for reminders in come if reminders)


def _turned(window: Window, now: datetime) -> Window:
    if window.state is WindowState.PLANNED and window.start <= now:
        window = replace(window, state=WindowState.STARTED, started=window.start)
    if window.going_on and not window.overran and window.end <= now:
        window = replace(window, overran=True)
    return window


def _first(come: Iterable[Item]) -> Iterator[Due]:
    """What a place gets that has not got the card: nothing before the card may be posted."""
    items = list(come)
    if any(item.name == CARD for item in items):
        for item in items:
            yield Due(item, Fate.POSTED if item.name == CARD else Fate.ON_CARD)


def _useful_reminders(notice: Notice, come: Iterable[Item], now: datetime, late: timedelta) -> set[tuple[int, str]]:
    """Of each window that has not begun, the newest reminder that is not too late."""
    newest = {
        item.window: item.name for item in come if item.kind is PostKind.REMINDER and now - item.at <= late
    }  # later ones take the place of earlier ones
    windows = (notice.window(number) for number in newest)
    return {newest[window.number] for window in windows if window and now < window.start}


def _fate(item: Item, useful: Collection[tuple[int, str]]) -> Fate:
    return Fate.TOO_LATE if item.kind is PostKind.REMINDER and item.name not in useful else Fate.POSTED


def _whole(notice: Notice) -> Iterator[Item]:
    if notice.approved is None:
        return
    first = max(notice.approved, notice.announce or notice.approved)
    yield Item(0, PostKind.ANNOUNCED, PostKind.ANNOUNCED.value, first)
    told_with = (notice.reopened, notice.over)
    for number, update in enumerate(notice.updates, 1):
        if update.at not in told_with:
            yield Item(0, PostKind.UPDATE, f"update-{number}", update.at)
    if notice.reopened is not None and notice.over is None:
        yield Item(0, PostKind.VERIFYING, PostKind.VERIFYING.value, notice.reopened)
    if notice.over is not None:
        kind = PostKind.CANCELLED if notice.state is State.CANCELLED else PostKind.ALL_DONE
        yield Item(0, kind, kind.value, notice.over)


def _of_window(notice: Notice, window: Window) -> Iterator[Item]:
    number = window.number
    if window.changed is not None and window.change is not None and not window.over:
        yield Item(number, PostKind(window.change.value), f"changed-{window.changes}", window.changed)
    match window.state:
        case WindowState.PLANNED | WindowState.STARTED:
            for offset in map(parse_offset, notice.reminders):
                at = before(window.start, offset, notice.local)
                yield Item(number, PostKind.REMINDER, _reminder_key(offset, window), at)
            yield Item(number, PostKind.STARTED, PostKind.STARTED.value, window.started or window.start)
        case WindowState.VERIFYING:
            yield Item(number, PostKind.VERIFYING, PostKind.VERIFYING.value, window.ended or window.end)
        case WindowState.DONE if notice.over is None:
            yield Item(number, PostKind.DONE, PostKind.DONE.value, window.verified or window.ended or window.end)
        case WindowState.CANCELLED if notice.state is not State.CANCELLED:
            yield Item(number, PostKind.CANCELLED, PostKind.CANCELLED.value, window.ended or window.start)
        case WindowState.DONE | WindowState.CANCELLED:
            pass  # the end of the whole notice tells it


def _reminder_key(offset: Offset, window: Window) -> str:
    key = f"reminder-{offset}"
    return f"{key}-{window.moves}" if window.moves else key


def _owed(window: Window) -> Iterator[Owed]:
    """Staff's reminders of one window; a new end brings new ones."""
    key = f"owed-{window.changes}"
    yield Owed(window.number, Debt.ENDS_SOON, f"{key}-soon", window.end - SOON)
    for number, at in enumerate(_reminded_after(window.end)):
        yield Owed(window.number, Debt.NOT_DONE, f"{key}-{number}", at)


def _promised(promised: datetime) -> Iterator[Owed]:
    key = f"owed-update-{promised:%Y%m%dT%H%M}"
    yield Owed(0, Debt.UPDATE_SOON, f"{key}-soon", promised - SOON)
    for number, at in enumerate(_reminded_after(promised)):
        yield Owed(0, Debt.UPDATE_LATE, f"{key}-{number}", at)


def _reminded_after(moment: datetime) -> Iterator[datetime]:
    yield from (moment + later for later in _AFTER_END)
    yield from (moment + timedelta(days=day) for day in range(1, _DAYS_REMINDED + 1))

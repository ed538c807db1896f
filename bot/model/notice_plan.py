"""What of a notice is due: pure functions of the notice, what has been posted, and the time."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from bot.model.notice import (
    AnyNotice,
    Incident,
    Maintenance,
    Notice,
    NoticeChannel,
    NoticeState,
    Window,
    WindowState,
    windows_of,
)
from bot.model.wall_clock import Offset, parse_offset, reminder_at

LATE = timedelta(minutes=15)
"""A reminder later than this is left out, if the desk says nothing else."""
SOON = timedelta(minutes=15)
"""So long before the end of a window staff are asked whether it will be done in time."""
_AFTER_END = (timedelta(), timedelta(hours=1), timedelta(hours=4))
"""When staff are reminded of a window that nobody has said to be done; after these, once a day for two weeks."""
_DAYS_REMINDED = 14


class PlannedKind(StrEnum):
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


class PostDecision(StrEnum):
    """What becomes of a post that has come due."""

    POSTED = "posted"
    TOO_LATE = "too late"
    ON_CARD = "on the card"
    """It had happened before the place heard of the notice at all: the card tells it."""


@dataclass(frozen=True, slots=True)
class PlannedPost:
    """A post in a notice's timetable; `window` is 0 where it is about the notice as a whole. `key` is unique for the
    window: what has been posted under it is not posted again. `at` is UTC.
    """

    window: int
    kind: PlannedKind
    key: str
    at: datetime

    @property
    def name(self) -> tuple[int, str]:
        return self.window, self.key


class NoticeReminder(StrEnum):
    """What staff owe people."""

    ENDS_SOON = "ends-soon"
    NOT_DONE = "not-done"
    UPDATE_SOON = "update-soon"
    UPDATE_LATE = "update-late"


@dataclass(frozen=True, slots=True)
class DueReminder:
    """A reminder to staff; once under each key."""

    window: int
    kind: NoticeReminder
    key: str
    at: datetime


@dataclass(frozen=True, slots=True)
class DuePost:
    item: PlannedPost
    decision: PostDecision


@dataclass(frozen=True, slots=True)
class ChannelPost:
    """A post that will be made, as things now stand."""

    channel: NoticeChannel
    item: PlannedPost


CARD: tuple[int, str] = (0, PlannedKind.ANNOUNCED.value)
"""The name of the item that is the notice's card."""


def advanced(notice: AnyNotice, now: datetime) -> AnyNotice:
    """The notice after what the clock alone does to it: windows begin, and overrun when nobody says they are done."""
    if not isinstance(notice, Maintenance) or not notice.in_force:
        return notice
    windows = tuple(_window_advanced(window, now) for window in notice.windows)
    return replace(notice, windows=windows) if windows != notice.windows else notice


def clock_changed(notice: Notice, now: datetime) -> bool:
    """Whether the clock has opened or closed another way, or a promised update is late, since it last changed."""
    if isinstance(notice, Maintenance):
        return False
    since = notice.changed or notice.made
    turns = [moment for other in notice.alternatives for moment in (other.opens, other.closes)]
    return any(turn is not None and since < turn <= now for turn in (*turns, notice.next_update))


def due_posts(
    notice: Notice, posted: Collection[tuple[int, str]], now: datetime, late: timedelta = LATE
) -> tuple[DuePost, ...]:
    """What has come due in one place and is not posted there yet, in order of time; `posted` are names of items.

    A place that has not got the card gets it, and nothing that it tells already. Of reminders only what is still of
    use is posted; everything else is always caught up.
    """
    if not notice.published:
        return ()
    come = [item for item in timetable(notice) if item.at <= now and item.name not in posted]
    if CARD not in posted:
        return tuple(_card_first(come)) if notice.in_force else ()
    useful = _useful_reminders(notice, come, now, late)
    return tuple(DuePost(item, _decision(item, useful)) for item in come)


def plan(notice: Notice, channels: Iterable[NoticeChannel], now: datetime) -> tuple[ChannelPost, ...]:
    """Every post that the clock will make from now on, were a draft approved now; in order of time."""
    if notice.approved is None:
        notice = replace(notice, state=NoticeState.APPROVED, approved=now)
    card, *others = sorted(timetable(advanced(notice, now)), key=lambda item: item.name != CARD)
    first = max(card.at, now)
    items = (replace(card, at=first), *(item for item in others if item.at > first))
    return tuple(ChannelPost(channel, item) for item in items for channel in channels)


def timetable(notice: Notice) -> tuple[PlannedPost, ...]:
    """Every post of the notice as it now stands, also those made, in order of time."""
    own = _maintenance_posts(notice) if isinstance(notice, Maintenance) else _incident_posts(notice)
    items = (*_notice_posts(notice), *own)
    return tuple(sorted(items, key=lambda item: (item.at, item.window)))


def due_reminders(notice: Notice, now: datetime) -> tuple[DueReminder, ...]:
    """What staff owe by now, or soon: the newest reminder of each thing. The end of a window is near or has passed
    without a word; an update that was promised is near or has not come.
    """
    if not notice.in_force:
        return ()
    match notice:
        case Maintenance():
            current = (window for window in notice.windows if window.is_current and notice.tell_when_done)
            groups = [_window_reminders(window) for window in current]
        case Incident():
            groups = [_update_reminders(notice.next_update)] if notice.next_update else []
    come = ([one for one in reminders if one.at <= now] for reminders in groups)
    return tuple(reminders[-1] for reminders in come if reminders)


def _window_advanced(window: Window, now: datetime) -> Window:
    if window.state is WindowState.PLANNED and window.start <= now:
        window = replace(window, state=WindowState.STARTED, started=window.start)
    if window.is_current and not window.overran and window.end <= now:
        window = replace(window, overran=True)
    return window


def _card_first(come: Iterable[PlannedPost]) -> Iterator[DuePost]:
    """What a place gets that has not got the card: nothing before the card may be posted."""
    items = list(come)
    if any(item.name == CARD for item in items):
        for item in items:
            yield DuePost(item, PostDecision.POSTED if item.name == CARD else PostDecision.ON_CARD)


def _useful_reminders(
    notice: Notice, come: Iterable[PlannedPost], now: datetime, late: timedelta
) -> set[tuple[int, str]]:
    """Of each window that has not begun, the newest reminder that is not too late."""
    newest = {
        item.window: item.name for item in come if item.kind is PlannedKind.REMINDER and now - item.at <= late
    }  # later ones take the place of earlier ones
    windows = (window for window in windows_of(notice) if window.number in newest)
    return {newest[window.number] for window in windows if now < window.start}


def _decision(item: PlannedPost, useful: Collection[tuple[int, str]]) -> PostDecision:
    return (
        PostDecision.TOO_LATE if item.kind is PlannedKind.REMINDER and item.name not in useful else PostDecision.POSTED
    )


def _notice_posts(notice: Notice) -> Iterator[PlannedPost]:
    if notice.approved is None:
        return
    first = max(notice.approved, notice.announce or notice.approved)
    yield PlannedPost(0, PlannedKind.ANNOUNCED, PlannedKind.ANNOUNCED.value, first)
    if notice.over is not None:
        kind = PlannedKind.CANCELLED if notice.state is NoticeState.CANCELLED else PlannedKind.ALL_DONE
        yield PlannedPost(0, kind, kind.value, notice.over)


def _incident_posts(incident: Incident) -> Iterator[PlannedPost]:
    if incident.approved is None:
        return
    told_with = (incident.reopened, incident.over)
    for number, update in enumerate(incident.updates, 1):
        if update.at not in told_with:
            yield PlannedPost(0, PlannedKind.UPDATE, f"update-{number}", update.at)
    if incident.reopened is not None and incident.over is None:
        yield PlannedPost(0, PlannedKind.VERIFYING, PlannedKind.VERIFYING.value, incident.reopened)


def _maintenance_posts(notice: Maintenance) -> Iterator[PlannedPost]:
    for window in notice.windows:
        yield from _window_posts(notice, window)


def _window_posts(notice: Maintenance, window: Window) -> Iterator[PlannedPost]:
    number = window.number
    if window.changed is not None and window.change is not None and not window.over:
        yield PlannedPost(number, PlannedKind(window.change.value), f"changed-{window.changes}", window.changed)
    match window.state:
        case WindowState.PLANNED | WindowState.STARTED:
            for offset in map(parse_offset, notice.reminders):
                at = reminder_at(window.start, offset, notice.local)
                yield PlannedPost(number, PlannedKind.REMINDER, _reminder_key(offset, window), at)
            yield PlannedPost(number, PlannedKind.STARTED, PlannedKind.STARTED.value, window.started or window.start)
        case WindowState.VERIFYING:
            yield PlannedPost(number, PlannedKind.VERIFYING, PlannedKind.VERIFYING.value, window.ended or window.end)
        case WindowState.DONE if notice.over is None:
            yield PlannedPost(
                number, PlannedKind.DONE, PlannedKind.DONE.value, window.verified or window.ended or window.end
            )
        case WindowState.CANCELLED if notice.state is not NoticeState.CANCELLED:
            yield PlannedPost(number, PlannedKind.CANCELLED, PlannedKind.CANCELLED.value, window.ended or window.start)
        case WindowState.DONE | WindowState.CANCELLED:
            pass  # the end of the whole notice tells it


def _reminder_key(offset: Offset, window: Window) -> str:
    key = f"reminder-{offset}"
    return f"{key}-{window.moves}" if window.moves else key


def _window_reminders(window: Window) -> Iterator[DueReminder]:
    """Staff's reminders of one window; a new end brings new ones."""
    key = f"owed-{window.changes}"
    yield DueReminder(window.number, NoticeReminder.ENDS_SOON, f"{key}-soon", window.end - SOON)
    for number, at in enumerate(_reminded_after(window.end)):
        yield DueReminder(window.number, NoticeReminder.NOT_DONE, f"{key}-{number}", at)


def _update_reminders(promised: datetime) -> Iterator[DueReminder]:
    key = f"owed-update-{promised:%Y%m%dT%H%M}"
    yield DueReminder(0, NoticeReminder.UPDATE_SOON, f"{key}-soon", promised - SOON)
    for number, at in enumerate(_reminded_after(promised)):
        yield DueReminder(0, NoticeReminder.UPDATE_LATE, f"{key}-{number}", at)


def _reminded_after(moment: datetime) -> Iterator[datetime]:
    yield from (moment + later for later in _AFTER_END)
    yield from (moment + timedelta(days=day) for day in range(1, _DAYS_REMINDED + 1))

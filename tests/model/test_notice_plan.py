"""What of a notice is due, held against a clock that goes minute by minute; and what that leaves to be said.

The whole comparison, four time zones × 2024–2037 × both transitions, is `make planner`; here a part of it.
"""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from bot.model.notice import Incident, Maintenance, NoticeChannel, NoticeState, NoticeText, Window, WindowState
from bot.model.notice_plan import (
    CARD,
    NoticeReminder,
    PlannedKind,
    PostDecision,
    advanced,
    due_posts,
    due_reminders,
    plan,
    timetable,
)
from bot.model.wall_clock import first_moment, moments, parse_offset, reminder_at

WHOLE = bool(os.environ.get("LOTSEN_PLANNER"))
ZONES = ("Europe/Helsinki", "Europe/Stockholm", "Europe/Oslo", "Europe/Rome")
YEARS = range(2024, 2038)
MINUTE = timedelta(minutes=1)
OFFSETS = ("7d", "2d", "1d", "3h", "1h", "30m")
DAYS_BEFORE, DAYS_AFTER = 9, 3


@dataclass(frozen=True)
class Clock:
    """A clock on a wall of the zone, minute by minute over one transition; nothing is asked of it but what it shows."""

    zone: str
    first: datetime
    shown: "np.ndarray[tuple[int], np.dtype[np.datetime64]]"

    def first_time_at(self, wall: datetime) -> datetime:
        """The first minute that shows this, or more where this is skipped."""
        return self.first + int(np.argmax(self.shown >= np.datetime64(wall))) * MINUTE

    def times_at(self, wall: datetime) -> tuple[datetime, ...]:
        return tuple(self.first + int(at) * MINUTE for at in np.flatnonzero(self.shown == np.datetime64(wall)))

    def reads(self, moment: datetime) -> datetime:
        return self.shown[(moment - self.first) // MINUTE].item()


def transitions(zone: str, year: int) -> Iterator[datetime]:
    """The two moments (UTC) of a year at which the zone's offset changes, found by looking at every hour."""
    hour = datetime(year, 1, 1, tzinfo=UTC)
    local = ZoneInfo(zone)
    while hour.year == year:
        later = hour + timedelta(hours=1)
        if later.astimezone(local).utcoffset() != hour.astimezone(local).utcoffset():
            yield later
        hour = later


def clock_around(zone: str, transition: datetime) -> Clock:
    first = transition - timedelta(days=DAYS_BEFORE)
    local, many = ZoneInfo(zone), (DAYS_BEFORE + DAYS_AFTER) * 24 * 60
    shown = [(first + minute * MINUTE).astimezone(local).replace(tzinfo=None) for minute in range(many)]
    return Clock(zone, first, np.array(shown, dtype="datetime64[m]"))


def cases() -> Iterator[tuple[str, int, int]]:
    """Each transition; a few of each zone unless all are asked for."""
    for number, zone in enumerate(ZONES):
        for year in YEARS:
            for which in (0, 1):
                if WHOLE or (year + 3 * number) % 7 == which:
                    yield zone, year, which


def clock(zone: str, year: int, which: int) -> tuple[Clock, datetime]:
    transition = list(transitions(zone, year))[which]
    return clock_around(zone, transition), transition


def starts(transition: datetime) -> Iterator[datetime]:
    """Moments on both sides of the transition, and a week and two days after it."""
    step = 1 if WHOLE else 13
    for minute in range(-26 * 60, 27 * 60, step):
        yield transition + minute * MINUTE
    for minute in range(0, 24 * 60, 31):
        yield transition + timedelta(days=1, hours=12) + minute * MINUTE


@pytest.mark.parametrize(("zone", "year", "which"), list(cases()))
def test_reminders_are_due_when_the_clock_on_the_wall_gets_there(zone: str, year: int, which: int) -> None:
    wall, transition = clock(zone, year, which)
    local = ZoneInfo(zone)
    wrong: list[tuple[datetime, str]] = []
    for start in starts(transition):
        for written in OFFSETS:
            many, unit = int(written[:-1]), written[-1]
            if unit == "d":
                expected = wall.first_time_at(wall.reads(start) - timedelta(days=many))
            else:
                expected = start - timedelta(minutes=many * (60 if unit == "h" else 1))
            if reminder_at(start, parse_offset(written), local) != expected:
                wrong.append((start, written))
    assert wrong == []


@pytest.mark.parametrize(("zone", "year", "which"), list(cases()))
def test_times_that_clocks_skip_or_show_twice_are_known(zone: str, year: int, which: int) -> None:
    wall, transition = clock(zone, year, which)
    local = ZoneInfo(zone)
    noon = wall.reads(transition - timedelta(hours=5))
    for minute in range(0, 10 * 60, 1 if WHOLE else 7):
        shown = noon + minute * MINUTE
        assert moments(shown, local) == wall.times_at(shown), shown
        assert first_moment(shown, local) == wall.first_time_at(shown), shown


def notice(zone: str, *windows: tuple[datetime, datetime], approved: datetime, **more: object) -> Maintenance:
    known = Maintenance(
        service="klockaren",
        zone=zone,
        texts={"sv": NoticeText("Ny databas")},
        author="siri",
        made=approved,
        state=NoticeState.APPROVED,
        approved=approved,
        windows=tuple(Window(number, start, end) for number, (start, end) in enumerate(windows, 1)),
        reminders=("7d", "1d", "1h"),
    )
    return replace(known, **more)  # pyright: ignore[reportArgumentType]: each test knows the fields it gives


def lived(
    told: Maintenance, since: datetime, until: datetime, step: timedelta = MINUTE
) -> dict[tuple[int, str], datetime]:
    """When each post is made by a desk that looks at the clock so often."""
    posted: dict[tuple[int, str], datetime] = {}
    now = since
    while now <= until:
        told = advanced(told, now)
        for one in due_posts(told, posted, now):
            assert one.item.name not in posted
            posted[one.item.name] = now if one.decision is PostDecision.POSTED else datetime.min.replace(tzinfo=UTC)
        now += step
    return {name: at for name, at in posted.items() if at.year > 1}


@pytest.mark.parametrize(("zone", "year", "which"), [one for at, one in enumerate(cases()) if WHOLE or at % 8 == 0])
def test_a_whole_life_minute_by_minute(zone: str, year: int, which: int) -> None:
    """Three windows around a transition, lived through a minute at a time: each post at its minute, none twice."""
    wall, transition = clock(zone, year, which)
    windows = [transition + timedelta(hours=hours, minutes=7) for hours in (-20, -1, 22)]
    told = notice(zone, *((at, at + timedelta(minutes=50)) for at in windows), approved=wall.first)
    made = lived(told, wall.first, transition + timedelta(days=2))
    expected = {CARD: wall.first}
    for number, start in enumerate(windows, 1):
        for many in (7, 1):
            expected[number, f"reminder-{many}d"] = wall.first_time_at(wall.reads(start) - timedelta(days=many))
        expected[number, "reminder-1h"] = start - timedelta(hours=1)
        expected[number, "started"] = start
    assert made == expected
    planned = plan(replace(told, state=NoticeState.DRAFT, approved=None), [CHANNEL], wall.first)
    assert {one.item.name: one.item.at for one in planned} == expected


CHANNEL = NoticeChannel("here", ("sv",), "Europe/Helsinki", datetime(2026, 1, 1, tzinfo=UTC))
NOON = datetime(2026, 11, 19, 12, 0, tzinfo=UTC)
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
ONE = notice("Europe/Helsinki", (NOON + 3 * DAY, NOON + 3 * DAY + 6 * HOUR), approved=NOON)


def told(known: Maintenance, posted: Mapping[tuple[int, str], object], now: datetime) -> dict[str, str]:
    """Key and decision of what is due."""
    return {one.item.key: one.decision.value for one in due_posts(advanced(known, now), posted, now)}


SEEN = dict.fromkeys([CARD])


def test_a_draft_is_told_to_nobody() -> None:
    assert due_posts(replace(ONE, state=NoticeState.DRAFT, approved=None), {}, NOON + 9 * DAY) == ()


def test_what_has_been_posted_is_not_posted_again_also_when_the_clock_is_put_back() -> None:
    made = {CARD: None, (1, "reminder-7d"): None, (1, "reminder-1d"): None}
    assert told(ONE, made, NOON + 2 * DAY) == {}
    assert told(ONE, made, NOON + 2 * DAY - 5 * HOUR) == {}


def test_of_reminders_only_what_is_still_of_use_is_posted_after_an_outage() -> None:
    start = NOON + 3 * DAY
    made = {**SEEN, (1, "reminder-7d"): None}
    assert told(ONE, made, start - DAY + 15 * MINUTE) == {"reminder-1d": "posted"}
    assert told(ONE, made, start - DAY + 16 * MINUTE) == {"reminder-1d": "too late"}
    assert told(ONE, made, start - HOUR) == {"reminder-1d": "too late", "reminder-1h": "posted"}
    near = replace(ONE, reminders=("1d", "10m", "5m"))
    assert told(near, SEEN, start - 4 * MINUTE)["reminder-10m"] == "too late"
    assert told(near, SEEN, start - 4 * MINUTE)["reminder-5m"] == "posted"
    assert told(near, SEEN, start) == dict.fromkeys(("reminder-1d", "reminder-10m", "reminder-5m"), "too late") | {
        "started": "posted"
    }


def test_a_start_is_caught_up_with_its_true_time() -> None:
    late = NOON + 3 * DAY + 4 * HOUR
    begun = advanced(ONE, late)
    assert begun.windows[0].started == ONE.windows[0].start
    [item] = [one.item for one in due_posts(begun, dict.fromkeys([CARD, *REMINDERS]), late)]
    assert (item.kind, item.at) == (PlannedKind.STARTED, ONE.windows[0].start)


REMINDERS = [(1, f"reminder-{offset}") for offset in ("7d", "1d", "1h")]


def test_a_place_that_hears_of_it_late_gets_the_card_and_not_what_it_tells_already() -> None:
    during = NOON + 3 * DAY + HOUR
    first = told(ONE, {}, during)
    assert first.pop("announced") == "posted"
    assert set(first.values()) == {"on the card"}
    assert set(first) == {"reminder-7d", "reminder-1d", "reminder-1h", "started"}


def test_nobody_hears_for_the_first_time_of_what_is_over() -> None:
    over = replace(ONE, state=NoticeState.OVER, over=NOON, windows=(replace(ONE.windows[0], state=WindowState.DONE),))
    assert due_posts(over, {}, NOON + DAY) == ()
    assert told(over, SEEN, NOON + DAY) == {"all-done": "posted"}


def test_it_is_announced_not_before_its_time() -> None:
    later = replace(ONE, announce=NOON + DAY)
    assert due_posts(later, {}, NOON + 23 * HOUR) == ()
    assert told(later, {}, NOON + DAY)["announced"] == "posted"
    assert next(one.item.at for one in plan(later, [CHANNEL], NOON)) == NOON + DAY


def test_a_moved_window_is_reminded_of_anew_and_a_longer_one_is_not() -> None:
    window = ONE.windows[0]
    posted = dict.fromkeys([CARD, *REMINDERS])
    moved = replace(window, start=window.start + DAY, end=window.end + DAY, moves=1, changes=1)
    keys = [item.key for item in timetable(replace(ONE, windows=(moved,)))]
    assert keys == ["reminder-7d-1", "announced", "reminder-1d-1", "reminder-1h-1", "started"]
    assert told(replace(ONE, windows=(moved,)), posted, window.start)["reminder-1d-1"] == "posted"
    longer = replace(ONE, windows=(replace(window, end=window.end + HOUR, changes=1),))
    assert told(longer, posted, window.start - HOUR) == {}


def test_the_end_of_the_whole_tells_that_of_its_last_window() -> None:
    two = notice("Europe/Helsinki", (NOON, NOON + HOUR), (NOON + DAY, NOON + DAY + HOUR), approved=NOON - DAY)
    first, second = (replace(window, state=WindowState.DONE, ended=window.end) for window in two.windows)
    posted = {CARD, *(item.name for item in timetable(two))}
    once = replace(two, windows=(first, two.windows[1]))
    assert [one.item.name for one in due_posts(once, posted, NOON + 2 * HOUR)] == [(1, "done")]
    both = replace(two, windows=(first, second), state=NoticeState.OVER, over=second.ended)
    assert [one.item.name for one in due_posts(both, posted | {(1, "done")}, NOON + 2 * DAY)] == [(0, "all-done")]


def test_one_window_called_off_says_nothing_of_the_others() -> None:
    two = notice("Europe/Helsinki", (NOON, NOON + HOUR), (NOON + DAY, NOON + DAY + HOUR), approved=NOON - 9 * DAY)
    gone = replace(two.windows[0], state=WindowState.CANCELLED, ended=NOON - HOUR)
    items = timetable(replace(two, windows=(gone, two.windows[1])))
    assert [item.key for item in items if item.window == 1] == ["cancelled"]
    assert [item.key for item in items if item.window == 2] == [*(key for _, key in REMINDERS), "started"]


def test_staff_are_reminded_of_an_end_that_passes_until_somebody_says_that_it_is_done() -> None:
    end = ONE.windows[0].end
    seen: list[tuple[datetime, NoticeReminder]] = []
    keys: set[str] = set()
    now = ONE.windows[0].start
    while now < end + 30 * DAY:
        for one in due_reminders(advanced(ONE, now), now):
            if one.key not in keys:
                seen.append((now, one.kind))
                keys.add(one.key)
        now += 15 * MINUTE
    asked, *rest = seen
    assert asked == (end - 15 * MINUTE, NoticeReminder.ENDS_SOON)
    assert [at - end for at, _ in rest] == [timedelta(), HOUR, 4 * HOUR, *(day * DAY for day in range(1, 15))]
    assert {reminder for _, reminder in rest} == {NoticeReminder.NOT_DONE}
    done = replace(ONE, windows=(replace(ONE.windows[0], state=WindowState.DONE),))
    assert due_reminders(done, end + HOUR) == ()


def test_a_promised_update_is_a_debt_too() -> None:
    open_ = Incident(
        service="x",
        zone="Europe/Rome",
        texts={"it": NoticeText("x")},
        author="sam",
        made=NOON,
        approved=NOON,
        state=NoticeState.APPROVED,
    )
    promised = replace(open_, next_update=NOON + 2 * HOUR)
    assert due_reminders(open_, NOON + DAY) == ()
    assert [one.kind for one in due_reminders(promised, NOON + 2 * HOUR - MINUTE)] == [NoticeReminder.UPDATE_SOON]
    assert [one.kind for one in due_reminders(promised, NOON + 2 * HOUR)] == [NoticeReminder.UPDATE_LATE]


@pytest.mark.parametrize("written", ["", "d", "0d", "-1d", "1.5h", "7 d", "7days", "1y", "99999d"])
def test_what_is_no_time_before_the_start_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match="not a time before"):
        parse_offset(written)


def test_a_time_before_is_written_as_it_is_read() -> None:
    assert [str(parse_offset(written)) for written in ("7d", "2w", "1h", "36h", "90m", "60m")] == [
        *("7d", "14d", "1h", "36h", "90m", "1h")
    ]

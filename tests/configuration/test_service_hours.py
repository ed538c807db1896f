"""Service hours, public holidays, and what "within four service hours" means on the clock."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.configuration.service_hours import Holidays, ServiceHours, parse_weekly

HELSINKI = ZoneInfo("Europe/Helsinki")
FINNISH = Holidays("FI", ("public",), frozenset({date(2026, 12, 24)}))
OFFICE = parse_weekly({"monday-friday": ["08:30-11:30", "12:15-15:30"]})
DESK = ServiceHours(OFFICE, FINNISH, HELSINKI, first_look_hours=4)


def at(text: str, zone: ZoneInfo = HELSINKI) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=zone)


# Holidays


def test_a_finnish_desk_rests_on_the_days_finland_rests():
    resting = [date(2026, 1, 6), date(2026, 5, 14), date(2026, 6, 19), date(2026, 12, 6)]
    assert [FINNISH.on(day) for day in resting] == [True] * 4
    assert not FINNISH.on(date(2026, 11, 19))


def test_a_day_of_its_own_counts_only_where_it_is_given():
    assert FINNISH.on(date(2026, 12, 24))
    assert not Holidays("FI").on(date(2026, 11, 20))


def test_swedish_midsummer_eve_needs_its_category():
    eve = date(2026, 6, 19)
    assert not Holidays("SE").on(eve)
    assert Holidays("SE", ("public", "de_facto")).on(eve)


def test_without_a_country_only_the_extra_days_are_holidays():
    assert [Holidays(None, (), frozenset({date(2026, 3, 3)})).on(date(2026, m, m)) for m in (1, 3)] == [False, True]


@pytest.mark.parametrize(
    ("holidays", "named"), [(Holidays("XX"), "XX"), (Holidays("FI", ("every-day",)), "every-day"), (FINNISH, None)]
)
def test_an_unknown_country_or_category_is_said(holidays: Holidays, named: str | None):
    fault = holidays.fault()
    assert fault is None if named is None else named in (fault or "")


# Open or closed


@pytest.mark.parametrize(
    ("moment", "is_open"),
    [
        ("2026-11-19 08:29", False),
        ("2026-11-19 08:30", True),
        ("2026-11-19 11:30", False),  # lunch
        ("2026-11-19 15:29:59", True),
        ("2026-11-19 15:30", False),
        ("2026-11-21 10:00", False),  # a Saturday
        ("2026-12-24 10:00", False),  # a day of its own
        ("2026-01-06 10:00", False),  # Epiphany
    ],
)
def test_the_desk_is_open_in_its_hours_and_on_no_holiday(moment: str, is_open: bool):
    assert DESK.open_at(at(moment)) is is_open


def test_a_moment_is_judged_where_the_desk_is():
    assert DESK.open_at(datetime(2026, 11, 19, 6, 30, tzinfo=UTC))
    assert not DESK.open_at(at("2026-11-19 15:00", ZoneInfo("Europe/Oslo")))


@pytest.mark.parametrize(
    ("moment", "opens"),
    [
        ("2026-11-19 10:00", "2026-11-19 10:00"),  # open already
        ("2026-11-19 11:45", "2026-11-19 12:15"),
        ("2026-11-20 15:30", "2026-11-23 08:30"),  # over a weekend
        ("2026-12-23 16:00", "2026-12-28 08:30"),  # over Christmas
    ],
)
def test_the_desk_says_when_it_opens_next(moment: str, opens: str):
    assert DESK.next_open(at(moment)) == at(opens)


# How long something may take


@pytest.mark.parametrize(
    ("start", "hours", "due"),
    [
        ("2026-11-19 08:30", 2, "2026-11-19 10:30"),
        ("2026-11-19 08:30", 3, "2026-11-19 11:30"),  # ends as the desk closes, not when it opens again
        ("2026-11-19 11:00", 1, "2026-11-19 12:45"),
        ("2026-11-19 14:05", None, "2026-11-20 11:05"),  # a first look: 1 h 25 min today, 2 h 35 min tomorrow
        ("2026-11-20 20:00", 1, "2026-11-23 09:30"),
        ("2026-11-19 10:00", 0, "2026-11-19 10:00"),
        ("2026-11-19 12:00", 0, "2026-11-19 12:15"),
        ("2026-11-19 08:30", 62.5, "2026-12-02 15:30"),  # ten days of 6 h 15 min
    ],
)
def test_only_service_hours_count(start: str, hours: float | None, due: str):
    assert DESK.due(at(start), hours) == at(due)


def test_the_answer_is_in_the_zone_of_the_desk():
    start = datetime(2026, 11, 19, 12, 5, tzinfo=UTC)
    assert DESK.due(start).tzinfo is DESK.next_open(start).tzinfo is HELSINKI


ROUND_THE_CLOCK = ServiceHours(parse_weekly({"monday-sunday": ["00:00-24:00"]}), Holidays(), HELSINKI, 4)


def test_a_desk_that_never_closes_is_open_at_midnight_too():
    assert ROUND_THE_CLOCK.open_at(at("2026-11-20 00:00"))
    assert ROUND_THE_CLOCK.open_at(at("2026-11-20 23:59:59.999999"))


@pytest.mark.parametrize("night", ["2026-03-28 22:00", "2026-10-24 22:00", "2026-11-18 22:00"])
def test_hours_are_real_ones_when_the_clocks_change(night: str):
    start = at(night)
    assert ROUND_THE_CLOCK.due(start, 10).astimezone(UTC) - start.astimezone(UTC) == timedelta(hours=10)


def test_hours_that_summer_time_leaves_out_do_not_count():
    night_desk = ServiceHours({6: ((time(3), time(4)),)}, Holidays(), HELSINKI, 1)
    assert night_desk.next_open(at("2026-03-29 00:00")) == at("2026-04-05 03:00")


@given(
    st.integers(0, 2 * 365 * 24 * 60).map(lambda minutes: at("2026-01-01 00:00") + timedelta(minutes=minutes)),
    st.floats(0, 100),
    st.floats(0, 100),
)
def test_more_hours_are_never_due_earlier_and_always_while_open(start: datetime, some: float, more: float):
    first, later = DESK.due(start, some), DESK.due(start, some + more)
    assert start <= first <= later
    assert DESK.open_at(first) or DESK.open_at(first - timedelta(microseconds=1))


# A desk nobody could reach


@pytest.mark.parametrize("weekly", [{}, {0: ()}])
def test_a_desk_without_hours_is_refused(weekly: dict[int, tuple[tuple[time, time], ...]]):
    with pytest.raises(ValueError, match="never open"):
        ServiceHours(weekly, Holidays(), HELSINKI, 4)


def test_a_desk_whose_every_day_is_a_holiday_says_so_instead_of_searching_for_ever():
    resting = frozenset(date(2026, 1, 1) + timedelta(days=n) for n in range(1000))
    with pytest.raises(ValueError, match="400 days"):
        ServiceHours(OFFICE, Holidays(None, (), resting), HELSINKI, 4).next_open(at("2026-01-01 12:00"))


# As the desk file writes them


def test_days_and_runs_of_days_are_read():
    assert parse_weekly({"monday-tuesday": ["12:00-15:30", "8:30-11:30"], "saturday": ["10:00-24:00"]}) == {
        0: ((time(8, 30), time(11, 30)), (time(12), time(15, 30))),
        1: ((time(8, 30), time(11, 30)), (time(12), time(15, 30))),
        5: ((time(10), time(0)),),
    }


@pytest.mark.parametrize(
    ("key", "spans", "said"),
    [
        ("måndag", ["08:00-12:00"], "not a day"),
        ("friday-monday", ["08:00-12:00"], "not a day or a run of days"),
        ("monday-", ["08:00-12:00"], "not a day"),
        ("monday", ["8-12"], "not a time span"),
        ("monday", ["08:00-25:00"], "not a time span"),
        ("monday", ["24:00-02:00"], "not a time span"),
        ("monday", ["08:00"], "not a time span"),
        ("monday", ["12:00-08:00"], "ends before it starts"),
        ("monday", ["08:00-08:00"], "ends before it starts"),
        ("monday", ["08:00-12:00", "11:59-15:00"], "overlap at 11:59"),
        ("monday", ["08:00-24:00", "22:00-23:00"], "overlap at 22:00"),
    ],
)
def test_a_fault_is_said_with_its_key(key: str, spans: list[str], said: str):
    with pytest.raises(ValueError, match=f"^{key}: .*{said}"):
        parse_weekly({key: spans})


def test_a_day_has_its_hours_from_one_line_only():
    with pytest.raises(ValueError, match=r"^friday: friday already has its hours"):
        parse_weekly({"monday-friday": ["08:00-12:00"], "friday": ["08:00-11:00"]})


def test_every_fault_is_said_at_once():
    with pytest.raises(ValueError, match=r"^sön: .*\n.*\nsaturday: "):
        parse_weekly({"sön": [], "friday": ["x"], "saturday": ["2"]})

"""How fast the desk may send: never faster than the limits, and never slower than they ask for."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.delivery.pace import SentLately, free_at, room, spread
from bot.model.send_limit import SendLimit

NOON = datetime(2026, 11, 19, 12, 0, tzinfo=UTC)
TEAMS = (SendLimit(7, 1), SendLimit(60, 30), SendLimit(1800, 3600))

limits_ = st.lists(st.builds(SendLimit, st.integers(1, 9), st.integers(1, 30)), min_size=1, max_size=3)


def after(seconds: float) -> datetime:
    return NOON + timedelta(seconds=seconds)


def kept(sent: list[datetime], limits: list[SendLimit]) -> bool:
    """Counted the long way: in no stretch of time that ends with a post are there too many."""
    return all(sum(last - limit.span < one <= last for one in sent) <= limit.most for limit in limits for last in sent)


@given(limits_, st.lists(st.integers(0, 12), max_size=60))
def test_who_sends_when_there_is_room_keeps_every_limit(limits: list[SendLimit], pauses: list[int]) -> None:
    sent: list[datetime] = []
    now = NOON
    for pause in pauses:
        now += timedelta(seconds=pause / 4)
        sent += [now] * room(sent, limits, now)
    assert kept(sent, limits)


@given(limits_, st.lists(st.integers(0, 12), min_size=1, max_size=60))
def test_who_waits_until_it_is_free_keeps_every_limit_and_waits_no_longer(
    limits: list[SendLimit], pauses: list[int]
) -> None:
    sent: list[datetime] = []
    now = NOON
    for pause in pauses:
        now = free_at(sent, limits, now + timedelta(seconds=pause / 4))
        assert room(sent, limits, now) >= 1
        sent.append(now)
    assert kept(sent, limits)
    free = free_at(sent, limits, now)
    if free > now:
        assert room(sent, limits, free - timedelta(microseconds=1)) == 0


def test_a_conversation_gets_seven_at_once_then_two_a_second_then_one_every_two_seconds() -> None:
    sent: list[datetime] = []
    now = NOON
    for _ in range(2000):
        now = free_at(sent, TEAMS, now)
        sent.append(now)
    moments = [(one - NOON).total_seconds() for one in sent]
    assert moments[:8] == [0] * 7 + [1]
    assert (moments[59], moments[60]) == (8, 30)
    assert moments[1799] == 29 * 30 + 8
    assert moments[1800] == 3600


def test_where_nothing_was_sent_everything_is_free() -> None:
    assert (room((), TEAMS, NOON), free_at((), TEAMS, NOON)) == (7, NOON)


def test_bursts_are_spread_out() -> None:
    assert spread([SendLimit(40, 1)]) == (SendLimit(40, 1), SendLimit(4, 0.1))
    assert spread([SendLimit(7, 1)]) == (SendLimit(7, 1), SendLimit(1, 0.1))


@given(st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 20)), max_size=40))
def test_what_is_forgotten_would_change_nothing(went: list[tuple[str, int]]) -> None:
    limits = [SendLimit(3, 1), SendLimit(5, 10)]
    traffic, everything, now = SentLately(), dict[str, list[datetime]](), NOON
    for where, pause in went:
        now += timedelta(seconds=pause)
        traffic.record(where, limits, now)
        everything.setdefault(where, []).append(now)
        for one in "abc":
            whole = everything.get(one, [])
            assert room(traffic.sent_to(one), limits, now) == room(whole, limits, now)
            assert free_at(traffic.sent_to(one), limits, now) == free_at(whole, limits, now)


def test_where_nothing_goes_any_more_nothing_is_remembered() -> None:
    traffic = SentLately()
    for number in range(100):
        traffic.record(f"{number}", TEAMS, after(number))
    traffic.record("a", TEAMS, after(3699.5))
    assert [where for where, _ in traffic.all()] == ["a"]


@pytest.mark.parametrize("times", [1, 7])
def test_what_is_full_is_free_again_when_the_oldest_is_long_enough_ago(times: int) -> None:
    sent = [NOON] * times
    assert free_at(sent, [SendLimit(times, 2)], after(1)) == after(2)

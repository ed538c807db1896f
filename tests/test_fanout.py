"""A notice to many channels while Teams throttles, loses replies and has closed some: each once, none missed."""

from pathlib import Path

import pytest

from bot.house import House
from tests.harness.fanout import Seen, Weather, fan_out
from tests.harness.small import small_house

CHANNELS = 400


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    return small_house(tmp_path_factory.mktemp("house"))


def seen(house: House, folder: Path, weather: Weather, seed: int = 1) -> Seen:
    return fan_out(folder, house, CHANNELS, weather, seed)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_each_live_channel_once_and_what_was_lost_is_listed(house: House, tmp_path: Path, seed: int) -> None:
    told = seen(house, tmp_path, Weather(lost=0.05, gone=0.01), seed)
    assert (len(told.posted), set(told.posted.values()), len(told.gone)) == (CHANNELS - 4, {1}, 4)
    assert told.lost
    assert {one.lane for one in told.unsent if one.state == "uncertain"} == told.lost
    assert {one.lane for one in told.unsent if one.state == "dead"} == told.gone
    assert {one.state for one in told.unsent} == {"uncertain", "dead"}


@pytest.mark.parametrize("seed", [1, 2])
def test_never_fifty_in_a_second_and_hardly_slower_than_the_pace_asks_for(
    house: House, tmp_path: Path, seed: int
) -> None:
    told = seen(house, tmp_path, Weather(throttled=0.1, lost=0), seed)
    assert told.most_within(1) < 50
    assert told.last < 1.5 * len(told.requests) / 40


def test_who_asks_meanwhile_is_answered_as_though_nothing_else_were_sent(house: House, tmp_path: Path) -> None:
    told = seen(house, tmp_path, Weather(throttled=0, lost=0))
    assert len(told.replies) >= 2
    assert max(told.replies) < 1

"""A notice to many channels while Teams throttles, loses replies and has closed some: each once, none missed."""

from itertools import pairwise
from pathlib import Path

import pytest

from bot.configuration.app_context import AppContext
from bot.delivery.transport import DeliveryTrouble
from bot.store.deliveries.outbox import MOST_EACH
from tests.harness.fanout import Seen, Weather, fan_out
from tests.harness.small import small_app

CHANNELS = 400


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> AppContext:
    return small_app(tmp_path_factory.mktemp("house"))


FOUR_HOURS = 4 * 3600.0


def seen(app: AppContext, folder: Path, weather: Weather, seed: int = 1) -> Seen:
    return fan_out(folder, app, CHANNELS, weather, seed)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_each_live_channel_once_and_what_was_lost_is_listed(app: AppContext, tmp_path: Path, seed: int) -> None:
    told = seen(app, tmp_path, Weather(lost=0.05, gone=0.01), seed)
    assert (len(told.posted), set(told.posted.values()), len(told.gone)) == (CHANNELS - 4, {1}, 4)
    assert told.lost
    assert {one.lane for one in told.unsent if one.state == "uncertain"} == told.lost
    assert {one.lane for one in told.unsent if one.state == "dead"} == told.gone
    assert {one.state for one in told.unsent} == {"uncertain", "dead"}


@pytest.mark.parametrize("seed", [1, 2])
def test_never_fifty_in_a_second_and_hardly_slower_than_the_pace_asks_for(
    app: AppContext, tmp_path: Path, seed: int
) -> None:
    told = seen(app, tmp_path, Weather(throttled=0.1, lost=0), seed)
    assert told.most_within(1) < 50
    assert told.last < 1.5 * len(told.requests) / 40


def test_who_asks_meanwhile_is_answered_as_though_nothing_else_were_sent(app: AppContext, tmp_path: Path) -> None:
    told = seen(app, tmp_path, Weather(throttled=0, lost=0))
    assert len(told.replies) >= 2
    assert max(told.replies) < 1


@pytest.mark.parametrize("fails", [DeliveryTrouble.UNREACHED, DeliveryTrouble.AMBIGUOUS])
def test_what_is_down_for_hours_gets_every_case_within_a_minute_of_its_return(
    app: AppContext, tmp_path: Path, fails: DeliveryTrouble
) -> None:
    weather = Weather(throttled=0, lost=0, down=FOUR_HOURS, fails=fails)
    told = fan_out(tmp_path, app, CHANNELS, weather, 1, once=False)
    assert (len(told.posted), told.unsent) == (CHANNELS, [])
    assert told.last < FOUR_HOURS + 60
    assert sum(at < FOUR_HOURS for at in told.requests) < FOUR_HOURS / 20  # it is left in peace meanwhile


def test_what_cannot_be_reached_for_hours_costs_no_notice(app: AppContext, tmp_path: Path) -> None:
    told = seen(app, tmp_path, Weather(throttled=0, lost=0, down=FOUR_HOURS, fails=DeliveryTrouble.UNREACHED))
    assert (set(told.posted.values()), len(told.posted), told.unsent) == ({1}, CHANNELS, [])
    tries = [at for at in told.requests if at < FOUR_HOURS]
    assert max(later - at for at, later in pairwise(tries)) < 60  # where nobody is a try costs nothing


def test_few_notices_are_spent_on_finding_out_whether_it_is_well_again(app: AppContext, tmp_path: Path) -> None:
    told = seen(app, tmp_path, Weather(throttled=0, lost=0, down=FOUR_HOURS))
    assert len(told.lost) < MOST_EACH + 25
    assert set(told.posted.values()) == {1}
    assert set(told.posted) == {one.lane for one in told.unsent} ^ {f"19:{n}@thread.tacv2" for n in range(CHANNELS)}
    assert {one.state for one in told.unsent} == {"uncertain"}

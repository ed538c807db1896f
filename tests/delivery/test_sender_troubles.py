"""The sender when something fails: what is backed off from, what is uncertain, what is stopped until somebody looks."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.adapters.terminal.connector import ConnectorCall, InjectedFault
from bot.configuration.app_context import AppContext
from bot.configuration.desk_file import SendPace
from bot.model.send_limit import SendLimit
from tests.harness.live import lanes, until
from tests.harness.out import TENANT, WayOut, faults
from tests.harness.served import Served
from tests.harness.small import small_app, small_knowledge

CHANNEL = "19:stod@thread.tacv2"


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> AppContext:
    return small_app(tmp_path_factory.mktemp("house"))


@pytest.fixture
def out(app: AppContext, tmp_path: Path) -> Iterator[WayOut]:
    with WayOut(app, tmp_path) as opened:
        yield opened


def notice(out: WayOut, to: str, text: str = "notice", name: str = "") -> int:
    return out.post(to, text, name, once=True)


# At most once

LOST = [
    *(pytest.param(InjectedFault(status=status), id=str(status)) for status in (408, 500, 502, 503, 504)),
    pytest.param(InjectedFault(reset=True), id="torn down before"),
    pytest.param(InjectedFault(reset=True, after=True), id="torn down after"),
    pytest.param(InjectedFault(status=504, after=True), id="taken, they say it was not"),
]


@pytest.mark.parametrize("fault", LOST)
def test_a_notice_of_which_nobody_knows_is_sent_once_and_no_more(out: WayOut, fault: InjectedFault) -> None:
    out.script.faults["a:anna"] = [fault]
    number = notice(out, "a:anna")
    out.start().until_state("uncertain", number)
    out.until_state("done", out.post("a:anna", "reply"))
    out.advance(3600)
    out.tick()
    out.nothing_else_waits(TENANT)
    assert out.texts("a:anna").count("notice") == 1
    assert out.state(number) == "uncertain"


@pytest.mark.parametrize("status", [412, 429])
def test_a_notice_that_was_certainly_not_taken_is_sent_again(out: WayOut, status: int) -> None:
    out.script.faults["a:anna"] = list(faults(status))
    number = notice(out, "a:anna")
    out.start().until_tried(number, str(status))
    out.advance(2)
    out.until_state("done", number)
    assert out.said("a:anna") == ["notice"]


def test_a_notice_that_found_nobody_there_is_sent_again(out: WayOut) -> None:
    number = notice(out, "a:anna")
    place = out.place("a:anna")
    out.ask(lambda store: store.places.seen(replace(place, service_url="http://127.0.0.1:1")))
    out.start().until_tried(number, "Cannot connect")
    out.ask(lambda store: store.places.seen(place))
    out.advance(2)
    out.until_state("done", number)


def test_the_change_of_a_notice_is_simply_repeated(out: WayOut) -> None:
    out.start().until_state("done", notice(out, "a:anna", name="notice"))
    out.script.faults["a:anna"] = list(faults(503, 503))
    out.edit("notice", "changed")
    for tried in (2, 3):
        until(lambda: len(out.texts("a:anna")) == tried)  # noqa: B023 - used at once
        out.nothing_else_waits()
        out.advance(3)
    until(lambda: out.said("a:anna") == ["changed"])


def test_a_notice_found_by_a_person_is_changed_where_it_stands(out: WayOut) -> None:
    out.script.faults[""] = [InjectedFault(status=504, after=True)]
    number = notice(out, CHANNEL, name="notice")
    out.start().until_state("uncertain", number)
    out.edit("notice", "changed")
    out.nothing_else_waits(TENANT)
    assert out.said(CHANNEL) == ["notice"]
    [post] = [post for post in out.peer.posts.values() if post.place.id == CHANNEL]
    [stuck] = [one for one in out.ask(lambda store: store.dead_letters.unsent()) if one.state == "uncertain"]
    out.ask(lambda store: store.dead_letters.mark_posted(stuck.id, post.id, out.now, out.now + timedelta(days=5)))
    out.wake()
    until(lambda: out.said(CHANNEL) == ["changed"])


def test_killed_while_it_is_sent_it_is_uncertain_after_the_restart_and_a_reply_is_said_again(
    app: AppContext, tmp_path: Path
) -> None:
    data, knowledge = tmp_path / "data", small_knowledge(tmp_path / "knowledge")
    with WayOut(app, data) as out:  # Teams and the rows; the sender is that of a real process, as is the clock
        out.now = datetime.now(UTC)
        out.script.faults |= {"a:anna": [InjectedFault(delay=60)], "a:berit": [InjectedFault(delay=60)]}
        out.post("a:anna", "notice", once=True)
        out.post("a:berit", "reply")
        with Served(data, knowledge) as desk:
            until(lambda: len(out.peer.calls) == 2)
            desk.kill()
        assert sorted(lanes(data, "sending")) == ["a:anna", "a:berit"]
        with Served(data, knowledge):
            until(lambda: lanes(data, "done") == ["a:berit"])
        assert lanes(data, "uncertain") == ["a:anna"]
        assert (out.texts("a:anna"), out.texts("a:berit")) == (["notice"], ["reply", "reply"])


# Refusals that may pass

PASSING = [
    300,
    301,
    302,
    307,
    308,
    400,
    402,
    405,
    406,
    407,
    409,
    410,
    411,
    415,
    417,
    418,
    421,
    422,
    423,
    424,
    425,
    426,
    428,
]


@pytest.mark.parametrize("status", [*PASSING, 431, 451, 499])
def test_a_refusal_that_passes_costs_no_answer(out: WayOut, status: int) -> None:
    out.script.faults["a:anna"] = list(faults(status))
    number = out.post("a:anna", "reply")
    out.start().until_tried(number, str(status))
    out.advance(10)
    out.until_state("done", number)
    assert out.said("a:anna") == ["reply"]


def test_a_refusal_that_does_not_pass_is_given_up_after_some_minutes(out: WayOut) -> None:
    out.script.faults["a:anna"] = list(faults(*[400] * 10))
    first, second = out.post("a:anna", "one"), out.post("a:anna", "two")
    out.start()
    tries = 0
    for number in (first, second):
        for seconds in (10, 30, 60, 120):
            tries += 1
            until(lambda: len(out.texts("a:anna")) == tries)  # noqa: B023 - used at once
            out.until_tried(number, "400")
            out.nothing_else_waits(tenant=f"tenant {tries}")
            out.advance(seconds)
        tries += 1
        out.until_state("dead", number)
    assert len(out.texts("a:anna")) == 10


# Failing destinations


def fail(out: WayOut, *places: str, status: int = 503) -> list[int]:
    """A reply to each of these places, which is not taken."""
    for place in places:
        out.script.faults[place] = list(faults(*[status] * 50))
    numbers = [out.post(place, "hello", hours=48) for place in places]
    for number in numbers:
        out.until_tried(number, str(status))
    return numbers


FIVE = tuple(f"a:{number}" for number in range(5))


def test_after_five_failures_in_a_row_the_destination_rests_and_others_do_not(out: WayOut) -> None:
    out.start()
    numbers = fail(out, *FIVE)
    other = out.post("a:berit", "hello")
    out.nothing_else_waits(tenant="another tenant")
    assert out.texts("a:berit") == []
    [troubled] = out.ask(lambda store: store.destinations.in_trouble(out.now))
    assert (troubled.name, troubled.failures, "503" in troubled.error) == (TENANT, 5, True)
    for place in FIVE:
        out.script.faults[place].clear()
    out.advance(1)
    out.until_state("done", other, *numbers)
    assert out.ask(lambda store: store.destinations.in_trouble(out.now)) == []


def test_four_failures_and_something_that_arrives_are_none(out: WayOut) -> None:
    out.start()
    fail(out, *FIVE[:4])
    out.until_state("done", out.post("a:berit", "hello"))
    fail(out, FIVE[4])
    out.until_state("done", out.post("a:carl", "hello"))


@pytest.mark.parametrize("status", [400, 403, 412, 429])
def test_who_refuses_is_not_out_of_order(out: WayOut, status: int) -> None:
    out.start()
    fail(out, *FIVE[:4])
    out.script.faults["a:berit"] = list(faults(status))
    out.post("a:berit", "hello")
    until(lambda: out.texts("a:berit"))
    out.nothing_else_waits()
    fail(out, FIVE[4])
    out.until_state("done", out.post("a:carl", "hello"))


def test_one_at_a_time_finds_out_and_then_everything_leaves_without_a_try_lost(out: WayOut) -> None:
    out.start()
    numbers = fail(out, *FIVE)
    others = [out.post(f"b:{number}", "hello") for number in range(10)]
    out.script.faults |= {f"b:{number}": list(faults(503)) for number in range(2)}
    for tried in (1, 2):
        out.advance(30)
        until(lambda: sum(bool(out.texts(f"b:{number}")) for number in range(10)) == tried)  # noqa: B023 - used at once
        out.nothing_else_waits(tenant="another tenant")
        assert len([call for call in out.peer.calls if call.conversation.startswith(("a:0", "b:"))]) == tried + 1
    for place in FIVE:
        out.script.faults[place].clear()
    out.advance(30)
    out.until_state("done", *others)
    out.advance(30)
    out.until_state("done", *numbers)
    assert [out.summary_of(number).attempts for number in others] == [1] * 10


def test_the_longer_it_is_out_of_order_the_longer_it_rests_and_half_a_minute_at_most(out: WayOut) -> None:
    out.start()
    fail(out, *FIVE)
    for seconds in (1, 2, 4, 8, 16, 30, 30):
        over = out.now + timedelta(seconds=seconds)
        until(lambda: out.ask(lambda store: store.destinations.next_retry(out.now)) == over)  # noqa: B023 - used at once
        out.advance(seconds)


# Removed from a place, or not


def closed(call: ConnectorCall) -> InjectedFault | None:
    return InjectedFault(status=403) if call.conversation.startswith("a:closed") else None


def with_places(out: WayOut, closed_: int, open_: int) -> tuple[list[int], list[int]]:
    """Places of the tenant, some of which are going to say that the desk is not there; a post for each."""
    out.peer.faults = closed
    gone = [out.post(f"a:closed{number}", "hello", hours=24) for number in range(closed_)]
    well = [out.post(f"a:open{number}", "hello", hours=24) for number in range(open_)]
    return gone, well


@pytest.mark.parametrize(("closed_", "open_"), [(4, 0), (5, 45)])
def test_places_that_the_desk_was_removed_from_are_forgotten_and_nobody_else_suffers(
    out: WayOut, closed_: int, open_: int
) -> None:
    gone, well = with_places(out, closed_, open_)
    out.start().until_state("dead", *gone)
    out.until_state("done", *well)
    assert out.ask(lambda store: store.destinations.in_trouble(out.now)) == []


def alarmed(out: WayOut) -> tuple[list[int], list[int]]:
    """Five of fourteen places say that the desk is gone, and one of those left has something waiting since."""
    out.bind("a:support")
    gone, _ = with_places(out, 5, 8)
    out.start().until_state("dead", *gone)
    until(lambda: out.ask(lambda store: store.destinations.stopped(TENANT)))
    return gone, [out.post("a:open1", "more", hours=24)]


def test_when_too_many_say_so_the_tenant_is_stopped_and_support_told(out: WayOut) -> None:
    _, later = alarmed(out)
    until(lambda: any("posts resume tenant" in str(text) for text in out.said("a:support")))
    out.advance(3600)
    out.nothing_else_waits(tenant="another tenant")
    assert out.state(later[0]) == "waiting"
    out.ask(lambda store: store.destinations.resume(TENANT, out.now))
    out.wake()
    out.until_state("done", *later)


def test_a_place_that_says_so_while_the_tenant_is_stopped_is_not_believed(out: WayOut) -> None:
    out.bind("a:closedsupport")
    gone, _ = with_places(out, 5, 3)
    out.start().until_state("dead", *gone)
    until(lambda: out.said("a:closedsupport") or out.calls("a:closedsupport"))
    out.nothing_else_waits(tenant="another tenant")
    assert out.ask(lambda store: store.places.of_queue("desk")) is not None


def test_those_that_said_so_an_hour_apart_are_no_alarm(out: WayOut) -> None:
    out.start()
    out.peer.faults = closed
    for number in range(5):
        out.until_state("dead", out.post(f"a:closed{number}", "hello"))
        out.advance(3600)
    assert out.ask(lambda store: store.destinations.in_trouble(out.now)) == []


def test_after_a_person_has_looked_the_same_places_are_no_new_alarm(out: WayOut) -> None:
    _, later = alarmed(out)
    out.ask(lambda store: store.destinations.resume(TENANT, out.now))
    out.advance(1)
    out.until_state("dead", out.post("a:closed9", "hello"))
    out.until_state("done", *later)
    assert out.ask(lambda store: store.destinations.stopped(TENANT)) is None


# Pace


@pytest.fixture
def hurried(app: AppContext, tmp_path: Path) -> Iterator[WayOut]:
    pace = SendPace(tenant=(SendLimit(100, 1),), conversation=(SendLimit(2, 1), SendLimit(4, 30)))
    with WayOut(app, tmp_path, pace=pace) as opened:
        yield opened


def sent(out: WayOut, place: str) -> int:
    out.nothing_else_waits(tenant="another tenant")
    return len(out.texts(place))


def test_a_conversation_is_told_no_faster_than_it_may_and_holds_up_no_other(hurried: WayOut) -> None:
    numbers = [hurried.post("a:anna", f"{number}") for number in range(6)]
    hurried.start()
    until(lambda: hurried.state(numbers[1]) == "done")
    assert sent(hurried, "a:anna") == 2
    hurried.until_state("done", hurried.post("a:berit", "hello"))
    hurried.advance(1)
    until(lambda: hurried.state(numbers[3]) == "done")
    hurried.advance(20)
    assert sent(hurried, "a:anna") == 4
    hurried.advance(9)
    hurried.until_state("done", *numbers)


def test_a_tenant_is_told_no_faster_than_it_may(hurried: WayOut) -> None:
    for number in range(15):
        hurried.post(f"a:{number}", "hello")
    hurried.start()
    until(lambda: len(hurried.peer.calls) == 10)
    hurried.nothing_else_waits(tenant="another tenant")
    assert len([call for call in hurried.peer.calls if call.conversation != "a:last"]) == 10
    hurried.advance(0.1)
    until(lambda: len([call for call in hurried.peer.calls if call.conversation != "a:last"]) == 15)


def test_a_restart_does_not_forget_what_was_sent(hurried: WayOut) -> None:
    numbers = [hurried.post("a:anna", f"{number}") for number in range(3)]
    hurried.start()
    until(lambda: hurried.state(numbers[1]) == "done")
    hurried.stop()
    hurried.start()
    assert sent(hurried, "a:anna") == 2
    hurried.advance(1)
    hurried.until_state("done", *numbers)

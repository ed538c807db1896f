"""The sender: what each refusal of Teams leads to, and that a post is neither lost nor sent for ever."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
from sqlite_utils import Database

from bot.adapters.terminal import places
from bot.adapters.terminal.connector import ConnectorCall, InjectedFault
from bot.configuration.app_context import AppContext
from bot.store import Store
from bot.store.store import FILE
from bot.turn import Json
from tests.harness.live import LiveDesk, until
from tests.harness.out import TENANT, WayOut, faults, named
from tests.harness.small import MAILBOX, small_app

CARD: Json = {
    "summary": "The card in one line",
    "card": {"body": ["long"]},
}


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> AppContext:
    return small_app(tmp_path_factory.mktemp("house"))


@pytest.fixture
def out(app: AppContext, tmp_path: Path) -> Iterator[WayOut]:
    with WayOut(app, tmp_path) as opened:
        yield opened


# What goes right


def test_a_post_reaches_its_chat_its_thread_or_begins_one(out: WayOut) -> None:
    out.start()
    channel = "19:stod@thread.tacv2"
    out.until_state("done", out.post("a:anna", "hello"), out.post(f"{channel};messageid=9", "in the thread"))
    out.until_state("done", out.post(channel, "a new thread", name="case:1"))
    assert out.texts("a:anna") == ["hello"]
    assert out.texts(f"{channel};messageid=9") == ["in the thread"]
    [made] = out.calls("")
    assert (made.path, made.body["channelData"]["channel"]) == ("/v3/conversations", {"id": channel})
    assert out.said(channel) == ["in the thread", "a new thread"]


def test_an_edit_changes_the_post_it_names_wherever_that_was_made(out: WayOut) -> None:
    out.post("19:stod@thread.tacv2", "new", name="card")
    out.edit("card", "first")
    out.edit("card", "second")
    out.start()
    until(lambda: out.said("19:stod@thread.tacv2") == ["second"])
    assert [call.method for call in out.peer.calls] == ["POST", "PUT"]


def test_a_post_answers_no_message_that_never_was(out: WayOut) -> None:
    out.start().until_state("done", out.post("a:anna", "hello", name="card"))
    out.edit("card", "changed")
    until(lambda: out.said("a:anna") == ["changed"])
    assert [(call.method, "replyToId" in call.body) for call in out.calls("a:anna")] == [
        ("POST", False),
        ("PUT", False),
    ]


def test_a_conversation_is_told_in_order_and_one_thing_at_a_time(out: WayOut) -> None:
    out.script.faults["a:anna"] = [
        InjectedFault(delay=0.02),
        InjectedFault(status=503),
        *(InjectedFault(delay=0.02) for _ in range(3)),
    ]
    numbers = [out.post("a:anna", text) for text in ("one", "two", "three")]
    out.start()
    out.until_tried(numbers[1], "503")
    out.nothing_else_waits()
    assert ("asked", "three") not in out.flow
    out.advance(5)
    out.until_state("done", *numbers)
    said = [one for one in out.flow if one[1] != "last"]
    first, again, third = ([("asked", text), ("posted", text)] for text in ("one", "two", "three"))
    assert said == [*first, ("asked", "two"), *again, *third]


@pytest.mark.parametrize("most", [1, 3])
def test_no_more_than_so_many_are_under_way_at_once(app: AppContext, tmp_path: Path, most: int) -> None:
    with WayOut(app, tmp_path, most=most) as out:
        numbers = [out.post(f"a:{number}", f"{number}") for number in range(12)]
        out.script.faults |= {f"a:{number}": [InjectedFault(delay=0.01)] for number in range(12)}
        out.start().until_state("done", *numbers)
        under_way = [0]
        for what, _ in out.flow:
            under_way.append(under_way[-1] + (1 if what == "asked" else -1))
        assert max(under_way) <= most
        assert len(out.flow) == 24


def test_a_roster_is_who_teams_says_is_in_the_team(out: WayOut) -> None:
    sam = out.peer.world.person("sam")
    place = out.place("19:stod@thread.tacv2")
    at = out.now
    out.ask(lambda store: store.people.roster(place.team, ["somebody who left"]))
    out.ask(lambda store: store.outbox.roster(place.id, at, at + timedelta(hours=1)))
    out.start()
    until(lambda: out.ask(lambda store: store.people.in_team(place.team, sam.object_id)))
    assert not out.ask(lambda store: store.people.in_team(place.team, "somebody who left"))


@pytest.mark.parametrize("garbled", ["thank you", "[]", "{}", '{"members": null}', '{"members": {"id": "29:sam"}}'])
def test_a_roster_that_nobody_can_read_changes_nothing(out: WayOut, garbled: str) -> None:
    place = out.place("19:stod@thread.tacv2")
    out.ask(lambda store: store.people.roster(place.team, ["sam"]))
    out.script.faults[place.id] = [InjectedFault(status=200, body=garbled)]
    out.ask(lambda store: store.outbox.roster(place.id, out.now, out.now + timedelta(hours=1)))
    out.start()
    until(lambda: out.calls(place.id))
    out.nothing_else_waits()
    assert out.ask(lambda store: store.people.in_team(place.team, "sam"))
    out.advance(2)
    until(lambda: len(out.calls(place.id)) == 2)


def test_somebody_without_an_id_is_nobody(out: WayOut) -> None:
    place = out.place("19:stod@thread.tacv2")
    out.script.faults[place.id] = [
        InjectedFault(status=200, body='{"members": [{"name": "Sam"}, {"objectId": "berit"}]}')
    ]
    out.ask(lambda store: store.outbox.roster(place.id, out.now, out.now + timedelta(hours=1)))
    out.start()
    until(lambda: out.ask(lambda store: store.people.in_team(place.team, "berit")))
    assert not out.ask(lambda store: store.people.in_team(place.team, "None"))


def test_a_post_that_is_withdrawn_disappears(out: WayOut) -> None:
    out.start().until_state("done", out.post("a:anna", "hello", name="card"))
    out.ask(lambda store: store.outbox.withdraw(named("card"), out.now, out.now + timedelta(hours=1)))
    out.wake()
    until(lambda: not out.said("a:anna"))
    assert [call.method for call in out.calls("a:anna")] == ["POST", "DELETE"]


# What Teams refuses


def test_429_rests_the_conversation_as_long_as_it_asks_and_costs_no_try(out: WayOut) -> None:
    out.script.faults["a:anna"] = [InjectedFault(status=429, headers={"Retry-After": "30"}), *faults(429)]
    number, next_ = out.post("a:anna", "hello", once=True), out.post("a:anna", "a notice", once=True)
    out.start()
    assert out.until_tried(number, "429").attempts == 0
    overtaking = out.post("a:anna", "a reply")
    out.advance(29)
    out.nothing_else_waits()
    assert out.texts("a:anna") == ["hello"]
    out.advance(1)
    until(lambda: len(out.texts("a:anna")) == 2)
    out.until_tried(overtaking, "429")
    out.advance(5)
    out.until_state("done", number, next_, overtaking)
    assert out.summary_of(number).attempts == 1
    assert out.said("a:anna") == ["a reply", "hello", "a notice"]


def test_a_conversation_that_is_told_to_wait_holds_up_no_other(out: WayOut) -> None:
    out.script.faults |= {
        f"a:{number}": [InjectedFault(status=429, headers={"Retry-After": "30"})] for number in range(7)
    }
    numbers = [out.post(f"a:{number}", "hello") for number in range(7)]
    out.start()
    for number in numbers:
        out.until_tried(number, "429")
    out.nothing_else_waits(tenant=TENANT)


def test_when_nobody_gets_through_any_more_the_whole_tenant_rests(out: WayOut) -> None:
    asked = {"Retry-After": "30"}
    out.script.faults |= {f"a:{number}": [InjectedFault(status=429, headers=asked)] for number in range(8)}
    numbers = [out.post(f"a:{number}", "hello") for number in range(8)]
    out.start()
    for number in numbers:
        out.until_tried(number, "429")
    other = out.post("a:berit", "same tenant")
    out.advance(29)
    out.nothing_else_waits(tenant="another tenant")
    assert out.texts("a:berit") == []
    out.advance(1)
    out.until_state("done", other, *numbers)


def test_a_date_in_retry_after_is_understood(out: WayOut) -> None:
    when = format_datetime(datetime.now(UTC) + timedelta(hours=1), usegmt=True)
    out.script.faults["a:anna"] = [InjectedFault(status=429, headers={"Retry-After": when})]
    number = out.post("a:anna", "hello", hours=5)
    out.start().until_tried(number, "429")
    out.advance(3000)
    out.nothing_else_waits(tenant="another tenant")
    assert out.state(number) == "waiting"
    out.advance(700)
    out.until_state("done", number)


def test_a_short_rest_does_not_end_a_long_one(out: WayOut) -> None:
    out.script.faults["a:anna"] = list(faults(401))
    out.script.faults["a:berit"] = [InjectedFault(status=429, delay=0.2)]
    out.script.faults |= {f"a:{number}": [InjectedFault(status=429, delay=0.2)] for number in range(8)}
    number = out.post("a:anna", "first")
    others = [out.post(place, "second") for place in ("a:berit", *(f"a:{number}" for number in range(8)))]
    out.start().until_tried(number, "401")
    for other in others:
        out.until_tried(other, "429")
    out.advance(40)
    out.nothing_else_waits(tenant="another tenant")
    assert out.texts("a:berit") == ["second"]


def test_a_conversation_that_goes_on_refusing_rests_longer_and_longer(out: WayOut) -> None:
    out.script.faults["a:anna"] = list(faults(*[429] * 6))
    number = out.post("a:anna", "hello")
    out.start()
    for tried in range(1, 6):
        until(lambda: len(out.texts("a:anna")) == tried)  # noqa: B023 - used at once
        out.until_tried(number, "429")
        out.advance(2**tried)
    until(lambda: len(out.texts("a:anna")) == 6)
    out.until_tried(number, "429")
    out.advance(8)
    out.nothing_else_waits(tenant="another tenant")
    assert len(out.texts("a:anna")) == 6
    out.advance(64)
    out.until_state("done", number)


@pytest.mark.parametrize("status", [408, 412, 500, 502, 503, 504])
def test_what_is_not_taken_for_now_is_tried_again(out: WayOut, status: int) -> None:
    out.script.faults["a:anna"] = list(faults(status, status))
    number = out.post("a:anna", "hello")
    out.start()
    assert out.until_tried(number, str(status)).attempts == 1
    out.nothing_else_waits()
    assert out.texts("a:anna") == ["hello"]
    out.advance(1)
    until(lambda: len(out.texts("a:anna")) == 2)
    assert out.until_tried(number, str(status)).attempts == 2
    out.advance(5)
    out.until_state("done", number)
    assert out.said("a:anna") == ["hello"]


def test_a_torn_connection_is_tried_again_and_rather_said_twice_than_never(out: WayOut) -> None:
    out.script.faults["a:anna"] = [InjectedFault(reset=True, after=True)]
    number = out.post("a:anna", "hello")
    out.start()
    out.until_tried(number, "Disconnected")
    out.advance(1)
    out.until_state("done", number)
    assert out.said("a:anna") == ["hello", "hello"]


def test_the_longer_it_fails_the_longer_it_waits_and_a_quarter_of_an_hour_at_most(out: WayOut) -> None:
    out.script.faults["a:anna"] = list(faults(*[503] * 14))
    number = out.post("a:anna", "hello", hours=24)
    out.start()
    for tried in range(1, 14):
        until(lambda: len(out.texts("a:anna")) == tried)  # noqa: B023 - used at once
        out.until_tried(number, "503")
        longest = min(900, 2 ** (tried - 1))
        out.advance(longest * 0.49)
        out.nothing_else_waits(TENANT)  # it is this conversation alone
        assert len(out.texts("a:anna")) == tried
        out.advance(longest * 0.51)


def test_401_rests_the_tenant_and_costs_no_try(out: WayOut) -> None:
    out.script.faults["a:anna"] = list(faults(401))
    number = out.post("a:anna", "hello")
    out.start()
    assert out.until_tried(number, "401").attempts == 0
    other = out.post("a:berit", "same tenant")
    out.advance(59)
    out.nothing_else_waits()
    assert (out.texts("a:anna"), out.texts("a:berit")) == (["hello"], [])
    out.advance(1)
    out.until_state("done", number, other)


@pytest.mark.parametrize("status", [403, 404])
def test_a_place_that_is_closed_is_marked_and_what_waits_for_it_cancelled(out: WayOut, status: int) -> None:
    out.script.faults["a:anna"] = list(faults(status))
    first, second = out.post("a:anna", "hello", name="card"), out.post("a:anna", "more")
    out.ask(lambda store: store.places.bind_queue("desk", "a:anna", "sam", out.now))
    out.edit("card", "changed")
    elsewhere = out.post("a:berit", "elsewhere")
    out.start().until_state("dead", first, second)
    out.until_state("done", elsewhere)
    assert str(status) in (out.summary_of(first).error or "")
    assert out.texts("a:anna") == ["hello"]
    assert out.ask(lambda store: store.places.of_queue("desk")) is None


def test_what_is_too_large_is_sent_once_more_and_shorter(out: WayOut) -> None:
    out.script.faults |= {"a:anna": list(faults(413)), "a:berit": list(faults(413))}
    text, card = out.post("a:anna", "x" * 5000), out.post("a:berit", CARD)
    out.start().until_state("done", text, card)
    assert out.said("a:anna") == ["x" * 2000 + "…"]
    assert out.said("a:berit") == ["The card in one line"]


def test_what_is_still_too_large_is_given_up(out: WayOut) -> None:
    out.script.faults["a:anna"] = list(faults(413, 413, 413))
    number = out.post("a:anna", "x" * 5000)
    out.start().until_state("dead", number)
    assert len(out.texts("a:anna")) == 2


def test_a_redirect_is_not_followed(out: WayOut) -> None:
    out.script.faults["a:anna"] = [InjectedFault(status=302, headers={"Location": "https://example.org/"})]
    first, second = out.post("a:anna", "hello"), out.post("a:anna", "more")
    out.start().until_tried(first, "302")
    out.advance(2)
    out.until_state("done", first, second)
    assert out.said("a:anna") == ["hello", "more"]


def test_an_edit_of_what_somebody_deleted_is_given_up_and_the_place_stays_open(out: WayOut) -> None:
    out.until_state("done", out.start().post("a:anna", "hello", name="card"))
    out.script.faults["a:anna"] = list(faults(404))
    out.edit("card", "changed")
    out.until_state("done", out.post("a:anna", "more"))
    assert out.said("a:anna") == ["hello", "more"]


def test_an_answer_that_nobody_can_read_still_means_that_it_arrived(out: WayOut) -> None:
    out.script.faults["a:anna"] = [InjectedFault(status=200, body="thank you")]
    out.start().until_state("done", out.post("a:anna", "hello"))
    assert out.texts("a:anna") == ["hello"]


def test_nothing_leaves_for_an_address_that_is_not_this_machine(out: WayOut) -> None:
    number = out.post("a:anna", "hello")
    place = out.place("a:anna")
    foreign = replace(place, service_url="https://example.org")
    out.ask(lambda store: store.places.seen(foreign))
    out.start().until_state("dead", number)
    assert "this machine" in (out.summary_of(number).error or "")


def test_where_nobody_listens_it_is_tried_again(out: WayOut) -> None:
    number = out.post("a:anna", "hello")
    place = out.place("a:anna")
    closed = replace(place, service_url="http://127.0.0.1:1")
    out.ask(lambda store: store.places.seen(closed))
    out.start().until_tried(number, "Cannot connect")
    out.ask(lambda store: store.places.seen(place))
    out.advance(1)
    out.until_state("done", number)


# The end, and a new beginning


def test_what_could_not_be_sent_in_time_is_given_up_and_its_edits_with_it(out: WayOut) -> None:
    out.script.faults["a:anna"] = list(faults(*[503] * 3))
    number = out.post("a:anna", "hello", name="card")
    out.edit("card", "changed")
    out.start().until_tried(number, "503")
    out.advance(3600)
    out.until_state("dead", number)
    assert len(out.texts("a:anna")) == 2
    assert (out.summary_of(number).error or "").startswith("too late; 503")
    out.advance(3600)
    out.nothing_else_waits()
    assert len(out.texts("a:anna")) == 2


def test_what_was_being_sent_when_it_stopped_is_sent_again(out: WayOut) -> None:
    number, other = out.post("a:anna", "hello"), out.post("a:berit", "hello")
    claimed = out.ask(lambda store: store.outbox.claim(out.now, 1))  # and there it stopped
    assert [one.number for one in claimed] == [number]
    out.start().until_state("done", number, other)


def test_a_courier_told_to_stop_finishes_what_it_is_sending(out: WayOut) -> None:
    out.script.faults["a:anna"] = [InjectedFault(delay=0.3)]
    number, next_ = out.post("a:anna", "hello"), out.post("a:anna", "more")
    out.start()
    until(lambda: out.texts("a:anna"))
    out.stop()
    assert (out.state(number), out.state(next_)) == ("done", "waiting")
    out.start().until_state("done", next_)
    assert out.said("a:anna") == ["hello", "more"]


def test_a_full_disk_holds_the_courier_up_and_no_longer_than_it_is_full(app: AppContext, tmp_path: Path) -> None:
    Store.open(tmp_path).close()
    connection = sqlite3.connect(tmp_path / FILE, isolation_level=None, check_same_thread=False)
    with WayOut(app, tmp_path, open_store=lambda: Store(Database(connection))) as out:
        out.script.faults["a:anna"] = [InjectedFault(delay=0.5)]
        number, next_ = out.post("a:anna", "hello"), out.post("a:anna", "more")
        out.start()
        until(lambda: out.texts("a:anna"))
        connection.execute("PRAGMA query_only=ON")  # as a disk that takes nothing
        until(lambda: out.said("a:anna") and out.broken)
        connection.execute("PRAGMA query_only=OFF")
        out.until_state("done", number, next_)
        assert out.said("a:anna") == ["hello", "more"]


# A case that cannot be posted


def closed_to_new_threads(call: ConnectorCall) -> InjectedFault | None:
    return InjectedFault(status=403) if call.path == "/v3/conversations" else None


def test_a_case_goes_to_the_mailbox_when_its_channel_is_closed_to_the_desk(tmp_path: Path) -> None:
    with LiveDesk(tmp_path) as desk:
        channel = places.channel("support")
        desk.says("sam", "@Lotsen bind queue desk", channel)
        assert len(desk.heard(channel)) == 1
        desk.peer.faults = closed_to_new_threads
        desk.says("anna", "a person")
        desk.says("anna", "the cellar is under water")
        until(lambda: desk.mailbox.messages)
        [mail] = desk.mailbox.messages
        assert mail["To"] == MAILBOX
        assert "the cellar is under water" in mail.get_content()
        assert "1001" in str(mail["Subject"])
        desk.peer.faults = None
        desk.says("anna", "a person")
        desk.says("anna", "and the attic too")
        until(lambda: len(desk.mailbox.messages) == 2)
        assert len(desk.heard(channel)) == 1

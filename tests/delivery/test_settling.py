"""That a delivery is always settled: whatever comes in, whatever fails afterwards, and however the clock goes."""

import math
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from bot.adapters.terminal.connector import InjectedFault
from bot.configuration.app_context import AppContext
from bot.configuration.desk_file import SendPace
from bot.delivery import outcomes
from bot.delivery.transport import DeliveryTrouble, TransportError, retry_after_seconds
from bot.language.languages import SPOKEN
from bot.model.place import Address
from bot.model.send_limit import SendLimit
from bot.notifications import outbox, support_notifications
from bot.store import Store
from bot.turn import Mail, MessageSent, Reply
from tests.harness.live import until
from tests.harness.out import TENANT, WayOut, faults
from tests.harness.small import ANSWER, KNOWN, small_app

DAY, HOUR = timedelta(days=1), timedelta(hours=1)


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> AppContext:
    return small_app(tmp_path_factory.mktemp("house"))


@pytest.fixture
def out(app: AppContext, tmp_path: Path) -> Iterator[WayOut]:
    with WayOut(app, tmp_path) as opened:
        yield opened


# Numbers from outside

NOT_MEANT = [
    *("1e12", "1796056905353", "1796056905", "9" * 400, "inf", "-inf", "Infinity", "nan", "-5", "-1e308", "1e309"),
    *("86401", "٣", "soon", "", "12 seconds", "0x10", "\x00", "−5", "1,5"),
    *("Fri, 31 Dec 9999 23:59:59 GMT", "Thu, 01 Jan 1970 00:00:00 GMT", "Mon, 01 Jan 0001 00:00:00 -0000"),
    *("Sun, 06 Nov 99999 08:49:37 GMT", "Sun, 06 Nov 2094 08:49:37 +9999999999", "Sun, 99 Nov 2026 99:99:99 GMT"),
    *("0 0 0 0 0", "Sun,", "2026-11-30T12:00:00Z", "[]"),
]


@pytest.mark.parametrize("asked", NOT_MEANT, ids=lambda asked: ascii(asked)[:30])
def test_what_nobody_can_mean_by_retry_after_asks_for_nothing(asked: str) -> None:
    assert retry_after_seconds(asked) == 0


@pytest.mark.parametrize(
    ("asked", "seconds"), [("120", 120), (" 30 ", 30), ("0.5", 0.5), ("86400", 86400), ("1e3", 1000)]
)
def test_what_retry_after_asks_for_is_heard_up_to_a_day(asked: str, seconds: float) -> None:
    assert retry_after_seconds(asked) == seconds


def test_a_date_is_heard_up_to_a_day_too() -> None:
    soon = format_datetime(datetime.now(UTC) + HOUR, usegmt=True)
    assert math.isclose(retry_after_seconds(soon), 3600, abs_tol=60)


@pytest.mark.parametrize("status", [412, 429, 503])
@pytest.mark.parametrize("asked", ["1796056905353", "1e12", "inf", "nan", "-1", "Fri, 31 Dec 9999 23:59:59 GMT"])
def test_no_number_silences_a_chat(out: WayOut, status: int, asked: str) -> None:
    out.script.faults["a:anna"] = [InjectedFault(status=status, headers={"Retry-After": asked})]
    number, later = out.post("a:anna", "hello"), out.post("a:anna", "more")
    out.start().until_tried(number, str(status))
    out.advance(2)
    out.until_state("done", number, later)


def test_a_long_wait_that_is_meant_ends_in_a_try_though_the_time_is_over(out: WayOut) -> None:
    out.script.faults["a:anna"] = [InjectedFault(status=429, headers={"Retry-After": "10000"})]
    number = out.post("a:anna", "hello")
    out.start().until_tried(number, "429")
    out.run_for(timedelta(seconds=10000))
    out.until_state("done", number)


def test_words_that_are_no_text_can_be_written_down() -> None:
    error = TransportError("451 \udcff", DeliveryTrouble.AGAIN)
    assert str(error) == "451 ?"


# What fails after the sending


@pytest.mark.parametrize(
    "body", ['{"id": "\\ud800"}', '{"id": ["a"]}', '{"id": {}}', "[" * 100_000, '{"id": 1e999}', "null"]
)
def test_an_id_that_cannot_be_written_leaves_no_post_on_its_way(out: WayOut, body: str) -> None:
    out.script.faults["a:anna"] = [InjectedFault(status=200, body=body, after=True)]
    number, later = out.post("a:anna", "hello", name="card"), out.post("a:anna", "more")
    out.start().until_state("done", number, later)
    assert out.said("a:anna") == ["hello", "more"]


@pytest.mark.parametrize("to", ["a:anna", "19:stod@thread.tacv2"])
def test_a_page_for_people_is_not_taken_for_teams(out: WayOut, to: str) -> None:
    page = InjectedFault(status=200, body="<html>Sign in</html>", headers={"Content-Type": "text/html"})
    out.script.faults[to if to.startswith("a:") else ""] = [page]
    number = out.post(to, "hello")
    out.start().until_tried(number, "page for people")
    out.advance(2)
    out.until_state("done", number)
    assert out.said(to) == ["hello"]


def test_what_follows_from_a_delivery_may_fail_and_it_is_settled_all_the_same(out: WayOut) -> None:
    number, notice = out.post("a:anna", "hello"), out.post("a:berit", "notice", once=True)
    claimed = {one.number: one for one in out.ask(lambda store: store.outbox.claim(out.now, 10))}

    def settle(n: int, *, arrived: bool) -> None:
        out.ask(lambda store: outcomes.settle_alone(store, claimed[n], out.now, "KeyError('x')", arrived=arrived))

    settle(notice, arrived=False)
    assert out.state(notice) == "uncertain"
    settle(number, arrived=False)
    assert out.state(number) == "waiting"
    late = out.post("a:carl", "late")
    [claimed[late]] = out.ask(lambda store: store.outbox.claim(out.now, 10))
    out.now += DAY
    settle(late, arrived=False)
    assert (out.state(late), out.summary_of(late).error) == ("dead", "too late; KeyError('x')")
    out.start().until_state("done", number)
    out.stop()
    there = out.post("a:dora", "there")
    [claimed[there]] = out.ask(lambda store: store.outbox.claim(out.now, 10))
    settle(there, arrived=True)
    assert out.state(there) == "done"


# What is being sent by nobody


def test_what_nobody_sends_any_longer_is_sent_again_and_a_notice_left_to_a_person(out: WayOut) -> None:
    out.start()
    out.nothing_else_waits()
    anna, berit, until_ = _chat(out, "a:anna"), _chat(out, "a:berit"), out.now + HOUR
    out.ask(lambda store: store.outbox.post(anna, {"text": "lost"}, out.now, until_, None, 900))
    out.ask(lambda store: store.outbox.post(berit, {"text": "lost"}, out.now, until_, None, 901, once=True))
    # Claimed behind the sender's back, as by a claim whose answer never came back to it.
    out.ask(lambda store: store.outbox.claim(out.now, 10))
    out.tick()
    out.until_tried(900, "nobody was sending it")
    out.until_state("uncertain", 901)
    out.advance(3)
    out.until_state("done", 900)


def test_a_try_that_would_never_end_is_ended(app: AppContext, tmp_path: Path) -> None:
    with WayOut(app, tmp_path, longest_try=0.3) as out:
        out.script.faults["a:anna"] = [InjectedFault(delay=10)]
        number, later = out.post("a:anna", "hello"), out.post("a:anna", "more")
        out.start().until_tried(number, "TimeoutError")
        out.advance(2)
        out.until_state("done", number, later)


# Time


@pytest.mark.parametrize("off", [2 * HOUR, 6 * DAY, 400 * DAY], ids=str)
def test_what_waited_while_the_desk_was_off_is_sent(out: WayOut, off: timedelta) -> None:
    out.start().tick()
    out.script.faults["a:anna"] = list(faults(503))
    out.mailbox.refusals = ["451 later"]
    number, mail = out.post("a:anna", "hello"), _mail(out)
    out.wake()
    out.until_tried(number, "503")
    out.until_tried(mail, "451")
    out.stop()
    out.now += off
    out.tick()
    out.start().until_state("done", number, mail)
    assert [message["To"] for message in out.mailbox.messages] == ["anna@example.org"]


def test_what_a_wrong_clock_leapt_over_counts_for_nothing(out: WayOut) -> None:
    out.start().tick()
    out.script.faults["a:anna"] = list(faults(*[503] * 99))
    number = out.post("a:anna", "hello")
    out.until_tried(number, "503")
    for _ in range(3):
        before = len(out.texts("a:anna"))
        out.advance(6 * 86400)
        until(lambda: len(out.texts("a:anna")) > before)  # noqa: B023 - used at once
        out.until_tried(number, "503")
        out.tick()
        out.advance(-6 * 86400 + 20)
        out.tick()
        # What is being tried while the clock leaps would wait by the clock that it finds after the leap.
        out.nothing_else_waits()
        out.until_tried(number, "503")
    out.script.faults.clear()
    out.advance(16 * 60)  # the longest that it waits between two tries
    out.until_state("done", number)


def test_an_hour_in_which_the_desk_ran_is_one_and_the_answer_is_given_up(out: WayOut) -> None:
    out.start().tick()
    out.script.faults["a:anna"] = list(faults(*[503] * 9))
    number = out.post("a:anna", "hello")
    out.until_tried(number, "503")
    out.run_for(59 * timedelta(minutes=1))
    out.until_tried(number, "503")
    out.run_for(2 * timedelta(minutes=1))
    out.until_state("dead", number)


@pytest.mark.parametrize("step", [HOUR, 6 * DAY], ids=str)
def test_a_step_back_of_the_clock_silences_nobody(out: WayOut, step: timedelta) -> None:
    out.start().tick()
    out.script.faults |= {
        "a:anna": [InjectedFault(status=429, headers={"Retry-After": "30"})],
        "a:berit": list(faults(401)),
    }
    asked, refused = out.post("a:anna", "hello"), out.post("a:berit", "hello", tenant="another tenant")
    out.until_tried(asked, "429")
    out.until_tried(refused, "401")
    out.advance(-step.total_seconds())
    out.tick()
    out.until_state("done", asked, refused)


def test_a_step_back_while_the_desk_was_off_silences_nobody(out: WayOut) -> None:
    out.start().tick()
    out.script.faults["a:anna"] = [InjectedFault(status=429, headers={"Retry-After": "30"})]
    number = out.post("a:anna", "hello")
    out.until_tried(number, "429")
    out.stop()
    out.now -= DAY
    out.tick()
    out.start().until_state("done", number)


def test_what_was_sent_at_a_moment_yet_to_come_slows_nobody_down(app: AppContext, tmp_path: Path) -> None:
    pace = SendPace(tenant=(SendLimit(20, 1),), conversation=(SendLimit(2, 30),))
    with WayOut(app, tmp_path, pace=pace) as out:
        numbers = [out.post("a:anna", f"{number}") for number in range(3)]
        out.start().tick()
        until(lambda: out.state(numbers[1]) == "done")
        out.nothing_else_waits(tenant="another tenant")
        assert out.state(numbers[2]) == "waiting"
        out.advance(-86400)
        out.tick()
        out.until_state("done", *numbers)
        out.stop()
        out.now -= DAY
        out.tick()
        out.start().until_state("done", out.post("a:anna", "after the restart"))


def test_what_an_older_desk_was_told_to_wait_for_is_due(out: WayOut) -> None:
    number = out.post("a:anna", "hello")
    [claimed] = out.ask(lambda store: store.outbox.claim(out.now, 1))
    never = datetime(9999, 12, 31, tzinfo=UTC)
    out.ask(lambda store: store.outbox.retry(claimed, never, "429", counts=False))
    out.ask(lambda store: store.destinations.back_off(TENANT, never, "429"))
    out.start().tick()
    out.until_state("done", number)


# Late answers


def test_an_answer_that_comes_late_says_so_once(out: WayOut) -> None:
    out.start().stop()
    out.hear(MessageSent(KNOWN), "1")
    out.hear(MessageSent("hello"), "2", "berit")
    out.now += 61 * timedelta(minutes=1)
    out.hear(MessageSent(KNOWN), "3", "carl")
    out.start()
    until(lambda: out.said("a:anna") and out.said("a:berit") and out.said("a:carl"))
    posts = list(out.peer.posts.values())
    shown = {
        who: str([post.activity for post in posts if post.place.id == f"a:{who}"]) for who in ("anna", "berit", "carl")
    }
    late = "This answer is late: it is to what you sent on"
    assert [said.count(late) for said in shown.values()] == [1, 1, 0]
    assert "19" in shown["anna"].partition(late)[2] and ANSWER in shown["anna"]


@pytest.mark.parametrize("word", ["answer-late", "told-late"])
def test_the_word_for_it_is_the_readers(app: AppContext, word: str) -> None:
    said = {app.texts[one](word, day="D", time="T") for one in SPOKEN}
    assert len(said) == len(SPOKEN)
    assert all("D" in one and "T" in one for one in said)


def _mail(out: WayOut) -> int:
    mail = Mail("anna@example.org", "Case", "text", "case-1", 777)
    out.ask(lambda store: outbox.send(store, (mail,), out.now, None))
    return 777


def _chat(out: WayOut, id_: str) -> Address:
    return Address(out.place(id_).id)


def test_of_an_answer_that_is_refused_for_good_support_is_told(out: WayOut, app: AppContext) -> None:
    out.post("a:anna", "answer")
    out.post("a:berit", "notice", once=True)

    def told(store: Store) -> list[Reply]:
        claimed = store.outbox.claim(out.now, 10)
        reports = (support_notifications.report_refused(store, app, one, "400 Bad", out.now) for one in claimed)
        return [reply for report in reports for reply in report]

    [mail] = out.ask(told)
    assert isinstance(mail, Mail)
    assert "(400)" in mail.text

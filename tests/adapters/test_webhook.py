"""Cases to a program: what it gets, how it can tell that it comes from us, and what its refusals lead to."""

import asyncio
import hashlib
import hmac
import json
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

import aiohttp
import pytest
from aiohttp import web

from bot.adapters.webhook import LONGEST_ANSWER, WebhookTransport
from bot.delivery import outcomes
from bot.delivery.transport import DeliveryReceipt, DeliveryTrouble, TransportError
from bot.store import Delivery, DeliveryVerb
from bot.turn import Json
from tests.harness.office import english, hand_over
from tests.harness.world import Spot, World

SECRET = "open sesame"
BODY: Json = {"number": 1001, "text": "Dörren gnisslar €", "shown": ["a"], "service": None}


@dataclass(frozen=True, slots=True)
class Got:
    """A request as the program got it."""

    method: str
    body: bytes
    headers: Mapping[str, str]


@dataclass
class Program:
    """Answers with each status in turn, 0 tearing the connection down, then with 204."""

    statuses: list[int] = field(default_factory=list[int])
    retry_after: str = ""
    says: bytes = b""
    got: list[Got] = field(default_factory=list[Got])

    async def answer(self, request: web.Request) -> web.Response:
        self.got.append(Got(request.method, await request.read(), dict(request.headers)))
        status = self.statuses.pop(0) if self.statuses else 204
        if not status and request.transport:
            request.transport.abort()
        headers = {"Location": "/elsewhere", "Retry-After": self.retry_after}
        return web.Response(status=status or 500, headers=headers, body=self.says)


def tell(program: Program, secret_env: str | None = None, times: int = 1) -> list[DeliveryReceipt]:
    """The case, told to the program so many times; what came of each."""

    async def run() -> list[DeliveryReceipt]:
        app = web.Application()
        app.add_routes([web.route("*", "/{anything:.*}", program.answer)])
        runner = web.AppRunner(app, shutdown_timeout=1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        url = f"http://127.0.0.1:{runner.addresses[0][1]}/in"
        try:
            async with aiohttp.ClientSession() as session:
                return [await WebhookTransport(session).send(delivery(url, secret_env)) for _ in range(times)]
        finally:
            await runner.cleanup()

    return asyncio.run(run())


def delivery(url: str, secret_env: str | None) -> Delivery:
    payload: Json = {"url": url, "body": BODY, "id": "case-1001-desk", "secret_env": secret_env}
    return Delivery(
        1, url, DeliveryVerb.HOOK, None, "", None, None, 1001, payload, 0, datetime(2026, 11, 24, tzinfo=UTC)
    )


def trouble(program: Program, secret_env: str | None = None) -> DeliveryTrouble:
    with pytest.raises(TransportError) as caught:
        tell(program, secret_env)
    return caught.value.trouble


def test_a_case_arrives_as_json_with_a_key_that_is_the_same_each_time() -> None:
    program = Program()
    tell(program, times=2)
    assert [json.loads(got.body) for got in program.got] == [BODY, BODY]
    assert {got.method for got in program.got} == {"POST"}
    assert {got.headers["Content-Type"] for got in program.got} == {"application/json"}
    assert {got.headers["Idempotency-Key"] for got in program.got} == {"case-1001-desk"}
    assert not any("Signature" in name for got in program.got for name in got.headers)


def test_a_signature_proves_who_wrote_it_and_when(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DESK_HOOK", SECRET)
    program = Program()
    before = int(time.time())
    tell(program, "DESK_HOOK")
    [got] = program.got
    stamp = got.headers["Lotsen-Timestamp"]
    signed = hmac.new(SECRET.encode(), stamp.encode() + b"." + got.body, hashlib.sha256).hexdigest()
    assert got.headers["Lotsen-Signature"] == signed
    assert before <= int(stamp) <= int(time.time())


def test_without_its_secret_nothing_is_sent_and_nothing_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DESK_HOOK", raising=False)
    program = Program()
    assert trouble(program, "DESK_HOOK") is DeliveryTrouble.AGAIN
    assert program.got == []


@pytest.mark.parametrize("status", [401, 409, 412, 423, 425])
def test_what_is_not_taken_for_now_is_tried_again(status: int) -> None:
    assert trouble(Program([status])) is DeliveryTrouble.AGAIN


@pytest.mark.parametrize("status", [408, 499, 500, 502, 503, 504, 0])
def test_what_was_perhaps_taken_is_told_from_what_was_not(status: int) -> None:
    assert trouble(Program([status])) is DeliveryTrouble.AMBIGUOUS


def test_a_program_that_has_too_much_to_do_is_left_in_peace() -> None:
    assert trouble(Program([429])) is DeliveryTrouble.THROTTLED


@pytest.mark.parametrize(("asked", "seconds"), [("120", 120), ("", 0), ("soon", 0), ("-5", 0), ("٣", 0)])
def test_a_program_may_ask_for_time(asked: str, seconds: float) -> None:
    with pytest.raises(TransportError) as caught:
        tell(Program([503], asked))
    assert (caught.value.trouble, caught.value.retry_after) == (DeliveryTrouble.AMBIGUOUS, seconds)


@pytest.mark.parametrize("status", [400, 402, 403, 404, 405, 410, 413, 415, 422, 428, 431, 451])
def test_what_is_refused_may_pass(status: int) -> None:
    assert trouble(Program([status])) is DeliveryTrouble.DOUBTED


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_case_is_not_carried_to_where_a_redirect_points(status: int) -> None:
    program = Program([status])
    assert trouble(program) is DeliveryTrouble.DOUBTED
    assert len(program.got) == 1


def test_a_program_that_does_not_run_is_tried_again() -> None:
    async def run() -> None:
        async with aiohttp.ClientSession() as session:
            await WebhookTransport(session).send(delivery("http://127.0.0.1:1/in", None))

    with pytest.raises(TransportError) as caught:
        asyncio.run(run())
    assert caught.value.trouble is DeliveryTrouble.UNREACHED


# What the program calls the case


@pytest.mark.parametrize(
    ("says", "reference"),
    [
        (b'{"reference": "HD-77"}', "HD-77"),
        (b'{"reference": 4711, "state": "new"}', "4711"),
        (b'{"reference": " HD\\n77 "}', "HD 77"),
    ],
)
def test_a_program_may_say_what_it_calls_the_case(says: bytes, reference: str) -> None:
    assert tell(Program([200], says=says)) == [DeliveryReceipt(reference=reference)]


@pytest.mark.parametrize(
    "says",
    [
        b"",
        b"OK",
        b"[1]",
        b"{}",
        b'{"reference": null}',
        b'{"reference": true}',
        b'{"reference": {"a": 1}}',
        b"\xff\xfe",
        b"[" * 9000,
        b'{"reference": "' + b"x" * 81 + b'"}',
        b'{"reference": "HD-77", "more": "' + b"x" * LONGEST_ANSWER + b'"}',
    ],
)
def test_an_answer_that_says_nothing_of_the_kind_is_taken_all_the_same(says: bytes) -> None:
    assert tell(Program([200], says=says)) == [DeliveryReceipt()]


def test_the_number_there_is_kept_once_and_stands_on_support_s_card_and_the_receipt(
    world: World, chat: Spot, support: Spot
) -> None:
    hand_over(world, chat)
    for _ in range(2):
        with world.store.transaction():
            sent = delivery("https://helpdesk.example.org/in", None)
            outcomes.arrived(world.store, world.app, sent, DeliveryReceipt(reference="HD-77"), world.now)
    world.says(chat, "anna", "hello", "en-GB")
    case = world.store.cases.get(1001)
    assert case is not None
    assert case.work.refs == ("HD-77",)
    receipt = "\n".join(line for post in chat.posts for line in post.lines)
    assert english(world, "receipt-references", numbers="HD-77") in receipt
    assert "HD-77" in "\n".join(line for post in support.posts for line in post.lines)

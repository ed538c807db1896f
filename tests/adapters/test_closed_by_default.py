"""Whoever may not come in stays outside: foreign hosts, proxies, other channels, people without a directory id."""

import asyncio
import os
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest
from aiohttp.test_utils import TestClient, TestServer
from pydantic import TypeAdapter, ValidationError

from bot.adapters.teams import codec
from bot.adapters.teams.incoming import turn_of
from bot.adapters.teams.shape_guard import RequestRefused
from bot.adapters.teams.tokens import LoopbackAuthenticator
from bot.adapters.web_server import application
from bot.commands.shared.folders import lock_folder
from bot.configuration.desk_file import DeclaredTarget
from bot.configuration.faults import validation_lines
from bot.model.place import PlaceKind
from bot.model.target import Target
from bot.store.deliveries.delivery import hook_host
from bot.turn import Json, MessageSent, Turn

NOW = datetime(2026, 11, 30, 10, tzinfo=UTC)
SAM = "24d1f7e1-25c2-512e-b830-3e5dbeaf12ae"


def status(headers: dict[str, str], *, local: bool = True, path: str = "/live") -> int:
    async def ask() -> int:
        server = TestServer(application([], str, 1000, local=local))
        async with TestClient(server) as client:
            own = {name: value.replace("PORT", str(client.port)) for name, value in headers.items()}
            async with client.get(path, headers=own) as response:
                return response.status

    return asyncio.run(ask())


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"Host": "127.0.0.1.evil.example"},
        {"Host": "desk.example.org:3978"},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"X-Forwarded-For": "10.0.0.7"},
        {"X-Forwarded-Host": "desk.example.org"},
        {"X-Forwarded-Proto": "https"},
        {"Forwarded": "for=10.0.0.7"},
        {"X-Real-IP": "10.0.0.7"},
        {"Via": "1.1 proxy"},
        *(
            {"Host": host}
            for host in ("127.0.0.1:PORT.evil", "evil@127.0.0.1:PORT", "127.0.0.1:1", "localhost", "127.1")
        ),
        *({"Host": host} for host in ("localhost.:PORT", "127.0.0.1:PORT/x", "[::1]", "[::ffff:127.0.0.1]:PORT", "")),
        *({"Host": host} for host in ("0.0.0.0:PORT", "127.0.0.1:0PORT1", "localhost:PORT:PORT", "127.0.0.1#:PORT")),
        *({"Origin": f"http://{one}"} for one in ("127.0.0.1:PORT.evil.example", "evil@127.0.0.1:PORT", "127.0.0.1:9")),
        *({"Origin": one} for one in ("", "https://127.0.0.1:PORT", "http://127.0.0.1", "file://", "//127.0.0.1:PORT")),
        *({"Origin": f"http://127.0.0.1:PORT{more}"} for more in ("/", "?x", " http://evil.example", "0")),
        *({name: "1"} for name in ("X-Forwarded-Port", "X-Forwarded-Server", "X-Forwarded-Prefix", "X-Forwarded")),
        *(
            {name: "1"}
            for name in ("CF-Connecting-IP", "True-Client-IP", "X-Client-IP", "X-Cluster-Client-IP", "CF-Ray")
        ),
        *(
            {name: "1"}
            for name in ("X-Original-Host", "X-Original-URL", "Fastly-Client-IP", "X-Azure-ClientIP", "CDN-Loop")
        ),
        *({name: "1"} for name in ("x-forwarded-anything", "X_Forwarded_For", "X-Envoy-External-Address", "X-ARR-SSL")),
        *({name: "1"} for name in ("X-ProxyUser-Ip", "WL-Proxy-Client-IP", "X-AppEngine-User-IP", "X-Remote-Addr")),
    ],
)
def test_without_an_account_nobody_from_elsewhere_comes_in(headers: dict[str, str]) -> None:
    assert status(headers) == 403
    assert status(headers, local=False) == 200


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Host": "localhost:PORT"},
        {"Host": "LOCALHOST:PORT"},
        {"Host": "[::1]:PORT"},
        {"Origin": "http://localhost:PORT"},
        {"Origin": "http://127.0.0.1:PORT", "User-Agent": "x", "X-Request-Id": "1", "X-Ms-Conversation-Id": "1"},
    ],
)
def test_this_machine_comes_in(headers: dict[str, str]) -> None:
    assert status(headers) == 200


def test_a_login_page_of_another_program_here_may_read_the_status_page_and_no_more() -> None:
    headers = {"Origin": "http://127.0.0.1:9"}
    # No such route is known here: that it is looked for tells that the page was let in.
    assert status(headers, path="/status.json") == 404
    assert status(headers, path="/live") == 403
    assert status({"Origin": "http://evil.example"}, path="/status.json") == 403


@pytest.mark.parametrize("channel", ["directline", "webchat", "", None, "MSTEAMS", "slack", "emulator"])
def test_another_channel_is_not_teams(channel: str | None) -> None:
    activity: Json = {"serviceUrl": "http://127.0.0.1:5000/", "channelId": channel}
    with pytest.raises(RequestRefused):
        asyncio.run(LoopbackAuthenticator().authenticate(None, activity))


def turn(kind: str | None, *, who: str = "29:anna", aad: str | None = None, channel: str = "") -> Turn:
    conversation: Json = {"id": "19:x", **({"conversationType": kind} if kind is not None else {})}
    sender: Json = {"id": who, "name": "Anna", **({"aadObjectId": aad} if aad else {})}
    data: Json = {"channel": {"id": channel}} if channel else {}
    written: Json = {"type": "message", "id": "1", "conversation": conversation, "from": sender, "channelData": data}
    return turn_of(codec.decode(written), MessageSent("hello"), NOW)


@pytest.mark.parametrize("kind", [None, "", "teams", "meeting", "sharedChannel", "Personal"])
def test_a_place_is_private_only_when_it_says_so(kind: str | None) -> None:
    assert turn(kind).place.kind is PlaceKind.GROUP
    assert turn(kind, channel="19:channel").place.kind is PlaceKind.CHANNEL
    assert turn("personal").place.kind is PlaceKind.PERSONAL


@pytest.mark.parametrize(
    ("conversation", "data"),
    [
        ({"isGroup": True}, {}),
        ({"id": "19:xx@thread.v2"}, {}),
        ({"id": "19:chan@thread.tacv2"}, {}),
        ({"id": "19:chan@thread.tacv2;messageid=1"}, {}),
        ({"id": "19:meeting_x@THREAD.v2"}, {}),
        ({}, {"channel": {"id": "19:channel"}}),
        ({}, {"team": {"id": "19:team@thread.tacv2"}}),
        ({}, {"meeting": {"id": "MCMxOTo"}}),
        ({}, {"teamsTeamId": "19:team@thread.tacv2"}),
        ({}, {"teamsChannelId": "19:channel@thread.tacv2"}),
    ],
)
def test_a_place_that_contradicts_itself_is_not_private(conversation: Json, data: Json) -> None:
    chat: Json = {"id": "a:anna", "conversationType": "personal", **conversation}
    written: Json = {"type": "message", "id": "1", "conversation": chat, "from": {"id": "29:anna"}, "channelData": data}
    heard = turn_of(codec.decode(written), MessageSent("hello"), NOW)
    assert heard.place.kind is not PlaceKind.PERSONAL


@pytest.mark.parametrize("id_", ["a:anna", "a:1xthread"])
def test_a_private_chat_stays_one(id_: str) -> None:
    chat: Json = {"id": id_, "conversationType": "personal", "isGroup": False}
    data: Json = {"team": {}, "channel": {}, "tenant": {"id": "1"}}
    written: Json = {"type": "message", "id": "1", "conversation": chat, "from": {"id": "29:anna"}, "channelData": data}
    assert turn_of(codec.decode(written), MessageSent("hello"), NOW).place.kind is PlaceKind.PERSONAL


def test_nobody_is_an_agent_by_an_id_that_a_client_may_choose() -> None:
    chosen, known = turn("personal", who=SAM).person, turn("personal", aad=SAM).person
    assert chosen is not None
    assert known is not None
    assert (chosen.id == SAM, known.id) == (False, SAM)


def test_what_is_kept_is_for_the_desk_alone(tmp_path: Path) -> None:
    data = tmp_path / "data"
    (data / "pictures").mkdir(parents=True)
    for file in (data / "lotsen.db", data / "pictures" / "one.png"):
        file.write_text("x")
        file.chmod(0o644)
    before = os.umask(0o022)
    try:
        with lock_folder(data):
            (data / "lotsen.db-wal").write_text("x")
            modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in (data, *data.rglob("*"))}
    finally:
        os.umask(before)
    assert {name: mode for name, mode in modes.items() if mode not in (0o600, 0o700)} == {}


@pytest.mark.parametrize(
    "address",
    [
        "https://hooks.example.org/in?sig=s3cretvalue",
        "https://user:s3cretvalue@hooks.example.org/in",
        "https://hooks.example.org/s3cretvalue/in",
    ],
)
def test_of_a_web_hook_only_its_host_is_logged(address: str) -> None:
    assert hook_host(address) == "hooks.example.org"


@pytest.mark.parametrize(
    "address",
    [
        "http://hookuser:HookPw99@hooks.example.org/PathSecret77?token=QuerySecret88",
        "HTTP://hooks.example.org/PathSecret77",
        "htps://hookuser:HookPw99@hooks.example.org/x",
        "https:/hooks.example.org/PathSecret77",
        "https:hooks.example.org/PathSecret77",
        "https//hooks.example.org/PathSecret77",
        "//hookuser:HookPw99@hooks.example.org",
        "hooks.example.org/PathSecret77",
        "hookuser:HookPw99@hooks.example.org",
        "hooks.example.org?token=QuerySecret88",
        " https://hooks.example.org/PathSecret77",
        "https:///PathSecret77",
        "https://[PathSecret77/x",
        "mailto:stod@example.org;QuerySecret88/x",
        "teams:channel/PathSecret77",
        "https://hooks.example.org/in PathSecret77",
    ],
)
def test_a_fault_in_a_web_hooks_address_tells_its_host_at_most(address: str) -> None:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter[Target](DeclaredTarget).validate_python(address)
    [told] = validation_lines(caught.value)
    assert "is none of teams:NAME" in told
    assert [secret for secret in ("HookPw99", "PathSecret77", "QuerySecret88", "hookuser") if secret in told] == []

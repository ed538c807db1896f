"""Whoever may not come in stays outside: foreign hosts, proxies, other channels, people without a directory id."""

import asyncio
import os
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest
from aiohttp.test_utils import TestClient, TestServer

from bot.adapters.teams import codec
from bot.adapters.teams.incoming import turn_of
from bot.adapters.teams.shape_guard import RequestRefused
from bot.adapters.teams.tokens import LoopbackAuthenticator
from bot.adapters.web_server import application
from bot.commands.shared.folders import lock_folder
from bot.store.deliveries.delivery import hook_host
from bot.turn import Json, MessageSent, PlaceKind, Turn

NOW = datetime(2026, 11, 30, 10, tzinfo=UTC)
SAM = "24d1f7e1-25c2-512e-b830-3e5dbeaf12ae"


def status(headers: dict[str, str], *, local: bool = True) -> int:
    async def ask() -> int:
        server = TestServer(application([], str, 1000, local=local))
        async with TestClient(server) as client, client.get("/live", headers=headers) as response:
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
    ],
)
def test_without_an_account_nobody_from_elsewhere_comes_in(headers: dict[str, str]) -> None:
    assert status(headers) == 403
    assert status(headers, local=False) == 200


@pytest.mark.parametrize(
    "headers", [{}, {"Host": "localhost:3978"}, {"Host": "[::1]:3978"}, {"Origin": "http://localhost:56150"}]
)
def test_this_machine_comes_in(headers: dict[str, str]) -> None:
    assert status(headers) == 200


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

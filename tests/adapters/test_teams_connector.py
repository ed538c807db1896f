"""The connector's troubles: what certainly did not arrive, told from what perhaps did."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

import aiohttp
import pytest

from bot.adapters.teams.connector import Connector
from bot.delivery.transport import DeliveryTrouble, TransportError
from bot.turn import Json


class Open:
    """An authenticator that lets everything out, and knows no token."""

    async def authenticate(self, authorization: str | None, activity: Json) -> None: ...

    async def token(self, service_url: str) -> str | None: ...


@asynccontextmanager
async def listening(said: bytes) -> AsyncGenerator[str]:
    """Host and port of a server that says that, whatever it is asked, and breaks off."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(1)
        writer.write(said)
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    async with server:
        yield f"127.0.0.1:{server.sockets[0].getsockname()[1]}"


async def trouble(service_url: str) -> DeliveryTrouble:
    async with aiohttp.ClientSession() as session:
        with pytest.raises(TransportError) as caught:
            await Connector(session, Open()).send(service_url, "a:anna", {"type": "message"})
    return caught.value.trouble


@pytest.mark.parametrize("nowhere", ["http://127.0.0.1:1", "http://nobody.invalid:80", "https://127.0.0.1:1"])
def test_where_nobody_is_nothing_arrived(nowhere: str) -> None:
    assert asyncio.run(trouble(nowhere)) is DeliveryTrouble.UNREACHED


def test_where_no_encryption_can_be_agreed_upon_nothing_arrived() -> None:
    async def run() -> DeliveryTrouble:
        async with listening(b"HTTP/1.1 400 Bad Request\r\n\r\n") as there:
            return await trouble(f"https://{there}")

    assert asyncio.run(run()) is DeliveryTrouble.UNREACHED


@pytest.mark.parametrize("said", [b"", b"HTTP/1.1 20", b"hello", b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"])
def test_what_breaks_off_once_it_was_asked_may_have_arrived(said: bytes) -> None:
    async def run() -> DeliveryTrouble:
        async with listening(said) as there:
            return await trouble(f"http://{there}")

    assert asyncio.run(run()) is DeliveryTrouble.AMBIGUOUS

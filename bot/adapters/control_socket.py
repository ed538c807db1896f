"""The control socket, DATA/control.sock: how commands reach the desk that is running."""

import asyncio
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import cast

import aiohttp
from aiohttp import web

from bot.control import ACTS, ControlError
from bot.turn import Json

SOCKET = "control.sock"
TIMEOUT = aiohttp.ClientTimeout(total=30)


class NotRunning(Exception):
    """No desk listens on this data folder."""


def application(ask: Callable[[str, Json], "Future[Json]"], asked: Callable[[], None]) -> web.Application:
    """`ask` gives the named act to the core; `asked` is called once it is on disk."""

    async def act(request: web.Request) -> web.Response:
        name = request.match_info["act"]
        if name not in ACTS:
            return web.json_response({"error": f"there is no {name}"}, status=404)
        try:
            told = await asyncio.wrap_future(ask(name, cast(Json, await request.json())))
        except ControlError as error:
            return web.json_response({"error": str(error)}, status=409)
        asked()
        return web.json_response(told)

    app = web.Application()
    app.add_routes([web.post("/{act}", act)])
    return app


async def listen(runner: web.AppRunner, folder: Path) -> None:
    """Opens the socket to nobody but the user that runs the desk."""
    path = folder / SOCKET
    # What a crash has left there could not be bound to again.
    path.unlink(missing_ok=True)
    await web.UnixSite(runner, str(path)).start()
    path.chmod(0o600)


async def ask_running(folder: Path, act: str, given: Json) -> Json:
    """What the running desk says it did.

    Raises:
        NotRunning: nobody listens.
        ControlError: it cannot be done.
    """
    connector = aiohttp.UnixConnector(str(folder / SOCKET))
    async with aiohttp.ClientSession(connector=connector, timeout=TIMEOUT) as session:
        try:
            # "desk" is looked up nowhere: the connector goes to the socket whatever the name.
            async with session.post(f"http://desk/{act}", json=given) as response:
                told = cast(Json, await response.json())
        except aiohttp.ClientConnectorError as error:
            raise NotRunning from error
    if "error" in told:
        raise ControlError(str(told["error"]))
    return told

"""The endpoint: POST /api/messages, from bytes to a turn that is on disk before Teams is told so."""

import asyncio
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

import structlog
from aiohttp import web
from botbuilder.core import TurnContext

from bot.adapters.teams import codec
from bot.adapters.teams.adapter import TeamsAdapter, TeamsBot
from bot.adapters.teams.shape_guard import RequestRefused, checked_activity
from bot.adapters.teams.tokens import Authenticator
from bot.turn import Response, Turn

log = structlog.stdlib.get_logger()

LONGEST_WAIT = 8.0
"""Seconds until a turn is on disk; Teams gives up after fifteen, and would ask again."""


class Endpoint:
    """`receive` gives a turn to the core; `heard` is called once it is on disk."""

    def __init__(
        self,
        adapter: TeamsAdapter,
        authenticator: Authenticator,
        receive: Callable[[Turn], "Future[Response]"],
        heard: Callable[[], None],
    ) -> None:
        self._adapter = adapter
        self._authenticator = authenticator
        self._receive = receive
        self._heard = heard
        self._bot = TeamsBot(self._hear)

    def routes(self) -> list[web.RouteDef]:
        return [web.post("/api/messages", self.messages)]

    async def messages(self, request: web.Request) -> web.Response:
        try:
            return await self._admitted(request)
        except RequestRefused as refused:
            log.info("door.refused", status=refused.status, why=str(refused))
            return web.json_response({"error": str(refused)}, status=refused.status)
        except (TimeoutError, _TurnNotStored) as error:
            log.error("door.not_kept", error=repr(error))
            # Teams brings again what is answered with 5xx; by its key it is then heard once.
            return web.json_response({"error": "not written down, try again"}, status=503)

    async def _admitted(self, request: web.Request) -> web.Response:
        if request.content_type != "application/json":
            raise RequestRefused(415, "send application/json")
        # The shape first: the gate reads in the activity itself where it says that it comes from.
        activity = checked_activity(await _body(request))
        await self._authenticator.authenticate(request.headers.get("Authorization"), activity)
        context = TurnContext(self._adapter, codec.decode(activity))
        # Not the SDK's own way in: it answers 500 to every invoke with a body, and fetches tokens in blocking calls.
        await self._adapter.run_pipeline(context, self._bot.on_turn)
        invoked: Any = context.turn_state.get(TeamsAdapter._INVOKE_RESPONSE_KEY)
        return web.json_response(invoked.value.body, status=invoked.value.status) if invoked else web.Response()

    async def _hear(self, turn: Turn) -> Response:
        async with asyncio.timeout(LONGEST_WAIT):
            try:
                response = await asyncio.wrap_future(self._receive(turn))
            except Exception as error:
                raise _TurnNotStored(repr(error)) from error
        # 200 is late on purpose: only now is the turn on disk, for Teams to forget and the sender to find.
        self._heard()
        return response


class _TurnNotStored(Exception):
    """The turn could not be written down."""


async def _body(request: web.Request) -> bytes:
    """The body, read no further than the application allows (`client_max_size`)."""
    try:
        return await request.read()
    except web.HTTPException as error:
        raise RequestRefused(error.status, "the body is too large") from error
    except web.RequestPayloadError as error:
        raise RequestRefused(400, "the body is garbled") from error

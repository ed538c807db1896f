"""One session of the little Teams: a peer, a bot to talk to, and somebody at the prompt."""

import asyncio
import json
import os
import signal
import sys
from collections.abc import Mapping
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

import aiohttp

from bot.adapters.terminal.bot_process import NotStarted, bot_running
from bot.adapters.terminal.connector import Peer
from bot.adapters.terminal.console import console
from bot.adapters.terminal.places import LOCALES, Json, TerminalWorld
from bot.adapters.terminal.prompt import BotResponse, Chat
from bot.language.languages import spoken_language

_APP = Path(__file__).parents[3] / "app.py"


@dataclass(frozen=True, slots=True)
class SessionOptions:
    port: int
    peer_port: int
    data: Path
    knowledge: Path


async def play(options: SessionOptions) -> int:
    """Runs until the lines end or somebody quits; the exit code is 1 when there was nothing to talk to.

    Raises CancelledError when it is told to end, by a closed window for one; a bot that it started ends too.
    """
    _cancelled_by(signal.SIGHUP, signal.SIGTERM)
    world = TerminalWorld(lambda: datetime.now(UTC), locale=_locale(os.environ))
    async with AsyncExitStack() as stack:
        try:
            peer = await stack.enter_async_context(Peer(world, options.peer_port))
        except OSError:
            return _say_refused(f"Port {options.peer_port} is taken (another chat?); choose another with --peer-port.")
        session = await stack.enter_async_context(aiohttp.ClientSession())
        try:
            log = options.data / "log" / "lotsen.log"
            await stack.enter_async_context(bot_running(session, options.port, _serve(options), log))
        except NotStarted as fault:
            return _say_refused(str(fault))
        client = BotClient(session, f"http://127.0.0.1:{options.port}/api/messages")
        await Chat(peer, stack.enter_context(console()), client.deliver).run()
    return 0


def _cancelled_by(*signals: signal.Signals) -> None:
    if task := asyncio.current_task():
        for one in signals:
            asyncio.get_running_loop().add_signal_handler(one, task.cancel)


def _serve(options: SessionOptions) -> list[str]:
    where = ["--data", str(options.data), "--knowledge", str(options.knowledge)]
    return [sys.executable, str(_APP), "serve", "--insecure-local", "--port", str(options.port), *where]


@dataclass(frozen=True, slots=True)
class BotClient:
    """The bot's own endpoint, where Teams delivers."""

    session: aiohttp.ClientSession
    url: str

    async def deliver(self, activity: Json) -> BotResponse:
        """One activity, delivered once; Teams gives up after 15 seconds, and so does this."""
        timeout = aiohttp.ClientTimeout(total=15)
        try:
            async with self.session.post(self.url, json=activity, timeout=timeout) as answer:
                return BotResponse(answer.status, _json_body(await answer.text()))
        except (aiohttp.ClientError, TimeoutError):
            return BotResponse(0, {})


def _json_body(text: str) -> Json:
    with suppress(json.JSONDecodeError):
        body: object = json.loads(text or "{}")
        return cast("Json", body) if isinstance(body, Mapping) else {}
    return {}


def _locale(environment: Mapping[str, str]) -> str:
    """The terminal's own language where the desk speaks it, else English."""
    spoken = environment.get("LC_ALL") or environment.get("LC_MESSAGES") or environment.get("LANG") or ""
    return LOCALES.get(spoken_language(spoken.partition(".")[0]), "en-GB")


def _say_refused(why: str) -> int:
    print(why, file=sys.stderr)
    return 1

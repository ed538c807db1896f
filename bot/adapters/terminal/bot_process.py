"""The bot as a child of the chat: started when none listens on the port, and ended with it."""

import asyncio
from asyncio.subprocess import Process
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp

_STEPS, _STEP = 120, 0.25  # how often it is asked whether it lives yet, and the seconds between
_FAREWELL = 10.0  # seconds to finish what it is doing before it is ended


class NotStarted(Exception):
    """Why there is no bot to talk to, and what helps."""


@asynccontextmanager
async def bot_running(
    session: aiohttp.ClientSession, port: int, command: Sequence[str], log: Path
) -> AsyncGenerator[None]:
    """A bot on that port for as long as this lasts, started with `command` if there is none yet.

    What a started bot writes goes to the end of `log`. Raises NotStarted.
    """
    match await _alive(session, port):
        case True:
            yield
        case False:
            raise NotStarted(f"Something else listens on port {port}; choose another with --port.")
        case None:
            async with _child(session, port, command, log):
                yield


@asynccontextmanager
async def _child(session: aiohttp.ClientSession, port: int, command: Sequence[str], log: Path) -> AsyncGenerator[None]:
    print(f"Starting the desk (log: {log}) …", flush=True)
    child = await _started(command, log)
    try:
        await _awake(session, child, port, log)
        yield
    finally:
        await _ended(child)


async def _alive(session: aiohttp.ClientSession, port: int) -> bool | None:
    """Whether what listens there is a bot; None when nothing listens."""
    try:
        async with session.get(f"http://127.0.0.1:{port}/live", timeout=aiohttp.ClientTimeout(total=5)) as answer:
            return answer.status == 200
    except aiohttp.ClientConnectorError:
        return None
    except (aiohttp.ClientError, TimeoutError):
        return False


async def _started(command: Sequence[str], log: Path) -> Process:
    """A session of its own keeps a Ctrl-C at the prompt from ending the bot before its work is done."""
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("ab") as sink:
        return await asyncio.create_subprocess_exec(
            *command, stdin=asyncio.subprocess.DEVNULL, stdout=sink, stderr=sink, start_new_session=True
        )


async def _awake(session: aiohttp.ClientSession, child: Process, port: int, log: Path) -> None:
    for _ in range(_STEPS):
        if child.returncode is not None:
            raise NotStarted(f"The bot did not start; the end of {log}:\n{_end_of(log)}")
        if await _alive(session, port):
            return
        await asyncio.sleep(_STEP)
    raise NotStarted(f"The bot does not answer on port {port}; see {log}.")


def _end_of(log: Path) -> str:
    return "\n".join(log.read_text(encoding="utf-8", errors="replace").splitlines()[-12:])


async def _ended(child: Process) -> None:
    if child.returncode is not None:
        return
    child.terminate()
    try:
        await asyncio.wait_for(child.wait(), _FAREWELL)
    except TimeoutError:
        child.kill()
        await child.wait()

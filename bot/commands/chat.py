"""python app.py chat: the little Teams in a terminal."""

import asyncio
from contextlib import suppress

import click

from bot.commands.shared.folders import folder_options
from bot.configuration.environment import Environment


@click.command("chat")
@click.option("--port", default=3978, show_default=True, help="Where the desk listens; one is started if none does.")
@click.option("--peer-port", default=3979, show_default=True, help="Where the little Teams itself listens.")
@folder_options
def command(environment: Environment, port: int, peer_port: int) -> None:
    """Talk to the desk in a small Teams of its own, as anybody and anywhere.

    Reads lines from a pipe too. /help at the prompt tells what can be done there.
    """
    from bot.adapters.terminal.session import SessionOptions, play  # noqa: PLC0415 -- the other commands need none of it

    code = 0
    with suppress(KeyboardInterrupt, asyncio.CancelledError):  # Ctrl-C and a closed window are how many people leave
        code = asyncio.run(play(SessionOptions(port, peer_port, environment.data, environment.knowledge)))
    raise SystemExit(code)

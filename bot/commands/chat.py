"""python app.py chat: the little Teams in a terminal."""

import asyncio
from contextlib import suppress
from pathlib import Path

import click

from bot.commands.serve import with_folders
from bot.settings import SettingsError, read_environment


@click.command("chat")
@click.option("--port", default=3978, show_default=True, help="Where the desk listens; one is started if none does.")
@click.option("--peer-port", default=3979, show_default=True, help="Where the little Teams itself listens.")
@click.option("--data", type=click.Path(path_type=Path), help="Folder that everything is kept in.")
@click.option("--knowledge", type=click.Path(path_type=Path), help="Folder with desk.toml and the articles.")
def command(port: int, peer_port: int, data: Path | None, knowledge: Path | None) -> None:
    """Talk to the desk in a small Teams of its own, as anybody and anywhere.

    Reads lines from a pipe too. /help at the prompt tells what can be done there.
    """
    from bot.adapters.terminal.session import Options, play  # noqa: PLC0415 -- the other commands need none of it

    try:
        environment = with_folders(read_environment(), data, knowledge)
    except SettingsError as error:
        raise click.ClickException("the settings are not right:\n  " + "\n  ".join(error.faults)) from error
    code = 0
    with suppress(KeyboardInterrupt, asyncio.CancelledError):  # Ctrl-C and a closed window are how many people leave
        code = asyncio.run(play(Options(port, peer_port, environment.data, environment.knowledge)))
    raise SystemExit(code)

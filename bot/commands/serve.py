"""python app.py serve: the desk, running."""

import asyncio
import contextlib
import errno
import fcntl
import os
import signal
from collections.abc import Generator
from pathlib import Path
from typing import TextIO

import click

from bot.settings import Environment, SettingsError, read_environment


@click.command("serve")
@click.option("--port", default=3978, show_default=True, help="Port to listen on.")
@click.option("--data", type=click.Path(path_type=Path), help="Folder that everything is kept in.")
@click.option("--knowledge", type=click.Path(path_type=Path), help="Folder with desk.toml and the articles.")
@click.option("--insecure-local", is_flag=True, help="Without a Microsoft account: this machine only.")
def command(port: int, data: Path | None, knowledge: Path | None, insecure_local: bool) -> None:
    """Run the desk."""
    try:
        environment = with_folders(read_environment(), data, knowledge)
        _refuse_unsafe(environment, insecure_local)
        with _alone(environment.data):
            asyncio.run(_serve(environment, port))
    except SettingsError as error:
        raise click.ClickException("the settings are not right:\n  " + "\n  ".join(error.faults)) from error


def with_folders(environment: Environment, data: Path | None, knowledge: Path | None) -> Environment:
    """The environment with what the command line says in its place."""
    given = {"data": data, "knowledge": knowledge}
    return environment.model_copy(update={key: path for key, path in given.items() if path is not None})


def _refuse_unsafe(environment: Environment, insecure_local: bool) -> None:
    if environment.app_id:
        raise SettingsError(
            ["LOTSEN_APP_ID is set, but this version cannot check Microsoft's tokens yet, so it would let anybody in."]
        )
    if not insecure_local:
        raise SettingsError(
            ["LOTSEN_APP_ID is not set. Without it the desk runs on this machine only: add --insecure-local."]
        )


@contextlib.contextmanager
def _alone(data: Path) -> Generator[None]:
    """One desk a data folder: the second is told who was first."""
    data.mkdir(parents=True, exist_ok=True)
    with (data / "lock").open("a+", encoding="utf-8") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise click.ClickException(f"another desk is running on {data}: process {_pid(lock)}") from error
        lock.truncate(0)
        lock.write(str(os.getpid()))
        lock.flush()
        yield


def _pid(lock: TextIO) -> str:
    lock.seek(0)
    return lock.read().strip() or "unknown"


async def _serve(environment: Environment, port: int) -> None:
    # Imported here, not above: the other commands are to start quickly.
    from bot.commands.running import Running  # noqa: PLC0415

    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    try:
        async with Running(environment, port):
            await stop.wait()
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise
        raise click.ClickException(
            f"port {port} is taken. Stop the program that uses it, or choose another with --port."
        ) from error

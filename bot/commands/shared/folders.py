"""The folders a command works on: named by --data and --knowledge or the environment, held by one desk at a time."""

import fcntl
import os
from collections.abc import Callable, Generator
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import Any, TextIO

import click

from bot.configuration.environment import read_environment
from bot.configuration.faults import SettingsError


def folder_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Gives the command --data and --knowledge, and calls it with `environment` in their place."""

    @click.option("--data", type=click.Path(path_type=Path), help="Folder that everything is kept in.")
    @click.option("--knowledge", type=click.Path(path_type=Path), help="Folder with desk.toml and the articles.")
    @wraps(command)
    def with_environment(*args: Any, data: Path | None, knowledge: Path | None, **given: Any) -> Any:
        with settings_faults():
            environment = read_environment()
        named = {"data": data, "knowledge": knowledge}
        update = {key: path for key, path in named.items() if path is not None}
        return command(*args, environment=environment.model_copy(update=update), **given)

    return with_environment


@contextmanager
def settings_faults() -> Generator[None]:
    """Ends the command with every fault of the settings, a line each."""
    try:
        yield
    except SettingsError as error:
        raise click.ClickException("the settings are not right:\n  " + "\n  ".join(error.faults)) from error


@contextmanager
def lock_folder(data: Path) -> Generator[None]:
    """One desk a data folder: the second is told who was first."""
    _close_to_others(data)
    with (data / "lock").open("a+", encoding="utf-8") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise click.ClickException(f"another desk is running on {data}: process {_pid(lock)}") from error
        lock.truncate(0)
        lock.write(str(os.getpid()))
        lock.flush()
        yield


def _close_to_others(data: Path) -> None:
    """What people wrote is for the desk's own user alone: on a shared machine anybody could read it otherwise."""
    os.umask(0o077)
    data.mkdir(parents=True, exist_ok=True)
    for path in (data, *data.rglob("*")):
        # Made by earlier versions; a socket or a link is left as it is.
        if path.is_dir() and not path.is_symlink():
            path.chmod(0o700)
        elif path.is_file() and not path.is_symlink():
            path.chmod(0o600)


def _pid(lock: TextIO) -> str:
    lock.seek(0)
    return lock.read().strip() or "unknown"

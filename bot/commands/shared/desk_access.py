"""How a command changes something: through the running desk, or with its lock when none runs."""

import asyncio
import contextlib
from datetime import UTC, datetime

import click

from bot.commands.shared.folders import lock_folder
from bot.configuration.environment import Environment
from bot.control import ControlError
from bot.turn import Json


def act(environment: Environment, name: str, given: Json) -> Json:
    """What was done. Ends the command with a sentence where it cannot be done."""
    from bot.adapters.control_socket import NotRunning, ask_running  # noqa: PLC0415 - aiohttp is slow to import

    try:
        try:
            return asyncio.run(ask_running(environment.data, name, given))
        except NotRunning:
            return _alone(environment, name, given)
    except ControlError as error:
        raise click.ClickException(str(error)) from error


def tell_running(environment: Environment, name: str, *each: Json) -> None:
    """The same for each, where a desk runs; else, or where it cannot be done, nothing."""
    import aiohttp  # noqa: PLC0415 - as below

    from bot.adapters.control_socket import NotRunning, ask_running  # noqa: PLC0415 - aiohttp is slow to import

    with contextlib.suppress(NotRunning, ControlError, aiohttp.ClientError):
        for given in each:
            asyncio.run(ask_running(environment.data, name, given))


def _alone(environment: Environment, name: str, given: Json) -> Json:
    """With no desk running: the same act, on the store itself."""
    from bot.assistant.acts import KNOWN_PHRASES  # noqa: PLC0415 - the index takes a moment, and is seldom needed here
    from bot.assistant.assistant import Assistant  # noqa: PLC0415 - as above
    from bot.configuration.loading import build_app  # noqa: PLC0415 - as above
    from bot.store import Store  # noqa: PLC0415 - as above
    from bot.transaction import Transactions  # noqa: PLC0415 - as above

    with lock_folder(environment.data):
        store = Store.open(environment.data)
        try:
            with store.transaction():
                transactions = Transactions(Assistant(build_app(environment, KNOWN_PHRASES)))
                return transactions.act(name, given, datetime.now(UTC))(store)
        finally:
            store.close()

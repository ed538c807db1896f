"""python app.py serve: the desk, running."""

import asyncio
import errno
import signal
from urllib.parse import urlsplit

import click

from bot.commands.shared.folders import folder_options, lock_folder, settings_faults
from bot.configuration.environment import Environment
from bot.configuration.faults import SettingsError
from bot.store import SchemaFault


@click.command("serve")
@click.option("--port", default=3978, show_default=True, help="Port to listen on.")
@folder_options
@click.option("--insecure-local", is_flag=True, help="Without a Microsoft account: this machine only.")
def command(environment: Environment, port: int, insecure_local: bool) -> None:
    """Run the desk."""
    with settings_faults():
        _refuse_unsafe(environment, insecure_local)
        with lock_folder(environment.data):
            asyncio.run(_serve(environment, port))


def _refuse_unsafe(environment: Environment, insecure_local: bool) -> None:
    if environment.app_id:
        raise SettingsError(
            ["LOTSEN_APP_ID is set, but this version cannot check Microsoft's tokens yet, so it would let anybody in."]
        )
    if environment.public_url and not _is_web_address(environment.public_url):
        raise SettingsError(["LOTSEN_PUBLIC_URL is no web address: it begins with http:// or https:// and a host."])
    if environment.public_url.lower().startswith("https:"):
        raise SettingsError(
            ["LOTSEN_PUBLIC_URL is https, but without Microsoft's tokens nobody elsewhere may reach the desk."]
        )
    if not insecure_local:
        raise SettingsError(
            ["LOTSEN_APP_ID is not set. Without it the desk runs on this machine only: add --insecure-local."]
        )
    if environment.public_url and urlsplit(environment.public_url).hostname not in _LOOPBACK:
        raise SettingsError(
            [
                "LOTSEN_PUBLIC_URL leads to another machine, but without Microsoft's tokens nobody elsewhere may reach"
                " the desk. Take it away, or let it begin with http://localhost or http://127.0.0.1."
            ]
        )


_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
"""The hosts of this machine; whatever else a name leads to is known to a name server only."""


def _is_web_address(written: str) -> bool:
    try:
        parts = urlsplit(written)
        port_fits = parts.port is None or parts.port > 0
    except ValueError:
        return False
    plain = not any(sign.isspace() for sign in written) and "@" not in parts.netloc
    return parts.scheme in ("http", "https") and bool(parts.hostname) and port_fits and plain


async def _serve(environment: Environment, port: int) -> None:
    # Imported here, not above: the other commands are to start quickly.
    from bot.commands.shared.desk_process import DeskProcess  # noqa: PLC0415

    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    try:
        async with DeskProcess(environment, port):
            await stop.wait()
    except SchemaFault as error:
        raise click.ClickException(f"{error}. Install that version again, or use other --data.") from error
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise
        raise click.ClickException(
            f"port {port} is taken. Stop the program that uses it, or choose another with --port."
        ) from error

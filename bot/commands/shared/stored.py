"""What commands that only read need: the store as it is kept, and times as the desk tells them."""

from datetime import datetime
from zoneinfo import ZoneInfo

import click

from bot.configuration.desk_file import read_desk
from bot.configuration.environment import Environment
from bot.configuration.faults import SettingsError
from bot.store import SchemaFault, Store


def opened(environment: Environment) -> Store | None:
    """The store, to read beside a running desk; None where there is nothing yet. Ends the command where a newer
    version of the desk has written.
    """
    try:
        return Store.read(environment.data)
    except FileNotFoundError:
        return None
    except SchemaFault as error:
        raise click.ClickException(str(error)) from error


def zone_of(environment: Environment) -> ZoneInfo | None:
    """The desk's time zone; this machine's (None) where there is no desk file to say."""
    try:
        return ZoneInfo(read_desk(environment.knowledge / "desk.toml").time_zone)
    except SettingsError:
        return None


def local(moment: datetime, zone: ZoneInfo | None = None) -> str:
    return moment.astimezone(zone).strftime("%Y-%m-%d %H:%M")

"""python app.py knowledge: what the running desk is told about its articles."""

import click

from bot.commands.shared.desk_access import act
from bot.commands.shared.folders import folder_options
from bot.configuration.environment import Environment
from bot.control import ACCEPT_LOSS


@click.group("knowledge")
def command() -> None:
    """The articles of the running desk."""


@command.command("accept")
@folder_options
def accept_loss(environment: Environment) -> None:
    """Most articles are meant to be gone: the running desk believes it, and answers with those that are left."""
    done = act(environment, ACCEPT_LOSS, {})
    click.echo(f"{done['gone']} files are gone, {done['articles']} articles are left.")

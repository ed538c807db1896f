"""python app.py drafts: articles approved while running, written out for git."""

import shutil
from pathlib import Path

import click

from bot.commands.shared.folders import folder_options
from bot.configuration.environment import Environment
from bot.configuration.loading import OVERLAY


@click.group("drafts")
def command() -> None:
    """Articles approved while the desk was running."""


@command.command("export")
@folder_options
@click.option("--into", type=click.Path(path_type=Path), help="Folder to write to. Default: the knowledge folder.")
def export_drafts(environment: Environment, into: Path | None) -> None:
    """Copy what was approved into the knowledge folder, to be looked through and kept in git."""
    target, overlay = into or environment.knowledge, environment.data / OVERLAY
    files = sorted(overlay.glob("*/*.md"))
    for file in files:
        copy = target / file.relative_to(overlay)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, copy)
        click.echo(str(copy))
    if not files:
        click.echo("Nothing has been approved yet.")

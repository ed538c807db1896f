"""python app.py incident: opened in one line, updated, resolved; a supplier's text split into a file to go through."""

import getpass
import json
from datetime import UTC, datetime
from typing import TextIO
from zoneinfo import ZoneInfo

import click

from bot.commands.shared.desk_access import act
from bot.commands.shared.folders import folder_options, settings_faults
from bot.configuration.desk_file import read_desk
from bot.configuration.environment import Environment
from bot.language.languages import SPOKEN
from bot.language.texts import Texts
from bot.model.notice import PartState
from bot.notices.files.supplier_text import notice_file_text, split_text
from bot.turn import Json

_NUMBER = click.argument("number", type=click.IntRange(min=1))
_TEXT = click.argument("text")
_LANGUAGE = click.option(
    "--language", type=click.Choice(SPOKEN), help="The text's language; the desk's where none is named."
)
_JSON = click.option("--json", "as_json", is_flag=True, help="What was done, as one object.")


@click.group("incident")
def command() -> None:
    """Incidents. A text may have lines in other languages too, each beginning with its own: "fi: …"."""


@command.command("open")
@click.argument("service")
@_TEXT
@_LANGUAGE
@folder_options
@_JSON
def open_(environment: Environment, service: str, text: str, language: str | None, as_json: bool) -> None:
    """Tell every channel of the service what has happened; the first line is its title."""
    _do(environment, "open", {"service": service, "text": text, "language": language}, as_json)


@command.command("update")
@_NUMBER
@_TEXT
@_LANGUAGE
@click.option("--next", "following", default="", help="When the next update is promised: 14:00, +2h.")
@folder_options
@_JSON
def update(
    environment: Environment, number: int, text: str, language: str | None, following: str, as_json: bool
) -> None:
    """How things stand now."""
    _do(environment, "update", {"number": number, "text": text, "language": language, "next": following}, as_json)


@command.command("part")
@_NUMBER
@click.argument("name")
@click.argument("state", type=click.Choice([state.value for state in PartState]))
@click.option("--expected", default="", help='When better is expected, in plain words: "from tomorrow evening".')
@_LANGUAGE
@folder_options
@_JSON
def part(
    environment: Environment, number: int, name: str, state: str, expected: str, language: str | None, as_json: bool
) -> None:
    """The state of one part of the service."""
    given: Json = {"number": number, "part": name, "state": state, "expected": expected, "language": language}
    _do(environment, "part", given, as_json)


@command.command("reopen")
@_NUMBER
@click.argument("text", default="")
@_LANGUAGE
@folder_options
@_JSON
def reopen(environment: Environment, number: int, text: str, language: str | None, as_json: bool) -> None:
    """Open again, softly: usable, while it is made sure that everything works."""
    _do(environment, "reopen", {"number": number, "text": text, "language": language}, as_json)


@command.command("resolve")
@_NUMBER
@click.argument("text", default="")
@_LANGUAGE
@folder_options
@_JSON
def resolve(environment: Environment, number: int, text: str, language: str | None, as_json: bool) -> None:
    """Everything works again; everybody who reported it hears of that."""
    _do(environment, "resolve", {"number": number, "text": text, "language": language}, as_json)


@command.command("split")
@click.argument("file", type=click.File(encoding="utf-8-sig"))
@click.option("--service", required=True)
@click.option("--author", required=True, help="Whose text it is.")
@click.option("--title", required=True, help="What the incident is to be called.")
@click.option("--language", type=click.Choice(SPOKEN), required=True, help="The text's language.")
@folder_options
def split_command(environment: Environment, file: TextIO, service: str, author: str, title: str, language: str) -> None:
    """Split a supplier's text into states, dates and questions: a notice's file on standard output, to go through.

    FILE may be - for what is pasted (end it with Ctrl-D).
    """
    with settings_faults():
        zone = read_desk(environment.knowledge / "desk.toml").time_zone
    try:
        text = file.read()
    except UnicodeDecodeError as error:
        raise click.ClickException(f"{file.name} is not UTF-8 text") from error
    found = split_text(text, Texts.read()[language], datetime.now(UTC), ZoneInfo(zone))
    click.echo(notice_file_text(found, text, service, author, title, language, zone), nl=False)


def _do(environment: Environment, name: str, given: Json, as_json: bool) -> None:
    told = act(environment, f"incident-{name}", {**given, "by": getpass.getuser()})
    line = f"incident {told['notice']}: {told['state']}; channels: {told['channels']}"
    click.echo(json.dumps(told) if as_json else line)

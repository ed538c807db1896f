"""python app.py releases: the updates that cases are planned for, and one of them whole."""

import json

import click

from bot.cases.releases.release_plan import cases_in
from bot.commands.shared.folders import folder_options
from bot.commands.shared.stored import local, opened, zone_of
from bot.configuration.environment import Environment
from bot.model.case import Case
from bot.model.release import Release


@click.group("releases")
def command() -> None:
    """Updates of services: what is planned, and what has gone out."""


@command.command("list")
@folder_options
@click.option("--all", "everything", is_flag=True, help="Also those that are out or called off.")
@click.option("--json", "as_json", is_flag=True, help="One object a line.")
def list_(environment: Environment, everything: bool, as_json: bool) -> None:
    """The updates that are not out yet, the earliest day first."""
    store = opened(environment)
    found = (store.releases.all() if everything else store.releases.live()) if store else []
    for release in found:
        inside = cases_in(store, release) if store else []
        click.echo(json.dumps(_release_as_dict(release, inside)) if as_json else _release_as_line(release, inside))
    if not found and not as_json:
        click.echo("No updates are planned.")


@command.command("show")
@click.argument("number", type=click.IntRange(min=1))
@folder_options
@click.option("--json", "as_json", is_flag=True, help="As one object.")
def show(environment: Environment, number: int, as_json: bool) -> None:
    """One update whole: what is in it, support's words on it, and all that happened."""
    store = opened(environment)
    release = store.releases.get(number) if store else None
    if store is None or release is None:
        raise click.ClickException(f"there is no update {number}")
    inside, history = cases_in(store, release), store.releases.history(number)
    if as_json:
        told = [{"at": at.isoformat(), "by": by, "what": what, "text": text} for at, by, what, text in history]
        whole = _release_as_dict(release, inside) | {"notes": dict(release.notes), "history": told}
        click.echo(json.dumps(whole, ensure_ascii=False))
        return
    zone = zone_of(environment)
    click.echo(_release_as_line(release, inside))
    for case in inside:
        click.echo(f"  {case.number}  {case.asked.kind}  {case.work.state}  {' '.join(case.asked.text.split())}")
    for language, note in release.notes.items():
        click.echo(f"  {language}: {' '.join(note.split())}")
    for at, by, what, text in history:
        who = known.name if (known := store.people.get(by)) else by
        click.echo(f"  {local(at, zone)}  {what}  {who}  {text}".rstrip())


def _release_as_line(release: Release, inside: list[Case]) -> str:
    critical = "  critical" if release.critical else ""
    return f"{release.number}  {release.service}  {release.day}  {release.state}{critical}  cases: {len(inside)}"


def _release_as_dict(release: Release, inside: list[Case]) -> dict[str, object]:
    return {
        "number": release.number,
        "service": release.service,
        "day": release.day.isoformat(),
        "state": release.state,
        "critical": release.critical,
        "cases": [{"number": case.number, "kind": case.asked.kind, "state": case.work.state} for case in inside],
    }

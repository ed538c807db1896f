"""python app.py cases: every case, with nothing configured."""

import json
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import click

from bot.cases import Case
from bot.commands.folders import folder_options
from bot.settings import Environment, SettingsError, read_desk
from bot.store import Errand, SchemaFault, Store


@click.command("cases")
@folder_options
@click.option("--json", "as_json", is_flag=True, help="One object a line.")
def command(environment: Environment, as_json: bool) -> None:
    """List the cases, oldest first, and what became of what was sent because of them."""
    try:
        store = Store.read(environment.data)
    except FileNotFoundError:
        if not as_json:
            click.echo("There are no cases yet.")
        return
    except SchemaFault as error:
        raise click.ClickException(str(error)) from error
    zone = _zone(environment.knowledge / "desk.toml")
    found = [(case, store.outbox.about(case.number)) for case in store.cases.all()]
    for case, errands in found:
        click.echo(json.dumps(_object(case, errands), ensure_ascii=False) if as_json else _lines(case, errands, zone))
    if not found and not as_json:
        click.echo("There are no cases yet.")


def _zone(desk: Path) -> ZoneInfo | None:
    """The desk's time zone; this machine's where there is no desk file to say."""
    try:
        return ZoneInfo(read_desk(desk).time_zone)
    except SettingsError:
        return None


def _object(case: Case, errands: list[Errand]) -> dict[str, object]:
    return {
        "number": case.number,
        "kind": case.kind,
        "state": case.state,
        "queue": case.queue,
        "service": case.service,
        "organisation": case.organisation,
        "from": case.person_name,
        "where": case.place_name or case.place_kind,
        "language": case.language,
        "text": case.text,
        "shown": case.shown,
        "holder": case.holder_name,
        "opened": case.opened.isoformat(),
        "promised": case.promised.isoformat(),
        "deliveries": [{"to": one.lane, "what": one.verb, "state": one.state, "error": one.error} for one in errands],
    }


def _lines(case: Case, errands: list[Errand], zone: ZoneInfo | None) -> str:
    holder = f" by {case.holder_name}" if case.holder_name else ""
    head = f"{case.number}  {case.state}{holder}  queue {case.queue}  service {case.service or '–'}"
    times = f"received {_local(case.opened, zone)}, to be looked at before {_local(case.promised, zone)}"
    lines = [head, f"  {case.person_name}: {' '.join(case.text.split())}", f"  {times}"]
    unsent = (one for one in errands if one.state != "done")
    lines += [f"  not sent: {one.verb} to {one.lane} ({one.error or one.state})" for one in unsent]
    return "\n".join(lines)


def _local(moment: datetime, zone: ZoneInfo | None) -> str:
    return moment.astimezone(zone).strftime("%Y-%m-%d %H:%M")

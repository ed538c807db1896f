"""python app.py cases: every case, one case whole, or all of them as a file; with nothing configured."""

import csv
import io
import json
from datetime import datetime
from pathlib import Path
from typing import cast
from zoneinfo import ZoneInfo

import click

from bot.commands.shared.folders import folder_options
from bot.commands.shared.stored import local, opened, zone_of
from bot.configuration.environment import Environment
from bot.model.case import Case
from bot.store import DeliveryState, DeliverySummary, Store
from bot.store.deliveries.delivery import hook_host


@click.group("cases", invoke_without_command=True)
@folder_options
@click.option("--json", "as_json", is_flag=True, help="One object a line.")
@click.pass_context
def command(context: click.Context, environment: Environment, as_json: bool) -> None:
    """List the cases, oldest first, and what became of what was sent because of them."""
    if context.invoked_subcommand is None:
        _list_cases(environment, as_json=as_json)
    elif any(context.params.values()):
        raise click.UsageError(f"options go behind {context.invoked_subcommand}")


@command.command("show")
@folder_options
@click.argument("number", type=int)
@click.option("--json", "as_json", is_flag=True, help="As one object.")
def show_case(environment: Environment, number: int, as_json: bool) -> None:
    """One case whole: what was told, who waits for it, what was promised, and all that happened."""
    store = opened(environment)
    case = store.cases.get(number) if store else None
    if store is None or case is None:
        raise click.ClickException(f"there is no case {number}")
    whole = _case_as_dict(case, store.outbox.summaries_of(number)) | _history_as_dict(store, number)
    if as_json:
        click.echo(json.dumps(whole, ensure_ascii=False))
        return
    click.echo(_case_as_text(case, store.outbox.summaries_of(number), zone_of(environment)))
    click.echo("\n".join(_case_details(store, case, zone_of(environment))))


@command.command("export")
@folder_options
@click.option("--format", "form", type=click.Choice(["csv", "json"]), default="csv", show_default=True)
@click.option("--to", "path", type=click.Path(dir_okay=False, path_type=Path), help="A file; left out, the terminal.")
def export_cases(environment: Environment, form: str, path: Path | None) -> None:
    """Every case as a table for spreadsheets (CSV with a heading line), or as a list with its history (JSON)."""
    store = opened(environment)
    cases = store.cases.all() if store else []
    if form == "json":
        whole = [_case_as_dict(case, []) | (_history_as_dict(store, case.number) if store else {}) for case in cases]
        written = json.dumps(whole, ensure_ascii=False, indent=1) + "\n"
    else:
        written = _cases_as_csv(cases)
    if path is None:
        click.echo(written, nl=False)
    else:
        path.write_text(written, encoding="utf-8", newline="")


def _list_cases(environment: Environment, *, as_json: bool) -> None:
    store = opened(environment)
    found = [(case, store.outbox.summaries_of(case.number)) for case in store.cases.all()] if store else []
    zone = zone_of(environment)
    for case, summaries in found:
        click.echo(
            json.dumps(_case_as_dict(case, summaries), ensure_ascii=False)
            if as_json
            else _case_as_text(case, summaries, zone)
        )
    if not found and not as_json:
        click.echo("There are no cases yet.")


_COLUMNS = (
    *("number", "kind", "state", "tier", "queue", "copies", "service", "organisation", "from", "where", "language"),
    *("text", "urgent", "urgency", "called", "visibility", "organisations", "references", "planned", "merged_into"),
    *("repeated", "talk"),
    *("holder", "opened", "promised"),
)
"""Of the table: what fits a cell."""


def _case_as_dict(case: Case, summaries: list[DeliverySummary]) -> dict[str, object]:
    return {
        "number": case.number,
        "kind": case.asked.kind,
        "state": case.work.state,
        "tier": case.work.tier,
        "queue": case.asked.queue,
        "copies": case.asked.copies,
        "service": case.asked.service,
        "organisation": case.asked.organisation,
        "from": case.person_name,
        "where": case.place_name or case.place_kind,
        "language": case.asked.language,
        "text": case.asked.text,
        "details": {detail.field: detail.value for detail in case.asked.details},
        "urgent": case.asked.urgent,
        "urgency": case.work.urgency,
        "called": _iso_or_none(case.work.called),
        "visibility": case.asked.visibility,
        "organisations": case.organisations,
        "references": case.work.refs,
        "planned": case.work.planned and case.work.planned.isoformat(),
        "merged_into": case.work.merged_into,
        "repeated": case.work.repeated,
        "talk": case.work.talk,
        "talk_phone": case.work.talk_phone,
        "shown": case.asked.shown,
        "holder": case.holder_name,
        "opened": case.asked.opened.isoformat(),
        "promised": case.asked.promised.isoformat(),
        "deliveries": [
            {"to": hook_host(one.lane), "what": one.verb, "state": one.state, "error": one.error} for one in summaries
        ],
    }


def _history_as_dict(store: Store, number: int) -> dict[str, object]:
    return {
        "watchers": [
            {
                "name": one.name,
                "organisation": one.organisation,
                **{detail.field: detail.value for detail in one.contact},
            }
            for one in store.cases.watchers(number)
        ],
        "promises": [
            {"what": one.what, "due": one.due.isoformat(), "kept": _iso_or_none(one.kept)}
            for one in store.cases.promises(number)
        ],
        "history": [
            {"at": one.at.isoformat(), "who": one.person_name or one.person, "what": one.what, "text": one.text}
            for one in store.cases.history(number)
        ],
    }


def _cases_as_csv(cases: list[Case]) -> str:
    """A line for each case. What a spreadsheet could take for a formula is written as the text it is."""
    written = io.StringIO()
    writer = csv.writer(written)
    writer.writerow(_COLUMNS)
    for case in cases:
        told = _case_as_dict(case, [])
        writer.writerow([_csv_cell(told[column]) for column in _COLUMNS])
    return written.getvalue()


def _csv_cell(value: object) -> str:
    if isinstance(value, tuple):
        return _csv_cell("; ".join(map(str, cast("tuple[object, ...]", value))))
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text


def _case_as_text(case: Case, summaries: list[DeliverySummary], zone: ZoneInfo | None) -> str:
    holder = f" by {case.holder_name}" if case.holder_name else ""
    head = f"{case.number}  {case.work.state}{holder}  queue {case.asked.queue}  service {case.asked.service or '–'}"
    times = f"received {local(case.asked.opened, zone)}, to be looked at before {local(case.asked.promised, zone)}"
    lines = [head, f"  {case.person_name}: {' '.join(case.asked.text.split())}", f"  {times}"]
    unsent = (one for one in summaries if one.state is not DeliveryState.DONE)
    lines += [f"  not sent: {one.verb} to {hook_host(one.lane)} ({one.error or one.state})" for one in unsent]
    return "\n".join(lines)


def _case_details(store: Store, case: Case, zone: ZoneInfo | None) -> list[str]:
    """All that the list leaves out."""
    told = [f"  {detail.field}: {detail.value or f'left out ({detail.reason})'}" for detail in case.asked.details]
    told += [f"  reference: {reference}" for reference in case.work.refs]
    told += [f"  could be repeated: {case.work.repeated}"] if case.work.repeated else []
    told += [f"  talk: {case.work.talk} {case.work.talk_phone}".rstrip()] if case.work.talk else []
    told += [f"  planned for: {case.work.planned}"] if case.work.planned else []
    told += [f"  goes on as: {case.work.merged_into}"] if case.work.merged_into else []
    told += [f"  called: {local(case.work.called, zone)}"] if case.work.called else []
    waits = [
        f"  also waits: {one.name}, {one.organisation or 'no organisation known'}"
        for one in store.cases.watchers(case.number)
    ]
    promised = [
        f"  promised: {one.what} by {local(one.due, zone)}{f', kept {local(one.kept, zone)}' if one.kept else ''}"
        for one in store.cases.promises(case.number)
    ]
    happened = [
        f"  {local(one.at, zone)}  {one.what}  {one.person_name or ''}  {' '.join(one.text.split())}".rstrip()
        for one in store.cases.history(case.number)
    ]
    return [*told, *waits, *promised, *happened]


def _iso_or_none(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None

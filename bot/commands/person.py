"""python app.py person: what is kept about somebody, taken out or erased."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import cast

import click

from bot.commands.shared.desk_access import act
from bot.commands.shared.folders import folder_options
from bot.commands.shared.stored import opened
from bot.configuration.environment import Environment
from bot.turn import Json, Person


@click.command("person")
@click.argument("action", type=click.Choice(["export", "erase"]))
@click.argument("who", metavar="ID_OR_NAME")
@folder_options
@click.option("--json", "as_json", is_flag=True, help="One object.")
@click.option("--yes", is_flag=True, help="With erase: do not ask.")
def command(environment: Environment, action: str, who: str, as_json: bool, yes: bool) -> None:
    """What is kept about a person, by their object id or their whole name.

    `person export` writes out all of it. `person erase` withdraws their open cases and erases their words and their
    name everywhere in the data; it says what has gone outside, which nobody can call back.
    """
    person, kept = _person_data(environment, who)
    if action == "export":
        click.echo(json.dumps(kept, ensure_ascii=False) if as_json else "\n".join(_data_lines(kept)))
        return
    if not yes:
        click.confirm(f"Erase {person.name} ({person.id}), {len(kept['cases'])} cases? It cannot be undone", abort=True)
    done = act(environment, "erase", {"person": person.id})
    click.echo(json.dumps(done, ensure_ascii=False) if as_json else "\n".join(_erasure_lines(done)))


def _person_data(environment: Environment, who: str) -> tuple[Person, Mapping[str, Sequence[Json]]]:
    """The person meant, and all that is kept about them."""
    store = opened(environment)
    if store is None:
        raise click.ClickException(f"nothing is kept in {environment.data} yet")
    found = store.people.with_name(who)
    if len(found) != 1:
        several = "".join(f"\n  {one.id}  {one.name}" for one in found)
        raise click.ClickException(f"several people are called {who}:{several}" if found else f"nobody is called {who}")
    return found[0], store.data_of(found[0].id)


def _data_lines(kept: Mapping[str, Sequence[Json]]) -> Iterator[str]:
    for room, rows in kept.items():
        yield f"{room}: {len(rows)}"
        for row in rows:
            yield from (f"  {key}: {value}" for key, value in row.items() if value not in (None, "", "[]", "{}"))
            yield ""


def _erasure_lines(done: Json) -> Iterator[str]:
    gone, outside, articles = (_values_as_text(done[what]) for what in ("gone", "outside", "articles"))
    yield f"{done['name']} is erased: {gone}."
    yield f"Sent outside, and not to be called back: {outside or 'nothing'}."
    yield f"Backups from before {done['at']} may still hold it. What stands in Teams stays until it is deleted there."
    if articles:
        yield f"Articles made of their words, to be looked at: {articles}."
    if done["listed"]:
        yield "desk.toml names them as a contact or an agent: take them out there."


def _values_as_text(values: object) -> str:
    return ", ".join(map(str, cast("list[object]", values)))

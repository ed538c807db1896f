"""python app.py posts: what has not been sent, or perhaps has, and what a person decides about it."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime

import click

from bot.commands.shared.desk_access import act
from bot.commands.shared.folders import folder_options
from bot.commands.shared.stored import local, opened
from bot.configuration.environment import Environment
from bot.store import DeadLetter, DeliveryState, Destination
from bot.store.deliveries.delivery import hook_host
from bot.turn import Json

MOST_WAITING = 20
"""So many that wait are listed one by one; of the rest only how many there are."""

_NEEDS_A_PERSON = (DeliveryState.DEAD, DeliveryState.UNCERTAIN)


@click.command("posts")
@click.argument("action", type=click.Choice(["list", "posted", "again", "resume"]), default="list")
@click.argument("names", nargs=-1)
@folder_options
@click.option("--activity", default="", help="With posted: the message's id in Teams, or the link to it.")
@click.option("--again", is_flag=True, help="With resume: send what was given up because of the false alarm.")
@click.option("--json", "as_json", is_flag=True, help="One object a line.")
def command(
    environment: Environment, action: str, names: tuple[str, ...], activity: str, again: bool, as_json: bool
) -> None:
    """What waits to be sent, what was given up, and notices of which nobody knows whether they arrived.

    \b
    posts                     lists them
    posts posted ID           it stands there (--activity: so that it can still be changed)
    posts again ID...         it does not: send it; also what was given up
    posts resume TENANT       go on sending to a tenant that was stopped
    """
    if action == "list":
        _list_posts(environment, as_json)
        return
    if not names or (action == "posted" and len(names) > 1):
        raise click.UsageError(f"which one? python app.py posts {action} {'TENANT' if action == 'resume' else 'ID'}")
    for name in names:
        done = act(environment, _ACTS[action], _act_arguments(action, name, activity, again))
        click.echo(json.dumps(done) if as_json else f"{name} {done['state']}{_done_as_text(done)}")


_ACTS: Mapping[str, str] = {"posted": "post-posted", "again": "post-again", "resume": "tenant-resume"}


def _act_arguments(action: str, name: str, activity: str, again: bool) -> Json:
    if action == "resume":
        return {"tenant": name, "again": again}
    if not name.isdecimal():
        raise click.UsageError(f"{name!r} is no number; see: python app.py posts")
    return {"id": int(name), "activity": activity}


def _done_as_text(done: Json) -> str:
    return f": {done['posts']} posts in {done['places']} places are sent after all" if done.get("places") else ""


def _list_posts(environment: Environment, as_json: bool) -> None:
    store = opened(environment)
    if store is None:
        _print_nothing_stored(as_json)
        return
    unsent, troubled = store.dead_letters.unsent(), store.destinations.in_trouble(datetime.now(UTC))
    if as_json:
        for line in (*map(_destination_as_dict, troubled), *map(_dead_letter_as_dict, unsent)):
            click.echo(json.dumps(line, ensure_ascii=False))
    elif unsent or troubled:
        click.echo("\n".join((*map(_destination_as_line, troubled), *_dead_letter_lines(unsent))))
    else:
        _print_nothing_stored(as_json)


def _print_nothing_stored(as_json: bool) -> None:
    if not as_json:
        click.echo("Everything has been sent.")


def _destination_as_dict(one: Destination) -> Json:
    return {
        "destination": hook_host(one.name),
        "stopped": one.stopped and one.stopped.isoformat(),
        "rests_until": one.backs_off_until and one.backs_off_until.isoformat(),
        "failures": one.failures,
        "error": one.error,
    }


def _dead_letter_as_dict(one: DeadLetter) -> Json:
    return {
        "id": one.id,
        "state": one.state,
        "what": one.verb,
        "once": one.once,
        "destination": hook_host(one.destination),
        "to": hook_host(one.lane),
        "place": one.place or None,
        "case": one.number,
        "text": one.text,
        "attempts": one.attempts,
        "created": one.created.isoformat(),
        "due": one.not_before.isoformat(),
        "expires": one.expires.isoformat(),
        "error": one.error or None,
    }


def _destination_as_line(one: Destination) -> str:
    if one.stopped:
        how = f"has been stopped since {local(one.stopped)}; go on with: python app.py posts resume {one.name}"
    else:
        how = " and ".join(_failing_as_text(one))
    error = f" ({one.error.strip()})" if one.error.strip() else ""
    return f"{hook_host(one.name)} {how}{error}"


def _failing_as_text(one: Destination) -> Iterator[str]:
    """Who asks for patience has not failed, but is left in peace until then."""
    if one.failures:
        yield "has failed once" if one.failures == 1 else f"has failed {one.failures} times in a row"
    if one.backs_off_until:
        yield f"is tried again at {local(one.backs_off_until)}"


def _dead_letter_lines(unsent: list[DeadLetter]) -> list[str]:
    """Those that need a person last, where the eye is when the list has run through."""
    unresolved = [one for one in unsent if one.state in _NEEDS_A_PERSON]
    waiting = [one for one in unsent if one.state not in _NEEDS_A_PERSON]
    lines = [_dead_letter_as_line(one) for one in waiting[:MOST_WAITING]]
    left = Counter(hook_host(one.destination) for one in waiting[MOST_WAITING:])
    lines += [f"and {times} more to {destination}" for destination, times in sorted(left.items())]
    lines += [_dead_letter_as_line(one) for one in sorted(unresolved, key=lambda one: one.state)]
    if any(one.state is DeliveryState.UNCERTAIN for one in unresolved):
        lines.append("Look in Teams for what is uncertain, then: python app.py posts posted ID, or posts again ID.")
    return lines


def _dead_letter_as_line(one: DeadLetter) -> str:
    where = f"{one.place} ({one.lane})" if one.place else hook_host(one.lane)
    error = f" ({one.error.strip()})" if one.error.strip() else ""
    text = f"{one.text[:79]}…" if len(one.text) > 80 else one.text
    return f"{one.id}  {one.state}  {one.verb} to {where}, of {local(one.created)}{error}: {text}"

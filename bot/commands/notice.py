"""python app.py notice: maintenance and incidents, written in files, approved, told and looked after."""

import getpass
import json
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

import click

from bot.cards.plain_text import card_lines
from bot.commands.shared.desk_access import act
from bot.commands.shared.folders import folder_options, settings_faults
from bot.commands.shared.stored import opened
from bot.configuration.desk_file import DeskSettings, read_desk
from bot.configuration.environment import Environment
from bot.language.texts import Texts
from bot.model.notice import Notice, NoticeChannel, windows_of
from bot.model.notice_json import notice_to_json
from bot.model.notice_plan import CARD, ChannelPost, plan
from bot.notices.cards.notice_cards import notice_card, post_card
from bot.notices.cards.wording import NoticeReader
from bot.notices.files.channel_file import read_channels
from bot.notices.files.notice_file import NoticeDraft, read_notice
from bot.turn import Card

_FILE = click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
_AT = click.option("--at", default="", help="As if it were this moment (ISO; the notice's own zone if it names none).")
_NUMBER = click.argument("number", type=click.IntRange(min=1))
_WINDOW = click.argument("window", type=click.IntRange(min=1), required=False)


@click.group("notice")
def command() -> None:
    """Maintenance and incidents: files checked, previewed and submitted; notices approved and looked after."""


@command.command("check")
@_FILE
@_AT
@folder_options
@click.option("--json", "as_json", is_flag=True, help="One object a line.")
def check(environment: Environment, file: Path, at: str, as_json: bool) -> None:
    """Everything that is wrong or doubtful in the file. Ends with 1 when there are errors, not for warnings."""
    draft = _read_draft(environment, file, at)
    _print_remarks(file, draft, as_json=as_json)
    if draft.errors:
        raise click.exceptions.Exit(1)
    if not as_json and draft.notice:
        click.echo(f"{file}: {len(windows_of(draft.notice))} windows, {', '.join(draft.notice.languages)}; no errors")


@command.command("preview")
@_FILE
@_AT
@folder_options
@click.option("--language", "languages", multiple=True, help="Only in this language; can be given more than once.")
def preview(environment: Environment, file: Path, at: str, languages: tuple[str, ...]) -> None:
    """The card as it will look, in each language it will be read in, and how many channels get it."""
    notice, desk = _checked_notice(environment, file, at), _read_desk(environment)
    channels = _subscribed_channels(environment, desk, notice)
    read_in = dict.fromkeys(language for channel in channels for language in channel.languages) or notice.languages
    for language in languages or read_in:
        many = sum(language in channel.languages for channel in channels)
        click.echo(f"── {language}: {many} channels ──")
        click.echo(
            _card_as_text(notice_card(notice, [_notice_reader(desk, notice, language, notice.zone)], notice.made))
            + "\n"
        )


@command.command("plan")
@_FILE
@_AT
@folder_options
@click.option("--json", "as_json", is_flag=True, help="One object a line.")
@click.option(
    "--channels", "file_of_channels", type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A file of channels ([[channel]] with name, languages, service, zone) in place of those that subscribe.",
)  # fmt: skip
def plan_command(environment: Environment, file: Path, at: str, as_json: bool, file_of_channels: Path | None) -> None:
    """Every post that the clock will make, were the notice approved at that moment."""
    notice, desk = _checked_notice(environment, file, at), _read_desk(environment)
    channels = _channels(environment, desk, notice, file_of_channels)
    drawn = _PlannedPosts(desk, notice)
    for planned in plan(notice, channels, notice.made):
        line = drawn.line(planned)
        click.echo(json.dumps(line, ensure_ascii=False) if as_json else _planned_line(line))


@command.command("submit")
@_FILE
@folder_options
@click.option("--json", "as_json", is_flag=True, help="What was done, as one object.")
def submit(environment: Environment, file: Path, as_json: bool) -> None:
    """Keep the file as a draft; support is shown it, and may approve it."""
    notice = _checked_notice(environment, file, "")
    _print_done(act(environment, "notice-submit", {"notice": notice_to_json(notice)}), as_json)


@command.command("list")
@folder_options
@click.option("--json", "as_json", is_flag=True, help="One object a line.")
def list_command(environment: Environment, as_json: bool) -> None:
    """Every notice, oldest first."""
    store = opened(environment)
    found = store.notices.all() if store else []
    for notice in found:
        click.echo(notice_to_json(notice) if as_json else _notice_as_line(notice))
    if not found and not as_json:
        click.echo("There are no notices yet.")


@command.command("show")
@_NUMBER
@folder_options
@click.option("--json", "as_json", is_flag=True, help="As one object, with its history.")
def show(environment: Environment, number: int, as_json: bool) -> None:
    """One notice: its card in its first language, and its history."""
    store = opened(environment)
    notice = store.notices.get(number) if store else None
    if store is None or notice is None:
        raise click.ClickException(f"there is no notice {number}")
    history = [
        {"at": event.at.isoformat(), "by": event.by, "what": event.what, "text": event.text}
        for event in store.notices.history(number)
    ]
    if as_json:
        click.echo(json.dumps({**json.loads(notice_to_json(notice)), "history": history}, ensure_ascii=False))
        return
    reading = _notice_reader(_read_desk(environment), notice, notice.languages[0], notice.zone)
    click.echo(f"{_notice_as_line(notice)}\n\n{_card_as_text(notice_card(notice, [reading], datetime.now(UTC)))}\n")
    for event in history:
        click.echo(f"{event['at']}  {event['what']}  {event['by']}  {event['text']}".rstrip())


def _act_command(name: str, help_: str, *more: str) -> None:
    """A command that does one thing to a notice; `more` are what it is told besides the window."""

    @folder_options
    @click.option("--json", "as_json", is_flag=True, help="What was done, as one object.")
    def change(environment: Environment, number: int, as_json: bool, **given: object) -> None:
        window = given.pop("window", None)
        _print_done(
            act(environment, f"notice-{name}", {"number": number, "window": window, "by": _user_name(), **given}),
            as_json,
        )

    for told in reversed(more):
        change = click.argument(told)(change)
    if name != "approve":
        change = click.argument("window", type=click.IntRange(min=1), required=bool(more))(change)
    if name == "done":
        checking = "The work is finished; whether everything works is being made sure."
        change = click.option("--checking", is_flag=True, help=checking)(change)
    command.command(name, help=help_)(_NUMBER(change))


_act_command("approve", "Publish a draft: every channel that subscribes is told.")
_act_command("start", "The work of a window begins now, whatever was planned.")
_act_command("done", "The work of a window is done, and everything works.")
_act_command("move", 'A window gets other times, such as "2029-10-21 08:00-14:00"; the others stay.', "times")
_act_command("extend", "A window ends later, or earlier: 15:00, +30m.", "until")
_act_command("incident", "A window went beyond its worst scenario: an incident is opened, linked to it.")
_act_command("cancel", "A window is called off; without a window the whole notice.")


@command.command("authorise")
@_NUMBER
@click.option("--by", "who", required=True, help="Who has said that the text may be published.")
@folder_options
@click.option("--json", "as_json", is_flag=True, help="What was done, as one object.")
def authorise(environment: Environment, number: int, who: str, as_json: bool) -> None:
    """A supplier's text may be published: note who has said so."""
    _print_done(act(environment, "notice-authorise", {"number": number, "who": who, "by": _user_name()}), as_json)


class _PlannedPosts:
    """The posts of a plan as they will be read, each drawn once for all the channels that read it alike."""

    def __init__(self, desk: DeskSettings, notice: Notice) -> None:
        self._desk = desk
        self._notice = notice
        self._texts: dict[tuple[object, ...], str] = {}

    def line(self, planned: ChannelPost) -> dict[str, object]:
        channel, item = planned.channel, planned.item
        zone = channel.zone or self._notice.zone
        readings = [_notice_reader(self._desk, self._notice, language, zone) for language in channel.languages]
        key = (item, channel.languages, zone)
        if key not in self._texts:
            card = item.name == CARD
            drawn = (
                notice_card(self._notice, readings, item.at)
                if card
                else post_card(self._notice, item, readings, item.at)
            )
            self._texts[key] = _card_as_text(drawn)
        return {
            "channel": channel.name or channel.place,
            "language": "+".join(channel.languages),
            "window": item.window,
            "kind": item.key,
            "utc": item.at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "local": item.at.astimezone(readings[0].zone).isoformat(),
            "text": self._texts[key],
        }


def _planned_line(line: dict[str, object]) -> str:
    window = f"window {line['window']}" if line["window"] else "the whole"
    first = str(line["text"]).split("\n", maxsplit=1)[0]
    return f"{line['local']}  {line['channel']} ({line['language']})  {window}  {line['kind']}: {first}"


def _channels(environment: Environment, desk: DeskSettings, notice: Notice, file: Path | None) -> list[NoticeChannel]:
    """Those of the file, else those that subscribe, else one imagined for each language of the notice."""
    try:
        found = (
            read_channels(file, notice.service, notice.made)
            if file
            else _subscribed_channels(environment, desk, notice)
        )
    except (ValueError, OSError) as error:
        raise click.ClickException(f"{file}: {error}") from error
    imagined = [NoticeChannel("*", (language,), notice.zone, notice.made) for language in notice.languages]
    return found if found or file else imagined


def _subscribed_channels(environment: Environment, desk: DeskSettings, notice: Notice) -> list[NoticeChannel]:
    store = opened(environment)
    found = store.notices.subscribers(notice.service) if store else []
    zones = {key: one.time_zone or "" for key, one in desk.organisations.items()}
    return [
        NoticeChannel(
            place.id, languages, zones.get(desk.organisation_of(place.tenant, {}) or "", ""), since, place.name
        )
        for place, languages, since in found
    ]


def _checked_notice(environment: Environment, file: Path, at: str) -> Notice:
    """The notice in the file, if nothing is wrong with it."""
    draft = _read_draft(environment, file, at)
    if draft.notice is None:
        _print_remarks(file, draft, as_json=False)
        raise click.exceptions.Exit(1)
    return draft.notice


def _read_draft(environment: Environment, file: Path, at: str) -> NoticeDraft:
    desk = _read_desk(environment)
    now = datetime.now(UTC)
    if at:
        try:
            now = datetime.fromisoformat(at)
        except ValueError as error:
            raise click.UsageError(f"--at: {at} is no moment such as 2029-09-01T12:00") from error
    if now.tzinfo is None:
        first = read_notice(file, desk, now.replace(tzinfo=UTC), _user_name())
        now = now.replace(tzinfo=first.notice.local if first.notice else UTC)
    return read_notice(file, desk, now.astimezone(UTC), _user_name())


def _print_remarks(file: Path, draft: NoticeDraft, *, as_json: bool) -> None:
    for remark in draft.remarks:
        if as_json:
            told = {"severity": remark.severity, "file": str(file), "key": remark.key, "message": remark.message}
            click.echo(json.dumps(told, ensure_ascii=False))
        else:
            click.echo(f"{file}: {remark}")


def _notice_reader(desk: DeskSettings, notice: Notice, language: str, zone: str) -> NoticeReader:
    service = desk.services.get(notice.service)
    return NoticeReader(
        _read_texts()[language], ZoneInfo(zone), service.called(language) if service else notice.service
    )


@cache
def _read_texts() -> Texts:
    return Texts.read()


def _card_as_text(card: Card) -> str:
    """What is on the card to be read, without its buttons."""
    return "\n".join(card_lines({key: value for key, value in card.card.items() if key != "actions"}))


def _notice_as_line(notice: Notice) -> str:
    told, _ = notice.text(notice.languages[0])
    windows = "; ".join(f"{one.number}: {one.written} {one.state}" for one in windows_of(notice))
    return f"{notice.number}  {notice.kind}  {notice.service}  {notice.state}  {told.title}  {windows}".rstrip()


def _print_done(told: dict[str, object], as_json: bool) -> None:
    line = f"notice {told['notice']}: {told['state']}; channels: {told['channels']}"
    click.echo(json.dumps(told) if as_json else line)


def _read_desk(environment: Environment) -> DeskSettings:
    with settings_faults():
        return read_desk(environment.knowledge / "desk.toml")


def _user_name() -> str:
    return getpass.getuser()

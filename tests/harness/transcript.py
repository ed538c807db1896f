"""Transcripts: conversations as text files, played against the desk and compared with what it really says.

    # title
    clock: 2026-11-19 14:05 Europe/Helsinki     the time from here on
    queue: klockaren Stöd                       that queue is bound to the channel Stöd (before the play begins)
    subscribe: Ekonomi economic sv              that channel subscribes to the service's notices, in those languages
    notice: docs/examples/three.toml by Siri    Siri submits the notice in that file, at the command line
    knowledge: taken in                         the desk has seen what is new in its files
    place: channel Hemsidor (service klockaren) where we are; also "personal anna (fi-FI)", "group Name", "mail"
    tenant: strangers                           places entered from here on are of an organisation nobody knows
    thread: new                                 leave the thread; "thread: 1001" enters the one whose post has that
    wait: 20 minutes

    anna (fi-FI)> text                          somebody says something; the locale is remembered
    anna shows fel.png> text                    the same with a picture; huge.png, gone.png and x.txt cannot be had
    anna [Button]                               presses the newest button of that title, with its fields below it
      text: what is typed in the field "text"; \\n begins a new line of it
    anna edits> text / anna deletes             the last thing anna said here
    anna 👍 / anna 👎                           under the newest answer
    bot: what the desk posted here              lines; "…" alone stands for any lines, at the end of one for any rest
    bot edits: how a post of the desk now reads
    bot takes back: what a post was that is gone
    bot to anna: what only anna is told, because she pressed; the window that opens for her, as long as it is open

Everything the desk posts must be read: a post that no line expects fails the transcript.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.cards.card_buttons import CardButton, buttons
from bot.cards.plain_text import card_lines
from bot.configuration.desk_file import FloodLimits
from bot.model.notice_json import notice_to_json
from bot.notices.files.notice_file import read_notice
from bot.transaction import Transactions
from bot.turn import Json
from tests.harness.world import Post, Spot, World

ROOT = Path(__file__).parent.parent.parent

_STEP = re.compile(r"(?P<who>[\w-]+)(?: \((?P<locale>[\w-]+)\))?"
                   r"(?:(?: shows (?P<picture>[\w.-]+))?> ?(?P<said>.*)| \[(?P<button>.+)\]|"
                   r" (?P<edits>edits)> ?(?P<new>.*)| (?P<deletes>deletes)| (?P<thumb>👍|👎))")  # fmt: skip
_SETTING = re.compile(r"(clock|queue|subscribe|notice|knowledge|place|tenant|thread|wait): ?(.*)")
_BOT = re.compile(r"bot(?P<how> edits| takes back| to [\w-]+)?:(?P<first>.*)")
_PLACE = re.compile(r"(personal|group|channel|mail)(?: (.*?))?(?: \((?:service (\w+)|([\w-]+))\))?")


@dataclass
class Block:
    """A step, and the lines of the desk that follow it."""

    line: int
    head: str
    fields: list[str] = field(default_factory=list[str])


class Faulty(AssertionError):
    """The desk said something else than the transcript."""


def play(path: Path, transactions: Transactions, folder: Path) -> str:
    """The transcript as it really went, as far as it could be played."""
    _be_patient(transactions)
    played: list[str] = []
    try:
        for line in _Play(transactions, folder).run(list(_blocks(path.read_text(encoding="utf-8")))):
            played.append(line)
    except Faulty as fault:
        played.append(f"!! {fault}")
    return "\n".join(played) + "\n"


def _be_patient(transactions: Transactions) -> None:
    """The clock stands still between steps: everybody seems to write at once."""
    app = transactions.assistant.app
    limits = FloodLimits(messages_a_minute=10_000, cases_an_hour=10_000)
    transactions.assistant.app = replace(app, desk=app.desk.model_copy(update={"limits": limits}))


def same(written: str, played: str) -> bool:
    """Whether what was played is what is written, with "…" standing for anything."""
    lines = [line.rstrip() for line in written.splitlines() if line.strip()]
    pattern = "\n".join(_pattern(line) for line in lines)
    told = "\n".join(line.rstrip() for line in played.splitlines() if line.strip())
    return re.fullmatch(pattern.replace("\n(?:.*\n)*", r"(?:\n.*)*"), told) is not None


def merged(written: str, played: str) -> str:
    """What was played, with every step left as it was written that went as written."""
    before = _by_step(written)
    return "".join(
        kept if (kept := before.get(step)) is not None and same(kept, told) else told
        for step, told in _by_step(played).items()
    )


def _by_step(text: str) -> dict[tuple[str, int], str]:
    """Each step with what followed it; the same step said again is another one."""
    parts: dict[tuple[str, int], str] = {}
    step = ("", 0)
    for line in text.splitlines(keepends=True):
        if line.strip() and not line.startswith(" ") and not _BOT.fullmatch(line.rstrip()):
            step = (line.rstrip(), sum(head == line.rstrip() for head, _ in parts))
        parts[step] = parts.get(step, "") + line
    return parts


def _pattern(line: str) -> str:
    if line.strip() == "…":
        return "(?:.*\n)*"
    return re.escape(line[:-1]) + ".*" if line.endswith("…") else re.escape(line)


def _blocks(text: str) -> Iterator[Block]:
    """Titles, settings and steps; what the desk said is left out, as it is to be played anew."""
    block: Block | None = None
    for number, line in enumerate(text.splitlines(), start=1):
        if line.startswith(" ") and block:
            block.fields.append(line.strip())
        elif line.strip():
            if block and not _BOT.fullmatch(block.head):
                yield block
            block = Block(number, line.rstrip())
    if block and not _BOT.fullmatch(block.head):
        yield block


class _Play:
    def __init__(self, transactions: Transactions, folder: Path) -> None:
        self._transactions = transactions
        self._folder = folder
        self._world: World | None = None
        self._spot: Spot | None = None
        self._mailbox = False
        self._window: Json | None = None
        self._locales: dict[str, str] = {}
        self._said: dict[tuple[str, str], str] = {}

    def run(self, blocks: list[Block]) -> Iterator[str]:
        try:
            for block in blocks:
                yield from self._step(block)
            yield from self._left_over()
        finally:
            if self._world:
                self._world.close()

    def _step(self, block: Block) -> Iterator[str]:
        if block.head.startswith("#"):
            yield block.head
            yield ""
        elif setting := _SETTING.fullmatch(block.head):
            if setting[1] not in ("clock", "queue", "subscribe", "notice"):
                yield ""
            yield block.head
            yield from getattr(self, f"_{setting[1]}")(setting[2].strip())
        elif step := _STEP.fullmatch(block.head):
            yield ""
            yield block.head
            yield from (f"  {line}" for line in block.fields)
            yield from self._act(step, block)
        else:
            raise Faulty(f"line {block.line}: cannot be read: {block.head}")

    def _act(self, step: re.Match[str], block: Block) -> Iterator[str]:
        world, spot, who = self._there, self._here, step["who"]
        locale = self._locales[who] = step["locale"] or self._locales.get(who, "")
        if step["said"] is not None:
            text = "\n".join([step["said"], *block.fields])
            picture = step["picture"]
            shown = world.shows(spot, who, text, picture, locale) if picture else world.says(spot, who, text, locale)
            self._said[who, spot.place.id] = shown
        elif step["button"]:
            yield from self._press(spot, who, step["button"], block, locale)
        elif step["thumb"]:
            world.rates(spot, who, step["thumb"] == "👍", locale)
        else:
            world.edits(spot, who, self._said[who, spot.place.id], step["new"] if step["edits"] else None)
        yield from self._news(spot)

    def _press(self, spot: Spot, who: str, title: str, block: Block, locale: str) -> Iterator[str]:
        """In the window that is open, else on the newest post that has the button."""
        window = buttons(self._window) if self._window else []
        button = next((one for one in window if one.title == title), None)
        opens = button is not None
        button = button or self._button(spot, title, block)
        opens = opens or dict(button.data.get("msteams") or {}).get("type") == "task/fetch"
        response = self._there.presses(spot, who, button, dict(map(_typed, block.fields)), locale, opens=opens)
        self._window = response.card if opens else None
        if response.notice:
            yield from _told(f"bot to {who}", response.notice.splitlines())
        elif self._window:
            yield from _told(f"bot to {who}", card_lines(self._window, width=10_000))

    def _button(self, spot: Spot, title: str, block: Block) -> CardButton:
        for post in reversed(spot.posts):
            for button in post.buttons:
                if button.title == title and button.kind != "showcard":
                    spot.thread = post.thread
                    return button
        raise Faulty(f"line {block.line}: there is no button [{title}]")

    def _news(self, spot: Spot) -> Iterator[str]:
        for post in spot.unread:
            yield from _told("bot edits" if post.edited and post.seen else "bot", post.lines)
            post.edited, post.seen = False, True
        spot.unread.clear()
        for post in spot.gone:
            yield from _told("bot takes back", post.lines[:1])
        spot.gone.clear()

    def _left_over(self) -> Iterator[str]:
        """What nobody has looked at, place by place."""
        for key, spot in self._there.spots.items():
            if spot.unread:
                yield ""
                yield f"place: {key}"
                yield from self._news(spot)
        if self._there.mails:
            yield ""
            yield "place: mail"
            yield from self._mail()

    def _mail(self) -> Iterator[str]:
        for mail in self._there.mails:
            yield from _told("bot", [f"to {mail['to']}", str(mail["subject"]), *str(mail["text"]).splitlines()])
        self._there.mails.clear()

    def _clock(self, value: str) -> Iterator[str]:
        when, _, zone = value.rpartition(" ")
        now = datetime.strptime(when, "%Y-%m-%d %H:%M").replace(tzinfo=ZoneInfo(zone))
        if self._world is None:
            self._world = World(self._transactions, self._folder, now)
        else:
            self._world.wait(now - self._world.now)
        return iter(())

    def _queue(self, value: str) -> Iterator[str]:
        queue, _, channel = value.partition(" ")
        spot = self._there.spot("channel", channel)
        self._there.says(spot, "sam", f"bind queue {queue}")
        spot.unread.clear()
        spot.thread = ""
        return iter(())

    def _subscribe(self, value: str) -> Iterator[str]:
        channel, _, wanted = value.partition(" ")
        spot = self._there.spot("channel", channel)
        self._there.says(spot, "sam", f"subscribe {wanted}")
        spot.unread.clear()
        spot.thread = ""
        return iter(())

    def _notice(self, value: str) -> Iterator[str]:
        file, _, author = value.partition(" by ")
        app = self._transactions.assistant.app
        draft = read_notice(ROOT / file, app.desk, self._there.now, author)
        if draft.notice is None:
            raise Faulty(f"{file}: {'; '.join(map(str, draft.errors))}")
        self._there.acts("notice-submit", {"notice": notice_to_json(draft.notice)})
        return iter(())

    def _knowledge(self, _: str) -> Iterator[str]:
        self._there.take_in_files(ROOT / "knowledge")
        _be_patient(self._transactions)
        return iter(())

    def _place(self, value: str) -> Iterator[str]:
        found = _PLACE.fullmatch(value)
        if not found:
            raise Faulty(f"there is no place {value!r}")
        if found[1] == "mail":
            yield from self._mail()
            return
        known = f"{found[1]} {found[2]}" in self._there.spots
        self._spot = self._there.spot(found[1], found[2] or "", found[4] or "")
        if not known:
            yield from self._greeted(found[3])
        yield from self._news(self._spot)

    def _greeted(self, service: str | None) -> Iterator[str]:
        """The welcome is read, and the service set by somebody from support, before anybody asks."""
        if service:
            self._here.unread.clear()
            self._there.says(self._here, "sam", f"service {service}")
            self._here.unread.clear()
        self._here.thread = ""
        return iter(())

    def _tenant(self, value: str) -> Iterator[str]:
        self._there.tenant = value
        return iter(())

    def _thread(self, value: str) -> Iterator[str]:
        self._here.thread = "" if value == "new" else self._thread_with(value)
        return iter(())

    def _thread_with(self, text: str) -> str:
        for post in reversed(self._here.posts):
            if any(text in line for line in post.lines):
                return post.thread
        raise Faulty(f"there is no post with {text!r}")

    def _wait(self, value: str) -> Iterator[str]:
        number, unit = value.split()
        self._there.wait(timedelta(**{unit if unit.endswith("s") else f"{unit}s": float(number)}))
        if self._spot:
            yield from self._news(self._spot)

    @property
    def _there(self) -> World:
        if self._world is None:
            raise Faulty("a transcript begins with its clock")
        return self._world

    @property
    def _here(self) -> Spot:
        if self._spot is None:
            raise Faulty("nobody is anywhere yet: begin with a place")
        return self._spot


def _typed(line: str) -> tuple[str, str]:
    name, _, value = line.partition(":")
    return name.strip(), value.strip().replace("\\n", "\n")


def _told(head: str, lines: list[str]) -> Iterator[str]:
    lines = [part for line in lines for part in line.splitlines() if part.strip()]
    if len(lines) == 1:
        yield f"{head}: {lines[0]}"
    else:
        yield f"{head}:"
        yield from (f"  {line}" for line in lines)


__all__ = ["Faulty", "Post", "merged", "play", "same"]

"""What somebody at the prompt of the little Teams can do: speak, press, edit, and be somebody else somewhere else."""

import asyncio
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.adapters.terminal import forms, places
from bot.adapters.terminal.connector import Peer, PostEvent, TerminalPost
from bot.adapters.terminal.console import Console
from bot.adapters.terminal.places import LOCALES, ActivityOrigin, TerminalPlace
from bot.adapters.terminal.screen import Pressable, Screen
from bot.cards.card_buttons import ADAPTIVE_CARD, CardButton, FormInput, Json

_QUIET, _AT_MOST = 0.4, 8.0  # seconds without a post until the replies to a line count as all there; and the longest


@dataclass(frozen=True, slots=True)
class BotResponse:
    """What the bot's endpoint answered: an HTTP status, 0 when nobody answered, and the body."""

    status: int
    body: Json


Deliver = Callable[[Json], Awaitable[BotResponse]]


@dataclass(frozen=True, slots=True)
class _Command:
    takes: str
    does: str
    do: Callable[[str], Awaitable[None]]


class Chat:
    """One session: who speaks, where, and the peer that shows what becomes of it."""

    def __init__(self, peer: Peer, console: Console, deliver: Deliver) -> None:
        self._peer, self._world = peer, peer.world
        self._console, self._screen = console, Screen(console)
        self._deliver = deliver
        self._person = self._world.person("anna")
        self._place = places.personal(self._person)
        self._root = ""
        self._delivered: set[tuple[str, str]] = set()
        self._told: set[str] = set()
        self._news = asyncio.Event()
        self._over = False
        peer.observer = self._observe

    async def run(self) -> None:
        """Reads lines until they end or somebody quits."""
        self._screen.note("You are anna, in her personal chat with Lotsen. /help tells what you can do.")
        await self._arrive(self._place)
        while not self._over:
            if self._console.patient:
                await self._wait_for_posts()
            line = await self._console.line(self._mark)
            if line is None:
                return
            await self._enter(line.strip())

    def _observe(self, event: PostEvent) -> None:
        self._news.set()
        self._screen.show(event)

    @property
    def _mark(self) -> str:
        where = "personal" if self._place.kind == "personal" else self._screen.label(self._place, self._root)
        return f"{self._person.name} {where}> "

    async def _wait_for_posts(self) -> None:
        """Waits until no post has come for a while."""
        loop = asyncio.get_running_loop()
        until = loop.time() + _AT_MOST
        while loop.time() < until:
            self._news.clear()
            try:
                await asyncio.wait_for(self._news.wait(), _QUIET)
            except TimeoutError:
                return

    async def _enter(self, line: str) -> None:
        if line.startswith("/"):
            await self._command(*line[1:].partition(" ")[::2])
        elif self._screen.gave(line):
            await self._press(line)
        elif line.startswith("[") and line.endswith("]"):
            await self._press(line[1:-1])
        elif line:
            await self._say(line)

    async def _command(self, name: str, rest: str) -> None:
        if command := self._commands.get(name):
            await command.do(rest.strip())
        else:
            self._screen.note(f"There is no /{name}. /help tells what there is.")

    @property
    def _commands(self) -> dict[str, _Command]:
        return {
            "as": _Command("NAME", "be somebody else (sam and siri are support staff)", self._as),
            "in": _Command("PLACE", "go to personal, group, or a channel: /in support", self._in),
            "lang": _Command("CODE", f"the language of your client: {' '.join(LOCALES)}", self._language),
            "thread": _Command("N", "answer in thread N", self._thread),
            "new": _Command("", "leave the thread", self._new),
            "press": _Command("N or TITLE", "press a button", self._press),
            "image": _Command("PATH", "send a picture; words may follow the path", self._image),
            "edit": _Command("TEXT", "change your last message here", self._edit),
            "delete": _Command("", "take your last message here back", self._delete),
            "say": _Command("TEXT", "say what would be a number or a command otherwise", self._say),
            "help": _Command("", "this", self._help),
            "quit": _Command("", "end (so does Ctrl-D)", self._quit),
        }

    async def _as(self, name: str) -> None:
        if not re.fullmatch(r"[\w][\w .'-]*", name):
            return self._screen.note("/as NAME: letters, please.")
        self._person = self._world.person(name)
        if self._place.kind == "personal":
            self._place = places.personal(self._person)
        await self._arrive(self._place)
        return None

    async def _in(self, name: str) -> None:
        match name.removeprefix("#").strip().lower():
            case "":
                return self._screen.note("/in personal, /in group, or /in and the name of a channel.")
            case "personal":
                self._place = places.personal(self._person)
            case "group":
                self._place = places.group()
            case _:
                self._place = self._world.known_place(places.channel(name.removeprefix("#").strip()))
        self._root = ""
        await self._arrive(self._place)
        return None

    async def _language(self, code: str) -> None:
        locale = LOCALES.get(code, code)
        if code not in LOCALES and not re.fullmatch(r"[a-z]{2,3}-[A-Z]{2}", locale):
            return self._screen.note(f"/lang {', '.join(LOCALES)}, or a locale like sv-FI.")
        self._person = self._world.speak(self._person, locale)
        return self._screen.note(f"{self._person.name}'s client is in {locale} now.")

    async def _thread(self, number: str) -> None:
        found = self._screen.thread(int(number)) if number.isdecimal() else None
        if found is None:
            return self._screen.note(f"There is no thread {number}. Its number stands behind the channel's name.")
        self._place, self._root = self._world.known_place(places.place_at(found[0])), found[1]
        return await self._arrive(self._place)

    async def _new(self, _: str) -> None:
        self._root = ""

    async def _edit(self, text: str) -> None:
        if (mine := self._last_own_post()) is None or not text:
            return self._screen.note("/edit TEXT changes your last message here.")
        changed = places.edit_activity(self._origin(mine.root), text, mine.id)
        self._peer.edit(mine.place, mine.id, {**mine.activity, "text": text})
        if (mine.place.id, mine.id) in self._delivered or places.mentions(text):
            await self._send(changed)
        return None

    async def _delete(self, _: str) -> None:
        if (mine := self._last_own_post()) is None:
            return self._screen.note("You have no message here.")
        self._peer.delete(mine.place, mine.id)
        if (mine.place.id, mine.id) in self._delivered:
            await self._send(places.delete_activity(self._origin(mine.root), mine.id))
        return None

    async def _help(self, _: str) -> None:
        told = [(f"/{name} {command.takes}".rstrip(), command.does) for name, command in self._commands.items()]
        said = ("words", "are said where you are; in channels and groups mention @Lotsen")
        pressed = ("N or [Title]", "presses a button")
        self._screen.lines(*[f"  {left:<20} {right}" for left, right in (said, pressed, *told)])

    async def _quit(self, _: str) -> None:
        self._over = True

    async def _say(self, text: str) -> None:
        if not text:
            return self._screen.note("/say TEXT, please.")
        return await self._send_off(text)

    async def _image(self, told: str) -> None:
        """A picture, as a file that is uploaded to the chat; the bot fetches it from here."""
        path, text = _path_and_words(told)
        try:
            data = await asyncio.to_thread(path.read_bytes)
        except OSError as error:
            return self._screen.note(f"/image PATH: {path} cannot be read ({error.strerror}).")
        attached = places.uploaded_attachment(path.name, self._peer.keep_file(data, path.name))
        return await self._send_off(text, attached)

    async def _send_off(self, text: str, *attached: Json) -> None:
        """A message of whoever is speaking, where they are."""
        self._console.take_back()
        origin = self._origin(self._root)
        self._put(origin, text, *attached)
        if self._place.kind == "personal" or places.mentions(text):
            await self._deliver_message(origin, places.message_activity(origin, text, *attached))
        elif self._place.id not in self._told:
            self._told.add(self._place.id)
            self._screen.note("Teams delivers to a bot only what mentions it here: begin with @Lotsen.")

    def _put(self, origin: ActivityOrigin, text: str, *attached: Json) -> None:
        """The words stand in their place, whether or not the bot gets them."""
        root = (origin.root or origin.moment.id) if origin.place.kind == "channel" else ""
        said = {**places.message_activity(origin, text, *attached), "text": text}
        self._peer.put(TerminalPost(origin.place, root, origin.moment.id, said))

    async def _deliver_message(self, origin: ActivityOrigin, said: Json) -> None:
        self._delivered.add((origin.place.id, origin.moment.id))
        await self._send(said)

    # Buttons and forms

    async def _press(self, asked: str) -> None:
        found = self._screen.button(asked)
        if found is None:
            self._screen.note(
                f"There is no button {asked} any more." if self._screen.gave(asked) else f"No button {asked}."
            )
        elif found.post.place.kind == "personal" and found.post.place.id != places.personal(self._person).id:
            name = found.post.place.name
            self._screen.note(f"That stands in {name}'s personal chat: /as {name} first.")
        else:
            await self._arrive(found.post.place)
            await self._do(found.button, found)

    async def _do(self, button: CardButton, on: Pressable) -> None:
        match button.kind:
            case "openurl":
                self._screen.note(button.url)
            case "showcard":
                if inner := await self._inner(button):
                    await self._do(inner, on)
            case "imback":
                await self._say_back(str(button.data["text"]), on.post)
            case "feedback":
                await self._rate(str(button.data["reaction"]), on.post)
            case "execute" | "submit":
                await self._submit(button, on.post)

    async def _inner(self, button: CardButton) -> CardButton | None:
        """The button of an opened card that is to be pressed: the only one, or the one chosen."""
        if len(button.inner) <= 1:
            return button.inner[0] if button.inner else None
        titles = [f"{n} {inner.title}" for n, inner in enumerate(button.inner, 1)]
        self._screen.lines(*[f"  {title}" for title in titles])
        named = {str(n): inner for n, inner in enumerate(button.inner, 1)}
        named |= {inner.title.casefold(): inner for inner in button.inner}
        while (typed := await self._console.line(f"{button.title}> ")) not in (None, "/cancel"):
            if chosen := named.get((typed or "").strip().casefold()):
                return chosen
            self._screen.note("Which button? Its number, or /cancel.")
        return self._screen.note("Nothing was sent.")

    async def _say_back(self, text: str, post: TerminalPost) -> None:
        """The words of a button, said by whoever pressed it where it stands; Teams delivers them always."""
        origin = self._origin(post.root, post.place)
        self._put(origin, text)
        await self._deliver_message(origin, {**places.message_activity(origin, text), "replyToId": post.id})

    async def _rate(self, reaction: str, post: TerminalPost) -> None:
        words = await self._console.line("in your own words (or nothing)> ")
        if words is not None:
            await self._send(places.feedback_activity(self._origin(post.root, post.place), reaction, words, post.id))

    async def _submit(self, button: CardButton, post: TerminalPost) -> None:
        filled = await self._filled(button)
        if filled is None:
            return self._screen.note("Nothing was sent.")
        origin, data = self._origin(post.root, post.place), {**button.data, **filled}
        if button.kind == "submit":
            await self._send(places.submit_activity(origin, data, post.id))
            return None
        answer = await self._send(places.execute_activity(origin, button.verb, data, post.id))
        return self._answered(answer, post)

    async def _filled(self, button: CardButton) -> dict[str, str] | None:
        """The fields' values, those left empty not among them; None when somebody gave up."""
        if button.inputs:
            self._screen.note(f"{button.title}: /cancel gives up.")
        values: dict[str, str] = {}
        for field in button.inputs:
            value = await self._field(field)
            if value is None:
                return None
            values |= {field.id: value} if value else {}
        return values

    async def _field(self, field: FormInput) -> str | None:
        if choices := forms.choice_lines(field):
            self._screen.lines(*choices)
        asked = " ".join(filter(None, (field.label, forms.input_hint(field))))
        while (typed := await self._console.line(f"{asked}> ")) not in (None, "/cancel"):
            value = forms.sent_value(field, typed or "")
            if value is not None:
                return value
            self._screen.note(field.fault or "That is no answer here.")
        return None

    def _answered(self, answer: BotResponse, post: TerminalPost) -> None:
        """Shows what a card action was answered with: a card for the presser alone, or a message."""
        value: Any = answer.body.get("value")
        match str(answer.body.get("type") or ""):
            case kind if kind == ADAPTIVE_CARD:
                self._screen.show_view(post, value, self._person)
            case "application/vnd.microsoft.activity.message":
                self._screen.note(str(value))
            case "application/vnd.microsoft.error":
                self._screen.note(f"{value['code']}: {value['message']}")
            case _:
                pass

    # The way to the bot

    async def _arrive(self, place: TerminalPlace) -> None:
        """Whoever comes to a place for the first time is announced, and so is the bot."""
        for told in self._world.enter(place, self._person):
            await self._send(told)

    async def _send(self, activity: Json) -> BotResponse:
        answer = await self._deliver(activity)
        if not 200 <= answer.status < 300:
            self._screen.note(f"The bot answered {answer.status}." if answer.status else "The bot does not answer.")
        return answer

    def _origin(self, root: str, place: TerminalPlace | None = None) -> ActivityOrigin:
        return ActivityOrigin(self._world.moment(), place or self._place, self._person, root)

    def _last_own_post(self) -> TerminalPost | None:
        """The last message here of whoever is speaking."""
        mine = (post for post in self._peer.in_place(self._place) if post.activity["from"]["id"] == self._person.id)
        return max(mine, key=lambda post: int(post.id), default=None)


def _path_and_words(told: str) -> tuple[Path, str]:
    """A path, in quotes where there is a space in it, and whatever follows."""
    quoted = re.match(r"""(?:"([^"]+)"|'([^']+)'|((?:\\.|\S)+))\s*(.*)""", told, re.DOTALL)
    if quoted is None:
        return Path(), ""
    path = quoted[1] or quoted[2] or re.sub(r"\\(.)", r"\1", quoted[3])
    return Path(path).expanduser(), quoted[4]

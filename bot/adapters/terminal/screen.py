"""The posts of all places on one screen: each with its place, its thread's number, and its buttons by number."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, repeat

from bot.adapters.terminal.connector import PostEvent, TerminalPost
from bot.adapters.terminal.console import Console
from bot.adapters.terminal.places import TerminalPerson, TerminalPlace
from bot.cards import card_buttons, plain_text
from bot.cards.card_buttons import ADAPTIVE_CARD, CardButton, Json

_BUTTON = re.compile(r"\[\d+ [^\]]*\]")
_DIM, _BOLD, _BLUE, _PLAIN = "\x1b[2m", "\x1b[1m", "\x1b[36m", "\x1b[0m"


@dataclass(frozen=True, slots=True)
class Pressable:
    """A button on the screen, and the post it stands on."""

    button: CardButton
    post: TerminalPost


class Screen:
    """What has been shown. A number belongs to one button or one thread and is never given away again."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._buttons: dict[int, Pressable] = {}
        self._threads: dict[tuple[str, str], int] = {}
        self._drawn: dict[tuple[str, str], tuple[int, list[str]]] = {}
        self._next = 1

    def show(self, event: PostEvent) -> None:
        """Draws the post; buttons of an earlier drawing of it can no longer be pressed."""
        post = event.post
        self._forget(post)
        if event.what == "deleted":
            self._draw(post, "(deleted)", [])
        else:
            self._show(post, post.activity, "(edited)" if post.edited else "")

    def show_view(self, post: TerminalPost, card: Json, person: TerminalPerson) -> None:
        """Draws a card that only this person sees in the place of the post's own."""
        view = {"attachments": [{"contentType": ADAPTIVE_CARD, "content": card}]}
        self._show(post, view, f"(for {person.name})")

    def note(self, *lines: str) -> None:
        """Something the little Teams itself has to say."""
        self._console.write([self._painted(_DIM, f"· {line}") for line in lines])

    def lines(self, *lines: str) -> None:
        self._console.write(lines)

    def button(self, asked: str) -> Pressable | None:
        """The button of that number, else the newest one whose title begins so."""
        if asked.isdecimal():
            return self._buttons.get(int(asked))
        named = (b for b in reversed(self._buttons.values()) if _folded(b.button.title).startswith(_folded(asked)))
        return next(named, None)

    def gave(self, number: str) -> bool:
        """Whether that is the number of a button, be it of one that is gone."""
        return number.isdecimal() and 0 < int(number) < self._next

    def thread(self, number: int) -> tuple[str, str] | None:
        """The place's id and the root of the thread of that number."""
        return next((thread for thread, n in self._threads.items() if n == number), None)

    def label(self, place: TerminalPlace, root: str) -> str:
        """The place as it is written on the screen, with the thread's number."""
        return f"{place.label} {self._thread(place, root)}" if root else place.label

    def _thread(self, place: TerminalPlace, root: str) -> int:
        return self._threads.setdefault((place.id, root), len(self._threads) + 1)

    def _show(self, post: TerminalPost, activity: Json, remark: str) -> None:
        """Draws it, unless it looks as it did: then its buttons, which may do something else now, keep the numbers."""
        first, plainly = self._drawn.get(_post_key(post), (0, []))
        lines = plain_text.activity_lines(activity, self._room)
        if lines == plainly:
            self._number(post, activity, first)
            return
        first = self._next
        self._next = self._number(post, activity, first)
        self._drawn[_post_key(post)] = (first, lines)
        self._draw(post, remark, plain_text.activity_lines(activity, self._room, first))

    def _number(self, post: TerminalPost, activity: Json, first: int) -> int:
        """Gives the buttons their numbers, and returns the next one."""
        found = card_buttons.activity_buttons(activity)
        self._buttons |= {number: Pressable(button, post) for number, button in enumerate(found, first)}
        return first + len(found)

    def _forget(self, post: TerminalPost) -> None:
        self._buttons = {number: on for number, on in self._buttons.items() if _post_key(on.post) != _post_key(post)}

    @property
    def _room(self) -> int:
        return max(40, self._console.width - len(_gutter("")) - 4)

    def _draw(self, post: TerminalPost, remark: str, lines: list[str]) -> None:
        name = str(post.activity["from"]["name"])
        head = f"{name} {remark}".rstrip()
        rows = (_text_rows if lines and post.activity.get("text") else _card_rows)(head, lines, self._room)
        indent = "  " if post.root and post.id != post.root else ""
        gutters = chain([_gutter(self.label(post.place, post.root))], repeat(_gutter("")))
        self._console.write(
            [
                self._painted(_DIM, gutter) + indent + (self._coloured(row) if post.by_bot else row)
                for gutter, row in zip(
                    gutters, [self._painted(_BOLD, name) + rows[0][len(name) :], *rows[1:]], strict=False
                )
            ]
        )

    def _coloured(self, row: str) -> str:
        return _BUTTON.sub(lambda found: self._painted(_BLUE, found[0]), row)

    def _painted(self, colour: str, text: str) -> str:
        return f"{colour}{text}{_PLAIN}" if self._console.colour else text


def _post_key(post: TerminalPost) -> tuple[str, str]:
    return post.place.id, post.id


def _gutter(label: str) -> str:
    return f"{label:<14} │ "


def _text_rows(head: str, lines: list[str], width: int) -> list[str]:
    """Words follow the name; what stands below them is indented."""
    first, *more = plain_text.wrapped(f"{head}: {lines[0]}", width)
    return [first, *_indented_rows(more), *_indented_rows(_all_pieces(lines[1:], width))]


def _card_rows(head: str, lines: list[str], width: int) -> list[str]:
    """A card stands below the name."""
    return [f"{head}:" if lines else head, *_indented_rows(_all_pieces(lines, width))]


def _indented_rows(lines: Iterable[str]) -> Iterator[str]:
    return (f"  {line}".rstrip() for line in lines)


def _all_pieces(lines: list[str], width: int) -> Iterator[str]:
    return chain.from_iterable(_pieces(line, width) for line in lines)


def _pieces(line: str, width: int) -> Iterable[str]:
    if _BUTTON.match(line):
        return _rows_of(line, width)
    return plain_text.wrapped(line, width)


def _rows_of(buttons: str, width: int) -> Iterator[str]:
    """A row of buttons, broken between them when it is too long."""
    row = ""
    for button in re.split(r"(?<=\]) (?=\[\d)", buttons):
        if row and plain_text.breadth(f"{row} {button}") > width:
            yield row
            row = ""
        row = f"{row} {button}".strip()
    yield row


def _folded(title: str) -> str:
    return title.strip().casefold()

"""Lines typed and lines shown: at a terminal, where posts come while somebody types, or through a pipe."""

import asyncio
import codecs
import os
import re
import shutil
import sys
import termios
import threading
import tty
from collections.abc import Generator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from typing import Protocol, TextIO

from bot.cards.plain_text import breadth

# Arrows come as ESC [ or, from a terminal in application mode, as ESC O.
_KEY = re.compile(r"\x1b\[[0-9;]*[~A-Za-z]|\x1bO[A-Z]|[^\x1b]|\x1b(?=.)", re.DOTALL)
# Half a key may be read, and the rest of it with the next ones.
_BEGUN = re.compile(r"\x1b(\[[0-9;]*|O)?$")


class Console(Protocol):
    colour: bool
    patient: bool
    """Whether nobody is watching, so that each line waits until its replies have come."""

    @property
    def width(self) -> int: ...

    async def line(self, mark: str) -> str | None: ...

    def write(self, lines: Sequence[str]) -> None: ...

    def take_back(self) -> None: ...


@contextmanager
def console() -> Generator[Console, None, None]:
    """The terminal when there is one at both ends, else a pipe; must be opened inside the event loop."""
    if sys.stdin.isatty() and sys.stdout.isatty():
        with _raw(sys.stdin.fileno()) as terminal:
            yield terminal
    else:
        yield PipeConsole(sys.stdin, sys.stdout)


class PipeConsole:
    """Reads lines from a file or a pipe; each is echoed behind the mark, so that the output reads as a session."""

    colour = False
    patient = True
    width = 100

    def __init__(self, source: TextIO, sink: TextIO) -> None:
        self._source = source
        self._sink = sink
        self._lines: asyncio.Queue[str | None] = asyncio.Queue()
        self._loop = asyncio.get_running_loop()
        # A thread, since a file cannot be waited for; a daemon, so that a silent pipe does not hold up the end.
        threading.Thread(target=self._read, daemon=True).start()

    async def line(self, mark: str) -> str | None:
        """The next line, None at the end."""
        line = await self._lines.get()
        if line is not None:
            self.write([mark + line])
        return line

    def write(self, lines: Sequence[str]) -> None:
        """Shows these lines at once."""
        print(*lines, sep="\n", file=self._sink, flush=True)

    def take_back(self) -> None:
        """What was echoed stays: there is no way back in a pipe."""

    def _read(self) -> None:
        with suppress(RuntimeError):  # the loop has closed: nobody listens any more
            for line in self._source:
                self._loop.call_soon_threadsafe(self._lines.put_nowait, line.rstrip("\r\n"))
            self._loop.call_soon_threadsafe(self._lines.put_nowait, None)


@dataclass(frozen=True, slots=True)
class EditedLine:
    """A line being typed, and where in it the next character goes."""

    text: str = ""
    cursor: int = 0


def after_key(line: EditedLine, key: str) -> EditedLine:
    """The line after that key; keys that mean nothing here leave it alone."""
    before, after = line.text[: line.cursor], line.text[line.cursor :]
    match key:
        case "\x7f" | "\b":
            return EditedLine(before[:-1] + after, max(0, line.cursor - 1))
        case "\x1b[3~":
            return replace(line, text=before + after[1:])
        case "\x15":
            return EditedLine(after)
        case "\x17":
            kept = before.rstrip()[: before.rstrip().rfind(" ") + 1]
            return EditedLine(kept + after, len(kept))
        case _ if key in _MOVES:
            return replace(line, cursor=min(max(0, line.cursor + _MOVES[key]), len(line.text)))
        case _:
            return EditedLine(before + key + after, line.cursor + 1) if len(key) == 1 and key.isprintable() else line


_FAR = 10**6
_LEFT, _RIGHT, _HOME, _END = ("\x1b[D", "\x1bOD"), ("\x1b[C", "\x1bOC"), ("\x1b[H", "\x1bOH"), ("\x1b[F", "\x1bOF")
_MOVES = {
    **dict.fromkeys(_LEFT, -1),
    **dict.fromkeys(_RIGHT, 1),
    **dict.fromkeys((*_HOME, "\x01"), -_FAR),
    **dict.fromkeys((*_END, "\x05"), _FAR),
}
_UP, _DOWN = ("\x1b[A", "\x1bOA"), ("\x1b[B", "\x1bOB")


class TerminalConsole:
    """A line editor that shares its screen: what is written comes above the line being typed.

    The line never takes more than one row, and scrolls sideways when it is longer.
    """

    colour = "NO_COLOR" not in os.environ
    patient = False

    def __init__(self, keys: int) -> None:
        self._keys = keys
        # A letter of several bytes may come in two reads.
        self._decode = codecs.getincrementaldecoder("utf-8")("replace").decode
        self._pending = ""
        self._mark: str | None = None
        self._rows = 0
        self._line = EditedLine()
        self._history = [""]
        self._at = 0
        self._lines: asyncio.Queue[str | None] = asyncio.Queue()

    @property
    def width(self) -> int:
        return shutil.get_terminal_size().columns

    async def line(self, mark: str) -> str | None:
        """The next line, None at the end."""
        self._mark = mark
        self._draw()
        line = await self._lines.get()
        self._rows = 1 + (max(1, breadth(mark + (line or ""))) - 1) // self.width
        self.close(line or "")
        return line

    def write(self, lines: Sequence[str]) -> None:
        """Shows these lines above what is being typed."""
        sys.stdout.write("".join(["\r\x1b[J", *(f"{line}\n" for line in lines)]))
        self._draw()

    def take_back(self) -> None:
        """Wipes the line just entered: it is about to be shown as a post."""
        sys.stdout.write(f"\x1b[{self._rows}A\r\x1b[J")

    def close(self, line: str = "") -> None:
        """Ends the line being typed, if there is one, as it was in the end."""
        if self._mark is not None:
            sys.stdout.write(f"\r\x1b[K{self._mark}{line}\n")
        self._mark = None

    def read(self) -> None:
        """Takes the keys that have been pressed."""
        pressed = self._pressed()
        if not pressed:  # the terminal is gone, and would be readable for ever
            asyncio.get_running_loop().remove_reader(self._keys)
            self._lines.put_nowait(None)
            return
        keys = self._pending + self._decode(pressed)
        begun = _BEGUN.search(keys)
        self._pending = begun[0] if begun else ""
        for key in _KEY.findall(keys.removesuffix(self._pending)):
            self._press(key)
        self._draw()

    def _pressed(self) -> bytes:
        try:
            return os.read(self._keys, 4096)
        except OSError:
            return b""

    def _press(self, key: str) -> None:
        match key:
            case "\r" | "\n":
                self._enter()
            case "\x04" if not self._line.text:
                self._lines.put_nowait(None)
            case _ if key in _UP:
                self._remember(-1)
            case _ if key in _DOWN:
                self._remember(1)
            case _:
                self._line = after_key(self._line, key)

    def _enter(self) -> None:
        self._lines.put_nowait(self._line.text)
        self._history[-1:] = [self._line.text, ""] if self._line.text else [""]
        self._at = len(self._history) - 1
        self._line = EditedLine()

    def _remember(self, step: int) -> None:
        self._at = min(max(0, self._at + step), len(self._history) - 1)
        self._line = EditedLine(self._history[self._at], len(self._history[self._at]))

    def _draw(self) -> None:
        if self._mark is not None:
            room = max(8, self.width - breadth(self._mark) - 1)
            start = max(0, self._line.cursor - room)
            shown, left = self._line.text[start : start + room], self._line.text[start : self._line.cursor]
            column = breadth(self._mark + left)
            sys.stdout.write(f"\r\x1b[K{self._mark}{shown}\r\x1b[{column}C")
        sys.stdout.flush()


@contextmanager
def _raw(keys: int) -> Generator[TerminalConsole, None, None]:
    """The terminal, key by key and without its own echo; Ctrl-C still interrupts."""
    before = termios.tcgetattr(keys)
    terminal, loop = TerminalConsole(keys), asyncio.get_running_loop()
    try:
        tty.setcbreak(keys, termios.TCSADRAIN)  # what was typed while the bot started is kept
        loop.add_reader(keys, terminal.read)
        yield terminal
    finally:
        terminal.close()
        loop.remove_reader(keys)
        termios.tcsetattr(keys, termios.TCSADRAIN, before)

"""The cards that the desk had sent, as they were sent; and what each of their buttons did then."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

FOLDER = Path(__file__).parent
DUMP = FOLDER / "desk.sql"
KNOWLEDGE = FOLDER / "knowledge"
CARDS = FOLDER / "cards.json"


@dataclass(frozen=True)
class Press:
    """A button, with what was typed into its fields. `then` is what it did, as `pressing.outcome` says it."""

    button: str
    verb: str = ""
    """"" for what is said as words, "like" and "dislike" for the two thumbs."""
    data: dict[str, Any] | None = None
    typed: dict[str, str] | None = None
    opens: bool = False
    """Whether it opens a window, or stands in one."""
    then: str = ""


@dataclass(frozen=True)
class Card:
    """`where` is a place as transcripts name it, `who` the one whose card it is."""

    id: str
    where: str
    who: str
    thread: str
    presses: list[Press]
    activity: dict[str, Any]
    first: Press | None = None
    """What opened the window that the card stands in."""

    @property
    def name(self) -> str:
        opened = f" [{self.first.button}]" if self.first else ""
        return f"{self.where}: {self.id}{opened}"


@dataclass(frozen=True)
class Act:
    """What was asked at the command line, and what came of it."""

    name: str
    given: dict[str, Any]
    then: str = ""


@dataclass(frozen=True)
class Sent:
    """Everything, and the moment: what was kept then, what has to arrive once the desk opens again, and the links to it
    that people have.
    """

    now: datetime
    kept: list[str]
    waiting: list[str]
    links: list[str]
    acts: list[Act]
    cards: list[Card]


_SENT = TypeAdapter(Sent)


def read() -> Sent:
    return _SENT.validate_json(CARDS.read_bytes())


def write(sent: Sent) -> None:
    """A line for each button, so that a change of one is a change of a line."""
    whole = _SENT.dump_json(sent, exclude_defaults=True).decode()
    for begins in (
        '{"id":',
        '{"button":',
        '"activity":',
        '{"name":',
        '"cards":',
        '"acts":',
        '"links":',
        '"waiting":',
        '"kept":',
    ):
        whole = whole.replace(begins, f"\n{begins}")
    CARDS.write_text(whole + "\n", encoding="utf-8")

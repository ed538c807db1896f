"""What the status page is made of in tests: a board at any moment, and what a reader of its HTML meets."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from html.parser import HTMLParser

from bot.adapters.status.board import StatusBoard, StatusData
from bot.configuration.app_context import AppContext
from bot.model.notice import Notice

DESK = "6ba7b810-9dad-11d1-80b4-00c04fd430c8"
_VOID = ("meta", "link", "br")


def status_board(app: AppContext, now: datetime, *notices: Notice) -> StatusBoard:
    return StatusBoard(app, StatusData(now, DESK, notices), now)


@dataclass
class Element:
    name: str
    attributes: dict[str, str]
    text: str = ""
    """All the text in it."""


@dataclass
class PageText(HTMLParser):
    """The page read from top to bottom; a tag that is not closed in its turn is a fault."""

    elements: list[Element] = field(default_factory=list[Element])
    faults: list[str] = field(default_factory=list[str])
    spoken: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    """Every piece of text, with the language it is said to be in."""

    def __post_init__(self) -> None:
        super().__init__()
        self._open: list[Element] = []

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.elements.append(element)
        if tag not in _VOID:
            self._open.append(element)

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open.pop().name != tag:
            self.faults.append(f"</{tag}> at line {self.getpos()[0]}")

    def handle_data(self, data: str) -> None:
        for element in self._open:
            element.text += data
        if data.strip() and self._open and self._open[-1].name != "style":
            languages = [one.attributes["lang"] for one in self._open if "lang" in one.attributes]
            self.spoken.append((" ".join(data.split()), languages[-1] if languages else ""))

    def named(self, *names: str) -> list[Element]:
        return [one for one in self.elements if one.name in names]

    @property
    def text(self) -> str:
        return " ".join(self.elements[0].text.split())


def page_text(html: str) -> PageText:
    parser = PageText()
    parser.feed(html)
    parser.close()
    return parser

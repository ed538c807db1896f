"""The status page: HTML without a script, in the reader's language, for telephones and screen readers."""

import hashlib
from base64 import b64encode
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from bot.adapters.status.board import PageSection, StatusBoard
from bot.adapters.status.notice_html import Marks, article, marks, paragraph
from bot.cards import markdown
from bot.language.texts import Words
from bot.model.notice import Incident, Notice
from bot.notices.cards.notice_cards import MOST_UPDATES, notice_elements
from bot.notices.cards.wording import NoticeReader, moment_as_text, text_for_reader

_TEMPLATES = Path(__file__).with_name("templates")
_JINJA = Environment(
    loader=FileSystemLoader(_TEMPLATES),
    autoescape=True,
    # A name misspelt in a template is an error here, not a gap on the page.
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_STYLE = (_TEMPLATES / "page.css").read_text(encoding="utf-8")
POLICY = (
    "default-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none';"
    f" style-src 'sha256-{b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()}'"
)
"""What a browser may load for the page: nothing, but the one style that stands in it."""


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A notice on the page; `earlier`: updates that are on no card any more; `over`: told of in the past."""

    title: str
    language: str
    told: Markup
    earlier: tuple[Markup, ...] = ()
    for_customers: str = ""
    link: str = ""
    over: bool = False


def page(board: StatusBoard, language: str, service: str = "") -> str:
    """The whole page, of one service or of all."""
    app, words = board.app, board.app.texts[language]
    name = app.service_name(service, words) if service else ""
    return _JINJA.get_template("page.html").render(
        language=language,
        style=Markup(_STYLE),  # noqa: S704 - our own file
        title=words("status-title-of", service=name) if name else words("status-title"),
        desk=app.desk.name,
        said=_page_texts(board, words),
        as_of=_as_of(board, words),
        old=board.old,
        languages=[(one.language, one("status-language-name")) for one in app.texts],
        standings=_service_statuses(board, words, service),
        sections=list(_sections(board, language, service)),
        service=service,
        root="../" if service else "",
    )


def entry(board: StatusBoard, notice: Notice, language: str) -> PageEntry:
    """The notice as it is told there."""
    reader = board.reader(notice, language)
    told, spoken = notice.text(language)
    known = marks(notice, reader)
    return PageEntry(
        title=told.title,
        language=spoken,
        told=article(notice_elements(notice, reader, board.now), known),
        earlier=tuple(_earlier(notice, reader, known)),
        for_customers=told.for_customers if spoken == language and notice.in_force else "",
        link=notice.link,
        over=not notice.in_force,
    )


def _page_texts(board: StatusBoard, words: Words) -> Mapping[str, str]:
    """What the page says around the notices, by the name that the template knows it under."""
    zone = board.app.zone(None)
    return {
        "skip": words("status-skip"),
        "languages": words("languages"),
        "services": words("status-services"),
        "all": words("status-all"),
        "zone": words("status-zone", zone=zone.key, name=words.zone(board.now, zone)),
        "earlier": words("status-earlier"),
        "for_customers": words("notice-for-customers"),
        "read_more": words("notice-read-more"),
        "follow": words("status-follow"),
        "calendar": words("status-calendar"),
        "feed": words("status-feed"),
        "data": words("status-data"),
    }


def _as_of(board: StatusBoard, words: Words) -> str:
    """The moment that the page tells of; how old that is, where nothing newer can be read."""
    zone = board.app.zone(None)
    at = board.read.at if board.old else board.now
    when = words("notice-moment", day=words.day(at, zone), time=words.time(at, zone))
    if board.old:
        return words("status-old", when=when, ago=words.ago(board.now - board.read.at))
    return words("status-as-of", when=when)


def _service_statuses(board: StatusBoard, words: Words, service: str) -> list[tuple[str, str, str]]:
    """Services with their names and how it is with them."""
    wanted = (service,) if service else board.services
    names = ((one, board.app.service_name(one, words)) for one in wanted)
    return [(one, name, words(f"status-service-{board.service_status(one)}")) for one, name in names]


def _sections(board: StatusBoard, language: str, service: str) -> Iterator[Mapping[str, Any]]:
    # Any: what a template is given.
    words = board.app.texts[language]
    for section in PageSection:
        found = [entry(board, one, language) for one in board.notices(section, service)]
        yield {
            "id": section.value,
            "title": words(f"status-{section}"),
            "none": words(f"status-{section}-none"),
            "entries": [(one, words("status-more", title=one.title)) for one in found],
        }


def _earlier(notice: Notice, reader: NoticeReader, known: Marks) -> Iterator[Markup]:
    """The updates that the card leaves out, the newest first."""
    for update in reversed(notice.updates[: -1 - MOST_UPDATES]) if isinstance(notice, Incident) else ():
        when = reader.words("notice-earlier-update", when=markdown.escape(moment_as_text(update.at, reader)))
        yield paragraph(f"{when} {text_for_reader(update.says, reader)}", known)

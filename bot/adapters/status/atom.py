"""Notices as an Atom feed, RFC 4287: an entry for each, with what it says now."""

import re
from datetime import UTC, datetime
from uuid import UUID, uuid5
from xml.etree import ElementTree as ET

from bot.adapters.status.board import PageSection, StatusBoard
from bot.adapters.status.page import entry
from bot.model.notice import Notice

_NAMESPACE = "http://www.w3.org/2005/Atom"
_NO_XML = re.compile("[^\\t\\n\\r\\x20-\\ud7ff\\ue000-\\ufffd\\U00010000-\\U0010ffff]")
"""Characters that XML cannot hold."""


def feed(board: StatusBoard, language: str, service: str = "") -> bytes:
    """The feed of one service, or of all, in one language; what changed last comes first."""
    app, words = board.app, board.app.texts[language]
    notices = [one for section in PageSection for one in board.notices(section, service)]
    name = app.service_name(service, words) if service else ""
    top = ET.Element("feed", {"xmlns": _NAMESPACE, "xml:lang": language})
    _add(top, "id", _id(board, "feed", service, language))
    _add(top, "title", words("status-title-of", service=name) if name else words("status-title"))
    # RFC 4287 wants a date even where nothing has happened yet.
    _add(top, "updated", _iso(max(map(_updated, notices), default=datetime(2000, 1, 1, tzinfo=UTC))))
    _add(_add(top, "author"), "name", app.desk.name)
    query = f"?lang={language}" + (f"&service={service}" if service else "")
    page = f"status/{service}" if service else "status"
    # Relative to the feed itself, as a desk need not know the address it is read at.
    _add(top, "link", rel="self", type="application/atom+xml", href=f"status.atom{query}")
    _add(top, "link", rel="alternate", type="text/html", href=f"{page}?lang={language}")
    for notice in sorted(notices, key=_updated, reverse=True):
        _entry(top, board, notice, language)
    return ET.tostring(top, encoding="utf-8", xml_declaration=True)


def _entry(top: ET.Element, board: StatusBoard, notice: Notice, language: str) -> None:
    told = entry(board, notice, language)
    reader = board.reader(notice, language)
    made = _add(top, "entry")
    _add(made, "id", _id(board, "notice", str(notice.number), language))
    about = reader.words(f"notice-{notice.kind}", service=reader.service)
    _add(made, "title", f"{about}: {told.title}")
    _add(made, "published", _iso(notice.approved or notice.made))
    _add(made, "updated", _iso(_updated(notice)))
    _add(made, "link", rel="alternate", type="text/html", href=f"status/{notice.service}?lang={language}")
    _add(made, "content", str(told.told), type="html")


def _add(parent: ET.Element, name: str, text: str | None = None, **attributes: str) -> ET.Element:
    made = ET.SubElement(parent, name, attributes)
    made.text = text and _NO_XML.sub("", text)
    return made


def _updated(notice: Notice) -> datetime:
    return notice.changed or notice.approved or notice.made


def _id(board: StatusBoard, *parts: str) -> str:
    """The same for ever, wherever the desk is reached."""
    return uuid5(UUID(board.read.desk), "/".join(parts)).urn


def _iso(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="seconds")

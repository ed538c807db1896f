"""A notice's card as HTML: the same words as in the channels, with their times and languages marked for programs."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from html import escape
from typing import cast

from markdown_it import MarkdownIt
from markupsafe import Markup

from bot.cards import markdown
from bot.cards.elements import shortened_text
from bot.cards.plain_text import card_lines
from bot.model.notice import Incident, Notice, Window, windows_of
from bot.notices.cards.notice_cards import LONGEST_PARAGRAPH
from bot.notices.cards.wording import NoticeReader, moment_as_text, window_as_text
from bot.turn import Json

Marks = Mapping[str, str]
"""What may stand in the text, as HTML, and the HTML that takes its place."""

_MARKDOWN = MarkdownIt("zero").enable(["emphasis", "escape", "entity", "list"])
"""What our own words are written in. Links are none of it: what others wrote stays as it is written."""


def article(elements: Iterable[Json], marks: Marks) -> Markup:
    """The elements of a card, in their order. The first heading is the notice's own."""
    return Markup("\n".join(_with_marks(part, marks) for part in _html_parts(elements)))  # noqa: S704 - made of escaped text


def paragraph(says: str, marks: Marks) -> Markup:
    """Text in Teams' Markdown."""
    return Markup(_with_marks(_MARKDOWN.render(says), marks))  # noqa: S704 - the renderer escapes


def marks(notice: Notice, reader: NoticeReader) -> Marks:
    """The times that the notice may tell, and what it says in another language than the reader's."""
    times = {
        _rendered(moment_as_text(at, reader)): _time(at, reader, moment_as_text(at, reader)) for at in _moments(notice)
    }
    days = {
        _rendered(day): _element("time", "datetime", at.astimezone(reader.zone).date().isoformat(), day)
        for at in _moments(notice)
        for day in (reader.words.day(at, reader.zone),)
    }
    windows = {_rendered(window_as_text(one, reader)): _window_times(one, reader) for one in windows_of(notice)}
    foreign = {
        _rendered(line): _element("span", "lang", language, line)
        for written, language in _foreign_texts(notice, reader.words.language)
        for line in _line_texts(written)
    }
    return {**days, **times, **windows, **foreign}


def _html_parts(elements: Iterable[Json], level: int = 3) -> Iterator[str]:
    """`level`: of the heading that comes next; those after the first are one below."""
    for element in elements:
        match element:
            case {"type": "TextBlock", "style": "heading", "text": says}:
                yield f"<h{level}>{_MARKDOWN.renderInline(str(says))}</h{level}>"
                level = 4
            case {"type": "TextBlock", "text": says}:
                shown = _MARKDOWN.render(str(says).replace("\r", "\n"))
                kind = "subtle" if element.get("isSubtle") else "together"
                yield f'<div class="{kind}">{shown}</div>'
            case {"type": "Container", "items": inside}:
                yield f'<div class="theirs">{"".join(_html_parts(cast("list[Json]", inside), 4))}</div>'
            case _:
                yield "".join(f"<p>{escape(line)}</p>" for line in card_lines({"body": [element]}))


def _with_marks(html: str, marks: Marks) -> str:
    """The longest of what may stand there comes first: a moment before its day."""
    if not marks:
        return html
    known = "|".join(re.escape(one) for one in sorted(marks, key=len, reverse=True))
    # A tag is passed over whole, so that nothing is marked inside an attribute.
    pattern = re.compile(rf"(<[^>]*>)|(?<!\w)(?:{known})(?!\w)")
    return pattern.sub(lambda found: found[1] or marks[found[0]], html)


def _moments(notice: Notice) -> Iterator[datetime]:
    windows = (at for one in windows_of(notice) for at in (one.start, one.end, one.started, one.ended))
    own = _incident_moments(notice) if isinstance(notice, Incident) else windows
    authorised = notice.provenance.authorised if notice.provenance else None
    yield from (at for at in (notice.made, notice.over, authorised, *own) if at)


def _incident_moments(incident: Incident) -> Iterator[datetime | None]:
    yield from (incident.began, incident.reopened, incident.next_update)
    # A day is no moment: no clock shows it as another. Nor when its words were said, as they count from that day.
    etas = [part.eta for part in incident.parts.values() if part.eta]
    yield from (None if eta.in_calendar(incident.local) else eta.at for eta in etas)
    yield from (at for way in incident.alternatives for at in (way.opens, way.closes))
    yield from (update.at for update in incident.updates)


def _window_times(window: Window, reader: NoticeReader) -> str:
    """Its times: two moments, and whose clock they are by."""
    written = window_as_text(window, reader)
    begins, dash, ends = written.rpartition("–")
    zone = f' <span class="zone">({escape(reader.words.zone(window.start, reader.zone))})</span>'
    if not dash:
        return _time(window.start, reader, written) + zone
    # Some languages set the dash off with spaces, some do not.
    left, right = begins.rstrip(), ends.lstrip()
    between = written[len(left) : len(written) - len(right)]
    return f"{_time(window.start, reader, left)}{between}{_time(window.end, reader, right)}{zone}"


def _time(at: datetime, reader: NoticeReader, written: str) -> str:
    return _element("time", "datetime", at.astimezone(reader.zone).isoformat(timespec="minutes"), written)


def _foreign_texts(notice: Notice, language: str) -> Iterator[tuple[str, str]]:
    """What the notice says in another language, and in which."""
    told, known = notice.text(language)
    if known != language:
        words = (told.title, told.body, *told.scope, told.reason, told.why_then, told.uncertain, told.promise)
        scenarios = (one.says for one in told.scenarios)
        yield from ((one, known) for one in (*words, *scenarios, *told.notes, told.support))
    parts = tuple(notice.parts.values()) if isinstance(notice, Incident) else ()
    others = (*notice.alternatives, *notice.updates) if isinstance(notice, Incident) else ()
    told_of_parts = (texts for part in parts for texts in (part.name, part.says))
    became = (window.became for window in windows_of(notice))
    for texts in (*told_of_parts, *(one.says for one in others), *became, notice.comment):
        if texts and language not in texts:
            first, says = next(iter(texts.items()))
            yield says, first
    if notice.provenance and notice.provenance.language not in ("", language):
        yield from ((part.eta.words, notice.provenance.language) for part in parts if part.eta)


def _line_texts(written: str) -> Iterator[str]:
    """The lines, as each is a paragraph; also of what a card cuts short."""
    for text in {written, shortened_text(written, LONGEST_PARAGRAPH)}:
        yield from (line.strip() for line in text.splitlines() if line.strip())


def _element(name: str, attribute: str, value: str, says: str) -> str:
    return f'<{name} {attribute}="{escape(value)}">{_rendered(says)}</{name}>'


def _rendered(says: str) -> str:
    """The line as it stands in what the renderer makes of it."""
    return _MARKDOWN.renderInline(markdown.escape(says))

"""Maintenance as a calendar, RFC 5545: an event for each window, which keeps its id whatever becomes of it."""

from collections.abc import Iterator
from datetime import UTC, timedelta

from icalendar import Calendar, Component, Event

from bot.adapters.status.board import StatusBoard
from bot.cards.plain_text import card_lines
from bot.model.notice import Maintenance, Window, WindowState
from bot.notices.cards.notice_cards import notice_elements

_ASK_AGAIN = timedelta(hours=1)
"""How often calendars are asked to look for changes."""


def calendar(board: StatusBoard, language: str, service: str = "") -> bytes:
    app, words = board.app, board.app.texts[language]
    made = Calendar()
    _put(made, "PRODID", "-//Lotsen//Status//EN")
    _put(made, "VERSION", "2.0")
    _put(made, "METHOD", "PUBLISH")
    name = app.service_name(service, words) if service else app.desk.name
    _put(made, "X-WR-CALNAME", words("status-calendar-name", name=name))
    _put(made, "REFRESH-INTERVAL", _ASK_AGAIN, VALUE="DURATION")
    # The same for calendars that know Microsoft's name of it, not that of RFC 7986.
    _put(made, "X-PUBLISHED-TTL", "PT1H")
    for notice in board.published(service):
        if isinstance(notice, Maintenance):
            for event in _events(notice, board, language):
                made.add_component(event)
    return made.to_ical()


def _events(notice: Maintenance, board: StatusBoard, language: str) -> Iterator[Event]:
    """Times are UTC: they are moments, and stay right whatever clocks do between now and then."""
    reader = board.reader(notice, language)
    told, spoken = notice.text(language)
    described = "\n".join(card_lines({"body": notice_elements(notice, reader, board.now)}))
    for window in notice.windows:
        changed = (notice.changed or notice.approved or notice.made).astimezone(UTC)
        event = Event()
        _put(event, "UID", _uid(board, notice, window))
        # A calendar takes a changed event over only where this has grown (RFC 5545, 3.8.7.4).
        _put(event, "SEQUENCE", notice.version)
        # When it changed, not now: the file would be another at each look, and none could be answered with 304.
        _put(event, "DTSTAMP", changed)
        _put(event, "LAST-MODIFIED", changed)
        _put(event, "DTSTART", window.start.astimezone(UTC))
        _put(event, "DTEND", window.end.astimezone(UTC))
        _put(event, "SUMMARY", f"{reader.service}: {told.title}", LANGUAGE=spoken)
        _put(event, "DESCRIPTION", described, LANGUAGE=language)
        _put(event, "STATUS", "CANCELLED" if window.state is WindowState.CANCELLED else "CONFIRMED")
        _put(event, "TRANSP", "TRANSPARENT")  # nobody is busy because of it
        if address := reader.page or notice.link:
            _put(event, "URL", address)
        yield event


def _uid(board: StatusBoard, notice: Maintenance, window: Window) -> str:
    return f"notice-{notice.number}-window-{window.number}@{board.read.desk}"


def _put(component: Component, name: str, value: object, **parameters: str) -> None:
    component.add(name, value, parameters)  # pyright: ignore[reportUnknownMemberType]: icalendar leaves open what a value is

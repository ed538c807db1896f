"""The same as data: everything on the page as JSON, and the few lines that a login page shows."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.adapters.status.board import PageSection, StatusBoard, begins, ends, section_of
from bot.cards import markdown
from bot.model.notice import (
    Alternative,
    Eta,
    Incident,
    Maintenance,
    Notice,
    NoticeText,
    ServicePart,
    Window,
    windows_of,
)
from bot.notices.cards.incident_wording import state_line
from bot.notices.cards.wording import impact_as_text, window_as_text, window_state_as_text
from bot.turn import Json

SCHEMA = 1
"""Grows when something that is there already comes to mean something else, or goes; not when something is added."""
LASTS = timedelta(minutes=5)
"""So long the lines for a login page may be shown after they were read."""


def document(board: StatusBoard, service: str = "") -> Json:
    """What docs/status-page.md describes as /status.json."""
    app = board.app
    return {
        "schema": SCHEMA,
        "desk": app.desk.name,
        "as_of": _iso(board.read.at),
        "old": board.old,
        "time_zone": app.desk.time_zone,
        "services": {
            key: {"name": dict(app.desk.services[key].name), "standing": board.service_status(key).value}
            for key in ((service,) if service else board.services)
        },
        "notices": [_notice_as_json(one, board) for section in PageSection for one in board.notices(section, service)],
    }


def login(board: StatusBoard, issuer: str) -> Json:
    """What is planned or going on, in every language: the claims of /status.jws. It runs out by itself."""
    # To the minute: each second would else be signed anew, and nothing kept that was signed.
    issued = board.read.at.replace(second=0, microsecond=0)
    return {
        "iss": issuer,
        "iat": int(issued.timestamp()),
        "exp": int((issued + LASTS).timestamp()),
        "schema": SCHEMA,
        "time_zone": board.app.desk.time_zone,
        "notices": [
            _brief_as_json(one, board)
            for section in (PageSection.NOW, PageSection.PLANNED)
            for one in board.notices(section)
        ],
    }


def brief(notice: Notice, board: StatusBoard, language: str) -> str:
    """How it is with the notice, in a line or a few, without marks."""
    reader = board.reader(notice, language)
    told, _ = notice.text(language)
    if isinstance(notice, Incident):
        lines = [state_line(notice, reader)]
    else:
        zone = board.app.zone(None)
        lines = [
            f"{window_as_text(window, reader)} ({reader.words.zone(window.start, zone)})"
            f" · {window_state_as_text(window, reader)}"
            for window in _next_window(notice)
        ]
    return markdown.plain_text("\n\n".join([*lines, *impact_as_text(notice, told, reader)])).replace("\n\n", "\n")


def _next_window(notice: Maintenance) -> tuple[Window, ...]:
    """The window that is on, else the next."""
    left = [window for window in notice.windows if not window.over]
    return tuple(sorted(left, key=lambda window: window.start)[:1])


def _brief_as_json(notice: Notice, board: StatusBoard) -> Json:
    end = ends(notice)
    return {
        "number": notice.number,
        "kind": notice.kind.value,
        "service": notice.service,
        "on": section_of(notice) is PageSection.NOW,
        "from": _iso(begins(notice)),
        "to": _iso(end) if end else None,
        "texts": {words.language: _brief_text_as_json(notice, board, words.language) for words in board.app.texts},
    }


def _brief_text_as_json(notice: Notice, board: StatusBoard, language: str) -> Json:
    """`title_language`: the title's own, where the notice lacks the language."""
    told, spoken = notice.text(language)
    about = board.reader(notice, language)
    return {
        "about": about.words(f"notice-{notice.kind}", service=about.service),
        "title": told.title,
        "title_language": spoken,
        "text": brief(notice, board, language),
    }


def _notice_as_json(notice: Notice, board: StatusBoard) -> Json:
    known = notice.provenance
    worst = notice.max_impact if isinstance(notice, Maintenance) else None
    return {
        "number": notice.number,
        "kind": notice.kind.value,
        "service": notice.service,
        "section": section_of(notice).value,
        "state": notice.state.value,
        "time_zone": notice.zone,
        "published": _iso(notice.approved),
        "changed": _iso(notice.changed or notice.approved),
        "over": _iso(notice.over),
        "windows": [_window_as_json(one) for one in windows_of(notice)],
        "at_worst_minutes": worst // timedelta(minutes=1) if worst else None,
        "will_tell_when_done": notice.tell_when_done,
        "texts": {language: _text_as_json(one) for language, one in notice.texts.items()},
        "comment": dict(notice.comment),
        "link": notice.link or None,
        "words_of": {
            "author": known.author,
            "authorised_by": known.authorised_by,
            "authorised": _iso(known.authorised),
        }
        if known
        else None,
        **(_incident_as_json(notice, board.now) if isinstance(notice, Incident) else _NO_INCIDENT),
    }


_NO_INCIDENT: Json = {"began": None, "parts": {}, "updates": [], "next_update": None, "alternatives": []}
"""Maintenance has an incident's keys too."""


def _incident_as_json(incident: Incident, now: datetime) -> Json:
    return {
        "began": _iso(incident.began),
        "parts": {key: _part_as_json(one, incident.local) for key, one in incident.parts.items()},
        "updates": [{"at": _iso(one.at), "says": dict(one.says)} for one in incident.updates],
        "next_update": _iso(incident.next_update),
        "alternatives": [_alternative_as_json(one, now) for one in incident.alternatives],
    }


def _window_as_json(window: Window) -> Json:
    return {
        "number": window.number,
        "from": _iso(window.start),
        "to": _iso(window.end),
        "state": window.state.value,
        "overran": window.overran,
        "became": dict(window.became) or None,
        "change": window.change.value if window.change else None,
        "was": {"from": _iso(window.was[0]), "to": _iso(window.was[1])} if window.was else None,
    }


def _text_as_json(text: NoticeText) -> Json:
    written: Iterator[tuple[str, object]] = (
        (name, getattr(text, name))
        for name in ("title", "body", "scope", "reason", "why_then", "uncertain", "promise", "notes", "support")
    )
    scenarios = [{"says": one.says, "expected": one.expected} for one in text.scenarios]
    return {**dict(written), "scenarios": scenarios, "for_customers": text.for_customers}


def _part_as_json(part: ServicePart, zone: ZoneInfo) -> Json:
    return {
        "name": dict(part.name),
        "state": part.state.value,
        "since": _iso(part.since),
        "expected": _eta_as_json(part.eta, zone) if part.eta else None,
        "says": dict(part.says),
    }


def _eta_as_json(eta: Eta, zone: ZoneInfo) -> Json:
    day = eta.in_calendar(zone)
    return {
        "at": _iso(eta.at),
        "day": day.date().isoformat() if day else None,
        "bound": eta.bound.value,
        "precision": eta.precision.value,
        "words": eta.words,
        "said": _iso(eta.said),
    }


def _alternative_as_json(other: Alternative, now: datetime) -> Json:
    return {
        "says": dict(other.says),
        "open": other.open_at(now),
        "opens": _iso(other.opens),
        "closes": _iso(other.closes),
    }


def _iso(at: datetime | None) -> str | None:
    return at.isoformat(timespec="seconds").replace("+00:00", "Z") if at else None

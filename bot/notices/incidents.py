"""Incidents: opened in one message, updated, reopened softly, resolved; each act told to everybody it concerns."""

import re
from collections.abc import Mapping
from datetime import timedelta

from bot.language.language_lines import by_language
from bot.model import notice_lifecycle
from bot.model.notice import Kind, Notice, Part, PartState, Text
from bot.model.notice_lifecycle import CannotBe
from bot.notices import notice_acts, staff_notifications
from bot.notices.notice_acts import Doing, Done
from bot.notices.times.expected_times import understood
from bot.notices.times.new_times import at_time

LONGEST_TITLE = 120
STILL_WORKING_FOR = timedelta(hours=1)
_NOT_IN_KEY = re.compile(r"[^\w]+")


def open_(doing: Doing, service: str, written: str) -> Done:
    """Told at once; where a second person must approve, kept as a draft until they do."""
    return _told(doing, _draft(doing, service, doing.house.desk.time_zone, written))


def _draft(doing: Doing, service: str, zone: str, written: str, of_window: tuple[int, int] | None = None) -> Notice:
    texts = {one: _titled(text) for one, text in by_language(written, doing.language).items()}
    if not texts:
        raise CannotBe("no-words")
    opened = Notice(Kind.INCIDENT, service, zone, texts, doing.by, doing.now, of_window=of_window)
    return doing.store.notices.add(opened)


def _told(doing: Doing, kept: Notice) -> Done:
    try:
        kept, replies = notice_acts.approve(doing, kept.number)
    except CannotBe:
        replies = ()
    return kept, (*replies, *staff_notifications.announce(doing.store, doing.house, kept))


def update(doing: Doing, number: int, written: str, following: str = "") -> Done:
    """How things stand now; `following` is when more is promised, as somebody says it ("14:00")."""

    def told(notice: Notice) -> Notice:
        promised = at_time(following, doing.now, notice.local) if following else None
        return notice_lifecycle.update(notice, _said(doing, written), doing.by, doing.now, promised)

    return notice_acts.change(doing, number, "updated", told, written)


def still_working(doing: Doing, number: int) -> Done:
    """Nothing new, told all the same, in every language that the notice has; and more is promised in an hour."""
    known = notice_acts.get(doing.store, number)
    said = {one: doing.house.texts[one]("notice-still-working") for one in known.languages}

    def told(notice: Notice) -> Notice:
        return notice_lifecycle.update(notice, said, doing.by, doing.now, doing.now + STILL_WORKING_FOR)

    return notice_acts.change(doing, number, "updated", told, said[known.languages[0]])


def reopen(doing: Doing, number: int, written: str) -> Done:
    """Opened again softly, to be made sure of."""

    def reopened(notice: Notice) -> Notice:
        return notice_lifecycle.reopen(notice, _said(doing, written), doing.by, doing.now)

    return notice_acts.change(doing, number, "reopened", reopened, written)


def resolve(doing: Doing, number: int, written: str) -> Done:
    def resolved(notice: Notice) -> Notice:
        return notice_lifecycle.resolve(notice, _said(doing, written), doing.by, doing.now)

    return notice_acts.change(doing, number, "resolved", resolved, written)


def part(doing: Doing, number: int, name: str, state: PartState, expected: str) -> Done:
    """A part of the service, by its name: how it is, and when better is expected, in somebody's own words."""

    def told(notice: Notice) -> Notice:
        key = _key_of(notice, name)
        known = notice.parts.get(key)
        eta = understood(expected, doing.language, doing.now, notice.local) if expected else None
        since = known.since if known and known.state is state else doing.now
        return notice_lifecycle.part(
            notice, key, Part(known.name if known else {doing.language: name}, state, since, eta)
        )

    return notice_acts.change(doing, number, "part", told, f"{name}: {state} {expected}".strip())


def worsen(doing: Doing, number: int, window: int, written: str) -> Done:
    """A window went beyond its worst scenario: an incident is opened, and linked both ways."""
    known = notice_acts.get(doing.store, number)
    notice_lifecycle.worsen(known, window, 0)
    titles = "\n".join(f"{one}: {text.title}" for one, text in known.texts.items())
    kept = _draft(doing, known.service, known.zone, written or titles, of_window=(number, window))

    def linked(notice: Notice) -> Notice:
        return notice_lifecycle.worsen(notice, window, kept.number)

    _, changed = notice_acts.change(doing, number, "incident", linked, str(kept.number))
    told, replies = _told(doing, kept)
    return told, (*changed, *replies)


def _said(doing: Doing, written: str) -> Mapping[str, str]:
    return by_language(written, doing.language)


def _titled(written: str) -> Text:
    """The first line, or as much of it as makes a title; the rest is the body."""
    first, _, rest = written.strip().partition("\n")
    if len(first) <= LONGEST_TITLE:
        return Text(first, body=rest.strip())
    cut = first[:LONGEST_TITLE].rpartition(" ")[0] or first[:LONGEST_TITLE]
    return Text(f"{cut} …", body=written.strip())


def _key_of(notice: Notice, name: str) -> str:
    """The part of that name in any language; a new one's key is its name."""
    wanted = name.casefold().strip()
    for key, known in notice.parts.items():
        if wanted in {key.casefold(), *(one.casefold() for one in known.name.values())}:
            return key
    return _NOT_IN_KEY.sub("-", wanted).strip("-")

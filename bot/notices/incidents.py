"""Incidents: opened in one message, updated, reopened softly, resolved; each act told to everybody it concerns."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from bot.language.language_lines import by_language
from bot.model import notice_lifecycle
from bot.model.notice import Notice, NoticeKind, NoticeText, PartState, Provenance, ServicePart
from bot.model.notice_lifecycle import NoticeError
from bot.notices import notice_acts, staff_notifications
from bot.notices.cards.confirmation_cards import LONGEST_WORDS
from bot.notices.notice_acts import ActionContext, Done
from bot.notices.times.expected_times import parse_eta
from bot.notices.times.new_times import at_time

LONGEST_TITLE = 120
STILL_WORKING_FOR = timedelta(hours=1)
_NOT_IN_KEY = re.compile(r"[^\w]+")


def open_incident(action: ActionContext, service: str, written: str) -> Done:
    """Told at once; where a second person must approve, kept as a draft until they do."""
    return _publish(action, _incident_draft(action, service, action.app.desk.time_zone, written))


def draft_incident(action: ActionContext, service: str, written: str) -> Done:
    """Kept as a draft, and shown to those who may approve it."""
    kept = _incident_draft(action, service, action.app.desk.time_zone, written)
    return kept, tuple(staff_notifications.announce_notice(action.store, action.app, kept))


def texts_to_tell(written: str, language: str) -> Mapping[str, str]:
    """What is told, in each language that it is written in; refused where a card could not show it whole."""
    texts = by_language(written, language)
    longest = max(map(len, texts.values()), default=0)
    if longest > LONGEST_WORDS:
        raise NoticeError("too-long", count=str(longest), most=str(LONGEST_WORDS))
    return texts


def _incident_draft(
    action: ActionContext, service: str, zone: str, written: str, of_window: tuple[int, int] | None = None
) -> Notice:
    told = by_language(written, action.language)
    if not told:
        raise NoticeError("no-words")
    texts = {one: _with_title(text) for one, text in told.items()}
    opened = Notice(NoticeKind.INCIDENT, service, zone, texts, action.by, action.now, of_window=of_window)
    if max(map(len, told.values())) > LONGEST_WORDS:
        opened = replace(opened, provenance=Provenance("", written, action.language))
    return action.store.notices.add(opened)


def _publish(action: ActionContext, kept: Notice) -> Done:
    try:
        kept, replies = notice_acts.approve(action, kept.number)
    except NoticeError:
        replies = ()
    return kept, (*replies, *staff_notifications.announce_notice(action.store, action.app, kept))


def update(action: ActionContext, number: int, written: str, following: str = "") -> Done:
    """How things stand now; `following` is when more is promised, as somebody says it ("14:00")."""

    def with_update(notice: Notice) -> Notice:
        promised = at_time(following, action.now, notice.local) if following else None
        return notice_lifecycle.update(notice, _texts_of(action, written), action.by, action.now, promised)

    return notice_acts.change(action, number, "updated", with_update, written)


def still_working(action: ActionContext, number: int) -> Done:
    """Nothing new, told all the same, in every language that the notice has; and more is promised in an hour."""
    known = notice_acts.known_notice(action.store, number)
    said = {one: action.app.texts[one]("notice-still-working") for one in known.languages}

    def with_update(notice: Notice) -> Notice:
        return notice_lifecycle.update(notice, said, action.by, action.now, action.now + STILL_WORKING_FOR)

    return notice_acts.change(action, number, "updated", with_update, said[known.languages[0]])


def reopen(action: ActionContext, number: int, written: str) -> Done:
    """Opened again softly, to be made sure of."""

    def reopened(notice: Notice) -> Notice:
        return notice_lifecycle.reopen(notice, _texts_of(action, written), action.by, action.now)

    return notice_acts.change(action, number, "reopened", reopened, written)


def resolve(action: ActionContext, number: int, written: str) -> Done:
    def resolved(notice: Notice) -> Notice:
        return notice_lifecycle.resolve(notice, _texts_of(action, written), action.by, action.now)

    return notice_acts.change(action, number, "resolved", resolved, written)


def set_part(action: ActionContext, number: int, name: str, state: PartState, expected: str) -> Done:
    """A part of the service, by its name: how it is, and when better is expected, in somebody's own words."""

    def with_part(notice: Notice) -> Notice:
        return notice_lifecycle.set_part(notice, *part_to_be(action, notice, name, state, expected))

    return notice_acts.change(action, number, "part", with_part, f"{name}: {state} {expected}".strip())


def part_to_be(
    action: ActionContext, notice: Notice, name: str, state: PartState, expected: str
) -> tuple[str, ServicePart]:
    """The part's key, and the part as it would be."""
    key = _part_key(notice, name)
    known = notice.parts.get(key)
    eta = parse_eta(expected, action.language, action.now, notice.local) if expected else None
    since = known.since if known and known.state is state else action.now
    return key, ServicePart(known.name if known else {action.language: name}, state, since, eta)


def escalate(action: ActionContext, number: int, window: int, written: str) -> Done:
    """A window went beyond its worst scenario: an incident is opened, and linked both ways."""
    known = notice_acts.known_notice(action.store, number)
    notice_lifecycle.escalate(known, window, 0)
    texts_to_tell(written, action.language)
    titles = "\n".join(f"{one}: {text.title}" for one, text in known.texts.items())
    kept = _incident_draft(action, known.service, known.zone, written or titles, of_window=(number, window))

    def linked(notice: Notice) -> Notice:
        return notice_lifecycle.escalate(notice, window, kept.number)

    _, changed = notice_acts.change(action, number, "incident", linked, str(kept.number))
    told, replies = _publish(action, kept)
    return told, (*changed, *replies)


def _texts_of(action: ActionContext, written: str) -> Mapping[str, str]:
    return texts_to_tell(written, action.language)


def _with_title(written: str) -> NoticeText:
    """The first line, or as much of it as makes a title; the rest is the body."""
    first, _, rest = written.strip().partition("\n")
    if len(first) <= LONGEST_TITLE:
        return NoticeText(first, body=rest.strip())
    cut = first[:LONGEST_TITLE].rpartition(" ")[0] or first[:LONGEST_TITLE]
    return NoticeText(f"{cut} …", body=written.strip())


def _part_key(notice: Notice, name: str) -> str:
    """The part of that name in any language; a new one's key is its name."""
    wanted = name.casefold().strip()
    for key, known in notice.parts.items():
        if wanted in {key.casefold(), *(one.casefold() for one in known.name.values())}:
            return key
    return _NOT_IN_KEY.sub("-", wanted).strip("-")

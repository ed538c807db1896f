"""Incidents: opened in one message, updated, reopened softly, resolved; each act told to everybody it concerns."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from bot.language.language_lines import by_language
from bot.model import notice_lifecycle
from bot.model.notice import Incident, Maintenance, NoticeText, PartState, Provenance, ServicePart
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
) -> Incident:
    told = by_language(written, action.language)
    if not told:
        raise NoticeError("no-words")
    texts = {one: _with_title(text) for one, text in told.items()}
    opened = Incident(service=service, zone=zone, texts=texts, author=action.by, made=action.now, of_window=of_window)
    if max(map(len, told.values())) > LONGEST_WORDS:
        opened = replace(opened, provenance=Provenance("", written, action.language))
    return action.store.notices.add(opened)


def _publish(action: ActionContext, kept: Incident) -> Done:
    try:
        told, replies = notice_acts.approve(action, kept)
    except NoticeError:
        told, replies = kept, ()
    return told, (*replies, *staff_notifications.announce_notice(action.store, action.app, told))


def update(action: ActionContext, incident: Incident, written: str, following: str = "") -> Done:
    """How things stand now; `following` is when more is promised, as somebody says it ("14:00")."""
    promised = at_time(following, action.now, incident.local) if following else None
    updated = notice_lifecycle.update(incident, _texts_of(action, written), action.by, action.now, promised)
    return notice_acts.save(action, updated, "updated", written)


def still_working(action: ActionContext, incident: Incident) -> Done:
    """Nothing new, told all the same, in every language that the notice has; and more is promised in an hour."""
    said = {one: action.app.texts[one]("notice-still-working") for one in incident.languages}
    updated = notice_lifecycle.update(incident, said, action.by, action.now, action.now + STILL_WORKING_FOR)
    return notice_acts.save(action, updated, "updated", said[incident.languages[0]])


def reopen(action: ActionContext, incident: Incident, written: str) -> Done:
    """Opened again softly, to be made sure of."""
    reopened = notice_lifecycle.reopen(incident, _texts_of(action, written), action.by, action.now)
    return notice_acts.save(action, reopened, "reopened", written)


def resolve(action: ActionContext, incident: Incident, written: str) -> Done:
    resolved = notice_lifecycle.resolve(incident, _texts_of(action, written), action.by, action.now)
    return notice_acts.save(action, resolved, "resolved", written)


def set_part(action: ActionContext, incident: Incident, name: str, state: PartState, expected: str) -> Done:
    """A part of the service, by its name: how it is, and when better is expected, in somebody's own words."""
    changed = notice_lifecycle.set_part(incident, *part_to_be(action, incident, name, state, expected))
    return notice_acts.save(action, changed, "part", f"{name}: {state} {expected}".strip())


def part_to_be(
    action: ActionContext, incident: Incident, name: str, state: PartState, expected: str
) -> tuple[str, ServicePart]:
    """The part's key, and the part as it would be."""
    key = _part_key(incident, name)
    known = incident.parts.get(key)
    eta = parse_eta(expected, action.language, action.now, incident.local) if expected else None
    since = known.since if known and known.state is state else action.now
    return key, ServicePart(known.name if known else {action.language: name}, state, since, eta)


def escalate(action: ActionContext, work: Maintenance, window: int, written: str) -> Done:
    """A window went beyond its worst scenario: an incident is opened, and linked both ways."""
    notice_lifecycle.escalate(work, window, 0)
    texts_to_tell(written, action.language)
    titles = "\n".join(f"{one}: {text.title}" for one, text in work.texts.items())
    kept = _incident_draft(action, work.service, work.zone, written or titles, of_window=(work.number, window))
    linked = notice_lifecycle.escalate(work, window, kept.number)
    _, changed = notice_acts.save(action, linked, "incident", str(kept.number))
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


def _part_key(incident: Incident, name: str) -> str:
    """The part of that name in any language; a new one's key is its name."""
    wanted = name.casefold().strip()
    for key, known in incident.parts.items():
        if wanted in {key.casefold(), *(one.casefold() for one in known.name.values())}:
            return key
    return _NOT_IN_KEY.sub("-", wanted).strip("-")

"""What an incident says to somebody: the state of its parts, what is expected when, and what to do meanwhile."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot.cards import markdown
from bot.model.notice import Eta, Incident, Notice, NoticeState, Precision, ServicePart, TimeBound
from bot.notices.cards.wording import NoticeReader, moment_as_text, text_for_reader


def state_line(incident: Incident, reader: NoticeReader) -> str:
    """How it is with the whole."""
    match incident.state:
        case NoticeState.VERIFYING:
            return reader.words("notice-reopened-told")
        case NoticeState.OVER:
            return reader.words("notice-resolved-told", when=moment_as_text(incident.over or incident.made, reader))
        case NoticeState.CANCELLED:
            return reader.words("notice-all-cancelled")
        case NoticeState.DRAFT | NoticeState.APPROVED:
            return reader.words("notice-open-told", when=moment_as_text(incident.since, reader))


def parts_as_text(incident: Incident, reader: NoticeReader) -> Iterator[str]:
    """A paragraph for each part: its state, what is expected, and a sentence of its own."""
    for part in incident.parts.values():
        name = markdown.escape(part.name.get(reader.words.language) or next(iter(part.name.values()), ""))
        yield "\n\n".join(
            (f"**{name}** · {reader.words(f'part-{part.state}')}", *_part_details(part, reader, incident.local))
        )


def eta_as_text(eta: Eta, reader: NoticeReader, zone: ZoneInfo) -> str:
    """When, as a moment that does not go stale, and the words that were said, with the moment they were said at.
    `zone`: where the promise was made.
    """
    words = reader.words
    quoted = words("eta-words", words=markdown.escape(eta.words), said=_said_at(eta.said, reader, zone))
    quoted = quoted if eta.words else ""
    if eta.at is None:
        return quoted
    when = words("eta-by" if eta.bound is TimeBound.BY else "eta-from", when=_eta_time(eta, eta.at, reader, zone))
    return f"{when} {quoted}".strip()


def alternatives_as_text(incident: Incident, reader: NoticeReader, now: datetime) -> Iterator[str]:
    """Other ways that are open now, and until when."""
    for other in incident.alternatives:
        if other.open_at(now):
            until = [reader.words("notice-until", when=moment_as_text(other.closes, reader))] if other.closes else []
            yield " ".join([text_for_reader(other.says, reader), *until])


def next_update_as_text(incident: Incident, reader: NoticeReader, now: datetime) -> str:
    """When more is promised; a promise that was not kept is not made again, it is owned up to."""
    if incident.next_update is None:
        return ""
    late = incident.next_update <= now
    return reader.words(
        "notice-update-late" if late else "notice-next-update", when=moment_as_text(incident.next_update, reader)
    )


def provenance_as_text(notice: Notice, reader: NoticeReader) -> str:
    """Whose text it is, and who has said that it may be passed on."""
    known = notice.provenance
    if known is None or known.authorised is None:
        return ""
    author, who = markdown.escape(known.author), markdown.escape(known.authorised_by)
    return reader.words("notice-words-of", author=author, who=who, when=moment_as_text(known.authorised, reader))


def _part_details(part: ServicePart, reader: NoticeReader, zone: ZoneInfo) -> Iterator[str]:
    if part.eta:
        yield eta_as_text(part.eta, reader, zone)
    if part.says:
        yield text_for_reader(part.says, reader)


def _said_at(at: datetime, reader: NoticeReader, zone: ZoneInfo) -> str:
    """By the clock of whoever said it: "tomorrow" counts from the day that it was there."""
    told = moment_as_text(at, replace(reader, zone=zone))
    same = at.astimezone(zone).utcoffset() == at.astimezone(reader.zone).utcoffset()
    return told if same else f"{told}, {reader.words.zone(at, zone)}"


def _eta_time(eta: Eta, at: datetime, reader: NoticeReader, zone: ZoneInfo) -> str:
    """A moment by the reader's clock. A day is the same day everywhere."""
    words, calendar = reader.words, eta.in_calendar(zone)
    if calendar is None:
        return moment_as_text(at, reader)
    # As if it were UTC: no clock of anybody's moves it to another day.
    shown, nowhere = calendar.replace(tzinfo=UTC), ZoneInfo("UTC")
    day = words.day(shown, nowhere)
    match eta.precision:
        case Precision.PART:
            return words("eta-part", day=day, part=words.part_of_day(shown, nowhere))
        case Precision.WEEK:
            return words("eta-week", day=day)
        case _:
            return day

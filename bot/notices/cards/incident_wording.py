"""What an incident says to somebody: the state of its parts, what is expected when, and what to do meanwhile."""

from collections.abc import Iterator
from datetime import datetime

from bot.cards import markdown
from bot.model.notice import Bound, Eta, Notice, Part, Precision, State
from bot.notices.cards.wording import Reading, in_their_language, moment


def state_line(notice: Notice, reading: Reading) -> str:
    """How it is with the whole."""
    match notice.state:
        case State.VERIFYING:
            return reading.words("notice-reopened-told")
        case State.OVER:
            return reading.words("notice-resolved-told", when=moment(notice.over or notice.made, reading))
        case State.CANCELLED:
            return reading.words("notice-all-cancelled")
        case State.DRAFT | State.APPROVED:
            return reading.words("notice-open-told", when=moment(notice.began or notice.made, reading))


def parts(notice: Notice, reading: Reading) -> Iterator[str]:
    """A paragraph for each part: its state, what is expected, and a sentence of its own."""
    for part in notice.parts.values():
        name = markdown.escape(part.name.get(reading.words.language) or next(iter(part.name.values()), ""))
        yield "\n\n".join((f"**{name}** · {reading.words(f'part-{part.state}')}", *_more(part, reading)))


def expected(eta: Eta, reading: Reading) -> str:
    """When, as a moment that does not go stale, and the words that were said, with the moment they were said at."""
    words = reading.words
    said = moment(eta.said, reading)
    quoted = words("eta-words", words=markdown.escape(eta.words), said=said) if eta.words else ""
    if eta.at is None:
        return quoted
    when = words("eta-by" if eta.bound is Bound.BY else "eta-from", when=_when(eta.at, eta.precision, reading))
    return f"{when} {quoted}".strip()


def meanwhile(notice: Notice, reading: Reading, now: datetime) -> Iterator[str]:
    """Other ways that are open now, and until when."""
    for other in notice.alternatives:
        if other.open_at(now):
            until = [reading.words("notice-until", when=moment(other.closes, reading))] if other.closes else []
            yield " ".join([in_their_language(other.says, reading), *until])


def next_update(notice: Notice, reading: Reading, now: datetime) -> str:
    """When more is promised; a promise that was not kept is not made again, it is owned up to."""
    if notice.next_update is None:
        return ""
    late = notice.next_update <= now
    return reading.words(
        "notice-update-late" if late else "notice-next-update", when=moment(notice.next_update, reading)
    )


def whose_words(notice: Notice, reading: Reading) -> str:
    """Whose text it is, and who has said that it may be passed on."""
    known = notice.provenance
    if known is None or known.authorised is None:
        return ""
    author, who = markdown.escape(known.author), markdown.escape(known.authorised_by)
    return reading.words("notice-words-of", author=author, who=who, when=moment(known.authorised, reading))


def _more(part: Part, reading: Reading) -> Iterator[str]:
    if part.eta:
        yield expected(part.eta, reading)
    if part.says:
        yield in_their_language(part.says, reading)


def _when(at: datetime, precision: Precision, reading: Reading) -> str:
    words, zone = reading.words, reading.zone
    match precision:
        case Precision.MINUTE:
            return moment(at, reading)
        case Precision.PART:
            return words("eta-part", day=words.day(at, zone), part=words.part_of_day(at, zone))
        case Precision.WEEK:
            return words("eta-week", day=words.day(at, zone))
        case Precision.DAY | Precision.UNKNOWN:
            return words.day(at, zone)

"""What a notice says to somebody: in their language, with their clock."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, time
from zoneinfo import ZoneInfo

from bot.cards import markdown
from bot.language.texts import Words
from bot.model.notice import Kind, Notice, State, Text, Window, WindowState
from bot.model.notice_plan import Item, PostKind


@dataclass(frozen=True, slots=True)
class Reading:
    """How a notice is read: in which words, by which clock, and what the service is called there. `page`: the address
    of the service's status page, "" where there is none.
    """

    words: Words
    zone: ZoneInfo
    service: str
    page: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """A short post: what it is about, and a line for each thing it says, in Teams' Markdown."""

    heading: str
    lines: tuple[str, ...]


def said(notice: Notice, item: Item, reading: Reading, now: datetime) -> Said:
    """A post that follows the card."""
    text, language = notice.text(reading.words.language)
    window = notice.window(item.window)
    other = [reading.words("notice-only-in", language=reading.words(f"language-{language}"))]
    lines = [*(other if language != reading.words.language else ()), *_lines(notice, item, window, reading, now)]
    names = _OF_INCIDENT if notice.kind is Kind.INCIDENT else _OF_WORK
    return Said(reading.words(f"notice-{names.get(item.kind, item.kind)}", title=text.title), tuple(lines))


_OF_WORK = {PostKind.ALL_DONE: "finished"}
_OF_INCIDENT = {PostKind.ALL_DONE: "resolved", PostKind.VERIFYING: "reopened"}


def when(window: Window, reading: Reading) -> str:
    """The window's times, as long as they are."""
    return span(window.start, window.end, reading)


def span(start: datetime, end: datetime, reading: Reading) -> str:
    words, zone = reading.words, reading.zone
    begins, ends = start.astimezone(zone), end.astimezone(zone)
    same_day = begins.date() == ends.date() or (ends.time() == time() and (ends.date() - begins.date()).days == 1)
    if same_day:
        return words("notice-window", day=words.day(start, zone), times=words.times(start, end, zone))
    return words("notice-from-to", **{"from": moment(start, reading), "to": moment(end, reading)})


def moment(at: datetime, reading: Reading, now: datetime | None = None) -> str:
    """A time with its day; the time alone where that day is today."""
    words, zone = reading.words, reading.zone
    if now and at.astimezone(zone).date() == now.astimezone(zone).date():
        return words("notice-clock", time=words.time(at, zone))
    return words("notice-moment", day=words.day(at, zone), time=words.time(at, zone))


def state(window: Window, reading: Reading) -> str:
    if window.became and window.state is WindowState.STARTED:
        title = window.became.get(reading.words.language) or next(iter(window.became.values()))
        return reading.words("notice-window-incident", title=markdown.escape(title))
    overran = window.overran and window.state is WindowState.STARTED
    return reading.words("notice-window-overran" if overran else f"notice-window-{window.state}")


def impact(notice: Notice, text: Text, reading: Reading) -> Iterator[str]:
    """What people most likely notice, and how long at worst."""
    expected = (scenario for scenario in text.scenarios if scenario.expected)
    yield from (reading.words("notice-expected", text=markdown.escape(one.says)) for one in expected)
    yield from at_worst(notice, reading)


def at_worst(notice: Notice, reading: Reading) -> Iterator[str]:
    if notice.max_impact:
        yield reading.words("notice-impact", length=reading.words.length(notice.max_impact))


def foreign_clock(notice: Notice, reading: Reading) -> str:
    """Whose clock the times are by, where that is not the one the work goes by; "" where it is."""
    moments = [window.start for window in notice.windows] or [notice.made]
    same = all(at.astimezone(reading.zone).utcoffset() == at.astimezone(notice.local).utcoffset() for at in moments)
    return "" if same else reading.words("notice-zone", zone=reading.words.zone(moments[0], reading.zone))


def in_their_language(texts: Mapping[str, str], reading: Reading) -> str:
    """The text in the reader's language, made harmless; else in the first it has, which is said."""
    words = reading.words
    if text := texts.get(words.language):
        return markdown.escape(text)
    language, text = next(iter(texts.items()), ("", ""))
    other = words("notice-in-language", text=text, language=words(f"language-{language}")) if text else ""
    return markdown.escape(other)


def _lines(notice: Notice, item: Item, window: Window | None, reading: Reading, now: datetime) -> Iterator[str]:
    words = reading.words
    if window is not None:
        yield from _of_window(notice, item, window, reading, now)
    elif item.kind is PostKind.ALL_DONE:
        yield from _told_then(notice, item.at, reading)
        yield words("notice-finished-told")
    elif item.kind is PostKind.VERIFYING:
        yield from _told_then(notice, item.at, reading)
        yield words("notice-reopened-told")
    elif item.kind is PostKind.UPDATE:
        yield from _told_then(notice, item.at, reading)
        if notice.next_update:
            yield words("notice-next-update", when=moment(notice.next_update, reading, now))
    elif item.kind is PostKind.CANCELLED:
        yield from (when(one, reading) for one in notice.windows if one.state is WindowState.CANCELLED)


def _told_then(notice: Notice, at: datetime, reading: Reading) -> Iterator[str]:
    """What staff wrote at that moment."""
    then = [update for update in notice.updates if update.at == at]
    if then:
        yield in_their_language(then[-1].says, reading)


def _of_window(notice: Notice, item: Item, window: Window, reading: Reading, now: datetime) -> Iterator[str]:
    words = reading.words
    text, _ = notice.text(words.language)
    clock = foreign_clock(notice, reading)
    match item.kind:
        case PostKind.REMINDER:
            yield when(window, reading)
            yield from impact(notice, text, reading)
        case PostKind.STARTED:
            yield words("notice-began", when=moment(window.started or window.start, reading, now))
            yield words("notice-ends", when=moment(window.end, reading, now))
            yield from impact(notice, text, reading)
        case PostKind.MOVED | PostKind.EXTENDED | PostKind.SHORTENED:
            yield words("notice-now", when=when(window, reading))
            if window.was:
                yield words("notice-was", when=span(*window.was, reading))
        case PostKind.CANCELLED:
            yield when(window, reading)
            if any(not one.over for one in notice.windows):
                yield words("notice-others-stay")
        case PostKind.VERIFYING:
            yield words("notice-ended", when=moment(window.ended or now, reading, now))
            yield words("notice-verifying-told")
        case PostKind.DONE:
            yield when(window, reading)
            yield words("notice-ended", when=moment(window.ended or now, reading, now))
            if following := following_window(notice):
                yield words("notice-next", when=when(following, reading))
        case PostKind.ANNOUNCED | PostKind.ALL_DONE | PostKind.UPDATE:
            pass  # about the notice as a whole
    if clock:
        yield clock


def following_window(notice: Notice) -> Window | None:
    """The window that comes next."""
    planned = (one for one in notice.windows if one.state is WindowState.PLANNED)
    return min(planned, key=lambda window: window.start, default=None)


def closing(notice: Notice, reading: Reading) -> str:
    """What the card ends with: the promise to tell when all is done, or that it is."""
    if notice.kind is Kind.INCIDENT:
        return ""
    match notice.state:
        case State.OVER:
            return reading.words("notice-all-done")
        case State.CANCELLED:
            return reading.words("notice-all-cancelled")
        case _:
            return reading.words("notice-will-tell") if notice.tell_when_done else ""

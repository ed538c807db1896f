"""What a notice says to somebody: in their language, with their clock."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, time
from zoneinfo import ZoneInfo

from bot.cards import markdown
from bot.language.texts import Words
from bot.model.notice import Incident, Maintenance, Notice, NoticeState, NoticeText, Window, WindowState, windows_of
from bot.model.notice_plan import PlannedKind, PlannedPost


@dataclass(frozen=True, slots=True)
class NoticeReader:
    """How a notice is read: in which words, by which clock, and what the service is called there. `page`: the address
    of the service's status page, "" where there is none.
    """

    words: Words
    zone: ZoneInfo
    service: str
    page: str = ""


@dataclass(frozen=True, slots=True)
class PostText:
    """A short post: what it is about, and a line for each thing it says, in Teams' Markdown."""

    heading: str
    lines: tuple[str, ...]


def post_text(notice: Notice, item: PlannedPost, reader: NoticeReader, now: datetime) -> PostText:
    """A post that follows the card."""
    text, language = notice.text(reader.words.language)
    other = [reader.words("notice-only-in", language=reader.words(f"language-{language}"))]
    match notice:
        case Maintenance():
            names, told = _OF_WORK, _maintenance_lines(notice, item, reader, now)
        case Incident():
            names, told = _OF_INCIDENT, _incident_lines(notice, item, reader, now)
    lines = [*(other if language != reader.words.language else ()), *told]
    return PostText(reader.words(f"notice-{names.get(item.kind, item.kind)}", title=text.title), tuple(lines))


_OF_WORK = {PlannedKind.ALL_DONE: "finished"}
_OF_INCIDENT = {PlannedKind.ALL_DONE: "resolved", PlannedKind.VERIFYING: "reopened"}


def window_as_text(window: Window, reader: NoticeReader) -> str:
    """The window's times, as long as they are."""
    return span_as_text(window.start, window.end, reader)


def span_as_text(start: datetime, end: datetime, reader: NoticeReader) -> str:
    words, zone = reader.words, reader.zone
    begins, ends = start.astimezone(zone), end.astimezone(zone)
    same_day = begins.date() == ends.date() or (ends.time() == time() and (ends.date() - begins.date()).days == 1)
    if same_day:
        return words("notice-window", day=words.day(start, zone), times=words.times(start, end, zone))
    return words("notice-from-to", **{"from": moment_as_text(start, reader), "to": moment_as_text(end, reader)})


def moment_as_text(at: datetime, reader: NoticeReader, now: datetime | None = None) -> str:
    """A time with its day; the time alone where that day is today."""
    words, zone = reader.words, reader.zone
    if now and at.astimezone(zone).date() == now.astimezone(zone).date():
        return words("notice-clock", time=words.time(at, zone))
    return words("notice-moment", day=words.day(at, zone), time=words.time(at, zone))


def window_state_as_text(window: Window, reader: NoticeReader) -> str:
    if window.became and window.state is WindowState.STARTED:
        title = window.became.get(reader.words.language) or next(iter(window.became.values()))
        return reader.words("notice-window-incident", title=markdown.escape(title))
    overran = window.overran and window.state is WindowState.STARTED
    return reader.words("notice-window-overran" if overran else f"notice-window-{window.state}")


def impact_as_text(notice: Notice, text: NoticeText, reader: NoticeReader) -> Iterator[str]:
    """What people most likely notice, and how long at worst."""
    expected = (scenario for scenario in text.scenarios if scenario.expected)
    yield from (reader.words("notice-expected", text=markdown.escape(one.says)) for one in expected)
    yield from worst_case_as_text(notice, reader)


def worst_case_as_text(notice: Notice, reader: NoticeReader) -> Iterator[str]:
    if isinstance(notice, Maintenance) and notice.max_impact:
        yield reader.words("notice-impact", length=reader.words.length(notice.max_impact))


def foreign_clock_note(notice: Notice, reader: NoticeReader) -> str:
    """Whose clock the times are by, where that is not the one the work goes by; "" where it is."""
    moments = [window.start for window in windows_of(notice)] or [notice.made]
    same = all(at.astimezone(reader.zone).utcoffset() == at.astimezone(notice.local).utcoffset() for at in moments)
    return "" if same else reader.words("notice-zone", zone=reader.words.zone(moments[0], reader.zone))


def text_for_reader(texts: Mapping[str, str], reader: NoticeReader) -> str:
    """The text in the reader's language, made harmless; else in the first it has, which is said."""
    words = reader.words
    if text := texts.get(words.language):
        return markdown.escape(text)
    language, text = next(iter(texts.items()), ("", ""))
    other = words("notice-in-language", text=text, language=words(f"language-{language}")) if text else ""
    return markdown.escape(other)


def _maintenance_lines(notice: Maintenance, item: PlannedPost, reader: NoticeReader, now: datetime) -> Iterator[str]:
    if window := notice.window(item.window):
        yield from _window_lines(notice, item, window, reader, now)
    elif item.kind is PlannedKind.ALL_DONE:
        yield reader.words("notice-finished-told")
    elif item.kind is PlannedKind.CANCELLED:
        yield from (window_as_text(one, reader) for one in notice.windows if one.state is WindowState.CANCELLED)


def _incident_lines(incident: Incident, item: PlannedPost, reader: NoticeReader, now: datetime) -> Iterator[str]:
    words = reader.words
    then = [update for update in incident.updates if update.at == item.at]
    if then and item.kind is not PlannedKind.CANCELLED:
        yield text_for_reader(then[-1].says, reader)
    match item.kind:
        case PlannedKind.ALL_DONE:
            yield words("notice-finished-told")
        case PlannedKind.VERIFYING:
            yield words("notice-reopened-told")
        case PlannedKind.UPDATE if incident.next_update:
            yield words("notice-next-update", when=moment_as_text(incident.next_update, reader, now))
        case _:
            pass


def _window_lines(
    notice: Maintenance, item: PlannedPost, window: Window, reader: NoticeReader, now: datetime
) -> Iterator[str]:
    words = reader.words
    text, _ = notice.text(words.language)
    clock = foreign_clock_note(notice, reader)
    match item.kind:
        case PlannedKind.REMINDER:
            yield window_as_text(window, reader)
            yield from impact_as_text(notice, text, reader)
        case PlannedKind.STARTED:
            yield words("notice-began", when=moment_as_text(window.started or window.start, reader, now))
            yield words("notice-ends", when=moment_as_text(window.end, reader, now))
            yield from impact_as_text(notice, text, reader)
        case PlannedKind.MOVED | PlannedKind.EXTENDED | PlannedKind.SHORTENED:
            yield words("notice-now", when=window_as_text(window, reader))
            if window.was:
                yield words("notice-was", when=span_as_text(*window.was, reader))
        case PlannedKind.CANCELLED:
            yield window_as_text(window, reader)
            if any(not one.over for one in notice.windows):
                yield words("notice-others-stay")
        case PlannedKind.VERIFYING:
            yield words("notice-ended", when=moment_as_text(window.ended or now, reader, now))
            yield words("notice-verifying-told")
        case PlannedKind.DONE:
            yield window_as_text(window, reader)
            yield words("notice-ended", when=moment_as_text(window.ended or now, reader, now))
            if following := following_window(notice):
                yield words("notice-next", when=window_as_text(following, reader))
        case PlannedKind.ANNOUNCED | PlannedKind.ALL_DONE | PlannedKind.UPDATE:
            pass  # about the notice as a whole
    if clock:
        yield clock


def following_window(notice: Maintenance) -> Window | None:
    """The window that comes next."""
    planned = (one for one in notice.windows if one.state is WindowState.PLANNED)
    return min(planned, key=lambda window: window.start, default=None)


def closing_text(notice: Notice, reader: NoticeReader) -> str:
    """What the card ends with: the promise to tell when all is done, or that it is."""
    if isinstance(notice, Incident):
        return ""
    match notice.state:
        case NoticeState.OVER:
            return reader.words("notice-all-done")
        case NoticeState.CANCELLED:
            return reader.words("notice-all-cancelled")
        case _:
            return reader.words("notice-will-tell") if notice.tell_when_done else ""

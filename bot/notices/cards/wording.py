"""What a notice says to somebody: in their language, with their clock."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, time
from zoneinfo import ZoneInfo

from bot.cards import markdown
from bot.language.texts import Words
from bot.model.notice import Notice, NoticeKind, NoticeState, NoticeText, Window, WindowState
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
    window = notice.window(item.window)
    other = [reader.words("notice-only-in", language=reader.words(f"language-{language}"))]
    lines = [*(other if language != reader.words.language else ()), *_post_lines(notice, item, window, reader, now)]
    names = _OF_INCIDENT if notice.kind is NoticeKind.INCIDENT else _OF_WORK
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
    if notice.max_impact:
        yield reader.words("notice-impact", length=reader.words.length(notice.max_impact))


def foreign_clock_note(notice: Notice, reader: NoticeReader) -> str:
    """Whose clock the times are by, where that is not the one the work goes by; "" where it is."""
    moments = [window.start for window in notice.windows] or [notice.made]
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


def _post_lines(
    notice: Notice, item: PlannedPost, window: Window | None, reader: NoticeReader, now: datetime
) -> Iterator[str]:
    words = reader.words
    if window is not None:
        yield from _window_lines(notice, item, window, reader, now)
    elif item.kind is PlannedKind.ALL_DONE:
        yield from _updates_at(notice, item.at, reader)
        yield words("notice-finished-told")
    elif item.kind is PlannedKind.VERIFYING:
        yield from _updates_at(notice, item.at, reader)
        yield words("notice-reopened-told")
    elif item.kind is PlannedKind.UPDATE:
        yield from _updates_at(notice, item.at, reader)
        if notice.next_update:
            yield words("notice-next-update", when=moment_as_text(notice.next_update, reader, now))
    elif item.kind is PlannedKind.CANCELLED:
        yield from (window_as_text(one, reader) for one in notice.windows if one.state is WindowState.CANCELLED)


def _updates_at(notice: Notice, at: datetime, reader: NoticeReader) -> Iterator[str]:
    """What staff wrote at that moment."""
    then = [update for update in notice.updates if update.at == at]
    if then:
        yield text_for_reader(then[-1].says, reader)


def _window_lines(
    notice: Notice, item: PlannedPost, window: Window, reader: NoticeReader, now: datetime
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


def following_window(notice: Notice) -> Window | None:
    """The window that comes next."""
    planned = (one for one in notice.windows if one.state is WindowState.PLANNED)
    return min(planned, key=lambda window: window.start, default=None)


def closing_text(notice: Notice, reader: NoticeReader) -> str:
    """What the card ends with: the promise to tell when all is done, or that it is."""
    if notice.kind is NoticeKind.INCIDENT:
        return ""
    match notice.state:
        case NoticeState.OVER:
            return reader.words("notice-all-done")
        case NoticeState.CANCELLED:
            return reader.words("notice-all-cancelled")
        case _:
            return reader.words("notice-will-tell") if notice.tell_when_done else ""

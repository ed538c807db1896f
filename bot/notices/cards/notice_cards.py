"""Notices as Adaptive Cards: the one that stays and changes, and the short posts that follow it."""

import json
from collections.abc import Iterator, Sequence
from datetime import datetime

from bot.cards import markdown
from bot.cards.elements import APART, card, heading, press_button, quote_block, shortened_text, text, toggle_button
from bot.language.texts import Words
from bot.model.notice import Incident, Maintenance, Notice, NoticeText, Update, windows_of
from bot.model.notice_plan import PlannedKind, PlannedPost
from bot.notices.cards.incident_wording import (
    alternatives_as_text,
    next_update_as_text,
    parts_as_text,
    provenance_as_text,
    state_line,
)
from bot.notices.cards.wording import (
    NoticeReader,
    PostText,
    closing_text,
    foreign_clock_note,
    impact_as_text,
    moment_as_text,
    post_text,
    text_for_reader,
    window_as_text,
    window_state_as_text,
    worst_case_as_text,
)
from bot.turn import Card, Json

LARGEST = 24_000
"""Bytes of a card, well below what Teams takes; a larger one says only what matters most."""
LONGEST_PARAGRAPH = 1200
MOST_UPDATES = 3
"""Updates shown beside the newest; all of them are in the history."""
MOST_OF_HISTORY = 20
LONGEST_OF_HISTORY = 300
"""Updates that can still be read on the card, and characters of each of the older ones."""
MOST_CURRENT = 8
"""Notices told of at once."""
WITH_A_PROBLEM = (PlannedKind.STARTED, PlannedKind.EXTENDED)
"""Posts under which people may tell that it is them it has hit."""


def notice_card(notice: Notice, readers: Sequence[NoticeReader], now: datetime) -> Card:
    """The card that stays, as the notice now is; one language after the other."""
    whole = _notice_card(notice, readers, now, brief=False)
    large = len(json.dumps(whole.card, ensure_ascii=False).encode()) > LARGEST
    return _notice_card(notice, readers, now, brief=True) if large else whole


def post_card(notice: Notice, item: PlannedPost, readers: Sequence[NoticeReader], now: datetime) -> Card:
    """A short post that follows the card."""
    body: list[Json] = []
    posts = [post_text(notice, item, reader, now) for reader in readers]
    for post in posts:
        body += _with_separator(_post_elements(post)) if body else _post_elements(post)
    actions = [_problem_button(notice, item.window, readers)] if item.kind in WITH_A_PROBLEM else []
    return card(" / ".join(post.heading for post in posts), body, actions)


def notice_elements(notice: Notice, reader: NoticeReader, now: datetime) -> list[Json]:
    """Everything that the card says in one language, however much it is."""
    return list(_language_elements(notice, reader, now, brief=False))


def status_card(current: Sequence[tuple[Notice, NoticeReader]], words: Words, page: str = "") -> Card:
    """What is planned, going on or open, each in a few lines. `page`: the status page's address, "" for none."""
    body = [heading(words("notice-status"))]
    for notice, reader in current[:MOST_CURRENT]:
        told, _ = notice.text(words.language)
        body.append(text(f"**{markdown.escape(told.title)}**", **APART))
        body.append(text(markdown.escape(_kind_as_text(notice, reader)), isSubtle=True, spacing="Small"))
        if isinstance(notice, Incident):
            body.append(text(state_line(notice, reader), spacing="Small"))
        body += _window_elements(notice, reader)
        body += [text(line, spacing="Small") for line in impact_as_text(notice, told, reader)]
    return card(words("notice-status"), body, _page_link(page, words))


def _notice_card(notice: Notice, readers: Sequence[NoticeReader], now: datetime, *, brief: bool) -> Card:
    body: list[Json] = []
    for reader in readers:
        elements = list(_language_elements(notice, reader, now, brief=brief))
        body += _with_separator(elements) if body else elements
    actions = [_problem_button(notice, 0, readers)] if notice.in_force else []
    if notice.link:
        title = readers[0].words("notice-read-more")
        actions.append({"type": "Action.OpenUrl", "title": title, "url": notice.link})
    actions += _page_link(readers[0].page, readers[0].words)
    actions += _history_elements(notice, readers[0]) if isinstance(notice, Incident) else ()
    actions += () if _is_past(notice) else _for_customers(notice, readers)
    title, _ = notice.text(readers[0].words.language)
    return card(f"{_kind_as_text(notice, readers[0])}: {title.title}", body, actions)


def _page_link(url: str, words: Words) -> list[Json]:
    return [{"type": "Action.OpenUrl", "title": words("status-open"), "url": url}] if url else []


def _history_elements(notice: Incident, reader: NoticeReader) -> Iterator[Json]:
    """What was told earlier than what the card shows, folded away; the newest first."""
    older = list(reversed(notice.updates))[1 + MOST_UPDATES : MOST_OF_HISTORY]
    if older:
        yield toggle_button(
            reader.words("notice-history"), *(_update_element(update, reader, LONGEST_OF_HISTORY) for update in older)
        )


def _for_customers(notice: Notice, readers: Sequence[NoticeReader]) -> Iterator[Json]:
    """A version that readers can pass on to their own customers, in each language it is written in, folded away."""
    languages = [reader.words.language for reader in readers]
    told = [notice.texts[language].for_customers for language in languages if language in notice.texts]
    if written := [quote_block(markdown.escape(text)) for text in told if text]:
        yield toggle_button(readers[0].words("notice-for-customers"), *written)


def _language_elements(notice: Notice, reader: NoticeReader, now: datetime, *, brief: bool) -> Iterator[Json]:
    words = reader.words
    told, language = notice.text(words.language)
    yield text(markdown.escape(_kind_as_text(notice, reader)), isSubtle=True)
    yield heading(told.title)
    if language != words.language:
        yield text(words("notice-only-in", language=words(f"language-{language}")), isSubtle=True)
    if isinstance(notice, Incident):
        yield text(state_line(notice, reader), weight="Bolder")
    if told.body and not brief and not _is_past(notice):
        yield _paragraph_element(told.body)
    yield from _window_elements(notice, reader)
    if isinstance(notice, Incident):
        yield from _incident_elements(notice, told, reader, now, brief=brief)
    yield from _words_elements(notice, told, reader, brief=brief)
    if isinstance(notice, Maintenance):
        yield from _impact_elements(notice, told, reader)
    if told.promise:
        yield quote_block(f"**{words('notice-promise')}**\n\n{markdown.escape(told.promise)}")
    if not brief:
        yield from _background_elements(notice, told, reader)
    if words_of := provenance_as_text(notice, reader):
        yield text(words_of, isSubtle=True, size="Small")
    if end := closing_text(notice, reader):
        yield text(end, isSubtle=True)


def _kind_as_text(notice: Notice, reader: NoticeReader) -> str:
    return reader.words(f"notice-{notice.kind}", service=reader.service)


def _window_elements(notice: Notice, reader: NoticeReader) -> Iterator[Json]:
    """A line for each window: its times and how it is with it."""
    for window in windows_of(notice):
        subtle = {"isSubtle": True} if window.over else {}
        yield text(
            f"**{window_as_text(window, reader)}** · {window_state_as_text(window, reader)}", spacing="Small", **subtle
        )
    if clock := foreign_clock_note(notice, reader):
        yield text(clock, isSubtle=True)


_LIKELY = {True: "notice-expected", False: "notice-possible"}


def _impact_elements(notice: Maintenance, told: NoticeText, reader: NoticeReader) -> Iterator[Json]:
    words = reader.words
    ordered = sorted(told.scenarios, key=lambda scenario: not scenario.expected)
    lines = [words(_LIKELY[one.expected], text=markdown.escape(one.says)) for one in ordered]
    lines += worst_case_as_text(notice, reader)
    if lines or told.uncertain:
        yield heading(words("notice-scenarios"), size="Default")
        yield from (text(line, spacing="Small") for line in lines)
        if told.uncertain:
            yield _paragraph_element(told.uncertain)


def _incident_elements(
    incident: Incident, told: NoticeText, reader: NoticeReader, now: datetime, *, brief: bool
) -> Iterator[Json]:
    """Its parts, what was told last, what to do meanwhile."""
    words = reader.words
    yield from (text(part, spacing="Small") for part in parts_as_text(incident, reader))
    newest, *older = reversed(incident.updates) if incident.updates else (None,)
    if newest:
        yield heading(words("notice-latest", when=moment_as_text(newest.at, reader)), size="Default")
        yield text(shortened_text(text_for_reader(newest.says, reader), LONGEST_PARAGRAPH), spacing="Small")
    for update in () if brief else older[:MOST_UPDATES]:
        yield _update_element(update, reader, LONGEST_PARAGRAPH)
    if _is_past(incident):
        yield from _first_update_elements(incident, told, reader, brief=brief)
        return
    if promised := next_update_as_text(incident, reader, now):
        yield text(promised)
    if ways := list(alternatives_as_text(incident, reader, now)):
        yield heading(words("notice-meanwhile"), size="Default")
        yield from (text(way, spacing="Small") for way in ways)


def _words_elements(notice: Notice, told: NoticeText, reader: NoticeReader, *, brief: bool) -> Iterator[Json]:
    """What support can manage while it lasts, and what the desk says of a supplier's text."""
    if told.support and not _is_past(notice):
        yield heading(reader.words("notice-support"), size="Default")
        yield _paragraph_element(told.support)
    if notice.comment and not brief:
        yield heading(reader.words("notice-comment"), size="Default")
        yield text(text_for_reader(notice.comment, reader), spacing="Small")


def _is_past(notice: Notice) -> bool:
    """Whether it is an incident that is over."""
    return isinstance(notice, Incident) and notice.over is not None


def _update_element(update: Update, reader: NoticeReader, longest: int) -> Json:
    """An update that others have followed."""
    says = text_for_reader(update.says, reader)
    when_told = reader.words("notice-earlier-update", when=moment_as_text(update.at, reader))
    return text(f"{when_told} {shortened_text(says, longest)}", isSubtle=True, spacing="Small")


def _first_update_elements(notice: Incident, told: NoticeText, reader: NoticeReader, *, brief: bool) -> Iterator[Json]:
    """What was said when it was opened: once it is over, that is the oldest of what was told."""
    if told.body and not brief:
        when_told = reader.words("notice-earlier-update", when=moment_as_text(notice.approved or notice.made, reader))
        says = markdown.escape(shortened_text(told.body, LONGEST_PARAGRAPH))
        yield text(f"{when_told} {says}", isSubtle=True, spacing="Small")


def _background_elements(notice: Notice, told: NoticeText, reader: NoticeReader) -> Iterator[Json]:
    words = reader.words
    if told.scope:
        yield heading(words("notice-scope"), size="Default")
        yield text("\r".join(f"- {markdown.escape(line)}" for line in told.scope), spacing="Small")
    for title, paragraph in (("notice-reason", told.reason), ("notice-why-then", told.why_then)):
        if paragraph:
            yield heading(words(title), size="Default")
            yield _paragraph_element(paragraph)
    for one in notice.puts_right:
        title, date = (
            text_for_reader(one.titles, reader),
            words.calendar_date(one.began.astimezone(reader.zone).date()),
        )
        yield text(words("notice-earlier", title=title, date=date), spacing="Small")
    yield from (quote_block(markdown.escape(note)) for note in told.notes)


def _paragraph_element(written: str) -> Json:
    return text(markdown.escape(shortened_text(written, LONGEST_PARAGRAPH)), spacing="Small")


def _post_elements(post: PostText) -> list[Json]:
    return [heading(post.heading, size="Default"), *(text(line, spacing="Small") for line in post.lines)]


def _with_separator(elements: list[Json]) -> list[Json]:
    """The next language, with a line above."""
    return [{**elements[0], **APART}, *elements[1:]]


def _problem_button(notice: Notice, window: int, readers: Sequence[NoticeReader]) -> Json:
    titles = dict.fromkeys(reader.words("notice-problem") for reader in readers)
    return press_button(" / ".join(titles), "problem", notice=notice.number, window=window)

"""Notices as Adaptive Cards: the one that stays and changes, and the short posts that follow it."""

import json
from collections.abc import Iterator, Sequence
from datetime import datetime

from bot.cards import markdown
from bot.cards.elements import APART, card, folded, heading, press, shortened, text, theirs
from bot.language.texts import Words
from bot.model.notice import Kind, Notice, Text, Update
from bot.model.notice_plan import Item, PostKind
from bot.notices.cards.incident_wording import meanwhile, next_update, parts, state_line, whose_words
from bot.notices.cards.wording import (
    Reading,
    Said,
    at_worst,
    closing,
    foreign_clock,
    impact,
    in_their_language,
    moment,
    said,
    state,
    when,
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
WITH_A_PROBLEM = (PostKind.STARTED, PostKind.EXTENDED)
"""Posts under which people may tell that it is them it has hit."""


def notice_card(notice: Notice, readings: Sequence[Reading], now: datetime) -> Card:
    """The card that stays, as the notice now is; one language after the other."""
    whole = _notice_card(notice, readings, now, brief=False)
    large = len(json.dumps(whole.card, ensure_ascii=False).encode()) > LARGEST
    return _notice_card(notice, readings, now, brief=True) if large else whole


def post_card(notice: Notice, item: Item, readings: Sequence[Reading], now: datetime) -> Card:
    """A short post that follows the card."""
    body: list[Json] = []
    posts = [said(notice, item, reading, now) for reading in readings]
    for post in posts:
        body += _apart(_short(post)) if body else _short(post)
    actions = [_problem(notice, item.window, readings)] if item.kind in WITH_A_PROBLEM else []
    return card(" / ".join(post.heading for post in posts), body, actions)


def everything(notice: Notice, reading: Reading, now: datetime) -> list[Json]:
    """Everything that the card says in one language, however much it is."""
    return list(_in_one_language(notice, reading, now, brief=False))


def status_card(current: Sequence[tuple[Notice, Reading]], words: Words, page: str = "") -> Card:
    """What is planned, going on or open, each in a few lines. `page`: the status page's address, "" for none."""
    body = [heading(words("notice-status"))]
    for notice, reading in current[:MOST_CURRENT]:
        told, _ = notice.text(words.language)
        body.append(text(f"**{markdown.escape(told.title)}**", **APART))
        body.append(text(markdown.escape(_kind(notice, reading)), isSubtle=True, spacing="Small"))
        if notice.kind is Kind.INCIDENT:
            body.append(text(state_line(notice, reading), spacing="Small"))
        body += _windows(notice, reading)
        body += [text(line, spacing="Small") for line in impact(notice, told, reading)]
    return card(words("notice-status"), body, _to_page(page, words))


def _notice_card(notice: Notice, readings: Sequence[Reading], now: datetime, *, brief: bool) -> Card:
    body: list[Json] = []
    for reading in readings:
        elements = list(_in_one_language(notice, reading, now, brief=brief))
        body += _apart(elements) if body else elements
    actions = [_problem(notice, 0, readings)] if notice.in_force else []
    if notice.link:
        title = readings[0].words("notice-read-more")
        actions.append({"type": "Action.OpenUrl", "title": title, "url": notice.link})
    actions += _to_page(readings[0].page, readings[0].words)
    actions += _history(notice, readings[0])
    actions += () if _past(notice) else _for_customers(notice, readings)
    title, _ = notice.text(readings[0].words.language)
    return card(f"{_kind(notice, readings[0])}: {title.title}", body, actions)


def _to_page(url: str, words: Words) -> list[Json]:
    return [{"type": "Action.OpenUrl", "title": words("status-open"), "url": url}] if url else []


def _history(notice: Notice, reading: Reading) -> Iterator[Json]:
    """What was told earlier than what the card shows, folded away; the newest first."""
    older = list(reversed(notice.updates))[1 + MOST_UPDATES : MOST_OF_HISTORY]
    if older:
        yield folded(reading.words("notice-history"), *(_told(update, reading, LONGEST_OF_HISTORY) for update in older))


def _for_customers(notice: Notice, readings: Sequence[Reading]) -> Iterator[Json]:
    """A version that readers can pass on to their own customers, in each language it is written in, folded away."""
    languages = [reading.words.language for reading in readings]
    told = [notice.texts[language].for_customers for language in languages if language in notice.texts]
    if written := [theirs(markdown.escape(text)) for text in told if text]:
        yield folded(readings[0].words("notice-for-customers"), *written)


def _in_one_language(notice: Notice, reading: Reading, now: datetime, *, brief: bool) -> Iterator[Json]:
    words = reading.words
    told, language = notice.text(words.language)
    yield text(markdown.escape(_kind(notice, reading)), isSubtle=True)
    yield heading(told.title)
    if language != words.language:
        yield text(words("notice-only-in", language=words(f"language-{language}")), isSubtle=True)
    if notice.kind is Kind.INCIDENT:
        yield text(state_line(notice, reading), weight="Bolder")
    if told.body and not brief and not _past(notice):
        yield _paragraph(told.body)
    yield from _windows(notice, reading)
    yield from _trouble(notice, reading, now, brief=brief)
    yield from _what_it_means(notice, told, reading)
    if told.promise:
        yield theirs(f"**{words('notice-promise')}**\n\n{markdown.escape(told.promise)}")
    if not brief:
        yield from _background(notice, told, reading)
    if words_of := whose_words(notice, reading):
        yield text(words_of, isSubtle=True, size="Small")
    if end := closing(notice, reading):
        yield text(end, isSubtle=True)


def _kind(notice: Notice, reading: Reading) -> str:
    return reading.words(f"notice-{notice.kind}", service=reading.service)


def _windows(notice: Notice, reading: Reading) -> Iterator[Json]:
    """A line for each window: its times and how it is with it."""
    for window in notice.windows:
        subtle = {"isSubtle": True} if window.over else {}
        yield text(f"**{when(window, reading)}** · {state(window, reading)}", spacing="Small", **subtle)
    if clock := foreign_clock(notice, reading):
        yield text(clock, isSubtle=True)


_LIKELY = {True: "notice-expected", False: "notice-possible"}


def _what_it_means(notice: Notice, told: Text, reading: Reading) -> Iterator[Json]:
    words = reading.words
    ordered = sorted(told.scenarios, key=lambda scenario: not scenario.expected)
    lines = [words(_LIKELY[one.expected], text=markdown.escape(one.says)) for one in ordered]
    lines += at_worst(notice, reading)
    if notice.kind is Kind.MAINTENANCE and (lines or told.uncertain):
        yield heading(words("notice-scenarios"), size="Default")
        yield from (text(line, spacing="Small") for line in lines)
        if told.uncertain:
            yield _paragraph(told.uncertain)


def _trouble(notice: Notice, reading: Reading, now: datetime, *, brief: bool) -> Iterator[Json]:
    """An incident: its parts, what was told last, what to do meanwhile."""
    words = reading.words
    told, _ = notice.text(words.language)
    yield from (text(part, spacing="Small") for part in parts(notice, reading))
    newest, *older = reversed(notice.updates) if notice.updates else (None,)
    if newest:
        yield heading(words("notice-latest", when=moment(newest.at, reading)), size="Default")
        yield text(shortened(in_their_language(newest.says, reading), LONGEST_PARAGRAPH), spacing="Small")
    for update in () if brief else older[:MOST_UPDATES]:
        yield _told(update, reading, LONGEST_PARAGRAPH)
    if _past(notice):
        yield from _told_first(notice, told, reading, brief=brief)
    else:
        yield from _now(notice, told, reading, now)
    if notice.comment and not brief:
        yield heading(words("notice-comment"), size="Default")
        yield text(in_their_language(notice.comment, reading), spacing="Small")


def _now(notice: Notice, told: Text, reading: Reading, now: datetime) -> Iterator[Json]:
    """What only holds while it lasts: when more is told, what to do until then, what support can manage."""
    words = reading.words
    if promised := next_update(notice, reading, now):
        yield text(promised)
    if ways := list(meanwhile(notice, reading, now)):
        yield heading(words("notice-meanwhile"), size="Default")
        yield from (text(way, spacing="Small") for way in ways)
    if told.support:
        yield heading(words("notice-support"), size="Default")
        yield _paragraph(told.support)


def _past(notice: Notice) -> bool:
    """Whether it is an incident that is over."""
    return notice.kind is Kind.INCIDENT and notice.over is not None


def _told(update: Update, reading: Reading, longest: int) -> Json:
    """An update that others have followed."""
    says = in_their_language(update.says, reading)
    when_told = reading.words("notice-earlier-update", when=moment(update.at, reading))
    return text(f"{when_told} {shortened(says, longest)}", isSubtle=True, spacing="Small")


def _told_first(notice: Notice, told: Text, reading: Reading, *, brief: bool) -> Iterator[Json]:
    """What was said when it was opened: once it is over, that is the oldest of what was told."""
    if told.body and not brief:
        when_told = reading.words("notice-earlier-update", when=moment(notice.approved or notice.made, reading))
        says = markdown.escape(shortened(told.body, LONGEST_PARAGRAPH))
        yield text(f"{when_told} {says}", isSubtle=True, spacing="Small")


def _background(notice: Notice, told: Text, reading: Reading) -> Iterator[Json]:
    words = reading.words
    if told.scope:
        yield heading(words("notice-scope"), size="Default")
        yield text("\r".join(f"- {markdown.escape(line)}" for line in told.scope), spacing="Small")
    for title, paragraph in (("notice-reason", told.reason), ("notice-why-then", told.why_then)):
        if paragraph:
            yield heading(words(title), size="Default")
            yield _paragraph(paragraph)
    for one in notice.puts_right:
        title, date = (
            in_their_language(one.titles, reading),
            words.calendar_date(one.began.astimezone(reading.zone).date()),
        )
        yield text(words("notice-earlier", title=title, date=date), spacing="Small")
    yield from (theirs(markdown.escape(note)) for note in told.notes)


def _paragraph(written: str) -> Json:
    return text(markdown.escape(shortened(written, LONGEST_PARAGRAPH)), spacing="Small")


def _short(post: Said) -> list[Json]:
    return [heading(post.heading, size="Default"), *(text(line, spacing="Small") for line in post.lines)]


def _apart(elements: list[Json]) -> list[Json]:
    """The next language, with a line above."""
    return [{**elements[0], **APART}, *elements[1:]]


def _problem(notice: Notice, window: int, readings: Sequence[Reading]) -> Json:
    titles = dict.fromkeys(reading.words("notice-problem") for reading in readings)
    return press(" / ".join(titles), "problem", notice=notice.number, window=window)

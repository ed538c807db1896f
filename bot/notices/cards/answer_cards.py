"""What somebody is answered from a notice: how things are, what to do, and a way to people if it is something else."""

from collections.abc import Iterator
from datetime import datetime

from bot.cards import markdown
from bot.cards.elements import card, heading, press_button, quote_block, text
from bot.model.notice import Incident, Maintenance, Notice, NoticeText, current_window, windows_of
from bot.model.notice_article import OVER, SCENARIO, WHY
from bot.model.question import Question
from bot.notices.cards.incident_wording import alternatives_as_text, next_update_as_text, parts_as_text, state_line
from bot.notices.cards.wording import (
    NoticeReader,
    closing_text,
    foreign_clock_note,
    moment_as_text,
    text_for_reader,
    window_as_text,
    window_state_as_text,
    worst_case_as_text,
)
from bot.turn import Card, Json


def answer_card(notice: Notice, what: str, question: Question, reader: NoticeReader, now: datetime) -> Card:
    """`what` of the notice was asked for: a scenario ("s2"), why it is done then ("w"), or how things are ("g")."""
    words = reader.words
    told, language = notice.text(words.language)
    if what == OVER:
        return _over_card(notice, told, question, reader)
    body = [
        text(markdown.escape(words(f"notice-{notice.kind}", service=reader.service)), isSubtle=True),
        heading(told.title),
        *([] if language == words.language else [_language_note(language, reader)]),
        *_window_elements(notice, reader),
        *_asked_elements(told, what),
        *(
            _incident_elements(notice, reader, now)
            if isinstance(notice, Incident)
            else _maintenance_elements(notice, told, what, reader)
        ),
    ]
    window = current_window(notice)
    actions = [
        press_button(words("answer-helped"), "helped", q=question.id),
        press_button(words("notice-problem"), "problem", notice=notice.number, window=window.number if window else 0),
        press_button(words("answer-not-it"), "none", q=question.id),
    ]
    return card(told.title, body, actions)


def _over_card(notice: Notice, told: NoticeText, question: Question, reader: NoticeReader) -> Card:
    """It was asked about an incident that is over: which, and since when."""
    words = reader.words
    says = words(
        "notice-was-over", title=markdown.escape(told.title), when=moment_as_text(notice.over or notice.made, reader)
    )
    actions = [
        press_button(words("answer-helped"), "helped", q=question.id),
        press_button(words("answer-not-it"), "none", q=question.id),
    ]
    return card(told.title, [heading(told.title), text(says)], actions)


def _language_note(language: str, reader: NoticeReader) -> Json:
    return text(reader.words("notice-only-in", language=reader.words(f"language-{language}")), isSubtle=True)


def _window_elements(notice: Notice, reader: NoticeReader) -> Iterator[Json]:
    """The window going on; where there is none, those to come."""
    current = [window for window in windows_of(notice) if window.is_current]
    for window in current or [window for window in windows_of(notice) if not window.over]:
        yield text(f"**{window_as_text(window, reader)}** · {window_state_as_text(window, reader)}", spacing="Small")
    if clock := foreign_clock_note(notice, reader):
        yield text(clock, isSubtle=True)


def _asked_elements(told: NoticeText, what: str) -> Iterator[Json]:
    """Just what was asked, before everything else."""
    number = what.removeprefix(SCENARIO)
    if what == WHY and told.why_then:
        yield text(markdown.escape(told.why_then))
    elif what.startswith(SCENARIO) and number.isdecimal() and 0 < int(number) <= len(told.scenarios):
        yield text(markdown.escape(told.scenarios[int(number) - 1].says), weight="Bolder")


def _maintenance_elements(notice: Maintenance, told: NoticeText, what: str, reader: NoticeReader) -> Iterator[Json]:
    if what == WHY:
        return
    if not what.startswith(SCENARIO):
        for scenario in sorted(told.scenarios, key=lambda one: not one.expected):
            id_ = "notice-expected" if scenario.expected else "notice-possible"
            yield text(reader.words(id_, text=markdown.escape(scenario.says)), spacing="Small")
    yield from (text(line) for line in worst_case_as_text(notice, reader))
    if told.promise:
        yield quote_block(f"**{reader.words('notice-promise')}**\n\n{markdown.escape(told.promise)}")
    if end := closing_text(notice, reader):
        yield text(end, isSubtle=True)


def _incident_elements(notice: Incident, reader: NoticeReader, now: datetime) -> Iterator[Json]:
    yield text(state_line(notice, reader), weight="Bolder")
    yield from (text(part, spacing="Small") for part in parts_as_text(notice, reader))
    if notice.updates:
        yield text(text_for_reader(notice.updates[-1].says, reader))
    yield from (text(way) for way in alternatives_as_text(notice, reader, now))
    if promised := next_update_as_text(notice, reader, now):
        yield text(promised, isSubtle=True)

"""What somebody is answered from a notice: how things are, what to do, and a way to people if it is something else."""

from collections.abc import Iterator
from datetime import datetime

from bot.cards import markdown
from bot.cards.elements import card, heading, press, text, theirs
from bot.model.notice import Kind, Notice, Text
from bot.model.notice_article import OVER, SCENARIO, WHY
from bot.model.question import Question
from bot.notices.cards.incident_wording import meanwhile, next_update, parts, state_line
from bot.notices.cards.wording import Reading, at_worst, closing, foreign_clock, in_their_language, moment, state, when
from bot.turn import Card, Json


def answer_card(notice: Notice, what: str, question: Question, reading: Reading, now: datetime) -> Card:
    """`what` of the notice was asked for: a scenario ("s2"), why it is done then ("w"), or how things are ("g")."""
    words = reading.words
    told, language = notice.text(words.language)
    if what == OVER:
        return _over(notice, told, question, reading)
    body = [
        text(markdown.escape(words(f"notice-{notice.kind}", service=reading.service)), isSubtle=True),
        heading(told.title),
        *([] if language == words.language else [_foreign(language, reading)]),
        *_windows(notice, reading),
        *_asked(told, what),
        *(_trouble(notice, reading, now) if notice.kind is Kind.INCIDENT else _work(notice, told, what, reading)),
    ]
    number = next((window.number for window in notice.windows if window.going_on), 0)
    actions = [
        press(words("answer-helped"), "helped", q=question.id),
        press(words("notice-problem"), "problem", notice=notice.number, window=number),
        press(words("answer-not-it"), "none", q=question.id),
    ]
    return card(told.title, body, actions)


def _over(notice: Notice, told: Text, question: Question, reading: Reading) -> Card:
    """It was asked about an incident that is over: which, and since when."""
    words = reading.words
    says = words("notice-was-over", title=markdown.escape(told.title), when=moment(notice.over or notice.made, reading))
    actions = [
        press(words("answer-helped"), "helped", q=question.id),
        press(words("answer-not-it"), "none", q=question.id),
    ]
    return card(told.title, [heading(told.title), text(says)], actions)


def _foreign(language: str, reading: Reading) -> Json:
    return text(reading.words("notice-only-in", language=reading.words(f"language-{language}")), isSubtle=True)


def _windows(notice: Notice, reading: Reading) -> Iterator[Json]:
    """The window going on; where there is none, those to come."""
    going_on = [window for window in notice.windows if window.going_on]
    for window in going_on or [window for window in notice.windows if not window.over]:
        yield text(f"**{when(window, reading)}** · {state(window, reading)}", spacing="Small")
    if clock := foreign_clock(notice, reading):
        yield text(clock, isSubtle=True)


def _asked(told: Text, what: str) -> Iterator[Json]:
    """Just what was asked, before everything else."""
    number = what.removeprefix(SCENARIO)
    if what == WHY and told.why_then:
        yield text(markdown.escape(told.why_then))
    elif what.startswith(SCENARIO) and number.isdecimal() and 0 < int(number) <= len(told.scenarios):
        yield text(markdown.escape(told.scenarios[int(number) - 1].says), weight="Bolder")


def _work(notice: Notice, told: Text, what: str, reading: Reading) -> Iterator[Json]:
    if what == WHY:
        return
    if not what.startswith(SCENARIO):
        for scenario in sorted(told.scenarios, key=lambda one: not one.expected):
            id_ = "notice-expected" if scenario.expected else "notice-possible"
            yield text(reading.words(id_, text=markdown.escape(scenario.says)), spacing="Small")
    yield from (text(line) for line in at_worst(notice, reading))
    if told.promise:
        yield theirs(f"**{reading.words('notice-promise')}**\n\n{markdown.escape(told.promise)}")
    if end := closing(notice, reading):
        yield text(end, isSubtle=True)


def _trouble(notice: Notice, reading: Reading, now: datetime) -> Iterator[Json]:
    yield text(state_line(notice, reading), weight="Bolder")
    yield from (text(part, spacing="Small") for part in parts(notice, reading))
    if notice.updates:
        yield text(in_their_language(notice.updates[-1].says, reading))
    yield from (text(way) for way in meanwhile(notice, reading, now))
    if promised := next_update(notice, reading, now):
        yield text(promised, isSubtle=True)

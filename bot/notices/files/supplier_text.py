"""A supplier's text, split into what may be the state of parts, dates, and questions with answers: to be confirmed.

The original is kept apart; whatever is made of it is a file for its author to go through.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.language.texts import Words, phrase_pattern
from bot.model.notice import Eta, PartState, Precision
from bot.notices.times.expected_times import parse_eta
from bot.notices.times.text_doubts import text_doubts

_SENTENCE_END = re.compile(r"(?<=[.!])\s+")
LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class StateLine:
    """A sentence that seems to tell the state of something, and when better is expected."""

    name: str
    state: PartState
    says: str
    eta: Eta | None


@dataclass(frozen=True, slots=True)
class SupplierQuestion:
    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class SupplierText:
    """What the text seems to hold; everything in it waits for somebody's word."""

    states: tuple[StateLine, ...]
    questions: tuple[SupplierQuestion, ...]
    doubts: tuple[str, ...]


def split_text(text: str, words: Words, now: datetime, zone: ZoneInfo) -> SupplierText:
    """`words`: of the language that it is written in."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    questions = tuple(_questions(lines))
    answered = {line for one in questions for line in (one.question, *one.answer.splitlines())}
    sentences = [sentence for line in lines if line not in answered for sentence in _sentences(line)]
    states = (_state_line(sentence, words, now, zone) for sentence in sentences)
    today = now.astimezone(zone).date()
    return SupplierText(
        tuple(one for one in states if one), questions, tuple(map(str, text_doubts(text, words.language, today)))
    )


def notice_file_text(
    found: SupplierText, text: str, service: str, author: str, title: str, language: str, zone: str
) -> str:
    """A notice's file made of it, with the original in it word for word, for its author to go through."""
    lines = [
        "# Made from a supplier's text. Go through every line: a program found it, and understood nothing of it.",
        *(f"# Doubtful: {doubt}" for doubt in found.doubts),
        'kind = "incident"',
        f"service = {_toml_string(service)}",
        f"zone = {_toml_string(zone)}",
        "",
        f"[text.{language}]",
        f"title = {_toml_string(title)}",
        "",
    ]
    for number, one in enumerate(found.states, 1):
        lines += _part_lines(number, one, language, ZoneInfo(zone))
    for number, asked in enumerate(found.questions, 1):
        lines += ["[[answer]]", f'slug = "question-{number}"', f"language = {_toml_string(language)}"]
        lines += [f"text = {_toml_string(_answer_article(asked))}", ""]
    lines += ["[provenance]", f"author = {_toml_string(author)}", f"language = {_toml_string(language)}"]
    lines += ["# Who has said that it may be published, and when; without that it cannot be.", '# authorised_by = ""']
    lines += ["# authorised = 2029-01-31T12:00:00", f"original = {_toml_string(text)}", ""]
    return "\n".join(lines)


def _questions(lines: list[str]) -> Iterator[SupplierQuestion]:
    """A short line that asks, or that people would say of themselves, followed by longer ones that answer it."""
    at = 0
    while at < len(lines):
        if lines[at].endswith("?"):
            end = at + 1
            while end < len(lines) and not lines[end].endswith("?") and end - at <= 1:
                end += 1
            if end > at + 1:
                yield SupplierQuestion(lines[at], "\n".join(lines[at + 1 : end]))
            at = end
        else:
            at += 1


def _sentences(line: str) -> Iterator[str]:
    """The next one begins with a capital letter: an abbreviation ends none."""
    begins = 0
    for end in _SENTENCE_END.finditer(line):
        if line[end.end() : end.end() + 1].isupper():
            yield line[begins : end.start()]
            begins = end.end()
    yield line[begins:]


def _state_line(sentence: str, words: Words, now: datetime, zone: ZoneInfo) -> StateLine | None:
    works, down = (
        re.search(rf"\b(?:{phrase_pattern(words(id_))})\b", sentence, re.IGNORECASE)
        for id_ in ("supplier-said-works", "supplier-said-down")
    )
    eta = parse_eta(sentence, words.language, now, zone)
    expected = eta if eta.at is not None and eta.at > now and eta.precision is not Precision.UNKNOWN else None
    if not (works or down or expected):
        return None
    state = PartState.DOWN if down else PartState.DISTURBED if expected or not works else PartState.WORKS
    return StateLine(_part_name(sentence), state, sentence, expected)


def _part_name(sentence: str) -> str:
    """The beginning of the sentence, as something to be shortened by hand."""
    words = sentence.split()
    name = ""
    for word in words:
        if len(name) + len(word) > LONGEST_NAME:
            break
        name = f"{name} {word}".strip()
    return name.rstrip(".,;:")


def _part_lines(number: int, one: StateLine, language: str, zone: ZoneInfo) -> Iterator[str]:
    yield f"[part.p{number}]"
    yield f"name.{language} = {_toml_string(one.name)}"
    yield f'state = "{one.state}"'
    yield f"says.{language} = {_toml_string(one.says)}"
    if one.eta and one.eta.at:
        yield f"[part.p{number}.eta]"
        yield f"at = {one.eta.at.astimezone(zone).replace(tzinfo=None).isoformat()}"
        yield f'precision = "{one.eta.precision}"'
        yield f'bound = "{one.eta.bound}"'
        yield f"words = {_toml_string(one.eta.words)}"
    yield ""


def _answer_article(asked: SupplierQuestion) -> str:
    return f"+++\ntitle = {_toml_string(asked.question)}\n+++\n{asked.answer}\n"


def _toml_string(text: str) -> str:
    """The text as a TOML string, whatever is in it."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\r", "").replace("\t", "\\t")
    return '"' + "".join(letter for letter in escaped if letter >= " ") + '"'

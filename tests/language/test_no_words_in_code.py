"""No word of any language stands in Python, not to hear by either: what people say and write lies in data files."""

import ast
import re
from collections.abc import Iterator

import pytest

from bot.language.languages import SPOKEN
from dialogs.spoken import language_words
from knowledge.language_facts import known_languages
from knowledge.search.normal import folded_words
from knowledge.search.spoken_forms import spoken_forms
from knowledge.search.stopwords import small_words
from tests.test_rooms import ROOT, modules

EXCEPTIONS = {
    "bot/notices/times/expected_times.py": "a reader of times with tables of its own, until all of them share one",
    "bot/notices/times/new_times.py": "the same",
    "bot/notices/times/window_times.py": "the same",
    "dialogs/days.py": "the same: endings of the number of a day",
    "bot/adapters/web_server.py": "names of headers that proxies add",
    "bot/language/secret_detection.py": "names of settings and headers that hold a secret: token=, Bearer, api_key",
}
"""Modules with words, each with its reason. The list only ever gets shorter."""
OURS = frozenset(("anna", "as", "come", "due", "en", "fa", "int", "io", "min", "nan", "nn", "oi", "se", "serve", "sig"))
"""Also words of English or of Python, a name, names of parameters, signs."""
TECHNICAL = frozenset(("at", "https", "line", "mailto", "message", "min", "skype", "teams", "thread", "www"))
"""What patterns may hold that is written alike in every language: signs, and names in protocols and errors."""

_PATTERN = re.compile(r"\\[bdswS]|\(\?[:=!<aimsxP]")
_NO_WORD = re.compile(r"\\[a-zA-Z]|\(\?P?<\w+>|\(\?P=\w+\)|\(\?[aimsx]+\)|\[[^\]]*\]")
_ENGLISH = "en"


def heard_words(language: str) -> frozenset[str]:
    """The folded words by which a language is heard: grammar, days, denials, spoken forms."""
    words = language_words(language)
    days = words.days
    phrases = (*words.denials, *words.correcting, *words.around, *days.back)
    single = (*words.fillers, *days.weekdays, *days.units, *days.numbers, *days.last, *days.next, *days.ago)
    more = (*days.around, *days.clock, *days.stale)
    told = " ".join((*(word for phrase in phrases for word in phrase), *single, *more))
    return small_words(language).union(spoken_forms(language), folded_words(told))


FOREIGN = (
    frozenset[str]().union(*(heard_words(one) for one in SPOKEN if one != _ENGLISH)) - heard_words(_ENGLISH) - OURS
)
CODES = frozenset((*SPOKEN, *known_languages()))


def words_in(code: str) -> Iterator[tuple[int, str]]:
    """Each line with words of a language, and what they are."""
    tree = ast.parse(code)
    said = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        match node:
            case ast.Constant(value=str(text)) if id(node) not in said:
                yield from ((node.lineno, why) for why in _in_text(text))
            case ast.Dict(keys=keys):
                yield from ((node.lineno, why) for why in _languages_in(keys))
            case ast.Tuple(elts=each) | ast.List(elts=each) | ast.Set(elts=each):
                yield from ((node.lineno, why) for why in _languages_in(each))
            case _:
                continue


def _in_text(text: str) -> Iterator[str]:
    if any(letter.isalpha() and not letter.isascii() for letter in text):
        yield f"letters beyond a to z: {text!r}"
    pattern = bool(_PATTERN.search(text))
    words = folded_words(_NO_WORD.sub(" ", text) if pattern else text)
    foreign = [word for word in words if len(word) > 1 and word in FOREIGN]
    # In a sentence of the command line's English, a word may be another language's by chance.
    if foreign and len(foreign) * 2 >= sum(len(word) > 1 for word in words):
        yield f"words of a language: {', '.join(foreign)}"
    if pattern and (english := [word for word in words if len(word) > 1 and word.isalpha() and word not in TECHNICAL]):
        yield f"words to hear by: {', '.join(english)}"


def _languages_in(nodes: list[ast.expr] | list[ast.expr | None]) -> Iterator[str]:
    named = [node.value for node in nodes if isinstance(node, ast.Constant) and node.value in CODES]
    if len(named) > 1:
        yield f"a table of languages: {', '.join(map(str, named))}"


def test_no_word_of_a_language_stands_in_the_code() -> None:
    found = {
        f"{path}:{line}: {what}"
        for path in modules()
        if path not in EXCEPTIONS
        for line, what in words_in((ROOT / path).read_text(encoding="utf-8"))
    }
    assert found == set()


@pytest.mark.parametrize("path", EXCEPTIONS)
def test_an_exception_is_needed(path: str) -> None:
    assert [*words_in((ROOT / path).read_text(encoding="utf-8"))]


@pytest.mark.parametrize(
    "code",
    [
        'WORDS = {"sv": one, "fi": other}',
        'SPOKEN = ("sv", "it")',
        '_AND = ("och", "samt")',
        '_NO = "inget"',
        'if said == "huomenna": pass',
        'TITLE = "Ärende"',
        'f"{count} giorni"',
        r'_CLOCK = re.compile(r"(?:at|from)\s*\d")',
        r'_SOON = re.compile(r"\b(?:tomorrow|tonight)\b")',
        'STATES = """ligger nere eller är stängt"""',
    ],
)
def test_words_are_found_however_they_are_written(code: str) -> None:
    assert [*words_in(code)]


@pytest.mark.parametrize(
    "code",
    [
        '"""Vad är det?"""',
        'raise ValueError("is none of them, as it is known to be due")',
        'NAME = "case-kind-bug"',
        r'_NUMBER = re.compile(r"#?(\d{4,6})\b[\s:.,–-]*")',
        '"SELECT min(until) AS due FROM destinations WHERE name = ?"',
        'text(" · ".join(parts))',
        'field.kind in ("yes", "no")',
    ],
)
def test_what_is_no_word_to_hear_is_left_alone(code: str) -> None:
    assert [*words_in(code)] == []

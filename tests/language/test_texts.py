"""The desk's words: the same in every language, all of them used, and numbers, dates and names left whole."""

import ast
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.serializer import serialize_pattern
from fluent.syntax.visitor import Visitor

from bot.assistant.acts import KNOWN_PHRASES
from bot.cards import markdown
from bot.language.languages import SPOKEN
from bot.language.texts import LOCALES, Texts, TextsError, Words
from bot.model.case import CaseKind, CaseState
from bot.model.place import PlaceKind
from dialogs.flow import read_flows
from tests.harness.dialog_words import allowed
from tests.harness.texts import TEXTS

BOT = LOCALES.parent.parent
HELSINKI = ZoneInfo("Europe/Helsinki")


class Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: fluent.VariableReference) -> None:  # Fluent's own name for it
        self.names.add(node.id.name)


def messages(language: str) -> list[fluent.Message]:
    return [entry for file in files(language) for entry in said_in(file) if isinstance(entry, fluent.Message)]


def files(language: str) -> list[Path]:
    return sorted((LOCALES / language).glob("*.ftl"))


def said_in(file: Path) -> list[fluent.Message | fluent.Term]:
    entries = FluentParser().parse(file.read_text(encoding="utf-8")).body
    return [entry for entry in entries if isinstance(entry, fluent.Message | fluent.Term)]


def texts_of(language: str) -> dict[str, frozenset[str]]:
    """Every id, with its attribute where it is one, and the variables of its text."""
    found: dict[str, frozenset[str]] = {}
    for message in messages(language):
        if message.value:
            found[message.id.name] = variables(message.value)
        found |= {f"{message.id.name}.{one.id.name}": variables(one.value) for one in message.attributes}
    return found


def variables(pattern: fluent.Pattern) -> frozenset[str]:
    visitor = Variables()
    visitor.visit(pattern)
    return frozenset(visitor.names)


ENGLISH = texts_of("en")


# The files


@pytest.mark.parametrize("language", SPOKEN)
def test_every_language_has_the_same_texts_with_the_same_values_in_them(language: str) -> None:
    assert texts_of(language) == ENGLISH


def test_there_is_a_folder_for_each_language_spoken_and_no_other() -> None:
    assert {path.name for path in LOCALES.iterdir()} == set(SPOKEN)


@pytest.mark.parametrize("language", SPOKEN)
def test_every_language_has_the_same_files_with_the_same_texts_in_the_same_order(language: str) -> None:
    def order(spoken: str) -> list[tuple[str, str]]:
        return [(file.name, entry.id.name) for file in files(spoken) for entry in said_in(file)]

    assert order(language) == order("en")


def test_nothing_is_said_twice() -> None:
    """The same words in all five languages are the same thing: one text refers to the other, or there is only one."""
    written = [written_in(language) for language in SPOKEN]
    ids: dict[tuple[str, ...], list[str]] = {}
    for id_ in written[0]:
        ids.setdefault(tuple(texts.get(id_, id_) for texts in written), []).append(id_)
    assert [alike for alike in ids.values() if len(alike) > 1] == []


def written_in(language: str) -> dict[str, str]:
    """Every message, term and attribute as it is written, but those that only refer to another."""
    found = {
        id_: pattern
        for file in files(language)
        for entry in said_in(file)
        for id_, pattern in (
            (entry.id.name if isinstance(entry, fluent.Message) else f"-{entry.id.name}", entry.value),
            *((f"{entry.id.name}.{one.id.name}", one.value) for one in entry.attributes),
        )
        if pattern
    }
    return {id_: serialize_pattern(pattern).strip() for id_, pattern in found.items() if not only_refers(pattern)}


def only_refers(pattern: fluent.Pattern) -> bool:
    match pattern.elements:
        case [fluent.Placeable(expression=fluent.MessageReference() | fluent.TermReference())]:
            return True
        case _:
            return False


def in_each(folder: Path, text: str) -> None:
    for language in SPOKEN:
        (folder / language).mkdir()
        (folder / language / "common.ftl").write_text(text, encoding="utf-8")


def faults_of(folder: Path) -> list[str]:
    with pytest.raises(TextsError) as raised:
        Texts.read(folder)
    return str(raised.value).splitlines()


def test_what_is_not_fluent_is_reported_with_file_and_line_and_all_at_once(tmp_path: Path) -> None:
    in_each(tmp_path, "hello = Hej\n")
    (tmp_path / "sv" / "cases.ftl").write_text("case = Fall\n\n# En rad\nthanks Tack\n", encoding="utf-8")
    (tmp_path / "it" / "common.ftl").write_text("hello = Ciao\nbye = { $name\n", encoding="utf-8")
    first, second = faults_of(tmp_path)
    assert first.startswith("sv/cases.ftl:4: not Fluent: 'thanks Tack'")
    assert second.startswith("it/common.ftl:2: not Fluent:")


def test_a_text_said_again_is_reported_with_both_files(tmp_path: Path) -> None:
    in_each(tmp_path, "hello = Hej\n# Ja\n-yes = ja\n")
    (tmp_path / "sv" / "people.ftl").write_text("bye = Hej\n\n# Hälsning\nhello = Hej då\n", encoding="utf-8")
    (tmp_path / "it" / "intake.ftl").write_text("yes = Sì\n-yes = sì\nyes = Sì\n", encoding="utf-8")
    assert faults_of(tmp_path) == [
        "sv/people.ftl:4: hello: is in sv/common.ftl:1 already",
        "it/intake.ftl:2: yes: is in it/common.ftl:3 already",
        "it/intake.ftl:3: yes: is in it/intake.ftl:1 already",
    ]


# The texts and the code


def code() -> Iterator[ast.AST]:
    """All of it but the little Teams in the terminal, which stands outside the desk."""
    for path in {*BOT.rglob("*.py")} - {*(BOT / "adapters" / "terminal").glob("*.py")}:
        yield from ast.walk(ast.parse(path.read_text(encoding="utf-8")))


def asked_for() -> Iterator[ast.expr]:
    """What the code asks its words for: `words(…)`, `own(…)`, `texts[…](…)`, `words.has(…)`, `id_ = …`."""
    for node in code():
        if isinstance(node, ast.Call) and node.args and _gives_words(node.func):
            yield node.args[0]
        elif isinstance(node, ast.Assign) and any(isinstance(to, ast.Name) and to.id == "id_" for to in node.targets):
            yield node.value


def _gives_words(function: ast.expr) -> bool:
    match function:
        case (
            ast.Name(id="words" | "own")
            | ast.Attribute(attr="words")
            | ast.Attribute(value=ast.Name(id="words"), attr="has")
        ):
            return True
        case ast.Subscript(value=ast.Name(id="texts") | ast.Attribute(attr="texts")):
            return True
        case _:
            return False


def ids_in(expression: ast.expr) -> Iterator[str]:
    """The ids an expression can be, as patterns: a literal, an f-string with anything in its gaps, either of two."""
    match expression:
        case ast.Constant(value=str(id_)):
            yield re.escape(id_)
        case ast.JoinedStr(values=parts):
            yield "".join(
                re.escape(str(part.value)) if isinstance(part, ast.Constant) else r"[\w.-]+" for part in parts
            )
        case ast.IfExp(body=one, orelse=other):
            yield from (*ids_in(one), *ids_in(other))
        case _:
            return


def test_the_code_is_read_as_it_is_meant() -> None:
    found = {id_ for expression in asked_for() for id_ in ids_in(expression)}
    assert {"hello", re.escape("language-set"), re.escape("whoami.place")} <= found
    assert any(re.fullmatch(id_, "case-kind-bug") for id_ in found)


def test_every_text_the_code_asks_for_exists() -> None:
    patterns = {id_ for expression in asked_for() for id_ in ids_in(expression)}
    assert {one for one in patterns if not any(re.fullmatch(one, id_) for id_ in ENGLISH)} == set()


def test_every_text_is_used() -> None:
    """By an f-string that the words are asked for, by its name anywhere in the code, or by a flow."""
    names = {node.value for node in code() if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    patterns = {id_ for expression in asked_for() for id_ in ids_in(expression) if "[" in id_}
    unused = {id_ for id_ in ENGLISH if id_ not in names and not any(re.fullmatch(one, id_) for one in patterns)}
    assert unused - allowed(read_flows().values(), ENGLISH) == set()


BY_NAME = [
    *(f"heard-{phrase.name}" for phrase in KNOWN_PHRASES.phrases),
    *(f"case-kind-{kind}" for kind in CaseKind),
    *(f"case-state-{state}" for state in CaseState),
    *(f"case-where-{kind}" for kind in PlaceKind),
    *(f"language-{language}" for language in SPOKEN),
    *(f"welcome-{where}" for where in ("personal", "channel")),
    *(f"{what}-note" for what in ("edited", "deleted")),
]


@pytest.mark.parametrize("id_", BY_NAME)
def test_every_name_that_a_text_is_put_together_from_has_its_text(id_: str) -> None:
    assert all(words.has(id_) for words in TEXTS)


# What comes out


def filled(words: Words, value: str) -> Iterator[tuple[str, str]]:
    for id_, names in ENGLISH.items():
        yield id_, words(id_, **dict.fromkeys(names, value))


@pytest.mark.parametrize("language", SPOKEN)
def test_numbers_come_out_as_they_went_in_and_nothing_invisible_with_them(language: str) -> None:
    for id_, text in filled(TEXTS[language], "1234567"):
        assert ("1234567" in text) == bool(ENGLISH[id_]), id_
        assert not re.search(r"[\u2066-\u2069\u200e\u200f\u202a-\u202e]", text), id_


@pytest.mark.parametrize("language", SPOKEN)
def test_no_text_is_empty_or_ends_in_space(language: str) -> None:
    for id_, text in filled(TEXTS[language], "x"):
        assert text == text.strip() != "", id_


def test_a_value_is_never_read_as_fluent() -> None:
    assert TEXTS["en"]("unknown-asked", text="{ $desk } { hello }") == "Your question: { $desk } { hello }"


def test_a_value_may_be_as_long_as_a_message_in_teams_can_be() -> None:
    text = ("lång { $desk } " * 2000)[:28_000]
    assert TEXTS["sv"]("unknown-asked", text=text) == f"Din fråga: {text}"
    both = TEXTS["sv"]("case-answer", number=text, name=text)
    assert (both.count(text), "\ue000" in both) == (2, False)


@pytest.mark.parametrize("id_", ["no-such-text", "hello.no-such-attribute", "whoami.nothing"])
def test_a_text_that_does_not_exist_is_an_error_that_names_it(id_: str) -> None:
    assert not TEXTS["sv"].has(id_)
    with pytest.raises(LookupError, match=id_.partition(".")[0]):
        TEXTS["sv"](id_)


def test_a_value_left_out_is_an_error_and_never_a_hole() -> None:
    with pytest.raises(LookupError, match="receipt-title"):
        TEXTS["sv"]("receipt-title")


DAYS = {
    "sv": ("torsdag 19 november 2026", "08:05", "1 oktober 2026"),
    "fi": ("torstai 19. marraskuuta 2026", "8.05", "1. lokakuuta 2026"),
    "nb": ("torsdag 19. november 2026", "08:05", "1. oktober 2026"),
    "it": ("giovedì 19 novembre 2026", "08:05", "1 ottobre 2026"),
    "en": ("Thursday, 19 November 2026", "08:05", "1 October 2026"),
}


@pytest.mark.parametrize("language", SPOKEN)
def test_days_and_times_are_written_as_people_of_the_language_write_them(language: str) -> None:
    words, moment = TEXTS[language], datetime(2026, 11, 19, 6, 5, tzinfo=UTC)
    written = (words.day(moment, HELSINKI), words.time(moment, HELSINKI), words.calendar_date(date(2026, 10, 1)))
    assert written == DAYS[language]


def test_a_moment_is_told_in_the_readers_zone() -> None:
    late = datetime(2026, 11, 19, 22, 30, tzinfo=UTC)
    words = TEXTS["nb"]
    assert (words.day(late, HELSINKI), words.time(late, HELSINKI)) == ("fredag 20. november 2026", "00:30")
    oslo = ZoneInfo("Europe/Oslo")
    assert (words.day(late, oslo), words.time(late, oslo)) == ("torsdag 19. november 2026", "23:30")


@pytest.mark.parametrize("language", SPOKEN)
@pytest.mark.parametrize("said", ["28. november", "- kanske", "# 3", "> 5", "+ 1", "7) x"])
def test_words_quoted_amid_a_line_show_no_backslash(language: str, said: str) -> None:
    escaped = markdown.escape(said)
    assert "\\" in escaped
    quoted = TEXTS[language]("notice-cannot-left-over", text=escaped, part=escaped)
    assert "\\" not in quoted
    assert quoted.count(said) == 2


def test_words_that_begin_a_line_stay_no_list_and_backslashes_that_people_write_stay() -> None:
    words = Words("en", [FluentParser().parse("a =\n    { $x }\nb = Said: { $x }\nc = - { $x }\n")])
    escaped = markdown.escape("28. november")
    assert (words("a", x=escaped), words("c", x=escaped)) == (escaped, f"- {escaped}")
    for written in ("28\\. november", "C:\\x", "a *b*", "\\# x"):
        assert words("b", x=markdown.escape(written)) == f"Said: {markdown.escape(written)}"

"""Passwords written to the desk are recognised in every language, and kept nowhere; questions about them are answered.

tests/language/secrets.toml holds what gives one away, and what is only about one.
"""

import string
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.adapters.terminal import places
from bot.configuration.app_context import AppContext
from bot.language.languages import SPOKEN
from bot.language.secret_detection import SecretScanner
from bot.turn import AnswerRated, ButtonPressed, Event, MessageEdited, MessageSent
from knowledge.library import read_library
from tests.harness.live import LiveDesk
from tests.harness.office import SURE, UNHEARD_OF, english, hand_over, press, told
from tests.harness.texts import TEXTS
from tests.harness.world import Spot, World

ROOT = Path(__file__).parents[2]
SECRECY = SecretScanner(TEXTS)
GIVEN: dict[str, Any] = tomllib.loads(Path(__file__).with_name("secrets.toml").read_text(encoding="utf-8"))
SERVICES = frozenset({"visma", "klockaren", "lukkari", "doceasy", "e-conomic"})
CANARY = "Canary9931"


def examples(kind: str) -> list[Any]:
    return [pytest.param(text, id=f"{one}-{text[:40]}") for one in SPOKEN for text in GIVEN[one][kind]]


# Recognised


@pytest.mark.parametrize("text", examples("told"))
def test_what_gives_a_password_away_is_recognised(text: str) -> None:
    assert SECRECY.contains_secret(text, SERVICES)


@pytest.mark.parametrize("text", examples("asked"))
def test_what_is_only_about_a_password_is_not_taken_for_one(text: str) -> None:
    assert not SECRECY.contains_secret(text, SERVICES)


def questions() -> Iterator[str]:
    for article in read_library(ROOT / "knowledge").articles:
        yield from (*article.wordings, *article.body.splitlines())
    for language in SPOKEN:
        asked = tomllib.loads(
            (ROOT / "tests" / "knowledge" / "questions" / f"{language}.toml").read_text(encoding="utf-8")
        )
        yield from (str(question["text"]) for question in asked["question"])


def test_nothing_that_an_article_says_or_a_test_asks_is_taken_for_one() -> None:
    assert [text for text in questions() if SECRECY.contains_secret(text)] == []


SENTENCES = {
    "en": ("my password is {}", "password: {}", "{} is my password", "Hi! My password is {}, but it is refused. Why?"),
    "sv": ("mitt lösenord är {}", "lösenord: {}", "{} är mitt lösenord", "Hej! Lösenordet är {} men det går inte."),
    "fi": ("salasanani on {}", "salasana: {}", "{} on salasanani", "Hei! Salasanani on {}, mutta se ei kelpaa."),
    "nb": ("passordet mitt er {}", "passord: {}", "{} er passordet mitt", "Hei! Mitt passord er {}, men det går ikke."),
    "it": ("la mia password è {}", "password: {}", "{} è la mia password", "Ciao! La password è {} ma non entra."),
}
LETTERS, DIGITS = st.text(string.ascii_letters, min_size=4, max_size=12), st.text(string.digits, min_size=1, max_size=6)
MADE_UP = st.tuples(LETTERS, DIGITS).map("".join)


@pytest.mark.parametrize("language", SPOKEN)
@settings(max_examples=60)
@given(MADE_UP, st.sampled_from(range(4)), st.sampled_from(["{}", "{}.", "»{}«", "**{}**", "{}!"]))
def test_whatever_it_is_made_of_it_is_recognised(language: str, secret: str, sentence: int, marks: str) -> None:
    if secret.lower() not in ("office365", "microsoft365"):
        assert SECRECY.contains_secret(SENTENCES[language][sentence].format(marks.format(secret)))


@settings(max_examples=200)
@given(st.text(max_size=300))
def test_any_text_at_all_can_be_looked_at(text: str) -> None:
    assert SECRECY.contains_secret(text) in (True, False)
    assert SECRECY.contains_secret(f"my password is Hunter22\n{text}")


# Refused, and kept nowhere


def kept(world: World) -> bytes:
    """Everything in the data folder."""
    return b"".join(path.read_bytes() for path in world.folder.rglob("*") if path.is_file())


TOLD = f"my password is {CANARY}"


@pytest.mark.parametrize(
    "event",
    [
        MessageSent(TOLD),
        MessageEdited(TOLD),
        AnswerRated(False, TOLD, "b1"),
        ButtonPressed("menu", {"text": TOLD}),
        ButtonPressed("fill", {"d": 1, "details": f"It says no.\n{TOLD}"}),
        ButtonPressed("answer", {"case": 1001, "text": TOLD}),
        ButtonPressed("fill", {"d": 1, "rows": [{"what": TOLD}]}, waits=False),
    ],
    ids=repr,
)
def test_a_password_is_refused_and_stands_nowhere_in_the_data(world: World, chat: Spot, event: Event) -> None:
    asked = hand_over(world, chat)
    response = world.does(chat, "sam", event, "en-GB", activity=asked)
    assert english(world, "secret-refused") in (response.notice, told(chat))
    assert CANARY.encode() not in kept(world)
    assert UNHEARD_OF.encode() in kept(world), "what is looked for would be found"


def test_what_the_desk_waits_for_is_not_a_password_either(world: World, chat: Spot) -> None:
    world.says(chat, "anna", "a person please", "en-GB")
    world.says(chat, "anna", TOLD, "en-GB")
    assert told(chat) == english(world, "secret-refused")
    assert world.store.cases.all() == []
    world.says(chat, "anna", "I cannot log in", "en-GB")
    assert [case.asked.text for case in world.store.cases.all()] == ["I cannot log in"]


def test_support_answers_with_no_password(world: World, chat: Spot, support: Spot) -> None:
    hand_over(world, chat)
    posts = len(chat.posts)
    assert press(world, support, "sam", "answer", text=f"password: {CANARY}") == english(world, "secret-refused")
    world.says(support, "sam", f"answer 1001 your password is {CANARY}", "en-GB")
    assert told(support) == english(world, "secret-refused")
    assert len(chat.posts) == posts
    assert CANARY.encode() not in kept(world)


def test_an_edit_that_tells_a_password_leaves_the_answer_as_it_was(world: World, chat: Spot) -> None:
    asked = world.says(chat, "anna", SURE, "en-GB")
    world.edits(chat, "anna", asked, f"{SURE} {TOLD}")
    assert told(chat) == english(world, "secret-refused")
    assert "Ask for it in writing." in "\n".join(chat.posts[-2].lines)
    assert CANARY.encode() not in kept(world)


def test_the_name_of_a_service_is_no_password(world: World, chat: Spot, small: AppContext) -> None:
    assert "doors" in {name.casefold() for name in small.desk.services}
    world.says(chat, "anna", "password: doors", "en-GB")
    assert told(chat) != english(world, "secret-refused")


def test_a_desk_that_runs_writes_no_password_to_its_log_or_its_data(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with LiveDesk(tmp_path) as desk:
        desk.says("anna", f"the printer eats paper, {TOLD}")
        desk.says("anna", f"pwd={CANARY}")
        origin = places.ActivityOrigin(desk.world.moment(), desk.chat("anna"), desk.person("anna"), "")
        desk.send(places.edit_activity(origin, TOLD, "1"))
        [post, *_] = desk.heard(desk.chat("anna"))
        desk.send(desk.press("anna", "answer", {"case": 1001, "text": TOLD}, post))
        desk.says("anna", "how do I change my password")
        desk.heard(desk.chat("anna"))
    logged = "".join(capfd.readouterr())
    data = b"".join(path.read_bytes() for path in (tmp_path / "data").rglob("*") if path.is_file())
    assert "desk.open" in logged
    assert b"how do I change my password" in data
    assert (CANARY in logged, CANARY.encode() in data) == (False, False)

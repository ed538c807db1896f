""" "I have a problem": what people write is kept and sent, before or after the press, and once."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.assistant.assistant import Assistant
from bot.configuration.app_context import AppContext
from bot.language.languages import SPOKEN
from bot.model.notice import Maintenance
from bot.model.notice_json import notice_to_json
from bot.transaction import Transactions
from knowledge.language_facts import language_facts
from tests.harness.notices import sample
from tests.harness.texts import TEXTS
from tests.harness.world import Spot, World

START = datetime(2029, 9, 20, 8, 0, tzinfo=UTC)
DURING = datetime(2029, 10, 6, 7, 0, tzinfo=UTC)
LOCALES = {language: language_facts(language).locale for language in SPOKEN}
DESCRIPTIONS = [
    ("sv", "Jag kommer inte åt verifikationer från september"),  # would begin the form for access
    ("sv", "det här funkar inte alls"),  # would be a complaint
    ("sv", "Hela sidan är vit när jag öppnar den"),
    ("sv", "visa faktura ger bara felmeddelande"),  # would be a command
    ("en", "after login I see a blank page"),
    ("en", "this doesn't work at all"),
    ("en", "show invoice gives me error 500"),
    ("en", "take ages to load, every list"),
    ("en", "I want to report a bug: the sums are wrong since noon"),
    ("it", "dopo l'accesso vedo una pagina bianca"),
    ("it", "ho dimenticato la password e non mi fa entrare"),
    ("it", "segnalo un errore: i totali sono sbagliati da stamattina"),
    ("nb", "jeg får ikke tilgang til bilagene fra september"),
    ("nb", "hvor lenge varer dette, siden er helt hvit"),
    ("fi", "en pääse kirjautumaan, sivu jää valkoiseksi"),
    ("fi", "haluan ilmoittaa virheestä, summat ovat väärin"),
]


@pytest.fixture
def world(app: AppContext, tmp_path: Path) -> Iterator[World]:
    world = World(Transactions(Assistant(app)), tmp_path, START)
    number = world.acts("notice-submit", {"notice": notice_to_json(sample("three-saturdays", Maintenance, START))})[
        "notice"
    ]
    world.acts("notice-approve", {"number": number, "by": "Sam"})
    yield world
    world.close()


def under_the_notice(world: World, language: str) -> Spot:
    """The channel that reads the notice, during its work."""
    spot = world.spot("channel", f"Accounts {language}")
    world.says(spot, "sam", f"subscribe economic {language}")
    world.wait(DURING - world.now)
    spot.thread = next(post.thread for post in spot.posts for one in post.buttons if one.verb == "problem")
    return spot


def press(world: World, spot: Spot, verb: str, language: str, at: int = -1) -> None:
    found = [one for post in spot.posts for one in post.buttons if one.verb == verb]
    world.presses(spot, "anna", found[at], {}, LOCALES[language])


def last(spot: Spot) -> str:
    return "\n".join(spot.posts[-1].lines)


def case_texts(world: World) -> list[str]:
    return [case.asked.text for case in world.store.cases.all()]


@pytest.mark.parametrize(("language", "said"), DESCRIPTIONS)
def test_what_is_written_after_the_press_is_shown_and_sent(world: World, language: str, said: str) -> None:
    here = under_the_notice(world, language)
    press(world, here, "problem", language)
    world.says(here, "anna", said, LOCALES[language])
    assert said in last(here)
    world.says(here, "anna", TEXTS[language]("heard-send").split("|")[0].strip(), LOCALES[language])
    [text] = case_texts(world)
    assert said in text


@pytest.mark.parametrize("language", sorted(LOCALES))
def test_what_was_written_before_the_press_goes_along(world: World, language: str) -> None:
    here = under_the_notice(world, language)
    world.says(here, "anna", "zxqv blorp 4711", LOCALES[language])
    press(world, here, "problem", language)
    assert "zxqv blorp 4711" in last(here)
    press(world, here, "send", language)
    [text] = case_texts(world)
    assert "zxqv blorp 4711" in text


@pytest.mark.parametrize("first", [0, -1])
def test_whichever_card_is_pressed_everything_is_sent_once(world: World, first: int) -> None:
    here = under_the_notice(world, "sv")
    press(world, here, "problem", "sv")
    asked = [one for post in here.posts for one in post.buttons if one.verb == "send"]
    world.says(here, "anna", "Hela sidan är vit", "sv-SE")
    world.says(here, "anna", "och knappen Spara är borta", "sv-SE")
    asked += [one for post in here.posts for one in post.buttons if one.verb == "send"][-1:]
    for button in (asked[first], *asked):
        world.presses(here, "anna", button, {}, "sv-SE")
    [text] = case_texts(world)
    assert "Hela sidan är vit" in text
    assert "och knappen Spara är borta" in text


def test_pressed_twice_it_is_one_case(world: World) -> None:
    here = under_the_notice(world, "en")
    press(world, here, "problem", "en")
    world.says(here, "anna", "the page is blank", "en-GB")
    press(world, here, "problem", "en")
    assert "the page is blank" in last(here)
    press(world, here, "send", "en")
    many = len(here.posts)
    press(world, here, "problem", "en")
    assert "1001" in "\n".join(line for post in here.posts[many:] for line in post.lines) or len(here.posts) == many
    assert len(case_texts(world)) == 1


def test_after_it_was_not_to_be_sent_it_can_be_reported_anew(world: World) -> None:
    here = under_the_notice(world, "en")
    press(world, here, "problem", "en")
    world.says(here, "anna", "the page is blank", "en-GB")
    press(world, here, "cancel", "en")
    world.wait(timedelta(seconds=3))
    press(world, here, "problem", "en")
    press(world, here, "send", "en")
    [text] = case_texts(world)
    assert "blank" not in text


def test_a_question_in_between_is_answered_and_sent_along(world: World) -> None:
    chat = world.spot("personal", "anna", "en-GB")
    world.wait(DURING - world.now)
    world.says(chat, "anna", "I was logged out", "en-GB")
    press(world, chat, "problem", "en")
    many = len(chat.posts)
    world.says(chat, "anna", "why a saturday?", "en-GB")
    assert len(chat.posts) == many + 2
    assert "why a saturday?" in last(chat)
    world.says(chat, "anna", "yes", "en-GB")
    [text] = case_texts(world)
    assert "why a saturday?" in text
    assert "I was logged out" in text


def test_a_description_that_is_edited_is_sent_as_it_now_reads_and_a_deleted_one_not(world: World) -> None:
    here = under_the_notice(world, "en")
    press(world, here, "problem", "en")
    first = world.says(here, "anna", "how do I get my pasword", "en-GB")
    second = world.says(here, "anna", "said by mistake", "en-GB")
    world.edits(here, "anna", first, "the login page is white")
    world.edits(here, "anna", second, None)
    press(world, here, "send", "en")
    [text] = case_texts(world)
    assert "the login page is white" in text
    assert "pasword" not in text
    assert "mistake" not in text


COMMANDS = [("help", "This is how I work"), ("my cases", ""), ("no", "send"), ("1", "")]


@pytest.mark.parametrize(("said", "shown"), COMMANDS)
def test_commands_stay_commands(world: World, said: str, shown: str) -> None:
    here = under_the_notice(world, "en")
    press(world, here, "problem", "en")
    many = len(here.posts)
    world.says(here, "anna", said, "en-GB")
    told = "\n".join(line for post in here.posts[many:] for line in post.lines)
    assert shown in told
    assert "I'll add" not in told
    assert not case_texts(world)


def test_the_next_day_a_new_question_in_private_is_a_question(world: World) -> None:
    chat = world.spot("personal", "anna", "en-GB")
    world.wait(DURING - world.now)
    world.says(chat, "anna", "I was logged out", "en-GB")
    press(world, chat, "problem", "en")
    world.wait(timedelta(hours=20))
    world.says(chat, "anna", "why a saturday?", "en-GB")
    assert "I'll add" not in last(chat)


@pytest.mark.parametrize("language", sorted(LOCALES))
def test_the_words_on_the_button_can_be_typed(world: World, language: str) -> None:
    here = under_the_notice(world, language)
    world.says(here, "anna", TEXTS[language]("notice-problem"), LOCALES[language])
    assert last(here).startswith(TEXTS[language]("notice-problem-tell"))
    world.says(here, "anna", "zxqv 4711", LOCALES[language])
    press(world, here, "send", language)
    [text] = case_texts(world)
    assert "zxqv 4711" in text


@pytest.mark.parametrize("language", sorted(LOCALES))
def test_what_they_are_told_to_write_when_it_is_over_reaches_the_case(world: World, language: str) -> None:
    here = under_the_notice(world, language)
    press(world, here, "problem", language)
    press(world, here, "send", language)
    world.acts("notice-cancel", {"number": 1, "window": None, "by": "Sam"})
    assert any("**1001**" in str(post.activity) for post in here.posts)
    world.says(here, "anna", "1001 zxqv 4711", LOCALES[language])
    assert "zxqv 4711" in [one.text for one in world.store.cases.changes(1001)]

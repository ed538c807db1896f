"""A national identity number is kept nowhere and passed on to nobody, whichever way it comes in."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.assistant.assistant import Assistant
from bot.configuration.app_context import AppContext
from bot.model.dialog_session import Dialog
from bot.transaction import Transactions
from dialogs.answer import Answered
from tests.harness.office import NOON
from tests.harness.world import World, someone

NUMBER = "131052-308T"


def test_a_number_is_masked_on_every_way_to_support(world: World) -> None:
    chat = world.spot("personal", "anna")
    first = world.says(chat, "anna", f"jäsen {NUMBER} puuttuu rekisteristä xyzzy", "fi-FI")
    world.says(chat, "anna", "ihminen", "fi-FI")
    world.says(chat, "anna", "kyllä", "fi-FI")
    world.says(chat, "anna", f"1001 siis {NUMBER}", "fi-FI")
    world.edits(chat, "anna", first, f"jäsen {NUMBER} puuttuu edelleen")
    case = world.store.cases.get(1001)
    assert case is not None
    assert "puuttuu" in case.asked.text
    assert all(NUMBER.encode() not in file.read_bytes() for file in world.folder.rglob("*") if file.is_file())
    told = [post for post in chat.posts if "henkilötunnuksen" in str(post.activity)]
    assert len(told) >= 2


def test_a_number_that_is_said_to_be_needed_is_passed_on(world: World) -> None:
    chat = world.spot("personal", "anna")
    world.says(chat, "anna", f"Tunnus tarvitaan: jäsen {NUMBER} puuttuu rekisteristä xyzzy", "fi-FI")
    world.says(chat, "anna", "ihminen", "fi-FI")
    world.says(chat, "anna", "kyllä", "fi-FI")
    case = world.store.cases.get(1001)
    assert case is not None
    assert NUMBER in case.asked.text
    assert not any("peitin" in str(post.activity) for post in chat.posts)


@pytest.mark.parametrize(
    "name",
    [
        *(f"{NUMBER}.png", f"näyttö_{NUMBER}.png", f"{NUMBER}_2.png", f"kuva ({NUMBER}).png", "01010750160.png"),
        *("skjerm01010750160.png", "010107 50160.png", "skjerm_01010750160_1.png", "811228-9874.png"),
        *("19811228-9874_sida.png", "RSSMRA85T10A562S.png", "schermata_RSSMRA85T10A562S.png"),
    ],
)
def test_a_number_in_the_name_of_a_picture_is_masked(world: World, name: str) -> None:
    chat = world.spot("personal", "anna")
    world.shows(chat, "anna", "bilden fattas xyzzy", name, "sv-SE")
    world.says(chat, "anna", "ja", "sv-SE")
    assert world.store.cases.get(1001) is not None
    row = next(row for row in sqlite3.connect(world.folder / "lotsen.db").execute("SELECT name FROM attachments"))
    assert "•" in row[0]
    assert any("dolt" in str(post.activity) for post in chat.posts)


def test_saying_it_amid_a_message_is_not_enough(world: World) -> None:
    chat = world.spot("personal", "anna")
    world.says(chat, "anna", f"en tiedä, tunnus tarvitaan: {NUMBER} xyzzy", "fi-FI")
    assert all(NUMBER not in str(post.activity) for post in chat.posts)


def dialogs(world: World) -> list[Dialog]:
    [spot] = world.spots.values()
    found = world.store.dialogs.open_in(spot.place.id, someone("berit").id, world.now)
    return [found] if found else []


DIALOGS = [
    (
        "nb-NO",
        "meld en feil",
        "klockaren",
        "sida mangler 01010750160",
        "nummeret trengs: sida mangler 01010750160",
    ),
    ("nb-NO", "meld en feil", "klockaren", "sida mangler 01010750160", "nummeret trengs feil på 01010750160 her"),
    (
        "en-GB",
        "report a problem",
        "klockaren",
        "it lacks 01010750160",
        "the number is needed: it lacks 01010750160",
    ),
    ("sv-SE", "rapportera ett fel", "klockaren", "sidan saknar 811228-9874", "numret behövs: sidan saknar 811228-9874"),
    (
        "fi-FI",
        "ilmoita viasta",
        "klockaren",
        f"siitä puuttuu {NUMBER}",
        f"tunnus tarvitaan: siitä puuttuu {NUMBER}",
    ),
    ("it-IT", "segnala un problema", "klockaren", "manca RSSMRA85T10A562S", "il codice serve: manca RSSMRA85T10A562S"),
]


@pytest.mark.parametrize(("locale", "begin", "service", "masked", "anew"), DIALOGS)
def test_an_answer_masked_in_a_dialog_is_replaced_when_it_is_written_anew(
    app: AppContext, tmp_path: Path, locale: str, begin: str, service: str, masked: str, anew: str
) -> None:
    with closing(World(Transactions(Assistant(app)), tmp_path, NOON)) as world:
        chat = world.spot("personal", "berit", locale)
        for text in (begin, service, masked):
            world.says(chat, "berit", text, locale)
        [before] = dialogs(world)
        world.says(chat, "berit", anew, locale)
        [after] = dialogs(world)
    assert after.asked == before.asked
    assert after.answers.keys() == before.answers.keys()
    changed = [name for name in after.answers if after.answers[name] != before.answers[name]]
    [given] = [after.answers[name] for name in changed]
    assert isinstance(given, Answered)
    assert anew.endswith(given.value)
    assert "•" not in given.value

"""The Teams app package: valid by Microsoft's schema in every language, and asking for nothing it does not need."""

import json
import re
import struct
from functools import reduce
from pathlib import Path
from typing import Any, cast

import pytest
from jsonschema import Draft4Validator

from bot.assistant.acts import ACTS, KNOWN_PHRASES
from bot.language.languages import SPOKEN
from bot.language.phrases import PhraseRecogniser
from dialogs.flow import read_flows
from tests.harness.texts import TEXTS

# Any, not object: these are JSON files whose shape the schema judges, not the type checker.
Json = dict[str, Any]

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "manifest"
SCHEMA = ROOT / "tests" / "schemas" / "teams-manifest-1.25.json"
NOBODY = "00000000-0000-0000-0000-000000000000"
LANGUAGES = [*SPOKEN]
SHARED = ["team", "groupChat"]


def read(path: Path) -> Json:
    return cast("Json", json.loads(path.read_text()))


def words(language: str) -> Json:
    """A language file: the place of a text in the manifest → the text. Swedish stands in the manifest itself."""
    if language == "sv":
        return {}
    return {key: text for key, text in read(PACKAGE / f"{language}.json").items() if key != "$schema"}


def steps(place: str) -> list[str | int]:
    return [int(step) if step.isdigit() else step for step in re.findall(r"\w+", place)]


def manifest_in(language: str) -> Json:
    """The manifest as Teams shows it to somebody who reads this language."""
    manifest = read(PACKAGE / "manifest.json")
    for place, text in words(language).items():
        *above, last = steps(place)
        part = reduce(lambda part, step: part[step], above, cast("Any", manifest))
        assert last in part, place
        part[last] = text
    return manifest


def commands(language: str) -> dict[str, list[Json]]:
    lists = manifest_in(language)["bots"][0]["commandLists"]
    return {scope: each["commands"] for each in lists for scope in each["scopes"]}


def faults(manifest: Json) -> list[str]:
    found = Draft4Validator(read(SCHEMA)).iter_errors(manifest)  # pyright: ignore[reportUnknownMemberType] -- jsonschema leaves it untyped
    return [f"{fault.json_path}: {fault.message}" for fault in found]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_manifest_is_valid_in_every_language(language: str):
    assert faults(manifest_in(language)) == []


def test_the_schema_is_strict_enough_to_find_a_fault():
    manifest = read(PACKAGE / "manifest.json")
    manifest["bots"][0]["scopes"] = ["everywhere"]
    assert faults(manifest) == [
        "$.bots[0].scopes[0]: 'everywhere' is not one of ['team', 'personal', 'groupChat', 'copilot']"
    ]


def test_the_manifest_names_the_other_languages():
    info = read(PACKAGE / "manifest.json")["localizationInfo"]
    others = {each["languageTag"]: each["file"] for each in info["additionalLanguages"]}
    assert info["defaultLanguageTag"] == "sv"
    assert others == {language: f"{language}.json" for language in LANGUAGES[1:]}


def test_every_language_file_has_the_same_texts():
    assert len({frozenset(words(language)) for language in LANGUAGES[1:]}) == 1


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_every_command_is_translated(language: str):
    places = {
        f"bots[0].commandLists[{number}].commands[{nth}].{part}"
        for number, scope in enumerate(["personal", *SHARED])
        for nth in range(len(commands("sv")[scope]))
        for part in ("title", "description")
    }
    assert {place for place in words(language) if place.startswith("bots")} == places


@pytest.mark.parametrize("language", LANGUAGES)
def test_commands_are_few_short_and_distinct(language: str):
    for listed in commands(language).values():
        titles = [command["title"] for command in listed]
        assert len(titles) <= 10
        assert max(map(len, titles)) <= 32
        assert len(set(titles)) == len(titles)


def test_every_command_can_be_given_in_private_and_help_everywhere():
    listed = {scope: [command["title"] for command in each] for scope, each in commands("en").items()}
    assert listed["personal"] == [
        *["ask", "report a problem", "wish", "sparring", "my cases"],
        *["status", "planned maintenance", "contacts", "language", "help"],
    ]
    assert all("help" in titles for titles in listed.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_title_of_a_command_is_something_the_bot_hears(language: str):
    """Teams puts the title into the message box, and there it is sent as it stands."""
    hearing = PhraseRecogniser(TEXTS, KNOWN_PHRASES, read_flows())
    titles = [command["title"] for each in commands(language).values() for command in each]
    unheard = {title for title in titles if not (hearing.recognise(title, language) or hearing.dialog_request(title))}
    assert unheard == set()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("scope", ["personal", *SHARED])
def test_the_menu_is_what_the_table_of_acts_says(language: str, scope: str):
    """Beside what begins a guided dialog, and "ask": a command to support alone, and to anybody else a question."""
    hearing = PhraseRecogniser(TEXTS, KNOWN_PHRASES)
    heard = (hearing.recognise(command["title"], language) for command in commands(language)[scope])
    offered = (act for act in ACTS if act.menu and act.phrase and (scope == "personal" or not act.private))
    listed = {act.phrase.name for act in offered if act.phrase}
    assert {one.intent for one in heard if one} - {"ask-back"} == listed


@pytest.mark.parametrize("scope", SHARED)
def test_what_is_somebodys_own_is_not_offered_where_everybody_reads(scope: str):
    titles = {command["title"] for command in commands("en")[scope]}
    assert not titles & {"my cases", "contacts"}


def test_the_bot_is_one_to_talk_to_and_takes_files():
    (bot,) = read(PACKAGE / "manifest.json")["bots"]
    assert (bot["scopes"], bot["supportsFiles"], bot["isNotificationOnly"]) == (["personal", *SHARED], True, False)


def test_the_manifest_asks_for_no_permission():
    asked = {"authorization", "permissions", "devicePermissions", "webApplicationInfo"}
    assert not asked & set(read(PACKAGE / "manifest.json"))


def test_the_ids_and_addresses_are_plainly_to_be_filled_in():
    manifest = read(PACKAGE / "manifest.json")
    assert manifest["id"] == manifest["bots"][0]["botId"] == NOBODY
    assert manifest["validDomains"] == ["example.org"]
    addresses = [value for key, value in manifest["developer"].items() if key.endswith("Url")]
    assert all(address.startswith("https://example.org/") for address in addresses)


@pytest.mark.parametrize(("name", "side"), [("color.png", 192), ("outline.png", 32)])
def test_the_icons_are_pictures_of_the_right_size(name: str, side: int):
    picture = (PACKAGE / name).read_bytes()
    assert picture.startswith(b"\x89PNG\r\n\x1a\n")
    assert struct.unpack(">II", picture[16:24]) == (side, side)

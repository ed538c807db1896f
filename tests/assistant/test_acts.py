"""The table of all that can be done: each act is one record, found by what is said and pressed, and held to its who."""

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any, cast

import pytest

from bot.assistant.acts import ACTS, BY_VERB, KNOWN_PHRASES, help_lines
from bot.context.act import NOTHING, AnyAct, Who
from bot.turn import ButtonPressed, MessageSent
from tests.harness.office import english, hand_over, told
from tests.harness.texts import TEXTS
from tests.harness.world import Spot, World, someone

ROOT = Path(__file__).parent.parent.parent


def sources() -> Iterator[tuple[str, str]]:
    for path in sorted((ROOT / "bot").rglob("*.py")):
        yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")


def verbs_in(card: object) -> Iterator[str]:
    if isinstance(card, dict):
        found = cast("dict[str, Any]", card)
        yield from (str(value) for key, value in found.items() if key == "verb")
        yield from (verb for value in found.values() for verb in verbs_in(value))
    elif isinstance(card, list):
        yield from (verb for value in cast("list[object]", card) for verb in verbs_in(value))


FORGED: dict[str, object] = {
    **dict.fromkeys(("case", "q", "d", "notice", "release", "check", "window", "version", "at", "answer"), "1001"),
    **dict.fromkeys(("text", "asked", "noted", "note", "day", "field", "value", "slug", "fact", "reason"), 7),
    **{name: ["x"] for name in ("flow", "lesson", "organisation", "act", "ask", "state", "planned", "into")},
}
"""Everything of another kind than ours are."""


def pressed_by(world: World, spot: Spot, who: str, act: AnyAct, data: Mapping[str, object] = {}) -> str:
    world.wait(timedelta(minutes=1))  # nobody presses that much at once
    return world.does(spot, who, ButtonPressed(act.verb, data), "en-GB").notice


@pytest.mark.parametrize("pattern", ["def typed_", "def pressed_", r"\*_+: object"])
def test_no_act_is_written_once_for_words_and_once_for_a_button(pattern: str) -> None:
    assert [path for path, text in sources() if re.search(pattern, text)] == []


def test_every_act_can_be_said_or_pressed() -> None:
    assert [act for act in ACTS if not (act.phrase or act.verb or act.titles)] == []


def test_a_verb_and_the_words_of_a_button_are_one_acts() -> None:
    names = Counter(name for act in ACTS for name in (act.verb, *act.titles) if name)
    assert {name for name, times in names.items() if times > 1} == set()


def test_facts_about_a_phrase_are_the_same_wherever_it_stands() -> None:
    names = Counter(phrase.name for phrase in KNOWN_PHRASES.phrases)
    assert {name for name, times in names.items() if times > 1} == set()


@pytest.mark.parametrize("folder", ["cards/golden", "old_desk"])
def test_every_button_on_a_card_is_somebodys_act(folder: str) -> None:
    files = (ROOT / "tests" / folder).glob("*.json")
    verbs = {verb for file in files for verb in verbs_in(json.loads(file.read_text(encoding="utf-8")))}
    assert len(verbs) > 10
    assert verbs - BY_VERB.keys() - {"like", "dislike"} == set()  # the two are Teams' own thumbs


def test_every_text_that_an_act_names_is_there_in_every_language() -> None:
    named = {id_ for act in ACTS for id_ in (act.private, act.refusal, *act.help, act.agents_help, *act.titles) if id_}
    named |= {*help_lines(private=False)}
    assert [(words.language, id_) for words in TEXTS for id_ in named if not words.has(id_)] == []


def test_whoever_is_not_on_support_can_press_nothing_of_supports(world: World, chat: Spot) -> None:
    acts = [act for act in ACTS if act.verb and act.who is not Who.ANYBODY]
    assert len(acts) > 20
    refused = english(world, "agents-only")
    assert {act.verb: notice for act in acts if (notice := pressed_by(world, chat, "anna", act)) != refused} == {}


@pytest.mark.parametrize("data", [{}, FORGED], ids=["empty", "forged"])
def test_a_stale_or_forged_button_does_nothing_and_says_so(world: World, chat: Spot, data: dict[str, object]) -> None:
    """Every act says why, or asks for what is missing; none answers with nothing, or breaks on it."""
    acts = [act for act in ACTS if act.verb and act.about.pressed is not NOTHING.pressed]
    sorry = ("", english(world, "error-sorry"))
    assert [act.verb for act in acts if pressed_by(world, chat, "sam", act, data) in sorry] == []


def test_what_is_forged_beside_a_case_and_a_question_that_exist_breaks_nothing(world: World, chat: Spot) -> None:
    hand_over(world, chat)
    data = {**FORGED, "case": 1001, "q": 1}
    sorry = english(world, "error-sorry")
    acts = [act for act in ACTS if act.verb]
    for who in ("anna", "sam"):
        assert [act.verb for act in acts if pressed_by(world, chat, who, act, data) == sorry] == []


@pytest.mark.parametrize("act", [act for act in ACTS if act.private and act.phrase and not act.phrase.followed])
def test_what_is_somebodys_own_is_told_in_private_only(world: World, channel: Spot, act: AnyAct) -> None:
    assert act.phrase
    said = TEXTS["en"](f"heard-{act.phrase.name}").split("|")[0].strip()
    world.does(channel, "anna", MessageSent(said), "en-GB")
    if act.phrase.name == "erase-yes":  # nothing has been asked
        assert english(world, "erased-title") not in told(channel)
    else:
        assert told(channel) == english(world, act.private).replace("**", "")


@pytest.mark.parametrize(
    ("verb", "data", "refused"),
    [
        ("contacts", {"organisation": "north"}, "contacts-private"),
        ("erase-ask", {}, "mydata-private"),
        ("erase", {}, "mydata-private"),
    ],
)
def test_what_is_somebodys_own_is_pressed_in_private_only(
    world: World, channel: Spot, verb: str, data: dict[str, object], refused: str
) -> None:
    assert pressed_by(world, channel, "anna", BY_VERB[verb], data) == english(world, refused)
    assert world.store.people.remembered(someone("anna").id) == {}

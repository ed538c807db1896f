"""python app.py learn beside a running desk, and what no command may be told: secrets and people's numbers."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.adapters.terminal import places
from bot.commands.learn import command
from bot.control import ControlError
from bot.store import Store
from bot.turn import Json
from tests.harness.live import LiveDesk, until
from tests.harness.world import World

STAFF = places.channel("Staff")
ASKED = "where do tablecloths for the party come from"


def learn(desk: LiveDesk, *arguments: str) -> str:
    folders = ["--data", str(desk.data), "--knowledge", str(desk.knowledge)]
    return CliRunner().invoke(command, [*arguments, *folders]).output


def test_what_the_command_has_listed_can_be_approved_in_teams(tmp_path: Path) -> None:
    with LiveDesk(tmp_path) as desk:
        desk.says("sam", "@Lotsen bind queue desk", STAFF)
        for who in ("anna", "berit", "carl"):
            desk.says(who, ASKED)
        [id_] = until(lambda: re.findall(r"(?m)^([0-9a-f]{6})  ", learn(desk)))
        refused = learn(desk, "approve", id_, "--answer", "The password is Omena55!")
        assert "password" in refused and "nothing was done" in refused
        desk.says("sam", f"@Lotsen approve {id_} From the hostess.", STAFF)
        written = desk.data / "knowledge" / "en"
        until(lambda: written.is_dir() and [*written.glob(f"*{id_}.md")])


PRIVATE = {
    "en": "Our password is Omena55!",
    "fi": "Emännältä, salasana on Omena55!",
    "sv": "Lösenordet är Omena55!",
    "nb": "Passordet er Omena55!",
    "it": "La password è Omena55!",
    "mark": "PIN: 48151",
    "address": "https://user:Omena55@example.org/",
    "Finland": "resident 140382-214H",
    "Sweden": "personnummer 811218-9876",
    "Italy": "codice fiscale RSSMRA85T10A562S",
}


def given(act: str, text: str) -> Json:
    lesson: Json = {"kind": "draft", "lang": "en", "slug": None, "texts": [ASKED], "times": 3}
    match act:
        case "approve":
            return {"lesson": "abcdef", "answer": text, "found": lesson}
        case "incident-open":
            return {"service": "leave", "text": text, "by": "sam"}
        case _:
            return {"number": 1, "text": text, "part": text, "next": "", "state": "down", "by": "sam"}


@pytest.mark.parametrize("act", ["approve", "incident-open", "incident-update", "incident-resolve", "incident-part"])
@pytest.mark.parametrize("what", PRIVATE)
def test_no_command_takes_what_must_not_be_written(world: World, act: str, what: str) -> None:
    with pytest.raises(ControlError, match="nothing was done; write it without"):
        world.acts(act, given(act, PRIVATE[what]))


def test_a_notice_with_a_secret_in_it_is_refused(world: World) -> None:
    with pytest.raises(ControlError, match="nothing was done"):
        world.acts("notice-submit", {"notice": '{"texts": {"en": {"title": "x", "body": "My password is Omena55!"}}}'})


def test_who_is_meant_is_not_looked_at(world: World) -> None:
    with pytest.raises(ControlError, match="nothing is kept"):
        world.acts("erase", {"person": "140382-214H"})


def test_nothing_is_offered_where_no_desk_runs(tmp_path: Path) -> None:
    Store.open(tmp_path / "data").close()
    told = CliRunner().invoke(command, ["--data", str(tmp_path / "data"), "--knowledge", str(tmp_path)])
    assert (told.exit_code, told.output) == (0, "There is nothing to learn just now.\n")

"""python app.py cases: every case and what became of it, for people and for programs, from the real database."""

import csv
import json
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import cast

import pytest
from click.testing import CliRunner, Result

from app import main
from bot.assistant.assistant import Assistant
from bot.configuration.app_context import AppContext
from bot.store import Store
from bot.transaction import Transactions
from tests.harness.world import World

ROOT = Path(__file__).parents[2]
NOON = datetime(2026, 11, 19, 12, 5, tzinfo=UTC)
UNHEARD_OF = "zxqv\nblorp  [klicka](https://example.org)"


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder without a .env file and without data."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("LOTSEN_DATA", raising=False)
    monkeypatch.delenv("LOTSEN_KNOWLEDGE", raising=False)


@pytest.fixture
def world(app: AppContext, tmp_path: Path) -> Iterator[World]:
    world = World(Transactions(Assistant(app)), tmp_path / "data", NOON)
    yield world
    world.close()


def hand_over(world: World, who: str = "anna", locale: str = "sv-FI") -> None:
    chat = world.spot("personal", who, locale)
    world.says(chat, who, UNHEARD_OF, locale)
    send = next(button for button in chat.posts[-1].buttons if button.verb == "send")
    world.presses(chat, who, send, {}, locale)


def cases(*options: str) -> Result:
    return CliRunner().invoke(main, ["cases", *options])


def objects(*options: str) -> list[dict[str, object]]:
    result = cases("--json", *options)
    assert result.exit_code == 0
    return [json.loads(line) for line in result.stdout.splitlines()]


def with_sample(tmp_path: Path) -> tuple[str, ...]:
    return ("--data", str(tmp_path / "data"), "--knowledge", str(ROOT / "knowledge"))


def test_where_nothing_has_been_yet_there_are_no_cases_and_none_are_made(tmp_path: Path) -> None:
    result = cases("--data", str(tmp_path / "nowhere"))
    assert (result.exit_code, result.stdout) == (0, "There are no cases yet.\n")
    assert objects("--data", str(tmp_path / "nowhere")) == []
    assert not (tmp_path / "nowhere").exists()


def test_a_desk_without_cases_says_so(tmp_path: Path) -> None:
    Store.open(tmp_path / "data").close()
    assert cases("--data", str(tmp_path / "data")).stdout == "There are no cases yet.\n"
    assert objects("--data", str(tmp_path / "data")) == []


def test_a_case_is_listed_for_people_in_the_desks_own_time(world: World, tmp_path: Path) -> None:
    hand_over(world)
    result = cases(*with_sample(tmp_path))
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        "1001  received  queue klockaren  service –",
        "  anna: zxqv blorp [klicka](https://example.org)",
        "  received 2026-11-19 14:05, to be looked at before 2026-11-20 11:05",
    ]


def test_with_nothing_configured_the_data_is_found_where_the_desk_keeps_it(world: World) -> None:
    hand_over(world)
    result = cases()
    assert result.exit_code == 0
    assert result.stdout.startswith("1001  received  queue klockaren")


def test_cases_come_oldest_first_with_who_has_them(world: World, tmp_path: Path) -> None:
    hand_over(world)
    hand_over(world, "bert")
    world.says(world.spot("personal", "sam", "en-GB"), "sam", "take 1002", "en-GB")
    heads = [line for line in cases(*with_sample(tmp_path)).stdout.splitlines() if not line.startswith(" ")]
    assert heads == [
        "1001  received  queue klockaren  service –",
        "1002  taken by sam  queue klockaren  service –",
    ]


def test_what_could_not_be_sent_is_told_with_why(world: World, tmp_path: Path) -> None:
    hand_over(world)
    with world.store.transaction():
        world.store.outbox.mail({"to": "x"}, "support@example.org", NOON, NOON + timedelta(days=1), 1001)
        (mail,) = world.store.outbox.claim(NOON, 10)
        world.store.outbox.mark_dead(mail, NOON, "550 no such mailbox")
    told = cases(*with_sample(tmp_path)).stdout.splitlines()
    assert told[3:] == ["  not sent: mail to mailto:support@example.org (550 no such mailbox)"]


def test_a_case_is_one_object_a_line_for_programs(world: World, tmp_path: Path) -> None:
    hand_over(world)
    hand_over(world, "bert", "en-GB")
    first, second = objects(*with_sample(tmp_path))
    deliveries = cast("list[object]", first.pop("deliveries"))
    assert first == {
        "number": 1001,
        "kind": "usage",
        "state": "received",
        "tier": "support",
        "queue": "klockaren",
        "copies": [],
        "service": None,
        "organisation": "sjostad",
        "from": "anna",
        "where": "personal",
        "language": "sv",
        "text": UNHEARD_OF,
        "details": {},
        "urgent": False,
        "urgency": None,
        "called": None,
        "visibility": "own",
        "organisations": 1,
        "references": [],
        "planned": None,
        "merged_into": None,
        "repeated": None,
        "talk": None,
        "talk_phone": "",
        "shown": [],
        "holder": None,
        "opened": "2026-11-19T12:05:00+00:00",
        "promised": "2026-11-20T09:05:00+00:00",
    }
    assert {"to": "mailto:support@example.org", "what": "mail", "state": "done", "error": None} in deliveries
    assert (second["number"], second["from"], second["language"]) == (1002, "bert", "en")


def test_reading_does_not_wait_for_a_desk_that_is_writing(world: World, tmp_path: Path) -> None:
    hand_over(world)
    with world.store.transaction():
        world.store.write_heartbeat(NOON)
        assert [case["number"] for case in objects(*with_sample(tmp_path))] == [1001]


def test_a_bad_environment_is_told_without_a_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOTSEN_SMTP_PORT", "many")
    result = cases()
    assert result.exit_code == 1
    assert "LOTSEN_SMTP_PORT" in result.stderr
    assert isinstance(result.exception, SystemExit)


def test_a_database_of_a_newer_version_is_not_read(tmp_path: Path) -> None:
    Store.open(tmp_path / "data").close()
    with sqlite3.connect(tmp_path / "data" / "lotsen.db") as database:
        database.execute("INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('lotsen', 'z', '')")
    result = cases(*with_sample(tmp_path))
    assert (result.exit_code, result.stdout) == (1, "")
    assert isinstance(result.exception, SystemExit)
    assert "newer" in result.stderr


# One case, and all of them as a file


def busy(world: World) -> None:
    """A case that much has happened to."""
    hand_over(world)
    desk = world.spot("personal", "sam", "en-GB")
    for said in (
        "take 1001",
        "state 1001 with the supplier SUP-7",
        "note 1001 =SUM(A1)",
        "state 1001 critical",
        "1001 not reproduced",
    ):
        world.says(desk, "sam", said, "en-GB")
    world.says(world.spot("personal", "anna", "sv-FI"), "anna", "1001 nu är det värre", "sv-FI")


def test_one_case_is_shown_with_all_that_happened_to_it(world: World, tmp_path: Path) -> None:
    busy(world)
    result = cases("show", "1001", *with_sample(tmp_path))
    assert result.exit_code == 0
    told = result.stdout.splitlines()
    assert told[0] == "1001  supplier by sam  queue klockaren  service –"
    assert "  reference: SUP-7" in told
    assert "  could be repeated: no" in told
    assert "  promised: look by 2026-11-20 11:05, kept 2026-11-19 14:05" in told
    happened = [line.split()[2] for line in told if line.startswith("  2026")]
    assert happened == ["opened", "taken", "referred", "supplier", "noted", "judged", "tested", "added"]
    assert told[-1] == "  2026-11-19 14:05  added  anna  nu är det värre"


def test_one_case_is_one_object_for_programs(world: World, tmp_path: Path) -> None:
    busy(world)
    whole = json.loads(cases("show", "1001", "--json", *with_sample(tmp_path)).stdout)
    assert (whole["state"], whole["tier"], whole["urgency"]) == ("supplier", "supplier", "critical")
    assert whole["repeated"] == "no"
    assert whole["promises"] == [
        {"what": "look", "due": "2026-11-20T09:05:00+00:00", "kept": "2026-11-19T12:05:00+00:00"}
    ]
    assert whole["history"][-1]["text"] == "nu är det värre"


def test_a_case_that_is_not_there_is_said_not_to_be(world: World, tmp_path: Path) -> None:
    hand_over(world)
    result = cases("show", "7", *with_sample(tmp_path))
    assert (result.exit_code, result.stderr) == (1, "Error: there is no case 7\n")


def test_the_table_opens_in_a_spreadsheet_and_nothing_in_it_is_a_formula(world: World, tmp_path: Path) -> None:
    chat = world.spot("personal", "anna", "sv-FI")
    world.says(chat, "anna", "en människa tack", "sv-FI")
    world.says(chat, "anna", '=HYPERLINK("https://example.org";"klicka")', "sv-FI")
    hand_over(world, "bert")
    exported = tmp_path / "cases.csv"
    assert cases("export", "--to", str(exported), *with_sample(tmp_path)).exit_code == 0
    first, second = csv.DictReader(exported.open(encoding="utf-8", newline=""))
    assert (first["number"], first["text"][:2], first["copies"]) == ("1001", "'=", "")
    assert second["text"] == UNHEARD_OF


def test_the_list_as_json_has_every_case_with_its_history(world: World, tmp_path: Path) -> None:
    busy(world)
    hand_over(world, "bert")
    first, second = json.loads(cases("export", "--format", "json", *with_sample(tmp_path)).stdout)
    assert [len(one["history"]) for one in (first, second)] == [8, 1]


def test_without_cases_the_table_is_its_heading(tmp_path: Path) -> None:
    told = cases("export", "--data", str(tmp_path / "nowhere"))
    assert (told.exit_code, told.stdout.count("\n"), told.stdout[:6]) == (0, 1, "number")


def test_options_before_a_subcommand_are_refused_and_not_forgotten(world: World, tmp_path: Path) -> None:
    hand_over(world)
    result = cases(*with_sample(tmp_path), "show", "1001")
    assert result.exit_code == 2
    assert "options go behind show" in result.stderr

"""python app.py notice: files checked, previewed, planned and submitted; notices looked after; with no desk running."""

import json
from datetime import datetime, timedelta
from pathlib import Path
from typing import cast
from zoneinfo import ZoneInfo

import pytest
from click.testing import CliRunner, Result

from app import main
from tests.harness.small import small_knowledge

ROOT = Path(__file__).parents[2]
SATURDAYS = str(ROOT / "docs" / "examples" / "three-saturdays.toml")
KNOWLEDGE = ("--knowledge", str(ROOT / "knowledge"))
STOCKHOLM = ZoneInfo("Europe/Stockholm")


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder without a .env file and without data."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("LOTSEN_DATA", raising=False)
    monkeypatch.delenv("LOTSEN_KNOWLEDGE", raising=False)


def notice(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["notice", *arguments])


def on(result: Result) -> Result:
    assert result.exit_code == 0, result.output
    return result


def planned(*more: str) -> list[dict[str, object]]:
    result = on(notice("plan", SATURDAYS, "--json", "--at", "2029-09-20T10:00", *KNOWLEDGE, *more))
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_the_plan_has_an_object_a_line_for_every_post(tmp_path: Path) -> None:
    (tmp_path / "channels.toml").write_text(
        '[[channel]]\nname = "Ekonomi"\nlanguages = ["sv"]\n\n'
        '[[channel]]\nname = "Talous"\nlanguages = ["fi", "sv"]\nzone = "Europe/Helsinki"\n\n'
        '[[channel]]\nname = "Web"\nlanguages = ["sv"]\nservice = "klockaren"\n',
        encoding="utf-8",
    )
    lines = planned("--channels", str(tmp_path / "channels.toml"))
    assert {frozenset(line) for line in lines} == {
        frozenset({"channel", "language", "window", "kind", "utc", "local", "text"})
    }
    per_channel = [(line["window"], line["kind"]) for line in lines if line["channel"] == "Ekonomi"]
    assert sorted(per_channel) == sorted(
        [(0, "announced")]
        + [(window, kind) for window in (1, 2, 3) for kind in ("reminder-7d", "reminder-1d", "reminder-1h", "started")]
    )
    assert {line["channel"] for line in lines} == {"Ekonomi", "Talous"}
    keys = [(line["channel"], line["window"], line["kind"]) for line in lines]
    assert len(keys) == len(set(keys))
    assert [line["utc"] for line in lines] == sorted(str(line["utc"]) for line in lines)
    [first] = [line for line in lines if (line["channel"], line["kind"], line["window"]) == ("Talous", "started", 1)]
    assert (first["utc"], first["local"], first["language"]) == (
        "2029-10-06T06:00:00Z",
        "2029-10-06T09:00:00+03:00",
        "fi+sv",
    )
    assert "Työ alkaa nyt: Vaihdamme palvelimet" in str(first["text"])
    assert "Nu börjar arbetet" in str(first["text"])


def test_the_plan_leaves_out_what_is_too_late_at_that_moment() -> None:
    late = [json.loads(line) for line in planned_at("2029-10-05T09:00").splitlines()]
    kinds = [line["kind"] for line in late if line["window"] == 1 and line["language"] == "sv"]
    assert kinds == ["reminder-1h", "started"]
    assert next(line["local"] for line in late if line["kind"] == "announced") == "2029-10-05T09:00:00+02:00"


def planned_at(moment: str) -> str:
    return on(notice("plan", SATURDAYS, "--json", "--at", moment, *KNOWLEDGE)).stdout


def test_the_plan_can_be_read_by_people_too() -> None:
    result = on(notice("plan", SATURDAYS, "--at", "2029-09-20T10:00", *KNOWLEDGE))
    assert "2029-10-06T08:00:00+02:00  * (sv)  window 1  started: Nu börjar arbetet" in result.stdout


def test_channels_in_json_do_as_well(tmp_path: Path) -> None:
    (tmp_path / "channels.json").write_text('[{"channel": "A", "language": "it"}]', encoding="utf-8")
    assert {line["language"] for line in planned("--channels", str(tmp_path / "channels.json"))} == {"it"}
    (tmp_path / "lines.json").write_text('{"name": "A", "languages": ["it", "en"]}\n{"name": "B", "language": "en"}\n')
    assert {line["channel"] for line in planned("--channels", str(tmp_path / "lines.json"))} == {"A", "B"}
    (tmp_path / "bad.json").write_text('[{"channel": "A", "language": "da"}]', encoding="utf-8")
    result = notice("plan", SATURDAYS, "--channels", str(tmp_path / "bad.json"), "--at", "2029-09-20T10:00", *KNOWLEDGE)
    assert (result.exit_code, "languages out of sv, fi, nb, it, en" in result.output) == (1, True)


def test_check_tells_every_fault_with_file_and_key_and_fails(tmp_path: Path) -> None:
    bad = Path(SATURDAYS).read_text(encoding="utf-8").replace("day = 2029-10-06", "day = 2029-10-07")
    bad = bad.replace("to = 13:00:00", "to = 24:50:00")
    (tmp_path / "bad.toml").write_text(bad, encoding="utf-8")
    result = notice("check", str(tmp_path / "bad.toml"), "--at", "2029-09-20T10:00", *KNOWLEDGE)
    assert result.exit_code == 1
    assert [line.partition("bad.toml: ")[2].partition(":")[0] for line in result.stdout.splitlines()] == [
        "window.1.weekday",
        "window.3.to",
    ]
    objects = notice("check", str(tmp_path / "bad.toml"), "--at", "2029-09-20T10:00", "--json", *KNOWLEDGE).stdout
    assert {json.loads(line)["key"] for line in objects.splitlines()} == {"window.1.weekday", "window.3.to"}
    assert notice("plan", str(tmp_path / "bad.toml"), "--at", "2029-09-20T10:00", *KNOWLEDGE).exit_code == 1


def test_check_passes_a_file_with_warnings_only() -> None:
    result = on(notice("check", SATURDAYS, "--at", "2029-09-20T10:00", *KNOWLEDGE))
    assert result.stdout.endswith("3 windows, sv, fi, nb, it, en; no errors\n")


def test_preview_shows_each_language_and_how_many_channels_read_it() -> None:
    result = on(notice("preview", SATURDAYS, "--at", "2029-09-20T10:00", "--language", "it", *KNOWLEDGE))
    assert result.stdout.startswith("── it: 0 channels ──\nManutenzione programmata · e-conomic\n")
    assert "sabato 6 ottobre 2029, ore 08:00–14:00" in result.stdout
    assert "Planerat" not in result.stdout


def test_a_notice_lives_by_commands_alone(tmp_path: Path) -> None:
    """Tomorrow's work, so that nothing depends on the day on which the test runs."""
    tomorrow = (datetime.now(STOCKHOLM) + timedelta(days=2)).date()
    small_knowledge(tmp_path / "knowledge")
    desk = tmp_path / "knowledge" / "desk.toml"
    desk.write_text(desk.read_text() + '\n[services.ledger]\nname = { en = "Ledger" }\nlanguages = ["en"]\n')
    (tmp_path / "work.toml").write_text(
        f'kind = "maintenance"\nservice = "ledger"\nzone = "Europe/Stockholm"\n[text.en]\ntitle = "New disks"\n'
        f"[[window]]\nday = {tomorrow}\nfrom = 08:00:00\nto = 09:00:00\n"
        f"[[window]]\nday = {tomorrow}\nfrom = 10:00:00\nto = 11:00:00\n",
        encoding="utf-8",
    )
    folders = ("--data", str(tmp_path / "data"), "--knowledge", str(tmp_path / "knowledge"))

    def told(*arguments: str) -> dict[str, object]:
        return json.loads(on(notice(*arguments, "--json", *folders)).stdout)

    assert told("submit", "work.toml") == {"notice": 1, "state": "draft", "channels": 0}
    assert told("approve", "1")["state"] == "approved"
    assert told("move", "1", "2", f"{tomorrow} 12:00-13:30")["state"] == "approved"
    assert told("extend", "1", "2", "14:00")["state"] == "approved"
    assert told("start", "1", "1")["state"] == "approved"
    assert told("done", "1", "--checking")["state"] == "approved"
    assert told("done", "1", "1")["state"] == "approved"
    assert told("cancel", "1", "2")["state"] == "over"
    result = notice("done", "1", *folders)
    assert (result.exit_code, "Which window?" in result.output) == (1, True)
    shown = told("show", "1")
    history = cast("list[dict[str, str]]", shown["history"])
    assert [line["what"] for line in history] == [
        *("made", "approved", "moved", "extended", "started", "verifying", "done", "cancelled")
    ]
    listed = on(notice("list", *folders)).stdout
    assert f"2: {tomorrow} 12:00–14:00 cancelled" in listed
    assert notice("show", "2", *folders).exit_code == 1


def test_with_no_data_there_are_no_notices(tmp_path: Path) -> None:
    result = on(notice("list", "--data", str(tmp_path / "none"), *KNOWLEDGE))
    assert result.stdout == "There are no notices yet.\n"

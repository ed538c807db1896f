"""Knowledge lives: files are edited, broken and mended while the desk runs, and it never goes without an answer."""

import json
import os
import shutil
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from bot.adapters.terminal import places
from bot.commands.knowledge import command as knowledge_command
from bot.commands.shared import knowledge_reload
from tests.harness.live import LiveDesk, until
from tests.harness.small import ANSWER, KNOWN, small_knowledge

STAFF = places.channel("Staff")
_NUMBERS = count(1)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[LiveDesk]:
    with LiveDesk(tmp_path) as live:
        live.says("sam", "@Lotsen bind queue desk", STAFF)
        yield live


def answered(desk: LiveDesk) -> str:
    """What the desk now says to the question that the sample answers, to somebody who has not asked it before."""
    who = f"person {next(_NUMBERS)}"
    desk.says(who, KNOWN)
    return json.dumps(desk.heard(desk.chat(who))[-1].activity, ensure_ascii=False)


def staff_heard(desk: LiveDesk) -> str:
    return json.dumps([post.activity for post in desk.heard(STAFF)], ensure_ascii=False)


def test_an_article_is_edited_broken_and_mended_while_the_desk_runs(desk: LiveDesk) -> None:
    article = desk.knowledge / "en" / "paper.md"
    written = article.read_text(encoding="utf-8")
    assert ANSWER in answered(desk)

    article.write_text(written.replace(ANSWER, "tray nine"), encoding="utf-8")
    until(lambda: "tray nine" in answered(desk))

    article.write_text(written.replace("+++", "++", 1).replace(ANSWER, "tray ten"), encoding="utf-8")
    until(lambda: "paper.md" in staff_heard(desk))
    assert "tray nine" in answered(desk)

    article.write_text(written.replace(ANSWER, "tray eleven"), encoding="utf-8")
    until(lambda: "tray eleven" in answered(desk))


def test_a_new_article_answers_and_a_removed_one_does_not(desk: LiveDesk) -> None:
    new = desk.knowledge / "en" / "window.md"
    new.write_text('+++\ntitle = "How is the window opened?"\n+++\nPull the red handle.\n', encoding="utf-8")
    until(lambda: _asked(desk, "How is the window opened?", "red handle"))
    new.unlink()
    until(lambda: not _asked(desk, "How is the window opened?", "red handle"))


def test_a_bad_desk_file_changes_nothing_and_support_is_told(desk: LiveDesk) -> None:
    file = desk.knowledge / "desk.toml"
    good = file.read_text(encoding="utf-8")
    file.write_text(good.replace('queue = "desk"', 'queue = "nowhere"'), encoding="utf-8")
    until(lambda: "desk.toml" in staff_heard(desk))
    assert ANSWER in answered(desk)
    file.write_text(good.replace("[queues.desk]", "[queues.second]\nto = ['teams:second']\n[queues.desk]"))
    until(lambda: _asked(desk, "bind queue third", "second", who="sam"))


# Files and folders that are not as they should be


def why(desk: LiveDesk) -> str:
    """What is wrong, as /ready says; the desk goes on taking turns."""
    told = desk.get("/ready")
    assert (told.status, told.json["ready"]) == (200, True)
    return str(told.json["why"])


def write(path: Path, title: str, answer: str) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text(f'+++\ntitle = "{title}"\n+++\n{answer}\n', encoding="utf-8")


ODD: dict[str, Callable[[Path], object]] = {
    "en/pipe.md": os.mkfifo,
    "en/loop.md": lambda path: path.symlink_to(path.name),
    "en/deep.md": lambda path: path.write_text(f"+++\ntitle = {'[' * 1000}\n+++\n"),
    "en/bomb.md": lambda path: path.write_text(f"+++\n{'.'.join('a' * 100_000)} = 1\n+++\n"),
    "synonyms/en.txt": lambda path: path.write_bytes("Lösung, Lösungen".encode("latin-1")),
}


def test_one_odd_file_stops_no_other_and_is_told_once_and_as_long_as_it_lies_there(desk: LiveDesk) -> None:
    (desk.knowledge / "synonyms").mkdir(exist_ok=True)
    for name, make in ODD.items():
        make(desk.knowledge / name)
    for number in range(2):
        write(desk.knowledge / "en" / "window.md", "How is the window opened?", f"Handle {number}")
        until(lambda: _asked(desk, "How is the window opened?", f"Handle {number}"))  # noqa: B023 - called at once
    assert {name for name in ODD if name in why(desk)} == {*ODD}
    assert {name: staff_heard(desk).count(name) for name in ODD} == dict.fromkeys(ODD, 1)
    for name in ODD:
        (desk.knowledge / name).unlink()
    until(lambda: not why(desk))


NAMES = {
    "Latin-1": b"p\xe4iv\xe4koti.md",
    "half a sign of UTF-8": b"ohje\xc3.md",
    "UTF-16's bytes": b"\xff\xfeo.md",
    "surrogates as UTF-8": b"\xed\xb3\xa4.md",
    "what was learned": b"p\xe4.learned.toml",
    "a line break": b"first\nsecond.md",
    "an escape": b"red\x1b[31m.md",
    "the longest": b"o" * 252 + b".md",
    "marks of direction": "\u202eohje\u200f.md".encode(),
    "no file": b"f\xf6lder",
}
"""Names of files as old archives and other systems leave them."""
SHOWN = {"Latin-1": r"p\xe4iv\xe4koti.md", "a line break": r"first\nsecond.md", "an escape": r"red\x1b[31m.md"}


def test_a_name_that_is_no_text_is_told_and_everything_else_renewed(desk: LiveDesk) -> None:
    odd = [desk.knowledge / "en" / os.fsdecode(name) for name in NAMES.values()]
    for path in odd:
        path.write_text("no article")
    (desk.knowledge / os.fsdecode(b"f\xf6lder")).mkdir()
    until(lambda: SHOWN["Latin-1"] in why(desk))
    write(desk.knowledge / "en" / "window.md", "How is the window opened?", "Handle one")
    until(lambda: _asked(desk, "How is the window opened?", "Handle one"))
    until(lambda: "koti.md" in staff_heard(desk))
    assert {shown for shown in SHOWN.values() if shown in why(desk)} == {*SHOWN.values()}
    for path in odd:
        path.unlink()
    until(lambda: not why(desk))
    write(desk.knowledge / "en" / "window.md", "How is the window opened?", "Handle two")
    until(lambda: _asked(desk, "How is the window opened?", "Handle two"))


def test_whatever_ends_the_reading_of_files_they_are_read_again(
    desk: LiveDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(knowledge_reload, "AGAIN_SECONDS", 0.1)
    broken = desk.knowledge / "en" / "window.md"
    reads = knowledge_reload.reload_app

    def fails_while_it_is_there(*given: Any, **named: Any) -> Any:
        if broken.exists():
            raise ExceptionGroup("unhandled", [RuntimeError("something else")])
        return reads(*given, **named)

    monkeypatch.setattr(knowledge_reload, "reload_app", fails_while_it_is_there)
    write(broken, "How is the window opened?", "Handle one")
    until(lambda: "something else" in why(desk))
    broken.unlink()
    until(lambda: not why(desk))
    write(desk.knowledge / "en" / "door.md", "How is the door opened?", "Handle two")
    until(lambda: _asked(desk, "How is the door opened?", "Handle two"))


def test_a_desk_with_odd_files_starts_and_says_so(tmp_path: Path) -> None:
    knowledge = LiveDesk(tmp_path).knowledge
    small_knowledge(knowledge)
    for name, make in ODD.items():
        (knowledge / name).parent.mkdir(exist_ok=True)
        make(knowledge / name)
    for _start in range(2):
        with LiveDesk(tmp_path) as desk:
            desk.says("sam", "@Lotsen bind queue desk", STAFF)
            assert {name for name in ODD if name in why(desk)} == {*ODD}
            assert ANSWER in answered(desk)


def test_a_desk_without_articles_and_with_a_bad_file_of_synonyms_starts_and_says_so(tmp_path: Path) -> None:
    knowledge = LiveDesk(tmp_path).knowledge
    small_knowledge(knowledge)
    shutil.rmtree(knowledge / "en")
    (knowledge / "synonyms").mkdir()
    (knowledge / "synonyms" / "sv.txt").write_bytes(b"l\xf6sen, ord")
    with LiveDesk(tmp_path) as desk:
        assert "there are no articles" in why(desk)
        assert "synonyms/sv.txt" in why(desk)
        [mail] = until(lambda: desk.mailbox.messages)
        assert "synonyms/sv.txt" in mail.get_content()
        write(knowledge / "en" / "window.md", "How is the window opened?", "Handle")
        until(lambda: _asked(desk, "How is the window opened?", "Handle"))


def _put_back(folder: Path) -> None:
    aside = folder.with_name("aside")
    folder.rename(aside)
    aside.rename(folder)


def _made_anew(folder: Path) -> None:
    shutil.copytree(folder, folder.with_name("anew"))
    shutil.rmtree(folder)
    folder.with_name("anew").rename(folder)


def _replaced(folder: Path) -> None:
    shutil.copytree(folder, folder.with_name("next"))
    folder.rename(folder.with_name("before"))
    folder.with_name("next").rename(folder)


def _swapped(folder: Path) -> None:
    releases = folder.with_name("releases")
    shutil.copytree(folder, releases / "2")
    folder.rename(releases / "1")
    folder.symlink_to(releases / "1")
    (link := folder.with_name("link")).symlink_to(releases / "2")
    link.replace(folder)


def _language_replaced(folder: Path) -> None:
    _replaced(folder / "en")


@pytest.mark.parametrize("move", [_put_back, _made_anew, _replaced, _swapped, _language_replaced])
def test_changes_are_taken_after_the_folder_was_moved(desk: LiveDesk, move: Callable[[Path], None]) -> None:
    move(desk.knowledge)
    for number in range(2):
        write(desk.knowledge / "en" / "window.md", "How is the window opened?", f"Handle {number}")
        until(lambda: _asked(desk, "How is the window opened?", f"Handle {number}"))  # noqa: B023 - called at once
    assert why(desk) == ""


def many_articles(folder: Path) -> None:
    for number in range(8):
        write(folder / "en" / f"room{number}.md", f"Where is room number {number}?", f"Floor {number}")


def test_a_folder_that_is_gone_is_not_believed_until_it_is_back(tmp_path: Path) -> None:
    many_articles(small_knowledge(LiveDesk(tmp_path).knowledge))
    with LiveDesk(tmp_path) as desk:
        desk.says("sam", "@Lotsen bind queue desk", STAFF)
        away = desk.knowledge.with_name("away")
        desk.knowledge.rename(away)
        until(lambda: "gone at once" in why(desk))
        assert ANSWER in answered(desk)
        until(lambda: "knowledge accept" in staff_heard(desk))
        write(away / "en" / "paper.md", KNOWN, "tray nine")
        away.rename(desk.knowledge)
        until(lambda: not why(desk))
        assert "tray nine" in answered(desk)
        assert staff_heard(desk).count("knowledge accept") == 1


def test_articles_that_are_gone_are_believed_to_be_when_somebody_says_so(tmp_path: Path) -> None:
    many_articles(small_knowledge(LiveDesk(tmp_path).knowledge))
    with LiveDesk(tmp_path) as desk:
        for path in (desk.knowledge / "en").glob("*.md"):
            if path.name != "badge.md":
                path.unlink()
        until(lambda: "gone at once" in why(desk))
        write(desk.knowledge / "en" / "badge.md", "Who gives me a new door badge?", "Nobody")
        until(lambda: _asked(desk, "Who gives me a new door badge?", "Nobody"))
        assert ANSWER in answered(desk)
        folders = ["--data", str(desk.data), "--knowledge", str(desk.knowledge)]
        done = CliRunner().invoke(knowledge_command, ["accept", *folders])
        assert (done.exit_code, done.output.splitlines()[-1]) == (0, "9 files are gone, 1 articles are left.")
        assert ANSWER not in answered(desk)
        assert why(desk) == ""
    refused = CliRunner().invoke(knowledge_command, ["accept", *folders])
    assert (refused.exit_code, "no desk is running" in refused.output) == (1, True)


def _moved_away(folder: Path) -> None:
    folder.rename(folder.parent.with_name("elsewhere"))


def _renamed_inside(folder: Path) -> None:
    folder.rename(folder.with_name("sv-gone"))


def _most_of_it(folder: Path) -> None:
    for path in sorted(folder.glob("*.md"))[:6]:
        path.unlink()


@pytest.mark.parametrize("lose", [_moved_away, _renamed_inside, _most_of_it])
def test_a_language_that_is_gone_is_not_believed_and_is_told(tmp_path: Path, lose: Callable[[Path], None]) -> None:
    many_articles(small_knowledge(LiveDesk(tmp_path).knowledge))
    with LiveDesk(tmp_path) as desk:
        desk.says("sam", "@Lotsen bind queue desk", STAFF)
        (desk.knowledge / "sv").mkdir()
        for number in range(8):
            write(desk.knowledge / "sv" / f"rum{number}.md", f"Var ligger kammare {number}?", f"Trappa {number}")
        write(desk.knowledge / "sv" / "zfel.md", "Trasig?", "+++")
        (desk.knowledge / "sv" / "zfel.md").write_text("+++\ntitle = \n+++\nx", encoding="utf-8")
        until(lambda: _asked(desk, "Var ligger kammare 1?", "Trappa 1") and "zfel" in why(desk))
        lose(desk.knowledge / "sv")
        until(lambda: "gone at once" in why(desk))
        assert "zfel" in why(desk)
        assert _asked(desk, "Var ligger kammare 1?", "Trappa 1")
        until(lambda: "knowledge accept" in staff_heard(desk))


def test_a_few_articles_may_go(desk: LiveDesk) -> None:
    (desk.knowledge / "en" / "badge.md").unlink()
    (desk.knowledge / "en" / "paper.md").unlink()
    until(lambda: ANSWER not in answered(desk))


def _asked(desk: LiveDesk, question: str, expected: str, who: str = "") -> bool:
    who = who or f"person {next(_NUMBERS)}"
    desk.says(who, question)
    return expected in json.dumps(desk.heard(desk.chat(who))[-1].activity, ensure_ascii=False)

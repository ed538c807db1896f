"""Knowledge lives: files are edited, broken and mended while the desk runs, and it never goes without an answer."""

import json
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from bot.adapters.terminal import places
from tests.harness.live import LiveDesk, until
from tests.harness.small import ANSWER, KNOWN

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


def _asked(desk: LiveDesk, question: str, expected: str, who: str = "") -> bool:
    who = who or f"person {next(_NUMBERS)}"
    desk.says(who, question)
    return expected in json.dumps(desk.heard(desk.chat(who))[-1].activity, ensure_ascii=False)

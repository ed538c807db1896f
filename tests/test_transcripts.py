"""Every conversation goes as it is written: a story is a folder of tests/transcripts, with a file for each language.

`LOTSEN_WRITE=1 make test` writes down how each one really goes, to be read before it is kept.
"""

import os
from pathlib import Path

import pytest

from bot.assistant.assistant import Assistant
from bot.configuration.app_context import AppContext
from bot.transaction import Transactions
from tests.harness.transcript import merged, play, same

FILES = sorted(Path(__file__).with_name("transcripts").rglob("*.md"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_the_conversation_goes_as_written(path: Path, app: AppContext, tmp_path: Path) -> None:
    written = path.read_text(encoding="utf-8")
    played = play(path, Transactions(Assistant(app)), tmp_path)
    if not same(written, played) and os.environ.get("LOTSEN_WRITE"):
        path.write_text(merged(written, played), encoding="utf-8")
    assert "\n!! " not in played, played
    assert same(written, played), f"{path}\n--- played\n{played}"

"""Changes of files are noticed whenever they come, also while the last ones are being read."""

import asyncio
from pathlib import Path

from bot.commands.shared.file_changes import changes

LONGEST = 30
"""Seconds after which a change has been missed; it takes two or three."""


async def _each_is_noticed(folder: Path) -> None:
    seen = changes(folder)
    first = asyncio.ensure_future(anext(seen))
    await asyncio.sleep(0.5)
    (folder / "gone.md").unlink()
    await asyncio.wait_for(first, LONGEST)
    for number in range(3):
        # While whoever reads the files has not asked for more: nothing says whether they have read this one yet.
        (folder / "kept.md").write_text(f"version {number}")
        await asyncio.wait_for(anext(seen), LONGEST)


def test_a_file_changed_while_another_change_is_taken_in_is_noticed(tmp_path: Path) -> None:
    for name in ("gone.md", "kept.md"):
        (tmp_path / name).write_text("as it was")
    asyncio.run(_each_is_noticed(tmp_path))

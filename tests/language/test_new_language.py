"""A language is added by files alone: one that is made up, and a conversation in it."""

import subprocess
import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from tests.harness.made_up_language import CODE, add_language, copy_product

ROOT = Path(__file__).parents[2]
CHANGED = {"manifest/manifest.json"}
"""What is there already and names the language; everything else is new."""


def test_a_language_of_files_alone_is_spoken_and_understood(tmp_path: Path) -> None:
    copy, folder = tmp_path / "product", tmp_path / "desk"
    folder.mkdir()
    copy_product(ROOT, copy)
    before = dict(contents(copy))
    add_language(copy)
    after = dict(contents(copy))
    new = after.keys() - before.keys()
    assert {name for name, content in before.items() if after[name] != content} == CHANGED
    assert new
    assert all(CODE in name and not name.endswith(".py") for name in new)
    talk = [sys.executable, "-m", "tests.harness.made_up_conversation", str(folder)]
    done = subprocess.run(talk, cwd=copy, check=False, capture_output=True, text=True)
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"


def contents(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in folder.rglob("*"):
        if path.is_file():
            yield path.relative_to(folder).as_posix(), sha256(path.read_bytes()).digest()

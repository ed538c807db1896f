"""The key that our own links are signed with, DATA/secret.key: made once, readable by nobody else."""

import os
import secrets
from pathlib import Path

FILE = "secret.key"
_BYTES = 32


def read_or_make(folder: Path) -> bytes:
    """The key of this data folder; a new one where there is none yet.

    Raises:
        OSError: it can neither be read nor written.
        ValueError: the file there is none of ours; links signed with it could be forged.
    """
    path = folder / FILE
    if not path.exists():
        _make(path)
    key = path.read_bytes()
    if len(key) != _BYTES:
        raise ValueError(f"{path} does not hold a key; remove it, and links sent so far are no longer good")
    return key


def _make(path: Path) -> None:
    """Whole or not at all: a crash leaves no short key behind."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_suffix(".new")
    unfinished.unlink(missing_ok=True)
    with os.fdopen(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(secrets.token_bytes(_BYTES))
        file.flush()
        os.fsync(file.fileno())
    unfinished.replace(path)

"""The keys that the desk signs with, in DATA: made once, readable by nobody else."""

import os
import secrets
from pathlib import Path

FILE = "secret.key"
"""What our own links are signed with."""
STATUS_FILE = "status.key"
"""What the status page's feed is signed with. Others know its public half: it is not to go when links are to."""
_BYTES = 32


def read_or_make(folder: Path, name: str = FILE) -> bytes:
    """The key of that name in this data folder; a new one where there is none yet.

    Raises:
        OSError: it can neither be read nor written.
        ValueError: the file there is none of ours; what is signed with it could be forged.
    """
    path = folder / name
    if not path.exists():
        _make(path)
    key = path.read_bytes()
    if len(key) != _BYTES:
        raise ValueError(f"{path} does not hold a key; remove it, and what it has signed so far is no longer good")
    return key


def _make(path: Path) -> None:
    """Whole or not at all: a crash leaves no short key behind."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_suffix(".new")
    unfinished.unlink(missing_ok=True)
    # The rights come with the file: with a chmod after it others could read it for a moment.
    with os.fdopen(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(secrets.token_bytes(_BYTES))
        file.flush()
        os.fsync(file.fileno())
    unfinished.replace(path)

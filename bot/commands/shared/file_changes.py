"""When files change in folders that may themselves be moved, replaced or gone."""

import asyncio
import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

LOOK_SECONDS = 1.0
"""How often the files are looked at: nothing else tells of every disk, every folder put in place of another, and
every name."""
_QUIET_SECONDS, _LONGEST_SECONDS = 0.3, 30.0
"""Changes are taken once nothing has changed for so long: a folder that is being emptied or copied is read whole."""

_Seen = tuple[str, int, int, int, int]
"""A path, and when what lies there was changed, when anything about it was, its size, its number on the disk."""


async def changes(*folders: Path) -> AsyncIterator[None]:
    """At once, and again and again when something has changed since. Without end."""
    known: frozenset[_Seen] | None = None
    while True:
        if await asyncio.to_thread(_seen, folders) != known:
            # As it was before it is read: what changes while it is being read differs from that.
            known = await _seen_when_quiet(folders)
            yield
        await asyncio.sleep(LOOK_SECONDS)


async def _seen_when_quiet(folders: tuple[Path, ...]) -> frozenset[_Seen]:
    seen = await asyncio.to_thread(_seen, folders)
    for _ in range(round(_LONGEST_SECONDS / _QUIET_SECONDS)):
        await asyncio.sleep(_QUIET_SECONDS)
        before, seen = seen, await asyncio.to_thread(_seen, folders)
        if seen == before:
            break
    return seen


def _seen(folders: tuple[Path, ...]) -> frozenset[_Seen]:
    """What lies in the folders, and in the folders in them: knowledge is no deeper."""
    return frozenset(one for folder in folders for one in _seen_in(str(folder), 1))


def _seen_in(folder: str, deeper: int) -> Iterator[_Seen]:
    try:
        yield _seen_at(folder, Path(folder).stat())
        with os.scandir(folder) as found:
            entries = [entry for entry in found if not entry.name.startswith(".")]
    except OSError as error:
        yield (folder, error.errno or 0, 0, 0, 0)
        return
    for entry in entries:
        try:
            yield _seen_at(entry.path, entry.stat())
            inner = deeper and entry.is_dir()
        except OSError as error:
            yield (entry.path, error.errno or 0, 0, 0, 0)
            continue
        if inner:
            yield from _seen_in(entry.path, deeper - 1)


def _seen_at(path: str, found: os.stat_result) -> _Seen:
    return (path, found.st_mtime_ns, found.st_ctime_ns, found.st_size, found.st_ino)

"""When files change in folders that may themselves be moved, replaced or gone."""

import asyncio
import contextlib
import os
from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from pathlib import Path

import structlog
from watchfiles import awatch  # pyright: ignore[reportUnknownVariableType]: a parameter nobody here uses is untyped

log = structlog.stdlib.get_logger()

LOOK_SECONDS = 2.0
"""How often it is seen whether the folders are still the same."""
_QUIET_MS, _LONGEST_MS = 300, 30_000
"""Changes are taken once nothing has changed for so long: a folder that is being emptied or copied is read whole."""


async def changes(*folders: Path) -> AsyncIterator[None]:
    """Again and again, once something may have changed. Without end."""
    while True:
        armed = _identities(folders)
        watched = _watched(*(folder for folder in folders if folder.is_dir()))
        # What changed before they were watched, since they were last read, has been reported by nobody.
        unreported = True
        async with contextlib.aclosing(watched):
            async for changed in watched:
                if changed or unreported:
                    unreported = False
                    yield
                if _identities(folders) != armed:
                    break


async def _watched(*folders: Path) -> AsyncGenerator[bool]:
    """Whether something has changed since, every LOOK_SECONDS at least. It ends where it cannot be watched."""
    look = round(LOOK_SECONDS * 1000)
    try:
        if folders:
            async for changed in awatch(
                *folders, debounce=_LONGEST_MS, step=_QUIET_MS, rust_timeout=look, yield_on_timeout=True
            ):
                yield bool(changed)
    except (OSError, RuntimeError) as error:
        log.warning("knowledge.not_watched", why=str(error))
    await asyncio.sleep(LOOK_SECONDS)


def _identities(folders: tuple[Path, ...]) -> list[tuple[str, int, int, int]]:
    """Which folders lie there now: their numbers on the disk, and as those are used again, when they were changed."""
    return [seen for folder in folders for seen in _identity(folder)]


def _identity(folder: Path) -> Iterator[tuple[str, int, int, int]]:
    try:
        inner = sorted(one.path for one in os.scandir(folder) if one.is_dir())
    except OSError:
        inner = []
    for path in (str(folder), *inner):
        try:
            found = Path(path).stat()
        except OSError:
            continue
        yield path, found.st_dev, found.st_ino, found.st_ctime_ns

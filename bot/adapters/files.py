"""Files out: what is approved while running, written into the overlay that is watched like all knowledge."""

import asyncio
import os
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, count
from pathlib import Path

import structlog

from bot.configuration.faults import FileComplaint
from bot.configuration.loading import KEPT
from bot.delivery.transport import DeliveryReceipt, DeliveryTrouble, TransportError
from bot.store import Delivery
from knowledge.additions import (
    ENDING,
    Additions,
    additions_of_copy,
    additions_to_text,
    differing_parts,
    parse_additions,
)
from knowledge.flaw import ArticleFault
from knowledge.library import Library
from knowledge.text_file import FileFault, read_text_file

log = structlog.stdlib.get_logger()


@dataclass(frozen=True, slots=True)
class FileTransport:
    folder: Path

    async def send(self, delivery: Delivery) -> DeliveryReceipt:
        path = (self.folder / str(delivery.payload["path"])).resolve()
        if not path.is_relative_to(self.folder.resolve()):
            raise TransportError("outside the folder", DeliveryTrouble.REFUSED)
        try:
            await asyncio.to_thread(write_knowledge, path, str(delivery.payload["text"]))
        except (OSError, FileFault, ArticleFault) as error:
            raise TransportError(str(error), DeliveryTrouble.AGAIN) from error
        return DeliveryReceipt()


def write_knowledge(path: Path, text: str) -> None:
    """An article's file; what was learned about one is added to what its file has already.

    Raises:
        OSError, FileFault, ArticleFault: nothing was written, as what is there would be lost.
    """
    if not path.name.endswith(ENDING):
        write_file(path, text)
        return
    had = read_additions(path)
    if (merged := had.merged(parse_additions(text))) != had:
        write_file(path, additions_to_text(merged))


def read_additions(path: Path) -> Additions:
    """Nothing where no file is. Raises FileFault, ArticleFault."""
    return parse_additions(read_text_file(path)) if os.path.lexists(path) else Additions()


def set_aside(path: Path, kept: Path) -> Path:
    """Moves the file to `kept`, or beside what lies there; where it now is."""
    kept.parent.mkdir(parents=True, exist_ok=True)
    numbered = (kept.with_name(f"{kept.stem}~{number}{kept.suffix}") for number in count(2))
    free = next(name for name in chain([kept], numbered) if not os.path.lexists(name))
    path.rename(free)
    return free


def settle_copies(library: Library, overlay: Path) -> Iterator[FileComplaint]:
    """Copies of articles in the overlay, which earlier versions made, become what they add, and are set aside. Where
    one says something else than the article does, support is to look."""
    for one in library.copies:
        original = library.paths[one.copy.slug, one.copy.language]
        if overlay not in one.path.parents or {one.path, original} & {*library.missing}:
            continue
        try:
            added = additions_of_copy(one.original, one.copy)
            if added:
                write_knowledge(one.path.with_name(one.copy.slug + ENDING), additions_to_text(added))
            kept = set_aside(one.path, overlay / KEPT / one.path.relative_to(overlay))
        except (OSError, FileFault, ArticleFault) as error:
            log.warning("article.copy_not_settled", file=str(one.path), why=str(error))
            continue
        parts = differing_parts(one.original, one.copy)
        learned = len(added.asked_as) + len(added.not_asked_as)
        log.warning("article.copy_set_aside", file=str(kept), learned=learned, differs_in=parts)
        if parts:
            yield FileComplaint("copy-set-aside", str(kept.relative_to(overlay)), parts=parts)


def write_file(path: Path, text: str) -> None:
    """Whole or not at all: a reader never sees half a file. Line ends are written as they are."""
    path.parent.mkdir(parents=True, exist_ok=True)
    # In the same folder, as only on one disk renaming is one step; the name is none that the watcher reads.
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".new")
    with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    Path(name).replace(path)

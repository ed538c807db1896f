"""Where pictures are stored: as files, readable by nobody else, each whole or not there."""

import os
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.model.attachment import KINDS, StoredPicture

FOLDER = "attachments"

_ID = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class AttachmentStorage:
    folder: Path

    def find(self, id_: str) -> Path | None:
        """The file of the picture, if it is kept."""
        if not _ID.fullmatch(id_):
            return None
        paths = (self.folder / f"{id_}.{kind}" for kind in KINDS)
        return next((path for path in paths if path.is_file()), None)

    def stored(self) -> dict[str, StoredPicture]:
        """Every picture there is, by its id."""
        return {path.stem: stored_at(path) for path in self._files() if path == self.find(path.stem)}

    def put(self, id_: str, kind: str, data: bytes) -> StoredPicture:
        """The picture, kept: whole and on the disk, or not at all."""
        if not _ID.fullmatch(id_):
            raise ValueError(f"{id_!r} is no id of a picture")
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        unfinished = self.folder / f".{id_}.new"
        unfinished.unlink(missing_ok=True)
        with os.fdopen(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        path = self.folder / f"{id_}.{kind}"
        # Renamed only when all of it is on the disk: under its own name a picture is whole.
        unfinished.replace(path)
        _sync_folder(self.folder)
        return StoredPicture(kind, len(data))

    def drop(self, id_: str) -> None:
        if path := self.find(id_):
            path.unlink(missing_ok=True)
            _sync_folder(self.folder)

    def purge_orphans(self, belonging: Collection[str]) -> None:
        """Away with everything else than these pictures: what a crash has left behind."""
        for path in self._files():
            if path.stem not in belonging or path != self.find(path.stem):
                path.unlink(missing_ok=True)

    def _files(self) -> Iterator[Path]:
        return (path for path in self.folder.glob("*") if path.is_file()) if self.folder.is_dir() else iter(())


def stored_at(path: Path) -> StoredPicture:
    return StoredPicture(path.suffix.removeprefix("."), path.stat().st_size)


def _sync_folder(folder: Path) -> None:
    """What was named or removed in the folder is so after a power cut too."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

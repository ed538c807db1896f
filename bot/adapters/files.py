"""Files out: articles approved while running, written into the overlay that is watched like all knowledge."""

import asyncio
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

from bot.delivery.transport import DeliveryReceipt, DeliveryTrouble, TransportError
from bot.store import Delivery


@dataclass(frozen=True, slots=True)
class FileTransport:
    folder: Path

    async def send(self, delivery: Delivery) -> DeliveryReceipt:
        path = (self.folder / str(delivery.payload["path"])).resolve()
        if not path.is_relative_to(self.folder.resolve()):
            raise TransportError("outside the folder", DeliveryTrouble.REFUSED)
        try:
            await asyncio.to_thread(_write, path, str(delivery.payload["text"]))
        except OSError as error:
            raise TransportError(str(error), DeliveryTrouble.AGAIN) from error
        return DeliveryReceipt()


def _write(path: Path, text: str) -> None:
    """Whole or not at all: a reader never sees half a file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    # In the same folder, as only on one disk renaming is one step; the name is none that the watcher reads.
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".new")
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    Path(name).replace(path)

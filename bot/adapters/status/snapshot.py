"""The newest board: read beside the core, seldom, and what was read last is kept when nothing can be read."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import structlog

from bot.adapters.status.board import PAST, StatusBoard, StatusData
from bot.configuration.app_context import AppContext
from bot.store import Store

log = structlog.stdlib.get_logger()

SELDOM = 1.0
"""Seconds between two looks into the store, whatever is asked for meanwhile."""
PATIENCE = 2.0
"""Seconds that somebody waits for a look; then what was seen before must do."""
AGAIN = 5.0
"""Seconds after which a look is taken though nobody asks."""


class NoSnapshot(Exception):
    """Nothing could be read yet."""


@dataclass(slots=True)
class _StoreRead:
    """A look into the store that is under way."""

    began: float
    task: "asyncio.Task[None]"


class SnapshotReader:
    """Belongs to the loop that it is asked on. `open_store` opens a connection of its own, that only reads."""

    def __init__(
        self, open_store: Callable[[], Store], app: Callable[[], AppContext], clock: Callable[[], datetime]
    ) -> None:
        self._open_store, self._app, self._clock = open_store, app, clock
        self._seen: StatusData | None = None
        self._look: _StoreRead | None = None
        self._blind = False

    async def run(self) -> None:
        """Looks again and again, so that what was seen last is never long ago."""
        while True:
            await self._refreshed()
            await asyncio.sleep(AGAIN)

    async def board(self) -> StatusBoard:
        """What is known now.

        Raises:
            NoSnapshot: nothing could be read yet.
        """
        await self._refreshed()
        if self._seen is None:
            raise NoSnapshot
        return StatusBoard(self._app(), self._seen, self._clock())

    async def _refreshed(self) -> None:
        """Waits for a look, where one is due or under way."""
        now = asyncio.get_running_loop().time()
        if self._look is None or (self._look.task.done() and now - self._look.began >= SELDOM):
            self._look = _StoreRead(now, asyncio.create_task(self._read_store()))
        # wait() leaves the look to the others who wait for it; wait_for() would end it for all of them.
        await asyncio.wait([self._look.task], timeout=max(0.0, self._look.began + PATIENCE - now))

    async def _read_store(self) -> None:
        try:
            self._seen = await asyncio.to_thread(_read_status, self._open_store, self._clock())
        except Exception:
            # Said once, not at every look while it lasts.
            if not self._blind:
                log.exception("status.not_read")
            self._blind = True
        else:
            self._blind = False


def _read_status(open_store: Callable[[], Store], now: datetime) -> StatusData:
    store = open_store()
    try:
        return StatusData(now, store.desk, tuple(store.notices.published(now, now - PAST)))
    finally:
        store.close()

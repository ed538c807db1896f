"""What changes in the files is taken into use: read and indexed beside the running desk, then swapped in."""

import asyncio
from collections.abc import Callable
from datetime import datetime

import structlog

from bot.adapters.files import settle_copies
from bot.assistant.acts import KNOWN_PHRASES
from bot.commands.shared.file_changes import changes
from bot.configuration.app_context import AppContext
from bot.configuration.environment import Environment
from bot.configuration.faults import FileComplaint
from bot.configuration.loading import OVERLAY, build_app, reload_app
from bot.core import Core
from bot.transaction import Transactions
from bot.turn import Json

log = structlog.stdlib.get_logger()

AGAIN_SECONDS = 10.0
"""How long after a fault everything is looked at again, whether or not something changes."""


def start_app(environment: Environment) -> tuple[AppContext, tuple[FileComplaint, ...]]:
    """The context at start, and what support is to be told of its files. What earlier versions kept is settled.

    Raises:
        SettingsError: with every fault of the desk and language files.
    """
    app = build_app(environment, KNOWN_PHRASES)
    settled = tuple(settle_copies(app.knowledge.library, environment.data / OVERLAY))
    if app.knowledge.library.copies:
        app, _ = reload_app(app, environment)
    return app, (*app.complaints, *settled)


class KnowledgeReload:
    """For ever: `run`. `accept_loss` believes that what is gone is gone."""

    def __init__(
        self, environment: Environment, core: Core, transactions: Transactions, now: Callable[[], datetime]
    ) -> None:
        self._environment, self._core, self._transactions, self._now = environment, core, transactions, now
        self._one = asyncio.Lock()
        self._failed = ""

    async def run(self, wake: Callable[[], None]) -> None:
        overlay = self._environment.data / OVERLAY
        while True:
            try:
                async for _ in changes(self._environment.knowledge, overlay):
                    await self._take()
                    self._failed = ""
                    wake()
            except Exception as error:
                # Whatever it was: files that are looked at no more would be old ones until somebody starts the desk.
                self._failed = f"what changes in the files is not taken: {error!r}"
                log.exception("knowledge.not_taken")
            await asyncio.sleep(AGAIN_SECONDS)

    async def accept_loss(self) -> Json:
        gone = len(self._transactions.app().knowledge.library.missing)
        await self._take(believe_loss=True)
        return {"gone": gone, "articles": len(self._transactions.app().knowledge.library.articles)}

    def faults(self) -> list[str]:
        """What is wrong with the files just now."""
        found = (one.why for one in self._transactions.app().complaints)
        return [why for why in (self._failed, *found) if why]

    async def _take(self, *, believe_loss: bool = False) -> None:
        async with self._one:
            before = self._transactions.app()
            app, complaints = await asyncio.to_thread(self._read, before, believe_loss=believe_loss)
            await asyncio.wrap_future(self._core.ask(self._transactions.reload(app, complaints, self._now())))
            if app.knowledge.search is not before.knowledge.search or app.desk != before.desk or complaints:
                log.info("knowledge.taken", articles=len(app.knowledge.library.articles))

    def _read(self, app: AppContext, *, believe_loss: bool) -> tuple[AppContext, tuple[FileComplaint, ...]]:
        app, complaints = reload_app(app, self._environment, believe_loss=believe_loss)
        return app, (*complaints, *settle_copies(app.knowledge.library, self._environment.data / OVERLAY))

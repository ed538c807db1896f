"""Lessons, looked for in all that was ever asked: beside the core, with a connection that only reads."""

import asyncio
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime

import structlog

from bot.configuration.app_context import AppContext, Knowledge
from bot.delivery.transport import DeliveryReceipt, DeliveryTrouble, TransportError
from bot.model.lesson import Lesson
from bot.questions import lesson_decisions
from bot.store import Delivery, Store

log = structlog.stdlib.get_logger()


@dataclass(frozen=True, slots=True)
class LessonTransport:
    """`open_store` opens a connection of its own."""

    open_store: Callable[[], Store]
    app: Callable[[], AppContext]

    async def send(self, delivery: Delivery) -> DeliveryReceipt:  # noqa: ARG002 - as every transport
        try:
            return DeliveryReceipt(lessons=await asyncio.to_thread(self._found, self.app().knowledge))
        except Exception as error:
            log.exception("lessons.not_found")
            # Not ambiguous, as it would else be: that would count against the tenant, which has no part in it.
            raise TransportError(repr(error), DeliveryTrouble.AGAIN) from error

    async def offer(self, ask: "Callable[[Callable[[Store], None]], Future[None]]", now: datetime) -> None:
        """At the start: what was listed before, perhaps by an older version, can be decided about as ever."""
        try:
            found = await asyncio.to_thread(self._found, self.app().knowledge)
            await asyncio.wrap_future(ask(lambda store: store.lessons.offer(found, now)))
        except Exception:
            # Whoever presses a button of theirs is asked to have them listed anew.
            log.exception("lessons.not_offered")

    def _found(self, knowledge: Knowledge) -> tuple[Lesson, ...]:
        store = self.open_store()
        try:
            return tuple(lesson_decisions.open_lessons(store, knowledge))
        finally:
            store.close()

"""The core thread: messages in, one transaction for all that wait, futures out."""

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any, TypeVar

from bot.store import Store, StoreFailure

# One fsync for all of them: where the disk is slow it is this that costs, not the statements.
MOST_AT_ONCE = 64

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Message:
    # Any: each message has its own kind of result; `ask` ties the two together.
    act: Callable[[Store], Any]
    future: "Future[Any]"


class Core:
    """The only one that writes. What it is asked to do runs on its own thread, in order, and is on disk when the
    future resolves. An act that fails is undone alone; a commit or a disk that fails, fails every act in it.
    """

    def __init__(self, open_store: Callable[[], Store]) -> None:
        self._open_store = open_store
        self._messages: queue.SimpleQueue[_Message | None] = queue.SimpleQueue()
        # Written on the event loop, cases made everything else wait for 78 ms (p99); from a thread of its own for 2.3.
        self._thread = threading.Thread(target=self._run, name="core", daemon=True)
        self._started: Future[None] = Future()
        self.broken: str = ""
        """Why the last transaction could not be written; "" when it could."""

    def start(self) -> None:
        """Opens the store; whatever that raises is raised here."""
        self._thread.start()
        self._started.result()

    def stop(self) -> None:
        """Finishes what has been asked, then closes the store."""
        self._messages.put(None)
        self._thread.join()

    def ask(self, act: Callable[[Store], T]) -> "Future[T]":
        future: Future[T] = Future()
        self._messages.put(_Message(act, future))
        return future

    def _run(self) -> None:
        try:
            store = self._open_store()
        except BaseException as error:
            self._started.set_exception(error)
            return
        self._started.set_result(None)
        running = True
        while running:
            batch, running = self._next_batch()
            if batch:
                self._run_batch(store, batch)
        store.close()

    def _next_batch(self) -> tuple[list[_Message], bool]:
        """All that wait, and whether to go on after them."""
        batch: list[_Message] = []
        message = self._messages.get()
        while message is not None:
            batch.append(message)
            if len(batch) == MOST_AT_ONCE:
                return batch, True
            try:
                message = self._messages.get_nowait()
            except queue.Empty:
                return batch, True
        return batch, False

    def _run_batch(self, store: Store, batch: list[_Message]) -> None:
        """What nobody waits for any more is left out: Teams will tell it again."""
        batch = [message for message in batch if message.future.set_running_or_notify_cancel()]
        outcomes: list[Callable[[], None]] = []
        try:
            with store.transaction():
                outcomes.extend(_try(store, message) for message in batch)
        except Exception as error:
            self.broken = str(error)
            for message in batch:
                message.future.set_exception(error)
            return
        self.broken = ""
        # Only after COMMIT: whoever is told may rely on it being on disk.
        for tell in outcomes:
            tell()


def _try(store: Store, message: _Message) -> Callable[[], None]:
    """Does what the message asks; how to tell the asker, once it is on disk.

    Raises:
        StoreFailure: nothing can be written; SQLite may have undone the whole transaction already.
    """
    try:
        with store.savepoint():
            result = message.act(store)
    except StoreFailure:
        raise
    except Exception as error:
        failure = error
        return lambda: message.future.set_exception(failure)
    return lambda: message.future.set_result(result)

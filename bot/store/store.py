"""The one database: its connection, its transactions, and the rooms in it."""

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

from sqlite_utils import Database

from bot.settings import Keep
from bot.store.attachments import Attachments
from bot.store.cases import Cases
from bot.store.checks import Checks
from bot.store.destinations import Destinations
from bot.store.dialogs import Dialogs
from bot.store.inbox import Inbox
from bot.store.lessons import Lessons
from bot.store.migrations import migrations
from bot.store.outbox import Outbox
from bot.store.people import People
from bot.store.places import Places
from bot.store.questions import Questions
from bot.store.rows import change, moment, row, stamp
from bot.store.stuck import Stuck

FILE = "lotsen.db"

StoreFailure = sqlite3.OperationalError
"""What cannot be mended by trying a turn differently: a full or broken disk."""


class SchemaFault(Exception):
    """The database is not of this build: a newer one has been here, or this one has not been yet."""


class Store:
    """A connection belongs to the thread that made it; only one may write."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self.inbox = Inbox(db)
        self.places = Places(db)
        self.people = People(db)
        self.questions = Questions(db)
        self.cases = Cases(db)
        self.dialogs = Dialogs(db)
        self.attachments = Attachments(db)
        self.checks = Checks(db)
        self.lessons = Lessons(db)
        self.outbox = Outbox(db)
        self.destinations = Destinations(db)
        self.stuck = Stuck(db)

    @classmethod
    def open(cls, folder: Path) -> "Store":
        """The writing connection; makes or brings up to date what is not there yet.

        Raises:
            SchemaFault: a newer build has been here.
        """
        folder.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(folder / FILE, isolation_level=None, timeout=10)
        db = Database(connection, strict=True)
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON"):
            connection.execute(f"PRAGMA {pragma}")
        _refuse_newer(db)
        migrations.apply(db)
        return cls(db)

    @classmethod
    def read(cls, folder: Path) -> "Store":
        """A connection that can only read, beside a running desk.

        Raises:
            FileNotFoundError: there is nothing to read yet.
            SchemaFault: a newer build has been here.
        """
        if not (folder / FILE).exists():
            raise FileNotFoundError(folder / FILE)
        connection = sqlite3.connect(f"file:{folder / FILE}?mode=ro", uri=True, timeout=10)
        db = Database(connection)
        _refuse_newer(db)
        if migrations.pending(db):
            raise SchemaFault("the data is from an older version; start the desk once to bring it up to date")
        return cls(db)

    def close(self) -> None:
        self._db.close()

    @contextmanager
    def transaction(self) -> Generator[None]:
        """All that is done inside is on disk afterwards, or none of it."""
        change(self._db, "BEGIN IMMEDIATE")
        try:
            yield
            change(self._db, "COMMIT")
        except BaseException:
            if self._db.conn.in_transaction:
                change(self._db, "ROLLBACK")
            raise

    @contextmanager
    def part(self) -> Generator[None]:
        """Inside a transaction: undone alone when it fails."""
        with self._db.atomic():
            yield

    def forget(self, now: datetime, keep: Keep) -> None:
        """Removes what has been kept long enough."""
        self.inbox.forget(now - timedelta(days=keep.inbox))
        self.outbox.forget(now - timedelta(days=keep.deliveries))
        self.questions.forget(now - timedelta(days=keep.questions))
        self.cases.forget(now - timedelta(days=keep.cases))
        self.dialogs.forget(now, now - timedelta(days=keep.questions))
        self.checks.forget(now - timedelta(days=keep.cases))

    def beat(self, now: datetime) -> datetime | None:
        """Writes the hour; fails where nothing can be written (a full disk). The hour written before, None at first."""
        before = row(self._db, "SELECT at FROM heartbeat")
        change(self._db, "INSERT OR REPLACE INTO heartbeat (id, at) VALUES (1, ?)", stamp(now))
        return moment(before["at"]) if before else None


def _refuse_newer(db: Database) -> None:
    known = {one.name for one in migrations.pending(db)} | {one.name for one in migrations.applied(db)}
    ours = {one.name for one in migrations.pending(Database(memory=True))}
    if unknown := known - ours:
        raise SchemaFault(f"a newer version has written here: {', '.join(sorted(unknown))}")

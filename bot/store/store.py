"""The one database: its connection, its transactions, and the rooms in it."""

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from datetime import datetime, timedelta
from enum import Enum
from pathlib import Path

from sqlite_utils import Database

from bot.configuration.desk_file import RetentionDays
from bot.model.waiting import Waiting
from bot.store.attachments import Attachments
from bot.store.cases import Cases
from bot.store.contact_checks import ContactChecks
from bot.store.deliveries.dead_letters import DeadLetters
from bot.store.deliveries.destinations import Destinations
from bot.store.deliveries.outbox import Outbox
from bot.store.deliveries.posts import Posts
from bot.store.deliveries.running_time import running_time
from bot.store.dialogs import Dialogs
from bot.store.later_migrations import migrations
from bot.store.lessons import Lessons
from bot.store.notices import Notices
from bot.store.people import People
from bot.store.personal_data import PersonalDataIndex
from bot.store.places import Places
from bot.store.questions import Questions
from bot.store.releases import Releases
from bot.store.rows import change, moment, row, stamp
from bot.store.turns.inbox import Inbox
from bot.store.turns.message_counts import MessageCounts
from bot.store.turns.presses import Presses
from bot.store.turns.settings import Settings
from bot.store.turns.waiting import waiting_in
from bot.turn import Json

FILE = "lotsen.db"

_PATIENCE = 10
"""Seconds to wait for somebody else who holds the file."""

StoreFailure = sqlite3.OperationalError
"""What cannot be mended by trying a turn differently: a full or broken disk."""


class SchemaFault(Exception):
    """The database is not of this build: a newer one has been here, or this one has not been yet."""


class _Remnant(Enum):
    """Where on the disk something of what was erased may still lie."""

    NOTHING = 0
    IN_LOG = 1
    IN_PAGES = 2

    def __bool__(self) -> bool:
        return self is not _Remnant.NOTHING


class Store:
    """A connection belongs to the thread that made it; only one may write."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._left_behind = _Remnant.NOTHING
        self.inbox = Inbox(db)
        self.places = Places(db)
        self.people = People(db)
        self.settings = Settings(db, self.places, self.people)
        self.questions = Questions(db)
        self.cases = Cases(db)
        self.dialogs = Dialogs(db)
        self.attachments = Attachments(db)
        self.contact_checks = ContactChecks(db)
        self.message_counts = MessageCounts(db)
        self.presses = Presses(db)
        self.lessons = Lessons(db)
        self.outbox = Outbox(db)
        self.posts = Posts(db)
        self.notices = Notices(db)
        self.releases = Releases(db)
        self.destinations = Destinations(db)
        self.dead_letters = DeadLetters(db)

    @classmethod
    def open(cls, folder: Path) -> "Store":
        """The writing connection; makes or brings up to date what is not there yet.

        Raises:
            SchemaFault: a newer build has been here.
        """
        folder.mkdir(parents=True, exist_ok=True)
        # One writing connection for the file: SQLite before 3.51.3 can corrupt a WAL database that several write to.
        # isolation_level=None: else the module begins transactions by itself, deferred ones, beside ours.
        connection = sqlite3.connect(folder / FILE, isolation_level=None, timeout=_PATIENCE)
        db = Database(connection, strict=True)
        # FULL: with NORMAL 133 of 150 power cuts lost rows that had been acknowledged, with FULL none did.
        # Foreign keys are off in SQLite until a connection asks for them.
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON"):
            connection.execute(f"PRAGMA {pragma}")
        _refuse_newer(db)
        # Only after _refuse_newer: an older build must not go on migrating what a newer one has made.
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
        # mode=ro: a slip in a command can then not write beside the desk, which is to be the only one that does.
        connection = sqlite3.connect(f"file:{folder / FILE}?mode=ro", uri=True, timeout=_PATIENCE)
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
        # IMMEDIATE: sqlite-utils' own atomic() begins deferred, and would meet another writer half-way through.
        change(self._db, "BEGIN IMMEDIATE")
        try:
            yield
            change(self._db, "COMMIT")
        except BaseException:
            # On a full disk SQLite may have rolled back by itself; a second ROLLBACK would hide the real fault.
            if self._db.conn.in_transaction:
                change(self._db, "ROLLBACK")
            raise
        # After COMMIT, as VACUUM refuses to run inside a transaction.
        if self._left_behind:
            self._left_behind = self._cleared(self._left_behind)

    @contextmanager
    def savepoint(self) -> Generator[None]:
        """Inside a transaction: undone alone when it fails."""
        # Inside a transaction atomic() is a savepoint.
        with self._db.atomic():
            yield

    def waiting_in(self, thread: str, person: str, now: datetime) -> Waiting:
        """What waits there for an answer of that person."""
        return waiting_in(self._db, thread, person, now)

    def forget(self, now: datetime, keep: RetentionDays) -> None:
        """Removes what has been kept long enough."""
        # The id of a private chat is a trace of its person too: what is left of it goes as after an erasing.
        if self.places.forget():
            self._left_behind = _Remnant.IN_PAGES
        self.inbox.forget(now - timedelta(days=keep.inbox))
        self.message_counts.forget(now - timedelta(days=1))
        self.presses.forget(now - timedelta(days=1))
        self.outbox.forget(now - timedelta(days=keep.deliveries))
        self.questions.forget(now - timedelta(days=keep.questions))
        self.cases.forget(now - timedelta(days=keep.cases))
        self.dialogs.forget(now, now - timedelta(days=keep.questions))
        self.contact_checks.forget(now - timedelta(days=keep.cases))

    def data_of(self, person: str) -> dict[str, list[Json]]:
        """Everything that is kept about a person, as it is kept, room by room."""
        return {
            "person": self.people.data_of(person),
            "remembered": self.people.remembered_rows(person),
            "questions": self.questions.data_of(person),
            "cases": self.cases.data_of(person),
            "watched": self.cases.watched_data_of(person),
            "dialogs": self.dialogs.data_of(person),
            "pictures": self.attachments.data_of(person),
        }

    def erase(self, person: str, at: datetime) -> tuple[str, ...]:
        """Nothing that is kept tells of this person any more, also on the disk once this is committed and nobody reads.

        The ids of pictures whose files are to go.
        """
        personal_data = self._personal_data(person)
        # First of all: foreign keys are checked at each statement, and the rows below become nobody's.
        self.people.add_placeholder()
        self.places.add_placeholder()
        self.inbox.erase()
        self.outbox.erase(personal_data, at)
        self.lessons.erase(personal_data)
        self.cases.erase(personal_data)
        self.dialogs.erase(personal_data)
        self.message_counts.erase(personal_data)
        self.presses.erase(personal_data)
        self.notices.erase(personal_data)
        self.releases.erase(personal_data)
        self.questions.erase(personal_data)
        pictures = self.attachments.erase(person)
        self.places.erase(personal_data, at)
        # Last: while a row of another room is still theirs, its foreign key refuses this.
        self.people.erase(personal_data)
        self._left_behind = _Remnant.IN_PAGES
        return pictures

    @property
    def desk(self) -> str:
        """The desk's own id, made with the database."""
        found = row(self._db, "SELECT id FROM desk")
        assert found is not None  # noqa: S101 - the migration that makes the table makes the row
        return found["id"]

    def write_heartbeat(self, now: datetime) -> datetime | None:
        """Writes the hour; fails where nothing can be written (a full disk). The hour written before, None at first."""
        before, running = row(self._db, "SELECT at FROM heartbeat"), running_time(self._db, now)
        change(
            self._db,
            "INSERT INTO heartbeat (id, at, running) VALUES (1, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET at = excluded.at, running = excluded.running",
            *(stamp(now), stamp(running)),
        )
        return moment(before["at"]) if before else None

    def _personal_data(self, person: str) -> PersonalDataIndex:
        asked, cases = self.questions.data_of(person), self.cases.data_of(person)
        chats = self.places.of_person(person)
        numbers = tuple(int(one["number"]) for one in cases)
        ids = tuple(int(one["id"]) for one in asked)
        copies = self.questions.copies_of(ids)
        copied = (copy.text for id_ in copies if (copy := self.questions.get(id_)))
        texts = tuple(dict.fromkeys((*(str(one["text"]) for one in asked), *copied)))
        taught = self.lessons.texts() & set(texts)
        return PersonalDataIndex(
            person=person,
            chats=tuple(chats),
            threads=tuple({str(one["thread"]) for one in (*asked, *cases) if one["place"] not in chats}),
            questions=ids,
            copies=copies,
            cases=numbers,
            releases=self.releases.of_cases(numbers),
            texts=texts,
            alone=tuple(text for text in taught if not self.questions.asked_by_others(text, (*ids, *copies))),
        )

    def _cleared(self, left: _Remnant) -> _Remnant:
        """Writes the file anew, then empties the log of changes, where old pages lie, as soon as nobody reads them.

        secure_delete alone leaves words in the gaps of pages whose rows SQLite has moved elsewhere. Somebody who reads
        is not waited for, as every turn would wait too: it is tried again with the next one.
        """
        try:
            change(self._db, "PRAGMA busy_timeout = 0")
            if left is _Remnant.IN_PAGES:
                change(self._db, "VACUUM")
                left = _Remnant.IN_LOG
            # A checkpoint that a reader holds up raises nothing; it says so in its column `busy`.
            found = row(self._db, "PRAGMA wal_checkpoint(TRUNCATE)")
        except StoreFailure:
            return left
        finally:
            change(self._db, f"PRAGMA busy_timeout = {_PATIENCE * 1000}")
        return left if found is None or found["busy"] else _Remnant.NOTHING


def _refuse_newer(db: Database) -> None:
    known = {one.name for one in migrations.pending(db)} | {one.name for one in migrations.applied(db)}
    # In an empty database everything is pending: so these are the names of all that this build knows.
    ours = {one.name for one in migrations.pending(Database(memory=True))}
    if unknown := known - ours:
        raise SchemaFault(f"a newer version has written here: {', '.join(sorted(unknown))}")

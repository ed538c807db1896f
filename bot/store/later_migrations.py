"""The newest changes to the tables, in order, after those in migrations.py."""

from sqlite_utils import Database

from bot.store.migrations import migrations


@migrations()
def order_of_asking(db: Database) -> None:
    """Of what is open in a thread, what was asked last: not by the clock, as one turn may ask twice."""
    db.conn.execute("ALTER TABLE talks ADD COLUMN asked_order INTEGER NOT NULL DEFAULT 0")
    db.conn.execute("ALTER TABLE dialogs ADD COLUMN asked_order INTEGER NOT NULL DEFAULT 0")
    # Where both are open from before, the later one; of the same turn, the dialog.
    db.conn.execute(
        "UPDATE talks SET asked_order = 1 WHERE NOT EXISTS (SELECT 1 FROM dialogs WHERE dialogs.thread = talks.thread"
        " AND dialogs.person = talks.person AND dialogs.state = 'open' AND dialogs.touched >= talks.since)"
    )


@migrations()
def notice_presses(db: Database) -> None:
    """When a notice's button was last pressed: the second click of a double click does nothing."""
    db.conn.execute(
        "CREATE TABLE notice_presses (number INTEGER NOT NULL REFERENCES notices (number), window INTEGER NOT NULL,"
        " verb TEXT NOT NULL, person TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (number, window, verb, person))"
        " STRICT, WITHOUT ROWID"
    )


@migrations()
def lessons_that_are_offered(db: Database) -> None:
    """What was found beside the core, so that a decision about it reads one row and not every question."""
    db.conn.execute(
        "CREATE TABLE lessons_offered (id TEXT PRIMARY KEY, kind TEXT NOT NULL, language TEXT NOT NULL,"
        " slug TEXT NOT NULL, texts TEXT NOT NULL, at TEXT NOT NULL) STRICT, WITHOUT ROWID"
    )


@migrations()
def nothing_is_looked_for_in_all_that_was(db: Database) -> None:
    """What is to be sent of a post, what was asked lately, what is over: found without a look at all the rest."""
    db.conn.execute("CREATE INDEX deliveries_of_post ON deliveries (post, verb, state) WHERE post IS NOT NULL")
    db.conn.execute("CREATE INDEX questions_lately ON questions (thread, person, asked)")
    db.conn.execute("CREATE INDEX notices_past ON notices (over) WHERE over IS NOT NULL")


@migrations()
def time_that_the_desk_runs(db: Database) -> None:
    """How long something is tried is counted while the desk runs; what is told of an answer that comes late."""
    db.conn.execute("ALTER TABLE heartbeat ADD COLUMN running TEXT NOT NULL DEFAULT ''")
    db.conn.execute("UPDATE heartbeat SET running = at")
    db.conn.execute("ALTER TABLE deliveries ADD COLUMN late TEXT NOT NULL DEFAULT ''")


@migrations()
def numbers_of_questions_are_used_once(db: Database) -> None:
    """SQLite gives the number of a forgotten question to the next one, and a post of that name was there already."""
    db.conn.execute("CREATE TABLE last_question (id INTEGER NOT NULL) STRICT")
    names = db.conn.execute("SELECT name FROM posts WHERE name LIKE 'question:%'").fetchall()
    used = [int(number) for (name,) in names if (number := str(name).split(":")[1]).isdecimal()]
    db.conn.execute("INSERT INTO last_question (id) VALUES (?)", [max(used, default=0)])


@migrations()
def subscriptions_in_order(db: Database) -> None:
    """In which order a place subscribed; until now told by the number that SQLite gives a row by itself."""
    db.conn.execute("ALTER TABLE subscriptions ADD COLUMN position INTEGER NOT NULL DEFAULT 0")
    db.conn.execute("UPDATE subscriptions SET position = rowid")

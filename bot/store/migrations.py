"""How the database came to be: the changes to its tables, in order; the newest are in later_migrations.py."""

from uuid import uuid4

from sqlite_utils import Database, Migrations

migrations = Migrations("lotsen")


@migrations()
def the_house(db: Database) -> None:
    """Turns in, cases and talk in the middle, posts and deliveries out."""
    # One by one: executescript() commits first, and a migration that fails would stay half done.
    for statement in _HOUSE.split(";"):
        db.conn.execute(statement)


@migrations()
def the_life_of_cases(db: Database) -> None:
    """Cases out of dialogs, with all that happens to them: who has them, who waits, what was promised."""
    for statement in _LIFE_OF_CASES.split(";"):
        db.conn.execute(statement)


@migrations()
def what_people_told(db: Database) -> None:
    """What a person has told once and need not tell again."""
    db.conn.execute(
        "CREATE TABLE remembered (person TEXT NOT NULL REFERENCES people (id), field TEXT NOT NULL,"
        " value TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (person, field)) STRICT, WITHOUT ROWID"
    )


@migrations()
def guided_dialogs(db: Database) -> None:
    """What people are in the middle of telling."""
    db.conn.execute(
        "CREATE TABLE dialogs (id INTEGER PRIMARY KEY AUTOINCREMENT, flow TEXT NOT NULL,"
        " person TEXT NOT NULL REFERENCES people (id), place TEXT NOT NULL REFERENCES places (id),"
        " thread TEXT NOT NULL, language TEXT NOT NULL, question INTEGER, answers TEXT NOT NULL, asked TEXT NOT NULL,"
        " compared INTEGER NOT NULL, thorough INTEGER NOT NULL, state TEXT NOT NULL, touched TEXT NOT NULL) STRICT"
    )
    db.conn.execute("CREATE INDEX dialogs_open ON dialogs (thread, person, touched) WHERE state = 'open'")


@migrations()
def posts_by_name(db: Database) -> None:
    """When a post was made is found by its name: everything a message led to is taken back in order."""
    db.conn.execute("CREATE INDEX deliveries_posts ON deliveries (post) WHERE verb = 'post'")


@migrations()
def pictures(db: Database) -> None:
    """Pictures people send. One whose case is forgotten belongs to nothing, and goes with the next tidying."""
    for statement in _PICTURES.split(";"):
        db.conn.execute(statement)


_PICTURES = """
CREATE TABLE attachments (
    id TEXT PRIMARY KEY, person TEXT NOT NULL REFERENCES people (id), place TEXT NOT NULL REFERENCES places (id),
    thread TEXT NOT NULL, language TEXT NOT NULL, name TEXT NOT NULL, at TEXT NOT NULL, state TEXT NOT NULL,
    kind TEXT NOT NULL, size INTEGER NOT NULL, reason TEXT NOT NULL,
    question INTEGER REFERENCES questions (id) ON DELETE SET NULL,
    number INTEGER REFERENCES cases (number) ON DELETE SET NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX attachments_person ON attachments (person, at);
CREATE INDEX attachments_question ON attachments (question);
CREATE INDEX attachments_number ON attachments (number)
"""


@migrations()
def contacts_are_asked(db: Database) -> None:
    """Where each person is met in private, and whether contacts have said that their details are right."""
    db.conn.execute("ALTER TABLE people ADD COLUMN chat TEXT REFERENCES places (id)")
    db.conn.execute(
        "CREATE TABLE contact_checks (id INTEGER PRIMARY KEY AUTOINCREMENT, contact TEXT NOT NULL, asked TEXT NOT NULL,"
        " reminded TEXT, settled TEXT, outcome TEXT) STRICT"
    )
    db.conn.execute("CREATE INDEX contact_checks_contact ON contact_checks (contact, id)")


@migrations()
def talks_behind_talks(db: Database) -> None:
    """Facts that were being asked when something else came in between are come back to."""
    db.conn.execute("ALTER TABLE talks ADD COLUMN behind INTEGER")


@migrations()
def the_courier_rests(db: Database) -> None:
    """Deliveries by where they go, so that one destination can rest while the others are served; posts sent once."""
    for statement in _DESTINATIONS.split(";"):
        db.conn.execute(statement)
    # By itself: the trigger has semicolons of its own, by which it would be cut.
    db.conn.execute(_MOVING_UP)


@migrations()
def notices(db: Database) -> None:
    """Maintenance and incidents, their posts, and who subscribes."""
    for statement in _NOTICES.split(";"):
        db.conn.execute(statement)


@migrations()
def people_who_flood(db: Database) -> None:
    """How much each person has done lately; counted from `since`."""
    db.conn.execute(
        "CREATE TABLE floods (person TEXT NOT NULL REFERENCES people (id), what TEXT NOT NULL, since TEXT NOT NULL,"
        " many INTEGER NOT NULL, PRIMARY KEY (person, what)) STRICT, WITHOUT ROWID"
    )


@migrations()
def what_is_asked_of_notices_often(db: Database) -> None:
    """When a notice was last looked through for what is due; which incidents have been over for how long."""
    db.conn.execute("ALTER TABLE notices ADD COLUMN told TEXT")
    db.conn.execute("ALTER TABLE notices ADD COLUMN over TEXT")
    db.conn.execute("CREATE INDEX notices_over ON notices (kind, over) WHERE over IS NOT NULL")


@migrations()
def who_waits_for_a_notice(db: Database) -> None:
    """People who have what a notice tells of, and want to hear when it is over."""
    db.conn.execute(
        "CREATE TABLE notice_waiters (notice INTEGER NOT NULL REFERENCES notices (number),"
        " person TEXT NOT NULL REFERENCES people (id), place TEXT NOT NULL, thread TEXT NOT NULL,"
        " language TEXT NOT NULL, since TEXT NOT NULL, PRIMARY KEY (notice, person, thread)) STRICT, WITHOUT ROWID"
    )


# STRICT: otherwise SQLite keeps a text in a column of numbers without a word.
# WITHOUT ROWID where the key is a text: a row then lies in the key's own tree, not behind it.
# AUTOINCREMENT where people know the number: otherwise the highest one is given again once its row is gone.
# Indexes of what waits hold nothing else: what was sent is kept for thirty days, and would make them large.
_HOUSE = """
CREATE TABLE inbox (
    key TEXT PRIMARY KEY, received TEXT NOT NULL, outcome TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX inbox_received ON inbox (received);
CREATE TABLE heartbeat (
    id INTEGER PRIMARY KEY CHECK (id = 1), at TEXT NOT NULL
) STRICT;

CREATE TABLE places (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, tenant TEXT NOT NULL, service_url TEXT NOT NULL, bot_id TEXT NOT NULL,
    team TEXT NOT NULL, name TEXT NOT NULL, service TEXT, welcomed TEXT, removed TEXT
) STRICT;
CREATE TABLE people (
    id TEXT PRIMARY KEY, teams_id TEXT NOT NULL, name TEXT NOT NULL, chosen_language TEXT, last_language TEXT,
    tenant TEXT NOT NULL
) STRICT;
CREATE TABLE team_members (
    team TEXT NOT NULL, person TEXT NOT NULL, PRIMARY KEY (team, person)
) STRICT, WITHOUT ROWID;
CREATE TABLE queue_places (
    queue TEXT PRIMARY KEY, place TEXT NOT NULL REFERENCES places (id), bound_by TEXT NOT NULL, bound TEXT NOT NULL
) STRICT;

CREATE TABLE questions (
    id INTEGER PRIMARY KEY, asked TEXT NOT NULL, person TEXT NOT NULL REFERENCES people (id),
    place TEXT NOT NULL REFERENCES places (id), thread TEXT NOT NULL, activity TEXT NOT NULL, language TEXT NOT NULL,
    asked_in TEXT NOT NULL, text TEXT NOT NULL, outcome TEXT NOT NULL, shown TEXT NOT NULL, chosen TEXT, verdict TEXT,
    rephrases INTEGER REFERENCES questions (id), copy_of INTEGER REFERENCES questions (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX questions_copy ON questions (copy_of, person);
CREATE INDEX questions_asked ON questions (asked);
CREATE INDEX questions_activity ON questions (place, activity);
CREATE INDEX questions_thread ON questions (thread, person, id);
CREATE INDEX questions_rephrases ON questions (rephrases);
CREATE TABLE facts_told (
    thread TEXT NOT NULL, person TEXT NOT NULL, slug TEXT NOT NULL, fact TEXT NOT NULL, answer INTEGER NOT NULL,
    told TEXT NOT NULL, PRIMARY KEY (thread, person, slug, fact)
) STRICT, WITHOUT ROWID;
CREATE TABLE lessons (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, language TEXT NOT NULL, slug TEXT NOT NULL, texts TEXT NOT NULL,
    verdict TEXT NOT NULL, decided_by TEXT NOT NULL, decided TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE talks (
    thread TEXT NOT NULL, person TEXT NOT NULL, step TEXT NOT NULL, question INTEGER, since TEXT NOT NULL,
    PRIMARY KEY (thread, person)
) STRICT, WITHOUT ROWID;

CREATE TABLE cases (
    number INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, state TEXT NOT NULL, queue TEXT NOT NULL,
    service TEXT, organisation TEXT, person TEXT NOT NULL REFERENCES people (id),
    place TEXT NOT NULL REFERENCES places (id), thread TEXT NOT NULL, language TEXT NOT NULL, text TEXT NOT NULL,
    shown TEXT NOT NULL, question INTEGER UNIQUE, holder TEXT REFERENCES people (id), opened TEXT NOT NULL,
    promised TEXT NOT NULL, fallen_back TEXT
) STRICT;
CREATE INDEX cases_waiting ON cases (queue, opened) WHERE state = 'received' AND fallen_back IS NULL;
INSERT INTO sqlite_sequence (name, seq) VALUES ('cases', 1000);
CREATE TABLE case_events (
    id INTEGER PRIMARY KEY, number INTEGER NOT NULL REFERENCES cases (number), at TEXT NOT NULL, person TEXT,
    what TEXT NOT NULL, text TEXT NOT NULL
) STRICT;
CREATE INDEX case_events_number ON case_events (number, id);

CREATE TABLE posts (
    name TEXT PRIMARY KEY, place TEXT NOT NULL, lane TEXT NOT NULL, thread TEXT NOT NULL, activity TEXT,
    state TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX posts_activity ON posts (activity);
CREATE TABLE deliveries (
    id INTEGER PRIMARY KEY, lane TEXT NOT NULL, verb TEXT NOT NULL, place TEXT, thread TEXT NOT NULL, post TEXT,
    number INTEGER, payload TEXT NOT NULL, state TEXT NOT NULL, attempts INTEGER NOT NULL, created TEXT NOT NULL,
    not_before TEXT NOT NULL, expires TEXT NOT NULL, settled TEXT, error TEXT
) STRICT;
CREATE INDEX deliveries_lane ON deliveries (lane, id) WHERE state IN ('waiting', 'sending');
CREATE INDEX deliveries_due ON deliveries (not_before, id) WHERE state = 'waiting';
CREATE INDEX deliveries_place ON deliveries (place) WHERE state = 'waiting';
CREATE INDEX deliveries_post ON deliveries (post) WHERE state = 'waiting';
CREATE INDEX deliveries_number ON deliveries (number);
CREATE INDEX deliveries_settled ON deliveries (settled)
"""

# Of cases from before there were promises, what somebody had looked at counts as kept: nobody is reminded of it.
_LIFE_OF_CASES = """
ALTER TABLE cases ADD COLUMN flow TEXT NOT NULL DEFAULT '';
ALTER TABLE cases ADD COLUMN dialog INTEGER;
ALTER TABLE cases ADD COLUMN details TEXT NOT NULL DEFAULT '[]';
ALTER TABLE cases ADD COLUMN role TEXT NOT NULL DEFAULT '';
ALTER TABLE cases ADD COLUMN cause TEXT NOT NULL DEFAULT '';
ALTER TABLE cases ADD COLUMN visibility TEXT NOT NULL DEFAULT 'own';
ALTER TABLE cases ADD COLUMN impact TEXT NOT NULL DEFAULT '';
ALTER TABLE cases ADD COLUMN urgent INTEGER NOT NULL DEFAULT 0;
ALTER TABLE cases ADD COLUMN copies TEXT NOT NULL DEFAULT '[]';
ALTER TABLE cases ADD COLUMN peers INTEGER NOT NULL DEFAULT 0;
ALTER TABLE cases ADD COLUMN tier TEXT NOT NULL DEFAULT 'support';
ALTER TABLE cases ADD COLUMN urgency TEXT;
ALTER TABLE cases ADD COLUMN refs TEXT NOT NULL DEFAULT '[]';
ALTER TABLE cases ADD COLUMN planned TEXT;
ALTER TABLE cases ADD COLUMN called TEXT;
ALTER TABLE cases ADD COLUMN merged_into INTEGER REFERENCES cases (number) ON DELETE SET NULL;
ALTER TABLE cases ADD COLUMN resumes TEXT;
ALTER TABLE cases ADD COLUMN incident_asked TEXT;
ALTER TABLE cases ADD COLUMN settled TEXT;
CREATE UNIQUE INDEX cases_dialog ON cases (dialog);
CREATE INDEX cases_person ON cases (person, number);
CREATE INDEX cases_service ON cases (service, state);
CREATE INDEX cases_merged ON cases (merged_into);
CREATE TABLE case_watchers (
    number INTEGER NOT NULL REFERENCES cases (number) ON DELETE CASCADE,
    person TEXT NOT NULL REFERENCES people (id), organisation TEXT, place TEXT NOT NULL REFERENCES places (id),
    thread TEXT NOT NULL, language TEXT NOT NULL, since TEXT NOT NULL, contact TEXT NOT NULL,
    PRIMARY KEY (number, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX case_watchers_person ON case_watchers (person);
CREATE TABLE promises (
    number INTEGER NOT NULL REFERENCES cases (number) ON DELETE CASCADE, what TEXT NOT NULL, due TEXT NOT NULL,
    kept TEXT, PRIMARY KEY (number, what)
) STRICT, WITHOUT ROWID;
INSERT INTO promises (number, what, due, kept)
    SELECT number, 'look', promised, CASE state WHEN 'received' THEN NULL ELSE promised END FROM cases
"""


# What waited before deliveries had destinations is given one, or it would never be claimed.
_DESTINATIONS = """
CREATE TABLE destinations (
    name TEXT PRIMARY KEY, failures INTEGER NOT NULL, rests_until TEXT, once_from TEXT, stopped TEXT, resumed TEXT,
    error TEXT NOT NULL
) STRICT, WITHOUT ROWID;
ALTER TABLE places ADD COLUMN refused TEXT;
CREATE INDEX places_tenant ON places (tenant, refused);
ALTER TABLE posts ADD COLUMN once INTEGER NOT NULL DEFAULT 0;
ALTER TABLE deliveries ADD COLUMN once INTEGER NOT NULL DEFAULT 0;
ALTER TABLE deliveries ADD COLUMN destination TEXT NOT NULL DEFAULT '';
ALTER TABLE deliveries ADD COLUMN behind INTEGER NOT NULL DEFAULT 0;
UPDATE deliveries SET destination = CASE verb WHEN 'mail' THEN 'mail' WHEN 'hook' THEN lane WHEN 'file' THEN 'knowledge'
    ELSE coalesce((SELECT tenant FROM places WHERE places.id = deliveries.place), '') END;
DROP INDEX deliveries_lane;
CREATE INDEX deliveries_lane ON deliveries (lane, once, id) WHERE state = 'waiting';
CREATE INDEX deliveries_next ON deliveries (destination, once, not_before, id) WHERE state = 'waiting' AND behind = 0;
CREATE INDEX deliveries_expires ON deliveries (expires) WHERE state = 'waiting';
CREATE INDEX deliveries_sending ON deliveries (destination) WHERE state = 'sending'
"""

_MOVING_UP = """
CREATE TRIGGER deliveries_moving_up AFTER UPDATE OF state ON deliveries
WHEN old.state = 'waiting' AND new.state <> 'waiting' BEGIN
    UPDATE deliveries SET behind = 0 WHERE id = (
        SELECT id FROM deliveries WHERE lane = old.lane AND state = 'waiting' ORDER BY once, id LIMIT 1
    );
END
"""
"""`behind`: another of its lane certainly comes first. So a hundred thousand in one lane cost no more than one."""


_NOTICES = """
CREATE TABLE notices (
    number INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, service TEXT NOT NULL, state TEXT NOT NULL,
    made TEXT NOT NULL, whole TEXT NOT NULL
) STRICT;
CREATE INDEX notices_state ON notices (state, service);
CREATE TABLE notice_events (
    id INTEGER PRIMARY KEY, number INTEGER NOT NULL REFERENCES notices (number), at TEXT NOT NULL, by TEXT NOT NULL,
    what TEXT NOT NULL, text TEXT NOT NULL
) STRICT;
CREATE INDEX notice_events_number ON notice_events (number, id);
CREATE TABLE notice_posts (
    number INTEGER NOT NULL REFERENCES notices (number), window INTEGER NOT NULL, key TEXT NOT NULL,
    place TEXT NOT NULL, at TEXT NOT NULL, fate TEXT NOT NULL, languages TEXT NOT NULL,
    PRIMARY KEY (number, place, window, key)
) STRICT, WITHOUT ROWID;
CREATE TABLE subscriptions (
    place TEXT NOT NULL REFERENCES places (id), service TEXT NOT NULL, language TEXT NOT NULL, by TEXT NOT NULL,
    at TEXT NOT NULL, PRIMARY KEY (place, service, language)
) STRICT;
CREATE INDEX subscriptions_service ON subscriptions (service, place);
CREATE TABLE notice_cases (
    number INTEGER PRIMARY KEY REFERENCES cases (number) ON DELETE CASCADE,
    notice INTEGER NOT NULL REFERENCES notices (number), window INTEGER NOT NULL
) STRICT;
CREATE INDEX notice_cases_notice ON notice_cases (notice)
"""


@migrations()
def the_desk_itself(db: Database) -> None:
    """An id of the desk's own, for names that must stay the same wherever it moves: calendars, feeds."""
    db.conn.execute("CREATE TABLE desk (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID")
    db.conn.execute("INSERT INTO desk (id) VALUES (?)", [str(uuid4())])


@migrations()
def what_support_adds(db: Database) -> None:
    """Whether support could make it happen again; what the requester chose when a call was offered."""
    db.conn.execute("ALTER TABLE cases ADD COLUMN repeated TEXT")
    db.conn.execute("ALTER TABLE cases ADD COLUMN talk TEXT")
    db.conn.execute("ALTER TABLE cases ADD COLUMN talk_phone TEXT NOT NULL DEFAULT ''")


@migrations()
def updates_of_services(db: Database) -> None:
    """Updates that cases are planned for; a case rides with one at a time."""
    for statement in _RELEASES.split(";"):
        db.conn.execute(statement)


# Cases that were planned before updates were rows get an update for their day.
_RELEASES = """
CREATE TABLE releases (
    number INTEGER PRIMARY KEY AUTOINCREMENT, service TEXT NOT NULL, day TEXT NOT NULL, state TEXT NOT NULL,
    critical INTEGER NOT NULL, notes TEXT NOT NULL
) STRICT;
CREATE INDEX releases_service ON releases (service, day);
CREATE INDEX releases_state ON releases (state, day);
CREATE TABLE release_cases (
    number INTEGER PRIMARY KEY REFERENCES cases (number) ON DELETE CASCADE,
    release INTEGER NOT NULL REFERENCES releases (number)
) STRICT;
CREATE INDEX release_cases_release ON release_cases (release);
CREATE TABLE release_events (
    id INTEGER PRIMARY KEY, number INTEGER NOT NULL REFERENCES releases (number), at TEXT NOT NULL, by TEXT NOT NULL,
    what TEXT NOT NULL, text TEXT NOT NULL
) STRICT;
CREATE INDEX release_events_number ON release_events (number, id);
CREATE TABLE release_posts (
    number INTEGER NOT NULL REFERENCES releases (number), key TEXT NOT NULL, place TEXT NOT NULL, at TEXT NOT NULL,
    PRIMARY KEY (number, key, place)
) STRICT, WITHOUT ROWID;
INSERT INTO releases (service, day, state, critical, notes)
    SELECT DISTINCT service, planned, 'gathering', 0, '{}' FROM cases
    WHERE state IN ('planned', 'waiting') AND service IS NOT NULL AND planned IS NOT NULL;
INSERT INTO release_cases (number, release)
    SELECT c.number, r.number FROM cases c JOIN releases r ON r.service = c.service AND r.day = c.planned
    WHERE c.state IN ('planned', 'waiting')
"""

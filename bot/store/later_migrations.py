"""The newest changes to the tables, in order, after those in migrations.py."""

import json
from typing import Any

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


@migrations()
def posts_are_of_something(db: Database) -> None:
    """What a post is stands in columns, and no longer in a name; nothing is looked for in what is sent."""
    sql = "SELECT p.* FROM posts p LEFT JOIN deliveries d ON d.post = p.name AND d.verb = 'post' ORDER BY d.id, p.name"
    named = db.conn.execute(sql).fetchall()
    for statement in _POSTS.split(";"):
        db.conn.execute(statement)
    # A name that no desk has ever given is dropped: nothing could ask for its post.
    known = [(post, *cells) for name, *cells in named if (post := _post_named(str(name)))]
    for id_, (post, place, lane, thread, activity, state, once) in enumerate(known, 1):
        cells = (id_, *post, place, lane, thread, activity, state, once)
        db.conn.execute(f"INSERT INTO posts VALUES ({', '.join('?' * len(cells))})", cells)
    ids = {post: id_ for id_, (post, *_) in enumerate(known, 1)}
    for name, *_ in named:
        if id_ := ids.get(_post_named(str(name)) or _NO_POST):
            db.conn.execute("UPDATE deliveries SET of_post = ? WHERE post = ?", [id_, name])
    for statement in _DELIVERIES_OF_POSTS.split(";"):
        db.conn.execute(statement)
    sent = db.conn.execute("SELECT id, payload FROM deliveries WHERE verb IN ('mail', 'hook')").fetchall()
    for id_, payload in sent:
        said = json.loads(payload)
        db.conn.execute("UPDATE deliveries SET message = ? WHERE id = ?", [str(said.get("id") or ""), id_])
        pictures = [(id_, str(one)) for one in dict.fromkeys(said.get("files") or ())]
        db.conn.executemany("INSERT INTO delivery_pictures (delivery, picture) VALUES (?, ?)", pictures)


# The first index served what now the last one does.
_POSTS = """
ALTER TABLE deliveries ADD COLUMN of_post INTEGER;
DROP TABLE posts;
CREATE TABLE posts (
    id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, number INTEGER NOT NULL, part TEXT NOT NULL,
    step TEXT NOT NULL, of_window INTEGER NOT NULL, place TEXT NOT NULL, lane TEXT NOT NULL, thread TEXT NOT NULL,
    activity TEXT, state TEXT NOT NULL, once INTEGER NOT NULL, UNIQUE (kind, number, part, of_window, step)
) STRICT;
CREATE INDEX posts_activity ON posts (activity)
"""
_DELIVERIES_OF_POSTS = """
DROP INDEX deliveries_posts;
DROP INDEX deliveries_post;
DROP INDEX deliveries_of_post;
ALTER TABLE deliveries DROP COLUMN post;
ALTER TABLE deliveries ADD COLUMN post INTEGER REFERENCES posts (id) ON DELETE SET NULL;
UPDATE deliveries SET post = of_post;
ALTER TABLE deliveries DROP COLUMN of_post;
CREATE INDEX deliveries_of_post ON deliveries (post, verb, state) WHERE post IS NOT NULL;
ALTER TABLE deliveries ADD COLUMN message TEXT NOT NULL DEFAULT '';
ALTER TABLE deliveries ADD COLUMN person TEXT;
CREATE TABLE delivery_pictures (
    delivery INTEGER NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE, picture TEXT NOT NULL,
    PRIMARY KEY (delivery, picture)
) STRICT, WITHOUT ROWID
"""
_OldPost = tuple[str, int, str, str, int]
_NO_POST: _OldPost = ("", 0, "", "", 0)


def _post_named(name: str) -> _OldPost | None:
    """What a post is that an old desk gave this name: kind, number, part, step, window."""
    head, _, rest = name.partition(":")
    if head == "notice-ask":
        return "notice-doubt", 0, "", rest, 0
    if head == "files":
        week, _, digest = rest.partition(":")
        return head, 0, week, digest, 0
    digits, _, rest = rest.partition(":")
    return _numbered_post(head, int(digits), rest) if digits.isdecimal() else None


def _numbered_post(head: str, number: int, rest: str) -> _OldPost | None:
    first, _, more = rest.partition(":")
    match head, first:
        case ("case", _) if rest.startswith(_SHOWN):
            return "case", number, "", rest.removeprefix(_SHOWN), 0
        case (("case" | "contact-check"), _):
            return head, number, rest, "", 0
        case (("receipt" | "peers" | "alternatives"), _):
            return head, number, "", rest, 0
        case "talk", _:
            return "call", number, "", rest, 0
        case (("question" | "draft" | "dialog"), _):
            return head, number, first, more, 0
        case "release", "staff" if more.startswith(_SHOWN):
            return "release", number, "", more.removeprefix(_SHOWN), 0
        case "release", "staff":
            return "release", number, more, "", 0
        case "release", "out":
            return "release-out", number, more, "", 0
        case "notice", "card":
            return "notice", number, more, "", 0
        case "notice", "staff":
            return "notice-staff", number, more, "", 0
        case "notice", window if window.isdecimal():
            key, _, place = more.partition(":")
            return (
                ("notice-reminder" if key.startswith("reminder-") else "notice-news"),
                number,
                place,
                key,
                int(window),
            )
        case _:
            return None


_SHOWN = "shown-"


@migrations()
def what_waits_is_in_the_desks_own_terms(db: Database) -> None:
    """A post that has not left is kept as what it says; the way out makes of it what the other side wants to have."""
    waits = "verb IN ('post', 'edit') AND state NOT IN ('done', 'cancelled')"
    for id_, payload in db.conn.execute(f"SELECT id, payload FROM deliveries WHERE {waits}").fetchall():
        said = json.dumps(_content(json.loads(payload)), ensure_ascii=False)
        db.conn.execute("UPDATE deliveries SET payload = ? WHERE id = ?", [said, id_])


# Any: what an old desk wrote down, in shapes that nothing else knows any more.
def _content(activity: dict[str, Any]) -> dict[str, Any]:
    """What an old desk's activity says; nothing of it is lost, as the desk has never written down anything else."""
    rated = {"rated": True} if "feedbackLoop" in (activity.get("channelData") or {}) else {}
    if attachments := activity.get("attachments"):
        return {"card": attachments[0]["content"], "summary": activity.get("summary", ""), **rated}
    people: list[dict[str, Any]] = [one["mentioned"] for one in activity.get("entities") or ()]
    offered: dict[str, Any] = activity.get("suggestedActions") or {}
    mentions = {"mentions": [{"teams_id": one["id"], "name": one["name"]} for one in people]} if people else {}
    suggested = {"suggested": [str(one["value"]) for one in offered["actions"]]} if offered else {}
    return {"text": activity.get("text", ""), **mentions, **suggested, **rated}


@migrations()
def any_button_pressed_twice(db: Database) -> None:
    """The last press of each person in a thread, whatever of; of notices' buttons, only what was answered is left."""
    for statement in _PRESSES.split(";"):
        db.conn.execute(statement)


# Of a question, what was pressed stood in the place of a window.
_PRESSES = """
CREATE TABLE presses (
    thread TEXT NOT NULL, person TEXT NOT NULL, button TEXT NOT NULL, at TEXT NOT NULL, turn TEXT NOT NULL,
    PRIMARY KEY (thread, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX presses_button ON presses (button);
CREATE TABLE notice_answers (
    number INTEGER NOT NULL REFERENCES notices (number), question TEXT NOT NULL, at TEXT NOT NULL,
    PRIMARY KEY (number, question)
) STRICT, WITHOUT ROWID;
INSERT INTO notice_answers (number, question, at)
    SELECT number, verb, at FROM notice_presses WHERE "window" = -1 AND person = '';
DROP TABLE notice_presses
"""


@migrations()
def newest_question_about_a_notice(db: Database) -> None:
    """Staff who correct what they wanted to tell are asked anew; what they were asked before is meant no more."""
    db.conn.execute("ALTER TABLE notices ADD COLUMN asked TEXT NOT NULL DEFAULT ''")

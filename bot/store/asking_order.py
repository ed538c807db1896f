"""In which order what waits for an answer was asked, of one person in one thread: what was asked last is answered."""

from sqlite_utils import Database

from bot.store.rows import row


def next_order(db: Database, thread: str, person: str) -> int:
    """One more than anything that is open there, whichever table it is in."""
    found = row(
        db,
        "SELECT coalesce(max(asked_order), 0) + 1 AS next FROM ("
        "SELECT asked_order FROM talks WHERE thread = ? AND person = ? UNION ALL"
        " SELECT asked_order FROM dialogs WHERE thread = ? AND person = ? AND state = 'open') AS open",
        *(thread, person, thread, person),
    )
    return int(found["next"]) if found else 1

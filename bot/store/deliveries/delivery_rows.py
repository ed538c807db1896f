"""Which deliveries are due, and which belong to a person: the questions put to their table."""

from collections.abc import Collection

from bot.model.post import PostSubject
from bot.store.deliveries.delivery import DELIVERY
from bot.store.deliveries.posts import post_of
from bot.store.personal_data import PersonalDataIndex
from bot.store.rows import Row

# DISTINCT would read every row that waits; this steps from one destination to the next.
DESTINATIONS_OPEN = """
WITH RECURSIVE names (name) AS (
    SELECT min(destination) FROM deliveries WHERE state = 'waiting' AND behind = 0
    UNION ALL
    SELECT (
        SELECT min(destination) FROM deliveries WHERE state = 'waiting' AND behind = 0 AND destination > names.name
    )
    FROM names WHERE names.name IS NOT NULL
)
SELECT n.name AS name, d.stopped IS NULL AS open, EXISTS (SELECT 1 FROM places WHERE tenant = n.name) AS tenant,
    CASE WHEN coalesce(d.failures, 0) >= ? THEN 1 ELSE ? END
    - (SELECT count(*) FROM deliveries s WHERE s.destination = n.name AND s.state = 'sending') AS room
FROM names n LEFT JOIN destinations d ON d.name = n.name
WHERE n.name IS NOT NULL AND coalesce(d.rests_until, '') <= ? AND (1 = ? OR coalesce(d.once_from, '') <= ?)
"""
"""Each destination is found by one step in the index, however much waits for it."""


def among(values: Collection[object]) -> str:
    """What stands behind IN for so many values; of none, nothing is one."""
    return f"({', '.join('?' * len(values))})" if values else "(SELECT '' WHERE 1 = 0)"


def due(resting: Collection[str], *, stopped: bool) -> str:
    """What is due at one destination, but for the lanes that rest. A tenant that is stopped still gets what goes to
    the queues' own channels: in a desk of one tenant the alarm itself must arrive.
    """
    # `behind` only leaves rows out; which of a lane is first is still read from the rows themselves.
    # An edit waits until its post has an id in Teams.
    return f"""{DELIVERY}
WHERE d.destination = ? AND d.once = ? AND d.not_before <= ? AND d.state = 'waiting' AND d.behind = 0
    AND NOT EXISTS (SELECT 1 FROM deliveries e WHERE e.lane = d.lane AND e.once < d.once AND e.state = 'waiting')
    AND NOT EXISTS (
        SELECT 1 FROM deliveries e WHERE e.lane = d.lane AND e.once = d.once AND e.id < d.id AND e.state = 'waiting'
    )
    AND d.lane NOT IN (SELECT lane FROM deliveries WHERE state = 'sending')
    AND d.lane NOT IN {among(resting)}
    AND (d.verb NOT IN ('edit', 'delete') OR p.activity IS NOT NULL)
    AND (d.verb <> 'mail' OR NOT EXISTS (
        SELECT 1 FROM delivery_pictures f JOIN attachments a ON a.id = f.picture
        WHERE f.delivery = d.id AND a.state = 'waiting'))
    {"AND d.place IN (SELECT place FROM queue_places)" if stopped else ""}
ORDER BY d.not_before, d.id LIMIT ?
"""


def is_of_person(found: Row, personal_data: PersonalDataIndex) -> bool:
    """Whether a delivery is about the person: by their chat, their cases and questions, or as an answer to them."""
    if found["place"] in personal_data.chats or found["number"] in personal_data.cases:
        return True
    post = post_of(found, "post_")
    if post and post.number in _numbers(post.kind.subject, personal_data):
        return True
    # What answers them where others read along may hold their words, and belongs to nothing that is theirs.
    answers = found["person"] == personal_data.person and found["thread"] in personal_data.threads
    return answers and found["number"] is None


def _numbers(subject: PostSubject, personal_data: PersonalDataIndex) -> Collection[int]:
    match subject:
        case PostSubject.CASE:
            return personal_data.cases
        case PostSubject.RELEASE:
            return personal_data.releases
        case PostSubject.QUESTION:
            return (*personal_data.questions, *personal_data.copies)
        case PostSubject.NOTICE | PostSubject.DIALOG | PostSubject.CONTACT_CHECK | PostSubject.DESK:
            return ()

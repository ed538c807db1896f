"""Which deliveries are due, and which belong to a person: the questions put to their table."""

import json

from bot.store.deliveries.delivery import DELIVERY
from bot.store.personal_data import PersonalDataIndex
from bot.store.rows import Row

# The id stays: by it the deliveries of a case are still told apart when people look at them.
NAME_KEPT = "iif(json_extract(payload, '$.id') IS NULL, '{}', json_object('id', json_extract(payload, '$.id')))"


_OF_CASE = frozenset({"case", "receipt", "peers"})
"""How the names of posts begin that are about a case, whose number follows."""


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
    iif(coalesce(d.failures, 0) >= ?3, 1, ?4)
    - (SELECT count(*) FROM deliveries s WHERE s.destination = n.name AND s.state = 'sending') AS room
FROM names n LEFT JOIN destinations d ON d.name = n.name
WHERE n.name IS NOT NULL AND coalesce(d.rests_until, '') <= ?1 AND (NOT ?2 OR coalesce(d.once_from, '') <= ?1)
"""
"""Each destination is found by one step in the index, however much waits for it."""


# `behind` only leaves rows out; which of a lane is first is still read from the rows themselves.
# An edit waits until its post has an id in Teams. A tenant that is stopped still gets what goes to the queues'
# own channels: in a desk of one tenant the alarm itself must arrive.
DUE = f"""{DELIVERY}
WHERE d.destination = ?1 AND d.once = ?2 AND d.not_before <= ?3 AND d.state = 'waiting' AND d.behind = 0
    AND NOT EXISTS (SELECT 1 FROM deliveries e WHERE e.lane = d.lane AND e.once < d.once AND e.state = 'waiting')
    AND NOT EXISTS (
        SELECT 1 FROM deliveries e WHERE e.lane = d.lane AND e.once = d.once AND e.id < d.id AND e.state = 'waiting'
    )
    AND d.lane NOT IN (SELECT lane FROM deliveries WHERE state = 'sending')
    AND d.lane NOT IN (SELECT value FROM json_each(?4))
    AND (d.verb NOT IN ('edit', 'delete') OR p.activity IS NOT NULL)
    AND (d.verb <> 'mail' OR NOT EXISTS (
        SELECT 1 FROM json_each(d.payload, '$.files') f JOIN attachments a ON a.id = f.value WHERE a.state = 'waiting'))
    AND (?5 OR d.place IN (SELECT place FROM queue_places))
ORDER BY d.not_before, d.id LIMIT ?6
"""


def is_of_case(found: Row, personal_data: PersonalDataIndex) -> bool:
    """Whether a delivery is about the person: by their chat, their cases and questions, or by their words."""
    kind, _, rest = (found["post"] or "").partition(":")
    number = int(rest.partition(":")[0]) if rest.partition(":")[0].isdecimal() else None
    if found["place"] in personal_data.chats or found["number"] in personal_data.cases:
        return True
    if (kind in _OF_CASE and number in personal_data.cases) or (
        kind == "question" and number in personal_data.questions
    ):
        return True
    # An update's card names its cases in bold, and nothing else of its row says whose they are.
    if kind == "release" and any(f"**{case}**" in found["payload"] for case in personal_data.cases):
        return True
    said = json.loads(found["payload"])
    return found["thread"] in personal_data.threads and any(
        text in str(said) for text in personal_data.texts if text.strip()
    )

"""In which order what waits for an answer was asked, of one person in one thread: what was asked last is answered."""

NEXT_ORDER = (
    "(SELECT coalesce(max(asked_order), 0) + 1 FROM ("
    "SELECT asked_order FROM talks WHERE thread = ? AND person = ? UNION ALL"
    " SELECT asked_order FROM dialogs WHERE thread = ? AND person = ? AND state = 'open') AS waiting)"
)
"""One more than anything that is open there, whichever table it is in: thread and person, twice."""

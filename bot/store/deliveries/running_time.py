"""The desk's own time, which goes on only while it runs: by it is counted how long something is tried.

What the desk was off, or a wrong clock leapt over, is no time in which anything was tried.
"""

from datetime import datetime, timedelta

from sqlite_utils import Database

from bot.store.rows import moment, row

LONGEST_STROKE = timedelta(minutes=1)
"""So much between two heartbeats is taken for running, at most; they come each quarter of a minute."""


def running_time(db: Database, now: datetime) -> datetime:
    """How late it is by the desk's own time; before the first heartbeat the same as by the clock."""
    found = row(db, "SELECT at, running FROM heartbeat")
    if found is None:
        return now
    passed = min(max(now - moment(found["at"]), timedelta()), LONGEST_STROKE)
    return moment(found["running"]) + passed


def by_the_clock(db: Database, running: datetime) -> datetime:
    """When it will be so late by the desk's own time, if it runs until then."""
    found = row(db, "SELECT at, running FROM heartbeat")
    return running + (moment(found["at"]) - moment(found["running"])) if found else running

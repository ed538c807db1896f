"""What the clock brings: a table of what is looked at each minute, each hour and each day."""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta

import structlog

from bot.cases import announcement, pictures
from bot.cases.releases import release_plan
from bot.configuration.app_context import AppContext
from bot.delivery import outcomes
from bot.delivery.transport import LONGEST_RETRY_AFTER
from bot.notices import notice_acts
from bot.notifications import outbox
from bot.people import contact_checks
from bot.store import Store, StoreFailure
from bot.turn import Reply, Roster

log = structlog.stdlib.get_logger()

_Due = Callable[[Store, AppContext, datetime], Iterable[Reply]]


def tick(store: Store, app: AppContext, now: datetime) -> None:
    """Everything that is due, done; inside one transaction."""
    # From the database: remembered in memory, a stroke that could not be written was never made up for.
    before = store.write_heartbeat(now)
    # After a step back of the clock, what was to wait until then would wait for as long as the step is.
    stepped_back = before is not None and before > now
    latest = now if stepped_back else now + timedelta(seconds=LONGEST_RETRY_AFTER)
    store.outbox.hurry(now, latest)
    store.destinations.hurry(now, latest)
    outcomes.expire(store, app, now)
    this_hour = now.replace(minute=0, second=0, microsecond=0)
    due = [*EACH_MINUTE]
    due += EACH_HOUR if before is None or before < this_hour else ()
    due += EACH_DAY if before is None or before < this_hour.replace(hour=0) else ()
    for one in due:
        _do(store, app, now, one)


def _do(store: Store, app: AppContext, now: datetime, one: _Due) -> None:
    """A fault of ours in one of them undoes itself alone: the others are as due as before."""
    try:
        with store.savepoint():
            outbox.send(store, one(store, app, now), now, None)
    except StoreFailure:
        raise
    except Exception:
        log.exception("clock.failed", what=one.__name__)


def _refresh_roster(store: Store, app: AppContext, _: datetime) -> Iterator[Reply]:
    """Who is in the agents' team: Teams tells of joiners and leavers, but not while the desk was off."""
    if team := app.desk.agents_team:
        yield from (Roster(place.id) for place in store.places.of_team(team)[:1])


def _purge_old(store: Store, app: AppContext, now: datetime) -> Iterator[Reply]:
    """What is older than it is to be kept, and the pictures that nobody sent on."""
    store.forget(now, app.desk.keep)
    yield from pictures.discards(store.attachments.forget(now - pictures.UNLINKED_FOR))


EACH_MINUTE: tuple[_Due, ...] = (
    announcement.fall_back_overdue,
    contact_checks.due_checks,
    notice_acts.tick,
    release_plan.remind_staff,
)
EACH_HOUR: tuple[_Due, ...] = (_refresh_roster,)
EACH_DAY: tuple[_Due, ...] = (_purge_old,)

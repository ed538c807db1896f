"""What the clock brings: a table of what is looked at each minute, each hour and each day."""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime

from bot import outbox
from bot.cases import announcement, pictures
from bot.cases.releases import release_plan
from bot.configuration.app_context import House
from bot.delivery import outcomes
from bot.notices import notice_acts
from bot.people import contact_checks
from bot.store import Store
from bot.turn import Reply, Roster

_Due = Callable[[Store, House, datetime], Iterable[Reply]]


def tick(store: Store, house: House, now: datetime) -> None:
    """Everything that is due, done; inside one transaction."""
    # From the database: remembered in memory, a stroke that could not be written was never made up for.
    before = store.beat(now)
    this_hour = now.replace(minute=0, second=0, microsecond=0)
    due = [*EACH_MINUTE]
    due += EACH_HOUR if before is None or before < this_hour else ()
    due += EACH_DAY if before is None or before < this_hour.replace(hour=0) else ()
    for one in due:
        outbox.send(store, one(store, house, now), now, None)


def _expired(store: Store, house: House, now: datetime) -> Iterator[Reply]:
    """What has been tried for as long as it is worth trying."""
    for delivery in store.outbox.expire(now):
        yield from outcomes.given_up(store, house, delivery, now)


def _roster(store: Store, house: House, _: datetime) -> Iterator[Reply]:
    """Who is in the agents' team: Teams tells of joiners and leavers, but not while the desk was off."""
    if team := house.desk.agents_team:
        yield from (Roster(place.id) for place in store.places.of_team(team)[:1])


def _forgotten(store: Store, house: House, now: datetime) -> Iterator[Reply]:
    """What is older than it is to be kept, and the pictures that nobody sent on."""
    store.forget(now, house.desk.keep)
    yield from pictures.discarded(store.attachments.forget(now - pictures.LOOSE_FOR))


EACH_MINUTE: tuple[_Due, ...] = (
    _expired,
    announcement.waited_too_long,
    contact_checks.due,
    notice_acts.tick,
    release_plan.remind,
)
EACH_HOUR: tuple[_Due, ...] = (_roster,)
EACH_DAY: tuple[_Due, ...] = (_forgotten,)

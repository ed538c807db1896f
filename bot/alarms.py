"""What support is told when the desk itself is in trouble."""

from collections.abc import Iterator
from datetime import timedelta

from bot.cards import markdown
from bot.configuration.app_context import House
from bot.store import Store
from bot.turn import Address, Reply, Say, Text

KEEP_DAYS = 5.0
PLACES, SHARE = 5, 0.1
WITHIN = timedelta(minutes=10)


def unbelievable(gone: int, known: int) -> bool:
    """Whether so many of a tenant's places, closed to the desk within that time, mean that something else is wrong."""
    return gone >= PLACES and gone > known * SHARE


def stopped(store: Store, house: House, tenant: str, gone: int) -> Iterator[Reply]:
    """To every channel of the queue that gets everything else: a person must look before the tenant is sent more."""
    queue = house.desk.queues.get(house.desk.routes[-1].queue or "")
    places = (store.places.of_queue(channel) for channel in queue.channels) if queue else ()
    organisation = house.desk.organisations.get(house.desk.organisation_of(tenant, {}) or "")
    whose = markdown.escape(organisation.name if organisation else tenant)
    text = house.texts[house.desk.language]("alarm-stopped", places=str(gone), whose=whose, tenant=tenant)
    for place in dict.fromkeys(place.id for place in places if place):
        yield Say(Text(text), Address(place), keep_days=KEEP_DAYS)

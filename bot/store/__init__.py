"""Everything the desk keeps. Rows never leave this folder: values come out, business acts go in."""

from bot.store.deliveries.dead_letters import Unsent
from bot.store.deliveries.delivery import Delivery, Errand, Verb
from bot.store.deliveries.destinations import IN_A_ROW, Destination
from bot.store.deliveries.outbox import Allowed
from bot.store.store import SchemaFault, Store, StoreFailure

__all__ = [
    "IN_A_ROW",
    "Allowed",
    "Delivery",
    "Destination",
    "Errand",
    "SchemaFault",
    "Store",
    "StoreFailure",
    "Unsent",
    "Verb",
]

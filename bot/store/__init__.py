"""Everything the desk keeps. Rows never leave this folder: values come out, business acts go in."""

from bot.store.dead_letters import Unsent
from bot.store.deliveries import Delivery, Errand, Verb
from bot.store.destinations import IN_A_ROW, Destination
from bot.store.outbox import Allowed
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

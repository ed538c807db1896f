"""Everything the desk keeps. Rows never leave this folder: values come out, business acts go in."""

from bot.store.deliveries.dead_letters import DeadLetter
from bot.store.deliveries.delivery import Delivery, DeliveryState, DeliverySummary, DeliveryVerb
from bot.store.deliveries.destinations import IN_A_ROW, Destination
from bot.store.deliveries.send_allowance import SendAllowance
from bot.store.store import SchemaFault, Store, StoreFailure

__all__ = [
    "IN_A_ROW",
    "DeadLetter",
    "Delivery",
    "DeliveryState",
    "DeliverySummary",
    "DeliveryVerb",
    "Destination",
    "SchemaFault",
    "SendAllowance",
    "Store",
    "StoreFailure",
]

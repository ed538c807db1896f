"""Everything the desk keeps. Rows never leave this folder: values come out, business acts go in."""

from bot.store.outbox import Delivery, Errand, Verb
from bot.store.store import SchemaFault, Store, StoreFailure

__all__ = ["Delivery", "Errand", "SchemaFault", "Store", "StoreFailure", "Verb"]

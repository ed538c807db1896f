"""Tidings: what support has to know that is about no case."""

from collections.abc import Iterator
from dataclasses import replace

from bot.desk import KEEP_DAYS
from bot.house import House
from bot.store import Store
from bot.turn import Address, Mail, Reply, Say, Text


def to_support(store: Store, house: House, text: str, mail: Mail) -> Iterator[Reply]:
    """To the queue that gets everything else: its channel where one is bound, else by mail to its first address.

    `text` is in Teams' Markdown, `mail` the same without an address.
    """
    queue = house.desk.queues.get(house.desk.everything_else)
    if queue is None:
        return
    places = (store.places.of_queue(channel) for channel in queue.channels)
    if place := next((place for place in places if place), None):
        yield Say(Text(text), Address(place.id), keep_days=KEEP_DAYS)
        return
    mailed = (target.removeprefix("mailto:") for target in (*queue.to, *queue.fallback) if target.startswith("mailto:"))
    if address := next(mailed, None):
        yield replace(mail, to=address)

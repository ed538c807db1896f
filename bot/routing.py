"""Who must hear of a case, and why: the first row of the desk's table that fits."""

from dataclasses import dataclass

from bot.cases import Kind
from bot.settings import Contact, Desk, Route


@dataclass(frozen=True, slots=True)
class ToQueue:
    """The queue that gets the case, and those that get a copy."""

    queue: str
    copies: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ToContact:
    """Nothing is sent: the person's own contacts come first."""

    contacts: tuple[Contact, ...]


def route(desk: Desk, service: str | None, kind: Kind, organisation: str | None) -> ToQueue | ToContact:
    """Where a case goes. A row that asks for a role or cause fits no case that lacks one."""
    row = next(one for one in desk.routes if _fits(one, service, kind))
    if row.queue is not None:
        return ToQueue(row.queue, row.copy_to)
    return ToContact(
        tuple(
            contact
            for contact in desk.contacts
            if contact.organisation == organisation and contact.service in (None, service)
        )
    )


def _fits(row: Route, service: str | None, kind: Kind) -> bool:
    return row.service in (None, service) and row.kind in (None, kind.value) and row.role is None and row.cause is None

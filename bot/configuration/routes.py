"""Who must hear of a case, and why: the first row of the desk's table that fits."""

from dataclasses import dataclass
from typing import Literal

from bot.configuration.settings import Contact, Desk, Route
from bot.model.case import Case, Kind


@dataclass(frozen=True, slots=True)
class ToQueue:
    """The queue that gets the case, and those that get a copy."""

    queue: str
    copies: tuple[str, ...] = ()
    visibility: Literal["own", "region"] = "own"
    call_when_urgent: bool = False


@dataclass(frozen=True, slots=True)
class ToContact:
    """Nothing is sent: the person's own contacts come first."""

    contacts: tuple[Contact, ...]


def route(
    desk: Desk, service: str | None, kind: Kind, organisation: str | None, role: str = "", cause: str = ""
) -> ToQueue | ToContact:
    """Where a case goes. A row that asks for a role or cause fits no case that lacks one."""
    row = next(one for one in desk.routes if _fits(one, service, kind, role, cause))
    if row.queue is not None:
        return ToQueue(row.queue, row.copy_to, row.visibility, row.call_when_urgent)
    return ToContact(
        tuple(
            contact
            for contact in desk.contacts
            if contact.organisation == organisation and contact.service in (None, service)
        )
    )


def to_queue(desk: Desk, service: str | None, kind: Kind) -> ToQueue:
    """Where a case goes that people at support must see, whatever the local contacts are there for."""
    row = next(one for one in desk.routes if one.queue and _fits(one, service, kind, "", ""))
    return ToQueue(row.queue or "", row.copy_to, row.visibility, row.call_when_urgent)


def row_of(desk: Desk, case: Case) -> Route | None:
    """The row that the case went by; None where the table has come to send such a case elsewhere."""
    row = next(one for one in desk.routes if _fits(one, case.service, case.kind, case.role, case.cause))
    return row if (row.queue, row.copy_to) == (case.queue, case.copies) else None


def depends_on(desk: Desk, service: str | None, kind: Kind, role: str = "") -> frozenset[str]:
    """What must be known before it can be said where such a case goes: "role", "cause", both or nothing.

    With the role told, a cause that only matters to others is not among it.
    """
    asks: set[str] = set()
    for row in desk.routes:
        if not _about(row, service, kind):
            continue
        asks |= {"role"} if row.role else set()
        if role and row.role not in (None, role):
            continue
        asks |= {"cause"} if row.cause else set()
        if not row.cause and (role or not row.role):
            break
    return frozenset(asks)


def _fits(row: Route, service: str | None, kind: Kind, role: str, cause: str) -> bool:
    return _about(row, service, kind) and row.role in (None, role) and row.cause in (None, cause)


def _about(row: Route, service: str | None, kind: Kind) -> bool:
    return row.service in (None, service) and row.kind in (None, kind.value)

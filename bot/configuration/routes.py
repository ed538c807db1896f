"""Who must hear of a case, and why: the first row of the desk's table that fits."""

from dataclasses import dataclass
from typing import Literal

from bot.configuration.app_context import AppContext
from bot.configuration.desk_file import Contact, DeskSettings, Route
from bot.language.texts import Words
from bot.model.case import Case, CaseKind, Visibility


@dataclass(frozen=True, slots=True)
class ToQueue:
    """The queue that gets the case, and those that get a copy."""

    queue: str
    copies: tuple[str, ...] = ()
    visibility: Literal["own", "region"] = "own"


@dataclass(frozen=True, slots=True)
class ToContact:
    """Nothing is sent: the person's own contacts come first."""

    contacts: tuple[Contact, ...]


def route(
    desk: DeskSettings, service: str | None, kind: CaseKind, organisation: str | None, role: str = "", cause: str = ""
) -> ToQueue | ToContact:
    """Where a case goes. A row that asks for a role or cause fits no case that lacks one."""
    row = next(one for one in desk.routes if _row_fits(one, service, kind, role, cause))
    if row.queue is not None:
        return ToQueue(row.queue, row.copy_to, row.visibility)
    return ToContact(
        tuple(
            contact
            for contact in desk.contacts
            if contact.organisation == organisation and contact.service in (None, service)
        )
    )


def to_queue(desk: DeskSettings, service: str | None, kind: CaseKind) -> ToQueue:
    """Where a case goes that people at support must see, whatever the local contacts are there for."""
    row = next(one for one in desk.routes if one.queue and _row_fits(one, service, kind, "", ""))
    return ToQueue(row.queue or "", row.copy_to, row.visibility)


def row_of(desk: DeskSettings, case: Case) -> Route | None:
    """The row that the case went by; None where the table has come to send such a case elsewhere."""
    row = next(
        one
        for one in desk.routes
        if _row_fits(one, case.asked.service, case.asked.kind, case.asked.role, case.asked.cause)
    )
    return row if (row.queue, row.copy_to) == (case.asked.queue, case.asked.copies) else None


def depends_on(desk: DeskSettings, service: str | None, kind: CaseKind, role: str = "") -> frozenset[str]:
    """What must be known before it can be said where such a case goes: "role", "cause", both or nothing.

    With the role told, a cause that only matters to others is not among it.
    """
    asks: set[str] = set()
    for row in desk.routes:
        if not _row_is_about(row, service, kind):
            continue
        asks |= {"role"} if row.role else set()
        if role and row.role not in (None, role):
            continue
        asks |= {"cause"} if row.cause else set()
        if not row.cause and (role or not row.role):
            break
    return frozenset(asks)


def reason_in_words(app: AppContext, case: Case, words: Words) -> str:
    """ "Program error, Visma → the supplier; open to the whole region; copy: the helpdesk". "" where there is nothing
    to tell, as that is where everything about the service goes, or where the table reads otherwise by now.
    """
    row = row_of(app.desk, case)
    if row is None or not _row_decided(row, case):
        return ""
    about = ", ".join(_reason_parts(app, case, row, words)) or words("why-everything")
    copies = ", ".join(app.queue_name(copy, words) for copy in case.asked.copies)
    parts = [words("why-way", about=about, queue=app.queue_name(case.asked.queue, words))]
    parts += [words("why-region")] if case.asked.visibility is Visibility.REGION else []
    parts += [words("why-copies", queues=copies)] if copies else []
    return "; ".join(parts)


def _row_fits(row: Route, service: str | None, kind: CaseKind, role: str, cause: str) -> bool:
    return _row_is_about(row, service, kind) and row.role in (None, role) and row.cause in (None, cause)


def _row_is_about(row: Route, service: str | None, kind: CaseKind) -> bool:
    return row.service in (None, service) and row.kind in (None, kind.value)


def _row_decided(row: Route, case: Case) -> bool:
    return bool(row.cause or row.kind or case.asked.copies or case.asked.visibility is Visibility.REGION)


def _reason_parts(app: AppContext, case: Case, row: Route, words: Words) -> list[str]:
    """What the row asks for, as the case has it. The person's role is nobody else's business."""
    what = words(f"why-cause-{row.cause}") if row.cause else words(f"case-kind-{case.asked.kind}") if row.kind else ""
    service = app.service_name(case.asked.service, words) if row.service else ""
    return [one for one in (what, service) if one]

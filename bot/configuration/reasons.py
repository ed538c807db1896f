"""Why a case goes where it goes: the row of the desk's table that sent it, in a few words."""

from bot.configuration.app_context import House
from bot.configuration.routes import row_of
from bot.configuration.settings import Route
from bot.language.texts import Words
from bot.model.case import Case, Visibility


def in_words(house: House, case: Case, words: Words) -> str:
    """ "Program error, Visma → the supplier; open to the whole region; copy: the helpdesk". "" where there is nothing
    to tell, as that is where everything about the service goes, or where the table reads otherwise by now.
    """
    row = row_of(house.desk, case)
    if row is None or not _tells(row, case):
        return ""
    about = ", ".join(_about(house, case, row, words)) or words("why-everything")
    copies = ", ".join(house.queue_name(copy, words) for copy in case.copies)
    parts = [words("why-way", about=about, queue=house.queue_name(case.queue, words))]
    parts += [words("why-region")] if case.visibility is Visibility.REGION else []
    parts += [words("why-copies", queues=copies)] if copies else []
    return "; ".join(parts)


def _tells(row: Route, case: Case) -> bool:
    return bool(row.cause or row.kind or case.copies or case.visibility is Visibility.REGION)


def _about(house: House, case: Case, row: Route, words: Words) -> list[str]:
    """What the row asks for, as the case has it. The person's role is nobody else's business."""
    what = words(f"why-cause-{row.cause}") if row.cause else words(f"case-kind-{case.kind}") if row.kind else ""
    service = house.service_name(case.service, words) if row.service else ""
    return [one for one in (what, service) if one]

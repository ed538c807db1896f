"""Is it the same as something known already? What is going on with the service, and open cases that are alike."""

from collections.abc import Sequence

from bot.cases import watchers
from bot.context.turn_context import TurnContext
from bot.intake import filing, triage
from bot.model.case import CaseKind
from bot.model.dialog_session import Dialog
from bot.notices import waiting_people
from bot.turn import Reply
from dialogs.flow import Flow

KnownItem = tuple[int, str]
"""The number of a case or a notice, and all that may be said of it."""

_MAY_BE_THE_SAME = (CaseKind.BUG, CaseKind.WISH, CaseKind.OPERATIONS)
"""What several people may have at once; an idea of one's own is not the same as another's."""
_MAY_COME_OF_IT = (CaseKind.BUG, CaseKind.OPERATIONS)
"""What a notice explains."""


def known_already(context: TurnContext, dialog: Dialog, flow: Flow) -> tuple[Sequence[KnownItem], Sequence[KnownItem]]:
    """Notices and cases, once there is enough to compare."""
    if not flow.similar or not all(name in dialog.answers for name in flow.similar):
        return (), ()
    return _known_notices(context, dialog, flow), _known_cases(context, dialog, flow)


def shows_notices(flow: Flow) -> bool:
    """Whether what is going on is shown, and need not be told before."""
    return flow.kind in _MAY_COME_OF_IT and bool(flow.similar)


def join_case(context: TurnContext, dialog: Dialog, number: int) -> tuple[Reply, ...] | None:
    """The person waits for that case too; None where it is none that they were shown."""
    flow = context.app.flows[dialog.flow]
    if number not in dict(known_already(context, dialog, flow)[1]):
        return None
    organisation = filing.organisation_of(context, dialog.answers)
    replies = watchers.watch_case(context, number, organisation, filing.contact_details(flow, dialog.answers))
    if replies is not None:
        filing.close_dialog(context, dialog, flow)
    return replies


def wait_for_notice(context: TurnContext, dialog: Dialog, number: int) -> tuple[Reply, ...] | None:
    """The person waits for the end of that notice; None where it is none that they were shown."""
    flow = context.app.flows[dialog.flow]
    notice = context.store.notices.get(number)
    if notice is None or number not in dict(known_already(context, dialog, flow)[0]):
        return None
    filing.close_dialog(context, dialog, flow)
    return tuple(waiting_people.wait_for_end(context, notice))


def _known_notices(context: TurnContext, dialog: Dialog, flow: Flow) -> list[KnownItem]:
    if not shows_notices(flow):
        return []
    service = triage.given_value(dialog.answers, "service") or None
    return [
        (one.number, waiting_people.notice_as_text(one, context))
        for one in waiting_people.current_notices(context, service)
    ]


def _known_cases(context: TurnContext, dialog: Dialog, flow: Flow) -> list[KnownItem]:
    if flow.kind not in _MAY_BE_THE_SAME:
        return []
    text = " ".join(filter(None, (triage.given_value(dialog.answers, name) for name in flow.similar)))
    service = triage.given_value(dialog.answers, "service") or None
    found = watchers.similar_cases(
        context.store, context.app, text, service, filing.organisation_of(context, dialog.answers)
    )
    return [(one.number, watchers.similar_case_as_text(context.app, one, context.words)) for one in found]

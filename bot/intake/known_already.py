"""Is it the same as something known already? What is going on with the service, and open cases that are alike."""

from collections.abc import Sequence

from bot.cases import watchers
from bot.context import Scene
from bot.intake import filing, triage
from bot.model.case import Kind
from bot.model.dialog_session import Dialog
from bot.notices import waiting_people
from bot.turn import Reply
from dialogs.flow import Flow

Known = tuple[int, str]
"""The number of a case or a notice, and all that may be said of it."""

_MAY_BE_THE_SAME = (Kind.BUG, Kind.WISH, Kind.OPERATIONS)
"""What several people may have at once; an idea of one's own is not the same as another's."""
_MAY_COME_OF_IT = (Kind.BUG, Kind.OPERATIONS)
"""What a notice explains."""


def known(scene: Scene, dialog: Dialog, flow: Flow) -> tuple[Sequence[Known], Sequence[Known]]:
    """Notices and cases, once there is enough to compare."""
    if not flow.similar or not all(name in dialog.answers for name in flow.similar):
        return (), ()
    return _notices(scene, dialog, flow), _cases(scene, dialog, flow)


def shows_notices(flow: Flow) -> bool:
    """Whether what is going on is shown, and need not be told before."""
    return flow.kind in _MAY_COME_OF_IT and bool(flow.similar)


def join(scene: Scene, dialog: Dialog, number: int) -> tuple[Reply, ...] | None:
    """The person waits for that case too; None where it is none that they were shown."""
    flow = scene.house.flows[dialog.flow]
    if number not in dict(known(scene, dialog, flow)[1]):
        return None
    organisation = filing.organisation(scene, dialog.answers)
    replies = watchers.me_too(scene, number, organisation, filing.contact(flow, dialog.answers))
    if replies is not None:
        filing.settle(scene, dialog, flow)
    return replies


def wait_for(scene: Scene, dialog: Dialog, number: int) -> tuple[Reply, ...] | None:
    """The person waits for the end of that notice; None where it is none that they were shown."""
    flow = scene.house.flows[dialog.flow]
    notice = scene.store.notices.get(number)
    if notice is None or number not in dict(known(scene, dialog, flow)[0]):
        return None
    filing.settle(scene, dialog, flow)
    return tuple(waiting_people.wait_for(scene, notice))


def _notices(scene: Scene, dialog: Dialog, flow: Flow) -> list[Known]:
    if not shows_notices(flow):
        return []
    service = triage.given(dialog.answers, "service") or None
    return [(one.number, waiting_people.told(one, scene)) for one in waiting_people.going_on(scene, service)]


def _cases(scene: Scene, dialog: Dialog, flow: Flow) -> list[Known]:
    if flow.kind not in _MAY_BE_THE_SAME:
        return []
    text = " ".join(filter(None, (triage.given(dialog.answers, name) for name in flow.similar)))
    service = triage.given(dialog.answers, "service") or None
    found = watchers.similar(scene.store, scene.house, text, service, filing.organisation(scene, dialog.answers))
    return [(one.number, watchers.told(scene.house, one, scene.words)) for one in found]

"""What can be asked of a running desk from its own machine: each act changes something, and says what it did."""

from collections.abc import Callable, Mapping
from datetime import datetime

from bot import teaching
from bot.house import House
from bot.notices.life import CannotBe
from bot.notices.operated import NOTICE_ACTS
from bot.store import Store
from bot.turn import Json, Reply

WHO = "the command line"
"""Who is written down as having decided."""


class ControlError(Exception):
    """What was asked cannot be done, in a sentence for whoever is at the terminal."""


Done = tuple[tuple[Reply, ...], Json]
"""What must leave the house, and what the one who asked is told."""

Act = Callable[[Store, House, datetime, Json], Done]


def _approve(store: Store, house: House, now: datetime, given: Json) -> Done:
    id_, answer = str(given.get("lesson")), str(given.get("answer") or "")
    try:
        lesson, publish = teaching.approve(store, house, id_, answer, WHO, now)
    except teaching.NoSuchLesson as error:
        raise ControlError(f"nothing waits under {id_}; see: python app.py learn") from error
    except teaching.NeedsAnswer as error:
        raise ControlError(f"{id_} has no article yet: give its text with --answer") from error
    return (publish,), {"lesson": lesson.id, "verdict": "approved", "file": publish.path}


def _reject(store: Store, house: House, now: datetime, given: Json) -> Done:
    id_ = str(given.get("lesson"))
    try:
        lesson = teaching.reject(store, house, id_, WHO, now)
    except teaching.NoSuchLesson as error:
        raise ControlError(f"nothing waits under {id_}; see: python app.py learn") from error
    return (), {"lesson": lesson.id, "verdict": "rejected"}


def _about_notice(act: Act) -> Act:
    def said_why(store: Store, house: House, now: datetime, given: Json) -> Done:
        try:
            return act(store, house, now, given)
        except CannotBe as fault:
            raise ControlError(house.texts["en"](f"notice-cannot-{fault.code}", **fault.values)) from fault

    return said_why


ACTS: Mapping[str, Act] = {
    "approve": _approve,
    "reject": _reject,
    **{name: _about_notice(act) for name, act in NOTICE_ACTS.items()},
}

"""What can be asked of a running desk from its own machine: each act changes something, and says what it did."""

import json
import re
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any, cast

from bot.configuration.app_context import AppContext
from bot.context import written_words
from bot.delivery.outcomes import MASS_REMOVAL_WITHIN
from bot.model.lesson import Lesson, LessonKind
from bot.model.notice_lifecycle import NoticeError
from bot.notices.operations import NOTICE_ACTS
from bot.people import erasure
from bot.questions import lesson_decisions
from bot.store import DeadLetter, DeliveryState, Store
from bot.turn import ERASED, Json, Reply

WHO = "the command line"
"""Who is written down as having decided."""
KEPT = timedelta(days=5)
"""How long the sender tries what it has been told to send all the same."""


class ControlError(Exception):
    """What was asked cannot be done, in a sentence for whoever is at the terminal."""


Done = tuple[tuple[Reply, ...], Json]
"""What must be sent, and what the one who asked is told."""

Act = Callable[[Store, AppContext, datetime, Json], Done]

_NO_WORDS = frozenset({"person", "tenant", "activity", "by", "found"})
"""What names something, or comes from the desk's own store; all else may be words that are kept, or told."""


def do(name: str, store: Store, app: AppContext, now: datetime, given: Json) -> Done:
    """The act of that name; what must not be written in Teams must not be written here.

    Raises:
        ControlError: it cannot be done, and nothing was.
    """
    written = {key: value for key, value in given.items() if key not in _NO_WORDS}
    if notice := written.pop("notice", None):
        written["notice"] = json.loads(str(notice))
    if written_words.contains_secret(written, app):
        raise ControlError("there is a password, a PIN or a code in it: nothing was done; write it without")
    if written_words.contains_national_id(written):
        raise ControlError("there is a national identity number in it: nothing was done; write it without")
    return ACTS[name](store, app, now, given)


def _approve(store: Store, _: AppContext, now: datetime, given: Json) -> Done:
    id_, answer = str(given.get("lesson")), str(given.get("answer") or "")
    _offer(store, given, now)
    try:
        lesson, publish = lesson_decisions.approve_lesson(store, id_, answer, WHO, now)
    except lesson_decisions.NoSuchLesson as error:
        raise ControlError(f"nothing waits under {id_}; see: python app.py learn") from error
    except lesson_decisions.NeedsAnswer as error:
        raise ControlError(f"{id_} has no article yet: give its text with --answer") from error
    return (publish,), {"lesson": lesson.id, "verdict": "approved", "file": publish.path}


def _reject(store: Store, app: AppContext, now: datetime, given: Json) -> Done:  # noqa: ARG001 - as every act
    id_ = str(given.get("lesson"))
    _offer(store, given, now)
    try:
        lesson = lesson_decisions.reject_lesson(store, id_, WHO, now)
    except lesson_decisions.NoSuchLesson as error:
        raise ControlError(f"nothing waits under {id_}; see: python app.py learn") from error
    return (), {"lesson": lesson.id, "verdict": "rejected"}


def _offer(store: Store, given: Json, now: datetime) -> None:
    """The command has looked for the lesson itself, beside the core, and brings along what it found."""
    found = given.get("found")
    if isinstance(found, dict):
        store.lessons.offer([_lesson(cast("dict[str, Any]", found))], now)


def _offer_all(store: Store, app: AppContext, now: datetime, given: Json) -> Done:  # noqa: ARG001 - as every act
    """What the command has listed may be decided about in Teams, too."""
    found = cast("list[dict[str, Any]]", given["found"])
    store.lessons.offer([_lesson(one) for one in found], now)
    return (), {"offered": len(found)}


def _lesson(known: dict[str, Any]) -> Lesson:
    texts = tuple(map(str, known["texts"]))
    return Lesson(LessonKind(known["kind"]), str(known["lang"]), str(known["slug"] or ""), texts, 0)


def _mark_posted(store: Store, app: AppContext, now: datetime, given: Json) -> Done:  # noqa: ARG001 - as every act
    """Somebody has seen that an uncertain post stands there."""
    found = _unsent(store, given, DeliveryState.UNCERTAIN)
    store.dead_letters.mark_posted(found.id, _activity_id(str(given.get("activity") or "")), now, now + KEPT)
    return (), {"id": found.id, "state": DeliveryState.DONE}


def _resend(store: Store, app: AppContext, now: datetime, given: Json) -> Done:  # noqa: ARG001 - as every act
    """What is uncertain, or was given up, is to be sent."""
    found = _unsent(store, given, DeliveryState.UNCERTAIN, DeliveryState.DEAD)
    if not store.dead_letters.resend(found.id, now, now + KEPT):
        raise ControlError(f"what {found.id} changes is not there")
    return (), {"id": found.id, "state": DeliveryState.WAITING}


def _resume(store: Store, app: AppContext, now: datetime, given: Json) -> Done:  # noqa: ARG001 - as every act
    """A tenant that was stopped may be sent to; with `again`, what its places have been denied by mistake, too."""
    tenant = str(given.get("tenant"))
    stopped = store.destinations.resume(tenant, now)
    if stopped is None:
        raise ControlError(f"{tenant} is not stopped; see: python app.py posts")
    since = stopped - MASS_REMOVAL_WITHIN
    closed = store.places.reopen_places(tenant, since) if given.get("again") else []
    sent = sum(store.dead_letters.requeue(place, since, now) for place in closed)
    return (), {"tenant": tenant, "state": "resumed", "places": len(closed), "posts": sent}


def _unsent(store: Store, given: Json, *states: DeliveryState) -> DeadLetter:
    id_ = given.get("id")
    found = store.dead_letters.get(id_) if isinstance(id_, int) else None
    if found is None:
        raise ControlError(f"there is no post {id_}; see: python app.py posts")
    if found.state not in states:
        raise ControlError(f"{id_} is {found.state}, not {' or '.join(states)}")
    return found


def _activity_id(given: str) -> str:
    """A post's id in Teams, from itself or from what Teams gives as the link to the message."""
    link = re.search(r"/l/message/[^/]+/([^/?]+)", given)
    return link[1] if link else given.strip()


def _about_notice(act: Act) -> Act:
    def said_why(store: Store, app: AppContext, now: datetime, given: Json) -> Done:
        try:
            return act(store, app, now, given)
        except NoticeError as fault:
            raise ControlError(app.texts["en"](f"notice-cannot-{fault.code}", **fault.values)) from fault

    return said_why


def _erase(store: Store, app: AppContext, now: datetime, given: Json) -> Done:
    person = store.people.get(str(given.get("person")))
    if person is None or person.id == ERASED:
        raise ControlError("nothing is kept about that person")
    replies, erased = erasure.erase_person(store, app, person, now)
    told: Json = {
        "name": person.name,
        "gone": [f"{many} {room}" for room, many in erased.gone.items() if many],
        "outside": list(erased.outside),
        "articles": list(erased.articles),
        "listed": erased.listed,
        "at": now.isoformat(),
    }
    return replies, told


def _accept_loss(store: Store, app: AppContext, now: datetime, given: Json) -> Done:  # noqa: ARG001 - as every act
    """A running desk does this itself: it is about its files, and nothing is written down."""
    raise ControlError("no desk is running; when it starts, it takes the files as they are")


ACCEPT_LOSS = "knowledge-accept"
OFFER = "offer"

ACTS: Mapping[str, Act] = {
    "approve": _approve,
    "reject": _reject,
    OFFER: _offer_all,
    "post-posted": _mark_posted,
    "post-again": _resend,
    "tenant-resume": _resume,
    **{name: _about_notice(act) for name, act in NOTICE_ACTS.items()},
    "erase": _erase,
    ACCEPT_LOSS: _accept_loss,
}

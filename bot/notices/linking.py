"""Cases that come of a notice: they belong to it, staff see them as one group, and its end is told to who reported."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from bot import markdown
from bot.cases import Case
from bot.house import House
from bot.notices import staff
from bot.notices.lasting import about
from bot.notices.notice import Notice
from bot.questions import Question
from bot.scene import Scene
from bot.store import Store
from bot.turn import Address, Place, Reply, Say, Text

KEEP_DAYS = 5.0


def link(scene: Scene, case: Case, questions: Iterable[Question] = ()) -> Iterator[Reply]:
    """The case belongs to the notice that its questions were answered with, or in whose thread it was opened."""
    notice = _of_questions(scene.store, questions) or scene.notice
    if notice is None:
        return
    going_on = (window.number for window in notice.windows if window.going_on)
    scene.store.notices.link(case.number, notice.number, next(going_on, 0))
    yield from staff.redraw(scene.store, scene.house, notice)


def group(store: Store, case: Case, place: Place) -> Address | None:
    """Where the case's card is posted with the others of its notice: the thread of the notice's card for staff."""
    notice = store.notices.of_case(case.number)
    return store.outbox.thread_of(staff.card_name(notice, place.id)) if notice else None


def told_over(store: Store, house: House, notice: Notice, now: datetime) -> Iterator[Reply]:
    """Everybody whose case came of the notice hears that it is over, and so do all who wait for such a case."""
    for number in store.notices.linked(notice.number):
        case = store.cases.get(number)
        if case is None or case.is_over:
            continue
        store.cases.note(number, now, None, "notice-over", str(notice.number))
        waiting = [(case.place, case.thread, case.language)]
        waiting += [(one.place, one.thread, one.language) for one in store.cases.watchers(number)]
        for place, thread, language in dict.fromkeys(waiting):
            words = house.texts[language]
            title = markdown.escape(notice.text(language)[0].title)
            says = words("notice-over-for-case", number=str(number), title=title)
            yield Say(Text(says), Address(place, thread), keep_days=KEEP_DAYS, case=number)


def _of_questions(store: Store, questions: Iterable[Question]) -> Notice | None:
    for question in questions:
        for slug in question.presented:
            if found := about(slug):
                return store.notices.get(found[0])
    return None

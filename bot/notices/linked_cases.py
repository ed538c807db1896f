"""Cases that come of a notice: they belong to it, staff see them as one group, and its end is told to who reported."""

import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import partial

from bot.cards import markdown
from bot.configuration.app_context import AppContext
from bot.context.turn_context import TurnContext
from bot.language.texts import Words
from bot.model.case import Case
from bot.model.notice import Incident, Notice, current_window, window_of
from bot.model.notice_article import about
from bot.model.place import Address, Place
from bot.model.question import Question
from bot.notices import staff_notifications
from bot.notices.cards.wording import window_as_text
from bot.notices.posts import notice_reader
from bot.notifications.requester_notifications import tell_everybody
from bot.store import Store
from bot.turn import Reply, Say, Text


def link_case(context: TurnContext, case: Case, questions: Iterable[Question] = ()) -> Iterator[Reply]:
    """The case belongs to the notice that its questions were answered with, in whose thread it was opened, or whose
    known issue its address has. While an incident lasts, the requester hears what support can manage just now.
    """
    current = context.store.notices.current(context.turn.at, case.asked.service) if case.asked.service else []
    yield from _capacity_doubt(context, current)
    notice = notice_of(context, questions) or _notice_by_domain(context, case, current)
    if notice is None:
        return
    window = current_window(notice)
    context.store.notices.link(case.number, notice.number, window.number if window else 0)
    yield from staff_notifications.redraw_staff_cards(context.store, context.app, notice)
    incident = context.store.notices.get(window.incident) if window and window.incident else None
    if incident:
        yield from staff_notifications.redraw_staff_cards(context.store, context.app, incident)


def notice_of(context: TurnContext, questions: Iterable[Question]) -> Notice | None:
    """The notice that the questions were answered with, or in whose thread they are asked."""
    return _notice_of_questions(context.store, questions) or context.notice


def group_thread(store: Store, case: Case, place: Place) -> Address | None:
    """Where the case's card is posted with the others of its notice: the thread of the notice's card for staff."""
    link = store.notices.of_case(case.number)
    return store.posts.thread_of(staff_notifications.staff_post(link[0], place.id)) if link else None


def notice_as_text(store: Store, app: AppContext, case: Case, words: Words) -> str:
    """The notice that the case came of, and its window, as staff read it; "" where it came of none."""
    number, window_number = store.notices.of_case(case.number) or (0, 0)
    notice = store.notices.get(number) if number else None
    if notice is None:
        return ""
    known, window = notice.text(words.language)[0], window_of(notice, window_number)
    told = words(f"case-{notice.kind}-told", number=str(number), title=known.title)
    return f"{told}, {window_as_text(window, notice_reader(app, notice, words.language, ''))}" if window else told


def tell_over(store: Store, app: AppContext, notice: Notice, now: datetime) -> Iterator[Reply]:
    """Everybody whose case came of the notice hears once that it is over, and so do all who wait for such a case."""
    for number in store.notices.linked(notice):
        case = store.cases.get(number)
        if case is None or case.work.is_over or _incident_lasts(store, number, notice) or _was_told(store, number):
            continue
        store.cases.note(number, now, None, "notice-over", str(notice.number))
        yield from tell_everybody(store, app, case, now, partial(_over_for_case, notice, number))


def _over_for_case(notice: Notice, number: int, words: Words) -> str:
    title = markdown.escape(notice.text(words.language)[0].title)
    return words("notice-over-for-case", number=str(number), title=title)


def _incident_lasts(store: Store, case: int, notice: Notice) -> bool:
    """Whether the case's window became an incident that still lasts: its end is what they wait for."""
    link = store.notices.of_case(case)
    window = window_of(notice, link[1]) if link and link[0] == notice.number else None
    incident = store.notices.get(window.incident) if window and window.incident else None
    return incident is not None and incident.in_force


def _was_told(store: Store, case: int) -> bool:
    """Whether they were told already, at the end of the incident that the case's window became."""
    return any(event.what == "notice-over" for event in store.cases.history(case))


def _capacity_doubt(context: TurnContext, current: Iterable[Notice]) -> Iterator[Reply]:
    for notice in current:
        told, _ = notice.text(context.words.language)
        if told.support:
            yield Say(Text(context.words("notice-support-now", text=markdown.escape(told.support))))


def _notice_by_domain(context: TurnContext, case: Case, current: Iterable[Notice]) -> Notice | None:
    """By the domain of an e-mail address in what was told, or of the person's own."""
    told = " ".join(
        (
            case.asked.text,
            *(one.value for one in case.asked.details),
            *context.store.people.remembered(case.asked.person).values(),
        )
    )
    incidents = (one for one in current if isinstance(one, Incident))
    return next((one for one in incidents if any(_names_domain(domain, told) for domain in one.domains)), None)


def _names_domain(domain: str, told: str) -> bool:
    return re.search(rf"@(?:[\w-]+\.)*{re.escape(domain.lstrip('@'))}(?![\w.-]*\w)", told, re.IGNORECASE) is not None


def _notice_of_questions(store: Store, questions: Iterable[Question]) -> Notice | None:
    for question in questions:
        for slug in () if question.refused else question.presented:
            if found := about(slug):
                return store.notices.get(found[0])
    return None

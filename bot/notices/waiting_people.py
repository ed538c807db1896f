"""People who have just what a notice tells of, and wait for its end: no case of theirs is made."""

from collections.abc import Iterator
from datetime import datetime

from bot.cards import markdown
from bot.configuration.app_context import AppContext
from bot.context.turn_context import TurnContext
from bot.model.notice import Incident, Notice
from bot.notices import staff_notifications
from bot.notifications.requester_notifications import late_word, tell_person
from bot.store import Store
from bot.turn import Reply, Say, Text

MOST = 3


def current_notices(context: TurnContext, service: str | None) -> list[Notice]:
    """What goes on with the service just now, incidents first: work that is only planned troubles nobody yet."""
    now = [one for one in context.store.notices.current(context.turn.at, service) if one.goes_on]
    return sorted(now, key=lambda one: (not isinstance(one, Incident), -one.number))[:MOST]


def notice_as_text(notice: Notice, context: TurnContext) -> str:
    """The notice in a line."""
    what = context.words(f"notice-{notice.kind}", service=context.app.service_name(notice.service, context.words))
    return f"{what}: {notice.text(context.words.language)[0].title}"


def wait_for_end(context: TurnContext, notice: Notice) -> Iterator[Reply]:
    """The person hears here when it is over; staff see how many wait."""
    turn = context.turn
    waiter = (context.person.id, turn.place.id, turn.thread, context.words.language)
    new = context.store.notices.add_waiting(notice.number, *waiter, turn.at)
    title = markdown.escape(notice.text(context.words.language)[0].title)
    yield Say(Text(context.words("notice-waits" if new else "notice-waits-already", title=title)))
    yield from staff_notifications.redraw_staff_cards(context.store, context.app, notice)


def tell_over(store: Store, app: AppContext, notice: Notice, now: datetime) -> Iterator[Reply]:
    """Everybody who waits hears that it is over, once."""
    for person, address, language in store.notices.take_waiting(notice.number):
        title = markdown.escape(notice.text(language)[0].title)
        place = store.places.get(address.place)
        late = late_word(app, language, app.desk.organisation_of(place.tenant, {}) if place else None, now)
        yield tell_person(store, address, person, app.texts[language]("notice-waited", title=title), late)

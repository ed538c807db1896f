"""People who have just what a notice tells of, and wait for its end: no case of theirs is made."""

from collections.abc import Iterator

from bot.cards import markdown
from bot.configuration.app_context import House
from bot.context import Scene
from bot.model.notice import Kind, Notice
from bot.notices import staff_notifications
from bot.store import Store
from bot.turn import KEEP_DAYS, Address, Reply, Say, Text

MOST = 3


def going_on(scene: Scene, service: str | None) -> list[Notice]:
    """What goes on with the service just now, incidents first: work that is only planned troubles nobody yet."""
    current = scene.store.notices.current(scene.turn.at, service)
    now = [one for one in current if one.kind is Kind.INCIDENT or any(window.going_on for window in one.windows)]
    return sorted(now, key=lambda one: (one.kind is not Kind.INCIDENT, -one.number))[:MOST]


def told(notice: Notice, scene: Scene) -> str:
    """The notice in a line."""
    what = scene.words(f"notice-{notice.kind}", service=scene.house.service_name(notice.service, scene.words))
    return f"{what}: {notice.text(scene.words.language)[0].title}"


def wait_for(scene: Scene, notice: Notice) -> Iterator[Reply]:
    """The person hears here when it is over; staff see how many wait."""
    turn = scene.turn
    waiter = (scene.person.id, turn.place.id, turn.thread, scene.words.language)
    new = scene.store.notices.wait_for(notice.number, *waiter, turn.at)
    title = markdown.escape(notice.text(scene.words.language)[0].title)
    yield Say(Text(scene.words("notice-waits" if new else "notice-waits-already", title=title)))
    yield from staff_notifications.redraw(scene.store, scene.house, notice)


def told_over(store: Store, house: House, notice: Notice) -> Iterator[Reply]:
    """Everybody who waits hears that it is over, once."""
    for place, thread, language in store.notices.waited(notice.number):
        title = markdown.escape(notice.text(language)[0].title)
        says = house.texts[language]("notice-waited", title=title)
        yield Say(Text(says), Address(place, thread), keep_days=KEEP_DAYS)

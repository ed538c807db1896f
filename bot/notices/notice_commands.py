"""What people say about notices: staff work with them, anybody asks how things are."""

import re
from collections.abc import Callable, Collection, Mapping

from bot.cards import markdown
from bot.context import Scene, say
from bot.language.phrases import Heard
from bot.model.notice import Notice
from bot.model.notice_lifecycle import CannotBe
from bot.notices import draft_flow, incidents, notice_acts, posts, staff_notifications
from bot.notices.cards.notice_cards import notice_card, status_card
from bot.notices.notice_acts import Doing
from bot.turn import Outcome, Say

_ABOUT = re.compile(r"#?(\d{1,9})\b[\s:.,]*(.*)", re.DOTALL)
_WINDOW = re.compile(r"(\d{1,3})(?:[.,:]?\s+|[.,:]?$|:(?=\D))(.*)", re.DOTALL)
"""A window, and what follows it; "15:00" is none."""


def status(scene: Scene, *_: object) -> Outcome:
    """What is planned, going on or open, of the place's service where it has one."""
    found = scene.store.notices.current(scene.turn.at, scene.service)
    page = scene.house.status_link("", scene.words.language)
    if not found:
        more = f" [{scene.words('status-open')}]({page})" if page else ""
        return say(f"{scene.words('notice-none')}{more}")
    readings = [(one, posts.read_here(scene, one)) for one in found]
    return Outcome((Say(status_card(readings, scene.words, page)),))


def notice(scene: Scene, heard: Heard, *_: object) -> Outcome | None:
    """ "notice 7", "notice 7 done", "notice 7 move 2 2029-10-21 08:00-14:00"."""
    found = _ABOUT.fullmatch(heard.argument.strip())
    if not heard.argument.strip():
        return status(scene)
    known = scene.store.notices.get(int(found[1])) if found else None
    if found is None or (known is None and not scene.is_agent):
        return None
    if not scene.is_agent:
        return _shown(scene, known) if known and not found[2] else None
    try:
        return _said(scene, notice_acts.get(scene.store, int(found[1])), found[2].strip())
    except CannotBe as fault:
        return say(cannot(scene, fault))


def cannot(scene: Scene, fault: CannotBe) -> str:
    """Why it cannot be done."""
    values = {name: markdown.escape(value) for name, value in fault.values.items()}
    return scene.words(f"notice-cannot-{fault.code}", **values)


def show(scene: Scene, known: Notice) -> Outcome:
    """The notice as staff see it."""
    return Outcome((Say(staff_notifications.drawn(scene.store, scene.house, known)),))


def begins(scene: Scene, said: str, about: str, things: Collection[str]) -> tuple[str, str]:
    """Which of the things the words begin with, in any language, and what follows. `about`: whose words they are."""
    phrases = {
        phrase.strip().casefold(): thing
        for words in scene.house.texts
        for thing in things
        for phrase in words(f"{about}-said-{thing}").split("|")
    }
    for phrase in sorted(phrases, key=len, reverse=True):
        if re.match(rf"{re.escape(phrase)}(?!\w)", said.casefold()):
            return phrases[phrase], said[len(phrase) :].lstrip(" :,.").rstrip()
    return "", said


# One notice


def _said(scene: Scene, known: Notice, rest: str) -> Outcome:
    """What staff say about a notice."""
    verb, after = begins(scene, rest, "notice", VERBS)
    if not verb:
        return _help(scene, known) if rest else show(scene, known)
    number, times = _window_and_times(after)
    return VERBS[verb](scene, known, number, times)


def _window_and_times(after: str) -> tuple[int | None, str]:
    found = _WINDOW.fullmatch(after)
    return (int(found[1]), found[2].strip()) if found else (None, after)


def _help(scene: Scene, known: Notice) -> Outcome:
    return say(scene.words("notice-staff-typed", number=str(known.number)))


def approve(scene: Scene, known: Notice, *_: object) -> Outcome:
    done, replies = notice_acts.approve(_doing(scene), known.number)
    count = len(posts.channels(scene.store, scene.house, done.service))
    told = scene.words("notice-did-approve", number=str(done.number), count=str(count))
    return Outcome(replies, notice=told, shown=staff_notifications.drawn(scene.store, scene.house, done))


def discard(scene: Scene, known: Notice, *_: object) -> Outcome:
    if known.published:
        raise CannotBe("discard")
    return _did(scene, "discard", notice_acts.cancel(_doing(scene), known.number, 0))


def preview(scene: Scene, known: Notice, *_: object) -> Outcome:
    """The card as channels will see it, in each language that it is written in."""
    readings = (posts.reading(scene.house, known, language, "") for language in known.languages)
    return Outcome(tuple(Say(notice_card(known, [reading], scene.turn.at)) for reading in readings))


def start(scene: Scene, known: Notice, number: int | None, _: str) -> Outcome:
    window = notice_acts.the_window(known, number)
    return _did(scene, "start", notice_acts.start(_doing(scene), known.number, window))


def done(scene: Scene, known: Notice, number: int | None, _: str) -> Outcome:
    return _finished(scene, known, number, "done", verified=True)


def check(scene: Scene, known: Notice, number: int | None, _: str) -> Outcome:
    """The work is done; whether everything works is being made sure."""
    return _finished(scene, known, number, "check", verified=False)


def move(scene: Scene, known: Notice, number: int | None, times: str) -> Outcome:
    window = notice_acts.the_window(known, number)
    return _did(scene, "move", notice_acts.move(_doing(scene), known.number, window, times))


def extend(scene: Scene, known: Notice, number: int | None, until: str) -> Outcome:
    window = notice_acts.the_window(known, number)
    return _did(scene, "extend", notice_acts.extend(_doing(scene), known.number, window, until))


def cancel(scene: Scene, known: Notice, number: int | None, _: str) -> Outcome:
    """One window; the whole where none is named."""
    verb = "cancel-window" if number else "cancel" if known.published else "discard"
    return _did(scene, verb, notice_acts.cancel(_doing(scene), known.number, number or 0))


def worsen(scene: Scene, known: Notice, number: int | None, text: str) -> Outcome:
    """It went beyond its worst scenario: an incident, linked to the window."""
    window = notice_acts.the_window(known, number)
    return _did(scene, "incident", incidents.worsen(_doing(scene), known.number, window, text))


def still(scene: Scene, known: Notice, *_: object) -> Outcome:
    """Nothing new to tell, told all the same."""
    return _did(scene, "still", incidents.still_working(_doing(scene), known.number))


def authorise(scene: Scene, known: Notice, number: int | None, who: str) -> Outcome:  # noqa: ARG001 - as every verb
    """Whose words it passes on has said that it may be published."""
    if not who:
        raise CannotBe("authorise-who")
    return _did(scene, "authorise", notice_acts.authorise(_doing(scene), known.number, who))


VERBS: Mapping[str, Callable[[Scene, Notice, int | None, str], Outcome]] = {
    "approve": approve,
    "discard": discard,
    "preview": preview,
    "change": draft_flow.change,
    "start": start,
    "done": done,
    "check": check,
    "move": move,
    "extend": extend,
    "cancel": cancel,
    "incident": worsen,
    "authorise": authorise,
    "still": still,
}
"""What staff can do about a notice, by the names of the words for it (notice-said-approve …)."""


def _finished(scene: Scene, known: Notice, number: int | None, verb: str, *, verified: bool) -> Outcome:
    window = notice_acts.the_window(known, number)
    now = notice_acts.finish(_doing(scene), known.number, window, verified=verified)
    return _did(scene, verb, now)


def _did(scene: Scene, verb: str, now: notice_acts.Done) -> Outcome:
    known, replies = now
    told = scene.words(f"notice-did-{verb}", number=str(known.number))
    return Outcome(replies, notice=told, shown=staff_notifications.drawn(scene.store, scene.house, known))


def _doing(scene: Scene) -> Doing:
    return Doing(scene.store, scene.house, scene.person.id, scene.turn.at, scene.words.language)


def _shown(scene: Scene, known: Notice) -> Outcome | None:
    """A published notice, to anybody who asks for it."""
    read = posts.read_here(scene, known)
    return Outcome((Say(notice_card(known, [read], scene.turn.at)),)) if known.published else None

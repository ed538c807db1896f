"""What staff say about incidents: opened in one message, updated, a part's state, resolved."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from bot.context import Scene, say
from bot.language.phrases import Heard
from bot.model.notice import Notice, PartState
from bot.model.notice_lifecycle import CannotBe
from bot.notices import incidents, notice_acts, notice_commands, staff_notifications
from bot.notices.notice_acts import Doing
from bot.turn import Outcome

_ABOUT = re.compile(r"#?(\d{1,9})\b\s*(:?)[\s.,]*(.*)", re.DOTALL)
_OPENED = re.compile(r"([^\s:]+)\s*:\s*(\S.*)", re.DOTALL)
_PART = re.compile(r"([^:]+?)\s*:\s*(.+)", re.DOTALL)
_TIME = re.compile(
    r"((?:(?:kl\.?|klo|ore|alle|at)\s*)?\+?\s*\d{1,4}(?:[.:]\d{2})?\s*(?:min|m|h|t)?)(?![\w])\s*[:.,]?\s*(.*)",
    re.DOTALL,
)


def incident(scene: Scene, heard: Heard, *_: object) -> Outcome | None:
    """ "incident klockaren: the login is down", "incident 7: found it", "incident 7 resolved: …"."""
    said = heard.argument.strip()
    if not scene.is_agent:
        return None
    try:
        if found := _ABOUT.fullmatch(said):
            known, rest = notice_acts.get(scene.store, int(found[1])), found[3].strip()
            return _update(scene, known, rest) if found[2] and rest else _about(scene, known, rest)
        return _opened(scene, said)
    except CannotBe as fault:
        return say(notice_commands.cannot(scene, fault))


def _opened(scene: Scene, said: str) -> Outcome | None:
    found = _OPENED.fullmatch(said)
    service = scene.house.desk.service_called(found[1]) if found else scene.service
    if found is None or service is None:
        return say(scene.words("incident-how", services=", ".join(scene.house.desk.services))) if found else None
    return _did(scene, incidents.open_(_doing(scene), service, found[2]), "open")


def _about(scene: Scene, known: Notice, rest: str) -> Outcome:
    """What is said of one that is open. A text after a colon never gets here: it may begin with any word."""
    if not rest:
        return notice_commands.show(scene, known)
    verb, after = notice_commands.begins(scene, rest, "incident", _VERBS)
    return _VERBS[verb](scene, known, after) if verb else _update(scene, known, rest)


def _update(scene: Scene, known: Notice, text: str) -> Outcome:
    return _did(scene, incidents.update(_doing(scene), known.number, text), "update")


def _next(scene: Scene, known: Notice, after: str) -> Outcome:
    """When more is promised; with a text, told at once."""
    found = _TIME.fullmatch(after)
    if found is None:
        raise CannotBe("time", text=after.split(":", maxsplit=1)[0])
    return _did(scene, incidents.update(_doing(scene), known.number, found[2], found[1]), "update")


def _part(scene: Scene, known: Notice, after: str) -> Outcome:
    """ "part sending: down, from tomorrow evening"."""
    found = _PART.fullmatch(after)
    if found is None:
        raise CannotBe("part")
    state, expected = notice_commands.begins(scene, found[2], "part", [state.value for state in PartState])
    if not state:
        raise CannotBe("part")
    return _did(scene, incidents.part(_doing(scene), known.number, found[1], PartState(state), expected), "part")


def _reopen(scene: Scene, known: Notice, text: str) -> Outcome:
    return _did(scene, incidents.reopen(_doing(scene), known.number, text), "reopen")


def _resolve(scene: Scene, known: Notice, text: str) -> Outcome:
    resolved = _did(scene, incidents.resolve(_doing(scene), known.number, text), "resolve")
    number, window = known.of_window or (0, 0)
    other = scene.store.notices.get(number) if number else None
    work = other.window(window) if other else None
    if work is None or not work.going_on:
        return resolved
    still = scene.words("incident-work-goes-on", number=str(number), window=str(window))
    return replace(resolved, notice=f"{resolved.notice} {still}")


def _cancel(scene: Scene, known: Notice, _: str) -> Outcome:
    return _did(scene, notice_acts.cancel(_doing(scene), known.number, 0), "cancel")


def _authorise(scene: Scene, known: Notice, who: str) -> Outcome:
    return notice_commands.authorise(scene, known, None, who)


_VERBS: Mapping[str, Callable[[Scene, Notice, str], Outcome]] = {
    "next": _next,
    "part": _part,
    "reopen": _reopen,
    "resolve": _resolve,
    "cancel": _cancel,
    "authorise": _authorise,
}


def _did(scene: Scene, done: notice_acts.Done, verb: str) -> Outcome:
    known, replies = done
    verb = verb if known.published else "draft"
    told = scene.words(f"incident-did-{verb}", number=str(known.number))
    return Outcome(replies, notice=told, shown=staff_notifications.drawn(scene.store, scene.house, known))


def _doing(scene: Scene) -> Doing:
    return Doing(scene.store, scene.house, scene.person.id, scene.turn.at, scene.words.language)

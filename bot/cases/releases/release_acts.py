"""What support does with an update: tested, out, moved, critical, called off; and everybody it concerns is told."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date

from bot.cases import announcement
from bot.cases.releases import release_plan
from bot.cases.releases.release_cards import Reader, out_card
from bot.cases.support import change_form, support_acts
from bot.context import Scene
from bot.language.language_lines import by_language
from bot.model import release
from bot.model.case import Case, State
from bot.model.release import CannotBe, Release
from bot.notices import posts
from bot.turn import KEEP_DAYS, Address, Card, Outcome, Reply, Say


def tested(scene: Scene, known: Release, _: str) -> Outcome:
    known = _kept(scene, release.tested(known), "tested")
    return _did(scene, known, "tested-critical" if known.critical else "tested")


def out(scene: Scene, known: Release, written: str) -> Outcome:
    """It is in use. `written` is what is new, in the language of whoever says it and those that its lines name."""
    notes = by_language(written, scene.words.language) or known.notes
    known = release.released(known, notes, today(scene))
    inside = release_plan.items(scene.store, known)
    if not inside and not notes:
        raise CannotBe("empty")
    known = _kept(scene, known, "released")
    told = [
        reply for case in inside if case.state in release_plan.ABOARD for reply in support_acts.release(scene, case)
    ]
    return _did(scene, known, "released", *told, *_posts(scene, known))


def move(scene: Scene, known: Release, said: str) -> Outcome:
    """To another day, as somebody says it; everything in it moves along."""
    day, _ = change_form.day_said(said, today(scene))
    if day is None:
        raise CannotBe("day")
    moved = release.moved(known, day, today(scene))
    if scene.store.releases.live_at(known.service, day):
        raise CannotBe("taken")
    inside = _aboard(scene, known)
    moved = _kept(scene, moved, "moved", known.day.isoformat())
    told = [reply for case in inside for reply in _moved(scene, case, known.day, day)]
    return _did(scene, moved, "moved", *told)


def hurry(scene: Scene, known: Release, _: str) -> Outcome:
    return _did(scene, _kept(scene, release.hurried(known), "critical"), "critical")


def leave(scene: Scene, known: Release, said: str) -> Outcome:
    """One case is not in it after all."""
    inside = {str(case.number): case for case in _aboard(scene, known)}
    case = inside.get(said.strip(" #.,:"))
    if case is None:
        raise CannotBe("not-in")
    scene.store.releases.save(known, scene.person.id, scene.turn.at, "without", str(case.number))
    return _did(scene, known, "without", *_left(scene, case, known, "release-told-left"))


def call_off(scene: Scene, known: Release, _: str) -> Outcome:
    inside = _aboard(scene, known)
    known = _kept(scene, release.called_off(known), "off", ", ".join(str(case.number) for case in inside))
    told = [reply for case in inside for reply in _left(scene, case, known, "release-told-off")]
    return _did(scene, known, "off", *told)


ACTS: Mapping[str, Callable[[Scene, Release, str], Outcome]] = {
    "tested": tested,
    "out": out,
    "moved": move,
    "critical": hurry,
    "without": leave,
    "off": call_off,
}
"""What can be done with an update, by the names of the words for it (release-said-tested …)."""


def today(scene: Scene) -> date:
    return scene.turn.at.astimezone(scene.house.zone(None)).date()


def cannot(scene: Scene, known: Release, fault: CannotBe) -> str:
    """Why it cannot be done, and how it can."""
    return scene.words(f"release-cannot-{fault.code}", **_values(scene, known))


def _kept(scene: Scene, known: Release, what: str, text: str = "") -> Release:
    return scene.store.releases.save(known, scene.person.id, scene.turn.at, what, text)


def _aboard(scene: Scene, known: Release) -> list[Case]:
    if not known.is_live:
        raise CannotBe("over")
    return [case for case in release_plan.items(scene.store, known) if case.state in release_plan.ABOARD]


def _moved(scene: Scene, case: Case, was: date, day: date) -> Iterator[Reply]:
    due = release.end_of(day, scene.house.zone(None))
    case = scene.store.cases.postpone(case, day, due, scene.person.id, scene.turn.at)
    yield from _everybody(scene, case, "release-told-moved", was=was, date=day)
    yield from announcement.redrawn_cards(scene.store, scene.house, case, scene.turn.at)


def _left(scene: Scene, case: Case, known: Release, told: str) -> Iterator[Reply]:
    """The development team has it, until it is planned anew."""
    case = scene.store.cases.move(case, State.ASSESSED, scene.person.id, scene.turn.at)
    yield from _everybody(scene, case, told, date=known.day)
    yield from announcement.redrawn_cards(scene.store, scene.house, case, scene.turn.at)


def _everybody(scene: Scene, case: Case, id_: str, **days: date) -> Iterator[Reply]:
    """The requester is told, and all who have the same, each in their language."""
    waiting = [(case.person, case.place, case.thread, case.language)]
    waiting += [(one.person, one.place, one.thread, one.language) for one in scene.store.cases.watchers(case.number)]
    for person, place, thread, language in waiting:
        words = scene.house.texts[language]
        said = {name: words.calendar_date(day) for name, day in days.items()}
        text = words(id_, number=str(case.number), **said)
        yield announcement.carried(scene.store, case, Address(place, thread), person, text)


def _posts(scene: Scene, known: Release) -> Iterator[Reply]:
    """What is new, once in every place that subscribes to the service."""
    inside = [case for case in release_plan.items(scene.store, known) if case.state is State.RELEASED]
    drawn: dict[tuple[str, ...], Card] = {}
    for channel in posts.channels(scene.store, scene.house, known.service):
        if scene.store.releases.post(known.number, "out", channel.place, scene.turn.at):
            if channel.languages not in drawn:
                drawn[channel.languages] = out_card(known, inside, _readers(scene, known, channel.languages))
            name = f"release:{known.number}:out:{channel.place}"
            yield Say(drawn[channel.languages], Address(channel.place), name, KEEP_DAYS, once=True)


def _readers(scene: Scene, known: Release, languages: Iterable[str]) -> list[Reader]:
    spoken = (scene.house.texts[language] for language in languages)
    return [Reader(words, scene.house.service_name(known.service, words)) for words in spoken]


def _did(scene: Scene, known: Release, what: str, *replies: Reply) -> Outcome:
    """What leaves, every card as it now stands, and a line for whoever did it."""
    told = scene.words(f"release-did-{what}", **_values(scene, known))
    card = release_plan.drawn(scene.store, scene.house, known)
    redrawn = release_plan.redrawn(scene.store, scene.house, known)
    return Outcome((*replies, *redrawn), notice=told, shown=card)


def _values(scene: Scene, known: Release) -> dict[str, str]:
    service = scene.house.service_name(known.service, scene.words)
    typed = {"key": known.service, "day": known.day.isoformat()}
    return {"service": service, "date": scene.words.calendar_date(known.day), **typed}

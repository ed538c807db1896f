"""What support says and presses about updates: "release klockaren 3.12. tested"."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from bot.cards import markdown
from bot.cases.releases import release_acts, release_plan
from bot.cases.support import change_form
from bot.context import Scene, say
from bot.language.phrases import Heard
from bot.model.release import CannotBe, Release
from bot.notices.notice_commands import begins
from bot.turn import KEEP_DAYS, Outcome, PlaceKind, Pressed, Say

_LOOKS_BACK = timedelta(days=60)
"""A day that has been so lately is meant as it was, and not next year's."""
_DAYS = {"today": timedelta(), "tomorrow": timedelta(days=1)}


def typed(scene: Scene, heard: Heard, *__: object) -> Outcome | None:
    """What is planned, what is in one update, or what is to be done with it. None where it is no command."""
    if not scene.is_agent:
        return None
    said = heard.argument.strip()
    first, _, after = said.partition(" ")
    named = scene.house.desk.service_called(first.strip(":,"))
    service, rest = (named, after.strip()) if named else (scene.service, said)
    if not rest:
        return _listed(scene, service)
    day, rest = _day(scene, rest)
    if service is None or day is None:
        return say(scene.words("release-how")) if named else None
    return _about(scene, service, day, rest)


def _day(scene: Scene, said: str) -> tuple[date | None, str]:
    today = release_acts.today(scene)
    word, after = begins(scene, said, "release", _DAYS)
    return (today + _DAYS[word], after) if word else change_form.day_said(said, today - _LOOKS_BACK)


def _about(scene: Scene, service: str, day: date, said: str) -> Outcome:
    act, after = begins(scene, said, "release", release_acts.ACTS)
    known = scene.store.releases.at(service, day)
    if act == "critical" and (known is None or not known.is_live):
        return _begun(scene, Release(service, day))
    if known is None:
        name, told = scene.house.service_name(service, scene.words), scene.words.calendar_date(day)
        return say(scene.words("release-unknown", service=name, date=told, day=day.isoformat()))
    if not act:
        return say(_how(scene, known)) if said else _shown(scene, known)
    return _done(scene, known, act, after)


def _begun(scene: Scene, wanted: Release) -> Outcome:
    """A critical correction gets an update of its own, for cases to be planned for."""
    if wanted.day < release_acts.today(scene):
        return say(release_acts.cannot(scene, wanted, CannotBe("passed")))
    known = scene.store.releases.add(wanted, scene.person.id, scene.turn.at)
    outcome = _done(scene, known, "critical", "")
    made = scene.store.releases.get(known.number) or known
    return Outcome((*outcome.replies, *release_plan.announced(scene.store, scene.house, made)), outcome.notice)


def _done(scene: Scene, known: Release, act: str, said: str) -> Outcome:
    try:
        return release_acts.ACTS[act](scene, known, said)
    except CannotBe as fault:
        return Outcome(notice=release_acts.cannot(scene, known, fault))


def _how(scene: Scene, known: Release) -> str:
    return scene.words("release-typed", service=known.service, day=known.day.isoformat())


def _shown(scene: Scene, known: Release) -> Outcome:
    """Its card, where support works: it has requesters' words on it."""
    place = scene.turn.place
    if place.kind is not PlaceKind.PERSONAL and not scene.store.places.is_support(place.id):
        return say(scene.words("release-not-here"))
    name = release_plan.card_name(known, f"shown-{scene.turn.key[:24]}")
    return Outcome((Say(release_plan.drawn(scene.store, scene.house, known), name=name, keep_days=KEEP_DAYS),))


def _listed(scene: Scene, service: str | None) -> Outcome:
    """What is planned, without anybody's words."""
    found = [one for one in scene.store.releases.live() if service in (None, one.service)]
    if not found:
        return say(scene.words("release-none"))
    return say("\n".join(f"- {_line(scene, one)}" for one in found))


def _line(scene: Scene, known: Release) -> str:
    words = scene.words
    return words(
        "release-line",
        service=markdown.escape(scene.house.service_name(known.service, words)),
        date=words.calendar_date(known.day),
        count=str(len(release_plan.items(scene.store, known))),
        state=words(f"release-state-{known.state}"),
    )


# Buttons


def _press(act: str, field: str = "") -> Callable[[Scene, Pressed], Outcome]:
    """The button's work on the update that it names; what was typed into its field is only words."""

    def press(scene: Scene, pressed: Pressed) -> Outcome:
        if not scene.is_agent:
            return Outcome(notice=scene.words("agents-only"))
        number, said = pressed.number("release"), pressed.data.get(field, "")
        known = scene.store.releases.get(number) if number else None
        if known is None or not isinstance(said, str):
            return Outcome(notice=scene.words("too-old"))
        return _done(scene, known, act, said)

    return press


PRESSES: Mapping[str, Callable[[Scene, Pressed], Outcome]] = {
    "release-tested": _press("tested"),
    "release-out": _press("out", "note"),
    "release-moved": _press("moved", "day"),
    "release-critical": _press("critical"),
    "release-without": _press("without", "case"),
    "release-off": _press("off"),
}
"""What each verb on an update's buttons does."""

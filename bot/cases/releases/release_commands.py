"""What support says and presses about updates: "release klockaren 3.12. tested"."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from bot.cards import markdown
from bot.cases.releases import release_acts, release_plan
from bot.cases.support import change_form
from bot.context import TurnContext, say
from bot.language.phrases import RecognisedPhrase
from bot.model.post import Post, PostKind
from bot.model.release import Release, ReleaseError
from bot.notices.notice_commands import split_name
from bot.turn import KEEP_DAYS, ButtonPressed, Outcome, PlaceKind, Say

_LOOKS_BACK = timedelta(days=60)
"""A day that has been so lately is meant as it was, and not next year's."""
_DAYS = {"today": timedelta(), "tomorrow": timedelta(days=1)}


def typed_release(context: TurnContext, phrase: RecognisedPhrase, *__: object) -> Outcome | None:
    """What is planned, what is in one update, or what is to be done with it. None where it is no command."""
    if not context.is_agent:
        return None
    said = phrase.argument.strip()
    first, _, after = said.partition(" ")
    named = context.app.desk.service_called(first.strip(":,"))
    service, rest = (named, after.strip()) if named else (context.service, said)
    if not rest:
        return _list_planned(context, service)
    day, rest = _day_typed(context, rest)
    if service is None or day is None:
        return say(context.words("release-how")) if named else None
    return _run_on(context, service, day, rest)


def _day_typed(context: TurnContext, said: str) -> tuple[date | None, str]:
    today = release_acts.today(context)
    word, after = split_name(context, said, "release", _DAYS)
    return (today + _DAYS[word], after) if word else change_form.split_day(said, today - _LOOKS_BACK)


def _run_on(context: TurnContext, service: str, day: date, said: str) -> Outcome:
    act, after = split_name(context, said, "release", release_acts.ACTS)
    known = context.store.releases.at(service, day)
    if act == "critical" and (known is None or not known.is_live):
        return _create_critical(context, Release(service, day))
    if known is None:
        name, told = context.app.service_name(service, context.words), context.words.calendar_date(day)
        return say(context.words("release-unknown", service=name, date=told, day=day.isoformat()))
    if not act:
        return say(_help_text(context, known)) if said else _show_card(context, known)
    return _run_act(context, known, act, after)


def _create_critical(context: TurnContext, wanted: Release) -> Outcome:
    """A critical correction gets an update of its own, for cases to be planned for."""
    if wanted.day < release_acts.today(context):
        return say(release_acts.error_as_text(context, wanted, ReleaseError("passed")))
    known = context.store.releases.add(wanted, context.person.id, context.turn.at)
    outcome = _run_act(context, known, "critical", "")
    made = context.store.releases.get(known.number) or known
    return Outcome((*outcome.replies, *release_plan.announce_release(context.store, context.app, made)), outcome.notice)


def _run_act(context: TurnContext, known: Release, act: str, said: str) -> Outcome:
    try:
        return release_acts.ACTS[act](context, known, said)
    except ReleaseError as fault:
        return Outcome(notice=release_acts.error_as_text(context, known, fault))


def _help_text(context: TurnContext, known: Release) -> str:
    return context.words("release-typed", service=known.service, day=known.day.isoformat())


def _show_card(context: TurnContext, known: Release) -> Outcome:
    """Its card, where support works: it has requesters' words on it."""
    place = context.turn.place
    if place.kind is not PlaceKind.PERSONAL and not context.store.places.is_support(place.id):
        return say(context.words("release-not-here"))
    post = Post(PostKind.RELEASE, known.number, step=context.turn.key[:24])
    return Outcome((Say(release_plan.card_of(context.store, context.app, known), post=post, keep_days=KEEP_DAYS),))


def _list_planned(context: TurnContext, service: str | None) -> Outcome:
    """What is planned, without anybody's words."""
    found = [one for one in context.store.releases.live() if service in (None, one.service)]
    if not found:
        return say(context.words("release-none"))
    return say("\n".join(f"- {_release_as_line(context, one)}" for one in found))


def _release_as_line(context: TurnContext, known: Release) -> str:
    words = context.words
    return words(
        "release-line",
        service=markdown.escape(context.app.service_name(known.service, words)),
        date=words.calendar_date(known.day),
        count=str(len(release_plan.cases_in(context.store, known))),
        state=words(f"release-state-{known.state}"),
    )


# Buttons


def _press(act: str, field: str = "") -> Callable[[TurnContext, ButtonPressed], Outcome]:
    """The button's work on the update that it names; what was typed into its field is only words."""

    def press(context: TurnContext, pressed: ButtonPressed) -> Outcome:
        if not context.is_agent:
            return Outcome(notice=context.words("agents-only"))
        number, said = pressed.number("release"), pressed.data.get(field, "")
        known = context.store.releases.get(number) if number else None
        if known is None or not isinstance(said, str):
            return Outcome(notice=context.words("too-old"))
        return _run_act(context, known, act, said)

    return press


RELEASE_PRESSES: Mapping[str, Callable[[TurnContext, ButtonPressed], Outcome]] = {
    "release-tested": _press("tested"),
    "release-out": _press("out", "note"),
    "release-moved": _press("moved", "day"),
    "release-critical": _press("critical"),
    "release-without": _press("without", "case"),
    "release-off": _press("off"),
}
"""What each verb on an update's buttons does."""

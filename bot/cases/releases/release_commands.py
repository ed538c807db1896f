"""What support can do about updates: "release klockaren 3.12. tested"."""

from datetime import date, timedelta

from bot.cards import markdown
from bot.cases.releases import release_acts, release_plan
from bot.cases.support import change_form
from bot.context.act import NOTHING, Act, AnyAct, Request, Subject, Who, by_number, saying
from bot.context.turn_context import TurnContext, say
from bot.language.phrases import command
from bot.model.post import Post, PostKind
from bot.model.release import Release, ReleaseError
from bot.notices.notice_commands import split_name
from bot.turn import KEEP_DAYS, Outcome, Say

_LOOKS_BACK = timedelta(days=60)
"""A day that has been so lately is meant as it was, and not next year's."""
_DAYS = {"today": timedelta(), "tomorrow": timedelta(days=1)}


def _release(context: TurnContext, said: str) -> Outcome | None:
    """What is planned, what is in one update, or what is to be done with it. None where it is no command."""
    said = said.strip()
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
    act, after = split_name(context, said, "release", release_acts.VERBS)
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
        return release_acts.VERBS[act](context, known, said)
    except ReleaseError as fault:
        return Outcome(notice=release_acts.error_as_text(context, known, fault))


def _help_text(context: TurnContext, known: Release) -> str:
    return context.words("release-typed", service=known.service, day=known.day.isoformat())


def _show_card(context: TurnContext, known: Release) -> Outcome:
    """Its card, where support works: it has requesters' words on it."""
    if not context.is_private and not context.store.places.is_support(context.turn.place.id):
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


_RELEASE = Subject(pressed=by_number("release", lambda context, number: context.store.releases.get(number)))


def _button(verb: str, words_in: str = "") -> AnyAct:
    """What can also be said of an update, about the one that the button names."""

    def do(context: TurnContext, known: Release, request: Request) -> Outcome:
        return _run_act(context, known, verb, request.words)

    return Act(do=do, about=_RELEASE, verb=f"release-{verb}", words_in=words_in, who=Who.AGENTS)


ACTS: tuple[AnyAct, ...] = (
    Act(do=saying(_release), about=NOTHING, phrase=command("release"), who=Who.AGENTS_ALONE),
    _button("tested"),
    _button("out", "note"),
    _button("moved", "day"),
    _button("critical"),
    _button("without", "case"),
    _button("off"),
)

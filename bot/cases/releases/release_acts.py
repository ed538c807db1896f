"""What support does with an update: tested, out, moved, critical, called off; and everybody it concerns is told."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date

from bot.cases import announcement
from bot.cases.releases import release_plan
from bot.cases.releases.release_cards import ReleaseReader, out_card
from bot.cases.support import change_form, support_acts
from bot.context.turn_context import TurnContext
from bot.language.language_lines import by_language
from bot.language.texts import Words
from bot.model import release
from bot.model.case import Case, CaseState
from bot.model.place import Address
from bot.model.post import Post, PostKind
from bot.model.release import Release, ReleaseError
from bot.notices import posts
from bot.notifications.requester_notifications import tell_everybody
from bot.turn import KEEP_DAYS, Card, Outcome, Reply, Say


def mark_tested(context: TurnContext, known: Release, _: str) -> Outcome:
    known = _save(context, release.as_tested(known), "tested")
    return _outcome(context, known, "tested-critical" if known.critical else "tested")


def release_out(context: TurnContext, known: Release, written: str) -> Outcome:
    """It is in use. `written` is what is new, in the language of whoever says it and those that its lines name."""
    notes = by_language(written, context.words.language) or known.notes
    known = release.as_released(known, notes, today(context))
    inside = release_plan.cases_in(context.store, known)
    if not inside and not notes:
        raise ReleaseError("empty")
    known = _save(context, known, "released")
    told = [
        reply
        for case in inside
        if case.work.state in release_plan.IN_RELEASE
        for reply in support_acts.release_case(context, case)
    ]
    return _outcome(context, known, "released", *told, *_channel_posts(context, known))


def move_release(context: TurnContext, known: Release, said: str) -> Outcome:
    """To another day, as somebody says it; everything in it moves along."""
    day, _ = change_form.split_day(said, today(context))
    if day is None:
        raise ReleaseError("day")
    moved = release.with_day(known, day, today(context))
    if context.store.releases.live_at(known.service, day):
        raise ReleaseError("taken")
    inside = _planned_cases(context, known)
    moved = _save(context, moved, "moved", known.day.isoformat())
    told = [reply for case in inside for reply in _moved_replies(context, case, known.day, day)]
    return _outcome(context, moved, "moved", *told)


def set_critical(context: TurnContext, known: Release, _: str) -> Outcome:
    return _outcome(context, _save(context, release.set_critical(known), "critical"), "critical")


def leave_out(context: TurnContext, known: Release, said: str) -> Outcome:
    """One case is not in it after all."""
    inside = {str(case.number): case for case in _planned_cases(context, known)}
    case = inside.get(said.strip(" #.,:"))
    if case is None:
        raise ReleaseError("not-in")
    context.store.releases.save(known, context.person.id, context.turn.at, "without", str(case.number))
    return _outcome(context, known, "without", *_left_out_replies(context, case, known, "release-told-left"))


def call_off_release(context: TurnContext, known: Release, _: str) -> Outcome:
    inside = _planned_cases(context, known)
    known = _save(context, release.called_off(known), "off", ", ".join(str(case.number) for case in inside))
    told = [reply for case in inside for reply in _left_out_replies(context, case, known, "release-told-off")]
    return _outcome(context, known, "off", *told)


VERBS: Mapping[str, Callable[[TurnContext, Release, str], Outcome]] = {
    "tested": mark_tested,
    "out": release_out,
    "moved": move_release,
    "critical": set_critical,
    "without": leave_out,
    "off": call_off_release,
}
"""What can be done with an update, by the names of the words for it (release-said-tested …)."""


def today(context: TurnContext) -> date:
    return context.turn.at.astimezone(context.app.zone(None)).date()


def error_as_text(context: TurnContext, known: Release, fault: ReleaseError) -> str:
    """Why it cannot be done, and how it can."""
    return context.words(f"release-cannot-{fault.code}", **_text_values(context, known))


def _save(context: TurnContext, known: Release, what: str, text: str = "") -> Release:
    return context.store.releases.save(known, context.person.id, context.turn.at, what, text)


def _planned_cases(context: TurnContext, known: Release) -> list[Case]:
    if not known.is_live:
        raise ReleaseError("over")
    return [case for case in release_plan.cases_in(context.store, known) if case.work.state in release_plan.IN_RELEASE]


def _moved_replies(context: TurnContext, case: Case, was: date, day: date) -> Iterator[Reply]:
    due = release.end_of(day, context.app.zone(None))
    case = context.store.cases.postpone(case, day, due, context.person.id, context.turn.at)
    yield from _tell_waiting(context, case, "release-told-moved", was=was, date=day)
    yield from announcement.redraw_cards(context.store, context.app, case, context.turn.at)


def _left_out_replies(context: TurnContext, case: Case, known: Release, told: str) -> Iterator[Reply]:
    """The development team has it, until it is planned anew."""
    case = context.store.cases.move(case, CaseState.ASSESSED, context.person.id, context.turn.at)
    yield from _tell_waiting(context, case, told, date=known.day)
    yield from announcement.redraw_cards(context.store, context.app, case, context.turn.at)


def _tell_waiting(context: TurnContext, case: Case, id_: str, **days: date) -> Iterator[Reply]:

    def says(words: Words) -> str:
        return words(id_, number=str(case.number), **{name: words.calendar_date(day) for name, day in days.items()})

    yield from tell_everybody(context.store, context.app, case, context.turn.at, says)


def _channel_posts(context: TurnContext, known: Release) -> Iterator[Reply]:
    """What is new, once in every place that subscribes to the service."""
    inside = [case for case in release_plan.cases_in(context.store, known) if case.work.state is CaseState.RELEASED]
    drawn: dict[tuple[str, ...], Card] = {}
    for channel in posts.channels_of(context.store, context.app, known.service):
        if context.store.releases.post(known.number, "out", channel.place, context.turn.at):
            if channel.languages not in drawn:
                drawn[channel.languages] = out_card(known, inside, _readers(context, known, channel.languages))
            post = Post(PostKind.RELEASE_OUT, known.number, channel.place)
            yield Say(drawn[channel.languages], Address(channel.place), post, KEEP_DAYS, once=True)


def _readers(context: TurnContext, known: Release, languages: Iterable[str]) -> list[ReleaseReader]:
    spoken = (context.app.texts[language] for language in languages)
    return [ReleaseReader(words, context.app.service_name(known.service, words)) for words in spoken]


def _outcome(context: TurnContext, known: Release, what: str, *replies: Reply) -> Outcome:
    """What leaves, every card as it now stands, and a line for whoever did it."""
    told = context.words(f"release-did-{what}", **_text_values(context, known))
    card = release_plan.card_of(context.store, context.app, known)
    redrawn = release_plan.redraw(context.store, context.app, known)
    return Outcome((*replies, *redrawn), notice=told, shown=card)


def _text_values(context: TurnContext, known: Release) -> dict[str, str]:
    service = context.app.service_name(known.service, context.words)
    typed = {"key": known.service, "day": known.day.isoformat()}
    return {"service": service, "date": context.words.calendar_date(known.day), **typed}

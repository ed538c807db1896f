"""What staff say about incidents: opened in one message, updated, a part's state, resolved."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from bot.act import NOTHING, Act, AnyAct, Who, saying
from bot.context import TurnContext, say
from bot.language.phrases import command
from bot.model import notice_lifecycle
from bot.model.notice import Notice, PartState
from bot.model.notice_lifecycle import NoticeError
from bot.notices import confirmations, incidents, notice_acts, notice_commands, posts, refusals, staff_notifications
from bot.notices.confirmations import PendingAct
from bot.notices.notice_acts import ActionContext
from bot.turn import Outcome, Say

_ABOUT = re.compile(r"#?(\d{1,9})\b\s*(:?)[\s.,]*(.*)", re.DOTALL)
_OPENED = re.compile(r"([^\s:]+)\s*:\s*(\S.*)", re.DOTALL)
_PART = re.compile(r"([^:]+?)\s*:\s*(.+)", re.DOTALL)
_TIME = re.compile(
    r"((?:(?:kl\.?|klo|ore|alle|at)\s*)?\+?\s*\d{1,4}(?:[.:]\d{2})?\s*(?:min|m|h|t)?)(?![\w])\s*[:.,]?\s*(.*)",
    re.DOTALL,
)


def _incident(context: TurnContext, said: str) -> Outcome | None:
    """ "incident klockaren: the login is down", "incident 7 update: found it", "incident 7 resolved: …"."""
    said = said.strip()
    try:
        if found := _ABOUT.fullmatch(said):
            known, rest = notice_acts.known_notice(context.store, int(found[1])), found[3].strip()
            return _ask(context, known, "update", rest) if found[2] and rest else _run_on(context, known, rest)
        return _open_incident(context, said)
    except NoticeError as fault:
        return say(refusals.error_as_text(context, fault))


def _open_incident(context: TurnContext, said: str) -> Outcome | None:
    """A draft, shown as it will stand: nobody is told before somebody has looked at it and pressed."""
    found = _OPENED.fullmatch(said)
    first = found[1] if found else said.partition(" ")[0]
    service = context.app.desk.service_called(first)
    if found is None and service is None:
        return None
    if found is None or service is None:
        return say(context.words("incident-how", services=", ".join(context.app.desk.services)))
    kept, replies = incidents.draft_incident(_action_context(context), service, found[2])
    count = len(posts.channels_of(context.store, context.app, service))
    made = "incident-did-paste" if kept.is_pasted else "incident-did-draft"
    told = context.words(made, number=str(kept.number), count=str(count))
    return Outcome((*_card_here(context, kept), *replies), notice=told)


def _card_here(context: TurnContext, kept: Notice) -> tuple[Say, ...]:
    """The draft, also to whoever wrote it elsewhere than where support works with notices."""
    places = staff_notifications.staff_places(context.store, context.app, kept.service)
    seen = any(place.id == context.turn.place.id for place in places)
    return () if seen else (Say(staff_notifications.card_of(context.store, context.app, kept)),)


def _run_on(context: TurnContext, known: Notice, rest: str) -> Outcome:
    """What is said of one that is open: a known verb, and its words after a colon. Anything else is told to nobody."""
    if not rest:
        return notice_commands.show_notice(context, known)
    verb, after = notice_commands.split_name(context, rest, "incident", _VERBS)
    if not verb:
        how = say(context.words("incident-staff-typed", number=str(known.number)))
        return notice_commands.not_understood(context, rest, how)
    apart = not after or ":" in rest[: len(rest) - len(after)]
    if verb == "cancel" or (verb in _TOLD and not apart):
        return _ask(context, known, verb, after)
    return _VERBS[verb](context, known, after)


def _ask(context: TurnContext, known: Notice, verb: str, text: str) -> Outcome:
    """The words as they will stand, before they go to the channels."""
    if verb == "cancel":
        notice_lifecycle.cancel(known, 0, context.turn.at)
        text = ""
    else:
        notice_lifecycle.update(known, {}, context.person.id, context.turn.at)
    return confirmations.ask_first(context, known, PendingAct(f"incident-{verb}", 0, text), f"incident-{verb}")


def _update(context: TurnContext, known: Notice, text: str) -> Outcome:
    return _outcome(context, incidents.update(_action_context(context), known.number, text), "update")


def _set_next_update(context: TurnContext, known: Notice, after: str) -> Outcome:
    """When more is promised; with a text, told at once."""
    found = _TIME.fullmatch(after)
    if found is None:
        raise NoticeError("time", text=after.split(":", maxsplit=1)[0])
    if found[2] and ":" not in after[found.end(1) : found.start(2)]:
        return _ask(context, known, "next", f"{found[1]}: {found[2]}")
    return _outcome(context, incidents.update(_action_context(context), known.number, found[2], found[1]), "update")


def _set_part(context: TurnContext, known: Notice, after: str) -> Outcome:
    """ "part sending: down, from tomorrow evening"."""
    found = _PART.fullmatch(after)
    if found is None:
        raise NoticeError("part")
    state, expected = notice_commands.split_name(context, found[2], "part", [state.value for state in PartState])
    if not state:
        raise NoticeError("part")
    return _outcome(
        context,
        incidents.set_part(_action_context(context), known.number, found[1], PartState(state), expected),
        "part",
    )


def _reopen(context: TurnContext, known: Notice, text: str) -> Outcome:
    return _outcome(context, incidents.reopen(_action_context(context), known.number, text), "reopen")


def _resolve(context: TurnContext, known: Notice, text: str) -> Outcome:
    resolved = _outcome(context, incidents.resolve(_action_context(context), known.number, text), "resolve")
    number, window = known.of_window or (0, 0)
    other = context.store.notices.get(number) if number else None
    work = other.window(window) if other else None
    if work is None or not work.is_current:
        return resolved
    still = context.words("incident-work-goes-on", number=str(number), window=str(window))
    return replace(resolved, notice=f"{resolved.notice} {still}")


def _cancel(context: TurnContext, known: Notice, _: str) -> Outcome:
    return _outcome(context, notice_acts.cancel(_action_context(context), known.number, 0), "cancel")


def _authorise(context: TurnContext, known: Notice, who: str) -> Outcome:
    return notice_commands.authorise(context, known, None, who)


_Verb = Callable[[TurnContext, Notice, str], Outcome]
_VERBS: Mapping[str, _Verb] = {
    "update": _update,
    "next": _set_next_update,
    "part": _set_part,
    "reopen": _reopen,
    "resolve": _resolve,
    "cancel": _cancel,
    "authorise": _authorise,
}

_TOLD = frozenset({"update", "reopen", "resolve"})
"""What has words for the channels; without a colon before them they may be about something else."""


def _when_asked(verb: _Verb) -> Callable[[TurnContext, Notice, int | None, str], Outcome]:
    return lambda context, known, _, text: verb(context, known, text)


ASKED: Mapping[str, Callable[[TurnContext, Notice, int | None, str], Outcome]] = {
    f"incident-{verb}": _when_asked(_VERBS[verb]) for verb in ("update", "next", "reopen", "resolve", "cancel")
}
"""What may have been asked about first, by the verb that its card carries."""


def _outcome(context: TurnContext, done: notice_acts.Done, verb: str) -> Outcome:
    known, replies = done
    told = context.words(f"incident-did-{verb}", number=str(known.number))
    return Outcome(replies, notice=told, shown=staff_notifications.card_of(context.store, context.app, known))


def _action_context(context: TurnContext) -> ActionContext:
    return ActionContext(context.store, context.app, context.person.id, context.turn.at, context.words.language)


ACTS: tuple[AnyAct, ...] = (Act(do=saying(_incident), about=NOTHING, phrase=command("incident"), who=Who.AGENTS_ALONE),)

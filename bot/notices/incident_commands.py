"""What staff say about incidents: opened in one message, updated, a part's state, resolved."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from bot.cards import markdown
from bot.context.act import NOTHING, Act, AnyAct, Who, saying
from bot.context.turn_context import TurnContext, say
from bot.language.phrases import command
from bot.model import notice_lifecycle
from bot.model.notice import Incident, Notice, PartState
from bot.model.notice_lifecycle import NoticeError
from bot.notices import (
    confirmations,
    incident_doubts,
    incidents,
    notice_acts,
    notice_commands,
    posts,
    refusals,
    staff_notifications,
)
from bot.notices.cards.incident_wording import parts_as_text
from bot.notices.cards.wording import moment_as_text
from bot.notices.confirmations import PendingAct
from bot.notices.notice_acts import ActionContext
from bot.notices.times.new_times import UNITS, at_time
from bot.notices.written_language import language_of
from bot.turn import Outcome, Say
from dialogs.spoken import clock_words

_ABOUT = re.compile(r"#?(\d{1,9})\b\s*(:?)[\s.,]*(.*)", re.DOTALL)
_OPENED = re.compile(r"([^\s:]+)\s*:\s*(\S.*)", re.DOTALL)
_PART = re.compile(r"([^:]+?)\s*:\s*(.+)", re.DOTALL)
_TIME = re.compile(
    r"(\d{4}-\d{2}-\d{2}[T ]\d{1,2}[.:]\d{2}"
    rf"|(?:(?:{clock_words()})\.?\s*)?\+?\s*\d{{1,4}}(?:[.:]\d{{2}})?(?:\s*(?:{UNITS}))?)(?![\w])\s*[:.,]?\s*(.*)",
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
    kept, replies = incidents.draft_incident(_action_context(context, found[2]), service, found[2])
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
    after = after if any(letter.isalnum() for letter in after) else ""
    if verb == "update" and not after:
        raise NoticeError("no-words")
    if verb in _SHOWN_FIRST:
        return _ask(context, known, verb, after)
    return _TYPED.get(verb, _VERBS[verb])(context, known, after)


def _ask(context: TurnContext, known: Notice, verb: str, text: str) -> Outcome:
    """The words as they will stand, before they go to the channels."""
    if verb == "cancel":
        notice_lifecycle.cancel(known, context.turn.at)
        text = ""
    else:
        notice_lifecycle.update(notice_acts.known_incident(known), {}, context.person.id, context.turn.at)
    alone = ".alone" if verb in _WITHOUT_WORDS and not text else ""
    return confirmations.ask_first(context, known, PendingAct(f"incident-{verb}", 0, text), f"incident-{verb}{alone}")


def _update(context: TurnContext, incident: Incident, text: str) -> Outcome:
    return _outcome(context, incidents.update(_action_context(context, text, incident), incident, text), "update")


def _typed_next_update(context: TurnContext, incident: Incident, after: str) -> Outcome:
    """ "next 14:00": asked first where it may be another day's, or where words for the channels follow."""
    time, text = _time_and_text(after)
    at = at_time(time, context.turn.at, incident.local)
    if text or incident_doubts.is_next_update_doubtful(at, context.turn.at, incident.local):
        return _ask_next_update(context, incident, at, text)
    return _set_next_update(context, incident, after)


def _ask_next_update(context: TurnContext, incident: Incident, at: datetime, text: str) -> Outcome:
    """With the moment itself, which the answer keeps however late it comes."""
    notice_lifecycle.update(incident, {}, context.person.id, context.turn.at, at)
    reader = posts.notice_reader(context.app, incident, context.words.language, "")
    promised = context.words("notice-next-update", when=moment_as_text(at, reader))
    texts = incidents.texts_to_tell(text, context.words.language).values()
    act = PendingAct("incident-next", 0, f"{at.astimezone(incident.local):%Y-%m-%d %H:%M}: {text}".strip())
    return confirmations.ask_first(context, incident, act, act.verb, (*map(markdown.escape, texts), promised))


def _set_next_update(context: TurnContext, incident: Incident, after: str) -> Outcome:
    """When more is promised; with a text, that is an update."""
    time, text = _time_and_text(after)
    done = incidents.update(_action_context(context, text, incident), incident, text, time)
    return _outcome(context, done, "update" if text else "next")


def _time_and_text(after: str) -> tuple[str, str]:
    """The time, and what follows it."""
    found = _TIME.fullmatch(after)
    if found is None:
        raise NoticeError("time", text=after.split(":", maxsplit=1)[0])
    return found[1], found[2]


def _typed_part(context: TurnContext, incident: Incident, after: str) -> Outcome:
    """ "part sending: down, from tomorrow evening": asked first where anything else stands beside the state."""
    name, state, expected = _part_of(context, after)
    action = _part_action(context, after)
    if not incident_doubts.is_part_doubtful(state, expected, (action.language, context.words.language)):
        return _set_part(context, incident, after)
    key, part = incidents.part_to_be(action, incident, name, state, expected)
    changed = notice_lifecycle.set_part(incident, key, part)
    reader = posts.notice_reader(context.app, incident, context.words.language, "")
    shown = tuple(parts_as_text(replace(changed, parts={key: changed.parts[key]}), reader))
    act = PendingAct("incident-part", 0, after)
    return confirmations.ask_first(context, incident, act, act.verb, shown)


def _set_part(context: TurnContext, incident: Incident, after: str) -> Outcome:
    name, state, expected = _part_of(context, after)
    return _outcome(context, incidents.set_part(_part_action(context, after), incident, name, state, expected), "part")


def _part_of(context: TurnContext, after: str) -> tuple[str, PartState, str]:
    """Its name, its state, and what follows."""
    found = _PART.fullmatch(after)
    if found is None:
        raise NoticeError("part")
    state, expected = notice_commands.split_name(context, found[2], "part", [state.value for state in PartState])
    if not state:
        raise NoticeError("part")
    return found[1], PartState(state), expected


def _part_action(context: TurnContext, after: str) -> ActionContext:
    """In the language of the state's name, where the author's has none that is written so."""
    said = after.partition(":")[2].strip()
    found = [
        one
        for state in PartState
        for one in incident_doubts.languages_of(f"part-said-{state}", said, context.app.texts)
    ]
    action = _action_context(context)
    return action if action.language in found or not found else replace(action, language=found[0])


def _reopen(context: TurnContext, incident: Incident, text: str) -> Outcome:
    return _outcome(context, incidents.reopen(_action_context(context, text, incident), incident, text), "reopen")


def _resolve(context: TurnContext, incident: Incident, text: str) -> Outcome:
    resolved = _outcome(context, incidents.resolve(_action_context(context, text, incident), incident, text), "resolve")
    origin = context.store.notices.origin(incident)
    if origin is None or not origin[1].is_current:
        return resolved
    work, window = origin
    still = context.words("incident-work-goes-on", number=str(work.number), window=str(window.number))
    return replace(resolved, notice=f"{resolved.notice} {still}")


def _cancel(context: TurnContext, known: Notice, _: str) -> Outcome:
    return _outcome(context, notice_acts.cancel(_action_context(context), known), "cancel")


def _authorise(context: TurnContext, known: Notice, who: str) -> Outcome:
    return notice_commands.authorise(context, known, None, who)


_Verb = Callable[[TurnContext, Notice, str], Outcome]


def _of_incident(do: Callable[[TurnContext, Incident, str], Outcome]) -> _Verb:
    return lambda context, known, text: do(context, notice_acts.known_incident(known), text)


_VERBS: Mapping[str, _Verb] = {
    "update": _of_incident(_update),
    "next": _of_incident(_set_next_update),
    "part": _of_incident(_set_part),
    "reopen": _of_incident(_reopen),
    "resolve": _of_incident(_resolve),
    "cancel": _cancel,
    "authorise": _authorise,
}

_TYPED: Mapping[str, _Verb] = {"next": _of_incident(_typed_next_update), "part": _of_incident(_typed_part)}
"""What is looked at before it is done, where it is typed."""

_WITHOUT_WORDS = frozenset({"reopen", "resolve"})
"""What is told to the channels in the desk's own words where nobody has written any."""
_SHOWN_FIRST = frozenset({"update", "reopen", "resolve", "cancel"})
"""What tells the channels, or takes back what they were told: nobody's words go out before they were seen as they
will stand. What somebody meant by them no list of words could tell.
"""


def _when_asked(verb: _Verb) -> Callable[[TurnContext, Notice, int | None, str], Outcome]:
    return lambda context, known, _, text: verb(context, known, text)


ASKED: Mapping[str, Callable[[TurnContext, Notice, int | None, str], Outcome]] = {
    f"incident-{verb}": _when_asked(_VERBS[verb]) for verb in ("update", "next", "part", "reopen", "resolve", "cancel")
}
"""What may have been asked about first, by the verb that its card carries."""


def _outcome(context: TurnContext, done: notice_acts.Done, verb: str) -> Outcome:
    known, replies = done
    told = context.words(f"incident-did-{verb}", number=str(known.number))
    return Outcome(replies, notice=told, shown=staff_notifications.card_of(context.store, context.app, known))


def _action_context(context: TurnContext, text: str = "", known: Notice | None = None) -> ActionContext:
    """In the language of the words; where there are none, in their author's."""
    language = language_of(context, text, known) if text else context.words.language
    return ActionContext(context.store, context.app, context.person.id, context.turn.at, language)


ACTS: tuple[AnyAct, ...] = (Act(do=saying(_incident), about=NOTHING, phrase=command("incident"), who=Who.AGENTS_ALONE),)

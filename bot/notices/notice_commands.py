"""What people say about notices: staff work with them, anybody asks how things are."""

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace

from bot.cards import markdown
from bot.cards.elements import shortened_text
from bot.context.act import NOTHING, Act, AnyAct, alone, saying
from bot.context.turn_context import TurnContext, say
from bot.language.phrases import Phrase, command
from bot.model import notice_lifecycle
from bot.model.notice import Maintenance, Notice
from bot.model.notice_lifecycle import NoticeError
from bot.notices import confirmations, draft_flow, incidents, notice_acts, posts, refusals, staff_notifications
from bot.notices.cards.notice_cards import notice_card, status_card
from bot.notices.confirmations import PendingAct
from bot.notices.notice_acts import ActionContext
from bot.notices.written_language import language_of
from bot.turn import Outcome, Say

_ABOUT = re.compile(r"#?(\d{1,9})\b[\s:.,]*(.*)", re.DOTALL)
_WINDOW = re.compile(r"(\d{1,3})(?:[.,:]?\s+|[.,:]?$|:(?=\D))(.*)", re.DOTALL)
"""A window, and what follows it; "15:00" is none."""


def _show_status(context: TurnContext) -> Outcome:
    """What is planned, going on or open, of the place's service where it has one."""
    found = context.store.notices.current(context.turn.at, context.service)
    page = context.app.status_link("", context.words.language)
    if not found:
        more = f" [{context.words('status-open')}]({page})" if page else ""
        return say(f"{context.words('notice-none')}{more}")
    readers = [(one, posts.reader_here(context, one)) for one in found]
    return Outcome((Say(status_card(readers, context.words, page)),))


def _notice(context: TurnContext, said: str) -> Outcome | None:
    """ "notice 7", "notice 7 done", "notice 7 move 2 2029-10-21 08:00-14:00"."""
    found = _ABOUT.fullmatch(said.strip())
    if not said.strip():
        return _show_status(context)
    known = context.store.notices.get(int(found[1])) if found else None
    if found is None or (known is None and not context.is_agent):
        return None
    if not context.is_agent:
        return _published_notice(context, known) if known and not found[2] else None
    try:
        return _run_typed(context, notice_acts.known_notice(context.store, int(found[1])), found[2].strip())
    except NoticeError as fault:
        return say(refusals.error_as_text(context, fault))


def show_notice(context: TurnContext, known: Notice) -> Outcome:
    """The notice as staff see it."""
    return Outcome((Say(staff_notifications.card_of(context.store, context.app, known)),))


def split_name(context: TurnContext, said: str, about: str, things: Collection[str]) -> tuple[str, str]:
    """Which of the things the words begin with, in any language, and what follows. `about`: whose words they are."""
    phrases = {
        phrase.strip().casefold(): thing
        for words in context.app.texts
        for thing in things
        for phrase in words(f"{about}-said-{thing}").split("|")
    }
    for phrase in sorted(phrases, key=len, reverse=True):
        if re.match(rf"{re.escape(phrase)}(?!\w)", said.casefold()):
            return phrases[phrase], said[len(phrase) :].lstrip(" :,.").rstrip()
    return "", said


# One notice


def _run_typed(context: TurnContext, known: Notice, rest: str) -> Outcome:
    """What staff say about a notice."""
    verb, after = split_name(context, rest, "notice", VERBS)
    if not verb:
        return _staff_help(context, known) if rest else show_notice(context, known)
    number, times = _window_and_times(after)
    if number:
        notice_acts.meant_window(known, number)
    if verb in _WORDLESS and times.strip(" .,:;!"):
        return not_understood(context, times, _staff_help(context, known))
    if verb in ("discard", "cancel") and not known.published:
        if verb == "cancel" and number:
            notice_lifecycle.cancel_window(*notice_acts.meant_window(known, number), context.turn.at)
        else:
            notice_lifecycle.cancel(known, context.turn.at)
        return confirmations.ask_first(context, known, PendingAct("discard"), "discard")
    return do_or_ask(context, known, verb, number, times)


def do_or_ask(context: TurnContext, known: Notice, verb: str, number: int | None, text: str) -> Outcome:
    """What staff want done; or first the question whether they do, where it may be a slip."""
    act = confirmations.pending_act(known, verb, number, text)
    if doubt := confirmations.notice_doubt(known, act, context.turn.at):
        return confirmations.ask_first(context, known, act, doubt)
    return VERBS[verb](context, known, number, text)


def not_understood(context: TurnContext, said: str, how: Outcome) -> Outcome:
    """Words that stand where none are understood do nothing at all; `how` says what can be written."""
    text = markdown.escape(shortened_text(said.strip(), _QUOTED))
    told = say(context.words("notice-not-understood", text=text))
    return Outcome((*told.replies, *how.replies))


def _window_and_times(after: str) -> tuple[int | None, str]:
    found = _WINDOW.fullmatch(after)
    return (int(found[1]), found[2].strip()) if found else (None, after)


def _staff_help(context: TurnContext, known: Notice) -> Outcome:
    return say(context.words("notice-staff-typed", number=str(known.number)))


def approve(context: TurnContext, known: Notice) -> Outcome:
    done, replies = notice_acts.approve(_action_context(context), known)
    count = len(posts.channels_of(context.store, context.app, done.service))
    told = context.words("notice-did-approve", number=str(done.number), count=str(count))
    return Outcome(replies, notice=told, shown=staff_notifications.card_of(context.store, context.app, done))


def discard(context: TurnContext, known: Notice) -> Outcome:
    if known.published:
        raise NoticeError("discard")
    return _outcome(context, "discard", notice_acts.cancel(_action_context(context), known))


def preview(context: TurnContext, known: Notice) -> Outcome:
    """The card as channels will see it, in each language that it is written in."""
    readers = (posts.notice_reader(context.app, known, language, "") for language in known.languages)
    return Outcome(tuple(Say(notice_card(known, [reader], context.turn.at)) for reader in readers))


def start(context: TurnContext, work: Maintenance, window: int, _: str) -> Outcome:
    return _outcome(context, "start", notice_acts.start(_action_context(context), work, window))


def mark_done(context: TurnContext, work: Maintenance, window: int, _: str) -> Outcome:
    return _outcome(context, "done", notice_acts.finish(_action_context(context), work, window, verified=True))


def mark_verifying(context: TurnContext, work: Maintenance, window: int, _: str) -> Outcome:
    """The work is done; whether everything works is being made sure."""
    return _outcome(context, "check", notice_acts.finish(_action_context(context), work, window, verified=False))


def move(context: TurnContext, work: Maintenance, window: int, times: str) -> Outcome:
    return _outcome(context, "move", notice_acts.move(_action_context(context), work, window, times))


def extend(context: TurnContext, work: Maintenance, window: int, until: str) -> Outcome:
    return _outcome(context, "extend", notice_acts.extend(_action_context(context), work, window, until))


def cancel(context: TurnContext, known: Notice, number: int | None, _: str) -> Outcome:
    """One window; the whole where none is named."""
    action = _action_context(context)
    if number:
        return _outcome(
            context, "cancel-window", notice_acts.cancel_window(action, *notice_acts.meant_window(known, number))
        )
    return _outcome(context, "cancel" if known.published else "discard", notice_acts.cancel(action, known))


def escalate(context: TurnContext, work: Maintenance, window: int, text: str) -> Outcome:
    """It went beyond its worst scenario: an incident, linked to the window."""
    action = _action_context(context)
    action = replace(action, language=language_of(context, text, work)) if text else action
    told, replies = incidents.escalate(action, work, window, text)
    if told.published:
        return _outcome(context, "incident", (told, replies))
    count = len(posts.channels_of(context.store, context.app, told.service))
    return Outcome(replies, notice=context.words("incident-did-draft", number=str(told.number), count=str(count)))


def still_working(context: TurnContext, known: Notice) -> Outcome:
    """Nothing new to tell, told all the same."""
    return _outcome(
        context, "still", incidents.still_working(_action_context(context), notice_acts.known_incident(known))
    )


def authorise(context: TurnContext, known: Notice, number: int | None, who: str) -> Outcome:  # noqa: ARG001 - as every verb
    """Whose words it passes on has said that it may be published."""
    if not who:
        raise NoticeError("authorise-who")
    return _outcome(context, "authorise", notice_acts.authorise(_action_context(context), known, who))


_Verb = Callable[[TurnContext, Notice, int | None, str], Outcome]


def _of_the_whole(do: Callable[[TurnContext, Notice], Outcome]) -> _Verb:
    return lambda context, known, _, __: do(context, known)


def _of_window(do: Callable[[TurnContext, Maintenance, int, str], Outcome]) -> _Verb:
    """The window is the one that is meant where none is named."""
    return lambda context, known, number, text: do(context, *notice_acts.meant_window(known, number), text)


VERBS: Mapping[str, _Verb] = {
    "approve": _of_the_whole(approve),
    "discard": _of_the_whole(discard),
    "preview": _of_the_whole(preview),
    "change": _of_the_whole(draft_flow.change_draft),
    "start": _of_window(start),
    "done": _of_window(mark_done),
    "check": _of_window(mark_verifying),
    "move": _of_window(move),
    "extend": _of_window(extend),
    "shorten": _of_window(extend),
    "until": _of_window(extend),
    "cancel": cancel,
    "incident": _of_window(escalate),
    "authorise": authorise,
    "still": _of_the_whole(still_working),
}
"""What staff can do about a notice, by the names of the words for it (notice-said-approve …)."""


_WORDLESS = frozenset({"approve", "discard", "preview", "change", "start", "done", "check", "cancel", "still"})
"""What is said whole by its verb and its window: "done tomorrow" and "cancel the second" are something else."""
_QUOTED = 120
"""Characters of what was not understood that are said back."""


def _outcome(context: TurnContext, verb: str, now: notice_acts.Done) -> Outcome:
    known, replies = now
    told = context.words(f"notice-did-{verb}", number=str(known.number))
    return Outcome(replies, notice=told, shown=staff_notifications.card_of(context.store, context.app, known))


def _action_context(context: TurnContext) -> ActionContext:
    return ActionContext(context.store, context.app, context.person.id, context.turn.at, context.words.language)


def _published_notice(context: TurnContext, known: Notice) -> Outcome | None:
    """A published notice, to anybody who asks for it."""
    read = posts.reader_here(context, known)
    return Outcome((Say(notice_card(known, [read], context.turn.at)),)) if known.published else None


ACTS: tuple[AnyAct, ...] = (
    Act(do=alone(_show_status), about=NOTHING, phrase=Phrase("status"), menu=True),
    Act(do=saying(_notice), about=NOTHING, phrase=command("notice")),
)

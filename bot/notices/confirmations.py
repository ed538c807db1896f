"""What is asked before it is done about a notice: at an odd time, what cannot be taken back, words not surely meant."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.cards import markdown
from bot.context.turn_context import TurnContext
from bot.model import notice_lifecycle
from bot.model.notice import Incident, Maintenance, Notice, Window, WindowState, window_of
from bot.model.post import Post, PostKind
from bot.notices import incidents, notice_acts, posts
from bot.notices.cards.confirmation_cards import Confirmation, confirmation_card, outcome_card
from bot.notices.cards.wording import NoticeReader, moment_as_text, window_as_text
from bot.notices.times.new_times import ends_another_day, new_end, new_times
from bot.turn import Outcome, Revise, Say

EARLY = timedelta(minutes=30)
"""Work that begins longer before its time than this is perhaps another work than was meant."""
LATE = timedelta(hours=12)
"""So long after its time what is said of it is perhaps old, or meant for something else."""

LONGER = timedelta(hours=4)
"""Work that goes on so much longer is perhaps meant to end another day."""

_NEW_END = ("extend", "shorten", "until")
"""Ways of saying until when work goes on; what is done is the same."""
_OF_A_WINDOW = ("start", "done", "check", "incident", "move", *_NEW_END)


@dataclass(frozen=True, slots=True)
class PendingAct:
    """What somebody wants done, by its verb: to a window, or to the whole with 0; with words for the channels."""

    verb: str
    window: int = 0
    text: str = ""


def pending_act(known: Notice, verb: str, number: int | None, text: str) -> PendingAct:
    """The window is the one that is meant where none is named, unless the whole is."""
    window = notice_acts.meant_window(known, number)[1] if verb in _OF_A_WINDOW else number or 0
    return PendingAct(verb, window, text)


def notice_doubt(known: Notice, act: PendingAct, now: datetime) -> str:
    """Why staff are asked first, by the end of the text's name (`notice-ask-…`); "" where it is surely meant.

    Raises:
        NoticeError: it cannot be done at all, so nothing is asked.
    """
    if isinstance(known, Maintenance) and act.window and act.verb in (*_OF_A_WINDOW, "cancel"):
        return _window_doubt(known, notice_acts.known_window(known, act.window), act, now)
    if act.verb == "cancel" and known.published:
        notice_lifecycle.cancel(known, now)
        return "cancel"
    late = isinstance(known, Incident) and now - known.made > LATE
    return "approve-late" if act.verb == "approve" and late else ""


def ask_first(context: TurnContext, known: Notice, act: PendingAct, doubt: str, shown: tuple[str, ...] = ()) -> Outcome:
    """The question, with what would be told and how many channels would hear it; the answer is another press.
    `shown`: what would stand there, as Markdown, where it is more than the act's own words.
    """
    words = context.words
    act = replace(act, verb="extend") if act.verb in _NEW_END else act
    reader = posts.notice_reader(context.app, known, words.language, "")
    # A draft has reached nobody yet, and what ends it reaches nobody either.
    draft = act.verb == "discard"
    told, _ = known.text(words.language)
    texts = incidents.texts_to_tell(act.text, words.language)
    asked = Confirmation(
        asks=words(f"notice-ask-{doubt}", number=str(known.number), when=_when(known, act, reader)),
        title=told.title,
        words=shown or tuple(map(markdown.escape, texts.values())),
        channels=0 if draft else len(posts.channels_of(context.store, context.app, known.service)),
        key=context.turn.key[:24],
        fills=doubt == "incident" and not texts,
    )
    card = confirmation_card(asked, known, act.verb, act.window, act.text, words)
    return Outcome((*_replaced(context, known, asked.key), Say(card, post=confirmation_post(asked.key))))


def _replaced(context: TurnContext, known: Notice, key: str) -> Iterator[Revise]:
    """What was asked before about the same notice, and not answered, is over: who corrects words means the new ones."""
    notices = context.store.notices
    before = notices.newest_question(known.number)
    notices.set_newest_question(known.number, key)
    if before and not notices.is_answered(known.number, before):
        yield Revise(confirmation_post(before), outcome_card(context.words("notice-ask-replaced")))


def confirmation_post(key: str) -> Post:
    """The post that asks; told apart by the turn that it asks about."""
    return Post(PostKind.NOTICE_DOUBT, 0, step=key)


def _when(known: Notice, act: PendingAct, reader: NoticeReader) -> str:
    """The time that the question is about: of a new end or new times, as they would be."""
    window = window_of(known, act.window)
    if window is None:
        return moment_as_text(known.made, reader)
    match act.verb:
        case "extend":
            return moment_as_text(new_end(window, act.text, known.local), reader)
        case "move":
            begins, ends = new_times(window, act.text, known.local)
            return window_as_text(replace(window, start=begins, end=ends), reader)
        case _:
            return window_as_text(window, reader)


def _window_doubt(work: Maintenance, window: Window, act: PendingAct, now: datetime) -> str:
    match act.verb:
        case "start":
            return _start_doubt(work, window, now)
        case "done" | "check":
            return _end_doubt(work, window, now, verified=act.verb == "done")
        case "extend" | "shorten" | "until":
            return _new_end_doubt(work, window, act, now)
        case "move":
            return _move_doubt(work, window, act.text, now)
        case "incident":
            notice_lifecycle.escalate(work, window.number, 0)
            return "incident"
        case _:
            notice_lifecycle.cancel_window(work, window.number, now)
            return "cancel-window"


def _new_end_doubt(work: Maintenance, window: Window, act: PendingAct, now: datetime) -> str:
    """A time of the day that has passed is that of another day, many hours on; an earlier end extends nothing."""
    end = new_end(window, act.text, work.local)
    notice_lifecycle.extend(work, window.number, end, now)
    turned = {"extend": end < window.end, "shorten": end > window.end}.get(act.verb, False)
    return "extend" if turned or end - window.end > LONGER else ""


def _move_doubt(work: Maintenance, window: Window, times: str, now: datetime) -> str:
    """14:00–8:00 goes on into the next day; which is asked, unless the work did so before."""
    begins, ends = new_times(window, times, work.local)
    notice_lifecycle.move(work, window.number, begins, ends, now)
    before = ends_another_day(window.start, window.end, work.local)
    return "move" if ends_another_day(begins, ends, work.local) and not before else ""


def _start_doubt(work: Maintenance, window: Window, now: datetime) -> str:
    notice_lifecycle.start(work, window.number, now)
    if now >= window.end:
        return "start-late"
    return "start-early" if window.start - now > EARLY else ""


def _end_doubt(work: Maintenance, window: Window, now: datetime, *, verified: bool) -> str:
    notice_lifecycle.finish(work, window.number, now, verified=verified)
    if now < window.start:
        return "done-early"
    return "done-late" if window.state is WindowState.STARTED and now - window.end > LATE else ""

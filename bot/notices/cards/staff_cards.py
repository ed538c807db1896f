"""Notices as staff see them: with their state, what can be done about them, and what is owed."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.cards import markdown
from bot.cards.elements import card, facts, heading, press, text, theirs
from bot.model.notice import Kind, Notice, State, Window, WindowState
from bot.model.notice_plan import Debt, Owed
from bot.notices.cards.incident_wording import parts
from bot.notices.cards.wording import Reading, at_worst, moment, state, when
from bot.turn import Card, Json

MOST_CASES = 20
"""Cases named on the card; all of them are counted."""
LONGER = "30m"
"""What the button for more time adds."""


@dataclass(frozen=True, slots=True)
class Behind:
    """Who wrote a notice, who approved it, how many channels hear of it, and the cases that came of it."""

    author: str
    approved_by: str
    channels: int
    cases: tuple[int, ...] = ()
    organisations: int = 0
    came_of: str = ""
    """The window that an incident came of."""
    waiting: int = 0
    """People who wait for its end, without a case."""


def staff_card(notice: Notice, behind: Behind, reading: Reading) -> Card:
    words = reading.words
    told, _ = notice.text(words.language)
    kind = words(f"notice-{notice.kind}", service=reading.service)
    title = words(
        "notice-staff-title", number=str(notice.number), kind=kind, state=words(f"notice-state-{notice.state}")
    )
    body = [
        heading(title),
        theirs(markdown.escape(told.title)),
        *(text(f"{one.number}. **{when(one, reading)}** · {state(one, reading)}") for one in notice.windows),
        *(text(line) for line in at_worst(notice, reading)),
        *(text(part) for part in parts(notice, reading)),
        facts(_behind(notice, behind, reading)),
    ]
    if typed := _typed(notice):
        body.append(text(words(typed, number=str(notice.number)), isSubtle=True))
    return card(f"{title}: {told.title}", body, list(_actions(notice, reading)))


def _typed(notice: Notice) -> str:
    """What no button does, and can be written: the text that tells it, "" for nothing."""
    if notice.state is State.DRAFT:
        return "notice-authorise-typed" if notice.provenance and not notice.provenance.authorised else ""
    if notice.state not in (State.APPROVED, State.VERIFYING):
        return ""
    return "incident-staff-typed" if notice.kind is Kind.INCIDENT else "notice-staff-typed"


def owed_card(notice: Notice, owed: Owed, reading: Reading) -> Card:
    """Staff are reminded of what people were promised."""
    told, _ = notice.text(reading.words.language)
    window = notice.window(owed.window)
    at = window.end if window else notice.next_update
    says = reading.words(
        f"notice-owed-{owed.debt}",
        number=str(notice.number),
        title=markdown.escape(told.title),
        when=moment(at or owed.at, reading),
    )
    actions = list(_actions(notice, reading, window))
    if owed.debt in (Debt.UPDATE_SOON, Debt.UPDATE_LATE):
        actions = [press(reading.words("notice-button-still"), "notice-still", notice=notice.number, window=0)]
    return card(says, [text(says)], actions)


def focus(notice: Notice) -> Window | None:
    """The window that is most likely meant: the one going on, else the next."""
    going_on = (window for window in notice.windows if window.going_on)
    planned = (window for window in notice.windows if window.state is WindowState.PLANNED)
    return next(iter((*going_on, *sorted(planned, key=lambda window: window.start))), None)


def _behind(notice: Notice, behind: Behind, reading: Reading) -> Iterator[tuple[str, str]]:
    words = reading.words
    yield words("notice-staff-channels"), str(behind.channels)
    yield words("languages"), ", ".join(words(f"language-{one}") for one in notice.languages)
    yield words("notice-staff-author"), behind.author
    if notice.approved:
        yield words("notice-staff-approved"), behind.approved_by
    if behind.came_of:
        yield words("notice-staff-window"), behind.came_of
    if incidents := [str(window.incident) for window in notice.windows if window.incident]:
        yield words("notice-staff-incident"), ", ".join(incidents)
    if behind.cases:
        count, organisations = str(len(behind.cases)), words("case-organisations", count=behind.organisations)
        numbers = ", ".join(str(number) for number in behind.cases[:MOST_CASES])
        told = words("notice-staff-cases-told", count=count, organisations=organisations, numbers=numbers)
        yield words("cases"), told
    if behind.waiting:
        yield words("notice-staff-waiting"), words("notice-staff-waiting-told", count=behind.waiting)
    if notice.reminders and notice.kind is Kind.MAINTENANCE:
        yield words("notice-staff-reminders"), ", ".join(notice.reminders)


def _actions(notice: Notice, reading: Reading, window: Window | None = None) -> Iterator[Json]:
    window = window or focus(notice)
    number = window.number if window else 0
    for verb in _VERBS[notice.state]:
        if verb in _ANY_TIME or (verb in _OF_WORK and notice.windows) or (window and verb in _offered(window)):
            yield press(reading.words(f"notice-button-{verb}"), f"notice-{verb}", notice=notice.number, window=number)


def _offered(window: Window) -> tuple[str, ...]:
    verbs = _WHILE.get(window.state, ())
    return tuple(verb for verb in verbs if not (verb == "incident" and window.incident))


_VERBS = {
    State.DRAFT: ("approve", "preview", "change", "discard"),
    State.APPROVED: ("start", "done", "check", "longer", "incident"),
    State.VERIFYING: ("done",),
    State.OVER: (),
    State.CANCELLED: (),
}
_ANY_TIME = ("approve", "preview", "discard")
_OF_WORK = ("change",)
"""What is offered only where a form can fill it in."""
_WHILE = {
    WindowState.PLANNED: ("start",),
    WindowState.STARTED: ("done", "check", "longer", "incident"),
    WindowState.VERIFYING: ("done",),
}

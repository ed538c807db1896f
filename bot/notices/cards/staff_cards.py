"""Notices as staff see them: with their state, what can be done about them, and what is owed."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.cards import markdown
from bot.cards.elements import LONGEST_TEXT, card, facts, heading, press_button, quote_block, shortened_text, text
from bot.language.texts import Words
from bot.model.notice import Incident, Maintenance, Notice, NoticeState, Window, WindowState, window_of, windows_of
from bot.model.notice_plan import DueReminder, NoticeReminder
from bot.notices.cards.incident_wording import parts_as_text
from bot.notices.cards.wording import (
    NoticeReader,
    moment_as_text,
    window_as_text,
    window_state_as_text,
    worst_case_as_text,
)
from bot.turn import Card, Json

MOST_CASES = 20
"""Cases named on the card; all of them are counted."""
LONGER = "30m"
"""What the button for more time adds."""


@dataclass(frozen=True, slots=True)
class NoticeMetadata:
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


def staff_card(notice: Notice, metadata: NoticeMetadata, reader: NoticeReader) -> Card:
    words = reader.words
    told, _ = notice.text(words.language)
    kind = words(f"notice-{notice.kind}", service=reader.service)
    title = words(
        "notice-staff-title", number=str(notice.number), kind=kind, state=words(f"notice-state-{notice.state}")
    )
    body = [
        heading(title),
        quote_block(markdown.escape(told.title)),
        *_draft_words(notice, words),
        *(text(line) for line in _lines(notice, reader)),
        facts(_metadata_facts(notice, metadata, reader)),
    ]
    if typed := _typed_hint(notice):
        body.append(text(words(typed, number=str(notice.number)), isSubtle=True))
    return card(f"{title}: {told.title}", body, list(_staff_actions(notice, reader)))


def _lines(notice: Notice, reader: NoticeReader) -> Iterator[str]:
    match notice:
        case Maintenance():
            for one in notice.windows:
                yield f"{one.number}. **{window_as_text(one, reader)}** · {window_state_as_text(one, reader)}"
            yield from worst_case_as_text(notice, reader)
        case Incident():
            yield from parts_as_text(notice, reader)


def _typed_hint(notice: Notice) -> str:
    """What no button does, and can be written: the text that tells it, "" for nothing."""
    if notice.state is NoticeState.DRAFT and notice.is_pasted:
        return "incident-pasted"
    if notice.state is NoticeState.DRAFT:
        return "notice-authorise-typed" if notice.provenance and not notice.provenance.authorised else ""
    if notice.state not in (NoticeState.APPROVED, NoticeState.VERIFYING):
        return ""
    return "incident-staff-typed" if isinstance(notice, Incident) else "notice-staff-typed"


def reminder_card(notice: Notice, reminder: DueReminder, reader: NoticeReader) -> Card:
    """Staff are reminded of what people were promised."""
    told, _ = notice.text(reader.words.language)
    window = window_of(notice, reminder.window)
    at = notice.next_update if isinstance(notice, Incident) else window and window.end
    says = reader.words(
        f"notice-owed-{reminder.kind}",
        number=str(notice.number),
        title=markdown.escape(told.title),
        when=moment_as_text(at or reminder.at, reader),
    )
    actions = list(_staff_actions(notice, reader, window))
    if reminder.kind in (NoticeReminder.UPDATE_SOON, NoticeReminder.UPDATE_LATE):
        actions = [press_button(reader.words("notice-button-still"), "notice-still", notice=notice.number, window=0)]
    return card(says, [text(says)], actions)


def likely_window(notice: Maintenance) -> Window | None:
    """The window that is most likely meant: the one going on, else the next."""
    current = (window for window in notice.windows if window.is_current)
    planned = (window for window in notice.windows if window.state is WindowState.PLANNED)
    return next(iter((*current, *sorted(planned, key=lambda window: window.start))), None)


def _draft_words(notice: Notice, words: Words) -> Iterator[Json]:
    """An incident that waits for approval, word for word: what is approved must be seen."""
    if not isinstance(notice, Incident) or notice.state is not NoticeState.DRAFT:
        return
    for language, told in notice.texts.items():
        if len(notice.texts) > 1:
            yield text(words(f"language-{language}"), isSubtle=True)
            yield text(f"**{markdown.escape(told.title)}**", spacing="Small")
        if told.body:
            yield text(markdown.escape(shortened_text(told.body, LONGEST_TEXT // len(notice.texts))), spacing="Small")


def _metadata_facts(notice: Notice, metadata: NoticeMetadata, reader: NoticeReader) -> Iterator[tuple[str, str]]:
    words = reader.words
    yield words("notice-staff-channels"), str(metadata.channels)
    yield words("languages"), ", ".join(words(f"language-{one}") for one in notice.languages)
    yield words("notice-staff-author"), metadata.author
    if notice.approved:
        yield words("notice-staff-approved"), metadata.approved_by
    if metadata.came_of:
        yield words("notice-staff-window"), metadata.came_of
    if incidents := [str(window.incident) for window in windows_of(notice) if window.incident]:
        yield words("notice-staff-incident"), ", ".join(incidents)
    if metadata.cases:
        count, organisations = str(len(metadata.cases)), words("case-organisations", count=metadata.organisations)
        numbers = ", ".join(str(number) for number in metadata.cases[:MOST_CASES])
        told = words("notice-staff-cases-told", count=count, organisations=organisations, numbers=numbers)
        yield words("cases"), told
    if metadata.waiting:
        yield words("notice-staff-waiting"), words("notice-staff-waiting-told", count=metadata.waiting)
    if isinstance(notice, Maintenance) and notice.reminders:
        yield words("notice-staff-reminders"), ", ".join(notice.reminders)


def _staff_actions(notice: Notice, reader: NoticeReader, window: Window | None = None) -> Iterator[Json]:
    window = window or (likely_window(notice) if isinstance(notice, Maintenance) else None)
    number = window.number if window else 0
    for verb in _VERBS[notice.state]:
        if notice.is_pasted and verb in _TOLD_SO:
            continue
        if verb in _ANY_TIME or (verb in _OF_WORK and windows_of(notice)) or (window and verb in _window_verbs(window)):
            yield press_button(
                reader.words(f"notice-button-{verb}"), f"notice-{verb}", notice=notice.number, window=number
            )


def _window_verbs(window: Window) -> tuple[str, ...]:
    verbs = _WHILE.get(window.state, ())
    return tuple(verb for verb in verbs if not (verb == "incident" and window.incident))


_VERBS = {
    NoticeState.DRAFT: ("approve", "preview", "change", "discard"),
    NoticeState.APPROVED: ("start", "done", "check", "longer", "incident"),
    NoticeState.VERIFYING: ("done",),
    NoticeState.OVER: (),
    NoticeState.CANCELLED: (),
}
_ANY_TIME = ("approve", "preview", "discard")
_TOLD_SO = ("approve", "preview")
"""What is not offered for a text that is not told as it is."""
_OF_WORK = ("change",)
"""What is offered only where a form can fill it in."""
_WHILE = {
    WindowState.PLANNED: ("start",),
    WindowState.STARTED: ("done", "check", "longer", "incident"),
    WindowState.VERIFYING: ("done",),
}

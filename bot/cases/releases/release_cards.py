"""An update on cards: what staff work with, what channels are told when it is out, and what staff owe."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.cards import markdown
from bot.cards.elements import APART, card, facts, form_button, heading, one_line, press_button, quote_block, text
from bot.cases.case_cards import state_for_support
from bot.language.texts import Words
from bot.model.case import Case, CaseKind, CaseState, Visibility
from bot.model.release import Release, ReleaseReminder, ReleaseState
from bot.turn import ERASED, Card, Json

MOST_ITEMS = 20
"""Cases listed on a card; all of them are counted."""
LONGEST_NOTE = 3000


@dataclass(frozen=True, slots=True)
class ReleaseReader:
    """In which words an update is read, and what its service is called in them."""

    words: Words
    service: str

    def date(self, release: Release) -> str:
        return self.words.calendar_date(release.day)


def staff_card(release: Release, items: Sequence[Case], channels: int, reader: ReleaseReader) -> Card:
    """The update as staff see it, with what can be done about it."""
    words = reader.words
    title = words("release-title", service=reader.service, date=reader.date(release))
    state = words(f"release-state-{release.state}")
    body = [heading(title), text(state, weight="Bolder")]
    if release.critical and release.is_live:
        body.append(text(words("release-is-critical"), color="Attention"))
    body += _item_elements(items, words)
    body.append(facts([(words("release-channels"), str(channels))]))
    if release.is_live:
        typed = words("release-typed", service=release.service, day=release.day.isoformat())
        body.append(text(typed, isSubtle=True))
    return card(f"{title}: {state}", body, list(_staff_actions(release, items, words)))


def reminder_card(release: Release, reminder: ReleaseReminder, items: Sequence[Case], reader: ReleaseReader) -> Card:
    """Staff are reminded of what people were promised."""
    words = reader.words
    told = words(
        f"release-owed-{reminder}",
        service=markdown.escape(reader.service),
        date=reader.date(release),
        count=str(len(items)),
        state=words(f"release-state-{release.state}"),
    )
    return card(told, [text(told)], list(_staff_actions(release, items, words)))


def out_card(release: Release, items: Sequence[Case], readers: Sequence[ReleaseReader]) -> Card:
    """What channels are told, one language after the other. A requester's words are never in it."""
    body: list[Json] = []
    for reader in readers:
        first, *rest = _out_elements(release, items, reader)
        body += [first | APART if body else first, *rest]
    return card(" / ".join(_out_title(release, reader) for reader in readers), body)


def _item_elements(items: Sequence[Case], words: Words) -> Iterator[Json]:
    if not items:
        yield text(words("release-empty"), isSubtle=True)
        return
    yield text("\r".join(f"- {_item_as_text(case, words)}" for case in items[:MOST_ITEMS]))
    if len(items) > MOST_ITEMS:
        yield text(words("release-more", count=str(len(items) - MOST_ITEMS)), isSubtle=True)


def _item_as_text(case: Case, words: Words) -> str:
    """Its state is said where it does not just wait for the update."""
    title = words("case-erased") if case.asked.person == ERASED else one_line(case.asked.text)
    state = [] if case.work.state is CaseState.PLANNED else [state_for_support(case, words)]
    kind = words(f"case-kind-{case.asked.kind}")
    return " · ".join([f"**{case.number}**", *map(markdown.escape, (kind, title, *state))])


def _staff_actions(release: Release, items: Sequence[Case], words: Words) -> Iterator[Json]:
    if not release.is_live:
        return
    number = release.number
    if release.state is ReleaseState.GATHERING:
        yield press_button(words("release-button-tested"), "release-tested", release=number)
    if release.state is ReleaseState.TESTED:
        note = _text_input("note", words("release-out-text"), maxLength=LONGEST_NOTE, isMultiline=True)
        yield form_button(
            words("release-out-open"), note, press_button(words("release-out-send"), "release-out", release=number)
        )
    day: Json = {"type": "Input.Date", "id": "day", "label": words("release-move-text")}
    yield form_button(
        words("release-move-open"), day, press_button(words("release-move-send"), "release-moved", release=number)
    )
    if not release.critical:
        yield press_button(words("release-button-critical"), "release-critical", release=number)
    if items:
        case = _text_input("case", words("release-without-text"), maxLength=12)
        send = press_button(words("release-without-send"), "release-without", release=number)
        yield form_button(words("release-without-open"), case, send)
    yield press_button(words("release-button-off"), "release-off", release=number)


def _text_input(field: str, label: str, **more: object) -> Json:
    return {"type": "Input.Text", "id": field, "label": label, **more}


def _out_elements(release: Release, items: Sequence[Case], reader: ReleaseReader) -> Iterator[Json]:
    words = reader.words
    note, language = release.note(words.language)
    yield heading(_out_title(release, reader))
    if note and language != words.language:
        yield text(words("notice-only-in", language=words(f"language-{language}")), isSubtle=True)
    if note:
        yield quote_block(markdown.escape(note))
    if counted := list(_counts_as_text(items, words)):
        yield text(words("release-out-in", list=", ".join(counted)))
    if open_ := [str(case.number) for case in items if case.asked.visibility is Visibility.REGION]:
        yield text(words("release-out-cases", numbers=", ".join(open_)), isSubtle=True)
    yield text(words("release-out-wrong"), isSubtle=True)


def _out_title(release: Release, reader: ReleaseReader) -> str:
    if release.critical:
        return reader.words("release-out-critical", service=reader.service)
    return reader.words("release-out-title", service=reader.service, date=reader.date(release))


def _counts_as_text(items: Sequence[Case], words: Words) -> Iterator[str]:
    bugs = sum(case.asked.kind is CaseKind.BUG for case in items)
    wishes = sum(case.asked.kind is CaseKind.WISH for case in items)
    if bugs:
        yield words("release-bugs", count=bugs)
    if wishes:
        yield words("release-wishes", count=wishes)
    if others := len(items) - bugs - wishes:
        yield words("release-others", count=others)

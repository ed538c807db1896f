"""Sample notices, and the cards they make."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

from bot.configuration.desk_file import read_desk
from bot.language.texts import Words
from bot.model import notice_lifecycle
from bot.model.dialog_session import Dialog, DialogState
from bot.model.notice import AnyNotice, Incident, Maintenance, Notice
from bot.model.notice_plan import PlannedPost, advanced, due_reminders, timetable
from bot.notices import draft_flow
from bot.notices.cards import draft_cards
from bot.notices.cards.notice_cards import notice_card, post_card, status_card
from bot.notices.cards.staff_cards import NoticeMetadata, reminder_card, staff_card
from bot.notices.cards.wording import NoticeReader
from bot.notices.files import draft_fields
from bot.notices.files.notice_file import read_notice
from bot.turn import Card
from tests.harness.texts import TEXTS

T = TypeVar("T")

ROOT = Path(__file__).parent.parent.parent
DESK = read_desk(ROOT / "knowledge" / "desk.toml")
WRITTEN = datetime(2029, 9, 20, 8, 0, tzinfo=UTC)


def sample(name: str, kind: type[AnyNotice], now: datetime = WRITTEN) -> AnyNotice:
    """A notice of docs/examples, as a draft."""
    draft = read_notice(ROOT / "docs" / "examples" / f"{name}.toml", DESK, now, "Siri")
    assert isinstance(draft.notice, kind), [str(remark) for remark in draft.remarks]
    return replace(draft.notice, number=7)


def only(notice: Incident, *languages: str) -> Incident:
    """The incident as if it had been written in these languages alone."""

    def kept(texts: Mapping[str, T]) -> dict[str, T]:
        return {language: text for language, text in texts.items() if language in languages}

    return replace(
        notice,
        texts=kept(notice.texts),
        parts={key: replace(part, name=kept(part.name), says=kept(part.says)) for key, part in notice.parts.items()},
        alternatives=tuple(replace(way, says=kept(way.says)) for way in notice.alternatives),
        answers=tuple(answer for answer in notice.answers if answer.language in languages),
        comment=kept(notice.comment),
    )


DRAFT = sample("three-saturdays", Maintenance)
PLANNED = notice_lifecycle.approve(DRAFT, "Sam", WRITTEN, alone=True)
FIRST = PLANNED.windows[0]
DURING = FIRST.start + timedelta(hours=1)
STARTED = advanced(PLANNED, DURING)
LATE = advanced(PLANNED, FIRST.end + timedelta(minutes=1))
DONE = notice_lifecycle.finish(STARTED, 1, FIRST.end, verified=True)
CHANGED = notice_lifecycle.cancel_window(
    notice_lifecycle.move(
        DONE, 2, PLANNED.windows[1].start + timedelta(days=1), PLANNED.windows[1].end + timedelta(days=1), DURING
    ),
    3,
    FIRST.end,
)


def notice_reader(words: Words, zone: str = "Europe/Stockholm") -> NoticeReader:
    return NoticeReader(words, ZoneInfo(zone), "e-conomic")


def post(notice: Notice, key: str, words: Words, window: int = 1) -> Card:
    return post_card(notice, _item(notice, key, window), [notice_reader(words)], DURING)


def both(words: Words) -> list[NoticeReader]:
    """The language and Finnish, as a channel of two languages reads it, by a clock an hour ahead."""
    return [notice_reader(words), notice_reader(TEXTS["fi"], "Europe/Helsinki")]


def _item(notice: Notice, key: str, window: int) -> PlannedPost:
    return next(item for item in timetable(notice) if item.key == key and item.window == window)


METADATA = NoticeMetadata("Siri", "Sam", 37)
LONGER = notice_lifecycle.extend(STARTED, 1, FIRST.end + timedelta(minutes=30), DURING)

WRITING = Dialog(
    id=5,
    flow=draft_flow.FLOW,
    person="sam",
    place="19:chat",
    thread="19:chat",
    language="sv",
    question=None,
    answers={},
    asked="",
    compared=False,
    thorough=False,
    state=DialogState.OPEN,
    touched=WRITTEN,
)
TOLD = {"service": "economic", "title": "Vi byter servrar", "windows": "sön 6 oktober 8–14"}


def services(words: Words) -> list[tuple[str, str]]:
    return [(key, known.called(words.language)) for key, known in DESK.services.items()]


def draft_form(words: Words) -> Card:
    wrong = words("notice-cannot-which-day", text=TOLD["windows"])
    return draft_cards.form_card(WRITING, TOLD, {draft_fields.WINDOWS: wrong}, services(words), words)


NOTICE_CARDS: dict[str, Callable[[Words], Card]] = {
    "notice-planned": lambda words: notice_card(PLANNED, [notice_reader(words)], DURING),
    "notice-changed": lambda words: notice_card(CHANGED, [notice_reader(words)], DURING),
    "notice-late": lambda words: notice_card(LATE, both(words), DURING),
    "notice-reminder": lambda words: post(PLANNED, "reminder-1d", words),
    "notice-started": lambda words: post(STARTED, "started", words),
    "notice-extended": lambda words: post(LONGER, "changed-1", words),
    "notice-done": lambda words: post(DONE, "done", words),
    "notice-draft-staff": lambda words: staff_card(DRAFT, METADATA, notice_reader(words)),
    "notice-staff": lambda words: staff_card(STARTED, METADATA, notice_reader(words)),
    "notice-owed": lambda words: reminder_card(LATE, due_reminders(LATE, LATE.windows[0].end)[0], notice_reader(words)),
    "notice-new-question": lambda words: draft_cards.question_card(
        draft_fields.SERVICE, WRITING, {}, services(words), words
    ),
    "notice-new-year": lambda words: draft_cards.question_card(draft_cards.CONFIRM, WRITING, TOLD, [], words),
    "notice-new-form": draft_form,
    "notice-status": lambda words: status_card([(STARTED, notice_reader(words))], words),
}

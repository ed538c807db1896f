"""A notice's TOML file, read and checked: every fault at once, each with its key."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.configuration.desk_file import DeskSettings
from bot.language.languages import SPOKEN
from bot.model.notice import Incident, Maintenance, Notice, NoticeKind, NoticeText, Scenario, Window
from bot.model.wall_clock import parse_offset
from bot.notices.files.incident_file import read_answers, read_provenance, texts_by_language, with_incident
from bot.notices.files.schedule import read_moment, read_windows
from bot.notices.files.toml_table import TableRemark, TomlTable, read_toml
from bot.notices.times.text_doubts import text_doubts
from knowledge.lint import Severity
from knowledge.text_file import FileFault, read_text_file

LARGEST = 256 * 1024
"""Bytes of a notice's file."""
_LONGEST_TITLE = 200


@dataclass(frozen=True, slots=True)
class NoticeDraft:
    """What a file holds; without a notice when there is an error among the remarks."""

    notice: Notice | None
    remarks: tuple[TableRemark, ...]

    @property
    def errors(self) -> tuple[TableRemark, ...]:
        return tuple(remark for remark in self.remarks if remark.severity is Severity.ERROR)


def read_notice(path: Path, desk: DeskSettings, now: datetime, author: str) -> NoticeDraft:
    """The notice in the file, as a draft made now."""
    try:
        written = read_text_file(path, largest=LARGEST)
    except FileFault as fault:
        return NoticeDraft(None, (TableRemark(Severity.ERROR, "", str(fault)),))
    return read_notice_text(written, desk, now, author, path.parent)


def read_notice_text(
    written: str, desk: DeskSettings, now: datetime, author: str, folder: Path | None = None
) -> NoticeDraft:
    """The same from the text of a file; answers may lie in files of their own in the folder."""
    remarks: list[TableRemark] = []
    whole = read_toml(written, remarks)
    notice = None if remarks else _read_notice(whole, desk, now, author, folder)
    if notice is not None:
        whole.close()
    found = tuple(sorted(remarks, key=lambda remark: remark.severity))
    return NoticeDraft(None if any(one.severity is Severity.ERROR for one in found) else notice, found)


def _read_notice(whole: TomlTable, desk: DeskSettings, now: datetime, author: str, folder: Path | None) -> Notice:
    kind = whole.choice("kind", NoticeKind) or NoticeKind.MAINTENANCE
    work = kind is NoticeKind.MAINTENANCE
    for key in _TROUBLE_ONLY if work else _WORK_ONLY:
        whole.exclude(key, f"does not belong to {'maintenance' if work else 'an incident'}")
    zone = whole.made("zone", _checked_zone) or ZoneInfo(desk.time_zone)
    service = _checked_service(whole, desk)
    found = read_windows(whole, zone, now) if work else ()
    notice = (Maintenance if work else Incident)(
        service=service,
        zone=zone.key,
        texts=_read_texts(whole, desk, service, now.astimezone(zone).date()),
        author=author,
        made=now,
        tell_when_done=whole.flag("tell_when_done", usual=True),
        announce=_announce(whole, zone, found),
        link=whole.made("link", _checked_link) or "",
        earlier=whole.numbers("earlier"),
        answers=tuple(read_answers(whole.tables("answer"), folder)),
        provenance=read_provenance(whole.table("provenance"), zone, now),
        comment=texts_by_language(whole, "comment"),
    )
    if isinstance(notice, Incident):
        return with_incident(notice, whole, zone)
    return replace(notice, windows=found, reminders=_reminders(whole, desk), max_impact=_max_impact(whole, found))


_WORK_ONLY = ("window", "reminders", "max_impact")
_TROUBLE_ONLY = ("since", "part", "update", "alternative", "next_update", "domains")


def _checked_zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, OSError) as error:
        raise ValueError(f"{name!r} is no time zone such as Europe/Stockholm") from error


def _checked_service(whole: TomlTable, desk: DeskSettings) -> str:
    service = whole.text("service", needed=True)
    if service and service not in desk.services:
        whole.fault("service", f"{service!r} is none of the desk's services: {', '.join(desk.services)}")
    return service


def _reminders(whole: TomlTable, desk: DeskSettings) -> tuple[str, ...]:
    if "reminders" not in whole:
        return desk.notices.reminders
    reminders = whole.texts("reminders")
    for written in reminders:
        try:
            parse_offset(written)
        except ValueError as error:
            whole.fault("reminders", str(error))
    return tuple(dict.fromkeys(reminders))


def _max_impact(whole: TomlTable, found: Iterable[Window]) -> timedelta | None:
    offset = whole.made("max_impact", parse_offset)
    impact = timedelta(days=offset.days) + offset.exact if offset else None
    if impact and any(impact > window.end - window.start for window in found):
        whole.doubt("max_impact", "is longer than a window: nothing lasts longer than the work does")
    return impact


def _checked_link(written: str) -> str:
    if not written.startswith(("https://", "http://")) or any(letter.isspace() for letter in written):
        raise ValueError("must be a web address")
    return written


def _announce(whole: TomlTable, zone: ZoneInfo, found: Iterable[Window]) -> datetime | None:
    announce = read_moment(whole, "announce", zone)
    if announce and any(window.start <= announce for window in found):
        whole.fault("announce", "comes after the work has begun")
    return announce


def _read_texts(whole: TomlTable, desk: DeskSettings, service: str, today: date) -> Mapping[str, NoticeText]:
    tables = whole.table("text")
    texts: dict[str, NoticeText] = {}
    for language in tables or ():
        table = tables.table(language) if tables else None
        if language not in SPOKEN:
            whole.fault(f"text.{language}", f"is none of {', '.join(SPOKEN)}")
        elif table is not None:
            texts[language] = _read_text(table, language, today)
    if not tables or not texts:
        whole.fault("text", "at least one [text.LANGUAGE] is needed")
    wanted = desk.services[service].languages if service in desk.services else ()
    for language in wanted:
        if texts and language not in texts:
            other = next(iter(texts))
            whole.doubt(f"text.{language}", f"is missing: {service} has readers of it, who will see {other}")
    _check_languages_agree(whole, texts)
    return texts


def _read_text(table: TomlTable, language: str, today: date) -> NoticeText:
    text = NoticeText(
        title=table.text("title", needed=True, longest=_LONGEST_TITLE),
        body=table.text("body"),
        scope=table.texts("scope"),
        reason=table.text("reason"),
        why_then=table.text("why_then"),
        uncertain=table.text("uncertain"),
        scenarios=tuple(_read_scenario(one) for one in table.tables("scenario")),
        promise=table.text("promise", longest=1000),
        notes=table.texts("notes"),
        asked_as=table.texts("asked_as"),
        support=table.text("support"),
        for_customers=table.text("for_customers"),
    )
    table.close()
    for key in ("title", "body", "reason", "why_then", "uncertain", "promise"):
        for doubt in text_doubts(getattr(text, key), language, today):
            table.doubt(key, str(doubt))
    expected = [scenario for scenario in text.scenarios if scenario.expected]
    if text.scenarios and len(expected) != 1:
        many = "none of them is" if not expected else f"{len(expected)} of them are"
        table.fault("scenario", f"one is marked expected = true, so that people know what to count on; {many}")
    return text


def _read_scenario(table: TomlTable) -> Scenario:
    scenario = Scenario(
        says=table.text("says", needed=True),
        expected=table.flag("expected", usual=False),
        asked_as=table.texts("asked_as"),
    )
    table.close()
    return scenario


def _check_languages_agree(whole: TomlTable, texts: Mapping[str, NoticeText]) -> None:
    """What one language tells, the others do too."""
    first, *others = texts.items() or [("", NoticeText(""))]
    for language, text in others:
        expected = [scenario.expected for scenario in text.scenarios]
        if expected != [scenario.expected for scenario in first[1].scenarios]:
            whole.fault(
                f"text.{language}.scenario", f"does not tell the same scenarios, in the same order, as {first[0]}"
            )
        for key in ("promise", "reason", "why_then", "uncertain"):
            if bool(getattr(text, key)) != bool(getattr(first[1], key)):
                lacks, has = (language, first[0]) if getattr(first[1], key) else (first[0], language)
                whole.doubt(f"text.{lacks}.{key}", f"is missing, and {has} has it")

"""What a notice's file says that is an incident's: parts, updates, other ways, answers, whose words they are."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.language.languages import SPOKEN
from bot.model.notice import (
    Alternative,
    Eta,
    Incident,
    NoticeAnswer,
    PartState,
    Precision,
    Provenance,
    ServicePart,
    TimeBound,
    Update,
)
from bot.notices.files.schedule import read_moment
from bot.notices.files.toml_table import TomlTable
from bot.notices.times.text_doubts import text_doubts
from knowledge.article import ArticleFault, parse
from knowledge.text_file import FileFault, read_text_file

LARGEST = 256 * 1024
"""Bytes of an answer's file, and of a supplier's text."""


def with_incident(incident: Incident, whole: TomlTable, zone: ZoneInfo) -> Incident:
    """The incident with what the file says that only an incident has."""
    parts, now = whole.table("part"), incident.made
    named = {key: table for key in parts or () if parts and (table := parts.table(key))}
    return replace(
        incident,
        parts={key: _read_part(table, zone, now) for key, table in named.items()},
        updates=tuple(_read_update(table, zone, now) for table in whole.tables("update")),
        alternatives=tuple(_read_alternative(table, zone) for table in whole.tables("alternative")),
        began=read_moment(whole, "since", zone),
        next_update=read_moment(whole, "next_update", zone),
        domains=whole.texts("domains"),
    )


def _read_part(table: TomlTable, zone: ZoneInfo, now: datetime) -> ServicePart:
    eta = table.table("eta")
    part = ServicePart(
        name=texts_by_language(table, "name", needed=True),
        state=table.choice("state", PartState) or PartState.DISTURBED,
        since=read_moment(table, "since", zone) or now,
        eta=_read_eta(eta, zone, now) if eta else None,
        says=texts_by_language(table, "says"),
    )
    table.close()
    return part


def _read_eta(table: TomlTable, zone: ZoneInfo, now: datetime) -> Eta:
    at = read_moment(table, "at", zone)
    usual = Precision.MINUTE if at else Precision.UNKNOWN
    eta = Eta(
        at=at,
        precision=table.choice("precision", Precision, usual) or usual,
        words=table.text("words", needed=at is None),
        said=read_moment(table, "said", zone) or now,
        bound=table.choice("bound", TimeBound, TimeBound.FROM) or TimeBound.FROM,
    )
    if (at is None) != (eta.precision is Precision.UNKNOWN):
        table.fault("precision", "is unknown just when there is no time (at)")
    table.close()
    return eta


def _read_update(table: TomlTable, zone: ZoneInfo, now: datetime) -> Update:
    update = Update(
        read_moment(table, "at", zone) or now, table.text("by"), texts_by_language(table, "says", needed=True)
    )
    table.close()
    return update


def _read_alternative(table: TomlTable, zone: ZoneInfo) -> Alternative:
    other = Alternative(
        says=texts_by_language(table, "says", needed=True),
        opens=read_moment(table, "opens", zone),
        closes=read_moment(table, "closes", zone),
    )
    if other.opens and other.closes and other.closes <= other.opens:
        table.fault("closes", "comes before opens")
    table.close()
    return other


def read_answers(tables: Iterable[TomlTable], folder: Path | None) -> Iterator[NoticeAnswer]:
    """Articles that live with the notice: each text is a file as in the knowledge folder, or names one."""
    for table in tables:
        slug, language = table.text("slug", needed=True), table.text("language", needed=True)
        written = table.text("text", longest=LARGEST)
        if name := table.text("file"):
            written = _answer_text(table, folder, name)
        elif not written:
            table.fault("text", "is missing; give it, or the name of its file")
        table.close()
        if language and language not in SPOKEN:
            table.fault("language", f"is none of {', '.join(SPOKEN)}")
        if slug and written:
            try:
                parse(written, slug, language)
            except ArticleFault as fault:
                for flaw in fault.faults:
                    table.fault("text", f"line {flaw.line}: {flaw.message}")
            yield NoticeAnswer(slug, language, written)


def _answer_text(table: TomlTable, folder: Path | None, name: str) -> str:
    path = (folder / name).resolve() if folder else None
    if folder is None or path is None or not path.is_relative_to(folder.resolve()):
        table.fault("file", "must lie beside the notice's file, or in a folder there")
        return ""
    try:
        return read_text_file(path, largest=LARGEST)
    except FileFault as fault:
        table.fault("file", str(fault))
        return ""


def read_provenance(table: TomlTable | None, zone: ZoneInfo, now: datetime) -> Provenance | None:
    if table is None:
        return None
    known = Provenance(
        author=table.text("author", needed=True),
        original=table.text("original", longest=LARGEST),
        language=table.text("language"),
        authorised_by=table.text("authorised_by"),
        authorised=read_moment(table, "authorised", zone),
    )
    for doubt in text_doubts(known.original, known.language, now.astimezone(zone).date()):
        table.doubt("original", f"{doubt}; it is kept as it was written")
    if bool(known.authorised_by) != bool(known.authorised):
        table.fault("authorised", "who authorised it, and when, go together")
    table.close()
    return known


def texts_by_language(table: TomlTable, key: str, *, needed: bool = False) -> Mapping[str, str]:
    """A sentence in each language: key.sv, key.fi …"""
    inner = table.table(key)
    if inner is None:
        if needed and key not in table:
            table.fault(key, "is missing")
        return {}
    for language in inner:
        if language not in SPOKEN:
            inner.fault(language, f"is none of {', '.join(SPOKEN)}")
    found = {language: inner.text(language) for language in inner}
    inner.close()
    return {language: text for language, text in found.items() if text}

"""A file of channels to plan for, in TOML or JSON: what each is called, and the languages it reads."""

import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import cast
from zoneinfo import ZoneInfo

from bot.language.languages import SPOKEN
from bot.model.notice import NoticeChannel
from knowledge.text_file import parse_toml, read_text_file


def read_channels(path: Path, service: str, now: datetime) -> list[NoticeChannel]:
    """The channels that read the service; one that names none reads all. Raises ValueError for a file that is none."""
    written = read_text_file(path)
    entries: object = parse_toml(written).get("channel", []) if path.suffix == ".toml" else _json_or_lines(written)
    if not isinstance(entries, list):
        raise ValueError("channels are written as [[channel]], or as a list")
    return [channel for entry in cast("list[object]", entries) for channel in _channel_from_entry(entry, service, now)]


def _json_or_lines(written: str) -> object:
    """A list, or an object a line."""
    if written.lstrip().startswith("["):
        return json.loads(written)
    return [json.loads(line) for line in written.splitlines() if line.strip()]


def _channel_from_entry(entry: object, service: str, now: datetime) -> Iterator[NoticeChannel]:
    given = _table_or_empty(entry)
    name = str(given.get("channel") or given.get("name") or given.get("id") or "")
    languages = _texts_or_empty(given.get("languages") or given.get("language"))
    if not name or not languages or not set(languages) <= set(SPOKEN):
        raise ValueError(f"a channel needs its name, and languages out of {', '.join(SPOKEN)}: {entry}")
    zone = str(given.get("zone") or "")
    ZoneInfo(zone or "UTC")
    services = _texts_or_empty(given.get("services") or given.get("service"))
    if not services or service in services:
        yield NoticeChannel(name, languages, zone, now, name)


def _table_or_empty(value: object) -> Mapping[str, object]:
    return cast("Mapping[str, object]", value) if isinstance(value, Mapping) else {}


def _texts_or_empty(value: object) -> tuple[str, ...]:
    many = cast("list[object]", value) if isinstance(value, list) else [value] if value else []
    return tuple(str(one) for one in many)

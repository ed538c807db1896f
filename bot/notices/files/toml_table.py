"""A TOML table read key by key: everything that is wrong is noted with its key, none of it stops the reading."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import TypeVar, cast

from bot.notices.times.year_less import DayOfYear
from dialogs.spoken import clock_words
from knowledge.lint import Severity
from knowledge.text_file import parse_toml

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)

_BARE = re.compile(r"^(\s*[\w-]+\s*=\s*)(\d[\dTZ:.+ -]*?)(\s*(?:#.*)?)$")
_NO_YEAR = re.compile(r"(?:--)?(?P<m1>\d{1,2})-(?P<d1>\d{1,2})|(?P<d2>\d{1,2})\s*[./]\s*(?P<m2>\d{1,2})\.?")
MIDNIGHT = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class TableRemark:
    """Something wrong or doubtful, under the key that it is about; "" is the file as a whole."""

    severity: Severity
    key: str
    message: str

    def __str__(self) -> str:
        return f"{self.key or 'file'}: {self.severity}: {self.message}"


class TomlTable:
    def __init__(self, given: Mapping[str, object], remarks: list[TableRemark], path: str = "") -> None:
        self._given = given
        self._remarks = remarks
        self._path = path
        self._asked: set[str] = set()

    def __contains__(self, key: str) -> bool:
        return key in self._given

    def __iter__(self) -> Iterator[str]:
        return iter(self._given)

    def fault(self, key: str, message: str) -> None:
        self._remarks.append(TableRemark(Severity.ERROR, self._under(key), message))

    def doubt(self, key: str, message: str) -> None:
        self._remarks.append(TableRemark(Severity.WARNING, self._under(key), message))

    def close(self) -> None:
        """Everything that is read has been asked for: what is left is unknown."""
        for key in self._given.keys() - self._asked:
            self.fault(key, "unknown key")

    def exclude(self, key: str, message: str) -> None:
        """What may not stand here."""
        if self._get(key) is not None:
            self.fault(key, message)

    def text(self, key: str, *, needed: bool = False, longest: int = 4000) -> str:
        value = self._get(key)
        if value is None:
            if needed:
                self.fault(key, "is missing")
            return ""
        if not isinstance(value, str) or not value.strip():
            self.fault(key, "must be a text that is not empty")
            return ""
        if len(value) > longest:
            self.fault(key, f"is {len(value)} characters long; {longest} at most")
        return value.strip()

    def texts(self, key: str) -> tuple[str, ...]:
        value = self._get(key)
        if value is None:
            return ()
        many = cast("list[object]", value) if isinstance(value, list) else [value]
        if not all(isinstance(one, str) and one.strip() for one in many):
            self.fault(key, "must be a list of texts, none of them empty")
            return ()
        return tuple(str(one).strip() for one in many)

    def numbers(self, key: str) -> tuple[int, ...]:
        value = self._get(key)
        many = cast("list[object]", value) if isinstance(value, list) else [] if value is None else [value]
        if not all(type(one) is int and one > 0 for one in many):
            self.fault(key, "must be a list of numbers")
            return ()
        return tuple(cast("list[int]", many))

    def flag(self, key: str, usual: bool) -> bool:
        value = self._get(key)
        if value is None or isinstance(value, bool):
            return usual if value is None else value
        self.fault(key, "must be true or false")
        return usual

    def choice(self, key: str, choices: type[E], usual: E | None = None) -> E | None:
        value = self._get(key)
        if value is None and usual is not None:
            return usual
        try:
            return choices(str(value)) if value is not None else self._missing(key)
        except ValueError:
            self.fault(key, f"{value!r} is none of {', '.join(choices)}")
            return usual

    def made(self, key: str, make: Callable[[str], T]) -> T | None:
        """What is made of the text, None where there is none. `make` raises ValueError for what it cannot use."""
        written = self.text(key)
        try:
            return make(written) if written else None
        except ValueError as error:
            self.fault(key, str(error))
            return None

    def day(self, key: str) -> date | DayOfYear | None:
        value = self._get(key)
        if type(value) is date:
            return value
        if isinstance(value, str):
            try:
                return date.fromisoformat(value.strip())
            except ValueError:
                return self._without_year(key, value)
        if value is not None:
            self.fault(key, "must be a day such as 2029-10-06")
        return None

    def clock(self, key: str) -> timedelta | None:
        """The time of day, counted from its midnight; "24:00" is the midnight that it ends with."""
        value = self._get(key)
        if isinstance(value, time):
            return timedelta(hours=value.hour, minutes=value.minute)
        if value is None:
            return self._missing(key)
        clock = rf"(?:(?:{clock_words()})\b\.?\s*)?(\d{{1,2}})(?:[.:](\d{{2}})(?::00)?)?"
        found = re.fullmatch(clock, str(value).strip(), re.IGNORECASE)
        hours, minutes = (int(found[1]), int(found[2] or 0)) if found else (99, 0)
        if minutes > 59 or hours > 24 or (hours == 24 and minutes):
            self.fault(key, f"{value} is no time of day")
            return None
        return timedelta(hours=hours, minutes=minutes)

    def wall(self, key: str) -> datetime | None:
        """A day and a time on the wall, without a zone."""
        value = self._get(key)
        if isinstance(value, str):
            try:
                value = datetime.fromisoformat(value.strip())
            except ValueError:
                self.fault(key, f"{value} is no day and time such as 2029-10-06T08:00:00")
                return None
        if isinstance(value, datetime) and value.tzinfo is None:
            return value
        if value is not None:
            self.fault(key, "must be a day and a time on the clock, without an offset: 2029-10-06T08:00:00")
        return None

    def table(self, key: str) -> "TomlTable | None":
        value = self._get(key)
        if value is None:
            return None
        if not isinstance(value, Mapping):
            self.fault(key, "must be a table")
            return None
        return TomlTable(cast("Mapping[str, object]", value), self._remarks, self._under(key))

    def tables(self, key: str) -> list["TomlTable"]:
        """Those written as [[key]], numbered from 1 in what is said about them."""
        value = self._get(key)
        many = cast("list[object]", value) if isinstance(value, list) else []
        if value is not None and (not many or not all(isinstance(one, Mapping) for one in many)):
            self.fault(key, f"is written as [[{key}]]")
            return []
        return [
            TomlTable(cast("Mapping[str, object]", one), self._remarks, f"{self._under(key)}.{number}")
            for number, one in enumerate(many, 1)
        ]

    def _get(self, key: str) -> object:
        self._asked.add(key)
        return self._given.get(key)

    def _under(self, key: str) -> str:
        return ".".join(part for part in (self._path, key) if part)

    def _missing(self, key: str) -> None:
        self.fault(key, "is missing")

    def _without_year(self, key: str, written: str) -> DayOfYear | None:
        found = _NO_YEAR.fullmatch(written.strip())
        day = DayOfYear(int(found["m1"] or found["m2"]), int(found["d1"] or found["d2"])) if found else None
        if day is None or not next(day.dates(date(2024, 1, 1)), None):
            self.fault(key, f"{written} is no day such as 2029-10-06")
            return None
        return day


def read_toml(written: str, remarks: list[TableRemark]) -> TomlTable:
    """The file's table. Times and days that do not exist are kept as texts, to be told of under their keys."""
    lines = (_quoted_value(line) for line in written.splitlines())
    try:
        given = parse_toml("\n".join(lines))
    except ValueError as error:
        remarks.append(TableRemark(Severity.ERROR, "", f"not TOML: {error}"))
        given = {}
    return TomlTable(given, remarks)


def _quoted_value(line: str) -> str:
    found = _BARE.fullmatch(line)
    if not found or _is_toml(found[2].strip()):
        return line
    return f'{found[1]}"{found[2].strip()}"{found[3]}'


def _is_toml(value: str) -> bool:
    """Whether the value is one as it stands. "8.00" is a time to whoever writes it, and a number to TOML."""
    try:
        return not isinstance(parse_toml(f"x = {value}")["x"], float)
    except ValueError:
        return False

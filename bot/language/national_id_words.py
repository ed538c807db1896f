"""What is said beside a national identity number, or beside a number of something else: tables to hear by."""

import re
import tomllib
from pathlib import Path
from typing import cast

_BESIDE = 30
"""Signs before and after a number in which it is said what it is."""


def is_said_to_be_one(text: str, start: int, end: int) -> bool:
    """Whether the number that stands there is called a national identity number, or somebody's birth."""
    return bool(_OWN.search(_before(text, start)) or _OWN.search(_after(text, end)))


def is_said_to_be_another(text: str, start: int) -> bool:
    return _OTHER.search(_before(text, start)) is not None


def is_called_another(text: str, start: int) -> bool:
    """Whether the name of another number stands right before it."""
    before = _before(text, start)
    return any(_CALLED.fullmatch(before, found.end()) for found in _OTHER.finditer(before))


def is_amount(text: str, end: int) -> bool:
    """Whether what is counted stands right behind the number."""
    return _AMOUNT.match(text, end) is not None


def says_last_signs(between: str) -> bool:
    """ "And the last four": what stands between a birth and the signs that belong to it."""
    return _LAST.search(between) is not None


def _before(text: str, start: int) -> str:
    return text[max(0, start - _BESIDE) : start].rpartition("\n")[2]


def _after(text: str, end: int) -> str:
    return text[end : end + _BESIDE].partition("\n")[0]


def _ways(name: str) -> str:
    ways = sorted({re.escape(one).replace(r"\*", r"\w*").replace(r"\ ", r"\W{1,2}") for one in _TABLES[name]})
    return rf"(?:{'|'.join(ways)})(?!\w)"


_TABLES = cast("dict[str, list[str]]", tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8")))
_OWN, _OTHER, _LAST = (re.compile(rf"(?<!\w){_ways(name)}", re.IGNORECASE) for name in ("own", "other", "last"))
_CALLED = re.compile(rf"\W{{0,3}}(?:{_ways('numbered')}\W{{0,3}})?", re.IGNORECASE)
"""Between the name of a number and the number."""
_AMOUNT = re.compile(rf"[ \u00a0]?(?:[€$£%]|:-|,-|{_ways('amounts')})", re.IGNORECASE)

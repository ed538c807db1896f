"""National identity numbers that somebody writes: known by form and check digits, and masked."""

import re
import tomllib
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import cast

MASK = "•"
"""Not an asterisk: Markdown would take pairs of them for bold."""


def masked(text: str) -> str:
    """The text with every letter and digit of a national identity number masked; the same text where there is none.

    Known are Norway's fødselsnummer and D-nummer, Sweden's personnummer and samordningsnummer, Finland's
    henkilötunnus and Italy's codice fiscale, in small letters and with spaces and dashes as people put them. A number
    whose check digits are wrong is left alone: order numbers and telephone numbers look much the same. Ten digits
    that are no more than that are one unless they are said to be something else; where they may well be a telephone
    number, only if they are said to be one.
    """
    for pattern, is_valid in _KINDS:
        text = pattern.sub(lambda found, valid=is_valid: _mask(found[0]) if valid(found[0]) else found[0], text)
    for pattern, is_valid, is_plain in _DOUBTFUL:
        text = pattern.sub(
            lambda found, valid=is_valid, plain=is_plain: (
                _mask(found[0]) if valid(found[0]) and _is_meant(found, plain(found[0])) else found[0]
            ),
            text,
        )
    return text


def _is_meant(found: re.Match[str], plain: bool) -> bool:
    """Whether what is said beside the number lets it be one; `plain`: it hardly is anything else by itself."""
    before = found.string[max(0, found.start() - _BESIDE) : found.start()].rpartition("\n")[2]
    after = found.string[found.end() : found.end() + _BESIDE].partition("\n")[0]
    if _OWN.search(before) or _OWN.search(after):
        return True
    return plain and not _OTHER.search(before)


def _mask(number: str) -> str:
    return re.sub(r"[^\W_]", MASK, number)


def _is_norwegian(written: str) -> bool:
    digits = [int(one) for one in written if one.isdecimal()]
    # A D-number has 40 added to its day; made-up people of the tax office have 40 or 80 added to the month.
    day, month = _two(digits, 0) % 40, _two(digits, 2) % 40
    first, second = (3, 7, 6, 1, 8, 9, 4, 5, 2, 1), (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
    return _is_day(day, month) and _weighted(digits, first) % 11 == 0 and _weighted(digits, second) % 11 == 0


def _is_swedish(written: str) -> bool:
    digits = [int(one) for one in written if one.isdecimal()][-10:]
    # A co-ordination number has 60 added to its day.
    day, month = _two(digits, 4) % 60, _two(digits, 2)
    doubled = (digit * (2 - at % 2) for at, digit in enumerate(digits))
    return _is_day(day, month) and sum(one // 10 + one % 10 for one in doubled) % 10 == 0


def _is_swedish_birthday(written: str) -> bool:
    """With a day of the calendar, for a form that other numbers have as well."""
    digits = [int(one) for one in written if one.isdecimal()][-10:]
    year, month, day = _two(digits, 0), _two(digits, 2), _two(digits, 4) % 60
    return _is_swedish(written) and _is_date(2000 + year, month, day)


def _is_no_telephone(written: str) -> bool:
    return not written.startswith("0")


def _is_finnish(written: str) -> bool:
    signs = [one for one in written if one.isalnum()]
    number = int("".join(signs[:6]) + "".join(signs[-4:-1]))
    valid_day = _is_day(int("".join(signs[:2])), int("".join(signs[2:4])))
    return valid_day and "0123456789ABCDEFHJKLMNPRSTUVWXY"[number % 31] == signs[-1].upper()


def _ends_in_letter(written: str) -> bool:
    return written[-1].isalpha()


def _is_italian(written: str) -> bool:
    letters = "".join(one for one in written if one.isalnum()).upper()
    odd = sum(_ODD[_position(one)] for one in letters[:15:2])
    even = sum(_position(one) for one in letters[1:15:2])
    return chr(ord("A") + (odd + even) % 26) == letters[15]


_ODD = (1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23)
"""What a letter, or the digit of the same place, counts for in an odd place of a codice fiscale."""


def _position(sign: str) -> int:
    return int(sign) if sign.isdecimal() else ord(sign) - ord("A")


def _two(digits: list[int], at: int) -> int:
    return digits[at] * 10 + digits[at + 1]


def _is_day(day: int, month: int) -> bool:
    return 1 <= day <= 31 and 1 <= month <= 12


def _is_date(year: int, month: int, day: int) -> bool:
    try:
        return bool(date(year, month, day))
    except ValueError:
        return False


def _weighted(digits: list[int], weights: tuple[int, ...]) -> int:
    return sum(digit * weight for digit, weight in zip(digits, weights, strict=False))


# Letters in places of digits: Italy's tax office tells people of the same letters and day apart by them.
_CF = r"[0-9LMNPQRSTUV]"
_DASH = r"[-+\u2010-\u2015\u2212]"
_GAP = r"[ .\u00a0-]?"
# An underscore stands beside a number in the name of a file.
_KINDS: tuple[tuple[re.Pattern[str], Callable[[str], bool]], ...] = (
    (re.compile(rf"(?<![\d+])\d{{6}}(?: ?{_DASH} ?|[ .\u00a0])?\d{{3}}[ ]?\d{{2}}(?!\d)", re.ASCII), _is_norwegian),
    (
        re.compile(
            rf"(?<![A-Za-z\d+])(?:(?:19|20)\d{{6}}(?: ?{_DASH} ?|[ \u00a0]|)|\d{{6}} ?{_DASH} ?)\d{{4}}(?![A-Za-z\d])",
            re.ASCII,
        ),
        _is_swedish,
    ),
    (
        re.compile(
            rf"(?<![A-Za-z\d])\d{{6}} ?(?:{_DASH}|[A-FU-Y]) ?\d{{3}} ?[0-9A-Y](?![A-Za-z\d])", re.ASCII | re.IGNORECASE
        ),
        _is_finnish,
    ),
    (
        re.compile(
            rf"(?<![A-Za-z\d])[A-Z]{{3}}{_GAP}[A-Z]{{3}}{_GAP}{_CF}{{2}}{_GAP}[ABCDEHLMPRST]{_GAP}{_CF}{{2}}"
            rf"{_GAP}[A-Z]{_CF}{{3}}{_GAP}[A-Z](?![A-Za-z\d])",
            re.ASCII | re.IGNORECASE,
        ),
        _is_italian,
    ),
)
_DOUBTFUL: tuple[tuple[re.Pattern[str], Callable[[str], bool], Callable[[str], bool]], ...] = (
    (re.compile(r"(?<![\w+.,/-])\d{6}[ \u00a0]?\d{4}(?![\w/-])", re.ASCII), _is_swedish_birthday, _is_no_telephone),
    (
        re.compile(rf"(?<![\w+])(?:19|20)?\d{{2}}{_GAP}\d{{2}}{_GAP}\d{{2}}[ .]?{_DASH}?[ .]?\d{{4}}(?!\w)", re.ASCII),
        _is_swedish_birthday,
        lambda _: False,
    ),
    (
        re.compile(r"(?<!\w)\d{6}[ \u00a0]?\d{3} ?[0-9A-Y](?!\w)", re.ASCII | re.IGNORECASE),
        _is_finnish,
        _ends_in_letter,
    ),
)
"""Forms that numbers of other things have as well: what is valid, and what is one unless it is said to be another."""
_BESIDE = 30
"""Signs before and after a number in which it is said what it is."""


def _words_of(table: str) -> re.Pattern[str]:
    tables = cast(
        "dict[str, list[str]]", tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
    )
    ways = sorted({re.escape(one).replace(r"\*", r"\w*").replace(r"\ ", r"\W{1,2}") for one in tables[table]})
    return re.compile(rf"(?<!\w)(?:{'|'.join(ways)})(?!\w)", re.IGNORECASE)


_OWN, _OTHER = _words_of("own"), _words_of("other")

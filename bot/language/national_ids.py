"""National identity numbers that somebody writes: known by form and check digits, and masked."""

import re
from collections.abc import Callable

MASK = "•"
"""Not an asterisk: Markdown would take pairs of them for bold."""


def masked(text: str) -> str:
    """The text with every letter and digit of a national identity number masked; the same text where there is none.

    Known are Norway's fødselsnummer and D-nummer, Sweden's personnummer and samordningsnummer (with a separator, or
    with the century), Finland's henkilötunnus and Italy's codice fiscale. A number whose check digits are wrong is
    left alone: order numbers and telephone numbers look much the same.
    """
    for pattern, is_valid in _KINDS:
        text = pattern.sub(lambda found, valid=is_valid: _mask(found[0]) if valid(found[0]) else found[0], text)
    return text


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


def _is_finnish(written: str) -> bool:
    number = int(written[:6] + written[7:10])
    valid_day = _is_day(int(written[:2]), int(written[2:4]))
    return valid_day and "0123456789ABCDEFHJKLMNPRSTUVWXY"[number % 31] == written[10].upper()


def _is_italian(written: str) -> bool:
    letters = written.upper()
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


def _weighted(digits: list[int], weights: tuple[int, ...]) -> int:
    return sum(digit * weight for digit, weight in zip(digits, weights, strict=False))


# Letters in places of digits: Italy's tax office tells people of the same letters and day apart by them.
_CF = r"[0-9LMNPQRSTUV]"
_KINDS: tuple[tuple[re.Pattern[str], Callable[[str], bool]], ...] = (
    (re.compile(r"(?<![\d+])\d{6}[ .]?\d{5}(?!\d)", re.ASCII), _is_norwegian),
    (re.compile(r"(?<![A-Za-z\d+])(?:(?:19|20)\d{6}[-+ ]?|\d{6}[-+])\d{4}(?![A-Za-z\d])", re.ASCII), _is_swedish),
    (re.compile(r"(?<![A-Z\d])\d{6}[-+A-FU-Y]\d{3}[0-9A-Y](?![A-Z\d])", re.ASCII | re.IGNORECASE), _is_finnish),
    (
        re.compile(
            rf"(?<![A-Z\d])[A-Z]{{6}}{_CF}{{2}}[ABCDEHLMPRST]{_CF}{{2}}[A-Z]{_CF}{{3}}[A-Z](?![A-Z\d])",
            re.ASCII | re.IGNORECASE,
        ),
        _is_italian,
    ),
)

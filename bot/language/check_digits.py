"""The check digits of national identity numbers: whether what has the form of one is one."""

from datetime import date


def is_norwegian(written: str) -> bool:
    digits = [int(one) for one in written if one.isdecimal()]
    # A D-number has 40 added to its day; made-up people of the tax office have 40 or 80 added to the month.
    day, month = _two(digits, 0) % 40, _two(digits, 2) % 40
    first, second = (3, 7, 6, 1, 8, 9, 4, 5, 2, 1), (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
    return _is_day(day, month) and _weighted(digits, first) % 11 == 0 and _weighted(digits, second) % 11 == 0


def is_swedish(written: str) -> bool:
    digits = [int(one) for one in written if one.isdecimal()][-10:]
    # A co-ordination number has 60 added to its day.
    day, month = _two(digits, 4) % 60, _two(digits, 2)
    doubled = (digit * (2 - at % 2) for at, digit in enumerate(digits))
    return _is_day(day, month) and sum(one // 10 + one % 10 for one in doubled) % 10 == 0


def is_swedish_birthday(written: str) -> bool:
    """With a day of the calendar, for a form that other numbers have as well."""
    digits = [int(one) for one in written if one.isdecimal()][-10:]
    year, month, day = _two(digits, 0), _two(digits, 2), _two(digits, 4) % 60
    return is_swedish(written) and is_date(2000 + year, month, day)


def is_finnish(written: str) -> bool:
    signs = [one for one in written if one.isalnum()]
    number = int("".join(signs[:6]) + "".join(signs[-4:-1]))
    valid_day = _is_day(int("".join(signs[:2])), int("".join(signs[2:4])))
    return valid_day and "0123456789ABCDEFHJKLMNPRSTUVWXY"[number % 31] == signs[-1].upper()


def is_italian(written: str) -> bool:
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


def is_date(year: int, month: int, day: int) -> bool:
    try:
        return bool(date(year, month, day))
    except ValueError:
        return False


def _weighted(digits: list[int], weights: tuple[int, ...]) -> int:
    return sum(digit * weight for digit, weight in zip(digits, weights, strict=False))

"""National identity numbers of the north written in parts: a birth, then the signs that belong to it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from bot.language.check_digits import is_date, is_finnish, is_norwegian, is_swedish
from bot.language.national_id_words import says_last_signs


class Certainty(IntEnum):
    """How a number stands there."""

    DOUBTFUL = 0
    """It may well be a date beside another number: only where it is said to be one."""
    LIKELY = 1
    """Unless it is said to be another."""
    SURE = 2


@dataclass(frozen=True, slots=True)
class PartedNumber:
    """`spans`: where its signs are; words may stand between them."""

    spans: tuple[tuple[int, int], ...]
    certainty: Certainty

    @property
    def start(self) -> int:
        return self.spans[0][0]

    @property
    def end(self) -> int:
        return self.spans[-1][1]


def parted_numbers(text: str) -> Iterator[PartedNumber]:
    """Each number whose check digit is right, in reading order; several may begin at the same place."""
    parts = _Parts(text)
    for first in range(len(parts.groups)):
        for birth in _births(parts, first):
            for read in (_read_norwegian, _read_swedish, _read_finnish):
                yield from read(parts, birth)
        yield from _read_in_any_parts(parts, first)


@dataclass(frozen=True, slots=True)
class _Birth:
    """A day as the groups from `first` to before `after` write it; the year has two digits or four."""

    first: int
    after: int
    day: str
    month: str
    year: str
    year_first: bool

    @property
    def is_long(self) -> bool:
        return len(self.year) == 4

    @property
    def is_recent(self) -> bool:
        """A day that much else is dated with; as well a day more than ninety years ago."""
        return 2015 <= int(self.year) <= 2099 if self.is_long else 15 <= int(self.year) <= 29

    @property
    def is_calendar_day(self) -> bool:
        """With what the numbers of foreigners and of made-up people have added to it."""
        day, month = int(self.day), int(self.month)
        day, month = day % 60 if day > 60 else day % 40, month % 40
        return is_date(int(self.year) if self.is_long else 2000 + int(self.year), month, day)


class _Parts:
    """The groups of digits in a text, and what stands between each two of them."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.groups = [*re.finditer(r"\d+", text, re.ASCII)]
        pairs = zip(self.groups, self.groups[1:], strict=False)
        self._digits = tuple(one[0] for one in self.groups)
        self._lengths = [*map(len, self._digits)]
        self._gaps = [_gap_kind(text[one.end() : other.start()]) for one, other in pairs]

    def digits(self, first: int, many: int) -> tuple[str, ...]:
        """So many groups, or none where there are not as many."""
        found = self._digits[first : first + many]
        return found if len(found) == many else ()

    def length(self, first: int, many: int) -> int:
        """Of so many groups, all digits together; 0 where there are not as many."""
        found = self._lengths[first : first + many]
        return sum(found) if len(found) == many else 0

    def gap(self, before: int) -> str:
        """What stands before that group."""
        return self._gaps[before - 1] if 0 < before < len(self.groups) else ""

    def gaps(self, first: int, last: int) -> set[str]:
        """What stands between the groups of a row."""
        return set(self._gaps[first:last])

    def is_apart(self, first: int, last: int) -> bool:
        """Whether no sign joins the row to another group, nor a plus stands before it."""
        start, end = self.groups[first].start(), self.groups[last].end()
        return not (_JOINED_BEFORE.search(self.text[max(0, start - 2) : start]) or _JOINED_AFTER.match(self.text, end))

    def is_alone(self, first: int, last: int) -> bool:
        """Whether no other group stands beside the row."""
        return "space" not in (self.gap(first), self.gap(last + 1))

    def spans(self, first: int, last: int) -> tuple[tuple[int, int], ...]:
        return tuple(one.span() for one in self.groups[first : last + 1])


_JOINED_BEFORE = re.compile(r"\+$|\d[.,:/_\-\u2010-\u2015]$")
_JOINED_AFTER = re.compile(r"[.,:/_\-\u2010-\u2015]\d")
_SIGNS = {
    **dict.fromkeys("-+\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "dash"),
    **{".": "dot", "·": "dot", "/": "slash", "\\": "slash", "_": "line", "~": "line", ":": "colon", ",": "comma"},
}
_SPACES = " \t\r\n\u00a0"
_MARKS = ";()[]*'\"`´’“”«»"
_LONGEST_GAP = 60
_FURTHEST_MARKS = 8


def _gap_kind(gap: str) -> str:
    """What parts two groups: "" where they are no parts of one thing."""
    inner = gap.strip(_SPACES)
    # As values stand in a file.
    if gap.count("\n") > 1 or gap == ";":
        return ""
    if not inner:
        return "space"
    if inner in _SIGNS:
        return _SIGNS[inner]
    if len(inner) == 1 and inner in "ABCDEFUVWXYabcdefuvwxy":
        return "century"
    if len(inner) <= _FURTHEST_MARKS and all(one in _SIGNS or one in _SPACES or one in _MARKS for one in inner):
        return "mixed"
    return "said" if len(inner) <= _LONGEST_GAP and says_last_signs(inner) else ""


# Births

_DATE_LENGTHS = range(4, 9)
_DATE_GAPS = {"space", "dot", "slash", "dash", "line"}


def _births(parts: _Parts, first: int) -> Iterator[_Birth]:
    """Each day that can be read from the groups that begin there."""
    for many in (1, 3, 6):
        if parts.length(first, many) not in _DATE_LENGTHS:
            continue
        groups = parts.digits(first, many)
        gaps = parts.gaps(first, first + many - 1)
        # Of a long row of single digits only its first six.
        if many == 6 and parts.gap(first) == "space":
            continue
        if groups and gaps <= _DATE_GAPS:
            for year_first, (day, month, year) in _dates(groups, gaps):
                birth = _Birth(first, first + many, day.zfill(2), month.zfill(2), year, year_first)
                if birth.is_calendar_day:
                    yield birth


def _dates(groups: tuple[str, ...], gaps: set[str]) -> Iterator[tuple[bool, tuple[str, str, str]]]:
    """Day, month and year, and whether the year stands first."""
    lengths = tuple(map(len, groups))
    joined = "".join(groups)
    if (len(groups) == 1 and lengths[0] in (6, 8)) or lengths == (1,) * 6:
        yield False, (joined[:2], joined[2:4], joined[4:])
        yield True, (joined[-2:], joined[-4:-2], joined[:-4])
    if len(groups) != 3 or (gaps == {"space"} and 1 in lengths):
        return
    one, two, three = groups
    if lengths[0] <= 2 and lengths[1] <= 2 and lengths[2] in (2, 4):
        yield False, (one, two, three)
    if lengths[0] in (2, 4) and lengths[1] <= 2 and lengths[2] <= 2:
        yield True, (three, two, one)


# Numbers


def _tails(parts: _Parts, birth: _Birth, length: int) -> Iterator[tuple[str, int]]:
    """So many digits behind the birth, and the last group of them."""
    if parts.gap(birth.after) in ("", "century"):
        return
    for many in (1, 2, length):
        last = birth.after + many - 1
        if parts.length(birth.after, many) != length or not parts.gaps(birth.after, last) <= {"space"}:
            continue
        if _stands_apart(parts, birth, last):
            yield "".join(parts.digits(birth.after, many)), last


def _stands_apart(parts: _Parts, birth: _Birth, last: int) -> bool:
    """Whether it is no part of a longer row, parted alike."""
    beside = {parts.gap(birth.first), parts.gap(last + 1)}
    is_in_row = last - birth.first > 1 and beside & parts.gaps(birth.first, last) - {"space", "said"}
    return parts.gap(birth.after) == "said" or (not is_in_row and parts.is_apart(birth.first, last))


def _read_norwegian(parts: _Parts, birth: _Birth) -> Iterator[PartedNumber]:
    if birth.year_first and not birth.is_long:
        return
    for tail, last in _tails(parts, birth, 5):
        if is_norwegian(f"{birth.day}{birth.month}{birth.year[-2:]}{tail}") and _is_of_its_century(birth, tail):
            yield PartedNumber(parts.spans(birth.first, last), _norwegian_certainty(parts, birth, last))


def _is_of_its_century(birth: _Birth, tail: str) -> bool:
    """Norway gives numbers from 500 to those born since 2000, and to few others."""
    number = int(tail[:3])
    if not birth.is_long:
        return True
    return number >= 500 if int(birth.year) >= 2000 else number < 500 or number >= 900


def _norwegian_certainty(parts: _Parts, birth: _Birth, last: int) -> Certainty:
    gap = parts.gap(birth.after)
    if gap == "said":
        return Certainty.SURE
    if birth.after - birth.first == 1 and not birth.is_long:
        return Certainty.LIKELY if gap in ("comma", "colon", "mixed") else Certainty.SURE
    return Certainty.DOUBTFUL if birth.is_recent or _is_row(parts, birth, last) else Certainty.LIKELY


def _is_row(parts: _Parts, birth: _Birth, last: int) -> bool:
    """Groups parted by spaces alone, among others: as in a table."""
    return parts.gaps(birth.first, last) == {"space"} and not parts.is_alone(birth.first, last)


def _read_swedish(parts: _Parts, birth: _Birth) -> Iterator[PartedNumber]:
    if int(birth.month) > 12:
        return
    for tail, last in _tails(parts, birth, 4):
        if is_swedish(f"{birth.year[-2:]}{birth.month}{birth.day}{tail}"):
            yield PartedNumber(parts.spans(birth.first, last), _swedish_certainty(parts, birth, tail, last))


def _swedish_certainty(parts: _Parts, birth: _Birth, tail: str, last: int) -> Certainty:
    """One check digit tells little: every form that dates, times, amounts and telephone numbers have is doubtful."""
    gap = parts.gap(birth.after)
    if gap == "said":
        return Certainty.SURE
    doubtful = (
        _is_row(parts, birth, last)
        or _is_in_letters(parts, birth.first, last)
        or (last == birth.after + 1 and gap != "dash")
        or (_is_dated(parts, birth, tail) if birth.is_long else _is_short_date(parts, birth))
    )
    return Certainty.DOUBTFUL if doubtful else Certainty.LIKELY


def _is_in_letters(parts: _Parts, first: int, last: int) -> bool:
    """Letters stand right beside it, as in v11.12.10.1530."""
    start, end = parts.groups[first].start(), parts.groups[last].end()
    return parts.text[max(0, start - 1) : start].isalpha() or parts.text[end : end + 1].isalpha()


def _is_dated(parts: _Parts, birth: _Birth, tail: str) -> bool:
    """A day of these years, and what may be a time or stands apart: 2026-11-30 0800."""
    gap = parts.gap(birth.after)
    joined = gap in ("dash", "dot", "slash", "line")
    is_time = int(tail[:2]) < 24 and int(tail[2:]) < 60
    return birth.is_recent and (is_time or not joined or not birth.year_first)


def _is_short_date(parts: _Parts, birth: _Birth) -> bool:
    gap, inner = parts.gap(birth.after), parts.gaps(birth.first, birth.after - 1)
    if not birth.year_first:
        return birth.is_recent or gap != "dash"
    if gap in ("dash", "line"):
        return False
    leading = parts.groups[birth.first][0]
    # Telephone numbers begin so.
    if not inner or inner == {"space"}:
        return leading.startswith("0") and gap not in ("slash", "colon", "mixed")
    # Whatever could be 11.12.10 and a time, or a version; no version has a nought before it.
    return int(leading) <= 31 and not (inner == {gap} and (gap != "dot" or leading.startswith("0")))


def _read_in_any_parts(parts: _Parts, first: int) -> Iterator[PartedNumber]:
    """Parted elsewhere than behind the birth."""
    joined = ""
    for at in range(first, min(first + _MOST_PARTS, len(parts.groups))):
        if at > first and parts.gap(at) not in _DATE_GAPS:
            return
        joined += parts.groups[at][0]
        is_one = (len(joined) == 11 and is_norwegian(joined)) or (len(joined) in (10, 12) and is_swedish(joined))
        if is_one and at > first and parts.is_apart(first, at):
            yield PartedNumber(parts.spans(first, at), Certainty.DOUBTFUL)


_MOST_PARTS = 6
_CHECK = re.compile(r"[ \t\u00a0._/\-\u2010-\u2015]{0,4}([A-Y])(?![A-Za-z0-9])", re.IGNORECASE | re.ASCII)
"""The last sign of a henkilötunnus, where it is a letter."""


def _read_finnish(parts: _Parts, birth: _Birth) -> Iterator[PartedNumber]:
    tail = "".join(parts.digits(birth.after, 1))
    gap = parts.gap(birth.after)
    if not gap or (birth.year_first and not birth.is_long) or not tail:
        return
    ends = parts.groups[birth.after].end()
    letter = _CHECK.match(parts.text, ends) if len(tail) == 3 else None
    signs = tail + letter[1] if letter else tail
    if len(signs) != 4 or not is_finnish(f"{birth.day}{birth.month}{birth.year[-2:]}{signs}"):
        return
    if _stands_apart(parts, birth, birth.after):
        spans = parts.spans(birth.first, birth.after)
        between = ((parts.groups[birth.after - 1].end(), spans[-1][0]),) if gap == "century" else ()
        last = (letter.span(1),) if letter else ()
        attached = bool(letter and letter.start(1) == ends)
        certainty = _finnish_certainty(gap, birth, attached=attached)
        yield PartedNumber((*spans[:-1], *between, spans[-1], *last), certainty)


def _finnish_certainty(gap: str, birth: _Birth, *, attached: bool) -> Certainty:
    """`attached`: a letter stands right behind; amounts have one further off."""
    if gap == "said":
        return Certainty.SURE
    joined = gap in ("dash", "century")
    likely = attached and joined if birth.is_recent else attached or joined
    return Certainty.LIKELY if likely else Certainty.DOUBTFUL

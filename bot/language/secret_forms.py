"""What a password, a key or a code looks like, and what looks like one and is none."""

import re
from enum import IntEnum

SHORTEST = 4
"""Characters of a secret: shorter ones ("2FA", "24h") are words and numbers like any others."""
AROUND = "\"'«»“”„‘’`*_()[]<>.,;:!?…"


class Likeness(IntEnum):
    """What something must at least look like, to be taken for a secret where it stands."""

    WORD = 0
    NUMBER = 1
    MADE_UP = 2
    LONG = 3
    """Made up, and too long to be a version of something: "OAuth2"."""
    MIXED = 4
    """Made up of capitals, small letters and something else: no number of an error is."""
    SIGNED = 5
    """Made up of letters, digits and signs."""


def is_made_up(token: str) -> bool:
    return _MADE_UP.fullmatch(token) is not None


def is_strange(token: str, least: Likeness) -> bool:
    """Whether what is made up is so as much as that."""
    if least is Likeness.MIXED and not (any(map(str.islower, token)) and any(map(str.isupper, token))):
        return False
    return _STRANGE[least].fullmatch(token) is not None


def is_ordinary(token: str) -> bool:
    """An address, the number of an error, a date, a time, "12-character"."""
    return _ORDINARY.fullmatch(token) is not None


def is_key(token: str) -> bool:
    """Long, with letters and digits by turns, as what a program was given is and no name of anything."""
    return _KEY.fullmatch(token) is not None and len(_TURN.findall(token)) >= _TURNS


def is_name_with_number(token: str) -> bool:
    """A file, a path, an address, a version, or capitals and digits, as courses and computers are called."""
    coded = _CODED.fullmatch(token) is not None and not any(map(str.islower, token))
    return coded or _NAME.fullmatch(token) is not None or len(_LETTER.findall(token)) < _LETTERS


def is_titled(token: str) -> bool:
    """A word with a capital, and a number behind it."""
    return _TITLED.fullmatch(token) is not None


_MADE_UP = re.compile(r"(?=.*\d)(?=.*[^\W\d_])\S+|.*[!#$%*=@^~€£§].*")
_STRANGE = {
    Likeness.LONG: re.compile(r"(?=.*\d.*\d)\S{6,}|.*[!#$%*=@^~€£§].*|\S{8,}"),
    Likeness.MIXED: re.compile(r"(?=.*[\d!#$%*=^~€£§])\S{6,}"),
    Likeness.SIGNED: re.compile(r"(?=.*\d)(?=.*[^\W\d_])(?=.*[!#$%*=^~€£§]).*"),
}
_ORDINARY = re.compile(
    r"https?:.*|www\..*|[^\s@]+@[^\s@]+\.\w{2,}"  # addresses
    r"|0x[0-9a-f]+|\d{1,4}(?:[.:/-]\d{1,4}){1,2}"  # numbers of errors; dates and times
    r"|\d{1,4}-[^\W\d_]+|\d{1,4}:[^\W\d_]{1,3}|\d{1,2}[^\W\d_]{1,3}",  # "12-character", "90:e", "20min"
    re.IGNORECASE,
)
_KEY = re.compile(r"[\w+/.~=-]{16,128}")
_TURN = re.compile(r"[^\W\d_](?=\d)|\d(?=[^\W\d_])")
_TURNS = 3
_LETTER = re.compile(r"[^\W\d_]")
_LETTERS = 3
_NAME = re.compile(r".*[/\\].*|.*=.*|.*\.[^\W\d_]{2,5}")
_CODED = re.compile(r"\w+(?:-\w+)*")
_TITLED = re.compile(r"[^\W\d_]*(?:-[^\W\d_]+)?\d{1,4}(?::[^\W\d_]{1,5})?")

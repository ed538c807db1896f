"""National identity numbers that somebody writes: known by form and check digits, and masked."""

import re
import unicodedata
from collections.abc import Callable

from bot.language.check_digits import is_finnish, is_italian, is_norwegian, is_swedish, is_swedish_birthday
from bot.language.national_id_words import (
    is_amount,
    is_called_another,
    is_said_to_be_another,
    is_said_to_be_one,
    says_last_signs,
)
from bot.language.parted_ids import Certainty, parted_numbers

MASK = "•"
"""Not an asterisk: Markdown would take pairs of them for bold."""


def masked(text: str) -> str:
    """The text with every letter and digit of a national identity number masked; the same text where there is none.

    Known are Norway's fødselsnummer and D-nummer, Sweden's personnummer and samordningsnummer, Finland's
    henkilötunnus and Italy's codice fiscale, in small letters, with the birth as a date, and with whatever people put
    between the parts. A number whose check digits are wrong is left alone: order numbers and telephone numbers look
    much the same. What may well be something else is masked only where it is said to be such a number; what hardly is,
    unless it is said to be something else.
    """
    places, seen = _seen(text)
    covered = seen
    for cover in (_cover_certain, _cover_glued, _cover_parted, _cover_italian, _cover_doubtful):
        covered = cover(covered)
    if covered == seen:
        return text
    signs = list(text)
    for place, before, after in zip(places, seen, covered, strict=True):
        if after != before:
            signs[place] = after
    return "".join(signs)


def _seen(text: str) -> tuple[range | list[int], str]:
    """The text as a reader sees it, without signs of no width and with plain digits; and where each of its signs is."""
    if text.isascii():
        return range(len(text)), text
    places = [at for at, one in enumerate(text) if one.isascii() or unicodedata.category(one) != "Cf"]
    return places, "".join(_plain(text[at]) for at in places)


def _plain(sign: str) -> str:
    if sign.isascii():
        return sign
    plain = unicodedata.normalize("NFKC", sign)
    return plain if len(plain) == 1 and plain.isascii() else sign


def _cover_certain(text: str) -> str:
    for pattern, is_valid in _KINDS:
        text = pattern.sub(
            lambda found, valid=is_valid: (
                _mask(found[0]) if valid(found[0]) and not _is_called_another(found) else found[0]
            ),
            text,
        )
    return text


def _is_called_another(found: re.Match[str]) -> bool:
    """An account, a KID or an order may have as many digits, and the same check digits; a day stands beside amounts."""
    if found[0].isdecimal():
        return is_called_another(found.string, found.start())
    return " " in found[0] and is_amount(found.string, found.end())


def _cover_glued(text: str) -> str:
    """Written on to a word, as in a column that was copied: only with its check letter, and as it is written whole."""
    return _CODICE_WHOLE.sub(lambda found: _mask(found[0]) if is_italian(found[0]) else found[0], text)


def _cover_parted(text: str) -> str:
    covered, after = list(text), 0
    for number in parted_numbers(text):
        if number.start >= after and _is_meant(text, number.start, number.end, number.certainty):
            after = number.end
            for start, end in number.spans:
                covered[start:end] = _mask(text[start:end])
    return "".join(covered)


def _cover_italian(text: str) -> str:
    covered = list(text)
    for pattern in (_CODICE, _CODICE_APART):
        for found in pattern.finditer(text):
            if _is_codice(found):
                for name in ("first", "last"):
                    covered[slice(*found.span(name))] = _mask(found[name])
    return "".join(covered)


def _is_codice(found: re.Match[str]) -> bool:
    between = found["between"]
    is_joined = found.re is _CODICE or says_last_signs(between)
    if not is_joined or not (is_italian(found["first"] + found["last"]) or _is_said_to_be(found)):
        return False
    written = found["first"] + between + found["last"]
    # Of letters alone, words would be one by chance.
    return written.isalnum() or sum(one.isdecimal() for one in written) >= _FEWEST_DIGITS


def _is_said_to_be(found: re.Match[str]) -> bool:
    """Called so, one slip in it does not make it anything else."""
    return is_said_to_be_one(found.string, found.start("first"), found.end("last"))


def _cover_doubtful(text: str) -> str:
    for pattern, is_valid, is_plain in _DOUBTFUL:
        text = pattern.sub(
            lambda found, valid=is_valid, plain=is_plain: (
                _mask(found[0]) if valid(found[0]) and _is_meant_by(found, plain(found[0])) else found[0]
            ),
            text,
        )
    return text


def _is_meant_by(found: re.Match[str], plain: bool) -> bool:
    """`plain`: it hardly is anything else by itself."""
    return _is_meant(found.string, found.start(), found.end(), Certainty.LIKELY if plain else Certainty.DOUBTFUL)


def _is_meant(text: str, start: int, end: int, certainty: Certainty) -> bool:
    """Whether what is said beside the number lets it be one."""
    if certainty is Certainty.SURE or is_said_to_be_one(text, start, end):
        return True
    return certainty is Certainty.LIKELY and not is_said_to_be_another(text, start) and not is_amount(text, end)


def _mask(number: str) -> str:
    return re.sub(r"[^\W_]", MASK, number)


def _is_no_telephone(written: str) -> bool:
    return not written.startswith("0")


def _ends_in_letter(written: str) -> bool:
    return written[-1].isalpha()


_SEPARATORS = " \t\r\n\u00a0._/:;,*()-\u2010\u2011\u2012\u2013\u2014\u2015"


def _spaced(*signs: str) -> str:
    return rf"[{re.escape(_SEPARATORS)}]*".join(signs)


# Letters in places of digits: Italy's tax office tells people of the same letters and day apart by them.
_CF = "[0-9LMNPQRSTUV]"
_FIRST = _spaced(*["[A-Z]"] * 6, _CF, _CF, "[ABCDEHLMPRST]", _CF, _CF)
_LAST = _spaced("[A-Z]", _CF, _CF, _CF, "[A-Z]")
_FEWEST_DIGITS = 3
# Looked for at each place: what only begins like one may end in one.
_CODICE, _CODICE_APART = (
    re.compile(
        rf"(?<![A-Za-z\d])(?=(?P<first>{_FIRST})(?P<between>{between})(?P<last>{_LAST})(?![A-Za-z\d]))",
        re.ASCII | re.IGNORECASE,
    )
    for between in (rf"[{re.escape(_SEPARATORS)}]*", r"(?![A-Za-z\d])[^\d\n]{1,60}?(?<![A-Za-z\d])")
)
_CODICE_WHOLE = re.compile(
    rf"[A-Z]{{6}}{_CF}{{2}}[ABCDEHLMPRST]{_CF}{{2}}[A-Z]{_CF}{{3}}[A-Z]", re.ASCII | re.IGNORECASE
)
_DASH = r"[-+\u2010-\u2015\u2212]"
_GAP = r"[ .\u00a0-]?"
# An underscore stands beside a number in the name of a file.
_KINDS: tuple[tuple[re.Pattern[str], Callable[[str], bool]], ...] = (
    (re.compile(rf"(?<![\d+])\d{{6}}(?: ?{_DASH} ?|[ .\u00a0])?\d{{3}}[ ]?\d{{2}}(?!\d)", re.ASCII), is_norwegian),
    (
        re.compile(
            rf"(?<![A-Za-z\d+])(?:(?:19|20)\d{{6}}(?: ?{_DASH} ?)?|\d{{6}} ?{_DASH} ?)\d{{4}}(?![A-Za-z\d])",
            re.ASCII,
        ),
        is_swedish,
    ),
    (
        re.compile(
            rf"(?<![A-Za-z\d])\d{{6}} ?(?:{_DASH}|[A-FU-Y]) ?\d{{3}} ?[0-9A-Y](?![A-Za-z\d])", re.ASCII | re.IGNORECASE
        ),
        is_finnish,
    ),
)
_DOUBTFUL: tuple[tuple[re.Pattern[str], Callable[[str], bool], Callable[[str], bool]], ...] = (
    # A stroke before or after it parts the steps of an address.
    (
        re.compile(r"(?:(?<![\w+.,/-])|(?<=_)|(?<=[A-Za-z]/))\d{10}(?![A-Za-z\d-]|/\d|_\d)", re.ASCII),
        is_swedish_birthday,
        _is_no_telephone,
    ),
    (
        re.compile(rf"(?<![\w+])(?:19|20)?\d{{2}}{_GAP}\d{{2}}{_GAP}\d{{2}}[ .]?{_DASH}?[ .]?\d{{4}}(?!\w)", re.ASCII),
        is_swedish_birthday,
        lambda _: False,
    ),
    (
        re.compile(r"(?<!\w)\d{6}[ \u00a0]?\d{3} ?[0-9A-Y](?!\w)", re.ASCII | re.IGNORECASE),
        is_finnish,
        _ends_in_letter,
    ),
)
"""Forms that numbers of other things have as well: what is valid, and what is one unless it is said to be another."""

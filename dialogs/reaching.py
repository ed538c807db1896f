"""Ways to reach a person or a page: telephone numbers, e-mail and web addresses, as people write them."""

import re
from functools import cache

from dialogs.spoken import languages
from knowledge.language_facts import in_order, language_facts

_NUMBER = re.compile(r"(?<![\w@./-])(?:\+|\(\+)?\(?\d(?:[\d ()./\u00a0\u2009\u2010-\u2013-]{0,40}\d)?(?![\w@])")
_FEWEST = 5
"""Digits of the shortest number that anybody has."""
_FEWEST_USUAL = 7
"""Digits of a number that need not be one that is known to be given out."""
_DAY = re.compile(r"\d{4}-\d\d?-\d\d?|\d\d?\.\d\d?\.(?:\d{4}|\d\d)?")
_EMAIL = re.compile(r"(?<![\w.+'-])[\w.+'-]+@(?:[^\W_](?:[\w-]*[^\W_])?\.)+[^\W\d_]{2,24}(?![\w@-])")
_DOTTED = r"(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_]{2,24}"
_REST = r"(?::\d{1,5})?(?:[/?#][^\s<>\"|\\^`{}]*)?"
_LINK = re.compile(rf"(?:https?://[^\W_][\w.-]*|{_DOTTED}){_REST}", re.IGNORECASE)
_LONGEST_LINK = 2000


def find_phones(text: str, region: str) -> set[str]:
    """The numbers in the text, as E.164."""
    # Days are taken out first: 2026-11-12 has as many digits as a number.
    return set(filter(None, (_e164(one[0], region) for one in _NUMBER.finditer(_DAY.sub("\n", text)))))


def find_emails(text: str) -> set[str]:
    """The e-mail addresses in the text."""
    found: list[str] = _EMAIL.findall(text)
    return {one.strip("'") for one in found}


def parse_link(text: str) -> str | None:
    """The address that the text is, with https before one written without; None if it is anything else."""
    # In prose an address may be set off by < and > (RFC 3986, C), and mail programs do so.
    plain = text.strip().removeprefix("<").removesuffix(">").rstrip(".,;!")
    if len(plain) > _LONGEST_LINK or not _LINK.fullmatch(plain):
        return None
    return plain if _has_scheme(plain) else f"https://{plain}"


def find_links(text: str) -> set[str]:
    """The addresses among the words of a text; file.pdf is none."""
    marked = (word.strip("()[]<>\"'»«”.,;!?") for word in text.split())
    return {
        found
        for word in marked
        if (_has_scheme(word) or "/" in word or word.startswith("www.")) and (found := parse_link(word))
    }


def _has_scheme(text: str) -> bool:
    return text.lower().startswith(("http://", "https://"))


@cache
def _regions() -> tuple[str, ...]:
    """Whose way of writing a number is tried after the person's own."""
    return tuple(country for language in in_order(languages()) for country in language_facts(language).countries)


def _e164(text: str, region: str) -> str | None:
    # Late: its tables are large, and few turns hold a number.
    from phonenumbers import (  # noqa: PLC0415 -- see above
        NumberParseException,
        PhoneNumberFormat,
        format_number,
        is_possible_number,
        is_valid_number,
        parse,
    )

    digits = sum(letter.isdigit() for letter in text)
    if digits < _FEWEST:
        return None
    # Few digits are by chance a number in one of four countries: only the person's own is tried.
    for one in dict.fromkeys((region, *_regions()) if digits >= _FEWEST_USUAL else (region,)):
        try:
            number = parse(text, one)
        except NumberParseException:
            continue
        if is_valid_number(number) if digits < _FEWEST_USUAL else is_possible_number(number):
            return format_number(number, PhoneNumberFormat.E164)
    return None

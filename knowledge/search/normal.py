"""Text as the matcher sees it: without mentions, links and signatures, folded, and cut into words."""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache

from knowledge.language_facts import known_languages, language_facts

LONGEST = 512
"""Characters of a question that are read; the rest of a long message says little and costs much."""

# More is read than is kept: mentions, links and a signature are cut out before it is counted.
_READ = 8 * LONGEST
_MENTION = re.compile(r"<at\b[^>]*>[^<]*</at>", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]{1,200}>")
_ADDRESS = re.compile(r"\b(?:https?://|www\.)\S+|\b[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}", re.IGNORECASE)
_SIGNATURE = re.compile(r"(?m)^--\s*$")
_WORD = re.compile(r"[^\W_]+")
_LONGEST_WORD = 40
# Accents that stand by themselves, and characters that nobody sees.
_DROPPED = re.compile("[\u0300-\u036f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+")


def question_words(text: str) -> tuple[str, ...]:
    """The words of what a person wrote, at most the first 512 characters of it."""
    readable = " ".join(_without_noise(text[:_READ]).split())
    return folded_words(readable[:LONGEST])


def folded_words(text: str) -> tuple[str, ...]:
    """The folded words of a text, in order; a word longer than any real one is cut."""
    return tuple(word[:_LONGEST_WORD] for word in _WORD.findall(fold(text)))


def fold(text: str) -> str:
    """Case, accents and the letters å ä ö ø æ taken away; invisible characters too."""
    plain = text.casefold()
    if plain.isascii():
        return plain
    plain = _DROPPED.sub("", unicodedata.normalize("NFKD", plain))
    return plain if plain.isascii() else plain.translate(_letters())


@cache
def _letters() -> Mapping[int, str]:
    """Letters that no Unicode decomposition takes apart, of all languages together: a word may be quoted in another,
    and Swedish ä and Norwegian æ meet in «a»."""
    listed = (pair for language in known_languages() for pair in language_facts(language).letters.items())
    return {ord(letter): plain for letter, plain in listed}


def _without_noise(text: str) -> str:
    signed = _SIGNATURE.search(text)
    told = text[: signed.start()] if signed and signed.start() else text
    return _ADDRESS.sub(" ", _TAG.sub(" ", _MENTION.sub(" ", told)))

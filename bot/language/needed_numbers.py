"""The words that say that support needs a national identity number: found in a message, and taken off it."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from bot.language.national_ids import MASK, masked

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_COLON = re.compile(r"[\s*_\"'“”«»’]*:")
_AROUND = ' \t\r\n*_"“”«»:,;.!'
_FAR_IN = 5
"""Words that a command and its number have at most."""
_SHORTEST_SLIPPED = 4
"""Letters of a word that a slip is forgiven in."""


@dataclass(frozen=True, slots=True)
class NeededNumberWords:
    """The `phrases` of a language that say it; `denials` are words that turn it round where no colon follows it."""

    phrases: Sequence[str]
    denials: frozenset[str]

    def taken_off(self, text: str, may_precede: Callable[[str], bool]) -> str | None:
        """The text as it would have been written without them; None where it does not begin by saying so.

        `may_precede`: whether those words may stand before, as a command does. A colon says that they are meant;
        without one there must be a number, and neither a question nor a denial before it.
        """
        if not any(letter.isdecimal() for letter in text):
            return None
        for begins, ends in self._found(text):
            head, rest = text[:begins].rstrip(_AROUND), text[ends:]
            if any(letter.isalnum() for letter in head) and not may_precede(head.strip(_AROUND)):
                continue
            if self._is_meant(rest):
                # "answer 1001: …" keeps its colon.
                kept = text[:begins].rstrip(' \t\r\n*_"“”«»') if head else ""
                rest = rest.lstrip(_AROUND)
                again = self.taken_off(rest, lambda _: False)
                return f"{kept} {again or rest}".strip()
        return None

    def _found(self, text: str) -> Iterator[tuple[int, int]]:
        """Where the words stand, slips and all, near the beginning."""
        words = [*_WORD.finditer(text[:400])]
        for first in range(min(_FAR_IN + 1, len(words))):
            for phrase in self.phrases:
                said = phrase.split()
                for length in (len(said), len(said) - 1, len(said) + 1):
                    here = words[first : first + length]
                    if length and _is_same([_plain(one[0]) for one in here], [_plain(one) for one in said]):
                        yield here[0].start(), here[-1].end()
                        break

    def _is_meant(self, rest: str) -> bool:
        if colon := _COLON.match(rest):
            return any(letter.isdecimal() for letter in rest[colon.end() :])
        before, number, _ = masked(rest).partition(MASK)
        said = {_plain(one[0]) for one in _WORD.finditer(before)}
        denied = bool(said & self.denials) or any(word.endswith("n't") for word in said)
        return bool(number) and "?" not in before and not denied


def _is_same(words: Sequence[str], phrase: Sequence[str]) -> bool:
    if not words:
        return False
    if OSA.distance("".join(words), "".join(phrase)) <= 1:
        return True
    return len(words) == len(phrase) and all(map(_is_slip, words, phrase))


def _is_slip(word: str, meant: str) -> bool:
    return OSA.distance(word, meant) <= (1 if len(meant) >= _SHORTEST_SLIPPED else 0)


def _plain(word: str) -> str:
    return unicodedata.normalize("NFKC", word).casefold().replace("’", "'")

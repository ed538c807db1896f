"""Phrases however they are spelt: without the marks over their letters, in a dialect, or in haste."""

from collections.abc import Iterable, Sequence

from knowledge.search.normal import folded_words
from knowledge.search.spoken_forms import written_words

_SHORTEST = 4
"""Letters: without its marks, a shorter word is soon another one."""


class PhraseSpellings:
    """Each language's phrases as its own spoken forms and folded letters make them; no language's are another's."""

    def __init__(self, phrases: Iterable[tuple[str, str]]) -> None:
        """`phrases`: each with a language that it is in."""
        self._phrases: dict[str, dict[str, str]] = {}
        for phrase, language in phrases:
            self._phrases.setdefault(language, {}).setdefault(_spelt(folded_words(phrase), language), phrase)
        lengths = (len(folded_words(phrase)) for own in self._phrases.values() for phrase in own.values())
        self._longest = max(lengths, default=0)
        self._first = {language: {one.partition(" ")[0] for one in own} for language, own in self._phrases.items()}

    def phrase(self, said: Sequence[str], language: str) -> str | None:
        """The phrase of that language that the folded words say, and nothing more."""
        if not said or len(said) > self._longest:
            return None
        spelt = _spelt(said, language)
        return self._phrases.get(language, {}).get(spelt) if len(spelt) >= _SHORTEST else None

    def anywhere(self, said: Sequence[str]) -> str | None:
        """The same in any language."""
        found = (self.phrase(said, language) for language in self._phrases)
        return next(filter(None, found), None)

    def beginning(self, said: Sequence[str]) -> tuple[str, int] | None:
        """The longest phrase of a language that the words begin with, and how many of them it takes."""
        for language, first in self._first.items():
            # Most messages begin with no phrase: they are not looked at any further.
            if said and _spelt(said[:1], language).partition(" ")[0] in first:
                for ends in range(min(len(said), self._longest), 0, -1):
                    if phrase := self.phrase(said[:ends], language):
                        return phrase, ends
        return None


def _spelt(words: Sequence[str], language: str) -> str:
    return " ".join(written_words(words, language))

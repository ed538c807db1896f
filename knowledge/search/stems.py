"""What is left of a word when its inflection is taken away, for the languages that Snowball knows."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Protocol, cast

import Stemmer

from knowledge.language_facts import language_facts
from knowledge.search.spoken_forms import written_word


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...

    def stemWords(self, words: Sequence[str]) -> list[str]: ...


def stem(word: str, language: str) -> str:
    """The stem of a folded word as it is written; the word itself in a language that is not known."""
    stemmer, written = _stemmer(language), written_word(word, language)
    return stemmer.stemWord(written) if stemmer else written


def stems(words: Sequence[str], language: str) -> list[str]:
    """The stems of folded words, in order."""
    stemmer, written = _stemmer(language), [written_word(word, language) for word in words]
    return stemmer.stemWords(written) if stemmer else written


@lru_cache
def _stemmer(language: str) -> _Stemmer | None:
    name = language_facts(language).stemmer
    return cast("_Stemmer", Stemmer.Stemmer(name)) if name else None  # pyright: ignore[reportUnknownMemberType] - PyStemmer has no types

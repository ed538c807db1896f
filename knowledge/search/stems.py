"""What is left of a word when its inflection is taken away, for the languages that Snowball knows."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Protocol, cast

import Stemmer

_SNOWBALL = {"sv": "swedish", "fi": "finnish", "nb": "norwegian", "da": "danish", "it": "italian", "en": "english"}


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...

    def stemWords(self, words: Sequence[str]) -> list[str]: ...


def stem(word: str, language: str) -> str:
    """The stem of a folded word; the word itself in a language that is not known."""
    stemmer = _stemmer(language)
    return stemmer.stemWord(word) if stemmer else word


def stems(words: Sequence[str], language: str) -> list[str]:
    """The stems of folded words, in order."""
    stemmer = _stemmer(language)
    return stemmer.stemWords(words) if stemmer else list(words)


@lru_cache
def _stemmer(language: str) -> _Stemmer | None:
    if language not in _SNOWBALL:
        return None
    return cast("_Stemmer", Stemmer.Stemmer(_SNOWBALL[language]))  # pyright: ignore[reportUnknownMemberType] - PyStemmer has no types

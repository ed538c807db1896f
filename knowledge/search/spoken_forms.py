"""Words as they are spoken, in dialects and in haste, and how each language writes them: «ikkje» is «ikke»."""

from collections.abc import Iterable, Mapping
from functools import cache

from knowledge.language_facts import language_facts
from knowledge.search.normal import folded_words

_LONG_ENOUGH = 5
"""Letters of a word that is no other one without its marks."""


@cache
def spoken_forms(language: str) -> Mapping[str, tuple[str, ...]]:
    """Folded words, each with the folded words that it is written with."""
    listed = language_facts(language).spoken.items()
    return {word: folded_words(written) for said, written in listed for word in folded_words(said)}


@cache
def sure_forms(language: str) -> Mapping[str, tuple[str, ...]]:
    """Those that cannot be mistaken once they are folded. "nåt" would be "nät", a network; a letter by itself is a part
    of e-conomic."""
    listed = language_facts(language).spoken
    marked = {word for said in listed if not said.isascii() for word in folded_words(said)}
    least = {word: _LONG_ENOUGH if word in marked else 2 for word in spoken_forms(language)}
    return {word: written for word, written in spoken_forms(language).items() if len(word) >= least[word]}


def written_words(words: Iterable[str], language: str) -> tuple[str, ...]:
    """Folded words as the language writes them; a spoken form belongs to its own language only."""
    forms = spoken_forms(language)
    return tuple(written for word in words for written in forms.get(word, (word,)))


def written_word(word: str, language: str) -> str:
    """One folded word as it is surely written; itself where that takes several words."""
    written = sure_forms(language).get(word, ())
    return written[0] if len(written) == 1 else word

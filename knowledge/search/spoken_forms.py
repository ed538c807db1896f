"""Words as they are spoken, in dialects and in haste, and how each language writes them: «ikkje» is «ikke»."""

from collections.abc import Iterable, Mapping
from functools import cache

from knowledge.language_facts import language_facts
from knowledge.search.normal import folded_words


@cache
def spoken_forms(language: str) -> Mapping[str, tuple[str, ...]]:
    """Folded words, each with the folded words that it is written with."""
    listed = language_facts(language).spoken.items()
    return {word: folded_words(written) for said, written in listed for word in folded_words(said)}


def written_words(words: Iterable[str], language: str) -> tuple[str, ...]:
    """Folded words as the language writes them; a spoken form belongs to its own language only."""
    forms = spoken_forms(language)
    return tuple(written for word in words for written in forms.get(word, (word,)))


def written_word(word: str, language: str) -> str:
    """One folded word as it is written; itself where that takes several, or is a letter: e-conomic has one."""
    written = spoken_forms(language).get(word, ()) if len(word) > 1 else ()
    return written[0] if len(written) == 1 else word

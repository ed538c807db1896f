"""Words that say little about what is asked: grammar, greetings and courtesies, per language."""

from functools import cache

from knowledge.language_facts import language_facts
from knowledge.search.normal import folded_words
from knowledge.search.spoken_forms import sure_forms


@cache
def small_words(language: str) -> frozenset[str]:
    """The folded stop words of a language as they are written; none for a language that is not known."""
    return frozenset(folded_words(language_facts(language).stop_words))


@cache
def stop_words(language: str) -> frozenset[str]:
    """The same, and how they are spoken."""
    written, spoken = small_words(language), sure_forms(language).items()
    return written.union(word for word, said in spoken if written.issuperset(said))

"""Words that mean the same though their letters differ: from synonym files, and learned from the articles' wordings."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, islice

from knowledge.search.normal import folded_words
from knowledge.search.stems import stem
from knowledge.search.stopwords import stop_words

Synonyms = Mapping[str, tuple[tuple[str, ...], ...]]
"""Language → groups of words or phrases."""

Related = Mapping[str, tuple[tuple[str, float], ...]]
"""Stem → stems that may stand for it, and how well."""

SYNONYM = 0.85
"""What a word from the synonym files is worth; .6 and .8 found a little less, .9 as much."""

# Learning a pair from one article alone, or a looser tie, brought in more accidents than words.
_AGREEING = 2
_TIED = 0.4
_LEARNED_AT_MOST = 0.8
_WORDINGS_READ = 12
_WORDS_READ = 8


def synonym_table(synonyms: Synonyms, language: str) -> Related:
    """The synonym groups of one language, by stem. Of a phrase its one telling word counts («log in»: «log»)."""
    table: dict[str, dict[str, float]] = defaultdict(dict)
    for group in synonyms.get(language, ()):
        heads = [(folded_words(member), _head(member, language)) for member in group]
        for member, own in heads:
            if own and len(member) == 1:
                table[own] |= {other: SYNONYM for _, other in heads if other and other != own}
    return {own: tuple(others.items()) for own, others in table.items()}


def _head(member: str, language: str) -> str:
    found = folded_words(member)
    telling = [word for word in found if word not in stop_words(language)] if len(found) > 1 else found
    return stem(telling[0], language) if len(telling) == 1 else ""


def learned(articles: Iterable[Sequence[frozenset[str]]]) -> Related:
    """What the wordings of one article say in different words, where two articles or more agree on it. An article is
    given as the telling stems of each of its wordings."""
    tied: Counter[tuple[str, str]] = Counter()
    seen: Counter[str] = Counter()
    for wordings in articles:
        seen.update(frozenset[str]().union(*wordings))
        read = wordings[:_WORDINGS_READ]
        tied.update({pair for one, other in combinations(read, 2) for pair in _crossed(one - other, other - one)})
    return _strong(tied, seen)


def _crossed(one: frozenset[str], other: frozenset[str]) -> Iterator[tuple[str, str]]:
    for a in islice(sorted(one), _WORDS_READ):
        for b in islice(sorted(other), _WORDS_READ):
            yield (a, b) if a < b else (b, a)


def _strong(tied: Counter[tuple[str, str]], seen: Counter[str]) -> Related:
    found: dict[str, list[tuple[str, float]]] = defaultdict(list)
    for (one, other), times in tied.items():
        strength = times / math.sqrt(seen[one] * seen[other])
        if times >= _AGREEING and strength >= _TIED:
            worth = min(_LEARNED_AT_MOST, strength)
            found[one].append((other, worth))
            found[other].append((one, worth))
    return {own: tuple(others) for own, others in found.items()}

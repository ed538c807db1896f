"""Which language words are in, and which one to answer in."""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from unicodedata import normalize

from bot.language.languages import SPOKEN, are_siblings
from knowledge.language_facts import language_facts
from knowledge.search.normal import fold
from knowledge.search.spoken_forms import sure_forms
from knowledge.search.stopwords import small_words

_WORD = re.compile(r"[^\W_]+")

CLEARLY = 0.12
"""How much better a wording must score in another language: many words, "backup" or "password", are in several."""
SURELY = 2
"""Small words more of another language: one may be in both, or a name."""


def spoken_words(text: str) -> dict[str, int]:
    """How many small words of each language ("how", "hur", "miten") the text has, and how many as only it is spoken:
    they tell languages apart best."""
    said = [word for word in _WORD.findall(normalize("NFC", text).casefold()) if len(word) > 1]
    telling = [_languages_of(word) for word in said]
    return {language: sum(language in one for one in telling) for language in SPOKEN}


def written_language(text: str, own: str, usual: str) -> str:
    """The language that a text is in: its author's, unless its small words speak against that; the usual one where
    they speak for none.

    Args:
        text: what somebody has written.
        own: the language that its author is answered in, which may be that of one question asked by chance.
        usual: the one that is usual where it was written.
    """
    spoken = spoken_words(text)
    most = max(spoken, key=lambda language: (spoken[language], language == own, language == usual))
    if not spoken[most]:
        return usual
    if not spoken[own]:
        return most
    return most if spoken[most] - spoken[own] >= SURELY else own


def reply_language(
    chosen: str,
    spoken: Mapping[str, int],
    by_language: Mapping[str, float],
    usual: tuple[str, ...],
) -> str:
    """The language to answer in.

    The one chosen; else the one that the question's small words speak for; else that of the best-matching wording,
    when it clearly beats the same article in the usual language; else the usual one.

    Args:
        chosen: what the person has asked for, "" for nothing.
        spoken: small words of each language in the question.
        by_language: the best score of each language version of the article, 0 for one that did not match.
        usual: the language last used here, the client's, the place's, the desk's; "" where there is none.
    """
    home = next(language for language in usual if language)
    if chosen:
        return chosen
    most = max(spoken, key=lambda language: (spoken[language], language == home), default=home)
    if spoken.get(most, 0) - spoken.get(home, 0) >= (2 if are_siblings(most, home) else 1):
        return most
    if spoken.get(home, 0) > max((count for one, count in spoken.items() if one != home), default=0):
        return home
    best = max(by_language, key=lambda language: by_language[language], default=home)
    if home in by_language and by_language[best] >= by_language[home] + CLEARLY:
        return best
    return home


def _languages_of(word: str) -> frozenset[str]:
    """Those that have it as a small word; with a mark over a letter, those that write it so: "mä" is Finnish alone."""
    marked = None if word.isascii() else _telling_words().get(word)
    return marked or _folded_words().get(fold(word), frozenset())


@cache
def _telling_words() -> Mapping[str, frozenset[str]]:
    """Each small word, and each as it is spoken, with its languages."""
    listed = {one: f"{language_facts(one).stop_words} {' '.join(language_facts(one).spoken)}" for one in SPOKEN}
    return _by_word((word, one) for one, words in listed.items() for word in words.split())


@cache
def _folded_words() -> Mapping[str, frozenset[str]]:
    """The same without marks. A spoken one is none where another language writes it: Finns say "me" for themselves."""
    written = frozenset[str]().union(*map(small_words, SPOKEN))
    spoken = ((word, one) for one in SPOKEN for word in sure_forms(one) if word not in written)
    return _by_word((*spoken, *((word, one) for one in SPOKEN for word in small_words(one))))


def _by_word(pairs: Iterable[tuple[str, str]]) -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for word, language in pairs:
        found.setdefault(word, set()).add(language)
    return {word: frozenset(languages) for word, languages in found.items()}

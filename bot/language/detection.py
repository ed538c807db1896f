"""Which language a question is in, and which one to answer in."""

from collections.abc import Mapping
from functools import cache

from bot.language.languages import SPOKEN, are_siblings
from knowledge.search.normal import folded_words
from knowledge.search.stopwords import small_words, stop_words

CLEARLY = 0.12
"""How much better a wording must score in another language: many words, "backup" or "password", are in several."""


def spoken_words(text: str) -> dict[str, int]:
    """How many small words of each language ("how", "hur", "miten") the text has: they tell languages apart best."""
    said = [word for word in folded_words(text) if len(word) > 1]
    return {language: sum(word in _telling_words(language) for word in said) for language in SPOKEN}


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


@cache
def _telling_words(language: str) -> frozenset[str]:
    """Its small words, spoken ones too unless another language writes them: "ei" is no Norwegian where Finns say no."""
    written = (small_words(other) for other in SPOKEN if other != language)
    return small_words(language) | stop_words(language).difference(*written)

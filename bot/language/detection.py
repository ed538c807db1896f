"""Which language words are in, and which one to answer in."""

from collections.abc import Mapping

from bot.language.languages import SPOKEN
from knowledge.search.normal import folded_words
from knowledge.search.stopwords import stop_words

CLEARLY = 0.12
"""How much better a wording must score in another language: many words, "backup" or "password", are in several."""
SURELY = 2
"""Small words more of another language: one may be in both, or a name."""
_SIBLINGS = {"sv", "nb"}
"""They share most of their small words: one more says nothing."""


def spoken_words(text: str) -> dict[str, int]:
    """How many small words of each language ("how", "hur", "miten") the text has: they tell languages apart best."""
    said = [word for word in folded_words(text) if len(word) > 1]
    return {language: sum(word in stop_words(language) for word in said) for language in SPOKEN}


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
    if spoken.get(most, 0) - spoken.get(home, 0) >= (2 if {most, home} == _SIBLINGS else 1):
        return most
    if spoken.get(home, 0) > max((count for one, count in spoken.items() if one != home), default=0):
        return home
    best = max(by_language, key=lambda language: by_language[language], default=home)
    if home in by_language and by_language[best] >= by_language[home] + CLEARLY:
        return best
    return home

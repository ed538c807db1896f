"""Which of several choices somebody means: by number, by its words, misspelt, or said in another way."""

import re
from collections.abc import Mapping

from rapidfuzz import fuzz

from dialogs.spoken import Phrase, language_words, split_words

_NUMBER = re.compile(r"(?:nr|no|n)?\.?\s*(\d{1,3})\s*[.)]?", re.IGNORECASE)
_SLIP = 90
"""Of 100: as like as this it is the wording with a slip, whatever else it may also look like."""
_NEAR = 80
"""Of 100: what is less like a wording than this is no misspelling of it."""
_CLEARLY = 8
"""Of 100: how much nearer one must be than the others."""
_SHORTEST = 3
"""Letters of what can be misspelt: "ja" and "jo" are too near to tell."""
_SHORTEST_PART = 4
"""Letters of what can stand for a wording that it is a part of."""

_Ways = Mapping[str, list[Phrase]]


def chosen(
    text: str, options: tuple[str, ...], wordings: Mapping[str, tuple[str, ...]], language: str
) -> tuple[str, ...]:
    """The keys meant: one when it is clear, several when it may be any of them, none when it is nothing known."""
    said = split_words(text)
    ways: _Ways = {key: [split_words(one) for one in (key, *wordings.get(key, ()))] for key in options}
    if exact := [key for key in options if _is_said(text, said, wordings.get(key, ()), ways[key])]:
        return tuple(exact)
    if number := _NUMBER.fullmatch(text.strip()):
        return options[: int(number[1])][int(number[1]) - 1 :] if int(number[1]) else ()
    denials = language_words(language).negations
    return (
        _misspelt(said, ways, _SLIP)
        or _choice_opening(said, ways)
        or _choice_within(said, ways, denials)
        or _choice_by_part(said, ways, denials)
        or _misspelt(said, ways, _NEAR)
    )


def _is_said(text: str, said: Phrase, wordings: tuple[str, ...], phrases: list[Phrase]) -> bool:
    """With the same words; where there are none (a thumb up), with the same signs."""
    return said in phrases if said else text.strip() in wordings


def _choice_opening(said: Phrase, ways: _Ways) -> tuple[str, ...]:
    """Yes, but only in the evening."""
    return _longest({key: [one for one in phrases if one == said[: len(one)]] for key, phrases in ways.items()})


def _choice_within(said: Phrase, ways: _Ways, denials: frozenset[str]) -> tuple[str, ...]:
    """I think it is only me; but not: it is not only me."""
    found = {key: [one for one in phrases if _contains_phrase(one, said, denials)] for key, phrases in ways.items()}
    return _longest(found)


def _longest(found: _Ways) -> tuple[str, ...]:
    longest = {key: max(map(len, phrases)) for key, phrases in found.items() if any(phrases)}
    return tuple(key for key, length in longest.items() if length == max(longest.values()))


def _contains_phrase(phrase: Phrase, said: Phrase, denials: frozenset[str]) -> bool:
    for at in range(len(said) - len(phrase) + 1):
        if said[at : at + len(phrase)] == phrase:
            return denials.isdisjoint(said[:at] + said[at + len(phrase) :])
    return False


def _choice_by_part(said: Phrase, ways: _Ways, denials: frozenset[str]) -> tuple[str, ...]:
    """Slowly, for: it works, but slowly."""
    if len("".join(said)) < _SHORTEST_PART or denials.issuperset(said):
        return ()
    return tuple(key for key, phrases in ways.items() if any(set(said) <= set(one) for one in phrases))


def _misspelt(said: Phrase, ways: _Ways, nearest: int) -> tuple[str, ...]:
    if len("".join(said)) < _SHORTEST:
        return ()
    near = {key: max(_likeness(said, one) for one in phrases) for key, phrases in ways.items()}
    best = max(near.values(), default=0.0)
    return tuple(key for key, score in near.items() if best >= nearest and score > best - _CLEARLY)


def _likeness(said: Phrase, phrase: Phrase) -> float:
    """Of 100; also with as many words out of the middle of the wording."""
    parts = [phrase, *(phrase[at : at + len(said)] for at in range(len(phrase) - len(said) + 1))]
    return max(fuzz.ratio(" ".join(said), " ".join(one)) for one in parts if one == phrase or len("".join(one)) > 4)

"""Which of several choices somebody means: by number, by its words, misspelt, or said in another way."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache

from rapidfuzz.distance import OSA

from dialogs.doubt import guess_places
from dialogs.spoken import LanguageWords, Phrase, language_words, languages, split_words, without_marks

_ANSWER = re.compile(r"\w+, ")
_SHORTEST = 4
"""Letters of a word that can be misspelt: "ei" and "en" are too near to tell."""
_LONG = 8
"""Letters of a word that may have two slips."""
_SHORTEST_PART = 4
"""Letters of what can stand for a wording that it is a part of."""
_SHORTEST_CORE = 5
"""Letters of a word that is enough of a wording to know it by."""
_MOST_WORDS = 40
"""Who writes more has told a story, not chosen."""


@dataclass(frozen=True, slots=True)
class Choice:
    """The keys meant: several when it may be any of them, none when it is nothing known. `sure`: a single one that
    nothing else in the text could turn round. `denied`: a choice is named, beside what denies it.
    """

    keys: tuple[str, ...] = ()
    sure: bool = False
    denied: bool = False


@dataclass(frozen=True, slots=True)
class _Span:
    """Where in the text a way of saying a choice stands, in words."""

    key: str
    start: int
    end: int


_Ways = Mapping[str, tuple[Phrase, ...]]
_Same = Callable[[str, str], bool]


def chosen(
    text: str, options: tuple[str, ...], wordings: Mapping[str, tuple[str, ...]], language: str, *, named: bool = False
) -> Choice:
    """The choice a text means. `named`: the choices are names, which only a denial can turn round."""
    words = language_words(language)
    said = _as_spelt(text, words)
    ways: _Ways = {key: tuple(_phrases((key, *wordings.get(key, ())), words)) for key in options}
    if exact := tuple(key for key in options if _is_said(text, said, wordings.get(key, ()), ways[key])):
        return Choice(exact, sure=len(exact) == 1 and not _lacks_comma(text, said, wordings.get(exact[0], ()), words))
    if number := _numbered().fullmatch(text.strip()):
        at = int(number[1])
        return Choice(options[:at][at - 1 :] if at else (), sure=True)
    if near := tuple(key for key in options if any(_is_misspelt(said, one, words) for one in ways[key])):
        return Choice(near, sure=len(near) == 1)
    for same in (str.__eq__, _slips_of(words, ways)):
        found = _choice_within(said, ways, words, same, named=named) or _choice_by_part(said, ways, words, same)
        if found:
            return found
    return Choice()


def plain_answer(text: str, wordings: Mapping[str, tuple[str, ...]], language: str) -> Choice:
    """A yes, a no or another answer that much hangs on: sure only without a word of belief. It may be said in full."""
    words = language_words(language)
    said = _as_spelt(text, words)
    phrases = {one for ways in wordings.values() for one in _phrases(ways, words)}
    plain = _without_reply(said, words) if (said and said[:1] in phrases and "?" not in text) else said
    found = chosen(text, tuple(wordings), wordings, language)
    if not found.sure and plain != said:
        again = chosen(" ".join(plain), tuple(wordings), wordings, language)
        found = again if again.sure else found
    return replace(found, sure=found.sure and (said in phrases or not guess_places(said, words)))


def _without_reply(said: Phrase, words: LanguageWords) -> Phrase:
    """ "No" of "no, I do not see them": what it is said in full with tells no more, nor does a denial after a no."""
    idle = words.replies | (words.negations if said[0] in words.negations else frozenset[str]())
    return (said[0], *(word for word in said[1:] if word not in idle))


def answers_at_an_end(text: str, wordings: Mapping[str, tuple[str, ...]], language: str) -> bool:
    """Whether the text begins or ends with one of the answers."""
    words = language_words(language)
    said = _as_spelt(text, words)
    phrases = {one for ways in wordings.values() for one in _phrases(ways, words)}
    return any(phrase and phrase in (said[: len(phrase)], said[-len(phrase) :]) for phrase in phrases)


def only_denies(text: str, language: str) -> bool:
    """Whether nothing is said but that something is not so, or not quite: not really; I do not think so."""
    words = language_words(language)
    said = _as_spelt(text, words)
    denying = {word for one in words.denials for word in one}
    return _is_denied(said, set(), words) and denying | words.fillers | words.replies >= {*said}


def is_one_of(text: str, wordings: tuple[str, ...]) -> bool:
    """Whether the text is one of them and nothing more."""
    said = split_words(text)
    return _is_said(text, said, wordings, map(split_words, wordings))


def _as_spelt(text: str, words: LanguageWords) -> Phrase:
    """The words, with spoken forms as they are written."""
    return tuple(written for word in split_words(text) for written in words.spoken.get(word, (word,)))


@cache
def _numbered() -> re.Pattern[str]:
    """A choice's number, in whatever language it is called that."""
    every = frozenset[str]().union(*(language_words(language).numbered for language in languages()))
    called = "|".join(sorted(map(re.escape, every), key=len, reverse=True))
    return re.compile(rf"(?:{called})?\.?\s*(\d{{1,3}})\s*[.)]?", re.IGNORECASE)


def _phrases(wordings: Iterable[str], words: LanguageWords) -> Iterator[Phrase]:
    """Each wording; and what follows its yes or no: it can wait, of no, it can wait."""
    for one in wordings:
        yield _as_spelt(one, words)
        if rest := _ANSWER.match(one):
            yield _as_spelt(one[rest.end() :], words)


def _lacks_comma(text: str, said: Phrase, wordings: Iterable[str], words: LanguageWords) -> bool:
    """ "Ei, se voi odottaa" is no, it can wait; "ei se voi odottaa" is that it cannot."""
    if len(said) < 2 or said[0] not in words.comma_after or "," in text:
        return False
    alike = [one for one in wordings if _as_spelt(one, words) == said]
    return bool(alike) and all("," in one for one in alike)


def _is_said(text: str, said: Phrase, wordings: tuple[str, ...], phrases: Iterable[Phrase]) -> bool:
    """With the same words; where there are none (a thumb up), with the same signs."""
    if not said:
        return text.strip() in wordings
    return any(said == one or "".join(said) == "".join(one) for one in phrases)


def _is_misspelt(said: Phrase, phrase: Phrase, words: LanguageWords) -> bool:
    """Word for word the wording, with a slip or two; none of them in what may be a word of its own or a denial."""
    if len(said) != len(phrase) or len(said) < 2:
        return False
    slips = [(word, meant) for word, meant in zip(said, phrase, strict=True) if word != meant]
    far = sum(OSA.distance(word, meant) for word, meant in slips)
    return far <= max(1, len("".join(phrase)) // 10) and not any(
        word in words.fillers
        or (_near_denial(word, words) and (meant,) not in words.denials)
        or (word,) in words.denials
        or word.endswith(meant)
        or len(word) < 2 < len(meant)
        for word, meant in slips
    )


def _near_denial(word: str, words: LanguageWords) -> bool:
    """One slip from a denial is as good as one."""
    short = (one[0] for one in words.denials if len(one) == 1)
    return any(len(one) >= _SHORTEST and OSA.distance(word, one) < 2 for one in short)


def _choice_within(said: Phrase, ways: _Ways, words: LanguageWords, same: _Same, *, named: bool) -> Choice | None:
    """I think it is only me. Not sure where something else is said as well; nothing known where that is a denial."""
    spans = _longest(_spans(said[:_MOST_WORDS], ways, words, same))
    # Beside a choice, a bare no may as well deny it, and a yes or a we goes along with it.
    spans = [one for one in spans if not _says_little(said[one.start : one.end], words)] or spans
    if not spans:
        return None
    keys = tuple(key for key in ways if any(span.key == key for span in spans))
    covered = {at for span in spans for at in range(span.start, span.end)}
    if len(keys) > 1:
        return Choice(keys)
    if _is_denied(said, covered, words):
        return Choice(denied=True)
    left = {word for at, word in enumerate(said) if at not in covered}
    meant = {word for key in keys for phrase in ways[key] for word in phrase}
    guessed = [at for at in guess_places(said, words) if said[at] not in meant]
    return Choice(keys, sure=named or (left <= words.fillers and not _is_left_open(guessed, min(covered))))


def _is_left_open(guessed: list[int], start: int) -> bool:
    """Whether words of belief leave open the choice that starts there: one before it is a manner of speaking; another
    one is doubt, and so is one that comes to mind behind it.
    """
    return len(guessed) > 1 or any(at > start for at in guessed)


def _spans(said: Phrase, ways: _Ways, words: LanguageWords, same: _Same) -> list[_Span]:
    return [
        _Span(key, *place)
        for key, phrases in ways.items()
        for phrase in {way for one in phrases for way in (one, _core(one, words)) if way}
        for place in _places(phrase, said, words.fillers, same)
    ]


def _places(phrase: Phrase, said: Phrase, fillers: frozenset[str], same: _Same) -> Iterator[tuple[int, int]]:
    """Where the phrase stands among the words, without the fillers it begins with: it's urgent, of it's not urgent.

    Fillers may also stand between its own words: not so very urgent.
    """
    for start in range(len(said)):
        at = start
        for meant in phrase:
            while start < at < len(said) and said[at] in fillers and not same(said[at], meant):
                at += 1
            if at == len(said) or not same(said[at], meant):
                break
            at += 1
        else:
            yield next((one for one in range(start, at) if said[one] not in fillers), start), at


def _says_little(said: Phrase, words: LanguageWords) -> bool:
    return all((word,) in words.denials or word in words.fillers for word in said)


def _longest(spans: list[_Span]) -> list[_Span]:
    """Without those that are only a part of a longer one: no hurry is not hurry."""
    return [
        one
        for one in spans
        if not any(
            other.start <= one.start and one.end <= other.end and other.end - other.start > one.end - one.start
            for other in spans
        )
    ]


def _core(phrase: Phrase, words: LanguageWords) -> Phrase:
    """The wording without the small words before it, where enough is left to know it by."""
    at = next((at for at, word in enumerate(phrase) if word not in words.fillers), len(phrase))
    core = phrase[at:]
    known = any(len(word) >= _SHORTEST_CORE and (word,) not in words.denials for word in core)
    return core if known else ()


def _is_denied(said: Phrase, covered: set[int], words: LanguageWords) -> bool:
    """Whether a denial stands outside of the words that say the choice."""
    return any(
        said[at : at + len(denial)] == denial and not covered.issuperset(range(at, at + len(denial)))
        for denial in words.denials
        for at in range(len(said))
    )


def _choice_by_part(said: Phrase, ways: _Ways, words: LanguageWords, same: _Same) -> Choice | None:
    """Slowly, for: it works, but slowly. Never wait, for: it cannot wait."""
    if len("".join(said)) < _SHORTEST_PART or _is_denied(said, set(), words):
        return None
    parts = {key: {one: at for one in phrases for at in _part_places(said, one, same)} for key, phrases in ways.items()}
    keys = tuple(key for key, phrases in parts.items() if phrases)
    found = [(one, range(at, at + len(said))) for phrases in parts.values() for one, at in phrases.items()]
    if not found or any(_is_denied(one, set(part), words) for one, part in found):
        return Choice(keys) if len(keys) > 1 else None
    # What is left unsaid after it may be the point: it works, but slowly.
    whole = any(words.fillers.issuperset(one[part.stop :]) for one, part in found) and not words.fillers >= {*said}
    return Choice(keys, sure=whole and len(keys) == 1)


def _part_places(said: Phrase, phrase: Phrase, same: _Same) -> Iterator[int]:
    for at in range(len(phrase) - len(said) + 1):
        if all(same(word, meant) for word, meant in zip(said, phrase[at:], strict=False)):
            yield at


def _slips_of(words: LanguageWords, ways: _Ways) -> _Same:
    """Whether a word is another one misspelt. A word that is a word is none: it means what it says."""
    denials = {word for one in words.denials for word in one}
    known = denials | words.fillers | {word for phrases in ways.values() for one in phrases for word in one}

    def is_slip(word: str, meant: str) -> bool:
        if word == meant or without_marks(word) == without_marks(meant):
            return True
        if word in known or word[0] != meant[0]:
            return False
        if meant in words.fillers:
            return OSA.distance(word, meant) == 1
        if min(len(word), len(meant)) < _SHORTEST:
            return False
        if meant not in denials and _near_denial(word, words):
            return False
        return OSA.distance(word, meant) <= (2 if len(meant) >= _LONG else 1)

    return is_slip

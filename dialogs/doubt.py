"""What stands beside something said and could turn it round: a denial, a guess, an or, a limit, a question."""

from collections.abc import Iterable

from dialogs.spoken import DayWords, LanguageWords, Phrase, language_words, split_words


def is_doubtful(text: str, languages: Iterable[str]) -> bool:
    """Whether any of its words, in one of the languages, could turn round what is said."""
    said = split_words(text)
    return "?" in text or any(_turns_at(said, at, language_words(one)) for one in languages for at in range(len(said)))


def is_limited(text: str, languages: Iterable[str], within: int) -> bool:
    """Whether a condition, a part or a day to come begins within so many words, in one of the languages."""
    said = split_words(text)
    return any(
        said[at] in words.limits or _is_day_to_come(said[at:], words.days)
        for words in map(language_words, languages)
        for at in range(len(said[:within]))
    )


def words_beside(text: str, language: str) -> tuple[str, ...]:
    """The words that may say something of their own: all but those that are known to change nothing."""
    words, said = language_words(language), split_words(text)
    return tuple(word for at, word in enumerate(said) if word not in words.fillers or _turns_at(said, at, words))


def tells_nothing(text: str, language: str, replies: Iterable[str] = ()) -> bool:
    """Whether it is made of small words alone: yes, perhaps, another time. `replies`: ways of saying yes or no."""
    words = language_words(language)
    small = {word for said in (*words.denials, *words.days.back, *map(split_words, replies)) for word in said}
    small |= words.fillers | words.guesses | words.alternatives | words.limits | words.later
    return all(small.issuperset(words.spoken.get(word, (word,))) or word in small for word in split_words(text))


def guess_places(said: Phrase, words: LanguageWords) -> tuple[int, ...]:
    """Where somebody believes rather than knows."""
    return tuple(at for at, word in enumerate(said) if _is_guess(word, words))


def _is_guess(word: str, words: LanguageWords) -> bool:
    return not words.guesses.isdisjoint((word, *words.spoken.get(word, ())))


def _turns_at(said: Phrase, at: int, words: LanguageWords) -> bool:
    word = words.spoken.get(said[at], said[at])
    denied = any(said[at : at + len(denial)] == denial for denial in words.denials) or (word,) in words.denials
    return denied or _is_guess(said[at], words) or said[at] in words.alternatives


def _is_day_to_come(said: Phrase, days: DayWords) -> bool:
    """Whether the words begin with one: tomorrow, next week, or a day of the week, which may well be the next."""
    told = any(back < 0 and said[: len(phrase)] == phrase for phrase, back in days.back.items())
    soon = said[0] in days.next and any(word in days.units for word in said[1:3])
    return told or soon or said[0] in days.weekdays

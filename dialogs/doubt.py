"""What stands beside something said and could turn it round: a denial, a hedge, a guess, an or, a question."""

from collections.abc import Iterable

from dialogs.spoken import LanguageWords, Phrase, language_words, split_words


def is_doubtful(text: str, languages: Iterable[str]) -> bool:
    """Whether any of its words, in one of the languages, could turn round what is said."""
    said = split_words(text)
    return "?" in text or any(_turns_at(said, at, language_words(one)) for one in languages for at in range(len(said)))


def words_beside(text: str, language: str) -> tuple[str, ...]:
    """The words that may say something of their own: all but those that are known to change nothing."""
    words, said = language_words(language), split_words(text)
    return tuple(word for at, word in enumerate(said) if word not in words.fillers or _turns_at(said, at, words))


def _turns_at(said: Phrase, at: int, words: LanguageWords) -> bool:
    word = words.spoken.get(said[at], said[at])
    denied = any(said[at : at + len(denial)] == denial for denial in words.denials) or (word,) in words.denials
    return denied or said[at] in words.guesses or said[at] in words.alternatives

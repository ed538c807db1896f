"""Knowledge of any size, made up: common and rare words as in real texts, three wordings an article, five languages."""

from dataclasses import dataclass

import numpy as np

from knowledge.article import Article
from knowledge.search.arrays import as_ints

LANGUAGES = ("sv", "fi", "nb", "it", "en")

_SYLLABLES = (
    *("ka", "ke", "ki", "ko", "la", "le", "li", "lo", "ma", "me", "mi", "mo", "na", "ne", "ni", "no", "pa", "pe"),
    *("pi", "po", "ra", "re", "ri", "ro", "sa", "se", "si", "so", "ta", "te", "ti", "to", "va", "ve", "vi", "vo"),
    *("ska", "ste", "lag", "ning", "het", "tion", "med", "för", "ver", "bil"),
)


@dataclass(frozen=True, slots=True)
class Invented:
    articles: tuple[Article, ...]
    questions: tuple[str, ...]


def invent(articles: int, questions: int, seed: int = 1) -> Invented:
    """So many articles, and questions about them: a wording with a word left out, half of them with a typing error."""
    writer = _Writer(articles, np.random.default_rng(seed))
    made = tuple(writer.article(number) for number in range(articles))
    return Invented(made, tuple(writer.question(made) for _ in range(questions)))


class _Writer:
    def __init__(self, articles: int, chance: np.random.Generator) -> None:
        self._chance = chance
        # The vocabulary grows with the square root of the text, roughly (Heaps' law).
        self._words = self._vocabulary(int(60 * articles**0.6) + 200)
        shares = 1 / (np.arange(len(self._words)) + 3.0)
        self._rising = np.cumsum(shares / shares.sum())

    def article(self, number: int) -> Article:
        about = self._some(4)
        wordings = tuple(self._wording(about) for _ in range(3))
        return Article(
            f"a{number}",
            LANGUAGES[number % len(LANGUAGES)],
            wordings[0],
            asked_as=wordings[1:],
            tags=(about[0],),
            body=" ".join(self._some(60)),
        )

    def question(self, articles: tuple[Article, ...]) -> str:
        wordings = articles[self._chance.integers(len(articles))].wordings
        words = wordings[self._chance.integers(len(wordings))].split()
        del words[self._chance.integers(len(words))]
        if self._chance.random() < 0.5:
            at = self._chance.integers(len(words))
            words[at] = self._mistyped(words[at])
        return " ".join(words)

    def _wording(self, about: list[str]) -> str:
        words = [
            *(about[at] for at in as_ints(self._chance.permutation(4)[:3])),
            *self._some(int(self._chance.integers(2, 7))),
        ]
        return " ".join(words[at] for at in as_ints(self._chance.permutation(len(words))))

    def _some(self, count: int) -> list[str]:
        return [self._words[at] for at in as_ints(np.searchsorted(self._rising, self._chance.random(count)))]

    def _mistyped(self, word: str) -> str:
        at = int(self._chance.integers(max(1, len(word) - 1)))
        return word[:at] + word[at + 1 : at + 2] + word[at : at + 1] + word[at + 2 :]

    def _vocabulary(self, size: int) -> list[str]:
        found: dict[str, None] = {}
        while len(found) < size:
            length = int(self._chance.choice((1, 2, 2, 3, 3, 4, 5)))
            found["".join(_SYLLABLES[at] for at in as_ints(self._chance.integers(len(_SYLLABLES), size=length)))] = None
        return list(found)

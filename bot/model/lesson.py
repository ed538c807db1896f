"""What the desk can learn from how it is used: a wording, a refusal, an article not yet written."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from knowledge.search.normal import folded_words


class LessonKind(StrEnum):
    ALTERNATE = "alternate"
    """People asked it like this, and the article was what they wanted."""
    NEGATIVE = "negative"
    """People asked it like this, and the article was not what they wanted."""
    DRAFT = "draft"
    """People asked this, and nothing answered it."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """`texts` are the wordings, the most usual first; `slug` is the article, "" for one not yet written."""

    kind: LessonKind
    language: str
    slug: str
    texts: tuple[str, ...]
    times: int

    @property
    def id(self) -> str:
        """The same as long as it is the same lesson, whoever asks again."""
        said = self.texts[0] if self.kind is LessonKind.DRAFT else " ".join(folded_words(self.texts[0]))
        return hashlib.sha256("\0".join((self.kind, self.language, self.slug, said)).encode()).hexdigest()[:6]

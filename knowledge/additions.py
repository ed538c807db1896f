"""What is learned about an article, kept as what it adds: ways people ask for it, and questions it is not about."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from typing import cast

from knowledge.article import Article
from knowledge.flaw import ArticleFault, Flaw
from knowledge.text_file import FileFault, parse_toml
from knowledge.writing import toml_value

ENDING = ".learned.toml"
"""How the name of such a file ends, after the article's slug."""
_KEYS = ("asked_as", "not_asked_as")
_OF_THE_FILE = frozenset({"slug", "language", "asked_as", "not_asked_as"})
"""What says nothing about how an article differs from a copy of it."""


@dataclass(frozen=True, slots=True)
class Additions:
    asked_as: tuple[str, ...] = ()
    not_asked_as: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.asked_as or self.not_asked_as)

    def merged(self, other: "Additions") -> "Additions":
        """What either adds, once."""
        return Additions(
            (*self.asked_as, *_new(other.asked_as, self.asked_as)),
            (*self.not_asked_as, *_new(other.not_asked_as, self.not_asked_as)),
        )

    def without(self, other: "Additions") -> "Additions":
        """What only this adds."""
        return Additions(_new(self.asked_as, other.asked_as), _new(self.not_asked_as, other.not_asked_as))


def parse_additions(text: str) -> Additions:
    """What a file adds. Raises ArticleFault with every flaw of it."""
    try:
        given = parse_toml(text)
    except FileFault as fault:
        raise ArticleFault([Flaw(fault.line, f"the file is not TOML: {fault}")]) from fault
    if flaws := list(_flaws(given)):
        raise ArticleFault(flaws)
    return Additions(*(tuple(cast("list[str]", given.get(key, []))) for key in _KEYS))


def additions_to_text(additions: Additions) -> str:
    """The file's text; `parse_additions` makes the same of it."""
    lines: list[str] = []
    for key in _KEYS:
        if texts := cast("tuple[str, ...]", getattr(additions, key)):
            lines += [f"{key} = [", *(f"    {toml_value(text)}," for text in texts), "]"]
    return "\n".join([*lines, ""])


def with_additions(article: Article, additions: Additions) -> Article:
    """The article as its file has it now, and what was learned. What the file says itself it says alone."""
    asked = _new(additions.asked_as, (*article.wordings, *article.not_asked_as))
    refused = _new(additions.not_asked_as, article.not_asked_as)
    if not asked and not refused:
        return article
    return replace(article, asked_as=(*article.asked_as, *asked), not_asked_as=(*article.not_asked_as, *refused))


def additions_of_copy(article: Article, copy: Article) -> Additions:
    """The wordings that only a copy of the article has."""
    return Additions(
        _new(copy.asked_as, (*article.wordings, *article.not_asked_as)), _new(copy.not_asked_as, article.not_asked_as)
    )


def differing_parts(article: Article, copy: Article) -> tuple[str, ...]:
    """Where a copy says something else than the article; wordings aside."""
    named = (one.name for one in fields(Article) if one.name not in _OF_THE_FILE)
    return tuple(name for name in named if _said(article, name) != _said(copy, name))


def _said(article: Article, name: str) -> object:
    value: object = getattr(article, name)
    return "\n".join(line.rstrip() for line in value.strip().splitlines()) if isinstance(value, str) else value


def _new(texts: Iterable[str], known: Iterable[str]) -> tuple[str, ...]:
    """Each text that is not known, once; case and surrounding space do not tell them apart."""
    seen = {_same(text) for text in known}
    found = dict[str, str]()
    for text in texts:
        if _same(text) not in seen:
            found.setdefault(_same(text), text)
    return tuple(found.values())


def _same(text: str) -> str:
    return " ".join(text.split()).casefold()


def _flaws(given: Mapping[str, object]) -> Iterator[Flaw]:
    for key, value in given.items():
        if key not in _KEYS:
            yield Flaw(1, f"unknown key {key!r}; known are {', '.join(_KEYS)}")
        elif not isinstance(value, list) or not all(
            isinstance(one, str) and one.strip() for one in cast("list[object]", value)
        ):
            yield Flaw(1, f"{key} must be a list of texts, none of them empty")

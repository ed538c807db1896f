"""The library: every article of one or more knowledge folders, and what could not be read."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from knowledge.article import LONGEST, Article, parse
from knowledge.flaw import ArticleFault, Flaw

Synonyms = Mapping[str, tuple[tuple[str, ...], ...]]
"""Groups of words that mean the same to a help desk, per language."""

_LANGUAGE = re.compile(r"[a-z]{2,3}")
_SHIPPED = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong in a file; lines count from 1, 0 is the file as a whole."""

    path: Path
    line: int
    message: str


@dataclass(frozen=True, slots=True)
class Library:
    """What was read. Articles are in order of slug and language."""

    articles: tuple[Article, ...]
    faults: tuple[Fault, ...]
    synonyms: Synonyms
    paths: Mapping[tuple[str, str], Path]
    """Where each (slug, language) was read from."""
    _by_key: dict[tuple[str, str], Article] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_key", {(article.slug, article.language): article for article in self.articles})

    def get(self, slug: str, language: str) -> Article | None:
        return self._by_key.get((slug, language))

    def languages_of(self, slug: str) -> tuple[str, ...]:
        return tuple(article.language for article in self.articles if article.slug == slug)

    def find_by_title(self, title: str) -> Article | None:
        """The article with that title in any language; case and surrounding space do not matter."""
        wanted = title.strip().casefold()
        return next((article for article in self.articles if article.title.strip().casefold() == wanted), None)


def read_library(*folders: Path) -> Library:
    """Everything in the folders; an article of a later folder takes the place of an earlier one's. A folder that does
    not exist holds nothing. A file with faults is left out and reported."""
    found: dict[tuple[str, str], tuple[Article, Path]] = {}
    faults: list[Fault] = []
    for folder in folders:
        for path, language in _article_files(folder):
            try:
                article = parse(_read(path, folder), path.stem, language)
            except ArticleFault as fault:
                faults += (Fault(path, flaw.line, flaw.message) for flaw in fault.faults)
            else:
                found[article.slug, language] = (article, path)
    keys = sorted(found)
    return Library(
        articles=tuple(found[key][0] for key in keys),
        faults=tuple(faults),
        synonyms=_synonyms((_SHIPPED, *folders)),
        paths={key: found[key][1] for key in keys},
    )


def _article_files(folder: Path) -> Iterator[tuple[Path, str]]:
    if not folder.is_dir():
        return
    for inner in sorted(folder.iterdir()):
        if _LANGUAGE.fullmatch(inner.name) and inner.is_dir():
            yield from ((path, inner.name) for path in sorted(inner.glob("*.md")) if not path.name.startswith("."))


def _read(path: Path, folder: Path) -> str:
    if not path.resolve().is_relative_to(folder.resolve()):
        raise ArticleFault([Flaw(0, "the link leads out of the knowledge folder")])
    try:
        if path.stat().st_size > LONGEST:
            raise ArticleFault([Flaw(0, f"the file is larger than {LONGEST // 1024} KiB")])
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise ArticleFault([Flaw(0, "the file is not UTF-8 text")]) from error
    except OSError as error:
        raise ArticleFault([Flaw(0, f"the file cannot be read: {error.strerror}")]) from error


def _synonyms(folders: Iterable[Path]) -> Synonyms:
    groups: dict[str, list[tuple[str, ...]]] = {}
    for folder in dict.fromkeys(folder.resolve() for folder in folders):
        for path in sorted((folder / "synonyms").glob("*.txt")):
            groups.setdefault(path.stem, []).extend(_groups(path.read_text(encoding="utf-8")))
    return {language: tuple(dict.fromkeys(groups[language])) for language in sorted(groups)}


def _groups(text: str) -> Iterator[tuple[str, ...]]:
    for line in text.splitlines():
        words = tuple(word.strip() for word in line.partition("#")[0].split(",") if word.strip())
        if len(words) > 1:
            yield words

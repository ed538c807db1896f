"""The library: every article of one or more knowledge folders, and what could not be read."""

import os
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
class LibraryFault:
    """Something wrong in a file; lines count from 1, 0 is the file as a whole."""

    path: Path
    line: int
    message: str


@dataclass(frozen=True, slots=True)
class LibraryFile:
    """A file as it was read; the same stamp means the same content."""

    stamp: tuple[int, int, int]
    """When it was changed (nanoseconds), its size, its number on the disk."""
    article: Article | None
    """Where it holds none, the last one that it held."""
    faults: tuple[LibraryFault, ...] = ()


@dataclass(frozen=True, slots=True)
class Library:
    """What was read. Articles are in order of slug and language."""

    articles: tuple[Article, ...]
    faults: tuple[LibraryFault, ...]
    synonyms: Synonyms
    paths: Mapping[tuple[str, str], Path]
    """Where each (slug, language) was read from."""
    files: Mapping[Path, LibraryFile] = field(default_factory=dict[Path, LibraryFile], repr=False)
    _by_key: dict[tuple[str, str], Article] = field(init=False, repr=False, compare=False)
    _languages: dict[str, tuple[str, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_key", {(article.slug, article.language): article for article in self.articles})
        languages: dict[str, tuple[str, ...]] = {}
        for article in self.articles:
            languages[article.slug] = (*languages.get(article.slug, ()), article.language)
        object.__setattr__(self, "_languages", languages)

    def get(self, slug: str, language: str) -> Article | None:
        return self._by_key.get((slug, language))

    def languages_of(self, slug: str) -> tuple[str, ...]:
        return self._languages.get(slug, ())

    def find_by_title(self, title: str) -> Article | None:
        """The article with that title in any language; case and surrounding space do not matter."""
        wanted = title.strip().casefold()
        return next((article for article in self.articles if article.title.strip().casefold() == wanted), None)


def read_library(*folders: Path, before: Library | None = None) -> Library:
    """Everything in the folders; an article of a later folder takes the place of an earlier one's. A folder that does
    not exist holds nothing. A file with faults is reported and left out; if it was sound in the library `before`, what
    it held then is kept. Files that have not changed since are not read again."""
    known: Mapping[Path, LibraryFile] = before.files if before else {}
    files: dict[Path, LibraryFile] = {}
    found: dict[tuple[str, str], tuple[Article, Path]] = {}
    for folder in folders:
        for path, language, stamp in _article_files(folder):
            old = known.get(path)
            file = old if old and old.stamp == stamp else _read_file(path, folder, language, stamp, old)
            files[path] = file
            if file.article:
                found[file.article.slug, language] = (file.article, path)
    keys = sorted(found)
    return Library(
        articles=tuple(found[key][0] for key in keys),
        faults=tuple(fault for file in files.values() for fault in file.faults),
        synonyms=_synonyms((_SHIPPED, *folders)),
        paths={key: found[key][1] for key in keys},
        files=files,
    )


def _article_files(folder: Path) -> Iterator[tuple[Path, str, tuple[int, int, int]]]:
    if not folder.is_dir():
        return
    for inner in sorted(folder.iterdir()):
        if _LANGUAGE.fullmatch(inner.name) and inner.is_dir():
            with os.scandir(inner) as entries:
                names = sorted((entry.name, _stamp(entry)) for entry in entries)
            for name, stamp in names:
                if name.endswith(".md") and not name.startswith("."):
                    yield inner / name, inner.name, stamp


def _stamp(entry: os.DirEntry[str]) -> tuple[int, int, int]:
    try:
        seen = entry.stat()
    except OSError:
        return (0, 0, 0)
    return (seen.st_mtime_ns, seen.st_size, seen.st_ino)


def _read_file(
    path: Path, folder: Path, language: str, stamp: tuple[int, int, int], old: LibraryFile | None
) -> LibraryFile:
    try:
        return LibraryFile(stamp, parse(_file_text(path, folder, stamp[1]), path.stem, language))
    except ArticleFault as fault:
        faults = tuple(LibraryFault(path, flaw.line, flaw.message) for flaw in fault.faults)
        return LibraryFile(stamp, old.article if old else None, faults)


def _file_text(path: Path, folder: Path, size: int) -> str:
    linked = path.is_symlink() or path.parent.is_symlink()
    if linked and not path.resolve().is_relative_to(folder.resolve()):
        raise ArticleFault([Flaw(0, "the link leads out of the knowledge folder")])
    if size > LONGEST:
        raise ArticleFault([Flaw(0, f"the file is larger than {LONGEST // 1024} KiB")])
    try:
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

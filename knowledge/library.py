"""The library: every article of one or more knowledge folders, and what could not be read."""

import os
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from knowledge.additions import ENDING, Additions, additions_of_copy, parse_additions, with_additions
from knowledge.article import Article, parse
from knowledge.flaw import ArticleFault, Flaw
from knowledge.text_file import FileFault, read_text_file

SynonymGroups = tuple[tuple[str, ...], ...]
Synonyms = Mapping[str, SynonymGroups]
"""Groups of words that mean the same to a help desk, per language."""

_LANGUAGE = re.compile(r"[a-z]{2,3}")
_SHIPPED = Path(__file__).parent
_SYNONYMS = "synonyms"
_MOST_ALIKE = 100
"""So many words may mean the same: each is looked up from each."""
_FEW = 5
"""So many articles may go at once, be they most of all there are."""

_Stamp = tuple[int, int, int]
_Content = Article | Additions | SynonymGroups
_Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class LibraryFault:
    """Something wrong in a file; lines count from 1, 0 is the file as a whole."""

    path: Path
    line: int
    message: str


@dataclass(frozen=True, slots=True)
class LibraryFile:
    """A file as it was read; the same stamp means the same content."""

    stamp: _Stamp
    """When it was changed (nanoseconds), its size, its number on the disk."""
    content: _Content | None
    """Where it holds none, the last one that it held."""
    faults: tuple[LibraryFault, ...] = ()


@dataclass(frozen=True, slots=True)
class ArticleCopy:
    """A whole article where another folder has the same one: it is not shown, but for the wordings that only it has."""

    path: Path
    copy: Article
    original: Article


@dataclass(frozen=True, slots=True)
class Library:
    """What was read. Articles are in order of slug and language."""

    articles: tuple[Article, ...]
    faults: tuple[LibraryFault, ...]
    synonyms: Synonyms
    paths: Mapping[_Key, Path]
    """Where each (slug, language) was read from."""
    files: Mapping[Path, LibraryFile] = field(default_factory=dict[Path, LibraryFile], repr=False)
    learned: Mapping[_Key, Path] = field(default_factory=dict[tuple[str, str], Path])
    """Where what was learned about each (slug, language) was read from."""
    copies: tuple[ArticleCopy, ...] = ()
    missing: tuple[Path, ...] = ()
    """Files that are gone, so many at once that it is not believed: what they held is still here."""
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

    @property
    def unused(self) -> tuple[Path, ...]:
        """What was learned about articles that are not there."""
        return tuple(path for key, path in sorted(self.learned.items()) if key not in self._by_key)

    def find_by_title(self, title: str) -> Article | None:
        """The article with that title in any language; case and surrounding space do not matter."""
        wanted = title.strip().casefold()
        return next((article for article in self.articles if article.title.strip().casefold() == wanted), None)


def read_library(*folders: Path, before: Library | None = None, believe_loss: bool = True) -> Library:
    """Everything in the folders; an article of an earlier folder is shown, not a later one's, and what was learned is
    added to it. A folder that does not exist holds nothing. A file with faults is reported and left out; if it was
    sound in the library `before`, what it held then is kept. Sound files that have not changed are not read again.
    Without `believe_loss` everything is kept that `before` held, once most of it, or of a language, is gone."""
    known: Mapping[Path, LibraryFile] = before.files if before else {}
    files: dict[Path, LibraryFile] = {}
    for found in _found_files(folders):
        old = known.get(found.path)
        if isinstance(found, _UnreadFolder):
            files |= {path: file for path, file in known.items() if found.path in path.parents}
            files[found.path] = LibraryFile((0, 0, 0), None, (found.fault,))
        elif old and old.stamp == found.stamp and not old.faults:
            files[found.path] = old
        else:
            files[found.path] = _read_file(found, old)
    missing = () if believe_loss else _unbelievably_gone(known, files)
    return _library(files | {path: known[path] for path in missing}, folders, missing)


def _library(files: dict[Path, LibraryFile], folders: Sequence[Path], missing: tuple[Path, ...]) -> Library:
    order = {folder: number for number, folder in enumerate(folders)}
    held = sorted(files.items(), key=lambda one: order.get(one[0].parent.parent, -1))
    found: dict[_Key, tuple[Article, Path]] = {}
    learned: dict[_Key, Additions] = {}
    copies: list[ArticleCopy] = []
    for path, file in held:
        if isinstance(copy := file.content, Article):
            original, _ = found.setdefault(key := (copy.slug, copy.language), (copy, path))
            if original is not copy:
                copies.append(ArticleCopy(path, copy, original))
                learned[key] = learned.get(key, Additions()).merged(additions_of_copy(original, copy))
    additions = {path: file.content for path, file in held if isinstance(file.content, Additions)}
    for path, added in additions.items():
        learned[_key_of(path)] = learned.get(_key_of(path), Additions()).merged(added)
    return Library(
        articles=tuple(with_additions(found[key][0], learned.get(key, Additions())) for key in sorted(found)),
        faults=tuple(fault for _, file in held for fault in file.faults),
        synonyms=_synonyms(held),
        paths={key: path for key, (_, path) in sorted(found.items())},
        files=files,
        learned={_key_of(path): path for path in additions},
        copies=tuple(copies),
        missing=missing,
    )


def _unbelievably_gone(known: Mapping[Path, LibraryFile], files: Mapping[Path, LibraryFile]) -> tuple[Path, ...]:
    """What is gone of all articles, or of one language's, where that is most of them and more than a few: sooner a
    folder that is not there, or has another name, than somebody's wish.
    """
    had, has = _articles_by_language(known), _articles_by_language(files)
    if _is_unbelievable(had.total(), has.total()):
        lost = {path.parent.name for path in known}
    else:
        lost = {language for language, count in had.items() if _is_unbelievable(count, has[language])}
    # What is wrong with a file is kept with it: it is no better for being away.
    gone = ((path, one) for path, one in known.items() if path not in files and path.parent.name in lost)
    return tuple(path for path, one in gone if one.content is not None or one.faults)


def _articles_by_language(files: Mapping[Path, LibraryFile]) -> Counter[str]:
    return Counter(path.parent.name for path, one in files.items() if isinstance(one.content, Article))


def _is_unbelievable(had: int, has: int) -> bool:
    return had - has > _FEW and has * 2 < had


@dataclass(frozen=True, slots=True)
class _FoundFile:
    path: Path
    folder: Path
    """The knowledge folder that it lies in."""
    stamp: _Stamp
    parse: Callable[[str], _Content]


@dataclass(frozen=True, slots=True)
class _UnreadFolder:
    path: Path
    fault: LibraryFault


def _found_files(folders: Iterable[Path]) -> Iterator[_FoundFile | _UnreadFolder]:
    # The folder the desk comes with may be named as the knowledge folder too.
    named = {os.path.realpath(folder) for folder in folders}
    if os.path.realpath(_SHIPPED) not in named:
        yield from _files_of(_SHIPPED, _SHIPPED / _SYNONYMS)
    for folder in folders:
        try:
            inner = sorted(one for one in folder.iterdir() if one.is_dir())
        except FileNotFoundError:
            continue
        except OSError as error:
            yield _unread(folder, error)
            continue
        for one in inner:
            if one.name == _SYNONYMS or _LANGUAGE.fullmatch(one.name):
                yield from _files_of(folder, one)


def _files_of(folder: Path, inner: Path) -> Iterator[_FoundFile | _UnreadFolder]:
    try:
        with os.scandir(inner) as entries:
            names = sorted((entry.name, _stamp(entry)) for entry in entries)
    except FileNotFoundError:
        return
    except OSError as error:
        yield _unread(inner, error)
        return
    taken: dict[str, str] = {}
    for name, stamp in names:
        called = _called(name)
        if not name.startswith(".") and (parser := _parser(inner, called)):
            first = taken.setdefault(called, name)
            yield _FoundFile(inner / name, folder, stamp, parser if first == name else _doubled)


def _unread(folder: Path, error: OSError) -> _UnreadFolder:
    return _UnreadFolder(folder, LibraryFault(folder, 0, f"the folder cannot be read: {error.strerror or error}"))


def _called(name: str) -> str:
    """The name as every system writes it: some take letters and their marks apart, some write endings in capitals."""
    stem, dot, ending = unicodedata.normalize("NFC", name).rpartition(".")
    return f"{stem}{dot}{ending.lower()}"


def _doubled(_: str) -> _Content:
    raise FileFault("another file of the folder has the same name, written another way")


def _parser(inner: Path, name: str) -> Callable[[str], _Content] | None:
    """How a file of that name is read; None for one that is not ours."""
    if inner.name == _SYNONYMS:
        return _groups if name.endswith(".txt") else None
    if name.endswith(ENDING):
        return parse_additions
    return (lambda text: parse(text, Path(name).stem, inner.name)) if name.endswith(".md") else None


def _key_of(learned: Path) -> _Key:
    return (_called(learned.name).removesuffix(ENDING), learned.parent.name)


def _stamp(entry: os.DirEntry[str]) -> _Stamp:
    try:
        seen = entry.stat()
    except OSError:
        return (0, 0, 0)
    return (seen.st_mtime_ns, seen.st_size, seen.st_ino)


def _read_file(found: _FoundFile, old: LibraryFile | None) -> LibraryFile:
    try:
        return LibraryFile(found.stamp, found.parse(read_text_file(found.path, within=found.folder)))
    except FileFault as fault:
        faults = (LibraryFault(found.path, fault.line, fault.message),)
    except ArticleFault as fault:
        faults = tuple(LibraryFault(found.path, flaw.line, flaw.message) for flaw in fault.faults)
    return LibraryFile(found.stamp, old.content if old else None, faults)


def _synonyms(held: Iterable[tuple[Path, LibraryFile]]) -> Synonyms:
    groups: dict[str, list[tuple[str, ...]]] = {}
    for path, file in held:
        if isinstance(file.content, tuple):
            groups.setdefault(path.stem, []).extend(file.content)
    return {language: tuple(dict.fromkeys(groups[language])) for language in sorted(groups)}


def _groups(text: str) -> SynonymGroups:
    lines = (line.partition("#")[0].split(",") for line in text.splitlines())
    groups = [tuple(word.strip() for word in line if word.strip()) for line in lines]
    if long := [number for number, one in enumerate(groups, 1) if len(one) > _MOST_ALIKE]:
        raise ArticleFault(Flaw(number, f"more than {_MOST_ALIKE} words") for number in long)
    return tuple(group for group in groups if len(group) > 1)

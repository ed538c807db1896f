"""How the application context is built from its files; whatever is wrong with them is said all at once."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import structlog

from bot.configuration.app_context import AppContext, Knowledge
from bot.configuration.desk_file import read_desk
from bot.configuration.environment import LOCAL_TENANT, Environment
from bot.configuration.faults import FileComplaint, SettingsError
from bot.configuration.field_texts import flow_faults
from bot.configuration.language_files import language_faults
from bot.language.phrases import KnownPhrases, PhraseRecogniser
from bot.language.secret_detection import SecretScanner
from bot.language.texts import Texts, TextsError
from dialogs.flow import FlowFaults, read_flows
from knowledge.additions import differing_parts
from knowledge.article import ArticleFault, parse
from knowledge.library import Library, read_library
from knowledge.search import Search
from knowledge.text_file import FileFault, read_text_file, shown_path

T = TypeVar("T")
log = structlog.stdlib.get_logger()

OVERLAY = "knowledge"
"""Folder, in the data folder, of articles approved while running."""


KEPT = "kept"
"""Folder, in the overlay, of files that were set aside; it is not read."""


def build_app(environment: Environment, known_phrases: KnownPhrases) -> AppContext:
    """The application context. A bad article is left out and reported; a bad desk or language file stops the start.

    Args:
        environment: where its files are.
        known_phrases: what can be said to it.

    Raises:
        SettingsError: with every fault of the desk and language files.
    """
    faults = [*language_faults()]
    desk = _read(lambda: read_desk(environment.knowledge / "desk.toml"), faults)
    texts, flows = _read(Texts.read, faults), _read(read_flows, faults)
    if texts and flows and not faults:
        faults += flow_faults(flows.values(), texts)
    if faults or desk is None or texts is None or flows is None:
        raise SettingsError(faults)
    knowledge = read_knowledge(environment)
    app = AppContext(
        desk=desk,
        texts=texts,
        phrases=PhraseRecogniser(texts, known_phrases, flows),
        hours=desk.service_hours(),
        knowledge=knowledge,
        flows=flows,
        secret_scanner=SecretScanner(texts),
        home_tenant=environment.tenant if environment.app_id else LOCAL_TENANT,
    )
    return replace(app, complaints=tuple(_library_complaints(knowledge.library)))


def _read(read: Callable[[], T], faults: list[str]) -> T | None:
    """What is read; None where it cannot be, and why beside the other faults."""
    try:
        return read()
    except (SettingsError, TextsError, FlowFaults) as error:
        faults += error.faults
        return None


def read_knowledge(environment: Environment) -> Knowledge:
    """The articles of the knowledge folder with what was learned about them, and those approved while running."""
    library = _library(environment)
    return Knowledge(library, Search.build(library.articles, library.synonyms))


def reload_app(
    app: AppContext, environment: Environment, *, believe_loss: bool = False
) -> tuple[AppContext, tuple[FileComplaint, ...]]:
    """The context as its files now are, and what is newly wrong with them. What has gone bad stays as it last was; so
    does what is gone, where it is most of all and not to be believed."""
    lasting: list[FileComplaint] = []
    desk, hours = app.desk, app.hours
    try:
        desk = read_desk(environment.knowledge / "desk.toml")
        hours = desk.service_hours()
    except SettingsError as error:
        log.error("desk.not_taken", faults=error.faults)
        lasting.append(FileComplaint("desk-fault", why="; ".join(error.faults)))
    old = app.knowledge
    library = _library(environment, before=old.library, believe_loss=believe_loss)
    lasting += _library_complaints(library)
    knowledge = Knowledge(library, old.search.updated(library.articles, library.synonyms))
    unused = (path for path in library.unused if path not in old.library.unused)
    new = (one for one in lasting if one not in app.complaints)
    told = (*new, *(FileComplaint("learned-unused", _short(path)) for path in unused))
    return replace(app, desk=desk, hours=hours, knowledge=knowledge, complaints=tuple(lasting)), told


def kept_copies(library: Library, overlay: Path) -> Iterator[tuple[Path, tuple[str, ...]]]:
    """Copies that were set aside and still say something else than the article does, and where."""
    for path in sorted((overlay / KEPT).glob("*/*.md")):
        slug = re.sub(r"~\d+$", "", path.stem)
        article = library.get(slug, path.parent.name)
        try:
            copy = parse(read_text_file(path), slug, path.parent.name)
        except (FileFault, ArticleFault):
            continue
        if article and (parts := differing_parts(article, copy)):
            yield path, parts


def _library(environment: Environment, before: Library | None = None, *, believe_loss: bool = True) -> Library:
    folders = (environment.knowledge, environment.data / OVERLAY)
    library = read_library(*folders, before=before, believe_loss=believe_loss)
    for fault in library.faults:
        log.warning("article.left_out", file=shown_path(fault.path), line=fault.line, why=fault.message)
    for path in library.unused:
        log.warning("learned.unused", file=shown_path(path))
    if library.missing:
        log.error("knowledge.loss_not_believed", files=len(library.missing), first=shown_path(library.missing[0]))
    return library


def _library_complaints(library: Library) -> Iterator[FileComplaint]:
    for fault in library.faults:
        in_use = (file := library.files.get(fault.path)) and file.content is not None
        why = f"{_short(fault.path)}, line {fault.line}: {fault.message}"
        yield FileComplaint("file-fault" if in_use else "file-left-out", _short(fault.path), fault.line, why)
    if count := len(library.missing):
        why = f"{count} files of the knowledge folder are gone at once; what they held is still in use"
        yield FileComplaint("files-gone", count=count, why=why)
    if not library.articles:
        yield FileComplaint("files-none", why="there are no articles")


def _short(path: Path) -> str:
    """A file as people name it: with the folder it lies in."""
    return shown_path(Path(path.parent.name, path.name))

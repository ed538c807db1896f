"""How the application context is built from its files; whatever is wrong with them is said all at once."""

from dataclasses import dataclass, replace

import structlog

from bot.configuration.app_context import AppContext, Knowledge
from bot.configuration.desk_file import read_desk
from bot.configuration.environment import Environment
from bot.configuration.faults import SettingsError
from bot.configuration.field_texts import flow_faults
from bot.language.phrases import PhraseRecogniser
from bot.language.secret_detection import SecretScanner
from bot.language.texts import Texts, TextsError
from dialogs.flow import FlowFaults, read_flows
from knowledge.library import Library, read_library
from knowledge.search import Search

log = structlog.stdlib.get_logger()

OVERLAY = "knowledge"
"""Folder, in the data folder, of articles approved while running."""


@dataclass(frozen=True, slots=True)
class FileComplaint:
    """Something support is to be told about the files: a text's id, and the file and line it names."""

    text: str
    file: str = ""
    line: int = 0


def build_app(environment: Environment) -> AppContext:
    """The application context. A bad article is left out and reported; a bad desk or language file stops the start.

    Raises:
        SettingsError: with every fault of the desk and language files.
    """
    faults: list[str] = []
    try:
        desk = read_desk(environment.knowledge / "desk.toml")
    except SettingsError as error:
        faults += error.faults
    try:
        texts = Texts.read()
    except TextsError as error:
        faults += str(error).splitlines()
    try:
        flows = read_flows()
    except FlowFaults as error:
        faults += error.faults
    if not faults:
        faults = flow_faults(flows.values(), texts)  # pyright: ignore[reportPossiblyUnboundVariable]: without a fault they were read
    if faults:
        raise SettingsError(faults)
    hours, knowledge = desk.service_hours(), read_knowledge(environment)  # pyright: ignore[reportPossiblyUnboundVariable]: a fault was raised
    # Without a fault above, all of them were read.
    phrases, secrets = PhraseRecogniser(texts, flows), SecretScanner(texts)  # pyright: ignore[reportPossiblyUnboundVariable]: as above
    home = environment.tenant if environment.app_id else None
    return AppContext(desk, texts, phrases, hours, knowledge, flows, secrets, home_tenant=home)  # pyright: ignore[reportPossiblyUnboundVariable]: as above


def read_knowledge(environment: Environment) -> Knowledge:
    """The articles of the knowledge folder, and over them the ones approved while running."""
    library = _library(environment)
    return Knowledge(library, Search.build(library.articles, library.synonyms))


def reload_app(app: AppContext, environment: Environment) -> tuple[AppContext, tuple[FileComplaint, ...]]:
    """The context as its files now are, and what is newly wrong with them. What has gone bad stays as it last was."""
    complaints: list[FileComplaint] = []
    desk, hours = app.desk, app.hours
    try:
        desk = read_desk(environment.knowledge / "desk.toml")
        hours = desk.service_hours()
    except SettingsError as error:
        log.error("desk.not_taken", faults=error.faults)
        complaints.append(FileComplaint("desk-fault"))
    old = app.knowledge
    library = _library(environment, before=old.library)
    new_faults = (fault for fault in library.faults if fault not in old.library.faults)
    complaints += (FileComplaint("article-fault", fault.path.name, fault.line) for fault in new_faults)
    knowledge = Knowledge(library, old.search.updated(library.articles, library.synonyms))
    return replace(app, desk=desk, hours=hours, knowledge=knowledge), tuple(complaints)


def _library(environment: Environment, before: Library | None = None) -> Library:
    library = read_library(environment.knowledge, environment.data / OVERLAY, before=before)
    for fault in library.faults:
        log.warning("article.left_out", file=str(fault.path), line=fault.line, why=fault.message)
    return library

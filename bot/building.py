"""How the house is built from its files: desk, words, knowledge; whatever is wrong with them is said all at once."""

from pathlib import Path

import structlog

from bot.hearing import Hearing
from bot.house import House, Knowledge
from bot.settings import Environment, SettingsError, read_desk
from bot.texts import Texts, TextsError
from knowledge.library import read_library
from knowledge.search import Search

log = structlog.stdlib.get_logger()


def build_house(environment: Environment) -> House:
    """The house. A bad article is left out and reported; a bad desk or language file stops the start.

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
    if faults:
        raise SettingsError(faults)
    return House(desk, texts, Hearing(texts), desk.service_hours(), read_knowledge(environment))  # pyright: ignore[reportPossiblyUnboundVariable]: a fault was raised


def read_knowledge(environment: Environment) -> Knowledge:
    """The articles of the knowledge folder, and over them the ones approved while running."""
    overlay: Path = environment.data / "knowledge"
    library = read_library(environment.knowledge, overlay)
    for fault in library.faults:
        log.warning("article.left_out", file=str(fault.path), line=fault.line, why=fault.message)
    return Knowledge(library, Search.build(library.articles, library.synonyms))

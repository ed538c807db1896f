"""Where the commands that need no desk take their articles from."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from bot.commands.shared.folders import settings_faults
from bot.configuration.environment import read_environment
from bot.configuration.loading import OVERLAY
from knowledge.library import Library, read_library
from knowledge.search import Search

knowledge_option: Callable[..., Any] = click.option(
    "--knowledge",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Folder with the articles; a desk file is not needed. Without it, what the desk itself would read.",
)


def folders(knowledge: Path | None) -> tuple[Path, ...]:
    """The folder named; else the desk's own, and over it what was approved while running."""
    if knowledge:
        return (knowledge,)
    with settings_faults():
        environment = read_environment()
    return (environment.knowledge, environment.data / OVERLAY)


def opened(knowledge: Path | None) -> tuple[Library, Search]:
    """The articles and their index."""
    library = read_library(*folders(knowledge))
    return library, Search.build(library.articles, library.synonyms)

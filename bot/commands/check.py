"""python app.py check: everything that is wrong or doubtful in the knowledge, and wrong in the guided dialogs."""

import json
import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import click

from bot.commands.shared.articles import folders, knowledge_option
from bot.configuration.field_texts import flow_faults
from bot.configuration.language_files import language_faults
from bot.configuration.loading import kept_copies
from bot.language.texts import Texts, TextsError
from dialogs.flow import FlowFaults, read_flows
from knowledge.library import Library, read_library
from knowledge.lint import ArticleRemark, Severity, check_library, read_article_rules
from knowledge.search import Search
from knowledge.text_file import FileFault, read_toml_file, shown_path


@click.command("check")
@knowledge_option
@click.option("--at", type=click.DateTime(["%Y-%m-%d"]), help="The day that ages are judged on; without it, today.")
@click.option("--json", "as_json", is_flag=True, help="One object a line.")
def command(knowledge: Path | None, at: datetime | None, as_json: bool) -> None:
    """Report every fault of the knowledge and the dialogs. Ends with 1 when there are errors, not for warnings."""
    read = folders(knowledge)
    library = read_library(*read)
    search = Search.build(library.articles, library.synonyms)
    day = at or datetime.now().astimezone()
    remarks = [*check_library(library, search, read_article_rules(read[0]), day.date()), *_desk_remarks(read[0])]
    remarks += [*_dialog_remarks(), *(one for overlay in read[1:] for one in _kept_remarks(library, overlay))]
    for remark in remarks:
        if as_json:
            said = {"severity": remark.severity, "file": shown_path(remark.path), "line": remark.line}
            click.echo(json.dumps({**said, "message": remark.message}, ensure_ascii=False))
        else:
            click.echo(f"{shown_path(remark.path)}:{remark.line}: {remark.severity}: {remark.message}")
    errors = sum(remark.severity is Severity.ERROR for remark in remarks)
    if not as_json:
        click.echo(f"{len(library.articles)} articles, {errors} errors, {len(remarks) - errors} warnings")
    if errors:
        raise click.exceptions.Exit(1)


def _desk_remarks(folder: Path) -> list[ArticleRemark]:
    """A desk file that cannot be read; a folder of articles alone needs none."""
    path = folder / "desk.toml"
    if not os.path.lexists(path):
        return []
    try:
        read_toml_file(path)
    except FileFault as fault:
        return [ArticleRemark(Severity.ERROR, path, fault.line, str(fault))]
    return []


def _kept_remarks(library: Library, overlay: Path) -> Iterator[ArticleRemark]:
    for path, parts in kept_copies(library, overlay):
        message = f"this copy was set aside; the article differs in: {', '.join(parts)}; delete it once settled"
        yield ArticleRemark(Severity.WARNING, path, 0, message)


def _dialog_remarks() -> list[ArticleRemark]:
    """The flows and their words have no lines: each fault names its key."""
    try:
        faults = language_faults() or flow_faults(read_flows().values(), Texts.read())
    except (FlowFaults, TextsError) as error:
        faults = str(error).splitlines()
    named = (fault.partition(": ") for fault in faults)
    return [ArticleRemark(Severity.ERROR, Path(file), 0, message) for file, _, message in named]

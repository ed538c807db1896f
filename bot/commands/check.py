"""python app.py check: everything that is wrong or doubtful in the knowledge."""

import json
from datetime import datetime
from pathlib import Path

import click

from bot.commands.shelf import folders, knowledge_option
from knowledge.library import read_library
from knowledge.lint import Severity, check, read_desk
from knowledge.search import Search


@click.command("check")
@knowledge_option
@click.option("--at", type=click.DateTime(["%Y-%m-%d"]), help="The day that ages are judged on; without it, today.")
@click.option("--json", "as_json", is_flag=True, help="One object a line.")
def command(knowledge: Path | None, at: datetime | None, as_json: bool) -> None:
    """Report every fault of the knowledge with file and line. Ends with 1 when there are errors, not for warnings."""
    read = folders(knowledge)
    library = read_library(*read)
    search = Search.build(library.articles, library.synonyms)
    day = at or datetime.now().astimezone()
    remarks = check(library, search, read_desk(read[0]), day.date())
    for remark in remarks:
        if as_json:
            said = {"severity": remark.severity, "file": str(remark.path), "line": remark.line}
            click.echo(json.dumps({**said, "message": remark.message}, ensure_ascii=False))
        else:
            click.echo(f"{remark.path}:{remark.line}: {remark.severity}: {remark.message}")
    errors = sum(remark.severity is Severity.ERROR for remark in remarks)
    if not as_json:
        click.echo(f"{len(library.articles)} articles, {errors} errors, {len(remarks) - errors} warnings")
    if errors:
        raise click.exceptions.Exit(1)

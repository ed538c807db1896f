"""python app.py import: a list of questions and answers from elsewhere becomes articles."""

from pathlib import Path
from typing import TextIO

import click

from knowledge.importing import RefusedLine, imported


@click.command("import")
@click.argument("faq", type=click.File(encoding="utf-8"))
@click.option("--into", required=True, type=click.Path(file_okay=False, path_type=Path), help="The knowledge folder.")
def command(faq: TextIO, into: Path) -> None:
    """Write an article for each line of FAQ: {"id", "lang", "question", "alternates", "tags", "answer"}.

    The file is INTO/LANG/ID.md; one that is there is written over. Lines that are no article are left out, reported,
    and end the command with 1.
    """
    articles, refused = 0, 0
    for found in imported(faq):
        match found:
            case RefusedLine(line, why):
                click.echo(f"{faq.name}:{line}: {why}", err=True)
                refused += 1
            case (article, text):
                path = into / article.language / f"{article.slug}.md"
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
                articles += 1
    click.echo(f"{articles} articles written, {refused} lines left out")
    if refused:
        raise click.exceptions.Exit(1)

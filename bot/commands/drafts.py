"""python app.py drafts: what was approved while running, written out for git."""

import difflib
import os
from collections.abc import Iterator
from pathlib import Path

import click

from bot.adapters.files import read_additions, set_aside, write_file, write_knowledge
from bot.commands.shared.folders import folder_options
from bot.configuration.environment import Environment
from bot.configuration.loading import KEPT, OVERLAY
from knowledge.additions import ENDING, Additions, additions_to_text
from knowledge.article import Article, parse
from knowledge.front_matter import add_to_file
from knowledge.text_file import read_file


@click.group("drafts")
def command() -> None:
    """What was approved while the desk was running."""


@command.command("export")
@folder_options
@click.option("--into", type=click.Path(path_type=Path), help="Folder to write to. Default: the knowledge folder.")
def export_drafts(environment: Environment, into: Path | None) -> None:
    """Write what was approved into the knowledge folder, to be looked through and kept in git.

    New articles become files, wordings are added to the front matter of the files that are there; nothing in them is
    replaced. What was written into the desk's own folder is set aside in DATA/knowledge/kept.
    """
    target, overlay = into or environment.knowledge, environment.data / OVERLAY
    own = os.path.realpath(target) == os.path.realpath(environment.knowledge)
    files = [file for kind in (".md", ENDING) for file in sorted(overlay.glob(f"*/*{kind}"))]
    files = [file for file in files if file.parent.name != KEPT]
    for file in files:
        export = _export_learned if file.name.endswith(ENDING) else _export_article
        for line in export(file, target, overlay, own=own):
            click.echo(line)
    if not files:
        click.echo("Nothing has been approved yet.")


def _export_article(file: Path, target: Path, overlay: Path, *, own: bool) -> Iterator[str]:
    written = target / file.relative_to(overlay)
    try:
        content = read_file(file, within=overlay).decode()
        if os.path.lexists(written) and read_file(written).decode() != content:
            yield f"{written} is there already and says something else: left as it is, and {file} too"
            return
    except ValueError as fault:
        yield f"{file} is left as it is: {fault}"
        return
    if not written.exists():
        write_file(written, content)
        written.chmod(0o644)
    yield str(written)
    if own:
        set_aside(file, _kept(file, overlay))


def _export_learned(file: Path, target: Path, overlay: Path, *, own: bool) -> Iterator[str]:
    written = target / file.parent.name / f"{file.name.removesuffix(ENDING)}.md"
    try:
        additions = read_additions(file)
        text, article = _read_article(written)
    except ValueError as fault:
        yield f"{file} is left as it is: {fault}" if written.exists() else f"{file} is left as it is: no {written}"
        return
    new = add_to_file(text, article, additions)
    if new is None:
        yield f"{file} is left as it is: {written} must be changed by hand, with"
        yield additions_to_text(additions)
        return
    if new != text:
        _write_over(written, new)
        lines = (text.splitlines(), new.splitlines())
        yield from difflib.unified_diff(*lines, str(written), str(written), lineterm="", n=1)
    if own:
        _set_learned_aside(file, overlay, additions)


def _read_article(path: Path) -> tuple[str, Article]:
    text = read_file(path).decode()
    plain = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return text, parse(plain, path.stem, path.parent.name)


def _write_over(path: Path, text: str) -> None:
    """A link stays one, and who may read the file still may."""
    real = Path(os.path.realpath(path))
    mode = real.stat().st_mode
    write_file(real, text)
    real.chmod(mode)


def _set_learned_aside(file: Path, overlay: Path, exported: Additions) -> None:
    """What a running desk has learned between reading and moving goes back."""
    kept = set_aside(file, _kept(file, overlay))
    if rest := read_additions(kept).without(exported):
        write_knowledge(file, additions_to_text(rest))


def _kept(file: Path, overlay: Path) -> Path:
    return overlay / KEPT / "exported" / file.relative_to(overlay)

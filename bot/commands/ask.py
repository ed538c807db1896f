"""python app.py ask: what the desk would answer, without the desk."""

import json
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from time import perf_counter
from typing import TextIO, cast

import click

from bot.commands.shared.articles import knowledge_option, opened
from knowledge.article import Article
from knowledge.search import Found, Hit, SearchOutcome, Unknown, Unsure

CANDIDATES = 5


@click.command("ask")
@click.argument("text", required=False)
@click.option("--lang", "language", default="", help="The language the person prefers.")
@click.option("--service", help="Only articles of this service, and those of every service.")
@knowledge_option
@click.option("--batch", type=click.File(encoding="utf-8"), help='A file of questions, a line each: {"text", "lang"}.')
@click.option("--json", "as_json", is_flag=True, help="One object a line.")
def command(
    text: str | None,
    language: str,
    service: str | None,
    knowledge: Path | None,
    batch: TextIO | None,
    as_json: bool,
) -> None:
    """Ask TEXT, or every line of a file, and see what would be answered, offered, or left to people."""
    if (text is None) == (batch is None):
        raise click.UsageError("Give either TEXT or --batch FILE.")
    _, search = opened(knowledge)
    services, today = frozenset({service}) if service else None, datetime.now().astimezone().date()
    for said, preferred in _read_questions(batch, language) if batch else [(text or "", language)]:
        begun = perf_counter()
        hits = search.rank(said, preferred, services, today)
        outcome = search.decide(hits)
        milliseconds = 1000 * (perf_counter() - begun)
        if as_json or batch:
            click.echo(json.dumps(_outcome_as_dict(said, preferred, outcome, hits, milliseconds), ensure_ascii=False))
        else:
            click.echo(_outcome_as_text(outcome))


def _read_questions(lines: Iterable[str], language: str) -> Iterator[tuple[str, str]]:
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                given = cast("dict[str, str]", json.loads(line))
                yield str(given["text"]), str(given.get("lang") or language)
            except (ValueError, KeyError, TypeError, AttributeError) as error:
                raise click.ClickException(f"line {number} is no question: it needs text, and perhaps lang") from error


def _outcome_as_dict(
    said: str, language: str, outcome: SearchOutcome, hits: tuple[Hit, ...], milliseconds: float
) -> dict[str, object]:
    return {
        "text": said,
        "lang": language,
        "outcome": _outcome_name(outcome),
        "candidates": [
            {"slug": hit.article.slug, "lang": hit.article.language, "score": round(hit.score, 4)}
            for hit in hits[:CANDIDATES]
        ],
        "ms": round(milliseconds, 3),
    }


def _outcome_name(outcome: SearchOutcome) -> str:
    match outcome:
        case Found():
            return "found"
        case Unsure():
            return "unsure"
        case Unknown():
            return "unknown"


def _outcome_as_text(outcome: SearchOutcome) -> str:
    match outcome:
        case Found(best, related):
            also = ["", "See also:", *_offer_lines(related)] if related else []
            return "\n".join([*_answer_lines(best.article), *also])
        case Unsure(hits):
            return "\n".join(["Perhaps one of these:", *_offer_lines(hits)])
        case Unknown():
            return "Nothing in the knowledge answers this; it would be offered to people."


def _answer_lines(article: Article) -> list[str]:
    stamps = [f"verified {article.verified}"] if article.verified else []
    stamps += [article.source] if article.source else []
    return [article.title, "", article.body, "", " · ".join([f"{article.language}/{article.slug}", *stamps])]


def _offer_lines(hits: Iterable[Hit]) -> list[str]:
    return [f"  {hit.article.title}  ({hit.article.language}/{hit.article.slug}, {hit.score:.2f})" for hit in hits]

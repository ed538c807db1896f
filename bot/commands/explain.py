"""python app.py explain: why a question is answered as it is."""

import json
from datetime import datetime
from pathlib import Path

import click

from bot.commands.shared.articles import knowledge_option, opened
from knowledge.search import Found, Hit, MatchKind, Search, SearchOutcome, Unknown, Unsure, WordMatch
from knowledge.search.calibration import COVERED, MARGIN

SHOWN = 3


@click.command("explain")
@click.argument("text")
@click.option("--lang", "language", default="", help="The language the person prefers.")
@click.option("--service", help="Only articles of this service, and those of every service.")
@knowledge_option
@click.option("--json", "as_json", is_flag=True, help="One object a line, an article each.")
def command(text: str, language: str, service: str | None, knowledge: Path | None, as_json: bool) -> None:
    """Say which articles came nearest to TEXT, what each word met in them, and why one is answered or none."""
    _, search = opened(knowledge)
    hits = search.rank(text, language, frozenset({service}) if service else None, datetime.now().astimezone().date())
    outcome = search.decide(hits)
    if as_json:
        for hit in hits[:SHOWN]:
            click.echo(json.dumps(_hit_as_dict(hit, search.reasons(text, hit)), ensure_ascii=False))
        return
    click.echo(_outcome_reason(outcome, search, hits))
    for hit in hits[:SHOWN]:
        click.echo("\n" + _hit_as_text(hit, search.reasons(text, hit)))


def _hit_as_dict(hit: Hit, reasons: tuple[WordMatch, ...]) -> dict[str, object]:
    words = [
        {
            "word": one.word,
            "weight": round(one.weight, 3),
            "met": one.met,
            "how": one.kind.name.lower(),
            "where": one.place.name.lower(),
            "strength": round(one.strength, 3),
        }
        for one in reasons
    ]
    article = hit.article
    return {
        "slug": article.slug,
        "lang": article.language,
        "score": round(hit.score, 4),
        "wording": hit.wording,
        "words": words,
    }


def _outcome_reason(outcome: SearchOutcome, search: Search, hits: tuple[Hit, ...]) -> str:
    sure, maybe = search.thresholds.sure, search.thresholds.maybe
    match outcome:
        case Found(best) if best.verbatim:
            return "Answered: it is a known wording, word for word."
        case Found(best):
            return f"Answered: {best.score:.2f} reaches {sure:.2f}, and is well ahead of the next."
        case Unsure() if hits[0].score >= sure and hits[0].covered < COVERED:
            return f"Offered: it covers {100 * hits[0].covered:.0f} % of the question, not {100 * COVERED:.0f} %."
        case Unsure() if hits[0].score >= sure:
            return f"Offered: the first two are nearer than {MARGIN:.2f} to each other, so the person chooses."
        case Unsure():
            return f"Offered: {hits[0].score:.2f} does not reach {sure:.2f}, but {maybe:.2f}."
        case Unknown() if hits:
            return f"Not known: the nearest, {hits[0].score:.2f}, does not reach {maybe:.2f}."
        case Unknown():
            return "Not known: no article has anything of it."


def _hit_as_text(hit: Hit, reasons: tuple[WordMatch, ...]) -> str:
    article = hit.article
    lines = [f"{hit.score:.2f}  {article.language}/{article.slug}  {article.title}"]
    if hit.wording != article.title:
        lines.append(f"      by its wording: {hit.wording}")
    return "\n".join([*lines, *(_match_as_line(one) for one in sorted(reasons, key=lambda one: -one.weight))])


def _match_as_line(one: WordMatch) -> str:
    share = f"{100 * one.weight:3.0f} %"
    if one.kind is MatchKind.NOTHING:
        return f"      {share}  {one.word}: met nothing"
    met = f" «{one.met}»" if one.met != one.word else ""
    return f"      {share}  {one.word}: {one.kind.value}{met} in the {one.place.value}, {100 * one.strength:.0f} %"

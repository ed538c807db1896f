"""python app.py evaluate: how well the knowledge answers questions whose right article is known."""

import json
from dataclasses import asdict
from datetime import datetime
from math import isnan
from pathlib import Path
from time import perf_counter

import click

from bot.commands.shared.articles import knowledge_option, opened
from knowledge.evaluation import EvaluatedQuestion, Figures, evaluate_all, figures, misses, read_questions
from knowledge.search import Found

_HEADS = ("", "asked", "P1", "R3", "MRR", "A5", "right", "wrong", "offered", "handed over", "false", "p50 ms", "p95 ms")


@click.command("evaluate")
@click.option(
    "--questions",
    required=True,
    multiple=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help='A file of questions, a line each: {"text", "lang", "slug" or null}; or TOML. May be given several times.',
)
@knowledge_option
@click.option("--misses", "shown", default=20, show_default=True, help="How many of the worst misses to name.")
@click.option("--json", "as_json", is_flag=True, help="One object a line: the figures, then the misses.")
def command(questions: tuple[Path, ...], knowledge: Path | None, shown: int, as_json: bool) -> None:
    """Ask every question, and count what came of it. Shares are percent of the answerable, `false` of the others.

    P1: the right article came first. R3: among the first three. MRR: the mean of one by its place. A5: right and above
    a threshold that lets 5 % of the unanswerable through. The other columns are what the desk itself would do.
    """
    try:
        asked_for = [question for path in questions for question in read_questions(path)]
    except (ValueError, KeyError, TypeError) as error:
        raise click.ClickException(f"the questions cannot be read: {error}") from error
    _, search = opened(knowledge)
    asked = evaluate_all(search, asked_for, datetime.now().astimezone().date(), perf_counter)
    worst = misses(asked)[:shown]
    if as_json:
        for figure in figures(asked):
            click.echo(
                json.dumps({key: _json_number(value) for key, value in asdict(figure).items()}, ensure_ascii=False)
            )
        for one in worst:
            click.echo(json.dumps(_miss_as_dict(one), ensure_ascii=False))
        return
    rows = [_HEADS, *(_figures_row(figure) for figure in figures(asked))]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEADS))]
    for row in rows:
        click.echo(
            "  ".join(cell.ljust(widths[0]) if not at else cell.rjust(widths[at]) for at, cell in enumerate(row))
        )
    for one in worst:
        click.echo(_miss_as_text(one))


def _figures_row(figure: Figures) -> tuple[str, ...]:
    shares = (figure.first, figure.among_three, figure.reciprocal, figure.sure_at_five, figure.right, figure.wrong)
    rest = (figure.suggested, figure.handed_over, figure.false)
    times = (f"{1000 * seconds:.2f}" for seconds in (figure.median, figure.slowest_twentieth))
    return (figure.name, str(figure.asked), *(_percent(share) for share in (*shares, *rest)), *times)


def _percent(share: float) -> str:
    return "–" if isnan(share) else f"{100 * share:.1f}"


def _json_number(value: str | float) -> str | float | None:
    return None if isinstance(value, float) and isnan(value) else value


def _miss_as_dict(one: EvaluatedQuestion) -> dict[str, object]:
    return {
        "text": one.question.text,
        "lang": one.question.language,
        "slug": one.question.slug,
        "answered": isinstance(one.outcome, Found),
        "found": [hit.article.slug for hit in one.hits[:3]],
    }


def _miss_as_text(one: EvaluatedQuestion) -> str:
    what = "answered with" if isinstance(one.outcome, Found) else "found"
    found = ", ".join(f"{hit.article.slug} {hit.score:.2f}" for hit in one.hits[:3]) or "nothing"
    wanted = one.question.slug or "nothing"
    asked = f"\n{one.question.language}  {one.question.text}"
    return f"{asked}\n    wanted {wanted} (place {one.place or '–'}), {what} {found}"

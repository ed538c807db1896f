"""python -m benchmarks.matching: how fast and how good the search is, beside rapidfuzz in the same run.

Prints the tables of docs/performance.md; with --write puts them there.
"""

import gc
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from pathlib import Path
from statistics import mean
from time import process_time

import click
from rapidfuzz.fuzz import token_set_ratio
from rapidfuzz.process import extract

from benchmarks.invented import invent
from benchmarks.public_sets import Shares, ask_rapidfuzz, ask_search, kept_aside, read_sets, shares
from knowledge.library import read_library
from knowledge.search import Search

SETS = Path(os.environ.get("LOTSEN_PUBLIC_SETS", "../shared/data"))
PAGE = Path(__file__).parent.parent / "docs" / "performance.md"
SIZES = (100, 1_000, 10_000)
LARGE = 100_000
ASKED = 400
ON = date(2026, 1, 1)


@dataclass(frozen=True, slots=True)
class Size:
    """Milliseconds, seconds and megabytes at one size. Times are the processor's: a busy machine does not count;
    both sides use one core."""

    articles: int
    median: float
    slowest_twentieth: float
    rapidfuzz_median: float
    rapidfuzz_slowest_twentieth: float
    build: float
    update: float
    megabytes: float


@click.command()
@click.option("--large", is_flag=True, help=f"Also {LARGE:,} articles; takes minutes and some gigabytes.")
@click.option("--write", is_flag=True, help="Put the tables into docs/performance.md.")
@click.option("--one", type=int, hidden=True)
def main(large: bool, write: bool, one: int | None) -> None:
    """Measure, and print the tables."""
    if one is not None:
        click.echo(json.dumps(asdict(measured(one))))
        return
    tables = {"speed": speed_table([*SIZES, *([LARGE] if large else [])])}
    if SETS.is_dir():
        tables["public sets"] = sets_table()
    for name, table in tables.items():
        click.echo(f"\n{name}\n\n{table}")
    if write:
        _write(tables)


def speed_table(sizes: Iterable[int]) -> str:
    """Each size in a process of its own, so that memory is that size's alone."""
    rows = [
        "| articles | p50 / p95 ms | rapidfuzz p50 / p95 ms | ratio p50 | ratio p95 | build s | one changed s | MB |",
        "|---:|---:|---:|---:|---:|---:|---:|---:|",
    ]
    return "\n".join([*rows, *(_speed_row(_measured_apart(size)) for size in sizes)])


def _measured_apart(articles: int) -> Size:
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.matching", "--one", str(articles)],
        check=True,
        capture_output=True,
        text=True,
    )
    return Size(**json.loads(done.stdout))


def _speed_row(size: Size) -> str:
    cells = (
        f"{size.articles:,}",
        f"{size.median:.2f} / {size.slowest_twentieth:.2f}",
        f"{size.rapidfuzz_median:.2f} / {size.rapidfuzz_slowest_twentieth:.2f}",
        f"{size.median / size.rapidfuzz_median:.3f}",
        f"{size.slowest_twentieth / size.rapidfuzz_slowest_twentieth:.3f}",
        f"{size.build:.2f}",
        f"{size.update:.3f}",
        f"{size.megabytes:.0f}",
    )
    return f"| {' | '.join(cells)} |"


def measured(articles: int) -> Size:
    """One size, each question asked once: the first time a word is read costs most, as it does in life."""
    made = invent(articles, ASKED)
    synonyms = read_library().synonyms
    Search.build(invent(20, 0).articles, synonyms)
    before = _megabytes()
    begun = process_time()
    search = Search.build(made.articles, synonyms)
    build = process_time() - begun
    times = _times(lambda question: search.find(question, "sv", None, ON), made.questions)
    megabytes = _megabytes() - before
    changed = (replace(made.articles[0], title="något helt annat än det som stod här"), *made.articles[1:])
    begun = process_time()
    search.updated(changed, synonyms)
    update = process_time() - begun
    wordings = [wording for article in made.articles for wording in article.wordings]
    fewer = made.questions[: 100 if articles <= SIZES[-1] else 20]
    others = _times(lambda question: extract(question, wordings, scorer=token_set_ratio, limit=3), fewer)
    return Size(articles, *_middle_and_end(times), *_middle_and_end(others), build, update, megabytes)


def _times(ask: Callable[[str], object], questions: Iterable[str]) -> list[float]:
    """Milliseconds, rising."""
    found: list[float] = []
    for question in questions:
        begun = process_time()
        ask(question)
        found.append(1000 * (process_time() - begun))
    return sorted(found)


def _middle_and_end(times: Sequence[float]) -> tuple[float, float]:
    return times[len(times) // 2], times[int(0.95 * len(times))]


def _megabytes() -> float:
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def sets_table() -> str:
    """Every public set and the means, then the means of what was kept aside."""
    rows = [
        "| set | P1 | R3 | A5 | right | wrong | false | rapidfuzz P1 / R3 / A5 |",
        "|---|---:|---:|---:|---:|---:|---:|---:|",
    ]
    every: list[tuple[Shares, Shares]] = []
    aside: list[tuple[Shares, Shares]] = []
    for public in read_sets(SETS):
        ours, theirs = ask_search(public), ask_rapidfuzz(public)
        every.append((shares(ours), shares(theirs)))
        aside.append((shares(kept_aside(public, ours)), shares(kept_aside(public, theirs))))
        rows.append(_set_row(public.name, *every[-1]))
    rows.append(_set_row("**mean**", *_means(every)))
    rows.append(_set_row("mean of what was kept aside", *_means(aside)))
    return "\n".join(rows)


def _means(pairs: Sequence[tuple[Shares, Shares]]) -> Iterator[Shares]:
    for side in zip(*pairs, strict=True):
        yield Shares(**{key: mean(asdict(one)[key] for one in side) for key in asdict(side[0])})


def _set_row(name: str, ours: Shares, theirs: Shares) -> str:
    own = (ours.first, ours.among_three, ours.sure_at_five, ours.right, ours.wrong, ours.false)
    other = " / ".join(f"{share:.0f}" for share in (theirs.first, theirs.among_three, theirs.sure_at_five))
    return f"| {name} | {' | '.join(f'{share:.1f}' for share in own)} | {other} |"


def _write(tables: dict[str, str]) -> None:
    """Each table stands in the page between two comments that bear its name."""
    text = PAGE.read_text(encoding="utf-8")
    for name, table in tables.items():
        begin, end = f"<!-- {name} -->", f"<!-- end of {name} -->"
        text = re.sub(f"(?s){begin}.*?{end}", lambda _: f"{begin}\n{table}\n{end}", text)  # noqa: B023 - used at once
    PAGE.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()

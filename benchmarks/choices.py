"""python -m benchmarks.choices: what is made of the answers people type to a guided dialog's closed questions.

Reads choice.*.jsonl in ../shared/said (or LOTSEN_SAID). What is stored against its meaning must be nought.
"""

import json
import os
from collections import Counter
from datetime import date
from pathlib import Path

import click

from bot.configuration.field_texts import field_text
from bot.language.languages import SPOKEN
from bot.language.texts import Texts, Words
from dialogs.accepting import AnswerRules, accept
from dialogs.answer import Answered
from dialogs.flow import Field, Flow, read_flows

SAID = Path(os.environ.get("LOTSEN_SAID", "../shared/said"))
ON = date(2026, 11, 30)
OUTCOMES = ("right", "asked back", "against its meaning")
_AS_WANTED = {"slow": "slowed"}
"""Keys that the list of phrases calls by another name than the flow does."""


@click.command()
@click.option("--show", type=click.Choice(OUTCOMES), help="Also each phrase that ended so.")
def main(show: str | None) -> None:
    """Count, language by language."""
    texts = {words.language: words for words in Texts.read()}
    flow = read_flows()["bug-report"]
    for language in SPOKEN:
        counted: Counter[str] = Counter()
        for line in (SAID / f"choice.{language}.jsonl").read_text(encoding="utf-8").splitlines():
            one: dict[str, str] = json.loads(line)
            field = flow.field(one["field"]) or flow.field(f"bug-report-{one['field']}")
            assert field, one["field"]
            read = accept(field, one["text"], AnswerRules(language, ON, wordings=ways(texts[language], flow, field)))
            heard = read.value if isinstance(read, Answered) else "ask"
            outcome = outcome_of(heard, _AS_WANTED.get(one["want"], one["want"]))
            counted[outcome] += 1
            if show == outcome:
                click.echo(f"  {one['field']}: {one['text']!r} is {one['want']}, heard {read}")
        click.echo(f"{language}  " + "  ".join(f"{name} {counted[name]}" for name in OUTCOMES))


def ways(words: Words, flow: Flow, field: Field) -> dict[str, tuple[str, ...]]:
    """Each choice with its label and the other ways of saying it."""

    def part(name: str) -> str:
        return field_text(words, flow.name, field.name, name)

    options = field.options or ("yes", "no")
    return {
        key: (part(f".{key}"), *(one.strip() for one in part(f".{key}-said").split("|") if one.strip()))
        for key in options
    }


def outcome_of(heard: str, want: str) -> str:
    """One of OUTCOMES."""
    if heard == want:
        return "right"
    return "asked back" if heard == "ask" else "against its meaning"


if __name__ == "__main__":
    main()

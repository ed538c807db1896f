"""An article written down as the file it would be read from."""

import json
from collections.abc import Iterator
from datetime import date

from knowledge.article import Article
from knowledge.decision import DecisionFact

_FENCE = "+++"
_KEYS = ("title", "asked_as", "not_asked_as", "tags", "service", "owner", "verified", "published", "changed")
_MORE_KEYS = ("valid_from", "valid_to", "source")


def article_to_text(article: Article) -> str:
    """The file's text; `parse` makes the same article of it."""
    given = ((key, getattr(article, key)) for key in (*_KEYS, *_MORE_KEYS))
    lines = [f"{key} = {toml_value(value)}" for key, value in given if value not in (None, ())]
    for fact in article.facts:
        lines += ["", *_fact(fact)]
    return "\n".join([_FENCE, *lines, _FENCE, article.body.strip("\n"), ""])


def _fact(fact: DecisionFact) -> Iterator[str]:
    yield "[[fact]]"
    yield f"name = {toml_value(fact.name)}"
    yield f"ask = {toml_value(fact.ask)}"
    yield f"answers = {toml_value(fact.answers)}"


def toml_value(value: str | date | tuple[str, ...]) -> str:
    """A TOML value. Its strings are JSON's, but for one character that JSON lets stand."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return "[" + ", ".join(toml_value(one) for one in value) + "]"
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")

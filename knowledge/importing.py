"""Question-and-answer lists from elsewhere, made into article files."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import cast

from knowledge.article import Article, ArticleFault, parse
from knowledge.writing import article_to_text

_LANGUAGE = re.compile(r"[a-z]{2,3}")
_LONE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class RefusedLine:
    """A line that is no article, and why; lines count from 1."""

    line: int
    why: str


def imported(lines: Iterable[str]) -> Iterator[tuple[Article, str] | RefusedLine]:
    """For each JSON line (`id`, `lang`, `question`, `alternates`, perhaps `tags`, `answer`) the article and its file's
    text. The slug is the id unchanged."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                yield _read_article(line)
            except (ValueError, KeyError, TypeError) as error:
                yield RefusedLine(number, _why(error))


def _read_article(line: str) -> tuple[Article, str]:
    given = json.loads(line)
    if not isinstance(given, dict):
        raise TypeError("it is no object")
    entry = cast("dict[str, object]", given)
    slug, language = _read_text(entry, "id"), _read_text(entry, "lang")
    if not _LANGUAGE.fullmatch(language):
        raise ValueError(f"lang {language!r} is no language code of two or three letters")
    article = Article(
        slug,
        language,
        " ".join(_read_text(entry, "question").split()),
        asked_as=_read_texts(entry, "alternates"),
        tags=_read_texts(entry, "tags"),
        body=_read_text(entry, "answer").strip(),
    )
    text = article_to_text(article)
    if _LONE.search(text):
        raise ValueError("it holds half a character (a lone surrogate)")
    return parse(text, slug, language), text


def _read_text(entry: Mapping[str, object], key: str) -> str:
    value = entry.get(key, "") if key == "answer" else entry[key]
    if not isinstance(value, str):
        raise TypeError(f"{key} must be a text")
    return value


def _read_texts(entry: Mapping[str, object], key: str) -> tuple[str, ...]:
    given: object = entry.get(key) or []
    if not isinstance(given, list) or not all(isinstance(one, str) for one in cast("list[object]", given)):
        raise TypeError(f"{key} must be a list of texts")
    return tuple(dict.fromkeys(" ".join(one.split()) for one in cast("list[str]", given) if one.strip()))


def _why(error: Exception) -> str:
    match error:
        case ArticleFault(faults=faults):
            return "; ".join(flaw.message for flaw in faults)
        case json.JSONDecodeError():
            return f"it is no JSON: {error.msg}"
        case KeyError():
            return f"{error.args[0]} is missing"
        case _:
            return str(error)

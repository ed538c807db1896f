"""An article: one answer in one language, written in Markdown with TOML front matter."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import cast

from knowledge.decision import DecisionFact, DecisionRow, decision_flaws, table_rows
from knowledge.flaw import ArticleFault, Flaw
from knowledge.text_file import FileFault, parse_toml

__all__ = ["Article", "ArticleFault", "DecisionFact", "DecisionRow", "Flaw", "parse"]

LONGEST_FRONT = 16 * 1024
"""The largest front matter read, in bytes."""

# Our own are made of a-z, 0-9 and hyphens; imported ones are kept as they are, as long as a file can bear them.
_SLUG = re.compile(r"(?![\s.])[^\x00-\x1f\x7f/\\\ud800-\udfff]+(?<!\s)")
_LONGEST_SLUG = 200
_FENCE = "+++"
_TEXTS = ("title", "service", "owner", "source")
_LISTS = ("asked_as", "not_asked_as", "tags")
_DATES = ("verified", "published", "changed", "valid_from", "valid_to")
_KNOWN = frozenset((*_TEXTS, *_LISTS, *_DATES, "fact"))


@dataclass(frozen=True, slots=True)
class Article:
    """One language version of an answer; the same slug in every language is the same article."""

    slug: str
    language: str
    title: str
    asked_as: tuple[str, ...] = ()
    not_asked_as: tuple[str, ...] = ()
    """Questions that look like this article and are not: it never answers them."""
    tags: tuple[str, ...] = ()
    service: str | None = None
    owner: str | None = None
    verified: date | None = None
    published: date | None = None
    changed: date | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    source: str | None = None
    facts: tuple[DecisionFact, ...] = ()
    body: str = ""

    def in_force(self, on: date) -> bool:
        """Whether the article answers on that day; both ends are included."""
        begun = self.valid_from is None or self.valid_from <= on
        return begun and (self.valid_to is None or on <= self.valid_to)

    @property
    def wordings(self) -> tuple[str, ...]:
        """The title and the other ways people ask for it."""
        return (self.title, *self.asked_as)

    @property
    def rows(self) -> tuple[DecisionRow, ...]:
        """The rows of a decision article's table; empty for every other article."""
        return table_rows(self.facts, self.body) if self.facts else ()


def parse(text: str, slug: str, language: str) -> Article:
    """The article a file holds. Raises ArticleFault with every flaw of the file at once."""
    front, body, first_body_line = _split_front_matter(text)
    given = _front_matter(front)
    flaws = [
        *_slug_flaws(slug),
        *_key_flaws(given, front),
        *_order_flaws(given, front),
        *_fact_flaws(given, front),
    ]
    if "\0" in text:
        flaws.append(Flaw(text[: text.index("\0")].count("\n") + 1, "a NUL character stands in the text"))
    if flaws:
        raise ArticleFault(flaws)
    article = _article_from(given, slug, language, body)
    if wrong := decision_flaws(article.facts, body, first_body_line):
        raise ArticleFault(wrong)
    return article


def _split_front_matter(text: str) -> tuple[str, str, int]:
    lines = text.splitlines()
    if not lines or lines[0].strip() != _FENCE:
        raise ArticleFault([Flaw(1, "the file must begin with a line +++ and its front matter")])
    end = next((at for at, line in enumerate(lines[1:], 1) if line.strip() == _FENCE), None)
    if end is None:
        raise ArticleFault([Flaw(1, "the front matter is not closed by a line +++")])
    return "\n".join(lines[1:end]), "\n".join(lines[end + 1 :]).strip("\n"), _first_filled(lines, end + 1)


def _first_filled(lines: list[str], start: int) -> int:
    return next((at + 1 for at in range(start, len(lines)) if lines[at].strip()), start + 1)


def _front_matter(front: str) -> Mapping[str, object]:
    if len(front.encode(errors="surrogatepass")) > LONGEST_FRONT:
        raise ArticleFault([Flaw(1, f"the front matter is larger than {LONGEST_FRONT // 1024} KiB")])
    try:
        return parse_toml(front)
    except FileFault as fault:
        raise ArticleFault([Flaw(fault.line + 1, f"the front matter is not TOML: {fault}")]) from fault


def _line_of(key: str, front: str) -> int:
    found = re.search(rf"^[ \t]*(\[\[)?{re.escape(key)}\b", front, re.MULTILINE)
    return front[: found.end()].count("\n") + 2 if found else 1


def _slug_flaws(slug: str) -> list[Flaw]:
    if _SLUG.fullmatch(slug) and len(slug.encode()) <= _LONGEST_SLUG:
        return []
    wanted = f"begin with no dot, hold no slash or line break, and be {_LONGEST_SLUG} bytes long at most"
    return [Flaw(1, f"the file name {slug!r} must {wanted}")]


def _key_flaws(given: Mapping[str, object], front: str) -> list[Flaw]:
    flaws = [Flaw(_line_of(key, front), f"unknown key {key!r}") for key in given if key not in _KNOWN]
    for key in given:
        wanted = _wanted(key, given[key])
        if wanted:
            flaws.append(Flaw(_line_of(key, front), f"{key} must be {wanted}"))
    if "title" not in given:
        flaws.append(Flaw(1, "title is missing"))
    return flaws


def _wanted(key: str, value: object) -> str:
    """What a key must be, when it is not."""
    if key in _TEXTS and not _is_text(value):
        return "a text that is not empty"
    if key == "source" and not cast("str", value).startswith(("https://", "http://")):
        return "a web address"
    if key in _LISTS and not _is_texts(value):
        return "a list of texts, none of them empty"
    if key in _DATES and (not isinstance(value, date) or isinstance(value, datetime)):
        return "a date such as 2026-10-01, without quotes"
    return ""


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_texts(value: object) -> bool:
    return isinstance(value, list) and all(_is_text(part) for part in cast("list[object]", value))


def _order_flaws(given: Mapping[str, object], front: str) -> list[Flaw]:
    begin, end = given.get("valid_from"), given.get("valid_to")
    both_days = type(begin) is date and type(end) is date
    if both_days and cast("date", begin) > cast("date", end):
        return [Flaw(_line_of("valid_to", front), "valid_to comes before valid_from")]
    return []


def _fact_flaws(given: Mapping[str, object], front: str) -> list[Flaw]:
    facts = given.get("fact", [])
    if not isinstance(facts, list):
        return [Flaw(_line_of("fact", front), "facts are written as [[fact]]")]
    lines = [
        front[: found.start()].count("\n") + 2 for found in re.finditer(r"^[ \t]*\[\[fact\]\]", front, re.MULTILINE)
    ]
    flaws: list[Flaw] = []
    seen: set[object] = set()
    for at, fact in enumerate(cast("list[object]", facts)):
        line = lines[at] if at < len(lines) else _line_of("fact", front)
        flaws += [Flaw(line, message) for message in _one_fact_flaws(fact, seen)]
    return flaws


def _one_fact_flaws(fact: object, seen: set[object]) -> list[str]:
    if not isinstance(fact, dict):
        return ["facts are written as [[fact]]"]
    given = cast("dict[str, object]", fact)
    flaws = [f"unknown key {key!r} in a fact" for key in given if key not in ("name", "ask", "answers")]
    flaws += [
        f"{key} of a fact must be a text that is not empty" for key in ("name", "ask") if not _is_text(given.get(key))
    ]
    answers = given.get("answers")
    if (
        not _is_texts(answers)
        or len(set(cast("list[str]", answers))) < 2
        or _has_duplicates(cast("list[str]", answers))
    ):
        flaws.append("answers of a fact must be two or more different texts")
    name = given.get("name")
    if isinstance(name, str):
        if name in seen:
            flaws.append(f"the fact {name!r} is declared twice")
        seen.add(name)
    return flaws


def _has_duplicates(answers: list[str]) -> bool:
    return len(set(answers)) < len(answers)


def _article_from(given: Mapping[str, object], slug: str, language: str, body: str) -> Article:
    def text(key: str) -> str | None:
        return cast("str | None", given.get(key))

    def texts(key: str) -> tuple[str, ...]:
        return tuple(cast("list[str]", given.get(key, [])))

    def day(key: str) -> date | None:
        return cast("date | None", given.get(key))

    return Article(
        slug=slug,
        language=language,
        title=cast("str", given["title"]),
        asked_as=texts("asked_as"),
        not_asked_as=texts("not_asked_as"),
        tags=texts("tags"),
        service=text("service"),
        owner=text("owner"),
        verified=day("verified"),
        published=day("published"),
        changed=day("changed"),
        valid_from=day("valid_from"),
        valid_to=day("valid_to"),
        source=text("source"),
        facts=tuple(_fact(fact) for fact in cast("list[dict[str, object]]", given.get("fact", []))),
        body=body,
    )


def _fact(given: dict[str, object]) -> DecisionFact:
    return DecisionFact(
        cast("str", given["name"]), cast("str", given["ask"]), tuple(cast("list[str]", given["answers"]))
    )

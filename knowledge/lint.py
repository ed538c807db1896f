"""What is wrong or doubtful in a knowledge folder, every remark with its file and line."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import cast

from knowledge.additions import differing_parts
from knowledge.article import Article
from knowledge.collisions import Collision, collisions
from knowledge.decision import holes, overlaps
from knowledge.library import Library
from knowledge.search import Search
from knowledge.text_file import FileFault, read_text_file, read_toml_file


class Severity(StrEnum):
    ERROR = "error"
    """It must be mended before the knowledge is taken into use."""
    WARNING = "warning"
    """Somebody should look at it."""


@dataclass(frozen=True, slots=True)
class ArticleRemark:
    """Lines count from 1, 0 is the file as a whole."""

    severity: Severity
    path: Path
    line: int
    message: str


@dataclass(frozen=True, slots=True)
class ArticleRules:
    """What the desk file says about articles. Without a desk file nothing is said."""

    services: Mapping[str, tuple[str, ...]] | None = None
    """Each service, and the languages that it is run in."""
    review_days: int = 365
    """How long an article counts as verified."""


_LINK = re.compile(r"!?\[[^\[\]\n]*\]\(\s*<?([^)>\s]+)")
_OUTSIDE = re.compile(r"[a-z][a-z0-9+.-]*:|#|/", re.IGNORECASE)


def read_article_rules(folder: Path) -> ArticleRules:
    """What `desk.toml` in the folder says about articles; what it says wrongly is not this check's business."""
    try:
        given = read_toml_file(folder / "desk.toml")
    except FileFault:
        return ArticleRules()
    keep, services = given.get("keep", {}), given.get("services", {})
    days = cast("dict[str, object]", keep).get("article_review") if isinstance(keep, dict) else None
    return ArticleRules(
        {name: _languages(service) for name, service in cast("dict[str, object]", services).items()},
        days if isinstance(days, int) else ArticleRules().review_days,
    )


def _languages(service: object) -> tuple[str, ...]:
    languages = cast("dict[str, object]", service).get("languages") if isinstance(service, dict) else None
    return tuple(str(one) for one in cast("list[object]", languages)) if isinstance(languages, list) else ()


def check_library(library: Library, search: Search, desk: ArticleRules, at: date) -> tuple[ArticleRemark, ...]:
    """Everything there is to say about a library, in order of file and line; ages are judged on the day `at`."""
    remarks = [ArticleRemark(Severity.ERROR, fault.path, fault.line, fault.message) for fault in library.faults]
    for article in library.articles:
        here = _ArticlePlace(library, article)
        remarks += _service_remarks(here, desk)
        remarks += _date_remarks(here, desk, at)
        remarks += _table_remarks(here)
        remarks += _link_remarks(here)
        remarks += _word_remarks(here)
    remarks += _missing_translations(library, desk)
    remarks += _learned_remarks(library)
    remarks += _collision_remarks(library, collisions(search, library.articles, at))
    return tuple(sorted(remarks, key=lambda remark: (remark.path, remark.line, remark.message)))


@dataclass(frozen=True, slots=True)
class _ArticlePlace:
    """An article and its place, for remarks about it."""

    library: Library
    article: Article

    def error(self, where: str, message: str) -> ArticleRemark:
        return ArticleRemark(Severity.ERROR, *self._place(where), message)

    def warning(self, where: str, message: str) -> ArticleRemark:
        return ArticleRemark(Severity.WARNING, *self._place(where), message)

    @property
    def path(self) -> Path:
        return self.library.paths[self.article.slug, self.article.language]

    def _place(self, where: str) -> tuple[Path, int]:
        """The first line that holds a text, in the article's file or in that of what was learned about it."""
        learned = self.library.learned.get((self.article.slug, self.article.language))
        for path in (self.path, learned) if learned else (self.path,):
            lines = enumerate(read_text_file(path).splitlines(), 1)
            if found := next((number for number, line in lines if where in line), None):
                return path, found
        return self.path, 1


def _service_remarks(here: _ArticlePlace, desk: ArticleRules) -> Iterator[ArticleRemark]:
    service = here.article.service
    if service and desk.services is not None and service not in desk.services:
        yield here.error("service", f"desk.toml knows no service {service!r}")


def _date_remarks(here: _ArticlePlace, desk: ArticleRules, at: date) -> Iterator[ArticleRemark]:
    article = here.article
    if article.valid_to and article.valid_to < at:
        yield here.warning("valid_to", f"it has not answered since {article.valid_to}")
    if article.verified and article.verified > at:
        yield here.warning("verified", f"it was verified on a day to come, {article.verified}")
    if article.verified and (at - article.verified).days > desk.review_days:
        yield here.warning("verified", f"it was last verified on {article.verified}, over {desk.review_days} days ago")


def _table_remarks(here: _ArticlePlace) -> Iterator[ArticleRemark]:
    article, rows = here.article, here.article.rows
    for given in holes(article.facts, rows) if article.facts else ():
        yield here.error("|", f"the table says nothing about {_combination(article, given)}; write ? if nobody knows")
    for given in overlaps(article.facts, rows) if article.facts else ():
        yield here.error("|", f"the table has more than one row for {_combination(article, given)}")


def _combination(article: Article, given: tuple[str, ...]) -> str:
    return ", ".join(f"{fact.name} = {answer}" for fact, answer in zip(article.facts, given, strict=True))


def _link_remarks(here: _ArticlePlace) -> Iterator[ArticleRemark]:
    for target in dict.fromkeys(cast("list[str]", _LINK.findall(here.article.body))):
        if not _OUTSIDE.match(target) and not _leads_somewhere(here, target.partition("#")[0]):
            yield here.error(f"]({target}", f"the link {target} leads nowhere")


def _leads_somewhere(here: _ArticlePlace, target: str) -> bool:
    if here.library.languages_of(target.rpartition("/")[2].removesuffix(".md")):
        return True
    return (here.path.parent / target).is_file()


def _word_remarks(here: _ArticlePlace) -> Iterator[ArticleRemark]:
    article = here.article
    if not article.body.strip():
        yield here.warning("title", "it has no answer")
    said = [wording.strip().casefold() for wording in article.wordings]
    for wording in dict.fromkeys(wording for wording in said if said.count(wording) > 1):
        yield here.warning("asked_as", f"it is asked twice as {wording!r}")


def _missing_translations(library: Library, desk: ArticleRules) -> Iterator[ArticleRemark]:
    everywhere = {article.language for article in library.articles}
    for slug in dict.fromkeys(article.slug for article in library.articles):
        languages = library.languages_of(slug)
        for version in (library.get(slug, language) for language in languages[:1]):
            if version:
                missing = sorted(_wanted(version, everywhere, desk) - {*languages})
                if missing:
                    yield _ArticlePlace(library, version).warning("title", f"it is not there in {', '.join(missing)}")
        yield from _differing_facts(library, slug, languages)


def _learned_remarks(library: Library) -> Iterator[ArticleRemark]:
    for path in library.unused:
        message = "there is no such article: what was learned is not used; has the article another name now?"
        yield ArticleRemark(Severity.WARNING, path, 0, message)
    for one in library.copies:
        parts = ", ".join(differing_parts(one.original, one.copy)) or "nothing but wordings"
        path = library.paths[one.copy.slug, one.copy.language]
        yield ArticleRemark(Severity.WARNING, one.path, 0, f"{path} is shown instead; this copy differs in: {parts}")


def _wanted(article: Article, everywhere: set[str], desk: ArticleRules) -> set[str]:
    """The languages an article should have: its service's, else all there are."""
    return {*(desk.services or {}).get(article.service or "", everywhere)} & everywhere


def _differing_facts(library: Library, slug: str, languages: Iterable[str]) -> Iterator[ArticleRemark]:
    versions = [article for language in languages if (article := library.get(slug, language))]
    for other in versions[1:]:
        if [len(fact.answers) for fact in other.facts] != [len(fact.answers) for fact in versions[0].facts]:
            message = f"it asks for other facts than the same article in {versions[0].language}"
            yield _ArticlePlace(library, other).warning("title", message)


def _collision_remarks(library: Library, found: Iterable[Collision]) -> Iterator[ArticleRemark]:
    for collision in found:
        here = _ArticlePlace(library, collision.article)
        rival = f"{collision.rival.language}/{collision.rival.slug} ({collision.rival_wording!r})"
        if collision.same:
            yield here.error(collision.wording, f"{collision.wording!r} is also a wording of {rival}")
        else:
            parting = ", ".join(collision.parting) or "nothing"
            message = f"{collision.wording!r} is nearly answered by {rival} too; what parts them: {parting}"
            yield here.warning(collision.wording, message)

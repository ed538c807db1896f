"""The sample knowledge says what its sources say, in every language, in its own words and without anybody's name."""

import hashlib
import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.language.languages import SPOKEN
from knowledge.article import Article
from knowledge.library import read_library
from knowledge.search import Found, Search

ROOT = Path(__file__).parent.parent
SOURCES = ROOT.parent / "shared" / "sources"
"""The four texts, where they lie beside the repository. They are not part of it."""

LIBRARY = read_library(ROOT / "knowledge")
GIVEN: dict[str, Any] = tomllib.loads((ROOT / "tests" / "facts.toml").read_text(encoding="utf-8"))
SERVICES: dict[str, Any] = tomllib.loads((ROOT / "knowledge" / "desk.toml").read_text(encoding="utf-8"))["services"]
NAMES = frozenset[str](GIVEN["names"])
DECISION = "doceasy-invoices-day-nine"

READ = ("knowledge", "bot", "dialogs", "manifest", "docs", "tests", "benchmarks", "app.py", "README.md", "CHANGELOG.md")
TEXTS = frozenset((".py", ".md", ".toml", ".ftl", ".txt", ".json", ".js", ".cjs", ".html"))


@dataclass(frozen=True)
class Fact:
    says: str
    source: int
    slugs: tuple[str, ...]
    marks: Mapping[str, list[str]]

    @property
    def service(self) -> str:
        return GIVEN["services"][self.source]


FACTS = tuple(
    Fact(given["says"], given["source"], tuple(given["slugs"]), given["marks"])
    for given in GIVEN["fact"]
)  # fmt: skip


def text_of(article: Article) -> str:
    """Title and answer as one reads them: without bold, on one line."""
    return " ".join(f"{article.title} {article.body}".replace("*", "").split()).casefold()


def holds(text: str, mark: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(mark.casefold())}", text) is not None


def stated() -> Iterator[tuple[str, str, str, str]]:
    """Every mark that must stand in an article: what it says, slug, language, mark."""
    for fact in FACTS:
        for slug in fact.slugs:
            for language, marks in fact.marks.items():
                yield from ((fact.says, slug, language, mark) for mark in marks)


# Every fact is told


def test_every_fact_stands_in_its_articles() -> None:
    missing = [
        (says, f"{language}/{slug}.md", mark)
        for says, slug, language, mark in stated()
        if (article := LIBRARY.get(slug, language)) is None or not holds(text_of(article), mark)
    ]
    assert missing == []


def test_a_mark_is_found_where_a_word_begins_and_nowhere_else() -> None:
    assert holds("ungefär varannan vecka", "varannan")
    assert not holds("il 19 marzo", "9 marzo")


def test_every_fact_is_told_in_every_language_of_its_service() -> None:
    wrong = [fact.says for fact in FACTS if list(fact.marks) != SERVICES[fact.service]["languages"]]
    assert wrong == []


def test_a_fact_is_told_by_articles_of_its_service_or_of_none() -> None:
    articles = {article.slug: article for article in LIBRARY.articles}
    wrong = [
        (fact.says, slug)
        for fact in FACTS
        for slug in fact.slugs
        if slug not in articles or articles[slug].service not in (None, fact.service)
    ]
    assert wrong == []


def test_a_fact_is_told_once_and_has_marks() -> None:
    assert [says for says, times in Counter(fact.says for fact in FACTS).items() if times > 1] == []
    assert [fact.says for fact in FACTS if not fact.slugs or not all(fact.marks.values())] == []


def test_every_article_of_a_service_has_a_fact_or_a_reason() -> None:
    told = {slug for fact in FACTS for slug in fact.slugs}
    ours: dict[str, str] = GIVEN["ours"]
    of_services = {article.slug for article in LIBRARY.articles if article.service}
    assert of_services - told - set(ours) == set()
    assert set(ours) - of_services == set(), "a reason for an article that is not there"
    assert set(ours) & told == set(), "a fact and a reason"


def test_what_is_told_elsewhere_says_why() -> None:
    assert all(one["says"] and one["why"] and one["source"] in range(4) for one in GIVEN["elsewhere"])


# Every article is whole


@pytest.mark.parametrize("language", SPOKEN)
def test_a_language_has_thirty_articles(language: str) -> None:
    articles = [article for article in LIBRARY.articles if article.language == language]
    assert len(articles) >= 30
    assert len([article for article in articles if article.service]) >= 20


def test_nothing_was_left_out_for_a_fault() -> None:
    assert LIBRARY.faults == ()


def test_every_article_is_found_by_several_wordings_and_somebody_answers_for_it() -> None:
    bare = [
        f"{article.language}/{article.slug}.md"
        for article in LIBRARY.articles
        if not (len(article.asked_as) >= 2 and len(article.tags) >= 2 and article.owner and article.verified)
    ]
    assert bare == []


def test_the_same_article_belongs_to_the_same_service_everywhere() -> None:
    services: dict[str, set[str | None]] = {}
    for article in LIBRARY.articles:
        services.setdefault(article.slug, set()).add(article.service)
    assert [slug for slug, found in services.items() if len(found) > 1] == []


def test_every_article_is_there_in_every_language_that_needs_it() -> None:
    wrong = [
        article.slug
        for article in LIBRARY.articles
        if set(LIBRARY.languages_of(article.slug)) != languages_for(article.service)
    ]
    assert wrong == []


def languages_for(service: str | None) -> set[str]:
    return set(SERVICES[service]["languages"] if service else SPOKEN)


# Nothing past is shown as still to come

DAY = re.compile(
    r"\b\d{1,2}\.? (?:mar[szc]|okto|octo|otto|augu|agos|loka|maalis|elok)|\b(?:March|October|August) \d", re.IGNORECASE
)
STILL_OPEN = {
    "en": re.compile(r"\b(?:will|shall|tomorrow|today|next (?:week|month)|soon|expects|(?:is|are) expected)\b", re.I),
    "it": re.compile(r"\b(?:\w+(?:rà|ranno|remo)|domani|oggi|prossim\w+|prevede|è previst\w)\b", re.IGNORECASE),
}


def sentences(body: str) -> list[str]:
    return re.split(r"(?<=[.!?])\s+(?=[^a-z])|\n{2,}|\n(?=[|>-])", body)


def dated(article: Article) -> list[str]:
    return [one for one in sentences(article.body) if DAY.search(one)]


def test_a_day_of_the_outage_is_told_as_past() -> None:
    told = [(one, article) for article in LIBRARY.articles for one in dated(article) if article.service == "doceasy"]
    assert len(told) > 40, "the days are not recognised any more"
    assert [one for one, article in told if STILL_OPEN[article.language].search(one)] == []


def test_no_other_article_names_a_day() -> None:
    assert [one for article in LIBRARY.articles if article.service != "doceasy" for one in dated(article)] == []


def test_a_day_shown_as_still_to_come_is_recognised() -> None:
    assert STILL_OPEN["en"].search("The storage will be back on 22 March.")
    assert STILL_OPEN["it"].search("Lo storico tornerà dal 22 marzo.")


# Nobody is told to send an invoice again before both facts are known

POINTER = {"en": "write invoices of 9 March", "it": "scrivimi fatture del 9 marzo"}
SENDING_AGAIN = {
    "en": re.compile(
        r"(?:sen[dt]|upload|go out|processed|transmit)\w*[^.]{0,40}\b(?:again|once more|twice)|resend|duplica fattura",
        re.IGNORECASE,
    ),
    "it": re.compile(
        r"rispedi|reinvi|ricarica|di nuovo|un'altra volta|ripetere l'invio|due volte|duplica fattura", re.I
    ),
}
ABOUT_THAT_DAY = {
    "en": (
        "invoices of 9 March",
        "in lavorazione sdi since 9 march, do I send it again?",
        "doceasy pending since 9 march",
        "sent on the 9th, not in DocEasy but on Fatture e Corrispettivi",
        "sent on the 9th, in DocEasy but not on Fatture e Corrispettivi",
        "duplica fattura for an invoice of the 9th",
    ),
    "it": (
        "fatture del 9 marzo",
        "fattura in lavorazione SdI del 9 marzo, la rimando?",
        "inviate il 9, ci sono su fatture e corrispettivi ma non su DocEasy",
        "inviate il 9, ci sono su DocEasy ma non su fatture e corrispettivi",
        "duplica fattura per quelle del 9",
    ),
}


@pytest.fixture(scope="module")
def search() -> Search:
    return Search.build(LIBRARY.articles, LIBRARY.synonyms)


def test_whoever_speaks_of_sending_again_leads_to_the_two_questions() -> None:
    speak = [
        article
        for article in LIBRARY.articles
        if article.service == "doceasy" and SENDING_AGAIN[article.language].search(text_of(article))
    ]
    assert DECISION in {article.slug for article in speak}, "sending again is not recognised any more"
    alone = [
        f"{article.language}/{article.slug}.md"
        for article in speak
        if not article.facts and POINTER[article.language].casefold() not in text_of(article)
    ]
    assert alone == []


@pytest.mark.parametrize("language", POINTER)
def test_the_decision_asks_both_facts(language: str) -> None:
    decision = LIBRARY.get(DECISION, language)
    assert decision is not None
    assert [fact.name for fact in decision.facts] == ["doceasy", "fec"]


@pytest.mark.parametrize("language", POINTER)
def test_the_words_that_articles_give_lead_to_the_decision(language: str, search: Search) -> None:
    words = POINTER[language].partition(" ")[2]
    found = search.find(words, language, None, date(2026, 11, 19))
    assert isinstance(found, Found)
    assert found.best.article.slug == DECISION


@pytest.mark.parametrize(
    ("language", "question"), [(language, one) for language, asked in ABOUT_THAT_DAY.items() for one in asked]
)
def test_a_question_about_that_day_is_answered_by_no_other_article(
    language: str, question: str, search: Search
) -> None:
    found = search.find(question, language, frozenset({"doceasy"}), date(2026, 11, 19))
    answered = found.best.article.slug if isinstance(found, Found) else DECISION
    assert answered == DECISION


# Nobody's name, number or words


def our_files() -> Iterator[Path]:
    for name in READ:
        top = ROOT / name
        for path in [top] if top.is_file() else sorted(top.rglob("*")):
            if path.suffix in TEXTS and path.is_file() and not {"node_modules", "__pycache__"} & set(path.parts):
                yield path


OURS = {str(path.relative_to(ROOT)): path.read_text(encoding="utf-8") for path in our_files()}


def runs(words: list[str], longest: int) -> Iterator[str]:
    """Every one, two … words that follow each other."""
    for length in range(1, longest + 1):
        yield from (" ".join(words[at : at + length]) for at in range(len(words) - length + 1))


def is_name(words: str) -> bool:
    return hashlib.sha256(words.encode()).hexdigest()[:16] in NAMES


def words_of(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text.casefold())


def test_no_name_of_the_sources_stands_anywhere() -> None:
    where: dict[str, str] = {}
    for path, text in OURS.items():
        where |= dict.fromkeys(runs(words_of(text), 3), path)
    assert {path for words, path in where.items() if is_name(words)} == set()


def test_the_names_are_those_of_the_sources() -> None:
    """Where the texts are at hand; the first names nobody."""
    nameless = [text[:40] for text in source_texts()[1:] if not any(map(is_name, runs(words_of(text), 3)))]
    assert nameless == []


ADDRESS = re.compile(r"[\w.+-]+@((?:[\w-]+\.)+[a-z]{2,})(?![\w.-])", re.IGNORECASE)
PHONE = re.compile(r"(?<![\w.])(?:\d\d \d\d \d\d \d\d|\d{3} \d\d \d{3})(?![\w.])")
"""Eight digits grouped as Norwegians group them."""


def test_every_address_is_an_invented_one() -> None:
    domains = {domain for text in OURS.values() for domain in ADDRESS.findall(text)}
    domains -= {"smba.trafficmanager.net"}  # Teams' own, behind somebody's name, in a test of forged addresses
    invented = re.compile(r"(?:[\w-]+\.)*example(?:\.(?:org|com|net))?", re.IGNORECASE)
    assert {one for one in domains if not invented.fullmatch(one)} == set()


def test_every_phone_number_is_one_that_nobody_has() -> None:
    numbers = {number for text in OURS.values() for number in PHONE.findall(text)}
    assert numbers, "numbers are not recognised any more"
    assert {number for number in numbers if "00 00" not in number} == set()


def source_texts() -> list[str]:
    return [path.read_text(encoding="utf-8") for path in sorted(SOURCES.glob("*.txt"))]


def test_no_number_or_address_of_the_sources_stands_anywhere() -> None:
    """Where the texts are at hand."""
    theirs = {private for text in source_texts() for private in (*joined_numbers(text), *mail_addresses(text))}
    found = {path for path, text in OURS.items() if theirs & {*joined_numbers(text), *mail_addresses(text)}}
    assert found == set()


def joined_numbers(text: str) -> list[str]:
    return re.findall(r"(?<!\d)\d{8}(?!\d)", re.sub(r"(?<=\d) (?=\d)", "", text))


def mail_addresses(text: str) -> list[str]:
    return re.findall(r"[\w.+-]+@[\w.-]+\w", text.casefold())


LONGEST_COPIED = 7
"""Words in a row that may be the same by chance."""


def test_no_sentence_of_the_sources_was_copied() -> None:
    """Where the texts are at hand."""
    theirs = {passage for text in source_texts() for passage in passages(text)}
    told = [(f"{one.language}/{one.slug}.md", " ".join((*one.wordings, one.body))) for one in LIBRARY.articles]
    told += [("facts.toml", fact.says) for fact in FACTS]
    assert [(path, shared) for path, text in told if (shared := theirs & passages(text))] == []


def passages(text: str) -> set[str]:
    words = words_of(text)
    return {" ".join(words[at : at + LONGEST_COPIED + 1]) for at in range(len(words) - LONGEST_COPIED)}


def test_a_copied_passage_is_recognised() -> None:
    copied: Iterable[str] = passages("one two three four five six seven eight")
    assert list(copied) == ["one two three four five six seven eight"]
    assert passages("one two three four five six seven") == set()

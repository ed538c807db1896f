"""What the desk is made of once it stands: settings, words, hours, knowledge; all of it read, none of it changed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from bot.calendar import Hours
from bot.hearing import Hearing
from bot.settings import Desk
from bot.texts import Texts, Words
from knowledge.article import Article
from knowledge.library import Library
from knowledge.search import Outcome, Search


@dataclass(frozen=True, slots=True)
class Knowledge:
    """The articles, and the index made of them."""

    library: Library
    search: Search

    def find(self, question: str, language: str, service: str | None, on: date) -> Outcome:
        services = frozenset({service}) if service else None
        return self.search.find(question, language, services, on)

    def article(self, slug: str, language: str) -> Article | None:
        """The article in that language, else in another it has."""
        languages = (language, *self.library.languages_of(slug))
        found = (self.library.get(slug, one) for one in languages)
        return next((article for article in found if article), None)


@dataclass(frozen=True, slots=True)
class House:
    desk: Desk
    texts: Texts
    hearing: Hearing
    hours: Hours
    knowledge: Knowledge

    def zone(self, organisation: str | None) -> ZoneInfo:
        """The time zone that the organisation's people read times in."""
        known = self.desk.organisations.get(organisation or "")
        return ZoneInfo((known and known.time_zone) or self.desk.time_zone)

    def service_name(self, service: str | None, words: Words) -> str:
        known = self.desk.services.get(service or "")
        return known.called(words.language) if known else words("case-service-none")


def reply_language(
    chosen: str, by_language: Mapping[str, float], last_used: str, locale: str, fallbacks: tuple[str, ...]
) -> str:
    """The language to answer in: the one chosen; else that of the best-matching wording, when it beats the same article
    in the locale's language; else the one last used, the locale's, and the fallbacks. "" is no language.
    """
    best = max(by_language, key=lambda language: by_language[language], default="")
    if best and locale and by_language[best] <= by_language.get(locale, 0.0):
        best = locale
    return next(language for language in (chosen, best, last_used, locale, *fallbacks) if language)

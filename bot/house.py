"""What the desk is made of once it stands: settings, words, hours, knowledge; all of it read, none of it changed."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from bot.calendar import Hours
from bot.hearing import Hearing
from bot.links import NO_LINKS, Links
from bot.secrecy import Secrecy
from bot.settings import Desk
from bot.texts import Texts, Words
from dialogs.flow import Flow
from knowledge.article import Article
from knowledge.library import Library
from knowledge.search import Outcome, Search
from knowledge.search.normal import words


@dataclass(frozen=True, slots=True)
class Knowledge:
    """The articles, and the index made of them."""

    library: Library
    search: Search

    def find(
        self, question: str, language: str, service: str | None, on: date, without: Collection[str] = ()
    ) -> Outcome:
        """What the articles say, without those in `without` (slugs), and those refused in just these words."""
        services = frozenset({service}) if service else None
        said = words(question)
        hits = self.search.rank(question, language, services, on)
        kept = (hit for hit in hits if hit.article.slug not in without)
        return self.search.decide(tuple(hit for hit in kept if said not in map(words, hit.article.not_asked_as)))

    def article(self, slug: str, *wanted: str) -> Article | None:
        """The article in the first of the languages wanted that it has, else in another."""
        languages = (*wanted, *self.library.languages_of(slug))
        found = (self.library.get(slug, one) for one in languages)
        return next((article for article in found if article), None)


@dataclass(frozen=True, slots=True)
class House:
    desk: Desk
    texts: Texts
    hearing: Hearing
    hours: Hours
    knowledge: Knowledge
    flows: Mapping[str, Flow]
    """Guided dialogs, by name."""
    secrecy: Secrecy
    links: Links = NO_LINKS

    def zone(self, organisation: str | None) -> ZoneInfo:
        """The time zone that the organisation's people read times in."""
        known = self.desk.organisations.get(organisation or "")
        return ZoneInfo((known and known.time_zone) or self.desk.time_zone)

    @property
    def offered(self) -> tuple[str, ...]:
        """The guided dialogs that are offered where a question has no answer."""
        return tuple(flow.name for flow in self.flows.values() if flow.offered)

    def region(self, organisation: str | None) -> str:
        """The country that the organisation's people leave out of a telephone number, such as FI; "" when unknown."""
        known = self.desk.organisations.get(organisation or "")
        holidays = (known and known.holidays) or self.desk.hours.holidays
        return holidays.country or ""

    def queue_name(self, queue: str, words: Words) -> str:
        """What people are told a queue is called."""
        known = self.desk.queues.get(queue)
        return known.called(queue, words.language) if known else queue

    def gives_away(self, text: str) -> bool:
        """Whether somebody has written a password: nothing of the text may be kept."""
        services = (name for one in self.desk.services.values() for name in one.name.values())
        names = {word for name in (*services, *self.desk.services) for word in name.casefold().split()}
        return self.secrecy.tells(text, names)

    def service_name(self, service: str | None, words: Words) -> str:
        known = self.desk.services.get(service or "")
        return known.called(words.language) if known else words("case-service-none")

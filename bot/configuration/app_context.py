"""What the desk is made of once it stands: settings, words, hours, knowledge; all of it read, none of it changed."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from zoneinfo import ZoneInfo

from bot.configuration.desk_file import DeskSettings
from bot.configuration.faults import FileComplaint
from bot.configuration.service_hours import ServiceHours
from bot.configuration.signed_links import NO_LINKS, SignedLinks
from bot.language.needed_numbers import NeededNumberWords
from bot.language.phrases import PhraseRecogniser
from bot.language.secret_detection import SecretScanner
from bot.language.texts import Texts, Words, options
from dialogs.flow import Flow
from knowledge.article import Article
from knowledge.library import Library
from knowledge.search import Found, Hit, Search, SearchOutcome
from knowledge.search.calibration import MARGIN
from knowledge.search.normal import folded_words


@dataclass(frozen=True, slots=True)
class Knowledge:
    """The articles, and the index made of them."""

    library: Library
    search: Search
    current_notices: Search | None = None
    """An index of its own of what is going on just now: where that fits, it comes before all articles."""
    past_notices: Search | None = None
    """The same of what is over: told only to those who ask for it, where no article answers."""

    def find(
        self, question: str, language: str, service: str | None, on: date, without: Collection[str] = ()
    ) -> SearchOutcome:
        """What the articles say, without those in `without` (slugs), and those refused in just these words."""
        services = frozenset({service}) if service else None
        said = folded_words(question)
        hits = self.search.rank(question, language, services, on)
        kept = [hit for hit in hits if hit.article.slug not in without]
        kept = [hit for hit in kept if said not in map(folded_words, hit.article.not_asked_as)]
        notice_searches = (self.current_notices, self.past_notices)
        ranked = (search.rank(question, language, services, on) if search else () for search in notice_searches)
        now, then = (next((hit for hit in one if hit.article.slug not in without), None) for one in ranked)
        if now and self._notice_fits(now, kept):
            return Found(now)
        decided = self.search.decide(tuple(kept))
        return Found(then) if then and self._notice_fits(then, kept) and not isinstance(decided, Found) else decided

    def with_notices(self, current: Sequence[Article], past: Sequence[Article] = ()) -> "Knowledge":
        """The same knowledge, and these articles of what is going on just now, and of what is over."""
        library = replace(self.library, articles=(*self.library.articles, *current, *past))
        now, then = (Search.build(some, library.synonyms) if some else None for some in (current, past))
        return Knowledge(library, self.search, now, then)

    def article(self, slug: str, *wanted: str) -> Article | None:
        """The article in the first of the languages wanted that it has, else in another."""
        languages = (*wanted, *self.library.languages_of(slug))
        found = (self.library.get(slug, one) for one in languages)
        return next((article for article in found if article), None)

    def _notice_fits(self, now: Hit, others: Sequence[Hit]) -> bool:
        """Whether what is going on was asked for: sure by itself, and nothing else fits clearly better."""
        better = bool(others) and others[0].score > now.score + MARGIN
        sure = now.score >= max(self.search.thresholds.sure, _SURE) and now.covered >= _COVERED
        return not better and (now.verbatim or sure)


_SURE, _COVERED = 0.6, 0.7
"""How well what is going on must fit, and how much of the question it must cover. Its index is small, and tells little
of how usual a word is; on the questions in tests/knowledge/questions it answers none that is not about it.
"""


@dataclass(frozen=True, slots=True)
class AppContext:
    desk: DeskSettings
    texts: Texts
    phrases: PhraseRecogniser
    hours: ServiceHours
    knowledge: Knowledge
    flows: Mapping[str, Flow]
    """Guided dialogs, by name."""
    secret_scanner: SecretScanner
    links: SignedLinks = NO_LINKS
    home_tenant: str = ""
    """The desk's own tenant: LOTSEN_TENANT, or that of the terminal where no Microsoft account is used."""
    complaints: tuple[FileComplaint, ...] = ()
    """What is wrong with the files as they are now."""

    def zone(self, organisation: str | None) -> ZoneInfo:
        """The time zone that the organisation's people read times in."""
        known = self.desk.organisations.get(organisation or "")
        return ZoneInfo((known and known.time_zone) or self.desk.time_zone)

    @property
    def on_status_page(self) -> tuple[str, ...]:
        """The services that the status page tells of; none where there is no such page."""
        page = self.desk.status_page
        return (tuple(self.desk.services) if page.services is None else page.services) if page.on else ()

    def status_link(self, service: str, language: str) -> str:
        """The status page of that service, or with "" of all; "" where people cannot get to it."""
        shown = service in self.on_status_page if service else self.desk.status_page.on
        return self.links.to_status(service, language) if shown else ""

    @property
    def offered(self) -> tuple[str, ...]:
        """The guided dialogs that are offered where a question has no answer."""
        return tuple(flow.name for flow in self.flows.values() if flow.offered)

    def knows_tenant(self, tenant: str) -> bool:
        """Whether people of that tenant are the desk's own, or of an organisation in desk.toml."""
        listed = (tenant in one.tenants for one in self.desk.organisations.values())
        return bool(tenant) and (tenant == self.home_tenant or any(listed))

    def region(self, organisation: str | None) -> str:
        """The country that the organisation's people leave out of a telephone number, such as FI; "" when unknown."""
        known = self.desk.organisations.get(organisation or "")
        holidays = (known and known.holidays) or self.desk.hours.holidays
        return holidays.country or ""

    def queue_name(self, queue: str, words: Words) -> str:
        """What people are told a queue is called."""
        known = self.desk.queues.get(queue)
        return known.called(queue, words.language) if known else queue

    def text_with_needed_number(self, text: str) -> str | None:
        """The text without the words, in any language, that say that support needs the number in it; None where it
        does not begin with them, or with a command and its number and them.
        """
        languages = (
            NeededNumberWords(options(words("national-id-needed")), frozenset(options(words("national-id-unneeded"))))
            for words in self.texts
        )
        found = (said.taken_off(text, self.phrases.is_numbered_command) for said in languages)
        return next((rest for rest in found if rest is not None), None)

    def contains_secret(self, text: str) -> bool:
        """Whether somebody has written a password: nothing of the text may be kept."""
        services = (name for one in self.desk.services.values() for name in one.name.values())
        names = {word for name in (*services, *self.desk.services) for word in name.casefold().split()}
        return self.secret_scanner.contains_secret(text, names)

    def service_name(self, service: str | None, words: Words) -> str:
        known = self.desk.services.get(service or "")
        return known.called(words.language) if known else words("case-service-none")

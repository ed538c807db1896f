"""A turn in its setting: who, where, in which words, and everything that is known and kept."""

from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from bot.configuration.app_context import AppContext
from bot.language.detection import reply_language
from bot.language.languages import spoken_language
from bot.language.phone_numbers import DIALLED
from bot.language.phrases import RecognisedPhrase
from bot.language.texts import Words
from bot.model.dialog_session import Dialog
from bot.model.notice import Notice
from bot.model.question import Question, Talk
from bot.store import Store
from bot.turn import Outcome, Person, PlaceKind, Say, Text, Turn
from knowledge.article import Article


@dataclass(frozen=True, slots=True)
class TurnContext:
    turn: Turn
    person: Person
    store: Store
    app: AppContext
    words: Words

    @property
    def service(self) -> str | None:
        """The service this place is about; under a notice, the notice's."""
        return (self.notice and self.notice.service) or self.store.places.service(self.turn.place.id)

    @property
    def notice(self) -> Notice | None:
        """The notice whose card begins the thread that the turn is in."""
        _, _, root = self.turn.thread.partition(";messageid=")
        name = self.store.outbox.name_at(self.turn.place.id, root) if root else None
        number = name.split(":")[1] if name and name.startswith("notice:") else ""
        return self.store.notices.get(int(number)) if number.isdecimal() else None

    @property
    def organisation(self) -> str | None:
        told = self.store.people.remembered(self.person.id)
        return self.app.desk.organisation_of(self.turn.place.tenant, told)

    @property
    def zone(self) -> ZoneInfo:
        return self.app.zone(self.organisation)

    def phone_region(self, organisation: str) -> str:
        """The country whose telephone numbers are meant: the organisation's, else the one that speaks the language."""
        if organisation in self.app.desk.organisations:
            return self.app.region(organisation) or DIALLED.get(self.words.language, "FI")
        return DIALLED.get(self.words.language) or self.app.region(None) or "FI"

    @property
    def is_agent(self) -> bool:
        desk = self.app.desk
        listed = self.person.id in desk.agents
        return listed or bool(desk.agents_team and self.store.people.in_team(desk.agents_team, self.person.id))

    @property
    def is_private(self) -> bool:
        """Whether nobody else reads along."""
        return self.turn.place.kind is PlaceKind.PERSONAL

    @property
    def talk(self) -> Talk | None:
        """What is waited for from this person here."""
        return self.store.questions.talk(self.turn.thread, self.person.id, self.turn.at)

    @property
    def awaited_question(self) -> Question | None:
        """The question that the talk waits to go on about."""
        talk = self.talk
        return self.store.questions.get(talk.question) if talk and talk.question else None

    @property
    def chose_language(self) -> bool:
        return bool(self.store.people.languages(self.person.id)[0])

    def article(self, question: Question, slug: str) -> Article | None:
        """The article in the answer's language, else in the question's."""
        return self.app.knowledge.article(slug, self.words.language, question.asked_in)

    def in_language(self, language: str) -> "TurnContext":
        return replace(self, words=self.app.texts[language])


@dataclass(frozen=True, slots=True)
class Message:
    """What somebody wrote, what it was recognised as, and what was waited for when they did."""

    text: str
    phrase: RecognisedPhrase | None
    talk: Talk | None
    dialog: Dialog | None


def turn_context(turn: Turn, person: Person, store: Store, app: AppContext) -> TurnContext:
    """The context in the language that goes without asking."""
    desk = app.desk
    chosen, last_used = store.people.languages(person.id)
    service = desk.services.get(store.places.service(turn.place.id) or "")
    told = store.people.remembered(person.id)
    organisation = desk.organisations.get(desk.organisation_of(turn.place.tenant, told) or "")
    usual = (
        last_used,
        spoken_language(turn.locale),
        service.languages[0] if service else "",
        (organisation and organisation.language) or "",
        desk.language,
    )
    language = reply_language(chosen, {}, {}, usual)
    return TurnContext(turn, person, store, app, app.texts[language])


def say(text: str) -> Outcome:
    """Words, said where the turn came from."""
    return Outcome((Say(Text(text)),))


def as_post(outcome: Outcome) -> Outcome:
    """What only a presser would be told, said in the thread, as nobody pressed anything."""
    if not outcome.notice:
        return outcome
    return Outcome((Say(Text(outcome.notice)), *outcome.replies))

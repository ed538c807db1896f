"""A turn in its setting: who, where, in which words, and everything that is known and kept."""

from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from bot.configuration.app_context import AppContext
from bot.language.detection import reply_language
from bot.language.languages import spoken_language
from bot.language.phone_numbers import country_of
from bot.language.phrases import RecognisedPhrase
from bot.language.texts import Words
from bot.model.dialog_session import Dialog
from bot.model.notice import Notice
from bot.model.place import PlaceKind
from bot.model.post import PostSubject
from bot.model.question import Question, Talk
from bot.model.setting import Setting
from bot.store import Store
from bot.turn import Outcome, Person, Say, Text, Turn
from knowledge.article import Article


@dataclass(frozen=True, slots=True)
class TurnContext:
    turn: Turn
    person: Person
    store: Store
    app: AppContext
    words: Words
    kept: "KeptSetting"

    @property
    def setting(self) -> Setting:
        """What is kept of the place and the person."""
        return self.kept.get()

    @property
    def service(self) -> str | None:
        """The service this place is about; under a notice, the notice's."""
        return (self.notice and self.notice.service) or self.setting.service

    @property
    def notice(self) -> Notice | None:
        """The notice whose card begins the thread that the turn is in."""
        _, _, root = self.turn.thread.partition(";messageid=")
        post = self.store.posts.at(self.turn.place.id, root) if root else None
        of_notice = post and post.kind.subject is PostSubject.NOTICE
        return self.store.notices.get(post.number) if post and of_notice else None

    @property
    def organisation(self) -> str | None:
        return self.app.desk.organisation_of(self.turn.place.tenant, self.setting.told)

    @property
    def zone(self) -> ZoneInfo:
        return self.app.zone(self.organisation)

    def phone_region(self, organisation: str) -> str:
        """The country whose telephone numbers are meant: the organisation's, else the one that speaks the language."""
        if organisation in self.app.desk.organisations:
            return self.app.region(organisation) or country_of(self.words.language) or "FI"
        return country_of(self.words.language) or self.app.region(None) or "FI"

    @property
    def is_agent(self) -> bool:
        desk = self.app.desk
        listed = self.person.id in desk.agents
        return listed or bool(desk.agents_team and self.setting.in_team)

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
        return talk.about if talk else None

    @property
    def chose_language(self) -> bool:
        return bool(self.setting.chosen_language)

    def article(self, question: Question, slug: str) -> Article | None:
        """The article in the answer's language, else in the question's."""
        return self.app.knowledge.article(slug, self.words.language, question.asked_in)

    def remember_language(self, language: str) -> None:
        """The person has used this language last."""
        if language != self.setting.last_language:
            self.store.people.set_last_language(self.person.id, language)

    def in_language(self, language: str) -> "TurnContext":
        return replace(self, words=self.app.texts[language])


class KeptSetting:
    """What is kept of a turn's place and person: read once, and again only where the turn itself has changed it."""

    def __init__(self, turn: Turn, store: Store, app: AppContext) -> None:
        self._place, self._person = turn.place, turn.person
        self._store = store
        self._team = app.desk.agents_team or ""
        self._read: Setting | None = None
        self._as_of = -1

    def meet(self) -> None:
        """The place and the person are as the turn describes them."""
        self._keep(self._store.settings.meet(self._place, self._person, self._team))

    def get(self) -> Setting:
        if self._read is None or self._as_of != self._store.settings.changes:
            person = self._person.id if self._person else ""
            return self._keep(self._store.settings.get(self._place.id, person, self._team))
        return self._read

    def _keep(self, read: Setting) -> Setting:
        self._read, self._as_of = read, self._store.settings.changes
        return read


@dataclass(frozen=True, slots=True)
class Message:
    """What somebody wrote, what it was recognised as, and what was waited for when they did."""

    text: str
    phrase: RecognisedPhrase | None
    talk: Talk | None
    dialog: Dialog | None


def turn_context(turn: Turn, person: Person, store: Store, app: AppContext, kept: KeptSetting) -> TurnContext:
    """The context in the language that goes without asking."""
    desk, setting = app.desk, kept.get()
    service = desk.services.get(setting.service or "")
    organisation = desk.organisations.get(desk.organisation_of(turn.place.tenant, setting.told) or "")
    usual = (
        setting.last_language,
        spoken_language(turn.locale),
        service.languages[0] if service else "",
        (organisation and organisation.language) or "",
        desk.language,
    )
    language = reply_language(setting.chosen_language, {}, {}, usual)
    return TurnContext(turn, person, store, app, app.texts[language], kept)


def say(text: str) -> Outcome:
    """Words, said where the turn came from."""
    return Outcome((Say(Text(text)),))


def as_post(outcome: Outcome) -> Outcome:
    """What only a presser would be told, said in the thread, as nobody pressed anything."""
    if not outcome.notice:
        return outcome
    return Outcome((Say(Text(outcome.notice)), *outcome.replies))

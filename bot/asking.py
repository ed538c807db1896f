"""How a question goes: answered, offered, asked again in other words, or handed over to people."""

import re
from collections.abc import Iterable
from datetime import timedelta

from bot import cards, markdown
from bot import desk as support
from bot.cases import Kind, NewCase
from bot.language import reply_language, spoken_words
from bot.questions import NewQuestion, Question, Step, Talk, Understood
from bot.routing import ToContact, ToQueue, route
from bot.scene import Scene
from bot.settings import SPOKEN, Contact
from bot.turn import Outcome, PlaceKind, Reply, Revise, Say, Text
from knowledge.article import Article
from knowledge.search import Found, Hit, Unknown, Unsure

LONGEST_QUESTION = 512
"""Characters that are looked up; the whole text is carried along."""
STILL_TALKING = timedelta(hours=2)
"""So long a new message is more about the question before it. Buttons work for much longer."""

_NUMBER = re.compile(r"\W*(?:[^\W\d_]{1,7}\W*)?(\d{1,3})\W*")
"""A number alone, or with one short word before it: "2", "nr 2", "numero 2"."""


def ask(scene: Scene, text: str, rephrases: int | None = None) -> Outcome:
    """Looks the question up, and answers as sure as it is. What was refused before is not shown again."""
    knowledge, on = scene.house.knowledge, scene.turn.at.astimezone(scene.zone).date()
    refused = _refused(scene, rephrases)
    outcome = knowledge.find(text[:LONGEST_QUESTION], scene.words.language, scene.service, on, refused)
    match outcome:
        case Found(best=best):
            scene = _in_language_of(scene, text, best)
            question = _note(scene, text, Understood.FOUND, (best,), rephrases)
            return _answer(scene, question, best.article.slug)
        case Unsure(hits=hits):
            scene = _in_language_of(scene, text, hits[0])
            question = _note(scene, text, Understood.UNSURE, hits, rephrases)
            return _offer(scene, question)
        case Unknown():
            scene = _in_language_of(scene, text, None)
            question = _note(scene, text, Understood.UNKNOWN, (), rephrases)
            return _ask_consent(scene, question, "unknown" if rephrases is None else "unknown-again")


def go_on(scene: Scene, talk: Talk, text: str) -> Outcome | None:
    """What a message means to a talk that waits for it; None where it is simply a new question."""
    if talk.step is Step.MESSAGE:
        scene = _in_language_of(scene, text, None)
        return hand_over(scene, _note(scene, text, Understood.UNKNOWN, (), None))
    question = scene.store.questions.get(talk.question) if talk.question else None
    if question is None:
        return None
    if talk.step is Step.CHOICE:
        return _choose(scene, question, text)
    return ask(scene, text, question.id) if scene.turn.at - talk.since < STILL_TALKING else None


def which(scene: Scene, question: Question) -> Outcome:
    """Asks for the number of what was offered."""
    return Outcome((Say(Text(scene.words("offer-number", count=str(len(_offered(scene, question)))))),))


def pick(scene: Scene, question: Question, slug: str) -> Outcome:
    """The person says which of the offered articles was meant."""
    article = _article(scene, question, slug)
    if article is None or slug not in question.shown:
        return Outcome(notice=scene.words("too-old"))
    chosen = cards.settled(scene.words("offer-chosen", title=article.title))
    if question.chosen == slug:
        return Outcome(shown=chosen)
    scene.store.questions.choose(question.id, slug)
    answered = _answer(scene, question, slug)
    return Outcome((Revise(_offer_name(question), chosen), *answered.replies), shown=chosen)


def refuse(scene: Scene, question: Question) -> Outcome:
    """Nothing shown was right: one try in other words, then people."""
    if question.verdict == "refused":
        return Outcome(notice=scene.words("rephrase"))
    scene.store.questions.judge(question.id, "refused")
    if question.rephrases is None:
        scene.store.questions.wait_for(Step.REPHRASE, question, scene.turn.at)
        again: tuple[Reply, ...] = (Say(Text(scene.words("rephrase"))),)
    else:
        again = _ask_consent(scene, question, "unknown-again").replies
    if question.outcome is not Understood.UNSURE or question.chosen:
        return Outcome(again)
    refused = cards.settled(scene.words("offer-refused"))
    return Outcome((Revise(_offer_name(question), refused), *again), shown=refused)


def helped(scene: Scene, question: Question) -> Outcome:
    scene.store.questions.judge(question.id, "helped")
    scene.store.questions.talk_over(question.thread, question.person)
    return Outcome(notice=scene.words("answer-thanks-for-verdict"))


def cancel(scene: Scene, question: Question) -> Outcome:
    """Nothing is sent: told on the card that asked."""
    scene.store.questions.judge(question.id, "cancelled")
    scene.store.questions.talk_over(question.thread, question.person)
    told = cards.settled(scene.words("consent-cancelled"))
    return Outcome((Revise(_consent_name(question), told),), shown=told)


def hand_over(scene: Scene, question: Question) -> Outcome:
    """The question becomes a case; once only, however often it is sent."""
    store, words = scene.store, scene.words
    if known := store.cases.of_question(question.id):
        return Outcome(notice=words("case-already", number=str(known.number)))
    store.questions.talk_over(question.thread, question.person)
    chain = tuple(store.questions.chain(question))
    service = scene.service or _service_of(scene, chain)
    match route(scene.house.desk, service, Kind.USAGE, scene.organisation):
        case ToContact(contacts=contacts):
            return Outcome((Say(Text(_contacts(scene, service, contacts))),))
        case ToQueue(queue=queue, copies=copies):
            case = store.cases.open(_case(scene, question, chain, queue, service))
            sent = cards.settled(words("consent-sent", number=str(case.number)))
            replies: tuple[Reply, ...] = (
                Revise(_consent_name(question), sent),
                support.receipt(scene, case),
                *support.announce(scene.store, scene.house, case, (queue, *copies), scene.turn.at),
            )
            return Outcome(replies, shown=sent)


def hand_over_latest(scene: Scene) -> Outcome:
    """Somebody wants a person: with what was asked last, or else with what they write next."""
    latest = scene.store.questions.latest(scene.turn.thread, scene.person.id, scene.turn.at)
    if latest and not scene.store.cases.of_question(latest.id):
        return hand_over(scene, latest)
    scene.store.questions.wait_for_message(scene.turn.thread, scene.person.id, scene.turn.at)
    return Outcome((Say(Text(scene.words("person-what"))),))


def reworded(scene: Scene, question: Question, text: str) -> Outcome:
    """The person has edited the message that asked it: what would be sent is what it now says."""
    scene.store.questions.reword(question.id, text)
    now = scene.store.questions.get(question.id) or question
    card = cards.consent(scene.words("unknown"), _texts(scene, now), now, scene.words)
    return Outcome((Revise(_consent_name(question), card),) if question.outcome is Understood.UNKNOWN else ())


def own(scene: Scene, id_: int | None) -> Question | None:
    """The question a button is about, as the presser's own; None where there is none here.

    In a channel everybody sees the buttons. Somebody else's press asks the same question for them, once.
    """
    questions = scene.store.questions
    question = questions.get(id_) if id_ else None
    if question is None or question.thread != scene.turn.thread:
        return None
    if question.person == scene.person.id:
        return question
    known = questions.copy_for(question, scene.person.id)
    return known or questions.copy(question, scene.person.id, scene.words.language, scene.turn.at)


def _refused(scene: Scene, rephrases: int | None) -> frozenset[str]:
    """What the question said before was shown, and was not it."""
    before = scene.store.questions.get(rephrases) if rephrases is not None else None
    chain = scene.store.questions.chain(before) if before else ()
    return frozenset(slug for one in chain if one.verdict == "refused" for slug in one.shown)


def _in_language_of(scene: Scene, text: str, hit: Hit | None) -> Scene:
    """The scene in the language that the question, and the wording it matched, speak for."""
    chosen, _ = scene.store.people.languages(scene.person.id)
    versions = scene.house.knowledge.library.languages_of(hit.article.slug) if hit else ()
    by_language = {one: hit.by_language.get(one, 0.0) for one in versions if one in SPOKEN} if hit else {}
    spoken = spoken_words(text)
    language = reply_language(chosen, spoken, by_language, (scene.words.language,))
    if spoken[language]:
        scene.store.people.spoke(scene.person.id, language)
    return scene.speaking(language)


def _note(scene: Scene, text: str, outcome: Understood, hits: Iterable[Hit], rephrases: int | None) -> Question:
    turn, shown = scene.turn, tuple(hits)
    return scene.store.questions.ask(
        NewQuestion(
            asked=turn.at,
            person=scene.person.id,
            place=turn.place.id,
            thread=turn.thread,
            activity=turn.activity_id,
            language=scene.words.language,
            asked_in=shown[0].article.language if shown else scene.words.language,
            text=text,
            outcome=outcome,
            shown=tuple(hit.article.slug for hit in shown),
            rephrases=rephrases,
        )
    )


def _answer(scene: Scene, question: Question, slug: str) -> Outcome:
    scene.store.questions.talk_over(question.thread, question.person)
    article = _article(scene, question, slug)
    if article is None:
        return _ask_consent(scene, question, "unknown")
    return Outcome((Say(cards.answer(article, question, scene.words)),))


def _offer(scene: Scene, question: Question) -> Outcome:
    scene.store.questions.wait_for(Step.CHOICE, question, scene.turn.at)
    titles = [(article.slug, article.title) for article in _offered(scene, question)]
    return Outcome((Say(cards.offer(titles, question, scene.words), name=_offer_name(question)),))


def _choose(scene: Scene, question: Question, text: str) -> Outcome | None:
    """A typed number or title; None where it is neither."""
    articles = _offered(scene, question)
    if number := _NUMBER.fullmatch(text):
        at = int(number[1])
        return pick(scene, question, articles[at - 1].slug) if 1 <= at <= len(articles) else which(scene, question)
    said = text.strip().rstrip("?.").casefold()
    named = next((one for one in articles if one.title.casefold().rstrip("?.") == said), None)
    return pick(scene, question, named.slug) if named else None


def _offered(scene: Scene, question: Question) -> list[Article]:
    found = (_article(scene, question, slug) for slug in question.shown)
    return [article for article in found if article]


def _article(scene: Scene, question: Question, slug: str) -> Article | None:
    """The article in the answer's language, else in the question's."""
    return scene.house.knowledge.article(slug, scene.words.language, question.asked_in)


def _ask_consent(scene: Scene, question: Question, id_: str) -> Outcome:
    scene.store.questions.wait_for(Step.CONSENT, question, scene.turn.at)
    card = cards.consent(scene.words(id_), _texts(scene, question), question, scene.words)
    return Outcome((Say(card, name=_consent_name(question)),))


def _texts(scene: Scene, question: Question) -> str:
    """Everything that was tried to say, the first first: what will be sent."""
    return "\n".join(dict.fromkeys(one.text for one in reversed(list(scene.store.questions.chain(question)))))


def _service_of(scene: Scene, chain: Iterable[Question]) -> str | None:
    """The service that the articles shown were about, when they agree."""
    shown = (_article(scene, question, slug) for question in chain for slug in question.shown)
    services = {article.service for article in shown if article and article.service}
    return services.pop() if len(services) == 1 else None


def _case(scene: Scene, question: Question, chain: tuple[Question, ...], queue: str, service: str | None) -> NewCase:
    slugs = dict.fromkeys(slug for one in chain for slug in ((one.chosen,) if one.chosen else one.shown))
    shown = (_article(scene, question, slug) for slug in slugs)
    return NewCase(
        kind=Kind.USAGE,
        queue=queue,
        service=service,
        organisation=scene.organisation,
        person=scene.person.id,
        place=scene.turn.place.id,
        thread=scene.turn.thread,
        language=scene.words.language,
        text=_texts(scene, question),
        shown=tuple(article.title for article in shown if article),
        question=question.id,
        opened=scene.turn.at,
        promised=scene.house.hours.due(scene.turn.at),
    )


def _contacts(scene: Scene, service: str | None, contacts: tuple[Contact, ...]) -> str:
    """Who to turn to. Numbers and addresses are personal: they are shown in a private chat only."""
    words = scene.words
    name = scene.house.service_name(service, words)
    if not contacts:
        return words("stop-contact-none", service=name)
    if scene.turn.place.kind is not PlaceKind.PERSONAL:
        return "\n\n".join((words("stop-contact", service=name), words("stop-contact-private")))
    lines = (_contact(scene, contact) for contact in contacts)
    return "\n\n".join((words("stop-contact", service=name), *lines))


def _contact(scene: Scene, contact: Contact) -> str:
    ways = ", ".join(way for way in (contact.phone, contact.mobile, contact.email) if way)
    line = scene.words("contact-line", name=markdown.escape(contact.name), ways=ways)
    if contact.verified is None:
        return line
    return f"{line} ({scene.words('answer-verified', date=scene.words.calendar_date(contact.verified))})"


def _offer_name(question: Question) -> str:
    return f"question:{question.id}:offer"


def _consent_name(question: Question) -> str:
    return f"question:{question.id}:consent"

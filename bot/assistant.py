"""The whole behaviour of the desk: a turn goes in, an outcome comes out."""

import re

from bot import asking, cards, deciding, handing, markdown, teaching
from bot import desk as support
from bot.hearing import COMMANDS, Heard, Intent
from bot.house import House
from bot.learning import Lesson
from bot.questions import Question, Step, Talk
from bot.scene import Scene, set_scene
from bot.settings import SPOKEN
from bot.store import Store
from bot.turn import (
    Deleted,
    Edited,
    Installed,
    MembersChanged,
    Named,
    Outcome,
    Person,
    PlaceKind,
    Pressed,
    Rated,
    Removed,
    Roster,
    Said,
    Say,
    Text,
    Turn,
)


class Assistant:
    def __init__(self, house: House) -> None:
        self.house = house

    def hear(self, turn: Turn, store: Store) -> Outcome:
        """What the desk does and says because of this turn. Runs inside the turn's transaction."""
        store.places.seen(turn.place)
        match turn.event:
            case Installed():
                return self._welcome(turn, store)
            case Removed():
                store.places.removed(turn.place.id, turn.at)
                store.outbox.cancel_place(turn.place.id, turn.at)
                return Outcome()
            case MembersChanged():
                return Outcome((Roster(turn.place.id),) if turn.place.team == self.house.desk.agents_team else ())
            case Named():
                return Outcome()
            case Said() | Pressed() | Rated() | Edited() | Deleted():
                return self._person_did(turn, store, turn.event) if turn.person else Outcome()

    def _person_did(self, turn: Turn, store: Store, event: Said | Pressed | Rated | Edited | Deleted) -> Outcome:
        person = turn.person or _NOBODY
        store.people.met(person, turn.place.tenant)
        scene = set_scene(turn, person, store, self.house)
        match event:
            case Said(text=text):
                return _said(scene, text)
            case Pressed():
                return _pressed(scene, event)
            case Rated():
                return _rated(scene, event)
            case Edited(text=text):
                return _changed(scene, "edited", text)
            case Deleted():
                return _changed(scene, "deleted", "")

    def _welcome(self, turn: Turn, store: Store) -> Outcome:
        """Once a place, and to nobody in private."""
        if not store.places.welcome(turn.place.id, turn.at):
            return Outcome()
        scene = set_scene(turn, turn.person or _NOBODY, store, self.house)
        kind = "personal" if turn.place.kind is PlaceKind.PERSONAL else "channel"
        return _say(scene.words(f"welcome-{kind}", desk=self.house.desk.name))


_LESSON = re.compile(r"[0-9a-f]{6}")
_NOBODY = Person("", "", "")
"""Who is meant where Teams does not say who did something."""


def _said(scene: Scene, text: str) -> Outcome:
    """Commands and small talk first, then what the talk waits for, then a question."""
    if not any(letter.isalnum() for letter in text):
        return _say(scene.words("empty"))
    talk = scene.store.questions.talk(scene.turn.thread, scene.person.id, scene.turn.at)
    scene = _going_on(scene, talk)
    heard = scene.house.hearing.hear(text, scene.words.language, waiting=talk is not None)
    fact = asking.go_on(scene, talk, text) if talk and talk.step is Step.FACT else None
    outcome = fact or (heard and _command(_in_language_of(scene, heard), heard, talk))
    if outcome is None and scene.house.hearing.only_swears(text):
        outcome = _complaint(scene)
    outcome = outcome or _typed_button(scene, scene.house.hearing.button(text))
    outcome = outcome or (talk and asking.go_on(scene, talk, text))
    if outcome is None and text.strip(" .#").isdecimal():
        return _say(scene.words("nothing-open"))
    return _aloud(outcome or asking.ask_all(scene, text))


def _command(scene: Scene, heard: Heard, talk: Talk | None) -> Outcome | None:
    """What a phrase asks for; None where it only looks like a command."""
    match heard.intent:
        case Intent.HELP:
            agent, personal = scene.is_agent, scene.turn.place.kind is PlaceKind.PERSONAL
            return Outcome((Say(cards.help_card(scene.house.desk.name, scene.words, agent=agent, personal=personal)),))
        case Intent.HELLO:
            return _say(scene.words("hello"))
        case Intent.THANKS:
            return _say(scene.words("thanks"))
        case Intent.WHOAMI:
            return _whoami(scene)
        case Intent.PERSON:
            return handing.hand_over_latest(scene)
        case Intent.NONE | Intent.HELPED | Intent.SEND | Intent.CANCEL:
            return _reply_to_what_was_shown(scene, heard.intent, talk)
        case Intent.LANGUAGE:
            return _choose_language(scene, heard.argument)
        case Intent.TAKE:
            return _take(scene, heard.argument)
        case Intent.ANSWER:
            return _answer(scene, heard.argument)
        case Intent.BIND_QUEUE:
            return support.bind_queue(scene, heard.argument) if scene.is_agent else _agents_only(scene)
        case Intent.SERVICE:
            return _set_service(scene, heard.argument)
        case Intent.DONT_KNOW | Intent.CORRECT:
            return _about_facts(scene, heard, talk)
        case Intent.MEANING:
            return _meaning(scene, talk)
        case Intent.ALL:
            return _contents(scene)
        case Intent.COMPLAINT:
            return _complaint(scene)
        case Intent.LEARN:
            return _lessons(scene) if scene.is_agent else None
        case Intent.APPROVE | Intent.REJECT:
            id_, _, answer = heard.argument.partition(" ")
            return _decide(scene, heard.intent, id_, answer) if scene.is_agent and _LESSON.fullmatch(id_) else None


def _typed_button(scene: Scene, id_: str) -> Outcome | None:
    """The words of a button, typed: what it would have done to the question asked last."""
    question = scene.store.questions.last(scene.turn.thread, scene.person.id, scene.turn.at) if id_ else None
    if question is None:
        return None
    if id_ == "why-person":
        return handing.hand_over(scene, question)
    if id_ == "answer-show":
        return asking.pick(scene, question, question.presented[0]) if question.presented else None
    return asking.because(scene, question, id_.removeprefix("why-")) if question.refused else None


def _reply_to_what_was_shown(scene: Scene, intent: Intent, talk: Talk | None) -> Outcome:
    questions = scene.store.questions
    waiting = questions.get(talk.question) if talk and talk.question else None
    question = _latest(scene, talk)
    if intent is Intent.CANCEL:
        questions.talk_over(scene.turn.thread, scene.person.id)
    match intent:
        case Intent.SEND if waiting and talk and talk.step is Step.CHOICE:
            return asking.which(scene, waiting)
        case Intent.CANCEL if waiting and talk and talk.step is Step.CHOICE:
            return asking.refuse(scene, waiting)
        case Intent.CANCEL:
            if waiting:
                questions.judge(waiting.id, "cancelled")
            return _say(scene.words("consent-cancelled"))
        case Intent.NONE if question:
            return asking.refuse(scene, question)
        case Intent.HELPED if question:
            return asking.helped(scene, question)
        case Intent.SEND if waiting and talk and talk.step is Step.CONSENT:
            return handing.hand_over(scene, waiting)
        case _:
            return _say(scene.words("nothing-open"))


def _about_facts(scene: Scene, heard: Heard, talk: Talk | None) -> Outcome | None:
    """ "I don't know" and "no, I meant …" while, or after, the facts of a decision article were asked."""
    question = _latest(scene, talk)
    if question is None:
        return None
    if heard.intent is Intent.CORRECT:
        return deciding.corrected(scene, question, heard.argument)
    match talk.step if talk else None:
        case Step.FACT:
            return deciding.unsure(scene, question)
        case Step.CHOICE:
            return asking.which(scene, question)
        case _:
            return _say(scene.words("nothing-open"))


def _meaning(scene: Scene, talk: Talk | None) -> Outcome | None:
    """ "What did you mean?": how the desk understood what was asked last."""
    waiting = scene.store.questions.get(talk.question) if talk and talk.question else None
    question = waiting or scene.store.questions.last(scene.turn.thread, scene.person.id, scene.turn.at)
    if question is None:
        return None
    titles = [article.title for slug in question.presented if (article := scene.article(question, slug))]
    text = markdown.escape(question.text)
    if not titles:
        return _say(scene.words("meaning-unknown", text=text))
    return _say(scene.words("meaning-shown", text=text, titles=markdown.escape("; ".join(titles))))


def _contents(scene: Scene) -> Outcome:
    """Everything the desk knows, by title; only what is about this place's service where it has one."""
    language, only = scene.words.language, scene.service
    on = scene.turn.at.astimezone(scene.zone).date()
    shelves: dict[str, list[str]] = {}
    for article in scene.house.knowledge.library.articles:
        if article.language == language and article.in_force(on) and article.service in (None, only or article.service):
            shelves.setdefault(article.service or "", []).append(article.title)
    general = scene.words("contents-general")
    names = {service: scene.house.service_name(service, scene.words) if service else general for service in shelves}
    named = [(names[service], shelves[service]) for service in sorted(shelves)]
    return Outcome((Say(cards.contents(named, scene.words)),))


def _complaint(scene: Scene) -> Outcome:
    """Calm, and a way to a person."""
    latest = scene.store.questions.latest(scene.turn.thread, scene.person.id, scene.turn.at)
    if latest is None or scene.store.cases.of_question(latest.id):
        return _say(scene.words("complaint-nothing"))
    return Outcome((handing.consent_anew(scene, latest, scene.words("complaint")),))


def _latest(scene: Scene, talk: Talk | None) -> Question | None:
    waiting = scene.store.questions.get(talk.question) if talk and talk.question else None
    return waiting or scene.store.questions.latest(scene.turn.thread, scene.person.id, scene.turn.at)


def _choose_language(scene: Scene, wanted: str) -> Outcome | None:
    names = {words(f"language-{code}").casefold(): code for words in scene.house.texts for code in SPOKEN}
    code = names.get(wanted.casefold()) or (wanted.casefold() if wanted.casefold() in SPOKEN else None)
    if code is None:
        return None if " " in wanted else _say(scene.words("language-unknown"))
    scene.store.people.choose_language(scene.person.id, code)
    return _say(scene.house.texts[code]("language-set"))


def _take(scene: Scene, argument: str) -> Outcome | None:
    if argument and not argument.isdecimal():
        return None
    if not scene.is_agent:
        return _agents_only(scene) if argument else None
    case = scene.store.cases.get(_number(argument)) if argument else support.case_at(scene)
    if case is None:
        words = scene.words
        return _say(words("case-unknown", number=argument) if argument else words("case-which"))
    return support.take(scene, case)


def _answer(scene: Scene, argument: str) -> Outcome | None:
    """ "answer 1001 …" anywhere, or "answer …" in the thread of the case's card."""
    numbered = re.match(r"(\d{1,12})[\s:.,]*(.*)", argument, re.DOTALL)
    if not scene.is_agent:
        return _agents_only(scene) if numbered else None
    if numbered and (case := scene.store.cases.get(int(numbered[1]))):
        return support.answer(scene, case, numbered[2])
    if case := support.case_at(scene):
        return support.answer(scene, case, argument)
    return _say(scene.words("case-unknown", number=numbered[1])) if numbered else None


def _set_service(scene: Scene, name: str) -> Outcome | None:
    if not scene.is_agent or not name or " " in name:
        return None
    services = ", ".join(scene.house.desk.services)
    unknown = scene.words("service-unknown", service=markdown.escape(name), services=services)
    return support.set_service(scene, name) or _say(unknown)


def _lessons(scene: Scene) -> Outcome:
    found = teaching.open_lessons(scene.store, scene.house)
    if not found:
        return _say(scene.words("learn-none"))
    titles = {lesson.slug: _title(scene, lesson) for lesson in found}
    return Outcome((Say(cards.lessons(found, titles, scene.words)),))


def _title(scene: Scene, lesson: Lesson) -> str:
    article = scene.house.knowledge.library.get(lesson.slug, lesson.language)
    return article.title if article else ""


def _decide(scene: Scene, intent: str, id_: str, answer: str) -> Outcome:
    words, at, by = scene.words, scene.turn.at, scene.person.id
    try:
        if intent == Intent.REJECT:
            teaching.reject(scene.store, scene.house, id_, by, at)
            return Outcome(notice=words("learn-rejected", id=id_))
        _, publish = teaching.approve(scene.store, scene.house, id_, answer, by, at)
    except teaching.NoSuchLesson:
        return Outcome(notice=words("learn-unknown", id=id_))
    except teaching.NeedsAnswer:
        return Outcome(notice=words("learn-answer-missing", id=id_))
    return Outcome((publish,), notice=words("learn-approved", id=id_))


def _whoami(scene: Scene) -> Outcome:
    words, place = scene.words, scene.turn.place
    lines = [words("whoami", person=markdown.escape(scene.person.id))]
    lines += [words("whoami.place", place=markdown.escape(place.id))]
    lines += [words("whoami.team", team=markdown.escape(place.team))] if place.team else []
    lines += [words("whoami.tenant", tenant=markdown.escape(place.tenant))]
    return _say("\n\n".join(lines))


def _pressed(scene: Scene, press: Pressed) -> Outcome:
    match press.verb:
        case "take" | "answer":
            outcome = _case_press(scene, press)
        case Intent.APPROVE | Intent.REJECT:
            outcome = _lesson_press(scene, press)
        case _:
            outcome = _question_press(scene, press)
    return outcome if press.waits else _aloud(outcome)


def _case_press(scene: Scene, press: Pressed) -> Outcome:
    if not scene.is_agent:
        return Outcome(notice=scene.words("agents-only"))
    number, text = press.number("case"), press.data.get("text", "")
    case = scene.store.cases.get(number) if number else None
    if case is None or not isinstance(text, str):
        return Outcome(notice=scene.words("too-old"))
    return support.take(scene, case) if press.verb == "take" else support.answer(scene, case, text)


def _lesson_press(scene: Scene, press: Pressed) -> Outcome:
    if not scene.is_agent:
        return Outcome(notice=scene.words("agents-only"))
    id_ = press.data.get("lesson")
    text = press.data.get(cards.lesson_field(str(id_)), "")
    if not isinstance(id_, str) or not isinstance(text, str):
        return Outcome(notice=scene.words("too-old"))
    return _decide(scene, press.verb, id_, text)


def _question_press(scene: Scene, press: Pressed) -> Outcome:
    question = asking.own(scene, press.number("q"))
    if question is None:
        return Outcome(notice=scene.words("too-old"))
    if question.person == scene.person.id and not scene.chose_language:
        scene = scene.speaking(question.language)
    match press.verb:
        case "pick":
            return asking.pick(scene, question, str(press.data.get("slug", "")))
        case "none":
            return asking.refuse(scene, question)
        case "send":
            return handing.hand_over(scene, question)
        case "cancel":
            return handing.cancel(scene, question)
        case "fact":
            return _fact_press(scene, question, press)
        case "unsure":
            return deciding.unsure(scene, question)
        case "again":
            return deciding.corrected(scene, question, "") or Outcome(notice=scene.words("too-old"))
        case "why":
            return asking.because(scene, question, str(press.data.get("reason", "")))
        case "helped":
            return asking.helped(scene, question)
        case _:
            return Outcome(notice=scene.words("too-old"))


def _fact_press(scene: Scene, question: Question, press: Pressed) -> Outcome:
    at = press.data.get("at")
    if type(at) is not int:
        return Outcome(notice=scene.words("too-old"))
    return deciding.told(scene, question, str(press.data.get("fact", "")), at)


def _rated(scene: Scene, rated: Rated) -> Outcome:
    """A thumb under an answer: anybody's who reads it."""
    name = scene.store.outbox.name_at(scene.turn.place.id, rated.on) or ""
    number = name.split(":")[1] if name.startswith("question:") else ""
    question = asking.own(scene, int(number)) if number.isdecimal() else None
    if question is None:
        return Outcome()
    if rated.liked:
        return Outcome(asking.helped(scene, question).replies)
    return asking.disliked(scene if scene.chose_language else scene.speaking(question.language), question)


def _changed(scene: Scene, what: str, text: str) -> Outcome:
    """The message that asked a question, or became a case, has been edited or deleted."""
    question = scene.store.questions.at(scene.turn.place.id, scene.turn.activity_id)
    if question is None or question.person != scene.person.id:
        return Outcome()
    if case := scene.store.cases.of_question(question.id):
        return support.changed(scene, case, what, text)
    return asking.edited(scene, question, text) if what == "edited" else asking.withdrawn(scene, question)


def _in_language_of(scene: Scene, heard: Heard) -> Scene:
    """The scene in the language of the phrase, where the person has not chosen one. A command is a command anywhere."""
    if scene.chose_language or scene.words.language in heard.languages or heard.intent in COMMANDS or not heard.exact:
        return scene
    language = min(heard.languages)
    if len(heard.languages) == 1:
        scene.store.people.spoke(scene.person.id, language)
    return scene.speaking(language)


def _going_on(scene: Scene, talk: Talk | None) -> Scene:
    """The scene in the language in which the talk has been so far."""
    question = scene.store.questions.get(talk.question) if talk and talk.question else None
    return scene if question is None or scene.chose_language else scene.speaking(question.language)


def _number(digits: str) -> int:
    return int(digits[:12])


def _agents_only(scene: Scene) -> Outcome:
    return _say(scene.words("agents-only"))


def _say(text: str) -> Outcome:
    return Outcome((Say(Text(text)),))


def _aloud(outcome: Outcome) -> Outcome:
    """What only a presser would be told, said in the thread, as nobody pressed anything."""
    if not outcome.notice:
        return outcome
    return Outcome((Say(Text(outcome.notice)), *outcome.replies))

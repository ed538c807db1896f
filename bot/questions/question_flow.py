"""How a question goes: looked up, answered, offered, asked again in other words, or handed over to people."""

import re
from collections.abc import Callable, Iterable
from datetime import timedelta

from bot.cards.elements import answered_card
from bot.cases import pictures
from bot.cases.requester import calls
from bot.context import Scene
from bot.model.question import NewQuestion, Question, Step, Talk, Understood
from bot.notices import answers
from bot.people import contact_checks
from bot.questions import decisions, handover, question_cards
from bot.questions.understanding import (
    LONGEST_QUESTION,
    hits_of,
    in_language_of,
    language_asked_in,
    leading_hit,
    outcome_of,
    refused_before,
    slugs,
    understood,
)
from bot.turn import Outcome, Reply, Revise, Say, Text, Withdraw
from knowledge.article import Article
from knowledge.search import Found, Hit
from knowledge.search import Outcome as Understanding

STILL_TALKING = timedelta(hours=2)
"""So long a new message is more about the question before it. Buttons work for much longer."""
MOST_AT_ONCE = 3
"""Questions answered out of one message."""
SHORT = 6
"""Words of a question that may lean on the one before it."""
WHOLE = 4
"""Words, after its "and", of a question that stands on its own all the same."""


_NUMBER = re.compile(r"\W*(?:[^\W\d_]{1,7}\W*)?(\d{1,3})\W*")
"""A number alone, or with one short word before it: "2", "nr 2", "numero 2"."""


def ask_all(scene: Scene, text: str) -> Outcome:
    """A message: one question or several."""
    asked = parts(scene, text)
    if len(asked) == 1:
        return ask(scene, text)
    return Outcome(tuple(reply for part in asked for reply in alone(scene, part).replies))


def parts(scene: Scene, text: str) -> list[str]:
    """The questions in a message, to be answered one by one: several only when at least two can be answered."""
    said = [part.strip() for part in re.findall(r"[^?\n]+\?", text[:LONGEST_QUESTION])]
    if not 2 <= len(said) <= MOST_AT_ONCE:
        return [text]
    found = [understood(scene, part, frozenset()) for part in said]
    best = {one.best.article.slug for one in found if isinstance(one, Found)}
    return said if len(best) >= 2 else [text]


def ask(scene: Scene, text: str, rephrases: int | None = None) -> Outcome:
    """Looks the question up, and answers as sure as it is. What was refused before is not shown again."""
    if rephrases is None and (follow_up := _follow_up(scene, text)):
        return follow_up
    return alone(scene, text, rephrases)


def alone(scene: Scene, text: str, rephrases: int | None = None) -> Outcome:
    """The question as it stands, leaning on nothing."""
    return _reply(scene, text, understood(scene, text, refused_before(scene, rephrases)), rephrases)


def surely(scene: Scene, text: str, useless: Callable[[Article], bool] = lambda _: False) -> Outcome | None:
    """The answer to a question, only where there is a sure one, and one that is of use."""
    found = understood(scene, text, frozenset())
    if not isinstance(found, Found) or useless(found.best.article):
        return None
    return _reply(scene, text, found, None)


def spoken(scene: Scene, text: str) -> Scene:
    """The scene in the language that the message is in, as far as its small words tell."""
    return in_language_of(scene, text, None)


def taken(scene: Scene, text: str) -> Question:
    """A message that somebody took up from its menu, as a question of theirs that has no answer."""
    return _note(scene, text, Understood.UNKNOWN, (), None)


def go_on(scene: Scene, talk: Talk, text: str) -> Outcome | None:
    """What a message means to a talk that waits for it; None where it is simply a new question."""
    if talk.step is Step.DETAILS:
        return contact_checks.told(scene, text)
    if talk.step is Step.PHONE:
        return calls.phone_told(scene, text)
    if talk.step is Step.MESSAGE:
        scene = in_language_of(scene, text, None)
        return handover.hand_over(scene, _note(scene, text, Understood.UNKNOWN, (), None))
    question = scene.store.questions.get(talk.question) if talk.question else None
    if question is None:
        return None
    match talk.step:
        case Step.ERASE:
            return None
        case Step.CHOICE:
            return _choose(scene, question, text)
        case Step.FACT:
            return decisions.understood(scene, question, text)
        case Step.REPHRASE | Step.CONSENT:
            return ask(scene, text, question.id) if scene.turn.at - talk.since < STILL_TALKING else None


def which(scene: Scene, question: Question) -> Outcome:
    """Asks for the number of what was offered."""
    return Outcome((Say(Text(scene.words("offer-number", count=str(len(_offered(scene, question)))))),))


def pick(scene: Scene, question: Question, slug: str) -> Outcome:
    """The person says which of the offered articles was meant, or wants to see a related one."""
    article = scene.article(question, slug)
    if article is None or slug not in question.shown:
        return Outcome(notice=scene.words("too-old"))
    chosen = answered_card(scene.words("offer-chosen", title=article.title))
    if question.outcome is Understood.UNSURE and question.chosen == slug:
        return Outcome(shown=chosen)
    question = scene.store.questions.choose(question, slug)
    answer = _answer(scene, question, article)
    if question.outcome is not Understood.UNSURE:
        return Outcome((answer,))
    return Outcome((Revise(_first_name(question), chosen), answer), shown=chosen)


def refuse(scene: Scene, question: Question) -> Outcome:
    """Nothing shown was right: one try in other words, then people."""
    if question.refused:
        return Outcome(notice=scene.words("rephrase"))
    scene.store.questions.judge(question.id, "refused")
    if question.rephrases is None:
        scene.store.questions.wait_for(Step.REPHRASE, question, scene.turn.at)
        name = f"question:{question.id}:rephrase"
        again: tuple[Reply, ...] = (Say(Text(scene.words("rephrase")), name=name),)
    else:
        again = (handover.consent_anew(scene, question, scene.words("unknown-again")),)
    if question.outcome is not Understood.UNSURE or question.chosen:
        return Outcome(again)
    refused = answered_card(scene.words("offer-refused"))
    return Outcome((Revise(_first_name(question), refused), *again), shown=refused)


def helped(scene: Scene, question: Question) -> Outcome:
    scene.store.questions.judge(question.id, "helped")
    scene.store.questions.talk_over(question.thread, question.person)
    return Outcome(notice=scene.words("answer-thanks-for-verdict"))


def disliked(scene: Scene, question: Question) -> Outcome:
    """Thumbs down: one tap says why, and leads on."""
    if question.refused:
        return Outcome()
    scene.store.questions.judge(question.id, "refused")
    scene.store.questions.wait_for(Step.REPHRASE, question, scene.turn.at)
    return Outcome((Say(question_cards.why(question, scene.words), name=handover.why_name(question)),))


def because(scene: Scene, question: Question, reason: str) -> Outcome:
    """Why the answer was no good: kept for whoever writes the articles."""
    if reason not in question_cards.REASONS:
        return Outcome(notice=scene.words("too-old"))
    scene.store.questions.judge(question.id, f"refused: {reason}")
    told = question_cards.why_told(question, reason, scene.words)
    return Outcome((Revise(handover.why_name(question), told),), shown=told)


def edited(scene: Scene, question: Question, text: str) -> Outcome:
    """The question was edited: it is answered in its first post, and what else it led to is taken back."""
    questions, outbox = scene.store.questions, scene.store.outbox
    before = [handover.retire(scene, name) for name in _posts(scene, question)]
    first = next((name for name in before if outbox.stands(name)), None)
    found = understood(scene, text, refused_before(scene, question.rephrases))
    hits = hits_of(found)
    scene = in_language_of(scene, text, leading_hit(found))
    asked_in = language_asked_in(scene, hits)
    questions.reword(question.id, text, outcome_of(found), slugs(hits), scene.words.language, asked_in)
    said = _first(scene, questions.get(question.id) or question)
    gone = (Withdraw(name) for name in before if name != first)
    if first is None:
        return Outcome((said,))
    outbox.rename(first, said.name)
    return Outcome((*gone, Revise(said.name, said.content, said.rated)))


def withdrawn(scene: Scene, question: Question) -> Outcome:
    """The question was deleted: everything it led to is taken back, and the pictures."""
    talk = scene.store.questions.talk(question.thread, question.person, scene.turn.at)
    if talk and talk.question == question.id:
        scene.store.questions.talk_over(question.thread, question.person)
    scene.store.questions.judge(question.id, "withdrawn")
    gone = scene.store.attachments.drop(one.id for one in scene.store.attachments.of_questions([question.id]))
    return Outcome((*(Withdraw(name) for name in _posts(scene, question)), *pictures.discarded(gone)))


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


def _reply(scene: Scene, text: str, found: Understanding, rephrases: int | None) -> Outcome:
    scene = in_language_of(scene, text, leading_hit(found))
    hits = hits_of(found)
    since = scene.turn.at - STILL_TALKING
    again = isinstance(found, Found) and scene.store.questions.answered(
        scene.turn.thread, scene.person.id, hits[0].article.slug, scene.words.language, since
    )
    question = _note(scene, text, outcome_of(found), hits, rephrases)
    if again and not hits[0].article.facts:
        scene.store.questions.talk_over(question.thread, question.person)
        return Outcome(
            (Say(question_cards.repeated(hits[0].article, question, scene.words), name=_first_name(question)),)
        )
    return Outcome((_first(scene, question),))


def _first(scene: Scene, question: Question) -> Say:
    """The first reply to a question."""
    match question.outcome:
        case Understood.FOUND:
            article = scene.article(question, question.shown[0])
            if article is not None:
                return _answer(scene, question, article)
        case Understood.UNSURE:
            scene.store.questions.wait_for(Step.CHOICE, question, scene.turn.at)
            titles = [(article.slug, article.title) for article in _offered(scene, question)]
            return Say(question_cards.offer(titles, question, scene.words), name=_first_name(question))
        case Understood.UNKNOWN:
            pass
    lead = scene.words("unknown" if question.rephrases is None else "unknown-again")
    return handover.consent(scene, question, lead)


def _answer(scene: Scene, question: Question, article: Article) -> Say:
    if article.facts:
        return decisions.decide(scene, question, article)
    scene.store.questions.talk_over(question.thread, question.person)
    related = [(one.slug, one.title) for one in _related(scene, question, article)]
    card = answers.card(scene, question, article) or question_cards.answer(article, related, question, scene.words)
    first = question.outcome is Understood.FOUND and question.chosen is None
    name = _first_name(question) if first else f"question:{question.id}:shown:{scene.turn.key[:12]}"
    return Say(card, name=name, rated=question.id)


def _related(scene: Scene, question: Question, article: Article) -> Iterable[Article]:
    """What else was near, when the question itself was clear."""
    if question.outcome is not Understood.FOUND or question.chosen is not None:
        return ()
    near = (one for one in _offered(scene, question) if one.service in (article.service, scene.service))
    return [one for one in near if one.slug != article.slug][:2]


def _follow_up(scene: Scene, text: str) -> Outcome | None:
    """A question that leans on the one before it ("and on Saturdays?"): only what belongs to the same service can be
    meant by so few words, and only when it is sure.
    """
    asked = scene.house.hearing.leaning(text)
    if not asked or len(text.split()) > SHORT:
        return None
    last = scene.store.questions.latest(scene.turn.thread, scene.person.id, scene.turn.at)
    article = scene.article(last, last.answered_with) if last and last.answered_with else None
    if last is None or article is None or scene.turn.at - last.asked > STILL_TALKING:
        return None
    found = understood(scene, asked, frozenset())
    if isinstance(found, Found) and (len(asked.split()) >= WHOLE or found.best.article.service == article.service):
        return _reply(scene, text, found, None)
    found = understood(scene, f"{article.title} {asked}", frozenset({article.slug}))
    if isinstance(found, Found) and found.best.article.service == article.service:
        return _reply(scene, text, found, last.id)
    question = _note(scene, text, Understood.UNKNOWN, (), last.id)
    return Outcome((handover.consent(scene, question, scene.words("unknown-follow-up", title=article.title)),))


def _note(scene: Scene, text: str, outcome: Understood, hits: tuple[Hit, ...], rephrases: int | None) -> Question:
    turn = scene.turn
    question = scene.store.questions.ask(
        NewQuestion(
            asked=turn.at,
            person=scene.person.id,
            place=turn.place.id,
            thread=turn.thread,
            activity=turn.activity_id,
            language=scene.words.language,
            asked_in=language_asked_in(scene, hits),
            text=text,
            outcome=outcome,
            shown=slugs(hits),
            rephrases=rephrases,
        )
    )
    scene.store.attachments.give_to_question(pictures.loose(scene), question.id)
    return question


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
    found = (scene.article(question, slug) for slug in question.shown)
    return [article for article in found if article]


def _posts(scene: Scene, question: Question) -> list[str]:
    """Everything the question has led to, in the order it was posted."""
    return scene.store.outbox.names(f"question:{question.id}:")


def _first_name(question: Question) -> str:
    """The post that first answered the question, whatever it is."""
    return (
        handover.consent_name(question) if question.outcome is Understood.UNKNOWN else f"question:{question.id}:first"
    )

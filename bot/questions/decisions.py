"""A decision article's answer: the facts are asked, one row is shown, and none is ever guessed from the wording."""

from dataclasses import replace

from rapidfuzz.distance import OSA

from bot.cards import markdown
from bot.cards.elements import answered_card
from bot.context import Scene
from bot.language.phrases import Heard, Intent
from bot.model.question import Question, Step, Talk
from bot.questions import handover, question_cards
from bot.turn import Outcome, Reply, Revise, Say, Text
from knowledge.article import Article
from knowledge.decision import Fact, row_for
from knowledge.search.normal import words as folded


def decide(scene: Scene, question: Question, article: Article) -> Say:
    """The next fact that is missing, or the row that all of them lead to."""
    missing = _missing(scene, question, article)
    if missing is not None:
        return _ask(scene, question, article, missing)
    known = scene.store.questions.told(question, article.slug)
    answers = {fact.name: fact.answers[known[fact.name]] for fact in article.facts}
    given = [(fact.ask, answers[fact.name]) for fact in article.facts]
    row = row_for(article.facts, article.rows, answers)
    scene.store.questions.talk_over(question.thread, question.person)
    if row is None or row.says is None:
        lead = scene.words("fact-unknown", given=_given(given))
        return handover.consent(scene, question, lead)
    name = f"question:{question.id}:decided"
    handover.retire(scene, name)
    return Say(question_cards.decided(article, row.says, given, question, scene.words), name=name, rated=question.id)


def about(scene: Scene, question: Question, slug: str) -> Question | None:
    """The question as one about the decision article that a button stands under; None where that was never shown."""
    article = scene.article(question, slug) if slug in question.shown else None
    return _answered_with(scene, question, slug) if article and article.facts else None


def told(scene: Scene, question: Question, fact_name: str, at: int) -> Outcome:
    """The person presses, or has typed, the answer number `at` of a fact."""
    article = _article(scene, question)
    fact = next((one for one in article.facts if one.name == fact_name), None) if article else None
    if article is None or fact is None or not 0 <= at < len(fact.answers):
        return Outcome(notice=scene.words("too-old"))
    known = scene.store.questions.told(question, article.slug)
    settled = answered_card(scene.words("fact-told", ask=fact.ask, answer=fact.answers[at]))
    if known.get(fact_name) == at:
        return Outcome(shown=settled)
    scene.store.questions.tell(question, article.slug, fact_name, at, scene.turn.at)
    replies: tuple[Reply, ...] = (Revise(_name(question, fact), settled),)
    return Outcome((*replies, decide(scene, question, article)), shown=settled)


def understood(scene: Scene, question: Question, text: str) -> Outcome | None:
    """A typed answer to the fact that is waited for; None where it is none of its answers."""
    article = _article(scene, question)
    if article is None:
        return None
    missing = _missing(scene, question, article)
    at = _told_as(scene, missing, text) if missing else None
    return told(scene, question, missing.name, at) if missing and at is not None else None


def corrected(scene: Scene, question: Question, said: str) -> Outcome | None:
    """ "No, I meant …": the fact told last is told anew where the words say how, else all of them are asked again."""
    article = _article(scene, question)
    known = scene.store.questions.told(question, article.slug) if article else {}
    if article is None or not known:
        return None
    copy = scene.store.questions.copy(question, scene.person.id, scene.words.language, scene.turn.at)
    again = _answered_with(scene, copy, article.slug)
    scene.store.questions.talk_over(question.thread, question.person)  # what is told anew is not come back to
    last = [fact for fact in article.facts if fact.name in known][-1]
    at = _meant(last, said)
    if at is None or at == known[last.name]:
        scene.store.questions.untell(question, article.slug)
    else:
        scene.store.questions.tell(again, article.slug, last.name, at, scene.turn.at)
    return Outcome((decide(scene, again, article),))


def going_on(scene: Scene, before: Talk | None, outcome: Outcome) -> Outcome:
    """Something else came in between the facts, and is over: the one that is open is waited for again.

    `before` is where the talk stood until then. Where something was said since, the person is reminded.
    """
    questions = scene.store.questions
    here = (scene.turn.thread, scene.person.id, scene.turn.at)
    if before is None or questions.talk(*here) or scene.store.dialogs.open_in(*here):
        return outcome
    interrupted = (before.question if before.step is Step.FACT else None, before.behind)
    for question in filter(None, (questions.get(id_) for id_ in interrupted if id_)):
        if reminder := _reminder(scene, question):
            questions.wait_for(Step.FACT, question, scene.turn.at)
            said = any(isinstance(reply, Say) for reply in outcome.replies)
            return replace(outcome, replies=(*outcome.replies, reminder)) if said else outcome
    return outcome


def unsure(scene: Scene, question: Question) -> Outcome:
    """The person does not know the fact: without it there is no answer, but there are people."""
    return Outcome((handover.consent_anew(scene, question, scene.words("fact-needed")),))


def _ask(scene: Scene, question: Question, article: Article, fact: Fact) -> Say:
    scene.store.questions.wait_for(Step.FACT, question, scene.turn.at)
    return Say(question_cards.fact(article, fact, question, scene.words), name=_name(question, fact))


def _missing(scene: Scene, question: Question, article: Article) -> Fact | None:
    known = scene.store.questions.told(question, article.slug)
    return next((fact for fact in article.facts if fact.name not in known), None)


def _reminder(scene: Scene, question: Question) -> Say | None:
    """The fact that is still open, in a line; None where none is, or nobody asks for it any more."""
    article = _article(scene, question)
    over = question.verdict is not None or scene.store.cases.of_question(question.id)
    missing = _missing(scene, question, article) if article and not over else None
    if article is None or missing is None:
        return None
    title, ask = markdown.escape(article.title), markdown.escape(missing.ask)
    name = f"question:{question.id}:still:{scene.turn.key[:12]}"
    return Say(Text(scene.words("fact-still", title=title, ask=ask)), name=name)


def _article(scene: Scene, question: Question) -> Article | None:
    article = scene.article(question, question.answered_with) if question.answered_with else None
    return article if article and article.facts else None


def _answered_with(scene: Scene, question: Question, slug: str) -> Question:
    """A copy of a question does not know what was chosen in the one it was made of."""
    return question if question.answered_with == slug else scene.store.questions.choose(question, slug)


def _meant(fact: Fact, text: str) -> int | None:
    """Which of the fact's answers the text is, forgiving one slip in a long one; a number counts from one."""
    said = " ".join(folded(text))
    if said.isdecimal() and 1 <= int(said[:3]) <= len(fact.answers):
        return int(said[:3]) - 1
    answers = [" ".join(folded(answer)) for answer in fact.answers]
    slips = [OSA.distance(said, answer) for answer in answers]
    exact = [at for at, slip in enumerate(slips) if slip == 0]
    near = [at for at, slip in enumerate(slips) if slip == 1 and len(answers[at]) >= 5]
    if len(exact) == 1:
        return exact[0]
    contained = [at for at, answer in enumerate(answers) if answer in said.split()]
    return next((found[0] for found in (near, contained) if len(found) == 1), None)


def _told_as(scene: Scene, fact: Fact, text: str) -> int | None:
    """The answer meant, also by a yes or no in another language than the article's."""
    if (at := _meant(fact, text)) is not None:
        return at
    hear, language = scene.house.hearing.hear, scene.words.language
    said = hear(text, language, waiting=True)
    meant = [at for at, answer in enumerate(fact.answers) if said and _same(said, hear(answer, language, waiting=True))]
    return meant[0] if len(meant) == 1 else None


def _same(said: Heard, answer: Heard | None) -> bool:
    """Both a yes, or both a no."""
    return answer is not None and said.intent is answer.intent and said.intent in (Intent.SEND, Intent.CANCEL)


def _given(given: list[tuple[str, str]]) -> str:
    return "; ".join(f"{ask} {answer}" for ask, answer in given)


def _name(question: Question, fact: Fact) -> str:
    return f"question:{question.id}:fact:{fact.name}"

"""A decision article's answer: the facts are asked, one row is shown, and none is ever guessed from the wording."""

from dataclasses import replace

from rapidfuzz.distance import OSA

from bot.cards import markdown
from bot.cards.elements import answered_card
from bot.context import Message, TurnContext
from bot.language.phrases import Intent, RecognisedPhrase
from bot.model.question import Question, Talk, TalkStep
from bot.questions import handover, question_cards
from bot.turn import Outcome, Reply, Revise, Say, Text
from knowledge.article import Article
from knowledge.decision import DecisionFact, row_for
from knowledge.search.normal import folded_words

_SHORT_ANSWER = 4
"""Words of what is an answer with a word or two around it: "yes I do", "no, not there"."""


def decide(context: TurnContext, question: Question, article: Article) -> Say:
    """The next fact that is missing, or the row that all of them lead to."""
    missing = _missing_fact(context, question, article)
    if missing is not None:
        return _ask_fact(context, question, article, missing)
    known = context.store.questions.facts(question, article.slug)
    answers = {fact.name: fact.answers[known[fact.name]] for fact in article.facts}
    given = [(fact.ask, answers[fact.name]) for fact in article.facts]
    row = row_for(article.facts, article.rows, answers)
    context.store.questions.close_talk(question.thread, question.person)
    if row is None or row.says is None:
        lead = context.words("fact-unknown", given=_facts_as_text(given))
        return handover.ask_consent(context, question, lead)
    name = f"question:{question.id}:decided"
    handover.retire(context, name)
    return Say(
        question_cards.decision_card(article, row.says, given, question, context.words), name=name, rated=question.id
    )


def question_about(context: TurnContext, question: Question, slug: str) -> Question | None:
    """The question as one about the decision article that a button stands under; None where that was never shown."""
    article = context.article(question, slug) if slug in question.shown else None
    return _answered_with(context, question, slug) if article and article.facts else None


def answer_fact(context: TurnContext, question: Question, fact_name: str, at: int) -> Outcome:
    """The person presses, or has typed, the answer number `at` of a fact."""
    article = _decision_article(context, question)
    fact = next((one for one in article.facts if one.name == fact_name), None) if article else None
    if article is None or fact is None or not 0 <= at < len(fact.answers):
        return Outcome(notice=context.words("too-old"))
    known = context.store.questions.facts(question, article.slug)
    settled = answered_card(context.words("fact-told", ask=fact.ask, answer=fact.answers[at]))
    if known.get(fact_name) == at:
        return Outcome(shown=settled)
    context.store.questions.set_fact(question, article.slug, fact_name, at, context.turn.at)
    replies: tuple[Reply, ...] = (Revise(_fact_post_name(question, fact), settled),)
    return Outcome((*replies, decide(context, question, article)), shown=settled)


def fact_told(context: TurnContext, message: Message) -> Outcome | None:
    """A typed answer to the fact that is waited for; None where it is none of its answers."""
    question = context.awaited_question
    article = _decision_article(context, question) if question else None
    if question is None or article is None or context.app.phrases.asks_to_stop(message.text):
        return None
    missing = _missing_fact(context, question, article)
    at = _answer_index(context, missing, message.text) if missing else None
    return answer_fact(context, question, missing.name, at) if missing and at is not None else None


def correct_fact(context: TurnContext, question: Question, said: str) -> Outcome | None:
    """ "No, I meant …": the fact told last is told anew where the words say how, else all of them are asked again."""
    article = _decision_article(context, question)
    known = context.store.questions.facts(question, article.slug) if article else {}
    if article is None or not known:
        return None
    copy = context.store.questions.copy(question, context.person.id, context.words.language, context.turn.at)
    again = _answered_with(context, copy, article.slug)
    context.store.questions.close_talk(question.thread, question.person)  # what is told anew is not come back to
    last = [fact for fact in article.facts if fact.name in known][-1]
    at = _meant_answer(last, said)
    if at is None or at == known[last.name]:
        context.store.questions.clear_facts(question, article.slug)
    else:
        context.store.questions.set_fact(again, article.slug, last.name, at, context.turn.at)
    return Outcome((decide(context, again, article),))


def fact_asked_again(context: TurnContext, before: Talk | None, outcome: Outcome) -> Outcome:
    """Something else came in between the facts, and is over: the one that is open is waited for again.

    `before` is where the talk stood until then. Where something was said since, the person is reminded.
    """
    questions = context.store.questions
    here = (context.turn.thread, context.person.id, context.turn.at)
    if before is None or questions.talk(*here) or context.store.dialogs.open_in(*here):
        return outcome
    interrupted = (before.question if before.step is TalkStep.FACT else None, before.suspended_question)
    for question in filter(None, (questions.get(id_) for id_ in interrupted if id_)):
        if reminder := _reminder(context, question):
            questions.open_talk(TalkStep.FACT, question, context.turn.at)
            said = any(isinstance(reply, Say) for reply in outcome.replies)
            return replace(outcome, replies=(*outcome.replies, reminder)) if said else outcome
    return outcome


def fact_unknown(context: TurnContext, question: Question) -> Outcome:
    """The person does not know the fact: without it there is no answer, but there are people."""
    return Outcome((handover.ask_consent_again(context, question, context.words("fact-needed")),))


def _ask_fact(context: TurnContext, question: Question, article: Article, fact: DecisionFact) -> Say:
    context.store.questions.open_talk(TalkStep.FACT, question, context.turn.at)
    return Say(question_cards.fact_card(article, fact, question, context.words), name=_fact_post_name(question, fact))


def _missing_fact(context: TurnContext, question: Question, article: Article) -> DecisionFact | None:
    known = context.store.questions.facts(question, article.slug)
    return next((fact for fact in article.facts if fact.name not in known), None)


def _reminder(context: TurnContext, question: Question) -> Say | None:
    """The fact that is still open, in a line; None where none is, or nobody asks for it any more."""
    article = _decision_article(context, question)
    over = question.verdict is not None or context.store.cases.of_question(question.id)
    missing = _missing_fact(context, question, article) if article and not over else None
    if article is None or missing is None:
        return None
    title, ask = markdown.escape(article.title), markdown.escape(missing.ask)
    name = f"question:{question.id}:still:{context.turn.key[:12]}"
    return Say(Text(context.words("fact-still", title=title, ask=ask)), name=name)


def _decision_article(context: TurnContext, question: Question) -> Article | None:
    article = context.article(question, question.answered_with) if question.answered_with else None
    return article if article and article.facts else None


def _answered_with(context: TurnContext, question: Question, slug: str) -> Question:
    """A copy of a question does not know what was chosen in the one it was made of."""
    return question if question.answered_with == slug else context.store.questions.choose(question, slug)


def _meant_answer(fact: DecisionFact, text: str) -> int | None:
    """Which of the fact's answers the text is, forgiving one slip in a long one; a number counts from one.

    In the middle of a sentence, a "no" may be about anything.
    """
    said = " ".join(folded_words(text))
    if said.isdecimal() and 1 <= int(said[:3]) <= len(fact.answers):
        return int(said[:3]) - 1
    answers = [" ".join(folded_words(answer)) for answer in fact.answers]
    slips = [OSA.distance(said, answer) for answer in answers]
    exact = [at for at, slip in enumerate(slips) if slip == 0]
    near = [at for at, slip in enumerate(slips) if slip == 1 and len(answers[at]) >= 5]
    if len(exact) == 1:
        return exact[0]
    words = said.split()
    ends = (words[0], words[-1]) if 0 < len(words) <= _SHORT_ANSWER else ()
    contained = [at for at, answer in enumerate(answers) if answer in ends]
    return next((found[0] for found in (near, contained) if len(found) == 1), None)


def _answer_index(context: TurnContext, fact: DecisionFact, text: str) -> int | None:
    """The answer meant, also by a yes or no in another language than the article's."""
    if (at := _meant_answer(fact, text)) is not None:
        return at
    hear, language = context.app.phrases.recognise, context.words.language
    said = hear(text, language, waiting=True)
    meant = [
        at
        for at, answer in enumerate(fact.answers)
        if said and _is_same_reply(said, hear(answer, language, waiting=True))
    ]
    return meant[0] if len(meant) == 1 else None


def _is_same_reply(said: RecognisedPhrase, answer: RecognisedPhrase | None) -> bool:
    """Both a yes, or both a no."""
    return answer is not None and said.intent == answer.intent and said.intent in (Intent.SEND, Intent.CANCEL)


def _facts_as_text(given: list[tuple[str, str]]) -> str:
    return "; ".join(f"{ask} {answer}" for ask, answer in given)


def _fact_post_name(question: Question, fact: DecisionFact) -> str:
    return f"question:{question.id}:fact:{fact.name}"

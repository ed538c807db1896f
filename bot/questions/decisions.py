"""A decision article's answer: the facts are asked, one row is shown, and none is ever guessed from the wording."""

from collections.abc import Iterable
from dataclasses import replace

from bot.cards import markdown
from bot.cards.elements import answered_card
from bot.context.turn_context import Message, TurnContext
from bot.language.phrases import Intent
from bot.language.texts import Texts, Words, options
from bot.model.post import Post, PostKind
from bot.model.question import Question, Talk, TalkStep
from bot.questions import handover, question_cards
from bot.turn import Outcome, Reply, Revise, Say, Text
from dialogs.choosing import Choice, answers_at_an_end, is_one_of, only_denies, plain_answer
from knowledge.article import Article
from knowledge.decision import DecisionFact, row_for

_SHORT_ANSWER = 6
"""Words of what is meant as an answer though it is none by itself: "yes, but not all of them"."""
_YES_NO = ("unsure-said-yes", "unsure-said-no")
"""A yes and a no, as they are said to everything that is asked; not the words by which something is sent."""


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
    post = Post(PostKind.QUESTION, question.id, "decided")
    context.store.posts.retire(post)
    return Say(
        question_cards.decision_card(article, row.says, given, question, context.words), post=post, rated=question.id
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
    replies: tuple[Reply, ...] = (Revise(_fact_post(question, fact), settled),)
    return Outcome((*replies, decide(context, question, article)), shown=settled)


def fact_told(context: TurnContext, message: Message) -> Outcome | None:
    """A typed answer to the fact that is waited for, or what may be one, asked back about; None where it is neither."""
    if told := fact_answered(context, message):
        return told
    question, article, missing = _open_fact(context, message)
    if question is None or article is None or missing is None:
        return None
    read = _answer_read(context, article, missing, message.text)
    if _may_answer(context, article, missing, message.text, read):
        return _ask_back(context, question, article, missing)
    return None


def fact_answered(context: TurnContext, message: Message) -> Outcome | None:
    """A plain answer, typed, to the fact that is waited for; None where it is none."""
    question, article, missing = _open_fact(context, message)
    if question is None or article is None or missing is None:
        return None
    read = _answer_read(context, article, missing, message.text)
    if not (read.sure and read.keys):
        return None
    return answer_fact(context, question, missing.name, missing.answers.index(read.keys[0]))


def ask_last(context: TurnContext) -> None:
    """The fact that is waited for stands as what was asked last."""
    talk = context.store.questions.talk(context.turn.thread, context.person.id, context.turn.at)
    if talk and talk.about and talk.step is TalkStep.FACT:
        context.store.questions.open_talk(TalkStep.FACT, talk.about, context.turn.at)


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
    read = _answer_read(context, article, last, said)
    at = last.answers.index(read.keys[0]) if read.sure and read.keys else None
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
    if before is None:
        return outcome
    interrupted = (before.question if before.step is TalkStep.FACT else None, before.suspended_question)
    if not any(interrupted) or questions.talk(*here) or context.store.dialogs.open_in(*here):
        return outcome
    for question in filter(None, (questions.get(id_) for id_ in interrupted if id_)):
        if reminder := _reminder(context, question):
            questions.open_talk(TalkStep.FACT, question, context.turn.at)
            said = any(isinstance(reply, Say) for reply in outcome.replies)
            return replace(outcome, replies=(*outcome.replies, reminder)) if said else outcome
    return outcome


def close_facts(context: TurnContext) -> None:
    """What was asked about goes with the person's report: neither waited for nor come back to."""
    questions, here = context.store.questions, (context.turn.thread, context.person.id)
    talk = questions.talk(*here, context.turn.at)
    if talk is None:
        return
    asked = (talk.question if talk.step is TalkStep.FACT else None, talk.suspended_question)
    for question in filter(None, (questions.get(id_) for id_ in asked if id_)):
        questions.judge(question.id, question.verdict or "reported")
    if talk.step is TalkStep.FACT:
        questions.close_talk(*here)


def fact_unknown(context: TurnContext, question: Question) -> Outcome:
    """The person does not know the fact: without it there is no answer, but there are people."""
    return Outcome((handover.ask_consent_again(context, question, context.words("fact-needed")),))


def _ask_fact(context: TurnContext, question: Question, article: Article, fact: DecisionFact) -> Say:
    context.store.questions.open_talk(TalkStep.FACT, question, context.turn.at)
    return Say(question_cards.fact_card(article, fact, question, context.words), post=_fact_post(question, fact))


def _ask_back(context: TurnContext, question: Question, article: Article, fact: DecisionFact) -> Outcome:
    """The fact once more: what was said may be one of its answers, or its opposite."""
    context.store.posts.retire(_fact_post(question, fact))
    context.store.questions.open_talk(TalkStep.FACT, question, context.turn.at)
    doubt = context.words("fact-which", answers=" / ".join(fact.answers))
    card = question_cards.fact_card(article, fact, question, context.words, doubt)
    return Outcome((Say(card, post=_fact_post(question, fact)),))


def _open_fact(context: TurnContext, message: Message) -> tuple[Question | None, Article | None, DecisionFact | None]:
    """The fact that is waited for, with its question and article; none where the message is to stop."""
    question = message.talk.about if message.talk else None
    article = _decision_article(context, question) if question else None
    if question is None or article is None or context.app.phrases.asks_to_stop(message.text):
        return None, None, None
    return question, article, _missing_fact(context, question, article)


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
    post = Post(PostKind.QUESTION, question.id, "still", context.turn.key[:12])
    return Say(Text(context.words("fact-still", title=title, ask=ask)), post=post)


def _decision_article(context: TurnContext, question: Question) -> Article | None:
    article = context.article(question, question.answered_with) if question.answered_with else None
    return article if article and article.facts else None


def _answered_with(context: TurnContext, question: Question, slug: str) -> Question:
    """A copy of a question does not know what was chosen in the one it was made of."""
    return question if question.answered_with == slug else context.store.questions.choose(question, slug)


def _answer_read(context: TurnContext, article: Article, fact: DecisionFact, text: str) -> Choice:
    """The answer meant; also a yes or no in another language than the article's, where it is all that is said."""
    texts = context.app.texts
    plain = {words.language: _wordings(fact, texts, (words,)) for words in texts}
    found = [
        plain_answer(text, plain[language], language)
        for language in dict.fromkeys((context.words.language, article.language))
    ]
    elsewhere = [key for ways in plain.values() for key, one in ways.items() if is_one_of(text, one)]
    if best := next((one for one in found if one.sure and one.keys), None):
        return best
    if len({*elsewhere}) == 1:
        return Choice((elsewhere[0],), sure=True)
    return next((one for one in found if one.keys or one.denied), Choice())


def _wordings(fact: DecisionFact, texts: Texts, spoken: Iterable[Words]) -> dict[str, tuple[str, ...]]:
    """Each answer with the ways people say it. Only a yes and a no have others than its own words; what asks for
    something to be sent is no answer to a fact.
    """
    found: dict[str, tuple[str, ...]] = {}
    for answer in fact.answers:
        said = next((id_ for id_ in _YES_NO if any(is_one_of(answer, options(words(id_))) for words in texts)), None)
        more = (way for words in spoken for way in options(words(said))) if said else ()
        found[answer] = (answer, *more)
    return found


def _may_answer(context: TurnContext, article: Article, fact: DecisionFact, text: str, read: Choice) -> bool:
    """Whether it is said to the fact, though not plainly. In a long message a "no" may be about anything."""
    if len(text.split()) > _SHORT_ANSWER:
        return False
    phrase = context.app.phrases.recognise(text, context.words.language, waiting=True)
    if phrase:
        return phrase.intent == Intent.SEND
    languages = {context.words.language, article.language}
    texts = context.app.texts
    ends = any(answers_at_an_end(text, _wordings(fact, texts, [texts[one]]), one) for one in languages)
    return (bool(read.keys or read.denied) and ends) or any(only_denies(text, one) for one in languages)


def _facts_as_text(given: list[tuple[str, str]]) -> str:
    return "; ".join(f"{ask} {answer}" for ask, answer in given)


def _fact_post(question: Question, fact: DecisionFact) -> Post:
    return Post(PostKind.QUESTION, question.id, "fact", fact.name)

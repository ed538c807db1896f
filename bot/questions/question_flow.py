"""How a question goes: looked up, answered, offered, asked again in other words, or handed over to people."""

import re
from collections.abc import Callable, Iterable
from datetime import timedelta

from bot.cards.elements import answered_card
from bot.cases import pictures
from bot.context.turn_context import Message, TurnContext, say
from bot.language.texts import options
from bot.model.post import Post, PostKind
from bot.model.question import NewQuestion, Question, QuestionOutcome, TalkStep
from bot.notices import answers
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
from dialogs.doubt import tells_nothing
from knowledge.article import Article
from knowledge.search import Found, Hit, SearchOutcome

STILL_TALKING = timedelta(hours=2)
"""So long a new message is more about the question before it. Buttons work for much longer."""
MOST_AT_ONCE = 3
"""Questions answered out of one message."""
SHORT = 6
"""Words of a question that may lean on the one before it."""
WHOLE = 4
"""Words, after its "and", of a question that stands on its own all the same."""


_REPLIES = ("unsure-said-yes", "unsure-said-no", "heard-send", "heard-cancel", "heard-dont-know")
"""Texts that list how people say yes, no, or that they cannot tell."""
_NUMBER = re.compile(r"\W*(?:[^\W\d_]{1,7}\W*)?(\d{1,3})\W*")
"""A number alone, or with one short word before it: "2", "nr 2", "numero 2"."""


def ask_all(context: TurnContext, text: str) -> Outcome:
    """A message: one question or several."""
    asked = split_questions(context, text)
    if len(asked) == 1:
        return ask(context, text)
    return Outcome(tuple(reply for part in asked for reply in ask_standalone(context, part).replies))


def split_questions(context: TurnContext, text: str) -> list[str]:
    """The questions in a message, to be answered one by one: several only when at least two can be answered."""
    said = [part.strip() for part in re.findall(r"[^?\n]+\?", text[:LONGEST_QUESTION])]
    if not 2 <= len(said) <= MOST_AT_ONCE:
        return [text]
    found = [understood(context, part, frozenset()) for part in said]
    best = {one.best.article.slug for one in found if isinstance(one, Found)}
    return said if len(best) >= 2 else [text]


def ask(context: TurnContext, text: str, rephrases: int | None = None) -> Outcome:
    """Looks the question up, and answers as sure as it is. What was refused before is not shown again."""
    if rephrases is None and (follow_up := _follow_up(context, text)):
        return follow_up
    return ask_standalone(context, text, rephrases)


def ask_standalone(context: TurnContext, text: str, rephrases: int | None = None) -> Outcome:
    """The question as it stands, leaning on nothing."""
    return _outcome_of(context, text, understood(context, text, refused_before(context, rephrases)), rephrases)


def sure_answer(
    context: TurnContext,
    text: str,
    useless: Callable[[Article], bool] = lambda _: False,
    rephrases: int | None = None,
) -> Outcome | None:
    """The answer to a question, only where there is a sure one, and one that is of use."""
    found = understood(context, text, frozenset())
    if not isinstance(found, Found) or useless(found.best.article):
        return None
    return _outcome_of(context, text, found, rephrases)


def in_spoken_language(context: TurnContext, text: str) -> TurnContext:
    """The context in the language that the message is in, as far as its small words tell."""
    return in_language_of(context, text, None)


def keep_question(context: TurnContext, text: str, rephrases: int | None = None) -> Question:
    """A message that is for people, as a question of theirs that has no answer."""
    return _keep_question(context, text, QuestionOutcome.UNKNOWN, (), rephrases)


def send_words(context: TurnContext, message: Message) -> Outcome:
    """What somebody writes who wants a person, and was asked what about; asked again where it does not tell."""
    context = in_language_of(context, message.text, None)
    if _tells_nothing(context, message.text) and not pictures.unlinked_pictures(context):
        context.store.questions.open_message_talk(context.turn.thread, context.person.id, context.turn.at)
        return say(context.words("person-what-again"))
    return handover.hand_over(context, keep_question(context, message.text))


def _tells_nothing(context: TurnContext, text: str) -> bool:
    """Whether it is a yes, a no or a later alone, in any language: people answer the desk rather than what it asks."""
    return any(
        tells_nothing(text, words.language, (one for id_ in _REPLIES for one in options(words(id_))))
        for words in context.app.texts
    )


def choose_offered(context: TurnContext, message: Message) -> Outcome | None:
    """A typed number or title of what was offered; None where it is neither."""
    question = context.awaited_question
    if question is None:
        return None
    articles = _offered_articles(context, question)
    if number := _NUMBER.fullmatch(message.text):
        at = int(number[1])
        return (
            pick_article(context, question, articles[at - 1].slug)
            if 1 <= at <= len(articles)
            else ask_which(context, question)
        )
    said = message.text.strip().rstrip("?.").casefold()
    named = next((one for one in articles if one.title.casefold().rstrip("?.") == said), None)
    return pick_article(context, question, named.slug) if named else None


def say_again(context: TurnContext, message: Message) -> Outcome | None:
    """The question in other words, for a while; later it is simply a new one."""
    question, talk = context.awaited_question, message.talk
    late = talk is None or context.turn.at - talk.since >= STILL_TALKING
    return None if question is None or late else ask(context, message.text, question.id)


def ask_which(context: TurnContext, question: Question) -> Outcome:
    """Asks for the number of what was offered."""
    return Outcome((Say(Text(context.words("offer-number", count=str(len(_offered_articles(context, question)))))),))


def pick_article(context: TurnContext, question: Question, slug: str) -> Outcome:
    """The person says which of the offered articles was meant, or wants to see a related one."""
    article = context.article(question, slug)
    if article is None or slug not in question.shown:
        return Outcome(notice=context.words("too-old"))
    chosen = answered_card(context.words("offer-chosen", title=article.title))
    if question.outcome is QuestionOutcome.UNSURE and question.chosen == slug:
        return Outcome(shown=chosen)
    question = context.store.questions.choose(question, slug)
    answer = _answer_post(context, question, article)
    if question.outcome is not QuestionOutcome.UNSURE:
        return Outcome((answer,))
    return Outcome((Revise(_first_post(question), chosen), answer), shown=chosen)


def refuse_answer(context: TurnContext, question: Question) -> Outcome:
    """Nothing shown was right: one try in other words, then people."""
    if question.refused:
        return Outcome(notice=context.words("rephrase"))
    context.store.questions.judge(question.id, "refused")
    if question.rephrases is None:
        context.store.questions.open_talk(TalkStep.REPHRASE, question, context.turn.at)
        post = Post(PostKind.QUESTION, question.id, "rephrase")
        again: tuple[Reply, ...] = (Say(Text(context.words("rephrase")), post=post),)
    else:
        again = (handover.ask_consent_again(context, question, context.words("unknown-again")),)
    if question.outcome is not QuestionOutcome.UNSURE or question.chosen:
        return Outcome(again)
    refused = answered_card(context.words("offer-refused"))
    return Outcome((Revise(_first_post(question), refused), *again), shown=refused)


def mark_helped(context: TurnContext, question: Question) -> Outcome:
    context.store.questions.judge(question.id, "helped")
    context.store.questions.close_talk(question.thread, question.person)
    return Outcome(notice=context.words("answer-thanks-for-verdict"))


def ask_why(context: TurnContext, question: Question) -> Outcome:
    """Thumbs down: one tap says why, and leads on."""
    if question.refused:
        return Outcome()
    context.store.questions.judge(question.id, "refused")
    context.store.questions.open_talk(TalkStep.REPHRASE, question, context.turn.at)
    return Outcome((Say(question_cards.why_card(question, context.words), post=handover.why_post(question)),))


def record_reason(context: TurnContext, question: Question, reason: str) -> Outcome:
    """Why the answer was no good: kept for whoever writes the articles."""
    if reason not in question_cards.REASONS:
        return Outcome(notice=context.words("too-old"))
    context.store.questions.judge(question.id, f"refused: {reason}")
    told = question_cards.reason_card(question, reason, context.words)
    return Outcome((Revise(handover.why_post(question), told),), shown=told)


def question_edited(context: TurnContext, question: Question, text: str) -> Outcome:
    """The question was edited: it is answered in its first post, and what else it led to is taken back."""
    if question.rephrases is not None and handover.is_problem(context, question):
        return handover.description_edited(context, question, text)
    questions, posts = context.store.questions, context.store.posts
    before = [posts.retire(post) for post in posts.of(PostKind.QUESTION, question.id)]
    first = next((post for post in before if posts.stands(post)), None)
    found = understood(context, text, refused_before(context, question.rephrases))
    hits = hits_of(found)
    context = in_language_of(context, text, leading_hit(found))
    asked_in = language_asked_in(context, hits)
    questions.reword(question.id, text, outcome_of(found), slugs(hits), context.words.language, asked_in)
    said = _first_reply(context, questions.get(question.id) or question)
    gone = (Withdraw(post) for post in before if post != first)
    if first is None or said.post is None:
        return Outcome((said,))
    posts.rename(first, said.post)
    return Outcome((*gone, Revise(said.post, said.content, said.rated)))


def question_deleted(context: TurnContext, question: Question) -> Outcome:
    """The question was deleted: everything it led to is taken back, and the pictures."""
    talk = context.store.questions.talk(question.thread, question.person, context.turn.at)
    if talk and talk.question == question.id:
        context.store.questions.close_talk(question.thread, question.person)
    context.store.questions.judge(question.id, "withdrawn")
    gone = context.store.attachments.drop(one.id for one in context.store.attachments.of_questions([question.id]))
    led_to = context.store.posts.of(PostKind.QUESTION, question.id)
    return Outcome((*(Withdraw(post) for post in led_to), *pictures.discards(gone)))


def own_question(context: TurnContext, id_: int | None) -> Question | None:
    """The question a button is about, as the presser's own; None where there is none here.

    In a channel everybody sees the buttons. Somebody else's press asks the same question for them, once.
    """
    questions = context.store.questions
    question = questions.get(id_) if id_ else None
    if question is None or question.thread != context.turn.thread:
        return None
    if question.person == context.person.id:
        return question
    known = questions.copy_for(question, context.person.id)
    return known or questions.copy(question, context.person.id, context.words.language, context.turn.at)


def _outcome_of(context: TurnContext, text: str, found: SearchOutcome, rephrases: int | None) -> Outcome:
    context = in_language_of(context, text, leading_hit(found))
    hits = hits_of(found)
    since = context.turn.at - STILL_TALKING
    again = isinstance(found, Found) and context.store.questions.answered(
        context.turn.thread, context.person.id, hits[0].article.slug, context.words.language, since
    )
    question = _keep_question(context, text, outcome_of(found), hits, rephrases)
    if again and not hits[0].article.facts:
        context.store.questions.close_talk(question.thread, question.person)
        return Outcome(
            (Say(question_cards.repeated_card(hits[0].article, question, context.words), post=_first_post(question)),)
        )
    return Outcome((_first_reply(context, question),))


def _first_reply(context: TurnContext, question: Question) -> Say:
    """The first reply to a question."""
    match question.outcome:
        case QuestionOutcome.FOUND:
            article = context.article(question, question.shown[0])
            if article is not None:
                return _answer_post(context, question, article)
        case QuestionOutcome.UNSURE:
            context.store.questions.open_talk(TalkStep.CHOICE, question, context.turn.at)
            titles = [(article.slug, article.title) for article in _offered_articles(context, question)]
            return Say(question_cards.offer_card(titles, question, context.words), post=_first_post(question))
        case QuestionOutcome.UNKNOWN:
            pass
    lead = context.words("unknown" if question.rephrases is None else "unknown-again")
    return handover.ask_consent(context, question, lead)


def _answer_post(context: TurnContext, question: Question, article: Article) -> Say:
    if article.facts:
        return decisions.decide(context, question, article)
    context.store.questions.close_talk(question.thread, question.person)
    related = [(one.slug, one.title) for one in _related(context, question, article)]
    card = answers.card_for(context, question, article) or question_cards.answer_card(
        article, related, question, context.words
    )
    first = question.outcome is QuestionOutcome.FOUND and question.chosen is None
    later = Post(PostKind.QUESTION, question.id, "shown", context.turn.key[:12])
    return Say(card, post=_first_post(question) if first else later, rated=question.id)


def _related(context: TurnContext, question: Question, article: Article) -> Iterable[Article]:
    """What else was near, when the question itself was clear."""
    if question.outcome is not QuestionOutcome.FOUND or question.chosen is not None:
        return ()
    near = (one for one in _offered_articles(context, question) if one.service in (article.service, context.service))
    return [one for one in near if one.slug != article.slug][:2]


def _follow_up(context: TurnContext, text: str) -> Outcome | None:
    """A question that leans on the one before it ("and on Saturdays?"): only what belongs to the same service can be
    meant by so few words, and only when it is sure.
    """
    asked = context.app.phrases.follow_up_question(text)
    if not asked or len(text.split()) > SHORT:
        return None
    last = context.store.questions.latest(context.turn.thread, context.person.id, context.turn.at)
    article = context.article(last, last.answered_with) if last and last.answered_with else None
    if last is None or article is None or context.turn.at - last.asked > STILL_TALKING:
        return None
    found = understood(context, asked, frozenset())
    if isinstance(found, Found) and (len(asked.split()) >= WHOLE or found.best.article.service == article.service):
        return _outcome_of(context, text, found, None)
    found = understood(context, f"{article.title} {asked}", frozenset({article.slug}))
    if isinstance(found, Found) and found.best.article.service == article.service:
        return _outcome_of(context, text, found, last.id)
    question = _keep_question(context, text, QuestionOutcome.UNKNOWN, (), last.id)
    return Outcome((handover.ask_consent(context, question, context.words("unknown-follow-up", title=article.title)),))


def _keep_question(
    context: TurnContext, text: str, outcome: QuestionOutcome, hits: tuple[Hit, ...], rephrases: int | None
) -> Question:
    turn = context.turn
    question = context.store.questions.ask(
        NewQuestion(
            asked=turn.at,
            person=context.person.id,
            place=turn.place.id,
            thread=turn.thread,
            activity=turn.activity_id,
            language=context.words.language,
            asked_in=language_asked_in(context, hits),
            text=text,
            outcome=outcome,
            shown=slugs(hits),
            rephrases=rephrases,
        )
    )
    pictures.give_unlinked_pictures(context, question)
    return question


def _offered_articles(context: TurnContext, question: Question) -> list[Article]:
    found = (context.article(question, slug) for slug in question.shown)
    return [article for article in found if article]


def _first_post(question: Question) -> Post:
    """The post that first answered the question, whatever it is."""
    return (
        handover.consent_post(question)
        if question.outcome is QuestionOutcome.UNKNOWN
        else Post(PostKind.QUESTION, question.id, "first")
    )

"""Questions answered from a notice while it lasts, before any article, and before a case is made."""

from datetime import datetime

from bot.context.turn_context import TurnContext
from bot.model.notice import Notice, window_of
from bot.model.notice_article import ANSWER, GENERAL, PREFIX, about
from bot.model.question import NewQuestion, Question, QuestionOutcome
from bot.notices import posts
from bot.notices.cards.answer_cards import answer_card
from bot.notices.cards.wording import window_as_text
from bot.turn import Card
from knowledge.article import Article


def card_for(context: TurnContext, question: Question, article: Article) -> Card | None:
    """The notice's own answer; None where the article is none of a notice's, or an answer written for an incident."""
    found = about(article.slug)
    if found is None or found[1].startswith(ANSWER):
        return None
    notice = context.store.notices.get(found[0])
    if notice is None:
        return None
    read = posts.reader_here(context, notice)
    return answer_card(notice, found[1], question, read, context.turn.at)


def report_slug(notice: Notice) -> str:
    """What a problem because of the notice is kept as being about."""
    return f"{PREFIX}{notice.number}-{GENERAL}"


def trouble_question(
    context: TurnContext, notice: Notice, window: int, now: datetime, before: int | None = None
) -> Question:
    """Somebody has a problem because of the notice: a question of theirs, to be sent to people or told more of.

    `before`: the question in which they told of it already.
    """
    read = posts.reader_here(context, notice)
    title = notice.text(context.words.language)[0].title
    known = window_of(notice, window)
    text = context.words("notice-problem-during", title=title, when=window_as_text(known, read)) if known else title
    return context.store.questions.ask(
        NewQuestion(
            asked=now,
            person=context.person.id,
            place=context.turn.place.id,
            thread=context.turn.thread,
            activity="",
            language=context.words.language,
            asked_in=context.words.language,
            text=text,
            outcome=QuestionOutcome.UNKNOWN,
            shown=(report_slug(notice),),
            rephrases=before,
        )
    )

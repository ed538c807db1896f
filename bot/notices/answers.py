"""Questions answered from a notice while it lasts, before any article, and before a case is made."""

from datetime import datetime

from bot.context import Scene
from bot.model.notice import Notice
from bot.model.notice_article import ANSWER, about
from bot.model.question import NewQuestion, Question, Understood
from bot.notices import posts
from bot.notices.cards.answer_cards import answer_card
from bot.notices.cards.wording import when
from bot.turn import Card
from knowledge.article import Article


def card(scene: Scene, question: Question, article: Article) -> Card | None:
    """The notice's own answer; None where the article is none of a notice's, or an answer written for an incident."""
    found = about(article.slug)
    if found is None or found[1].startswith(ANSWER):
        return None
    notice = scene.store.notices.get(found[0])
    if notice is None:
        return None
    read = posts.read_here(scene, notice)
    return answer_card(notice, found[1], question, read, scene.turn.at)


def trouble(scene: Scene, notice: Notice, window: int, now: datetime) -> Question:
    """Somebody has a problem because of the notice: a question of theirs, to be sent to people or told more of."""
    read = posts.read_here(scene, notice)
    title = notice.text(scene.words.language)[0].title
    known = notice.window(window)
    text = scene.words("notice-problem-during", title=title, when=when(known, read)) if known else title
    return scene.store.questions.ask(
        NewQuestion(
            asked=now,
            person=scene.person.id,
            place=scene.turn.place.id,
            thread=scene.turn.thread,
            activity="",
            language=scene.words.language,
            asked_in=scene.words.language,
            text=text,
            outcome=Understood.UNKNOWN,
            shown=(f"notice-{notice.number}-g",),
        )
    )

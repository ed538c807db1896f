"""What people do to messages afterwards: a thumb under an answer, an edit, a deletion."""

from itertools import zip_longest

from bot.cases.requester import own_cases
from bot.context.turn_context import TurnContext
from bot.model.post import PostKind
from bot.model.question import Question
from bot.questions import question_flow
from bot.turn import AnswerRated, Outcome


def answer_rated(context: TurnContext, thumb: AnswerRated) -> Outcome:
    """A thumb under an answer: anybody's who reads it."""
    post = context.store.posts.at(context.turn.place.id, thumb.on)
    number = post.number if post and post.kind is PostKind.QUESTION else None
    question = question_flow.own_question(context, number)
    if question is None:
        return Outcome()
    if thumb.liked:
        return Outcome(question_flow.mark_helped(context, question).replies)
    return question_flow.ask_why(
        context if context.chose_language else context.in_language(question.language), question
    )


def message_changed(context: TurnContext, what: str, text: str) -> Outcome:
    """A message has been edited or deleted: everything that it asked follows, one question after the other."""
    asked = context.store.questions.asked_with(context.turn.place.id, context.turn.activity_id, context.person.id)
    now = question_flow.split_questions(context, text) if asked and what == "edited" else []
    outcomes = [_question_changed(context, question, part, what, text) for question, part in zip_longest(asked, now)]
    return Outcome(tuple(reply for outcome in outcomes for reply in outcome.replies))


def _question_changed(
    context: TurnContext, question: Question | None, part: str | None, what: str, text: str
) -> Outcome:
    """`part` is what now stands in the place of the question, None where nothing does."""
    if question and (case := context.store.cases.of_question(question.id)):
        return own_cases.message_changed(context, case, what, text)
    if part is None:
        return question_flow.question_deleted(context, question) if question else Outcome()
    return (
        question_flow.question_edited(context, question, part)
        if question
        else question_flow.ask_standalone(context, part)
    )

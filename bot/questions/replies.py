"""What people do about a question of theirs, said or pressed: pick, refuse, send, tell a fact, say why not."""

from bot.context.act import NOTHING, Act, AnyAct, FoundSubject, Request, Subject, alone, whole, with_words
from bot.context.turn_context import TurnContext, say
from bot.language.phrases import Intent, Phrase
from bot.model.question import Question, TalkStep
from bot.people import my_data
from bot.questions import decisions, handover, question_cards, question_flow
from bot.turn import Outcome


def _question_pressed(context: TurnContext, request: Request) -> FoundSubject[Question] | Outcome:
    """As the presser's own, in the language it was answered in."""
    question = question_flow.own_question(context, request.number("q"))
    if question is None:
        return Outcome(notice=context.words("too-old"))
    if question.person == context.person.id and not context.chose_language:
        context = context.in_language(question.language)
    return FoundSubject(context, question, request)


def _facts_pressed(context: TurnContext, request: Request) -> FoundSubject[Question] | Outcome:
    """About the decision article that the button stands under, whatever else the question led to."""
    found = _question_pressed(context, request)
    if not isinstance(found, FoundSubject):
        return found
    meant = decisions.question_about(found.context, found.subject, request.text("slug"))
    return FoundSubject(found.context, meant, request) if meant else Outcome(notice=found.context.words("too-old"))


def _latest(context: TurnContext) -> Question | None:
    return context.awaited_question or _asked_last(context)


def _asked_last(context: TurnContext) -> Question | None:
    return context.store.questions.latest(context.turn.thread, context.person.id, context.turn.at)


def _last(context: TurnContext) -> Question | None:
    return context.store.questions.last(context.turn.thread, context.person.id, context.turn.at)


def _answered(context: TurnContext, request: Request) -> FoundSubject[Question] | Outcome:
    question = _latest(context)
    return FoundSubject(context, question, request) if question else say(context.words("nothing-open"))


def _to_be_sent(context: TurnContext, request: Request) -> FoundSubject[Question] | Outcome:
    """What a yes sends: only what was asked about, and once more where other words came in between."""
    talk = context.talk
    waiting = talk.about if talk else None
    if waiting and talk and talk.step is TalkStep.CHOICE:
        return question_flow.ask_which(context, waiting)
    if waiting and talk and talk.step is TalkStep.CONSENT:
        return FoundSubject(context, waiting, request)
    question = waiting or _asked_last(context)
    if question and handover.is_said_again(context, question):
        return Outcome((handover.ask_consent_again(context, question, context.words("consent-again")),))
    return say(context.words("nothing-open"))


def _fact_asked(context: TurnContext, request: Request) -> FoundSubject[Question] | Outcome | None:
    talk = context.talk
    question = (talk.about if talk else None) or _asked_last(context)
    if question is None:
        return None
    match talk.step if talk else None:
        case TalkStep.FACT:
            return FoundSubject(context, question, request)
        case TalkStep.CHOICE:
            return question_flow.ask_which(context, question)
        case _:
            return say(context.words("nothing-open"))


def _told_before(context: TurnContext, request: Request) -> FoundSubject[Question] | None:
    question = _latest(context)
    return FoundSubject(context, question, request) if question else None


def _shown(context: TurnContext, request: Request) -> FoundSubject[Question] | None:
    question = _last(context)
    slug = question.presented[0] if question and question.presented else ""
    return (
        FoundSubject(context, question, Request(fields={**request.fields, "slug": slug})) if question and slug else None
    )


def _refused(context: TurnContext, request: Request) -> FoundSubject[Question] | None:
    question = _last(context)
    return FoundSubject(context, question, request) if question and question.refused else None


def _say_no(context: TurnContext) -> Outcome:
    """A no, in words: to whatever is waited for."""
    talk, questions = context.talk, context.store.questions
    waiting = talk.about if talk else None
    questions.close_talk(context.turn.thread, context.person.id)
    if waiting and talk and talk.step is TalkStep.CHOICE:
        return question_flow.refuse_answer(context, waiting)
    if talk and talk.step is TalkStep.ERASE:
        return my_data.keep_data(context)
    if waiting:
        questions.judge(waiting.id, "cancelled")
    return say(context.words("consent-cancelled"))


def _pick(context: TurnContext, question: Question, request: Request) -> Outcome:
    return question_flow.pick_article(context, question, request.text("slug"))


def _tell_fact(context: TurnContext, question: Question, request: Request) -> Outcome | None:
    at = request.fields.get("at")
    return decisions.answer_fact(context, question, request.text("fact"), at) if type(at) is int else None


def _say_why(context: TurnContext, question: Question, request: Request) -> Outcome:
    return question_flow.record_reason(context, question, request.text("reason"))


QUESTION = Subject(pressed=_question_pressed)
"""A question of one's own; in a channel, anybody's, asked for whoever presses."""

ACTS: tuple[AnyAct, ...] = (
    Act(
        do=alone(handover.hand_over_latest),
        about=NOTHING,
        phrase=Phrase(Intent.PERSON),
        titles={"send-to-support": {}},
        help=("help-person", "help-typed"),
    ),
    Act(do=_pick, about=Subject(_shown, _question_pressed), verb="pick", titles={"answer-show": {}}),
    Act(
        do=whole(question_flow.refuse_answer),
        about=Subject(_answered, _question_pressed),
        phrase=Phrase(Intent.NONE, reply=True),
        verb="none",
    ),
    Act(
        do=whole(question_flow.mark_helped),
        about=Subject(_answered, _question_pressed),
        phrase=Phrase(Intent.HELPED, reply=True),
        verb="helped",
    ),
    Act(
        do=whole(handover.hand_over),
        about=Subject(_to_be_sent, _question_pressed),
        phrase=Phrase(Intent.SEND, reply=True),
        verb="send",
    ),
    Act(do=alone(_say_no), about=NOTHING, phrase=Phrase(Intent.CANCEL, reply=True)),
    Act(do=whole(handover.cancel_handover), about=QUESTION, verb="cancel"),
    Act(
        do=_say_why,
        about=Subject(_refused, _question_pressed),
        verb="why",
        titles={f"why-{reason}": {"reason": reason} for reason in question_cards.REASONS},
    ),
    Act(do=_tell_fact, about=Subject(pressed=_facts_pressed), verb="fact"),
    Act(
        do=whole(decisions.fact_unknown),
        about=Subject(_fact_asked, _facts_pressed),
        phrase=Phrase(Intent.DONT_KNOW),
        verb="unsure",
    ),
    Act(
        do=with_words(decisions.correct_fact),
        about=Subject(_told_before, _facts_pressed),
        phrase=Phrase(Intent.CORRECT, followed=True, any_language=True),
        verb="again",
    ),
)

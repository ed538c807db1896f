"""Somebody's problem under a notice: told in their own words, before the button is pressed or after, and sent once."""

from bot.cards import markdown
from bot.cards.elements import one_line
from bot.cases.requester import own_cases
from bot.context.act import Act, AnyAct, FoundSubject, Request, Subject, by_number
from bot.context.turn_context import Message, TurnContext
from bot.language.phrases import Intent
from bot.model.case import ENDS
from bot.model.notice import Notice, current_window
from bot.model.notice_article import about
from bot.model.question import Question, QuestionOutcome, TalkStep
from bot.notices import answers
from bot.questions import handover, question_flow
from bot.turn import Outcome

_TELLS_OF_IT = frozenset({Intent.COMPLAINT, Intent.DONT_KNOW, Intent.CORRECT})
"""Phrases that are as good as any description to whoever was asked what happens: "this doesn't work at all"."""
_REPLIES = frozenset({Intent.SEND, Intent.CANCEL, Intent.NONE})


def describe_problem(context: TurnContext, message: Message) -> Outcome | None:
    """What somebody writes who was asked to describe their problem: shown as what will be sent. A question in it is
    answered first. None where nothing was asked, or the message is something else.
    """
    talk, text = message.talk, message.text
    asked = talk.about if talk else None
    if talk is None or asked is None or talk.step is not TalkStep.CONSENT or not handover.is_problem(context, asked):
        return None
    late = context.turn.at - talk.since >= question_flow.STILL_TALKING and context.notice is None
    if late or is_command(context, message):
        return None
    answer = question_flow.sure_answer(context, text, rephrases=asked.id) if text.rstrip().endswith("?") else None
    kept = context.store.questions.last(context.turn.thread, context.person.id, context.turn.at) if answer else None
    question = kept or question_flow.keep_question(context, text, asked.id)
    lead = context.words("notice-problem-added", text=markdown.escape(one_line(text)))
    return Outcome((*(answer.replies if answer else ()), handover.ask_consent(context, question, lead)))


def _published_notice(context: TurnContext, number: int) -> Notice | None:
    known = context.store.notices.get(number)
    return known if known and known.published else None


def _notice_meant(context: TurnContext, _: Request) -> FoundSubject[Notice] | None:
    """The notice that the button's words are written under, or that was the answer just before."""
    latest = context.store.questions.latest(context.turn.thread, context.person.id, context.turn.at)
    shown = next((found[0] for slug in (latest.presented if latest else ()) if (found := about(slug))), 0)
    known = context.notice or context.store.notices.get(shown)
    if known is None or not known.published:
        return None
    window = current_window(known)
    return FoundSubject(context, known, Request(fields={"window": window.number if window else 0}))


def _report(context: TurnContext, known: Notice, request: Request) -> Outcome:
    """Anybody's: their problem goes to people with the notice filled in, once they have said so."""
    question = _begun_report(context, known)
    if question and (case := handover.case_of(context, question)):
        return Outcome(notice=context.words("notice-problem-known", number=str(case.number)))
    if question is None:
        before, window = _told_before(context, known), request.number("window") or 0
        question = answers.trouble_question(context, known, window, context.turn.at, before and before.id)
    return Outcome((handover.ask_consent_again(context, question, _lead(context)),))


def is_command(context: TurnContext, message: Message) -> bool:
    """Whether the message does something of its own, though words of any kind were asked for."""
    phrase, text = message.phrase, message.text
    begun = context.app.phrases.dialog_request(text)
    if (begun and not begun.already) or context.app.phrases.button(text) or text.strip(" .#").isdecimal():
        return True
    if phrase is None or phrase.intent in _TELLS_OF_IT:
        return own_cases.is_numbered(context, text)
    if phrase.meant.followed and phrase.argument:
        return context.is_agent or len(phrase.argument.split()) == 1 or phrase.argument[0].isdecimal()
    return phrase.exact or phrase.intent in _REPLIES


def _lead(context: TurnContext) -> str:
    """What is asked; where others read along too, that only what mentions the desk is read."""
    words = context.words
    lines = [words("notice-problem-tell"), *([] if context.is_private else [words("help-mention")])]
    return " ".join(lines)


def _begun_report(context: TurnContext, notice: Notice) -> Question | None:
    """What this person has begun to report here of that notice, with all they have said since. None where that is
    over, or not to be sent.
    """
    questions, turn = context.store.questions, context.turn
    begun = questions.reported(turn.thread, context.person.id, answers.report_slug(notice), turn.at)
    newest = begun and questions.newest_wording(begun)
    if newest is None or newest.verdict in ("cancelled", "withdrawn", "helped"):
        return None
    case = handover.case_of(context, begun or newest)
    return None if case and case.work.state in ENDS else newest


def _told_before(context: TurnContext, notice: Notice) -> Question | None:
    """What the person wrote just before they pressed: under the notice, answered with it, or answered with nothing."""
    latest = context.store.questions.latest(context.turn.thread, context.person.id, context.turn.at)
    if latest is None or context.turn.at - latest.asked >= question_flow.STILL_TALKING:
        return None
    shown = {found[0] for slug in latest.presented if (found := about(slug))}
    here = context.notice and context.notice.number == notice.number
    unanswered = latest.outcome is not QuestionOutcome.FOUND and latest.chosen is None and not shown
    related = here or notice.number in shown or unanswered
    return latest if related and handover.case_of(context, latest) is None else None


ACTS: tuple[AnyAct, ...] = (
    Act(
        do=_report,
        about=Subject(_notice_meant, by_number("notice", _published_notice)),
        verb="problem",
        titles={"notice-problem": {}},
    ),
)

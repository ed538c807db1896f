"""The buttons on notices: what staff do about them, each notice looked up and the presser checked."""

from collections.abc import Callable, Mapping

from bot.context.act import Act, AnyAct, Request, Subject, Who, by_number
from bot.context.turn_context import TurnContext
from bot.model.notice import Notice
from bot.model.notice_lifecycle import NoticeError
from bot.notices import confirmations, incident_commands, notice_commands, refusals
from bot.notices.cards.confirmation_cards import outcome_card
from bot.notices.cards.staff_cards import LONGER
from bot.turn import Outcome, Revise

_Do = Callable[[TurnContext, Notice, Request], Outcome | None]


def _question(request: Request) -> str:
    return str(request.fields.get("ask", ""))[:24]


_NOTICE = Subject(pressed=by_number("notice", lambda context, number: context.store.notices.get(number)))


def _button(name: str, do: _Do) -> AnyAct:
    """Whoever presses it, it does the same: two on support who mean the same do it once."""
    return Act(do=refusals.guarded(do), about=_NOTICE, verb=f"notice-{name}", who=Who.AGENTS, for_everybody=True)


def _staff_button(name: str, verb: str = "", times: str = "") -> AnyAct:
    """What staff can also say, about the notice and window that the button names."""

    def do(context: TurnContext, known: Notice, request: Request) -> Outcome:
        return notice_commands.do_or_ask(context, known, verb or name, request.number("window"), times)

    return _button(name, do)


def _answer_button(name: str, do: _Do) -> AnyAct:
    """The first answer to a question is its only one: what somebody refused stays refused, on older cards too."""

    def answer(context: TurnContext, known: Notice, request: Request) -> Outcome | None:
        question, notices = _question(request), context.store.notices
        if over := _over(context, known, question):
            told = context.words(over)
            return Outcome(notice=told, shown=outcome_card(told))
        outcome = do(context, known, request)
        if outcome and outcome.shown:
            notices.mark_answered(known.number, question, context.turn.at)
        return outcome

    return _button(name, answer)


def _over(context: TurnContext, known: Notice, question: str) -> str:
    """Why the question can be answered no more, as the name of a text; "" where it can."""
    notices = context.store.notices
    if notices.is_answered(known.number, question):
        return "notice-ask-answered"
    # Cards that an earlier version asked with are not known to be replaced.
    return "notice-ask-replaced" if notices.newest_question(known.number) not in ("", question) else ""


def _sure(context: TurnContext, known: Notice, request: Request) -> Outcome | None:
    """Asked, and meant: done as it was asked, unless the notice has changed since."""
    act, words = str(request.fields.get("act", "")), request.fields.get("text", "")
    if act not in _ASKED or not isinstance(words, str):
        return None
    if request.fields.get("version") != known.version:
        return _answered(request, Outcome(), context.words("notice-ask-changed"))
    if act == "incident" and not words.strip():
        raise NoticeError("no-words")
    done = _ASKED[act](context, known, request.number("window"), words.strip())
    return _answered(request, done, done.notice)


def _not_meant(context: TurnContext, _: Notice, request: Request) -> Outcome:
    return _answered(request, Outcome(), context.words("notice-ask-no"))


def _answered(request: Request, done: Outcome, told: str) -> Outcome:
    """The question's card tells what became of it, to everybody who sees it."""
    card = outcome_card(told)
    post = confirmations.confirmation_post(_question(request))
    return Outcome((Revise(post, card), *done.replies), notice=done.notice and told, shown=card)


_ASKED: Mapping[str, Callable[[TurnContext, Notice, int | None, str], Outcome]] = {
    **{
        verb: notice_commands.VERBS[verb]
        for verb in ("approve", "discard", "start", "done", "check", "move", "extend", "cancel", "incident")
    },
    **incident_commands.ASKED,
}
"""What may have been asked about first, by the verb that its card carries."""

ACTS: tuple[AnyAct, ...] = (
    *map(_staff_button, ("approve", "discard", "preview", "change", "start", "done", "check", "incident", "still")),
    _staff_button("longer", "extend", f"+{LONGER}"),
    _answer_button("sure", _sure),
    _answer_button("no", _not_meant),
)

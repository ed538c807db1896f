"""The buttons on notices: what staff do about them, each notice looked up and the presser checked."""

from collections.abc import Callable, Mapping
from datetime import timedelta

from bot.context.act import Act, AnyAct, Request, Subject, Who, by_number
from bot.context.turn_context import TurnContext
from bot.model.notice import Notice
from bot.model.notice_lifecycle import NoticeError
from bot.notices import confirmations, incident_commands, notice_commands, refusals
from bot.notices.cards.confirmation_cards import outcome_card
from bot.notices.cards.staff_cards import LONGER
from bot.turn import Outcome, Revise

_Do = Callable[[TurnContext, Notice, Request], Outcome | None]

DOUBLE_CLICK = timedelta(seconds=2)
"""Pressed again within that, a button is pressed by a slow hand, or by two people who mean the same."""


def once(do: _Do, *, for_each_person: bool = False) -> _Do:
    """The same, but a button of a notice that has just done something does nothing more, whoever presses it.

    Args:
        do: what it does.
        for_each_person: whether it does something of each presser's own: two who have a problem are two.
    """

    def once_(context: TurnContext, known: Notice, request: Request) -> Outcome | None:
        if not request.pressed:
            return do(context, known, request)
        notices, at = context.store.notices, context.turn.at
        person = context.person.id if for_each_person else ""
        button = (known.number, request.number("window") or 0, _button_name(request), person)
        last = notices.last_pressed(*button)
        if last and abs(at - last) < DOUBLE_CLICK:
            return Outcome(notice=context.words("notice-pressed-already"))
        outcome = do(context, known, request)
        if outcome and outcome.replies:
            notices.mark_pressed(*button, at)
        return outcome

    return once_


def _button_name(request: Request) -> str:
    """A question's answers are buttons of that question alone."""
    return f"{request.verb} {_question(request)}".strip()


def _question(request: Request) -> str:
    return str(request.fields.get("ask", ""))[:24]


_NOTICE = Subject(pressed=by_number("notice", lambda context, number: context.store.notices.get(number)))


def _button(name: str, do: _Do) -> AnyAct:
    return Act(do=once(refusals.guarded(do)), about=_NOTICE, verb=f"notice-{name}", who=Who.AGENTS)


def _staff_button(name: str, verb: str = "", times: str = "") -> AnyAct:
    """What staff can also say, about the notice and window that the button names."""

    def do(context: TurnContext, known: Notice, request: Request) -> Outcome:
        return notice_commands.do_or_ask(context, known, verb or name, request.number("window"), times)

    return _button(name, do)


def _answer_button(name: str, do: _Do) -> AnyAct:
    """The first answer to a question is its only one: what somebody refused stays refused, on older cards too."""

    def answer(context: TurnContext, known: Notice, request: Request) -> Outcome | None:
        question, notices = _question(request), context.store.notices
        if notices.is_answered(known.number, question):
            told = context.words("notice-ask-answered")
            return Outcome(notice=told, shown=outcome_card(told))
        outcome = do(context, known, request)
        if outcome and outcome.shown:
            notices.mark_answered(known.number, question, context.turn.at)
        return outcome

    return _button(name, answer)


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

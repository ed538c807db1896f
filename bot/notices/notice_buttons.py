"""The buttons on notices: what staff do about them, each press looked up and the presser checked."""

from collections.abc import Callable, Mapping
from datetime import timedelta

from bot.context import TurnContext
from bot.model.notice import Notice
from bot.model.notice_lifecycle import NoticeError
from bot.notices import confirmations, draft_flow, incident_commands, notice_commands
from bot.notices.cards.confirmation_cards import outcome_card
from bot.notices.cards.staff_cards import LONGER
from bot.turn import ButtonPressed, Outcome, Revise

_Press = Callable[[TurnContext, ButtonPressed], Outcome]

DOUBLE_CLICK = timedelta(seconds=2)
"""Pressed again within that, a button is pressed by a slow hand, or by two people who mean the same."""


def pressed_once(act: _Press, *, for_each_person: bool = False) -> _Press:
    """The same, but a button of a notice that has just done something does nothing more, whoever presses it.

    Args:
        for_each_person: whether it does something of each presser's own: two who have a problem are two.
    """

    def press(context: TurnContext, pressed: ButtonPressed) -> Outcome:
        notices, at = context.store.notices, context.turn.at
        number = pressed.number("notice")
        if number is None or notices.get(number) is None:
            return act(context, pressed)
        person = context.person.id if for_each_person else ""
        button = (number, pressed.number("window") or 0, _button_name(pressed), person)
        last = notices.last_pressed(*button)
        if last and abs(at - last) < DOUBLE_CLICK:
            return Outcome(notice=context.words("notice-pressed-already"))
        outcome = act(context, pressed)
        if outcome.replies:
            notices.mark_pressed(*button, at)
        return outcome

    return press


def _button_name(pressed: ButtonPressed) -> str:
    """A question's answers are buttons of that question alone."""
    return f"{pressed.verb} {_question(pressed)}".strip()


def _on_notice(act: Callable[[TurnContext, Notice, ButtonPressed], Outcome]) -> _Press:
    """A press by staff, on the notice that the button names."""

    def press(context: TurnContext, pressed: ButtonPressed) -> Outcome:
        if not context.is_agent:
            return Outcome(notice=context.words("agents-only"))
        number = pressed.number("notice")
        known = context.store.notices.get(number) if number else None
        if known is None:
            return Outcome(notice=context.words("too-old"))
        try:
            return act(context, known, pressed)
        except NoticeError as fault:
            return Outcome(notice=notice_commands.error_as_text(context, fault))

    return pressed_once(press)


def _staff_press(verb: str, times: str = "") -> _Press:
    """What staff can also type, about the notice and window that the button names."""

    def press(context: TurnContext, known: Notice, pressed: ButtonPressed) -> Outcome:
        return notice_commands.do_or_ask(context, known, verb, pressed.number("window"), times)

    return _on_notice(press)


def _answer(act: Callable[[TurnContext, Notice, ButtonPressed], Outcome]) -> _Press:
    """The first answer to a question is its only one: what somebody refused stays refused, on older cards too."""

    def press(context: TurnContext, known: Notice, pressed: ButtonPressed) -> Outcome:
        question, notices = _question(pressed), context.store.notices
        if notices.is_answered(known.number, question):
            told = context.words("notice-ask-answered")
            return Outcome(notice=told, shown=outcome_card(told))
        outcome = act(context, known, pressed)
        if outcome.shown:
            notices.mark_answered(known.number, question, context.turn.at)
        return outcome

    return _on_notice(press)


def _question(pressed: ButtonPressed) -> str:
    return str(pressed.data.get("ask", ""))[:24]


def _sure(context: TurnContext, known: Notice, pressed: ButtonPressed) -> Outcome:
    """Asked, and meant: done as it was asked, unless the notice has changed since."""
    act, words = str(pressed.data.get("act", "")), pressed.data.get("text", "")
    if act not in _ASKED or not isinstance(words, str):
        return Outcome(notice=context.words("too-old"))
    if pressed.data.get("version") != known.version:
        return _answered(pressed, Outcome(), context.words("notice-ask-changed"))
    if act == "incident" and not words.strip():
        raise NoticeError("no-words")
    done = _ASKED[act](context, known, pressed.number("window"), words.strip())
    return _answered(pressed, done, done.notice)


def _not_meant(context: TurnContext, _: Notice, pressed: ButtonPressed) -> Outcome:
    return _answered(pressed, Outcome(), context.words("notice-ask-no"))


def _answered(pressed: ButtonPressed, done: Outcome, told: str) -> Outcome:
    """The question's card tells what became of it, to everybody who sees it."""
    card = outcome_card(told)
    post = confirmations.confirmation_post(_question(pressed))
    return Outcome((Revise(post, card), *done.replies), notice=done.notice and told, shown=card)


_ASKED: Mapping[str, Callable[[TurnContext, Notice, int | None, str], Outcome]] = {
    **{
        verb: notice_commands.VERBS[verb]
        for verb in ("approve", "discard", "start", "done", "check", "move", "extend", "cancel", "incident")
    },
    **incident_commands.ASKED,
}
"""What may have been asked about first, by the verb that its card carries."""

NOTICE_PRESSES: Mapping[str, _Press] = {
    **{
        f"notice-{verb}": _staff_press(verb)
        for verb in ("approve", "discard", "preview", "change", "start", "done", "check", "incident", "still")
    },
    **draft_flow.DRAFT_PRESSES,
    "notice-longer": _staff_press("extend", f"+{LONGER}"),
    "notice-sure": _answer(_sure),
    "notice-no": _answer(_not_meant),
}
"""What each verb on a notice's buttons does."""

"""The buttons on notices: what staff do about them, each press looked up and the presser checked."""

from collections.abc import Callable, Mapping

from bot.context import TurnContext
from bot.model.notice_lifecycle import NoticeError
from bot.notices import draft_flow, notice_commands
from bot.notices.cards.staff_cards import LONGER
from bot.turn import ButtonPressed, Outcome

_Press = Callable[[TurnContext, ButtonPressed], Outcome]


def _staff_press(verb: str, times: str = "") -> _Press:
    """What staff can also type, about the notice and window that the button names."""

    def press(context: TurnContext, pressed: ButtonPressed) -> Outcome:
        if not context.is_agent:
            return Outcome(notice=context.words("agents-only"))
        number = pressed.number("notice")
        known = context.store.notices.get(number) if number else None
        if known is None:
            return Outcome(notice=context.words("too-old"))
        try:
            return notice_commands.VERBS[verb](context, known, pressed.number("window"), times)
        except NoticeError as fault:
            return Outcome(notice=notice_commands.error_as_text(context, fault))

    return press


NOTICE_PRESSES: Mapping[str, _Press] = {
    **{
        f"notice-{verb}": _staff_press(verb)
        for verb in ("approve", "discard", "preview", "change", "start", "done", "check", "incident", "still")
    },
    **draft_flow.DRAFT_PRESSES,
    "notice-longer": _staff_press("extend", f"+{LONGER}"),
}
"""What each verb on a notice's buttons does."""

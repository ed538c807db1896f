"""The buttons on notices: what staff do about them, each press looked up and the presser checked."""

from collections.abc import Callable, Mapping

from bot.context import Scene
from bot.model.notice_lifecycle import CannotBe
from bot.notices import draft_flow, notice_commands
from bot.notices.cards.staff_cards import LONGER
from bot.turn import Outcome, Pressed

_Press = Callable[[Scene, Pressed], Outcome]


def _staff(verb: str, times: str = "") -> _Press:
    """What staff can also type, about the notice and window that the button names."""

    def press(scene: Scene, pressed: Pressed) -> Outcome:
        if not scene.is_agent:
            return Outcome(notice=scene.words("agents-only"))
        number = pressed.number("notice")
        known = scene.store.notices.get(number) if number else None
        if known is None:
            return Outcome(notice=scene.words("too-old"))
        try:
            return notice_commands.VERBS[verb](scene, known, pressed.number("window"), times)
        except CannotBe as fault:
            return Outcome(notice=notice_commands.cannot(scene, fault))

    return press


PRESSES: Mapping[str, _Press] = {
    **{
        f"notice-{verb}": _staff(verb)
        for verb in ("approve", "discard", "preview", "change", "start", "done", "check", "incident", "still")
    },
    **draft_flow.PRESSES,
    "notice-longer": _staff("extend", f"+{LONGER}"),
}
"""What each verb on a notice's buttons does."""

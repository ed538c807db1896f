"""python -m benchmarks.depth: how many modules a turn goes down through before it reaches what leaves the desk.

A little desk runs in this process with its real endpoint, and a question, a hand-over and a press of support's are sent
to it. Whenever `bot.notifications.outbox` or the store's outbox is entered, the modules on the stack are read: those of
the product, each once, from the act that the core thread is given (`bot.transaction`) down. Printed is the deepest such
stack of each turn. Seven is the most that somebody should have to read.
"""

import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from types import FrameType

import click

from bot.adapters.terminal import places
from bot.cards.card_buttons import CardButton, activity_buttons
from tests.harness.live import LiveDesk
from tests.harness.small import KNOWN

MOST = 7
_OUTBOXES = ("bot.notifications.outbox", "bot.store.deliveries.outbox")
_DOOR = "bot.transaction"
_SUPPORT = places.channel("Support")


class StackDepths:
    """The deepest way down to an outbox since it was asked last."""

    def __init__(self) -> None:
        self._deepest: tuple[str, ...] = ()

    def profile(self, frame: FrameType, event: str, _: object) -> None:
        if event == "call" and _module(frame) in _OUTBOXES:
            stack = tuple(_modules(frame))
            if stack[0] == _DOOR:  # the sender, on its own thread, has its own way there
                self._deepest = max(self._deepest, stack, key=len)

    def taken(self) -> tuple[str, ...]:
        deepest, self._deepest = self._deepest, ()
        return deepest


def _module(frame: FrameType) -> str:
    return str(frame.f_globals.get("__name__", ""))


def _modules(frame: FrameType) -> Iterator[str]:
    """The product's modules on the stack, from what the core was given down, each where it is met first."""
    stack: list[str] = []
    at: FrameType | None = frame
    while at is not None:
        stack.append(_module(at))
        at = at.f_back
    ours = (name for name in reversed(stack) if name.split(".")[0] in ("bot", "dialogs", "knowledge"))
    yield from dict.fromkeys(name for name in ours if name != "bot.core")


@click.command()
def main() -> None:
    """Print a line for each turn."""
    depths = StackDepths()
    threading.setprofile(depths.profile)  # for the core's thread, which is begun with the desk
    try:
        with tempfile.TemporaryDirectory() as folder, LiveDesk(Path(folder)) as desk:
            for name in _turns(desk, depths):
                deepest = depths.taken()
                far = "" if len(deepest) <= MOST else f"  more than {MOST}"
                print(f"{name:<14} {len(deepest)}  {' > '.join(deepest)}{far}")
    finally:
        threading.setprofile(None)
        sys.setprofile(None)


def _turns(desk: LiveDesk, depths: StackDepths) -> Iterator[str]:
    """The names of the turns, each once it has been taken."""
    desk.says("sam", "bind queue desk", _SUPPORT)
    depths.taken()
    desk.says("anna", KNOWN)
    yield "question"
    desk.says("berit", "the ceiling sings at night")
    _press(desk, "berit", places.personal(desk.person("berit")), "send", depths)
    yield "hand-over"
    _press(desk, "sam", _SUPPORT, "take", depths)
    yield "press of take"
    desk.says("sam", "note 1001 it hums", _SUPPORT)
    yield "typed note"


def _press(desk: LiveDesk, who: str, place: places.TerminalPlace, verb: str, depths: StackDepths) -> None:
    button, post = next(
        (one, post) for post in desk.heard(place) for one in _pressable(post.activity) if one.verb == verb
    )
    depths.taken()
    desk.send(desk.press(who, button.verb, button.data, post))


def _pressable(activity: places.Json) -> list[CardButton]:
    return activity_buttons(activity)


if __name__ == "__main__":
    main()

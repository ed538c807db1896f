"""The same button pressed twice in a moment, which does its work once: a slow hand, a client that sends it again."""

import hashlib
import json
from datetime import timedelta
from typing import Any

from bot.assistant.acts import BY_VERB
from bot.context.turn_context import TurnContext, as_post
from bot.turn import ButtonPressed, Card, Outcome

DOUBLE_PRESS = timedelta(seconds=2)
"""Pressed again within that, nobody has read what became of it the first time."""


def known_outcome(context: TurnContext, press: ButtonPressed) -> Outcome | None:
    """What the presser is told to the second of two presses: the same as to the first; None where it is no second one.

    It is one where the same person presses the same button, with the same in its form, in the same thread, and no
    other one between. There is no exception: what is meant to be pressed again (Back) names the card it stands on.
    """
    act, here = BY_VERB.get(press.verb), (context.turn.thread, context.person.id)
    near = context.store.presses.near(_button(press), context.turn.at, DOUBLE_PRESS)
    first = next((one for one in near if (one.thread, one.person) == here), None)
    if first:
        return _outcome_of(first.response)
    if near and act and act.for_everybody:
        told = Outcome(notice=context.words("notice-pressed-already"))
        return told if press.waits else as_post(told)
    return None


def keep_press(context: TurnContext, press: ButtonPressed) -> None:
    """Before its work is done: where that erases the person, this goes with the rest."""
    turn = context.turn
    context.store.presses.keep(turn.thread, context.person.id, _button(press), turn.at, turn.key)


def keep_outcome(context: TurnContext, outcome: Outcome) -> None:
    """What was refused may be pressed again at once, by anybody."""
    if not outcome.replies and not outcome.shown:
        context.store.presses.take_back(context.turn.thread, context.person.id)


def _button(press: ButtonPressed) -> str:
    """Told apart by what it carries; the words in its form are not kept for that."""
    carried = json.dumps([press.verb, dict(press.data)], sort_keys=True)
    return hashlib.sha256(carried.encode()).hexdigest()


def _outcome_of(response: str | None) -> Outcome:
    if response is None:
        return Outcome()
    # As the transaction has written it down.
    said: dict[str, Any] = json.loads(response)
    return Outcome(notice=said["notice"], shown=Card(said["card"], "") if said["card"] else None)

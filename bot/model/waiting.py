"""What waits for an answer of one person in one thread."""

from dataclasses import dataclass

from bot.model.dialog_session import Dialog
from bot.model.question import Talk


@dataclass(frozen=True, slots=True)
class Waiting:
    talk: Talk | None
    dialog: Dialog | None
    """Of several, the one touched last."""

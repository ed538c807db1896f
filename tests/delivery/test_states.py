"""How a delivery stands is told by DeliveryState: nobody writes one of its values as a word of their own."""

import ast

from bot.store import DeliveryState
from tests.test_rooms import ROOT, modules

LOOKING = (
    "bot/store/deliveries/",
    "bot/delivery/",
    "bot/control.py",
    "bot/commands/posts.py",
    "bot/notifications/outbox.py",
)


def test_no_state_of_a_delivery_is_written_by_hand() -> None:
    found = [
        (path, node.lineno, node.value)
        for path in modules()
        if path.startswith(LOOKING)
        for node in ast.walk(ast.parse((ROOT / path).read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and node.value in list(DeliveryState)
    ]
    written = {(path, str(value)) for path, _, value in found}
    assert written == {("bot/store/deliveries/delivery.py", state) for state in DeliveryState}

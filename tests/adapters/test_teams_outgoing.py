"""What the desk says, as Teams gets it; and nobody else makes what only Teams understands."""

import ast
import json
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.adapters.teams.outgoing import activity
from bot.notifications.outbox import written
from bot.store import Store
from bot.store.store import FILE
from bot.turn import Card, Content, Json, Person, Text
from tests.old_desk.cards import DUMP
from tests.test_rooms import ROOT, modules

ANNA = Person("anna", "29:anna", "Anna")
CARD: Json = {"type": "AdaptiveCard", "body": [{"type": "TextBlock", "text": "Hej"}]}
TEAMS = {"suggestedActions", "feedbackLoop", "contentType", "imBack", "textFormat"}
READERS = {"bot/cards/card_buttons.py", "bot/cards/plain_text.py", "bot/store/later_migrations.py"}
"""They show what was sent, whoever sent it; and what an old desk had written down."""
SAYS: list[tuple[Content, bool, Json]] = [
    (Text("hej"), False, {"type": "message", "textFormat": "markdown", "text": "hej"}),
    (
        Text("<at>Anna</at> hej", (ANNA,), ("Ja", "Nej")),
        True,
        {
            "type": "message",
            "textFormat": "markdown",
            "text": "<at>Anna</at> hej",
            "entities": [
                {"type": "mention", "text": "<at>Anna</at>", "mentioned": {"id": "29:anna", "name": "Anna"}},
            ],
            "suggestedActions": {
                "to": [],
                "actions": [{"type": "imBack", "title": one, "value": one} for one in ("Ja", "Nej")],
            },
            "channelData": {"feedbackLoop": {"type": "default"}},
        },
    ),
    (
        Card(CARD, "Hej"),
        False,
        {
            "type": "message",
            "summary": "Hej",
            "attachments": [{"contentType": "application/vnd.microsoft.card.adaptive", "content": CARD}],
        },
    ),
]


@pytest.mark.parametrize(("content", "rated", "sent"), SAYS)
def test_what_is_said_is_what_teams_gets(content: Content, rated: bool, sent: Json) -> None:
    assert activity(written(content, rated=rated)) == sent


def test_what_an_old_desk_had_not_sent_yet_leaves_as_it_would_have_then(tmp_path: Path) -> None:
    old = sqlite3.connect(tmp_path / FILE)
    old.executescript(DUMP.read_text(encoding="utf-8"))
    old.execute("UPDATE deliveries SET state = 'done', settled = created")
    for at, (_, _, sent) in enumerate(SAYS):
        old.execute(
            "INSERT INTO deliveries (lane, verb, place, thread, payload, state, attempts, created, not_before, expires,"
            " destination) VALUES (?, 'post', 'p', 'p', ?, 'waiting', 0, ?, ?, ?, 'home')",
            (f"lane {at}", json.dumps(sent), "2026-11-19", "2026-11-19", "2026-12-19"),
        )
    old.commit()
    old.close()
    store = Store.open(tmp_path)
    claimed = {one.lane: one.payload for one in store.outbox.claim(datetime(2026, 11, 30, tzinfo=UTC), 100)}
    assert claimed == {f"lane {at}": written(content, rated=rated) for at, (content, rated, _) in enumerate(SAYS)}
    store.close()


def test_only_the_way_to_teams_makes_what_teams_understands() -> None:
    found = {
        path
        for path in modules()
        if path.startswith("bot/") and not path.startswith("bot/adapters/")
        for node in ast.walk(ast.parse((ROOT / path).read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and node.value in TEAMS
    }
    assert found <= READERS

"""A desk of two articles and one queue, read in a moment, for tests that are about something else than knowledge."""

from pathlib import Path

from bot.assistant.acts import KNOWN_PHRASES
from bot.configuration.app_context import AppContext
from bot.configuration.environment import Environment
from bot.configuration.loading import build_app

SAM = "24d1f7e1-25c2-512e-b830-3e5dbeaf12ae"
"""The object id of sam, who is an agent here."""
MAILBOX = "support@example.org"

_DESK = f"""
name = "Lotsen"
language = "en"
time_zone = "Europe/Helsinki"
agents = ["{SAM}"]

[limits]  # tests write faster than people
messages_a_minute = 1_000_000
cases_an_hour = 1_000_000

[hours]
monday-sunday = ["00:00-23:59"]

[queues.desk]
to = ["teams:desk"]
fallback = ["mailto:{MAILBOX}"]

[[routes]]
queue = "desk"
"""
_ARTICLES = {
    "paper": """+++
title = "How do I put paper in the printer?"
asked_as = ["printer is out of paper", "refill the printer"]
owner = "support@example.org"
verified = 2026-10-01
+++
Pull out **tray two** and lay the paper in it.
""",
    "badge": """+++
title = "Who gives me a new door badge?"
asked_as = ["lost my badge", "badge does not open the door"]
owner = "support@example.org"
verified = 2026-10-01
+++
The caretaker makes badges every morning.
""",
}
KNOWN = "How do I put paper in the printer?"
"""A question that is answered, with ANSWER somewhere in it."""
ANSWER = "tray two"


def small_knowledge(folder: Path) -> Path:
    """The knowledge folder, written."""
    (folder / "en").mkdir(parents=True)
    (folder / "desk.toml").write_text(_DESK, encoding="utf-8")
    for slug, text in _ARTICLES.items():
        (folder / "en" / f"{slug}.md").write_text(text, encoding="utf-8")
    return folder


def small_app(folder: Path) -> AppContext:
    knowledge = small_knowledge(folder / "knowledge")
    return build_app(Environment.model_validate({"data": folder / "data", "knowledge": knowledge}), KNOWN_PHRASES)

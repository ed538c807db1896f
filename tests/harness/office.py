"""A little desk with a handful of articles, so that it is known what it is sure of, and what tests do at it."""

from datetime import UTC, datetime
from pathlib import Path

from bot.assistant.acts import KNOWN_PHRASES
from bot.configuration.app_context import AppContext
from bot.configuration.environment import Environment
from bot.configuration.loading import build_app
from bot.turn import ButtonPressed, Json
from tests.harness.world import Spot, World

NOON = datetime(2026, 11, 19, 12, 5, tzinfo=UTC)  # a Thursday

DESK = """
agents = ["24d1f7e1-25c2-512e-b830-3e5dbeaf12ae"]

[hours]
monday-friday = ["08:00-16:00"]

[services.leave]
name = { en = "Leave", sv = "Ledigt" }
languages = ["en", "sv"]

[services.doors]
name = { en = "Doors" }
languages = ["en"]

[organisations.north]
name = "North"
tenants = ["11111111-1111-4111-8111-111111111111"]

[[contacts]]
organisation = "north"
role = "caretaker"
name = "Kari Eksempel"
phone = "+47 61 00 00 01"
verified = 2026-11-01

[queues.first]
to = ["teams:front"]
fallback = ["mailto:first@example.org"]
after_minutes = 15

[queues.second]
to = ["teams:second"]
fallback = ["mailto:second@example.org"]

[[routes]]
service = "leave"
queue = "first"
copy = ["second"]

[[routes]]
service = "doors"
stop = "contact"

[[routes]]
queue = "first"
"""

ARTICLES = {
    "en/leave-a": ("How do I get my parental leave approved?", "Ask your manager."),
    "en/leave-b": ("Who pays me during parental leave?", "The desk pays."),
    "en/leave-c": ("Where do I see my parental leave days?", "In the calendar."),
    "en/vpn": ("How do I get access to the VPN?", "Ask for it in writing."),
    "sv/vpn": ("Hur får jag tillgång till VPN?", "Be om det skriftligt."),
    "en/canteen": ("Where is the canteen?", "On the second floor."),
}

DECIDING = """+++
title = "Which door do I take at night?"

[[fact]]
name = "key"
ask = "Do you have a key?"
answers = ["yes", "no"]

[[fact]]
name = "staff"
ask = "Do you work here?"
answers = ["yes", "no"]
+++
| key | staff | |
|---|---|---|
| yes | | The red one. |
| no | yes | The blue one. |
| no | no | ? |
"""

SURE = "How do I get access to the VPN?"
UNSURE = "question about parental leave"
UNHEARD_OF = "zxqv blorp"


def office_app(folder: Path, **more: str) -> AppContext:
    """The desk; `more` are further English articles, slug and file."""
    (folder / "desk.toml").write_text(DESK, encoding="utf-8")
    for name, (title, body) in ARTICLES.items():
        path = folder / f"{name}.md"
        path.parent.mkdir(exist_ok=True)
        path.write_text(f'+++\ntitle = "{title}"\n+++\n{body}\n', encoding="utf-8")
    for slug, text in {"doors": DECIDING, **more}.items():
        (folder / "en" / f"{slug}.md").write_text(text, encoding="utf-8")
    return build_app(Environment(data=folder / "data", knowledge=folder), KNOWN_PHRASES)


def told(spot: Spot) -> str:
    """The newest post of the place."""
    return "\n".join(spot.posts[-1].lines)


def data_of(spot: Spot, verb: str) -> Json:
    """What the newest button of that kind carries."""
    return next(dict(one.data) for post in reversed(spot.posts) for one in post.buttons if one.verb == verb)


def press(world: World, spot: Spot, who: str, verb: str, **data: object) -> str:
    """Presses the newest button of that kind, with this in the place of what it carries; what only `who` is told."""
    return world.does(spot, who, ButtonPressed(verb, {**data_of(spot, verb), **data}), "en-GB").notice


def english(world: World, id_: str, **values: str) -> str:
    return world.transactions.assistant.app.texts["en"](id_, **values)


def hand_over(world: World, spot: Spot, who: str = "anna", text: str = UNHEARD_OF) -> str:
    """Asks what nobody has an answer to and has it sent; the id of the message."""
    asked = world.says(spot, who, text, "en-GB")
    press(world, spot, who, "send")
    return asked

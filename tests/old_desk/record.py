"""Plays the story at this version of the desk, and keeps what it leaves behind: python -m tests.old_desk.record.

What is kept here was recorded at the version whose desk it is, and is not to be recorded again: it is what a later
version must still be able to open. Where a press is meant to do something else from now on, its line in cards.json is
changed by hand.
"""

import json
import re
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from bot.assistant.acts import KNOWN_PHRASES
from bot.assistant.assistant import Assistant
from bot.cards.card_buttons import CardButton, FormInput
from bot.configuration.environment import Environment
from bot.configuration.loading import build_app
from bot.control import ACTS
from bot.store.store import FILE
from bot.transaction import Transactions
from bot.turn import Event, Json
from tests.harness.world import Post, Spot, World
from tests.old_desk.cards import DUMP, KNOWLEDGE, Act, Card, Press, Sent, write
from tests.old_desk.pressing import LINKS, Desk
from tests.old_desk.story import BEGUN, Story


class Watched(World):
    """Remembers who spoke first in each thread: the buttons in it are theirs."""

    first: dict[str, str]

    def does(self, spot: Spot, person: str | None, event: Event, locale: str, *, activity: str = ""):
        response = super().does(spot, person, event, locale, activity=activity)
        if person:
            self.first.setdefault(spot.thread, person)
        return response


def main() -> None:
    folder = Path(tempfile.mkdtemp())
    app = build_app(Environment(data=folder / "data", knowledge=KNOWLEDGE), KNOWN_PHRASES)
    app = replace(app, links=LINKS)
    transactions = Transactions(Assistant(app))
    world = Watched(transactions, folder / "data", BEGUN)
    world.first = {}
    story = Story(world)
    story.tell()
    with world.store.transaction():
        world.store.outbox.forget(
            world.now + timedelta(seconds=1)
        )  # as after a month: what is sent is kept by Teams alone
    story.leave_waiting()
    cards = list(_cards(world))
    links = _links([*world.mails, *(card.activity for card in cards)])
    acts = [Act(name, dict(given)) for name, given in story.acts()]
    world.close()
    _dump(folder / "data" / FILE)
    desk = Desk(folder, transactions, world.now)
    cards = list({_alike(one): one for card in reversed(cards) for one in _tried(desk, card)}.values())[::-1]
    acts = [replace(act, then=desk.asked(act)) for act in acts]
    assert {act.name for act in acts} == set(ACTS), set(ACTS) - {act.name for act in acts}
    write(Sent(world.now, desk.kept, desk.arrived, links, acts, cards))
    shutil.rmtree(folder)


def _links(told: Sequence[Json]) -> list[str]:
    written = "\n".join(json.dumps(one) for one in told)
    return sorted(set(re.findall(rf"{re.escape(LINKS.base)}/[^\s\"\\)]+", written)))


def _dump(file: Path) -> None:
    db = sqlite3.connect(file)
    DUMP.write_text("\n".join(db.iterdump()) + "\n", encoding="utf-8")
    db.close()


def _cards(world: Watched) -> Iterator[Card]:
    """Every post that can be pressed; and a message taken from its menu."""
    for where, spot in world.spots.items():
        for post in spot.posts:
            presses = _presses(post)
            if presses:
                yield Card(post.id, where, _who(world, where, post), post.thread, presses, post.activity)
    menu = Press("(menu)", "menu", {"text": "the lamp in the hall is broken"}, opens=True)
    yield Card("", "personal anna", "anna", "a:anna", [menu], {})


def _who(world: Watched, where: str, post: Post) -> str:
    kind, _, name = where.partition(" ")
    if kind == "personal":
        return name
    return "sam" if name in ("Support", "Helpdesk", "Ledger") else world.first.get(post.thread, "anna")


def _presses(post: Post, *, opens: bool = False) -> list[Press]:
    """Its buttons, with something typed into their fields; where a case is to be named, the first that it speaks of."""
    case = re.search(r"\b10\d\d\b", "\n".join(post.lines))
    made = (_press(button, case[0] if case else "", opens=opens) for button in post.buttons)
    return [press for press in made if press]


def _press(button: CardButton, case: str, *, opens: bool = False) -> Press | None:
    data = dict(button.data)
    opens = opens or dict(data.get("msteams") or {}).get("type") == "task/fetch"
    match button.kind:
        case "openurl" | "showcard":
            return None
        case "imback":
            return Press(button.title, "", data)
        case "feedback":
            return Press(button.title, str(data["reaction"]))
        case _:
            typed = {one.id: _typed(one, case) for one in button.inputs}
            return Press(button.title, button.verb or str(data["verb"]), data, typed, opens)


def _typed(field: FormInput, case: str) -> str:
    """Something that fits: what stands there, a choice that changes something, or a few words."""
    choices = [one.value for one in field.choices]
    if wanted := [one for one in ("closed", "critical") if one in choices]:
        return wanted[0]
    if field.value:
        return field.value
    if choices:
        return next(filter(None, choices), "")
    if field.id in _LEFT_EMPTY:
        return ""
    if field.id == "case":
        return case
    return next((value for key, value in _TYPED.items() if key in field.id), "What I have to say.")


_LEFT_EMPTY = ("planned", "into")
_TYPED = {
    "phone": "+358 9 000 0000",
    "mobile": "+358 9 000 0000",
    "email": "anna@example.org",
    "since": "2026-11-18",
    "frequency": "always",
    "day": "2026-12-03",
}


def _tried(desk: Desk, card: Card) -> Iterator[Card]:
    """The card with what each press does; and the windows that they open, whose buttons are pressed in their turn."""
    done: list[Press] = []
    windows: list[Card] = []
    for press in card.presses:
        then, response = desk.pressed(card, press)
        done.append(replace(press, then=then))
        if press.opens and response.card and not card.first:
            shown: Json = {"attachments": [{"contentType": _CARD, "content": response.card}]}
            inside = _presses(Post("", "", shown), opens=True)
            windows.append(replace(card, presses=inside, activity=shown, first=press))
    yield replace(card, presses=done)
    for window in windows:
        yield from _tried(desk, window)


def _alike(card: Card) -> str:
    """The same for cards that differ in names and numbers only, and whose buttons do the same: one is enough."""
    whole = f"{card.where.split()[0]} {card.first} {card.activity} {[press.then for press in card.presses]}"
    return re.sub(rf"\d+|\b{card.who}\b", "", whole)


_CARD = "application/vnd.microsoft.card.adaptive"

if __name__ == "__main__":
    main()

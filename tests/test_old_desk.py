"""A desk as it was at an earlier version opens at this one: what it kept is read, what waited leaves, and every button
that people still have before them does what it did then.
"""

import json
import shutil
import sqlite3
from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest

from bot.assistant.acts import KNOWN_PHRASES
from bot.assistant.assistant import Assistant
from bot.configuration.environment import Environment
from bot.configuration.loading import build_app
from bot.control import ACTS
from bot.store.store import FILE
from bot.transaction import Transactions
from tests.harness.served import Served
from tests.old_desk import cards
from tests.old_desk.cards import DUMP, KNOWLEDGE, Act, Card
from tests.old_desk.pressing import LINKS, Desk

SENT = cards.read()


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    folder = tmp_path_factory.mktemp("old")
    app = build_app(Environment(data=folder / "data", knowledge=KNOWLEDGE), KNOWN_PHRASES)
    return Desk(folder, Transactions(Assistant(replace(app, links=LINKS))), SENT.now)


def test_everything_that_was_kept_is_read(desk: Desk) -> None:
    assert desk.kept == SENT.kept


def test_everything_that_waited_leaves(desk: Desk) -> None:
    assert desk.arrived == SENT.waiting


@pytest.mark.parametrize("link", SENT.links)
def test_every_link_opens(desk: Desk, link: str) -> None:
    parts = urlsplit(link)
    _, what, id_ = parts.path.split("/")
    signed = dict(parse_qsl(parts.query))
    if what == "attachments":
        assert LINKS.opens(id_, signed["until"], signed["sig"], SENT.now)
        assert id_ in desk.pictures
    else:
        assert LINKS.opens_check(id_, signed["sig"])
        assert int(id_) in desk.pages


ASKS_FIRST = (
    "Begin now",
    "Done, everything works",
    "Finished, we are checking",
    "Make it an incident",
    "I have a problem",
)
"""What these do by now is shown or asked about before it is done, when the time is odd: in a post of its own."""


OTHERS_HEAR = {"Send the answer": (", posts in personal jytte", ", posts in personal kate")}
"""Who has the same hears by now that there is an answer; the desk that was left told the requester alone."""


@pytest.mark.parametrize("card", SENT.cards, ids=[card.name for card in SENT.cards])
def test_every_button_of_the_card_does_what_it_did(desk: Desk, card: Card) -> None:
    for one in card.presses:
        now = desk.pressed(card, one)[0]
        asked = one.button in ASKS_FIRST and now.startswith("posts in channel")
        for other in OTHERS_HEAR.get(one.button, ()):
            now = now.replace(other, "")
        assert asked or now == one.then, one.button


@pytest.mark.parametrize("act", SENT.acts, ids=[f"{number} {act.name}" for number, act in enumerate(SENT.acts)])
def test_every_act_of_the_command_line_does_what_it_did(desk: Desk, act: Act) -> None:
    assert act.name in ACTS
    assert desk.asked(act) == act.then


OLD_COPY = """+++
title = "How do I get access to the VPN?"
asked_as = ["vpn does not let me in", "tunnel to the office"]
owner = "support@example.org"
verified = 2026-10-01
+++
{}
"""
"""What that version wrote into DATA/knowledge when a wording was approved: all of the article as it then was."""


def test_copies_of_articles_become_what_they_add(tmp_path: Path) -> None:
    data, knowledge = tmp_path / "data", tmp_path / "knowledge"
    overlay = data / "knowledge"
    shutil.copytree(KNOWLEDGE, knowledge)
    (overlay / "en").mkdir(parents=True)
    db = sqlite3.connect(data / FILE)
    db.executescript(DUMP.read_text(encoding="utf-8"))
    db.close()
    (overlay / "en" / "vpn.md").write_text(OLD_COPY.format("Ask for it in a dream."), encoding="utf-8")
    (overlay / "en" / "coffee-abc123.md").write_text('+++\ntitle = "Coffee?"\n+++\nUpstairs.\n', encoding="utf-8")

    with Served(data, knowledge) as served:
        logged = [json.loads(line) for line in served.log().splitlines()]
    [aside] = [line for line in logged if line["event"] == "article.copy_set_aside"]
    assert (aside["learned"], aside["differs_in"]) == (2, ["body"])
    assert sorted(str(path.relative_to(overlay)) for path in overlay.rglob("*.*")) == [
        "en/coffee-abc123.md",
        "en/vpn.learned.toml",
        "kept/en/vpn.md",
    ]
    assert (overlay / "kept" / "en" / "vpn.md").read_text() == OLD_COPY.format("Ask for it in a dream.")

    library = build_app(Environment(data=data, knowledge=knowledge), KNOWN_PHRASES).knowledge.library
    vpn, coffee = library.get("vpn", "en"), library.get("coffee-abc123", "en")
    assert vpn is not None and coffee is not None
    assert (vpn.body, vpn.asked_as) == ("Ask for it in writing.", ("vpn does not let me in", "tunnel to the office"))
    assert coffee.body == "Upstairs."

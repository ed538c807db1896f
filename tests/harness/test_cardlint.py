"""The card lint lets a good card pass and names every fault of a bad one with its place."""

from typing import Any

import pytest

from bot.cards.markdown import elements
from tests.harness.cardlint import card_faults

Card = dict[str, Any]  # Any: half of these cards are wrong on purpose

TEXT: Card = {"type": "TextBlock", "text": "Hej", "wrap": True}
SUBMIT: Card = {"type": "Action.Submit", "title": "Ta", "data": {"id": 7, "type": "own"}}
EXECUTE: Card = {"type": "Action.Execute", "title": "Ta", "verb": "take", "fallback": SUBMIT}
INPUT: Card = {"type": "Input.Text", "id": "where", "label": "Var?"}


def card(*body: Card, **more: object) -> Card:
    return {"type": "AdaptiveCard", "version": "1.5", "body": list(body), **more}


def test_a_good_card_has_no_faults():
    mention = {"entities": [{"type": "mention", "text": "<at>Sam</at>"}], "width": "Full"}
    refresh = {"action": EXECUTE, "userIds": ["29:x"] * 60}
    picture = {
        "type": "Image",
        "url": "https://example.org/a.png",
        "altText": "En bild",
        "msTeams": {"allowExpand": True},
    }
    whole = card(TEXT, INPUT, picture, actions=[EXECUTE] * 6, msteams=mention, refresh=refresh)
    assert card_faults(whole) == []


def test_what_markdown_becomes_passes():
    article = "# a\n\nb [c](https://example.org)\n\n- d\n\n| e |\n|---|\n|  |\n\n> f\n\n    g\n\n---\n\n![h](https://example.org/h)"
    assert card_faults(card(*elements(article))) == []


NESTED: Card = {"type": "Container", "items": [{**TEXT, "size": "Huge"}]}
ROW: Card = {
    "type": "Table",
    "rows": [{"type": "TableRow", "cells": [{"type": "TableCell", "items": [INPUT | {"x": 1}]}]}],
}


@pytest.mark.parametrize(
    ("wrong", "fault"),
    [
        (card(version="1.6"), "version: '1.6' is not '1.5'"),
        (card({"type": "Carousel"}), "body[0]: 'Carousel' is no type of schema 1.5"),
        (card(TEXT, NESTED), "body[1].items[0].size: 'Huge' is not allowed"),
        (card(ROW), "body[0].rows[0].cells[0].items[0]: Additional properties are not allowed ('x' was unexpected)"),
        (card({"type": "TextBlock", "wrap": True}), "body[0]: 'text' is a required property"),
        (card(SUBMIT), "body[0]: Action.Submit may not stand here"),
        (card(actions=[EXECUTE] * 7), "actions: 7 actions, more than 6"),
        (card({"type": "ActionSet", "actions": [SUBMIT] * 7}), "body[0].actions: 7 actions, more than 6"),
        (card(actions=[EXECUTE | {"verb": ""}]), "actions[0]: Action.Execute without a verb"),
        (
            card(actions=[EXECUTE | {"fallback": "drop"}]),
            "actions[0]: Action.Execute without an Action.Submit as fallback",
        ),
        (card(refresh={"userIds": ["29:x"] * 61}), "refresh.userIds: 61 people, more than 60"),
        (card(INPUT | {"label": ""}), "body[0]: an input without a label"),
        (card(INPUT | {"isRequired": True}), "body[0]: a required input without an errorMessage"),
        (
            card({"type": "Input.ChoiceSet", "id": "c", "label": "?", "choices": []}),
            "body[0]: a choice without choices",
        ),
        (card({"type": "Image", "url": "https://example.org/a.png"}), "body[0]: an image without altText"),
        (card({"type": "TextBlock", "text": "Hej"}), "body[0]: a text that does not wrap"),
        (card(INPUT, {"type": "Container", "items": [INPUT]}), "id 'where': used 2 times"),
    ],
)
def test_a_fault_is_named_with_its_place(wrong: Card, fault: str):
    assert card_faults(wrong) == [fault]


def test_a_card_may_not_be_too_large_for_teams():
    (fault,) = card_faults(card({**TEXT, "text": "å" * 15_000}))
    assert fault.startswith("card: 30")

"""The first words, and what can be said next with a tap."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.assistant.assistant import Assistant
from bot.configuration.app_context import AppContext
from bot.language.languages import SPOKEN
from bot.transaction import Transactions
from tests.harness.office import NOON
from tests.harness.world import World, someone


@pytest.fixture
def office(app: AppContext, tmp_path: Path) -> Iterator[World]:
    world = World(Transactions(Assistant(app)), tmp_path, NOON)
    yield world
    world.close()


@pytest.mark.parametrize("language", SPOKEN)
def test_whatever_is_suggested_is_understood_when_it_is_said(office: World, language: str) -> None:
    chat = office.spot("personal", "anna", language)
    suggested = [button.title for button in chat.posts[0].buttons]
    assert 0 < len(suggested) <= 3
    for phrase in suggested:
        before = len(chat.posts)
        office.says(chat, "anna", phrase, language)
        assert len(chat.posts) > before
        assert office.store.questions.latest(chat.place.id, someone("anna").id, office.now) is None


def test_where_others_read_along_nothing_is_suggested(office: World) -> None:
    for kind in ("channel", "group"):
        spot = office.spot(kind, "Web", "en-GB")
        office.says(spot, "anna", "hello", "en-GB")
        assert [post.buttons for post in spot.posts] == [[]] * len(spot.posts)

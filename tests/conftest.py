"""What every test may ask for: the sample desk and a little one, each built once, and places at the little one."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import settings

from bot.assistant.acts import KNOWN_PHRASES
from bot.assistant.assistant import Assistant
from bot.configuration.app_context import AppContext
from bot.configuration.environment import Environment
from bot.configuration.loading import build_app
from bot.configuration.signed_links import SignedLinks
from bot.transaction import Transactions
from tests.harness.office import NOON, office_app
from tests.harness.world import Spot, World

ROOT = Path(__file__).parent.parent

settings.register_profile("any machine", deadline=None)  # what is found must not hang on how busy a machine is
settings.load_profile("any machine")


@pytest.fixture(scope="session")
def app() -> AppContext:
    """The sample desk with the sample knowledge."""
    built = build_app(Environment(data=ROOT / "no-data", knowledge=ROOT / "knowledge"), KNOWN_PHRASES)
    return replace(built, links=SignedLinks("https://lotsen.example.org", b"k" * 32))


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> AppContext:
    """A desk of its own with a handful of articles, so that it is known what it is sure of."""
    return office_app(tmp_path_factory.mktemp("small"))


@pytest.fixture
def world(small: AppContext, tmp_path: Path) -> Iterator[World]:
    world = World(Transactions(Assistant(small)), tmp_path, NOON)
    yield world
    world.close()


@pytest.fixture
def chat(world: World) -> Spot:
    return world.spot("personal", "anna", "en-GB")


@pytest.fixture
def channel(world: World) -> Spot:
    return world.spot("channel", "Ask", "en-GB")


@pytest.fixture
def support(world: World) -> Spot:
    """The channel that the first queue's cases are posted in."""
    spot = world.spot("channel", "Support", "en-GB")
    world.says(spot, "sam", "bind queue front", "en-GB")
    spot.thread = ""
    return spot

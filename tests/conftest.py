"""What every test may ask for: the sample desk, built once."""

from pathlib import Path

import pytest

from bot.building import build_house
from bot.house import House
from bot.settings import Environment

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="session")
def house() -> House:
    """The sample desk with the sample knowledge."""
    return build_house(Environment(data=ROOT / "no-data", knowledge=ROOT / "knowledge"))

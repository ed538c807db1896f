"""One thing that the clock brings and that fails takes nothing else with it."""

from collections.abc import Iterator
from datetime import datetime

import pytest

from bot import clock
from bot.configuration.app_context import AppContext
from bot.store import Store
from bot.turn import Mail, Reply
from tests.harness.world import World


def fails(store: Store, app: AppContext, now: datetime) -> Iterator[Reply]:  # noqa: ARG001 - as everything due
    """It has said something already when it comes to its fault."""
    yield Mail("a@example.org", "half", "half", "half")
    raise RuntimeError


def works(store: Store, app: AppContext, now: datetime) -> Iterator[Reply]:  # noqa: ARG001 - as everything due
    yield Mail("a@example.org", "whole", "whole", "whole")


def test_what_fails_undoes_itself_alone(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "EACH_MINUTE", (fails, works))
    with world.store.transaction():
        clock.tick(world.store, world.app, world.now)
    world.deliver()
    assert [mail["id"] for mail in world.mails] == ["whole"]

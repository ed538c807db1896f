"""When a wish or a correction comes: told from its own case, and from nothing else."""

import pytest

from bot.model.case import Case, CaseKind, CaseRequest, Detail
from tests.harness.office import UNHEARD_OF, english, told
from tests.harness.world import Spot, World, someone


def filed(world: World, spot: Spot, text: str, kind: CaseKind = CaseKind.WISH, **told: str) -> Case:
    """A case of anna's, with what she told."""
    world.says(spot, "anna", "hello", "en-GB")
    at = spot.place.id
    new = CaseRequest(
        kind=kind,
        queue="first",
        service="leave",
        organisation="north",
        person=someone("anna").id,
        place=at,
        thread=at,
        language="en",
        text=text,
        shown=(),
        question=None,
        opened=world.now,
        promised=world.now,
        details=tuple(Detail(field, value) for field, value in told.items()),
    )
    with world.store.transaction():
        return world.store.cases.open(new)


def asks(world: World, spot: Spot, text: str) -> str:
    world.says(spot, "anna", text, "en-GB")
    return told(spot)


def test_a_wish_is_told_by_its_state_and_its_class_and_promises_nothing(world: World, chat: Spot) -> None:
    filed(world, chat, "A map on the front page", benefits="some", size="small")
    said = asks(world, chat, "When will my wish come?")
    assert "A map on the front page" in said
    assert english(world, "state-received") in said
    assert english(world, "wish-class-soon") in said
    assert english(world, "wish-no-promise") in said


def test_each_of_several_wishes_is_told_shortly_and_what_is_no_wish_is_not(world: World, chat: Spot) -> None:
    filed(world, chat, "A map", benefits="only-us")
    filed(world, chat, "A new calendar", size="large")
    filed(world, chat, "The door is stuck", CaseKind.BUG)
    said = asks(world, chat, "when will my wish come")
    assert said.index("A new calendar") < said.index("A map")
    assert english(world, "wish-class-long") in said
    assert english(world, "wish-class-renewal") in said
    assert "door" not in said
    assert said.count(english(world, "wish-no-promise")) == 1


def test_a_planned_correction_is_told_with_its_day(world: World, chat: Spot, support: Spot) -> None:
    filed(world, chat, "The door is stuck", CaseKind.BUG)
    assert english(world, "when-error") in asks(world, chat, "When is 1001 fixed?")
    for line in ("state 1001 assessed", "state 1001 planned 3.12."):
        world.says(support, "sam", line, "en-GB")
    said = asks(world, chat, "När rättas 1001?")
    assert "3 December 2026" in said
    assert english(world, "when-planned") in said


@pytest.mark.parametrize("text", ["When will my wish come?", "When is 1001 fixed?"])
def test_somebody_without_one_is_answered_as_before(world: World, chat: Spot, text: str) -> None:
    bert = world.spot("personal", "bert", "en-GB")
    filed(world, chat, "A map")
    world.says(bert, "bert", text, "en-GB")
    assert "A map" not in told(bert)
    assert english(world, "unknown-asked", text=text.replace("?", "")).split("?")[0] in told(bert) or text in told(bert)


def test_where_others_read_along_nothing_of_it_is_told(world: World, chat: Spot, channel: Spot) -> None:
    filed(world, chat, UNHEARD_OF)
    assert asks(world, channel, "When is 1001 done?") == english(world, "mine-private").replace("**", "")
    assert UNHEARD_OF not in asks(world, channel, "When will my wish come?")

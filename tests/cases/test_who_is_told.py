"""Every text about a case that leaves to those who wait: the requester gets it, and so does everybody who has the same,
in another language and in a channel, by name.
"""

import ast

import pytest

from bot.model.case import Watcher
from bot.model.notice import Incident
from bot.model.target import ChannelTarget, HookTarget, MailTarget, parse_target
from bot.notices import linked_cases, waiting_people
from bot.notifications import outbox, support_notifications
from bot.turn import Mail, Say
from tests.cases.test_releases import opened
from tests.harness.notices import sample
from tests.harness.office import hand_over
from tests.harness.world import Post, Spot, World, someone
from tests.test_rooms import ROOT, modules

Line = tuple[str, list[str], dict[str, dict[str, str]]]
"""The text's id, what support says until it is told, and the days in it by language."""

THIRD, LATER = {"en": "3 December 2026", "sv": "3 december 2026"}, {"en": "17 December 2026", "sv": "17 december 2026"}
LINES: dict[str, Line] = {
    "supplier": ("told-supplier", ["state {n} supplier"], {}),
    "planned": ("told-planned", ["state {n} planned 3.12."], {"date": THIRD}),
    "moved": ("told-moved", ["state {n} planned 3.12.", "state {n} planned 17.12."], {"date": LATER}),
    "released": ("told-released", ["state {n} planned 3.12.", "state {n} released"], {}),
    "closed": ("told-closed", ["state {n} closed"], {}),
    "reopened": ("told-reopened", ["state {n} closed", "state {n} reopened"], {}),
    "update moved": (
        "release-told-moved",
        ["state {n} planned 3.12.", "release leave 3.12. moved 17.12."],
        {"was": THIRD, "date": LATER},
    ),
    "update called off": (
        "release-told-off",
        ["state {n} planned 3.12.", "release leave 3.12. called off"],
        {"date": THIRD},
    ),
    "left out": ("release-told-left", ["state {n} planned 3.12.", "release leave 3.12. without {n}"], {"date": THIRD}),
}


@pytest.fixture
def watching(world: World) -> Spot:
    """Where Berta waits for case 1001: a channel in Swedish."""
    spot = world.spot("channel", "grannar", "sv-SE")
    world.says(spot, "berta", "hej", "sv-SE")
    return spot


def watched(world: World, number: int, spot: Spot) -> None:
    at = spot.place.id
    watcher = Watcher(someone("berta").id, "other", at, f"{at};messageid=1", "sv", world.now)
    with world.store.transaction():
        assert world.store.cases.watch(number, watcher)


def mentions(post: Post) -> list[object]:
    return [entity["mentioned"]["name"] for entity in post.activity.get("entities", [])]  # type: ignore[index] - JSON


def saying(spot: Spot, text: str) -> list[Post]:
    said = text.replace("**", "")
    return [post for post in spot.posts if said in "\n".join(post.lines).replace("**", "")]


@pytest.mark.parametrize("what", LINES)
def test_what_becomes_of_a_case_is_told_to_all_who_wait(world: World, support: Spot, watching: Spot, what: str) -> None:
    id_, said, days = LINES[what]
    number = opened(world)
    watched(world, number, watching)
    for line in said:
        world.says(support, "sam", line.format(n=number), "en-GB")
    texts = {
        language: world.transactions.assistant.app.texts[language](
            id_, number=str(number), other="", **{name: day[language] for name, day in days.items()}
        )
        for language in ("en", "sv")
    }
    assert len(saying(world.spot("personal", "anna", "en-GB"), texts["en"])) == 1
    [told] = saying(watching, texts["sv"])
    assert mentions(told) == ["berta"]


def test_an_answer_is_the_requesters_and_the_others_hear_that_there_is_one(
    world: World, chat: Spot, support: Spot, watching: Spot
) -> None:
    hand_over(world, chat)
    watched(world, 1001, watching)
    for line in ("take 1001", "answer 1001 Anna, your cache was full"):
        world.says(support, "sam", line, "en-GB")
    assert len(saying(chat, "your cache was full")) == 1
    assert saying(watching, "cache") == []
    [told] = saying(watching, world.transactions.assistant.app.texts["sv"]("told-answered", number="1001"))
    assert mentions(told) == ["berta"]


def test_the_end_of_a_notice_is_told_to_all_whose_case_came_of_it(world: World, watching: Spot) -> None:
    number = opened(world, service=None)
    watched(world, number, watching)
    at = watching.place.id
    with world.store.transaction():
        notice = world.store.notices.add(sample("data-centre", Incident))
        world.store.notices.link(number, notice.number, 0)
        app = world.transactions.assistant.app
        replies = linked_cases.tell_over(world.store, app, notice, world.now)
        outbox.send(world.store, replies, world.now, None)
        assert world.store.notices.add_waiting(notice.number, someone("berta").id, at, at, "sv", world.now)
        outbox.send(world.store, waiting_people.tell_over(world.store, app, notice, world.now), world.now, None)
    world.deliver()
    chat = world.spot("personal", "anna", "en-GB")
    assert len(saying(chat, f"case {number}")) + len(saying(chat, f"Case {number}")) == 1
    told = watching.posts[-2:]
    assert [mentions(post) for post in told] == [["berta"], ["berta"]]
    assert str(number) in "".join(told[0].lines)


@pytest.mark.parametrize("bound", [True, False])
def test_a_stopped_tenant_is_told_in_the_channel_else_by_mail(world: World, bound: bool) -> None:
    app = world.transactions.assistant.app
    if bound:
        world.says(world.spot("channel", "Support", "en-GB"), "sam", "bind queue front", "en-GB")
    with world.store.transaction():
        [told] = support_notifications.report_stopped_tenant(world.store, app, "a tenant", 7, world.now)
    if bound:
        assert isinstance(told, Say)
    else:
        assert isinstance(told, Mail)
        assert (told.to, "**" in told.text) == ("first@example.org", False)


def test_a_target_is_what_its_scheme_says_and_nothing_else_is_one() -> None:
    written = {
        "teams:front": ChannelTarget("front"),
        "mailto:a@example.org": MailTarget("a@example.org"),
        "https://example.org/x?y=1": HookTarget("https://example.org/x?y=1"),
    }
    assert {one: parse_target(one) for one in written} == written
    assert [str(one) for one in written.values()] == list(written)


@pytest.mark.parametrize(
    "written",
    [
        *("http://example.org", "ftp://example.org", "Teams:front", "teams:", "teams:a b", "mailto:a", "mailto:@b"),
        *("mailto:a@b,c@d", "https:", "https://", "https:/example.org", "slack:front", "front", "", ":", "tel:+4687"),
    ],
)
def test_an_unknown_target_is_a_fault_of_the_file(written: str) -> None:
    with pytest.raises(ValueError, match="is none of teams:NAME"):
        parse_target(written)


def test_a_target_is_read_in_one_place() -> None:
    found = {
        path
        for path in modules()
        if path.startswith("bot/")
        for node in ast.walk(ast.parse((ROOT / path).read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and node.value in ("mailto:", "teams:", "mailto", "teams")
    }
    assert found - {"bot/adapters/teams/adapter.py"} == {"bot/model/target.py"}

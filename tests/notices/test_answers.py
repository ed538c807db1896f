"""Questions while a notice lasts: answered from it before articles and cases, and only where it is what was asked."""

import tomllib
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import cast

import pytest

from bot.assistant.assistant import Assistant
from bot.configuration.app_context import AppContext
from bot.language.languages import SPOKEN
from bot.model.notice import Maintenance
from bot.model.notice_article import about
from bot.model.notice_json import notice_to_json
from bot.notices.articles import notice_articles
from bot.transaction import Transactions
from knowledge.search import Found
from tests.harness.notices import PLANNED, STARTED, sample
from tests.harness.world import Spot, World

START = datetime(2029, 9, 20, 8, 0, tzinfo=UTC)
FIRST = datetime(2029, 10, 6, 6, 0, tzinfo=UTC)
DURING = date(2029, 10, 6)
NOTICE = sample("three-saturdays", Maintenance, START)


@pytest.fixture
def world(app: AppContext, tmp_path: Path) -> Iterator[World]:
    world = World(Transactions(Assistant(app)), tmp_path, START)
    number = world.acts("notice-submit", {"notice": notice_to_json(NOTICE)})["notice"]
    world.acts("notice-approve", {"number": number, "by": "Sam"})
    yield world
    world.close()


def asked(world: World, text: str, locale: str = "sv-SE", where: str = "anna") -> list[str]:
    """What is answered in a chat of somebody's own."""
    chat = world.spot("personal", where, locale)
    world.says(chat, where, text, locale)
    return chat.posts[-1].lines


def at(world: World, moment: datetime) -> None:
    world.wait(moment - world.now)


SYMPTOMS = {
    "sv": ("jag blev utslängd", "Du blir utloggad. Logga in igen, så är du där du var."),
    "fi": ("minut kirjattiin ulos", "Sinut kirjataan ulos. Kirjaudu uudelleen, niin jatkat siitä mihin jäit."),
    "nb": ("jeg ble logget ut", "Du blir logget ut. Logg inn igjen, så er du der du var."),
    "it": ("mi ha buttato fuori", "Vieni disconnesso. Accedi di nuovo e riprendi da dove eri."),
    "en": ("I was logged out", "You are logged out. Log in again, and you are where you were."),
}


@pytest.mark.parametrize("language", SPOKEN)
def test_during_the_work_what_people_notice_is_answered_with_its_scenario(world: World, language: str) -> None:
    text, says = SYMPTOMS[language]
    at(world, FIRST + timedelta(hours=1))
    lines = asked(world, text, f"{language}-XX")
    assert says in lines
    assert NOTICE.texts[language].promise in lines


def test_before_and_after_the_work_the_same_words_mean_something_else(world: World) -> None:
    assert "Planerat underhåll · e-conomic" not in asked(world, "jag blev utslängd")
    at(world, FIRST)
    assert "Planerat underhåll · e-conomic" in asked(world, "jag blev utslängd", where="berit")
    world.acts("notice-done", {"number": 1, "window": 1, "by": "Sam"})
    assert "Planerat underhåll · e-conomic" not in asked(world, "jag blev utslängd", where="cecilia")


def test_when_and_why_are_answered_from_the_day_it_is_announced(world: World) -> None:
    assert "lördag 6 oktober 2029 kl. 08:00–14:00 · planerat" in asked(world, "när är underhållet?")
    assert NOTICE.texts["sv"].why_then in asked(world, "varför inte på natten?", where="berit")


def test_a_channel_about_something_else_gets_its_own_answers(world: World) -> None:
    at(world, FIRST)
    web = world.spot("channel", "Web")
    world.says(web, "sam", "service klockaren")
    world.says(web, "anna", "jag blev utslängd", "sv-SE")
    assert "Planerat underhåll · e-conomic" not in web.posts[-1].lines


def test_no_question_of_the_sample_is_taken_by_work_that_it_is_not_about(app: AppContext) -> None:
    """Nine hundred questions asked while work goes on: only those about being logged out of just that go to it."""
    busy = app.knowledge.with_notices(tuple(notice_articles(STARTED, app)))
    taken = set[str]()
    for language in SPOKEN:
        path = Path(__file__).parents[1] / "knowledge" / "questions" / f"{language}.toml"
        questions = cast("list[dict[str, str]]", tomllib.loads(path.read_text(encoding="utf-8"))["question"])
        for question in questions:
            for service in (None, "economic"):
                before = app.knowledge.find(question["text"], language, service, DURING)
                after = busy.find(question["text"], language, service, DURING)
                if before != after:
                    taken.add(question["slug"])
    assert taken == {"economic-logged-out"}


def test_planned_work_takes_no_words_of_trouble(app: AppContext) -> None:
    planned = app.knowledge.with_notices(tuple(notice_articles(PLANNED, app)))
    for text, _ in SYMPTOMS.values():
        found = planned.find(text, "sv", None, DURING)
        assert not (isinstance(found, Found) and about(found.best.article.slug))


# "I have a problem"


def channel(world: World, name: str, wanted: str) -> Spot:
    spot = world.spot("channel", name)
    world.says(spot, "sam", f"subscribe {wanted}")
    return spot


def press(world: World, spot: Spot, who: str, verb: str) -> list[str]:
    """The newest button of that verb; what is posted because of it."""
    found = [(post, button) for post in spot.posts for button in post.buttons if button.verb == verb]
    post, button = found[-1]
    spot.thread = post.thread
    many = len(spot.posts)
    world.presses(spot, who, button, {}, "sv-SE")
    return [line for one in spot.posts[many:] for line in one.lines]


def test_the_button_opens_a_case_with_notice_and_window_filled_in(world: World) -> None:
    support = world.spot("channel", "Support")
    world.says(support, "sam", "bind queue ledger")
    here = channel(world, "Accounts", "economic sv")
    at(world, FIRST + timedelta(hours=1))
    assert any("lördag 6 oktober 2029 kl. 08:00–14:00" in line for line in press(world, here, "anna", "problem"))
    press(world, here, "anna", "send")
    [case] = world.store.cases.all()
    assert (case.asked.service, world.store.notices.of_case(case.number)) == ("economic", (1, 1))
    assert "Vi byter servrar" in case.asked.text


def test_support_sees_one_group_with_a_count(world: World) -> None:
    support = world.spot("channel", "Support")
    world.says(support, "sam", "bind queue ledger")
    again = world.acts("notice-submit", {"notice": notice_to_json(NOTICE)})["notice"]
    world.acts("notice-approve", {"number": again, "by": "Sam"})
    here = channel(world, "Accounts", "economic sv")
    at(world, FIRST + timedelta(hours=1))
    for who in ("anna", "berit", "cecilia"):
        press(world, here, who, "problem")
        press(world, here, who, "send")
    [group] = [post for post in support.posts if post.lines[0].startswith("2 ·")]
    assert [line for line in group.lines if "1001" in line] == ["Ärenden: 3 (en organisation): 1001, 1002, 1003"]
    cases = [post for post in support.posts if post.lines[0].startswith("100")]
    assert {post.thread for post in cases} == {group.thread}


def test_a_reply_under_the_post_belongs_to_it(world: World) -> None:
    here = channel(world, "Accounts", "economic sv")
    at(world, FIRST + timedelta(hours=1))
    here.thread = here.posts[-1].thread
    world.says(here, "anna", "zxqv blorp trazk", "sv-SE")
    press(world, here, "anna", "send")
    [case] = world.store.cases.all()
    assert (case.asked.service, world.store.notices.of_case(case.number)) == ("economic", (1, 1))


def test_when_all_is_done_everybody_who_reported_hears_of_it(world: World) -> None:
    here = channel(world, "Accounts", "economic sv")
    at(world, FIRST + timedelta(hours=1))
    press(world, here, "anna", "problem")
    press(world, here, "anna", "send")
    world.acts("notice-cancel", {"number": 1, "window": None, "by": "Sam"})
    [told] = [line for post in here.posts for line in post.lines if "är över" in line]
    assert "ärende 1001" in told


def test_nobody_can_have_a_problem_with_a_draft(world: World) -> None:
    world.acts("notice-submit", {"notice": notice_to_json(NOTICE)})
    here = channel(world, "Accounts", "economic sv")
    [button] = [one for post in here.posts for one in post.buttons if one.verb == "problem"]
    forged = type(button)(button.title, button.kind, button.verb, {"notice": 2, "window": 0})
    assert (
        world.presses(here, "anna", forged, {}, "sv-SE").notice
        == "Den frågan är inte öppen längre. Fråga gärna på nytt."
    )

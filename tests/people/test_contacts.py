"""Contacts: shown to their own people in private, asked twice a year, and marked when nobody has confirmed them."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.adapters import contact_check_page
from bot.assistant.acts import KNOWN_PHRASES
from bot.assistant.assistant import Assistant
from bot.assistant.double_presses import DOUBLE_PRESS
from bot.configuration.app_context import AppContext
from bot.configuration.environment import Environment
from bot.configuration.loading import build_app
from bot.configuration.signed_links import SignedLinks
from bot.people import contact_checks
from bot.transaction import Transactions
from bot.turn import ButtonPressed, Response
from tests.harness.live import LiveDesk, until
from tests.harness.small import small_knowledge
from tests.harness.world import TENANT, Spot, World, someone

NOON = datetime(2026, 11, 19, 12, 0, tzinfo=UTC)  # a Thursday
KARI = someone("kari").id
MORE = f"""
[services.doors]
name = {{ en = "Doors" }}
languages = ["en"]

[organisations.north]
name = "Northern Parish"
domains = ["north.example.org"]
holidays = {{ country = "NO", extra = ["2026-11-20"] }}

[organisations.south]
name = "Southern Parish"

[[contacts]]
organisation = "north"
service = "doors"
role = "system-owner"
name = "Kari Eksempel"
person = "{KARI}"
phone = "61 00 00 01"
email = "kari@north.example.org"
verified = 2026-10-25

[[contacts]]
organisation = "north"
role = "janitor"
name = "Ola *Eksempel*"
email = "ola@north.example.org"
verified = 2026-10-25
"""


@pytest.fixture
def app(tmp_path: Path) -> AppContext:
    knowledge = small_knowledge(tmp_path / "knowledge")
    file = knowledge / "desk.toml"
    text = file.read_text(encoding="utf-8").replace('"00:00-23:59"', '"08:00-16:00"')
    file.write_text(f"{text}{MORE}", encoding="utf-8")
    built = build_app(Environment.model_validate({"data": tmp_path / "data", "knowledge": knowledge}), KNOWN_PHRASES)
    return replace(built, home_tenant=TENANT, links=SignedLinks("https://desk.example.org", b"k" * 32))


@pytest.fixture
def world(app: AppContext, tmp_path: Path) -> Iterator[World]:
    made = World(Transactions(Assistant(app)), tmp_path / "data", NOON)
    yield made
    made.close()


@pytest.fixture
def anna(world: World) -> Spot:
    return world.spot("personal", "anna", "en-GB")


def says(world: World, spot: Spot, who: str, text: str) -> str:
    """What the desk answers."""
    spot.unread.clear()
    world.says(spot, who, text, "en-GB")
    return read(spot)


def presses(world: World, spot: Spot, who: str, verb: str, **data: object) -> Response:
    return world.does(spot, who, ButtonPressed(verb, data), "en-GB")


def read(spot: Spot) -> str:
    told = "\n".join(line for post in spot.unread for line in post.lines)
    spot.unread.clear()
    return told


def changed(world: World, **contact: object) -> None:
    """The desk file says something else about Kari from now on."""
    app = world.transactions.assistant.app
    first, *others = app.desk.contacts
    people = (first.model_copy(update=contact), *others)
    world.transactions.assistant.app = replace(app, desk=app.desk.model_copy(update={"contacts": people}))


def after(world: World, days: float) -> list[str]:
    """What has been mailed after so long, by address."""
    world.mails.clear()
    world.wait(timedelta(days=days))
    return [str(mail["to"]) for mail in world.mails]


# Shown


def test_somebody_of_no_known_organisation_is_asked_once_where_they_work(world: World, anna: Spot):
    assert "Where do you work?" in says(world, anna, "anna", "contacts")
    presses(world, anna, "anna", "contacts", organisation="north")
    assert "Contacts: Northern Parish" in read(anna)
    shown = says(world, anna, "anna", "who is my contact?")
    assert "+47 61 00 00 01" in shown
    assert "System owner · Doors" in shown
    assert "janitor" in shown, "a role without words is shown as it is written"
    assert "Ola *Eksempel*" in shown


def test_where_one_works_can_be_typed(world: World, anna: Spot):
    assert "Contacts: Northern Parish" in says(world, anna, "anna", "contacts northern parish")
    assert "Contacts: Northern Parish" in says(world, anna, "anna", "contacts south"), "it is known by then"


def test_what_only_begins_like_the_command_is_a_question(world: World, anna: Spot):
    text = "contacts do not come along to my new phone"
    assert f"Your question: {text}" in says(world, anna, "anna", text)


def test_an_organisation_that_is_none_of_ours_is_not_taken(world: World, anna: Spot):
    assert (
        presses(world, anna, "anna", "contacts", organisation="nowhere").notice
        == "Choose your organisation in the list."
    )
    assert presses(world, anna, "anna", "contacts").notice == "Choose your organisation in the list."
    assert world.store.people.remembered(someone("anna").id) == {}


def test_an_address_once_told_says_where_somebody_works(world: World, anna: Spot):
    says(world, anna, "anna", "hello")
    with world.store.transaction():
        world.store.people.remember(someone("anna").id, "email", "anna@it.north.example.org", NOON)
    assert "Contacts: Northern Parish" in says(world, anna, "anna", "contacts")


def test_an_organisation_without_contacts_says_so(world: World, anna: Spot):
    assert "any contact at Southern Parish" in says(world, anna, "anna", "contacts southern parish")


def test_a_desk_without_organisations_has_nobody_to_show(world: World, anna: Spot):
    app = world.transactions.assistant.app
    desk = app.desk.model_copy(update={"organisations": {}, "contacts": ()})
    world.transactions.assistant.app = replace(app, desk=desk)
    assert says(world, anna, "anna", "contacts") == "I have no contacts to show."


@pytest.mark.parametrize("kind", ["channel", "group"])
def test_nothing_personal_is_said_where_others_read_along(world: World, kind: str):
    spot = world.spot(kind, "Everybody", "en-GB")
    assert "private chat" in says(world, spot, "anna", "contacts")
    assert "private chat" in says(world, spot, "anna", "contacts northern parish")
    presses(world, spot, "anna", "contacts", organisation="north")
    assert read(spot) == ""
    assert world.store.people.remembered(someone("anna").id) == {}


def test_details_nobody_has_confirmed_for_long_are_marked(world: World, anna: Spot):
    assert "not confirmed" not in says(world, anna, "anna", "contacts northern parish")
    changed(world, verified=date(2026, 1, 1))
    assert "Details not confirmed for 10 months" in says(world, anna, "anna", "contacts")
    changed(world, verified=None)
    assert "Details not confirmed yet" in says(world, anna, "anna", "contacts")


# Asked


def test_a_contact_is_asked_once_a_period_reminded_once_and_then_support_is_told(world: World):
    asked = ["kari@north.example.org", "ola@north.example.org"]
    assert after(world, 157) == []
    assert after(world, 1) == asked
    assert [after(world, 1) for _ in range(13)] == [[]] * 13
    assert after(world, 1) == asked
    assert [after(world, 1) for _ in range(13)] == [[]] * 13
    assert after(world, 1) == ["support@example.org"] * 2
    assert "not even after a reminder" in str(world.mails[0]["text"])
    assert [after(world, 1) for _ in range(150)] == [[]] * 150
    assert after(world, 10) == asked


def test_nobody_is_asked_outside_working_hours_or_on_a_day_off_of_their_own(world: World):
    changed(world, verified=date(2026, 1, 1))
    world.now = NOON.replace(hour=4)
    assert after(world, 0) == []
    world.now = NOON.replace(day=20)
    assert after(world, 0) == []
    world.now = NOON.replace(day=21, hour=6)
    assert after(world, 0) == ["kari@north.example.org"]


def test_a_desk_that_asks_nobody(world: World):
    app = world.transactions.assistant.app
    never = app.desk.contacts_check.model_copy(update={"every_days": 0})
    desk = app.desk.model_copy(update={"contacts_check": never})
    world.transactions.assistant.app = replace(app, desk=desk)
    assert after(world, 1000) == []


def kari_is_asked(world: World) -> tuple[Spot, int]:
    """Kari's chat with the question in it, and the number of the check."""
    chat = world.spot("personal", "kari", "en-GB")
    says(world, chat, "kari", "hello")
    world.wait(timedelta(days=158))
    [check] = {button.data["check"] for post in chat.unread for button in post.buttons if "check" in button.data}
    assert "61 00 00 01" in read(chat)
    return chat, int(check)


def test_who_has_the_desk_in_teams_is_asked_there(world: World):
    chat, check = kari_is_asked(world)
    assert [mail["to"] for mail in world.mails] == ["ola@north.example.org"]
    presses(world, chat, "kari", "contact-right", check=check)
    assert read(chat) == "Thank you! Now we know that the details are right."
    assert f"{world.now:%-d %B %Y}" in says(world, chat, "kari", "contacts northern parish")
    world.now += DOUBLE_PRESS
    assert presses(world, chat, "kari", "contact-right", check=check).notice != ""
    assert [after(world, 14) for _ in range(2)] == [["ola@north.example.org"], ["support@example.org"]]
    assert read(chat) == ""


def test_only_the_contact_can_answer(world: World, anna: Spot):
    chat, check = kari_is_asked(world)
    for press in ("contact-right", "contact-changed"):
        response = presses(world, anna, "anna", press, check=check, text="mine now")
        assert response.notice == "That question is no longer open. Please ask again."
    assert world.store.cases.all() == []
    assert presses(world, chat, "kari", "contact-right", check=check + 1).notice != ""
    assert presses(world, chat, "kari", "contact-right").notice != ""
    assert world.store.contact_checks.confirmed_at(check_name(world)) is None


def check_name(world: World) -> str:
    found = world.store.contact_checks.get(1)
    assert found
    return found.contact


def test_what_has_changed_becomes_a_case(world: World):
    chat, check = kari_is_asked(world)
    assert presses(world, chat, "kari", "contact-changed", check=check, text="  ").notice != ""
    presses(world, chat, "kari", "contact-changed", check=check, text="new mobile 900 00 001")
    [case] = world.store.cases.all()
    assert "Kari Eksempel (Northern Parish, Doors)" in case.asked.text
    assert case.asked.text.endswith("new mobile 900 00 001")
    assert (case.asked.organisation, case.asked.service) == ("north", "doors")
    presses(world, chat, "kari", "contact-changed", check=check, text="again")
    assert len(world.store.cases.all()) == 1


def test_all_of_it_can_be_typed(world: World):
    chat, _ = kari_is_asked(world)
    assert "What has changed?" in says(world, chat, "kari", "something has changed")
    assert "1001" in says(world, chat, "kari", "my number is 900 00 001")
    assert "Case 1002" not in says(world, chat, "kari", "something has changed: everything")


def test_a_typed_yes_is_one_only_while_it_is_asked(world: World):
    chat, check = kari_is_asked(world)
    assert "Thank you!" in says(world, chat, "kari", "Yes, still right")
    assert world.store.contact_checks.get(check) is not None
    assert "Thank you!" not in says(world, chat, "kari", "Yes, still right")


def test_what_has_changed_can_be_typed_in_one_message(world: World):
    chat, _ = kari_is_asked(world)
    says(world, chat, "kari", "something has changed: I moved to Southern Parish")
    assert [case.asked.text.rpartition(": ")[2] for case in world.store.cases.all()] == ["I moved to Southern Parish"]


def test_details_that_are_others_by_now_are_not_confirmed(world: World):
    chat, check = kari_is_asked(world)
    changed(world, phone="61 00 00 02")
    assert presses(world, chat, "kari", "contact-right", check=check).notice != ""
    assert after(world, 0) == [], "the new ones are asked about in the chat"
    assert "61 00 00 02" in read(chat)


def test_support_may_find_out_by_itself(world: World):
    chat, check = kari_is_asked(world)
    changed(world, verified=world.now.date())
    assert [after(world, 14) for _ in range(2)] == [["ola@north.example.org"], ["support@example.org"]]
    assert read(chat) == ""
    assert presses(world, chat, "kari", "contact-right", check=check).notice != ""


def test_contacts_that_cannot_be_asked_are_told_to_support_in_one_message(world: World):
    app = world.transactions.assistant.app
    silent = [one.model_copy(update={"email": None, "phone": "61 00 00 01"}) for one in app.desk.contacts]
    desk = app.desk.model_copy(update={"contacts": tuple(silent)})
    world.transactions.assistant.app = replace(app, desk=desk)
    assert after(world, 158) == ["support@example.org"]
    text = str(world.mails[0]["text"])
    assert "Kari Eksempel (Northern Parish, Doors); Ola *Eksempel* (Northern Parish)" in text
    assert after(world, 30) == []


def test_a_late_yes_is_better_than_none(world: World):
    chat, check = kari_is_asked(world)
    world.wait(timedelta(days=14))
    world.wait(timedelta(days=14))
    presses(world, chat, "kari", "contact-right", check=check)
    assert world.store.contact_checks.confirmed_at(check_name(world)) == world.now


# By mail


def test_a_mailed_link_is_a_page_that_confirms_only_when_its_button_is_pressed(tmp_path: Path):
    """Mail programs follow links; a page is not an answer."""
    desk = LiveDesk(tmp_path)
    with (small_knowledge(desk.knowledge) / "desk.toml").open("a", encoding="utf-8") as file:
        file.write(re.sub("holidays = .*", "", MORE).replace("2026-10-25", "2020-01-01"))
    with desk:
        until(lambda: len(desk.mailbox.messages) == 2)
        [mail] = [one for one in desk.mailbox.messages if one["To"] == "ola@north.example.org"]
        [link] = links(str(mail.get_content()))
        path = link.removeprefix(desk.url)
        page = desk.get(path)
        assert page.status == 200
        assert "ola@north.example.org" in page.text
        assert "Yes, still right" in desk.get(path).text, "looking has changed nothing"
        assert desk.get(path[:-1] + ("0" if path[-1] != "0" else "1")).status == 404
        assert desk.get(path.replace("/contacts/", "/contacts/1")).status == 404
        assert desk.get("/contacts/2").status == 404
        assert "Thank you!" in desk.post(path, {}).text
        assert "answered already" in desk.get(path).text
        assert "answered already" in desk.post(path, {"changed": "late"}).text


def links(text: str) -> list[str]:
    return re.findall(r"https?://\S+/contacts/\S+", text)


def test_what_has_changed_is_told_to_support_from_the_page_too(world: World):
    assert after(world, 158) == ["kari@north.example.org", "ola@north.example.org"]
    assert len(links(str(world.mails[0]["text"]))) == 1
    world.mails.clear()
    with world.store.transaction():
        page = world.transactions.check_answered(1, "new <b>number</b>", world.now)(world.store)
    world.deliver()
    assert page == contact_checks.CheckPage(
        "en", "Are your contact details still right?", "Thank you! Support will put it right."
    )
    assert [mail["to"] for mail in world.mails] == ["support@example.org"]
    assert "new <b>number</b>" in str(world.mails[0]["text"])


def test_a_page_that_nobody_was_asked_on_is_none(world: World):
    assert world.transactions.check_page(99)(world.store) is None
    assert world.transactions.check_answered(99, "", world.now)(world.store) is None


def test_what_is_shown_on_a_page_cannot_be_markup():
    page = contact_checks.CheckPage(
        "en", "<i>", "a & b", (("<dt>", '"<script>'),), contact_checks.CheckForm("<", "<", "<", "<")
    )
    text = contact_check_page.page_html(page)
    assert "<script>" not in text
    assert "<i>" not in text
    assert "a &amp; b" in text


@pytest.mark.parametrize("said", ["contacts", "contacts Northern Parish"])
def test_a_tenant_that_is_nobodys_gets_no_numbers_and_is_told_how_to_reach_support(world: World, said: str) -> None:
    world.tenant = "99999999-9999-4999-8999-999999999999"
    eve = world.spot("personal", "eve", "en-GB")
    told = says(world, eve, "eve", said)
    assert "a person" in told
    presses(world, eve, "eve", "contacts", organisation="north")
    world.store.people.remember(someone("eve").id, "organisation", "north", world.now)
    told += read(eve) + says(world, eve, "eve", "contacts")
    assert not re.search(r"61 00 00 01|north\.example\.org|Kari|Ola", told)

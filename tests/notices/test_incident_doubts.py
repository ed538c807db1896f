"""What staff say of an incident that could be turned round, is another day's, or was pasted: asked about first."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.assistant.assistant import Assistant
from bot.cards.card_buttons import CardButton
from bot.configuration.app_context import AppContext
from bot.language.detection import written_language
from bot.model.notice import Incident
from bot.model.notice_json import notice_to_json
from bot.transaction import Transactions
from tests.harness.world import Spot, World

NOW = datetime(2026, 11, 19, 8, 5, tzinfo=UTC)
"""10:05 in Helsinki, by whose clock the desk goes."""


@pytest.fixture
def world(app: AppContext, tmp_path: Path) -> Iterator[World]:
    """Incident 1 is open, and readers have its card."""
    world = World(Transactions(Assistant(app)), tmp_path, NOW)
    world.says(support(world), "sam", "bind queue ledger", "en-GB")
    world.says(readers(world), "sam", "subscribe economic en", "en-GB")
    world.acts("incident-open", {"service": "economic", "text": "The login is down", "language": "en"})
    readers(world).unread.clear()
    yield world
    world.close()


def support(world: World) -> Spot:
    return world.spot("channel", "Support")


def readers(world: World) -> Spot:
    return world.spot("channel", "Accounts")


def says(world: World, text: str) -> list[str]:
    here = support(world)
    here.thread = ""
    many = len(here.posts)
    world.says(here, "sam", text, "en-GB")
    return [line for post in here.posts[many:] for line in post.lines]


def button(world: World, verb: str) -> CardButton:
    return [one for post in support(world).posts for one in post.buttons if one.verb == verb][-1]


def heard(world: World) -> list[str]:
    return [line for post in readers(world).unread for line in post.lines]


@pytest.mark.parametrize(
    "said",
    [
        *("del sök: fungerar ej", "del sök: fungerar nästan aldrig", "del sök: fungerar, inte för alla"),
        *("del sök: fungerar (kanske)", "del sök: fungerar bara för admin", "part sök: works?", "del sök: nere?"),
        *("parte sök: funziona forse", "del sök: nere är den inte", "del sök: nere, tror jag, från i morgon kväll"),
        *("del sök: fungerar från måndag", "osa haku: toimii ehkä", "osa haku: hidas vai"),
        *("osa haku: toimii vain osalla", "parte x: risolto, credo"),
        *("osa haku: korjattu huomenna", "osa haku: toimii luultavasti", "del søk: virker nesten"),
        *("del søk: virker ikkje", "part search: works again, sort of"),
        *("del søk: tregt eller nede", "del søk: løst, håper jeg", "parte ricerca: funziona quasi"),
        *("parte ricerca: lento o fermo", "part search: works for some", "part search: fixed, hopefully"),
        *("part search: down or slow", "part search: works not", "part search: slow, everybody is told to wait"),
        *("löst: inte än, vi jobbar vidare", "löst: nästan", "löst: nej", "resolved: not yet", "resolved: I think so"),
        *("resolved: is it?", "ratkaistu: ei vielä", "ratkaistu: luultavasti", "løst: håper vi", "løst: ikkje ennå"),
        *("risolto: non ancora", "risolto: forse", "risolto: o quasi", "öppnat igen: nej", "reopened: no, sorry"),
        *("next 09:00: x", "nästa 09:00: x", "seuraava 9.00: x", "neste 9.30: x", "prossimo 8: x", "next 10:05: x"),
        *("next 09:00", "next +1200m: x", "next +30h: x"),
        "uppdatering: kort\nFrån: Bo Ek <bo@example.org>\nTill: Siri\nKan ni INTE säga detta till kund",
        "update: see below\n> Please do not tell the customer",
        "update: Lähettäjä: Bo Ek Lähetetty: eilen Aihe: VS: haku",
        "update: FYI\n-----Original Message-----\nThe disk is full",
        "aggiornamento: v. sotto\nDa: Bo Ek\nInviato: ieri\nOggetto: R: ricerca",
        "ny beskjed: se under\nFra: Bo Ek\nSendt: i går\nEmne: SV: søk",
        "next 14:00: kort\nFrån: bo@example.org\nvi vet inte",
        "resolved: fine\nFrom: Bo\nTo: Siri",
        *("löst: typ", "löst: delvis", "löst: i morgon", "löst: på testservern", "løst: neida", "løst: sånn cirka"),
        *("resolved: mostly", "resolved: call me first", "ratkaistu: suunnilleen", "risolto: a metà"),
        *("uppdatering: skicka inte ut det här ännu", "ny beskjed: ikke send ennå", "update: do not send this yet"),
        "uppdatering: Hej Sam, kan du lägga ut nåt om det här? /Lena",
        *("resolved: It works.", "löst: Allt fungerar igen.", "ratkaistu: Kaikki toimii.", "løst: Alt virker igjen."),
        *("risolto: Funziona tutto.", "next 14:00: Soon.", "update: We have not found it."),
        "update: Status: we look.\nWe tell more at 14:00.",
    ],
)  # fmt: skip
def test_what_could_be_turned_round_is_shown_and_asked_first(world: World, said: str) -> None:
    before = notice_to_json(world.store.notices.all()[0])
    asked = says(world, f"incident 1 {said}")
    assert heard(world) == []
    assert notice_to_json(world.store.notices.all()[0]) == before
    assert "[No]" in asked[-1]
    world.presses(support(world), "sam", button(world, "notice-sure"), {}, "en-GB")
    assert notice_to_json(world.store.notices.all()[0]) != before


@pytest.mark.parametrize(
    "said",
    [
        *("del sök: nere", "del sök: segt, från i morgon kväll", "osa haku: hidas, huomenillasta"),
        *("part search: works", "del sök: löst"),
        *("del søk: nede, fra i morgen kveld", "parte ricerca: fermo, da domani sera", "part search: down, by 15:00"),
        *("part search: slow, from Monday", "del sök: fungerar nu", "part search: down from 22 November"),
        "next 14:00",
    ],
)  # fmt: skip
def test_what_is_surely_meant_is_told_at_once(world: World, said: str) -> None:
    before = notice_to_json(world.store.notices.all()[0])
    asked = says(world, f"incident 1 {said}")
    assert not any("[No]" in line for line in asked)
    assert notice_to_json(world.store.notices.all()[0]) != before


def test_a_parts_state_is_shown_as_it_will_stand(world: World) -> None:
    asked = says(world, "incident 1 part search: works, maybe")
    assert asked[0] == (
        "This is how the part will stand in incident 1, for everybody who reads it. Is that what you mean?"
    )
    assert any("search" in line and "works" in line for line in asked)
    assert any("maybe" in line for line in asked)
    assert "[Yes, show it so] [No]" in asked


def test_a_time_that_has_passed_is_shown_with_its_day_and_kept_however_late_the_answer(world: World) -> None:
    asked = says(world, "incident 1 next 09:00: We look.")
    assert "We look." in asked
    assert any("Friday, 20 November 2026 at 09:00" in line for line in asked)
    world.wait(timedelta(hours=23, minutes=30) - timedelta(hours=1))
    world.presses(support(world), "sam", button(world, "notice-sure"), {}, "en-GB")
    [incident] = world.store.notices.all()
    assert isinstance(incident, Incident)
    assert incident.next_update == datetime(2026, 11, 20, 7, 0, tzinfo=UTC)


@pytest.mark.parametrize(("first", "second"), [("notice-no", "notice-sure"), ("notice-sure", "notice-no")])
def test_the_first_answer_is_the_only_one(world: World, first: str, second: str) -> None:
    says(world, "incident 1: We have found it.")
    pressed, stale = button(world, first), button(world, second)
    world.presses(support(world), "siri", pressed, {}, "en-GB")
    after, lines = notice_to_json(world.store.notices.all()[0]), heard(world)
    for later in (timedelta(seconds=3), timedelta(minutes=5), timedelta(days=1)):
        world.wait(later)
        told = world.presses(support(world), "sam", stale, {}, "en-GB")
        assert told.notice == "That question has been answered already, so nothing more was done."
    assert notice_to_json(world.store.notices.all()[0]) == after
    assert [line for line in heard(world) if "We have found it." in line] == [
        line for line in lines if "We have found it." in line
    ]


@pytest.mark.parametrize(
    ("text", "own", "language"),
    [
        ("Sidan med förböner är borta", "en", "sv"),
        ("La spedizione è ferma", "en", "it"),
        ("La spedizione non funziona da ieri", "sv", "it"),
        ("Kirjautuminen ei toimi", "en", "fi"),
        ("Haku on poikki eikä se toimi", "sv", "fi"),
        ("Siden er nede og vi leter etter feilen", "sv", "nb"),
        ("Det går inte att logga in", "nb", "sv"),
        ("The page is down and we look for the fault", "sv", "en"),
        ("Logga in: the page", "sv", "sv"),
        ("The login is down", "en", "en"),
        ("DocEasy", "en", "sv"),
        ("", "it", "sv"),
    ],
)
def test_words_are_of_their_own_language_whatever_their_author_spoke_last(text: str, own: str, language: str) -> None:
    assert written_language(text, own, "sv") == language


def test_an_incident_is_told_in_the_language_of_its_words(world: World) -> None:
    world.says(world.spot("personal"), "siri", "what is Lotsen", "sv-SE")
    for said, language in (
        ("incident klockaren: Sidan med förböner är borta", "sv"),
        ("incident doceasy: La spedizione è ferma", "it"),
        ("incident doceasy: Lähetys ei toimi\nen: Sending is down", "fi"),
    ):
        world.says(world.spot("personal"), "siri", said, "sv-SE")
        assert next(iter(world.store.notices.all()[-1].texts)) == language


def test_words_that_were_corrected_go_out_as_corrected(world: World) -> None:
    says(world, "incident 1 update: We change the disk.")
    first = button(world, "notice-sure")
    says(world, "incident 1 update: No, the cable.")
    second = button(world, "notice-sure")
    replaced = "A newer question about the same notice has taken the place of this one, so nothing was done."
    assert any(replaced in line for post in support(world).posts for line in post.lines)
    assert world.presses(support(world), "sam", first, {}, "en-GB").notice == replaced
    assert heard(world) == []
    world.wait(timedelta(seconds=3))
    world.presses(support(world), "sam", second, {}, "en-GB")
    assert any("No, the cable." in line for line in heard(world))
    assert not any("We change the disk." in line for line in heard(world))


def test_the_time_of_the_next_update_alone_is_no_update(world: World) -> None:
    assert says(world, "incident 1 next 14:00") == ["Incident 1: the time of the next update is on the card."]

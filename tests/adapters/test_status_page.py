"""The status page and its feeds: everything that channels are told, for everybody, and nothing that is staff's."""

import base64
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import jwt
import pytest
import vobject
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from bot.adapters.status import atom, calendar_file, feed
from bot.adapters.status.board import PageSection, ServiceStatus, StatusBoard, StatusData
from bot.adapters.status.page import page
from bot.adapters.status.signature import Signer
from bot.assistant.assistant import Assistant
from bot.cards.plain_text import card_lines
from bot.configuration.app_context import AppContext
from bot.configuration.desk_file import StatusPageSettings
from bot.configuration.signed_links import SignedLinks
from bot.language.languages import SPOKEN
from bot.model import notice_lifecycle
from bot.model.notice import Incident, Notice, Update
from bot.model.notice_json import notice_to_json
from bot.notices.cards.notice_cards import notice_elements
from bot.store import Store
from bot.transaction import Transactions
from tests.harness.notices import CHANGED, DONE, DRAFT, DURING, FIRST, LATE, PLANNED, STARTED, WRITTEN, only, sample
from tests.harness.told import DESK, page_text, status_board
from tests.harness.world import Post, World

MARCH = datetime(2030, 3, 22, 12, tzinfo=UTC)
AUTHORISED = notice_lifecycle.authorise(sample("data-centre", Incident, MARCH), "Nora Esempio", MARCH)
FIRE = replace(notice_lifecycle.approve(only(AUTHORISED, "it", "en"), "Sam Secret", MARCH, alone=True), number=8)
BY = "Siri Secret"
"""Who wrote an update; nobody outside need know."""


def updated(count: int) -> Incident:
    notice = FIRE
    for number in range(1, count + 1):
        at = MARCH + timedelta(hours=number)
        notice = notice_lifecycle.update(
            notice, {"it": f"Aggiornamento {number}.", "en": f"Update number {number}."}, BY, at
        )
    return notice


UPDATED = updated(6)
SOFTLY = notice_lifecycle.reopen(UPDATED, {"en": "Open again."}, BY, MARCH + timedelta(hours=8))
OVER = notice_lifecycle.resolve(SOFTLY, {"en": "All is well."}, BY, MARCH + timedelta(hours=9))
MOMENTS = [
    pytest.param(PLANNED, WRITTEN, id="planned"),
    pytest.param(STARTED, DURING, id="started"),
    pytest.param(LATE, FIRST.end + timedelta(hours=1), id="late"),
    pytest.param(CHANGED, DURING, id="changed"),
    pytest.param(FIRE, MARCH, id="incident"),
    pytest.param(UPDATED, MARCH + timedelta(hours=7), id="updated"),
    pytest.param(SOFTLY, MARCH + timedelta(hours=8), id="reopened"),
    pytest.param(OVER, MARCH + timedelta(hours=9), id="over"),
]


# What is told


@pytest.mark.parametrize(("notice", "now"), MOMENTS)
@pytest.mark.parametrize("language", SPOKEN)
def test_the_page_tells_everything_that_the_card_in_a_channel_tells(
    app: AppContext, notice: Notice, now: datetime, language: str
) -> None:
    told = status_board(app, now, notice)
    shown = page_text(page(told, language)).text
    lines = card_lines({"body": notice_elements(notice, told.reader(notice, language), now)})
    for line in lines:
        # The page says after a window's times whose clock they are by.
        pieces = line.removeprefix("- ").split(" · ")
        assert all(" ".join(piece.split()) in shown for piece in pieces), line


def test_every_update_stays_readable(app: AppContext) -> None:
    shown = page_text(page(status_board(app, MARCH + timedelta(hours=7), UPDATED), "en")).text
    assert all(f"Update number {number}." in shown for number in range(1, 7))


def test_a_service_has_a_page_of_its_own(app: AppContext) -> None:
    told = status_board(app, MARCH, FIRE, PLANNED)
    assert "e-conomic" not in page_text(page(told, "en", "doceasy")).text
    assert [one.text for one in page_text(page(told, "en", "doceasy")).named("h1")] == ["Status of DocEasy"]


def test_windows_begin_on_the_page_by_the_clock_alone(app: AppContext) -> None:
    """Nothing need be written for it: the desk may be busy."""
    before, after = (
        status_board(app, FIRST.start + offset, PLANNED) for offset in (-timedelta(minutes=1), timedelta())
    )
    assert (before.service_status("economic"), after.service_status("economic")) == (
        ServiceStatus.PLANNED,
        ServiceStatus.MAINTENANCE,
    )
    assert [len(one.notices(PageSection.NOW)) for one in (before, after)] == [0, 1]


@pytest.mark.parametrize(
    ("notices", "standing", "says"),
    [
        ((), ServiceStatus.WORKS, "no known trouble"),
        ((PLANNED,), ServiceStatus.PLANNED, "no known trouble, maintenance planned"),
        ((STARTED,), ServiceStatus.MAINTENANCE, "maintenance going on"),
        ((STARTED, replace(FIRE, service="economic")), ServiceStatus.INCIDENT, "incident going on"),
        (
            (replace(SOFTLY, service="economic"),),
            ServiceStatus.VERIFYING,
            "open again after an incident, being checked",
        ),
        ((replace(OVER, service="economic"),), ServiceStatus.WORKS, "no known trouble"),
    ],
)
def test_how_it_is_with_a_service_is_said_in_words(
    app: AppContext, notices: tuple[Notice, ...], standing: ServiceStatus, says: str
) -> None:
    told = status_board(app, WRITTEN, *notices)
    assert told.service_status("economic") is standing
    assert says in [one.text for one in page_text(page(told, "en", "economic")).named("dd")]


def test_what_is_over_is_folded_away_below(app: AppContext) -> None:
    assert [one.number for one in status_board(app, MARCH, OVER).notices(PageSection.PAST)] == [8]
    assert "Over: After the fire" in page(status_board(app, MARCH, OVER), "en")


def test_an_old_page_says_how_old_it_is(app: AppContext) -> None:
    told = StatusBoard(app, StatusData(DURING, DESK, (STARTED,)), DURING + timedelta(minutes=5))
    shown = page_text(page(told, "en")).text
    assert (
        "Nothing newer can be read just now. As things were 5 minutes ago: Saturday, 6 October 2029 at 10:00" in shown
    )
    assert feed.document(told)["old"] is True


# What is nobody's business


PRINTS: dict[str, Callable[[StatusBoard], str]] = {
    **{f"page {language}": lambda told, language=language: page(told, language) for language in SPOKEN},
    "json": lambda told: json.dumps(feed.document(told), ensure_ascii=False),
    "login": lambda told: json.dumps(feed.login(told, "https://desk.example.org"), ensure_ascii=False),
    "atom": lambda told: atom.feed(told, "en").decode(),
    "calendar": lambda told: calendar_file.calendar(told, "en").decode(),
}


@pytest.mark.parametrize("name", PRINTS)
def test_nothing_of_staffs_is_told(app: AppContext, name: str) -> None:
    mine = replace(PLANNED, author=BY, approved_by="Sam Secret")
    told = PRINTS[name](status_board(app, MARCH + timedelta(hours=7), UPDATED, mine))
    assert not re.search(r"Secret|posta\.example\.org|24\.50|jag blev utloggad", told)


def test_drafts_and_what_is_discarded_or_called_off_before_it_was_told_never_show(tmp_path: Path) -> None:
    store = Store.open(tmp_path)
    later = replace(PLANNED, announce=WRITTEN + timedelta(days=3))
    never = {
        "a draft": DRAFT,
        "discarded": notice_lifecycle.cancel(DRAFT, WRITTEN),
        "to be announced later": later,
        "called off before it was announced": notice_lifecycle.cancel(later, WRITTEN + timedelta(days=1)),
    }
    for title, notice in never.items():
        store.notices.add(_titled(notice, title))
    store.notices.add(_titled(notice_lifecycle.cancel(PLANNED, WRITTEN), "told, then called off"))
    found = store.notices.published(WRITTEN + timedelta(days=2), WRITTEN - timedelta(days=28))
    assert [one.texts["sv"].title for one in found] == ["told, then called off"]
    found = store.notices.published(WRITTEN + timedelta(days=4), WRITTEN - timedelta(days=26))
    assert [one.texts["sv"].title for one in found] == ["to be announced later", "told, then called off"]
    assert store.notices.published(WRITTEN + timedelta(days=40), WRITTEN + timedelta(days=10))[1:] == []
    store.close()


def _titled(notice: Notice, title: str) -> Notice:
    return replace(notice, texts={one: replace(text, title=title) for one, text in notice.texts.items()})


# Good HTML


@pytest.mark.parametrize("language", SPOKEN)
def test_the_page_is_good_html(app: AppContext, language: str) -> None:
    read = page_text(page(status_board(app, MARCH + timedelta(hours=10), OVER, UPDATED, CHANGED), language))
    assert read.faults == []
    assert read.named("html")[0].attributes == {"lang": language}
    assert read.named("script", "img", "iframe", "form") == []
    levels = [int(one.name[1]) for one in read.named("h1", "h2", "h3", "h4")]
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    ids = [one.attributes["id"] for one in read.elements if "id" in one.attributes]
    assert len(ids) == len(set(ids))
    assert {"header", "main", "footer", "nav"} <= {one.name for one in read.elements}
    assert read.named("a")[0].attributes["href"] == "#content"


@pytest.mark.parametrize("language", SPOKEN)
def test_times_are_told_to_programs_too(app: AppContext, language: str) -> None:
    """By the desk's clock, which is an hour ahead of the notice's; half of the year by summer time."""
    read = page_text(page(status_board(app, DURING, STARTED), language))
    times = [one.attributes["datetime"] for one in read.named("time")]
    assert times[:2] == ["2029-10-06T09:00+03:00", "2029-10-06T15:00+03:00"]
    assert len(times) == 6
    winter = replace(FIRST, start=FIRST.start + timedelta(days=60), end=FIRST.end + timedelta(days=60))
    shown = page(status_board(app, DURING, replace(STARTED, windows=(winter,))), language)
    assert "2029-12-05T08:00+02:00" in shown


def test_what_is_in_another_language_says_so_to_screen_readers(app: AppContext) -> None:
    read = page_text(page(status_board(app, MARCH, FIRE), "fi"))
    italian = {text for text, language in read.spoken if language == "it"} - {"Italiano"}
    told, parts = FIRE.texts["it"], {"da domani sera", "Storico", FIRE.comment["it"]}
    assert {told.title, told.body, told.support, *told.notes, *parts} <= italian
    assert not any(text in italian for text, language in read.spoken if language == "fi")


def test_nothing_that_somebody_wrote_is_taken_for_html(app: AppContext) -> None:
    evil = "<script>alert(1)</script> **x** [a](javascript:alert(1)) <javascript:alert(1)> &lt;b&gt;"
    update = Update(MARCH, BY, {"en": evil})
    notice = replace(_titled(FIRE, evil), updates=(update,) * 6, comment={"en": evil}, link="https://example.org/?a&b")
    notice = replace(notice, texts={"en": replace(FIRE.texts["en"], title=evil, body=evil, for_customers=evil)})
    told = status_board(app, MARCH, notice)
    for html in (page(told, "en"), page(told, "sv")):
        read = page_text(html)
        assert read.faults == []
        assert read.named("script", "b") == []
        assert not any("javascript" in one.attributes.get("href", "") for one in read.named("a"))
        assert evil in [one.text for one in read.named("h3")]


# Data


def in_brief(told: StatusBoard) -> Any:
    return feed.login(told, "https://desk.example.org")["notices"]


def test_a_login_page_gets_what_is_on_and_what_is_planned_in_every_language(app: AppContext) -> None:
    fire, work = in_brief(status_board(app, DURING, FIRE, STARTED, OVER))
    assert (fire["service"], fire["on"], fire["to"]) == ("doceasy", True, None)
    assert (work["service"], work["on"]) == ("economic", True)
    assert (work["from"], work["to"]) == ("2029-10-06T06:00:00Z", "2029-10-06T12:00:00Z")
    assert set(work["texts"]) == set(SPOKEN)
    begins = "lauantai 6. lokakuuta 2029 klo 9.00–15.00 (Itä-Euroopan kesäaika) · käynnissä"
    assert work["texts"]["fi"]["text"].splitlines()[0] == begins
    at_worst = "You may notice it for 30 minutes at most, not for as long as the work goes on."
    assert work["texts"]["en"]["text"].splitlines()[-1] == at_worst
    assert fire["texts"]["sv"]["title_language"] == "it"


def test_each_day_of_work_is_told_on_its_day(app: AppContext) -> None:
    """The next window takes the place of one that is done."""
    [between] = in_brief(status_board(app, FIRST.end, DONE))
    assert (between["on"], between["from"]) == (False, "2029-10-13T06:00:00Z")


def test_others_can_tell_with_the_public_key_that_it_is_ours() -> None:
    """By the standards alone: RFC 7515 and RFC 8037."""
    signer = Signer(b"s" * 32)
    signed = signer.sign({"says": "så här är läget", "exp": 2_000_000_000})
    header, payload, signature = signed.split(".")
    public = Ed25519PublicKey.from_public_bytes(_bytes(str(signer.public_key["x"])))
    public.verify(_bytes(signature), f"{header}.{payload}".encode())
    assert json.loads(_bytes(header)) == {"alg": "EdDSA", "kid": signer.public_key["kid"], "typ": "JWT"}
    assert json.loads(_bytes(payload))["says"] == "så här är läget"
    with pytest.raises(InvalidSignature):
        public.verify(_bytes(signature), f"{header}.{payload[:-2]}AA".encode())
    assert "d" not in signer.public_key


def test_what_was_signed_some_minutes_ago_holds_no_longer(app: AppContext) -> None:
    signer = Signer(b"s" * 32)
    key = jwt.PyJWK(signer.public_key)
    now = datetime.now(UTC)
    fresh, old = (
        signer.sign(feed.login(status_board(app, now - ago), "x")) for ago in (timedelta(), timedelta(minutes=6))
    )
    assert jwt.decode(fresh, key, ["EdDSA"])["iss"] == "x"
    with pytest.raises(jwt.ExpiredSignatureError):
        jwt.decode(old, key, ["EdDSA"])


def _bytes(written: str) -> bytes:
    return base64.urlsafe_b64decode(written + "=" * (-len(written) % 4))


# The calendar


def _read(calendar: str) -> Any:
    return vobject.readOne(calendar)  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]: no types


def events(told: StatusBoard, language: str = "en", service: str = "") -> dict[str, dict[str, Any]]:
    """What another library reads: each event by its id."""
    read = _read(calendar_file.calendar(told, language, service).decode())
    return {
        one.uid.value: {name: values[0].value for name, values in one.contents.items()}
        for one in read.contents.get("vevent", [])
    }


def uid(window: int) -> str:
    return f"notice-7-window-{window}@{DESK}"


def test_each_window_is_an_event_at_its_own_time(app: AppContext) -> None:
    found = events(status_board(app, WRITTEN, PLANNED, FIRE), "sv")
    assert list(found) == [uid(1), uid(2), uid(3)]  # and none for an incident
    assert {one["dtend"] for one in found.values()} == {window.end for window in PLANNED.windows}
    assert found[uid(1)]["dtstart"] == FIRST.start
    assert found[uid(1)]["summary"] == "e-conomic: Vi byter servrar, operativsystem och databas"
    assert "Ingen bokföring försvinner. Inte en enda verifikation." in str(found[uid(1)]["description"])


def test_an_event_keeps_its_id_when_its_window_moves_or_is_called_off(app: AppContext) -> None:
    later = replace(CHANGED, version=PLANNED.version + 3, changed=FIRST.end)
    before, after = (events(status_board(app, FIRST.end, one)) for one in (PLANNED, later))
    assert list(before) == list(after)
    assert after[uid(2)]["dtstart"] == before[uid(2)]["dtstart"] + timedelta(days=1)
    assert [after[uid(number)]["status"] for number in (1, 2, 3)] == ["CONFIRMED", "CONFIRMED", "CANCELLED"]
    assert int(after[uid(2)]["sequence"]) > int(before[uid(2)]["sequence"])
    assert after[uid(2)]["last-modified"] == FIRST.end


def test_events_are_right_on_both_sides_of_the_end_of_summer_time(app: AppContext) -> None:
    """28 October 2029, 04:00 in Helsinki: a window that goes on through it, and one the day after."""
    night = replace(FIRST, start=datetime(2029, 10, 27, 23, tzinfo=UTC), end=datetime(2029, 10, 28, 3, tzinfo=UTC))
    after = replace(FIRST, number=2, start=night.start + timedelta(days=1), end=night.end + timedelta(days=1))
    found = events(status_board(app, WRITTEN, replace(PLANNED, windows=(night, after))))
    times = [(one["dtstart"], one["dtend"]) for one in found.values()]
    assert times == [(night.start, night.end), (after.start, after.end)]
    shown = page(status_board(app, WRITTEN, replace(PLANNED, windows=(night, after))), "en")
    assert all(one in shown for one in ("2029-10-28T02:00+03:00", "2029-10-28T05:00+02:00", "2029-10-29T01:00+02:00"))


def test_a_calendar_of_a_service_without_maintenance_is_empty_and_still_a_calendar(app: AppContext) -> None:
    assert events(status_board(app, WRITTEN, PLANNED), "en", "visma") == {}


# The news feed


def entries(told: StatusBoard, language: str) -> dict[str, tuple[str, str]]:
    """Ids with their moments of change and titles."""
    top = ET.fromstring(atom.feed(told, language))  # noqa: S314 - our own
    names = {"a": "http://www.w3.org/2005/Atom"}
    found = top.findall("a:entry", names)
    return {
        one.findtext("a:id", "", names): (one.findtext("a:updated", "", names), one.findtext("a:title", "", names))
        for one in found
    }


def test_an_entry_keeps_its_id_and_changes_with_its_notice(app: AppContext) -> None:
    first = entries(status_board(app, MARCH, FIRE, PLANNED), "en")
    changed = replace(FIRE, changed=MARCH + timedelta(hours=1))
    then = entries(status_board(app, MARCH, changed, PLANNED), "en")
    assert list(first) == list(then)
    [fire, _] = first
    assert (first[fire][0], then[fire][0]) == ("2030-03-22T12:00:00+00:00", "2030-03-22T13:00:00+00:00")
    assert then[fire][1] == "Incident · DocEasy: After the fire in the data centre: what works and what does not yet"
    assert entries(status_board(app, MARCH, FIRE, PLANNED), "it").keys().isdisjoint(first)


def test_the_feed_is_xml_whatever_somebody_wrote(app: AppContext) -> None:
    odd = _titled(FIRE, "a \x00\x0b\ufffe <b> & ]]>")
    assert [title for _, title in entries(status_board(app, MARCH, odd), "en").values()] == [
        "Incident · DocEasy: a  <b> & ]]>"
    ]


def test_a_feed_with_nothing_in_it_is_one_too(app: AppContext) -> None:
    assert entries(status_board(app, MARCH), "nb") == {}


# Which services


def test_the_desk_chooses_the_services_it_tells_of(app: AppContext) -> None:
    only = app.desk.model_copy(update={"status_page": StatusPageSettings(services=("visma",))})
    told = status_board(replace(app, desk=only), MARCH, FIRE)
    assert told.services == ("visma",)
    assert told.published() == ()


def test_cards_lead_to_the_page_where_everybody_can_reach_it(app: AppContext) -> None:
    links = SignedLinks("https://desk.example.org", b"k", public=True)
    assert replace(app, links=links).status_link("doceasy", "fi") == "https://desk.example.org/status/doceasy?lang=fi"
    assert replace(app, links=links).status_link("", "fi") == "https://desk.example.org/status?lang=fi"
    assert replace(app, links=replace(links, public=False)).status_link("", "fi") == ""


@pytest.fixture
def world(app: AppContext, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[World]:
    """A desk that people can reach on the web, or cannot."""
    reached = replace(app, links=SignedLinks("https://desk.example.org", b"k", public=request.param))
    world = World(Transactions(Assistant(reached)), tmp_path, WRITTEN)
    yield world
    world.close()


@pytest.mark.parametrize(
    ("world", "urls"), [(True, ["https://desk.example.org/status"]), (False, [])], indirect=["world"]
)
def test_channels_and_whoever_asks_for_the_status_are_led_there(world: World, urls: list[str]) -> None:
    channel = world.spot("channel", "Accounts", "en-GB")
    world.says(channel, "sam", "subscribe economic en")
    world.acts("notice-submit", {"notice": notice_to_json(DRAFT)})
    world.acts("notice-approve", {"number": 1, "by": "Sam"})
    assert leads(channel.posts[-1]) == [f"{url}/economic?lang=en" for url in urls]
    world.says(channel, "sam", "status", "en-GB")
    assert leads(channel.posts[-1]) == [f"{url}?lang=en" for url in urls]


def leads(post: Post) -> list[str]:
    return [button.url for button in post.buttons if button.title == "Open the status page"]

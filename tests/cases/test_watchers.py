"""Who else has this? Cases found alike, what other organisations may know of them, and when support is asked whether it
is an incident.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.assistant.assistant import Assistant
from bot.cases import watchers
from bot.configuration.app_context import AppContext
from bot.model.case import Case, CaseKind, CaseRequest, CaseState, Visibility, Watcher
from bot.transaction import Transactions
from tests.harness.office import NOON, english
from tests.harness.world import Spot, World, someone

SAME = [
    ("bilden syns inte för besökarna", "Besökarna ser ingen bild på sidan, den syns inte"),
    ("kan inte logga in i Visma", "innloggingen til Visma fungerer ikke, kan ikke logge inn"),
    ("får ikke logget inn i Visma", "kan ikke logge inn i Visma siden i morges"),
    ("lønnskjøringen stopper med feilkode 17", "feilkode 17 når vi kjører lønn, lønnskjøringen stopper"),
    ("kalenteri ei näytä tapahtumia", "tapahtumat eivät näy kalenterissa etusivulla"),
    ("psalmnumren hamnar snett i utskriften", "utskriften: psalmnumren står snett"),
    ("le fatture non vengono inviate", "fatture bloccate: non riesco a inviare le fatture"),
    ("le fatture passive non si vedono", "non vedo le fatture passive dal 10 marzo"),
    ("the calendar shows events on the wrong day", "events are shown on the wrong day in the calendar"),
    ("printing the bulletin cuts off the last line", "last line of the bulletin is cut off when printing"),
    ("formuläret går inte att skicka", "när man skickar formuläret händer inget"),
    ("lomaketta ei voi lähettää", "lomakkeen lähettäminen ei onnistu"),
]
OTHER = [
    ("bilden syns inte för besökarna", "menyn syns inte i mobilen"),
    ("kan ikke logge inn i Visma", "lønnsslippen i Visma viser feil beløp"),
    ("får ikke logget inn i Visma", "får ikke skrevet ut fra Visma"),
    ("kalenteri ei näytä tapahtumia", "kuvat eivät näy etusivulla"),
    ("le fatture non vengono inviate", "le fatture passive non si vedono"),
    ("le fatture sono doppie", "le fatture non si vedono in archivio"),
    ("the calendar shows events on the wrong day", "the calendar cannot be printed"),
    ("printing the bulletin cuts off the last line", "the bulletin has the wrong date"),
    ("formuläret går inte att skicka", "formuläret saknar ett fält"),
    ("psalmnumren hamnar snett", "utskriften blir tom"),
    ("skjemaet kan ikke sendes", "kalenderen kan ikke lagres"),
    ("sidan laddar långsamt", "sidan går inte att publicera"),
    ("error when saving the page", "error when logging in"),
    ("lomaketta ei voi lähettää", "kuvaa ei voi lähettää"),
    ("Visma", "Visma"),
    ("", ""),
]


@pytest.fixture
def busy(small: AppContext, tmp_path: Path) -> Iterator[World]:
    """The little desk, where three organisations with the same make support think of an incident."""
    service = small.desk.services["leave"].model_copy(update={"me_too_incident_at": 3})
    desk = small.desk.model_copy(update={"services": {**small.desk.services, "leave": service}})
    world = World(Transactions(Assistant(replace(small, desk=desk))), tmp_path, NOON)
    yield world
    world.close()


def opened(world: World, text: str = "zxqv blorp", **more: object) -> Case:
    at = world.spot("personal", "anna", "en-GB")
    world.says(at, "anna", "hello", "en-GB")
    new = CaseRequest(
        kind=CaseKind.BUG,
        queue="first",
        service="leave",
        organisation="north",
        person=someone("anna").id,
        place=at.place.id,
        thread=at.place.id,
        language="en",
        text=text,
        shown=(),
        question=None,
        opened=NOON,
        promised=NOON,
        visibility=Visibility.REGION,
    )
    with world.store.transaction():
        return world.store.cases.open(replace(new, **more))  # type: ignore[arg-type] - whatever the test wants


def found(world: World, text: str, service: str | None = "leave", organisation: str | None = "south") -> list[int]:
    app = world.transactions.assistant.app
    return [one.number for one in watchers.similar_cases(world.store, app, text, service, organisation)]


def watch(world: World, number: int, who: str, organisation: str | None) -> None:
    at = world.spot("personal", who, "en-GB")
    world.says(at, who, "hello", "en-GB")
    watcher = Watcher(someone(who).id, organisation, at.place.id, at.place.id, "en", NOON)
    with world.store.transaction():
        world.store.cases.watch(number, watcher)


@pytest.mark.parametrize(("text", "reported"), SAME)
def test_the_same_in_other_words_is_found(busy: World, text: str, reported: str) -> None:
    case = opened(busy, reported)
    assert found(busy, text) == [case.number]


@pytest.mark.parametrize(("text", "reported"), OTHER)
def test_what_only_shares_a_word_is_not(busy: World, text: str, reported: str) -> None:
    opened(busy, reported)
    assert found(busy, text) == []


TEXT = "the calendar shows events on the wrong day"


def test_other_organisations_know_only_of_cases_open_to_the_region(busy: World) -> None:
    hidden = opened(busy, TEXT, visibility=Visibility.OWN)
    assert found(busy, TEXT) == []
    assert found(busy, TEXT, organisation=None) == []
    assert found(busy, TEXT, organisation="north") == [hidden.number]


def test_a_case_without_an_organisation_is_nobodys_own(busy: World) -> None:
    opened(busy, TEXT, visibility=Visibility.OWN, organisation=None)
    assert found(busy, TEXT, organisation=None) == []


def test_only_open_cases_of_the_service_are_compared(busy: World) -> None:
    other, over, general = opened(busy, TEXT, service="doors"), opened(busy, TEXT), opened(busy, TEXT, service=None)
    with busy.store.transaction():
        busy.store.cases.move(over, CaseState.CLOSED, someone("sam").id, NOON)
    assert found(busy, TEXT) == [general.number]
    assert found(busy, TEXT, service=None) == [other.number, general.number]


def test_at_most_three_are_shown_the_likest_first(busy: World) -> None:
    for text in ("events on the wrong day", *[f"{TEXT} and page {page}" for page in range(4)]):
        opened(busy, text)
    numbers = found(busy, f"{TEXT} and page 3")
    assert len(numbers) == watchers.MOST_SIMILAR


def test_what_is_told_of_anothers_case_is_number_service_and_count(busy: World) -> None:
    case = opened(busy, TEXT)
    watch(busy, case.number, "bert", "south")
    app = busy.transactions.assistant.app
    [alike] = watchers.similar_cases(busy.store, app, TEXT, "leave", "east")
    line = watchers.similar_case_as_text(app, alike, app.texts["en"])
    count = english(busy, "case-organisations", count="2")
    assert line == f"{english(busy, 'watched-title', number=str(case.number), service='Leave')} · {count}"


def test_support_is_asked_once_whether_it_is_an_incident(busy: World) -> None:
    desk = busy.spot("channel", "Support", "en-GB")
    busy.says(desk, "sam", "bind queue front", "en-GB")
    case = opened(busy, TEXT)
    busy.says(desk, "sam", "bind queue front", "en-GB")  # what waits is posted now

    def asked() -> list[str]:
        current = busy.store.cases.get(case.number)
        assert current is not None
        with busy.store.transaction():
            replies = list(watchers.ask_whether_incident(busy.store, busy.transactions.assistant.app, current, NOON))
        return [str(reply) for reply in replies]

    watch(busy, case.number, "bert", "south")
    watch(busy, case.number, "cecilia", "south")
    assert asked() == []
    watch(busy, case.number, "david", "east")
    [question] = asked()
    assert english(busy, "news-incident", number=str(case.number), count="3", service="Leave") in question
    watch(busy, case.number, "eva", "west")
    assert asked() == []


def shown(spot: Spot) -> str:
    return "\n".join(line for post in spot.posts for line in post.lines)


def test_a_watcher_sees_state_and_count_and_never_the_words(busy: World) -> None:
    case = opened(busy, TEXT)
    watch(busy, case.number, "bert", "south")
    chat = busy.spots["personal bert"]
    busy.says(chat, "bert", f"case {case.number}", "en-GB")
    busy.says(chat, "bert", "my cases", "en-GB")
    assert english(busy, "watched-title", number=str(case.number), service="Leave") in shown(chat)
    assert "calendar" not in shown(chat)
    assert "anna" not in shown(chat)

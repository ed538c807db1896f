"""Incidents: opened in one message, updated, reopened softly, resolved; whose words they are, and what they leave."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from app import main
from bot.assistant.assistant import Assistant
from bot.configuration.app_context import AppContext
from bot.model.notice import Incident, NoticeState
from bot.model.notice_json import notice_to_json
from bot.transaction import Transactions
from tests.harness.notices import sample
from tests.harness.world import Spot, World

ROOT = Path(__file__).parents[2]
NOW = datetime(2030, 3, 22, 11, 0, tzinfo=UTC)
HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)
FIRE = sample("data-centre", Incident, NOW)


@pytest.fixture
def world(app: AppContext, tmp_path: Path) -> Iterator[World]:
    world = World(Transactions(Assistant(app)), tmp_path, NOW)
    yield world
    world.close()


def channel(world: World, name: str, wanted: str) -> Spot:
    spot = world.spot("channel", name)
    world.says(spot, "sam", f"subscribe {wanted}", "en-GB")
    spot.posts.clear()
    return spot


def staff(world: World) -> Spot:
    spot = world.spot("channel", "Support")
    world.says(spot, "sam", "bind queue ledger", "en-GB")
    spot.posts.clear()
    spot.thread = ""
    return spot


def says(world: World, spot: Spot, text: str) -> str:
    """What staff are answered."""
    many = len(spot.posts)
    world.says(spot, "sam", text, "en-GB")
    return spot.posts[many].lines[0]


def tells(world: World, spot: Spot, text: str) -> None:
    """What is told to the channels, once it has been seen as it will stand."""
    many = len(spot.posts)
    world.says(spot, "sam", text, "en-GB")
    [yes] = [one for one in spot.posts[many].buttons if one.verb == "notice-sure"]
    world.presses(spot, "sam", yes, {}, "en-GB")


def opened(world: World, support: Spot, text: str) -> None:
    """An incident that is written and then approved."""
    says(world, support, text)
    says(world, support, f"notice {max(one.number for one in world.store.notices.all())} approve")


def told(world: World, number: int = 1) -> Incident:
    notice = world.store.notices.get(number)
    assert isinstance(notice, Incident)
    return notice


def last(spot: Spot) -> str:
    return "\n".join(spot.posts[-1].lines)


def test_one_message_drafts_it_and_a_second_step_tells_every_channel_in_its_language(world: World) -> None:
    italians, english = channel(world, "Partner", "doceasy it"), channel(world, "Partners", "doceasy en")
    support = staff(world)
    assert says(world, support, "incident doceasy: Sending is down\nWe look for the fault.\nit: Invio fermo") == (
        "Incident 1 is a draft: nothing has been sent yet. Its card shows how it will read, and there it can be "
        "approved. Channels: 2."
    )
    assert (italians.posts, english.posts) == ([], [])
    assert "We look for the fault." in last(support)
    assert says(world, support, "notice 1 approve") == "Notice 1 is published. Channels: 2."
    assert "Sending is down" in last(english)
    assert "We look for the fault." in last(english)
    assert "Invio fermo" in last(italians)
    assert told(world).texts["en"].body == "We look for the fault."


def test_an_update_is_one_post_and_the_promise_before_it_is_kept(world: World) -> None:
    here, support = channel(world, "Partners", "doceasy en"), staff(world)
    opened(world, support, "incident doceasy: Sending is down")
    tells(world, support, "incident 1 next 14:30: We have found it.")
    assert len(here.posts) == 2
    assert here.posts[1].lines == [
        "Update: Sending is down",
        "We have found it.",
        "The next update comes by 14:30.",
    ]
    assert told(world).next_update is not None
    tells(world, support, "incident 1 update: Nearly there.")
    assert told(world).next_update is None
    assert [update.says["en"] for update in told(world).updates] == ["We have found it.", "Nearly there."]
    assert "We have found it." in "\n".join(here.posts[0].lines)


def test_staff_are_reminded_of_the_update_they_promised(world: World) -> None:
    support = staff(world)
    opened(world, support, "incident doceasy: Sending is down")
    tells(world, support, "incident 1 next +1h: We have found it.")
    many = len(support.posts)
    world.wait(HOUR - 15 * MINUTE)
    world.wait(15 * MINUTE)
    assert len(support.posts) == many + 2


def test_a_parts_state_changes_the_card_alone(world: World) -> None:
    here, support = channel(world, "Partners", "doceasy en"), staff(world)
    opened(world, support, "incident doceasy: Sending is down")
    says(world, support, "incident 1 part receipts: slow, from tomorrow evening")
    assert len(here.posts) == 1
    card = "\n".join(here.posts[0].lines)
    assert "receipts · disturbed" in card
    assert "From Saturday, 23 March 2030 in the evening." in card
    assert "“from tomorrow evening” (said Friday, 22 March 2030 at" in card
    world.wait(timedelta(days=3))
    assert "From Saturday, 23 March 2030 in the evening." in "\n".join(here.posts[0].lines)


def test_soft_reopening_is_not_the_end(world: World) -> None:
    here, support = channel(world, "Partners", "doceasy en"), staff(world)
    opened(world, support, "incident doceasy: Sending is down")
    tells(world, support, "incident 1 reopened: You can try again.")
    assert told(world).state is NoticeState.VERIFYING
    assert here.posts[1].lines == [
        "Open again: Sending is down",
        "You can try again.",
        "It can be used again, but we are still checking that everything works.",
    ]
    tells(world, support, "incident 1 resolved: All is well.")
    assert told(world).state is NoticeState.OVER
    assert here.posts[2].lines[0] == "Resolved: Sending is down"
    assert len(here.posts) == 3


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("incident 1 part receipts", "Write the part and its state"),
        ("incident 1 part receipts: purple", "Write the part and its state"),
        ("incident 1 next midnight: text", "“midnight” is not a time."),
        ("incident 1 authorised by Gino", "The text is your own"),
        ("incident 9: text", "There is no notice 9."),
        ("incident nothing: text", "Write for example"),
        ("notice 1 start 1", "1 is an incident, and incidents have no windows. Write incident 1"),
        ("notice 1 start", "1 is an incident, and incidents have no windows."),
        ("notice 1 extend 15:00", "1 is an incident, and incidents have no windows."),
        ("notice 1 cancel 2", "1 is an incident, and incidents have no windows."),
    ],
)
def test_what_cannot_be_is_said(world: World, said: str, answer: str) -> None:
    support = staff(world)
    opened(world, support, "incident doceasy: Sending is down")
    before = told(world)
    assert says(world, support, said).startswith(answer)
    assert told(world) == before


def test_only_staff_open_incidents(world: World) -> None:
    chat = world.spot("personal", "anna", "en-GB")
    world.says(chat, "anna", "incident doceasy: everything is down", "en-GB")
    assert world.store.notices.all() == []


# A supplier's words


def test_a_suppliers_words_are_published_only_once_somebody_has_authorised_it(world: World) -> None:
    here, support = channel(world, "Partner", "doceasy it"), staff(world)
    world.acts("notice-submit", {"notice": notice_to_json(FIRE)})
    assert says(world, support, "notice 1 approve").startswith("The text is from Nord Fatture.")
    assert here.posts == []
    says(world, support, "notice 1 authorised by Nora Esempio")
    says(world, support, "notice 1 approve")
    card = "\n".join(here.posts[0].lines)
    assert "Il testo viene da Nord Fatture. Nora Esempio ne ha autorizzato la pubblicazione" in card
    assert "Abbiamo ricevuto questo testo" in card
    assert "24.50" not in card
    assert told(world).provenance is not None


def published(world: World) -> Spot:
    here = channel(world, "Partner", "doceasy it")
    world.acts("notice-submit", {"notice": notice_to_json(FIRE)})
    world.acts("notice-authorise", {"number": 1, "who": "Nora Esempio", "by": "Sam"})
    world.acts("notice-approve", {"number": 1, "by": "Sam"})
    return here


def test_the_card_tells_every_part_with_its_own_time_and_a_closed_way_is_not_recommended(world: World) -> None:
    card = "\n".join(published(world).posts[0].lines)
    for said in (
        "Invio delle fatture · funziona",
        "Entro venerdì 22 marzo 2030, ore 15:00. «entro massimo tre ore» (detto venerdì 22 marzo 2030, ore 12:00)",
        "Da sabato 23 marzo 2030 di sera. «da domani sera»",
        "Da lunedì 25 marzo 2030. «a partire dal 25 marzo»",
        "«nel corso della prossima settimana»",
        "scarica la copia dal portale",
        "Nota del fornitore: per una fattura inviata in ritardo",
        "Da lunedì 25 marzo il supporto risponde",
        "Prossimo aggiornamento, al più tardi: venerdì 22 marzo 2030, ore 18:00.",
        "[Testo per i tuoi clienti]",
    ):
        assert said in card, said
    assert "emergenza.example.org" not in card


def test_a_way_that_closes_by_the_clock_goes_from_the_card(world: World) -> None:
    open_until = replace(FIRE.alternatives[0], closes=NOW + 2 * HOUR)
    here = channel(world, "Partner", "doceasy it")
    known = replace(FIRE, alternatives=(open_until,), provenance=None)
    world.acts("notice-submit", {"notice": notice_to_json(known)})
    world.acts("notice-approve", {"number": 1, "by": "Sam"})
    assert "emergenza.example.org" in last(here)
    world.wait(2 * HOUR)
    assert "emergenza.example.org" not in "\n".join(here.posts[0].lines)


def asks(world: World, who: str, text: str) -> str:
    chat = world.spot("personal", who, "it-IT")
    world.says(chat, who, text, "it-IT")
    return last(chat)


def test_its_answers_come_first_while_it_lasts_and_fall_silent_after(world: World) -> None:
    before = asks(world, "gina", "la mia area è vuota, che cosa faccio?")
    published(world)
    during = asks(world, "lia", "la mia area è vuota, che cosa faccio?")
    assert "Per chi aspetta ancora lo storico abbiamo preparato un'area vuota." in during
    assert "Ultima verifica: 22 marzo 2030" in during
    world.acts("incident-resolve", {"number": 1, "text": "", "by": "Sam"})
    after = asks(world, "mina", "la mia area è vuota, che cosa faccio?")
    assert "Per chi aspetta ancora lo storico" not in after
    assert during not in (before, after)


def test_who_asks_when_it_is_over_is_told_that_it_is(world: World) -> None:
    published(world)
    world.acts("incident-resolve", {"number": 1, "text": "", "by": "Sam"})
    world.wait(HOUR)
    said = asks(world, "gina", "ho chiesto la password e non arriva niente")
    assert "Riguardava il disservizio «Dopo l'incendio nel data center" in said
    world.wait(timedelta(days=31))
    assert "Riguardava" not in asks(world, "lia", "ho chiesto la password e non arriva niente")


def test_its_decision_article_asks_the_facts(world: World) -> None:
    published(world)
    assert "Le vedi in DocEasy?" in asks(world, "gina", "ho spedito il 12 e non vedo nulla")
    assert "Le vedi nel portale Fatture e Corrispettivi?" in asks(world, "gina", "no")
    said = asks(world, "gina", "sì")
    assert "solo per l'archivio" in said
    assert "per l'invio**" not in said


def test_a_case_with_an_address_of_its_domains_belongs_to_it(world: World) -> None:
    published(world)
    chat = world.spot("personal", "gina", "it-IT")
    world.says(chat, "sam", "service doceasy", "en-GB")
    world.says(chat, "gina", "zxqv blorp gina@posta.example.org", "it-IT")
    send = next(button for button in chat.posts[-1].buttons if button.verb == "send")
    world.presses(chat, "gina", send, {}, "it-IT")
    [case] = world.store.cases.all()
    assert world.store.notices.of_case(case.number) == (1, 0)
    assert any("Da lunedì 25 marzo il supporto" in "\n".join(post.lines) for post in chat.posts)
    world.acts("incident-resolve", {"number": 1, "text": "Tutto a posto.", "by": "Sam"})
    assert "è finito, e la tua richiesta" in last(chat)


# The command line


def test_an_incident_lives_by_commands_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    folders = ("--data", str(tmp_path / "data"), "--knowledge", str(ROOT / "knowledge"), "--json")

    def incident(*arguments: str) -> dict[str, object]:
        result = CliRunner().invoke(main, ["incident", *arguments, *folders])
        assert result.exit_code == 0, result.output
        return json.loads(result.stdout)

    assert incident("open", "doceasy", "Invio fermo", "--language", "it") == {
        "notice": 1,
        "state": "approved",
        "channels": 0,
    }
    incident("update", "1", "Trovato.", "--language", "it", "--next", "+2h")
    incident("part", "1", "ricevute", "down", "--expected", "da lunedì", "--language", "it")
    assert incident("reopen", "1")["state"] == "verifying"
    assert incident("resolve", "1", "Fatto.")["state"] == "over"
    result = CliRunner().invoke(main, ["incident", "update", "1", "x", *folders])
    assert (result.exit_code, "It is over already." in result.output) == (1, True)


@pytest.mark.parametrize("pasted", [False, True])
def test_a_letter_is_split_at_the_command_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pasted: bool) -> None:
    monkeypatch.chdir(tmp_path)
    letter = "L'invio è ripreso. Il telefono è fermo fino a lunedì."
    (tmp_path / "letter.txt").write_text(letter, encoding="utf-8")
    options = ("--service", "doceasy", "--author", "Nord Fatture", "--title", "Stato", "--language", "it")
    given = ["incident", "split", "-" if pasted else "letter.txt", *options, "--knowledge", str(ROOT / "knowledge")]
    result = CliRunner().invoke(main, given, input=letter if pasted else None)
    assert result.exit_code == 0, result.output
    assert "Il telefono è fermo fino a lunedì." in result.stdout
    (tmp_path / "draft.toml").write_text(result.stdout, encoding="utf-8")
    checked = CliRunner().invoke(main, ["notice", "check", "draft.toml", "--knowledge", str(ROOT / "knowledge")])
    assert checked.exit_code == 0, checked.output


def test_what_no_longer_holds_is_gone_from_the_card_of_one_that_is_over(world: World) -> None:
    partners = channel(world, "Partners", "doceasy en")
    published(world)
    world.acts("incident-resolve", {"number": 1, "text": "All is well.", "language": "en", "by": "Sam"})
    card = partners.posts[0]
    lines = card.lines
    assert "It depends on the data centre's operator" not in "\n".join(lines)
    assert "History · works" in lines
    assert "What you can do meanwhile" not in lines
    assert "Support just now" not in lines
    assert "Text for your customers" not in [button.title for button in card.buttons]
    assert any(line.startswith("Friday, 22 March 2030 at 12:00: Dear partner") for line in lines)


def test_every_earlier_update_stays_readable(world: World) -> None:
    here, support = channel(world, "Partners", "doceasy en"), staff(world)
    opened(world, support, "incident doceasy: Sending is down")
    for number in range(1, 10):
        world.wait(MINUTE)
        tells(world, support, f"incident 1 update: Update number {number}.")
    card = json.dumps(here.posts[0].activity)
    assert all(f"Update number {number}." in card for number in range(1, 10))
    assert "Earlier updates" in [button.title for button in here.posts[0].buttons]


def test_a_promise_that_was_not_kept_is_owned_up_to_and_staff_can_say_that_they_still_work(world: World) -> None:
    here, support = channel(world, "Partners", "doceasy en"), staff(world)
    opened(world, support, "incident doceasy: Sending is down\nit: Invio fermo")
    tells(world, support, "incident 1 next +1h: We have found it.")
    world.wait(HOUR + MINUTE)
    assert (
        "An update was promised for Friday, 22 March 2030 at 14:00. We are still working on it." in here.posts[0].lines
    )
    [button] = [one for one in support.posts[-1].buttons if one.verb == "notice-still"]
    world.presses(support, "sam", button, {}, "en-GB")
    assert here.posts[-1].lines == [
        "Update: Sending is down",
        "We are still working on it. There is nothing new to tell yet.",
        "The next update comes by 15:01.",
    ]
    assert told(world).updates[-1].says["it"] == "Ci stiamo ancora lavorando. Per ora non ci sono novità."

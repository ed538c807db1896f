"""Of two questions that are open, the one asked last is answered; the other one waits, and its buttons work."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.assistant.assistant import Assistant
from bot.configuration.app_context import AppContext
from bot.model.dialog_session import Dialog, DialogState
from bot.model.question import TalkStep
from bot.transaction import Transactions
from dialogs.answer import Answered
from tests.harness.office import NOON
from tests.harness.texts import TEXTS
from tests.harness.world import Spot, World, someone

LOCALES = {"it": "it-IT", "en": "en-GB"}
BROKEN = {"it": "le fatture del 9 marzo non si vedono", "en": "invoices of 9 march are missing"}
ANSWERS = [
    ("it", "nella pagina Invio"),
    ("it", "in DocEasy, sezione fatture"),
    ("it", "nel portale, ma non in DocEasy"),
    ("it", "non si apre nulla"),
    ("it", "perché me lo chiedi ancora"),
    ("it", "elenco fatture, filtro marzo"),
    ("en", "on the page Send"),
    ("en", "everywhere, no page works"),
    ("en", "yes I see them in the list but not on the portal"),
    ("en", "how it looks: white"),
    ("en", "see my screenshot"),
    ("en", "invoices > sent > march"),
]


@pytest.fixture
def office(app: AppContext, tmp_path: Path) -> Iterator[World]:
    world = World(Transactions(Assistant(app)), tmp_path, NOON)
    yield world
    world.close()


def reporting(office: World, language: str) -> Spot:
    """A report in which an article has asked for its facts, and then the report its next question."""
    chat = office.spot("personal", "anna", LOCALES[language])
    for text in (TEXTS[language]("start-bug-report"), "doceasy", BROKEN[language]):
        office.says(chat, "anna", text, LOCALES[language])
    assert step(office, chat) is TalkStep.FACT
    assert under_way(office, chat).asked == "where"
    return chat


def under_way(office: World, chat: Spot) -> Dialog:
    found = office.store.dialogs.open_in(chat.place.id, someone("anna").id, office.now)
    assert found is not None
    return found


def step(office: World, chat: Spot) -> TalkStep | None:
    talk = office.store.questions.talk(chat.place.id, someone("anna").id, office.now)
    return talk.step if talk else None


def press(office: World, chat: Spot, verb: str, at: int = 0) -> None:
    """The button of that verb on the newest card that has any."""
    rows = [[one for one in post.buttons if one.verb == verb] for post in chat.posts]
    office.presses(chat, "anna", [row for row in rows if row][-1][at], {}, "it-IT")


def told(office: World, chat: Spot, field: str) -> str:
    return getattr(under_way(office, chat).answers.get(field), "value", "")


@pytest.mark.parametrize(("language", "said"), ANSWERS)
def test_words_answer_the_report_and_it_goes_on(office: World, language: str, said: str) -> None:
    chat = reporting(office, language)
    office.says(chat, "anna", said, LOCALES[language])
    assert told(office, chat, "where") == said
    office.says(chat, "anna", said, LOCALES[language])
    assert told(office, chat, "steps") == said


@pytest.mark.parametrize(("language", "said"), ANSWERS)
def test_words_that_are_no_answer_to_the_fact_asked_last_are_the_report_s(
    office: World, language: str, said: str
) -> None:
    chat = reporting(office, language)
    press(office, chat, "fact")
    assert step(office, chat) is TalkStep.FACT
    office.says(chat, "anna", said, LOCALES[language])
    assert told(office, chat, "where") == said


@pytest.mark.parametrize("language", sorted(BROKEN))
def test_once_the_facts_are_told_the_report_asks_again(office: World, language: str) -> None:
    chat = reporting(office, language)
    press(office, chat, "fact")
    press(office, chat, "fact", at=1)
    assert step(office, chat) is None
    assert chat.posts[-1].lines[0].startswith(TEXTS[language]("bug-report-where"))


@pytest.mark.parametrize(
    ("language", "said"), [("it", "no"), ("it", "no, lì no"), ("en", "no"), ("en", "no, not there")]
)
def test_the_fact_asked_last_is_answered_by_a_typed_no(office: World, language: str, said: str) -> None:
    chat = reporting(office, language)
    press(office, chat, "fact")
    office.says(chat, "anna", said, LOCALES[language])
    assert step(office, chat) is None
    assert told(office, chat, "where") == ""


@pytest.mark.parametrize(("language", "said"), [("it", "annulla"), ("en", "cancel"), ("en", "forget it")])
def test_to_stop_is_never_a_no(office: World, language: str, said: str) -> None:
    chat = reporting(office, language)
    press(office, chat, "fact")
    office.says(chat, "anna", said, LOCALES[language])
    assert office.store.dialogs.open_in(chat.place.id, someone("anna").id, office.now) is None


@pytest.mark.parametrize("language", sorted(BROKEN))
def test_who_does_not_know_the_fact_is_offered_a_person_and_goes_on_reporting(office: World, language: str) -> None:
    chat = reporting(office, language)
    press(office, chat, "unsure")
    assert step(office, chat) is TalkStep.CONSENT
    office.says(chat, "anna", "zxqv blorp", LOCALES[language])
    assert told(office, chat, "where") == "zxqv blorp"


@pytest.mark.parametrize("language", sorted(BROKEN))
def test_other_words_that_were_asked_for_are_looked_up_once_and_the_report_goes_on(
    office: World, language: str
) -> None:
    chat = reporting(office, language)
    press(office, chat, "fact")
    press(office, chat, "fact", at=1)
    press(office, chat, "none")
    assert step(office, chat) is TalkStep.REPHRASE
    office.says(chat, "anna", "zxqv blorp", LOCALES[language])
    assert told(office, chat, "where") == ""
    office.says(chat, "anna", "trazk mnopp", LOCALES[language])
    assert told(office, chat, "where") == "trazk mnopp"


@pytest.mark.parametrize("language", sorted(BROKEN))
def test_a_picture_with_words_does_not_take_the_turn(office: World, language: str) -> None:
    chat = reporting(office, language)
    office.shows(chat, "anna", "on the page Send", "fault.png", LOCALES[language])
    assert told(office, chat, "where") == "on the page Send"


REST = {
    "it": ("fatture inviate", "Ho inviato il 9", "solo io", "lavoro ma lentamente", *["salta"] * 3),
    "en": ("sent invoices", "I sent them on the 9th", "only me", "I can work, but slowly", *["skip"] * 3),
}
AFTERWARDS = {"it": ("invia", "sì", "va bene", "no grazie"), "en": ("send", "yes", "ok", "no thanks")}


@pytest.mark.parametrize(("language", "said"), [(one, said) for one, texts in AFTERWARDS.items() for said in texts])
def test_a_fact_that_a_report_left_open_is_closed_with_it(office: World, language: str, said: str) -> None:
    chat = reporting(office, language)
    for text in (*REST[language], "040 123 4567", "anna@example.org", "ok"):
        office.says(chat, "anna", text, LOCALES[language])
    [case] = office.store.cases.all()
    assert step(office, chat) is None
    posts = len(chat.posts)
    office.says(chat, "anna", said, LOCALES[language])
    question = office.store.questions.last(chat.place.id, someone("anna").id, office.now)
    assert question is not None
    assert office.store.questions.facts(question, "doceasy-invoices-day-nine") == {}
    assert [one.number for one in office.store.cases.all()] == [case.number]
    assert [one.lines for one in chat.posts[posts:] if any(press.verb == "fact" for press in one.buttons)] == []
    office.says(chat, "anna", "zxqv blorp", LOCALES[language])
    still = TEXTS[language]("fact-still", title="", ask="").split()[0]
    assert not chat.posts[-1].lines[0].startswith(still)


URGENT = {
    "it": ("segnala un errore", "fatture del 9 marzo sparite, che faccio?", "sì", "no", "No, può aspettare"),
    "en": ("report a problem", "where are the invoices of 9 march?", "yes", "no", "No, it can wait"),
}
FACTS = "doceasy-invoices-day-nine"


def asked_whether_urgent(office: World, language: str) -> Spot:
    """A report that asks whether it is urgent, and a question in between to which an article asks for its facts."""
    chat = office.spot("personal", "anna", LOCALES[language])
    office.says(chat, "anna", URGENT[language][0], LOCALES[language])
    dialog = under_way(office, chat)
    told = {"service": "doceasy", "summary": "x", "where": "y", "steps": "z", "others": "only-me", "impact": "blocked"}
    answers = {**dialog.answers, **{name: Answered(value) for name, value in told.items()}}
    office.store.dialogs.ask(replace(dialog, asked="urgent", answers=answers), office.now)
    office.says(chat, "anna", URGENT[language][1], LOCALES[language])
    assert step(office, chat) is TalkStep.FACT
    return chat


def facts_told(office: World, chat: Spot) -> dict[str, int]:
    question = office.store.questions.last(chat.place.id, someone("anna").id, office.now)
    assert question is not None
    return office.store.questions.facts(question, FACTS)


@pytest.mark.parametrize("language", sorted(URGENT))
def test_a_yes_and_a_no_answer_the_facts_asked_last_and_then_the_report(office: World, language: str) -> None:
    chat = asked_whether_urgent(office, language)
    urgent = TEXTS[language]("field-urgent")
    assert urgent not in chat.posts[-1].lines
    _, _, yes, no, _ = URGENT[language]
    office.says(chat, "anna", yes, LOCALES[language])
    office.says(chat, "anna", no, LOCALES[language])
    assert list(facts_told(office, chat).values()) == [0, 1]
    assert told(office, chat, "urgent") == ""
    assert chat.posts[-1].lines[0].startswith(urgent)
    office.says(chat, "anna", no, LOCALES[language])
    assert told(office, chat, "urgent") == "no"


@pytest.mark.parametrize("language", sorted(URGENT))
def test_what_only_the_report_can_mean_is_the_report_s_though_a_fact_is_asked(office: World, language: str) -> None:
    chat = asked_whether_urgent(office, language)
    office.says(chat, "anna", URGENT[language][-1], LOCALES[language])
    assert facts_told(office, chat) == {}
    assert told(office, chat, "urgent") == "no"


@pytest.mark.parametrize(
    ("language", "said", "at"), [("it", "sì", 0), ("it", "no", 1), ("en", "yes", 0), ("en", "2", 1)]
)
def test_a_plain_answer_under_a_question_for_words_is_the_fact_s(
    office: World, language: str, said: str, at: int
) -> None:
    chat = reporting(office, language)
    office.says(chat, "anna", said, LOCALES[language])
    assert list(facts_told(office, chat).values()) == [at]
    assert told(office, chat, "where") == ""


def test_a_yes_to_a_choice_asked_long_after_the_fact_is_no_answer_to_the_fact(office: World) -> None:
    chat = reporting(office, "it")
    for said in ("nella pagina Invio", "apro la pagina"):
        office.says(chat, "anna", said, "it-IT")
    assert under_way(office, chat).asked == "others"
    office.says(chat, "anna", "sì", "it-IT")
    assert facts_told(office, chat) == {}


def test_what_is_ready_to_be_sent_waits_until_the_facts_are_told(office: World) -> None:
    """A yes to the fact sends nothing."""
    chat = office.spot("personal", "anna", "it-IT")
    office.says(chat, "anna", "segnala un errore", "it-IT")
    dialog = under_way(office, chat)
    office.store.dialogs.close(dialog.id, DialogState.CANCELLED, office.now)
    told = {"service": Answered("doceasy"), "organisation": Answered("other"), "role": Answered("system-owner")}
    usage = office.store.dialogs.begin(
        "usage", dialog.person, dialog.place, dialog.thread, dialog.language, None, told, office.now
    )
    office.store.dialogs.ask(replace(usage, asked="goal"), office.now)
    office.says(chat, "anna", BROKEN["it"], "it-IT")
    assert step(office, chat) is TalkStep.FACT
    assert [post for post in chat.posts if any(one.verb == "dispatch" for one in post.buttons)] == []
    office.says(chat, "anna", "sì", "it-IT")
    assert list(facts_told(office, chat).values()) == [0]
    assert office.store.cases.all() == []
    office.says(chat, "anna", "no", "it-IT")
    assert any(one.verb == "dispatch" for one in chat.posts[-1].buttons)

"""Every guided dialog of the sample desk, in every language: typed and by its form it comes to the same."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.assistant.assistant import Assistant
from bot.cards.card_buttons import buttons
from bot.configuration import field_texts
from bot.configuration.app_context import AppContext
from bot.language.languages import SPOKEN
from bot.language.texts import Words, options
from bot.model.dialog_session import Dialog, DialogPrompt, DialogState
from bot.transaction import Transactions
from bot.turn import ButtonPressed
from dialogs.answer import Answered
from dialogs.flow import Field, FieldKind, read_flows
from knowledge.language_facts import language_facts
from tests.harness.office import NOON
from tests.harness.texts import TEXTS
from tests.harness.world import Spot, World, someone

FLOWS = sorted(read_flows())
LOCALES = {language: language_facts(language).locale for language in SPOKEN}
WRITTEN = {
    FieldKind.LINK: "https://sjostad.example.org/page",
    FieldKind.PHONE: "+47 61 00 00 01",
    FieldKind.EMAIL: "anna@sjostad.example.org",
    FieldKind.IMAGE: "https://sjostad.example.org/picture.png",
}
YESTERDAY = (NOON - timedelta(days=1)).date()
MOST_QUESTIONS = 40


@pytest.fixture
def office(app: AppContext, tmp_path: Path) -> Iterator[World]:
    world = World(Transactions(Assistant(app)), tmp_path, NOON)
    yield world
    world.close()


@pytest.mark.parametrize("language", SPOKEN)
@pytest.mark.parametrize("flow", FLOWS)
def test_typed_it_comes_to_its_end_and_everything_told_is_kept(office: World, flow: str, language: str) -> None:
    chat, dialog = begun(office, flow, language)
    told = to_the_end(office, chat, dialog, TEXTS[language])
    filed_whole(office, dialog, told, language)


@pytest.mark.parametrize("language", SPOKEN)
@pytest.mark.parametrize("flow", FLOWS)
def test_by_its_form_it_comes_to_the_same(office: World, flow: str, language: str) -> None:
    chat, dialog = begun(office, flow, language)
    window = office.does(chat, "anna", ButtonPressed("form", {"d": dialog.id}, opens=True), LOCALES[language]).card
    assert window is not None
    send = next(one for one in buttons(window) if one.verb == "fill")
    fields = [office.transactions.assistant.app.flows[flow].field(one.id) for one in send.inputs]
    told = {field.name: picked(office, field) for field in fields if field}
    office.presses(chat, "anna", send, told, LOCALES[language], opens=True)
    to_the_end(office, chat, dialog, TEXTS[language])
    filed_whole(office, dialog, list(told), language)


def begun(office: World, flow: str, language: str) -> tuple[Spot, Dialog]:
    """The button's own words begin it, typed."""
    chat = office.spot("personal", "anna", LOCALES[language])
    office.says(chat, "anna", TEXTS[language](f"start-{flow}"), LOCALES[language])
    dialog = under_way(office, chat)
    assert dialog is not None
    assert (dialog.flow, dialog.language) == (flow, language)
    return chat, dialog


def under_way(office: World, chat: Spot) -> Dialog | None:
    return office.store.dialogs.open_in(chat.place.id, someone("anna").id, office.now)


def to_the_end(office: World, chat: Spot, dialog: Dialog, words: Words) -> list[str]:
    """Every question answered as a person of that language would. The fields that were asked."""
    told: list[str] = []
    for _ in range(MOST_QUESTIONS):
        now = office.store.dialogs.get(dialog.id)
        if now is None or now.state is not DialogState.OPEN:
            return told
        field = office.transactions.assistant.app.flows[dialog.flow].field(now.asked)
        said = typed(office, dialog.flow, field, words) if field else options(words("heard-send"))[0]
        office.says(
            chat, "anna", words("alike-none") if now.asked == DialogPrompt.SIMILAR else said, LOCALES[words.language]
        )
        told += [field.name] if field else []
    raise AssertionError(f"still asked {told[-3:]} after {MOST_QUESTIONS} answers")


def typed(office: World, flow: str, field: Field, words: Words) -> str:
    """A choice by what it is called, a day as the language writes it."""
    app = office.transactions.assistant.app
    if field.kind in (FieldKind.CHOICE, FieldKind.YES_NO):
        return field_texts.choice_text(app, words, app.flows[flow], field, picked(office, field))
    return words.calendar_date(YESTERDAY) if field.kind is FieldKind.DATE else written(field)


def picked(office: World, field: Field) -> str:
    """What a form sends: the last choice but "other", so that it is not always the simplest way."""
    if field.kind is FieldKind.DATE:
        return YESTERDAY.isoformat()
    keys = [
        one for one in field_texts.choices(office.transactions.assistant.app.desk, field) if one != field_texts.OTHER
    ]
    return keys[0 if field.kind is FieldKind.YES_NO else -1] if keys else written(field)


def written(field: Field) -> str:
    return WRITTEN.get(field.kind) or f"page 7, {field.name}"


def filed_whole(office: World, dialog: Dialog, told: list[str], language: str) -> None:
    """One case, in whose language it was told, and all that was told is in it."""
    sent = office.store.dialogs.get(dialog.id)
    assert sent is not None
    assert sent.state is DialogState.SENT
    [case] = office.store.cases.all()
    flow = office.transactions.assistant.app.flows[dialog.flow]
    assert (case.asked.dialog, case.asked.kind, case.asked.language) == (dialog.id, flow.kind, language)
    kept = {one.field for one in case.asked.details if one.value} | {"service" if case.asked.service else ""}
    lost = [field for name in told if name not in kept and (field := flow.field(name))]
    assert [field.name for field in lost if written(field) != case.asked.text] == []


def asked_whether_urgent(office: World, language: str = "en") -> tuple[Spot, Dialog]:
    chat, dialog = begun(office, "bug-report", language)
    dialog = replace(dialog, asked="urgent", answers={**dialog.answers, "impact": Answered("blocked")})
    office.store.dialogs.keep(dialog, office.now)
    return chat, dialog


def told_of_urgency(office: World, dialog: Dialog) -> tuple[str, object, str]:
    """The field asked now, the answer kept, and the choice asked back about."""
    now = office.store.dialogs.get(dialog.id)
    assert now is not None
    return now.asked, now.answers.get("urgent"), now.perhaps


NEARLY = {
    "sv": ("löneavdelningen säger att det kan vänta", "nej nej jättebråttom", "ja", "nej"),
    "fi": ("jos vain ehtii", "ei ei todella kiire nyt", "kyllä", "ei"),
    "nb": ("lønn sier det kan vente", "nei nei kjempeakutt", "ja", "nei"),
    "it": ("le paghe dicono che può aspettare", "no no urgentissimo", "sì", "no"),
    "en": ("payroll says it can wait", "no no super urgent", "yes", "no"),
}


@pytest.mark.parametrize(
    ("language", "nearly", "said", "key"),
    [
        (language, nearly, said, key)
        for language, (*texts, yes, no) in NEARLY.items()
        for nearly in texts
        for said, key in ((yes, "yes"), (no, "no"))
    ],
)
def test_a_yes_or_a_no_answers_the_question_itself_also_where_it_was_asked_back(
    office: World, language: str, nearly: str, said: str, key: str
) -> None:
    chat, dialog = asked_whether_urgent(office, language)
    office.says(chat, "anna", nearly, LOCALES[language])
    assert told_of_urgency(office, dialog) == ("urgent", None, "")
    assert [one.data.get("value") for one in chat.posts[-1].buttons if one.verb == "choose"] == ["yes", "no"]
    office.says(chat, "anna", said, LOCALES[language])
    asked, kept, _ = told_of_urgency(office, dialog)
    assert kept == Answered(key)
    assert asked != "urgent"


NOT_REALLY = {
    "sv": "inte direkt  inte riktigt  inte precis  inte helt  både och  inte alls säkert  inte så värst  typ",
    "fi": "ei oikeastaan  ei varsinaisesti  ei aivan  ei ihan  ei suoranaisesti  jotakuinkin",
    "nb": "ikke akkurat  ikke egentlig  ikke direkte  ikke helt  både og  ikke riktig  sånn passe",
    "it": "non proprio  non esattamente  più o meno  non del tutto  non direi  non tanto  circa",
    "en": "not exactly  not really  not quite  not as such  more or less  not entirely  sort of  yes and no",
}


@pytest.mark.parametrize(
    ("language", "said"), [(language, one) for language, texts in NOT_REALLY.items() for one in texts.split("  ")]
)
def test_not_really_is_neither_a_yes_nor_a_no(office: World, language: str, said: str) -> None:
    chat, dialog = asked_whether_urgent(office, language)
    office.says(chat, "anna", said, LOCALES[language])
    assert told_of_urgency(office, dialog) == ("urgent", None, "")
    assert [one.data.get("value") for one in chat.posts[-1].buttons if one.verb == "choose"] == ["yes", "no"]


def test_a_choice_without_a_yes_or_a_no_is_kept_after_a_yes(office: World) -> None:
    chat, dialog = begun(office, "bug-report", "en")
    office.store.dialogs.keep(replace(dialog, asked="others"), office.now)
    office.says(chat, "anna", "only me and the printer", LOCALES["en"])
    now = office.store.dialogs.get(dialog.id)
    assert now is not None
    assert now.perhaps == "only-me"
    office.says(chat, "anna", "yes", LOCALES["en"])
    now = office.store.dialogs.get(dialog.id)
    assert now is not None
    assert now.answers["others"] == Answered("only-me")


def test_a_choice_that_a_yes_or_a_no_may_answer_is_asked_back_with_all_of_it(office: World) -> None:
    chat, dialog = begun(office, "bug-report", "en")
    office.store.dialogs.keep(replace(dialog, asked="visibility"), office.now)
    office.says(chat, "anna", "my organisation and the printer", LOCALES["en"])
    now = office.store.dialogs.get(dialog.id)
    assert now is not None
    assert (now.perhaps, now.answers.get("visibility")) == ("", None)
    assert [one.data.get("value") for one in chat.posts[-1].buttons if one.verb == "choose"] == ["region", "own"]


def test_the_choices_are_shown_again_where_none_was_understood(office: World) -> None:
    chat, _ = asked_whether_urgent(office)
    office.says(chat, "anna", "it is hardly urgent", LOCALES["en"])
    assert [one.data.get("value") for one in chat.posts[-1].buttons if one.verb == "choose"] == ["yes", "no"]

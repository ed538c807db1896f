"""The cards the desk shows: each as kept in tests/cards/golden, good by Teams' rules, and safe whatever people write.

`LOTSEN_WRITE=1 make test` writes the cards in tests/cards/golden anew, to be read before they are kept.
"""

import json
import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, cast
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.assistant.acts import AGENTS_HELP, KNOWN_PHRASES, help_lines
from bot.cards.elements import answered_card
from bot.cases import alternatives, case_cards, picture_elements, receipt_cards
from bot.cases.receipt_cards import CaseStatus
from bot.cases.releases import release_cards
from bot.cases.releases.release_cards import ReleaseReader
from bot.configuration import field_texts
from bot.configuration.app_context import AppContext
from bot.configuration.environment import Environment
from bot.configuration.loading import build_app
from bot.intake import dialog_cards
from bot.language.texts import Words
from bot.model import release
from bot.model.attachment import Attachment, AttachmentState
from bot.model.case import Case, CaseKind, CaseRequest, CaseState, CaseWork, Detail, Tier, Urgency, Visibility
from bot.model.contact_check import ContactCheck
from bot.model.dialog_session import Dialog, DialogPrompt, DialogState, FieldFault
from bot.model.lesson import Lesson, LessonKind
from bot.model.place import PlaceKind
from bot.model.question import Question, QuestionOutcome
from bot.model.release import Release
from bot.people import contact_cards, my_data_cards
from bot.people.contact_cards import ContactText
from bot.people.erasure import Erasure
from bot.questions import question_cards
from bot.turn import Card, Json
from dialogs.answer import Answered, Skipped
from knowledge.article import Article, DecisionFact, parse
from tests.cards.test_markdown import PIECES, STRICT
from tests.case_values import with_values
from tests.harness.cardlint import card_faults
from tests.harness.notices import NOTICE_CARDS
from tests.harness.texts import TEXTS

KEPT = Path(__file__).with_name("golden")
ZONE = ZoneInfo("Europe/Helsinki")
NOON = datetime(2026, 11, 19, 12, 5, tzinfo=UTC)
ROOT = Path(__file__).parents[2]
APP = build_app(Environment(data=ROOT / "no-data", knowledge=ROOT / "knowledge"), KNOWN_PHRASES)
FLOWS = tuple(APP.flows)
BUG_FLOW = APP.flows["bug-report"]
DIALOG = Dialog(
    id=7,
    flow="bug-report",
    person="anna",
    place="a:anna",
    thread="a:anna",
    language="sv",
    question=None,
    answers={
        "service": Answered("klockaren"),
        "summary": Answered("Bilden *syns* inte"),
        "since": Answered("2026-11-12"),
        "impact": Answered("slowed"),
        "screenshot": Skipped("Ingen skärm"),
        "phone": Answered("+358401234567"),
    },
    asked=DialogPrompt.REVIEW,
    compared=False,
    thorough=False,
    state=DialogState.OPEN,
    touched=NOON,
)
ASKED = [field for field in BUG_FLOW.fields if field.name in ("summary", "steps", "impact", "since", "phone", "email")]

ARTICLE = Article(
    slug="screenshot",
    language="sv",
    title="Varför ska jag bifoga en *skärmbild*?",
    verified=date(2026, 10, 1),
    source="https://example.org/skarmbild",
    body="En bild visar **var** felet syns:\n\n1. hela fönstret\n2. [adressraden](https://example.org)\n\n"
    "| Fel | Bild |\n|---|---|\n| ett | en |\n\n![Ett fönster](https://example.org/bild.png)",
)

DECISION = parse(
    """+++
title = "Le fatture del 9 non si vedono"
[[fact]]
name = "doceasy"
ask = "Le vedi in DocEasy?"
answers = ["sì", "no"]
[[fact]]
name = "fec"
ask = "Le vedi in Fatture e Corrispettivi?"
answers = ["sì", "no"]
+++
| doceasy | fec | |
|---|---|---|
| no | no | Caricale di nuovo **per l'invio**. |
| no | sì | Caricale solo per l'archivio. |
| sì | no | Inviale di nuovo. |
| sì | sì | ? |
""",
    "invoices",
    "it",
)

QUESTION = Question(
    id=7,
    asked=NOON,
    person="p",
    place="a:anna",
    thread="a:anna",
    language="sv",
    asked_in="sv",
    text="hur bifogar man en skärmbild?",
    outcome=QuestionOutcome.UNSURE,
    shown=("screenshot", "report"),
    chosen=None,
    verdict=None,
    rephrases=None,
)

CASE = Case(
    number=1042,
    asked=CaseRequest(
        kind=CaseKind.USAGE,
        queue="klockaren",
        service="klockaren",
        organisation="sjostad",
        person="p",
        place="19:x@thread.tacv2",
        thread="19:x@thread.tacv2;messageid=1",
        language="sv",
        text="hur bifogar man en skärmbild?\ndet går inte att klistra in",
        shown=("Varför ska jag bifoga en skärmbild?",),
        opened=NOON,
        promised=datetime(2026, 11, 20, 8, 25, tzinfo=UTC),
    ),
    work=CaseWork(),
    person_name="Anna Exempel",
    place_name="Hemsidor",
    place_kind=PlaceKind.CHANNEL,
    holder_name=None,
)
TAKEN = with_values(CASE, state=CaseState.TAKEN, holder="s", holder_name="Sam")
ANSWERED = with_values(TAKEN, state=CaseState.ANSWERED)
BUG = with_values(
    TAKEN,
    kind=CaseKind.BUG,
    flow="bug-report",
    state=CaseState.PLANNED,
    details=(Detail("where", "https://sjostad.example.org"), Detail("since", "2026-11-17"), Detail("browser", "")),
    tier=Tier.SUPPLIER,
    urgency=Urgency.CRITICAL,
    urgent=True,
    called=NOON,
    visibility=Visibility.REGION,
    refs=("SUP-7", "2026/118"),
    planned=date(2026, 12, 3),
    copies=("helpdesk",),
    watchers=4,
    organisations=3,
)

KEPT_, WAITING, REFUSED = AttachmentState.KEPT, AttachmentState.WAITING, AttachmentState.REFUSED
LINK = "https://desk.example.org/attachments/0?until=1&sig=0"
OFFERED = (("screenshot", "Varför ska jag bifoga en skärmbild?"), ("report", "Vad ska jag skriva?"))


def case_card(case: Case, words: Words, *changes: str) -> Card:
    facts = case_cards.case_facts(case, "Sjöstads församling", case.asked.copies, words, ZONE)
    details = [(one.field, one.value or "–") for one in case.asked.details]
    return case_cards.case_card(case, "Klockaren", facts, details, changes, words)


def pictured(words: Words) -> Card:
    """A case with a picture that can be seen, one on its way, one that cannot be had, one pasted."""
    named = (("fel *1*.png", KEPT_), ("två.png", WAITING), ("tre.pdf", REFUSED), ("", KEPT_))
    pictures = [
        (Attachment(f"{at:032x}", "p", "a:anna", "a:anna", "sv", name, NOON, state, "png", 1000, "", 1042), LINK)
        for at, (name, state) in enumerate(named)
    ]
    shown = picture_elements.picture_elements(CASE.number, pictures, words)
    facts = case_cards.case_facts(CASE, "Sjöstads församling", (), words, ZONE)
    return case_cards.case_card(CASE, "Klockaren", facts, [], [], words, shown)


def standing(case: Case, words: Words, **more: Any) -> CaseStatus:
    return CaseStatus(receipt_cards.state_for_requester(case, words), **more)


def receipt(case: Case, words: Words, **more: Any) -> Card:
    return receipt_cards.receipt(case, standing(case, words, **more), words)


def asked(words: Words, *, called: str = "") -> dict[str, object]:
    """How things stand with an urgent report that lacks something."""
    sent = (words("sent-done", queue="Klockaren"), words("sent-again", queue=words("sent-copy", queue="Helpdesk")))
    missing = (("Webbläsare", "browser", "Felet kan bero på den."), ("Skärmbild", "screenshot", ""))
    why = words("why-way", about=words("why-cause-program"), queue="Klockaren")
    return {"sent": sent, "missing": missing, "phones": ("+47 61 00 00 00",), "called": called, "why": why}


def mine(words: Words) -> Card:
    merged = with_values(CASE, number=1043, state=CaseState.CLOSED)
    others = with_values(BUG, number=1044, person="q")
    shown = [(case, "Klockaren", standing(case, words)) for case in (TAKEN, merged, others)]
    return receipt_cards.own_cases_card(shown, "p", 2, words)


RELATED = (("report", "Vad ska jag skriva?"),)
GIVEN = (("Le vedi in DocEasy?", "no"), ("Le vedi in Fatture e Corrispettivi?", "no"))
SHELVES = (("Klockaren", ("Varför ska jag bifoga en *skärmbild*?", "Vad ska jag skriva?")), ("Visma", ("Hvem?",)))

LESSONS = [
    Lesson(LessonKind.ALTERNATE, "sv", "screenshot", ("hur tar jag en bild",), 4),
    Lesson(LessonKind.NEGATIVE, "sv", "screenshot", ("hur ritar jag en bild",), 3),
    Lesson(LessonKind.DRAFT, "sv", "", ("var är kaffet", "vem lagar kaffe"), 5),
    Lesson(LessonKind.DRAFT, "en", "", ("where is the tea",), 3),
]


CONTACTS = (
    ContactText(
        "Stina Exempel", "Systemansvarig · Klockaren", (("Telefon", "+358 40 0000001"),), "Kontrollerat", stale=False
    ),
    ContactText("Kari *Eksempel*", "Superbruker", (("E-post", "kari@example.org"),), "8 måneder", stale=True),
)
CHECK = ContactCheck(3, "0123456789abcdef", NOON)
ERASED = Erasure({"questions": 12}, ("support@example.org", "hooks.example.org"), (), listed=True)

SHOWN: dict[str, Callable[[Words], Card]] = {
    "answer": lambda words: question_cards.answer_card(ARTICLE, RELATED, QUESTION, words),
    "answer-again": lambda words: question_cards.repeated_card(ARTICLE, QUESTION, words),
    "decision-fact": lambda words: question_cards.fact_card(DECISION, DECISION.facts[0], QUESTION, words),
    "decision-decided": lambda words: question_cards.decision_card(
        DECISION, DECISION.rows[0].says or "", GIVEN, QUESTION, words
    ),
    "why": lambda words: question_cards.why_card(QUESTION, words),
    "case-pictures": pictured,
    "why-told": lambda words: question_cards.reason_card(QUESTION, "old", words),
    "contents": lambda words: question_cards.contents_card(SHELVES, words),
    "offer": lambda words: question_cards.offer_card(OFFERED, QUESTION, words),
    "offer-chosen": lambda words: answered_card(words("offer-chosen", title=OFFERED[0][1])),
    "consent": lambda words: question_cards.consent_card(
        words("unknown"), CASE.asked.text, QUESTION, ("bug-report",), words
    ),
    "receipt-received": lambda words: receipt(
        CASE, words, promise=words("receipt-today", time="15:30"), sent=(words("sent-waiting", queue="Klockaren"),)
    ),
    "receipt-taken": lambda words: receipt(TAKEN, words),
    "receipt-answered": lambda words: receipt(ANSWERED, words),
    "receipt-urgent": lambda words: receipt(with_values(BUG, state=CaseState.TAKEN), words, **asked(words)),
    "receipt-called": lambda words: receipt(BUG, words, **asked(words, called="14:05")),
    "receipt-closed": lambda words: receipt(with_values(BUG, state=CaseState.CLOSED), words),
    "mine": mine,
    "watched": lambda words: receipt_cards.watched_card(BUG, "Klockaren", standing(BUG, words), words),
    "case-planned": lambda words: case_card(BUG, words),
    "case-closed": lambda words: case_card(with_values(BUG, state=CaseState.CLOSED), words),
    "case-received": lambda words: case_card(CASE, words),
    "case-taken": lambda words: case_card(TAKEN, words),
    "case-answered": lambda words: case_card(ANSWERED, words),
    "case-changed": lambda words: case_card(CASE, words, words("edited-note", text="hur?"), words("deleted-note")),
    "lessons": lambda words: question_cards.lessons_card(LESSONS, {"screenshot": OFFERED[0][1]}, words),
    "contacts": lambda words: contact_cards.contacts_card("Sjöstads *församling*", CONTACTS, words),
    "contacts-which": lambda words: contact_cards.workplace_card({"sjostad": "Sjöstad", "bekkedal": "Bekkedal"}, words),
    "contact-check": lambda words: contact_cards.check_card(
        CHECK, "Sjöstad, Klockaren", CONTACTS[0].ways, words, again=False
    ),
    "contact-check-again": lambda words: contact_cards.check_card(
        CHECK, "Sjöstad", CONTACTS[1].ways, words, again=True
    ),
    "my-data": lambda words: my_data_cards.my_data_card(
        (("Namn", "Anna *Exempel*"),),
        (("Frågor", words("mydata-days", count="12", days="365")),),
        (("phone", "Telefon", "+358 40 0000001"), ("role", "Roll", "Användare")),
        words,
    ),
    "erase-consent": lambda words: my_data_cards.erase_consent_card((("Frågor", "12"),), words),
    "erased": lambda words: my_data_cards.erased_card((("Frågor", "12"),), ERASED, "12:05", words),
    "erased-inside": lambda words: my_data_cards.erased_card((), Erasure({}, (), (), listed=False), "12:05", words),
    "case-erased": lambda words: case_card(with_values(CASE, person="erased", person_name="–", text=""), words),
    "dialog-question": lambda words: dialog_cards.question_card(
        *(BUG_FLOW, ASKED[2], DIALOG, APP, words), first=True, doubt="", required=False, back=True
    ),
    "dialog-form": lambda words: dialog_cards.form_card(
        *(BUG_FLOW, [(one, one.required) for one in ASKED], DIALOG),
        {
            "since": FieldFault(words("fault-future-date"), "2026-12-24"),
            "phone": FieldFault(words("fault-no-phone"), "040-12"),
        },
        *(APP, words, date(2026, 11, 19)),
    ),
    "dialog-review": lambda words: dialog_cards.review_card(
        *(
            BUG_FLOW,
            field_texts.labelled_answers(APP, words, BUG_FLOW, DIALOG.answers),
            [(words("field-since.label"), "…")],
        ),
        *(words("review-way", queue="Stöd"), DIALOG, words),
    ),
    "dialog-alike": lambda words: dialog_cards.similar_card(
        [(7, "Disturbance: Visma")], [(1042, "1042 · Visma")], BUG_FLOW, DIALOG, words
    ),
    "case-sparring": lambda words: case_card(with_values(CASE, kind=CaseKind.SPARRING), words),
    "alternatives": lambda words: alternatives.alternatives_card(
        CASE, ("Make it a page of its own.", "Put it in the calendar.\nThat is quick."), 1, words, taken=2
    ),
    "dialog-resume": lambda words: dialog_cards.resume_card(BUG_FLOW, DIALOG, words),
    "menu": lambda words: dialog_cards.menu_card(CASE.asked.text, ("bug-report", "development-wish"), 7, words),
    "help": lambda words: question_cards.help_card(
        "Lotsen", ("bug-report", "sparring"), help_lines(private=True), (), words
    ),
    "help-support": lambda words: question_cards.help_card("Lotsen", (), help_lines(private=False), AGENTS_HELP, words),
}
SHOWN.update(NOTICE_CARDS)

UPDATE = Release("klockaren", date(2026, 12, 3), number=7)
OUT = replace(UPDATE, state=release.ReleaseState.RELEASED, notes={"sv": "Dopregistret visar *varje* rad en gång."})
IN_IT = [
    with_values(BUG, state=CaseState.PLANNED, planned=UPDATE.day),
    with_values(BUG, number=1043, kind=CaseKind.WISH),
]


def reader(words: Words) -> ReleaseReader:
    return ReleaseReader(words, APP.service_name("klockaren", words))


SHOWN.update(
    {
        "release-staff": lambda words: release_cards.staff_card(UPDATE, IN_IT, 12, reader(words)),
        "release-tested": lambda words: release_cards.staff_card(
            replace(UPDATE, state=release.ReleaseState.TESTED, critical=True), IN_IT * 12, 12, reader(words)
        ),
        "release-out": lambda words: release_cards.out_card(OUT, IN_IT, [reader(words), reader(TEXTS["fi"])]),
        "release-owed": lambda words: release_cards.reminder_card(
            UPDATE, release.ReleaseReminder.PASSED, IN_IT, reader(words)
        ),
    }
)


# The cards as they are kept


@pytest.mark.parametrize("language", ["sv", "it"])
@pytest.mark.parametrize("name", SHOWN)
def test_the_card_is_as_it_was_kept(name: str, language: str) -> None:
    card = SHOWN[name](TEXTS[language])
    path = KEPT / f"{name}.{language}.json"
    shown = json.dumps({"summary": card.summary, "card": card.card}, ensure_ascii=False, indent=1) + "\n"
    if os.environ.get("LOTSEN_WRITE"):
        path.write_text(shown, encoding="utf-8")
    assert path.read_text(encoding="utf-8") == shown


@pytest.mark.parametrize("language", list(TEXTS), ids=lambda words: words.language)
@pytest.mark.parametrize("name", SHOWN)
def test_every_card_is_good_in_every_language(name: str, language: Words) -> None:
    assert card_faults(SHOWN[name](language).card) == []


def test_no_card_is_kept_that_is_not_shown() -> None:
    assert {path.name.split(".")[0] for path in KEPT.glob("*.json")} == set(SHOWN)


def test_every_article_of_the_sample_knowledge_makes_a_good_card(app: AppContext) -> None:
    faults = {
        f"{article.language}/{article.slug}: {fault}"
        for article in app.knowledge.library.articles
        for fault in card_faults(question_cards.answer_card(article, RELATED * 3, QUESTION, TEXTS["en"]).card)
    }
    assert faults == set()


# What a card says


def texts(card: Card) -> list[str]:
    return [str(node["text"]) for node in nodes(card.card) if node.get("type") == "TextBlock"]


def nodes(value: object) -> Iterator[Mapping[str, Any]]:
    if isinstance(value, Mapping):
        yield cast("Mapping[str, Any]", value)
        for below in cast("Mapping[str, object]", value).values():
            yield from nodes(below)
    elif isinstance(value, list):
        for below in cast("list[object]", value):
            yield from nodes(below)


def presses(card: Card) -> list[tuple[str, object]]:
    return [(str(node["verb"]), node["data"]) for node in nodes(card.card) if node.get("type") == "Action.Execute"]


def test_buttons_send_back_ids_and_nothing_else() -> None:
    sv = TEXTS["sv"]
    verdicts = [("helped", {"q": 7}), ("none", {"q": 7})]
    assert presses(SHOWN["answer"](sv)) == [("pick", {"q": 7, "slug": "report"}), *verdicts]
    assert presses(SHOWN["decision-decided"](sv)) == [*verdicts, ("again", {"q": 7, "slug": "invoices"})]
    facts = [("fact", {"q": 7, "slug": "invoices", "fact": "doceasy", "at": at}) for at in (0, 1)]
    assert presses(SHOWN["decision-fact"](sv)) == [*facts, ("unsure", {"q": 7, "slug": "invoices"})]
    picks = [("pick", {"q": 7, "slug": "screenshot"}), ("pick", {"q": 7, "slug": "report"})]
    assert presses(SHOWN["offer"](sv)) == [*picks, ("none", {"q": 7})]
    begin = ("begin", {"q": 7, "flow": "bug-report"})
    assert presses(SHOWN["consent"](sv)) == [("send", {"q": 7}), begin, ("cancel", {"q": 7})]
    ways = ("answer", "talk-offer", "case-ask", "case-change", "case-note")
    worked_on = [(verb, {"case": 1042}) for verb in ways]
    assert presses(SHOWN["case-received"](sv)) == [("take", {"case": 1042}), *worked_on]
    assert presses(SHOWN["case-taken"](sv)) == worked_on
    assert presses(SHOWN["case-closed"](sv)) == [("case-change", {"case": 1042}), ("case-note", {"case": 1042})]
    own = [(verb, {"case": 1042}) for verb in ("case-add", "case-withdraw")]
    assert presses(SHOWN["receipt-taken"](sv)) == own
    assert presses(SHOWN["receipt-urgent"](sv)) == [("case-called", {"case": 1042}), *own]
    assert presses(SHOWN["receipt-closed"](sv)) == [("case-reopen", {"case": 1042})]
    assert presses(SHOWN["watched"](sv)) == [("case-withdraw", {"case": 1042})]


def test_an_old_client_sends_the_same_with_its_plain_button() -> None:
    for make in SHOWN.values():
        for node in nodes(make(TEXTS["en"]).card):
            if node.get("type") == "Action.Execute":
                assert node["fallback"]["data"] == {"verb": node["verb"], **node["data"]}


@pytest.mark.parametrize("words", list(TEXTS), ids=lambda words: words.language)
def test_a_lesson_begins_with_what_was_asked_as_the_language_quotes_it_and_ends_with_its_id(words: Words) -> None:
    asked = [text for text in texts(SHOWN["lessons"](words)) if "?" in text or "(" in text]
    begins = [text.startswith(words("quoted", text=one.texts[0])) for text, one in zip(asked, LESSONS, strict=True)]
    ends = [text.endswith(f"({lesson.id})") for text, lesson in zip(asked, LESSONS, strict=True)]
    assert begins == ends == [True] * len(LESSONS)


@pytest.mark.parametrize("words", list(TEXTS), ids=lambda words: words.language)
def test_what_is_said_of_an_empty_field_is_plain_text(words: Words) -> None:
    """Clients show it as it is."""
    told = [
        str(node["errorMessage"])
        for make in SHOWN.values()
        for node in nodes(make(words).card)
        if "errorMessage" in node
    ]
    assert told
    assert [text for text in told if "*" in text] == []


@pytest.mark.parametrize("words", list(TEXTS), ids=lambda words: words.language)
def test_the_commands_of_support_are_a_list_one_a_line(words: Words) -> None:
    [commands] = [text.split("\r") for text in texts(SHOWN["help-support"](words)) if "1001" in text]
    assert len(commands) == 5
    assert [line for line in commands if not line.startswith("- **") or line.count("**") != 2] == []


def test_an_article_in_another_language_says_so() -> None:
    assert TEXTS["it"]("answer-only-in", language="svedese") in texts(SHOWN["answer"](TEXTS["it"]))
    unspoken = replace(ARTICLE, language="da")
    other = TEXTS["sv"]("answer-only-in", language=TEXTS["sv"]("language-other"))
    assert other in texts(question_cards.answer_card(unspoken, (), QUESTION, TEXTS["sv"]))


def test_a_decision_shows_the_one_row_that_was_reached_and_what_it_came_from() -> None:
    card = SHOWN["decision-decided"](TEXTS["it"])
    assert "Caricale di nuovo **per l'invio**." in texts(card)
    assert not [text for text in texts(card) if "archivio" in text]
    facts = [(fact["title"], fact["value"]) for node in nodes(card.card) for fact in node.get("facts", ())]
    assert facts == list(GIVEN)


def test_an_answer_without_a_source_or_a_date_has_neither() -> None:
    bare = question_cards.answer_card(
        replace(ARTICLE, verified=None, source=None, body="Kort."), (), QUESTION, TEXTS["sv"]
    )
    assert texts(bare)[1:] == ["Kort."]
    assert not [node for node in nodes(bare.card) if node.get("type") == "Action.OpenUrl"]


def test_the_receipt_says_whose_it_is_only_where_others_read_along() -> None:
    private = with_values(CASE, place_kind=PlaceKind.PERSONAL, place_name="")
    assert "Anna Exempel" in " ".join(texts(receipt(CASE, TEXTS["sv"])))
    assert "Anna Exempel" not in " ".join(texts(receipt(private, TEXTS["sv"])))


def test_whoever_has_the_same_sees_nothing_that_was_written() -> None:
    for make in (SHOWN["watched"], mine):
        shown = json.dumps(make(TEXTS["sv"]).card, ensure_ascii=False)
        assert "1042" in shown or "1044" in shown
        assert "sjostad.example.org" not in shown
    assert "skärmbild" not in json.dumps(SHOWN["watched"](TEXTS["sv"]).card, ensure_ascii=False)


def test_an_urgent_case_can_be_called_about_until_somebody_has() -> None:
    def calls(name: str) -> list[str]:
        return [
            str(node["url"]) for node in nodes(SHOWN[name](TEXTS["nb"]).card) if node.get("type") == "Action.OpenUrl"
        ]

    assert calls("receipt-urgent") == ["tel:+4761000000"]
    assert calls("receipt-called") == []
    assert TEXTS["nb"]("receipt-called", time="14:05") in texts(SHOWN["receipt-called"](TEXTS["nb"]))


def test_the_promise_is_told_until_somebody_has_the_case() -> None:
    told = ["PROMISE" in " ".join(texts(receipt(case, TEXTS["en"], promise="PROMISE"))) for case in (CASE, ANSWERED)]
    assert told == [True, False]


def test_a_name_with_marks_in_it_is_shown_once_escaped() -> None:
    facts = case_cards.case_facts(CASE, "A_B", (), TEXTS["en"], ZONE)
    card = case_cards.case_card(with_values(CASE, person_name="C_D"), "E_F*", facts, (), (), TEXTS["en"])
    assert texts(card)[0].endswith(r"E\_F\*")


# Whatever people write

HOSTILE = [
    "<at>all</at> [klicka](https://example.org) **nu** `kod`",
    "![x](https://example.org/x.png)\n# stor\n- lista\n> citat",
    "{{DATE(2026-01-01T00:00:00Z)}} &lt;at&gt;Sam&lt;/at&gt; \\*",
    '"}], "actions": [{"type": "Action.OpenUrl", "url": "https://example.org"}]',
    "| a | b |\n|---|---|\n| c | d |",
]
WORDS_OF_PEOPLE = (st.sampled_from(HOSTILE) | st.lists(PIECES | st.text(max_size=4), max_size=8).map("".join)).map(
    # What is no character never comes through the endpoint.
    lambda text: text.encode(errors="ignore").decode()
)


def made_of(text: str) -> dict[str, Card]:
    """Every card that somebody's words get onto, with these words wherever they can be."""
    sv = TEXTS["sv"]
    case = with_values(
        TAKEN,
        text=text,
        person_name=text,
        holder_name=text,
        place_name=text,
        shown=(text, text),
    )
    facts = case_cards.case_facts(case, text, (text,), sv, ZONE)
    stands = CaseStatus("", missing=((text or "x", "browser", ""),))
    lessons = [replace(lesson, texts=(text or "ord", text)) for lesson in LESSONS[:3]]
    return {
        "lessons": question_cards.lessons_card(lessons, {"screenshot": text}, sv),
        "answer": question_cards.answer_card(replace(ARTICLE, title=text), (("a", text), ("b", text)), QUESTION, sv),
        "again": question_cards.repeated_card(replace(ARTICLE, title=text), QUESTION, sv),
        "fact": question_cards.fact_card(
            replace(DECISION, title=text), DecisionFact("f", text, (text, text)), QUESTION, sv
        ),
        "decided": question_cards.decision_card(replace(DECISION, title=text), "Ja.", ((text, text),), QUESTION, sv),
        "offer": question_cards.offer_card((("a", text), ("b", text), ("c", text)), QUESTION, sv),
        "settled": answered_card(sv("offer-chosen", title=text)),
        "consent": question_cards.consent_card(sv("unknown"), text, QUESTION, (), sv),
        "receipt": receipt_cards.receipt(case, stands, sv),
        "mine": receipt_cards.own_cases_card(
            [(case, text, stands), (with_values(case, person="q", number=7), text, stands)], "p", 0, sv
        ),
        "watched": receipt_cards.watched_card(case, text, stands, sv),
        "case": case_cards.case_card(case, text, facts, [("a", text)], [sv("edited-note", text=text)], sv),
    }


def formatting(text: str) -> set[str]:
    tokens = STRICT.parse(text)
    return {one.type for token in tokens for one in [token, *(token.children or [])]}


def shape(value: object) -> object:
    """A card without its words."""
    if isinstance(value, Mapping):
        return {key: shape(below) for key, below in cast("Mapping[str, object]", value).items()}
    if isinstance(value, list):
        return [shape(below) for below in cast("list[object]", value)]
    return "" if isinstance(value, str) else value


PLAIN = made_of("ord")


@settings(max_examples=40)
@given(WORDS_OF_PEOPLE)
def test_no_words_of_a_person_and_no_title_can_be_more_than_words(text: str) -> None:
    for name, card in made_of(f"ord {text}").items():
        assert shape(card.card) == shape(PLAIN[name].card)
        assert without_lessons(presses(card)) == without_lessons(presses(PLAIN[name]))
        allowed = {"paragraph_open", "inline", "text", "paragraph_close"}
        for shown, plain in zip(written(card), written(PLAIN[name]), strict=True):
            assert formatting(shown) <= formatting(plain) | allowed, shown
            assert "<" not in shown
            assert "{{" not in shown
        assert card_faults(card.card) == []


def without_lessons(pressed: list[tuple[str, object]]) -> list[tuple[str, object]]:
    """A lesson is named after its words."""
    return [(verb, {**cast("Json", data), "lesson": ""}) for verb, data in pressed]


def written(card: Card) -> list[str]:
    """Everything on the card that Teams reads as Markdown."""
    facts = [str(fact["value"]) for node in nodes(card.card) for fact in node.get("facts", ())]
    return [*texts(card), *facts, str(card.card["fallbackText"])]


@pytest.mark.parametrize(
    "text", ["å" * 28_000, "\\" * 28_000, "😀" * 14_000, "<" * 28_000, "a\n" * 14_000, "_*" * 14_000]
)
def test_the_longest_message_still_fits_on_a_card(text: str) -> None:
    sv = TEXTS["sv"]
    case = with_values(CASE, text=text)
    changes = [sv("edited-note", text=text)] * 20
    shown = [
        question_cards.consent_card(sv("unknown"), text, QUESTION, (), sv),
        receipt_cards.receipt(case, CaseStatus(""), sv),
        case_card(with_values(case, details=tuple(Detail(str(at), text) for at in range(16))), sv, *changes),
        receipt_cards.own_cases_card(
            [(with_values(case, number=at), "Klockaren", CaseStatus("")) for at in range(5)], "p", 0, sv
        ),
    ]
    assert [card_faults(card.card) for card in shown] == [[], [], [], []]
    assert all(len(card.summary) < 400 for card in shown)


def test_what_a_requester_did_last_is_what_is_shown() -> None:
    card = case_card(CASE, TEXTS["en"], *(f"change {number}" for number in range(20)))
    assert [text for text in texts(card) if text.startswith("change")] == ["change 17", "change 18", "change 19"]

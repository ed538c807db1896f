"""The cards the desk shows: each as it is kept in tests/cards, good by Teams' rules, and safe whatever people write.

`LOTSEN_WRITE=1 make test` writes the cards in tests/cards anew, to be read before they are kept.
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

from bot import cards
from bot.cases import Case, Kind, State
from bot.house import House
from bot.learning import Lesson, LessonKind
from bot.questions import Question, Understood
from bot.texts import Texts, Words
from bot.turn import Card, Json, PlaceKind
from knowledge.article import Article, Fact, parse
from tests.harness.cardlint import card_faults
from tests.harness.notices import NOTICE_CARDS
from tests.test_markdown import PIECES, STRICT

KEPT = Path(__file__).with_name("cards")
TEXTS = Texts.read()
ZONE = ZoneInfo("Europe/Helsinki")
NOON = datetime(2026, 11, 19, 12, 5, tzinfo=UTC)

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
    outcome=Understood.UNSURE,
    shown=("screenshot", "report"),
    chosen=None,
    verdict=None,
    rephrases=None,
)

CASE = Case(
    number=1042,
    kind=Kind.USAGE,
    state=State.RECEIVED,
    queue="klockaren",
    service="klockaren",
    organisation="sjostad",
    person="p",
    person_name="Anna Exempel",
    place="19:x@thread.tacv2",
    place_name="Hemsidor",
    place_kind=PlaceKind.CHANNEL,
    thread="19:x@thread.tacv2;messageid=1",
    language="sv",
    text="hur bifogar man en skärmbild?\ndet går inte att klistra in",
    shown=("Varför ska jag bifoga en skärmbild?",),
    holder=None,
    holder_name=None,
    opened=NOON,
    promised=datetime(2026, 11, 20, 8, 25, tzinfo=UTC),
)
TAKEN = replace(CASE, state=State.TAKEN, holder="s", holder_name="Sam")
ANSWERED = replace(TAKEN, state=State.ANSWERED)

OFFERED = (("screenshot", "Varför ska jag bifoga en skärmbild?"), ("report", "Vad ska jag skriva?"))


def case_card(case: Case, words: Words, *changes: str) -> Card:
    facts = cards.case_facts(case, "Sjöstads församling", words, ZONE)
    return cards.case_card(case, "Klockaren", facts, changes, words)


RELATED = (("report", "Vad ska jag skriva?"),)
GIVEN = (("Le vedi in DocEasy?", "no"), ("Le vedi in Fatture e Corrispettivi?", "no"))
SHELVES = (("Klockaren", ("Varför ska jag bifoga en *skärmbild*?", "Vad ska jag skriva?")), ("Visma", ("Hvem?",)))

LESSONS = [
    Lesson(LessonKind.ALTERNATE, "sv", "screenshot", ("hur tar jag en bild",), 4),
    Lesson(LessonKind.NEGATIVE, "sv", "screenshot", ("hur ritar jag en bild",), 3),
    Lesson(LessonKind.DRAFT, "sv", "", ("var är kaffet", "vem lagar kaffe"), 5),
    Lesson(LessonKind.DRAFT, "en", "", ("where is the tea",), 3),
]


SHOWN: dict[str, Callable[[Words], Card]] = {
    "answer": lambda words: cards.answer(ARTICLE, RELATED, QUESTION, words),
    "answer-again": lambda words: cards.repeated(ARTICLE, QUESTION, words),
    "decision-fact": lambda words: cards.fact(DECISION, DECISION.facts[0], QUESTION, words),
    "decision-decided": lambda words: cards.decided(DECISION, DECISION.rows[0].says or "", GIVEN, QUESTION, words),
    "why": lambda words: cards.why(QUESTION, words),
    "why-told": lambda words: cards.why_told(QUESTION, "old", words),
    "contents": lambda words: cards.contents(SHELVES, words),
    "offer": lambda words: cards.offer(OFFERED, QUESTION, words),
    "offer-chosen": lambda words: cards.settled(words("offer-chosen", title=OFFERED[0][1])),
    "consent": lambda words: cards.consent(words("unknown"), CASE.text, QUESTION, words),
    "receipt-received": lambda words: cards.receipt(CASE, words("receipt-today", time="15:30"), words),
    "receipt-taken": lambda words: cards.receipt(TAKEN, "", words),
    "receipt-answered": lambda words: cards.receipt(ANSWERED, "", words),
    "case-received": lambda words: case_card(CASE, words),
    "case-taken": lambda words: case_card(TAKEN, words),
    "case-answered": lambda words: case_card(ANSWERED, words),
    "case-changed": lambda words: case_card(CASE, words, words("edited-note", text="hur?"), words("deleted-note")),
    "lessons": lambda words: cards.lessons(LESSONS, {"screenshot": OFFERED[0][1]}, words),
    "help": lambda words: cards.help_card("Lotsen", words, agent=False, personal=True),
    "help-support": lambda words: cards.help_card("Lotsen", words, agent=True, personal=False),
}
SHOWN.update(NOTICE_CARDS)


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


def test_every_article_of_the_sample_knowledge_makes_a_good_card(house: House) -> None:
    faults = {
        f"{article.language}/{article.slug}: {fault}"
        for article in house.knowledge.library.articles
        for fault in card_faults(cards.answer(article, RELATED * 3, QUESTION, TEXTS["en"]).card)
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
    assert presses(SHOWN["decision-decided"](sv)) == [*verdicts, ("again", {"q": 7})]
    facts = [("fact", {"q": 7, "fact": "doceasy", "at": at}) for at in (0, 1)]
    assert presses(SHOWN["decision-fact"](sv)) == [*facts, ("unsure", {"q": 7})]
    picks = [("pick", {"q": 7, "slug": "screenshot"}), ("pick", {"q": 7, "slug": "report"})]
    assert presses(SHOWN["offer"](sv)) == [*picks, ("none", {"q": 7})]
    assert presses(SHOWN["consent"](sv)) == [("send", {"q": 7}), ("cancel", {"q": 7})]
    assert presses(SHOWN["case-received"](sv)) == [("take", {"case": 1042}), ("answer", {"case": 1042})]
    assert presses(SHOWN["case-taken"](sv)) == [("answer", {"case": 1042})]


def test_an_old_client_sends_the_same_with_its_plain_button() -> None:
    for make in SHOWN.values():
        for node in nodes(make(TEXTS["en"]).card):
            if node.get("type") == "Action.Execute":
                assert node["fallback"]["data"] == {"verb": node["verb"], **node["data"]}


def test_an_article_in_another_language_says_so() -> None:
    assert TEXTS["it"]("answer-only-in", language="svedese") in texts(SHOWN["answer"](TEXTS["it"]))
    unspoken = replace(ARTICLE, language="da")
    other = TEXTS["sv"]("answer-only-in", language=TEXTS["sv"]("language-other"))
    assert other in texts(cards.answer(unspoken, (), QUESTION, TEXTS["sv"]))


def test_a_decision_shows_the_one_row_that_was_reached_and_what_it_came_from() -> None:
    card = SHOWN["decision-decided"](TEXTS["it"])
    assert "Caricale di nuovo **per l'invio**." in texts(card)
    assert not [text for text in texts(card) if "archivio" in text]
    facts = [(fact["title"], fact["value"]) for node in nodes(card.card) for fact in node.get("facts", ())]
    assert facts == list(GIVEN)


def test_an_answer_without_a_source_or_a_date_has_neither() -> None:
    bare = cards.answer(replace(ARTICLE, verified=None, source=None, body="Kort."), (), QUESTION, TEXTS["sv"])
    assert texts(bare)[1:] == ["Kort."]
    assert not [node for node in nodes(bare.card) if node.get("type") == "Action.OpenUrl"]


def test_the_receipt_says_whose_it_is_only_where_others_read_along() -> None:
    private = replace(CASE, place_kind=PlaceKind.PERSONAL, place_name="")
    assert "Anna Exempel" in " ".join(texts(cards.receipt(CASE, "", TEXTS["sv"])))
    assert "Anna Exempel" not in " ".join(texts(cards.receipt(private, "", TEXTS["sv"])))


def test_the_promise_is_told_until_somebody_has_the_case() -> None:
    told = [
        "PROMISE" in " ".join(texts(cards.receipt(case, "PROMISE", TEXTS["en"]))) for case in (CASE, TAKEN, ANSWERED)
    ]
    assert told == [True, False, False]


def test_a_name_with_marks_in_it_is_shown_once_escaped() -> None:
    facts = cards.case_facts(CASE, "A_B", TEXTS["en"], ZONE)
    card = cards.case_card(replace(CASE, person_name="C_D"), "E_F*", facts, (), TEXTS["en"])
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
    # What is no character never comes through the door.
    lambda text: text.encode(errors="ignore").decode()
)


def made_of(text: str) -> dict[str, Card]:
    """Every card that somebody's words get onto, with these words wherever they can be."""
    sv = TEXTS["sv"]
    case = replace(
        TAKEN,
        text=text,
        person_name=text,
        holder_name=text,
        place_name=text,
        shown=(text, text),
    )
    facts = cards.case_facts(case, text, sv, ZONE)
    lessons = [replace(lesson, texts=(text or "ord", text)) for lesson in LESSONS[:3]]
    return {
        "lessons": cards.lessons(lessons, {"screenshot": text}, sv),
        "answer": cards.answer(replace(ARTICLE, title=text), (("a", text), ("b", text)), QUESTION, sv),
        "again": cards.repeated(replace(ARTICLE, title=text), QUESTION, sv),
        "fact": cards.fact(replace(DECISION, title=text), Fact("f", text, (text, text)), QUESTION, sv),
        "decided": cards.decided(replace(DECISION, title=text), "Ja.", ((text, text),), QUESTION, sv),
        "offer": cards.offer((("a", text), ("b", text), ("c", text)), QUESTION, sv),
        "settled": cards.settled(sv("offer-chosen", title=text)),
        "consent": cards.consent(sv("unknown"), text, QUESTION, sv),
        "receipt": cards.receipt(case, "", sv),
        "case": cards.case_card(case, text, facts, [sv("edited-note", text=text)], sv),
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


@settings(max_examples=40, deadline=None)
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
    case = replace(CASE, text=text)
    changes = [sv("edited-note", text=text)] * 20
    shown = [
        cards.consent(sv("unknown"), text, QUESTION, sv),
        cards.receipt(case, "", sv),
        case_card(case, sv, *changes),
    ]
    assert [card_faults(card.card) for card in shown] == [[], [], []]
    assert all(len(card.summary) < 400 for card in shown)


def test_what_a_requester_did_last_is_what_is_shown() -> None:
    card = case_card(CASE, TEXTS["en"], *(f"change {number}" for number in range(20)))
    assert [text for text in texts(card) if text.startswith("change")] == ["change 17", "change 18", "change 19"]

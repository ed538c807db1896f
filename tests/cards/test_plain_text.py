"""Cards and activities on plain paper: what a person reads, presses and fills in."""

import json
import re
from itertools import count
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from bot.cards import card_buttons, markdown
from bot.cards.card_buttons import FieldChoice, buttons, inputs
from bot.cards.plain_text import activity_lines, card_lines

Json = dict[str, Any]


def card(*body: Json, actions: list[Json] | None = None) -> Json:
    return {"type": "AdaptiveCard", "version": "1.5", "body": list(body), "actions": actions or []}


def text(words: str, **more: object) -> Json:
    return {"type": "TextBlock", "text": words, **more}


def press(title: str, verb: str = "v", **more: object) -> Json:
    return {"type": "Action.Execute", "title": title, "verb": verb, **more}


def message(*cards: Json, **more: object) -> Json:
    content = [{"contentType": card_buttons.ADAPTIVE_CARD, "content": one} for one in cards]
    return {"type": "message", "attachments": content, **more}


def test_words_are_drawn_without_their_marks() -> None:
    drawn = card_lines(card(text("**Ta med** hela _fönstret_, se [sidan](https://example.org/a) – 2 * 3, file_a_b")))
    assert drawn == ["Ta med hela fönstret, se sidan (https://example.org/a) – 2 * 3, file_a_b"]


def test_an_address_is_not_written_twice() -> None:
    drawn = card_lines(card(text("[a@example.org](mailto:a@example.org) [](https://example.org)")))
    assert drawn == ["a@example.org https://example.org"]


@given(st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=40))
def test_anybodys_words_come_out_as_they_were_written(words: str) -> None:
    assert card_lines(card(text(markdown.escape(words)))) == [words]


def test_an_article_reads_as_it_was_written() -> None:
    article = "Så här:\n\n1. Öppna *sidan*\n2. Spara\n\n## Sedan\n\nVänta.\n\n![Knappen](https://example.org/k.png)"
    assert card_lines(card(*markdown.elements(article))) == [
        *["Så här:", "1. Öppna sidan", "2. Spara"],
        *["", "Sedan", "Vänta.", "🖼 Knappen"],
    ]


def test_a_line_is_left_where_the_card_draws_one() -> None:
    assert card_lines(card(text("ett", separator=True), text("två", separator=True))) == ["ett", "", "två"]


def test_facts_stand_one_a_line() -> None:
    facts = {"type": "FactSet", "facts": [{"title": "Tid:", "value": "**nu**\nidag"}, {"title": "", "value": "x"}]}
    assert card_lines(card(facts)) == ["Tid: nu idag", "x"]


def test_rich_text_is_one_text() -> None:
    rich = {"type": "RichTextBlock", "inlines": ["Ring ", {"type": "TextRun", "text": "nu"}]}
    assert card_lines(card(rich)) == ["Ring nu"]


def test_short_columns_stand_beside_each_other_and_long_ones_below() -> None:
    def columns(*words: str) -> Json:
        return {"type": "ColumnSet", "columns": [{"type": "Column", "items": [text(one)]} for one in words]}

    assert card_lines(card(columns("🔴", "Visma")), width=20) == ["🔴  Visma"]
    assert card_lines(card(columns("en lång rad", "en annan rad")), width=20) == ["en lång rad", "en annan rad"]


def test_a_table_keeps_its_columns_and_fits_the_width() -> None:
    table = "| svar | fall |\n|---|---|\n| ja | lägg in den på nytt, och vänta sedan |\n| nej | 🔴 röd |"
    assert card_lines(card(*markdown.elements(table)), width=24) == [
        "svar  fall",
        "────  ──────────────────",
        "ja    lägg in den på",
        "      nytt, och vänta",
        "      sedan",
        "nej   🔴 röd",
    ]


def test_a_table_of_many_columns_stays_readable_when_it_cannot_fit() -> None:
    row = "|" + "abcdefgh|" * 5
    assert card_lines(card(*markdown.elements(f"{row}\n|{'---|' * 5}\n{row}")), width=10)[0] == "  ".join(
        ["abcdef"] * 5
    )


def test_fields_show_their_label_and_what_they_have() -> None:
    fields = card(
        {"type": "Input.Text", "id": "a", "label": "Rubrik (krävs)", "isRequired": True},
        {"type": "Input.Date", "id": "b", "label": "När", "value": "2026-10-01"},
        {"type": "Input.Toggle", "id": "c", "title": "Brådskar", "value": "true"},
        {
            **{"type": "Input.ChoiceSet", "id": "d", "label": "Tjänst", "value": "v"},
            "choices": [{"title": "Klockaren", "value": "k"}, {"title": "Visma", "value": "v"}],
        },
        {"type": "Input.Number", "id": "e"},
    )
    assert card_lines(fields) == [
        *["✎ Rubrik (krävs):", "✎ När: 2026-10-01", "☑ Brådskar"],
        *["✎ Tjänst: ○ Klockaren  ● Visma", "✎ e:"],
    ]
    assert [(field.id, field.kind, field.required, field.value) for field in inputs(fields)] == [
        *[("a", "text", True, ""), ("b", "date", False, "2026-10-01"), ("c", "toggle", False, "true")],
        *[("d", "choice", False, "v"), ("e", "number", False, "")],
    ]
    assert inputs(fields)[3].choices == (FieldChoice("Klockaren", "k"), FieldChoice("Visma", "v"))


def test_a_button_carries_verb_data_and_the_fields_of_its_card() -> None:
    fields = card({"type": "Input.Text", "id": "a"}, actions=[press("Skicka", "send", data={"case": "1001"})])
    assert [(b.title, b.kind, b.verb, b.data, [f.id for f in b.inputs]) for b in buttons(fields)] == [
        ("Skicka", "execute", "send", {"case": "1001"}, ["a"])
    ]


def test_a_button_may_leave_the_fields_alone() -> None:
    [cancel] = buttons(card({"type": "Input.Text", "id": "a"}, actions=[press("Avbryt", associatedInputs="none")]))
    assert cancel.inputs == ()


def test_a_card_within_a_button_is_opened_by_it() -> None:
    form = card({"type": "Input.Text", "id": "words"}, actions=[press("Skicka", "answer")])
    case = card(text("1001"), actions=[press("Ta"), {"type": "Action.ShowCard", "title": "Svara", "card": form}])
    assert card_lines(case, first=4) == ["1001", "[4 Ta] [5 Svara]"]
    opened = buttons(case)[1]
    assert (opened.kind, [f.id for f in opened.inputs]) == ("showcard", ["words"])
    assert [(b.title, b.verb, [f.id for f in b.inputs]) for b in opened.inner] == [("Skicka", "answer", ["words"])]


def test_a_submit_that_says_something_is_said() -> None:
    says = {"type": "Action.Submit", "title": "Hjälp", "data": {"msteams": {"type": "imBack", "value": "hjälp"}}}
    [button] = buttons(card(actions=[says]))
    assert (button.kind, button.data) == ("imback", {"text": "hjälp"})


def test_an_activity_is_its_words_its_cards_and_what_is_offered_below() -> None:
    suggested = {"actions": [{"type": "imBack", "title": "Hjälp", "value": "hjälp"}]}
    shown = message(
        card(text("Svar"), actions=[{"type": "Action.OpenUrl", "title": "Källa", "url": "https://example.org"}]),
        text="Hej <at>anna</at>",
        suggestedActions=suggested,
    )
    assert activity_lines(shown) == ["Hej @anna", "Svar", "[Källa]", "[Hjälp]"]
    shown["channelData"] = {"feedbackLoop": {"type": "default"}}
    assert activity_lines(shown, first=1) == ["Hej @anna", "Svar", "[1 Källa]", "[2 Hjälp] [3 👍] [4 👎]"]
    assert [b.kind for b in card_buttons.activity_buttons(shown)] == ["openurl", "imback", "feedback", "feedback"]


def test_files_and_pictures_are_named() -> None:
    files = [{"contentType": "image/png", "name": "fel.png"}, {"contentType": "application/pdf", "name": "a.pdf"}]
    assert activity_lines({"type": "message", "attachments": files}) == ["🖼 fel.png", "📎 a.pdf"]


def test_what_is_not_known_is_not_drawn() -> None:
    odd = card(
        {"type": "Media"}, {"type": "Container", "items": "none"}, actions=[{"type": "Action.New", "title": "x"}]
    )
    assert card_lines(odd) == []
    assert buttons(odd) == []
    assert activity_lines({"type": "typing"}) == []


row_of_buttons: st.SearchStrategy[Json] = st.lists(st.just(press("t")), max_size=3).map(
    lambda actions: {"type": "ActionSet", "actions": actions}
)
picture: Json = {"type": "Image", "url": "u", "selectAction": press("t")}
leaves: st.SearchStrategy[Json] = st.one_of(st.text(max_size=20).map(text), row_of_buttons, st.just(picture))


def _whole(parts: list[Json], kind: str) -> Json:
    match kind:
        case "ColumnSet":
            return {"type": kind, "columns": [{"type": "Column", "items": [part]} for part in parts]}
        case "Table":
            cells = [{"type": "TableCell", "items": [part]} for part in parts]
            return {"type": kind, "rows": [{"type": "TableRow", "cells": cells}]}
        case _:
            return {"type": kind, "items": parts, "selectAction": press("t")}


elements = st.recursive(
    leaves, lambda e: st.builds(_whole, st.lists(e, max_size=3), st.sampled_from(["Container", "ColumnSet", "Table"]))
)


@given(st.lists(elements, max_size=4), row_of_buttons)
def test_every_button_is_drawn_once_under_the_number_of_its_place_in_the_list(body: list[Json], last: Json) -> None:
    titles = map("t{}".format, count())
    whole = json.dumps(card(*body, actions=last["actions"]))
    named = json.loads(re.sub('(?<="title": )"t"', lambda _: f'"{next(titles)}"', whole))
    drawn = re.findall(r"\[(\d+) (t\d+)\]", "\n".join(card_lines(named, width=10_000, first=1)))
    assert sorted(drawn, key=lambda found: int(found[0])) == [
        (str(number), button.title) for number, button in enumerate(buttons(named), 1)
    ]
    assert len(drawn) == whole.count('"title": "t"')

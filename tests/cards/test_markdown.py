"""Articles in Markdown become card elements and plain text; what a person wrote stays exactly what they wrote."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from bot.cards.markdown import Element, elements, escape, plain_text


def texts(markdown: str) -> list[object]:
    return [element["text"] for element in elements(markdown)]


def text_block(text: str, **more: object) -> Element:
    return {"type": "TextBlock", "text": text, "wrap": True, **more}


# An article as card elements


def test_headings_are_marked_as_such_and_sized_by_their_level():
    assert elements("# Skärmbilder\n## Varför\n### Hur") == [
        text_block("Skärmbilder", style="heading", size="Large", weight="Bolder"),
        text_block("Varför", style="heading", size="Medium", weight="Bolder"),
        text_block("Hur", style="heading", size="Default", weight="Bolder"),
    ]


def test_a_paragraph_keeps_its_bold_its_italics_and_its_links():
    assert elements("Ta med **hela** fönstret, *också*\nadressraden: [så här](https://example.org/bild).") == [
        text_block("Ta med **hela** fönstret, _också_ adressraden: [så här](https://example.org/bild).")
    ]


def test_italics_inside_a_word_stay_italics():
    assert texts("huvud*vikt*en") == ["huvud*vikt*en"]


def test_inline_code_is_shown_plainly():
    assert texts("Skriv `a*b_c` i rutan") == [r"Skriv a\*b\_c i rutan"]


def test_a_line_break_meant_by_the_author_starts_a_new_line():
    assert texts("Tfn  \n\\- vardagar") == ["Tfn\n\n\\- vardagar"]


def test_a_list_is_one_text_in_the_way_teams_writes_lists():
    assert texts("- ett\n- två\n\n  mer om två\n- tre") == ["- ett\r- två mer om två\r- tre"]


def test_numbered_and_nested_lists_keep_their_numbers_and_their_depth():
    assert texts("3. Öppna sidan\n   - som redaktör\n   - som **läsare**\n4. Spara") == [
        "3. Öppna sidan\r   - som redaktör\r   - som **läsare**\r4. Spara"
    ]


def test_a_picture_between_two_steps_stays_between_them():
    assert elements("1. Klicka\n\n   ![Knappen](https://example.org/k.png)\n2. Spara") == [
        text_block("1. Klicka"),
        {"type": "Image", "url": "https://example.org/k.png", "altText": "Knappen"},
        text_block("2. Spara"),
    ]


def test_a_table_has_its_header_and_wrapped_cells():
    (table,) = elements("| Dag | Tid |\n|---|---|\n| lördag | **8.00** |")
    assert table == {
        "type": "Table",
        "columns": [{"width": 1}, {"width": 1}],
        "firstRowAsHeader": True,
        "gridStyle": "default",
        "rows": [
            {"type": "TableRow", "cells": [cell("Dag"), cell("Tid")]},
            {"type": "TableRow", "cells": [cell("lördag"), cell("**8.00**")]},
        ],
    }


def cell(text: str) -> Element:
    return {"type": "TableCell", "items": [text_block(text)]}


def test_an_empty_cell_is_empty():
    (table,) = elements("| a | b |\n|---|---|\n| 1 |  |")
    assert table["rows"] == [
        {"type": "TableRow", "cells": [cell("a"), cell("b")]},
        {"type": "TableRow", "cells": [cell("1"), {"type": "TableCell", "items": []}]},
    ]


@pytest.mark.parametrize("address", ["https://example.org/", "http://example.org", "mailto:a@example.org", "tel:+4761"])
def test_links_to_pages_mail_and_phones_are_links(address: str):
    assert texts(f"[här]({address})") == [f"[här]({address})"]


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "annan.md", "//example.org", "#a"]
)
def test_any_other_link_is_only_its_text(address: str):
    assert texts(f"Se [här]({address}).") == ["Se här."]
    assert plain_text(f"Se [här]({address}).") == "Se här."


def test_an_address_with_brackets_does_not_end_its_link_early():
    assert texts("[x](<https://example.org/a(b)c>)") == ["[x](https://example.org/a%28b%29c)"]


def test_a_link_without_words_shows_its_address():
    assert texts("[](https://example.org/a_b)") == [r"[https://example.org/a\_b](https://example.org/a_b)"]


def test_a_picture_needs_a_safe_address_and_something_to_read_aloud():
    shown = "![Loggan](https://example.org/l.png)"
    titled = '![](https://example.org/t.png "Titeln")'
    assert [(e["url"], e["altText"]) for e in elements(f"{shown}{titled}")] == [
        ("https://example.org/l.png", "Loggan"),
        ("https://example.org/t.png", "Titeln"),
    ]
    assert elements("![](https://example.org/tyst.png)") == []
    assert elements("![Loggan](http://example.org/l.png)") == [text_block("Loggan")]


def test_a_paragraph_is_split_where_its_picture_stands():
    assert [e["type"] for e in elements("före ![x](https://example.org/x.png) efter")] == [
        "TextBlock",
        "Image",
        "TextBlock",
    ]


def test_a_quotation_stands_in_a_box_of_its_own():
    assert elements("> Vi har **stängt**.") == [
        {"type": "Container", "style": "emphasis", "items": [text_block("Vi har **stängt**.")]}
    ]


def test_code_is_shown_as_it_was_typed():
    assert elements("```\nif a*b:\n  _x_\n```") == [
        text_block("if a\\*b:\n\n\u00a0\u00a0\\_x\\_", fontType="Monospace")
    ]


def test_a_rule_separates_what_comes_after_it():
    assert elements("före\n\n---\n\nefter\n\n---") == [text_block("före"), text_block("efter", separator=True)]


def test_raw_html_is_text():
    assert texts("<script>x()</script>\n\nen <b>fet</b> <at>Sam</at> &lt;i&gt;") == [
        "&lt;script>x()&lt;/script>",
        "en &lt;b>fet&lt;/b> &lt;at>Sam&lt;/at> &lt;i>",
    ]


def test_what_the_author_escaped_stays_escaped():
    assert texts(r"\*inte kursiv\* \[inte länk\](x)") == [r"\*inte kursiv\* \[inte länk\](x)"]
    assert texts(r"2026\. Ett år") == [r"2026\. Ett år"]


def test_nothing_gives_nothing():
    assert elements("") == elements(">") == elements("---") == elements("```\n```") == []


# The same as plain text


def test_plain_text_reads_well_without_any_card():
    article = """# Skärmbild
Ta med **hela** fönstret, [så här](https://example.org/bild) eller <https://example.org/>.

1. Klicka
2. Spara
   - igen

| Dag | Tid |
|---|---|
| lördag | 8.00 |

> Frågor? [Ring](tel:+4761000000).

    kod
---
![Knappen](https://example.org/k.png)"""
    assert plain_text(article).split("\n\n") == [
        "Skärmbild",
        "Ta med hela fönstret, så här (https://example.org/bild) eller https://example.org/.",
        "1. Klicka\n2. Spara\n   - igen",
        "Dag | Tid\nlördag | 8.00",
        "> Frågor? Ring (+4761000000).",
        "    kod",
        "---",
        "Knappen",
    ]


def test_plain_text_does_not_say_a_mail_address_twice():
    assert plain_text("[a@example.org](mailto:a@example.org)") == "a@example.org"


# What a person wrote

STRICT = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
INLINE = ["*", "_", "**", "`", "[", "](https://x.example)", "![", "<", "<at>", "</at>", "<!--", "<b>", "&lt;", "~~"]
STARTS = ["# ", "- ", "+ ", "1. ", "2)", ">", "---", "===", "|a|b|", "|-|-|", "~~~", "[a]: https://x.example"]
OTHERS = ["\\", "\n", "\r\n", "\t", "    ", "&#42;", "{{DATE(x)}}", "ord", "å", "\x00", "\u2028", "\ud800"]
PIECES = st.sampled_from(INLINE) | st.sampled_from(STARTS) | st.sampled_from(OTHERS)


def visible(text: str) -> str:
    shown = (c if c in "\t\n" else "" if unicodedata.category(c) in ("Cc", "Cs") else c for c in text)
    return " ".join("".join(shown).split())


def shown_by_markdown(text: str) -> tuple[set[str], str]:
    """Which kinds of token Markdown sees, and the words it would show."""
    tokens = STRICT.parse(text)
    inline = [child for token in tokens for child in token.children or []]
    return {token.type for token in [*tokens, *inline]}, " ".join(child.content for child in inline)


@given(st.lists(PIECES | st.text(max_size=3)).map("".join) | st.text())
@example("<at>Sam</at> [klicka](https://x.example)\n# stor\n1. lista\n- lista\n> citat")
@example("a|b\n-|-\nc|d")
@example("titel\n=====")
@example("\\")
def test_nothing_a_person_writes_can_format_link_or_mention(text: str):
    kinds, words = shown_by_markdown(escape(text))
    assert kinds <= {"paragraph_open", "inline", "text", "paragraph_close"}
    assert " ".join(words.split()) == " ".join(visible("\n".join(text.splitlines())).split())
    assert "<" not in escape(text)


def test_each_line_stays_a_line_and_keeps_its_indentation():
    assert escape("först\r\n  sedan\n\nsist") == "först\n\n\u00a0\u00a0sedan\n\nsist"


def test_ordinary_words_and_numbers_stay_as_they_are():
    ordinary = "+358 40 är numret, R&D ringer kl. 8.30 – 2026 (a > b)!"
    assert escape(ordinary) == ordinary


def test_the_date_functions_of_cards_are_text():
    assert "{{" not in escape("{{DATE(2026-01-01T00:00:00Z)}}")

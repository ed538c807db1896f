"""An article's Markdown as Adaptive Card elements and as plain text, and anybody's words made harmless for Teams."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import groupby

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

Element = dict[str, object]

_HEADING_SIZES = {"h1": "Large", "h2": "Medium"}
_LINK = re.compile(r"(https?://|mailto:|tel:)", re.IGNORECASE)
# What Teams reads as formatting, link, entity, or (after a brace) as the card functions {{DATE()}} and {{TIME()}}.
_INLINE = re.compile(r"[\\`*_\[\]~]|(?<=\{)\{")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_LINE_START = re.compile(r"^(#|>|[-+](?=[-+\s]|$)|\d+(?=[.)](?:\s|$)))", re.MULTILINE)
_TEAMS_BREAKS = {"softbreak": " ", "hardbreak": "\n\n"}
_PLAIN_BREAKS = {"softbreak": " ", "hardbreak": "\n"}


class _Parser(MarkdownIt):
    """CommonMark and tables, raw HTML left as text; which links live is decided here, not by the parser."""

    def __init__(self) -> None:
        super().__init__("commonmark", {"html": False})
        self.enable("table")

    def validateLink(self, url: str) -> bool:  # noqa: ARG002 -- markdown-it's signature
        return True


_PARSER = _Parser()


def elements(markdown: str) -> list[Element]:
    """The elements, for a card of schema 1.5, that show this Markdown."""
    return _elements(_parsed(markdown).children)


def plain_text(markdown: str) -> str:
    """The same Markdown as text to be read without a card: in a notification, a fallback or an e-mail."""
    return "\n\n".join(_plain_blocks(_parsed(markdown).children))


def escape(text: str) -> str:
    """The text so that Teams shows it as it is, one paragraph a line; nothing in it formats, links or mentions.

    An address written out stays an address: some clients make it clickable, and it leads where it says.
    """
    return "\n\n".join(_escaped_line(line) for line in text.splitlines() if line.strip())


def _parsed(markdown: str) -> SyntaxTreeNode:
    return SyntaxTreeNode(_PARSER.parse(markdown))


# Card elements


def _elements(blocks: Iterable[SyntaxTreeNode]) -> list[Element]:
    found: list[Element] = []
    separated = False
    for block in blocks:
        if block.type == "hr":
            separated = True
            continue
        made = list(_block(block))
        if separated and made:
            made[0]["separator"] = True
            separated = False
        found += made
    return found


def _block(block: SyntaxTreeNode) -> Iterator[Element]:
    match block.type:
        case "heading":
            yield from _heading(block)
        case "paragraph":
            yield from _paragraph_elements(block)
        case "bullet_list" | "ordered_list":
            yield from _objects_or_empty(block)
        case "table":
            yield _table_element(block)
        case "blockquote":
            yield from _quote(block)
        case _:  # fence and code_block: everything else is off in the parser
            yield from _code_elements(block)


def _text_block(text: str, **more: object) -> Element:
    return {"type": "TextBlock", "text": text, "wrap": True, **more}


def _quote(block: SyntaxTreeNode) -> Iterator[Element]:
    if items := _elements(block.children):
        yield {"type": "Container", "style": "emphasis", "items": items}


def _code_elements(block: SyntaxTreeNode) -> Iterator[Element]:
    if text := escape(block.content):
        yield _text_block(text, fontType="Monospace")


def _heading(block: SyntaxTreeNode) -> Iterator[Element]:
    if text := _inline_text(block):
        yield _text_block(text, style="heading", size=_HEADING_SIZES.get(block.tag, "Default"), weight="Bolder")


def _paragraph_elements(block: SyntaxTreeNode) -> Iterator[Element]:
    """The paragraph's text, and each picture in it where it stands."""
    for is_image, nodes in groupby(_inlines(block), key=_is_shown_image):
        if is_image:
            yield from map(_image_element, nodes)
        elif text := _start_escaped(_teams_markdown(nodes).strip()):
            yield _text_block(text)


def _is_shown_image(node: SyntaxTreeNode) -> bool:
    return node.type == "image" and bool(_alt(node)) and str(node.attrs["src"]).lower().startswith("https://")


def _image_element(node: SyntaxTreeNode) -> Element:
    return {"type": "Image", "url": str(node.attrs["src"]), "altText": _alt(node)}


def _alt(node: SyntaxTreeNode) -> str:
    return (_visible_text(node.children) or str(node.attrs.get("title", ""))).strip()


def _objects_or_empty(block: SyntaxTreeNode) -> Iterator[Element]:
    """One text a list, in Teams' own list syntax; what is no text (a picture, code) stands between its items."""
    for is_line, parts in groupby(_list_parts(block, indent=""), key=lambda part: isinstance(part, str)):
        if is_line:
            yield _text_block("\r".join(str(part) for part in parts))
        else:
            yield from (part for part in parts if not isinstance(part, str))


def _list_parts(block: SyntaxTreeNode, indent: str) -> Iterator[str | Element]:
    for marker, item in _marked_items(block):
        text = " ".join(filter(None, (_inline_text(child) for child in item.children if child.type in _IN_LINE)))
        yield f"{indent}{marker}{_start_escaped(text)}".rstrip()
        for child in item.children:
            yield from _below_item(child, indent + " " * len(marker))


_IN_LINE = ("paragraph", "heading")


def _below_item(child: SyntaxTreeNode, indent: str) -> Iterator[str | Element]:
    if child.type in ("bullet_list", "ordered_list"):
        yield from _list_parts(child, indent)
    elif child.type in _IN_LINE:
        yield from map(_image_element, filter(_is_shown_image, _inlines(child)))
    else:
        yield from _elements([child])


def _marked_items(block: SyntaxTreeNode) -> Iterator[tuple[str, SyntaxTreeNode]]:
    """Each item of a list with the mark it begins with."""
    if block.type == "bullet_list":
        yield from (("- ", item) for item in block.children)
    else:
        first = int(block.attrs.get("start", 1))
        yield from ((f"{number}. ", item) for number, item in enumerate(block.children, first))


def _table_element(block: SyntaxTreeNode) -> Element:
    rows = _table_rows(block)
    return {
        "type": "Table",
        "columns": [{"width": 1} for _ in rows[0]],
        "firstRowAsHeader": True,
        "gridStyle": "default",
        "rows": [{"type": "TableRow", "cells": [_cell_element(cell) for cell in row]} for row in rows],
    }


def _table_rows(table: SyntaxTreeNode) -> list[list[SyntaxTreeNode]]:
    return [row.children for part in table.children for row in part.children]


def _cell_element(cell: SyntaxTreeNode) -> Element:
    items = [_text_block(text)] if (text := _inline_text(cell)) else []
    return {"type": "TableCell", "items": [*items, *map(_image_element, filter(_is_shown_image, _inlines(cell)))]}


# Text with Teams' own formatting


def _inline_text(block: SyntaxTreeNode) -> str:
    """The words of a heading, a paragraph or a cell, without the pictures that are shown beside them."""
    shown = (node for node in _inlines(block) if not _is_shown_image(node))
    return _start_escaped(" ".join(_teams_markdown(shown).split()))


def _inlines(block: SyntaxTreeNode) -> list[SyntaxTreeNode]:
    return [node for inline in block.children for node in inline.children]


def _teams_markdown(nodes: Iterable[SyntaxTreeNode]) -> str:
    return "".join(map(_inline, nodes))


def _inline(node: SyntaxTreeNode) -> str:
    match node.type:
        case "strong":
            return f"**{_teams_markdown(node.children)}**"
        case "em":
            mark = _italic_mark(node)
            return f"{mark}{_teams_markdown(node.children)}{mark}"
        case "link":
            return _teams_link(str(node.attrs["href"]), _teams_markdown(node.children))
        case "image":
            return _escaped(_alt(node))
        case "softbreak" | "hardbreak":
            return _TEAMS_BREAKS[node.type]
        case _:  # text and code_inline
            return _escaped(node.content)


def _italic_mark(node: SyntaxTreeNode) -> str:
    """Underscores as Teams asks for; inside a word, where they would be shown, the star."""
    before = node.previous_sibling.content[-1:] if node.previous_sibling else ""
    after = node.next_sibling.content[:1] if node.next_sibling else ""
    return "*" if before.isalnum() or after.isalnum() else "_"


def _teams_link(address: str, text: str) -> str:
    if not _LINK.match(address):
        return text
    return f"[{text or _escaped(address)}]({address.replace('(', '%28').replace(')', '%29')})"


def _escaped_line(line: str) -> str:
    """One line of somebody's text; its indentation is kept with spaces that mean nothing to Markdown."""
    shown = "".join(c for c in line.rstrip().expandtabs(4) if unicodedata.category(c) not in ("Cc", "Cs"))
    text = shown.lstrip()
    return "\N{NO-BREAK SPACE}" * (len(shown) - len(text)) + _start_escaped(_escaped(text))


def _escaped(text: str) -> str:
    return _INLINE.sub(r"\\\g<0>", _ENTITY.sub("&amp;", text)).replace("<", "&lt;")


def _start_escaped(text: str) -> str:
    """Escaped text of a line, so that it does not begin a heading, a list or a quotation."""
    return _LINE_START.sub(lambda found: _behind_backslash(found[0]), text)


def _behind_backslash(start: str) -> str:
    return f"{start}\\" if start.isdigit() else f"\\{start}"


# Plain text


def _plain_blocks(blocks: Iterable[SyntaxTreeNode]) -> Iterator[str]:
    return filter(None, map(_plain_block, blocks))


def _plain_block(block: SyntaxTreeNode) -> str:
    match block.type:
        case "heading" | "paragraph":
            return _visible_text(_inlines(block)).strip()
        case "bullet_list" | "ordered_list":
            return "\n".join(
                marker + _indented_text(_plain_item(item), marker) for marker, item in _marked_items(block)
            )
        case "table":
            return "\n".join(" | ".join(_visible_text(_inlines(cell)) for cell in row) for row in _table_rows(block))
        case "blockquote":
            return "\n".join(f"> {line}" for line in "\n\n".join(_plain_blocks(block.children)).split("\n"))
        case "hr":
            return "---"
        case _:  # fence and code_block
            return "\n".join(f"    {line}" for line in block.content.splitlines())


def _plain_item(item: SyntaxTreeNode) -> str:
    return "\n".join(_plain_blocks(item.children))


def _indented_text(text: str, marker: str) -> str:
    return text.replace("\n", "\n" + " " * len(marker))


def _visible_text(nodes: Iterable[SyntaxTreeNode]) -> str:
    return "".join(map(_visible_inline, nodes))


def _visible_inline(node: SyntaxTreeNode) -> str:
    match node.type:
        case "strong" | "em":
            return _visible_text(node.children)
        case "link":
            return _visible_link(str(node.attrs["href"]), _visible_text(node.children))
        case "image":
            return _alt(node)
        case "softbreak" | "hardbreak":
            return _PLAIN_BREAKS[node.type]
        case _:
            return node.content


def _visible_link(address: str, text: str) -> str:
    bare = re.sub(r"^(mailto|tel):", "", address)
    if not _LINK.match(address):
        return text
    return bare if text in ("", address, bare) else f"{text} ({bare})"

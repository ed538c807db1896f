"""An outgoing activity, or an Adaptive Card, drawn as lines of plain text; and the buttons and fields it has."""

import textwrap
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import count

from bot.cards.card_buttons import (
    ADAPTIVE_CARD,
    INPUT_KINDS,
    FieldChoice,
    FormInput,
    Json,
    buttons_beside,
    card_in,
    element_actions,
    input_in,
    json_list,
    json_object,
)
from bot.cards.plain_markdown import text_lines, unmarked

_NARROWEST = 6  # a column of a table is not pressed below this, even when the table then does not fit


def activity_lines(activity: Json, width: int = 100, first: int = 0) -> list[str]:
    """The activity as lines; with `first`, its buttons are numbered from there in the order of `activity_buttons`."""
    numbers = count(first) if first else None
    lines = text_lines(str(activity.get("text") or "")) if activity.get("type", "message") == "message" else []
    for attachment in json_list(activity.get("attachments")):
        lines += _attachment_lines(attachment, width, numbers)
    return lines + _row_of([button.title for button in buttons_beside(activity)], numbers)


def card_lines(card: Json, width: int = 100, first: int = 0) -> list[str]:
    """The card as lines; only tables are fitted to `width`. `first` numbers the buttons, in the order of `buttons`.

    What a card hides until somebody asks for it is drawn too: on paper nothing can be folded out.
    """
    return _card_lines(card, width, count(first) if first else None)


def breadth(text: str) -> int:
    """How many columns of a terminal the text takes."""
    return sum(_columns(character) for character in text)


def wrapped(line: str, width: int) -> list[str]:
    """The line in pieces of at most `width`, indented as its beginning is."""
    indent = line[: len(line) - len(line.lstrip())]
    if breadth(line) <= width or len(indent) >= width:
        return [line]
    return textwrap.wrap(line.strip(), width, initial_indent=indent, subsequent_indent=indent)


# Buttons and fields


def _card_lines(card: Json, width: int, numbers: Iterator[int] | None) -> list[str]:
    return _element_lines({**card, "type": "Container", "items": card.get("body")}, width, numbers)


def _attachment_lines(attachment: Json, width: int, numbers: Iterator[int] | None) -> list[str]:
    kind = str(attachment.get("contentType") or "")
    if kind == ADAPTIVE_CARD:
        return _card_lines(card_in(attachment), width, numbers)
    if kind == "text/html":  # Teams' own copy of a message's text
        return []
    return [f"{'🖼' if kind.startswith('image/') else '📎'} {attachment.get('name') or ''}".rstrip()]


def _element_lines(element: Json, width: int, numbers: Iterator[int] | None) -> list[str]:
    titles = [str(action.get("title") or "") for action in element_actions(element)]
    lines = _drawn(element, width, numbers)
    # A part that is pressed as a whole, and says what its button says, is drawn as the button alone.
    return ([] if lines == titles else lines) + _row_of(titles, numbers)


def _drawn(element: Json, width: int, numbers: Iterator[int] | None) -> list[str]:
    match element.get("type"):
        case "ImageSet":
            return _stack(element.get("images"), width, numbers)
        case "Container" | "Column" | "TableCell":
            return _stack(element.get("items"), width, numbers)
        case "ColumnSet":
            return _columns_of(element, width, numbers)
        case "Table":
            return _table_lines(element, width, numbers)
        case _:
            return _leaf(element)


def _leaf(element: Json) -> list[str]:
    match element.get("type"):
        case "TextBlock":
            return text_lines(str(element.get("text") or ""))
        case "RichTextBlock":
            return text_lines("".join(_run(run) for run in element.get("inlines") or ()))
        case "FactSet":
            return [_fact_text(fact) for fact in json_list(element.get("facts"))]
        case "Image":
            return [f"🖼 {element.get('altText') or ''}".rstrip()]
        case kind if kind in INPUT_KINDS:
            return [_field_text(input_in(element))]
        case _:  # an ActionSet has nothing but its buttons, and of the unknown nothing is known
            return []


def _stack(elements: object, width: int, numbers: Iterator[int] | None) -> list[str]:
    """The elements below each other, an empty line before a heading and where a line is asked for."""
    lines: list[str] = []
    for element in json_list(elements):
        drawn = _element_lines(element, width, numbers)
        if lines and drawn and (element.get("style") == "heading" or element.get("separator")):
            lines.append("")
        lines += drawn
    return lines


def _columns_of(columns: Json, width: int, numbers: Iterator[int] | None) -> list[str]:
    """Columns of one line each stand beside each other when there is room, others below each other."""
    stacks = [
        _element_lines({"type": "Column", **column}, width, numbers) for column in json_list(columns.get("columns"))
    ]
    beside = "  ".join(stack[0] for stack in stacks if stack)
    if all(len(stack) <= 1 for stack in stacks) and breadth(beside) <= width:
        return [beside] if beside else []
    return [line for stack in stacks for line in stack]


def _table_lines(table: Json, width: int, numbers: Iterator[int] | None) -> list[str]:
    rows = [
        [_element_lines({"type": "TableCell", **cell}, width, numbers) for cell in json_list(row.get("cells"))]
        for row in json_list(table.get("rows"))
    ]
    widths = _fitted(rows, width)
    drawn = [_row(row, widths) for row in rows]
    if len(drawn) > 1 and table.get("firstRowAsHeader", True):
        drawn.insert(1, ["  ".join("─" * column for column in widths)])
    return [line for row in drawn for line in row]


def _fitted(rows: Sequence[Sequence[Sequence[str]]], width: int) -> list[int]:
    """The width of each column: as wide as its longest line, the widest pressed together until all fit."""
    widths = [0] * max((len(row) for row in rows), default=0)
    for row in rows:
        for column, cell in enumerate(row):
            widths[column] = max([widths[column], *map(breadth, cell)])
    while sum(widths) + 2 * (len(widths) - 1) > width and max(widths) > _NARROWEST:
        widths[widths.index(max(widths))] -= 1
    return widths


def _row(row: Sequence[Sequence[str]], widths: Sequence[int]) -> list[str]:
    cells = [
        [piece for line in cell for piece in wrapped(line, max(width, 1))]
        for cell, width in zip(row, widths, strict=False)
    ]
    height = max(map(len, cells), default=0)
    return [
        "  ".join(_padded(cell, line, widths[n]) for n, cell in enumerate(cells)).rstrip() for line in range(height)
    ]


def _padded(cell: Sequence[str], line: int, width: int) -> str:
    text = cell[line] if line < len(cell) else ""
    return text + " " * (width - breadth(text))


def _fact_text(fact: Json) -> str:
    title = unmarked(str(fact.get("title") or "")).rstrip(": ")
    value = " ".join(unmarked(str(fact.get("value") or "")).split())
    return f"{title}{'' if title.endswith('?') else ':'} {value}" if title else value


def _run(run: object) -> str:
    return run if isinstance(run, str) else str(json_object(run).get("text") or "")


def _field_text(field: FormInput) -> str:
    if field.kind == "toggle":
        return f"{'☑' if field.value == field.choices[0].value else '☐'} {field.label}"
    if field.kind == "choice":
        return f"✎ {field.label}: {'  '.join(_option(field, choice) for choice in field.choices)}"
    return f"✎ {field.label}: {field.value}".rstrip()


def _option(field: FormInput, choice: FieldChoice) -> str:
    chosen = choice.value in (field.value.split(",") if field.many else [field.value])
    return f"{('☐☑' if field.many else '○●')[chosen]} {choice.title}"


def _row_of(titles: Iterable[str], numbers: Iterator[int] | None) -> list[str]:
    shown = [f"[{title}]" if numbers is None else f"[{next(numbers)} {title}]" for title in titles]
    return [" ".join(shown)] if shown else []


# Text


def _columns(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1

"""An outgoing activity, or an Adaptive Card, drawn as lines of plain text; and the buttons and fields it has."""

import html
import re
import textwrap
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Any, Literal, cast

Json = Mapping[str, Any]

ADAPTIVE_CARD = "application/vnd.microsoft.card.adaptive"

ButtonKind = Literal["execute", "submit", "showcard", "openurl", "imback", "feedback"]
InputKind = Literal["text", "choice", "date", "time", "toggle", "number"]

_KINDS: Mapping[str, ButtonKind] = {
    "Action.Execute": "execute",
    "Action.Submit": "submit",
    "Action.ShowCard": "showcard",
    "Action.OpenUrl": "openurl",
}
_INPUTS: Mapping[str, InputKind] = {
    "Input.Text": "text",
    "Input.ChoiceSet": "choice",
    "Input.Date": "date",
    "Input.Time": "time",
    "Input.Toggle": "toggle",
    "Input.Number": "number",
}
_LABELS = ("label", "title", "placeholder", "id")
_PARTS = ("body", "items", "columns", "rows", "cells", "images")
_NARROWEST = 6  # a column of a table is not pressed below this, even when the table then does not fit


@dataclass(frozen=True, slots=True)
class Choice:
    title: str
    value: str


@dataclass(frozen=True, slots=True)
class Input:
    """A field of a form. `value` is what is sent when nobody touches it; a toggle has two choices, on and off.

    Whether it is `required` is not drawn: a label that must say so says it in the card's own language.
    """

    id: str
    kind: InputKind
    label: str
    required: bool = False
    value: str = ""
    choices: tuple[Choice, ...] = ()
    many: bool = False
    fault: str = ""
    """The card's own words for an answer it does not accept."""
    pattern: str = ""
    least: str = ""
    most: str = ""


@dataclass(frozen=True, slots=True)
class Button:
    """What can be pressed. `inputs` are sent with it; a "showcard" opens `inner`, whose inputs it lists too."""

    title: str
    kind: ButtonKind
    verb: str = ""
    data: Json = field(default_factory=dict[str, Any])
    url: str = ""
    inputs: tuple[Input, ...] = ()
    inner: tuple["Button", ...] = ()


def activity_lines(activity: Json, width: int = 100, first: int = 0) -> list[str]:
    """The activity as lines; with `first`, its buttons are numbered from there in the order of `activity_buttons`."""
    numbers = count(first) if first else None
    lines = _text_lines(str(activity.get("text") or "")) if activity.get("type", "message") == "message" else []
    for attachment in _list(activity.get("attachments")):
        lines += _attachment(attachment, width, numbers)
    return lines + _row_of([button.title for button in _beside(activity)], numbers)


def card_lines(card: Json, width: int = 100, first: int = 0) -> list[str]:
    """The card as lines; only tables are fitted to `width`. `first` numbers the buttons, in the order of `buttons`.

    What a card hides until somebody asks for it is drawn too: on paper nothing can be folded out.
    """
    return _card(card, width, count(first) if first else None)


def activity_buttons(activity: Json) -> list[Button]:
    """Everything that can be pressed on the activity: on its cards, below it, and the two thumbs."""
    cards = (_content(attachment) for attachment in _list(activity.get("attachments")))
    return [button for card in cards for button in buttons(card)] + _beside(activity)


def buttons(card: Json) -> list[Button]:
    """The card's buttons in the order they are drawn; those inside a "showcard" are its `inner` ones."""
    return _buttons(card, ())


def inputs(card: Json) -> list[Input]:
    """The card's own fields in the order they are drawn, without those that a "showcard" opens."""
    return [_input(element) for element in _shown(card) if element.get("type") in _INPUTS]


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


def _beside(activity: Json) -> list[Button]:
    """The buttons of an activity that stand on no card."""
    suggested: Json = activity.get("suggestedActions") or {}
    return [_suggested(action) for action in _list(suggested.get("actions"))] + _thumbs(activity)


def _suggested(action: Json) -> Button:
    title, value = str(action.get("title") or ""), action.get("value")
    if action.get("type") == "openUrl":
        return Button(title, "openurl", url=str(value))
    return Button(title, "imback", data={"text": value if isinstance(value, str) else title})


def _thumbs(activity: Json) -> list[Button]:
    data: Json = activity.get("channelData") or {}
    if not (data.get("feedbackLoop") or data.get("feedbackLoopEnabled")):
        return []
    thumbs = (("👍", "like"), ("👎", "dislike"))
    return [Button(title, "feedback", data={"reaction": reaction}) for title, reaction in thumbs]


def _buttons(card: Json, outer: tuple[Input, ...]) -> list[Button]:
    fields = (*outer, *inputs(card))
    return [_button(action, fields) for element in _shown(card) for action in _actions(element)]


def _shown(element: Json) -> Iterator[Json]:
    """The element and all in it, parts before whole, so that buttons come as they are drawn."""
    for part in _PARTS:
        for inside in _list(element.get(part)):
            yield from _shown(inside)
    yield element


def _actions(element: Json) -> list[Json]:
    """The actions that belong to this element itself."""
    selected: Json = element.get("selectAction") or {}
    found = [*_list(element.get("actions")), *([selected] if selected.get("title") else [])]
    return [action for action in found if action.get("type") in _KINDS]


def _button(action: Json, fields: tuple[Input, ...]) -> Button:
    kind = _KINDS[str(action["type"])]
    data = _object(action.get("data"))
    title = str(action.get("title") or "")
    match kind:
        case "showcard":
            inner = tuple(_buttons(action.get("card") or {}, fields))
            return Button(title, kind, inner=inner, inputs=(*fields, *inputs(action.get("card") or {})))
        case "openurl":
            return Button(title, kind, url=str(action.get("url") or ""))
        case _:
            return _pressed(title, action, data, () if action.get("associatedInputs") == "none" else fields)


def _pressed(title: str, action: Json, data: Json, fields: tuple[Input, ...]) -> Button:
    teams: Json = data.get("msteams") or {}
    if action["type"] == "Action.Submit" and teams.get("type") == "imBack":
        return Button(title, "imback", data={"text": str(teams.get("value") or "")})
    return Button(title, _KINDS[str(action["type"])], str(action.get("verb") or ""), data, inputs=fields)


def _input(element: Json) -> Input:
    kind = _INPUTS[str(element["type"])]
    limits = ("minLength", "maxLength") if kind == "text" else ("min", "max")
    return Input(
        id=str(element.get("id") or ""),
        kind=kind,
        label=_unmarked(str(next(filter(None, map(element.get, _LABELS)), ""))),
        required=bool(element.get("isRequired")),
        value=str(element.get("value", _switch(element)[1] if kind == "toggle" else "")),
        choices=tuple(_choices(element, kind)),
        many=bool(element.get("isMultiSelect")),
        fault=str(element.get("errorMessage") or ""),
        pattern=str(element.get("regex") or ""),
        least=str(element.get(limits[0], "")),
        most=str(element.get(limits[1], "")),
    )


def _choices(element: Json, kind: InputKind) -> list[Choice]:
    if kind == "toggle":
        return [Choice(value, value) for value in _switch(element)]
    return [Choice(str(choice.get("title")), str(choice.get("value"))) for choice in _list(element.get("choices"))]


def _switch(toggle: Json) -> tuple[str, str]:
    return str(toggle.get("valueOn", "true")), str(toggle.get("valueOff", "false"))


# Drawing


def _card(card: Json, width: int, numbers: Iterator[int] | None) -> list[str]:
    return _element({**card, "type": "Container", "items": card.get("body")}, width, numbers)


def _attachment(attachment: Json, width: int, numbers: Iterator[int] | None) -> list[str]:
    kind = str(attachment.get("contentType") or "")
    if kind == ADAPTIVE_CARD:
        return _card(_content(attachment), width, numbers)
    if kind == "text/html":  # Teams' own copy of a message's text
        return []
    return [f"{'🖼' if kind.startswith('image/') else '📎'} {attachment.get('name') or ''}".rstrip()]


def _content(attachment: Json) -> Json:
    return (attachment.get("content") or {}) if attachment.get("contentType") == ADAPTIVE_CARD else {}


def _element(element: Json, width: int, numbers: Iterator[int] | None) -> list[str]:
    titles = [str(action.get("title") or "") for action in _actions(element)]
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
            return _table(element, width, numbers)
        case _:
            return _leaf(element)


def _leaf(element: Json) -> list[str]:
    match element.get("type"):
        case "TextBlock":
            return _text_lines(str(element.get("text") or ""))
        case "RichTextBlock":
            return _text_lines("".join(_run(run) for run in element.get("inlines") or ()))
        case "FactSet":
            return [_fact(fact) for fact in _list(element.get("facts"))]
        case "Image":
            return [f"🖼 {element.get('altText') or ''}".rstrip()]
        case kind if kind in _INPUTS:
            return [_field(_input(element))]
        case _:  # an ActionSet has nothing but its buttons, and of the unknown nothing is known
            return []


def _stack(elements: object, width: int, numbers: Iterator[int] | None) -> list[str]:
    """The elements below each other, an empty line before a heading and where a line is asked for."""
    lines: list[str] = []
    for element in _list(elements):
        drawn = _element(element, width, numbers)
        if lines and drawn and (element.get("style") == "heading" or element.get("separator")):
            lines.append("")
        lines += drawn
    return lines


def _columns_of(columns: Json, width: int, numbers: Iterator[int] | None) -> list[str]:
    """Columns of one line each stand beside each other when there is room, others below each other."""
    stacks = [_element({"type": "Column", **column}, width, numbers) for column in _list(columns.get("columns"))]
    beside = "  ".join(stack[0] for stack in stacks if stack)
    if all(len(stack) <= 1 for stack in stacks) and breadth(beside) <= width:
        return [beside] if beside else []
    return [line for stack in stacks for line in stack]


def _table(table: Json, width: int, numbers: Iterator[int] | None) -> list[str]:
    rows = [
        [_element({"type": "TableCell", **cell}, width, numbers) for cell in _list(row.get("cells"))]
        for row in _list(table.get("rows"))
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


def _fact(fact: Json) -> str:
    title = _unmarked(str(fact.get("title") or "")).rstrip(": ")
    value = " ".join(_unmarked(str(fact.get("value") or "")).split())
    return f"{title}{'' if title.endswith('?') else ':'} {value}" if title else value


def _run(run: object) -> str:
    return run if isinstance(run, str) else str(_object(run).get("text") or "")


def _field(field: Input) -> str:
    if field.kind == "toggle":
        return f"{'☑' if field.value == field.choices[0].value else '☐'} {field.label}"
    if field.kind == "choice":
        return f"✎ {field.label}: {'  '.join(_option(field, choice) for choice in field.choices)}"
    return f"✎ {field.label}: {field.value}".rstrip()


def _option(field: Input, choice: Choice) -> str:
    chosen = choice.value in (field.value.split(",") if field.many else [field.value])
    return f"{('☐☑' if field.many else '○●')[chosen]} {choice.title}"


def _row_of(titles: Iterable[str], numbers: Iterator[int] | None) -> list[str]:
    shown = [f"[{title}]" if numbers is None else f"[{next(numbers)} {title}]" for title in titles]
    return [" ".join(shown)] if shown else []


# Text

_MARKUP = re.compile(
    r"""\\(?P<escaped>[^\w\s]|_)
      | (?P<entity>&(?:\#\w+|\w+);)
      | <at[^>]*>(?P<mention>.*?)</at>
      | !?\[(?P<link>(?:\\.|[^\]\\])*)\]\((?P<address>[^)\s]+)[^)]*\)
      | \*\*(?P<strong>(?=\S)(?:\\.|.)+?(?<=\S))\*\*
      | (?<![\w*])\*(?P<star>(?=[^\s*])(?:\\.|[^*\\])+?(?<=\S))\*(?![\w*])
      | (?<!\w)_(?P<under>(?=[^\s_])(?:\\.|[^\\])+?(?<=\S))_(?!\w)
      | ~~(?P<struck>(?=\S)(?:\\.|.)+?(?<=\S))~~""",
    re.VERBOSE,
)
_LIST_START = re.compile(r"^(\s*\d+)\\(?=[.)])")
_HEADING_START = re.compile(r"^#{1,6} ")


def _text_lines(text: str) -> list[str]:
    """Text in Teams' Markdown as lines without the marks; an empty text has none."""
    lines = [_text_line(line) for line in re.split(r"\r\n|\r|\n|<br */?>", text)]
    return lines if any(lines) else []


def _text_line(line: str) -> str:
    return _unmarked(_HEADING_START.sub("", _LIST_START.sub(r"\1", line))).rstrip()


def _unmarked(text: str) -> str:
    return _MARKUP.sub(_bare, text)


def _bare(found: re.Match[str]) -> str:
    match found.lastgroup:
        case "escaped":
            return found["escaped"]
        case "entity":
            return html.unescape(found["entity"])
        case "mention":
            return f"@{_unmarked(found['mention'])}"
        case "address":
            return _link(_unmarked(found["link"]), found["address"])
        case group:
            return _unmarked(found[group or 0])


def _link(title: str, address: str) -> str:
    bare = re.sub(r"^(mailto|tel):", "", address)
    return bare if title in ("", bare, address) else f"{title} ({bare})"


def _columns(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _list(value: object) -> list[Json]:
    """The objects of a JSON array; cards come from many hands, and what is no array holds none."""
    items = cast("Iterable[object]", value) if isinstance(value, list | tuple) else ()
    return [_object(item) for item in items]


def _object(value: object) -> Json:
    return cast("Json", value) if isinstance(value, Mapping) else {}

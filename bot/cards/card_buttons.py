"""The buttons and fields of an activity or a card, as a client finds them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, cast

from bot.cards.plain_markdown import unmarked

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

INPUT_KINDS: Mapping[str, InputKind] = {
    "Input.Text": "text",
    "Input.ChoiceSet": "choice",
    "Input.Date": "date",
    "Input.Time": "time",
    "Input.Toggle": "toggle",
    "Input.Number": "number",
}


_LABELS = ("label", "title", "placeholder", "id")


_PARTS = ("body", "items", "columns", "rows", "cells", "images")


@dataclass(frozen=True, slots=True)
class FieldChoice:
    title: str
    value: str


@dataclass(frozen=True, slots=True)
class FormInput:
    """A field of a form. `value` is what is sent when nobody touches it; a toggle has two choices, on and off.

    Whether it is `required` is not drawn: a label that must say so says it in the card's own language.
    """

    id: str
    kind: InputKind
    label: str
    required: bool = False
    value: str = ""
    choices: tuple[FieldChoice, ...] = ()
    many: bool = False
    fault: str = ""
    """The card's own words for an answer it does not accept."""
    pattern: str = ""
    least: str = ""
    most: str = ""


@dataclass(frozen=True, slots=True)
class CardButton:
    """What can be pressed. `inputs` are sent with it; a "showcard" opens `inner`, whose inputs it lists too."""

    title: str
    kind: ButtonKind
    verb: str = ""
    data: Json = field(default_factory=dict[str, Any])
    url: str = ""
    inputs: tuple[FormInput, ...] = ()
    inner: tuple["CardButton", ...] = ()


def activity_buttons(activity: Json) -> list[CardButton]:
    """Everything that can be pressed on the activity: on its cards, below it, and the two thumbs."""
    cards = (card_in(attachment) for attachment in json_list(activity.get("attachments")))
    return [button for card in cards for button in buttons(card)] + buttons_beside(activity)


def buttons(card: Json) -> list[CardButton]:
    """The card's buttons in the order they are drawn; those inside a "showcard" are its `inner` ones."""
    return _buttons(card, ())


def inputs(card: Json) -> list[FormInput]:
    """The card's own fields in the order they are drawn, without those that a "showcard" opens."""
    return [input_in(element) for element in shown_elements(card) if element.get("type") in INPUT_KINDS]


def buttons_beside(activity: Json) -> list[CardButton]:
    """The buttons of an activity that stand on no card."""
    suggested: Json = activity.get("suggestedActions") or {}
    return [_suggested_button(action) for action in json_list(suggested.get("actions"))] + _thumbs(activity)


def _suggested_button(action: Json) -> CardButton:
    title, value = str(action.get("title") or ""), action.get("value")
    if action.get("type") == "openUrl":
        return CardButton(title, "openurl", url=str(value))
    return CardButton(title, "imback", data={"text": value if isinstance(value, str) else title})


def _thumbs(activity: Json) -> list[CardButton]:
    data: Json = activity.get("channelData") or {}
    if not (data.get("feedbackLoop") or data.get("feedbackLoopEnabled")):
        return []
    thumbs = (("👍", "like"), ("👎", "dislike"))
    return [CardButton(title, "feedback", data={"reaction": reaction}) for title, reaction in thumbs]


def _buttons(card: Json, outer: tuple[FormInput, ...]) -> list[CardButton]:
    fields = (*outer, *inputs(card))
    return [_button(action, fields) for element in shown_elements(card) for action in element_actions(element)]


def shown_elements(element: Json) -> Iterator[Json]:
    """The element and all in it, parts before whole, so that buttons come as they are drawn."""
    for part in _PARTS:
        for inside in json_list(element.get(part)):
            yield from shown_elements(inside)
    yield element


def _button(action: Json, fields: tuple[FormInput, ...]) -> CardButton:
    kind = _KINDS[str(action["type"])]
    data = json_object(action.get("data"))
    title = str(action.get("title") or "")
    match kind:
        case "showcard":
            inner = tuple(_buttons(action.get("card") or {}, fields))
            return CardButton(title, kind, inner=inner, inputs=(*fields, *inputs(action.get("card") or {})))
        case "openurl":
            return CardButton(title, kind, url=str(action.get("url") or ""))
        case _:
            return _button_of(title, action, data, () if action.get("associatedInputs") == "none" else fields)


def _button_of(title: str, action: Json, data: Json, fields: tuple[FormInput, ...]) -> CardButton:
    teams: Json = data.get("msteams") or {}
    if action["type"] == "Action.Submit" and teams.get("type") == "imBack":
        return CardButton(title, "imback", data={"text": str(teams.get("value") or "")})
    return CardButton(title, _KINDS[str(action["type"])], str(action.get("verb") or ""), data, inputs=fields)


def input_in(element: Json) -> FormInput:
    kind = INPUT_KINDS[str(element["type"])]
    limits = ("minLength", "maxLength") if kind == "text" else ("min", "max")
    return FormInput(
        id=str(element.get("id") or ""),
        kind=kind,
        label=unmarked(str(next(filter(None, map(element.get, _LABELS)), ""))),
        required=bool(element.get("isRequired")),
        value=str(element.get("value", _switch(element)[1] if kind == "toggle" else "")),
        choices=tuple(_field_choices(element, kind)),
        many=bool(element.get("isMultiSelect")),
        fault=str(element.get("errorMessage") or ""),
        pattern=str(element.get("regex") or ""),
        least=str(element.get(limits[0], "")),
        most=str(element.get(limits[1], "")),
    )


def _field_choices(element: Json, kind: InputKind) -> list[FieldChoice]:
    if kind == "toggle":
        return [FieldChoice(value, value) for value in _switch(element)]
    return [
        FieldChoice(str(choice.get("title")), str(choice.get("value"))) for choice in json_list(element.get("choices"))
    ]


def _switch(toggle: Json) -> tuple[str, str]:
    return str(toggle.get("valueOn", "true")), str(toggle.get("valueOff", "false"))


def card_in(attachment: Json) -> Json:
    return (attachment.get("content") or {}) if attachment.get("contentType") == ADAPTIVE_CARD else {}


def json_list(value: object) -> list[Json]:
    """The objects of a JSON array; cards come from many hands, and what is no array holds none."""
    items = cast("Iterable[object]", value) if isinstance(value, list | tuple) else ()
    return [json_object(item) for item in items]


def json_object(value: object) -> Json:
    return cast("Json", value) if isinstance(value, Mapping) else {}


def element_actions(element: Json) -> list[Json]:
    """The actions that belong to this element itself."""
    selected: Json = element.get("selectAction") or {}
    found = [*json_list(element.get("actions")), *([selected] if selected.get("title") else [])]
    return [action for action in found if action.get("type") in _KINDS]


# Drawing

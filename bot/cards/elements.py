"""What cards are made of: the elements that every card of the desk shares, as dicts of Adaptive Cards 1.5."""

from collections.abc import Iterable, Sequence

from bot.cards import markdown
from bot.cards.plain_text import card_lines
from bot.turn import Card, Json

LONGEST_TEXT = 3000
"""Characters of somebody's words shown on a card; Teams takes about 28 KB a message on its narrowest way."""
LONGEST_FALLBACK = 500
"""For clients that draw no card of version 1.5, of which Teams has none."""

APART: Json = {"separator": True, "spacing": "Large"}
"""What begins something else on the same card: a line above, with air on both sides."""


def card(summary: str, body: Iterable[Json], actions: Sequence[Json] = ()) -> Card:
    card: Json = {
        "type": "AdaptiveCard",
        "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
        "version": "1.5",
        "body": list(body),
    }
    if actions:
        card["actions"] = list(actions)
    card["fallbackText"] = markdown.escape(shortened_text("\n".join(card_lines(card)), LONGEST_FALLBACK))
    return Card(card, summary)


def heading(title: str, size: str = "Medium", **more: object) -> Json:
    return text(markdown.escape(title), style="heading", size=size, weight="Bolder", **more)


def text(says: str, **more: object) -> Json:
    """A paragraph in Teams' Markdown."""
    return {"type": "TextBlock", "text": says, "wrap": True, **more}


def quote_block(says: str) -> Json:
    """What a person wrote, set apart from what the desk says."""
    return {"type": "Container", "style": "emphasis", "items": [text(says)]}


def facts(pairs: Iterable[tuple[str, str]]) -> Json:
    told = [{"title": title, "value": markdown.escape(value)} for title, value in pairs]
    return {"type": "FactSet", "facts": told}


def press_button(title: str, verb: str, **data: int | str) -> Json:
    """A button. Clients without Universal Actions send the same as a plain submit."""
    fallback: Json = {"type": "Action.Submit", "title": title, "data": {"verb": verb, **data}}
    return {"type": "Action.Execute", "title": title, "verb": verb, "data": dict(data), "fallback": fallback}


def wide_button(title: str, verb: str, **data: int | str) -> Json:
    """A button as wide as the card, for words that may be long: clients cut the title of an ordinary one."""
    words = text(markdown.escape(title), weight="Bolder", color="Accent")
    whole = press_button(title, verb, **data)
    return {"type": "Container", "style": "emphasis", "spacing": "Small", "items": [words], "selectAction": whole}


def wide_link_button(title: str, url: str) -> Json:
    """A link as wide as the card, for a title that may be long."""
    words = text(markdown.escape(title), weight="Bolder", color="Accent")
    whole: Json = {"type": "Action.OpenUrl", "title": title, "url": url}
    return {"type": "Container", "style": "emphasis", "spacing": "Small", "items": [words], "selectAction": whole}


def shortened_text(says: str, longest: int = LONGEST_TEXT) -> str:
    return says if len(says) <= longest else says[: longest - 1] + "…"


def one_line(says: str) -> str:
    """The beginning of a text on one line."""
    return shortened_text(" ".join(says.split()), 80)


def form_button(title: str, field: Json, send: Json, *others: Json) -> Json:
    """A button that opens one field and the button that sends it; `others` are buttons beside that one."""
    inner: Json = {"type": "AdaptiveCard", "version": "1.5", "body": [field], "actions": [send, *others]}
    return {"type": "Action.ShowCard", "title": title, "card": inner}


def toggle_button(title: str, *elements: Json) -> Json:
    """A button that shows something more."""
    inner: Json = {"type": "AdaptiveCard", "version": "1.5", "body": list(elements)}
    return {"type": "Action.ShowCard", "title": title, "card": inner}


def answered_card(told: str) -> Card:
    """What is left of a card once its buttons have served."""
    return card(told, [text(markdown.escape(told), isSubtle=True)])

"""A question to staff before something is done about a notice: what, told to how many, and the two answers."""

from dataclasses import dataclass

from bot.cards import markdown
from bot.cards.elements import card, facts, press_button, quote_block, text
from bot.language.texts import Words
from bot.model.notice import Notice
from bot.turn import Card, Json

LONGEST_WORDS = 600
"""Characters of what staff tell the channels in one message; what is longer is pasted, and told to nobody."""


@dataclass(frozen=True, slots=True)
class Confirmation:
    """What is asked about a notice of that title. `words`: what the channels would read, paragraphs of Markdown."""

    asks: str
    title: str
    words: tuple[str, ...]
    channels: int
    key: str
    """What the question's own post is known by."""
    fills: bool = False
    """Whether what has happened is yet to be written."""


def outcome_card(told: str) -> Card:
    """What is left of the question once it has been answered."""
    return card(told, [text(told, isSubtle=True)])


def confirmation_card(asked: Confirmation, notice: Notice, verb: str, window: int, written: str, words: Words) -> Card:
    """Yes carries the notice's version: once that has changed, the question is another one."""
    body: list[Json] = [text(asked.asks, weight="Bolder")]
    body += [quote_block(one) for one in asked.words or (markdown.escape(asked.title),)]
    body.append(facts([(words("notice-staff-channels"), str(asked.channels))]))
    if asked.fills:
        body.append(_what_happened(words))
    says: dict[str, int | str] = {} if asked.fills else {"text": written}
    about = {"notice": notice.number, "window": window, "ask": asked.key}
    yes = words(f"notice-sure-{verb}")
    answers = [
        press_button(yes, "notice-sure", **about, act=verb, version=notice.version, **says),
        press_button(words("choice-no"), "notice-no", **about),
    ]
    return card(f"{asked.asks} {asked.title}", body, answers)


def _what_happened(words: Words) -> Json:
    label = words("notice-ask-what")
    return {
        "type": "Input.Text",
        "id": "text",
        "label": words("form-required", label=label),
        "isRequired": True,
        "errorMessage": words("form-missing", label=label),
        "isMultiline": True,
        "maxLength": LONGEST_WORDS,
    }

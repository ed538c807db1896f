"""Cards about contacts: who they are, where somebody works, and whether a contact's details are still right."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.cards import markdown
from bot.cards.elements import APART, card, facts, form_button, heading, press_button, text
from bot.language.texts import Words
from bot.model.contact_check import ContactCheck
from bot.turn import Card, Json

LONGEST_CHANGE = 1000


@dataclass(frozen=True, slots=True)
class ContactText:
    """A contact in somebody's words. `ways`: label and number or address; `sure`: when it was right, or how long ago
    that is.
    """

    name: str
    what: str
    ways: tuple[tuple[str, str], ...]
    sure: str
    stale: bool


def contacts_card(organisation: str, told: Iterable[ContactText], words: Words) -> Card:
    title = words("contacts-title", organisation=organisation)
    body = [heading(title), *(element for one in told for element in _contact_elements(one))]
    return card(title, body)


def workplace_card(organisations: Mapping[str, str], words: Words) -> Card:
    """Where do you work? Names by key."""
    title = words("contacts-which")
    choice: Json = {
        "type": "Input.ChoiceSet",
        "id": "organisation",
        "isRequired": True,
        "label": words("contacts-which-label"),
        "errorMessage": words("contacts-which-missing"),
        "choices": [{"title": name, "value": key} for key, name in organisations.items()],
    }
    body = [text(title), choice, text(words("contacts-which-why"), isSubtle=True)]
    return card(title, body, [press_button(words("contacts-which-show"), "contacts")])


def check_card(asked: ContactCheck, about: str, ways: Sequence[tuple[str, str]], words: Words, *, again: bool) -> Card:
    """Are these details still right? `about`: whose contact they are, and for what; `again`: it is a reminder."""
    title = words("check-title")
    field: Json = {
        "type": "Input.Text",
        "id": "text",
        "isMultiline": True,
        "isRequired": True,
        "maxLength": LONGEST_CHANGE,
        "label": words("check-what"),
        "errorMessage": words("check-what-missing"),
    }
    body = [
        heading(title),
        text(words("check-again" if again else "check-why", about=markdown.escape(about))),
        facts(ways),
    ]
    send = press_button(words("send-to-support"), "contact-changed", check=asked.id)
    actions = [
        press_button(words("check-right"), "contact-right", check=asked.id),
        form_button(words("check-changed"), field, send),
    ]
    return card(title, body, actions)


def _contact_elements(told: ContactText) -> Iterable[Json]:
    yield text(markdown.escape(told.name), weight="Bolder", **APART)
    yield text(markdown.escape(told.what), isSubtle=True, spacing="None")
    yield facts(told.ways)
    yield text(told.sure, size="Small", **({"weight": "Bolder"} if told.stale else {"isSubtle": True}))

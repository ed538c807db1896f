"""Cards about what is kept about somebody: all of it counted, whether it is to go, and that it has gone."""

from collections.abc import Iterator, Sequence

from bot.cards.elements import APART, card, facts, heading, press_button, text
from bot.cards.markdown import escape
from bot.language.texts import Words
from bot.people.erasure import Erasure
from bot.turn import Card, Json

MOST_TOLD = 20
"""Things somebody has told about themselves that are listed; a card has to stay small."""


def my_data_card(
    person: Sequence[tuple[str, str]],
    counts: Sequence[tuple[str, str]],
    told: Sequence[tuple[str, str, str]],
    words: Words,
) -> Card:
    """`person` and `counts` are label and value; `told` is field, label and value, each with a button to forget it."""
    title = words("mydata-title")
    body = [heading(title), facts([*person, *counts])]
    if told:
        body.append(text(words("mydata-remembered"), weight="Bolder", **APART))
        body += (element for one in told[:MOST_TOLD] for element in _remembered_elements(*one, words))
    body.append(text(words("mydata-teams"), isSubtle=True, **APART))
    return card(title, body, [press_button(words("mydata-erase"), "erase-ask")])


def erase_consent_card(counts: Sequence[tuple[str, str]], words: Words) -> Card:
    """What will go, what stays and why, and what is out of reach."""
    title = words("erase-title")
    body = [
        heading(title),
        text(words("erase-goes")),
        *([facts(counts)] if counts else []),
        text(words("erase-stays")),
        text(words("erase-elsewhere")),
        text(words("erase-final"), color="Attention"),
    ]
    return card(
        title, body, [press_button(words("erase-yes"), "erase"), press_button(words("consent-cancel"), "erase-keep")]
    )


def erased_card(counts: Sequence[tuple[str, str]], erased: Erasure, now: str, words: Words) -> Card:
    """`now`: copies from before then may still hold it."""
    title = words("erased-title")
    outside = words("erased-outside", where=escape(", ".join(erased.outside))) if erased.outside else ""
    lines = [
        outside or words("erased-inside"),
        words("mydata-teams"),
        words("erased-backups", date=now),
        *([words("erased-listed")] if erased.listed else []),
    ]
    counted = [facts(counts)] if counts else []
    return card(title, [heading(title), *counted, *(text(line) for line in lines)])


def _remembered_elements(field: str, label: str, value: str, words: Words) -> Iterator[Json]:
    yield facts([(label, value)])
    yield {"type": "ActionSet", "actions": [press_button(words("mydata-forget", what=label), "forget", field=field)]}

"""The languages the desk speaks, found from their texts, and which of them a locale means."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from knowledge.language_facts import in_order, language_facts

LOCALES = Path(__file__).with_name("locales")
"""A folder of texts a language."""
SPOKEN = in_order(folder.name for folder in LOCALES.iterdir() if any(folder.glob("*.ftl")))
"""The languages the desk itself speaks; knowledge may have more."""


def spoken_language(locale: str) -> str:
    """The desk's language for a locale ("nn-NO" → "nb"), "" where it has none."""
    return _meant().get(locale.replace("_", "-").split("-", maxsplit=1)[0].lower(), "")


@cache
def _meant() -> Mapping[str, str]:
    return {name: language for language in SPOKEN for name in (*language_facts(language).also, language)}


def are_siblings(one: str, other: str) -> bool:
    """Whether two languages share most of their small words."""
    return other in language_facts(one).siblings or one in language_facts(other).siblings

"""What is wrong with the files by which the languages are heard: told at start, not while somebody waits."""

from collections.abc import Iterator

from babel import Locale, UnknownLocaleError

from bot.language.languages import SPOKEN
from dialogs.spoken import language_words
from knowledge.language_facts import language_facts
from knowledge.search.stems import stem
from knowledge.text_file import FileFault


def language_faults() -> list[str]:
    """Every fault, each naming its file."""
    return [fault for language in SPOKEN for fault in (*_fact_faults(language), *_dialog_faults(language))]


def _fact_faults(language: str) -> Iterator[str]:
    file = f"knowledge/languages/{language}.toml"
    try:
        facts = language_facts(language)
    except FileFault as fault:
        yield f"knowledge/{fault}"
        return
    if not facts.locale:
        yield f"{file}: locale: is missing"
    try:
        Locale.parse(facts.dates)
    except (UnknownLocaleError, ValueError):
        yield f"{file}: dates: {facts.dates!r} is no locale that dates are known of; name one that writes them alike"
    try:
        stem("", language)
    except KeyError:
        yield f"{file}: stemmer: Snowball has none called {facts.stemmer!r}"


def _dialog_faults(language: str) -> Iterator[str]:
    try:
        language_words(language)
    except FileFault as fault:
        yield f"dialogs/{fault}"

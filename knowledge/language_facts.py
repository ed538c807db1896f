"""What is known of each language, read from languages/: whose it is, its small words, stemmer and spoken forms."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import cast

from knowledge.text_file import FileFault, read_text_file, read_toml_file

FOLDER = Path(__file__).with_name("languages")
_ORDER = "order.txt"
"""The languages in the desk's own order, as they are listed to people; any other comes after them, by its code."""


@dataclass(frozen=True, slots=True)
class LanguageFacts:
    """A file in languages/. A language without one is matched by its letters alone."""

    code: str
    locale: str = ""
    """That of most people who speak it: "nb-NO"."""
    also: tuple[str, ...] = ()
    """Locales of other names that mean it."""
    dates: str = ""
    """The locale whose dates and times it is written with; its own code where it names none."""
    siblings: tuple[str, ...] = ()
    """Languages that share most of its small words."""
    countries: tuple[str, ...] = ()
    """Whose telephone numbers are written without their country, the likeliest first."""
    stemmer: str = ""
    """The name by which Snowball knows it; "" for none."""
    stop_words: str = ""
    """Words that say little about what is asked."""
    spoken: Mapping[str, str] = field(default_factory=dict[str, str])
    """Words as they are spoken, with how they are written."""
    letters: Mapping[str, str] = field(default_factory=dict[str, str])
    """Letters that Unicode does not take apart, with what is read for them."""


@cache
def language_facts(language: str) -> LanguageFacts:
    """Raises FileFault, which names the file."""
    path = FOLDER / f"{language}.toml"
    return read_language_facts(path) if path.exists() else LanguageFacts(language, dates=language)


def read_language_facts(path: Path) -> LanguageFacts:
    """Raises FileFault, which names the file."""
    try:
        given = read_toml_file(path)
        if faults := [*_faults(given)]:
            raise FileFault("; ".join(faults))
    except FileFault as fault:
        raise FileFault(f"{path.parent.name}/{path.name}: {fault}", fault.line) from fault
    return _facts(path.stem, given)


@cache
def known_languages() -> tuple[str, ...]:
    """Every language with a file, in order."""
    return in_order(path.stem for path in FOLDER.glob("*.toml"))


def in_order(languages: Iterable[str]) -> tuple[str, ...]:
    """In the desk's own order."""
    listed = _listed()
    return tuple(sorted(languages, key=lambda one: (listed.index(one) if one in listed else len(listed), one)))


@cache
def _listed() -> tuple[str, ...]:
    path = FOLDER / _ORDER
    return tuple(read_text_file(path).split()) if path.exists() else ()


def _facts(language: str, given: Mapping[str, object]) -> LanguageFacts:
    def text(key: str, otherwise: str = "") -> str:
        return cast("str", given.get(key, otherwise))

    def texts(key: str) -> tuple[str, ...]:
        return tuple(cast("list[str]", given.get(key, ())))

    def table(key: str) -> Mapping[str, str]:
        return cast("Mapping[str, str]", given.get(key, {}))

    return LanguageFacts(
        code=language,
        locale=text("locale"),
        also=texts("also"),
        dates=text("dates", language),
        siblings=texts("siblings"),
        countries=texts("countries"),
        stemmer=text("stemmer"),
        stop_words=text("stop_words"),
        spoken=table("spoken"),
        letters=table("letters"),
    )


_TEXT, _TEXTS, _TABLE = "a text", "a list of texts", "a table of texts"
_KEYS = {
    **dict.fromkeys(("locale", "dates", "stemmer", "stop_words"), _TEXT),
    **dict.fromkeys(("also", "siblings", "countries"), _TEXTS),
    **dict.fromkeys(("spoken", "letters"), _TABLE),
}


def _faults(given: Mapping[str, object]) -> Iterator[str]:
    for key, value in given.items():
        if key not in _KEYS:
            yield f"{key}: unknown key; known are {', '.join(_KEYS)}"
        elif _kind(value) != _KEYS[key]:
            yield f"{key}: must be {_KEYS[key]}"
    letters = given.get("letters")
    if isinstance(letters, dict) and any(len(letter) != 1 for letter in cast("dict[str, object]", letters)):
        yield "letters: each must be one letter"


def _kind(value: object) -> str:
    match value:
        case str():
            return _TEXT
        case list():
            return _TEXTS if all(isinstance(one, str) for one in cast("list[object]", value)) else ""
        case dict():
            inner = cast("dict[str, object]", value).values()
            return _TABLE if all(isinstance(one, str) for one in inner) else ""
        case _:
            return ""

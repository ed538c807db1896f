"""A text whose lines may name their language: fi: kirjautuminen ei toimi."""

import re
from collections.abc import Mapping

from bot.language.languages import SPOKEN

_LANGUAGE_LINE = re.compile(rf"\s*({'|'.join(SPOKEN)})\s*:\s*(.*)", re.IGNORECASE)


def by_language(written: str, language: str) -> Mapping[str, str]:
    """A text in the language it is written in, and in those that lines of it name: "fi: kirjautuminen ei toimi"."""
    found: dict[str, list[str]] = {}
    now = language
    for line in written.splitlines():
        named = _LANGUAGE_LINE.fullmatch(line)
        now = named[1].lower() if named else now
        found.setdefault(now, []).append(named[2] if named else line)
    joined = {one: "\n".join(lines).strip() for one, lines in found.items()}
    return {one: text for one, text in joined.items() if text}

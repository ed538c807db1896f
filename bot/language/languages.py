"""The languages the desk speaks, and which of them a locale means."""

SPOKEN = ("sv", "fi", "nb", "it", "en")
"""The languages the desk itself speaks; knowledge may have more."""


def spoken_language(locale: str) -> str:
    """The desk's language for a locale ("nn-NO" → "nb"), "" where it has none."""
    language = locale.replace("_", "-").split("-", maxsplit=1)[0].lower()
    language = {"no": "nb", "nn": "nb"}.get(language, language)
    return language if language in SPOKEN else ""

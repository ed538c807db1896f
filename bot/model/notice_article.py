"""What an article of a notice is about, as it stands in its slug: notice-7-s2."""

GENERAL, SCENARIO, WHY, ANSWER, OVER = "g", "s", "w", "a", "o"
"""What an article of a notice is about, as it stands in its slug: "notice-7-s2"."""


PREFIX = "notice-"


def about(slug: str) -> tuple[int, str] | None:
    """The notice that an article's slug names, and what of it the article is about ("g", "s2", "w", "a-…")."""
    if not slug.startswith(PREFIX):
        return None
    number, _, rest = slug.removeprefix(PREFIX).partition("-")
    return (int(number), rest) if number.isdecimal() and rest else None

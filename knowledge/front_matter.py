"""What was learned, written into the front matter of an article's file; everything else of the text stays as it is."""

import re
from collections.abc import Iterator

from knowledge.additions import Additions, with_additions
from knowledge.article import Article, parse
from knowledge.flaw import ArticleFault
from knowledge.writing import toml_value

_OPENED = re.compile(r"\A\ufeff?[ \t]*\+\+\+[ \t]*\r?\n")
_TITLE = re.compile(r"^[ \t]*title[ \t]*=.*\n", re.MULTILINE)


def add_to_file(text: str, article: Article, additions: Additions) -> str | None:
    """The file's text with the additions in it; None where that is not to be done without a person.

    `article` is what the text holds.
    """
    wanted = with_additions(article, additions)
    written = {"asked_as": len(article.asked_as), "not_asked_as": len(article.not_asked_as)}
    candidates = [text]
    for key, had in written.items():
        new: tuple[str, ...] = getattr(wanted, key)[had:]
        candidates = [made for one in candidates for made in _with_texts(one, key, new)] if new else candidates
    return next((one for one in candidates if _same(one, wanted)), None)


def _with_texts(text: str, key: str, new: tuple[str, ...]) -> Iterator[str]:
    """Every way to write them that may be right; which one is, shows when it is read."""
    opened = _OPENED.match(text)
    if opened is None:
        return
    line_end = "\r\n" if opened[0].endswith("\r\n") else "\n"
    for found in re.finditer(rf"^[ \t]*{key}[ \t]*=[ \t]*\[(?P<after>[ \t]*(?:\r?\n([ \t]*))?)", text, re.MULTILINE):
        # At the beginning of the list: what may stand at its end, a comma or a remark, does not matter there.
        between = f",{line_end}{found[2]}" if found[2] is not None else ", "
        yield text[: found.end()] + "".join(f"{toml_value(one)}{between}" for one in new) + text[found.end() :]
    line = f"{key} = {toml_value(new)}{line_end}"
    for after in (*_TITLE.finditer(text), opened):
        yield text[: after.end()] + line + text[after.end() :]


def _same(text: str, wanted: Article) -> bool:
    plain = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    try:
        read = parse(plain, wanted.slug, wanted.language)
    except ArticleFault:
        return False
    return _unordered(read) == _unordered(wanted)


def _unordered(article: Article) -> tuple[object, ...]:
    named = (name for name in Article.__slots__ if name not in ("asked_as", "not_asked_as"))
    return (sorted(article.asked_as), sorted(article.not_asked_as), *(getattr(article, name) for name in named))

"""Text out of what Teams sends as HTML, in one pass over it, whatever it is made of."""

import html
import re
from collections.abc import Iterator

LONGEST_RAW = 64 * 1024
"""Characters of a text as Teams sends it, HTML and all; Teams itself takes some 28 KB of a message."""
LONGEST_BLANK = 100
"""Spaces and line breaks on end that are kept: more than that is nobody's writing."""

# html.unescape raises where a number has more than 4,300 figures; no character has more than seven.
_NO_CHARACTER = re.compile(r"&#(?:[0-9]{8}|[xX][0-9a-fA-F]{7})[0-9a-fA-F]*;?")
_BLANK = re.compile(rf"(\s{{{LONGEST_BLANK}}})\s+")
_PIECE = re.compile(r"""[<>"']|[^<>"']+""")
_BREAKS = frozenset({"br", "/p", "/div", "/li", "/tr", "/h1", "/h2", "/h3", "/h4", "/h5", "/h6"})


def html_as_text(content: str) -> str:
    """The words without the tags, a line for each line or paragraph; what is not text is gone with the tags."""
    told = unescaped("".join(_words(content[:LONGEST_RAW])))
    return "\n".join(filter(None, (" ".join(line.split()) for line in told.splitlines())))


def unescaped(text: str) -> str:
    """With characters in the place of entities, of a text of any length as much as is read."""
    written = _NO_CHARACTER.sub("\ufffd", text[:LONGEST_RAW])
    # Teams writes &nbsp; beside a mention.
    return without_long_blanks(html.unescape(written).replace("\xa0", " ")).strip()


def without_long_blanks(text: str) -> str:
    """A text of any length as much as is read, spaces and line breaks on end cut short."""
    # Patterns for times and numbers let blanks stand between any two parts, and try every way to share them out.
    return _BLANK.sub(r"\1", text[:LONGEST_RAW])


def _words(content: str) -> Iterator[str]:
    """What stands between tags, and a break or a space for each tag."""
    # html.parser, in the versions of Python at work, takes minutes for tags that never end, as patterns do.
    tag: list[str] = []
    quote = ""
    for piece in _PIECE.findall(content):
        if quote:
            tag.append(piece)
            quote = "" if piece == quote else quote
        elif not tag:
            tag = [piece] if piece == "<" else []
            yield "" if tag else piece
        elif len(tag) == 1 and not (piece[0].isalpha() or piece[0] in "/!?"):
            # "a < b": no tag begins like this.
            yield "<"
            tag = [piece] if piece == "<" else []
            yield "" if tag else piece
        elif piece == ">" and (not _is_comment(tag) or tag[-1].endswith("--")):
            yield "\n" if _name(tag) in _BREAKS else " "
            tag = []
        elif piece == "<" and not _is_comment(tag):
            yield "".join(tag)
            tag = [piece]
        else:
            quote = piece if piece in "\"'" and tag[-1].rstrip().endswith("=") else ""
            tag.append(piece)
    yield _unclosed("".join(tag))


def _unclosed(rest: str) -> str:
    """What began like a tag and never ends, as plainly as it can be read: no word of it is lost."""
    begun, *parts = rest.split(">")
    between = (part.rpartition("<")[0] if "<" in part else part for part in parts[:-1])
    return " ".join((begun, *between, *parts[-1:]))


def _is_comment(tag: list[str]) -> bool:
    return len(tag) > 1 and tag[1].startswith("!--")


def _name(tag: list[str]) -> str:
    return tag[1].split()[0].rstrip("/").casefold() if len(tag) > 1 and tag[1].strip() else ""

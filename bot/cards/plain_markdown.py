"""Teams' Markdown as plain text."""

import html
import re

_MARKUP = re.compile(
    r"""\\(?P<escaped>[^\w\s]|_)
      | (?P<entity>&(?:\#\w+|\w+);)
      | <at[^>]*>(?P<mention>.*?)</at>
      | !?\[(?P<link>(?:\\.|[^\]\\])*)\]\((?P<address>[^)\s]+)[^)]*\)
      | \*\*(?P<strong>(?=\S)(?:\\.|.)+?(?<=\S))\*\*
      | (?<![\w*])\*(?P<star>(?=[^\s*])(?:\\.|[^*\\])+?(?<=\S))\*(?![\w*])
      | (?<!\w)_(?P<under>(?=[^\s_])(?:\\.|[^\\])+?(?<=\S))_(?!\w)
      | ~~(?P<struck>(?=\S)(?:\\.|.)+?(?<=\S))~~""",
    re.VERBOSE,
)


_LIST_START = re.compile(r"^(\s*\d+)\\(?=[.)])")


_HEADING_START = re.compile(r"^#{1,6} ")


def text_lines(text: str) -> list[str]:
    """Text in Teams' Markdown as lines without the marks; an empty text has none."""
    lines = [_text_line(line) for line in re.split(r"\r\n|\r|\n|<br */?>", text)]
    return lines if any(lines) else []


def _text_line(line: str) -> str:
    return unmarked(_HEADING_START.sub("", _LIST_START.sub(r"\1", line))).rstrip()


def unmarked(text: str) -> str:
    return _MARKUP.sub(_plain_match, text)


def _plain_match(found: re.Match[str]) -> str:
    match found.lastgroup:
        case "escaped":
            return found["escaped"]
        case "entity":
            return html.unescape(found["entity"])
        case "mention":
            return f"@{unmarked(found['mention'])}"
        case "address":
            return _link(unmarked(found["link"]), found["address"])
        case group:
            return unmarked(found[group or 0])


def _link(title: str, address: str) -> str:
    bare = re.sub(r"^(mailto|tel):", "", address)
    return bare if title in ("", bare, address) else f"{title} ({bare})"

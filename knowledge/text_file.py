"""Files that people write: whatever lies there is read without harm, and TOML only within bounds."""

import os
import re
import stat
import tomllib
from itertools import accumulate
from pathlib import Path

LARGEST = 256 * 1024
"""The largest file read, in bytes."""

_DEEPEST, _MOST_PARTS = 16, 8
"""How deep lists and tables may lie in each other, and how many parts a key may have: tomllib needs memory by the
square of the parts, and a frame of Python's stack a level."""

_LINE_OF_TOML_ERROR = re.compile(r"\(at line (\d+)")
# As TOML reads them: a closed text, one that is not closed and swallows the rest, a remark.
_TEXT_OR_REMARK = re.compile(
    r'"""(?s:\\.|[^\\])*?"{3,5}'
    r"|'''(?s:.)*?'{3,5}"
    r"|\"(?!\"\")(?:[^\"\\\n]|\\[^\n])*+\""
    r"|'(?!'')[^'\n]*+'"
    r"|(?s:[\"'].*+)"
    r"|#[^\n]*+"
)
_LONG_KEY = re.compile(rf"(?:\.[ \t]*+[^\s.,=\[\]{{}}]*+[ \t]*+){{{_MOST_PARTS},}}+")
_LONG_NUMBER = re.compile(r"[0-9_]{1000}")


class FileFault(ValueError):
    """Why a file is not read; lines count from 1, 0 is the file as a whole."""

    def __init__(self, message: str, line: int = 0) -> None:
        super().__init__(message)
        self.message, self.line = message, line


def read_text_file(path: Path, within: Path | None = None, largest: int = LARGEST) -> str:
    """The file's text, with plain line ends. Raises FileFault; a link that leads out of `within` is not followed."""
    content = read_file(path, within, largest)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FileFault("the file is not UTF-8 text") from error
    return text.replace("\r\n", "\n").replace("\r", "\n")


def read_file(path: Path, within: Path | None = None, largest: int = LARGEST) -> bytes:
    """The file's bytes, as `read_text_file`."""
    try:
        if within is not None and not _lies_within(path, within):
            raise FileFault("the link leads out of the knowledge folder")
        # Not to block: a named pipe that nobody writes to would be waited for without end.
        handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        with os.fdopen(handle, "rb") as file:
            if not stat.S_ISREG(os.fstat(handle).st_mode):
                raise FileFault("it is no regular file")
            content = file.read(largest + 1)
    except OSError as error:
        raise FileFault(f"the file cannot be read: {error.strerror or error}") from error
    if len(content) > largest:
        raise FileFault(f"the file is larger than {largest // 1024} KiB")
    return content


def shown_path(path: Path) -> str:
    """The path as it can be shown, logged and kept: what is no text, or is not seen, as its number."""
    text = os.fsencode(path).decode("utf-8", "backslashreplace")
    return "".join(one if one.isprintable() else one.encode("unicode_escape").decode() for one in text)


def parse_toml(text: str) -> dict[str, object]:
    """What the TOML says. Raises FileFault with the line that is wrong."""
    if fault := _out_of_bounds(text):
        raise fault
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        found = _LINE_OF_TOML_ERROR.search(str(error))
        raise FileFault(str(error), int(found[1]) if found else 1) from error


def read_toml_file(path: Path) -> dict[str, object]:
    """Both in one. Raises FileFault."""
    return parse_toml(read_text_file(path))


def _lies_within(path: Path, folder: Path) -> bool:
    if not (path.is_symlink() or path.parent.is_symlink()):
        return True
    # realpath, as resolve() gives up on links that lead in a circle.
    return Path(os.path.realpath(path)).is_relative_to(os.path.realpath(folder))


def _out_of_bounds(text: str) -> FileFault | None:
    bare = _TEXT_OR_REMARK.sub(lambda found: "\n" * found[0].count("\n") or "_", text)
    if found := _LONG_KEY.search(bare):
        return FileFault(f"a key has more than {_MOST_PARTS} parts", _line_at(bare, found.start()))
    if found := _LONG_NUMBER.search(bare):
        return FileFault("a number has too many digits", _line_at(bare, found.start()))
    brackets = list(re.finditer(r"[\[{]|[\]}]", bare))
    depths = accumulate(1 if found[0] in "[{" else -1 for found in brackets)
    deep = next((found for found, depth in zip(brackets, depths, strict=True) if depth > _DEEPEST), None)
    if deep is None:
        return None
    return FileFault(f"lists lie deeper than {_DEEPEST} in each other", _line_at(bare, deep.start()))


def _line_at(text: str, at: int) -> int:
    return text.count("\n", 0, at) + 1

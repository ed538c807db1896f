"""What a post is: told by its kind and number alone, never by a name that somebody makes or takes apart."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.model.post import Post, PostKind
from tests.test_rooms import ROOT, modules

OLD = "talk|notice-ask"
NAMED = re.compile(rf"(?:{'|'.join(PostKind)}|{OLD}):")
TAKEN_APART = {"startswith", "removeprefix", "split", "partition", "rpartition"}
MIGRATION = "bot/store/later_migrations.py"


@pytest.mark.parametrize(
    ("post", "shown"),
    [
        (Post(PostKind.CASE, 1001, "klockaren"), "case:1001:klockaren"),
        (Post(PostKind.RECEIPT, 1001), "receipt:1001"),
        (Post(PostKind.NOTICE_REMINDER, 3, "19:a@thread.tacv2", "reminder-1h", 2), None),
    ],
)
def test_a_post_reads_as_what_it_is(post: Post, shown: str | None) -> None:
    assert str(post) == (shown or "notice-reminder:3:2:19:a@thread.tacv2:reminder-1h")


def test_no_name_of_a_post_is_made_or_taken_apart() -> None:
    found = [(path, line) for path in modules() if path != MIGRATION for line in named_posts(ROOT / path)]
    assert found == []


def test_nothing_is_looked_for_in_what_is_sent() -> None:
    folder = ROOT / "bot/store/deliveries"
    assert [one.name for one in folder.glob("*.py") if re.search("json_|%1", one.read_text(encoding="utf-8"))] == []


def test_a_name_that_is_made_or_taken_apart_is_found(tmp_path: Path) -> None:
    file = tmp_path / "names.py"
    file.write_text('a = f"case:{1}:desk"\nb = a.startswith("case:")\nc = a.split(":")\nd = f"in case: {1}"\n')
    assert list(named_posts(file)) == [1, 2]


def named_posts(file: Path) -> Iterator[int]:
    """The lines of the file where it is done."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        match node:
            case ast.JoinedStr(values=[ast.Constant(value=str(begins)), ast.FormattedValue(), *_]) if NAMED.fullmatch(
                begins
            ):
                yield node.lineno
            case ast.Call(func=ast.Attribute(attr=what), args=[ast.Constant(value=str(begins))]) if (
                what in TAKEN_APART and NAMED.fullmatch(begins)
            ):
                yield node.lineno
            case _:
                pass

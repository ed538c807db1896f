"""Whatever lies in a folder that people write in: it is read, or it is said why not; nothing hangs, grows or breaks."""

import os
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.article import ArticleFault, parse
from knowledge.library import read_library
from knowledge.text_file import LARGEST, FileFault, parse_toml, read_text_file

MANY = 60_000
BOMBS = {
    "dotted key": ".".join("a" * MANY) + " = 1",
    "spaced dotted key": " . ".join("a" * MANY) + " = 1",
    "quoted dotted key": ".".join(['"a"'] * MANY) + " = 1",
    "header": f"[{'.'.join('a' * MANY)}]",
    "header of a list": f"[[{'.'.join('a' * MANY)}]]",
    "key in an inline table": f"x = {{{'.'.join('a' * MANY)} = 1}}",
    "key behind a text of four quotes": f'x = {{k = """a"""", {".".join("b" * MANY)} = 1, c = """"}}',
    "the same with single quotes": f"x = {{k = '''a'''', {'.'.join('b' * MANY)} = 1, c = ''''}}",
    "lists in lists": f"x = {'[' * 1000}",
    "closed lists in lists": f"x = {'[' * 5000}{']' * 5000}",
    "tables in tables": f"x = {'{a=' * 5000}1{'}' * 5000}",
    "a number of many digits": f"x = {'1' * 200_000}",
}


@pytest.mark.parametrize("bomb", BOMBS)
def test_toml_that_would_take_all_memory_or_stack_is_refused_with_its_line(bomb: str) -> None:
    with pytest.raises(FileFault) as refused:
        parse_toml(f"ok = 1\n{BOMBS[bomb]}\n")
    assert refused.value.line == 2


@pytest.mark.parametrize("bomb", BOMBS)
def test_a_front_matter_that_is_one_is_a_fault(bomb: str) -> None:
    with pytest.raises(ArticleFault):
        parse(f"+++\n{BOMBS[bomb]}\n+++\n", "a", "sv")


def test_what_only_looks_like_one_is_read() -> None:
    written = (
        'title = "............ [[[[[[[[[[[[[[[[[[[[[[["\n# a.a.a.a.a.a.a.a.a.a.a\n"a.b.c.d.e.f.g.h.i.j" = [[1.5]]\n'
    )
    assert parse_toml(written) == tomllib.loads(written)


@given(st.text(alphabet="a.=\"'\\#[]{}\n ,1", max_size=60))
def test_whatever_is_written_is_read_as_toml_or_refused(written: str) -> None:
    try:
        wanted = tomllib.loads(written)
    except ValueError:
        with pytest.raises(FileFault):
            parse_toml(written)
    else:
        try:
            assert parse_toml(written) == wanted
        except FileFault as fault:
            assert "parts" in fault.message or "deeper" in fault.message


def test_a_table_of_facts_with_endless_combinations_or_spaces_is_a_fault() -> None:
    facts = "".join(f'[[fact]]\nname = "f{n}"\nask = "?"\nanswers = ["y", "n"]\n' for n in range(30))
    with pytest.raises(ArticleFault, match="combinations"):
        parse(f'+++\ntitle = "x"\n{facts}+++\n| a | b |\n|---|---|\n| y | z |\n', "a", "sv")
    one = '[[fact]]\nname = "f"\nask = "?"\nanswers = ["y", "n"]\n'
    with pytest.raises(ArticleFault, match="no table"):
        parse(f'+++\ntitle = "x"\n{one}+++\n| a |\n{" " * 200_000}|x\n', "a", "sv")


def _fifo(path: Path) -> None:
    os.mkfifo(path)


def _loop(path: Path) -> None:
    path.symlink_to(path.name)


def _circle(path: Path) -> None:
    other = path.with_name("other-" + path.name)
    path.symlink_to(other)
    other.symlink_to(path)


def _nowhere(path: Path) -> None:
    path.symlink_to("not-there")


def _outside(path: Path) -> None:
    path.symlink_to("/etc/hostname")


def _device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def _folder(path: Path) -> None:
    path.mkdir()


def _bytes(content: bytes) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        path.write_bytes(content)

    return write


ODD: dict[str, Callable[[Path], None]] = {
    "a named pipe": _fifo,
    "a link to itself": _loop,
    "links in a circle": _circle,
    "a link to nothing": _nowhere,
    "a link out of the folder": _outside,
    "a link to a device": _device,
    "a folder": _folder,
    "latin-1": _bytes("lösenord, användare".encode("latin-1")),
    "UTF-16": _bytes("lösenord, användare".encode("utf-16")),
    "too much": _bytes(b"a, b\n" * LARGEST),
}


@pytest.mark.parametrize("place", ["sv/odd.md", "sv/odd.learned.toml", "synonyms/sv.txt"])
@pytest.mark.parametrize("odd", ODD)
def test_an_odd_file_is_told_and_everything_else_is_read(tmp_path: Path, odd: str, place: str) -> None:
    path = tmp_path / place
    for folder in ("sv", "synonyms"):
        (tmp_path / folder).mkdir()
    (tmp_path / "sv" / "hel.md").write_text('+++\ntitle = "Hel"\n+++\n')
    ODD[odd](path)
    library = read_library(tmp_path)
    assert [article.slug for article in library.articles] == ["hel"]
    assert path in {fault.path for fault in library.faults}
    again = read_library(tmp_path, before=library)
    assert again.faults == library.faults


def test_a_mark_of_utf_8_and_the_line_ends_of_windows_are_nothing_odd(tmp_path: Path) -> None:
    (tmp_path / "sv").mkdir()
    (tmp_path / "synonyms").mkdir()
    (tmp_path / "sv" / "a.md").write_bytes('\ufeff+++\r\ntitle = "Å"\r\n+++\r\nHej\r\n'.encode())
    (tmp_path / "sv" / "a.learned.toml").write_bytes('\ufeffasked_as = ["Ä"]\r\n'.encode())
    (tmp_path / "synonyms" / "xx.txt").write_bytes("\ufeffett, två\r\n".encode())
    library = read_library(tmp_path)
    assert (library.faults, library.synonyms["xx"]) == ((), (("ett", "två"),))
    assert library.articles[0].wordings == ("Å", "Ä")


def test_a_folder_that_may_not_be_read_keeps_what_it_held(tmp_path: Path) -> None:
    (tmp_path / "sv").mkdir()
    (tmp_path / "sv" / "a.md").write_text('+++\ntitle = "A"\n+++\n')
    first = read_library(tmp_path)
    (tmp_path / "sv" / "a.md").unlink()
    (tmp_path / "sv").rmdir()
    tmp_path.rmdir()
    tmp_path.write_text("a file where the folder was")
    second = read_library(tmp_path, before=first)
    assert [article.title for article in second.articles] == ["A"]
    assert "folder cannot be read" in second.faults[0].message
    assert [article.title for article in read_library(tmp_path, before=second).articles] == ["A"]


def test_a_file_of_too_many_words_that_mean_the_same_is_told(tmp_path: Path) -> None:
    (tmp_path / "synonyms").mkdir()
    (tmp_path / "synonyms" / "xx.txt").write_text("ett, två\n" + ",".join(f"w{n}" for n in range(5000)))
    assert [(fault.path.name, fault.line) for fault in read_library(tmp_path).faults] == [("xx.txt", 2)]


def test_a_file_that_is_not_there_is_a_fault_of_its_own_kind(tmp_path: Path) -> None:
    with pytest.raises(FileFault, match="cannot be read"):
        read_text_file(tmp_path / "no.txt")

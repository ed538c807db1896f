"""Signed links: only what we signed is known again, and the key is kept to ourselves."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.signing_keys import FILE, read_or_make
from bot.configuration.signed_links import sign, verified

KEY = b"k" * 32
PARTS = st.lists(st.text(st.characters(), max_size=8), max_size=4)


@given(PARTS, PARTS)
def test_a_signature_is_good_for_just_what_was_signed(signed: list[str], shown: list[str]):
    assert verified(KEY, sign(KEY, *signed), *shown) is (signed == shown)


@given(st.text())
def test_no_other_text_is_a_signature(forged: str):
    assert not verified(KEY, forged, "contact", "3")


def test_another_key_signs_otherwise():
    assert not verified(b"l" * 32, sign(KEY, "contact", "3"), "contact", "3")


def test_parts_run_together_are_not_the_same():
    assert not verified(KEY, sign(KEY, "ab", "c"), "a", "bc")


def test_the_key_is_made_once_and_read_by_nobody_else(tmp_path: Path):
    key = read_or_make(tmp_path / "data")
    assert len(key) == 32
    assert read_or_make(tmp_path / "data") == key
    assert (tmp_path / "data" / FILE).stat().st_mode & 0o777 == 0o600
    assert [path.name for path in (tmp_path / "data").iterdir()] == [FILE]
    assert read_or_make(tmp_path / "other") != key


def test_a_file_that_is_no_key_is_not_used(tmp_path: Path):
    (tmp_path / FILE).write_bytes(b"")
    with pytest.raises(ValueError, match=r"secret\.key does not hold a key"):
        read_or_make(tmp_path)

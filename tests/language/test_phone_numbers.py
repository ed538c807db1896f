"""Telephone numbers: written in many ways, shown in one."""

import pytest

from bot.language.phone_numbers import international


@pytest.mark.parametrize(
    ("written", "region", "shown"),
    [
        ("61 00 00 01", "NO", "+47 61 00 00 01"),
        ("61000001", "NO", "+47 61 00 00 01"),
        ("0047 61000001", "FI", "+47 61 00 00 01"),
        ("+47 61000001", "", "+47 61 00 00 01"),
        ("040-000 0001", "FI", "+358 40 0000001"),
        ("(040) 000 0001", "FI", "+358 40 0000001"),
        ("08-00 00 01", "SE", "+46 8 00 00 01"),
        ("06 0000 0001", "IT", "+39 06 0000 0001"),
        ("+39 330 000 0001", "NO", "+39 330 000 0001"),
    ],
)
def test_a_number_is_shown_with_its_country(written: str, region: str, shown: str):
    assert international(written, region) == shown


@pytest.mark.parametrize("written", ["anknytning 12", "12", "61 00 00 01 61 00 00 01 61 00", ""])
def test_what_is_no_number_is_shown_as_it_was_written(written: str):
    assert international(written, "NO") == written


def test_a_number_of_no_known_country_is_shown_as_it_was_written():
    assert international("61 00 00 01", "") == "61 00 00 01"

"""National identity numbers: what is one is masked, in whatever it stands; what only looks like one is left alone."""

import random

import pytest

from bot.language.national_ids import MASK, masked


def d_number(nine: str) -> str:
    """With its two check digits."""
    first = 11 - sum(int(a) * b for a, b in zip(nine, (3, 7, 6, 1, 8, 9, 4, 5, 2), strict=True)) % 11
    second = 11 - sum(int(a) * b for a, b in zip(f"{nine}{first}", (5, 4, 3, 2, 7, 6, 5, 4, 3, 2), strict=True)) % 11
    return f"{nine}{first % 11}{second % 11}"


NORWEGIAN = ["01010750160", "010107 50160", d_number("410107501")]
SWEDISH = ["811228-9874", "19811228-9874", "198112289874", "701063-2391", "640823+3234"]
FINNISH = ["131052-308T", "131052a308t", "010594Y9032"]
ITALIAN = ["RSSMRA85T10A562S", "rssmra85t10a562s"]


@pytest.mark.parametrize("number", [*NORWEGIAN, *SWEDISH, *FINNISH, *ITALIAN])
def test_a_number_is_masked_wherever_it_stands(number: str) -> None:
    for text in (
        number,
        f"her er {number}.",
        f"({number})",
        f"hetu: {number}, kiitos",
        f"a\n{number}\nb",
        f"skjerm_{number}.png",
        f"_{number}_",
    ):
        seen = masked(text)
        assert number not in seen
        assert MASK in seen
        assert len(seen) == len(text)


@pytest.mark.parametrize(
    "text",
    [
        "ring 070-123 45 67 eller +47 900 00 001",
        "ordernummer 811228-9875",
        "faktura 20261130-1234",
        "tilaus 131052-308U",
        "IT60X0542811101000000123456",
        "01010750161",
        "99999999999",
        "den 2026-11-30 klockan 08.00",
        "ärende 1001, version 3.12.4",
        "AAAAAA00A00A000A",
        "RSSMRA85T10A562T",
    ],
)
def test_what_only_looks_like_one_is_left_alone(text: str) -> None:
    assert masked(text) == text


@pytest.mark.parametrize(
    "text",
    [
        *(
            "kan inte söka på 6408233234",
            "640823 3234 saknas",
            "pnr:640823–3234 saknas",
            "640823—3234",
            "640823 - 3234",
        ),
        *("19640823 – 3234", "personnummer 64 08 23 3234", "pnr 1964-08-23-3234", "8112289874 syns inte i registret"),
        *("mitt personnummer: 0701030017", "0701030017 är personnumret"),
        *(
            "personbeteckning 131052 308T saknas",
            "hetu 131052 308 T",
            "131052308t puuttuu",
            "131052–308T",
            "131052 -308T",
        ),
        *("010107-50160", "010107 501 60", "010107–50160 mangler"),
        *(
            "codice fiscale rss mra 85t10 a562s non valido",
            "RSS MRA 85T10 A562S",
            "rssmra 85t10 a562s",
            "RSSMRA-85T10-A562S",
        ),
        *("Rss Mra 85 T 10 A562 S", "cf:rssmra85t10a562s"),
    ],
)
def test_a_number_is_masked_in_the_forms_that_people_give_it(text: str) -> None:
    assert MASK in masked(text)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "ring 0701030017",
            "0701030017 är mitt nummer",
            "+46701030011",
            "faktura 6408233234",
            "ordernummer: 6408233234",
        ),
        *("OCR 8112289874", "invoice no. 6408233234 is missing", "ticket 8112289874", "fattura n. 6408233234 sparita"),
        *(
            "lasku 6408233234 puuttuu",
            "ordre 8112289874",
            "tlf 8112289874",
            "2026-11-30 1234",
            "2026-11-30 0800 till 1600",
        ),
        *("8112329877", "5569871234", "versio 131052 308", "tilaus 131052 3084", "order-6408233234", "6408233234-1"),
        "kl 08.00 den 30.11.2026, 1234 personer",
    ],
)
def test_a_number_of_something_else_is_left_alone(text: str) -> None:
    assert masked(text) == text


def test_of_ten_digits_drawn_by_chance_few_are_taken_for_one() -> None:
    chance = random.Random(8)  # noqa: S311 - the same each time
    drawn = [f"{chance.randrange(10**10):010d}" for _ in range(5000)]
    assert sum(masked(one) != one for one in drawn) < 50
    assert sum(masked(f"faktura {one}") != f"faktura {one}" for one in drawn) == 0
    mobiles = [f"07{chance.randrange(10**8):08d}" for _ in range(5000)]
    assert sum(masked(one) != one for one in mobiles) == 0


def test_of_numbers_drawn_by_chance_few_are_taken_for_one() -> None:
    chance = random.Random(7)  # noqa: S311 - the same each time
    drawn = [f"{chance.randrange(10**11):011d}" for _ in range(5000)]
    assert sum(masked(one) != one for one in drawn) < 25

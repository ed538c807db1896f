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


@pytest.mark.parametrize(
    "text",
    [
        *("14.03.78 10429", "14 03 78 104 29", "301299/10107", "(f. 30.12.1999, 10107)", "301299\u200b10107"),
        *("140378, 10429", "140378:10429", "140378    10429", "140378\n10429", "14-03-78-10429", "14/3-78 10429"),
        *("14.3.1978 10429", "1978-03-14 10429", "**140378** 10429", "140378 (10429)", "140378\u00ad10429"),
        *("født 14.03.78, siste fem 10429", "140378 og de siste fem sifrene er 10429", "1 4 0 3 7 8 1 0 4 2 9"),
        *("44.03.81 10362", "09.49.69 10297", "14031978 10429"),
        *("73 04 17 - 2385", "2004-07-09-1057", "2004.07.09.1057", "911102_6416", "04-07-09-1057"),
        *("911102 och fyra sista 6416", "född 730417 sista fyra: 2385", "730417 med de fyra sista siffrorna 2385"),
        *("https://klockaren.example.org/medlem/9111026416 ger fel", "https://x.example/person_9111026416.html"),
        *("73.04.17-2385", "73/04/17-2385", "730417, 2385", "730417  -  2385", "730417\n2385", "17.04.1973-2385"),
        *("1973/04/17-2385", "65 04 77 - 2382", "7 3 0 4 1 7 - 2 3 8 5", "19730417_2385", "73 04 17 2385"),
        *("730417\u200b-2385", "７３０４１７-２３８５", "medlemmen 73 04 17 - 2385, 91 11 02 - 6416"),
        *("131052 - 308 T", "13.10.52-308T", "13/10/1952 308T", "13.10.1952-308T", "13 10 52 308T", "131052_308T"),
        *("131052\u200b-308T", "13.10.52, 308T", "131052 ja loppuosa 308T", "13.10.1952 loppuosa on 308T"),
        *("131052\n-308T", "131052 A 308T", "hetu 13 10 52 308 T"),
        *("RSS-MRA-85T10-A562-S", "RSS.MRA.85T10.A562.S", "RSSMRA85T10\nA562S", "R S S M R A 8 5 T 1 0 A 5 6 2 S"),
        *("RSSMRA85T10 ultime cinque A562S", "RSSMRA\u200b85T10A562S", "RSSMRA  85T10  A562S"),
        *("fnr 140 378 104 29", "pnr 73-0417-2385", "140378; 10429", "fødselsdato 140378 personnummer 10429"),
    ],
)
def test_what_stands_between_its_parts_hides_no_number(text: str) -> None:
    for written in (text, f"kan inte hitta {text}, varför?"):
        seen = masked(written)
        assert len(seen) == len(written)
        assert not set("0123456789") & set(seen), seen


@pytest.mark.parametrize(
    "text",
    [
        *("2026-11-30 1057", "30.11.2026 12345,50 kr", "251214;68835;1247", "den 15.10. 09–09.37", "11.12.10.1530"),
        *("v11.12.10.1530", "den 12.06. 14–14.16", "20251215 – 9043 rader", "261209 7598 kr", "79378 20260924 9244"),
        *("konto 14037810429", "KID-nummer: 14037810429", "+47 13 - 12 - 88 - 06 - 75", "7 73 04 17 2385 300"),
        *("59.329323, 18.068581", "NO93 8601 1117 947", "2026-11-19 10:15", "IMG_20261130_101530", "30.11.2026 120 k"),
    ],
)
def test_a_row_of_other_numbers_is_left_alone(text: str) -> None:
    assert masked(text) == text


def test_of_numbers_that_are_called_something_else_none_is_taken_for_one() -> None:
    chance = random.Random(11)  # noqa: S311 - the same each time
    names = (
        "faktura",
        "OCR",
        "KID",
        "konto",
        "ordre nr",
        "invoice no.",
        "lasku",
        "viite:",
        "fattura n.",
        "tlf.",
        "puh.",
    )
    drawn = [f"{chance.choice(names)} {chance.randrange(10**length):0{length}d}" for length in (10, 11, 12) * 2000]
    assert [one for one in drawn if masked(one) != one] == []


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


@pytest.mark.parametrize(
    "text", [f"CF{ITALIAN[0]} doppio", f"cliente{ITALIAN[0]}doppio", f"cod fisc {ITALIAN[0][:-1]}X"]
)
def test_a_codice_fiscale_written_on_to_a_word_or_called_one_is_masked(text: str) -> None:
    assert ITALIAN[0][:-1] not in masked(text)


def test_what_is_neither_called_one_nor_right_is_left_alone() -> None:
    wrong = f"ordine {ITALIAN[0][:-1]}{'A' if ITALIAN[0][-1] != 'A' else 'B'}"
    assert masked(wrong) == wrong

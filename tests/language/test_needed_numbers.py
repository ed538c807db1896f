"""The words that a national identity number is needed: heard where people begin, taken off, and never heard amid."""

import pytest

from bot.configuration.app_context import AppContext

NO, SE, FI, IT = "01010750160", "811228-9874", "131052-308T", "RSSMRA85T10A562S"


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        (f"the number is needed: 1001 it is {NO}", f"1001 it is {NO}"),
        (f"1001 the number is needed: it is {NO}", f"1001 it is {NO}"),
        (f"#1001: the number is needed: it is {NO}", f"#1001: it is {NO}"),
        (f"answer 1001 the number is needed: it was {NO}", f"answer 1001 it was {NO}"),
        (f"the number is needed: answer 1001 it was {NO}", f"answer 1001 it was {NO}"),
        (f"nummeret trengs ansatt {NO}", f"ansatt {NO}"),
        (f"nummeret trengs : ansatt {NO}", f"ansatt {NO}"),
        (f"**Nummeret trengs:** ansatt {NO}", f"ansatt {NO}"),
        (f"«nummeret trengs»: ansatt {NO}", f"ansatt {NO}"),
        (f"nummeret trengst: tilsett {NO}", f"tilsett {NO}"),
        (f"svar 1001: nummeret trengs: det var {NO}", f"svar 1001: det var {NO}"),
        (f"Hei! Nummeret trengs: {NO} mangler", f"Hei! {NO} mangler"),
        (f"numret behovs: medlem {SE}", f"medlem {SE}"),
        (f"nummret behövs: medlem {SE}", f"medlem {SE}"),
        (f"numret behövs för en medlem, {SE}", f"för en medlem, {SE}"),
        (f"numretbehövs: {SE}", SE),
        (f"Tunnus tarvitaan - jäsen {FI}", f"- jäsen {FI}"),
        (f"tunus tarvitaan:{FI}", FI),
        (f"1001 tunnus tarvitaan {FI}", f"1001 {FI}"),
        (f"il codice serve {IT}", IT),
        (f"il codice serve: il codice serve: {IT}", IT),
        (f"rispondi 1001 il codice serve: è {IT}", f"rispondi 1001 è {IT}"),
        ("the number is needed: 1001 it is 01010750161", "1001 it is 01010750161"),
    ],
)
def test_they_are_taken_off_and_the_rest_is_heard(small: AppContext, text: str, heard: str) -> None:
    assert small.text_with_needed_number(text) == heard


@pytest.mark.parametrize(
    "text",
    [
        f"en tiedä, tunnus tarvitaan: {FI}",
        f"nummeret trengs ikke, {NO}",
        f"nummeret trengs ikkje: {NO}",
        f"nummeret trengs? {NO}",
        f"numret behövs väl inte? {SE}",
        f"the number is needed no longer {NO}",
        f"the number isn't needed: {NO}",
        f"tunnus tarvitaan vai ei {FI}",
        f"tunnusta ei tarvita: {FI}",
        f"il codice non serve: {IT}",
        f"il codice serve? {IT}",
        f"they said the number is needed: {NO}",
        f"it is 5 the number is needed: {NO}",
        "the number is needed: why?",
        "nummeret trengs til rapporten 2026",
        f"employee {NO}",
    ],
)
def test_they_are_not_heard_where_they_are_not_meant(small: AppContext, text: str) -> None:
    assert small.text_with_needed_number(text) is None

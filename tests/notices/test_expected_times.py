"""Times as people say them: what is expected when, what a supplier wrote, and what is doubtful about it."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from pydantic import TypeAdapter

from bot.configuration.desk_file import read_desk
from bot.model.notice import Eta, Incident, PartState, Precision, TimeBound
from bot.notices.cards.incident_wording import eta_as_text
from bot.notices.cards.wording import NoticeReader
from bot.notices.files.notice_file import read_notice_text
from bot.notices.files.supplier_text import notice_file_text, split_text
from bot.notices.times.expected_times import parse_eta
from bot.notices.times.text_doubts import text_doubts
from tests.harness.texts import TEXTS

ROME = ZoneInfo("Europe/Rome")
NOON = datetime(2021, 3, 19, 12, 0, tzinfo=ROME)
"""A Friday."""

MINUTE, PART, DAY, WEEK = Precision.MINUTE, Precision.PART, Precision.DAY, Precision.WEEK
SAID = {
    "it": {
        "entro massimo 3 ore": ("19 15:00", MINUTE, TimeBound.BY),
        "entro un'ora": None,
        "entro un ora": ("19 13:00", MINUTE, TimeBound.BY),
        "da domani sera": ("20 18:00", PART, TimeBound.FROM),
        "prevista a partire dal giorno 22 marzo": ("22 00:00", DAY, TimeBound.FROM),
        "da lunedì": ("22 00:00", DAY, TimeBound.FROM),
        "nel corso della prossima settimana": ("22 00:00", WEEK, TimeBound.FROM),
        "entro le ore 15.30": ("19 15:30", MINUTE, TimeBound.BY),
        "alle 9:15": ("20 09:15", MINUTE, TimeBound.FROM),
        "nei prossimi giorni": None,
        "alle ore 24.50": None,
    },
    "sv": {
        "inom högst tre timmar": ("19 15:00", MINUTE, TimeBound.BY),
        "om 30 minuter": ("19 12:30", MINUTE, TimeBound.FROM),
        "från i morgon kväll": ("20 18:00", PART, TimeBound.FROM),
        "på måndag morgon": ("22 06:00", PART, TimeBound.FROM),
        "från och med den 22 mars": ("22 00:00", DAY, TimeBound.FROM),
        "från måndag": ("22 00:00", DAY, TimeBound.FROM),
        "nästa vecka": ("22 00:00", WEEK, TimeBound.FROM),
        "senast kl. 15": ("19 15:00", MINUTE, TimeBound.BY),
        "i kväll": ("19 18:00", PART, TimeBound.FROM),
        "de närmaste dagarna": None,
    },
    "fi": {
        "enintään kolmen tunnin kuluessa": ("19 15:00", MINUTE, TimeBound.BY),
        "huomisillasta alkaen": ("20 18:00", PART, TimeBound.FROM),
        "huomenna illalla": ("20 18:00", PART, TimeBound.FROM),
        "22. maaliskuuta alkaen": ("22 00:00", DAY, TimeBound.FROM),
        "22.3. alkaen": ("22 00:00", DAY, TimeBound.FROM),
        "maanantaista alkaen": ("22 00:00", DAY, TimeBound.FROM),
        "ensi viikolla": ("22 00:00", WEEK, TimeBound.FROM),
        "viimeistään klo 15.30": ("19 15:30", MINUTE, TimeBound.BY),
        "lähipäivinä": None,
    },
    "nb": {
        "innen høyst 3 timer": ("19 15:00", MINUTE, TimeBound.BY),
        "fra i morgen kveld": ("20 18:00", PART, TimeBound.FROM),
        "fra 22. mars": ("22 00:00", DAY, TimeBound.FROM),
        "fra mandag": ("22 00:00", DAY, TimeBound.FROM),
        "neste uke": ("22 00:00", WEEK, TimeBound.FROM),
        "senest kl. 15.30": ("19 15:30", MINUTE, TimeBound.BY),
        "i løpet av de neste dagene": None,
    },
    "en": {
        "within 3 hours at most": ("19 15:00", MINUTE, TimeBound.BY),
        "in two days": ("21 00:00", DAY, TimeBound.FROM),
        "from tomorrow evening": ("20 18:00", PART, TimeBound.FROM),
        "from 22 March": ("22 00:00", DAY, TimeBound.FROM),
        "from Monday": ("22 00:00", DAY, TimeBound.FROM),
        "next week": ("22 00:00", WEEK, TimeBound.FROM),
        "by 15:30": ("19 15:30", MINUTE, TimeBound.BY),
        "tonight": ("19 18:00", PART, TimeBound.FROM),
        "in the coming days": None,
    },
}


@pytest.mark.parametrize(("language", "words"), [(language, words) for language in SAID for words in SAID[language]])
def test_what_is_promised_is_understood_and_its_words_are_kept(language: str, words: str) -> None:
    eta = parse_eta(words, language, NOON, ROME)
    expected = SAID[language][words]
    assert (eta.words, eta.said) == (words, NOON)
    if expected is None:
        assert (eta.at, eta.precision) == (None, Precision.UNKNOWN)
    else:
        at, precision, bound = expected
        assert eta.at is not None
        assert (f"{eta.at.astimezone(ROME):%d %H:%M}", eta.precision, eta.bound) == (at, precision, bound)


DAYS = {
    "sv": ("senast fredag", "fredag", "nästa vecka", "från i morgon kväll"),
    "fi": ("viimeistään perjantaina", "perjantai", "ensi viikolla", "huomenna illalla"),
    "nb": ("senest fredag", "fredag", "neste uke", "fra i morgen kveld"),
    "it": ("entro venerdì", "venerdì", "la prossima settimana", "da domani sera"),
    "en": ("by Friday", "Friday", "next week", "from tomorrow evening"),
}
ZONES = ("Europe/Helsinki", "Europe/Rome", "Europe/London", "America/New_York", "Asia/Tokyo", "Pacific/Auckland")


@pytest.mark.parametrize("said_in", ["Europe/Helsinki", "America/New_York", "Asia/Tokyo"])
@pytest.mark.parametrize("language", DAYS)
def test_a_day_is_the_same_day_for_every_reader(language: str, said_in: str) -> None:
    zone = ZoneInfo(said_in)
    monday = datetime(2026, 11, 30, 10, tzinfo=zone)
    by_friday, friday, *others = DAYS[language]
    for words in (by_friday, *others):
        eta = parse_eta(words, language, monday, zone)
        eta = notice_eta(eta)
        shown = {shown_when(eta, language, reader, said_in) for reader in ZONES}
        kept_before = {shown_when(replace(eta, local=None), language, reader, said_in) for reader in ZONES}
        assert len(shown) == 1, shown
        assert kept_before == shown
        assert (friday in next(iter(shown))) == (words == by_friday)


def test_a_moment_is_by_each_readers_clock() -> None:
    eta = parse_eta("by 15:30", "en", datetime(2026, 11, 30, 10, tzinfo=ROME), ROME)
    assert ["15:30" in shown_when(eta, "en", one, "Europe/Rome") for one in ("Europe/Rome", "Europe/Helsinki")] == [
        True,
        False,
    ]


@pytest.mark.parametrize(
    ("language", "words", "said_in", "day"),
    [
        ("fi", "ylihuomenna", "Europe/Helsinki", "tiistai"),
        ("nb", "i overmorgen", "Europe/Helsinki", "tirsdag"),
        ("nb", "fra i morgen kveld", "Europe/Oslo", "mandag"),
        ("sv", "i övermorgon", "Europe/Helsinki", "tisdag"),
        ("sv", "till helgen", "Europe/Stockholm", "måndag"),
        ("it", "dopodomani", "Europe/Rome", "lunedì"),
        ("it", "dopodomani", "Europe/Helsinki", "martedì"),
        ("en", "the day after tomorrow", "Europe/Helsinki", "Tuesday"),
        ("en", "in two nights", "Europe/London", "Monday"),
        ("fi", "huomenna", "Europe/Rome", "maanantai"),
    ],
)
def test_when_words_were_said_is_the_same_day_for_every_reader(
    language: str, words: str, said_in: str, day: str
) -> None:
    now = datetime(2026, 11, 30, 22, 20, tzinfo=UTC)
    zone = ZoneInfo(said_in)
    eta = notice_eta(parse_eta(words, language, now, zone))
    for reader in ("Europe/Helsinki", "Europe/Oslo", "Europe/London", "America/New_York"):
        told = eta_as_text(eta, NoticeReader(TEXTS[language], ZoneInfo(reader), ""), zone)
        said = told[told.index(words) :]
        assert day in said
        same = now.astimezone(zone).utcoffset() == now.astimezone(ZoneInfo(reader)).utcoffset()
        assert (TEXTS[language].zone(now, zone) in said) is not same


def notice_eta(eta: Eta) -> Eta:
    """As it comes back from where it is kept."""
    known = TypeAdapter(Eta)
    return known.validate_json(known.dump_json(eta))


def shown_when(eta: Eta, language: str, reader: str, said_in: str) -> str:
    """What a reader there sees, without the words that were said."""
    seen = NoticeReader(TEXTS[language], ZoneInfo(reader), "")
    return eta_as_text(replace(eta, words=""), seen, ZoneInfo(said_in))


def test_a_year_that_is_not_said_is_the_next_one_it_can_be() -> None:
    eta = parse_eta("från 2 januari", "sv", NOON, ROME)
    assert eta.at is not None
    assert eta.at.astimezone(ROME).date() == date(2022, 1, 2)


DOUBTFUL = {
    ("it", "fermi dal 10 marzo alle ore 24.50"): ["“alle ore 24.50” is no time of day"],
    ("it", "domenica 15 marzo"): ["“domenica 15 marzo”: it is lunedì 15 marzo 2021"],
    ("it", "domenica 14 marzo alle ore 21.30"): [],
    ("it", "le ricevute da domani sera"): ["“domani” goes stale"],
    ("sv", "söndag den 15:e mars kl. 8.00"): ["“söndag den 15:e mars”: it is måndag 15 mars 2021"],
    ("sv", "lördag den 20:e mars från kl. 8.00 till kl. 14.00"): [],
    ("fi", "sunnuntaina 15. maaliskuuta klo 25.10"): [
        "“klo 25.10” is no time of day",
        "“sunnuntaina 15. maaliskuuta”: it is maanantai 15. maaliskuuta 2021",
    ],
    ("nb", "søndag 15. mars"): ["“søndag 15. mars”: it is mandag 15. mars 2021"],
    ("en", "Sunday 15 March at 24:00"): ["“Sunday 15 March”: it is Monday, 15 March 2021"],
    ("en", "version 12.75 of the database, 24:30"): ["“24:30” is no time of day"],
}


@pytest.mark.parametrize(("language", "text"), DOUBTFUL)
def test_what_cannot_be_or_goes_stale_is_told_to_the_author(language: str, text: str) -> None:
    found = list(map(str, text_doubts(text, language, NOON.date())))
    wanted = DOUBTFUL[language, text]
    assert len(found) == len(wanted), found
    assert all(said.startswith(one) for said, one in zip(found, wanted, strict=True))


LETTER = """Fatture – stato dei servizi
Gentile Partner,
L'invio delle fatture è ripreso regolarmente. I flussi fermi alle ore 24.50 saranno elaborati entro massimo 3 ore.
Le ricevute saranno a posto da domani sera.
Il telefono è irraggiungibile; torna da lunedì.
La mia area è vuota, che cosa devo fare?
Può già usarla "così com'è" per inviare e ricevere.
Quando torna lo storico?
Dal giorno 25 marzo.
Grazie della pazienza.
"""


def test_a_suppliers_letter_is_split_into_states_and_questions() -> None:
    found = split_text(LETTER, TEXTS["it"], NOON, ROME)
    assert [(one.state, one.eta and one.eta.precision) for one in found.states] == [
        (PartState.WORKS, None),
        (PartState.DOWN, MINUTE),
        (PartState.DISTURBED, PART),
        (PartState.DOWN, DAY),
    ]
    assert [one.question for one in found.questions] == [
        "La mia area è vuota, che cosa devo fare?",
        "Quando torna lo storico?",
    ]
    assert found.doubts[0] == "“alle ore 24.50” is no time of day"


def test_what_was_split_is_a_file_to_go_through_with_the_original_word_for_word() -> None:
    desk = read_desk(Path(__file__).parents[2] / "knowledge" / "desk.toml")
    written = notice_file_text(
        split_text(LETTER, TEXTS["it"], NOON, ROME), LETTER, "doceasy", "Nord Fatture", "Stato", "it", "Europe/Rome"
    )
    draft = read_notice_text(written, desk, NOON.astimezone(UTC), "siri")
    assert draft.errors == ()
    notice = draft.notice
    assert isinstance(notice, Incident)
    assert notice.provenance is not None
    assert notice.provenance.original == LETTER.strip()
    assert notice.provenance.authorised is None
    eta = notice.parts["p3"].eta
    assert eta is not None
    assert eta.at == datetime(2021, 3, 20, 17, tzinfo=UTC)
    assert len(notice.answers) == 2


@pytest.mark.parametrize("text", ['"""\n\\"', "a\x00b\n\ttab", "[part]\nx = 1\n'''"])
def test_nothing_in_a_suppliers_text_breaks_the_file(text: str) -> None:
    desk = read_desk(Path(__file__).parents[2] / "knowledge" / "desk.toml")
    written = notice_file_text(
        split_text(text, TEXTS["it"], NOON, ROME), text, "doceasy", text, text, "it", "Europe/Rome"
    )
    assert [str(one) for one in read_notice_text(written, desk, NOON.astimezone(UTC), "siri").errors] == []

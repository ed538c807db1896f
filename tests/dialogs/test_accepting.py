"""What people write, in five languages and many ways, and what is made of it. Today is Thursday, 19 November 2026."""

from collections.abc import Mapping
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.accepting import CODES, AnswerFault, AnswerRules, accept, holds
from dialogs.answer import Answered, Skipped, answers_from_json, answers_to_json
from dialogs.flow import Field, FieldKind
from dialogs.spoken import language_words

TODAY = date(2026, 11, 19)
SINCE = Field("since", FieldKind.DATE, past=True)
DAY = Field("day", FieldKind.DATE)
PHONE = Field("phone", FieldKind.PHONE)
EMAIL = Field("email", FieldKind.EMAIL)
LINK = Field("link", FieldKind.LINK)
IMAGE = Field("image", FieldKind.IMAGE)
LINE = Field("line", FieldKind.LINE, max_length=20)
TEXT = Field("text", FieldKind.TEXT, max_length=3000)
IMPACT = Field("impact", FieldKind.CHOICE, choices=("blocked", "slowed", "cosmetic"))
URGENT = Field("urgent", FieldKind.YES_NO)
ANY = Field("service", FieldKind.CHOICE, choices_from="services")


def reading(
    language: str = "sv", region: str = "FI", wordings: Mapping[str, tuple[str, ...]] | None = None
) -> AnswerRules:
    return AnswerRules(language, TODAY, region, wordings or {})


# Days

DAYS = {
    "sv": {
        "2026-11-12": "2026-11-12  12.11.  12.11  12/11  12.11.2026  12.11.26  12/11/2026  12-11-2026  12:e november"
        "  den 12 november  12 nov  sedan 12 november  torsdag 12.11.  för en vecka sedan  förra veckan"
        "  i förra veckan  en vecka sedan  förra torsdagen",
        "2026-11-18": "igår  i går  Igår!  sedan igår  i går kväll  igår kl 14  igår kl. 9.40  i går 14:30  i onsdags",
        "2026-11-19": "idag  i dag  i morse  nyss  på morgonen  torsdag",
        "2026-11-17": "i förrgår  två dagar sedan  för 2 dagar sedan  för ett par dagar sedan",
        "2026-11-16": "i måndags  måndag  sen i måndags  sedan måndagen  för några dagar sedan",
        "2026-11-09": "måndag förra veckan",
        "2026-10-19": "förra månaden  för en månad sedan",
        "2026-08-01": "augusti  i augusti  sedan i augusti",
        "2025-12-01": "1.12.  1 december",
    },
    "fi": {
        "2026-11-12": "12.11.  12. marraskuuta  viime viikolla  viikko sitten  viime viikosta lähtien  viime torstaina",
        "2026-11-18": "eilen  eilisestä lähtien  eilen illalla  eilen klo 14  keskiviikkona  ke",
        "2026-11-19": "tänään  aamulla  tänä aamuna",
        "2026-11-17": "toissapäivänä  kaksi päivää sitten  pari päivää sitten  2 päivää sitten",
        "2026-11-16": "maanantaina  viime maanantaina  maanantaista  maanantaista lähtien  muutama päivä sitten",
        "2026-10-19": "viime kuussa  kuukausi sitten",
        "2026-08-01": "elokuussa  elokuusta lähtien",
    },
    "nb": {
        "2026-11-12": "12.11.  12. november  forrige uke  i forrige uke  sist uke  for en uke siden  sist torsdag",
        "2026-11-18": "i går  igår  siden i går  i går kveld  i går kl. 14",
        "2026-11-19": "i dag  i morges  nettopp",
        "2026-11-17": "i forgårs  for to dager siden  et par dager siden",
        "2026-11-16": "mandag  på mandag  siden mandag  sist mandag  forrige mandag  for noen dager siden",
        "2026-10-19": "forrige måned  for en måned siden",
        "2026-08-01": "i august",
    },
    "it": {
        "2026-11-12": "12/11  12.11.  12 novembre  il 12 novembre  la settimana scorsa  una settimana fa"
        "  giovedì scorso  da una settimana",
        "2026-11-18": "ieri  da ieri  ieri sera  ieri alle 14  mercoledì",
        "2026-11-19": "oggi  stamattina  da stamattina",
        "2026-11-17": "l'altro ieri  l’altro ieri  due giorni fa  da due giorni  un paio di giorni fa",
        "2026-11-16": "lunedì  lunedi  lunedì scorso  da lunedì  qualche giorno fa",
        "2026-10-19": "il mese scorso  un mese fa",
        "2026-08-01": "agosto  ad agosto",
    },
    "en": {
        "2026-11-12": "12/11  12.11.  12 November  November 12th  the 12th of November  last week  a week ago"
        "  since last week  last Thursday  for a week",
        "2026-11-18": "yesterday  since yesterday  last night  yesterday at 9am  Wednesday",
        "2026-11-19": "today  this morning  since this morning  just now",
        "2026-11-17": "two days ago  the day before yesterday  a couple of days ago  for two days",
        "2026-11-16": "Monday  on Monday  since Monday  last Monday  a few days ago",
        "2026-10-19": "last month  a month ago",
        "2026-08-01": "in August  August",
    },
}
WRITINGS = [
    (language, text, day)
    for language, days in DAYS.items()
    for day, texts in days.items()
    for text in texts.split("  ")
]


@pytest.mark.parametrize(("language", "text", "day"), WRITINGS)
def test_a_day_is_understood_as_it_is_told(language: str, text: str, day: str):
    assert accept(SINCE, text, reading(language)) == Answered(day)


@pytest.mark.parametrize(
    ("language", "text"), [("fi", "sedan igår"), ("en", "i går"), ("sv", "eilen"), ("it", "yesterday")]
)
def test_a_day_may_be_told_in_another_language_than_the_persons(language: str, text: str):
    assert accept(SINCE, text, reading(language)) == Answered("2026-11-18")


@pytest.mark.parametrize(
    "text",
    [
        "sidan är tom",
        "sedan uppdateringen",
        "vet inte",
        "5",
        "2026",
        "31.2.",
        "12.13.",
        "kl 9",
        "14.30",
        "040-123 4567",
        "12.11. eller 13.11.",
        "sedan",
        "i",
        "förra",
        "?",
        "12.11.2026.4",
        "två",
        "2026-13-01",
        "00.00.",
        "dagar",
    ],
)
def test_what_is_no_day_is_not_made_one(text: str):
    assert accept(SINCE, text, reading()) == AnswerFault("no-date")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "i morgon"),
        ("sv", "2026-11-20"),
        ("fi", "huomenna"),
        ("nb", "neste uke"),
        ("it", "domani"),
        ("en", "in two days"),
    ],
)
def test_a_day_to_come_is_refused_where_it_has_to_be_past(language: str, text: str):
    assert accept(SINCE, text, reading(language)) == AnswerFault("future-date")
    assert isinstance(accept(DAY, text, reading(language)), Answered)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("12.11.", "2027-11-12"),
        ("1.12.", "2026-12-01"),
        ("fredag", "2026-11-20"),
        ("december", "2026-12-01"),
        ("om två veckor", "2026-12-03"),
        ("nästa vecka", "2026-11-26"),
        ("i går", "2026-11-18"),
        ("torsdag", "2026-11-19"),
    ],
)
def test_without_a_year_a_day_that_may_be_to_come_is_the_next(text: str, day: str):
    assert accept(DAY, text, reading()) == Answered(day)


def test_the_29th_of_february_is_that_of_the_last_leap_year():
    assert accept(SINCE, "29.2.", reading()) == Answered("2024-02-29")


def test_today_is_the_persons_day_and_not_the_machines():
    for today in (date(2024, 2, 29), date(1999, 12, 31)):
        assert accept(SINCE, "i går", AnswerRules("sv", today)) == Answered((today - timedelta(days=1)).isoformat())
        assert accept(SINCE, "i januari", AnswerRules("sv", today)) == Answered(f"{today.year}-01-01")
    assert accept(SINCE, "en månad sedan", AnswerRules("sv", date(2026, 3, 31))) == Answered("2026-02-28")


# Telephone numbers


@pytest.mark.parametrize(
    ("region", "text", "number"),
    [
        ("NO", "61 00 00 00", "+4761000000"),
        ("NO", "900 00 000", "+4790000000"),
        ("NO", "61000000", "+4761000000"),
        ("NO", "0047 61 00 00 00", "+4761000000"),
        ("FI", "040-123 4567", "+358401234567"),
        ("FI", "040 123 4567", "+358401234567"),
        ("FI", "(09) 000 0000", "+35890000000"),
        ("FI", "+358 (0)40 123 4567", "+358401234567"),
        ("FI", "+47 900 00 000", "+4790000000"),
        ("SE", "070-000 00 00", "+46700000000"),
        ("IT", "06 0000 0000", "+390600000000"),
        ("FI", "+39 06 0000 0000", "+390600000000"),
        ("FI", "mitt nummer är 040–123 4567, helst efter kl 9", "+358401234567"),
        ("FI", "tel:+358401234567", "+358401234567"),
        ("US", "040 123 45678", "+3584012345678"),
    ],
)
def test_a_number_is_taken_as_the_country_writes_it(region: str, text: str, number: str):
    assert accept(PHONE, text, reading(region=region)) == Answered(number)


@pytest.mark.parametrize(
    "text",
    [
        "123",
        "1001",
        "12.11.2026",
        "2026-11-12",
        "040 123 4567 eller 050 123 4567",
        "1234567890123456",
        "ring mig",
        "+",
        "kari@example.org",
        "https://example.org/0401234567",
        "nej",
    ],
)
def test_what_is_not_one_possible_number_is_refused(text: str):
    assert accept(PHONE, text, reading()) == AnswerFault("no-phone")


# Addresses


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
        ("HTTP://example.org", "HTTP://example.org"),
        ("www.sjostad.example/kalender", "https://www.sjostad.example/kalender"),
        ("sjostad.example/kalender.", "https://sjostad.example/kalender"),
        ("sjöstad.example", "https://sjöstad.example"),
        ("<https://example.org>", "https://example.org"),
        ("https://intra/sida", "https://intra/sida"),
        ("example.org:8080/x", "https://example.org:8080/x"),
    ],
)
def test_a_link_is_an_address_of_the_web(text: str, link: str):
    assert accept(LINK, text, reading()) == accept(IMAGE, text, reading()) == Answered(link)


@pytest.mark.parametrize(
    "text",
    [
        "javascript:alert(1)",
        "javascript://example.org/%0aalert(1)",
        "data:text/html,x",
        "ftp://example.org",
        "file:///etc",
        "startsidan",
        "example.org/a b",
        "https://kari@example.org",
        "kari@example.org",
        "12.11",
        "https://",
        "//example.org",
        'https://example.org/"x',
        "https://example.org/" + "a" * 2000,
        "mailto:kari@example.org",
        "...",
        "x.f",
    ],
)
def test_nothing_else_is_a_link(text: str):
    assert accept(LINK, text, reading()) == AnswerFault("no-link")
    assert accept(IMAGE, text, reading()) == AnswerFault("no-image")


@pytest.mark.parametrize(
    "text", ["kari@example.org", "<kari@example.org>", "mailto:kari@example.org", "min är kari@example.org."]
)
def test_an_email_address_is_found_in_what_is_written(text: str):
    assert accept(EMAIL, text, reading()) == Answered("kari@example.org")


@pytest.mark.parametrize(
    "text",
    ["kari", "kari@", "@example.org", "kari@example", "kari, example.org", "a@example.org, c@example.org", "a b@"],
)
def test_what_is_not_one_email_address_is_refused(text: str):
    assert accept(EMAIL, text, reading()) == AnswerFault("no-email")


# Choices

LABELS = {
    "blocked": ("Jag kommer inte vidare", "det är stopp", "sitter fast"),
    "slowed": ("Det går, men långsamt", "segt"),
    "cosmetic": ("Det ser bara fel ut", "utseendet"),
}
YES_NO = {"yes": ("Ja, det är bråttom", "ja", "jo", "👍"), "no": ("Nej, det kan vänta", "nej", "nä")}


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("1", "blocked"),
        ("3.", "cosmetic"),
        ("nr 2", "slowed"),
        ("blocked", "blocked"),
        ("jag kommer inte vidare", "blocked"),
        ("Jag kommer inte vidare!!", "blocked"),
        ("jag komer inte vidare", "blocked"),
        ("ja kommer inte vidare", "blocked"),
        ("det är stopp, tyvärr", "blocked"),
        ("tyvärr sitter fast", "blocked"),
        ("långsamt", "slowed"),
        ("långsmat", "slowed"),
        ("SEGT", "slowed"),
        ("jag tycker det går men långsamt", "slowed"),
        ("utseendet bara", "cosmetic"),
    ],
)
def test_a_choice_is_known_by_number_label_or_wording_misspelt_or_not(text: str, key: str):
    assert accept(IMPACT, text, reading(wordings=LABELS)) == Answered(key)


@pytest.mark.parametrize("text", ["0", "4", "17", "vet inte", "x", "inte", "inte segt", "hela sidan är borta", "…"])
def test_what_is_none_of_the_choices_is_not_made_one(text: str):
    assert accept(IMPACT, text, reading(wordings=LABELS)) == AnswerFault("no-choice")


def test_what_fits_two_choices_is_asked_about():
    both = AnswerFault("ambiguous-choice", {"first": "Bara jag", "second": "Bara vi här"})
    wordings = {"me": ("Bara jag",), "us": ("Bara vi här",)}
    assert accept(ANY, "bara", reading(wordings=wordings)) == both
    assert accept(ANY, "bara jag", reading(wordings=wordings)) == Answered("me")


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("ja", "yes"),
        ("JA!", "yes"),
        ("ja, helst i dag", "yes"),
        ("1", "yes"),
        ("👍", "yes"),
        ("jaa", "yes"),
        ("bråttom", "yes"),
        ("nej", "no"),
        ("nä", "no"),
        ("2", "no"),
        ("det kan vänta", "no"),
        ("no", "no"),
    ],
)
def test_yes_and_no_are_heard_in_many_ways(text: str, key: str):
    assert accept(URGENT, text, reading(wordings=YES_NO)) == Answered(key)


OTHERS = {
    "sv": {"me": ("Bara jag", "ingen annan"), "some": ("Några andra också", "flera"), "all": ("Alla", "allihop")},
    "fi": {"me": ("Vain minulla",), "some": ("Muutamalla muullakin",), "all": ("Kaikilla", "kaikki")},
    "nb": {"me": ("Bare jeg", "ingen andre"), "some": ("Noen andre også", "flere"), "all": ("Alle",)},
    "it": {"me": ("Solo io", "sono solo io"), "some": ("Anche qualcun altro",), "all": ("Tutti", "tutti noi")},
    "en": {"me": ("Only me", "nobody else"), "some": ("Some others too", "a few"), "all": ("Everybody", "all of us")},
}
AT_ONCE = {
    "sv": {"yes": ("Ja, det är bråttom", "ja", "bråttom"), "no": ("Nej, det kan vänta", "nej", "inte bråttom")},
    "fi": {"yes": ("Kyllä, sillä on kiire", "kiire"), "no": ("Ei, se voi odottaa", "ei", "voi odottaa")},
    "nb": {"yes": ("Ja, det haster", "ja", "haster"), "no": ("Nei, det kan vente", "nei", "haster ikke")},
    "it": {"yes": ("Sì, è urgente", "sì", "urgente"), "no": ("No, può aspettare", "no", "può aspettare")},
    "en": {"yes": ("Yes, it's urgent", "yes", "urgent"), "no": ("No, it can wait", "no", "it can wait")},
}
TURNED_ROUND = {
    "sv": "inga andra  int några andra  nä int alla  knappast alla  alla utom jag  nästan allihop  inte bara jag",
    "fi": "eipä kaikilla  tuskin kaikilla  kaikilla paitsi minulla  melkein kaikilla  ei ihan kaikki  ei vain minulla",
    "nb": "itj alle  neppe alle  alle unntatt meg  ikkje berre eg  nesten alle  det er ikke bare jeg",
    "it": "mica tutti  tutti no  non sono solo io  quasi tutti  tutti tranne me  no, tutti noi  nemmeno tutti",
    "en": "not everybody  hardly everybody  everybody except me  not only me  no, all of us  far from everybody",
}
NOT_AT_ONCE = {
    "sv": "knappast bråttom  nej det är bråttom  föga bråttom  no ä de bråttom  det kan väl knappast vänta",
    "fi": "ei se voi odottaa  tuskin kiire  eihän tässä kiire  tämä ei voi odottaa  ei todellakaan voi odottaa",
    "nb": "det haster neppe  det kan ikke vente  haster knapt  nei det haster  det kan knapt vente",
    "it": "non può aspettare  mica è urgente  per niente urgente  no è urgente  no può aspettare  perché no",
    "en": "it can't wait  it can not wait  hardly urgent  far from urgent  less urgent  no it's urgent  it cannot wait",
}


@pytest.mark.parametrize("language", OTHERS)
def test_a_choice_beside_a_denial_or_a_hedge_is_asked_back_about(language: str):
    for known, texts in ((OTHERS, TURNED_ROUND), (AT_ONCE, NOT_AT_ONCE)):
        field = ANY if known is OTHERS else URGENT
        rules = reading(language, wordings=known[language])
        field = Field("others", FieldKind.CHOICE, choices=tuple(known[language])) if field is ANY else field
        read = {text: accept(field, text, rules) for text in texts[language].split("  ")}
        assert {text: one for text, one in read.items() if isinstance(one, Answered)} == {}


@pytest.mark.parametrize(
    ("language", "text", "key"),
    [
        ("sv", "int så bråttom", "no"),
        ("sv", "inte sa brattom", "no"),
        ("nb", "det hastar ikkje", "no"),
        ("fi", "Ei, se voi odottaa", "no"),
        ("it", "è davvero urgente", "yes"),
        ("it", "puo aspettare", "no"),
        ("en", "yes, it's really urgent, please", "yes"),
        ("en", "no it can wait", "no"),
    ],
)
def test_small_words_and_spoken_forms_change_nothing(language: str, text: str, key: str):
    assert accept(URGENT, text, reading(language, wordings=AT_ONCE[language])) == Answered(key)


def test_a_choice_among_unknown_words_is_asked_back_about_by_its_name():
    read = accept(URGENT, "urgent for payroll", reading("en", wordings=AT_ONCE["en"]))
    assert read == AnswerFault("unsure-choice", {"choice": "Yes, it's urgent"}, perhaps="yes")


@pytest.mark.parametrize("text", ["wait", "go on", "can work"])
def test_a_part_that_leaves_the_point_unsaid_is_no_choice(text: str):
    known = {"blocked": ("I can't go on", "can't wait"), "slowed": ("I can work, but slowly",), "no": ("it can wait",)}
    field = Field("impact", FieldKind.CHOICE, choices=tuple(known))
    assert isinstance(accept(field, text, reading("en", wordings=known)), AnswerFault)


def test_what_the_desk_fills_in_is_chosen_like_anything_else():
    services = reading(wordings={"klockaren": ("Klockaren", "Lukkari"), "visma": ("Visma",)})
    said = {"2": "visma", "lukkari": "klockaren", "Klockarn": "klockaren", "visma hr": "visma"}
    assert {text: accept(ANY, text, services) for text in said} == {text: Answered(key) for text, key in said.items()}


DOUBLY_DOUBTED = {
    "sv": "nog bara jag, tror jag  bara jag nog väl  jag tror det är nog alla  väl bara jag tror jag",
    "fi": "varmaan vain minulla, luulen  luulen että taitaa olla kaikki  kaikilla varmaan, luulisin",
    "nb": "nok bare jeg, tror jeg  jeg tror visst det er alle  bare jeg, nok, tror jeg",
    "it": "credo solo io, direi  penso tutti, credo  direi tutti noi, penso",
    "en": "I think only me, I guess  I guess it's everybody, I believe  only me I believe, I think",
}
ONCE = {
    "sv": "jag tror det är bara jag",
    "fi": "luulen että vain minulla",
    "nb": "æ trur d e bare jeg",
    "it": "credo solo io",
    "en": "I think it's only me",
}


AN_AFTERTHOUGHT = {
    "sv": "ingen annan tror jag  bara jag, tror jag  bara jag nog  alla väl  flera säkert  bara jag hoppas jag"
    "  allihop, misstänker jag  bara jag så vitt jag vet  alla om jag förstått rätt",
    "fi": "vain minulla luulisin  kaikilla varmaan  kaikilla taitaa olla  vain minulla, uskoisin  kaikki ilmeisesti"
    "  vain minulla veikkaan  kaikilla kuulemma  vain minulla tietääkseni",
    "nb": "ingen andre tror jeg  bare jeg nok  flere sikkert  bare jeg trur æ  alle visstnok  bare jeg, tipper jeg"
    "  alle, formoder jeg  bare jeg så vidt jeg vet",
    "it": "solo io credo  tutti penso  sono solo io, direi  tutti ritengo  solo io suppongo  tutti presumibilmente"
    "  solo io che io sappia",
    "en": "nobody else I think  only me I believe  everybody I guess  only me, I reckon  all of us, I suspect"
    "  only me as far as I know  everybody supposedly",
}


@pytest.mark.parametrize("language", AN_AFTERTHOUGHT)
def test_a_choice_that_is_doubted_as_soon_as_it_is_said_is_asked_back_about(language: str):
    rules = reading(language, wordings=OTHERS[language])
    field = Field("others", FieldKind.CHOICE, choices=tuple(OTHERS[language]))
    read = {text: accept(field, text, rules) for text in AN_AFTERTHOUGHT[language].split("  ")}
    assert {text: one for text, one in read.items() if isinstance(one, Answered)} == {}
    plain = [text for ways in OTHERS[language].values() for text in ways]
    assert [text for text in plain if not isinstance(accept(field, text, rules), Answered)] == []


@pytest.mark.parametrize("language", OTHERS)
def test_every_guess_behind_a_choice_leaves_it_open(language: str):
    rules = reading(language, wordings=OTHERS[language])
    field = Field("others", FieldKind.CHOICE, choices=tuple(OTHERS[language]))
    label = OTHERS[language]["me"][0]
    guesses = {text: accept(field, f"{label} {text}", rules) for text in language_words(language).guesses}
    assert {text: one for text, one in guesses.items() if isinstance(one, Answered)} == {}


@pytest.mark.parametrize("language", DOUBLY_DOUBTED)
def test_two_words_of_belief_are_doubt_and_one_before_a_choice_is_a_manner_of_speaking(language: str):
    rules = reading(language, wordings=OTHERS[language])
    field = Field("others", FieldKind.CHOICE, choices=tuple(OTHERS[language]))
    read = {text: accept(field, text, rules) for text in DOUBLY_DOUBTED[language].split("  ")}
    assert {text: one for text, one in read.items() if isinstance(one, Answered)} == {}
    assert accept(field, ONCE[language], rules) == Answered("me")


# Texts


def test_a_line_is_one_line_and_a_text_is_left_as_written():
    assert accept(LINE, "  en \n rad\t", reading()) == Answered("en rad")
    assert accept(TEXT, "  ett\n\n  två  \n", reading()) == Answered("ett\n\n  två")


def test_what_is_too_long_is_refused_and_never_cut():
    assert accept(LINE, "x" * 20, reading()) == Answered("x" * 20)
    assert accept(LINE, "x" * 21, reading()) == AnswerFault("too-long", {"max": "20"})


@pytest.mark.parametrize("kind", FieldKind)
def test_nothing_is_no_answer(kind: FieldKind):
    assert accept(Field("any", kind), " \n ", reading()) == AnswerFault("empty")


@given(st.sampled_from(FieldKind), st.text(min_size=1, max_size=60), st.sampled_from(["sv", "fi", "nb", "it", "en"]))
def test_whatever_is_written_is_an_answer_that_holds_or_a_fault_with_words(kind: FieldKind, text: str, language: str):
    field = Field("any", kind, choices=("blocked", "slowed", "cosmetic") if kind is FieldKind.CHOICE else (), past=True)
    match accept(field, text, reading(language, wordings=LABELS)):
        case Answered(value):
            assert holds(field, value)
        case AnswerFault(code):
            assert code in CODES


def test_answers_come_back_from_the_database_as_they_were():
    answers = {"where": Answered('på »sidan« "a"\n'), "phone": Skipped(), "screenshot": Skipped("ingen åtkomst")}
    assert answers_from_json(answers_to_json(answers)) == answers
    assert answers_from_json(answers_to_json({})) == {}


@pytest.mark.parametrize("piece", ["i ", "1 ", "12.11 ", "'", ".", "a.", "a@", "ja ", "en två "])
def test_a_message_as_long_as_teams_allows_is_read_like_any_other(piece: str):
    text = piece * (28_000 // len(piece))
    for kind in FieldKind:
        field = Field("any", kind, choices=("blocked", "slowed") if kind is FieldKind.CHOICE else ())
        assert isinstance(accept(field, text, reading(wordings=YES_NO)), Answered | AnswerFault)


def test_letters_in_two_parts_are_letters_all_the_same():
    """Some keyboards send å as a and a ring."""
    assert accept(SINCE, "fo\u0308rra veckan", reading()) == Answered("2026-11-12")
    assert accept(LINE, "Sjo\u0308stad", reading()) == Answered("Sj\u00f6stad")

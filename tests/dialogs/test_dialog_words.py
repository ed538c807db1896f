"""The words of guided dialogs: all there in every language, none of them idle, and no two of them alike."""

from collections import Counter
from datetime import date

import pytest

from bot.language.languages import SPOKEN
from dialogs.accepting import AnswerRules, accept
from dialogs.answer import Answered
from dialogs.engine import correction
from dialogs.flow import Field, Flow, read_flows
from dialogs.spoken import language_words, split_words
from tests.harness.dialog_words import allowed, home, needed, theirs
from tests.harness.texts import TEXTS
from tests.language.test_texts import texts_of

FLOWS = read_flows()
IDS = {language: texts_of(language).keys() for language in SPOKEN}
TODAY = date(2026, 11, 19)
EVERY_LANGUAGE = pytest.mark.parametrize("language", SPOKEN)


def word(language: str, flow: Flow, field: Field, part: str) -> str:
    words = TEXTS[language]
    id_ = home(flow, field, IDS[language]) + part
    return words(id_) if words.has(id_) else ""


def parts(text: str) -> tuple[str, ...]:
    return tuple(one.strip() for one in text.split("|") if one.strip())


def wordings(language: str, flow: Flow, field: Field) -> dict[str, tuple[str, ...]]:
    return {
        key: (word(language, flow, field, f".{key}"), *parts(word(language, flow, field, f".{key}-said")))
        for key in field.options
    }


def names(language: str, flow: Flow) -> dict[str, tuple[str, ...]]:
    return {field.name: parts(word(language, flow, field, ".names")) for field in flow.fields}


@EVERY_LANGUAGE
def test_every_flow_has_every_word_it_needs(language: str):
    ids = IDS[language]
    assert needed(FLOWS.values(), ids) - ids == set()


@EVERY_LANGUAGE
def test_no_word_of_a_flow_is_idle(language: str):
    ids = IDS[language]
    assert theirs(FLOWS.values(), ids) - allowed(FLOWS.values(), ids) == set()


@EVERY_LANGUAGE
@pytest.mark.parametrize("name", FLOWS)
def test_every_way_of_saying_a_choice_is_understood_as_that_choice(language: str, name: str):
    flow = FLOWS[name]
    for field in flow.fields:
        known = wordings(language, flow, field)
        reading = AnswerRules(language, TODAY, wordings=known)
        said = [(way, key) for key, ways in known.items() for way in (*ways, ways[0].upper(), f"{ways[0]}!")]
        assert [(way, key) for way, key in said if accept(field, way, reading) != Answered(key)] == []


@EVERY_LANGUAGE
@pytest.mark.parametrize("name", FLOWS)
def test_a_misspelt_label_is_never_taken_for_another_choice(language: str, name: str):
    flow = FLOWS[name]
    for field in flow.fields:
        known = wordings(language, flow, field)
        reading = AnswerRules(language, TODAY, wordings=known)
        for key, (label, *_) in known.items():
            slips = [label[:at] + label[at + 1 :] for at in range(2, len(label) - 1)] if len(label) > 6 else []
            taken = [accept(field, slip, reading) for slip in slips]
            assert {one for one in taken if isinstance(one, Answered)} <= {Answered(key)}
            # The others are asked back about: one slip may make another word, or its opposite.
            assert taken.count(Answered(key)) >= len(slips) * 0.6, label


@EVERY_LANGUAGE
def test_no_way_of_saying_a_choice_is_a_word_that_says_nothing(language: str):
    """ "It" is no department of computers. A plain yes is the only such word that answers by itself."""
    yes = set(parts(TEXTS[language]("unsure-said-yes")))
    small = language_words(language).fillers - yes
    said = {
        way
        for flow in FLOWS.values()
        for field in flow.fields
        for key in (*field.options, "yes", "no")
        for way in parts(word(language, flow, field, f".{key}-said"))
    }
    alone = {way for way in said if split_words(way) and small.issuperset(split_words(way))}
    assert alone - _SAID_WITH_SMALL_WORDS[language] == set()


_SAID_WITH_SMALL_WORDS = {
    "sv": {"bara jag", "bara vi", "bara oss", "bara mig", "endast jag", "det är bara jag", "det har jag"},
    "fi": {"vain minä", "vain me", "mulla vaan", "vaan mulla"},
    "nb": {"kun jeg", "bare jeg", "bare meg", "bare vi", "bare oss", "det er bare meg", "det har jeg"},
    "it": {"a noi", "solo noi", "solo a noi", "solo a me", "soltanto io", "sono solo io"},
    "en": {"just me", "only me", "just us", "only us", "only we", "only i", "it's only me", "i have"},
}
"""Each of two words or more, and the answer itself: it is only me."""


@EVERY_LANGUAGE
def test_a_label_beside_a_denial_is_never_that_choice(language: str):
    """Each label with each denial and hedge before it, and with a slip in it."""
    denials = [" ".join(one) for one in language_words(language).denials]
    flow = FLOWS["bug-report"]
    for field in flow.fields:
        known = wordings(language, flow, field)
        rules = AnswerRules(language, TODAY, wordings=known)
        for key, (label, *_) in known.items():
            # "Nej, inte än": where the denial by itself is the same answer, they say it twice.
            others = [one for one in denials if accept(field, one, rules) != Answered(key)]
            texts = [f"{denial} {one}" for denial in others for one in (label, label[:-1])]
            assert [text for text in texts if accept(field, text, rules) == Answered(key)] == []


@EVERY_LANGUAGE
@pytest.mark.parametrize("name", FLOWS)
def test_a_correction_by_any_name_of_a_field_finds_that_field(language: str, name: str):
    flow = FLOWS[name]
    called = names(language, flow)
    times = Counter(one.casefold() for each in called.values() for one in each)
    assert [one for one, count in times.items() if count > 1] == []
    answers = {field.name: Answered("x") for field in flow.fields}
    for field in flow.fields:
        for one in called[field.name]:
            assert correction(flow, answers, f"{one.capitalize()}: so und so", called) == (field, "so und so")


def test_sparring_speaks_of_no_errors():
    """Words of trouble, by their beginnings."""
    trouble = {"sv": ("fel", "problem"), "fi": ("vika", "virhe", "ongelma"), "nb": ("feil", "problem")}
    trouble |= {"it": ("errore", "problema", "guasto"), "en": ("error", "bug", "problem", "wrong")}
    flow = FLOWS["sparring"]
    told = [field for field in flow.fields if not field.triage]
    for language, beginnings in trouble.items():
        texts = [TEXTS[language]("sparring.begun"), *(word(language, flow, field, "") for field in told)]
        assert [one for one in " ".join(texts).lower().split() if one.startswith(beginnings)] == []


def test_passwords_are_warned_against_where_access_is_asked_about():
    warnings = {"sv": "lösenord", "fi": "salasanaa", "nb": "passord", "it": "password", "en": "password"}
    assert {language for language, word in warnings.items() if word in TEXTS[language]("access.begun")} == set(SPOKEN)

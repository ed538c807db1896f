"""Phrases in dialect, in haste and without the marks over their letters; each language's are its own."""

import pytest

from bot.assistant.acts import KNOWN_PHRASES
from bot.language.detection import spoken_words
from bot.language.phrases import PhraseRecogniser
from dialogs.flow import read_flows
from knowledge.search.spoken_forms import spoken_forms, written_words
from knowledge.search.stems import stem
from knowledge.search.stopwords import stop_words
from tests.harness.texts import TEXTS

PHRASES = PhraseRecogniser(TEXTS, KNOWN_PHRASES, read_flows())


@pytest.mark.parametrize(
    ("language", "said", "intent"),
    [
        ("sv", "va vet du om mej", "my-data"),
        ("sv", "sag upp prenumeration", "unsubscribe"),
        ("sv", "prata me en mänska", "person"),
        ("fi", "hairiotilanne", "status"),
        ("fi", "nayta tukipyyntoni", "mine"),
        ("fi", "onks häiriöitä", "status"),
        ("nb", "kva veit du om meg?", "my-data"),
        ("nb", "bytt sprak", "language"),
        ("it", "xké", "why"),
        ("it", "nn lo so", "dont-know"),
        ("en", "what do u know about me", "my-data"),
        ("en", "i wanna talk to a person", "person"),
    ],
)
def test_a_command_is_known_as_it_is_spoken(language: str, said: str, intent: str) -> None:
    phrase = PHRASES.recognise(said, language)
    assert phrase is not None
    assert (phrase.intent, language in phrase.languages, phrase.exact) == (intent, True, True)


@pytest.mark.parametrize(
    ("said", "flow", "already"),
    [
        ("onskemal", "development-wish", ""),
        ("haluun ilmottaa viasta", "bug-report", ""),
        ("eg vil melde ein feil: kartet er tomt", "bug-report", "kartet er tomt"),
        ("i wanna report a problem", "bug-report", ""),
    ],
)
def test_a_dialog_begins_as_it_is_spoken(said: str, flow: str, already: str) -> None:
    begun = PHRASES.dialog_request(said)
    assert begun is not None
    assert (begun.flow, begun.already) == (flow, already)


def test_ones_own_language_without_marks_comes_before_another() -> None:
    """A Swede's "hjälp" without its dots is what a Norwegian says of an answer: it helped."""
    swede, norwegian = (PHRASES.recognise("hjalp", one) for one in ("sv", "nb"))
    assert swede is not None
    assert norwegian is not None
    assert (swede.intent, norwegian.intent) == ("help", "helped")


@pytest.mark.parametrize("said", ["na", "nä", "ka", "e", "x", "sku"])
def test_a_word_too_short_to_tell_is_no_command_without_its_marks(said: str) -> None:
    found = (PHRASES.recognise(said, words.language) for words in TEXTS)
    assert not any(phrase and phrase.argument == "" and said not in heard(phrase.intent) for phrase in found)


def heard(intent: str) -> set[str]:
    return {phrase.strip().casefold() for words in TEXTS for phrase in words(f"heard-{intent}").split("|")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("kelle mä soitan", "fi"),
        ("emmä tiiä", "fi"),
        ("kva er gale", "nb"),
        ("xké nn funziona", "it"),
        ("ei toimi", "fi"),
        ("för sent", "sv"),
        ("kven er det", "nb"),
    ],
)
def test_a_language_is_known_by_how_it_is_spoken(text: str, language: str) -> None:
    found = spoken_words(text)
    assert [one for one in found if found[one] == max(found.values())] == [language]


def test_a_spoken_form_is_its_own_languages_alone() -> None:
    assert written_words(("kva", "er", "dette"), "nb") == ("hva", "er", "dette")
    assert written_words(("kva", "er", "dette"), "sv") == ("kva", "er", "dette")
    assert stem("loysing", "nb") == stem("losning", "nb")
    assert stem("loysing", "sv") != stem("losning", "sv")


def test_no_other_word_is_taken_for_a_spoken_form() -> None:
    """Without its marks "nåt", something, is as "nät", a network; "mæ", me, is as "må", must."""
    assert stem("nat", "sv") == "nat"
    assert "nat" not in stop_words("sv")
    assert stem("ma", "nb") == "ma"


def test_a_letter_by_itself_says_nothing_in_the_search() -> None:
    """e-conomic has one: in Swedish and Norwegian it would be "is"."""
    assert spoken_forms("nb")["e"] == ("er",)
    assert "e" not in stop_words("nb")
    assert stem("e", "nb") == "e"

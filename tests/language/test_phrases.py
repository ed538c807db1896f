"""Commands, small talk, a yes and a no: heard in every language, never in a question, and never as their opposite."""

import tomllib
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.assistant.acts import KNOWN_PHRASES
from bot.language.languages import SPOKEN
from bot.language.phrases import Intent, PhraseRecogniser, RecognisedPhrase
from dialogs.flow import read_flows
from knowledge.library import read_library
from knowledge.search.normal import folded_words
from tests.harness.texts import TEXTS

ROOT = Path(__file__).parents[2]
HEARING = PhraseRecogniser(TEXTS, KNOWN_PHRASES)
INTENTS = [phrase.name for phrase in KNOWN_PHRASES.phrases]
IN_DIALOGS = PhraseRecogniser(TEXTS, KNOWN_PHRASES, read_flows())


def phrases(language: str, intent: str) -> list[str]:
    return [phrase.strip() for phrase in TEXTS[language](f"heard-{intent}").split("|")]


EVERY_PHRASE = [
    (language, intent, phrase) for language in SPOKEN for intent in INTENTS for phrase in phrases(language, intent)
]


def heard(text: str, language: str = "en", *, waiting: bool = False) -> str | None:
    found = HEARING.recognise(text, language, waiting=waiting)
    return found.intent if found else None


# Phrases


def test_every_phrase_of_every_language_means_what_it_stands_for() -> None:
    assert [
        f"{language}: {phrase!r} is heard as {found and found.intent}, not as {intent}"
        for language, intent, phrase in EVERY_PHRASE
        if (found := HEARING.recognise(phrase, language)) is None
        or found.intent != intent
        or language not in found.languages
    ] == []


def test_no_phrase_has_two_meanings_in_its_own_language() -> None:
    for language in SPOKEN:
        meanings: dict[str, str] = {}
        for intent in INTENTS:
            for phrase in phrases(language, intent):
                assert meanings.setdefault(phrase, intent) == intent, f"{language}: {phrase!r}"


def test_a_phrase_of_two_languages_means_what_the_reader_of_each_would_think() -> None:
    assert heard("hej") == Intent.HELLO
    assert (heard("stop", "en"), heard("stop", "it")) == (Intent.CANCEL, Intent.CANCEL)
    assert (heard("svar", "nb"), heard("hei", "fi")) == ("answer", Intent.HELLO)


def test_capitals_marks_and_spaces_do_not_matter() -> None:
    assert heard("  TACK   så mycket!!! ", "sv") == Intent.THANKS
    assert heard("Sì, grazie.", "it") == Intent.SEND
    assert heard("hello 👋") == Intent.HELLO


def test_letters_put_together_from_parts_are_the_same_letters() -> None:
    assert heard(unicodedata.normalize("NFD", "hjälp"), "sv") == "help"
    assert heard(unicodedata.normalize("NFD", "kyllä lähetä"), "fi") == Intent.SEND


def test_a_command_keeps_what_follows_it_as_it_was_written() -> None:
    spoken = {
        "answer 1001 Restart it, then:\nlog in": ("answer", "1001 Restart it, then:\nlog in"),
        "Take: 1001": ("take", "1001"),
        "koppla kö klockaren": ("bind-queue", "klockaren"),
        "ota käsittelyyn 1001": ("take", "1001"),
        "cambia lingua Italiano": ("language", "Italiano"),
    }
    for text, (intent, argument) in spoken.items():
        found = HEARING.recognise(text, "en")
        assert found is not None, text
        assert (found.intent, found.argument) == (intent, argument)


def test_only_commands_have_something_behind_them() -> None:
    assert heard("thanks for the answer about screenshots, but where do I attach one") is None
    assert heard("hej hur bifogar man en skärmbild", "sv") is None


# Misspellings


def test_a_letter_missing_doubled_or_swapped_in_a_long_word_is_forgiven() -> None:
    faults = [
        f"{language}: {text!r} for {phrase!r} is heard as {got}"
        for language, intent, phrase in EVERY_PHRASE
        for text in slips(phrase)
        if (got := heard(text, language, waiting=True)) is not intent
    ]
    assert faults == []


def slips(phrase: str) -> Iterator[str]:
    """The phrase with its longest word misspelt, where that word has at least six letters."""
    longest = max(phrase.split(), key=len)
    if len(longest) < 6:
        return
    middle = len(longest) // 2
    yield phrase.replace(longest, longest[:middle] + longest[middle + 1 :])
    yield phrase.replace(longest, longest[:middle] + longest[middle] + longest[middle:])
    yield phrase.replace(longest, longest[: middle - 1] + longest[middle] + longest[middle - 1] + longest[middle + 1 :])


def test_words_run_together_or_torn_apart_are_the_same_words() -> None:
    assert heard("tacksåmycket", "sv") == Intent.THANKS
    assert heard("never mind") == Intent.CANCEL
    assert heard("nevermind", waiting=True) == heard("never m ind", waiting=True) == Intent.CANCEL


def test_a_misspelt_yes_or_no_is_one_only_while_it_is_waited_for() -> None:
    assert heard("avbyrt", "sv", waiting=True) == Intent.CANCEL
    assert heard("avbyrt", "sv") is None


@pytest.mark.parametrize("text", ["hex", "hlp", "menu bar", "thanksgiving", "sand", "hejdå", "ciaone", "sendt"])
def test_what_is_only_alike_is_no_command(text: str) -> None:
    assert heard(text) is None


# Negations

NEGATIONS = {
    "sv": ("inte", "ej", "aldrig", "icke", "nej", "ingen", "inget"),
    "fi": ("ei", "en", "et", "älä", "eikä", "emme"),
    "nb": ("ikke", "ikkje", "ei", "aldri", "nei", "ingen"),
    "it": ("non", "no", "mai", "nessuna", "niente", "mica"),
    "en": ("not", "no", "never", "don't", "dont", "didn't", "didnt", "doesn't", "can't", "nothing"),
}
AFFIRMED = (Intent.SEND, Intent.HELPED, Intent.PERSON)
MEANT_AS_IT_IS = frozenset({"non voglio parlare con un bot"})
"""Asks for a person although it denies something."""


def negated(phrase: str, negation: str) -> Iterator[str]:
    """The phrase with the negation somewhere in it, beside its words or in the place of a short one."""
    words = phrase.split()
    for at in range(len(words) + 1):
        yield " ".join([*words[:at], negation, *words[at:]])
        if at < len(words) > 1 and len(words[at]) < 6:
            yield " ".join([*words[:at], negation, *words[at + 1 :]])


@pytest.mark.parametrize("language", SPOKEN)
def test_a_negated_phrase_is_never_heard_as_its_opposite(language: str) -> None:
    faults = {
        f"{text!r} is heard as {intent}"
        for intent in AFFIRMED
        for phrase in phrases(language, intent)
        if phrase not in MEANT_AS_IT_IS
        for negation in NEGATIONS[language]
        for text in negated(phrase, negation)
        if heard(text, language) is intent
    }
    assert faults == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("it did not help", "en"),
        ("it works not", "en"),
        ("that didn't help", "en"),
        ("not solved", "en"),
        ("det hjälpte inte", "sv"),
        ("det hjälpte ej", "sv"),
        ("ei auttanut", "fi"),
        ("tää ei auttanut", "fi"),
        ("det hjalp ikke", "nb"),
        ("nei det hjalp ikke", "nb"),
        ("non mi è servito", "it"),
        ("mai è servito", "it"),
        ("no risolto", "it"),
    ],
)
def test_what_did_not_help_is_not_heard_as_helping(text: str, language: str) -> None:
    assert heard(text, language) in (None, Intent.NONE)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("don't send", "en"),
        ("do not send it", "en"),
        ("no, don't send it", "en"),
        ("skicka inte", "sv"),
        ("nej skicka inte", "sv"),
        ("skicka ej", "sv"),
        ("älä lähetä", "fi"),
        ("en lähetä", "fi"),
        ("ikke send", "nb"),
        ("ikkje send", "nb"),
        ("non inviare", "it"),
        ("no non inviare", "it"),
    ],
)
def test_dont_send_sends_nothing(text: str, language: str) -> None:
    assert heard(text, language) in (None, Intent.CANCEL)


# Questions

MEANT_AS_COMMANDS = {
    "talk to a human": Intent.PERSON,
    "voglio un operatore": Intent.PERSON,
    "non voglio parlare con un bot": Intent.PERSON,
    "cosa sai fare": "help",
}
"""Wordings of articles about the desk itself: what they ask about is rather done than explained."""


def questions() -> Iterator[tuple[str, str]]:
    for article in read_library(ROOT / "knowledge").articles:
        yield from ((article.language, wording) for wording in article.wordings)
    for language in SPOKEN:
        asked = tomllib.loads(
            (ROOT / "tests" / "knowledge" / "questions" / f"{language}.toml").read_text(encoding="utf-8")
        )
        yield from ((language, str(question["text"])) for question in asked["question"])


def acts(found: RecognisedPhrase) -> bool:
    """Whether the desk does something else than looking for an answer, whoever it is that writes."""
    return not found.meant.followed or found.intent == "bind-queue" or found.argument.isdecimal()


def test_no_wording_of_an_article_and_no_test_question_is_taken_for_a_command() -> None:
    taken = {text: found.intent for language, text in questions() if (found := HEARING.recognise(text, language))}
    falling_through = {
        text for language, text in questions() if (found := HEARING.recognise(text, language)) and not acts(found)
    }
    assert {text: intent for text, intent in taken.items() if text not in falling_through} == MEANT_AS_COMMANDS


@pytest.mark.parametrize(
    ("text", "flow", "already"),
    [
        ("hej, vill anmela ett fel: sidan blir vit", "bug-report", "sidan blir vit"),
        ("halaisin ilmoittaa viasta", "bug-report", ""),
        ("har ett önskemol", "development-wish", ""),
        ("vorei segnalare un problema", "bug-report", ""),
        ("jeg vil delle en løsning", "solution", ""),
        ("i wnat to report a bug, the list is empty", "bug-report", "the list is empty"),
    ],
)
def test_what_begins_a_guided_dialog_may_be_misspelt(text: str, flow: str, already: str) -> None:
    begun = IN_DIALOGS.dialog_request(text)
    assert begun is not None
    assert (begun.flow, begun.already) == (flow, already)


@pytest.mark.parametrize("text", ["", "!", "sparing use of pictures", "hur anmäler jag ett fel?", "what is a wish"])
def test_what_is_only_near_it_begins_none(text: str) -> None:
    assert IN_DIALOGS.dialog_request(text) is None


def test_a_question_ending_like_a_phrase_is_still_a_question() -> None:
    assert heard("how do I send a screenshot") is None
    assert heard("vem kan hjälpa mig med klockaren", "sv") is None


# Swearing


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("porca miseria dove sono le fatture", "dove sono le fatture"),
        ("fy faen, hvor er fakturaene", "hvor er fakturaene"),
        ("Voi vittu missä laskut on", "missä laskut on"),
        ("fy fan var är fakturorna", "var är fakturorna"),
        ("what the hell where are the invoices", "where are the invoices"),
        ("var är de jävla fakturorna, fan!", "var är de fakturorna"),
        ("why is the damn-printer out", "why is the printer out"),
        ("shitake is no swearing, nor is class or Dickens", "shitake is no swearing, nor is class or Dickens"),
    ],
)
def test_what_only_says_how_somebody_feels_is_left_out_of_the_question(text: str, left: str) -> None:
    assert folded_words(HEARING.without_swearing(text)) == folded_words(left)


@pytest.mark.parametrize("language", SPOKEN)
def test_every_oath_alone_is_only_swearing(language: str) -> None:
    oaths = [oath.strip() for oath in TEXTS[language]("heard-swearing").split("|")]
    assert [oath for oath in oaths if not HEARING.only_swears(f"{oath}!!")] == []

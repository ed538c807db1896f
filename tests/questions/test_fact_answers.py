"""What is typed to a decision article's fact: a plain answer is kept, a hedged or denied one is asked back about."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.assistant.assistant import Assistant
from bot.configuration.app_context import AppContext
from bot.transaction import Transactions
from tests.harness.office import NOON, UNHEARD_OF, office_app, told
from tests.harness.texts import TEXTS
from tests.harness.world import Spot, World, someone

LOCALES = {"sv": "sv-SE", "fi": "fi-FI", "nb": "nb-NO", "it": "it-IT", "en": "en-GB"}
YES_NO = {"sv": ("ja", "nej"), "fi": ("kyllä", "ei"), "nb": ("ja", "nei"), "it": ("sì", "no"), "en": ("yes", "no")}
ASK = {
    "sv": "Ser du dem i listan?",
    "fi": "Näetkö ne luettelossa?",
    "nb": "Ser du dem i listen?",
    "it": "Le vedi nell'elenco?",
    "en": "Do you see them in the list?",
}
ARTICLE = """+++
title = "zxqv blorp"

[[fact]]
name = "list"
ask = "{ask}"
answers = ["{yes}", "{no}"]
+++
| list | |
|---|---|
| {yes} | Red. |
| {no} | Blue. |
"""
DOUBTFUL = {
    "it": "non sì  forse sì  sì ma non tutte  invia  credo di no  no, solo alcune  sì e no  forse  penso di sì"
    "  non credo  sì, quasi tutte  no, forse  sì però non sempre  non proprio sì",
    "sv": "ja, tror jag  inte ja  ja men inte alla  skicka  kanske ja  nej, bara några  jag tror inte det  ja och nej"
    "  nja  väl ja  nej, inte alla  nästan ja  kanske inte  ja utom den första",
    "fi": "ehkä kyllä  kyllä mutta ei kaikkia  lähetä  luulen että ei  ei, vain osan  kyllä ja ei  tuskin  en usko"
    "  ei ehkä  kyllä varmaan  melkein kyllä  kyllä paitsi yhtä  varmaan ei",
    "nb": "ikke ja  kanskje ja  ja, men ikke alle  send  jeg tror nei  nei, bare noen  ja og nei  nja"
    "  jeg tror ikke det  ja nok  nesten ja  nei, ikke alle  ja, unntatt en",
    "en": "not yes  maybe yes  yes but not all  send  I think so, yes  no, only some  yes and no  hardly"
    "  I don't think so  yes I guess  almost yes  no, not all of them  yes, except one",
}
PLAIN = {
    "it": (
        "sì  si  SÌ!  ok  va bene  sì, le vedo  sì certo  yes  1",
        "no  no grazie  no, non le vedo  no, lì no  2  nej",
    ),
    "sv": (
        "ja  JA  ja det gör jag  japp  ok  ja, absolut  yes  1",
        "nej  nä  nej det gör jag inte  nej, där inte  2  no",
    ),
    "fi": ("kyllä  joo  kyllä näen  ok  juu kyllä  yes  1", "ei  en  ei näy  en näe  ei, en näe niitä  2  nej"),
    "nb": ("ja  jepp  ja, det gjør jeg  ok  ja absolutt  yes  1", "nei  nei det gjør jeg ikke  nei, der ikke  2"),
    "en": ("yes  yep  yes I do  ok  yes, I see them  sure  1", "no  nope  no I don't  no, not there  2  nej"),
}


@pytest.fixture(scope="module")
def listed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, AppContext]:
    """A desk for each language, as its article must be the only one of that name."""
    found: dict[str, AppContext] = {}
    for language, (yes, no) in YES_NO.items():
        folder = tmp_path_factory.mktemp(language)
        (folder / language).mkdir()
        text = ARTICLE.format(ask=ASK[language], yes=yes, no=no)
        (folder / language / "list.md").write_text(text, encoding="utf-8")
        found[language] = office_app(folder)
    return found


@pytest.fixture
def worlds(listed: dict[str, AppContext], tmp_path: Path) -> Iterator[dict[str, World]]:
    found = {one: World(Transactions(Assistant(app)), tmp_path / one, NOON) for one, app in listed.items()}
    yield found
    for world in found.values():
        world.close()


def asked(world: World, name: str, language: str) -> Spot:
    """Somebody in a chat of their own is asked for the fact."""
    chat = world.spot("personal", name, LOCALES[language])
    world.says(chat, name, UNHEARD_OF, LOCALES[language])
    assert ASK[language] in told(chat)
    return chat


def facts(world: World, name: str) -> dict[str, int]:
    thread = f"a:{name}"
    question = world.store.questions.last(thread, someone(name).id, world.now)
    assert question is not None
    return world.store.questions.facts(question, "list")


@pytest.mark.parametrize("language", LOCALES)
def test_an_answer_that_is_hedged_denied_or_in_part_is_asked_back_about(
    worlds: dict[str, World], language: str
) -> None:
    world, heard = worlds[language], dict[str, object]()
    for number, text in enumerate(DOUBTFUL[language].split("  ")):
        chat = asked(world, f"n{number}", language)
        world.says(chat, f"n{number}", text, LOCALES[language])
        back = TEXTS[language]("fact-which", answers=" / ".join(YES_NO[language]))
        if (kept := facts(world, f"n{number}")) or back not in told(chat):
            heard[text] = kept or told(chat)
    assert heard == {}


@pytest.mark.parametrize("language", LOCALES)
def test_a_plain_answer_is_kept_also_where_it_is_said_in_full(worlds: dict[str, World], language: str) -> None:
    world, heard = worlds[language], dict[str, object]()
    for at, texts in enumerate(PLAIN[language]):
        for number, text in enumerate(texts.split("  ")):
            name = f"n{at}x{number}"
            chat = asked(world, name, language)
            world.says(chat, name, text, LOCALES[language])
            if (kept := facts(world, name)) != {"list": at}:
                heard[text] = kept or told(chat)
    assert heard == {}


def test_what_was_asked_back_about_is_answered_by_a_plain_word_or_a_button(worlds: dict[str, World]) -> None:
    world = worlds["it"]
    chat = asked(world, "gina", "it")
    world.says(chat, "gina", "forse sì", "it-IT")
    world.says(chat, "gina", "sì", "it-IT")
    assert "Red." in told(chat)
    chat = asked(world, "ida", "it")
    world.says(chat, "ida", "forse sì", "it-IT")
    world.presses(chat, "ida", next(one for one in chat.posts[-1].buttons if one.verb == "fact"), {}, "it-IT")
    assert "Red." in told(chat)

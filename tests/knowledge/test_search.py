"""Questions find the right article, a choice, or an honest «I don't know»."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.article import Article
from knowledge.search import Found, Hit, MatchKind, Search, SearchOutcome, Synonyms, Unknown, Unsure, WordMatch
from knowledge.search.likeness import likenesses

TODAY = date(2026, 11, 19)


def article(slug: str, language: str, title: str, *asked_as: str, tags: Iterable[str] = (), body: str = "") -> Article:
    return Article(slug, language, title, asked_as, tags=tuple(tags), body=body)


DESK = (
    article("password", "sv", "Jag har glömt mitt lösenord", "byta lösenord", "nytt lösenord"),
    article("password", "fi", "Unohdin salasanani", "salasanan vaihtaminen"),
    article("password", "en", "I forgot my password", "change password"),
    article("hours", "sv", "När är stödet öppet?", "öppettider", body="Vardagar, men inte på trettondagen."),
    article("hours", "fi", "Milloin tuki on auki?", "aukioloajat"),
    article("hours", "en", "When is support open?", "opening hours"),
    article("screenshot", "sv", "Varför ska jag bifoga en skärmbild?", "skicka bild av felet", tags=["felanmälan"]),
    article("screenshot", "en", "Why should I attach a screenshot?", "send a picture of the error"),
    article("kitchen", "sv", "Hur tänder jag lampan i köket?"),
    article("bedroom", "sv", "Hur tänder jag lampan i sovrummet?"),
    article("invoice", "sv", "Var finns mina fakturor?", "visa räkningar"),
    article("printer", "sv", "Hur skriver jag ut ett dokument?", "skrivare"),
    article("calendar", "sv", "Hur lägger jag in ett evenemang i kalendern?", "nytt evenemang"),
    article("menu", "sv", "Hur ändrar jag sidans meny?", "menyn på webbplatsen"),
    article("davs", "da", "Hvor finder jeg mine feriedage?", "ferieoversigt"),
)
SYNONYMS: Synonyms = {"sv": (("faktura", "räkning"), ("skärmbild", "skärmdump", "printscreen"), ("logga in", "inlogg"))}
SEARCH = Search.build(DESK, SYNONYMS)


def first(question: str, language: str = "sv", search: Search = SEARCH) -> str:
    hits = search.rank(question, language, None, TODAY)
    return hits[0].article.slug if hits else ""


def hits_of(outcome: SearchOutcome) -> tuple[Hit, ...]:
    match outcome:
        case Found(best, related):
            return (best, *related)
        case Unsure(hits):
            return hits
        case Unknown(nearest):
            return nearest


@pytest.mark.parametrize(
    ("question", "slug"),
    [
        ("jag har glömt mitt lösenord", "password"),
        ("glömt lösenrodet", "password"),
        ("LOSENORD!!!", "password"),
        ("lösenordsbyte", "password"),
        ("stödets öppettider", "hours"),
        ("varför skärmbildr", "screenshot"),
        ("vart skickar man en printscreen", "screenshot"),
        ("fakturan", "invoice"),
        ("min räkning", "invoice"),
        ("felanmälan", "screenshot"),
        ("har ni öppet på trettondagen", "hours"),
        ("lägga in evenemanget i sidans kalender", "calendar"),
    ],
)
def test_the_right_article_comes_first(question: str, slug: str) -> None:
    assert first(question) == slug


def test_a_question_is_looked_for_in_every_language_whatever_the_client_speaks() -> None:
    outcome = SEARCH.find("unohdin salasanani", "sv", None, TODAY)
    assert isinstance(outcome, Found)
    assert (outcome.best.article.slug, outcome.best.article.language) == ("password", "fi")
    assert outcome.best.by_language["fi"] > outcome.best.by_language.get("sv", 0.0)


def test_a_language_without_texts_of_the_bot_is_searched_too() -> None:
    assert first("feriedage", "") == "davs"


def test_an_article_counts_once_whatever_its_languages() -> None:
    slugs = [hit.article.slug for hit in SEARCH.rank("password lösenord salasana", "", None, TODAY)]
    assert len(slugs) == len(set(slugs)) and slugs[0] == "password"


def test_the_persons_language_decides_between_equals() -> None:
    twins = (article("a", "sv", "Visma"), article("a", "nb", "Visma"), article("b", "en", "Visma"))
    search = Search.build(twins, {})
    assert search.rank("visma", "nb", None, TODAY)[0].article.language == "nb"
    assert search.rank("visma", "en", None, TODAY)[0].article.slug == "b"


def test_word_for_word_is_found_even_between_near_twins() -> None:
    outcome = SEARCH.find("hur tänder jag lampan i köket", "sv", None, TODAY)
    assert isinstance(outcome, Found) and outcome.best.article.slug == "kitchen" and outcome.best.verbatim


def test_word_for_word_is_found_even_beside_all_but_the_same_words() -> None:
    rest = "överst på första sidan i verktyget"
    search = Search.build(
        (article("one", "sv", f"Byta bilden {rest}"), article("two", "sv", f"Byta bilder {rest}")), {}
    )
    assert isinstance(search.find(f"byta bilden {rest}", "sv", None, TODAY), Found)
    assert isinstance(search.find(f"byta bild {rest}", "sv", None, TODAY), Unsure)


@pytest.mark.parametrize(
    ("word", "other", "least", "most"),
    [
        ("losenord", "losenrod", 0.8, 0.99),
        ("inloggning", "inloggningsuppgifter", 0.6, 0.8),
        ("uppdatering", "nattuppdatering", 0.6, 0.9),
        ("bild", "bilnyckel", 0.0, 0.0),
        ("bil", "bilar", 0.0, 0.0),
        ("skrivare", "lampa", 0.0, 0.0),
    ],
)
def test_words_are_alike_by_typing_error_and_by_compound(word: str, other: str, least: float, most: float) -> None:
    assert least <= float(likenesses(word, [other])[0]) <= most


def test_letters_in_another_order_are_the_same_word() -> None:
    search = Search.build((article("urgent", "nb", "Feilen haster"), article("other", "nb", "Feilen er rettet")), {})
    (hit,) = (hit for hit in search.rank("hatser", "nb", None, TODAY))
    assert hit.article.slug == "urgent"
    assert search.reasons("hatser", hit)[0].kind is MatchKind.SPELT_ALIKE


def test_near_twins_are_offered_when_the_question_does_not_part_them() -> None:
    outcome = SEARCH.find("hur tänder jag lampan", "sv", None, TODAY)
    assert isinstance(outcome, Unsure)
    assert {hit.article.slug for hit in outcome.hits[:2]} == {"kitchen", "bedroom"}
    assert len(outcome.hits) <= 3


@pytest.mark.parametrize("question", ["vad kostar en flygbiljett till Rom", "vem vann matchen igår", "xyzzy plugh"])
def test_what_nothing_answers_is_not_answered(question: str) -> None:
    assert not isinstance(SEARCH.find(question, "sv", None, TODAY), Found)


@pytest.mark.parametrize(
    "question", ["", "   ", "🙂🙂", "?!", "\0", "och det som är", "hej", "<at>Lotsen</at>", "https://example.org"]
)
def test_what_says_nothing_is_not_known(question: str) -> None:
    assert isinstance(SEARCH.find(question, "sv", None, TODAY), Unknown)


def test_a_mention_a_link_and_a_signature_do_not_count() -> None:
    bare = SEARCH.rank("öppettider", "sv", None, TODAY)
    dressed = SEARCH.rank(
        "<at>Lotsen</at> öppettider https://example.org/meny a.b@example.org\n--\nMenyansvarig", "sv", None, TODAY
    )
    assert [(hit.article.slug, hit.score) for hit in dressed] == [(hit.article.slug, hit.score) for hit in bare]


def test_services_narrow_what_is_looked_at() -> None:
    visma = Article("visma", "sv", "Hur loggar jag in?", service="visma")
    other = Article("other", "sv", "Hur loggar jag in?", service="other")
    common = Article("common", "sv", "Hur loggar jag in någonstans?")
    search = Search.build((visma, other, common), {})

    def slugs(services: frozenset[str] | None) -> set[str]:
        return {hit.article.slug for hit in search.rank("hur loggar jag in", "sv", services, TODAY)}

    assert slugs(None) == {"visma", "other", "common"}
    assert slugs(frozenset({"visma"})) == {"visma", "common"}
    assert slugs(frozenset({"unheard of"})) == slugs(frozenset()) == {"common"}


def test_an_article_outside_its_dates_does_not_answer() -> None:
    dated = replace(DESK[3], valid_from=TODAY, valid_to=TODAY)
    search = Search.build((dated, *DESK[6:]), {})
    asked = [
        [hit.article.slug for hit in search.rank("öppettider", "sv", None, TODAY + timedelta(days))]
        for days in (-1, 0, 1)
    ]
    assert ["hours" in slugs for slugs in asked] == [False, True, False]


def test_no_articles_know_nothing() -> None:
    assert Search.build((), {}).find("hej", "sv", None, TODAY) == Unknown(())


def test_one_article_answers_its_own_question_and_no_other() -> None:
    search = Search.build(DESK[:1], {})
    assert isinstance(search.find("glömt mitt lösenord", "sv", None, TODAY), Found)
    assert not isinstance(search.find("när kommer nästa buss", "sv", None, TODAY), Found)


def test_only_the_beginning_of_a_very_long_message_is_read() -> None:
    long = "öppettider " + "blah " * 5_600 + "lösenord"
    assert len(long) > 28_000
    assert first(long) == "hours"
    assert SEARCH.rank(long, "sv", None, TODAY) == SEARCH.rank(long[:4096], "sv", None, TODAY)


HOSTILE = st.one_of(
    st.text(max_size=600),
    st.text(alphabet="<at>/ @.:-\n\u200b\u0301\ufeff", max_size=600),
    st.text(alphabet="aåäöÅ😀漢字ب١\U00010348", min_size=1, max_size=40).map(lambda text: text * 50),
    st.sampled_from(["<" * 30_000, "a@" * 15_000, "-- \n" * 8_000, "\u0301" * 30_000, "ﷺ" * 5_000, "-" * 30_000]),
)


@settings(max_examples=5_000)
@given(HOSTILE, st.sampled_from(["", "sv", "xx", "\0"]))
def test_whatever_is_asked_there_is_an_outcome(question: str, language: str) -> None:
    outcome = SEARCH.find(question, language, frozenset({"x"}), TODAY)
    assert all(0.0 <= hit.score <= 1.0 for hit in hits_of(outcome))


def test_an_updated_search_answers_as_one_built_anew() -> None:
    many = (*DESK, *(article(f"n{number}", "sv", f"Ärende nummer {number} om blomma{number}") for number in range(60)))
    changed = replace(many[0], title="Borttappad nyckelbricka", asked_as=())
    updated = Search.build(many, SYNONYMS).updated((changed, *many[1:-1]), SYNONYMS)
    assert first("nyckelbricka", search=updated) == "password"
    assert first("blomma59", search=updated) != "n59"
    assert first("blomma58", search=updated) == "n58"
    anew = Search.build((changed, *many[1:-1]), SYNONYMS)
    for question in ("nyckelbrickan borta", "öppettider", "skärmdump", "lampan i köket"):
        assert first(question, search=updated) == first(question, search=anew)


def test_nothing_changed_is_the_same_search() -> None:
    assert SEARCH.updated(tuple(replace(one) for one in DESK), SYNONYMS) is SEARCH


def test_new_synonyms_and_new_languages_take_effect() -> None:
    assert first("plånboken", search=SEARCH.updated(DESK, {"sv": (("plånbok", "faktura"),)})) == "invoice"
    german = article("tysk", "de", "Wie ändere ich mein Kennwort?")
    assert first("kennwort", search=SEARCH.updated((*DESK, german), SYNONYMS)) == "tysk"


def test_wordings_teach_words_that_mean_the_same() -> None:
    taught = (
        article("start", "sv", "starta bilen", "dra igång bilen"),
        article("boat", "sv", "starta båten", "dra igång båten"),
        article("stop", "sv", "stanna bilen"),
        article("mower", "sv", "starta klipparen"),
        article("mow-stop", "sv", "stanna klipparen"),
    )
    assert first("dra igång klipparen", search=Search.build(taught, {})) == "mower"


def test_what_an_article_is_known_not_to_be_it_does_not_answer() -> None:
    refused = replace(DESK[10], not_asked_as=("fakturor till leverantörer",))
    search = Search.build((refused, *DESK[:10]), SYNONYMS)
    assert first("fakturor till leverantörer", search=search) != "invoice"
    assert first("mina fakturor", search=search) == "invoice"
    assert first("fakturor till leverantörer") == "invoice"


def test_reasons_say_what_each_word_met() -> None:
    question = "fakturorna felanmälan skärmdump skärmbilderna trettondagen zzzz"
    hits = {hit.article.slug: hit for hit in SEARCH.rank(question, "sv", None, TODAY)}

    def met(slug: str) -> dict[str, WordMatch]:
        return {match.word: match for match in SEARCH.reasons(question, hits[slug])}

    screenshot = met("screenshot")
    assert screenshot["felanmalan"].kind is MatchKind.SAME
    assert screenshot["skarmdump"].kind is MatchKind.SYNONYM
    assert screenshot["skarmbilderna"].kind is MatchKind.INFLECTED
    assert screenshot["zzzz"].kind is MatchKind.NOTHING
    assert met("hours")["trettondagen"].strength < screenshot["felanmalan"].strength < 1.0
    assert sum(match.weight for match in screenshot.values()) == pytest.approx(1.0)

"""What support does to a case, pressed and typed, and who is told of it: on the little desk, by whole turns."""

from dataclasses import replace

import pytest

from bot.cards.card_buttons import CardButton
from bot.model.case import CaseState, Repeated, Tier, Urgency, Watcher
from bot.turn import ButtonPressed
from tests.harness.office import data_of, english, hand_over, press, told
from tests.harness.world import Spot, World, someone


def state(world: World, number: int = 1001) -> CaseState:
    case = world.store.cases.get(number)
    assert case is not None
    return case.work.state


def says(world: World, spot: Spot, *lines: str) -> str:
    """Sam says the lines one after the other; what the desk answered last."""
    for line in lines:
        world.says(spot, "sam", line, "en-GB")
    return told(spot)


def posts(spot: Spot) -> str:
    return "\n".join(line for post in spot.posts for line in post.lines)


def watched_by(world: World, who: str, number: int = 1001) -> Spot:
    """Somebody of another organisation who has the same, in a private chat of their own."""
    spot = world.spot("personal", who, "sv-SE")
    world.says(spot, who, "hej", "sv-SE")
    at = spot.place.id
    watcher = Watcher(someone(who).id, f"org-{who}", at, at, "sv", world.now)
    with world.store.transaction():
        assert world.store.cases.watch(number, watcher)
    return spot


def test_support_asks_back_and_the_answer_comes_to_the_thread_of_the_case(
    world: World, chat: Spot, support: Spot
) -> None:
    hand_over(world, chat)
    says(world, support, "take 1001", "ask 1001 Which page?")
    assert state(world) is CaseState.WAITING
    asked = posts(chat)
    assert english(world, "told-waiting", name="sam", number="1001") in asked
    assert "Which page?" in asked
    world.says(chat, "anna", "1001 The front page", "en-GB")
    assert state(world) is CaseState.TAKEN
    news = next(post for post in support.posts if "The front page" in str(post.activity.get("text")))
    assert "messageid=" in news.thread
    assert [one["mentioned"]["name"] for one in news.activity["entities"]] == ["sam"]  # type: ignore[index] - JSON


def test_a_note_stays_with_support(world: World, chat: Spot, support: Spot) -> None:
    hand_over(world, chat)
    said = says(world, support, "note 1001 Is always like this on Thursdays")
    assert said == english(world, "case-noted", number="1001")
    assert "Thursdays" in posts(support)
    assert "Thursdays" not in posts(chat)


def test_whoever_asked_is_told_when_it_goes_to_the_supplier(world: World, chat: Spot, support: Spot) -> None:
    hand_over(world, chat)
    says(world, support, "take 1001", "state 1001 with the supplier SUP-7")
    case = world.store.cases.get(1001)
    assert case is not None
    assert (case.work.state, case.work.tier, case.work.refs) == (CaseState.SUPPLIER, Tier.SUPPLIER, ("SUP-7",))
    assert english(world, "told-supplier", number="1001") in posts(chat)


@pytest.mark.parametrize(
    "said",
    [
        *("läge 1001 avslutat inte än", "state 1001 closed not yet", "läge 1001 klart tror jag"),
        *("1001 går att upprepa inte", "1001 går att upprepa nej går inte", "läge 1001 kritiskt nej inte alls"),
        *("läge 1001 testas inte längre", "1001 not reproduced, or rather reproduced", "läge 1001 avslutat, nej vänta"),
        *("läge 1001 hos utvecklingsteamet eller leverantören", "läge 1001 planerat 3.12. men sannolikt inte"),
        *("tila 1001 päätetty ehkä", "tila 1001 valmis ei vielä", "tila 1001 kriittinen tai tavallinen"),
        *("1001 toistuu luultavasti", "tilstand 1001 avsluttet ikke ennå", "tilstand 1001 ferdig, håper jeg"),
        *("tilstand 1001 kritisk eller normal", "1001 gjenskapt nesten", "cambia stato 1001 chiusa non ancora"),
        *("cambia stato 1001 chiusa forse", "cambia stato 1001 critica o normale", "1001 riprodotto, credo"),
        *("state 1001 critical, or is it", "1001 reproduced hardly ever", "state 1001 closed reopened"),
        *("läge 1001 avslutat om Bert är nöjd", "läge 1001 avslutat i morgon", "läge 1001 avslutat delvis"),
        *("läge 1001 stängt, fel nummer sorry", "tilstand 1001 lukket når Per har svart", "state 1001 closed tomorrow"),
        *("state 1001 closed, sort of", "state 1001 closed now, if Bert agrees"),
        *("state 1001 closed only for me", "läge 1001 avslutat bara för oss", "tilstand 1001 lukket nå bare hos meg"),
        *("tila 1001 päätetty kun Liisa ehtii", "cambia stato 1001 chiusa domani"),
        *("tila 1001 päätetty, asiakas ei vastannut enää", "läge 1001 avslutat: om Bert är nöjd", "läge 1001 stängt?"),
        *("state 1001 closed. When Bert has called, that is", "tilstand 1001 avsluttet sånn halvveis"),
        *("läge 1001 testas först i morgon", "läge 1001 kritiskt om det går", "läge 1001 kritiskt, bara för Per"),
        *("tilstand 1001 kritisk bare for Per", "tilstand 1001 testes når jeg får tid", "state 1001 testing on Friday"),
        *("state 1001 critical until next week", "state 1001 with the supplier if they agree"),
        *("tila 1001 testattavana huomenna", "tila 1001 kriittinen vain Liisalle", "cambia stato 1001 in prova domani"),
        *("cambia stato 1001 critica solo per Anna", "cambia stato 1001 critica se peggiora"),
        *("läge 1001 planerat 3.12. om allt går bra", "1001 löst", "1001 løst!!", "1001 resolved, I hope"),
        *("tila 1001 ratkaistu", "cambia stato 1001 risolta", "läge 1001 åtgärdat i nya versionen"),
        *("1001 reproduced, I reckon", "1001 återskapat, misstänker jag", "1001 gjenskapt sikkert"),
        *("1001 toistuu näköjään", "1001 riprodotto, ritengo"),
        *("status 1001 closed once Bert agrees", "case 1001 closed tomorrow", "stato 1001 chiusa domani"),
    ],
)  # fmt: skip
def test_a_state_that_is_denied_or_hedged_is_asked_about(world: World, chat: Spot, support: Spot, said: str) -> None:
    hand_over(world, chat)
    says(world, support, "take 1001", *(["state 1001 assessed"] if "3.12." in said else []))
    before, told_before = world.store.cases.get(1001), posts(chat)
    asked = says(world, support, said)
    assert (world.store.cases.get(1001), posts(chat)) == (before, told_before)
    assert said.partition("1001 ")[2] in asked
    press(world, support, "sam", "case-change")
    assert world.store.cases.get(1001) != before


def test_who_is_asked_sees_what_would_be_read_and_what_would_be_noted(world: World, chat: Spot, support: Spot) -> None:
    hand_over(world, chat)
    asked = says(world, support, "take 1001", "state 1001 closed, wrong number sorry")
    would_read = english(world, "told-closed", number="1001")
    assert english(world, "case-change-doubt-told", name="anna", told=would_read) in asked
    assert english(world, "case-change-doubt-noted", noted="wrong number sorry") in asked
    press(world, support, "sam", "case-change")
    assert would_read in posts(chat)
    assert "wrong number sorry" in posts(support)
    assert "wrong number sorry" not in posts(chat)


def test_what_whoever_asked_is_not_told_of_is_not_said_to_be_read(world: World, chat: Spot, support: Spot) -> None:
    hand_over(world, chat)
    asked = says(world, support, "take 1001", "state 1001 critical only for Per")
    assert "anna" not in asked
    assert "only for Per" in asked


@pytest.mark.parametrize("said", ["1001 ikke reprodusert, hun roter", "1001 critical", "state 1001 low if you can"])
def test_a_case_that_is_over_is_neither_judged_nor_noted_but_said_to_be_over(
    world: World, chat: Spot, support: Spot, said: str
) -> None:
    hand_over(world, chat)
    says(world, support, "take 1001", "state 1001 closed")
    before = world.store.cases.history(1001)
    over = english(world, "case-change-over", number="1001", state=english(world, "case-state-closed"))
    assert says(world, support, said) == over.replace("**", "")
    assert world.store.cases.history(1001) == before


@pytest.mark.parametrize("said", ["1001 closed tomorrow", "1001 resolved", "status 1001 closed"])
def test_a_case_that_is_closed_is_not_asked_about_but_said_to_be_closed(
    world: World, chat: Spot, support: Spot, said: str
) -> None:
    hand_over(world, chat)
    says(world, support, "take 1001", "state 1001 closed")
    cannot = english(world, "case-change-cannot", number="1001", state=english(world, "case-state-closed"))
    assert says(world, support, said) == cannot


@pytest.mark.parametrize(
    ("said", "becomes"),
    [
        ("status 1001 closed", CaseState.CLOSED),
        ("status 1001: testing", CaseState.TESTING),
        ("Ärende 1001 avslutat", CaseState.CLOSED),
        ("tila 1001 päätetty", CaseState.CLOSED),
        ("tilanne 1001 testataan", CaseState.TESTING),
        ("sak 1001 lukket", CaseState.CLOSED),
        ("stato 1001 chiusa", CaseState.CLOSED),
        ("state 1001 closed!!", CaseState.CLOSED),
        ("läge 1001 avslutat nu, tack", CaseState.CLOSED),
    ],
)
def test_a_change_may_begin_with_what_a_case_or_its_state_is_called(
    world: World, chat: Spot, support: Spot, said: str, becomes: CaseState
) -> None:
    hand_over(world, chat)
    says(world, support, "take 1001", said)
    assert state(world) is becomes


def test_status_and_a_number_shows_the_case_to_support_alone(world: World, chat: Spot, support: Spot) -> None:
    hand_over(world, chat)
    assert "zxqv blorp" in says(world, support, "status 1001?")
    before = world.store.cases.get(1001)
    world.says(chat, "anna", "status 1001 closed", "en-GB")
    assert world.store.cases.get(1001) == before


@pytest.mark.parametrize(
    "said",
    [
        *(
            "state 1001 closed. Thanks for telling!",
            "läge 1001 avslutat: kunden svarar inte",
            "1001 reproduced in Firefox",
        ),
        *("1001 reproduced when logged out", "läge 1001 testas, han är bara klumpig", "state 1001 critical - only Per"),
        *("läge 1001 utvecklingsteamet; ring Bert först i morgon", "state 1001 critical, 3 offices"),
        "cambia stato 1001 critica: tutti gli uffici",
    ],
)
def test_a_state_with_a_note_is_changed_at_once(world: World, chat: Spot, support: Spot, said: str) -> None:
    hand_over(world, chat)
    says(world, support, "take 1001")
    before = world.store.cases.get(1001)
    says(world, support, said)
    assert world.store.cases.get(1001) != before


def test_a_planned_update_its_move_and_its_release_are_told_to_everybody_who_waits(
    world: World, chat: Spot, support: Spot
) -> None:
    hand_over(world, chat)
    bert = watched_by(world, "bert")
    says(world, support, "state 1001 assessed", "state 1001 planned 3.12.", "state 1001 planned 17.12.")
    assert english(world, "told-planned", number="1001", date="3 December 2026") in posts(chat)
    assert english(world, "told-moved", number="1001", date="17 December 2026") in posts(chat)
    swedish = world.transactions.assistant.app.texts["sv"]
    assert swedish("told-moved", number="1001", date="17 december 2026") in posts(bert)
    says(world, support, "state 1001 released")
    assert "1001" in told(bert)
    assert state(world) is CaseState.RELEASED


def test_a_message_with_a_change_goes_to_whoever_asked_and_to_nobody_else(
    world: World, chat: Spot, support: Spot
) -> None:
    hand_over(world, chat)
    bert = watched_by(world, "bert")
    said = press(world, support, "sam", "case-change", state="closed", told="Anna, your cache was full")
    assert said == english(world, "case-changed-told", number="1001", name="anna")
    assert "your cache was full" in posts(chat)
    assert "cache" not in posts(bert)
    swedish = world.transactions.assistant.app.texts["sv"]
    assert swedish("told-closed", number="1001") in posts(bert)


@pytest.mark.parametrize(
    "change",
    [
        *("state 1001 closed:", "state 1001 testing:", "läge 1001 kritiskt", "läge 1001 hos leverantören SUP-7"),
        *("tila 1001 päätetty.", "tilstand 1001 lukket:", "cambia stato 1001 chiusa:", "1001 not reproduced"),
        *("läge 1001 öppnat igen", "state 1001 critical", "cambia stato 1001 in prova."),
    ],
)
def test_words_after_a_change_that_is_typed_stay_with_support(
    world: World, chat: Spot, support: Spot, change: str
) -> None:
    hand_over(world, chat)
    says(world, support, "state 1001 closed" if "igen" in change else "take 1001")
    said = says(world, support, f"{change} ask Kari whether she lies")
    assert said == english(world, "case-changed-noted", number="1001", name="anna")
    assert "Kari" in posts(support)
    assert "Kari" not in posts(chat)


def test_a_merged_case_goes_on_as_the_other_and_everybody_with_it(world: World, chat: Spot, support: Spot) -> None:
    other = world.spot("personal", "bert", "en-GB")
    hand_over(world, chat)
    hand_over(world, other, "bert", "zxqv blorp again")
    cecilia = watched_by(world, "cecilia", 1002)
    says(world, support, "state 1002 same as 1001")
    assert state(world, 1002) is CaseState.MERGED
    assert english(world, "told-merged", number="1002", other="1001") in posts(other)
    assert [one.name for one in world.store.cases.watchers(1001)] == ["bert", "cecilia"]
    says(world, support, "state 1001 closed")
    assert english(world, "told-closed", number="1001") in posts(other)
    assert "1001" in told(cecilia)


@pytest.mark.parametrize("into", ["1001", "1009", "that other one"])
def test_a_case_is_merged_only_with_another_one_that_is_open(
    world: World, chat: Spot, support: Spot, into: str
) -> None:
    hand_over(world, chat)
    assert says(world, support, f"state 1001 same as {into}") == english(world, "case-change-needs-case")
    assert state(world) is CaseState.RECEIVED


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("state 1001 released", "case-change-cannot"),
        ("state 1001 planned", "case-change-cannot"),
        ("state 1001 purple", "case-change-how"),
        ("state 1009 closed", "case-unknown"),
    ],
)
def test_what_cannot_be_says_why_and_changes_nothing(
    world: World, chat: Spot, support: Spot, said: str, answer: str
) -> None:
    hand_over(world, chat)
    number = "1009" if "1009" in said else "1001"
    values = {"number": number, "state": english(world, "case-state-received")}
    assert says(world, support, said) == english(world, answer, **values).replace("**", "")
    assert [event.what for event in world.store.cases.history(1001)] == ["opened"]


def test_a_day_that_has_passed_plans_nothing(world: World, chat: Spot, support: Spot) -> None:
    hand_over(world, chat)
    says(world, support, "state 1001 assessed")
    assert says(world, support, "state 1001 planned") == english(world, "case-change-needs-day")
    passed = english(world, "case-change-day-passed", date="1 November 2026")
    assert says(world, support, "state 1001 planned 2026-11-01") == passed
    assert state(world) is CaseState.ASSESSED


def test_the_form_changes_several_things_at_once(world: World, chat: Spot, support: Spot) -> None:
    hand_over(world, chat)
    says(world, support, "take 1001")
    typed = {"state": "supplier", "reference": "SUP-7", "urgency": "critical", "told": "Soon."}
    notice = press(world, support, "sam", "case-change", **typed)
    assert notice == english(world, "case-changed-told", number="1001", name="anna")
    case = world.store.cases.get(1001)
    assert case is not None
    assert (case.work.state, case.work.refs, case.work.urgency) == (CaseState.SUPPLIER, ("SUP-7",), Urgency.CRITICAL)
    assert "Soon." in posts(chat)


def test_how_the_test_went_is_on_the_case_and_told_to_nobody_else(world: World, chat: Spot, support: Spot) -> None:
    hand_over(world, chat)
    before = len(chat.posts)
    says(world, support, "take 1001")
    receipt = posts(chat)
    says(world, support, "1001 reproduced in Firefox only")
    case = world.store.cases.get(1001)
    assert case is not None
    assert case.work.repeated is Repeated.YES
    card = posts(support)
    assert english(world, "case-repeated") in card
    assert "in Firefox only" in card
    assert (len(chat.posts), posts(chat)) == (before, receipt)


def test_what_a_requester_says_about_their_case_is_no_test_of_it(world: World, chat: Spot) -> None:
    hand_over(world, chat)
    world.says(chat, "anna", "1001 sometimes", "en-GB")
    assert [event.what for event in world.store.cases.history(1001)] == ["opened", "added"]
    own = world.spot("personal", "sam", "en-GB")
    hand_over(world, own, "sam")
    world.says(own, "sam", "1002 sometimes", "en-GB")
    assert [event.what for event in world.store.cases.history(1002)] == ["opened", "added"]


def test_a_form_sent_empty_changes_nothing_and_says_so(world: World, chat: Spot, support: Spot) -> None:
    hand_over(world, chat)
    assert press(world, support, "sam", "case-change", state="", told="  ") == english(world, "case-change-nothing")
    assert len(world.store.cases.history(1001)) == 1


@pytest.mark.parametrize("verb", ["case-change", "case-ask", "case-note"])
def test_nobody_but_support_works_on_a_case(world: World, chat: Spot, support: Spot, verb: str) -> None:
    hand_over(world, chat)
    typed = {"state": "closed", "asked": "?", "noted": "!"}
    assert press(world, support, "anna", verb, **typed) == english(world, "agents-only")
    assert [event.what for event in world.store.cases.history(1001)] == ["opened"]


@pytest.mark.parametrize(("verb", "field"), [("case-ask", "asked"), ("case-note", "noted"), ("answer", "text")])
def test_nothing_written_is_nothing_done(world: World, chat: Spot, support: Spot, verb: str, field: str) -> None:
    hand_over(world, chat)
    missing = english(world, f"{verb if verb != 'answer' else 'case-answer'}-missing")
    assert press(world, support, "sam", verb, **{field: "  "}) == missing
    assert press(world, support, "sam", verb, **{field: 7}) == english(world, "too-old")
    assert state(world) is CaseState.RECEIVED


def test_a_case_that_is_closed_is_only_opened_again(world: World, chat: Spot, support: Spot) -> None:
    hand_over(world, chat)
    says(world, support, "state 1001 closed")
    values = {"number": "1001", "state": english(world, "case-state-closed")}
    cannot = english(world, "case-change-cannot", **values)
    assert says(world, support, "take 1001") == says(world, support, "answer 1001 So.") == cannot
    says(world, support, "state 1001 reopened")
    assert state(world) is CaseState.REOPENED
    assert english(world, "told-reopened", number="1001") in posts(chat)


def test_a_case_shown_to_support_stays_true(world: World, chat: Spot, support: Spot) -> None:
    hand_over(world, chat)
    desk = world.spot("personal", "sam", "en-GB")
    world.says(desk, "sam", "case 1001", "en-GB")
    says(world, support, "state 1001 closed")
    assert english(world, "case-state-closed") in told(desk)


def test_a_button_of_a_case_that_is_no_more_does_nothing(world: World, chat: Spot, support: Spot) -> None:
    hand_over(world, chat)
    gone = replace(CardButton("x", "execute", "case-change"), data={**data_of(support, "case-change"), "case": 7})
    notice = world.does(support, "sam", ButtonPressed(gone.verb, gone.data), "en-GB").notice
    assert notice == english(world, "too-old")


TAKEN_BACK = [
    *("läge {} avslutat inte än", "läge {} klart tror jag", "läge {} testas inte längre", "läge {} klart är det inte"),
    *("läge {} kritiskt nej inte alls", "{} går att upprepa nej går inte", "{} går att upprepa inte"),
    *("{} not reproduced, or rather reproduced", "läge {} hos utvecklingsteamet eller leverantören"),
    *(
        "state {} closed not yet",
        "{} avslutat inte än",
        "{} testas kanske",
        "läge {} planerat 3.12. men sannolikt inte",
    ),
    *(
        "{} upprepat ibland",
        "state {} closed (no, wait)",
        "state {} supplier SUP-7, or not",
        "state {} critical I think",
    ),
    *(
        "tila {} päätetty ei vielä",
        "tila {} testattavana ehkä",
        "{} kriittinen vai tavallinen",
        "tila {} valmis luulisin",
    ),
    *("tila {} suljettu mutta vasta huomenna", "tilstand {} lukket ikke ennå", "tilstand {} testes kanskje"),
    *(
        "{} kritisk eller normal",
        "tilstand {} avsluttet snart",
        "{} ferdig tror jeg",
        "cambia stato {} chiusa non ancora",
    ),
    *(
        "cambia stato {} in prova forse",
        "{} critica o normale",
        "{} chiusa credo",
        "cambia stato {} chiusa ma non per tutti",
    ),
]


@pytest.mark.parametrize("text", TAKEN_BACK)
def test_a_change_that_is_denied_doubted_or_left_open_right_away_is_asked_about(
    world: World, chat: Spot, support: Spot, text: str
) -> None:
    hand_over(world, chat)
    says(world, support, "state 1001 assessed")
    seen, happened = len(chat.posts), len(world.store.cases.history(1001))
    said = says(world, support, text.format(1001))
    assert english(world, "case-change-doubt", number="1001", change="x").partition(":")[0] in said
    assert (len(chat.posts), len(world.store.cases.history(1001))) == (seen, happened)
    assert state(world) is CaseState.ASSESSED


@pytest.mark.parametrize(
    ("text", "to"),
    [
        ("1001 avslutat", CaseState.CLOSED),
        ("1001 avslutat: kunden svarar aldrig", CaseState.CLOSED),
        ("1001: closed", CaseState.CLOSED),
        ("1001 testas av Pekka", CaseState.TESTING),
        ("1001 päätetty", CaseState.CLOSED),
        ("#1001 lukket", CaseState.CLOSED),
        ("1001 in prova", CaseState.TESTING),
        ("1001 stängd", CaseState.CLOSED),
        ("1001 stängt det är klart nu", CaseState.CLOSED),
    ],
)
def test_a_state_after_the_number_is_that_of_the_case(
    world: World, chat: Spot, support: Spot, text: str, to: CaseState
) -> None:
    hand_over(world, chat)
    says(world, support, text)
    assert state(world) is to


@pytest.mark.parametrize("text", ["1001 done I guess", "1001 ta", "1001 lösas kan det väl", "1001 closd"])
def test_what_support_writes_after_a_number_is_never_looked_up(
    world: World, chat: Spot, support: Spot, text: str
) -> None:
    hand_over(world, chat)
    how = english(world, "case-change-how", number="1001").replace("**", "")
    assert says(world, support, text) == how
    assert says(world, support, "1999 closed") == english(world, "case-unknown", number="1999")
    assert state(world) is CaseState.RECEIVED
